"use strict";

exports.id = 245;

exports.ids = [ 245 ];

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
  9249: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => domainInputs
    });
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3850);
    const domainInputs = {
      "domains-timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(5),
      "poll-interval-seconds": _wait_inputs_js__WEBPACK_IMPORTED_MODULE_1__.d["poll-interval-seconds"]
    };
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
  5374: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      releaseAction: () => releaseAction
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6279);
    var _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22);
    var _workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3602);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5923);
    var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6372);
    var _config_files_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8026);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3749);
    var _domain_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9249);
    var _health_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6187);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3850);
    const inputs = {
      file: {
        required: false,
        parse: _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__.oneFile
      },
      distribution: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(),
      environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        required: true
      }),
      "live-environment": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(),
      "config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_5__.w,
      strategy: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Yq)([ "rolling", "stopstart" ], "rolling"),
      "failure-states": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.aL)("error,failed"),
      backup: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(true),
      restore: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(true),
      promote: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(true),
      ..._health_inputs_js__WEBPACK_IMPORTED_MODULE_8__.Q,
      "rollback-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(true),
      "rollback-config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_5__.w,
      "dry-run": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Jt)(false),
      ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_9__.d,
      ..._domain_inputs_js__WEBPACK_IMPORTED_MODULE_7__.u,
      ..._workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_2__.n,
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_6__.eu
    };
    const outputs = [ "distribution-id", "environment-id", "environment-url", "backup-id", "previous-distribution-id", "previous-environment-id", "promoted", "rolled-back", "stages", "json" ];
    const releaseAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_10__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_6__.lm)(values), ...(0, 
      _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_4__.HP)(() => distributionProblems(values)) ],
      first: values => values.file && (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.I9)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.Zc, values.file) ? void 0 : (0, 
      _connection_inputs_js__WEBPACK_IMPORTED_MODULE_6__.iD)(values)
    });
    function distributionProblems({file: file, distribution: distribution}) {
      if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
      if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
      return file?.size === 0 ? [ "`file` is empty" ] : [];
    }
  }),
  5414: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HP: () => warnOfSize,
      I9: () => isTooLarge,
      Zc: () => DISTRIBUTION_SIZE,
      so: () => CONFIG_FILE_SIZE
    });
    const DISTRIBUTION_SIZE = {
      kind: "distribution",
      largestBytes: 65e7
    };
    const CONFIG_FILE_SIZE = {
      kind: "config file",
      largestBytes: 65e3
    };
    function isTooLarge({largestBytes: largestBytes}, {size: size}) {
      return size > largestBytes;
    }
    function warnOfSize(limit, file, reporter) {
      if (!isTooLarge(limit, file)) return;
      const {kind: kind, largestBytes: largestBytes} = limit;
      reporter.warning(`The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`);
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
if (require.main === module) require('./index.js').run('release')
