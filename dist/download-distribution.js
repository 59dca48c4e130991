require('./index.js').run('download-distribution')
