require('./index.js').run('netapp-list')
