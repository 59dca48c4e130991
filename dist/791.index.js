"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 5076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stands in for `@actions/http-client` in the bundle. `@actions/core` uses it for `getIDToken()` only, which nothing here
 * calls, and `@actions/github` for the proxy of a `fetch` that is replaced by one over our own transport.
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
class BearerCredentialHandler {
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch),
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/** Stands in for undici in the bundle: proxies are served by the request pipeline, see `src/http`. */
class ProxyAgent {
    constructor() {
        throw new Error('undici is not part of this bundle');
    }
}
function fetch() {
    throw new Error('undici is not part of this bundle');
}


/***/ })

};
;