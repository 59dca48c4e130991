"use strict";

exports.id = 735;

exports.ids = [ 735 ];

exports.modules = {
  8026: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => configFilesInput
    });
    const configFilesInput = {
      required: false,
      parse: async text => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(338), __webpack_require__.e(116) ]).then(__webpack_require__.bind(__webpack_require__, 3116))).configFilesOf(text)
    };
  }),
  7680: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      deployAction: () => deployAction
    });
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6279);
    var _workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3602);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5923);
    var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
    var _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3749);
    var _health_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6187);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3850);
    const inputs = {
      environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
        required: true
      }),
      distribution: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
        required: true
      }),
      "config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__.w,
      strategy: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ "rolling", "stopstart" ], "rolling"),
      ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__.F,
      "skip-if-deployed": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
      "failure-states": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.aL)("error,failed"),
      ..._health_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Q,
      "rollback-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
      "rollback-config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__.w,
      "logs-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
      "dry-run": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
      ..._workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__.n,
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.eu
    };
    const outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "previous-distribution-id", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "json" ];
    const deployAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_7__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.lm)(values), ...(0, 
      _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__.HP)(() => waitingProblems(values)) ],
      first: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.iD
    });
    function waitingProblems(values) {
      if (values.wait) return [];
      const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
      return needing.map(name => `${name} needs \`wait: true\``);
    }
  }),
  6187: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => healthInputs
    });
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
    const healthInputs = {
      "health-check-url": {
        ...(0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        parse: urlOf
      },
      "health-check-status": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.bM)("200"),
      "health-check-timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
    };
    function urlOf(address) {
      const url = URL.canParse(address) ? new URL(address) : void 0;
      if (!url || !/^https?:$/.test(url.protocol)) throw new _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be an http:// or https:// address, not ${(0, 
      _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(address)}`);
      if (url.username !== "" || url.password !== "") throw new _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must not hold a user name or password");
      return url;
    }
  }),
  3602: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      n: () => gitHubInputs
    });
    var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    const gitHubInputs = {
      "github-token": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
      "github-environment": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)()
    };
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('deploy')
