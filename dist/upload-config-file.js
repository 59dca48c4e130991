"use strict";

exports.id = 559;

exports.ids = [ 559 ];

exports.modules = {
  5088: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      uploadConfigFileAction: () => uploadConfigFileAction
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4640);
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6279);
    var _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5923);
    var _connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3749);
    const inputs = {
      file: {
        required: true,
        parse: _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__.R8
      },
      name: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Md)(),
      "if-exists": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "reuse", "upload", "fail" ], "reuse"),
      ..._connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.eu
    };
    const outputs = [ "config-file-id", "config-file-ids", "reused", "json" ];
    const uploadConfigFileAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.lm)(values), ...namingProblems(values) ],
      first: values => values.file.some(file => (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.I9)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so, file)) ? void 0 : (0, 
      _connection_inputs_js__WEBPACK_IMPORTED_MODULE_3__.iD)(values)
    });
    function namingProblems({file: files, name: name}) {
      const problems = [];
      if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
      const names = files.map(file => file.name);
      for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(twice, 100)}"; their names must differ`);
      return problems;
    }
  },
  5414: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HP: () => warnOfSize,
      I9: () => isTooLarge,
      Zc: () => DISTRIBUTION_SIZE,
      so: () => CONFIG_FILE_SIZE
    });
    const DISTRIBUTION_SIZE = {
      kind: "distribution",
      largestBytes: 65e7
    };
    const CONFIG_FILE_SIZE = {
      kind: "config file",
      largestBytes: 65e3
    };
    function isTooLarge({largestBytes: largestBytes}, {size: size}) {
      return size > largestBytes;
    }
    function warnOfSize(limit, file, reporter) {
      if (!isTooLarge(limit, file)) return;
      const {kind: kind, largestBytes: largestBytes} = limit;
      reporter.warning(`The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`);
    }
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
if (require.main === module) require('./index.js').run('upload-config-file')
