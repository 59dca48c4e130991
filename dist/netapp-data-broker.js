require('./index.js').run('netapp-data-broker')
