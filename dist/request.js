require('./index.js').run('request')
