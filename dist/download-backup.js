require('./index.js').run('download-backup')
