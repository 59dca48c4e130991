"use strict";

exports.id = 735;

exports.ids = [ 735 ];

exports.modules = {
  8721: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      deployAction: () => deployAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1138);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);
    var _shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1126);
    var _shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1777);
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6604);
    const inputs = {
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      distribution: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      "config-files": _shared_config_file_js__WEBPACK_IMPORTED_MODULE_2__.w,
      strategy: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "rolling", "stopstart" ], "rolling"),
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__.F,
      "skip-if-deployed": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      "failure-states": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.aL)("error,failed"),
      ..._shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Q,
      "rollback-on-failure": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      "rollback-config-files": _shared_config_file_js__WEBPACK_IMPORTED_MODULE_2__.w,
      "logs-on-failure": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(true),
      "dry-run": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      ..._shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__.n,
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.eu
    };
    const outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "previous-distribution-id", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "json" ];
    const deployAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_7__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => waitingProblems(values)) ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.iD
    });
    function waitingProblems(values) {
      if (values.wait) return [];
      const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
      return needing.map(name => `${name} needs \`wait: true\``);
    }
  }),
  1138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => configFilesInput
    });
    const configFilesInput = {
      required: false,
      parse: async text => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(338), __webpack_require__.e(386) ]).then(__webpack_require__.bind(__webpack_require__, 2386))).configFilesOf(text)
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
if (require.main === module) require('./index.js').run('deploy')
