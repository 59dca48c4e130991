"use strict";

exports.id = 652;

exports.ids = [ 652 ];

exports.modules = {
  2566: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      restoreAction: () => restoreAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
    var _shared_latest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9030);
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6604);
    const inputs = {
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      backup: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      "source-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__.F,
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
    };
    const outputs = [ "backup-id", "job-id", "status", "duration-seconds", "json" ];
    const restoreAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...values["source-environment"] !== void 0 && values.backup !== _shared_latest_js__WEBPACK_IMPORTED_MODULE_4__.k ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
  }),
  9030: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('restore')
