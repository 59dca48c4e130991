"use strict";

exports.id = 3;

exports.ids = [ 3 ];

exports.modules = {
  3751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => missingFor
    });
    function missingFor(needs, values) {
      return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
    }
  }),
  6625: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      userAction: () => userAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
    var _shared_operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3751);
    var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6685);
    const inputs = {
      operation: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(_operations_js__WEBPACK_IMPORTED_MODULE_2__.x, {
        required: true
      }),
      user: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      "user-password": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
      "new-password": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
      "reset-token": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
      role: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "user", "admin", "root" ]),
      active: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
    };
    const NEEDS = {
      list: [],
      get: [ "user" ],
      add: [ "user", "user-password", "role" ],
      update: [ "user" ],
      delete: [ "user" ],
      "change-password": [ "user", "user-password", "new-password" ],
      "send-password-reset": [ "user" ],
      "set-password": [ "reset-token", "new-password" ]
    };
    const userAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: inputs,
      outputs: [ "user-id", "users", "json" ],
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...(0, 
      _shared_operations_js__WEBPACK_IMPORTED_MODULE_4__.M)(NEEDS, values), ...userProblems(values) ],
      first: values => _operations_js__WEBPACK_IMPORTED_MODULE_2__.d.includes(values.operation) ? void 0 : (0, 
      _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD)(values)
    });
    function userProblems(values) {
      const {operation: operation, user: user, role: role, active: active} = values;
      const problems = [];
      if (user !== void 0 && !/^[^\s@/\\]+@[^\s@/\\]+\.[^\s@/\\]+$/.test(user)) problems.push("`user` must be an email address");
      if (operation === "update" && role === void 0 && active === void 0) problems.push("`role` or `active` is required for `operation: update`");
      const chosen = operation === "add" ? "user-password" : "new-password";
      const password = values[chosen];
      if (NEEDS[operation].includes(chosen) && password !== void 0 && !isStrong(password)) problems.push(`\`${chosen}\` must have at least 8 characters, with a digit, a lower and an upper case letter`);
      return problems;
    }
    function isStrong(password) {
      return password.length >= 8 && /\p{Nd}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Lu}/u.test(password);
    }
  }),
  6685: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => WITHOUT_LOGIN,
      x: () => OPERATIONS
    });
    const OPERATIONS = [ "list", "get", "add", "update", "delete", "change-password", "send-password-reset", "set-password" ];
    const WITHOUT_LOGIN = [ "send-password-reset", "set-password" ];
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('user')
