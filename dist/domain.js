"use strict";

exports.id = 854;

exports.ids = [ 854 ];

exports.modules = {
  9088: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      domainAction: () => domainAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
    var _shared_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3751);
    const inputs = {
      operation: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "ensure", "delete", "get", "list" ], {
        required: true
      }),
      name: {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        parse: domainName
      },
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const NEEDS = {
      ensure: [ "name", "environment" ],
      delete: [ "name" ],
      get: [ "name" ],
      list: []
    };
    const domainAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: inputs,
      outputs: [ "domain-id", "environment-id", "changed", "domains", "json" ],
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
      _shared_operations_js__WEBPACK_IMPORTED_MODULE_4__.M)(NEEDS, values) ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD
    });
    function domainName(value) {
      const name = value.toLowerCase();
      if (/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name)) return name;
      throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be a domain like www.example.com, without https:// or a path, not ${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(value)}`);
    }
  }),
  3751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => missingFor
    });
    function missingFor(needs, values) {
      return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
    }
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('domain')
