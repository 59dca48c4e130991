"use strict";

exports.id = 201;

exports.ids = [ 201 ];

exports.modules = {
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
