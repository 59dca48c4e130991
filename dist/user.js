require('./index.js').run('user')
