"use strict";

exports.id = 6667;

exports.ids = [ 6667 ];

exports.modules = {
  319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => uploadDistribution
    });
    var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
    var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9262);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1993);
    async function uploadDistribution(work, cloud, options) {
      const {log: log, clock: clock, signal: signal} = work;
      const {file: file, name: name, ifExists: ifExists, seen: seen, onStored: onStored} = options;
      const fileStore = (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_1__.s)(cloud);
      const transfer = new _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__.q(`Upload of ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}`, file.size, clock, log);
      return (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_0__.M_)({
        fileStore: fileStore,
        file: file,
        name: name,
        ifExists: ifExists,
        seen: seen,
        clock: clock,
        reporter: log,
        signal: signal,
        onStart: () => {
          work.setState(`The upload of "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)}" was begun; look at the list of distributions before another one.`);
          transfer.restart();
        },
        onBytes: bytes => transfer.add(bytes),
        mayDelete: async others => {
          const running = new Set((await cloud.environments.list()).map(({distributionId: distributionId}) => distributionId));
          return others.filter(({id: id}) => !running.has(id));
        },
        onStored: uploaded => {
          const {item: item, reused: reused} = uploaded;
          onStored?.(uploaded);
          work.setState(`The distribution "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)}" is there, with the id ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}.`);
          const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
          log.info(reused ? `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)} is there already with the same MD5; its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}` : `Uploaded ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)} (${(0, 
          _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__.i)(file.size)}); its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}${proof}`);
        }
      });
    }
  },
  2469: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7192);
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5414);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
    var _shared_upload_distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(319);
    async function main(step) {
      const {file: file, "if-exists": ifExists} = step.inputs;
      (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zc, file, step.log);
      const hashing = new _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__.X(file, step.signal);
      step.atEnd(async () => hashing.stop());
      hashing.prepare();
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const name = step.inputs.name ?? file.name;
      step.output("size-bytes", file.size);
      const onStored = ({item: item, md5: md5, reused: reused}) => {
        step.output("distribution-id", item.id);
        step.output("distribution-name", item.name ?? name);
        step.output("md5", md5);
        step.output("reused", reused);
        step.outputJson("json", item);
      };
      const options = {
        file: file,
        name: name,
        ifExists: ifExists,
        seen: {
          hashing: hashing
        },
        onStored: onStored
      };
      const {item: item, md5: md5, reused: reused, deleted: deleted} = await (0, _shared_upload_distribution_js__WEBPACK_IMPORTED_MODULE_3__.o)(step, cloud, options);
      step.summary.heading(reused ? "Distribution reused" : "Distribution uploaded");
      step.summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.name ?? name) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(file.size) ], [ "MD5", md5 ], [ "Deleted", deleted.map(({id: id}) => (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(id)).join(", ") ] ]);
    }
  },
  9715: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => seconds,
      p: () => duration
    });
    function duration(ms) {
      const whole = Math.round(ms / 1e3);
      if (whole < 60) return `${whole} s`;
      const minutes = Math.floor(whole / 60);
      if (minutes < 60) return `${minutes} min ${String(whole % 60).padStart(2, "0")} s`;
      return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
    }
    function seconds(ms) {
      return Math.round(ms / 100) / 10;
    }
  },
  4465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $E: () => contentOf,
      Xy: () => objectOf,
      Yz: () => parsed,
      ou: () => firstText
    });
    function contentOf(text, form) {
      if (form === "any") return;
      return form === "text" ? text : jsonOf(text.trim());
    }
    function jsonOf(text) {
      if (text === "") return;
      return /^[[{"<]/.test(text) ? parseJson(text) : wordOf(text);
    }
    function parseJson(text) {
      if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
      return JSON.parse(text, (_, value) => typeof value === "string" ? value.toWellFormed() : value);
    }
    function parsed(text) {
      try {
        return parseJson(text);
      } catch {
        return;
      }
    }
    function wordOf(text) {
      try {
        return parseJson(text);
      } catch {
        return text;
      }
    }
    function firstText(...values) {
      return values.find(value => typeof value === "string" && value !== "");
    }
    function objectOf(text) {
      const value = wordOf(text);
      return typeof value === "object" && value !== null ? value : {};
    }
  }
};
