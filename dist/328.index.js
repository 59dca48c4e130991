"use strict";

exports.id = 328;

exports.ids = [ 328 ];

exports.modules = {
 2328: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   startInBackground: () => startInBackground,
   stopInBackground: () => stopInBackground
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
  var node_readline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(481);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5168);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6616);
  var _http_transport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(717);
  const START_MS = 3e4;
  const STOP_MS = 3e3;
  async function startInBackground(dist, options, signal) {
   const {spawn: spawn} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
   const own = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(process.env["RUNNER_TEMP"] || (0, 
   node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `simulator-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
   const [errorLog, optionsFile] = [ `${own}.log`, `${own}.json` ];
   const stderr = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(errorLog, "ax", 384);
   let server;
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(optionsFile, JSON.stringify(options), {
     flag: "wx",
     mode: 384
    });
    server = spawn(process.execPath, [ (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dist, "simulator-server.js"), `@${optionsFile}` ], {
     stdio: [ "ignore", "pipe", stderr.fd ],
     env: ownEnvironment(),
     detached: true,
     windowsHide: true
    });
    const line = await firstLine(server, AbortSignal.any([ signal, AbortSignal.timeout(START_MS) ]));
    const simulator = JSON.parse(line);
    if (!await responds(simulator)) throw new Error("it does not answer");
    return simulator;
   } catch (error) {
    server?.kill("SIGKILL");
    signal.throwIfAborted();
    const why = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(errorLog, "utf8")).trim() || String(error);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(errorLog, {
     force: true
    }).catch(() => {});
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__.lZ("user", `The simulator did not start: ${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(why)}`, "Check the inputs.");
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(optionsFile, {
     force: true
    }).catch(() => {});
    await stderr.close();
    server?.stdout?.destroy();
    server?.unref();
   }
  }
  async function stopInBackground(simulator, clock) {
   const {pid: pid} = simulator;
   if (!await responds(simulator)) return false;
   process.kill(pid, "SIGTERM");
   for (const start = clock.now(); isThere(pid); await clock.sleep(50)) {
    if (clock.now() - start < STOP_MS) continue;
    if (await responds(simulator)) process.kill(pid, "SIGKILL");
    break;
   }
   return true;
  }
  async function responds({url: url, controlToken: controlToken}) {
   const transport = new _http_transport_js__WEBPACK_IMPORTED_MODULE_7__.o;
   const path = "/__simulator/requests";
   const headers = {
    "x-simulator-token": controlToken
   };
   try {
    const request = {
     method: "GET",
     url: new URL(path, url),
     name: `GET ${path}`,
     headers: headers,
     idleMs: 5e3
    };
    const {status: status, stream: stream} = await transport.send(request);
    stream.destroy();
    return status === 200;
   } catch {
    return false;
   } finally {
    transport.close();
   }
  }
  async function firstLine(server, signal) {
   if (!server.stdout) throw new Error("it has no output");
   const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_5__.createInterface)({
    input: server.stdout
   });
   try {
    const [line] = await Promise.race([ (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(lines, "line", {
     signal: signal
    }), (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, "exit", {
     signal: signal
    }) ]);
    if (typeof line === "string") return line;
    throw new Error("it ended at once");
   } finally {
    lines.close();
   }
  }
  function ownEnvironment() {
   const needed = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|SYSTEMROOT|RUNNER_TRACKING_ID)$/i;
   return Object.fromEntries(Object.entries(process.env).filter(([name]) => needed.test(name)));
  }
  function isThere(pid) {
   try {
    return process.kill(pid, 0);
   } catch {
    return false;
   }
  }
 }
};
