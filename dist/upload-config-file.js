"use strict";

exports.id = 559;

exports.ids = [ 559 ];

exports.modules = {
  4929: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      uploadConfigFileAction: () => uploadConfigFileAction
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7223);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);
    const inputs = {
      file: {
        required: true,
        parse: _runtime_files_js__WEBPACK_IMPORTED_MODULE_1__.filesOf
      },
      name: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Md)(),
      "if-exists": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "reuse", "upload", "fail" ], "reuse"),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.eu
    };
    const outputs = [ "config-file-id", "config-file-ids", "reused", "json" ];
    const uploadConfigFileAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.lm)(values), ...namingProblems(values) ],
      first: values => values.file.some(file => (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.I9)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so, file)) ? void 0 : (0, 
      _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.iD)(values)
    });
    function namingProblems({file: files, name: name}) {
      const problems = [];
      if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
      const names = files.map(file => file.name);
      for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(twice, 100)}"; their names must differ`);
      return problems;
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
if (require.main === module) require('./index.js').run('upload-config-file')
