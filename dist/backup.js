"use strict";

exports.id = 608;

exports.ids = [ 608 ];

exports.modules = {
  3577: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      backupAction: () => backupAction
    });
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5923);
    var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3749);
    var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3850);
    const inputs = {
      environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      type: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
      ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.F,
      keep: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
        least: 1
      }),
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const outputs = [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ];
    const backupAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
      _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => values.keep !== void 0 && !values.wait ? [ "`keep` needs `wait: true`" ] : []) ],
      first: _connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD
    });
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('backup')
