"use strict";

exports.id = 352;

exports.ids = [ 352 ];

exports.modules = {
 352: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TunnelAgent: () => TunnelAgent
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
  var _loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5847);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9292);
  class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
   #proxy;
   constructor(proxy, options) {
    super(options);
    this.#proxy = proxy;
   }
   createConnection(options, callback) {
    const authority = authorityOf(options);
    const connected = (error, socket) => {
     const done = callback;
     if (error || !socket) done(error); else done(null, super.createConnection({
      ...options,
      socket: socket
     }));
    };
    openTunnel(this.#proxy, authority, options.connecting).then(socket => connected(null, socket), connected);
   }
  }
  function authorityOf({host: host, port: port}) {
   const name = host?.includes(":") ? `[${host}]` : host;
   return `${name}:${port || 443}`;
  }
  function openTunnel({url: url, headers: headers}, authority, signal) {
   const request = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
   return new Promise((resolve, reject) => {
    const connect = request({
     method: "CONNECT",
     host: (0, _loopback_js__WEBPACK_IMPORTED_MODULE_3__.n)(url),
     port: url.port || void 0,
     path: authority,
     headers: {
      host: authority,
      ...headers
     },
     agent: false,
     signal: signal
    });
    connect.once("connect", ({statusCode: statusCode = 0}, socket) => {
     if (statusCode >= 200 && statusCode < 300) return resolve(socket);
     socket.destroy();
     reject(new _proxy_js__WEBPACK_IMPORTED_MODULE_2__.T6(statusCode));
    });
    connect.on("error", reject);
    connect.end();
   });
  }
 }
};
