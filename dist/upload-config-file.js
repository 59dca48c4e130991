require('./index.js').run('upload-config-file')
