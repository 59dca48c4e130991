"use strict";

exports.id = 284;

exports.ids = [ 284 ];

exports.modules = {
 8284: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   isExempt: () => isExempt
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
  var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5847);
  function isExempt(url, list) {
   const host = (0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.n)(url).replace(/\.$/, "");
   const port = url.port || (url.protocol === "https:" ? "443" : "80");
   return list.toLowerCase().split(/[\s,]+/).some(entry => entry !== "" && matches(entry, host, port));
  }
  function matches(entry, host, port) {
   if (entry === "*") return true;
   if (entry.includes("/")) return isInBlock(entry, host);
   const {name: name, onlyPort: onlyPort} = parts(entry);
   if (onlyPort !== void 0 && onlyPort !== port) return false;
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) > 0) return isSameAddress(name, host);
   if (name.startsWith("*.")) return host.endsWith(name.slice(1));
   const domain = name.replace(/^\./, "");
   return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
  }
  function parts(entry) {
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6) return {
    name: entry
   };
   const [, name = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
   return {
    name: name.replace(/^\[(.*)\]$/, "$1"),
    onlyPort: onlyPort
   };
  }
  function isSameAddress(address, host) {
   return (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) && isInBlock(`${address}/${(0, 
   node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 128 : 32}`, host);
  }
  function isInBlock(entry, host) {
   const [address = "", prefix = ""] = entry.split("/");
   const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
   if (family === 0 || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || !/^\d{1,3}$/.test(prefix)) return false;
   if (Number(prefix) > (family === 6 ? 128 : 32)) return false;
   const type = family === 6 ? "ipv6" : "ipv4";
   const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;
   block.addSubnet(address, Number(prefix), type);
   return block.check(host, type);
  }
 }
};
