"use strict";

exports.id = 182;

exports.ids = [ 182 ];

exports.modules = {
  1200: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      promoteProductionAction: () => promoteProductionAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
    var _shared_domain_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
    var _shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1126);
    var _shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1777);
    const inputs = {
      environment: {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        required: true,
        mayBeEmpty: true
      },
      "current-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      "change-domain-rules": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      ..._shared_domain_inputs_js__WEBPACK_IMPORTED_MODULE_3__.u,
      ..._shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Q,
      demote: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      "dry-run": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      ..._shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__.n,
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const outputs = [ "environment-id", "previous-environment-id", "domains", "json" ];
    const promoteProductionAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_6__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => promotionProblems(values)) ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD
    });
    function promotionProblems(values) {
      const {environment: environment, "current-environment": current, demote: demote, "change-domain-rules": moveDomains} = values;
      const problems = [];
      if (demote) {
        if (environment !== void 0) problems.push("`environment` must be empty with `demote`");
        if (current === void 0) problems.push("`current-environment` is required with `demote`");
        if (moveDomains) problems.push("`change-domain-rules` does not go with `demote`: there is nowhere to point them at");
      } else {
        if (environment === void 0) problems.push("`environment` is required and was empty (only `demote: true` takes the production mark off)");
        if (moveDomains && current === void 0) problems.push("`change-domain-rules` needs `current-environment`, the one that the domains point at now");
      }
      return problems;
    }
  }),
  471: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => domainInputs
    });
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
    const domainInputs = {
      "domains-timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(5),
      "poll-interval-seconds": _wait_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d["poll-interval-seconds"]
    };
  }),
  1126: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => gitHubInputs
    });
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    const gitHubInputs = {
      "github-token": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
      "github-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)()
    };
  }),
  1777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => healthInputs
    });
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    const healthInputs = {
      "health-check-url": {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        parse: urlOf
      },
      "health-check-status": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.bM)("200"),
      "health-check-timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
    };
    function urlOf(address) {
      const url = URL.canParse(address) ? new URL(address) : void 0;
      if (!url || !/^https?:$/.test(url.protocol)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be an http:// or https:// address, not ${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(address)}`);
      if (url.username !== "" || url.password !== "") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must not hold a user name or password");
      return url;
    }
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('promote-production')
