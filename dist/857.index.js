"use strict";

exports.id = 857;

exports.ids = [ 857 ];

exports.modules = {
 9769: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => restEndpointMethods,
   u: () => paginateRest
  });
  const restEndpointMethods = () => ({});
  const paginateRest = () => ({});
 },
 1201: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => fetch,
   k: () => ProxyAgent
  });
  class ProxyAgent {
   constructor() {
    throw new Error("undici is not part of this bundle");
   }
  }
  function fetch() {
   throw new Error("undici is not part of this bundle");
  }
 }
};
