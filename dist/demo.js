require('./index.js').demo()
