"use strict";

exports.id = 185;

exports.ids = [ 185 ];

exports.modules = {
  1782: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  344: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
  },
  5686: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => saveInputs
    });
    var _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22);
    const saveInputs = {
      path: (0, _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__.TV)(".")
    };
  },
  6279: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => action
    });
    function action(definition) {
      return definition;
    }
  },
  22: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R8: () => filesOf,
      TV: () => folder,
      V_: () => oneFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4640);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
    async function oneFile(pattern) {
      const files = await filesOf(pattern);
      const [file] = files;
      if (file && files.length === 1) return file;
      const names = files.slice(0, 10).map(({name: name}) => (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, 100));
      throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must match exactly one file; ${(0, 
      _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} matches ${files.length}: ${names.join(", ")}`);
    }
    async function filesOf(pattern) {
      const exact = fileAt(pattern);
      if (exact) return [ exact ];
      const {glob: glob} = await Promise.all([ __webpack_require__.e(796), __webpack_require__.e(408) ]).then(__webpack_require__.bind(__webpack_require__, 3408));
      const patterns = pattern.split("\n").map(line => slashes(line.trim())).filter(line => line !== "");
      const paths = await glob(patterns, {
        absolute: true,
        dot: true,
        onlyFiles: true,
        expandDirectories: false
      }).catch(() => []);
      const found = paths.sort().map(fileAt).filter(file => file !== void 0);
      if (found.length === 0) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`matches no file: ${(0, 
      _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} (in ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(process.cwd())})`);
      return found;
    }
    function folder(preset) {
      return {
        required: false,
        default: preset,
        parse: path => {
          const stats = statsOf(path);
          if (stats && !stats.isDirectory()) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must be a folder; ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(path)} is none`);
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
      };
    }
    function fileAt(path) {
      const stats = statsOf(path);
      return stats?.isFile() ? {
        path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
        name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
        size: stats.size
      } : void 0;
    }
    function statsOf(path) {
      try {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
      } catch {
        return;
      }
    }
    function slashes(path) {
      return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
    }
  }
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('download-backup')
