(() => {
  "use strict";
  var __webpack_modules__ = {
    1189: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Di: () => systemClockAt,
        Mv: () => LONGEST_TIMER_MS,
        ml: () => systemClock
      });
      const LONGEST_TIMER_MS = 2 ** 31 - 1;
      const systemClock = systemClockAt(1);
      function systemClockAt(rate) {
        return {
          now: () => performance.now() * rate,
          sleep: (ms, signal) => new Promise((resolve, reject) => {
            signal?.throwIfAborted();
            const abort = () => {
              clearTimeout(timer);
              reject(signal?.reason);
            };
            const end = () => {
              signal?.removeEventListener("abort", abort);
              resolve();
            };
            const timer = setTimeout(end, Math.min(ms / rate, LONGEST_TIMER_MS));
            signal?.addEventListener("abort", abort, {
              once: true
            });
          })
        };
      }
    },
    5168: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        cc: () => CancelledError,
        ie: () => toActionError,
        lZ: () => ActionError
      });
      var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);
      class ActionError extends Error {
        source;
        hint;
        constructor(source, message, hint, options) {
          super(message, options);
          this.name = "ExplainedError";
          this.source = source;
          this.hint = hint;
        }
      }
      class CancelledError extends ActionError {
        constructor(signal) {
          super("user", `Cancelled (${signal})`);
          this.name = "CancelledError";
        }
      }
      function toActionError(error) {
        if (error instanceof ActionError) return error;
        const what = error instanceof Error ? error.message : String(error);
        return new ActionError("service", `Unexpected error: ${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.a)(what)}`, "Please report this as a bug.", {
          cause: error
        });
      }
    },
    6616: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        _: () => stripInvisible,
        a: () => sanitize
      });
      function sanitize(text, max = 300) {
        const whole = String(text);
        const start = whole.slice(0, max * 4);
        const line = stripInvisible(start).trim();
        return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, "")}…` : line;
      }
      function stripInvisible(text) {
        if (PRINTABLE.test(text)) return text;
        invisible ??= new RegExp(INVISIBLE, "gu");
        return text.replace(ANSI, "").replace(invisible, " ");
      }
      const PRINTABLE = /^[ -~]*$/;
      const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
      const INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+";
      let invisible;
      const HALF = /[\ud800-\udbff]$/;
    },
    221: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        h: () => NoResponseError,
        j: () => HttpError
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
      var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
      class HttpError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
        status;
        code;
        detail;
        retryAfterMs;
        constructor(request, answer) {
          const code = answer.code === void 0 ? void 0 : (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(answer.code, 100);
          const detail = answer.detail === void 0 ? void 0 : (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(answer.detail);
          const words = [ code, detail ].filter(Boolean).join(": ");
          super(answer.status >= 500 || answer.status === 429 ? "service" : "user", `${request} was answered ${answer.status}${words ? ` ${words}` : ""}`, hintFor(answer.status, code));
          this.name = "AnsweredError";
          this.status = answer.status;
          this.code = code;
          this.detail = detail;
          this.retryAfterMs = answer.retryAfterMs;
        }
      }
      class NoResponseError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
        reached;
        passing;
        constructor(request, what, options) {
          super("service", `${request} got no answer: ${what.reason}`, what.hint, options);
          this.name = "UnansweredError";
          this.reached = what.reached;
          this.passing = what.passing ?? true;
        }
      }
      function hintFor(status, code) {
        if (status === 401) return "Check the credentials: the service does not accept them.";
        if (status === 403) return "Check the permissions of the user whose credentials are used.";
        if (status === 429) return "The service limits its requests; try again later or run fewer jobs at once.";
        if (status >= 300 && status < 400) return "Redirects are not followed, so that credentials stay with their host.";
        if (status === 500 && code) return "The service says what it could not do; if nothing here is the cause, run the step again later.";
        if (status >= 500) return "The service has a problem; run the step again later.";
        return;
      }
    },
    5099: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        Agent: () => node_http__WEBPACK_IMPORTED_MODULE_0__.Agent,
        request: () => node_http__WEBPACK_IMPORTED_MODULE_0__.request
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
    },
    3134: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        Agent: () => node_https__WEBPACK_IMPORTED_MODULE_0__.Agent,
        request: () => node_https__WEBPACK_IMPORTED_MODULE_0__.request
      });
      var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
    },
    5063: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ru: () => BodyError,
        OV: () => StalledError,
        oK: () => Transport
      });
      var clock = __nccwpck_require__(1189);
      var sanitize = __nccwpck_require__(6616);
      var errors = __nccwpck_require__(221);
      async function proxyAgent(url) {
        if (!namesProxy()) return;
        const [{getProxyUrl: getProxyUrl}, {HttpClient: HttpClient}] = await Promise.all([ __nccwpck_require__.e(9625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625)), __nccwpck_require__.e(8369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)) ]);
        if (!getProxyUrl(url)) return;
        const agent = new HttpClient(void 0, void 0, {
          keepAlive: true
        }).getAgent(url.href);
        agent.destroy ??= () => {};
        return agent;
      }
      function namesProxy() {
        return VARIABLES.some(name => process.env[name]);
      }
      const VARIABLES = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
      function headersOf({headers: headers, body: body}) {
        return {
          ...headers,
          ...body && {
            "content-type": body.contentType,
            "content-length": body.length
          }
        };
      }
      class Transport {
        #agents=new Map;
        async send(exchange) {
          exchange.signal?.throwIfAborted();
          const {request: request, agent: agent} = await this.#connection(exchange.url);
          exchange.signal?.throwIfAborted();
          return new Promise((resolve, reject) => {
            const outgoing = request(exchange.url, {
              method: exchange.method,
              agent: agent,
              timeout: Math.min(exchange.idleMs, clock.Mv),
              headers: headersOf(exchange)
            });
            new Conversation(exchange, outgoing, resolve, reject).start();
          });
        }
        close() {
          for (const agent of this.#agents.values()) agent.destroy();
          this.#agents.clear();
        }
        async #connection(url) {
          const module = url.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3134)) : await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 5099));
          let agent = this.#agents.get(url.origin);
          if (!agent) {
            agent = await proxyAgent(url) ?? new module.Agent({
              keepAlive: true
            });
            this.#agents.set(url.origin, agent);
          }
          return {
            request: module.request,
            agent: agent
          };
        }
      }
      class Conversation {
        #exchange;
        #request;
        #resolve;
        #reject;
        #connected=false;
        #enough=new AbortController;
        constructor(exchange, request, resolve, reject) {
          this.#exchange = exchange;
          this.#request = request;
          this.#resolve = resolve;
          this.#reject = reject;
        }
        start() {
          const {signal: signal, body: body, idleMs: idleMs} = this.#exchange;
          const request = this.#request;
          const abort = () => request.destroy(signal?.reason);
          signal?.addEventListener("abort", abort, {
            once: true
          });
          request.once("close", () => {
            signal?.removeEventListener("abort", abort);
            this.#enough.abort();
          });
          request.once("socket", socket => {
            if (request.reusedSocket) this.#connected = true; else socket.once(this.#exchange.url.protocol === "https:" ? "secureConnect" : "connect", () => this.#connect());
          });
          let limitMs = idleMs;
          request.on("timeout", () => request.destroy(new StalledError(`no progress for ${limitMs / 1e3} seconds`)));
          request.on("error", error => this.#fail(error));
          request.once("response", stream => this.#answer(stream));
          if (body?.answerMs !== void 0) {
            const answerMs = Math.min(Math.max(idleMs, body.answerMs), clock.Mv);
            request.once("finish", () => {
              limitMs = answerMs;
              request.setTimeout(answerMs);
            });
          }
          this.#send(body);
        }
        #connect() {
          this.#connected = true;
        }
        async #send(body) {
          if (!body) {
            this.#request.end();
            return;
          }
          try {
            await body.send(this.#request, this.#enough.signal);
          } catch (error) {
            this.#request.destroy(error);
          }
        }
        #answer(stream) {
          const status = stream.statusCode ?? 0;
          if (!this.#request.writableFinished && status >= 300) {
            this.#enough.abort();
            stream.once("close", () => this.#request.destroy());
          }
          stream.setTimeout(Math.min(this.#exchange.idleMs, clock.Mv));
          this.#resolve({
            status: status,
            headers: stream.headers,
            stream: stream
          });
        }
        #fail(error) {
          if (this.#exchange.signal?.aborted) {
            this.#reject(this.#exchange.signal.reason);
            return;
          }
          if (error instanceof BodyError) {
            this.#reject(error);
            return;
          }
          const {passing: passing, hint: hint = hintFor(this.#connected)} = certificateTrouble(error);
          const reason = (0, sanitize.a)(error.message || error.code || error.name);
          this.#reject(new errors.h(this.#exchange.name, {
            reason: reason,
            reached: this.#connected,
            passing: passing,
            hint: hint
          }, {
            cause: error
          }));
        }
      }
      class BodyError extends Error {
        name="BodyError";
      }
      class StalledError extends Error {
        name="StalledError";
      }
      function hintFor(connected) {
        return connected ? "Run the step again later." : "Check the address, and whether the runner can reach it.";
      }
      function certificateTrouble(error) {
        const code = error.code ?? "";
        if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(code)) return {
          passing: false,
          hint: "For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner."
        };
        return {
          passing: true
        };
      }
    },
    7095: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        HP: () => ifKnown,
        Ko: () => readInputs,
        S7: () => InputProblem,
        SP: () => shown,
        qR: () => isGiven
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
      var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
      class InputProblem extends Error {}
      async function readInputs(inputs, secrets, check = () => []) {
        const texts = Object.entries(inputs).map(([name, input]) => [ name, input, textOf(name, input) ]);
        for (const [, input, text] of texts) if (input.secret) secrets.add(text);
        const problems = [];
        const wrong = new Set;
        const values = {};
        for (const [name, input, text] of texts) try {
          values[name] = await valueFrom(input, text);
        } catch (error) {
          if (!(error instanceof InputProblem)) throw error;
          wrong.add(name);
          problems.push(`\`${name}\` ${error.message}`);
        }
        problems.push(...ifKnown(() => check(guarded(values, wrong))));
        if (problems.length > 0) throw badInput(problems);
        return values;
      }
      function ifKnown(problems) {
        try {
          return problems();
        } catch (error) {
          if (error instanceof UnknownValue) return [];
          throw error;
        }
      }
      class UnknownValue extends Error {}
      function guarded(values, wrong) {
        return new Proxy(values, {
          get(target, name) {
            if (typeof name === "string" && wrong.has(name)) throw new UnknownValue(name);
            return Reflect.get(target, name);
          }
        });
      }
      async function valueFrom(input, text) {
        if (text !== "") return input.parse(text);
        if (input.required && !input.mayBeEmpty) throw new InputProblem("is required and was empty");
        return;
      }
      function badInput(problems) {
        const list = problems.length === 1 ? problems[0] : `\n${problems.map(problem => `- ${problem}`).join("\n")}`;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `Bad input: ${list}`, "Nothing was sent or changed. Correct the inputs.");
      }
      function shown(text) {
        return `"${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, 100)}"`;
      }
      function isGiven(name) {
        return givenText(name).trim() !== "";
      }
      function textOf(name, input) {
        const given = givenText(name);
        const fallback = input.fallback === void 0 ? "" : process.env[input.fallback] ?? "";
        const text = [ given, fallback ].find(one => one.trim() !== "") ?? input.default ?? "";
        return input.secret ? text : text.trim();
      }
      function givenText(name) {
        return process.env[`INPUT_${name.toUpperCase()}`] ?? "";
      }
    },
    2613: module => {
      module.exports = require("assert");
    },
    4434: module => {
      module.exports = require("events");
    },
    9896: module => {
      module.exports = require("fs");
    },
    8611: module => {
      module.exports = require("http");
    },
    5692: module => {
      module.exports = require("https");
    },
    3339: module => {
      module.exports = require("module");
    },
    9278: module => {
      module.exports = require("net");
    },
    4573: module => {
      module.exports = require("node:buffer");
    },
    1421: module => {
      module.exports = require("node:child_process");
    },
    7598: module => {
      module.exports = require("node:crypto");
    },
    8474: module => {
      module.exports = require("node:events");
    },
    3024: module => {
      module.exports = require("node:fs");
    },
    1455: module => {
      module.exports = require("node:fs/promises");
    },
    7067: module => {
      module.exports = require("node:http");
    },
    2467: module => {
      module.exports = require("node:http2");
    },
    4708: module => {
      module.exports = require("node:https");
    },
    8161: module => {
      module.exports = require("node:os");
    },
    6760: module => {
      module.exports = require("node:path");
    },
    481: module => {
      module.exports = require("node:readline");
    },
    7075: module => {
      module.exports = require("node:stream");
    },
    6466: module => {
      module.exports = require("node:stream/promises");
    },
    8500: module => {
      module.exports = require("node:timers/promises");
    },
    7975: module => {
      module.exports = require("node:util");
    },
    5919: module => {
      module.exports = require("node:worker_threads");
    },
    8522: module => {
      module.exports = require("node:zlib");
    },
    857: module => {
      module.exports = require("os");
    },
    6928: module => {
      module.exports = require("path");
    },
    4756: module => {
      module.exports = require("tls");
    },
    7016: module => {
      module.exports = require("url");
    },
    9023: module => {
      module.exports = require("util");
    }
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => chunkId + ".index.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      8792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    demo: () => demo,
    run: () => run,
    serveSimulator: () => serveSimulator
  });
  const actions = {
    backup: () => __nccwpck_require__.e(706).then(__nccwpck_require__.bind(__nccwpck_require__, 706)),
    deploy: () => __nccwpck_require__.e(8721).then(__nccwpck_require__.bind(__nccwpck_require__, 8721)),
    domain: () => __nccwpck_require__.e(9088).then(__nccwpck_require__.bind(__nccwpck_require__, 9088)),
    "download-backup": () => __nccwpck_require__.e(8195).then(__nccwpck_require__.bind(__nccwpck_require__, 8195)),
    "download-distribution": () => __nccwpck_require__.e(8895).then(__nccwpck_require__.bind(__nccwpck_require__, 8895)),
    "download-logs": () => __nccwpck_require__.e(8032).then(__nccwpck_require__.bind(__nccwpck_require__, 8032)),
    environment: () => __nccwpck_require__.e(1313).then(__nccwpck_require__.bind(__nccwpck_require__, 1313)),
    "netapp-data-broker": () => __nccwpck_require__.e(6939).then(__nccwpck_require__.bind(__nccwpck_require__, 6939)),
    "netapp-list": () => __nccwpck_require__.e(6372).then(__nccwpck_require__.bind(__nccwpck_require__, 6372)),
    "netapp-sync": () => __nccwpck_require__.e(8594).then(__nccwpck_require__.bind(__nccwpck_require__, 8594)),
    "promote-production": () => __nccwpck_require__.e(1200).then(__nccwpck_require__.bind(__nccwpck_require__, 1200)),
    prune: () => __nccwpck_require__.e(6276).then(__nccwpck_require__.bind(__nccwpck_require__, 6276)),
    release: () => __nccwpck_require__.e(3851).then(__nccwpck_require__.bind(__nccwpck_require__, 3851)),
    request: () => __nccwpck_require__.e(7050).then(__nccwpck_require__.bind(__nccwpck_require__, 7050)),
    restore: () => __nccwpck_require__.e(2566).then(__nccwpck_require__.bind(__nccwpck_require__, 2566)),
    simulator: () => __nccwpck_require__.e(4982).then(__nccwpck_require__.bind(__nccwpck_require__, 4982)),
    "upload-config-file": () => __nccwpck_require__.e(4929).then(__nccwpck_require__.bind(__nccwpck_require__, 4929)),
    "upload-distribution": () => __nccwpck_require__.e(9810).then(__nccwpck_require__.bind(__nccwpck_require__, 9810)),
    user: () => __nccwpck_require__.e(6625).then(__nccwpck_require__.bind(__nccwpck_require__, 6625))
  };
  var external_os_ = __nccwpck_require__(857);
  function toCommandValue(input) {
    if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
    return JSON.stringify(input);
  }
  function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) return {};
    return {
      title: annotationProperties.title,
      file: annotationProperties.file,
      line: annotationProperties.startLine,
      endLine: annotationProperties.endLine,
      col: annotationProperties.startColumn,
      endColumn: annotationProperties.endColumn
    };
  }
  function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
    command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
    constructor(command, properties, message) {
      if (!command) command = "missing.command";
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) first = false; else cmdStr += ",";
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
      cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
      return cmdStr;
    }
  }
  function escapeData(s) {
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const external_crypto_namespaceObject = require("crypto");
  var external_fs_ = __nccwpck_require__(9896);
  function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
      encoding: "utf8"
    });
  }
  function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  __nccwpck_require__(6928);
  void 0 && (void 0).__awaiter;
  var summary_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P ? value : new P(function(resolve) {
        resolve(value);
      });
    }
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator["throw"](value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return summary_awaiter(this, void 0, void 0, function*() {
        if (this._filePath) return this._filePath;
        const pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
        try {
          yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
        } catch (_a) {
          throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
        }
        this._filePath = pathFromEnv;
        return this._filePath;
      });
    }
    wrap(tag, content, attrs = {}) {
      const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
      if (!content) return `<${tag}${htmlAttrs}>`;
      return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
      return summary_awaiter(this, void 0, void 0, function*() {
        const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
        const filePath = yield this.filePath();
        const writeFunc = overwrite ? writeFile : appendFile;
        yield writeFunc(filePath, this._buffer, {
          encoding: "utf8"
        });
        return this.emptyBuffer();
      });
    }
    clear() {
      return summary_awaiter(this, void 0, void 0, function*() {
        return this.emptyBuffer().write({
          overwrite: true
        });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return this._buffer.length === 0;
    }
    emptyBuffer() {
      this._buffer = "";
      return this;
    }
    addRaw(text, addEOL = false) {
      this._buffer += text;
      return addEOL ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
      const attrs = Object.assign({}, lang && {
        lang: lang
      });
      const element = this.wrap("pre", this.wrap("code", code), attrs);
      return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
      const tag = ordered ? "ol" : "ul";
      const listItems = items.map(item => this.wrap("li", item)).join("");
      const element = this.wrap(tag, listItems);
      return this.addRaw(element).addEOL();
    }
    addTable(rows) {
      const tableBody = rows.map(row => {
        const cells = row.map(cell => {
          if (typeof cell === "string") return this.wrap("td", cell);
          const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
          const tag = header ? "th" : "td";
          const attrs = Object.assign(Object.assign({}, colspan && {
            colspan: colspan
          }), rowspan && {
            rowspan: rowspan
          });
          return this.wrap(tag, data, attrs);
        }).join("");
        return this.wrap("tr", cells);
      }).join("");
      const element = this.wrap("table", tableBody);
      return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
      const element = this.wrap("details", this.wrap("summary", label) + content);
      return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
      const {width: width, height: height} = options || {};
      const attrs = Object.assign(Object.assign({}, width && {
        width: width
      }), height && {
        height: height
      });
      const element = this.wrap("img", null, Object.assign({
        src: src,
        alt: alt
      }, attrs));
      return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
      const tag = `h${level}`;
      const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
      const element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    addSeparator() {
      const element = this.wrap("hr", null);
      return this.addRaw(element).addEOL();
    }
    addBreak() {
      const element = this.wrap("br", null);
      return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
      const attrs = Object.assign({}, cite && {
        cite: cite
      });
      const element = this.wrap("blockquote", text, attrs);
      return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
      const element = this.wrap("a", text, {
        href: href
      });
      return this.addRaw(element).addEOL();
    }
  }
  new Summary;
  void 0 && (void 0).__awaiter;
  external_os_.platform();
  external_os_.arch();
  void 0 && (void 0).__awaiter;
  var ExitCode;
  (function(ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env["GITHUB_ENV"] || "";
    if (filePath) return file_command_issueFileCommand("ENV", prepareKeyValueMessage(name, val));
    command_issueCommand("set-env", {
      name: name
    }, convertedVal);
  }
  function core_setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
  }
  function setOutput(name, value) {
    const filePath = process.env["GITHUB_OUTPUT"] || "";
    if (filePath) return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL);
    command_issueCommand("set-output", {
      name: name
    }, toCommandValue(value));
  }
  function core_debug(message) {
    command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
    command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
    command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
    process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
    command_issue("group", name);
  }
  function endGroup() {
    command_issue("endgroup");
  }
  function saveState(name, value) {
    const filePath = process.env["GITHUB_STATE"] || "";
    if (filePath) return file_command_issueFileCommand("STATE", prepareKeyValueMessage(name, value));
    command_issueCommand("save-state", {
      name: name
    }, toCommandValue(value));
  }
  function getState(name) {
    return process.env[`STATE_${name}`] || "";
  }
  var clock = __nccwpck_require__(1189);
  var errors = __nccwpck_require__(5168);
  var http_transport = __nccwpck_require__(5063);
  const LAST_MOMENT_MS = 8500;
  function cancellation() {
    const controller = new AbortController;
    for (const signal of [ "SIGINT", "SIGTERM", "SIGBREAK" ]) process.on(signal, () => {
      if (controller.signal.aborted) return;
      setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
      controller.abort(new errors.cc(signal));
    });
    return controller.signal;
  }
  var runtime_inputs = __nccwpck_require__(7095);
  var sanitize = __nccwpck_require__(6616);
  class Log {
    #secrets;
    constructor(secrets) {
      this.#secrets = secrets;
    }
    debug(message) {
      core_debug(this.#harmless(message));
    }
    info(message) {
      info(this.#harmless(message));
    }
    warning(message) {
      warning(this.#harmless(message));
    }
    error(message) {
      error(this.#harmless(message));
    }
    group(title, lines) {
      startGroup(this.#harmless(title));
      for (const line of lines) this.info(line);
      endGroup();
    }
    #harmless(message) {
      return this.#secrets.redact(message).split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => this.#secrets.redact((0, 
      sanitize._)(line)).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
    }
  }
  class Secrets {
    #known=new Set;
    add(secret) {
      if (secret === void 0) return;
      for (const line of [ secret, ...secret.split(/\r?\n/) ]) {
        const value = line.trim();
        if (value === "" || this.#known.has(value)) continue;
        for (const form of new Set([ value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1) ])) {
          this.#known.add(form);
          if (!form.includes("\n")) core_setSecret(form);
        }
      }
    }
    redact(text) {
      const longestFirst = [ ...this.#known ].sort((a, b) => b.length - a.length);
      const whole = longestFirst.reduce((result, secret) => result.replaceAll(secret, "***"), text);
      const pieces = whole.split("…");
      const last = pieces.pop() ?? "";
      return [ ...pieces.map(piece => stripPartialSecrets(piece, longestFirst)), last ].join("…");
    }
  }
  const TELLING = 4;
  function stripPartialSecrets(piece, secrets) {
    for (const secret of secrets) for (let length = Math.min(secret.length, piece.length); length >= TELLING; length--) if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`;
    return piece;
  }
  class Step {
    inputs;
    log;
    summary;
    secrets;
    clock;
    signal;
    transport;
    #state="Nothing was changed.";
    #stateNote="";
    #atEnd=[];
    constructor(parts) {
      this.inputs = parts.inputs;
      this.log = parts.log;
      this.summary = parts.summary;
      this.secrets = parts.secrets;
      this.clock = parts.clock;
      this.signal = parts.signal;
      this.transport = parts.transport;
    }
    output(name, value) {
      const text = value === void 0 ? "" : String(value);
      setOutput(name, this.secrets.redact(name === "json" ? text : (0, sanitize.a)(text, LONGEST_OUTPUT)));
    }
    outputJson(name, value) {
      setOutput(name, this.secrets.redact(JSON.stringify(value ?? null)));
    }
    reveal(name, text) {
      setOutput(name, text);
    }
    exportVariable(name, value) {
      exportVariable(name, value);
    }
    saveState(name, value) {
      saveState(name, value);
    }
    savedState(name) {
      return getState(name);
    }
    setState(state) {
      this.#state = state;
    }
    setStateNote(sentence) {
      this.#stateNote = sentence;
    }
    get currentState() {
      return [ this.#state, this.#stateNote ].filter(sentence => sentence !== "").join(" ");
    }
    atEnd(task) {
      this.#atEnd.push(task);
    }
    async end() {
      for (const task of this.#atEnd.splice(0).reverse()) await task();
    }
  }
  const LONGEST_OUTPUT = 1e5;
  var external_node_fs_ = __nccwpck_require__(3024);
  const LARGEST = 256 * 1024;
  class summary_Summary {
    #secrets;
    #parts=[];
    constructor(secrets) {
      this.#secrets = secrets;
    }
    heading(text) {
      this.#parts.push(`<h3>${this.#html(text)}</h3>`);
    }
    paragraph(text) {
      this.#parts.push(`<p>${this.#html(text)}</p>`);
    }
    facts(rows) {
      const given = rows.filter(row => row[1] !== void 0 && row[1] !== "");
      this.#parts.push(table(given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`)));
    }
    table(head, rows) {
      const first = `<tr>${head.map(text => `<th align="left">${this.#html(text)}</th>`).join("")}</tr>`;
      const rest = rows.map(row => `<tr>${row.map(cell => `<td>${this.#cell(cell)}</td>`).join("")}</tr>`);
      this.#parts.push(table([ first, ...rest ]));
    }
    mermaid(chart) {
      this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``);
    }
    write() {
      const path = process.env["GITHUB_STEP_SUMMARY"];
      if (this.#parts.length === 0 || !path) return;
      let size = 0;
      const fitting = this.#parts.filter(part => {
        size += Buffer.byteLength(part);
        return size <= LARGEST;
      });
      const cut = fitting.length < this.#parts.length ? [ "<p>… the rest did not fit; it is in the log.</p>" ] : [];
      this.#parts = [];
      (0, external_node_fs_.appendFileSync)(path, `${[ ...fitting, ...cut ].join("\n\n")}\n\n`);
    }
    #cell(cell) {
      if (typeof cell === "string") return this.#html(cell);
      return /^https?:\/\/\S+$/.test(cell.href) ? `<a href="${this.#html(cell.href)}">${this.#html(cell.text)}</a>` : this.#html(cell.text);
    }
    #html(text) {
      return this.#secrets.redact(text).split(/[\r\n]+/).map(sanitize._).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("\n", "<br>");
    }
  }
  function table(rows) {
    return [ "<table>", ...rows, "</table>" ].join("\n");
  }
  async function runStep(name, action, phase) {
    const signal = cancellation();
    const secrets = new Secrets;
    const log = new Log(secrets);
    const summary = new summary_Summary(secrets);
    const transport = new http_transport.oK;
    const parts = {
      log: log,
      summary: summary,
      secrets: secrets,
      clock: stepClock(),
      signal: signal,
      transport: transport
    };
    let step;
    try {
      const inputs = phase === "main" ? await (0, runtime_inputs.Ko)(action.inputs, secrets, action.check) : {};
      step = new Step({
        ...parts,
        inputs: inputs
      });
      if (phase === "main") await (await action.main()).main(step); else await ((await (action.post?.()))?.post(step));
    } catch (error) {
      fail(name, (0, errors.ie)(error), step, {
        log: log,
        summary: summary
      });
    }
    try {
      await (step?.end());
      summary.write();
    } catch (error) {
      log.warning(`The step's end was not clean: ${(0, errors.ie)(error).message}`);
    } finally {
      transport.close();
    }
  }
  function stepClock() {
    const rate = Number(process.env["BRC_CLOCK_RATE"]);
    return rate > 0 && Number.isFinite(rate) ? (0, clock.Di)(rate) : clock.ml;
  }
  function fail(name, error, step, {log: log, summary: summary}) {
    const state = step?.currentState ?? "";
    const lines = [ error.message, error.hint, state && `State now: ${state}` ].filter(Boolean);
    summary.heading(`${error instanceof errors.cc ? "⏹️" : "❌"} ${name}`);
    for (const line of lines) summary.paragraph(line ?? "");
    process.exitCode = ExitCode.Failure;
    log.error(lines.join("\n"));
    if (error.cause !== void 0) log.debug(`Cause: ${String(error.cause)}`);
  }
  async function run(name, phase = "main") {
    const {action: action} = await actions[name]();
    await runStep(name, action, phase);
  }
  async function demo() {
    await (await __nccwpck_require__.e(4506).then(__nccwpck_require__.bind(__nccwpck_require__, 4506))).demo();
  }
  async function serveSimulator() {
    try {
      await (await Promise.all([ __nccwpck_require__.e(7392), __nccwpck_require__.e(411), __nccwpck_require__.e(875) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 875))).serveSimulator();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  module.exports = __webpack_exports__;
})();
