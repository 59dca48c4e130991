require('./index.js').run('check-stack')
