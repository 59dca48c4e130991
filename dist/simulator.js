"use strict";

exports.id = 568;

exports.ids = [ 568 ];

exports.modules = {
  4982: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      simulatorAction: () => simulatorAction
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7095);
    const simulatorAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: {
        port: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.WQ)({
          default: 0,
          most: 65535
        }),
        "latency-ms": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.WQ)({
          default: 0
        }),
        "job-seconds": secondsOrNone(),
        "state-file": {
          required: false,
          parse: stateFile
        }
      },
      outputs: [ "api-url", "username", "password", "json" ]
    });
    function secondsOrNone() {
      const seconds = (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.yj)(5);
      return {
        ...seconds,
        parse: value => /^0*(?:\.0*)?$/.test(value.trim()) ? 0 : seconds.parse(value)
      };
    }
    async function stateFile(path) {
      const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
      const [itself, folder] = await Promise.all([ file, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file) ].map(one => (0, 
      node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(one).catch(() => {})));
      if (itself ? itself.isFile() : folder?.isDirectory()) return file;
      throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__.S7(`must be a file in a folder that is there, not ${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__.SP)(path)}`);
    }
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('simulator')
