"use strict";

exports.id = 225;

exports.ids = [ 225 ];

exports.modules = {
 8225: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   download: () => download
  });
  var clock = __webpack_require__(1189);
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var content_encoding = __webpack_require__(4147);
  function versionOf(response) {
   const {status: status, headers: headers} = response;
   if ((0, content_encoding.fr)(response)) {
    const disposition = headers["content-disposition"];
    return {
     etag: void 0,
     modified: void 0,
     total: void 0,
     disposition: disposition,
     isEncoded: true
    };
   }
   const {etag: etag, "last-modified": modified, "content-length": length} = headers;
   const total = status === 206 ? /\/(\d+)$/.exec(headers["content-range"] ?? "")?.[1] : length;
   return {
    etag: etag?.startsWith('"') ? etag : void 0,
    modified: modified,
    total: total === void 0 ? void 0 : Number(total),
    disposition: headers["content-disposition"],
    isEncoded: false
   };
  }
  function startOf({headers: headers}) {
   const start = /^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(headers["content-range"] ?? "")?.[1];
   return start === void 0 ? void 0 : Number(start);
  }
  var content = __webpack_require__(4465);
  var http_errors = __webpack_require__(221);
  const LARGEST = 64 * 1024;
  async function errorIn(file, what) {
   if (file.size > LARGEST) return;
   const text = await file.text();
   if (!text.trimStart().startsWith("{") || !(0, content.n8)("GET", text)) return;
   const {error_code: code, error_detail: detail} = (0, content.Xy)(text);
   return new http_errors.j$(`The download of ${what}`, {
    status: 200,
    code: code,
    detail: detail
   });
  }
  async function isNoArchive(file, {extension: extension}) {
   return /(?:gz|zip)$/.test(extension) && await file.isPage();
  }
  function hasEnded(failure) {
   return failure instanceof http_errors.j$ && [ 200, 400, 401, 403, 404, 410 ].includes(failure.status);
  }
  var file_name = __webpack_require__(5878);
  var external_node_crypto_ = __webpack_require__(7598);
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_stream_ = __webpack_require__(7075);
  var external_node_stream_promises_ = __webpack_require__(6466);
  var external_node_zlib_ = __webpack_require__(8522);
  const LONGEST_ZIP_END = 65557;
  const ZIP_START = "PK";
  const ZIP_END = "PK";
  const GZIP_START = "";
  const IN_NO_TEXT = /[\0-\x08\x0e-\x1f]/;
  async function isCompleteArchive(path) {
   const {start: start, end: end} = await edgesOf(path);
   if (start.startsWith(ZIP_START)) return end.includes(ZIP_END);
   return start.startsWith(GZIP_START) ? unpacks(path) : void 0;
  }
  async function isPage(path) {
   const {start: start} = await edgesOf(path);
   return /^(?:\xef\xbb\xbf)?\s*[<{]/.test(start) && !IN_NO_TEXT.test(start);
  }
  async function edgesOf(path) {
   const file = await (0, promises_.open)(path, "r");
   try {
    const {size: size} = await file.stat();
    const read = async (position, length) => {
     const {bytesRead: bytesRead, buffer: buffer} = await file.read(Buffer.alloc(length), 0, length, position);
     return buffer.toString("latin1", 0, bytesRead);
    };
    return {
     start: await read(0, 64),
     end: await read(Math.max(size - LONGEST_ZIP_END, 0), LONGEST_ZIP_END)
    };
   } finally {
    await file.close();
   }
  }
  async function unpacks(path) {
   const nowhere = new external_node_stream_.Writable({
    write: (_chunk, _encoding, done) => done()
   });
   try {
    await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), (0, 
    external_node_zlib_.createGunzip)(), nowhere);
    return true;
   } catch {
    return false;
   }
  }
  var md5 = __webpack_require__(2287);
  var external_node_os_ = __webpack_require__(8161);
  const ABANDONED_MS = 24 * 3600 * 1e3;
  const NAME = /^\.brc-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
  const own = new Set;
  function newTemporaryPath(folder) {
   if (own.size === 0) process.once("exit", removeOwn);
   const path = (0, external_node_path_.join)(folder, `.brc-${hostMark()}-${process.pid}-${(0, 
   external_node_crypto_.randomUUID)()}.part`);
   own.add(path);
   return path;
  }
  async function removeTemporary(path) {
   await (0, promises_.rm)(path, {
    force: true
   }).catch(() => {});
   forget(path);
  }
  function forget(path) {
   own.delete(path);
   if (own.size === 0) process.off("exit", removeOwn);
  }
  async function removeLeftOvers(folder) {
   let removed = 0;
   for (const name of await (0, promises_.readdir)(folder).catch(() => [])) {
    const path = (0, external_node_path_.join)(folder, name);
    if (!own.has(path) && await isLeftOver(path, name)) await (0, promises_.rm)(path).then(() => removed++, () => {});
   }
   return removed;
  }
  async function isLeftOver(path, name) {
   const [, host, pid] = NAME.exec(name) ?? [];
   if (host === void 0) return false;
   const stats = await (0, promises_.lstat)(path).catch(() => {});
   if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) return false;
   const isGone = host === hostMark() && (Number(pid) === process.pid || !isRunning(Number(pid)));
   return isGone || Date.now() - stats.mtimeMs > ABANDONED_MS;
  }
  function isRunning(pid) {
   try {
    return process.kill(pid, 0);
   } catch (error) {
    return error.code !== "ESRCH";
   }
  }
  function hostMark() {
   return (0, external_node_crypto_.createHash)("sha256").update((0, external_node_os_.hostname)()).digest("hex").slice(0, 8);
  }
  function removeOwn() {
   for (const path of own) (0, external_node_fs_.rmSync)(path, {
    force: true
   });
  }
  const PIECE_BYTES = 1024 * 1024;
  class PieceWriter {
   #handle;
   #filling=Buffer.allocUnsafeSlow(PIECE_BYTES);
   #writing=Buffer.allocUnsafeSlow(PIECE_BYTES);
   #filled=0;
   #position=0;
   #written=Promise.resolve();
   constructor(handle) {
    this.#handle = handle;
   }
   async add(bytes) {
    for (let taken = 0; taken < bytes.length; ) {
     const count = bytes.copy(this.#filling, this.#filled, taken);
     taken += count;
     this.#filled += count;
     if (this.#filled === PIECE_BYTES) await this.#writePiece();
    }
   }
   async flush() {
    await this.#writePiece();
    await this.#written;
   }
   async restart() {
    await this.#written;
    await this.#handle.truncate();
    this.#filled = 0;
    this.#position = 0;
   }
   async #writePiece() {
    await this.#written;
    const piece = this.#filling.subarray(0, this.#filled);
    this.#written = writeAll(this.#handle, piece, this.#position);
    this.#written.catch(() => {});
    this.#position += piece.length;
    this.#filled = 0;
    [this.#filling, this.#writing] = [ this.#writing, this.#filling ];
   }
  }
  async function writeAll(handle, bytes, position) {
   for (let written = 0; written < bytes.length; ) {
    const {bytesWritten: bytesWritten} = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
   }
  }
  const MOST_OF_A_NAME = 1e3;
  class PartialFile {
   #folder;
   #path;
   #handle;
   #writer;
   #hash=(0, external_node_crypto_.createHash)("md5");
   size=0;
   constructor(folder, path, handle) {
    this.#folder = folder;
    this.#path = path;
    this.#handle = handle;
    this.#writer = new PieceWriter(handle);
   }
   static async create(folder, reporter) {
    return onDisk(folder, async () => {
     await (0, promises_.mkdir)(folder, {
      recursive: true
     });
     const leftOvers = await removeLeftOvers(folder);
     if (leftOvers > 0) reporter.info(`Removed ${leftOvers} incomplete download(s) that killed steps have left in the folder`);
     const path = newTemporaryPath(folder);
     return new PartialFile(folder, path, await (0, promises_.open)(path, "wx", 384));
    });
   }
   async write(chunk) {
    this.#hash.update(chunk);
    this.size += chunk.length;
    await onDisk(this.#folder, () => this.#writer.add(chunk));
    free(chunk);
   }
   async restart() {
    await onDisk(this.#folder, () => this.#writer.restart());
    this.#hash = (0, external_node_crypto_.createHash)("md5");
    this.size = 0;
   }
   isCompleteArchive() {
    return onDisk(this.#folder, async () => {
     await this.#writer.flush();
     return isCompleteArchive(this.#path);
    });
   }
   isPage() {
    return onDisk(this.#folder, async () => {
     await this.#writer.flush();
     return isPage(this.#path);
    });
   }
   text() {
    return onDisk(this.#folder, async () => {
     await this.#writer.flush();
     return (0, promises_.readFile)(this.#path, "utf8");
    });
   }
   get md5() {
    return this.#hash.copy().digest("hex");
   }
   async complete({stem: stem, extension: extension}) {
    return onDisk(this.#folder, async () => {
     await this.#writer.flush();
     await this.#handle.close();
     for (let number = 1; number <= MOST_OF_A_NAME; number++) {
      const file = (0, external_node_path_.join)(this.#folder, `${stem}${number === 1 ? "" : `-${number}`}${extension}`);
      if ((0, external_node_path_.dirname)(file) !== this.#folder) throw new Error("a downloaded file would leave its folder");
      const replaced = await this.#isAt(file);
      if (replaced) await (0, promises_.rename)(this.#path, file); else if (!await moved(this.#path, file)) continue;
      forget(this.#path);
      return {
       file: file,
       replaced: replaced
      };
     }
     throw new Error(`there are ${MOST_OF_A_NAME} files of that name`);
    });
   }
   async #isAt(file) {
    const stats = await (0, promises_.lstat)(file).catch(() => {});
    return stats?.isFile() === true && stats.size === this.size && await (0, md5.Q)(file) === this.md5;
   }
   async discard() {
    await this.#handle.close().catch(() => {});
    await removeTemporary(this.#path);
   }
  }
  function free({length: length, buffer: buffer}) {
   if (length === buffer.byteLength) buffer.transfer?.(0);
  }
  async function moved(from, to) {
   try {
    await (0, promises_.link)(from, to);
    await (0, promises_.rm)(from);
    return true;
   } catch (error) {
    if (error.code === "EEXIST") return false;
   }
   const handle = await (0, promises_.open)(to, "wx", 384).catch(error => {
    if (error.code === "EEXIST") return;
    throw error;
   });
   await (handle?.close());
   if (handle) await (0, promises_.rename)(from, to);
   return handle !== void 0;
  }
  async function onDisk(folder, work) {
   try {
    return await work();
   } catch (error) {
    const {code: code, message: message} = error;
    throw new errors.lZ("user", `The file could not be written into ${(0, sanitize.a)(folder)}: ${(0, 
    sanitize.a)(code ?? message)}.`, "Check that the folder can be written to and has room.", {
     cause: error
    });
   }
  }
  var retry = __webpack_require__(3310);
  var retry_pauses = __webpack_require__(5048);
  async function download(options) {
   const partial = await PartialFile.create(options.folder, options.reporter);
   try {
    const name = await new Download(options, partial).finish();
    const {size: size, md5: md5} = partial;
    return {
     ...await partial.complete(name),
     size: size,
     md5: md5
    };
   } finally {
    await partial.discard();
   }
  }
  class Download {
   #options;
   #partial;
   #version;
   #corrupt;
   #isLabelOfFile=false;
   #isDecoded=false;
   #isMistaken=false;
   constructor(options, partial) {
    this.#options = options;
    this.#partial = partial;
   }
   async finish() {
    const {issue: issue, retries: retries} = this.#options;
    const pauses = new retry_pauses.I(this.#options);
    let source;
    for (let failures = 0; ;) {
     const isFresh = source === void 0;
     source ??= await issue();
     const failure = await this.#receive(source, isFresh);
     if (failure === void 0) return this.#name;
     if (this.#isMistaken) {
      this.#isMistaken = false;
      this.#isLabelOfFile = true;
      this.#options.reporter.debug(`${failure.message}; starting again, for that is the file's own compression`);
      continue;
     }
     if (!isFresh && hasEnded(failure)) {
      this.#options.reporter.debug(`${failure.message}; retrying with a new token or link`);
      source = void 0;
      continue;
     }
     const isWorthwhile = failures < retries && (failure instanceof BrokenOffError || (0, 
     retry.dg)(failure));
     const pauseMs = isWorthwhile ? pauses.after(failure, failures) : void 0;
     if (pauseMs === void 0) throw failure;
     await this.#pause(failure, pauseMs, ++failures);
    }
   }
   get #name() {
    return {
     ...this.#options.name,
     ...(0, file_name.RM)(this.#version?.disposition)
    };
   }
   async #pause(failure, pauseMs, retry) {
    const {reporter: reporter, retries: retries, clock: clock, signal: signal} = this.#options;
    const next = `retry ${retry} of ${retries} in ${(pauseMs / 1e3).toFixed(1)} s`;
    reporter.info(`${failure.message}${/[.!?]$/.test(failure.message) ? "" : ";"} ${next}`);
    await clock.sleep(pauseMs, signal);
   }
   async #receive(source, isFresh) {
    const {signal: signal} = this.#options;
    try {
     const received = await source({
      accept: "*/*",
      "accept-encoding": "identity",
      ...this.#range(isFresh)
     });
     this.#isDecoded = (0, content_encoding.oU)(received) && !this.#isLabelOfFile;
     const response = this.#isDecoded ? received : (0, content_encoding.Ls)(received);
     await this.#place(response);
     await this.#read(response);
     return;
    } catch (error) {
     signal?.throwIfAborted();
     if (error instanceof http_errors.j$ && error.status === 416) {
      await this.#partial.restart();
      return this.#broken("the service has no such part");
     }
     if (error instanceof errors.lZ) return error;
     throw error;
    }
   }
   #range(isFresh) {
    const {size: size} = this.#partial;
    if (size === 0 || !this.#version || this.#version.isEncoded) return {};
    const {etag: etag, modified: modified} = this.#version;
    if (isFresh && etag === void 0) return {};
    const validator = etag ?? modified;
    return {
     range: `bytes=${size}-`,
     ...validator !== void 0 && {
      "if-range": validator
     }
    };
   }
   async #place(response) {
    const {status: status, stream: stream} = response;
    const version = versionOf(response);
    const start = status === 200 ? 0 : status === 206 ? startOf(response) : void 0;
    if (start === void 0 || start > 0 && (version.isEncoded || !this.#fits(start, version))) {
     stream.destroy();
     await this.#partial.restart();
     throw this.#broken(start === void 0 ? `status ${status} is not for a file` : "the part was not the one asked for");
    }
    if (start > 0) return;
    if (this.#partial.size > 0) await this.#partial.restart();
    this.#version = version;
    this.#options.onStart?.(version.total);
   }
   #fits(start, {etag: etag, total: total}) {
    const known = this.#version;
    if (!known || start !== this.#partial.size) return false;
    const isOther = (one, two) => one !== void 0 && two !== void 0 && one !== two;
    return !isOther(known.etag, etag) && !isOther(known.total, total);
   }
   async #read(response) {
    const {stream: stream} = response;
    const {signal: signal, onBytes: onBytes, idleMs: idleMs} = this.#options;
    let before = this.#partial.size;
    const timer = setInterval(() => {
     const {size: size} = this.#partial;
     if (size - before < LEAST) stream.destroy(new Error(`fewer than ${LEAST} bytes came in ${idleMs / 1e3} s`));
     before = size;
    }, Math.min(idleMs, clock.Mv));
    const abort = () => stream.destroy(signal?.reason);
    signal?.addEventListener("abort", abort, {
     once: true
    });
    stream.once("timeout", () => stream.destroy(new Error("it stalled")));
    try {
     signal?.throwIfAborted();
     for await (const chunk of await (0, content_encoding.jh)(response)) {
      if (this.#partial.size === 0) this.#checkStart(chunk.toString("latin1", 0, 100));
      if (this.#partial.size + chunk.length > (this.#options.largest ?? download_LARGEST)) throw this.#tooLarge();
      onBytes?.(chunk.length);
      await this.#partial.write(chunk);
     }
    } catch (error) {
     if (error instanceof errors.lZ) throw error;
     throw this.#broken(error instanceof Error ? error.message : String(error), error);
    } finally {
     clearInterval(timer);
     signal?.removeEventListener("abort", abort);
    }
    await this.#checkSize(stream.complete);
    await this.#checkContent();
   }
   #checkStart(start) {
    if (HTML.test(start)) throw this.#broken("an HTML page came instead of the file");
    const isAsNamed = !/gz$/.test(this.#name.extension) || GZIP_OR_ERROR.includes(start.slice(0, 1));
    this.#isMistaken = this.#isDecoded && this.#options.md5 === void 0 && !isAsNamed;
    if (this.#isMistaken) throw this.#broken("it was unpacked");
   }
   async #checkSize(isComplete) {
    const {size: size} = this.#partial;
    const total = this.#version?.total;
    if (!isComplete) throw this.#broken("the response was cut short");
    if (size === 0) throw this.#broken("the response was empty");
    if (total === void 0 || total === size) return;
    if (size > total) await this.#partial.restart();
    throw this.#broken(`it should have ${total} bytes`);
   }
   async #checkContent() {
    const {md5: md5, what: what} = this.#options;
    const error = await errorIn(this.#partial, what);
    const wrong = error ?? (md5 === void 0 ? await this.#wrongArchive() : this.#wrongMd5(md5));
    if (wrong === void 0) return;
    await this.#partial.restart();
    throw wrong;
   }
   #wrongMd5(expected) {
    const {md5: md5} = this.#partial;
    if (expected.toLowerCase() === md5) return;
    const again = md5 === this.#corrupt;
    this.#corrupt = md5;
    this.#isMistaken = this.#isDecoded;
    this.#isLabelOfFile = false;
    const text = `Download verification failed: the MD5 of ${this.#options.what} is ${md5} here, and ${(0, 
    sanitize.a)(expected)} on the service. Nothing of it was kept.`;
    return again ? new errors.lZ("service", text, COMPARE) : new BrokenOffError("service", text, COMPARE);
   }
   async #wrongArchive() {
    if (await isNoArchive(this.#partial, this.#name)) return this.#broken("what came is no archive");
    if (this.#version?.total !== void 0) return;
    const isComplete = await this.#partial.isCompleteArchive();
    if (isComplete === false) return this.#broken("the archive has no end");
    if (isComplete === void 0) {
     const {reporter: reporter, what: what} = this.#options;
     reporter.warning(`The service tells neither size nor MD5 of ${what}, so it is not proven that it arrived whole.`);
    }
    return;
   }
   #tooLarge() {
    const {what: what, largest: largest = download_LARGEST} = this.#options;
    const tooLarge = `The download of ${what} was ended: it has more than ${largest / 1e6} MB.`;
    return new errors.lZ("service", tooLarge, "Download it by hand if it is as it should be.");
   }
   #broken(reason, cause) {
    const {what: what} = this.#options;
    const message = `The download of ${what} broke off at ${this.#partial.size} bytes: ${(0, 
    sanitize.a)(reason)}`;
    return new BrokenOffError("service", message, "Run the step again.", {
     cause: cause
    });
   }
  }
  class BrokenOffError extends errors.lZ {}
  const COMPARE = "Run the step again. If that fails too, compare the MD5 in Mission Control.";
  const LEAST = 1024;
  const download_LARGEST = 1e11;
  const GZIP_OR_ERROR = [ "", "{", "<" ];
  const HTML = /^\s*<(?:!doctype\s+html|html)\b/i;
 }
};
