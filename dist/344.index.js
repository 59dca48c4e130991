"use strict";

exports.id = 344;

exports.ids = [ 344 ];

exports.modules = {
  1344: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      lastErrors: () => lastErrors
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
    var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    const LONGEST_LINE = 1e4;
    const LARGEST = 4e9;
    const LOG_NAME = /\.(?:log|out|txt)(?:[.-][\w-]+)*$/i;
    const PACKED_NAME = /\.(?:gz|zip|bz2|xz|zst)$/i;
    const ERROR_LINE = /\b(?:ERROR|FATAL|SEVERE)\b|Exception\b/;
    const STACK_FRAME = /^\s*at\s/;
    async function lastErrors(path, most, signal) {
      const {createTarDecoder: createTarDecoder} = await __webpack_require__.e(624).then(__webpack_require__.bind(__webpack_require__, 1624));
      const found = [];
      try {
        const bytes = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(unpacked(path, signal)));
        for await (const {header: header, body: body} of bytes.pipeThrough(createTarDecoder({
          strict: true
        }))) {
          const isLog = (header.type ?? "file") === "file" && LOG_NAME.test(header.name) && !PACKED_NAME.test(header.name);
          if (isLog) found.push(await errorsOf(header.name, body, most)); else await body.cancel();
        }
      } catch (error) {
        signal?.throwIfAborted();
        const reason = error instanceof Error ? error.message : String(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("service", `the file is no whole tar.gz archive of logs (${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(reason)})`, void 0, {
          cause: error
        });
      }
      return evenly(found, most);
    }
    async function* unpacked(path, signal) {
      const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
        signal: signal
      });
      const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();
      file.once("error", error => gunzip.destroy(error));
      let size = 0;
      try {
        for await (const chunk of file.pipe(gunzip)) {
          size += chunk.length;
          if (size > LARGEST) throw new Error(`it unpacks to more than ${LARGEST} bytes`);
          yield chunk;
        }
      } finally {
        file.destroy();
        gunzip.destroy();
      }
    }
    async function errorsOf(name, body, most) {
      const errors = [];
      for await (const line of linesOf(body)) {
        if (!ERROR_LINE.test(line) || STACK_FRAME.test(line)) continue;
        errors.push(`${name}: ${line}`);
        if (errors.length > most) errors.shift();
      }
      return errors;
    }
    async function* linesOf(body) {
      const decoder = new TextDecoder;
      let rest = "";
      for await (const chunk of body) {
        const lines = (rest + decoder.decode(chunk, {
          stream: true
        })).split("\n");
        rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
        yield* lines;
      }
      if (rest !== "") yield rest;
    }
    function evenly(files, most) {
      const kept = files.map(lines => [ ...lines ]);
      while (kept.reduce((sum, lines) => sum + lines.length, 0) > most) {
        const longest = kept.reduce((one, other) => other.length > one.length ? other : one);
        longest.shift();
      }
      return kept.flat();
    }
  }
};
