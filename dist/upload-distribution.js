"use strict";

exports.id = 648;

exports.ids = [ 648 ];

exports.modules = {
  9810: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      uploadDistributionAction: () => uploadDistributionAction
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(636);
    var _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6839);
    const inputs = {
      file: {
        required: true,
        parse: _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__.oneFile
      },
      name: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Md)(),
      "if-exists": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "reuse", "upload", "fail", "replace" ], "reuse"),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.eu
    };
    const outputs = [ "distribution-id", "distribution-name", "md5", "size-bytes", "reused", "json" ];
    const uploadDistributionAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_5__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__.HP)(() => emptyFile(values.file)) ],
      first: values => (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.I9)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.Zc, values.file) ? void 0 : (0, 
      _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_4__.iD)(values)
    });
    function emptyFile(file) {
      return file.size === 0 ? [ `\`file\` is empty: ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(file.path)}` ] : [];
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
if (require.main === module) require('./index.js').run('upload-distribution')
