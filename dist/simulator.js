require('./index.js').run('simulator')
