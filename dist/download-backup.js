"use strict";

exports.id = 185;

exports.ids = [ 185 ];

exports.modules = {
  1782: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadBackupAction: () => downloadBackupAction
    });
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
    var _latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(344);
    var _save_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3850);
    const inputs = {
      backup: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      ..._save_inputs_js__WEBPACK_IMPORTED_MODULE_2__.$,
      ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.d,
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
    };
    const downloadBackupAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: [ "file", "size-bytes", "md5", "backup-id", "json" ],
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...values.backup === _latest_js__WEBPACK_IMPORTED_MODULE_5__.k && values.environment === void 0 ? [ "`backup: latest` needs `environment`" ] : [] ],
      first: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
  }),
  344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
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
if (require.main === module) require('./index.js').run('download-backup')
