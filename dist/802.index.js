"use strict";

exports.id = 802;

exports.ids = [ 802 ];

exports.modules = {
 5802: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   isLocal: () => isLocal,
   lookupElsewhere: () => lookupElsewhere
  });
  var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
  var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5847);
  const local = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;
  for (const [address, prefix] of [ [ "127.0.0.0", 8 ], [ "0.0.0.0", 8 ], [ "169.254.0.0", 16 ] ]) local.addSubnet(address, prefix, "ipv4");
  for (const [address, prefix] of [ [ "::", 128 ], [ "::1", 128 ], [ "fe80::", 10 ] ]) local.addSubnet(address, prefix, "ipv6");
  function isLocal(url) {
   const host = (0, _loopback_js__WEBPACK_IMPORTED_MODULE_2__.n)(url).replace(/\.$/, "");
   return host === "localhost" || host.endsWith(".localhost") || isLocalAddress(host);
  }
  const lookupElsewhere = (host, options, callback) => {
   (0, node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, options, (error, found, family) => {
    const addresses = error ? [] : typeof found === "string" ? [ found ] : found.map(({address: address}) => address);
    const refusal = addresses.some(isLocalAddress) ? new Error(`${host} is an address of this machine or its link`) : null;
    callback(error ?? refusal, found, family);
   });
  };
  function isLocalAddress(host) {
   const family = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
   return family !== 0 && local.check(host, family === 6 ? "ipv6" : "ipv4");
  }
 }
};
