require('./index.js').run('download-logs')
