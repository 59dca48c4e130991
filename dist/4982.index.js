"use strict";

exports.id = 4982;

exports.ids = [ 4982 ];

exports.modules = {
  4982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      action: () => action
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7095);
    const inputs = {
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
    };
    const outputs = [ "api-url", "username", "password", "json" ];
    const action = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
      inputs: inputs,
      outputs: outputs,
      main: () => __webpack_require__.e(6561).then(__webpack_require__.bind(__webpack_require__, 6561)),
      post: () => __webpack_require__.e(6561).then(__webpack_require__.bind(__webpack_require__, 6561))
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
  },
  636: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => defineAction
    });
    function defineAction(definition) {
      return definition;
    }
  },
  8406: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jt: () => flag,
      Md: () => fileName,
      Qq: () => text,
      WQ: () => whole,
      Yq: () => choice,
      aL: () => words,
      bM: () => statuses,
      rJ: () => secret,
      yj: () => positive
    });
    var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
    function text(given = {}) {
      return {
        required: false,
        ...given,
        parse: value => value
      };
    }
    function fileName(given = {}) {
      return {
        required: false,
        ...given,
        parse: value => {
          if (!/[/\\]/.test(value)) return value;
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a file's name, without / and \\, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function secret(given = {}) {
      return {
        required: false,
        secret: true,
        ...given,
        parse: value => value
      };
    }
    function flag(preset) {
      return {
        required: false,
        ...preset !== void 0 && {
          default: String(preset)
        },
        parse: value => {
          if (/^true$/i.test(value)) return true;
          if (/^false$/i.test(value)) return false;
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be true or false, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function positive(preset) {
      return {
        ...numeric(preset),
        parse: value => {
          const number = numberOf(value);
          if (number > 0) return number;
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a number larger than 0, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function whole(given = {}) {
      const {least: least = 0, most: most = Number.MAX_SAFE_INTEGER} = given;
      return {
        ...numeric(given.default),
        parse: value => {
          const number = numberOf(value);
          if (Number.isInteger(number) && number >= least && number <= most) return number;
          const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a whole number ${range}, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function choice(choices, given) {
      return {
        required: typeof given === "object",
        ...typeof given === "string" && {
          default: given
        },
        parse: value => {
          const found = choices.find(word => word === value);
          if (found !== void 0) return found;
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be one of ${choices.join(", ")}, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function words(preset) {
      return {
        required: false,
        default: preset,
        parse: value => value.split(/[,\n]/).map(word => word.trim()).filter(word => word !== "")
      };
    }
    function statuses(preset) {
      return {
        required: false,
        ...preset !== void 0 && {
          default: preset
        },
        parse: value => {
          const found = value.split(/[\s,]+/).filter(word => word !== "");
          if (found.length > 0 && found.every(word => /^[1-5]\d\d$/.test(word))) return found.map(Number);
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a status from 100 to 599, or several separated by commas, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
        }
      };
    }
    function numeric(preset) {
      return {
        required: false,
        ...preset !== void 0 && {
          default: String(preset)
        }
      };
    }
    function numberOf(value) {
      return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN;
    }
  }
};
