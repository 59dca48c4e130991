require('./index.js').run('environment')
