require('./index.js').run('domain')
