"use strict";

exports.id = 245;

exports.ids = [ 245 ];

exports.modules = {
  3851: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      releaseAction: () => releaseAction
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(636);
    var _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7095);
    var _shared_config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1138);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6839);
    var _shared_domain_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(471);
    var _shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1126);
    var _shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1777);
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6604);
    const inputs = {
      file: {
        required: false,
        parse: _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__.oneFile
      },
      distribution: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(),
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
        required: true
      }),
      "live-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(),
      "config-files": _shared_config_file_js__WEBPACK_IMPORTED_MODULE_4__.w,
      strategy: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "rolling", "stopstart" ], "rolling"),
      "failure-states": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.aL)("error,failed"),
      backup: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
      restore: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
      promote: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
      ..._shared_health_inputs_js__WEBPACK_IMPORTED_MODULE_8__.Q,
      "rollback-on-failure": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
      "rollback-config-files": _shared_config_file_js__WEBPACK_IMPORTED_MODULE_4__.w,
      "dry-run": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(false),
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_9__.d,
      ..._shared_domain_inputs_js__WEBPACK_IMPORTED_MODULE_6__.u,
      ..._shared_github_inputs_js__WEBPACK_IMPORTED_MODULE_7__.n,
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_5__.eu
    };
    const outputs = [ "distribution-id", "environment-id", "environment-url", "backup-id", "previous-distribution-id", "previous-environment-id", "promoted", "rolled-back", "stages", "json" ];
    const releaseAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_10__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_5__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__.HP)(() => distributionProblems(values)) ],
      first: values => values.file && (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.I9)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.Zc, values.file) ? void 0 : (0, 
      _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_5__.iD)(values)
    });
    function distributionProblems({file: file, distribution: distribution}) {
      if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
      if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
      return file?.size === 0 ? [ "`file` is empty" ] : [];
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
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('release')
