require('./index.js').run('netapp-relationship')
