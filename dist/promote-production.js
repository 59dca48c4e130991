require('./index.js').run('promote-production')
