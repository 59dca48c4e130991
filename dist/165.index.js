"use strict";

exports.id = 165;

exports.ids = [ 165 ];

exports.modules = {
  8292: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      finish: () => finish
    });
    var core = __webpack_require__(2144);
    var clock = __webpack_require__(1189);
    var errors = __webpack_require__(5168);
    var http_transport = __webpack_require__(3217);
    var sanitize = __webpack_require__(6616);
    class Log {
      #secrets;
      constructor(secrets) {
        this.#secrets = secrets;
      }
      debug(message) {
        core.Yz(this.#harmless(message));
      }
      info(message) {
        core.pq(this.#harmless(message));
      }
      warning(message) {
        core.$e(this.#harmless(message));
      }
      error(message) {
        core.z3(this.#harmless(message));
      }
      group(title, lines) {
        core.Oh(this.#harmless(title));
        for (const line of lines) this.info(line);
        core.N4();
      }
      #harmless(message) {
        return this.#secrets.redact(message).split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => this.#secrets.redact((0, 
        sanitize.O)(line)).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
      }
    }
    class Step {
      inputs;
      log;
      summary;
      secrets;
      clock;
      signal;
      transport;
      #situation="Nothing was changed.";
      #standing="";
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
        core.uH(name, this.secrets.redact(name === "json" ? text : (0, sanitize.p)(text, LONGEST_OUTPUT)));
      }
      outputJson(name, value) {
        core.uH(name, this.secrets.redact(JSON.stringify(value ?? null)));
      }
      reveal(name, text) {
        core.uH(name, text);
      }
      exportVariable(name, value) {
        core.dN(name, value);
      }
      saveState(name, value) {
        core.LZ(name, value);
      }
      savedState(name) {
        return core.Gu(name);
      }
      now(situation) {
        this.#situation = situation;
      }
      standing(sentence) {
        this.#standing = sentence;
      }
      get situation() {
        return [ this.#situation, this.#standing ].filter(sentence => sentence !== "").join(" ");
      }
      atEnd(task) {
        this.#atEnd.push(task);
      }
      async end() {
        for (const task of this.#atEnd.splice(0).reverse()) await task();
      }
    }
    const LONGEST_OUTPUT = 1e5;
    var external_node_fs_ = __webpack_require__(3024);
    const LARGEST = 256 * 1024;
    class Summary {
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
        return this.#secrets.redact(text).split(/[\r\n]+/).map(sanitize.O).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("\n", "<br>");
      }
    }
    function table(rows) {
      return [ "<table>", ...rows, "</table>" ].join("\n");
    }
    async function runStep(name, {values: values, problem: problem, secrets: secrets, signal: signal, headStart: headStart}, load) {
      secrets.maskBy(core.Pq);
      const log = new Log(secrets);
      const summary = new Summary(secrets);
      const transport = new http_transport.oK(headStart, () => log.debug("The login was sent twice: node:http writes it otherwise"));
      let step;
      try {
        if (problem !== void 0) throw problem;
        step = new Step({
          inputs: values,
          log: log,
          summary: summary,
          secrets: secrets,
          clock: stepClock(),
          signal: signal,
          transport: transport
        });
        const story = await load();
        await story(step);
      } catch (error) {
        fail(name, (0, errors.to)(error), step, {
          log: log,
          summary: summary
        });
      }
      try {
        await (step?.end());
        summary.write();
      } catch (error) {
        log.warning(`The step's end was not clean: ${(0, errors.to)(error).message}`);
      } finally {
        transport.close();
      }
    }
    function stepClock() {
      const rate = Number(process.env["BRC_CLOCK_RATE"]);
      return rate > 0 && Number.isFinite(rate) ? (0, clock.Di)(rate) : clock.ml;
    }
    function fail(name, error, step, {log: log, summary: summary}) {
      const situation = step?.situation ?? "";
      const lines = [ error.message, error.hint, situation && `State now: ${situation}` ].filter(Boolean);
      summary.heading(`${error instanceof errors.cc ? "⏹️" : "❌"} ${name}`);
      for (const line of lines) summary.paragraph(line ?? "");
      process.exitCode = core.yU.Failure;
      log.error(lines.join("\n"));
      if (error.cause !== void 0) log.debug(`Cause: ${String(error.cause)}`);
    }
    async function finish(name, phase, start) {
      const load = phase === "post" ? postStories[name] : stories[name];
      await runStep(name, start, async () => {
        if (!load) throw new Error(`${name} has no ${phase} phase`);
        return await load();
      });
    }
    const stories = {
      backup: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 6236))).backUpAndPrune,
      deploy: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 1742))).deploy,
      domain: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 1739))).manageDomain,
      "download-backup": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 9525))).downloadBackup,
      "download-distribution": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 3224))).downloadDistribution,
      "download-logs": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 1309))).downloadEnvironmentLogs,
      environment: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 2862))).manageEnvironment,
      "netapp-data-broker": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(145) ]).then(__webpack_require__.bind(__webpack_require__, 7452))).makeDataBroker,
      "netapp-list": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(145) ]).then(__webpack_require__.bind(__webpack_require__, 1157))).list,
      "netapp-sync": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(145) ]).then(__webpack_require__.bind(__webpack_require__, 9357))).sync,
      "promote-production": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 5886))).promote,
      prune: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 1791))).prune,
      release: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 8017))).release,
      request: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 9633))).sendRequest,
      restore: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 4993))).restore,
      simulator: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 6561))).startSimulator,
      "upload-config-file": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 4578))).uploadConfigFiles,
      "upload-distribution": async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(253) ]).then(__webpack_require__.bind(__webpack_require__, 319))).upload,
      user: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 3570))).manageUser
    };
    const postStories = {
      simulator: async () => (await Promise.all([ __webpack_require__.e(392), __webpack_require__.e(316), __webpack_require__.e(196), __webpack_require__.e(627) ]).then(__webpack_require__.bind(__webpack_require__, 6561))).stopSimulator
    };
  }),
  1189: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  }),
  5099: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      Agent: () => node_http__WEBPACK_IMPORTED_MODULE_0__.Agent,
      request: () => node_http__WEBPACK_IMPORTED_MODULE_0__.request
    });
    var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
  }),
  3134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      Agent: () => node_https__WEBPACK_IMPORTED_MODULE_0__.Agent,
      request: () => node_https__WEBPACK_IMPORTED_MODULE_0__.request
    });
    var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
  }),
  3217: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OV: () => StalledError,
      Ru: () => BodyError,
      oK: () => Transport
    });
    var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9292);
    var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);
    class Transport {
      #agents=new Map;
      #headStart;
      #onDifference;
      constructor(headStart, onDifference = () => {}) {
        this.#headStart = headStart;
        this.#onDifference = onDifference;
      }
      async send(exchange) {
        const headStart = this.#headStart;
        this.#headStart = void 0;
        if (!headStart) return this.#converse(exchange);
        if (!isSame(headStart.exchange, exchange)) {
          headStart.close();
          return this.#converse(exchange);
        }
        try {
          return await this.#converse(exchange, headStart);
        } catch (error) {
          headStart.close();
          if (!headStart.differs) throw error;
          this.#onDifference();
          return this.#converse(exchange);
        }
      }
      close() {
        this.#headStart?.close();
        for (const agent of this.#agents.values()) agent.destroy();
        this.#agents.clear();
      }
      async #converse(exchange, headStart) {
        exchange.signal?.throwIfAborted();
        const {request: request, agent: agent} = await this.#connection(exchange.url);
        exchange.signal?.throwIfAborted();
        if (headStart) handOver(headStart, agent);
        return new Promise((resolve, reject) => {
          const outgoing = request(exchange.url, {
            method: exchange.method,
            agent: agent,
            timeout: Math.min(exchange.idleMs, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv),
            headers: (0, _request_js__WEBPACK_IMPORTED_MODULE_2__.Y)(exchange)
          });
          new Conversation(exchange, outgoing, resolve, reject, headStart?.connected).start();
        });
      }
      async #connection(url) {
        const module = url.protocol === "https:" ? await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3134)) : await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 5099));
        let agent = this.#agents.get(url.origin);
        if (!agent) {
          agent = await (0, _proxy_js__WEBPACK_IMPORTED_MODULE_3__.Q)(url) ?? new module.Agent({
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
    function isSame(one, other) {
      return one.method === other.method && one.url.href === other.url.href;
    }
    function handOver(headStart, agent) {
      agent.createConnection = (_, callback) => {
        Reflect.deleteProperty(agent, "createConnection");
        try {
          return headStart.connection();
        } catch (error) {
          callback?.(error, void 0);
          return;
        }
      };
    }
    class Conversation {
      #exchange;
      #request;
      #resolve;
      #reject;
      #connected;
      #enough=new AbortController;
      constructor(exchange, request, resolve, reject, connected = false) {
        this.#connected = connected;
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
          const answerMs = Math.min(Math.max(idleMs, body.answerMs), _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv);
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
        stream.setTimeout(Math.min(this.#exchange.idleMs, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv));
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
        const reason = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(error.message || error.code || error.name);
        this.#reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.jd(this.#exchange.name, {
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
  })
};
