"use strict";

exports.id = 422;

exports.ids = [ 422 ];

exports.modules = {
  9307: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadLogsAction: () => downloadLogsAction
    });
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
    var _save_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
    const downloadLogsAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: {
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          required: true
        }),
        ..._save_inputs_js__WEBPACK_IMPORTED_MODULE_2__.$,
        ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
      },
      outputs: [ "file", "size-bytes", "json" ],
      check: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm,
      first: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
  }),
  5686: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => saveInputs
    });
    var _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22);
    const saveInputs = {
      path: (0, _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__.folder)(".")
    };
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('download-logs')
