"use strict";

exports.id = 733;

exports.ids = [ 733 ];

exports.modules = {
  8895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadDistributionAction: () => downloadDistributionAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
    var _shared_save_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5828);
    const downloadDistributionAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: {
        distribution: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          required: true
        }),
        ..._shared_save_inputs_js__WEBPACK_IMPORTED_MODULE_2__.$,
        ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.eu
      },
      outputs: [ "file", "size-bytes", "md5", "distribution-id", "json" ],
      check: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lm,
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_1__.iD
    });
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
if (require.main === module) require('./index.js').run('download-distribution')
