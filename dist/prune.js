require('./index.js').run('prune')
