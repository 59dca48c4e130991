require('./index.js').serveSimulator()
