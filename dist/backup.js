"use strict";

exports.id = 608;

exports.ids = [ 608 ];

exports.modules = {
  706: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      backupAction: () => backupAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6604);
    const inputs = {
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      type: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.F,
      keep: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
        least: 1
      }),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const outputs = [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ];
    const backupAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => values.keep !== void 0 && !values.wait ? [ "`keep` needs `wait: true`" ] : []) ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD
    });
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('backup')
