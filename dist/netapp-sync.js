require('./index.js').run('netapp-sync')
