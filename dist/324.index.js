"use strict";

exports.id = 324;

exports.ids = [ 324 ];

exports.modules = {
  9324: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      credentialsOf: () => credentialsOf,
      secretsIn: () => secretsIn
    });
    var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);
    async function credentialsOf(text) {
      const entries = Object.entries(innermost(await (0, _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__.G)(text)));
      const wrong = entries.filter(([, value]) => typeof value !== "string").map(([name]) => `${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)} must be a text`);
      if (wrong.length > 0) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`is not as it should be: ${wrong.slice(0, 10).join("; ")}`);
      return Object.fromEntries(entries.map(([name, value]) => [ name, String(value) ]));
    }
    async function secretsIn(text) {
      if (text === "") return [];
      try {
        return textsIn(await (0, _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__.G)(text));
      } catch (error) {
        if (error instanceof _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7) return [ text ];
        throw error;
      }
    }
    function innermost(mapping) {
      const [only, ...more] = Object.values(mapping);
      return more.length === 0 && (0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(only) ? only : mapping;
    }
    function textsIn(value) {
      if (typeof value === "string") return [ value ];
      return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
    }
  },
  6050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gv: () => isObject,
      Qq: () => text,
      TK: () => headerText,
      aS: () => accessToken,
      id: () => id
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4185);
    const number = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY(value => typeof value === "number" || (0, 
    _json_js__WEBPACK_IMPORTED_MODULE_1__.Po)(value)), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => typeof value === "number" ? String(value) : value.rawJSON));
    const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => value === null || value === "" ? void 0 : value))), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), number ]), valibot__WEBPACK_IMPORTED_MODULE_0__.hq());
    const headerText = valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]+$/);
    const accessToken = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), headerText);
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
  }
};
