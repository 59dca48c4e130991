require('./index.js').run('release')
