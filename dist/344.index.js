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
  const MOST_FILES = 1e4;
  const LONGEST_MS = 6e4;
  const LONGEST_NAME = 255;
  const LOG_NAME = /\.(?:log|out|txt)(?:[.-][\w.-]*)?$/i;
  const PACKED_NAME = /\.(?:gz|zip|bz2|xz|zst)$/i;
  const MARK = /ERROR|FATAL|SEVERE|Exception/g;
  const ERROR_LINE = /\b(?:ERROR|FATAL|SEVERE)\b|Exception\b/;
  const STACK_FRAME = /^\s*at\s/;
  async function lastErrors(path, most, signal) {
   const {createTarDecoder: createTarDecoder} = await __webpack_require__.e(624).then(__webpack_require__.bind(__webpack_require__, 1624));
   let found = [];
   let files = 0;
   try {
    const bytes = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(unpacked(path, signal)));
    for await (const {header: header, body: body} of bytes.pipeThrough(createTarDecoder({
     strict: true
    }))) {
     if (++files > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`);
     const name = header.name.slice(-LONGEST_NAME);
     const isLog = (header.type ?? "file") === "file" && LOG_NAME.test(name) && !PACKED_NAME.test(name);
     if (isLog) found = evenly([ ...found, await errorsOf(name, body, most) ], most); else await body.cancel();
    }
   } catch (error) {
    signal?.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("service", `the file is no whole tar.gz archive of logs (${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(reason)})`, void 0, {
     cause: error
    });
   }
   return found.flat();
  }
  async function* unpacked(path, signal) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
    signal: signal
   });
   const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();
   file.once("error", error => gunzip.destroy(error));
   const start = performance.now();
   let size = 0;
   try {
    for await (const chunk of file.pipe(gunzip)) {
     size += chunk.length;
     if (size > LARGEST) throw new Error(`it unpacks to more than ${LARGEST} bytes`);
     if (performance.now() - start > LONGEST_MS) throw new Error(`it was not read within ${LONGEST_MS / 1e3} seconds`);
     yield chunk;
    }
   } finally {
    file.destroy();
    gunzip.destroy();
   }
  }
  async function errorsOf(name, body, most) {
   const errors = [];
   const decoder = new TextDecoder;
   let rest = "";
   for await (const chunk of body) {
    const text = rest + decoder.decode(chunk, {
     stream: true
    });
    const end = text.lastIndexOf("\n") + 1;
    errors.push(...errorLinesIn(text.slice(0, end)));
    errors.splice(0, errors.length - most);
    rest = text.slice(end, end + LONGEST_LINE);
   }
   errors.push(...errorLinesIn(rest));
   return errors.slice(-most).map(line => `${name}: ${line}`);
  }
  function errorLinesIn(text) {
   const lines = [];
   let end = -1;
   for (const {index: index} of text.matchAll(MARK)) {
    if (index < end) continue;
    const start = text.lastIndexOf("\n", index) + 1;
    const next = text.indexOf("\n", index);
    end = next < 0 ? text.length : next;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (ERROR_LINE.test(line) && !STACK_FRAME.test(line)) lines.push(line);
   }
   return lines;
  }
  function evenly(files, most) {
   const withQuota = quota => files.reduce((sum, {length: length}) => sum + Math.min(length, quota), 0);
   let quota = 0;
   for (let bit = 1 << 20; bit > 0; bit >>= 1) if (quota + bit <= most && withQuota(quota + bit) <= most) quota += bit;
   let left = most - withQuota(quota);
   return files.toReversed().map(lines => {
    const hasOneMore = lines.length > quota && left-- > 0;
    return lines.slice(lines.length - Math.min(lines.length, quota + (hasOneMore ? 1 : 0)));
   }).filter(lines => lines.length > 0).toReversed();
  }
 }
};
