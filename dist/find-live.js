require('./index.js').run('find-live')
