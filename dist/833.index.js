"use strict";

exports.id = 833;

exports.ids = [ 833 ];

exports.modules = {
  1257: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => HttpClient
    });
    class HttpClient {
      getAgent() {
        return;
      }
      getAgentDispatcher() {
        return;
      }
    }
  },
  1201: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => fetch
    });
    function fetch() {
      throw new Error("undici is not part of this bundle");
    }
  }
};
