"use strict";

exports.id = 7566;

exports.ids = [ 7566 ];

exports.modules = {
  4377: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => configFileStore,
      s: () => distributionStore
    });
    function distributionStore(cloud) {
      return {
        kind: "distribution",
        field: "dist_file",
        most: 100,
        section: cloud.distributions
      };
    }
    function configFileStore(cloud) {
      return {
        kind: "config file",
        field: "appconfigfile",
        section: cloud.appConfigFiles
      };
    }
  },
  7192: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => Hashing
    });
    var external_node_fs_ = __webpack_require__(3024);
    async function md5OfFile(path, signal) {
      const {createHash: createHash} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
      const hash = createHash("md5");
      signal.throwIfAborted();
      for await (const chunk of (0, external_node_fs_.createReadStream)(path)) {
        signal.throwIfAborted();
        hash.update(chunk);
      }
      return hash.digest("hex");
    }
    const PIECES = 4;
    const PIECE_BYTES = 1024 * 1024;
    class HashingThread {
      #worker;
      #memory;
      #ended;
      #onEnd=() => {};
      constructor(worker, memory) {
        this.#worker = worker;
        this.#memory = memory;
        worker.on("error", error => this.#end(error));
        worker.on("exit", () => this.#end(new Error("the thread that hashes the file has ended")));
        worker.unref();
      }
      static async of(path) {
        const {Worker: Worker} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
        const memory = newMemory();
        const workerData = {
          path: path,
          ...memory,
          piece: PIECE_BYTES
        };
        return new HashingThread(new Worker(THREAD, {
          eval: true,
          workerData: workerData,
          stdout: true,
          stderr: true,
          env: {}
        }), memory);
      }
      get hasEnded() {
        return this.#ended !== void 0;
      }
      async run(signal, take) {
        const abort = () => this.#end(signal.reason);
        signal.addEventListener("abort", abort, {
          once: true
        });
        try {
          signal.throwIfAborted();
          return await this.#result(take);
        } finally {
          signal.removeEventListener("abort", abort);
          this.stop();
        }
      }
      stop() {
        this.#worker.terminate();
      }
      #result(take) {
        const worker = this.#worker;
        const taken = [];
        return new Promise((resolve, reject) => {
          if (this.#ended) throw this.#ended;
          this.#onEnd = reject;
          const handOver = async bytes => {
            const turn = taken.length % PIECES;
            await (take?.(Buffer.from(this.#memory.pieces, turn * PIECE_BYTES, bytes)));
            this.#free(turn);
          };
          worker.on("message", told => {
            if (typeof told === "string") {
              this.#onEnd = () => {};
              Promise.all(taken).then(() => resolve(told), reject);
            } else {
              const taking = handOver(told);
              taking.catch(reject);
              taken.push(taking);
            }
          });
          worker.ref();
          worker.postMessage(take !== void 0);
        });
      }
      #end(error) {
        this.#ended ??= error;
        this.#onEnd(error);
      }
      #free(turn) {
        const {taken: taken} = this.#memory;
        Atomics.store(taken, turn, 0);
        Atomics.notify(taken, turn);
      }
    }
    function newMemory() {
      return {
        pieces: new SharedArrayBuffer(PIECES * PIECE_BYTES),
        taken: new Int32Array(new SharedArrayBuffer(PIECES * Int32Array.BYTES_PER_ELEMENT))
      };
    }
    const THREAD = `\nconst { parentPort, workerData } = require('node:worker_threads')\nconst { openSync, readSync, closeSync } = require('node:fs')\nconst { createHash } = require('node:crypto')\nconst { getPriority, setPriority } = require('node:os')\ntry {\n  if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 5))\n} catch {}\nparentPort.once('message', (hands) => {\n  const { taken } = workerData\n  const hash = createHash('md5')\n  const file = openSync(workerData.path)\n  for (let turn = 0; ; turn = (turn + 1) % taken.length) {\n    Atomics.wait(taken, turn, 1)\n    const piece = Buffer.from(workerData.pieces, turn * workerData.piece, workerData.piece)\n    const size = readSync(file, piece)\n    if (size === 0) break\n    if (hands) {\n      Atomics.store(taken, turn, 1)\n      parentPort.postMessage(size)\n    }\n    hash.update(piece.subarray(0, size))\n  }\n  closeSync(file)\n  parentPort.postMessage(hash.digest('hex'))\n})\n`;
    const WORTH_A_THREAD = 8 * 1024 * 1024;
    class Hashing {
      #file;
      #stop=new AbortController;
      #signal;
      #thread;
      #md5;
      constructor(file, signal) {
        this.#file = file;
        this.#signal = signal ? AbortSignal.any([ signal, this.#stop.signal ]) : this.#stop.signal;
      }
      get md5() {
        this.#md5 ??= this.#hash();
        this.#md5.catch(() => {});
        return this.#md5;
      }
      prepare() {
        if (this.#isLarge && !this.#md5) this.#startThread();
      }
      async reading() {
        if (this.#md5) return;
        const thread = await this.#takeThread();
        if (this.#md5) thread?.stop(); else if (thread) return (take, signal) => this.#read(thread, take, signal); else this.md5;
        return;
      }
      stop() {
        this.#stop.abort();
        this.#thread?.then(thread => thread?.stop());
      }
      async #hash() {
        const thread = await this.#takeThread();
        return thread ? thread.run(this.#signal) : md5OfFile(this.#file.path, this.#signal);
      }
      async #read(thread, take, signal) {
        if (signal.aborted) return thread.stop();
        const md5 = thread.run(AbortSignal.any([ signal, this.#signal ]), take);
        const forget = () => {
          if (this.#md5 === md5) this.#md5 = void 0;
        };
        this.#md5 = md5;
        signal.addEventListener("abort", forget, {
          once: true
        });
        try {
          await md5;
          signal.removeEventListener("abort", forget);
          this.#md5 ??= md5;
        } catch (error) {
          forget();
          throw error;
        }
      }
      get #isLarge() {
        return this.#file.size >= WORTH_A_THREAD;
      }
      #startThread() {
        this.#thread ??= HashingThread.of(this.#file.path).catch(() => {});
        return this.#thread;
      }
      async #takeThread() {
        if (!this.#isLarge) return;
        const started = this.#startThread();
        this.#thread = void 0;
        const thread = await started;
        return thread?.hasEnded ? void 0 : thread;
      }
    }
  },
  9262: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pL: () => alreadyThere,
      FC: () => findStored,
      M_: () => store
    });
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var bloomreach_hashing = __webpack_require__(7192);
    var poll_until_visible = __webpack_require__(2124);
    var ignore_status = __webpack_require__(8311);
    var external_node_fs_ = __webpack_require__(3024);
    var transport = __webpack_require__(5063);
    const PIECE_BYTES = 512 * 1024;
    const ANSWER_MS_PER_MIB = 1e3;
    function multipartFile(part) {
      const boundary = `----bloomreach-cloud-actions-${[ 1, 2, 3 ].map(() => Math.random().toString(36).slice(2)).join("")}`;
      const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`;
      const head = Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
      const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
      return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        length: head.length + part.size + tail.length,
        answerMs: part.size / (1024 * 1024) * ANSWER_MS_PER_MIB,
        send: async (request, signal) => {
          part.onStart?.();
          request.write(head);
          await sendFile(part, request, signal);
          if (!signal.aborted) request.end(tail);
        }
      };
    }
    async function sendFile(part, request, signal) {
      const {path: path, size: size, onBytes: onBytes} = part;
      const read = await (part.reading?.()) ?? readingOf(path);
      let sent = 0;
      const take = async piece => {
        sent += piece.length;
        if (sent > size) throw new Error(changed(part));
        await write(request, piece, signal);
        onBytes?.(piece.length);
      };
      try {
        await read(take, signal);
      } catch (error) {
        if (!signal.aborted) throw new transport.Ru(error instanceof Error ? error.message : String(error));
      }
      if (!signal.aborted && sent !== size) throw new transport.Ru(changed(part));
    }
    function changed({path: path, size: size}) {
      return `the file changed from ${size} to ${(0, external_node_fs_.statSync)(path).size} bytes while it was read`;
    }
    function readingOf(path) {
      return async (take, signal) => {
        const {open: open} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const file = await open(path);
        try {
          const pieces = [ Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES) ];
          let taken;
          for (let turn = 0; !signal.aborted; turn++) {
            const {bytesRead: bytesRead, buffer: buffer} = await file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, PIECE_BYTES);
            await taken;
            if (bytesRead === 0) break;
            taken = take(buffer.subarray(0, bytesRead));
            taken.catch(() => {});
          }
          await taken;
        } finally {
          await file.close();
        }
      };
    }
    function write(request, piece, signal) {
      return new Promise(resolve => {
        if (signal.aborted) return resolve();
        const done = () => {
          signal.removeEventListener("abort", done);
          resolve();
        };
        signal.addEventListener("abort", done, {
          once: true
        });
        request.write(piece, done);
      });
    }
    function quoted(text) {
      return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
    }
    async function upload(options, known, hashing) {
      const {fileStore: fileStore, file: file, name: name, reporter: reporter, onStart: onStart, onBytes: onBytes} = options;
      const body = multipartFile({
        field: fileStore.field,
        filename: name,
        path: file.path,
        size: file.size,
        reading: () => hashing.reading(),
        ...onStart && {
          onStart: onStart
        },
        ...onBytes && {
          onBytes: onBytes
        }
      });
      let found = false;
      let left = [];
      const answered = await fileStore.section.upload(body, async () => {
        const look = async () => {
          const fresh = (await fileStore.section.list()).filter(({id: id}) => !known.has(id));
          const namesakes = fresh.filter(item => item.name === name);
          left = namesakes;
          return withMd5(fileStore, [ ...namesakes, ...fresh.filter(item => item.name !== name) ], hashing);
        };
        const item = await (0, poll_until_visible.c)(look, options);
        found = item !== void 0;
        return item;
      });
      const shown = () => (0, poll_until_visible.c)(() => (0, ignore_status.N)(fileStore.section.get(answered.id)), options);
      const item = answered.md5hash === void 0 ? await shown() ?? answered : answered;
      const md5 = await hashing.md5;
      if (item.md5hash === void 0) reporter.warning(`The service tells no MD5 of the ${fileStore.kind}, so it is not proven that it arrived whole.`); else if (item.md5hash.toLowerCase() !== md5) throw await corrupt(fileStore, md5, item); else if (!found) await clear(options, left, item);
      return item;
    }
    async function withMd5(fileStore, items, hashing) {
      for (const item of items) {
        const known = item.md5hash === void 0 ? await fileStore.section.get(item.id) : item;
        if (known.md5hash?.toLowerCase() === await hashing.md5) return {
          ...item,
          ...known
        };
      }
      return;
    }
    async function clear(options, left, item) {
      const {fileStore: fileStore, reporter: reporter, signal: signal} = options;
      for (const {id: id, createdBy: createdBy} of left) {
        if (id === item.id || createdBy === void 0 || createdBy !== item.createdBy) continue;
        try {
          await fileStore.section.delete(id);
          reporter.info(`Deleted the incomplete ${fileStore.kind} ${(0, sanitize.a)(id)} that the lost upload had left behind`);
        } catch (error) {
          if (!(error instanceof errors.lZ) || signal?.aborted) throw error;
          reporter.warning(`The lost upload has left an incomplete ${fileStore.kind} behind, ${(0, 
          sanitize.a)(id)}: ${error.message}`);
        }
      }
    }
    async function corrupt(fileStore, md5, item) {
      const what = `The ${fileStore.kind} arrived corrupt: its MD5 is ${(0, sanitize.a)(item.md5hash)} there and ${md5} here`;
      try {
        await fileStore.section.delete(item.id);
        return new errors.lZ("service", `${what}. It was deleted again (${(0, sanitize.a)(item.id)}).`, "Run the step again.");
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        const message = `${what}, and it could not be deleted again (${(0, sanitize.a)(item.id)}): ${error.message}`;
        return new errors.lZ("service", message, "Delete it by hand, then run the step again.", {
          cause: error
        });
      }
    }
    async function store(options) {
      const {fileStore: fileStore, file: file, name: name, ifExists: ifExists, seen: seen, reporter: reporter} = options;
      const hashing = seen?.hashing ?? new bloomreach_hashing.X(file, options.signal);
      try {
        hashing.prepare();
        const existing = seen?.existing ?? await fileStore.section.list();
        const namesakes = existing.filter(item => item.name === name);
        if (ifExists === "fail" && namesakes.length > 0) throw alreadyThere(fileStore.kind, name, namesakes);
        if (ifExists === "reuse") {
          const item = await withMd5(fileStore, namesakes, hashing);
          if (item) return await told({
            item: item,
            md5: await hashing.md5,
            reused: true
          }, options, []);
        }
        if (fileStore.most !== void 0 && existing.length >= fileStore.most) reporter.warning(`There are ${existing.length} ${fileStore.kind}s already; the limit is usually ${fileStore.most}. Delete some if this is refused.`);
        const item = await upload(options, new Set(existing.map(({id: id}) => id)), hashing);
        const stored = {
          item: item,
          md5: await hashing.md5,
          reused: false
        };
        return await told(stored, options, ifExists === "replace" ? namesakes : []);
      } finally {
        hashing.stop();
      }
    }
    async function told(stored, options, others) {
      options.onStored?.(stored);
      return {
        ...stored,
        deleted: await replace(options, others)
      };
    }
    async function findStored(fileStore, file, name, signal) {
      const existing = await fileStore.section.list();
      const hashing = new bloomreach_hashing.X(file, signal);
      const namesakes = existing.filter(item => item.name === name);
      return {
        item: await withMd5(fileStore, namesakes, hashing),
        seen: {
          existing: existing,
          hashing: hashing
        }
      };
    }
    async function replace(options, others) {
      const {fileStore: fileStore, reporter: reporter, mayDelete: mayDelete, signal: signal} = options;
      if (others.length === 0 || !mayDelete) return [];
      const deletable = await mayDelete(others);
      for (const {id: id} of others.filter(item => !deletable.includes(item))) reporter.info(`The ${fileStore.kind} ${(0, 
      sanitize.a)(id)} of the same name is in use and stays`);
      const deleted = [];
      const failures = [];
      for (const item of deletable) try {
        await fileStore.section.delete(item.id);
        deleted.push(item);
        reporter.info(`Deleted the ${fileStore.kind} ${(0, sanitize.a)(item.id)} of the same name`);
      } catch (error) {
        if (!(error instanceof errors.lZ) || signal?.aborted) throw error;
        failures.push(error.message);
      }
      if (failures.length > 0) throw notReplaced(fileStore.kind, failures);
      return deleted;
    }
    function alreadyThere(kind, name, items) {
      const ids = items.map(({id: id}) => (0, sanitize.a)(id)).join(", ");
      return new errors.lZ("user", `A ${kind} named "${(0, sanitize.a)(name)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or let `if-exists` be something else than `fail`.");
    }
    function notReplaced(kind, failures) {
      return new errors.lZ("service", `The new ${kind} is there, but others of the same name could not be deleted: ${failures.join("; ")}`, "Delete them by hand, or run the step again.");
    }
  },
  1993: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => megabytes,
      q: () => TransferLog
    });
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9715);
    const WORTH_A_LINE = 1e7;
    const LINE_EVERY_MS = 1e4;
    class TransferLog {
      #title;
      #total;
      #clock;
      #reporter;
      #start;
      #lastLine;
      #done=0;
      constructor(title, total, clock, reporter) {
        this.#title = title;
        this.#total = total;
        this.#clock = clock;
        this.#reporter = reporter;
        this.#start = clock.now();
        this.#lastLine = this.#start;
      }
      restart() {
        this.#done = 0;
        this.#start = this.#clock.now();
        this.#lastLine = this.#start;
      }
      add(bytes) {
        this.#done += bytes;
        if (this.#total <= WORTH_A_LINE) return;
        const now = this.#clock.now();
        const over = this.#done >= this.#total;
        if (!over && now - this.#lastLine < LINE_EVERY_MS) return;
        this.#lastLine = now;
        const rate = this.#done / Math.max(now - this.#start, 1) * 1e3;
        const left = over ? "" : `, ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_0__.p)((this.#total - this.#done) / rate * 1e3)} left`;
        const percent = Math.floor(this.#done / this.#total * 100);
        this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
      }
    }
    function megabytes(bytes) {
      if (bytes < 1e3) return `${bytes} bytes`;
      if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
      return `${(bytes / 1e6).toFixed(1)} MB`;
    }
  }
};
