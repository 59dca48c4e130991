require('./index.js').run('simulator', 'post')
