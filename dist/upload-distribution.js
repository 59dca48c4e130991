require('./index.js').run('upload-distribution')
