"use strict";

exports.id = 652;

exports.ids = [ 652 ];

exports.modules = {
  344: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
  }),
  565: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      restoreAction: () => restoreAction
    });
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);
    var _latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(344);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);
    const inputs = {
      environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      backup: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      "source-environment": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__.F,
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
    };
    const outputs = [ "backup-id", "job-id", "status", "duration-seconds", "json" ];
    const restoreAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...values["source-environment"] !== void 0 && values.backup !== _latest_js__WEBPACK_IMPORTED_MODULE_4__.k ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
      first: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('restore')
