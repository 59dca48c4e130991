"use strict";

exports.id = 185;

exports.ids = [ 185 ];

exports.modules = {
  8195: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadBackupAction: () => downloadBackupAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
    var _shared_latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9030);
    var _shared_save_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5828);
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6604);
    const inputs = {
      backup: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      ..._shared_save_inputs_js__WEBPACK_IMPORTED_MODULE_2__.$,
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.d,
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
    };
    const downloadBackupAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: [ "file", "size-bytes", "md5", "backup-id", "json" ],
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...values.backup === _shared_latest_js__WEBPACK_IMPORTED_MODULE_5__.k && values.environment === void 0 ? [ "`backup: latest` needs `environment`" ] : [] ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
  }),
  9030: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
  }),
  5828: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => saveInputs
    });
    var _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);
    const saveInputs = {
      path: (0, _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__.folder)(".")
    };
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('download-backup')
