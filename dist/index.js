(() => {
  "use strict";
  var __webpack_modules__ = {
    9960: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J: () => backoff,
        P: () => retryAfter
      });
      const FIRST_MS = 500;
      const LONGEST_MS = 3e4;
      const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;
      function backoff(attempt, random = Math.random) {
        return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (.5 + random() / 2);
      }
      function retryAfter(value, date, now = Date.now()) {
        if (value === void 0) return;
        if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1e3;
        if (!HTTP_DATE.test(value)) return;
        const until = Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
        if (Number.isNaN(until)) return;
        const from = date === void 0 ? Number.NaN : Date.parse(date);
        return Math.max(0, until - (Number.isNaN(from) ? now : from));
      }
    },
    221: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        S6: () => AnsweredError,
        cc: () => CancelledError,
        hM: () => ExplainedError,
        jd: () => UnansweredError,
        to: () => explained
      });
      var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4640);
      class ExplainedError extends Error {
        blame;
        hint;
        constructor(blame, message, hint, options) {
          super(message, options);
          this.name = "ExplainedError";
          this.blame = blame;
          this.hint = hint;
        }
      }
      class AnsweredError extends ExplainedError {
        status;
        code;
        detail;
        retryAfterMs;
        constructor(request, answer) {
          const code = answer.code === void 0 ? void 0 : (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.code, 100);
          const detail = answer.detail === void 0 ? void 0 : (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.detail);
          const words = [ code, detail ].filter(Boolean).join(": ");
          super(answer.status >= 500 || answer.status === 429 ? "theirs" : "yours", `${request} was answered ${answer.status}${words ? ` ${words}` : ""}`, hintFor(answer.status));
          this.name = "AnsweredError";
          this.status = answer.status;
          this.code = code;
          this.detail = detail;
          this.retryAfterMs = answer.retryAfterMs;
        }
      }
      class UnansweredError extends ExplainedError {
        reached;
        passing;
        constructor(request, what, options) {
          super("theirs", `${request} got no answer: ${what.reason}`, what.hint, options);
          this.name = "UnansweredError";
          this.reached = what.reached;
          this.passing = what.passing ?? true;
        }
      }
      class CancelledError extends ExplainedError {
        constructor(signal) {
          super("yours", `Cancelled (${signal})`);
          this.name = "CancelledError";
        }
      }
      function explained(error) {
        if (error instanceof ExplainedError) return error;
        const what = error instanceof Error ? error.message : String(error);
        return new ExplainedError("theirs", `Unexpected error: ${(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(what)}`, "Please report this as a bug.", {
          cause: error
        });
      }
      function hintFor(status) {
        if (status === 401) return "Check the credentials: the service does not accept them.";
        if (status === 403) return "Check the permissions of the user whose credentials are used.";
        if (status === 429) return "The service limits its requests; try again later or run fewer jobs at once.";
        if (status >= 300 && status < 400) return "Redirects are not followed, so that credentials stay with their host.";
        if (status >= 500) return "The service has a problem; run the step again later.";
        return;
      }
    },
    4640: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        p: () => plain
      });
      const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
      const HALF = /[\ud800-\udbff]$/;
      const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
      function plain(text, max = 300) {
        const whole = String(text);
        const line = whole.slice(0, max * 4).replace(ANSI, "").replace(INVISIBLE, " ").trim();
        return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, "")}…` : line;
      }
    },
    7827: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ru: () => BodyError,
        OV: () => StalledError,
        oK: () => Transport
      });
      var errors = __nccwpck_require__(221);
      async function proxyAgent(url) {
        if (!Object.keys(process.env).some(name => /^https?_proxy$/i.test(name) && process.env[name])) return;
        const [{getProxyUrl: getProxyUrl}, {HttpClient: HttpClient}] = await Promise.all([ __nccwpck_require__.e(625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625)), __nccwpck_require__.e(369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)) ]);
        if (!getProxyUrl(url)) return;
        return new HttpClient(void 0, void 0, {
          keepAlive: true
        }).getAgent(url.href);
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
              timeout: exchange.idleMs,
              headers: {
                ...exchange.headers,
                ...exchange.body && {
                  "content-type": exchange.body.contentType,
                  "content-length": exchange.body.length
                }
              }
            });
            new Conversation(exchange, outgoing, resolve, reject).start();
          });
        }
        close() {
          for (const agent of this.#agents.values()) agent.destroy();
          this.#agents.clear();
        }
        async #connection(url) {
          const module = url.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
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
            const answerMs = Math.max(idleMs, body.answerMs);
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
          stream.setTimeout(this.#exchange.idleMs);
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
          const reason = error.message || error.code || error.name;
          this.#reject(new errors.jd(this.#exchange.name, {
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
    2613: module => {
      module.exports = require("assert");
    },
    181: module => {
      module.exports = require("buffer");
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
    932: module => {
      module.exports = require("process");
    },
    4756: module => {
      module.exports = require("tls");
    },
    7016: module => {
      module.exports = require("url");
    },
    9023: module => {
      module.exports = require("util");
    },
    7392: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        BpQ: () => minLength,
        BuJ: () => getDotPath,
        E2x: () => finite,
        FsL: () => pipe,
        KCZ: () => union,
        KIO: () => picklist,
        L5J: () => unknown,
        NpB: () => fallback,
        OH3: () => partial,
        Oxt: () => variant,
        Rpp: () => email,
        Ru6: () => maxLength,
        Wwf: () => minValue,
        YOg: () => array,
        YjP: () => string,
        _H3: () => looseObject,
        aig: () => number,
        cGV: () => maxValue,
        cl6: () => nullish,
        euz: () => literal,
        g1P: () => record,
        hq: () => nonEmpty,
        lqM: () => optional,
        mee: () => nullable,
        ndf: () => integer,
        pdi: () => transform,
        qgA: () => parse,
        rej: () => strictObject,
        xLC: () => safeParse,
        yGV: () => regex,
        yqP: () => exactOptional,
        z6Y: () => check,
        zMY: () => boolean
      });
      let store$4;
      const DEFAULT_CONFIG = {
        lang: void 0,
        message: void 0,
        abortEarly: void 0,
        abortPipeEarly: void 0
      };
      function getGlobalConfig(config$1) {
        if (!config$1 && !store$4) return DEFAULT_CONFIG;
        return {
          lang: config$1?.lang ?? store$4?.lang,
          message: config$1?.message,
          abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
          abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
        };
      }
      let store$3;
      function getGlobalMessage(lang) {
        return store$3?.get(lang);
      }
      let store$2;
      function getSchemaMessage(lang) {
        return store$2?.get(lang);
      }
      let store$1;
      function getSpecificMessage(reference, lang) {
        return store$1?.get(reference)?.get(lang);
      }
      function _stringify(input) {
        const type = typeof input;
        if (type === "string") return `"${input}"`;
        if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
        if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
        return type;
      }
      function _addIssue(context, label, dataset, config$1, other) {
        const input = other && "input" in other ? other.input : dataset.value;
        const expected = other?.expected ?? context.expects ?? null;
        const received = other?.received ?? _stringify(input);
        const issue = {
          kind: context.kind,
          type: context.type,
          input: input,
          expected: expected,
          received: received,
          message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
          requirement: context.requirement,
          path: other?.path,
          issues: other?.issues,
          lang: config$1.lang,
          abortEarly: config$1.abortEarly,
          abortPipeEarly: config$1.abortPipeEarly
        };
        const isSchema = context.kind === "schema";
        const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
        if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
        if (isSchema) dataset.typed = false;
        if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
      }
      function _isSameValueZero(value1, value2) {
        return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
      }
      function _isValidObjectKey(object$1, key) {
        return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
      }
      function _joinExpects(values$1, separator) {
        const list = [ ...new Set(values$1) ];
        if (list.length > 1) return `(${list.join(` ${separator} `)})`;
        return list[0] ?? "never";
      }
      function _standardSchema(schema) {
        schema["~standard"] = {
          version: 1,
          vendor: "valibot",
          validate: value$1 => schema["~run"]({
            value: value$1
          }, getGlobalConfig())
        };
        return schema;
      }
      function getDotPath(issue) {
        if (issue.path) {
          let key = "";
          for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
          return key;
        }
        return null;
      }
      var ValiError = class extends Error {
        constructor(issues) {
          super(issues[0].message);
          this.name = "ValiError";
          this.issues = issues;
        }
      };
      const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
      function check(requirement, message$1) {
        return {
          kind: "validation",
          type: "check",
          reference: check,
          async: false,
          expects: null,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      function email(message$1) {
        return {
          kind: "validation",
          type: "email",
          reference: email,
          expects: null,
          async: false,
          requirement: EMAIL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
            return dataset;
          }
        };
      }
      function finite(message$1) {
        return {
          kind: "validation",
          type: "finite",
          reference: finite,
          async: false,
          expects: null,
          requirement: Number.isFinite,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
            return dataset;
          }
        };
      }
      function integer(message$1) {
        return {
          kind: "validation",
          type: "integer",
          reference: integer,
          async: false,
          expects: null,
          requirement: Number.isInteger,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
            return dataset;
          }
        };
      }
      function maxLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_length",
          reference: maxLength,
          async: false,
          expects: `<=${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function maxValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_value",
          reference: maxValue,
          async: false,
          expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function minLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_length",
          reference: minLength,
          async: false,
          expects: `>=${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function minValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_value",
          reference: minValue,
          async: false,
          expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function nonEmpty(message$1) {
        return {
          kind: "validation",
          type: "non_empty",
          reference: nonEmpty,
          async: false,
          expects: "!0",
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
              received: "0"
            });
            return dataset;
          }
        };
      }
      function regex(requirement, message$1) {
        return {
          kind: "validation",
          type: "regex",
          reference: regex,
          async: false,
          expects: `${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
            return dataset;
          }
        };
      }
      function transform(operation) {
        return {
          kind: "transformation",
          type: "transform",
          reference: transform,
          async: false,
          operation: operation,
          "~run"(dataset) {
            dataset.value = this.operation(dataset.value);
            return dataset;
          }
        };
      }
      const ABORT_EARLY_CONFIG = {
        abortEarly: true
      };
      function getFallback(schema, dataset, config$1) {
        return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
      }
      function fallback(schema, fallback$1) {
        return _standardSchema({
          ...schema,
          fallback: fallback$1,
          "~run"(dataset, config$1) {
            const outputDataset = schema["~run"](dataset, config$1);
            return outputDataset.issues ? {
              typed: true,
              value: getFallback(this, outputDataset, config$1)
            } : outputDataset;
          }
        });
      }
      function getDefault(schema, dataset, config$1) {
        return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
      }
      function array(item, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "array",
          reference: array,
          expects: "Array",
          async: false,
          item: item,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < input.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.item["~run"]({
                  value: value$1
                }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input: input,
                    key: key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function boolean(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "boolean",
          reference: boolean,
          expects: "boolean",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function exactOptional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "exact_optional",
          reference: exactOptional,
          expects: wrapped.expects,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function literal(literal_, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "literal",
          reference: literal,
          expects: _stringify(literal_),
          async: false,
          literal: literal_,
          message: message$1,
          "~run"(dataset, config$1) {
            if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function looseObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_object",
          reference: looseObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input: input,
                      key: key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input: input,
                      key: key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function nullable(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullable",
          reference: nullable,
          expects: `(${wrapped.expects} | null)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === null) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function nullish(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullish",
          reference: nullish,
          expects: `(${wrapped.expects} | null | undefined)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null || dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === null || dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function number(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "number",
          reference: number,
          expects: "number",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function optional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "optional",
          reference: optional,
          expects: `(${wrapped.expects} | undefined)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function picklist(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "picklist",
          reference: picklist,
          expects: _joinExpects(options.map(_stringify), "|"),
          async: false,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function record(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "record",
          reference: record,
          expects: "Object",
          async: false,
          key: key,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
                const entryValue = input[entryKey];
                const keyDataset = this.key["~run"]({
                  value: entryKey
                }, config$1);
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "key",
                    input: input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of keyDataset.issues) {
                    issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                const valueDataset = this.value["~run"]({
                  value: entryValue
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input: input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function strictObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_object",
          reference: strictObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input: input,
                      key: key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input: input,
                      key: key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                _addIssue(this, "key", dataset, config$1, {
                  input: key,
                  expected: "never",
                  path: [ {
                    type: "object",
                    origin: "key",
                    input: input,
                    key: key,
                    value: input[key]
                  } ]
                });
                break;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function string(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "string",
          reference: string,
          expects: "string",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function _subIssues(datasets) {
        let issues;
        if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
        return issues;
      }
      function union(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "union",
          reference: union,
          expects: _joinExpects(options.map(option => option.expects), "|"),
          async: false,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            let validDataset;
            let typedDatasets;
            let untypedDatasets;
            for (const schema of this.options) {
              const optionDataset = schema["~run"]({
                value: dataset.value
              }, config$1);
              if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
                validDataset = optionDataset;
                break;
              } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
            }
            if (validDataset) return validDataset;
            if (typedDatasets) {
              if (typedDatasets.length === 1) return typedDatasets[0];
              _addIssue(this, "type", dataset, config$1, {
                issues: _subIssues(typedDatasets)
              });
              dataset.typed = true;
            } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
              issues: _subIssues(untypedDatasets)
            });
            return dataset;
          }
        });
      }
      function unknown() {
        return _standardSchema({
          kind: "schema",
          type: "unknown",
          reference: unknown,
          expects: "unknown",
          async: false,
          "~run"(dataset) {
            dataset.typed = true;
            return dataset;
          }
        });
      }
      function variant(key, options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "variant",
          reference: variant,
          expects: "Object",
          async: false,
          key: key,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              let outputDataset;
              let maxDiscriminatorPriority = 0;
              let invalidDiscriminatorKey = this.key;
              let expectedDiscriminators = [];
              const parseOptions = (variant$1, allKeys) => {
                for (const schema of variant$1.options) {
                  if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
                    let keysAreValid = true;
                    let currentPriority = 0;
                    for (const currentKey of allKeys) {
                      const discriminatorSchema = schema.entries[currentKey];
                      if (currentKey in input ? discriminatorSchema["~run"]({
                        typed: false,
                        value: input[currentKey]
                      }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                        keysAreValid = false;
                        if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                          maxDiscriminatorPriority = currentPriority;
                          invalidDiscriminatorKey = currentKey;
                          expectedDiscriminators = [];
                        }
                        if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                        break;
                      }
                      currentPriority++;
                    }
                    if (keysAreValid) {
                      const optionDataset = schema["~run"]({
                        value: input
                      }, config$1);
                      if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                    }
                  }
                  if (outputDataset && !outputDataset.issues) break;
                }
              };
              parseOptions(this, new Set([ this.key ]));
              if (outputDataset) return outputDataset;
              _addIssue(this, "type", dataset, config$1, {
                input: input[invalidDiscriminatorKey],
                expected: _joinExpects(expectedDiscriminators, "|"),
                path: [ {
                  type: "object",
                  origin: "value",
                  input: input,
                  key: invalidDiscriminatorKey,
                  value: input[invalidDiscriminatorKey]
                } ]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function parse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        if (dataset.issues) throw new ValiError(dataset.issues);
        return dataset.value;
      }
      function partial(schema, keys) {
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? optional(schema.entries[key]) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      function pipe(...pipe$1) {
        return _standardSchema({
          ...pipe$1[0],
          pipe: pipe$1,
          "~run"(dataset, config$1) {
            for (const item of pipe$1) if (item.kind !== "metadata") {
              if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
                dataset.typed = false;
                break;
              }
              if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
            }
            return dataset;
          }
        });
      }
      function safeParse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        return {
          typed: dataset.typed,
          success: !dataset.issues,
          output: dataset.value,
          issues: dataset.issues
        };
      }
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
      792: 1
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
  var errors = __nccwpck_require__(221);
  const LOOKS = 3;
  const PAUSE_MS = 1e3;
  async function lookFor(look, options) {
    for (let count = 1; ;count++) {
      const found = await look();
      if (found !== void 0 || count === LOOKS) return found;
      await options.clock.sleep(PAUSE_MS, options.signal);
    }
  }
  async function orNone(request, ...statuses) {
    try {
      return await request;
    } catch (error) {
      if (error instanceof errors.S6 && [ 404, ...statuses ].includes(error.status)) return;
      throw error;
    }
  }
  var plain = __nccwpck_require__(4640);
  const CONFIRMATIONS = 3;
  const STALE_MS = 12e4;
  class Deployment {
    title;
    lookup;
    #options;
    #since;
    last;
    #moved=false;
    #missing=0;
    #others=0;
    constructor(options) {
      const {before: before, distributionName: distributionName, clock: clock} = options;
      this.title = `deployment of ${(0, plain.p)(distributionName, 100)} to ${nameOf(before)}`;
      this.lookup = `GET /v3/environments/${(0, plain.p)(before.id, 60)}`;
      this.#options = options;
      this.last = before;
      this.#since = clock.now();
    }
    async poll() {
      const {environments: environments, before: before} = this.#options;
      const now = await orNone(environments.get(before.id));
      if (!now) return this.#gone();
      this.last = now;
      this.#missing = 0;
      const same = unchanged(before, now);
      if (!same && (!isDeployed(now) || redeployed(before, now))) this.#moved = true;
      if (this.#isFailure(now)) return this.#failed(now, same);
      if (isDeployed(now)) return this.#deployed(now);
      this.#others = 0;
      return {
        phase: "running",
        detail: now.state === "" ? "not started yet" : `state "${(0, plain.p)(now.state, 60)}"`
      };
    }
    #deployed(now) {
      const {before: before, request: request} = this.#options;
      const {distributionId: distributionId} = now;
      if (distributionId === request.distributionId) {
        this.#others = 0;
        return this.#moved ? {
          phase: "succeeded",
          result: now,
          detail: 'state "deployed"'
        } : NOT_BEGUN;
      }
      if (!this.#moved && distributionId === before.distributionId) return NOT_BEGUN;
      this.#others++;
      if (this.#others < CONFIRMATIONS) return {
        phase: "running",
        detail: "another distribution is shown"
      };
      const shown = (0, plain.p)(distributionId ?? "no distribution");
      return {
        phase: "failed",
        reason: distributionId === before.distributionId ? `the environment went back to the distribution that ran before (${shown})` : `the environment runs another distribution (${shown}) than the one asked for (${request.distributionId})`,
        hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`
      };
    }
    #failed(now, same) {
      const state = (0, plain.p)(now.state, 60);
      if (same && !this.#moved && this.#options.clock.now() - this.#since < STALE_MS) return {
        phase: "running",
        detail: `still in the state of before, "${state}"`
      };
      return {
        phase: "failed",
        reason: `the environment's state is "${state}"`,
        hint: "Look at the environment's logs for the cause."
      };
    }
    #gone() {
      this.#missing++;
      if (this.#missing < CONFIRMATIONS) return {
        phase: "running",
        detail: "the environment is not found"
      };
      return {
        phase: "failed",
        reason: "the environment does not exist any more",
        hint: "Someone has deleted it while the deployment was running."
      };
    }
    #isFailure(now) {
      return this.#options.failureStates.includes(now.state.toLowerCase());
    }
  }
  const NOT_BEGUN = {
    phase: "running",
    detail: "accepted"
  };
  class DeploymentTurn {
    title;
    lookup;
    own=true;
    #options;
    #busy=false;
    #lost=false;
    constructor(options) {
      this.title = `request to deploy ${(0, plain.p)(options.distributionName, 100)} to ${nameOf(options.before)}`;
      this.lookup = `GET /v3/environments/${(0, plain.p)(options.before.id, 60)}`;
      this.#options = options;
    }
    async poll() {
      const {environments: environments, before: before, request: request} = this.#options;
      const now = this.#busy ? await environments.get(before.id) : before;
      if (this.#busy && this.#isOurs(now)) return {
        phase: "succeeded",
        result: {
          joined: now
        }
      };
      try {
        await environments.deploy(before.id, request, () => this.#find(now));
      } catch (error) {
        if (this.#options.signal?.aborted) throw error;
        if (!isBusy(error)) return refused((0, errors.to)(error));
        if (!this.#lost) {
          this.#busy = true;
          return {
            phase: "running",
            detail: `waiting for another deployment to end (${error.message})`
          };
        }
      }
      return {
        phase: "succeeded",
        result: {
          before: now
        }
      };
    }
    #isOurs(now) {
      const {before: before, request: request} = this.#options;
      const plainRequest = (request.appConfigFileRoles ?? []).length === 0;
      const ended = isDeployed(now) && redeployed(before, now);
      return plainRequest && ended && now.distributionId === request.distributionId;
    }
    async #find(before) {
      const {environments: environments, request: request} = this.#options;
      this.#lost = true;
      const look = async () => {
        const now = await environments.get(before.id);
        const begun = !isDeployed(now) && now.state !== before.state;
        const ours = now.distributionId === request.distributionId && before.distributionId !== request.distributionId;
        return begun || ours || now.deployedAt !== before.deployedAt ? true : void 0;
      };
      return lookFor(look, this.#options);
    }
  }
  function refused({message: reason, hint: hint}) {
    return {
      phase: "failed",
      reason: reason,
      ...hint !== void 0 && {
        hint: hint
      }
    };
  }
  function isBusy(error) {
    if (!(error instanceof errors.S6)) return false;
    if (error.status === 409) return true;
    return error.status === 400 && /running|progress|busy|already|deploying|locked|conflict/i.test(error.message);
  }
  function isDeployed(environment) {
    return environment.state.toLowerCase() === "deployed";
  }
  function nameOf(item) {
    return (0, plain.p)(item.name ?? item.id, 100);
  }
  function unchanged(before, now) {
    return before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt;
  }
  function redeployed(before, now) {
    return now.deployedAt !== void 0 && now.deployedAt !== before.deployedAt;
  }
  function byWhom({deployedBy: deployedBy}) {
    return deployedBy === void 0 ? "" : ` (last deployed by ${(0, plain.p)(deployedBy, 100)})`;
  }
  const PATIENCE = 3;
  async function startBackup(backups, environmentId, type, options) {
    const known = new Set((await backups.list()).map(({id: id}) => id));
    const look = async () => {
      const all = await backups.list();
      return all.find(backup => backup.environmentId === environmentId && !known.has(backup.id));
    };
    options.onRequest?.();
    return backups.create(environmentId, type, () => lookFor(look, options));
  }
  function isBackupRefusal(error) {
    return error instanceof errors.S6 && (error.status < 500 || error.code === "CreateBackupFailed");
  }
  function backupJob(backups, backup, environmentName) {
    let unlisted = 0;
    return {
      title: `backup ${(0, plain.p)(backup.id, 60)} of ${environmentName}`,
      lookup: `GET /v3/backups/jobs/${(0, plain.p)(backup.id, 60)}`,
      poll: jobPoll(backups, backup.id, async () => {
        const listed = (await backups.list()).find(({id: id}) => id === backup.id);
        if (listed) return {
          phase: "succeeded",
          result: {
            ...backup,
            ...given(listed)
          },
          detail: "completed"
        };
        unlisted++;
        return unlisted < PATIENCE ? {
          phase: "running",
          detail: "completed, but not listed yet"
        } : {
          phase: "failed",
          reason: "its job is completed, but it is not in the list of backups"
        };
      })
    };
  }
  function restoreRequest(backups, backup, target, {onRefused: onRefused, signal: signal}) {
    let lost = false;
    return {
      title: `request to restore backup ${(0, plain.p)(backup.id, 60)} into ${nameOf(target)}`,
      lookup: `GET /v3/environments/${target.id}`,
      async poll() {
        try {
          const jobId = await backups.restore(backup.id, target.id, () => {
            lost = true;
          });
          return {
            phase: "succeeded",
            result: jobId
          };
        } catch (error) {
          if (signal?.aborted) throw error;
          if (lost && isBusy(error)) return {
            phase: "running",
            detail: "an answer was lost; waiting for what runs there to end"
          };
          if (!lost && error instanceof errors.S6 && error.status < 500) onRefused();
          return backup_jobs_refused(error);
        }
      }
    };
  }
  function backup_jobs_refused(error) {
    const {message: reason, hint: usual} = (0, errors.to)(error);
    const hint = isBusy(error) ? BUSY : usual;
    return {
      phase: "failed",
      reason: reason,
      ...hint !== void 0 && {
        hint: hint
      }
    };
  }
  const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
  function restoreJob(backups, jobId, names) {
    const title = `restore of backup ${(0, plain.p)(names.backupId, 60)} into ${names.environmentName}`;
    return {
      ...backupJobById(backups, jobId),
      title: title
    };
  }
  function backupJobById(backups, jobId) {
    return {
      title: `backup job ${(0, plain.p)(jobId, 60)}`,
      lookup: `GET /v3/backups/jobs/${(0, plain.p)(jobId, 60)}`,
      poll: jobPoll(backups, jobId, async () => ({
        phase: "succeeded",
        result: {
          jobId: jobId
        },
        detail: "completed"
      }))
    };
  }
  function jobPoll(backups, jobId, completed) {
    let missing = 0;
    return async () => {
      const job = await orNone(backups.job(jobId));
      if (!job) {
        missing++;
        return missing < PATIENCE ? {
          phase: "running",
          detail: "the job is not known yet"
        } : {
          phase: "failed",
          reason: "the service does not know the job any more"
        };
      }
      missing = 0;
      const status = job.status.toLowerCase();
      if (status === "completed") return completed();
      if (status === "error" || status === "failed") return {
        phase: "failed",
        reason: `its job's status is "${(0, plain.p)(job.status, 60)}"`
      };
      return {
        phase: "running",
        detail: (0, plain.p)(job.status, 60)
      };
    };
  }
  function given(item) {
    return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
  }
  async function findOne(kind, section, nameOrId, by = "either") {
    const found = await look(kind, section, nameOrId, by);
    if ("item" in found) return found.item;
    throw noneSuch(kind, nameOrId, found.all);
  }
  async function findIfAny(kind, section, nameOrId, by = "either") {
    const found = await look(kind, section, nameOrId, by);
    return "item" in found ? found.item : void 0;
  }
  async function look(kind, section, nameOrId, by) {
    if (by === "id" || by === "either" && ID.test(nameOrId)) {
      const item = await orNone(section.get(nameOrId), 400);
      if (item) return {
        item: item
      };
    }
    const all = await section.list();
    const byId = by === "name" ? void 0 : all.find(({id: id}) => id === nameOrId);
    if (byId) return {
      item: byId
    };
    const [item, ...others] = by === "id" ? [] : all.filter(({name: name}) => name === nameOrId);
    if (!item) return {
      all: all
    };
    if (others.length > 0) {
      const ids = [ item, ...others ].map(({id: id}) => (0, plain.p)(id)).join(", ");
      throw new errors.hM("yours", `The name "${(0, plain.p)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
    }
    return {
      item: item
    };
  }
  function listedOnce(section) {
    let all;
    return {
      get: id => section.get(id),
      list: () => {
        all ??= section.list();
        return all;
      }
    };
  }
  const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i;
  const LISTED = 20;
  function noneSuch(kind, nameOrId, all) {
    const names = all.map(({id: id, name: name}) => (0, plain.p)(name ?? id, 80));
    const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
    const existing = names.length === 0 ? "none" : names.slice(0, LISTED).join(", ") + more;
    return new errors.hM("yours", `There is no ${kind} "${(0, plain.p)(nameOrId)}". Nothing was changed.`, `What exists: ${existing}.`);
  }
  function deletableBackups(all, {environment: environment, backup: backup, keep: keep}) {
    const others = all.filter(({id: id, environmentId: environmentId}) => environmentId === environment.id && id !== backup.id).filter(isManual).filter(item => !Number.isNaN(timeOf(item)));
    const newestFirst = others.sort((a, b) => timeOf(b) - timeOf(a));
    return newestFirst.slice(keep - 1).reverse();
  }
  function isManual({backupType: backupType, createdBy: createdBy = ""}) {
    if (backupType !== void 0) return backupType.toLowerCase() === "manual";
    return createdBy.includes("@") && !createdBy.startsWith("hippo-ondemand@");
  }
  function timeOf({createdAt: createdAt}) {
    return createdAt === void 0 ? Number.NaN : Date.parse(createdAt);
  }
  class JobFailedError extends errors.hM {}
  class JobTimedOutError extends errors.hM {}
  const SHORTEST_PAUSE_MS = 1e3;
  const PAUSE_SHARE = .105;
  const SHORTENED = [ .03, .15 ];
  const HEARTBEAT_MS = 6e4;
  const REFUSALS = 3;
  async function wait(job, options) {
    const {clock: clock, reporter: reporter, signal: signal, timeoutMs: timeoutMs, limitName: limitName} = options;
    const start = clock.now();
    const deadline = start + timeoutMs;
    const log = new ChangeLog(job, reporter, clock);
    const trouble = new Trouble(job, reporter);
    try {
      for (;;) {
        const state = await trouble.ride(() => pollBefore(deadline, job, options));
        if (state?.phase === "succeeded") return succeeded(state, log);
        if (state?.phase === "failed") throw failed(job, state);
        if (state) log.running(state);
        const remaining = deadline - clock.now();
        if (remaining <= 0) throw timedOut(job, {
          timeoutMs: timeoutMs,
          limitName: limitName
        }, log.last, trouble.last);
        await clock.sleep(Math.min(pause(clock.now() - start, options), remaining), signal);
      }
    } catch (error) {
      if (error instanceof errors.cc && !job.own) await leave(job, reporter, log.last);
      throw error;
    }
  }
  function succeeded({detail: detail, result: result}, log) {
    if (detail !== void 0) log.end(detail);
    return result;
  }
  function failed(job, {reason: reason, hint: hint}) {
    return new JobFailedError("theirs", `The ${job.title} failed: ${reason}`, hint);
  }
  function pause(elapsedMs, options) {
    const {longestPauseMs: longestPauseMs, random: random = Math.random} = options;
    const wanted = Math.min(longestPauseMs, Math.max(SHORTEST_PAUSE_MS, elapsedMs * PAUSE_SHARE));
    const [least, most] = SHORTENED;
    return wanted * (1 - least - (most - least) * random());
  }
  async function leave(job, reporter, last) {
    const goesOn = `The ${job.title} goes on without this step (${last}). See ${job.lookup}.`;
    if (!job.abort) {
      reporter.warning(goesOn);
      return;
    }
    try {
      await job.abort();
      reporter.warning(`The ${job.title} was told to abort, since this step had started it. See ${job.lookup}.`);
    } catch (error) {
      reporter.warning(`${(0, errors.to)(error).message}: it could not be aborted. ${goesOn}`);
    }
  }
  async function pollBefore(deadline, job, options) {
    const {clock: clock, signal: signal} = options;
    const limit = new AbortController;
    const over = new AbortController;
    const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS;
    const tooLate = clock.sleep(grace, over.signal).then(() => {
      limit.abort(new errors.hM("theirs", `No answer on the ${job.title} within the time limit`));
      throw limit.signal.reason;
    });
    const poll = job.poll(signal ? AbortSignal.any([ signal, limit.signal ]) : limit.signal);
    for (const promise of [ poll, tooLate ]) promise.catch(() => {});
    try {
      return await Promise.race([ poll, tooLate ]);
    } finally {
      over.abort();
    }
  }
  const LAST_POLL_MS = 5e3;
  class Trouble {
    #job;
    #reporter;
    #refusals=0;
    last;
    constructor(job, reporter) {
      this.#job = job;
      this.#reporter = reporter;
    }
    async ride(poll) {
      try {
        const state = await poll();
        if (this.last !== void 0) this.#reporter.info(`The ${this.#job.title} can be looked up again`);
        this.last = void 0;
        this.#refusals = 0;
        return state;
      } catch (error) {
        if (!(error instanceof errors.hM) || error instanceof errors.cc) throw error;
        const refused = error.blame === "yours";
        this.#refusals = refused ? this.#refusals + 1 : 0;
        if (this.#refusals >= REFUSALS) throw error;
        if (this.last === void 0) this.#reporter.warning(`${error.message}. This says nothing about the ${this.#job.title}; still waiting.`);
        this.last = error.message;
        return;
      }
    }
  }
  class ChangeLog {
    #job;
    #reporter;
    #clock;
    #start;
    #lastLine;
    last="not looked up yet";
    constructor(job, reporter, clock) {
      this.#job = job;
      this.#reporter = reporter;
      this.#clock = clock;
      this.#start = clock.now();
      this.#lastLine = this.#start;
    }
    running(state) {
      const changed = state.detail !== this.last;
      this.last = state.detail;
      if (!changed && this.#clock.now() - this.#lastLine < HEARTBEAT_MS) return;
      const progress = state.progress === void 0 ? "" : `, ${state.progress}`;
      this.#line(changed ? `${state.detail}${progress}` : `still ${state.detail}${progress}`);
    }
    end(detail) {
      this.#line(`done, ${detail}`);
    }
    #line(text) {
      this.#lastLine = this.#clock.now();
      this.#reporter.info(`${duration(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`);
    }
  }
  function duration(ms) {
    const seconds = Math.round(ms / 1e3);
    if (seconds < 60) return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, "0")} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
  }
  function timedOut(job, {timeoutMs: timeoutMs, limitName: limitName}, last, trouble) {
    const seen = trouble === void 0 ? `It was last seen ${last}` : `The last look-up failed: ${trouble}`;
    return new JobTimedOutError("theirs", `The ${job.title} had not ended after ${duration(timeoutMs)}. ${seen}${job.own ? "" : "; it may go on"}.`, `Look at ${job.lookup}, or give it longer with \`${limitName}\`.`);
  }
  function action(definition) {
    return definition;
  }
  var dist = __nccwpck_require__(7392);
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
  const external_crypto_namespaceObject = {
    randomUUID: () => require("crypto").randomUUID()
  };
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
  const _summary = new Summary;
  const summary = _summary;
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
  function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
    if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
    if (options && options.trimWhitespace === false) return val;
    return val.trim();
  }
  function setOutput(name, value) {
    const filePath = process.env["GITHUB_OUTPUT"] || "";
    if (filePath) return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL);
    command_issueCommand("set-output", {
      name: name
    }, toCommandValue(value));
  }
  function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
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
  class InputProblem extends Error {}
  async function readInputs(inputs, secrets, check) {
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
    return new errors.hM("yours", `Bad input: ${list}`, "Nothing was sent or changed. Correct the inputs.");
  }
  function shown(text) {
    return `"${(0, plain.p)(text, 100)}"`;
  }
  function isGiven(name) {
    return getInput(name) !== "";
  }
  function textOf(name, input) {
    const given = getInput(name, {
      trimWhitespace: input.secret !== true
    });
    if (given.trim() !== "") return given;
    const fallback = input.fallback === void 0 ? "" : process.env[input.fallback] ?? "";
    return fallback.trim() === "" ? input.default ?? "" : fallback;
  }
  function input_kinds_text(given = {}) {
    return {
      required: false,
      ...given,
      parse: value => value
    };
  }
  function fileName(given = {}) {
    return {
      required: false,
      ...given,
      parse: value => {
        if (!/[/\\]/.test(value)) return value;
        throw new InputProblem(`must be a file's name, without / and \\, not ${shown(value)}`);
      }
    };
  }
  function secret(given = {}) {
    return {
      required: false,
      secret: true,
      ...given,
      parse: value => value
    };
  }
  function flag(preset) {
    return {
      required: false,
      ...preset !== void 0 && {
        default: String(preset)
      },
      parse: value => {
        if (/^true$/i.test(value)) return true;
        if (/^false$/i.test(value)) return false;
        throw new InputProblem(`must be true or false, not ${shown(value)}`);
      }
    };
  }
  function positive(preset) {
    return {
      ...numeric(preset),
      parse: value => {
        const number = numberOf(value);
        if (number > 0) return number;
        throw new InputProblem(`must be a number larger than 0, not ${shown(value)}`);
      }
    };
  }
  function whole(given = {}) {
    const {least: least = 0, most: most = Number.MAX_SAFE_INTEGER} = given;
    return {
      ...numeric(given.default),
      parse: value => {
        const number = numberOf(value);
        if (Number.isInteger(number) && number >= least && number <= most) return number;
        const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
        throw new InputProblem(`must be a whole number ${range}, not ${shown(value)}`);
      }
    };
  }
  function choice(choices, given) {
    return {
      required: typeof given === "object",
      ...typeof given === "string" && {
        default: given
      },
      parse: value => {
        const found = choices.find(word => word === value);
        if (found !== void 0) return found;
        throw new InputProblem(`must be one of ${choices.join(", ")}, not ${shown(value)}`);
      }
    };
  }
  function words(preset) {
    return {
      required: false,
      default: preset,
      parse: value => value.split(/[,\n]/).map(word => word.trim()).filter(word => word !== "")
    };
  }
  function statuses(preset) {
    return {
      required: false,
      ...preset !== void 0 && {
        default: preset
      },
      parse: value => {
        const found = value.split(/[\s,]+/).filter(word => word !== "");
        if (found.length > 0 && found.every(word => /^[1-5]\d\d$/.test(word))) return found.map(Number);
        throw new InputProblem(`must be a status from 100 to 599, or several separated by commas, not ${shown(value)}`);
      }
    };
  }
  function yaml(schema) {
    return {
      required: false,
      parse: async value => {
        const {parse: parse} = await __nccwpck_require__.e(917).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1917, 19));
        const result = dist.xLC(schema, await yamlOf(value, parse));
        if (result.success) return result.output;
        const issues = result.issues.map(issue => `${dist.BuJ(issue) ?? "it"}: ${issue.message}`);
        throw new InputProblem(`is not as it should be: ${issues.join("; ")}`);
      }
    };
  }
  async function yamlOf(value, parse) {
    try {
      return parse(value);
    } catch (error) {
      throw new InputProblem(`is not valid YAML: ${shown(error instanceof Error ? error.message : String(error))}`);
    }
  }
  function numeric(preset) {
    return {
      required: false,
      ...preset !== void 0 && {
        default: String(preset)
      }
    };
  }
  function numberOf(value) {
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN;
  }
  var backoff = __nccwpck_require__(9960);
  var http_transport = __nccwpck_require__(7827);
  function jsonBody(value) {
    return jsonText(JSON.stringify(value));
  }
  function jsonText(text) {
    return {
      contentType: "application/json; charset=utf-8",
      length: Buffer.byteLength(text),
      send: request => {
        request.end(text);
      }
    };
  }
  const LARGEST_ANSWER = 64 * 1024 * 1024;
  async function readText(stream, limitMs, signal) {
    const chunks = [];
    let size = 0;
    const stop = error => stream.destroy(error);
    const abort = () => stop(signal?.reason);
    const timer = setTimeout(() => stop(new http_transport.OV(`the answer was not whole after ${limitMs} ms`)), limitMs);
    stream.once("timeout", () => stop(new http_transport.OV("the answer stalled")));
    signal?.addEventListener("abort", abort, {
      once: true
    });
    try {
      signal?.throwIfAborted();
      for await (const chunk of stream) {
        size += chunk.length;
        if (size > LARGEST_ANSWER) throw new Error("the answer is larger than 64 MiB");
        chunks.push(chunk);
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
    if (!stream.complete) throw new Error("the answer was cut short");
    return Buffer.concat(chunks).toString("utf8");
  }
  const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;
  function isSecure({protocol: protocol, hostname: hostname}) {
    return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
  }
  class Pipeline {
    options;
    authorizer;
    #alternatives=new Map;
    constructor(options) {
      this.options = options;
    }
    async request(call) {
      const {clock: clock} = this.options;
      const signal = this.#signalOf(call);
      const retries = call.retries ?? this.options.retries;
      for (let attempt = 0; ;attempt++) {
        const outcome = await this.#attempt(call);
        if (!("failure" in outcome)) return outcome.result;
        const {failure: failure} = outcome;
        signal?.throwIfAborted();
        if (mayHaveHappened(failure)) {
          const found = await this.#lookFor(call, failure);
          if (found !== void 0) return found;
        }
        if (attempt >= retries) {
          spent.add(failure);
          throw failure;
        }
        const pauseMs = (failure instanceof errors.S6 ? failure.retryAfterMs : void 0) ?? (0, 
        backoff.J)(attempt);
        this.#announce(failure, `next try (${attempt + 1} of ${retries})`, pauseMs);
        await clock.sleep(pauseMs, signal);
      }
    }
    async open(call) {
      const path = typeof call.path === "string" ? call.path : call.path[0] ?? "/";
      const answer = await this.#authorized({
        ...call,
        parse: () => {}
      }, path);
      if (isGood(answer.status, call.expect)) return answer;
      throw await this.#refusal(pipeline_nameOf(call, path), answer, this.#signalOf(call));
    }
    async openElsewhere(url, name, headers = {}, onRedirect = () => {}) {
      const {transport: transport, idleMs: idleMs, signal: signal} = this.options;
      const request = {
        method: "GET",
        name: `GET ${name}`,
        idleMs: idleMs,
        signal: signal
      };
      let target = url;
      for (let redirects = 0; ;redirects++) {
        const answer = await transport.send({
          ...request,
          url: target,
          headers: {
            "user-agent": USER_AGENT,
            ...headers
          }
        });
        if (isGood(answer.status)) return answer;
        const next = redirectOf(answer, target);
        if (!next) throw await this.#refusal(request.name, answer, signal);
        answer.stream.destroy();
        if (redirects === MOST_REDIRECTS || !isSecure(next)) throw badRedirect(request.name, redirects);
        onRedirect(next);
        target = next;
      }
    }
    async #attempt(call) {
      try {
        return {
          result: await this.#tryAlternatives(call)
        };
      } catch (error) {
        if (error instanceof errors.hM && isPassing(error, call)) return {
          failure: error
        };
        throw error;
      }
    }
    #announce(failure, next, pauseMs) {
      const level = pauseMs > WORTH_A_LINE_MS ? "info" : "debug";
      this.options.reporter[level](`${failure.message}; ${next} in ${(pauseMs / 1e3).toFixed(1)} s`);
    }
    async #lookFor(call, lost) {
      const repeat = call.repeat ?? (call.method === "POST" || call.method === "PATCH" ? "never" : "always");
      if (repeat === "always") return;
      if (repeat === "never") {
        const hint = "It is not repeated, since the service may have acted on it; look at the state there first.";
        throw new errors.hM("theirs", lost.message, hint, {
          cause: lost
        });
      }
      this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
      return await repeat.find(lost);
    }
    async #tryAlternatives(call) {
      if (typeof call.path === "string") return this.#once(call, call.path);
      const family = call.family ?? call.path.join();
      const known = this.#alternatives.get(family);
      if (known !== void 0) return this.#once(call, call.path[known] ?? "/");
      let unknown;
      for (const [index, path] of call.path.entries()) try {
        const result = await this.#once(call, path);
        this.#alternatives.set(family, index);
        return result;
      } catch (error) {
        if (!isUnknownPath(error)) throw error;
        unknown ??= error;
      }
      throw unknown;
    }
    async #once(call, path) {
      const name = pipeline_nameOf(call, path);
      const answer = await this.#authorized(call, path);
      const signal = this.#signalOf(call);
      if (!isGood(answer.status, call.expect)) throw await this.#refusal(name, answer, signal);
      const text = await this.#read(name, answer, signal);
      try {
        return call.parse(contentOf(text, call.form), answer);
      } catch (error) {
        if (error instanceof errors.hM) throw error;
        const reason = text.trim() === "" ? "the answer is empty" : "the answer is not of the documented form";
        throw new errors.jd(name, {
          reason: reason,
          reached: true
        }, {
          cause: error
        });
      }
    }
    async #authorized(call, path) {
      const authorizer = call.authorize === false ? void 0 : this.authorizer;
      if (!authorizer) return this.#send(call, path);
      const token = await authorizer.token();
      const answer = await this.#send(call, path, token);
      if (answer.status !== 401) return answer;
      const refusal = await this.#refusal(pipeline_nameOf(call, path), answer, this.#signalOf(call));
      if (isFinal(refusal, call) || !await authorizer.renew(token)) throw refusal;
      this.options.reporter.debug(`${refusal.message}; once more with a new token`);
      return this.#send(call, path, await authorizer.token());
    }
    async #send(call, path, token) {
      const {transport: transport, origin: origin, idleMs: idleMs, headers: headers} = this.options;
      const url = addressOf(origin, path);
      for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
      const name = pipeline_nameOf(call, path);
      const body = call.body ?? (call.json === void 0 ? void 0 : jsonBody(call.json));
      try {
        return await transport.send({
          method: call.method,
          url: url,
          name: name,
          body: body,
          idleMs: idleMs,
          signal: this.#signalOf(call),
          headers: {
            accept: "application/json",
            "user-agent": USER_AGENT,
            ...await (headers?.()),
            ...call.headers,
            ...token !== void 0 && {
              authorization: `Bearer ${token}`
            }
          }
        });
      } catch (error) {
        if (error instanceof http_transport.Ru) throw new errors.hM("yours", `${name} was not sent: ${error.message}`);
        throw error;
      }
    }
    #signalOf(call) {
      const {signal: signal} = this.options;
      return signal && call.signal ? AbortSignal.any([ signal, call.signal ]) : call.signal ?? signal;
    }
    async #read(name, answer, signal) {
      const {idleMs: idleMs} = this.options;
      try {
        return await readText(answer.stream, idleMs * 5, signal);
      } catch (error) {
        signal?.throwIfAborted();
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors.jd(name, {
          reason: reason,
          reached: true
        }, {
          cause: error
        });
      }
    }
    async #refusal(name, answer, signal) {
      const text = await this.#read(name, answer, signal).catch(error => {
        signal?.throwIfAborted();
        return error instanceof errors.jd ? "" : Promise.reject(error);
      });
      const {error_code: code, error_detail: error_detail, error_description: error_description, message: message, error: error} = objectOf(text);
      const detail = firstText(error_detail, error_description, message, error);
      const wait = (0, backoff.P)(answer.headers["retry-after"], answer.headers.date);
      return new errors.S6(name, {
        status: answer.status,
        ...typeof code === "string" && code !== "" && {
          code: code
        },
        ...detail !== void 0 && {
          detail: detail
        },
        ...wait !== void 0 && {
          retryAfterMs: Math.min(wait, LONGEST_WAIT_MS)
        }
      });
    }
  }
  const spent = new WeakSet;
  const USER_AGENT = "bloomreach-cloud-actions";
  const MOST_REDIRECTS = 5;
  const WORTH_A_LINE_MS = 5e3;
  const LONGEST_WAIT_MS = 15 * 6e4;
  function addressOf(origin, path) {
    const segments = path.replace(/[?#].*$/s, "").split("/");
    if (segments.some(segment => /^(?:\.|%2e){1,2}$/i.test(segment))) throw new errors.hM("yours", `The path ${(0, 
    plain.p)(path)} was not sent: it would lead elsewhere. Nothing was changed.`);
    return new URL(origin + path);
  }
  function pipeline_nameOf(call, path) {
    return `${call.method} ${call.name ?? path}`;
  }
  function contentOf(text, form) {
    if (form === "any") return;
    return form === "text" ? text : jsonOf(text.trim());
  }
  function jsonOf(text) {
    if (text === "") return;
    return /^[[{"<]/.test(text) ? JSON.parse(text) : wordOf(text);
  }
  function wordOf(text) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  function redirectOf({status: status, headers: {location: location}}, from) {
    if (![ 301, 302, 303, 307, 308 ].includes(status) || location === void 0) return;
    if (!URL.canParse(location, from.href)) return;
    const url = new URL(location, from);
    url.username = "";
    url.password = "";
    return url;
  }
  function badRedirect(name, redirects) {
    const why = redirects === MOST_REDIRECTS ? `more than ${MOST_REDIRECTS} times` : "to an address that is not https";
    return new errors.hM("theirs", `${name} was redirected ${why}; that is not followed.`);
  }
  function isGood(status, expect = []) {
    return status >= 200 && status < 300 || expect.includes(status);
  }
  function isPassing(error, call) {
    if (spent.has(error)) return false;
    if (error instanceof errors.jd) return error.passing;
    if (!(error instanceof errors.S6)) return false;
    if (isFinal(error, call)) return false;
    return error.status >= 500 || [ 408, 425, 429 ].includes(error.status);
  }
  function isFinal({code: code}, {final: final = []}) {
    return code !== void 0 && final.includes(code);
  }
  function mayHaveHappened(error) {
    if (error instanceof errors.jd) return error.reached;
    return error instanceof errors.S6 && error.status >= 500;
  }
  function isUnknownPath(error) {
    return error instanceof errors.S6 && (error.status === 404 || error.status === 405) && error.code === void 0;
  }
  function firstText(...values) {
    return values.find(value => typeof value === "string" && value !== "");
  }
  function objectOf(text) {
    const value = wordOf(text);
    return typeof value === "object" && value !== null ? value : {};
  }
  function answerOf(schema) {
    return value => dist.qgA(schema, withIds(value));
  }
  function nothing() {}
  async function allPages(pipeline, call, schema) {
    const known = new Map;
    let query = {};
    for (;;) {
      const parse = value => pageOf(value, schema);
      const page = await pipeline.request({
        ...call,
        method: "GET",
        query: {
          ...call.query,
          ...query
        },
        parse: parse
      });
      const before = known.size;
      for (const item of page.items) known.set(item.id ?? item, known.get(item.id ?? item) ?? item);
      if (!page.more || known.size === before) return [ ...known.values() ];
      query = {
        offset: known.size,
        max: page.max > 0 ? page.max : page.items.length
      };
    }
  }
  function pageOf(value, schema) {
    const items = dist.YOg(schema);
    if (Array.isArray(value)) return {
      items: dist.qgA(items, withIds(value)),
      more: false,
      max: -1
    };
    const page = dist.qgA(dist._H3({
      items: dist.mee(items),
      more: dist.NpB(dist.zMY(), false),
      max: dist.NpB(dist.aig(), -1)
    }), withIds(value));
    return {
      items: page.items ?? [],
      more: page.more,
      max: page.max
    };
  }
  function withIds(value) {
    if (Array.isArray(value)) return value.map(withIds);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [ key, spelling(key), withIds(inner) ]);
    const inOrder = [ ...entries.filter(([key, to]) => key !== to), ...entries.filter(([key, to]) => key === to) ];
    return Object.fromEntries(inOrder.map(([, to, inner]) => [ to, inner ]));
  }
  function spelling(key) {
    if (/^id$/i.test(key)) return "id";
    if (/^[A-Za-z]+I[dD]$/.test(key)) return `${key.charAt(0).toLowerCase()}${key.slice(1, -2)}Id`;
    return key;
  }
  const id = dist.FsL(dist.KCZ([ dist.YjP(), dist.aig() ]), dist.pdi(String), dist.hq());
  const schemas_text = dist.NpB(dist.lqM(dist.FsL(dist.mee(dist.YjP()), dist.pdi(value => value || void 0))), void 0);
  const Distribution = dist._H3({
    id: id,
    name: schemas_text,
    distributionName: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    modifiedAt: schemas_text,
    modifiedBy: schemas_text,
    md5hash: schemas_text
  });
  const AppConfigFile = dist._H3({
    id: id,
    name: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    modifiedAt: schemas_text,
    modifiedBy: schemas_text,
    md5hash: schemas_text
  });
  const Domain = dist._H3({
    id: id,
    name: schemas_text,
    environmentId: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    updatedAt: schemas_text,
    updatedBy: schemas_text
  });
  const Environment = dist._H3({
    id: id,
    name: schemas_text,
    url: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    deployedAt: schemas_text,
    deployedBy: schemas_text,
    distributionId: schemas_text,
    state: dist.NpB(dist.YjP(), "")
  });
  const Backup = dist._H3({
    id: id,
    environmentId: schemas_text,
    backupType: schemas_text,
    createdAt: schemas_text,
    createdBy: schemas_text,
    distributionId: schemas_text
  });
  const BackupJob = dist._H3({
    jobId: schemas_text,
    status: dist.YjP()
  });
  const RestoreReply = dist._H3({
    jobId: id
  });
  const User = dist._H3({
    id: dist.NpB(dist.lqM(id), void 0),
    username: dist.YjP(),
    role: schemas_text,
    active: dist.NpB(dist.lqM(dist.FsL(dist.KCZ([ dist.zMY(), dist.KIO([ "true", "false" ]) ]), dist.pdi(value => value === true || value === "true"))), void 0)
  });
  const TokenReply = dist._H3({
    access_token: dist.FsL(dist.YjP(), dist.yGV(/^[\x21-\x7e]+$/)),
    refresh_token: schemas_text
  });
  const DownloadToken = dist._H3({
    token: dist.FsL(dist.YjP(), dist.hq())
  });
  const DownloadLink = dist.NpB(dist._H3({
    url: schemas_text
  }), {
    url: void 0
  });
  class AppConfigFiles {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, at(), AppConfigFile);
    }
    upload(body, find) {
      return this.#pipeline.request({
        ...at(),
        method: "POST",
        body: body,
        repeat: {
          find: find
        },
        parse: answerOf(AppConfigFile)
      });
    }
    get(id) {
      return this.#pipeline.request({
        ...at(id),
        method: "GET",
        parse: answerOf(AppConfigFile)
      });
    }
    rename(id, name) {
      return this.#pipeline.request({
        ...at(id),
        method: "PATCH",
        json: {
          name: name
        },
        repeat: "always",
        parse: answerOf(AppConfigFile)
      });
    }
    async delete(id) {
      await orNone(this.#pipeline.request({
        ...at(id),
        method: "DELETE",
        parse: nothing
      }));
    }
  }
  function at(id) {
    const rest = id === void 0 ? "" : `/${encodeURIComponent(id)}`;
    return {
      path: [ `/v3/appConfigFiles${rest}`, `/v3/appconfigfiles${rest}` ],
      family: "app config files"
    };
  }
  class Authentication {
    #pipeline;
    #farewell;
    constructor(pipeline, farewell) {
      this.#pipeline = pipeline;
      this.#farewell = farewell;
    }
    login(username, password) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/authn/access_token",
        authorize: false,
        json: {
          username: username,
          password: password
        },
        repeat: "always",
        parse: tokensOf
      });
    }
    verify() {
      return this.#pipeline.request({
        method: "GET",
        path: "/v3/authn/verify_token",
        parse: (_, {headers: headers}) => ({
          userId: authentication_textOf(headers["x-user-id"]),
          role: authentication_textOf(headers["x-user-role"])
        })
      });
    }
    refresh(refreshToken) {
      return this.#pipeline.request({
        method: "POST",
        path: [ "/v3/authn/refresh_token", "/v3/authn/verify_token" ],
        authorize: false,
        json: {
          grant_type: "refresh_token",
          refresh_token: refreshToken
        },
        repeat: "always",
        retries: 1,
        parse: tokensOf
      });
    }
    deleteRefreshToken(refreshToken) {
      return this.#farewell.request({
        method: "DELETE",
        path: "/v3/authn/refresh_token",
        authorize: false,
        json: {
          grant_type: "refresh_token",
          refresh_token: refreshToken
        },
        parse: nothing
      });
    }
    logout() {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/authn/logout",
        parse: nothing
      });
    }
  }
  function tokensOf(value) {
    const reply = answerOf(TokenReply)(value);
    return {
      accessToken: reply.access_token,
      refreshToken: reply.refresh_token
    };
  }
  function authentication_textOf(header) {
    return Array.isArray(header) ? header[0] : header;
  }
  class Backups {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, {
        path: "/v3/backups"
      }, Backup);
    }
    create(environmentId, backupType, find) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/backups",
        json: {
          environmentId: environmentId,
          backupType: backupType
        },
        repeat: {
          find: find
        },
        final: [ "CreateBackupFailed" ],
        parse: answerOf(Backup)
      });
    }
    async restore(backupId, environmentId, onLost = () => {}) {
      const {jobId: jobId} = await this.#pipeline.request({
        method: "PUT",
        path: `${pathOf(backupId)}/restore`,
        json: {
          environmentId: environmentId
        },
        repeat: {
          find: async () => {
            onLost();
            return;
          }
        },
        final: [ "RestoreBackupFailed" ],
        parse: answerOf(RestoreReply)
      });
      return jobId;
    }
    job(jobId) {
      return this.#pipeline.request({
        method: "GET",
        path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
        parse: answerOf(BackupJob)
      });
    }
    async delete(id) {
      await orNone(this.#pipeline.request({
        method: "DELETE",
        path: pathOf(id),
        parse: nothing
      }));
    }
    downloadLink(id) {
      return this.#pipeline.request({
        method: "GET",
        path: `${pathOf(id)}/repositorydownloadlink`,
        parse: (value, {status: status}) => status === 202 ? dist.qgA(DownloadLink, value).url : void 0
      });
    }
    download(link, headers = {}, onRedirect = () => {}) {
      return this.#pipeline.openElsewhere(link, "the signed link of the backup", headers, onRedirect);
    }
  }
  function pathOf(id) {
    return `/v3/backups/${encodeURIComponent(id)}`;
  }
  class Distributions {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, {
        path: "/v3/distributions"
      }, Distribution);
    }
    upload(body, find) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/distributions",
        body: body,
        repeat: {
          find: find
        },
        parse: answerOf(Distribution)
      });
    }
    get(id) {
      return this.#pipeline.request({
        method: "GET",
        path: distributions_pathOf(id),
        parse: answerOf(Distribution)
      });
    }
    rename(id, name) {
      return this.#pipeline.request({
        method: "PATCH",
        path: distributions_pathOf(id),
        json: {
          name: name
        },
        repeat: "always",
        parse: answerOf(Distribution)
      });
    }
    async delete(id) {
      await orNone(this.#pipeline.request({
        method: "DELETE",
        path: distributions_pathOf(id),
        parse: nothing
      }));
    }
    async createDownloadToken(id) {
      const {token: token} = await this.#pipeline.request({
        method: "POST",
        path: `${distributions_pathOf(id)}/download-token`,
        repeat: "always",
        parse: answerOf(DownloadToken)
      });
      return token;
    }
    download(token, headers = {}) {
      return this.#pipeline.open({
        method: "GET",
        path: `/v3/distributions/download/${encodeURIComponent(token)}`,
        name: "/v3/distributions/download/{token}",
        headers: headers
      });
    }
  }
  function distributions_pathOf(id) {
    return `/v3/distributions/${encodeURIComponent(id)}`;
  }
  class Domains {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, {
        path: "/v3/domains"
      }, Domain);
    }
    get(id) {
      return this.#pipeline.request({
        method: "GET",
        path: domains_pathOf(id),
        parse: answerOf(Domain)
      });
    }
    getByName(name) {
      return this.#pipeline.request({
        method: "GET",
        path: [ "/v3/domains", "/v3/domains/" ],
        family: "domains by name",
        query: {
          name: name
        },
        parse: answerOf(Domain)
      });
    }
    add(name, environmentId) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/domains",
        json: {
          name: name,
          ...environmentId !== void 0 && {
            environmentId: environmentId
          }
        },
        repeat: {
          find: () => lookFor(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
        },
        parse: answerOf(Domain)
      });
    }
    update(id, fields) {
      const {name: name, environmentId: environmentId} = fields;
      return this.#pipeline.request({
        method: "PUT",
        path: domains_pathOf(id),
        json: {
          name: name,
          environmentId: environmentId
        },
        parse: answerOf(Domain)
      });
    }
    async delete(id) {
      await orNone(this.#pipeline.request({
        method: "DELETE",
        path: domains_pathOf(id),
        parse: nothing
      }));
    }
  }
  function domains_pathOf(id) {
    return `/v3/domains/${encodeURIComponent(id)}`;
  }
  class Environments {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, {
        path: "/v3/environments"
      }, Environment);
    }
    create(name) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/environments",
        json: {
          name: name
        },
        repeat: {
          find: () => lookFor(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
        },
        parse: answerOf(Environment)
      });
    }
    deploy(id, request, find) {
      return this.#pipeline.request({
        method: "PUT",
        path: `${environments_pathOf(id)}/deploy`,
        json: request,
        repeat: {
          find: find
        },
        parse: () => true
      });
    }
    get(id) {
      return this.#pipeline.request({
        method: "GET",
        path: environments_pathOf(id),
        parse: answerOf(Environment)
      });
    }
    getByName(name) {
      return this.#pipeline.request({
        method: "GET",
        path: "/v3/environments",
        query: {
          name: name
        },
        parse: answerOf(Environment)
      });
    }
    async createLogsDownloadToken(id) {
      const {token: token} = await this.#pipeline.request({
        method: "POST",
        path: `${environments_pathOf(id)}/logs/download-token`,
        repeat: "always",
        parse: answerOf(DownloadToken)
      });
      return token;
    }
    downloadLogs(token, headers = {}) {
      return this.#pipeline.open({
        method: "GET",
        path: `/v3/environments/logs/download/${encodeURIComponent(token)}`,
        name: "/v3/environments/logs/download/{token}",
        headers: headers
      });
    }
    async delete(id) {
      await orNone(this.#pipeline.request({
        method: "DELETE",
        path: environments_pathOf(id),
        parse: nothing
      }));
    }
    setProduction(request) {
      const {changeDomainRules: changeDomainRules, ...ids} = request;
      return this.#pipeline.request({
        method: "PUT",
        path: [ "/v3/production", "/v3/production/" ],
        family: "production",
        json: {
          ...ids,
          ...changeDomainRules && {
            changeDomainRules: "true"
          }
        },
        parse: nothing
      });
    }
    protect(protection) {
      return this.#pipeline.request({
        method: "PUT",
        path: [ "/v3/protect", "/v3/protect/" ],
        family: "protect",
        json: protection,
        parse: nothing
      });
    }
  }
  function environments_pathOf(id) {
    return `/v3/environments/${encodeURIComponent(id)}`;
  }
  const DEFAULT_LIFETIME_MS = 10 * 6e4;
  const RENEW_AT = .9;
  class Session {
    #options;
    #tokens;
    #pending;
    constructor(options) {
      this.#options = options;
      const {credentials: credentials} = options;
      if ("accessToken" in credentials) this.#tokens = {
        accessToken: credentials.accessToken,
        renewAt: Number.POSITIVE_INFINITY
      };
    }
    async token() {
      if (!this.#tokens || this.#options.clock.now() >= this.#tokens.renewAt) await this.#renewOnce();
      if (!this.#tokens) throw new Error("no access token after a login");
      return this.#tokens.accessToken;
    }
    async renew(refused) {
      if ("accessToken" in this.#options.credentials) throw new errors.hM("yours", "The service does not accept the access token (401).", "It may have ended: get a fresh one from the identity provider right before this step.");
      if (this.#tokens?.accessToken === refused) await this.#renewOnce();
      return true;
    }
    async end() {
      const refreshToken = this.#tokens?.refreshToken;
      this.#tokens = void 0;
      if (refreshToken === void 0) return;
      try {
        await this.#options.authentication.deleteRefreshToken(refreshToken);
      } catch (error) {
        this.#options.reporter.debug(`The refresh token could not be deleted: ${String(error)}`);
      }
    }
    async #renewOnce() {
      this.#pending ??= this.#renew().finally(() => {
        this.#pending = void 0;
      });
      await this.#pending;
    }
    async #renew() {
      const {credentials: credentials, authentication: authentication, reporter: reporter} = this.#options;
      if ("accessToken" in credentials) return;
      const refreshToken = this.#tokens?.refreshToken;
      if (refreshToken !== void 0) try {
        const {accessToken: accessToken} = await authentication.refresh(refreshToken);
        this.#keep({
          accessToken: accessToken,
          refreshToken: refreshToken
        });
        return;
      } catch (error) {
        if (!(error instanceof errors.hM)) throw error;
        reporter.debug(`${error.message}; logging in again`);
      }
      this.#keep(await this.#login(credentials));
    }
    async #login(credentials) {
      try {
        return await this.#options.authentication.login(credentials.username, credentials.password);
      } catch (error) {
        if (!(error instanceof errors.S6) || error.status >= 500 || error.status === 429) throw error;
        throw new errors.hM("yours", `The login was refused: ${error.message}`, "Check `username` and `password`. On a stack with single sign-on give an `access-token` instead.", {
          cause: error
        });
      }
    }
    #keep(tokens) {
      this.#options.onSecret(tokens.accessToken);
      if (tokens.refreshToken !== void 0) this.#options.onSecret(tokens.refreshToken);
      const lifetime = lifetimeOf(tokens.accessToken) ?? DEFAULT_LIFETIME_MS;
      this.#tokens = {
        ...tokens,
        renewAt: this.#options.clock.now() + lifetime * RENEW_AT
      };
    }
  }
  function lifetimeOf(token) {
    try {
      const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
      const {iat: iat, exp: exp} = claims;
      if (typeof iat === "number" && typeof exp === "number" && exp > iat) return (exp - iat) * 1e3;
    } catch {}
    return;
  }
  class Users {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return allPages(this.#pipeline, {
        path: "/v3/users"
      }, User);
    }
    get(username) {
      return this.#pipeline.request({
        method: "GET",
        path: users_pathOf(username),
        parse: answerOf(User)
      });
    }
    add(user) {
      return this.#pipeline.request({
        method: "POST",
        path: "/v3/users",
        json: {
          ...user,
          active: String(user.active)
        },
        repeat: {
          find: () => lookFor(() => orNone(this.get(user.username), 400), this.#pipeline.options)
        },
        parse: answerOf(User)
      });
    }
    update(username, fields) {
      return this.#pipeline.request({
        method: "PUT",
        path: users_pathOf(username),
        json: fields,
        parse: answerOf(User)
      });
    }
    changePassword(username, passwords) {
      return this.#pipeline.request({
        method: "PUT",
        path: `${users_pathOf(username)}/password`,
        json: passwords,
        repeat: "never",
        final: [ "ChangePasswordFailed" ],
        parse: nothing
      });
    }
    sendPasswordReset(username) {
      return this.#pipeline.request({
        method: "POST",
        path: `/v3/password-reset/${encodeURIComponent(username)}`,
        authorize: false,
        repeat: "never",
        parse: nothing
      });
    }
    verifyPasswordReset(token) {
      return this.#pipeline.request({
        method: "GET",
        path: `/v3/password-reset/${encodeURIComponent(token)}`,
        name: "/v3/password-reset/{token}",
        authorize: false,
        expect: [ 302 ],
        form: "any",
        parse: (_, {headers: headers}) => headers.location
      });
    }
    setPassword(resetToken, newPassword) {
      return this.#pipeline.request({
        method: "PUT",
        path: "/v3/password-reset/password",
        authorize: false,
        json: {
          reset_token: resetToken,
          new_password: newPassword
        },
        repeat: "never",
        parse: nothing
      });
    }
    async delete(username) {
      try {
        await orNone(this.#pipeline.request({
          method: "DELETE",
          path: users_pathOf(username),
          parse: nothing
        }));
      } catch (error) {
        if (!(error instanceof errors.S6) || error.status !== 400) throw error;
        const all = await this.list();
        if (all.some(user => user.username === username)) throw error;
      }
    }
  }
  function users_pathOf(username) {
    return `/v3/users/${encodeURIComponent(username)}`;
  }
  const FAREWELL_MS = 2e3;
  class BloomreachCloud {
    authentication;
    distributions;
    appConfigFiles;
    domains;
    environments;
    backups;
    users;
    pipeline;
    #session;
    #over=new AbortController;
    #transport=new http_transport.oK;
    constructor(options) {
      const {origin: origin, clock: clock, reporter: reporter, idleMs: idleMs, retries: retries, credentials: credentials, onSecret: onSecret} = options;
      const signal = options.signal ? AbortSignal.any([ options.signal, this.#over.signal ]) : this.#over.signal;
      const common = {
        origin: origin,
        clock: clock,
        reporter: reporter,
        transport: this.#transport
      };
      this.pipeline = new Pipeline({
        ...common,
        signal: signal,
        idleMs: idleMs,
        retries: retries
      });
      const farewell = new Pipeline({
        ...common,
        idleMs: Math.min(idleMs, FAREWELL_MS),
        retries: 0
      });
      this.authentication = new Authentication(this.pipeline, farewell);
      this.#session = new Session({
        credentials: credentials,
        authentication: this.authentication,
        clock: clock,
        reporter: reporter,
        onSecret: onSecret
      });
      this.pipeline.authorizer = this.#session;
      this.distributions = new Distributions(this.pipeline);
      this.appConfigFiles = new AppConfigFiles(this.pipeline);
      this.domains = new Domains(this.pipeline);
      this.environments = new Environments(this.pipeline);
      this.backups = new Backups(this.pipeline);
      this.users = new Users(this.pipeline);
    }
    async logIn() {
      await this.#session.token();
    }
    async end() {
      this.#over.abort(new errors.hM("yours", "The session is over"));
      await this.#session.end();
      this.#transport.close();
    }
  }
  function originOf(address) {
    if (address.includes("@")) throw new InputProblem("must not hold a user name or password");
    let url;
    try {
      url = new URL(address.trim());
    } catch {
      throw new InputProblem(`must be an address like https://api.example.com, not ${shown(address)}`);
    }
    if (!isSecure(url)) throw new InputProblem(`must begin with https:// (plain http is for a loopback host only), not ${shown(address)}`);
    if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new InputProblem(`must be an origin without path or query, not ${shown(address)}`);
    return url.origin;
  }
  const connectionInputs = {
    stack: {
      required: false,
      fallback: "BRC_STACK",
      parse: stackOrigin
    },
    "api-url": {
      required: false,
      fallback: "BRC_API_URL",
      parse: originOf
    },
    username: input_kinds_text({
      fallback: "BRC_USERNAME"
    }),
    password: secret({
      fallback: "BRC_PASSWORD"
    }),
    "access-token": {
      ...secret({
        fallback: "BRC_ACCESS_TOKEN"
      }),
      parse: bareToken
    },
    "request-timeout-seconds": positive(60),
    retries: whole({
      default: 5,
      most: 100
    })
  };
  function connectionProblems(values) {
    return [ ...ifKnown(() => addressProblems(values)), ...ifKnown(() => credentialProblems(values)) ];
  }
  function addressProblems(values) {
    if (isGiven("stack") && isGiven("api-url")) return [ "`stack` and `api-url` exclude each other" ];
    return originFor(values) ? [] : [ "`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)" ];
  }
  function credentialProblems(values) {
    if (isGiven("access-token") && (isGiven("username") || isGiven("password"))) return [ "`access-token` and `username` with `password` exclude each other" ];
    if (credentialsFor(values)) return [];
    return [ "`username` and `password` (or `access-token`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN)" ];
  }
  function connect(step) {
    const {inputs: inputs, clock: clock, log: log, signal: signal, secrets: secrets} = step;
    const origin = originFor(inputs);
    const credentials = credentialsFor(inputs);
    if (!origin || !credentials) throw new Error("the inputs of the connection were not checked");
    const cloud = new BloomreachCloud({
      origin: origin,
      credentials: credentials,
      clock: clock,
      reporter: log,
      signal: signal,
      idleMs: inputs["request-timeout-seconds"] * 1e3,
      retries: inputs.retries,
      onSecret: value => secrets.add(value)
    });
    step.atEnd(() => cloud.end());
    return cloud;
  }
  function originFor(values) {
    return isGiven("stack") ? values.stack : values["api-url"] ?? values.stack;
  }
  function credentialsFor(values) {
    const {username: username, password: password, "access-token": accessToken} = values;
    const byPassword = username !== void 0 && password !== void 0 ? {
      username: username,
      password: password
    } : void 0;
    const byToken = accessToken === void 0 ? void 0 : {
      accessToken: accessToken
    };
    return isGiven("username") || isGiven("password") ? byPassword : byToken ?? byPassword;
  }
  function bareToken(value) {
    const token = value.trim();
    if (/^[\x21-\x7e]+$/.test(token)) return token;
    throw new InputProblem("must be the token alone, without spaces or line ends in it");
  }
  function stackOrigin(stack) {
    if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(stack)) throw new InputProblem(`must be the name of a stack (letters, digits, hyphens), not ${shown(stack)}`);
    return `https://api.${stack.toLowerCase()}.bloomreach.cloud`;
  }
  const pollInputs = {
    "timeout-minutes": positive(60),
    "poll-interval-seconds": positive(10)
  };
  const waitInputs = {
    wait: flag(true),
    ...pollInputs
  };
  function waitFor(step, job) {
    return waitUpTo("timeout-minutes", step, job);
  }
  function waitUpTo(limitName, work, job) {
    const {inputs: inputs, clock: clock, log: log, signal: signal} = work;
    return wait(job, {
      clock: clock,
      reporter: log,
      signal: signal,
      timeoutMs: inputs[limitName] * 6e4,
      limitName: limitName,
      longestPauseMs: inputs["poll-interval-seconds"] * 1e3
    });
  }
  const backupAction = action({
    inputs: {
      environment: input_kinds_text({
        required: true
      }),
      type: choice([ "Manual", "StackSnapshot" ], "Manual"),
      ...waitInputs,
      keep: whole({
        least: 1
      }),
      ...connectionInputs
    },
    outputs: [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ],
    check: inputs => [ ...connectionProblems(inputs), ...ifKnown(() => inputs.keep !== void 0 && !inputs.wait ? [ "`keep` needs `wait: true`" ] : []) ],
    async main(step) {
      const {type: type, wait: wait, keep: keep} = step.inputs;
      const cloud = connect(step);
      const environment = await findOne("environment", cloud.environments, step.inputs.environment);
      const begin = step.clock.now();
      step.outputJson("deleted-backup-ids", []);
      const backup = await backUp(step, cloud, environment, {
        type: type,
        wait: wait,
        onStart: started => {
          step.output("backup-id", started.id);
          step.output("status", "running");
          step.output("created-at", started.createdAt);
          step.output("distribution-id", started.distributionId);
          step.outputJson("json", started);
        },
        onFailure: () => step.output("status", "error")
      });
      const took = step.clock.now() - begin;
      if (wait) {
        step.output("status", "completed");
        step.output("created-at", backup.createdAt);
        step.output("distribution-id", backup.distributionId);
        step.outputJson("json", backup);
      }
      step.output("duration-seconds", Math.round(took / 100) / 10);
      const deleted = [];
      step.summary.heading(wait ? "Backed up" : "Backup started");
      try {
        if (keep !== void 0) await prune(step, cloud, {
          environment: environment,
          backup: backup,
          keep: keep,
          deleted: deleted
        });
      } finally {
        step.outputJson("deleted-backup-ids", deleted);
        step.summary.facts([ [ "Environment", nameOf(environment) ], [ "Backup", (0, plain.p)(backup.id) ], [ "Distribution", backup.distributionId && (0, 
        plain.p)(backup.distributionId) ], [ "Created", backup.createdAt && (0, plain.p)(backup.createdAt) ], [ "Took", wait ? duration(took) : void 0 ], [ "Deleted", deleted.map(id => (0, 
        plain.p)(id)).join(", ") ] ]);
      }
    }
  });
  async function backUp(step, cloud, environment, options) {
    const name = nameOf(environment);
    const backup = await start(step, cloud, environment, options.type);
    options.onStart(backup);
    step.now(`The backup ${(0, plain.p)(backup.id)} of ${name} was started; nothing else was changed.`);
    step.log.info(`Backup ${(0, plain.p)(backup.id)} of ${name} is under way`);
    const job = backupJob(cloud.backups, backup, name);
    if (!options.wait) {
      step.log.info(`Not waiting: see ${job.lookup} for how it ends`);
      return backup;
    }
    try {
      const done = await waitFor(step, job);
      step.now(`The backup ${(0, plain.p)(backup.id)} of ${name} is complete.`);
      return done;
    } catch (error) {
      if (error instanceof JobFailedError) options.onFailure?.();
      throw error;
    }
  }
  async function start(work, cloud, environment, type) {
    const {clock: clock, signal: signal} = work;
    const name = nameOf(environment);
    const onRequest = () => {
      work.now(`It is not certain whether a backup of ${name} was started; nothing else was changed.`);
    };
    try {
      return await startBackup(cloud.backups, environment.id, type, {
        clock: clock,
        signal: signal,
        onRequest: onRequest
      });
    } catch (error) {
      if (isBackupRefusal(error)) work.now(`No backup of ${name} was started.`);
      throw error;
    }
  }
  async function prune(work, cloud, given) {
    const failures = [];
    for (const {id: id} of deletableBackups(await cloud.backups.list(), given)) try {
      await cloud.backups.delete(id);
      given.deleted.push(id);
      work.log.info(`Deleted the backup ${(0, plain.p)(id)}`);
    } catch (error) {
      if (!(error instanceof errors.hM) || work.signal.aborted) throw error;
      if (error instanceof errors.S6 && error.status === 400) work.log.warning(`${error.message}. It stays.`); else failures.push(error.message);
    }
    if (failures.length > 0) throw new errors.hM("theirs", `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join("; ")}`, "Run the step again, or delete them by hand.");
  }
  const IDLE_MS = 1e4;
  async function gitHubClient(token, transport) {
    const {getOctokit: getOctokit} = await Promise.all([ __nccwpck_require__.e(971), __nccwpck_require__.e(791) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5971));
    return getOctokit(token, {
      request: {
        fetch: fetchOver(transport)
      },
      log: SILENT
    });
  }
  function runContext() {
    const {GITHUB_REPOSITORY: GITHUB_REPOSITORY = "", GITHUB_SHA: GITHUB_SHA = "", GITHUB_REF: GITHUB_REF = ""} = process.env;
    const {GITHUB_SERVER_URL: GITHUB_SERVER_URL = "https://github.com", GITHUB_RUN_ID: GITHUB_RUN_ID = ""} = process.env;
    const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
    return {
      owner: owner,
      repo: repo,
      ref: GITHUB_SHA || GITHUB_REF,
      runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    };
  }
  const SILENT = {
    debug() {},
    info() {},
    warn() {},
    error() {}
  };
  function fetchOver(transport) {
    return async (url, {method: method = "GET", headers: headers = {}, body: body} = {}) => {
      const {status: status, headers: received, stream: stream} = await transport.send({
        method: method,
        url: new URL(url),
        name: `${method} ${new URL(url).pathname}`,
        headers: headers,
        body: typeof body === "string" ? jsonText(body) : void 0,
        idleMs: IDLE_MS
      });
      const text = await readText(stream, IDLE_MS);
      const plainHeaders = Object.entries(received).map(([name, value]) => [ name, String(value) ]);
      return new Response(status === 204 || status === 304 ? null : text, {
        status: status,
        headers: plainHeaders
      });
    };
  }
  const gitHubInputs = {
    "github-token": secret(),
    "github-environment": input_kinds_text()
  };
  async function recorded(step, options, work) {
    const token = step.inputs["github-token"];
    if (token === void 0) return work();
    const transport = new http_transport.oK;
    const record = new DeploymentRecord(step, options, transport);
    try {
      await record.begin(token);
      const result = await work();
      if (options.waits !== false) await record.end("success");
      return result;
    } catch (error) {
      await record.end(step.signal.aborted ? "error" : "failure");
      throw error;
    } finally {
      transport.close();
    }
  }
  const EARLIER = 10;
  const LAST_WORDS_MS = 2500;
  class DeploymentRecord {
    #step;
    #options;
    #transport;
    #environment;
    #client;
    #id;
    constructor(step, options, transport) {
      this.#step = step;
      this.#options = options;
      this.#transport = transport;
      this.#environment = step.inputs["github-environment"] ?? options.environment;
    }
    begin(token) {
      return this.#attempt(async () => {
        const {owner: owner, repo: repo, ref: ref} = runContext();
        this.#client = await gitHubClient(token, this.#transport);
        const {data: data} = await this.#client.rest.repos.createDeployment({
          owner: owner,
          repo: repo,
          ref: ref,
          environment: this.#environment,
          description: (0, plain.p)(this.#options.description, 140),
          auto_merge: false,
          required_contexts: [],
          production_environment: this.#options.production ?? false
        });
        if (!("id" in data)) throw new Error("GitHub created no deployment");
        this.#id = data.id;
        await this.#status(data.id, "in_progress");
      });
    }
    end(state) {
      return this.#attempt(async () => {
        if (this.#id === void 0) return;
        await this.#status(this.#id, state);
        if (state === "success") await this.#retireEarlier(this.#id);
      });
    }
    async #status(id, state) {
      const {owner: owner, repo: repo, runUrl: runUrl} = runContext();
      const {url: url} = this.#options;
      await (this.#client?.rest.repos.createDeploymentStatus({
        owner: owner,
        repo: repo,
        deployment_id: id,
        state: state,
        log_url: runUrl,
        auto_inactive: false,
        ...url !== void 0 && state !== "inactive" && {
          environment_url: url
        }
      }));
    }
    async #retireEarlier(current) {
      const {owner: owner, repo: repo} = runContext();
      const repos = this.#client?.rest.repos;
      if (!repos) return;
      const {data: all} = await repos.listDeployments({
        owner: owner,
        repo: repo,
        environment: this.#environment,
        per_page: EARLIER
      });
      for (const {id: id} of all.filter(earlier => earlier.id !== current)) {
        const {data: data} = await repos.listDeploymentStatuses({
          owner: owner,
          repo: repo,
          deployment_id: id,
          per_page: 1
        });
        if (data[0]?.state === "success") await this.#status(id, "inactive");
      }
    }
    async #attempt(task) {
      const {log: log, clock: clock, signal: signal} = this.#step;
      const over = new AbortController;
      try {
        await (signal.aborted ? Promise.race([ task(), clock.sleep(LAST_WORDS_MS, over.signal) ]) : task());
      } catch (error) {
        const what = (0, plain.p)(error instanceof Error ? error.message : String(error));
        log.warning(`The deployment could not be recorded on GitHub: ${what}. The release itself is not touched by this; the token needs \`deployments: write\`.`);
      } finally {
        over.abort();
      }
    }
  }
  function distributionShelf(cloud) {
    return {
      kind: "distribution",
      field: "dist_file",
      largestBytes: 65e7,
      most: 100,
      section: cloud.distributions
    };
  }
  function configFileShelf(cloud) {
    return {
      kind: "config file",
      field: "appconfigfile",
      largestBytes: 65e3,
      section: cloud.appConfigFiles
    };
  }
  var external_node_fs_ = __nccwpck_require__(3024);
  const WORTH_A_THREAD = 8 * 1024 * 1024;
  async function md5OfFile(file, signal) {
    signal.throwIfAborted();
    return file.size < WORTH_A_THREAD ? hashHere(file.path, signal) : hashInThread(file.path, signal);
  }
  async function hashHere(path, signal) {
    const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    const hash = createHash("md5");
    for await (const chunk of (0, external_node_fs_.createReadStream)(path)) {
      signal.throwIfAborted();
      hash.update(chunk);
    }
    return hash.digest("hex");
  }
  const THREAD = `\nconst { parentPort, workerData } = require('node:worker_threads')\nconst { openSync, readSync, closeSync } = require('node:fs')\nconst hash = require('node:crypto').createHash('md5')\nconst piece = Buffer.allocUnsafeSlow(512 * 1024)\nconst file = openSync(workerData)\nfor (let size; (size = readSync(file, piece)) > 0; ) hash.update(piece.subarray(0, size))\ncloseSync(file)\nparentPort.postMessage(hash.digest('hex'))\n`;
  async function hashInThread(path, signal) {
    const {Worker: Worker} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
    signal.throwIfAborted();
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: path,
      stdout: true,
      stderr: true,
      env: {}
    });
    const abort = () => void worker.terminate();
    signal.addEventListener("abort", abort, {
      once: true
    });
    try {
      return await new Promise((resolve, reject) => {
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", () => reject(signal.reason ?? new Error(`${path} could not be hashed`)));
      });
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
  class Hashing {
    #file;
    #stop=new AbortController;
    #signal;
    #md5;
    constructor(file, signal) {
      this.#file = file;
      this.#signal = signal ? AbortSignal.any([ signal, this.#stop.signal ]) : this.#stop.signal;
    }
    get md5() {
      this.#md5 ??= md5OfFile(this.#file, this.#signal);
      return this.#md5;
    }
    begin() {
      this.md5.catch(() => {});
    }
    stop() {
      this.#stop.abort();
      this.#md5?.catch(() => {});
    }
  }
  var promises_ = __nccwpck_require__(1455);
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
    const file = await (0, promises_.open)(part.path).catch(error => Promise.reject(new http_transport.Ru(String(error.message))));
    try {
      const sent = await copy(file, part, request, signal);
      if (signal.aborted) return;
      const {size: size} = await file.stat();
      if (sent !== part.size || size !== part.size) throw new http_transport.Ru(`the file changed from ${part.size} to ${size} bytes while it was read`);
    } finally {
      await file.close();
    }
  }
  async function copy(file, part, request, signal) {
    const {size: size, onBytes: onBytes} = part;
    const pieces = [ Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES) ];
    const read = (turn, position) => file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, Math.min(PIECE_BYTES, size - position), position);
    let position = 0;
    let next = read(0, 0);
    for (let turn = 1; position < size; turn++) {
      const {bytesRead: bytesRead, buffer: buffer} = await next;
      if (bytesRead === 0 || signal.aborted) break;
      position += bytesRead;
      const written = write(request, buffer.subarray(0, bytesRead), signal);
      next = read(turn, position);
      await Promise.all([ written, next ]);
      onBytes?.(bytesRead);
    }
    return position;
  }
  function write(request, piece, signal) {
    return new Promise(resolve => {
      if (signal.aborted) return resolve();
      signal.addEventListener("abort", () => resolve(), {
        once: true
      });
      request.write(piece, () => resolve());
    });
  }
  function quoted(text) {
    return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
  }
  async function upload(options, known, hashing) {
    const {shelf: shelf, file: file, name: name, reporter: reporter, onStart: onStart, onBytes: onBytes} = options;
    hashing.begin();
    const body = multipartFile({
      field: shelf.field,
      filename: name,
      path: file.path,
      size: file.size,
      ...onStart && {
        onStart: onStart
      },
      ...onBytes && {
        onBytes: onBytes
      }
    });
    let found = false;
    let left = [];
    const answered = await shelf.section.upload(body, async () => {
      const look = async () => {
        const fresh = (await shelf.section.list()).filter(({id: id}) => !known.has(id));
        const namesakes = fresh.filter(item => item.name === name);
        left = namesakes;
        return withMd5(shelf, [ ...namesakes, ...fresh.filter(item => item.name !== name) ], hashing);
      };
      const item = await lookFor(look, options);
      found = item !== void 0;
      return item;
    });
    const item = answered.md5hash === void 0 ? await shelf.section.get(answered.id) : answered;
    const md5 = await hashing.md5;
    if (item.md5hash === void 0) reporter.warning(`The service tells no MD5 of the ${shelf.kind}, so it is not proven that it arrived whole.`); else if (item.md5hash.toLowerCase() !== md5) throw await corrupt(shelf, md5, item); else if (!found) await clear(options, left, item);
    return item;
  }
  async function withMd5(shelf, items, hashing) {
    for (const item of items) {
      const known = item.md5hash === void 0 ? await shelf.section.get(item.id) : item;
      if (known.md5hash?.toLowerCase() === await hashing.md5) return {
        ...item,
        ...known
      };
    }
    return;
  }
  async function clear(options, left, item) {
    const {shelf: shelf, reporter: reporter, signal: signal} = options;
    for (const {id: id, createdBy: createdBy} of left) {
      if (id === item.id || createdBy === void 0 || createdBy !== item.createdBy) continue;
      try {
        await shelf.section.delete(id);
        reporter.info(`Deleted the incomplete ${shelf.kind} ${(0, plain.p)(id)} that the lost upload had left behind`);
      } catch (error) {
        if (!(error instanceof errors.hM) || signal?.aborted) throw error;
        reporter.warning(`The lost upload has left an incomplete ${shelf.kind} behind, ${(0, 
        plain.p)(id)}: ${error.message}`);
      }
    }
  }
  async function corrupt(shelf, md5, item) {
    const what = `The ${shelf.kind} arrived corrupt: its MD5 is ${(0, plain.p)(item.md5hash)} there and ${md5} here`;
    try {
      await shelf.section.delete(item.id);
      return new errors.hM("theirs", `${what}. It was deleted again (${(0, plain.p)(item.id)}).`, "Run the step again.");
    } catch (error) {
      if (!(error instanceof errors.hM)) throw error;
      const message = `${what}, and it could not be deleted again (${(0, plain.p)(item.id)}): ${error.message}`;
      return new errors.hM("theirs", message, "Delete it by hand, then run the step again.", {
        cause: error
      });
    }
  }
  async function store(options) {
    const {shelf: shelf, file: file, name: name, ifExists: ifExists, reporter: reporter} = options;
    const hashing = new Hashing(file, options.signal);
    try {
      const existing = await shelf.section.list();
      const namesakes = existing.filter(item => item.name === name);
      if (ifExists === "fail" && namesakes.length > 0) throw alreadyThere(shelf.kind, name, namesakes);
      if (ifExists === "reuse") {
        const item = await withMd5(shelf, namesakes, hashing);
        if (item) return await told({
          item: item,
          md5: await hashing.md5,
          reused: true
        }, options, []);
      }
      if (shelf.most !== void 0 && existing.length >= shelf.most) reporter.warning(`There are ${existing.length} ${shelf.kind}s already; the limit is usually ${shelf.most}. Delete some if this is refused.`);
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
  async function findStored(shelf, file, name, signal) {
    const namesakes = (await shelf.section.list()).filter(item => item.name === name);
    const hashing = new Hashing(file, signal);
    try {
      return await withMd5(shelf, namesakes, hashing);
    } finally {
      hashing.stop();
    }
  }
  async function replace(options, others) {
    const {shelf: shelf, reporter: reporter, mayDelete: mayDelete, signal: signal} = options;
    if (others.length === 0 || !mayDelete) return [];
    const deletable = await mayDelete(others);
    for (const {id: id} of others.filter(item => !deletable.includes(item))) reporter.info(`The ${shelf.kind} ${(0, 
    plain.p)(id)} of the same name is in use and stays`);
    const deleted = [];
    const failures = [];
    for (const item of deletable) try {
      await shelf.section.delete(item.id);
      deleted.push(item);
      reporter.info(`Deleted the ${shelf.kind} ${(0, plain.p)(item.id)} of the same name`);
    } catch (error) {
      if (!(error instanceof errors.hM) || signal?.aborted) throw error;
      failures.push(error.message);
    }
    if (failures.length > 0) throw notReplaced(shelf.kind, failures);
    return deleted;
  }
  function warnOfSize({shelf: shelf, file: file, reporter: reporter}) {
    if (file.size <= shelf.largestBytes) return;
    reporter.warning(`The file has ${file.size} bytes; the limit for a ${shelf.kind} is usually ${shelf.largestBytes} bytes. The service may refuse it.`);
  }
  function alreadyThere(kind, name, items) {
    const ids = items.map(({id: id}) => (0, plain.p)(id)).join(", ");
    return new errors.hM("yours", `A ${kind} named "${(0, plain.p)(name)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or let `if-exists` be something else than `fail`.");
  }
  function notReplaced(kind, failures) {
    return new errors.hM("theirs", `The new ${kind} is there, but of the same name could not be deleted: ${failures.join("; ")}`, "Delete them by hand, or run the step again.");
  }
  var external_node_path_ = __nccwpck_require__(6760);
  async function oneFile(pattern) {
    const files = await filesOf(pattern);
    const [file] = files;
    if (file && files.length === 1) return file;
    const names = files.slice(0, 10).map(({name: name}) => (0, plain.p)(name, 100));
    throw new InputProblem(`must match exactly one file; ${shown(pattern)} matches ${files.length}: ${names.join(", ")}`);
  }
  async function filesOf(pattern) {
    const exact = await fileAt(pattern);
    if (exact) return [ exact ];
    const {glob: glob} = await Promise.all([ __nccwpck_require__.e(796), __nccwpck_require__.e(408) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3408));
    const patterns = pattern.split("\n").map(line => slashes(line.trim())).filter(line => line !== "");
    const paths = await glob(patterns, {
      absolute: true,
      dot: true,
      onlyFiles: true,
      expandDirectories: false
    });
    const files = await Promise.all(paths.sort().map(fileAt));
    const found = files.filter(file => file !== void 0);
    if (found.length === 0) throw new InputProblem(`matches no file: ${shown(pattern)} (in ${process.cwd()})`);
    return found;
  }
  function folder(preset) {
    return {
      required: false,
      default: preset,
      parse: async path => {
        const stats = await (0, promises_.stat)(path).catch(() => {});
        if (stats && !stats.isDirectory()) throw new InputProblem(`must be a folder; ${shown(path)} is none`);
        return (0, external_node_path_.resolve)(path);
      }
    };
  }
  async function fileAt(path) {
    const stats = await (0, promises_.stat)(path).catch(() => {});
    return stats?.isFile() ? {
      path: (0, external_node_path_.resolve)(path),
      name: (0, external_node_path_.basename)(path),
      size: stats.size
    } : void 0;
  }
  function slashes(path) {
    return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  }
  const config_files_text = dist.FsL(dist.KCZ([ dist.YjP(), dist.aig() ], "must be text"), dist.pdi(String), dist.hq("must not be empty"));
  const ConfigFiles = dist.cl6(dist.YOg(dist.FsL(dist.rej({
    id: dist.lqM(config_files_text),
    name: dist.lqM(config_files_text),
    path: dist.lqM(config_files_text),
    role: dist.KIO([ "file", "systemproperty" ], "role must be `file` or `systemproperty`"),
    "new-filename": dist.lqM(config_files_text)
  }), dist.z6Y(({id: id, name: name, path: path}) => [ id, name, path ].filter(one => one !== void 0).length === 1, "needs exactly one of id, name and path"), dist.z6Y(entry => entry.role === "file" || entry["new-filename"] === void 0, "new-filename goes with role `file` only")), "must be a list"));
  const configFilesInput = {
    required: false,
    parse: async value => {
      const entries = await yaml(ConfigFiles).parse(value) ?? [];
      const problems = [];
      const files = [];
      for (const {id: id, name: name, path: path, role: role, "new-filename": newFilename} of entries) {
        const nameOrId = id ?? name;
        if (nameOrId !== void 0) files.push({
          role: role,
          newFilename: newFilename,
          nameOrId: nameOrId,
          by: id === void 0 ? "name" : "id"
        }); else if (path !== void 0) {
          const file = await oneFile(path).catch(error => problems.push(`path ${messageOf(error)}`));
          if (typeof file !== "number") files.push({
            role: role,
            newFilename: newFilename,
            file: file
          });
        }
      }
      if (problems.length > 0) throw new InputProblem(problems.join("; "));
      return files;
    }
  };
  async function prepareConfigFiles(work, cloud, files = []) {
    for (const entry of files) if ("file" in entry) warnOfConfigFile(work, cloud, entry.file);
    const section = listedOnce(cloud.appConfigFiles);
    const known = new Map;
    for (const file of files) {
      if (!("nameOrId" in file)) continue;
      const {id: id} = await findOne("config file", section, file.nameOrId, file.by);
      known.set(file, id);
    }
    return async () => {
      const roles = [];
      for (const entry of files) {
        const {role: role, newFilename: newFilename} = entry;
        const id = "file" in entry ? (await uploadConfigFile(work, cloud, entry.file)).item.id : known.get(entry);
        if (id === void 0) throw new Error("a config file was not looked up");
        roles.push({
          appConfigFileId: id,
          role: role,
          ...newFilename !== void 0 && {
            newFilename: newFilename
          }
        });
      }
      return roles;
    };
  }
  function warnOfConfigFile({log: log}, cloud, file) {
    warnOfSize({
      shelf: configFileShelf(cloud),
      file: file,
      reporter: log
    });
  }
  async function uploadConfigFile(work, cloud, file, {name: name = file.name, ifExists: ifExists = "reuse", onStart: onStart = () => {}} = {}) {
    const {clock: clock, log: log, signal: signal} = work;
    const stored = await store({
      shelf: configFileShelf(cloud),
      file: file,
      name: name,
      ifExists: ifExists,
      onStart: onStart,
      clock: clock,
      reporter: log,
      signal: signal
    });
    const {item: item, reused: reused} = stored;
    const as = item.name === void 0 || item.name === name ? "" : `, as ${(0, plain.p)(item.name, 100)}`;
    log.info(`${reused ? "Config file is there already" : "Uploaded config file"}: ${(0, 
    plain.p)(name, 100)}${as}, id ${(0, plain.p)(item.id)}`);
    return stored;
  }
  function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
  async function startDeployment(step, cloud, release) {
    const {environment: environment, distribution: distribution, roles: roles, strategy: strategy, failureStates: failureStates} = release;
    const {clock: clock, signal: signal} = step;
    const distributionName = distribution.name ?? distribution.id;
    const options = {
      environments: cloud.environments,
      before: environment,
      distributionName: distributionName,
      failureStates: failureStates.map(state => state.toLowerCase()),
      request: {
        distributionId: distribution.id,
        ...strategy === "stopstart" && {
          strategy: strategy
        },
        ...roles.length > 0 && {
          appConfigFileRoles: roles
        }
      },
      clock: clock,
      signal: signal
    };
    step.now(`It is not certain whether ${nameOf(environment)} was told to deploy ${(0, 
    plain.p)(distributionName, 100)}.`);
    const turn = await waitFor(step, new DeploymentTurn(options));
    if ("joined" in turn) return turn.joined;
    const ran = environment.distributionId;
    step.now(`${nameOf(environment)} was told to deploy ${(0, plain.p)(distributionName, 100)}; before, it ran ${ran ? (0, 
    plain.p)(ran) : "nothing"}.`);
    return new Deployment({
      ...options,
      before: turn.before
    });
  }
  async function rollBack(step, cloud, failed, formerRoles) {
    const {environment: before, distribution: distribution} = failed;
    const former = before.distributionId;
    const name = nameOf(before);
    if (former === void 0) {
      step.log.warning(`There is nothing to roll back to: nothing ran in ${name} before.`);
      return false;
    }
    try {
      const now = await cloud.environments.get(before.id);
      if (isDeployed(now) && now.distributionId === former) step.log.info(`${name} runs the former distribution ${(0, 
      plain.p)(former)} already`); else if (isDeployed(now) && now.distributionId !== distribution.id) {
        const other = (0, plain.p)(now.distributionId ?? "none");
        step.log.warning(`Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`);
        return false;
      } else {
        step.log.info(`Rolling back: ${name} gets the former distribution ${(0, plain.p)(former)} again`);
        const roles = await formerRoles();
        const release = {
          ...failed,
          roles: roles,
          environment: now,
          distribution: {
            id: former,
            name: void 0
          }
        };
        const job = await startDeployment(step, cloud, release);
        if (job instanceof Deployment) await waitFor(step, job);
      }
    } catch (error) {
      if (step.signal.aborted) throw error;
      const {message: message} = (0, errors.to)(error);
      step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${(0, 
      plain.p)(former)}.`);
      step.now(`The rollback failed; ${name} may be broken. It should run ${(0, plain.p)(former)}.`);
      return false;
    }
    step.now(`${name} runs the former distribution ${(0, plain.p)(former)} again.`);
    return true;
  }
  function linkOf({url: url}) {
    if (url === void 0) return;
    const address = /^https?:\/\//i.test(url) ? url.replace(/^http:/i, "https:") : `https://${url}`;
    return URL.canParse(address) ? address : void 0;
  }
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
      const left = over ? "" : `, ${duration((this.#total - this.#done) / rate * 1e3)} left`;
      const percent = Math.floor(this.#done / this.#total * 100);
      this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
    }
  }
  function megabytes(bytes) {
    if (bytes < 1e3) return `${bytes} bytes`;
    if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
    return `${(bytes / 1e6).toFixed(1)} MB`;
  }
  const saveInputs = {
    path: folder(".")
  };
  async function save({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
    const {download: download} = await __nccwpck_require__.e(131).then(__nccwpck_require__.bind(__nccwpck_require__, 131));
    let transfer;
    const saved = await download({
      ...what,
      retries: inputs.retries,
      clock: clock,
      reporter: log,
      signal: signal,
      onStart: (total = 0) => {
        transfer = new TransferLog(`Download of ${what.what}`, total, clock, log);
      },
      onBytes: bytes => transfer?.add(bytes)
    });
    const replaced = saved.replaced ? ", in place of a file of that name" : "";
    log.info(`Saved ${what.what} as ${(0, plain.p)(saved.file)} (${megabytes(saved.size)})${replaced}`);
    return saved;
  }
  const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i;
  function maskLink(secrets, link) {
    secrets.add(link.href);
    secrets.add(link.search.slice(1));
    for (const [name, value] of link.searchParams) if (value.length >= 40 || value.length >= 8 && LIKELY_SECRET.test(name)) secrets.add(value);
  }
  const downloadLogsAction = action({
    inputs: {
      environment: input_kinds_text({
        required: true
      }),
      ...saveInputs,
      ...connectionInputs
    },
    outputs: [ "file", "size-bytes", "json" ],
    check: connectionProblems,
    async main(step) {
      const cloud = connect(step);
      const environment = await findOne("environment", cloud.environments, step.inputs.environment);
      step.outputJson("json", environment);
      const {file: file, size: size} = await downloadLogs(step, cloud, environment, step.inputs.path);
      step.output("file", file);
      step.output("size-bytes", size);
      step.summary.heading("Logs downloaded");
      step.summary.facts([ [ "Environment", nameOf(environment) ], [ "File", (0, plain.p)(file) ], [ "Size", megabytes(size) ] ]);
    }
  });
  function downloadLogs(step, cloud, environment, folder) {
    return save(step, {
      what: `the logs of ${nameOf(environment)}`,
      folder: folder,
      fallbackName: `logs-${nameOf(environment)}.tar.gz`,
      issue: async () => {
        const token = await cloud.environments.createLogsDownloadToken(environment.id);
        step.secrets.add(token);
        return headers => cloud.environments.downloadLogs(token, headers);
      }
    });
  }
  const MOST_LINES = 50;
  const LONGEST_LINE = 500;
  async function failureLogs(step, cloud, environment) {
    const folder = (0, external_node_path_.resolve)(process.env["RUNNER_TEMP"] || process.env["GITHUB_WORKSPACE"] || ".");
    let file;
    try {
      file = (await downloadLogs(step, cloud, environment, folder)).file;
      const {lastErrors: lastErrors} = await __nccwpck_require__.e(190).then(__nccwpck_require__.bind(__nccwpck_require__, 8190));
      const lines = await lastErrors(file, MOST_LINES, step.signal);
      const name = nameOf(environment);
      if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`); else step.log.group(`The last error lines of the logs of ${name}`, lines.map(line => (0, 
      plain.p)(line, LONGEST_LINE)));
    } catch (error) {
      if (step.signal.aborted) throw error;
      const what = file === void 0 ? "There are no logs" : "The logs could not be read";
      step.log.warning(`${what}: ${(0, errors.to)(error).message}`);
    }
    return file;
  }
  const health_check_MOST_REDIRECTS = 10;
  function healthCheck(options) {
    const shown = options.url.origin + options.url.pathname;
    return {
      title: `health check of ${shown}`,
      lookup: shown,
      own: true,
      async poll(signal) {
        try {
          const status = await statusOf(options, shown, signal);
          if (options.statuses.includes(status)) return {
            phase: "succeeded",
            result: status,
            detail: `status ${status}`
          };
          return {
            phase: "running",
            detail: `status ${status}, not ${options.statuses.join(" or ")} yet`
          };
        } catch (error) {
          signal?.throwIfAborted();
          if (!(error instanceof errors.hM)) throw error;
          return {
            phase: "running",
            detail: error.message
          };
        }
      }
    };
  }
  async function statusOf(options, shown, signal) {
    let url = options.url;
    for (let redirects = 0; ;redirects++) {
      const {status: status, headers: headers} = await head(options, url, shown, signal);
      const {location: location} = headers;
      const redirected = status >= 300 && status < 400 && location !== void 0 && !options.statuses.includes(status);
      if (!redirected) return status;
      if (redirects === health_check_MOST_REDIRECTS) throw new errors.hM("theirs", `more than ${health_check_MOST_REDIRECTS} redirects`);
      url = targetOf(location, url);
    }
  }
  async function head(options, url, shown, signal) {
    const {transport: transport, idleMs: idleMs} = options;
    const headers = {
      "user-agent": "bloomreach-cloud-actions",
      accept: "*/*"
    };
    const answer = await transport.send({
      method: "GET",
      url: url,
      name: `GET ${shown}`,
      headers: headers,
      idleMs: idleMs,
      signal: signal
    });
    answer.stream.destroy();
    return answer;
  }
  function targetOf(location, from) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
    if (url && /^https?:$/.test(url.protocol)) return url;
    throw new errors.hM("theirs", "a redirect to what is no web address");
  }
  const healthInputs = {
    "health-check-url": {
      ...input_kinds_text(),
      parse: urlOf
    },
    "health-check-status": statuses("200"),
    "health-check-timeout-minutes": positive(10)
  };
  async function checkHealth(work) {
    const {inputs: inputs} = work;
    const url = inputs["health-check-url"];
    if (!url) return;
    const transport = new http_transport.oK;
    const idleMs = inputs["request-timeout-seconds"] * 1e3;
    const job = healthCheck({
      url: url,
      statuses: inputs["health-check-status"],
      transport: transport,
      idleMs: idleMs
    });
    try {
      await waitUpTo("health-check-timeout-minutes", work, job);
    } finally {
      transport.close();
    }
  }
  function urlOf(address) {
    const url = URL.canParse(address) ? new URL(address) : void 0;
    if (!url || !/^https?:$/.test(url.protocol)) throw new InputProblem(`must be an http:// or https:// address, not ${shown(address)}`);
    if (url.username !== "" || url.password !== "") throw new InputProblem("must not hold a user name or password");
    return url;
  }
  const inputs = {
    environment: input_kinds_text({
      required: true
    }),
    distribution: input_kinds_text({
      required: true
    }),
    "config-files": configFilesInput,
    strategy: choice([ "rolling", "stopstart" ], "rolling"),
    ...waitInputs,
    "skip-if-deployed": flag(false),
    "failure-states": words("error,failed"),
    ...healthInputs,
    "rollback-on-failure": flag(false),
    "rollback-config-files": configFilesInput,
    "logs-on-failure": flag(true),
    "dry-run": flag(false),
    ...gitHubInputs,
    ...connectionInputs
  };
  const outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "previous-distribution-id", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "json" ];
  const deployAction = action({
    inputs: inputs,
    outputs: outputs,
    check: values => [ ...connectionProblems(values), ...ifKnown(() => waitingProblems(values)) ],
    async main(step) {
      const cloud = connect(step);
      const environment = await findOne("environment", cloud.environments, step.inputs.environment);
      const distribution = await findOne("distribution", cloud.distributions, step.inputs.distribution);
      const configFiles = await prepareConfigFiles(step, cloud, step.inputs["config-files"]);
      const formerFiles = await prepareConfigFiles(step, cloud, step.inputs["rollback-config-files"]);
      const {strategy: strategy, "failure-states": failureStates} = step.inputs;
      const plan = {
        environment: environment,
        distribution: distribution,
        roles: [],
        strategy: strategy,
        failureStates: failureStates
      };
      tellBeforehand(step, plan);
      if (step.inputs["skip-if-deployed"] && isDeployed(environment) && environment.distributionId === distribution.id) {
        step.log.info(`${nameOf(environment)} runs ${nameOf(distribution)} already: skipped`);
        step.output("skipped", true);
        return report(step, plan, environment, {
          heading: "Deployed already"
        });
      }
      if (step.inputs["dry-run"]) return report(step, plan, environment, {
        heading: "Dry run: this would be deployed"
      });
      const release = {
        ...plan,
        roles: await configFiles()
      };
      const description = `${nameOf(distribution)} to ${nameOf(environment)}`;
      const record = {
        environment: nameOf(environment),
        description: description,
        url: linkOf(environment),
        waits: step.inputs.wait
      };
      await recorded(step, record, () => carryOut(step, cloud, release, formerFiles));
    }
  });
  async function carryOut(step, cloud, release, formerRoles) {
    const {environment: environment, distribution: distribution} = release;
    const start = step.clock.now();
    const job = await startDeployment(step, cloud, release);
    const seconds = () => step.output("duration-seconds", Math.round((step.clock.now() - start) / 100) / 10);
    try {
      if (job instanceof Deployment && !step.inputs.wait) {
        step.log.info(`Not waiting: see ${job.lookup} for how the ${job.title} ends`);
        return report(step, release, await cloud.environments.get(environment.id), {
          heading: "Deployment started"
        });
      }
      const now = job instanceof Deployment ? await waitFor(step, job) : job;
      step.now(`${nameOf(environment)} runs ${nameOf(distribution)}.`);
      await checkHealth(step);
      seconds();
      report(step, release, now, {
        heading: "Deployed",
        took: duration(step.clock.now() - start)
      });
    } catch (error) {
      seconds();
      if (job instanceof Deployment) tellState(step, job.last);
      if (step.inputs["logs-on-failure"] && step.inputs.wait && !step.signal.aborted) step.output("logs-file", await failureLogs(step, cloud, environment));
      if (step.inputs["rollback-on-failure"] && !step.signal.aborted) step.output("rolled-back", await rollBack(step, cloud, release, formerRoles));
      throw error;
    }
  }
  function waitingProblems(values) {
    if (values.wait) return [];
    const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
    return needing.map(name => `${name} needs \`wait: true\``);
  }
  function tellBeforehand(step, {environment: environment, distribution: distribution, strategy: strategy}) {
    step.output("environment-id", environment.id);
    step.output("environment-name", environment.name);
    step.output("environment-url", linkOf(environment));
    step.output("distribution-id", distribution.id);
    step.output("previous-distribution-id", environment.distributionId);
    step.output("skipped", false);
    step.output("rolled-back", false);
    const from = environment.distributionId === void 0 ? "nothing" : (0, plain.p)(environment.distributionId);
    const how = strategy === "rolling" ? "rolling update" : "stop, then start";
    const roles = (step.inputs["config-files"] ?? []).length;
    const files = roles === 0 ? "" : `, ${roles} config file${roles === 1 ? "" : "s"}`;
    step.log.info(`${nameOf(environment)}: ${from} → ${nameOf(distribution)} (${(0, 
    plain.p)(distribution.id)}), ${how}${files}`);
  }
  function tellState(step, now) {
    step.output("state", now.state);
    step.output("deployed-at", now.deployedAt);
    step.outputJson("json", now);
  }
  function report(step, {environment: environment, distribution: distribution}, now, {heading: heading, took: took}) {
    tellState(step, now);
    const href = linkOf(now);
    const name = nameOf(environment);
    step.summary.heading(heading);
    step.summary.facts([ [ "Environment", href === void 0 ? name : {
      text: name,
      href: href
    } ], [ "Distribution", `${nameOf(distribution)} (${(0, plain.p)(distribution.id)})` ], [ "Before", (0, 
    plain.p)(environment.distributionId ?? "none") ], [ "State", (0, plain.p)(now.state || "not deployed") ], [ "Deployed at", now.deployedAt && (0, 
    plain.p)(now.deployedAt) ], [ "Took", took ] ]);
  }
  function domainMove(domains, from, to) {
    return {
      title: `move of the domains from ${nameOf(from)} to ${nameOf(to)}`,
      lookup: "GET /v3/domains",
      async poll() {
        const all = await domains.list();
        const moved = all.filter(({environmentId: environmentId}) => environmentId === to.id);
        const left = all.filter(domain => domain.environmentId === from.id && isMovable(domain));
        if (left.length === 0) return {
          phase: "succeeded",
          result: moved,
          detail: `${moved.length} at ${nameOf(to)}`
        };
        const names = left.slice(0, 10).map(domain => nameOf(domain));
        return {
          phase: "running",
          detail: `${left.length} still at ${nameOf(from)} (${(0, plain.p)(names.join(", "))})`
        };
      }
    };
  }
  function isMovable({name: name}) {
    return !/\.bloomreach\.cloud$/i.test(name ?? "");
  }
  async function changing(work, {uncertain: uncertain, done: done}, request) {
    work.now(uncertain);
    try {
      const result = await request();
      work.now(done);
      return result;
    } catch (error) {
      if (error instanceof errors.S6 && error.status < 500) work.now("The request was refused; nothing was changed.");
      throw error;
    }
  }
  function missingFor(needs, values) {
    return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
  }
  const domain_inputs = {
    operation: choice([ "ensure", "delete", "get", "list" ], {
      required: true
    }),
    name: {
      ...input_kinds_text(),
      parse: domainName
    },
    environment: input_kinds_text(),
    ...connectionInputs
  };
  const NEEDS = {
    ensure: [ "name", "environment" ],
    delete: [ "name" ],
    get: [ "name" ],
    list: []
  };
  const domainAction = action({
    inputs: domain_inputs,
    outputs: [ "domain-id", "environment-id", "changed", "domains", "json" ],
    check: values => [ ...connectionProblems(values), ...missingFor(NEEDS, values) ],
    async main(step) {
      const cloud = connect(step);
      step.output("changed", false);
      const {operation: operation, name: name = "", environment: environment = ""} = step.inputs;
      if (operation === "list") await list(step, cloud); else if (operation === "get") {
        const found = await findOne("domain", cloud.domains, name, "name");
        step.log.info(line(found));
        domain_report(step, found, "Domain");
      } else if (operation === "delete") await remove(step, cloud, name); else await ensure(step, cloud, name, await findOne("environment", cloud.environments, environment));
    }
  });
  async function ensure(step, {domains: domains}, name, environment) {
    step.output("environment-id", environment.id);
    const existing = await findIfAny("domain", domains, name, "name");
    step.output("domain-id", existing?.id);
    if (existing?.environmentId === environment.id) {
      step.log.info(`${nameOf(existing)} is at ${nameOf(environment)} already`);
      return domain_report(step, existing, "Domain is right already");
    }
    if (!isMovable({
      id: "",
      name: name
    })) throw fixed(name, environment);
    const answered = await changing(step, {
      uncertain: `It is not certain whether the domain ${(0, plain.p)(name)} was pointed at ${nameOf(environment)}.`,
      done: `The domain ${(0, plain.p)(name)} was pointed at ${nameOf(environment)}.`
    }, () => existing ? domains.update(existing.id, {
      name: name,
      environmentId: environment.id
    }) : domains.add(name, environment.id));
    step.output("changed", true);
    step.output("domain-id", answered.id);
    const now = answered.environmentId === environment.id ? answered : await domains.get(answered.id);
    if (now.environmentId !== environment.id) throw elsewhere(now, environment);
    const from = existing?.environmentId;
    step.log.info(`${existing ? "Moved" : "Added"} ${nameOf(now)}: ${from ? `${(0, plain.p)(from)} → ` : ""}${nameOf(environment)} (${(0, 
    plain.p)(environment.id)})`);
    domain_report(step, now, existing ? "Domain moved" : "Domain added");
  }
  async function remove(step, {domains: domains}, name) {
    const found = await findIfAny("domain", domains, name, "name");
    if (!found) {
      step.log.info(`There is no domain ${(0, plain.p)(name)} (any more): nothing to delete`);
      step.outputJson("domains", []);
      step.summary.heading("Domain is gone already");
      step.summary.facts([ [ "Domain", (0, plain.p)(name) ] ]);
      return;
    }
    step.output("domain-id", found.id);
    step.output("environment-id", found.environmentId);
    await changing(step, {
      uncertain: `It is not certain whether the domain ${nameOf(found)} was deleted.`,
      done: `The domain ${nameOf(found)} is deleted.`
    }, () => domains.delete(found.id));
    step.output("changed", true);
    step.log.info(`Deleted the domain ${nameOf(found)} (${(0, plain.p)(found.id)})`);
    domain_report(step, found, "Domain deleted");
  }
  async function list(step, cloud) {
    const {environment: wanted, name: name} = step.inputs;
    const environment = wanted === void 0 ? void 0 : await findOne("environment", cloud.environments, wanted);
    step.output("environment-id", environment?.id);
    const found = (await cloud.domains.list()).filter(domain => environment === void 0 || domain.environmentId === environment.id).filter(domain => name === void 0 || domain.name === name);
    step.outputJson("domains", found);
    step.outputJson("json", found);
    step.log.group(`${found.length} domain(s)${environment ? ` at ${nameOf(environment)}` : ""}`, found.map(line));
    step.summary.heading("Domains");
    step.summary.table([ "Domain", "Environment", "Id" ], found.map(domain => [ nameOf(domain), (0, 
    plain.p)(domain.environmentId ?? ""), (0, plain.p)(domain.id) ]));
  }
  function domain_report(step, domain, heading) {
    step.output("domain-id", domain.id);
    step.output("environment-id", domain.environmentId);
    step.outputJson("domains", [ domain ]);
    step.outputJson("json", domain);
    step.summary.heading(heading);
    step.summary.facts([ [ "Domain", nameOf(domain) ], [ "Id", (0, plain.p)(domain.id) ], [ "Environment", (0, 
    plain.p)(domain.environmentId ?? "none") ] ]);
  }
  function line(domain) {
    return `${nameOf(domain)}: id ${(0, plain.p)(domain.id)}, at ${(0, plain.p)(domain.environmentId ?? "no environment")}`;
  }
  function domainName(value) {
    const name = value.toLowerCase();
    if (/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name)) return name;
    throw new InputProblem(`must be a domain like www.example.com, without https:// or a path, not ${shown(value)}`);
  }
  function fixed(name, environment) {
    return new errors.hM("yours", `The domain ${(0, plain.p)(name)} cannot be pointed at ${nameOf(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`, "Only custom domains can be added and moved.");
  }
  function elsewhere(domain, environment) {
    return new errors.hM("theirs", `The service accepted the change, but the domain ${nameOf(domain)} points at ${(0, 
    plain.p)(domain.environmentId ?? "no environment")}, not at ${nameOf(environment)}.`, "Someone else may have changed it meanwhile. Look at the domain, then run the step again.");
  }
  async function findBackup(backups, id) {
    const all = await backups.list();
    const found = all.find(backup => backup.id === id);
    if (found) return found;
    throw noneSuch("backup", id, newestFirst(all));
  }
  async function latestBackup(backups, environment) {
    const all = await backups.list();
    const own = all.filter(backup => backup.environmentId === environment.id && !Number.isNaN(timeOf(backup)));
    for (const backup of newestFirst(own)) {
      const job = await orNone(backups.job(backup.id), 400);
      if (job === void 0 || job.status.toLowerCase() === "completed") return backup;
    }
    throw new errors.hM("yours", `There is no completed backup of ${nameOf(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
  }
  function newestFirst(all) {
    const age = backup => timeOf(backup) || 0;
    return [ ...all ].sort((a, b) => age(b) - age(a));
  }
  const backup_link_PATIENCE = 3;
  function backupLink(backups, id, origin) {
    let unknown = 0;
    async function refused(error) {
      if (!(await backups.list()).some(backup => backup.id === id)) return {
        phase: "failed",
        reason: "the backup does not exist any more"
      };
      unknown = error.code === void 0 ? unknown + 1 : 0;
      if (unknown < backup_link_PATIENCE) return {
        phase: "running",
        detail: `not ready yet (${error.message})`
      };
      return {
        phase: "failed",
        reason: `${error.message}; the service does not seem to have such links`
      };
    }
    return {
      title: `link to the backup ${(0, plain.p)(id, 60)}`,
      lookup: `GET /v3/backups/${id}/repositorydownloadlink`,
      async poll() {
        try {
          const link = await backups.downloadLink(id);
          unknown = 0;
          return link === void 0 ? {
            phase: "running",
            detail: "not ready yet"
          } : backup_link_given(link, origin);
        } catch (error) {
          if (isNotYet(error)) return refused(error);
          throw error;
        }
      }
    };
  }
  function isNotYet(error) {
    return error instanceof errors.S6 && [ 400, 404, 405, 409, 410, 422, 425 ].includes(error.status);
  }
  function backup_link_given(link, origin) {
    const url = URL.canParse(link, origin) ? new URL(link, origin) : void 0;
    if (url && isSecure(url) && url.username === "" && url.password === "") return {
      phase: "succeeded",
      result: url
    };
    return {
      phase: "failed",
      reason: "the service gave one that is no plain https address; it is not followed"
    };
  }
  const LATEST = "latest";
  const download_backup_inputs = {
    backup: input_kinds_text({
      required: true
    }),
    environment: input_kinds_text(),
    ...saveInputs,
    ...pollInputs,
    ...connectionInputs
  };
  const downloadBackupAction = action({
    inputs: download_backup_inputs,
    outputs: [ "file", "size-bytes", "md5", "backup-id", "json" ],
    check: values => [ ...connectionProblems(values), ...values.backup === LATEST && values.environment === void 0 ? [ "`backup: latest` needs `environment`" ] : [] ],
    async main(step) {
      const cloud = connect(step);
      const backup = await chosen(step, cloud);
      step.output("backup-id", backup.id);
      step.outputJson("json", backup);
      const first = await signedLink(step, cloud, backup);
      let unused = first;
      const {file: file, size: size, md5: md5} = await save(step, {
        what: `the backup ${(0, plain.p)(backup.id, 60)}`,
        folder: step.inputs.path,
        fallbackName: lastSegment(first) || `backup-${backup.id}`,
        issue: async () => {
          const link = unused ?? await signedLink(step, cloud, backup);
          unused = void 0;
          return sourceAt(step, cloud, link);
        }
      });
      step.output("file", file);
      step.output("size-bytes", size);
      step.output("md5", md5);
      step.summary.heading("Backup downloaded");
      step.summary.facts([ [ "Backup", (0, plain.p)(backup.id) ], [ "Created", backup.createdAt && (0, 
      plain.p)(backup.createdAt) ], [ "File", (0, plain.p)(file) ], [ "Size", megabytes(size) ], [ "MD5", md5 ] ]);
    }
  });
  async function chosen(step, cloud) {
    const {backup: backup, environment: environment} = step.inputs;
    if (backup !== LATEST || environment === void 0) return findBackup(cloud.backups, backup);
    return latestBackup(cloud.backups, await findOne("environment", cloud.environments, environment));
  }
  async function signedLink(step, cloud, backup) {
    const link = await waitFor(step, backupLink(cloud.backups, backup.id, cloud.pipeline.options.origin));
    maskLink(step.secrets, link);
    return link;
  }
  function sourceAt(step, cloud, link) {
    return headers => cloud.backups.download(link, headers, next => maskLink(step.secrets, next));
  }
  function lastSegment({pathname: pathname}) {
    const segment = pathname.split("/").at(-1) ?? "";
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  }
  const downloadDistributionAction = action({
    inputs: {
      distribution: input_kinds_text({
        required: true
      }),
      ...saveInputs,
      ...connectionInputs
    },
    outputs: [ "file", "size-bytes", "md5", "distribution-id", "json" ],
    check: connectionProblems,
    async main(step) {
      const {distributions: distributions} = connect(step);
      const found = await findOne("distribution", distributions, step.inputs.distribution);
      const distribution = found.md5hash === void 0 ? await distributions.get(found.id) : found;
      const name = nameOf(distribution);
      step.output("distribution-id", distribution.id);
      step.outputJson("json", distribution);
      const {file: file, size: size, md5: md5} = await save(step, {
        what: `the distribution ${name}`,
        folder: step.inputs.path,
        fallbackName: name,
        md5: distribution.md5hash,
        issue: async () => {
          const token = await distributions.createDownloadToken(distribution.id);
          step.secrets.add(token);
          return headers => distributions.download(token, headers);
        }
      });
      if (distribution.md5hash === void 0) step.log.warning("The service tells no MD5 of the distribution, so it is not proven that it arrived whole.");
      step.output("file", file);
      step.output("size-bytes", size);
      step.output("md5", md5);
      step.summary.heading("Distribution downloaded");
      step.summary.facts([ [ "Distribution", `${name} (${(0, plain.p)(distribution.id)})` ], [ "File", (0, 
      plain.p)(file) ], [ "Size", megabytes(size) ], [ "MD5", md5 ] ]);
    }
  });
  const protectionInputs = {
    "protect-site": flag(),
    "site-password": secret(),
    "protect-cms": flag(),
    "cms-password": secret()
  };
  function protectionProblems(values, applies) {
    if (!applies) {
      const names = Object.keys(protectionInputs);
      return names.filter(name => values[name] !== void 0).map(name => `\`${name}\` goes with \`operation: protect\` only`);
    }
    const problems = [];
    for (const part of [ "site", "cms" ]) {
      const wanted = values[`protect-${part}`];
      const password = values[`${part}-password`];
      if (wanted && password === void 0) problems.push(`\`${part}-password\` is required for \`protect-${part}: true\``);
      if (wanted === void 0 && password !== void 0) problems.push(`\`${part}-password\` needs \`protect-${part}\``);
    }
    if (values["protect-site"] === void 0 && values["protect-cms"] === void 0) problems.push("`protect-site` or `protect-cms` is required for `operation: protect`");
    return problems;
  }
  async function protect(work, cloud) {
    const {"protect-site": site, "site-password": sitepassword} = work.inputs;
    const {"protect-cms": cms, "cms-password": cmspassword} = work.inputs;
    const words = {
      site: inWords(site),
      cms: inWords(cms)
    };
    const sentence = [ words.site && `site ${words.site}`, words.cms && `CMS ${words.cms}` ].filter(Boolean).join(", ");
    await cloud.logIn();
    await changing(work, {
      uncertain: `It is not certain whether the protection was changed (${sentence}).`,
      done: `The protection is set (${sentence}).`
    }, () => cloud.environments.protect({
      ...site !== void 0 && {
        site: site
      },
      ...sitepassword !== void 0 && {
        sitepassword: sitepassword
      },
      ...cms !== void 0 && {
        cms: cms
      },
      ...cmspassword !== void 0 && {
        cmspassword: cmspassword
      }
    }));
    work.log.info(`Protection: ${sentence}`);
    return words;
  }
  function inWords(wanted) {
    return wanted === void 0 ? void 0 : wanted ? "protected" : "not protected";
  }
  const environment_inputs = {
    operation: choice([ "get", "create", "delete", "protect" ], {
      required: true
    }),
    name: input_kinds_text(),
    "if-exists": choice([ "reuse", "fail" ], "reuse"),
    force: flag(false),
    ...protectionInputs,
    ...connectionInputs
  };
  const environment_outputs = [ "environment-id", "environment-name", "environment-url", "state", "distribution-id", "created", "json" ];
  const environment_NEEDS = {
    get: [ "name" ],
    create: [ "name" ],
    delete: [ "name" ],
    protect: []
  };
  const USUAL_LIMIT = 4;
  const environmentAction = action({
    inputs: environment_inputs,
    outputs: environment_outputs,
    check: values => [ ...connectionProblems(values), ...missingFor(environment_NEEDS, values), ...protectionProblems(values, values.operation === "protect") ],
    async main(step) {
      const cloud = connect(step);
      step.output("created", false);
      const {operation: operation, name: name = ""} = step.inputs;
      if (operation === "get") {
        const found = await findOne("environment", cloud.environments, name);
        step.log.info(`${nameOf(found)}: id ${(0, plain.p)(found.id)}, state "${(0, plain.p)(found.state)}"`);
        environment_report(step, found, "Environment");
      } else if (operation === "create") await create(step, cloud, name); else if (operation === "delete") await environment_remove(step, cloud, name); else await setProtection(step, cloud);
    }
  });
  async function create(step, cloud, name) {
    const environments = listedOnce(cloud.environments);
    const all = await environments.list();
    const existing = await findIfAny("environment", environments, name, "name");
    if (existing) {
      if (step.inputs["if-exists"] === "fail") throw environment_alreadyThere(existing);
      step.log.info(`The environment ${nameOf(existing)} exists already, with the id ${(0, 
      plain.p)(existing.id)}`);
      return environment_report(step, existing, "Environment exists already");
    }
    const isFull = all.length >= USUAL_LIMIT;
    if (isFull) step.log.warning(`There are ${all.length} environments already; the limit is usually ${USUAL_LIMIT}. Delete one if this is refused.`);
    const created = await changing(step, {
      uncertain: `It is not certain whether the environment "${(0, plain.p)(name)}" was created.`,
      done: `The environment "${(0, plain.p)(name)}" is there.`
    }, () => cloud.environments.create(name)).catch(error => Promise.reject(isFull ? limitReached(error) : error));
    step.output("created", true);
    step.log.info(`Created the environment ${nameOf(created)}; its id is ${(0, plain.p)(created.id)}`);
    environment_report(step, created, "Environment created");
  }
  async function environment_remove(step, cloud, name) {
    const found = await findIfAny("environment", cloud.environments, name);
    if (!found) {
      step.log.info(`There is no environment "${(0, plain.p)(name)}" (any more): nothing to delete`);
      step.summary.heading("Environment is gone already");
      step.summary.facts([ [ "Environment", (0, plain.p)(name) ] ]);
      return;
    }
    tell(step, found);
    if (!step.inputs.force) await refuseUsed(cloud, found);
    await changing(step, {
      uncertain: `It is not certain whether the environment ${nameOf(found)} was deleted.`,
      done: `The environment ${nameOf(found)} is deleted.`
    }, () => cloud.environments.delete(found.id));
    step.output("state", "");
    step.log.info(`Deleted the environment ${nameOf(found)} (${(0, plain.p)(found.id)})`);
    step.summary.heading("Environment deleted");
    step.summary.facts([ [ "Environment", nameOf(found) ], [ "Id", (0, plain.p)(found.id) ] ]);
  }
  async function refuseUsed(cloud, environment) {
    const reasons = [];
    if (isProduction(environment)) reasons.push("it is a production environment");
    const all = await cloud.domains.list();
    const domains = all.filter(domain => domain.environmentId === environment.id && isMovable(domain));
    const names = domains.slice(0, 10).map(domain => nameOf(domain));
    if (domains.length > 0) reasons.push(`${domains.length} domain(s) point at it (${(0, 
    plain.p)(names.join(", "))})`);
    if (reasons.length === 0) return;
    throw new errors.hM("yours", `The environment ${nameOf(environment)} was not deleted: ${reasons.join(", and ")}. Nothing was changed.`, "Move the domains and the production mark to another environment first, or give `force: true`.");
  }
  function isProduction(environment) {
    const {configuration: configuration} = environment;
    const fields = [ environment, typeof configuration === "object" ? configuration : void 0 ];
    return fields.flatMap(one => Object.entries(one ?? {})).some(([name, value]) => /^(?:is)?prod(?:uction)?(?:environment)?$/i.test(name) && String(value) === "true");
  }
  async function setProtection(step, cloud) {
    const {name: name} = step.inputs;
    const environment = name === void 0 ? void 0 : await findOne("environment", cloud.environments, name);
    if (environment) {
      tell(step, environment);
      step.log.warning(`The API's request to protect names no environment: it is the service that decides whether this concerns ${nameOf(environment)} only. Look at the result.`);
    }
    const {site: site, cms: cms} = await protect(step, cloud);
    if (!environment) step.outputJson("json", null);
    step.summary.heading("Protection set");
    step.summary.facts([ [ "Environment", environment && nameOf(environment) ], [ "Site", site ], [ "CMS", cms ] ]);
  }
  function tell(step, environment) {
    step.output("environment-id", environment.id);
    step.output("environment-name", environment.name);
    step.output("environment-url", linkOf(environment));
    step.output("state", environment.state);
    step.output("distribution-id", environment.distributionId);
    step.outputJson("json", environment);
  }
  function environment_report(step, environment, heading) {
    tell(step, environment);
    const href = linkOf(environment);
    const name = nameOf(environment);
    step.summary.heading(heading);
    step.summary.facts([ [ "Environment", href === void 0 ? name : {
      text: name,
      href: href
    } ], [ "Id", (0, plain.p)(environment.id) ], [ "State", (0, plain.p)(environment.state || "not deployed") ], [ "Distribution", environment.distributionId && (0, 
    plain.p)(environment.distributionId) ] ]);
  }
  function environment_alreadyThere(environment) {
    return new errors.hM("yours", `The environment ${nameOf(environment)} exists already: ${(0, 
    plain.p)(environment.id)}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
  }
  function limitReached(error) {
    if (!(error instanceof errors.S6) || error.status >= 500) return error;
    return new errors.hM("yours", error.message, `A stack may usually have ${USUAL_LIMIT} environments: delete one that is not needed first.`, {
      cause: error
    });
  }
  const netapp_schemas_text = dist.NpB(dist.lqM(dist.FsL(dist.mee(dist.KCZ([ dist.YjP(), dist.aig() ])), dist.pdi(value => value === null || value === "" ? void 0 : String(value)))), void 0);
  const number = dist.NpB(dist.lqM(dist.FsL(dist.KCZ([ dist.aig(), dist.FsL(dist.YjP(), dist.hq()) ]), dist.pdi(Number), dist.E2x())), void 0);
  const schemas_id = dist.FsL(dist.L5J(), dist.pdi(value => isObject(value) ? value["id"] ?? value["_id"] : value), dist.KCZ([ dist.YjP(), dist.aig() ]), dist.pdi(String), dist.hq());
  const optionalId = dist.NpB(dist.lqM(schemas_id), void 0);
  const schemas_TokenReply = dist._H3({
    access_token: dist.FsL(dist.YjP(), dist.hq()),
    expires_in: number
  });
  const Account = dist._H3({
    accountId: schemas_id,
    name: netapp_schemas_text
  });
  const DataBroker = dist._H3({
    id: schemas_id,
    groupId: optionalId,
    name: netapp_schemas_text,
    type: netapp_schemas_text,
    status: netapp_schemas_text,
    fileLink: netapp_schemas_text
  });
  const Group = dist._H3({
    id: schemas_id,
    name: netapp_schemas_text
  });
  const Message = dist._H3({
    id: optionalId,
    header: dist.NpB(dist._H3({
      requestId: netapp_schemas_text,
      agentId: optionalId,
      groupId: optionalId
    }), {
      requestId: void 0,
      agentId: void 0,
      groupId: void 0
    }),
    payload: dist.NpB(dist.g1P(dist.YjP(), dist.L5J()), {})
  });
  const CommonError = dist._H3({
    step: netapp_schemas_text,
    errorCode: netapp_schemas_text,
    counter: number,
    description: netapp_schemas_text
  });
  const BrokerError = dist._H3({
    dataBrokerId: optionalId,
    reason: netapp_schemas_text
  });
  const activityEntries = {
    status: netapp_schemas_text,
    type: netapp_schemas_text,
    startTime: netapp_schemas_text,
    endTime: netapp_schemas_text,
    executionTime: number,
    progress: number,
    failureMessage: netapp_schemas_text,
    errors: dist.NpB(dist.lqM(dist.YOg(BrokerError)), void 0),
    topFiveMostCommonRelationshipErrors: dist.NpB(dist.lqM(dist.YOg(CommonError)), void 0),
    filesMarkedForCopy: number,
    filesCopied: number,
    filesFailed: number,
    filesRemovedFailed: number,
    dirsFailed: number,
    dirsFailedToScan: number,
    bytesMarkedForCopy: number,
    bytesCopied: number
  };
  const Activity = dist.NpB(dist._H3(activityEntries), () => dist.qgA(dist._H3(activityEntries), {}));
  const Relationship = dist._H3({
    id: schemas_id,
    settings: dist.NpB(dist._H3({}), {}),
    activity: dist.lqM(Activity, {})
  });
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  class DataBrokers {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list(signal) {
      return this.#pipeline.request({
        method: "GET",
        path: "/api/data-brokers",
        signal: signal,
        parse: value => dist.qgA(dist.YOg(DataBroker), value ?? [])
      });
    }
    create(request, find) {
      return this.#pipeline.request({
        method: "POST",
        path: "/api/data-brokers",
        json: request,
        repeat: {
          find: find
        },
        parse: value => dist.qgA(DataBroker, value)
      });
    }
    async delete(id) {
      const path = `/api/data-brokers/${encodeURIComponent(id)}`;
      await orNone(this.#pipeline.request({
        method: "DELETE",
        path: path,
        form: "any",
        parse: () => {}
      }));
    }
    groups() {
      return this.#pipeline.request({
        method: "GET",
        path: "/api/groups",
        parse: value => dist.qgA(dist.YOg(Group), value ?? [])
      });
    }
  }
  function isOnline({status: status}) {
    return status?.toUpperCase() === "COMPLETE";
  }
  const find_place_LISTED = 20;
  async function findPlace(dataBrokers, target) {
    const all = await dataBrokers.list();
    return "groupId" in target ? placeOfGroup(dataBrokers, target.groupId, all) : placeOfBroker(target.dataBrokerId, all);
  }
  function placeOfBroker(id, all) {
    const broker = all.find(one => one.id === id);
    if (!broker) throw noSuch("data broker", id, all);
    return {
      title: `data broker ${(0, plain.p)(broker.name ?? id, 100)}`,
      byGroup: false,
      groupId: broker.groupId,
      dataBrokerIds: new Set([ id ]),
      online: isOnline(broker)
    };
  }
  async function placeOfGroup(dataBrokers, id, all) {
    const group = await findGroup(dataBrokers, id);
    const members = all.filter(({groupId: groupId}) => groupId === id);
    return {
      title: `group ${(0, plain.p)(group.name ?? id, 100)}`,
      byGroup: true,
      groupId: id,
      dataBrokerIds: new Set(members.map(broker => broker.id)),
      online: members.some(isOnline)
    };
  }
  async function findGroup(dataBrokers, id) {
    const groups = await dataBrokers.groups();
    const group = groups.find(one => one.id === id);
    if (!group) throw noSuch("group", id, groups);
    return group;
  }
  function noSuch(kind, id, all) {
    const names = all.slice(0, find_place_LISTED).map(one => one.name === void 0 ? (0, 
    plain.p)(one.id) : `${(0, plain.p)(one.id)} (${(0, plain.p)(one.name, 80)})`);
    const more = all.length > find_place_LISTED ? ` and ${all.length - find_place_LISTED} more` : "";
    return new errors.hM("yours", `There is no ${kind} "${(0, plain.p)(id)}". Nothing was changed.`, `What exists: ${names.length === 0 ? "none" : names.join(", ") + more}.`);
  }
  const accounts_LISTED = 20;
  class Accounts {
    #pipeline;
    #named;
    #current;
    constructor(pipeline, named) {
      this.#pipeline = pipeline;
      this.#named = named;
    }
    list() {
      return this.#pipeline.request({
        method: "GET",
        path: "/api/accounts",
        parse: value => dist.qgA(dist.YOg(Account), value ?? [])
      });
    }
    async currentId() {
      if (this.#named !== void 0) return this.#named;
      this.#current ??= this.#only();
      this.#current.catch(() => {
        this.#current = void 0;
      });
      return this.#current;
    }
    async #only() {
      const accounts = await this.list();
      const [account, ...others] = accounts;
      if (!account) throw new errors.hM("yours", "The user has no account in Copy and Sync. Nothing was changed.");
      if (others.length === 0) return account.accountId;
      const names = accounts.slice(0, accounts_LISTED).map(({accountId: accountId, name: name}) => `${(0, 
      plain.p)(accountId)} (${(0, plain.p)(name ?? "-", 80)})`);
      const more = accounts.length > accounts_LISTED ? ` and ${accounts.length - accounts_LISTED} more` : "";
      throw new errors.hM("yours", `The user has ${accounts.length} accounts, and none is named: ${names.join(", ")}${more}. Nothing was changed.`, "Give the id of the one that is meant as `account-id`.");
    }
  }
  const LISTS = [ "alibaba-bucket-folders", "alibaba-buckets", "aws-kms-keys", "azure-blob-storage-container-folders", "azure-blob-storage-containers", "azure-dataLake-storage-container-folders", "azure-dataLake-storage-containers", "box-folders", "box-root-folder", "cifs-share-folders", "cifs-shares", "gcp-bucket-folders", "gcp-buckets", "gcp-kms-keys", "google-drive-folders", "google-drives", "ibm-bucket-folders", "ibm-buckets", "nfs-export-folders", "nfs-exports", "ontap-s3-bucket-folders", "ontap-s3-buckets", "s3-bucket-folders", "s3-buckets", "s3-private-links", "sftp-directories", "sftp-root-directory", "sgws-bucket-folders", "sgws-buckets" ];
  class Lists {
    #pipeline;
    #accounts;
    constructor(pipeline, accounts) {
      this.#pipeline = pipeline;
      this.#accounts = accounts;
    }
    async start({list: list, target: target, parameters: parameters = {}, credentials: credentials = {}}) {
      const owner = "groupId" in target ? `/api/accounts/${encodeURIComponent(await this.#accounts.currentId())}/groups/${encodeURIComponent(target.groupId)}` : `/api/data-brokers/${encodeURIComponent(target.dataBrokerId)}`;
      await this.#pipeline.request({
        method: "GET",
        path: `${owner}/list-${list}`,
        query: parameters,
        headers: credentials,
        form: "any",
        parse: () => {}
      });
    }
  }
  const PATH = "/api/messages/client";
  class Messages {
    #pipeline;
    #mailboxes=new Set;
    #last;
    #reading;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    async open(isWanted) {
      const position = await this.#position();
      const shared = this.#mailboxes.size > 0 || this.#reading !== void 0;
      if (this.#mailboxes.size === 0) this.#last = position;
      const isNew = id => id !== position && (!shared || isLater(id, position));
      const mailbox = new Mailbox(message => (message.id === void 0 || isNew(message.id)) && isWanted(message), {
        read: () => this.#read(),
        close: () => this.#mailboxes.delete(mailbox)
      });
      this.#mailboxes.add(mailbox);
      return mailbox;
    }
    #position() {
      return this.#pipeline.request({
        method: "GET",
        path: PATH,
        parse: value => {
          const id = newest(messagesOf(value).map(message => message.id));
          if (id === void 0) throw new Error("no message with an id");
          return id;
        }
      });
    }
    #read() {
      this.#reading ??= this.#poll().finally(() => {
        this.#reading = void 0;
      });
      return this.#reading;
    }
    async #poll() {
      const messages = await this.#pipeline.request({
        method: "GET",
        path: PATH,
        query: {
          last: this.#last
        },
        retries: 0,
        parse: messagesOf
      }).catch(nothingIfHeld);
      this.#last = newest([ this.#last, ...messages.map(({id: id}) => id) ]);
      for (const message of messages) for (const mailbox of this.#mailboxes) mailbox.offer(message);
    }
  }
  class Mailbox {
    #isWanted;
    #reader;
    #seen=new Set;
    #messages=[];
    constructor(isWanted, reader) {
      this.#isWanted = isWanted;
      this.#reader = reader;
    }
    offer(message) {
      const {id: id} = message;
      if (id !== void 0 && this.#seen.has(id)) return;
      if (id !== void 0) this.#seen.add(id);
      if (this.#isWanted(message)) this.#messages.push(message);
    }
    async receive(signal) {
      if (this.#messages.length === 0) await unlessAborted(this.#reader.read(), signal);
      return this.#messages.splice(0);
    }
    close() {
      this.#reader.close();
    }
  }
  function messagesOf(value) {
    return dist.qgA(dist.YOg(dist.L5J()), value ?? []).flatMap(item => {
      const message = dist.xLC(Message, item);
      return message.success ? [ message.output ] : [];
    });
  }
  function nothingIfHeld(error) {
    const stalled = error instanceof errors.jd && error.cause instanceof http_transport.OV;
    if (stalled || error instanceof errors.S6 && [ 408, 504 ].includes(error.status)) return [];
    throw error;
  }
  function newest(ids) {
    return ids.reduce((a, b) => a === void 0 || b !== void 0 && isLater(b, a) ? b : a);
  }
  function isLater(id, other) {
    return /^\d+$/.test(id) && /^\d+$/.test(other) ? BigInt(id) > BigInt(other) : id !== other;
  }
  async function unlessAborted(read, signal) {
    if (!signal) return read;
    signal.throwIfAborted();
    read.catch(() => {});
    let abort = () => {};
    const aborted = new Promise((_resolve, reject) => {
      abort = () => reject(signal.reason);
    });
    signal.addEventListener("abort", abort, {
      once: true
    });
    try {
      await Promise.race([ read, aborted ]);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
  class Relationships {
    #pipeline;
    constructor(pipeline) {
      this.#pipeline = pipeline;
    }
    list() {
      return this.#pipeline.request({
        method: "GET",
        path: "/api/relationships-v2",
        parse: value => dist.qgA(dist.YOg(Relationship), value ?? [])
      });
    }
    get(id, signal) {
      return this.#pipeline.request({
        method: "GET",
        path: `/api/relationships-v2/${encodeURIComponent(id)}`,
        signal: signal,
        parse: value => dist.qgA(Relationship, value)
      });
    }
    sync(id, find) {
      return this.#pipeline.request({
        method: "PUT",
        path: `/api/relationships/${encodeURIComponent(id)}/sync`,
        repeat: {
          find: find
        },
        form: "any",
        parse: () => true
      });
    }
    abort(id) {
      return this.#pipeline.request({
        method: "PUT",
        path: `/api/relationships/${encodeURIComponent(id)}/abort`,
        form: "any",
        parse: () => {}
      });
    }
  }
  const TOKEN_URL = "https://netapp-cloud-account.auth0.com/oauth/token";
  const AUDIENCE = "https://api.cloud.netapp.com";
  const CLIENT_FOR_PASSWORDS = "UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ";
  const CLIENT_FOR_REFRESH_TOKENS = "Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC";
  async function requestToken(pipeline, path, grant) {
    const {access_token: accessToken, expires_in: seconds} = await pipeline.request({
      method: "POST",
      path: path,
      json: tokenRequest(grant),
      repeat: "always",
      parse: value => dist.qgA(schemas_TokenReply, value)
    });
    return {
      accessToken: accessToken,
      lifetimeMs: seconds === void 0 ? void 0 : seconds * 1e3
    };
  }
  function tokenRequest(grant) {
    const common = {
      grant_type: grant.type,
      audience: AUDIENCE
    };
    switch (grant.type) {
     case "password":
      {
        const {username: username, password: password, clientId: clientId = CLIENT_FOR_PASSWORDS} = grant;
        return {
          ...common,
          client_id: clientId,
          username: username,
          password: password,
          scope: "profile"
        };
      }

     case "refresh_token":
      return {
        ...common,
        client_id: grant.clientId ?? CLIENT_FOR_REFRESH_TOKENS,
        refresh_token: grant.refreshToken
      };

     case "client_credentials":
      return {
        ...common,
        client_id: grant.clientId,
        client_secret: grant.clientSecret
      };
    }
  }
  const session_RENEW_AT = .9;
  class session_Session {
    #options;
    #pipeline;
    #token;
    #pending;
    constructor(options) {
      this.#options = options;
      this.#pipeline = options.pipeline;
      const {credentials: credentials} = options;
      if (credentials.type === "access_token") this.#token = {
        accessToken: credentials.accessToken,
        renewAt: Number.POSITIVE_INFINITY
      };
    }
    async token() {
      if (!this.#token || this.#options.clock.now() >= this.#token.renewAt) await this.#renewOnce();
      if (!this.#token) throw new Error("no access token after a login");
      return this.#token.accessToken;
    }
    async renew(refused) {
      if (this.#options.credentials.type === "access_token") throw new errors.hM("yours", "The service does not accept the access token (401).", "It may have ended: get a fresh one right before this step, or give a `refresh-token` instead.");
      if (this.#token?.accessToken === refused) await this.#renewOnce();
      return true;
    }
    through(pipeline) {
      this.#pipeline = pipeline;
      this.#pending = void 0;
    }
    async #renewOnce() {
      this.#pending ??= this.#renew().finally(() => {
        this.#pending = void 0;
      });
      await this.#pending;
    }
    async #renew() {
      const {credentials: credentials, clock: clock, onSecret: onSecret} = this.#options;
      if (credentials.type === "access_token") return;
      const {accessToken: accessToken, lifetimeMs: lifetimeMs = Number.POSITIVE_INFINITY} = await this.#request(credentials);
      onSecret(accessToken);
      this.#token = {
        accessToken: accessToken,
        renewAt: clock.now() + lifetimeMs * session_RENEW_AT
      };
    }
    async #request(grant) {
      try {
        return await requestToken(this.#pipeline, this.#options.path, grant);
      } catch (error) {
        if (error instanceof errors.jd) throw new errors.hM("theirs", error.message, error.hint, {
          cause: error
        });
        if (!(error instanceof errors.S6)) throw error;
        if (error.blame === "theirs") throw new errors.hM("theirs", error.message, error.hint, {
          cause: error
        });
        throw new errors.hM("yours", `The login was refused: ${error.message}`, HINTS[grant.type], {
          cause: error
        });
      }
    }
  }
  const HINTS = {
    password: "Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.",
    refresh_token: "Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.",
    client_credentials: "Check `client-id` and `client-secret`, or give a `refresh-token` instead."
  };
  const API_ORIGIN = "https://api.cloudsync.netapp.com";
  const client_FAREWELL_MS = 2e3;
  class CopyAndSync {
    accounts;
    dataBrokers;
    lists;
    messages;
    relationships;
    #options;
    #session;
    #transport=new http_transport.oK;
    constructor(options) {
      const {tokenUrl: tokenUrl, credentials: credentials, accountId: accountId, clock: clock, onSecret: onSecret} = options;
      this.#options = options;
      const login = this.#pipeline({
        origin: tokenUrl.origin
      });
      this.#session = new session_Session({
        credentials: credentials,
        pipeline: login,
        path: tokenUrl.pathname,
        clock: clock,
        onSecret: onSecret
      });
      this.accounts = new Accounts(this.#authorized(), accountId);
      const pipeline = this.#authorized(this.#forAccount());
      this.dataBrokers = new DataBrokers(pipeline);
      this.lists = new Lists(pipeline, this.accounts);
      this.messages = new Messages(pipeline);
      this.relationships = new Relationships(pipeline);
    }
    farewell() {
      const {idleMs: idleMs, tokenUrl: tokenUrl} = this.#options;
      const brief = {
        signal: void 0,
        idleMs: Math.min(idleMs, client_FAREWELL_MS),
        retries: 0
      };
      this.#session.through(this.#pipeline({
        ...brief,
        origin: tokenUrl.origin
      }));
      return new Relationships(this.#authorized({
        ...brief,
        ...this.#forAccount()
      }));
    }
    async end() {
      this.#transport.close();
    }
    #pipeline(differences) {
      const {origin: origin, clock: clock, reporter: reporter, signal: signal, idleMs: idleMs, retries: retries} = this.#options;
      return new Pipeline({
        origin: origin,
        transport: this.#transport,
        clock: clock,
        reporter: reporter,
        signal: signal,
        idleMs: idleMs,
        retries: retries,
        ...differences
      });
    }
    #authorized(differences = {}) {
      const pipeline = this.#pipeline(differences);
      pipeline.authorizer = this.#session;
      return pipeline;
    }
    #forAccount() {
      return {
        headers: async () => ({
          "x-account-id": await this.accounts.currentId()
        })
      };
    }
  }
  const netAppInputs = {
    "token-url": {
      required: false,
      fallback: "NETAPP_TOKEN_URL",
      parse: tokenUrlOf
    },
    "api-url": {
      required: false,
      fallback: "NETAPP_API_URL",
      parse: originOf
    },
    username: input_kinds_text({
      fallback: "NETAPP_USERNAME"
    }),
    password: secret({
      fallback: "NETAPP_PASSWORD"
    }),
    "client-id": input_kinds_text({
      fallback: "NETAPP_CLIENT_ID"
    }),
    "client-secret": secret({
      fallback: "NETAPP_CLIENT_SECRET"
    }),
    "refresh-token": secret({
      fallback: "NETAPP_REFRESH_TOKEN"
    }),
    "access-token": {
      ...secret({
        fallback: "NETAPP_ACCESS_TOKEN"
      }),
      parse: headerValue
    },
    "account-id": {
      ...input_kinds_text({
        fallback: "NETAPP_ACCOUNT_ID"
      }),
      parse: headerValue
    },
    "request-timeout-seconds": positive(60),
    retries: whole({
      default: 5,
      most: 100
    })
  };
  function netAppProblems(values) {
    const given = Object.entries(MARKS).filter(([, inputs]) => inputs.some(isGiven));
    if (given.length > 1) {
      const names = given.flatMap(([, inputs]) => inputs.filter(isGiven)).map(name => `\`${name}\``);
      return [ `${names.join(" and ")} exclude each other: they are different ways to log in` ];
    }
    if (netapp_connection_credentialsFor(values)) return [];
    return [ "`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN" ];
  }
  async function connectNetApp(step) {
    const {inputs: inputs, clock: clock, log: log, signal: signal, secrets: secrets} = step;
    const credentials = netapp_connection_credentialsFor(inputs);
    if (!credentials) throw new Error("the inputs of the connection were not checked");
    const client = new CopyAndSync({
      origin: inputs["api-url"] ?? API_ORIGIN,
      tokenUrl: inputs["token-url"] ?? new URL(TOKEN_URL),
      credentials: credentials,
      accountId: inputs["account-id"],
      clock: clock,
      reporter: log,
      signal: signal,
      idleMs: inputs["request-timeout-seconds"] * 1e3,
      retries: inputs.retries,
      onSecret: value => secrets.add(value)
    });
    step.atEnd(() => client.end());
    await client.accounts.currentId();
    return client;
  }
  const MARKS = {
    access_token: [ "access-token" ],
    refresh_token: [ "refresh-token" ],
    client_credentials: [ "client-secret" ],
    password: [ "username", "password" ]
  };
  function netapp_connection_credentialsFor(values) {
    const ways = Object.keys(MARKS);
    const given = ways.find(way => MARKS[way].some(isGiven));
    if (given !== void 0) return credentialsOf(given, values);
    return ways.map(way => credentialsOf(way, values)).find(credentials => credentials !== void 0);
  }
  function credentialsOf(type, values) {
    const {username: username, password: password, "client-id": clientId, "client-secret": clientSecret} = values;
    switch (type) {
     case "access_token":
      return values["access-token"] === void 0 ? void 0 : {
        type: type,
        accessToken: values["access-token"]
      };

     case "refresh_token":
      {
        const refreshToken = values["refresh-token"]?.trim();
        return refreshToken === void 0 ? void 0 : {
          type: type,
          refreshToken: refreshToken,
          clientId: clientId
        };
      }

     case "client_credentials":
      return clientId === void 0 || clientSecret === void 0 ? void 0 : {
        type: type,
        clientId: clientId,
        clientSecret: clientSecret.trim()
      };

     case "password":
      return username === void 0 || password === void 0 ? void 0 : {
        type: type,
        username: username,
        password: password,
        clientId: clientId
      };
    }
  }
  function tokenUrlOf(address) {
    if (!URL.canParse(address)) originOf(address);
    const url = new URL(address);
    originOf(new URL("/", url).href);
    if (url.search !== "" || url.hash !== "") throw new InputProblem("must be an address without a query");
    return url.pathname === "/" ? new URL(new URL(TOKEN_URL).pathname, url) : url;
  }
  function headerValue(value) {
    const text = value.trim();
    if (!/^[\x21-\x7e]+$/.test(text)) throw new InputProblem("must be one word of plain characters");
    return text;
  }
  const netapp_data_broker_inputs = {
    name: input_kinds_text({
      required: true
    }),
    type: choice([ "AWS", "AZURE", "GCP", "ONPREM" ], {
      required: true
    }),
    "group-id": input_kinds_text(),
    port: whole({
      least: 1,
      most: 65535
    }),
    "if-exists": choice([ "reuse", "fail" ], "reuse"),
    ...netAppInputs
  };
  const netapp_data_broker_outputs = [ "data-broker-id", "group-id", "installer-url", "created", "json" ];
  const netappDataBrokerAction = action({
    inputs: netapp_data_broker_inputs,
    outputs: netapp_data_broker_outputs,
    check: netAppProblems,
    async main(step) {
      const client = await connectNetApp(step);
      const {name: name} = step.inputs;
      const before = await client.dataBrokers.list();
      const existing = existingOne(step, before);
      step.output("created", false);
      const broker = existing ?? await netapp_data_broker_create(step, client, before);
      step.output("created", !existing);
      step.output("data-broker-id", broker.id);
      step.output("group-id", broker.groupId);
      step.output("installer-url", broker.fileLink);
      step.outputJson("json", broker);
      step.log.info(`Data broker ${(0, plain.p)(name, 100)} ${existing ? "is there already" : "was made"}: ${(0, 
      plain.p)(broker.id)}`);
      if (!existing) step.now(`The data broker ${(0, plain.p)(broker.id)} was made; nothing else was changed.`);
      step.summary.heading(existing ? "Data broker is there already" : "Data broker made");
      step.summary.facts([ [ "Name", (0, plain.p)(name, 100) ], [ "Id", (0, plain.p)(broker.id) ], [ "Type", (0, 
      plain.p)(broker.type ?? step.inputs.type) ], [ "Group", broker.groupId && (0, plain.p)(broker.groupId) ], [ "Status", (0, 
      plain.p)(broker.status ?? "no contact yet") ] ]);
    }
  });
  function existingOne(step, all) {
    const {name: name, type: type, "group-id": groupId, "if-exists": ifExists} = step.inputs;
    const named = all.filter(broker => broker.name === name);
    const [broker, ...others] = named;
    if (!broker) return;
    const ids = named.map(({id: id}) => (0, plain.p)(id)).join(", ");
    if (ifExists === "fail") throw refusal(`A data broker named "${(0, plain.p)(name, 100)}" exists: ${ids}`, "Choose another name, or `reuse` it.");
    if (others.length > 0) throw refusal(`The name "${(0, plain.p)(name, 100)}" is that of ${named.length} data brokers: ${ids}`, "Delete or rename one.");
    const differences = [ broker.type !== void 0 && broker.type !== type && `its type is ${(0, 
    plain.p)(broker.type, 40)}, not ${type}`, groupId !== void 0 && broker.groupId !== groupId && `its group is ${(0, 
    plain.p)(broker.groupId ?? "none", 100)}` ].filter(Boolean);
    if (differences.length === 0) return broker;
    const known = `The data broker "${(0, plain.p)(name, 100)}" (${(0, plain.p)(broker.id)}) cannot be reused: ${differences.join("; ")}`;
    throw refusal(known, "Choose another name, or correct the inputs.");
  }
  async function netapp_data_broker_create(step, client, before) {
    const {name: name, type: type, "group-id": groupId, port: port} = step.inputs;
    if (groupId !== void 0) await findGroup(client.dataBrokers, groupId);
    const known = new Set(before.map(({id: id}) => id));
    const look = async () => {
      const all = await client.dataBrokers.list();
      return all.find(broker => broker.name === name && !known.has(broker.id));
    };
    step.now(`It is not certain whether the data broker "${(0, plain.p)(name, 100)}" was made; nothing else was changed.`);
    const request = {
      name: name,
      type: type,
      ...groupId !== void 0 && {
        groupId: groupId
      },
      ...port !== void 0 && {
        port: port
      }
    };
    return await client.dataBrokers.create(request, () => lookFor(look, step));
  }
  function refusal(message, hint) {
    return new errors.hM("yours", `${message}. Nothing was changed.`, hint);
  }
  const STRAY_MS = 1e4;
  async function startList(options) {
    const {lists: lists, messages: messages, request: request, place: place} = options;
    const operation = `list-${request.list}`;
    const mailbox = await messages.open(message => comesFrom(place, message) && (operation in message.payload || strayError(message) !== void 0));
    try {
      await lists.start(request);
      return new ListJob(mailbox, options);
    } catch (error) {
      mailbox.close();
      throw error;
    }
  }
  class ListJob {
    title;
    lookup="GET /api/messages/client";
    #mailbox;
    #operation;
    #clock;
    #stray;
    constructor(mailbox, {request: request, place: place, clock: clock}) {
      this.title = `list of ${request.list} by ${place.title}`;
      this.#mailbox = mailbox;
      this.#operation = `list-${request.list}`;
      this.#clock = clock;
    }
    async poll(signal) {
      for (const message of await this.#mailbox.receive(signal)) {
        if (this.#operation in message.payload) return outcome(message, this.#operation);
        this.#stray ??= {
          reason: strayError(message) ?? "",
          since: this.#clock.now()
        };
      }
      if (!this.#stray) return {
        phase: "running",
        detail: "no reply yet"
      };
      const {reason: reason, since: since} = this.#stray;
      return this.#clock.now() - since < STRAY_MS ? {
        phase: "running",
        detail: `no reply yet, but an error that may belong to it: ${reason}`
      } : {
        phase: "failed",
        reason: `a message without an operation says: ${reason}`
      };
    }
    close() {
      this.#mailbox.close();
    }
  }
  function outcome({payload: payload, ...message}, operation) {
    const result = payload[operation];
    const inResult = isObject(result) ? result["error"] : void 0;
    const reason = errorText(inResult) ?? errorText(payload["error"]) ?? errorText(message["error"]);
    return reason === void 0 ? {
      phase: "succeeded",
      result: result
    } : {
      phase: "failed",
      reason: reason
    };
  }
  function strayError(message) {
    const {payload: payload} = message;
    const operations = Object.keys(payload).filter(key => key !== "error");
    return operations.length > 0 ? void 0 : errorText(payload["error"]) ?? errorText(message["error"]);
  }
  function errorText(error) {
    if (error === void 0 || error === null || error === false || error === "") return;
    if (!isObject(error)) return (0, plain.p)(typeof error === "string" ? error : JSON.stringify(error));
    const words = [ "message", "description", "reason", "error", "code" ].map(name => error[name]);
    const word = words.find(one => typeof one === "string" && one !== "");
    return (0, plain.p)(word ?? JSON.stringify(error));
  }
  function comesFrom({dataBrokerIds: dataBrokerIds, groupId: groupId, byGroup: byGroup}, {header: header}) {
    const {agentId: agentId, groupId: group} = header;
    const byAgent = agentId === void 0 ? void 0 : dataBrokerIds.has(agentId);
    const ofGroup = group === void 0 ? void 0 : group === groupId;
    return (byGroup ? ofGroup ?? byAgent : byAgent ?? ofGroup) ?? true;
  }
  function pairs(check, given = {}) {
    return {
      required: false,
      ...given,
      parse: async value => {
        const entries = Object.entries(await mappingOf(value));
        const problems = entries.flatMap(([name, text]) => {
          const problem = typeof text === "string" ? check(name, text) : "must be a text";
          return problem === void 0 ? [] : [ `${shown(name)} ${problem}` ];
        });
        if (problems.length > 0) throw new InputProblem(`is not as it should be: ${problems.join("; ")}`);
        return Object.fromEntries(entries.map(([name, text]) => [ name, String(text) ]));
      }
    };
  }
  async function mappingOf(value) {
    const {parseDocument: parseDocument} = await __nccwpck_require__.e(917).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1917, 19));
    const document = parseDocument(value, {
      schema: "failsafe",
      prettyErrors: true
    });
    const [error] = document.errors;
    if (error) throw new InputProblem(`is not valid YAML (line ${error.linePos?.[0].line ?? 1})`);
    const mapping = document.toJS();
    if (typeof mapping !== "object" || mapping === null || Array.isArray(mapping)) throw new InputProblem("must be a mapping: `name: text` on each line");
    return mapping;
  }
  const netapp_list_inputs = {
    list: choice(LISTS, {
      required: true
    }),
    "data-broker-id": input_kinds_text(),
    "group-id": input_kinds_text(),
    parameters: pairs(name => name === "" ? "is no name" : void 0),
    credentials: pairs(headerProblem, {
      secret: true
    }),
    "timeout-minutes": positive(5),
    ...netAppInputs
  };
  const netappListAction = action({
    inputs: netapp_list_inputs,
    outputs: [ "items", "count", "json" ],
    check: values => [ ...targetProblems(values), ...netAppProblems(values) ],
    async main(step) {
      const {list: list, parameters: parameters, credentials: credentials} = step.inputs;
      for (const value of Object.values(credentials ?? {})) step.secrets.add(value);
      const client = await connectNetApp(step);
      const target = netapp_list_targetOf(step.inputs);
      const place = await findPlace(client.dataBrokers, target);
      if (!place.online) step.log.warning(`${offline(place)} It may not reply.`);
      const request = {
        list: list,
        target: target,
        parameters: parameters,
        credentials: credentials
      };
      const {lists: lists, messages: messages} = client;
      const job = await startList({
        lists: lists,
        messages: messages,
        request: request,
        place: place,
        clock: step.clock
      });
      const result = await replyOf(step, client, job, {
        target: target,
        place: place
      });
      const items = itemsOf(result);
      step.outputJson("items", items);
      step.output("count", items.length);
      step.outputJson("json", result);
      step.log.info(`The ${place.title} lists ${items.length} ${items.length === 1 ? "item" : "items"} (${list})`);
      step.summary.heading(`Listed ${list}`);
      step.summary.facts([ [ "By", place.title ], [ "Items", String(items.length) ] ]);
    }
  });
  const LONGEST_PAUSE_MS = 5e3;
  async function replyOf(step, client, job, {target: target, place: place}) {
    const {clock: clock, log: reporter, signal: signal} = step;
    const timeoutMs = step.inputs["timeout-minutes"] * 6e4;
    try {
      const limits = {
        timeoutMs: timeoutMs,
        limitName: "timeout-minutes",
        longestPauseMs: LONGEST_PAUSE_MS
      };
      return await wait(job, {
        clock: clock,
        reporter: reporter,
        signal: signal,
        ...limits
      });
    } catch (error) {
      if (!(error instanceof JobTimedOutError)) throw error;
      const now = await findPlace(client.dataBrokers, target).catch(() => place);
      const state = now.online ? `The ${now.title} is online.` : offline(now);
      throw new JobTimedOutError("theirs", `${error.message} ${state}`, now.online ? error.hint : START_IT);
    } finally {
      job.close();
    }
  }
  const START_IT = "Start the data broker's machine, and look at its state in the NetApp Console.";
  function offline({title: title, byGroup: byGroup}) {
    return byGroup ? `No data broker of the ${title} is online.` : `The ${title} is not online.`;
  }
  function itemsOf(result) {
    if (result === void 0 || result === null) return [];
    return Array.isArray(result) ? result : [ result ];
  }
  function targetProblems(values) {
    const {"data-broker-id": broker, "group-id": group} = values;
    if (broker === void 0 && group === void 0) return [ "`data-broker-id` or `group-id` is required" ];
    return broker !== void 0 && group !== void 0 ? [ "`data-broker-id` and `group-id` exclude each other" ] : [];
  }
  function netapp_list_targetOf(values) {
    const {"data-broker-id": dataBrokerId, "group-id": groupId} = values;
    if (groupId !== void 0) return {
      groupId: groupId
    };
    if (dataBrokerId !== void 0) return {
      dataBrokerId: dataBrokerId
    };
    throw new Error("the inputs of the target were not checked");
  }
  const RESERVED = /^(?:authorization|x-account-id|host|accept|user-agent|connection|cookie|expect|te|trailer|upgrade|keep-alive|content-.*|transfer-encoding|proxy-.*)$/i;
  function headerProblem(name, value) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return "is no name of a header";
    if (RESERVED.test(name)) return "is a header that cannot be set";
    if (/[\r\n]/.test(value)) return "must be one line: a header holds no line ends";
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? void 0 : "holds characters that a header cannot hold";
  }
  const OVER = [ "DONE", "FAILED", "ABORTED" ];
  function activity_statusOf({status: status}) {
    return (status ?? "").toUpperCase();
  }
  function isOver(activity) {
    return OVER.includes(activity_statusOf(activity));
  }
  function isUnderWay(activity) {
    return activity_statusOf(activity) === "RUNNING";
  }
  function isOtherRun(before, now) {
    if (before.startTime === void 0 || now.startTime === void 0) return before.startTime !== now.startTime;
    const times = [ Date.parse(before.startTime), Date.parse(now.startTime) ];
    return times.some(Number.isNaN) ? before.startTime !== now.startTime : times[0] !== times[1];
  }
  function isContinuous({settings: settings}) {
    const setting = settings["continuousSync"];
    if (typeof setting === "object" && setting !== null) {
      const {enabled: enabled = true, active: active = true} = setting;
      return enabled === true && active === true;
    }
    return setting === true || setting === "true";
  }
  function progressOf(activity) {
    const {progress: progress, filesCopied: filesCopied, filesMarkedForCopy: filesMarkedForCopy, bytesCopied: bytesCopied, bytesMarkedForCopy: bytesMarkedForCopy} = activity;
    return [ progress === void 0 ? void 0 : `${Math.round(progress)} %`, share(filesCopied, filesMarkedForCopy, "files"), share(bytesCopied, bytesMarkedForCopy, "bytes") ].filter(part => part !== void 0).join(", ");
  }
  function share(done, all, unit) {
    if (done === void 0) return;
    const of = all === void 0 ? "" : ` of ${all.toLocaleString("en")}`;
    return `${done.toLocaleString("en")}${of} ${unit}`;
  }
  function failureCount(activity) {
    const {filesFailed: filesFailed = 0, filesRemovedFailed: filesRemovedFailed = 0, dirsFailed: dirsFailed = 0, dirsFailedToScan: dirsFailedToScan = 0} = activity;
    return filesFailed + filesRemovedFailed + dirsFailed + dirsFailedToScan;
  }
  function failureWords(activity) {
    const {failureMessage: failureMessage, topFiveMostCommonRelationshipErrors: common = [], errors: errors = []} = activity;
    const counted = common.toSorted((a, b) => (b.counter ?? 0) - (a.counter ?? 0)).map(commonError);
    const ofBrokers = errors.flatMap(({dataBrokerId: dataBrokerId, reason: reason}) => {
      if (reason === void 0) return [];
      const by = dataBrokerId === void 0 ? "" : ` (data broker ${(0, plain.p)(dataBrokerId, 60)})`;
      return [ `${(0, plain.p)(reason, 200)}${by}` ];
    });
    const message = failureMessage === void 0 ? [] : [ (0, plain.p)(failureMessage) ];
    return [ ...message, ...counted, ...ofBrokers ].slice(0, 8).join("; ");
  }
  function commonError({step: step, errorCode: errorCode, counter: counter, description: description}) {
    const what = [ step, errorCode ].filter(word => word !== void 0).map(word => (0, 
    plain.p)(word, 60));
    const times = counter === void 0 ? "" : `${counter}× `;
    return `${times}${what.join(" ")}${description === void 0 ? "" : `: ${(0, plain.p)(description, 200)}`}`;
  }
  const sync_CONFIRMATIONS = 3;
  async function startSync(relationships, before, options) {
    let lost = false;
    const find = () => {
      lost = true;
      return lookFor(async () => {
        const {activity: activity} = await relationships.get(before.id);
        return hasChanged(before.activity, activity) ? true : void 0;
      }, options);
    };
    try {
      return await relationships.sync(before.id, find);
    } catch (error) {
      if (!isRunningAlready(error)) throw error;
      return lost;
    }
  }
  function hasChanged(before, now) {
    return isOtherRun(before, now) || !isOver(now) && activity_statusOf(now) !== activity_statusOf(before);
  }
  function isRunningAlready(error) {
    return error instanceof errors.S6 && [ 400, 409 ].includes(error.status) && /\brunning\b/i.test(error.message);
  }
  class SyncJob {
    title;
    lookup;
    abort;
    #options;
    last;
    #begun;
    #seenUnderWay=false;
    #missing=0;
    constructor(options) {
      const {before: before, abort: abort} = options;
      this.title = `sync of relationship ${(0, plain.p)(before.id, 60)}`;
      this.lookup = `GET /api/relationships-v2/${(0, plain.p)(before.id, 100)}`;
      this.abort = abort;
      this.#options = options;
      this.last = before;
      this.#begun = before.activity.status !== void 0 && !isOver(before.activity);
    }
    async poll(signal) {
      const {relationships: relationships, before: before} = this.#options;
      const now = await orNone(relationships.get(before.id, signal));
      if (!now) return this.#gone();
      this.#missing = 0;
      const {activity: activity} = now;
      this.#begun ||= this.#isOurs(activity);
      if (!this.#begun) return {
        phase: "running",
        detail: this.#waiting(activity)
      };
      this.last = now;
      return isOver(activity) ? this.#ended(now) : running(activity);
    }
    #isOurs(activity) {
      const {before: before} = this.#options;
      if (isOtherRun(before.activity, activity)) return true;
      this.#seenUnderWay ||= isUnderWay(activity);
      const {startTime: startTime, endTime: endTime} = activity;
      return this.#seenUnderWay && (startTime === void 0 || (endTime ?? before.activity.endTime) !== before.activity.endTime);
    }
    #waiting(activity) {
      return isOver(activity) || activity.status === void 0 ? "accepted" : (0, plain.p)(activity_statusOf(activity), 60);
    }
    #ended(now) {
      const {activity: activity} = now;
      const status = activity_statusOf(activity);
      const words = failureWords(activity);
      if (status === "ABORTED") return {
        phase: "failed",
        reason: `the run was aborted${words && `: ${words}`}`,
        hint: "Run the step again."
      };
      if (status === "FAILED") return {
        phase: "failed",
        reason: words || "its status is FAILED, without a reason"
      };
      if (!this.#options.failOnFileErrors || !hasFailures(activity)) return {
        phase: "succeeded",
        result: now,
        detail: [ status, progressOf(activity) ].filter(Boolean).join(", ")
      };
      return {
        phase: "failed",
        reason: `it is done, but ${failureSummary(activity)}`,
        hint: "Look at the relationship's errors, then run the step again; with `fail-on-file-errors: false` this is a warning."
      };
    }
    #gone() {
      this.#missing++;
      if (this.#missing < sync_CONFIRMATIONS) return {
        phase: "running",
        detail: "the relationship is not found"
      };
      return {
        phase: "failed",
        reason: "the relationship does not exist any more",
        hint: "Someone has deleted it while it was running."
      };
    }
  }
  function hasFailures(activity) {
    const {failureMessage: failureMessage, topFiveMostCommonRelationshipErrors: common = []} = activity;
    return failureCount(activity) > 0 || failureMessage !== void 0 || common.length > 0;
  }
  function failureSummary(activity) {
    const {filesFailed: filesFailed = 0} = activity;
    const others = failureCount(activity) - filesFailed;
    const counts = [ filesFailed > 0 && `${filesFailed} file${filesFailed === 1 ? "" : "s"} failed`, others > 0 && `${others} folder${others === 1 ? "" : "s"} or removal${others === 1 ? "" : "s"} failed` ].filter(Boolean);
    const words = failureWords(activity);
    return `${counts.join(" and ") || "with errors"}${words && ` (${words})`}`;
  }
  function running(activity) {
    const progress = progressOf(activity);
    const detail = (0, plain.p)(activity_statusOf(activity) || "accepted", 60);
    return {
      phase: "running",
      detail: detail,
      ...progress !== "" && {
        progress: progress
      }
    };
  }
  const netapp_sync_inputs = {
    relationship: input_kinds_text({
      required: true
    }),
    ...waitInputs,
    "fail-on-file-errors": flag(true),
    "if-running": choice([ "wait", "fail" ], "wait"),
    "abort-on-cancel": flag(true),
    ...netAppInputs
  };
  const netapp_sync_outputs = [ "status", "files-copied", "files-failed", "bytes-copied", "duration-seconds", "json" ];
  const netappSyncAction = action({
    inputs: netapp_sync_inputs,
    outputs: netapp_sync_outputs,
    check: netAppProblems,
    async main(step) {
      const client = await connectNetApp(step);
      const before = await findRelationship(client, step.inputs.relationship);
      refuseContinuous(step, before);
      const start = step.clock.now();
      const ours = isUnderWay(before.activity) ? false : await begin(step, client, before);
      if (!ours) joinOrFail(step, before);
      const job = jobFor(step, client, before, ours);
      step.output("status", isOver(before.activity) ? "PENDING" : activity_statusOf(before.activity) || "PENDING");
      if (!step.inputs.wait) {
        step.log.info(`Not waiting: see ${job.lookup} for how the ${job.title} ends`);
        return netapp_sync_report(step, before, {
          heading: ours ? "Sync started" : "Sync is running already"
        });
      }
      try {
        const done = await waitFor(step, job);
        step.now(`The ${job.title} is done.`);
        const {activity: activity} = done;
        if (hasFailures(activity)) step.log.warning(`The ${job.title} is done, but ${failureSummary(activity)}`);
        netapp_sync_tell(step, done);
        step.output("duration-seconds", secondsSince(step, start));
        netapp_sync_report(step, done, {
          heading: "Synced",
          took: duration(step.clock.now() - start)
        });
      } catch (error) {
        if (job.last !== before || isUnderWay(before.activity)) netapp_sync_tell(step, job.last);
        step.output("duration-seconds", secondsSince(step, start));
        if (error instanceof JobFailedError) step.now(`The ${job.title} has ended; what it had copied by then is copied.`);
        throw error;
      }
    }
  });
  async function findRelationship(client, id) {
    const relationship = await orNone(client.relationships.get(id), 400);
    if (relationship) return relationship;
    const all = await client.relationships.list();
    const found = all.find(one => one.id === id);
    if (found) return found;
    throw noSuch("relationship", id, all);
  }
  function refuseContinuous(step, relationship) {
    if (!step.inputs.wait || !isContinuous(relationship)) return;
    throw new errors.hM("yours", `The relationship ${(0, plain.p)(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`, "Set `wait: false`, or switch the continuous sync off in the NetApp Console.");
  }
  async function begin(step, client, before) {
    const id = (0, plain.p)(before.id);
    step.now(`It is not certain whether the sync of relationship ${id} was started; nothing else was changed.`);
    try {
      const ours = await startSync(client.relationships, before, step);
      step.now(ours ? `The sync of relationship ${id} was started; nothing else was changed.` : `Nothing was changed; somebody else's sync of relationship ${id} is running.`);
      if (ours) step.log.info(`Sync of relationship ${id} was started`);
      return ours;
    } catch (error) {
      if (error instanceof errors.cc && step.inputs["abort-on-cancel"]) await abortIfBegun(step, client, before);
      throw error;
    }
  }
  async function abortIfBegun(step, client, before) {
    try {
      const relationships = client.farewell();
      const {activity: activity} = await relationships.get(before.id);
      if (!hasChanged(before.activity, activity) || isOver(activity)) return;
      await relationships.abort(before.id);
      step.now(`The sync of relationship ${(0, plain.p)(before.id)} was started and told to abort.`);
    } catch (error) {
      if (!(error instanceof errors.hM)) throw error;
      step.log.warning(`${error.message}: a sync of relationship ${(0, plain.p)(before.id)} may go on without this step.`);
    }
  }
  function joinOrFail(step, {id: id}) {
    step.now(`Nothing was changed; somebody else's sync of relationship ${(0, plain.p)(id)} is running.`);
    if (step.inputs["if-running"] === "wait") {
      step.log.info(`A sync of relationship ${(0, plain.p)(id)} is running already: joining it`);
      return;
    }
    throw new errors.hM("yours", `A sync of relationship ${(0, plain.p)(id)} is running already.`, "Run the step again when it is over, or set `if-running: wait` to join it.");
  }
  function jobFor(step, client, before, ours) {
    const abort = async () => {
      await client.farewell().abort(before.id);
      step.now(`The sync of relationship ${(0, plain.p)(before.id)} was started and told to abort.`);
    };
    return new SyncJob({
      relationships: client.relationships,
      before: before,
      failOnFileErrors: step.inputs["fail-on-file-errors"],
      ...ours && step.inputs["abort-on-cancel"] && {
        abort: abort
      }
    });
  }
  function netapp_sync_tell(step, relationship) {
    const {activity: activity} = relationship;
    step.output("status", activity_statusOf(activity));
    step.output("files-copied", activity.filesCopied ?? 0);
    step.output("files-failed", activity.filesFailed ?? 0);
    step.output("bytes-copied", activity.bytesCopied ?? 0);
    step.outputJson("json", relationship);
  }
  function secondsSince({clock: clock}, start) {
    return Math.round((clock.now() - start) / 100) / 10;
  }
  function netapp_sync_report(step, relationship, {heading: heading, took: took}) {
    const {id: id, activity: activity} = relationship;
    step.outputJson("json", relationship);
    step.summary.heading(heading);
    step.summary.facts([ [ "Relationship", (0, plain.p)(id) ], ...took === void 0 ? [] : [ [ "Status", (0, 
    plain.p)(activity_statusOf(activity), 60) ], [ "Files copied", (activity.filesCopied ?? 0).toLocaleString("en") ], [ "Files failed", (activity.filesFailed ?? 0).toLocaleString("en") ], [ "Bytes copied", (activity.bytesCopied ?? 0).toLocaleString("en") ], [ "Took", took ] ] ]);
  }
  const domainInputs = {
    "domains-timeout-minutes": positive(5),
    "poll-interval-seconds": pollInputs["poll-interval-seconds"]
  };
  const promote_production_inputs = {
    environment: {
      ...input_kinds_text(),
      required: true,
      mayBeEmpty: true
    },
    "current-environment": input_kinds_text(),
    "change-domain-rules": flag(false),
    ...domainInputs,
    ...healthInputs,
    demote: flag(false),
    "dry-run": flag(false),
    ...gitHubInputs,
    ...connectionInputs
  };
  const promoteProductionAction = action({
    inputs: promote_production_inputs,
    outputs: [ "environment-id", "previous-environment-id", "domains", "json" ],
    check: values => [ ...connectionProblems(values), ...ifKnown(() => promotionProblems(values)) ],
    async main(step) {
      const {environment: wanted, "current-environment": current, "change-domain-rules": moveDomains} = step.inputs;
      const cloud = connect(step);
      const environments = listedOnce(cloud.environments);
      const to = wanted === void 0 ? void 0 : await findOne("environment", environments, wanted);
      const from = current === void 0 ? void 0 : await findOne("environment", environments, current);
      if (to && to.id === from?.id) throw sameEnvironment(to);
      step.output("environment-id", to?.id);
      step.output("previous-environment-id", from?.id);
      step.outputJson("domains", []);
      if (step.inputs["dry-run"]) {
        step.log.info(`Dry run: ${sentence(from, to)}${moveDomains ? ", and the domains would follow" : ""}`);
        return promote_production_report(step, from, to, await cloud.domains.list(), "Dry run: this would be promoted");
      }
      if (!to) {
        await setProduction(step, cloud, from, to, moveDomains);
        return promote_production_report(step, from, to, [], "Production mark taken off");
      }
      const description = `${nameOf(to)} becomes production`;
      const record = {
        environment: nameOf(to),
        description: description,
        url: linkOf(to),
        production: true
      };
      await recorded(step, record, async () => {
        await setProduction(step, cloud, from, to, moveDomains);
        const domains = await domainsAt(step, cloud, {
          from: from,
          to: to,
          moveDomains: moveDomains
        });
        await checkHealth(step);
        promote_production_report(step, from, to, domains, "Promoted to production");
      });
    }
  });
  async function setProduction(work, cloud, from, to, moveDomains) {
    const request = {
      ...from && {
        currentProductionEnvironmentId: from.id
      },
      newProductionEnvironmentId: to?.id ?? "",
      changeDomainRules: moveDomains
    };
    work.now(`It is not certain whether the production mark was changed (${sentence(from, to)}).`);
    try {
      await cloud.environments.setProduction(request);
    } catch (error) {
      if (error instanceof errors.S6 && error.status < 500) work.now("The production mark was not changed.");
      throw error instanceof errors.S6 && error.code === "MaxProdEnvsReached" ? promote_production_limitReached(error, from) : error;
    }
    work.now(`The production mark is set: ${sentence(from, to)}.`);
    work.log.info(`Production: ${sentence(from, to)}`);
  }
  async function domainsAt(step, cloud, {from: from, to: to, moveDomains: moveDomains}) {
    if (!from || !moveDomains) return (await cloud.domains.list()).filter(({environmentId: environmentId}) => environmentId === to.id);
    return waitUpTo("domains-timeout-minutes", step, domainMove(cloud.domains, from, to));
  }
  function promotionProblems(values) {
    const {environment: environment, "current-environment": current, demote: demote, "change-domain-rules": moveDomains} = values;
    const problems = [];
    if (demote) {
      if (environment !== void 0) problems.push("`environment` must be empty with `demote`");
      if (current === void 0) problems.push("`current-environment` is required with `demote`");
      if (moveDomains) problems.push("`change-domain-rules` does not go with `demote`: there is nowhere to point them at");
    } else {
      if (environment === void 0) problems.push("`environment` is required and was empty (only `demote: true` takes the production mark off)");
      if (moveDomains && current === void 0) problems.push("`change-domain-rules` needs `current-environment`, the one that the domains point at now");
    }
    return problems;
  }
  function sentence(from, to) {
    if (!to) return `${from ? nameOf(from) : "none"} is no production environment any more`;
    return from ? `${nameOf(from)} → ${nameOf(to)}` : `${nameOf(to)}`;
  }
  function sameEnvironment(environment) {
    return new errors.hM("yours", `\`environment\` and \`current-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`, "Give the environment that is to become the production one, and the one that is it now.");
  }
  function promote_production_limitReached(error, from) {
    return new errors.hM("yours", `The stack has as many production environments as it may have. ${error.message}`, from ? `${nameOf(from)} may not be the one that is production now; give that one as \`current-environment\`.` : "Give the one that is production now as `current-environment`, or take its mark off first with `demote`.", {
      cause: error
    });
  }
  function promote_production_report(step, from, to, domains, heading) {
    const names = domains.filter(({environmentId: environmentId}) => environmentId === to?.id).map(domain => (0, 
    plain.p)(domain.name));
    step.outputJson("domains", names);
    step.output("json", JSON.stringify({
      environment: to ?? null,
      previous: from ?? null,
      domains: names
    }));
    const href = to && linkOf(to);
    step.summary.heading(heading);
    step.summary.facts([ [ "Production", to && (href === void 0 ? nameOf(to) : {
      text: nameOf(to),
      href: href
    }) ], [ "Before", from && nameOf(from) ], [ "Domains", names.join(", ") ] ]);
  }
  const DAY_MS = 24 * 3600 * 1e3;
  function planPruning(items, rules, usage, now) {
    const counts = new Map;
    return pruning_newestFirst(items).map(item => {
      const stays = reasonToStay(item, rules, usage);
      if (stays !== void 0) return {
        item: item,
        goes: false,
        why: stays
      };
      const group = item.environmentId ?? "";
      const place = (counts.get(group) ?? 0) + 1;
      counts.set(group, place);
      return {
        item: item,
        ...byAge(place, (now - timeOf(item)) / DAY_MS, rules)
      };
    });
  }
  function reasonToStay(item, {matches: matches}, usage) {
    if (matches && !matches(item.name ?? "")) return "its name does not match";
    return usage(item) ?? (Number.isNaN(timeOf(item)) ? "its age is not known" : void 0);
  }
  function byAge(place, days, {keep: keep, olderThanDays: olderThanDays}) {
    if (keep !== void 0 && place <= keep) return {
      goes: false,
      why: `one of the newest ${keep}`
    };
    if (olderThanDays === void 0) return {
      goes: true,
      why: `not one of the newest ${keep}`
    };
    if (days <= olderThanDays) return {
      goes: false,
      why: `not older than ${olderThanDays} days`
    };
    return {
      goes: true,
      why: `older than ${olderThanDays} days`
    };
  }
  function pruning_newestFirst(items) {
    const dated = items.map(item => ({
      item: item,
      time: timeOf(item) || 0
    }));
    return dated.sort((a, b) => b.time - a.time).map(({item: item}) => item);
  }
  const MOST_ROWS = 200;
  function showPlan(log, stock, plan, dryRun) {
    const going = plan.filter(({goes: goes}) => goes).length;
    const verb = dryRun ? "would be deleted" : "to be deleted";
    const rows = plan.map(({item: item, goes: goes, why: why}) => [ goes ? "delete" : "keep", ...cells(stock, item), why ]);
    const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [ 0 ]);
    const title = `${going} of ${plan.length} ${stock.kind}s ${verb}, ${plan.length - going} to stay`;
    log.group(title, rows.map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()));
  }
  function summarize(summary, stock, outcomes, heading) {
    const order = [ "failed", "deleted", "delete", "keep" ];
    const sorted = [ ...outcomes ].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
    const count = what => outcomes.filter(outcome => outcome.what === what).length;
    summary.heading(`${heading}: ${stock.kind}s`);
    summary.facts([ [ "Could not be deleted", count("failed") > 0 ? String(count("failed")) : void 0 ], [ "Deleted", String(count("deleted")) ], [ "To be deleted", count("delete") > 0 ? String(count("delete")) : void 0 ], [ "Kept", String(count("keep")) ] ]);
    const rows = sorted.slice(0, MOST_ROWS).map(({item: item, what: what, why: why}) => [ ...cells(stock, item), WORDS[what], (0, 
    plain.p)(why) ]);
    if (rows.length > 0) summary.table([ "Name", "Id", "Created", "", "Why" ], rows);
    if (sorted.length > MOST_ROWS) summary.paragraph(`… and ${sorted.length - MOST_ROWS} more; the log lists them all.`);
  }
  const WORDS = {
    keep: "kept",
    delete: "to be deleted",
    deleted: "deleted",
    failed: "could not be deleted"
  };
  function cells(stock, item) {
    return [ (0, plain.p)(stock.nameOf(item), 80), (0, plain.p)(item.id, 60), (0, plain.p)(item.createdAt ?? "unknown", 40) ];
  }
  function distributionUsage(environments, backups) {
    const running = new Map(environments.map(environment => [ environment.distributionId, environment ]));
    const backedUp = new Map(backups.map(backup => [ backup.distributionId, backup ]));
    const changing = environments.find(environment => !isSettled(environment));
    return ({id: id}) => {
      const environment = running.get(id);
      if (environment) return `${nameOf(environment)} runs it`;
      if (changing) return mayGet(changing);
      const backup = backedUp.get(id);
      return backup && `the backup ${(0, plain.p)(backup.id, 60)} refers to it`;
    };
  }
  function configFileUsage(environments, ignoreEnvironments) {
    const deployed = environments.filter(({state: state, deployedAt: deployedAt, distributionId: distributionId}) => state || deployedAt || distributionId);
    const told = new Map;
    for (const environment of deployed) for (const nameOrId of toldConfigFiles(environment) ?? []) told.set(nameOrId, environment);
    const silent = deployed.filter(environment => toldConfigFiles(environment) === void 0);
    const changing = environments.find(environment => !isSettled(environment));
    const last = silent.reduce(later, void 0);
    return file => {
      const user = told.get(file.id) ?? told.get(file.name ?? "");
      if (user) return `${nameOf(user)} uses it`;
      if (ignoreEnvironments) return;
      if (changing) return mayGet(changing);
      if (!last || timeOf(file) > deploymentOf(last)) return;
      return `${nameOf(last)} may use it, for it was deployed later`;
    };
  }
  function backupUsage() {
    return backup => isManual(backup) ? void 0 : "no user made it";
  }
  const SETTLED = [ "", "deployed", "error", "failed" ];
  function isSettled({state: state}) {
    return SETTLED.includes(state.toLowerCase());
  }
  function mayGet(environment) {
    return `${nameOf(environment)} is in the state "${(0, plain.p)(environment.state, 40)}" and may be about to get it`;
  }
  function later(one, other) {
    return one && deploymentOf(one) >= deploymentOf(other) ? one : other;
  }
  function deploymentOf({deployedAt: deployedAt}) {
    const time = deployedAt === void 0 ? Number.NaN : Date.parse(deployedAt);
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
  }
  function toldConfigFiles(environment) {
    const holders = [ environment, environment["configuration"] ].filter(usage_isObject);
    const lists = holders.flatMap(holder => Object.entries(holder)).filter(([key]) => /^(?:app)?configfile/i.test(key)).map(([, value]) => value).filter(value => Array.isArray(value));
    if (lists.length === 0) return;
    const ids = lists.flat().map(idOf);
    return ids.every(id => id !== void 0) ? ids : void 0;
  }
  function idOf(entry) {
    if (typeof entry === "string") return entry;
    const id = usage_isObject(entry) ? entry["appConfigFileId"] ?? entry["id"] : void 0;
    return typeof id === "string" ? id : void 0;
  }
  function usage_isObject(value) {
    return typeof value === "object" && value !== null;
  }
  function stockOf(choice, cloud, environment) {
    if (choice.resource === "distributions") return distributionStock(cloud, choice["ignore-backups"]);
    if (choice.resource === "config-files") return configFileStock(cloud, choice["ignore-environments"]);
    return backupStock(cloud, environment);
  }
  function distributionStock({distributions: distributions, environments: environments, backups: backups}, ignoreBackups) {
    let backedUp;
    return {
      kind: "distribution",
      list: () => distributions.list(),
      usage: async () => {
        backedUp ??= ignoreBackups ? Promise.resolve([]) : backups.list();
        return distributionUsage(await environments.list(), await backedUp);
      },
      delete: id => distributions.delete(id),
      nameOf: nameOf
    };
  }
  function configFileStock({appConfigFiles: appConfigFiles, environments: environments}, ignoreEnvironments) {
    return {
      kind: "config file",
      list: () => appConfigFiles.list(),
      usage: async () => configFileUsage(await environments.list(), ignoreEnvironments),
      delete: id => appConfigFiles.delete(id),
      nameOf: nameOf
    };
  }
  function backupStock({backups: backups, environments: environments}, only) {
    const names = new Map;
    return {
      kind: "backup",
      list: async () => {
        for (const one of only ? [ only ] : await environments.list()) names.set(one.id, nameOf(one));
        const all = await backups.list();
        return only ? all.filter(({environmentId: environmentId}) => environmentId === only.id) : all;
      },
      usage: async () => backupUsage(),
      delete: id => backups.delete(id),
      nameOf: ({environmentId: environmentId}) => `backup of ${names.get(environmentId) ?? (0, 
      plain.p)(environmentId ?? "unknown", 60)}`
    };
  }
  const prune_inputs = {
    resource: choice([ "distributions", "config-files", "backups" ], {
      required: true
    }),
    keep: whole(),
    "older-than-days": positive(),
    "name-pattern": {
      required: false,
      parse: matcherOf
    },
    environment: input_kinds_text(),
    "ignore-backups": flag(false),
    "ignore-environments": flag(false),
    "dry-run": flag(false),
    ...connectionInputs
  };
  const pruneAction = action({
    inputs: prune_inputs,
    outputs: [ "deleted", "deleted-count", "kept-count", "json" ],
    check: values => [ ...connectionProblems(values), ...pruneProblems(values) ],
    async main(step) {
      const {keep: keep, "older-than-days": olderThanDays, "name-pattern": matches, "dry-run": dryRun} = step.inputs;
      const cloud = connect(step);
      const stock = stockOf(step.inputs, cloud, await environmentOf(step, cloud));
      const items = await stock.list();
      const plan = planPruning(items, {
        keep: keep,
        olderThanDays: olderThanDays,
        matches: matches
      }, await stock.usage(), Date.now());
      showPlan(step.log, stock, plan, dryRun);
      const outcomes = plan.map(({item: item, goes: goes, why: why}) => ({
        item: item,
        what: goes ? "delete" : "keep",
        why: why
      }));
      if (dryRun) {
        prune_tell(step, items, []);
        return summarize(step.summary, stock, outcomes, "Dry run");
      }
      const deleted = [];
      try {
        await prune_carryOut(step, stock, outcomes, deleted);
      } finally {
        prune_tell(step, items, deleted);
        summarize(step.summary, stock, outcomes, "Pruned");
      }
      const failed = outcomes.filter(({what: what}) => what === "failed");
      if (failed.length > 0) throw notAll(stock, deleted.length, failed);
    }
  });
  async function prune_carryOut(step, stock, outcomes, deleted) {
    for (const outcome of outcomes.toReversed().filter(({what: what}) => what === "delete")) {
      const {item: item} = outcome;
      try {
        const used = (await stock.usage())(item);
        if (used !== void 0) {
          Object.assign(outcome, {
            what: "keep",
            why: used
          });
          step.log.info(`Kept after all: ${stock.nameOf(item)} (${(0, plain.p)(item.id)}), ${used}`);
          continue;
        }
        await stock.delete(item.id);
      } catch (error) {
        if (!(error instanceof errors.hM) || step.signal.aborted) throw error;
        prune_refused(step, stock, outcome, error);
        continue;
      }
      deleted.push(item);
      outcome.what = "deleted";
      step.now(deleted.length === 1 ? `One ${stock.kind} was deleted.` : `${deleted.length} ${stock.kind}s were deleted.`);
      step.log.info(`Deleted ${stock.nameOf(item)} (${(0, plain.p)(item.id)})`);
    }
  }
  function prune_refused({log: log}, stock, outcome, error) {
    const isSystems = stock.kind === "backup" && error instanceof errors.S6 && error.status === 400;
    Object.assign(outcome, {
      what: isSystems ? "keep" : "failed",
      why: error.message
    });
    log.warning(`${stock.nameOf(outcome.item)} (${(0, plain.p)(outcome.item.id)}) stays: ${error.message}`);
  }
  function prune_tell(step, items, deleted) {
    step.outputJson("deleted", deleted.map(({id: id}) => id));
    step.output("deleted-count", deleted.length);
    step.output("kept-count", items.length - deleted.length);
    step.outputJson("json", deleted);
  }
  function environmentOf({inputs: {environment: environment}}, cloud) {
    return environment === void 0 ? void 0 : findOne("environment", cloud.environments, environment);
  }
  async function matcherOf(pattern) {
    const {default: picomatch} = await __nccwpck_require__.e(796).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2796, 23));
    try {
      return picomatch(pattern, {
        dot: true,
        strictBrackets: true
      });
    } catch (error) {
      throw new InputProblem(`must be a glob, not ${shown(pattern)} (${shown(String(error))})`);
    }
  }
  function pruneProblems(values) {
    const {resource: resource} = values;
    const goesWith = (name, ...resources) => values[name] && !resources.includes(resource) ? [ `\`${name}\` does not go with \`resource: ${resource}\`` ] : [];
    return [ ...values.keep === void 0 && values["older-than-days"] === void 0 ? [ "`keep` or `older-than-days` (or both) is required" ] : [], ...goesWith("name-pattern", "distributions", "config-files"), ...goesWith("environment", "backups"), ...goesWith("ignore-backups", "distributions"), ...goesWith("ignore-environments", "config-files") ];
  }
  const prune_LISTED = 50;
  function notAll(stock, deleted, failed) {
    const list = failed.slice(0, prune_LISTED).map(({item: item, why: why}) => `\n- ${stock.nameOf(item)} (${(0, 
    plain.p)(item.id)}): ${why}`);
    const more = failed.length > prune_LISTED ? `\n- and ${failed.length - prune_LISTED} more` : "";
    return new errors.hM("theirs", `${failed.length} ${stock.kind}(s) could not be deleted, ${deleted} were: ${list.join("")}${more}`, "Run the step again, or delete them by hand.");
  }
  class Stages {
    #results;
    #clock;
    #reporter;
    #onChange;
    #origin;
    constructor(names, options) {
      this.#results = new Map(names.map(name => [ name, {
        name: name,
        result: "skipped",
        seconds: 0
      } ]));
      this.#clock = options.clock;
      this.#reporter = options.reporter;
      this.#onChange = options.onChange;
      this.#origin = options.clock.now();
      this.#onChange(this.list);
    }
    get list() {
      return [ ...this.#results.values() ].map(({name: name, result: result, seconds: seconds}) => ({
        name: name,
        result: result,
        seconds: seconds
      }));
    }
    async run(name, work) {
      const number = [ ...this.#results.keys() ].indexOf(name) + 1;
      this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name}`);
      const start = this.#clock.now();
      try {
        const result = await work();
        this.#end(name, "success", start);
        return result;
      } catch (error) {
        this.#end(name, "failure", start);
        throw error;
      }
    }
    skip(name, why) {
      const number = [ ...this.#results.keys() ].indexOf(name) + 1;
      this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name} skipped, ${why}`);
    }
    get gantt() {
      const ran = [ ...this.#results.values() ].filter(({startMs: startMs}) => startMs !== void 0);
      if (ran.length === 0) return;
      const bars = ran.map(({name: name, result: result, startMs: startMs = 0, endMs: endMs = 0}) => {
        const mark = result === "failure" ? "crit, " : "";
        const [from, to] = [ startMs, Math.max(endMs, startMs + 1e3) ].map(ms => Math.round(ms / 1e3));
        return `  ${name} (${duration(endMs - startMs)}) :${mark}${from}, ${to}`;
      });
      return [ "gantt", "  dateFormat X", "  axisFormat %H:%M:%S", ...bars ].join("\n");
    }
    #end(name, result, start) {
      const now = this.#clock.now();
      const seconds = Math.round((now - start) / 100) / 10;
      this.#results.set(name, {
        name: name,
        result: result,
        seconds: seconds,
        startMs: start - this.#origin,
        endMs: now - this.#origin
      });
      this.#onChange(this.list);
    }
  }
  const STAGES = [ "upload", "backup", "restore", "deploy", "health-check", "promote" ];
  async function planRelease(step, cloud) {
    const {inputs: inputs} = step;
    const environments = listedOnce(cloud.environments);
    const target = await findOne("environment", environments, inputs.environment);
    const wantedLive = inputs["live-environment"];
    const live = wantedLive === void 0 ? void 0 : await findOne("environment", environments, wantedLive);
    if (live?.id === target.id) throw release_plan_sameEnvironment(target);
    const distribution = await knownDistribution(step, cloud);
    const configFiles = await prepareConfigFiles(step, cloud, inputs["config-files"]);
    const former = inputs["rollback-config-files"];
    const deployed = distribution !== void 0 && isDeployed(target) && target.distributionId === distribution.id;
    if (deployed && live) warnOfOldContent(step, target, live);
    const restoresOlder = live !== void 0 && inputs.restore && !inputs.backup && !deployed;
    const plan = {
      target: target,
      live: live,
      distribution: distribution,
      distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? "",
      olderBackup: restoresOlder ? await latestBackup(cloud.backups, live) : void 0,
      deployed: deployed,
      configFiles: configFiles,
      formerConfigFiles: former ? await prepareConfigFiles(step, cloud, former) : configFiles
    };
    return {
      ...plan,
      leftOut: leftOut(step, plan)
    };
  }
  function warnOfOldContent(step, target, live) {
    const since = target.deployedAt === void 0 ? "" : ` since ${(0, plain.p)(target.deployedAt)}`;
    step.log.warning(`${nameOf(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${nameOf(live)} after its backup is not in ${nameOf(target)}.`);
  }
  function leftOut(step, {target: target, live: live, distribution: distribution, deployed: deployed}) {
    const {inputs: inputs} = step;
    const there = `${nameOf(target)} runs the distribution already`;
    const uploadDone = inputs.file === void 0 ? "a distribution was named" : "it is there already with the same MD5";
    return {
      ...distribution && {
        upload: uploadDone
      },
      ...deployed ? {
        backup: there
      } : !inputs.backup && {
        backup: "`backup` is false"
      },
      ...!live ? {
        restore: "the release is in place"
      } : deployed ? {
        restore: there
      } : !inputs.restore && {
        restore: "`restore` is false"
      },
      ...deployed && {
        deploy: there
      },
      ...inputs["health-check-url"] === void 0 && {
        "health-check": "there is no `health-check-url`"
      },
      ...!live ? {
        promote: "the release is in place"
      } : !inputs.promote && {
        promote: "`promote` is false"
      }
    };
  }
  async function knownDistribution(step, cloud) {
    const {file: file, distribution: distribution} = step.inputs;
    if (distribution !== void 0) return findOne("distribution", cloud.distributions, distribution);
    if (!file) return;
    return findStored(distributionShelf(cloud), file, file.name, step.signal);
  }
  function release_plan_sameEnvironment(environment) {
    return new errors.hM("yours", `\`environment\` and \`live-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`, "For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.");
  }
  function reportPlan(step, plan) {
    const rows = STAGES.map(name => {
      const reason = plan.leftOut[name];
      return [ name, reason === void 0 ? "to do" : "skipped", reason ?? purposes(plan)[name] ];
    });
    step.log.info(`Dry run: nothing is changed. ${headline(plan)}`);
    for (const [name, what, why] of rows) step.log.info(`  ${name}: ${what} (${why})`);
    step.outputJson("json", {
      plan: rows.map(([name, what, why]) => ({
        name: name,
        what: what,
        why: why
      }))
    });
    step.summary.heading("Dry run: this would be released");
    step.summary.paragraph(headline(plan));
    step.summary.table([ "Stage", "What", "Why" ], rows);
  }
  function reportRelease(step, plan, run) {
    const {target: target, live: live} = plan;
    const {list: list, gantt: gantt} = run.stages;
    const failed = list.find(({result: result}) => result === "failure");
    const href = linkOf(target);
    const name = nameOf(target);
    const distribution = run.distribution && `${nameOf(run.distribution)} (${(0, plain.p)(run.distribution.id)})`;
    step.outputJson("json", {
      distribution: run.distribution ?? null,
      environment: target,
      liveEnvironment: live ?? null,
      backup: run.backup ?? null,
      domains: run.domains,
      promoted: run.promoted,
      rolledBack: run.rolledBack,
      stages: list
    });
    step.summary.heading(failed ? `Release stopped at ${failed.name}` : "Released");
    step.summary.facts([ [ "Environment", href === void 0 ? name : {
      text: name,
      href: href
    } ], [ "Distribution", distribution ], [ "Before", (0, plain.p)(target.distributionId ?? "none") ], [ "Backup", run.backup && (0, 
    plain.p)(run.backup.id) ], [ "Live", live && (run.promoted ? `${nameOf(live)} → ${name}` : nameOf(live)) ], [ "Domains", run.domains.join(", ") ], [ "Rolled back", run.rolledBack ? "yes" : void 0 ] ]);
    step.summary.table([ "Stage", "Result", "Seconds" ], list.map(stage => [ stage.name, stage.result, stage.result === "skipped" ? "" : String(stage.seconds) ]));
    if (gantt !== void 0) step.summary.mermaid(gantt);
  }
  function headline({target: target, live: live, distributionName: distributionName}) {
    const what = (0, plain.p)(distributionName, 100);
    return live ? `Blue/green: ${what} to ${nameOf(target)}, then from ${nameOf(live)} to ${nameOf(target)}` : `In place: ${what} to ${nameOf(target)}`;
  }
  function purposes({target: target, live: live, olderBackup: olderBackup}) {
    const name = nameOf(target);
    return {
      upload: "the distribution is not there yet",
      backup: `of ${nameOf(live ?? target)}`,
      restore: `of ${olderBackup ? `the backup ${(0, plain.p)(olderBackup.id)}` : "that backup"} into ${name}`,
      deploy: `to ${name}`,
      "health-check": "before it counts",
      promote: `${name} becomes production, with the domains of ${live ? nameOf(live) : "none"}`
    };
  }
  async function restoreInto(step, cloud, {backup: backup, environment: environment, wait: wait = true, onStart: onStart, onFailure: onFailure}) {
    const name = nameOf(environment);
    const id = (0, plain.p)(backup.id);
    const created = backup.createdAt === void 0 ? "" : `, created at ${(0, plain.p)(backup.createdAt)}`;
    step.log.info(`Restoring backup ${id}${created} into ${name}`);
    step.now(`It is not certain whether a restore into ${name} was started; look before you use it.`);
    const onRefused = () => step.now(`The restore was refused; the content of ${name} was not changed.`);
    const {signal: signal} = step;
    const jobId = await waitFor(step, restoreRequest(cloud.backups, backup, environment, {
      onRefused: onRefused,
      signal: signal
    }));
    onStart?.(jobId);
    step.now(`A restore into ${name} was started (job ${(0, plain.p)(jobId)}); do not rely on its content before one succeeds.`);
    const job = restoreJob(cloud.backups, jobId, {
      backupId: backup.id,
      environmentName: name
    });
    if (!wait) {
      step.log.info(`Not waiting: see ${job.lookup} for how it ends`);
      return;
    }
    try {
      await waitFor(step, job);
    } catch (error) {
      if (error instanceof JobFailedError) {
        onFailure?.();
        step.now(`The content of ${name} may be the former one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`);
      }
      throw error;
    }
    step.now(`${name} holds the content of the backup ${id}.`);
  }
  const uploadDistributionAction = action({
    inputs: {
      file: {
        required: true,
        parse: oneFile
      },
      name: fileName(),
      "if-exists": choice([ "reuse", "upload", "fail", "replace" ], "reuse"),
      ...connectionInputs
    },
    outputs: [ "distribution-id", "distribution-name", "md5", "size-bytes", "reused", "json" ],
    check: inputs => [ ...connectionProblems(inputs), ...ifKnown(() => emptyFile(inputs.file)) ],
    async main(step) {
      const {file: file, "if-exists": ifExists} = step.inputs;
      const cloud = connect(step);
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
        onStored: onStored
      };
      const {item: item, md5: md5, reused: reused, deleted: deleted} = await uploadDistribution(step, cloud, options);
      step.summary.heading(reused ? "Distribution reused" : "Distribution uploaded");
      step.summary.facts([ [ "Name", (0, plain.p)(item.name ?? name) ], [ "Id", (0, plain.p)(item.id) ], [ "Size", megabytes(file.size) ], [ "MD5", md5 ], [ "Deleted", deleted.map(({id: id}) => (0, 
      plain.p)(id)).join(", ") ] ]);
    }
  });
  async function uploadDistribution(work, cloud, options) {
    const {log: log, clock: clock, signal: signal} = work;
    const {file: file, name: name, ifExists: ifExists, onStored: onStored} = options;
    const shelf = distributionShelf(cloud);
    warnOfSize({
      shelf: shelf,
      file: file,
      reporter: log
    });
    const transfer = new TransferLog(`Upload of ${(0, plain.p)(name, 100)}`, file.size, clock, log);
    return store({
      shelf: shelf,
      file: file,
      name: name,
      ifExists: ifExists,
      clock: clock,
      reporter: log,
      signal: signal,
      onStart: () => {
        work.now(`The upload of "${(0, plain.p)(name)}" was begun; look at the list of distributions before another one.`);
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
        work.now(`The distribution "${(0, plain.p)(name)}" is there, with the id ${(0, plain.p)(item.id)}.`);
        const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
        log.info(reused ? `${(0, plain.p)(name)} is there already with the same MD5; its id is ${(0, 
        plain.p)(item.id)}` : `Uploaded ${(0, plain.p)(name)} (${megabytes(file.size)}); its id is ${(0, 
        plain.p)(item.id)}${proof}`);
      }
    });
  }
  function emptyFile(file) {
    return file.size === 0 ? [ `\`file\` is empty: ${(0, plain.p)(file.path)}` ] : [];
  }
  class ReleaseRun {
    stages;
    #step;
    #cloud;
    #plan;
    distribution;
    backup;
    domains=[];
    promoted=false;
    rolledBack=false;
    #deployed;
    constructor(step, cloud, plan, stages) {
      this.#step = step;
      this.#cloud = cloud;
      this.#plan = plan;
      this.stages = stages;
      this.distribution = plan.distribution;
    }
    async all() {
      const {live: live, target: target} = this.#plan;
      if (live) this.#step.standing(`${nameOf(live)} is live and untouched.`);
      await this.#stage("upload", () => this.#upload());
      await this.#stage("backup", () => this.#backUp(live ?? target));
      await this.#stage("restore", () => this.#restore());
      try {
        await this.#stage("deploy", () => this.#deploy());
        await this.#stage("health-check", () => checkHealth(this.#step));
      } catch (error) {
        if (!live) await this.#rollBackDeployment(error);
        throw error;
      }
      if (live) await this.#stage("promote", () => this.#promote(live));
    }
    async #stage(name, work) {
      const reason = this.#plan.leftOut[name];
      if (reason === void 0) await this.stages.run(name, work); else this.stages.skip(name, reason);
    }
    async #upload() {
      const {file: file} = this.#step.inputs;
      if (!file) return;
      const {item: item} = await uploadDistribution(this.#step, this.#cloud, {
        file: file,
        name: file.name,
        ifExists: "reuse"
      });
      this.distribution = {
        ...item,
        name: item.name ?? file.name
      };
      this.#step.output("distribution-id", item.id);
    }
    async #backUp(environment) {
      this.backup = await backUp(this.#step, this.#cloud, environment, {
        type: "Manual",
        wait: true,
        onStart: ({id: id}) => this.#step.output("backup-id", id)
      });
    }
    async #restore() {
      const backup = this.backup ?? this.#plan.olderBackup;
      if (!backup) throw new Error("there is no backup to restore");
      await restoreInto(this.#step, this.#cloud, {
        backup: backup,
        environment: this.#plan.target
      });
    }
    async #deploy() {
      const {target: target, configFiles: configFiles} = this.#plan;
      const {strategy: strategy, "failure-states": failureStates} = this.#step.inputs;
      if (!this.distribution) throw new Error("there is no distribution to deploy");
      const release = {
        environment: target,
        distribution: this.distribution,
        roles: await configFiles(),
        strategy: strategy,
        failureStates: failureStates
      };
      const job = await startDeployment(this.#step, this.#cloud, release);
      if (job instanceof Deployment) {
        this.#deployed = release;
        await waitFor(this.#step, job);
      }
      this.#step.now(`${nameOf(target)} runs ${nameOf(this.distribution)}.`);
    }
    async #promote(live) {
      const {target: to} = this.#plan;
      this.#step.standing("");
      await setProduction(this.#step, this.#cloud, live, to, true);
      try {
        const domains = await domainsAt(this.#step, this.#cloud, {
          from: live,
          to: to,
          moveDomains: true
        });
        this.domains = domains.map(domain => nameOf(domain));
      } catch (error) {
        await this.#switchBack(live, error);
        throw error;
      }
      this.promoted = true;
      this.#step.output("promoted", true);
      this.#step.now(`${nameOf(to)} is live; ${nameOf(live)} is idle and holds what was live before.`);
    }
    async #rollBackDeployment(error) {
      if (!this.#deployed || !this.#mayRollBack(error)) return;
      this.#tell(await rollBack(this.#step, this.#cloud, this.#deployed, this.#plan.formerConfigFiles));
    }
    async #switchBack(live, error) {
      if (!this.#mayRollBack(error)) return;
      const {target: target} = this.#plan;
      this.#step.log.info(`Rolling back: ${nameOf(live)} becomes the production environment again`);
      try {
        await setProduction(this.#step, this.#cloud, target, live, true);
        await domainsAt(this.#step, this.#cloud, {
          from: target,
          to: live,
          moveDomains: true
        });
        this.#step.now(`${nameOf(live)} is live again, with its domains.`);
        this.#tell(true);
      } catch (second) {
        if (second instanceof errors.cc) throw second;
        const names = `${(0, plain.p)(nameOf(live))} and ${nameOf(target)}`;
        this.#step.log.error(`THE ROLLBACK FAILED TOO: ${(0, errors.to)(second).message} Look after the domains of ${names} now.`);
        this.#step.now(`The rollback failed; the domains may be spread over ${names}.`);
        this.#tell(false);
      }
    }
    #mayRollBack(error) {
      return this.#step.inputs["rollback-on-failure"] && !(error instanceof errors.cc);
    }
    #tell(rolledBack) {
      this.rolledBack = rolledBack;
      this.#step.output("rolled-back", rolledBack);
    }
  }
  const release_inputs = {
    file: {
      required: false,
      parse: oneFile
    },
    distribution: input_kinds_text(),
    environment: input_kinds_text({
      required: true
    }),
    "live-environment": input_kinds_text(),
    "config-files": configFilesInput,
    strategy: choice([ "rolling", "stopstart" ], "rolling"),
    "failure-states": words("error,failed"),
    backup: flag(true),
    restore: flag(true),
    promote: flag(true),
    ...healthInputs,
    "rollback-on-failure": flag(true),
    "rollback-config-files": configFilesInput,
    "dry-run": flag(false),
    ...pollInputs,
    ...domainInputs,
    ...gitHubInputs,
    ...connectionInputs
  };
  const release_outputs = [ "distribution-id", "environment-id", "environment-url", "backup-id", "previous-distribution-id", "previous-environment-id", "promoted", "rolled-back", "stages", "json" ];
  const releaseAction = action({
    inputs: release_inputs,
    outputs: release_outputs,
    check: values => [ ...connectionProblems(values), ...ifKnown(() => distributionProblems(values)) ],
    async main(step) {
      const cloud = connect(step);
      const stages = new Stages(STAGES, {
        clock: step.clock,
        reporter: step.log,
        onChange: list => step.outputJson("stages", list)
      });
      const plan = await planRelease(step, cloud);
      release_tellBeforehand(step, plan);
      if (step.inputs["dry-run"]) return reportPlan(step, plan);
      const run = new ReleaseRun(step, cloud, plan, stages);
      const record = {
        environment: nameOf(plan.target),
        description: `${plan.distributionName} to ${nameOf(plan.target)}`,
        url: linkOf(plan.target),
        production: plan.live !== void 0 && step.inputs.promote
      };
      try {
        await recorded(step, record, () => run.all());
      } finally {
        reportRelease(step, plan, run);
      }
    }
  });
  function distributionProblems({file: file, distribution: distribution}) {
    if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
    if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
    return file?.size === 0 ? [ "`file` is empty" ] : [];
  }
  function release_tellBeforehand(step, {target: target, live: live, distribution: distribution}) {
    step.output("distribution-id", distribution?.id);
    step.output("environment-id", target.id);
    step.output("environment-url", linkOf(target));
    step.output("backup-id", "");
    step.output("previous-distribution-id", target.distributionId);
    step.output("previous-environment-id", live?.id);
    step.output("promoted", false);
    step.output("rolled-back", false);
  }
  const SECRET_NAME = /(?:password|passphrase|secret|token|api_?key|private_?key|signature|credential|authorization)s?$/i;
  const SHORTEST = 4;
  const NO_SECRET = /^(?:token_?type|expires_?in)$/i;
  function secretFields(value) {
    if (Array.isArray(value)) return value.flatMap(secretFields);
    if (typeof value === "string") return secret_fields_signedLink(value);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => typeof inner === "string" && isSecret(name, inner) ? [ inner ] : secretFields(inner));
  }
  function isSecret(name, value) {
    return value.length >= SHORTEST && SECRET_NAME.test(name) && !NO_SECRET.test(name);
  }
  function secret_fields_signedLink(text) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return [];
    const {search: search, searchParams: searchParams} = new URL(text);
    const values = [ ...searchParams ].filter(([name]) => /sig|token|key|secret|credential/i.test(name));
    return values.length === 0 ? [] : [ text, search.slice(1), ...values.map(([, value]) => value) ];
  }
  function apiPathOf(path) {
    if (/[\u0000-\u0020\u007f\\#]/.test(path)) throw new InputProblem(`must not hold spaces, control characters, a backslash or #, as ${shown(path)} does`);
    if (!path.startsWith("/")) throw new InputProblem(`must begin with /, without scheme and host, not ${shown(path)}`);
    const [before = ""] = path.split("?");
    const decoded = fullyDecoded(before);
    if (/^\/[/\\]/.test(decoded)) throw new InputProblem(`must begin with one / only, not ${shown(path)}`);
    if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(decoded) || /\\|\p{Cc}/u.test(decoded)) throw new InputProblem(`must lead straight to its end, without . and .. and the like, not ${shown(path)}`);
    return path;
  }
  function fullyDecoded(path) {
    let text = decodedOnce(path);
    if (text === void 0) throw new InputProblem(`has a % that encodes nothing: ${shown(path)}`);
    for (let next = decodedOnce(text); next !== void 0 && next !== text; next = decodedOnce(text)) text = next;
    return text;
  }
  function decodedOnce(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return;
    }
  }
  const request_inputs = {
    method: choice([ "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD" ], "GET"),
    path: {
      required: true,
      parse: apiPathOf
    },
    body: {
      ...input_kinds_text(),
      parse: validJson
    },
    "job-id-path": {
      ...input_kinds_text(),
      parse: dotPath
    },
    ...waitInputs,
    "expect-status": statuses(),
    ...connectionInputs
  };
  const LONGEST_BODY = 5e5;
  const requestAction = action({
    inputs: request_inputs,
    outputs: [ "status", "body", "json" ],
    check: values => [ ...connectionProblems(values), ...requestProblems(values) ],
    async main(step) {
      const {method: method, body: body, "job-id-path": jobIdPath} = step.inputs;
      const name = requestName(step);
      if (body !== void 0) for (const secret of secretFields(JSON.parse(body))) step.secrets.add(secret);
      const cloud = connect(step);
      if (method === "POST" && /\/authn\/logout\/?(?:\?|$)/i.test(step.inputs.path)) step.log.warning("A logout ends all sessions of this user, those of jobs that run at the same time too.");
      const answer = await send(step, cloud, name);
      step.output("status", answer.status);
      const content = tellBody(step, answer.text);
      const size = megabytes(Buffer.byteLength(answer.text));
      step.log.info(`${name} was answered ${answer.status} (${size})`);
      const expected = step.inputs["expect-status"];
      if (expected && !expected.includes(answer.status)) throw unexpected(name, answer.status, expected);
      const job = jobIdPath && await followJob(step, cloud, {
        name: name,
        jobId: request_at(content, jobIdPath),
        path: jobIdPath
      });
      step.summary.heading("Request");
      step.summary.facts([ [ "Request", name ], [ "Status", String(answer.status) ], [ "Answer", size ], [ "Job", job ] ]);
    }
  });
  async function send(step, cloud, name) {
    const {method: method, path: path, body: body, "expect-status": expected} = step.inputs;
    const changes = method !== "GET" && method !== "HEAD";
    await cloud.logIn();
    if (changes) step.now(`It is not certain whether ${name} took effect; look at what it concerns.`);
    let lost = false;
    const deletedPerhaps = async () => {
      lost = true;
      return;
    };
    try {
      const answer = await cloud.pipeline.request({
        method: method,
        path: path,
        name: pathWithoutQuery(path),
        ...body !== void 0 && {
          body: jsonText(body)
        },
        ...expected && {
          expect: expected
        },
        ...method === "DELETE" && {
          repeat: {
            find: deletedPerhaps
          }
        },
        form: "text",
        parse: (content, {status: status}) => ({
          status: status,
          text: String(content)
        })
      });
      if (changes) step.now(`${name} was answered ${answer.status}.`);
      return answer;
    } catch (error) {
      if (!(error instanceof errors.S6)) throw error;
      step.output("status", error.status);
      if (lost && error.status === 404) return {
        status: error.status,
        text: ""
      };
      if (changes && error.status < 500) step.now(`${name} was refused.`);
      throw error;
    }
  }
  function tellBody(step, answered) {
    const content = parsed(answered);
    const fits = answered.length <= LONGEST_BODY;
    if (!fits) step.log.warning(`The answer has ${answered.length} characters; the output \`body\` holds the first ${LONGEST_BODY}, and \`json\` nothing.`);
    const shownBody = step.secrets.redact(answered.slice(0, LONGEST_BODY));
    for (const secret of secretFields(content)) step.secrets.add(secret);
    step.reveal("body", shownBody);
    step.output("json", fits && content !== void 0 ? JSON.stringify(withIds(content)) : "");
    return content;
  }
  async function followJob(step, cloud, {name: name, jobId: jobId, path: path}) {
    if (typeof jobId !== "string" && typeof jobId !== "number" || jobId === "") throw new errors.hM("yours", `The answer to ${name} holds no job id at \`${(0, 
    plain.p)(path.join("."))}\`.`, "Look at the output `body` for where it is, and correct `job-id-path`.");
    const id = String(jobId);
    const job = backupJobById(cloud.backups, id);
    step.log.info(`It started the job ${(0, plain.p)(id)}`);
    if (!step.inputs.wait) {
      step.log.info(`Not waiting: see ${job.lookup} for how it ends`);
      return `${(0, plain.p)(id)}, not waited for`;
    }
    step.now(`The job ${(0, plain.p)(id)} was started by ${name}.`);
    try {
      await waitFor(step, job);
    } catch (error) {
      if (error instanceof JobFailedError) step.now(`The job ${(0, plain.p)(id)}, started by ${name}, has failed.`);
      throw error;
    }
    return `${(0, plain.p)(id)}, completed`;
  }
  function requestProblems({method: method, body: body, "job-id-path": jobIdPath}) {
    const problems = [];
    if (body !== void 0 && (method === "GET" || method === "HEAD")) problems.push(`\`body\` does not go with ${method}`);
    if (jobIdPath && method === "HEAD") problems.push("`job-id-path` does not go with HEAD, which is answered no body");
    return problems;
  }
  function validJson(value) {
    if (parsed(value) === void 0) throw new InputProblem("must be valid JSON");
    return value;
  }
  function dotPath(value) {
    const names = value.replace(/^\$?\./, "").split(".");
    if (names.every(name => /^\S+$/.test(name))) return names;
    throw new InputProblem(`must be names joined by dots, like result.jobId, not ${shown(value)}`);
  }
  function request_at(content, path) {
    return walk(content, path) ?? walk(withIds(content), path);
  }
  function walk(content, path) {
    let value = content;
    for (const name of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return;
      value = value[name];
    }
    return value;
  }
  function parsed(content) {
    try {
      return JSON.parse(content);
    } catch {
      return;
    }
  }
  function pathWithoutQuery(path) {
    return (0, plain.p)(path.split("?")[0]);
  }
  function requestName({inputs: {method: method, path: path}}) {
    return `${method} ${pathWithoutQuery(path)}`;
  }
  function unexpected(name, status, expected) {
    return new errors.hM("yours", `${name} was answered ${status}, which is not what \`expect-status\` says (${expected.join(", ")}).`, "Look at the state there, or correct `expect-status`.");
  }
  const restore_LATEST = "latest";
  const restoreAction = action({
    inputs: {
      environment: input_kinds_text({
        required: true
      }),
      backup: input_kinds_text({
        required: true
      }),
      "source-environment": input_kinds_text(),
      ...waitInputs,
      ...connectionInputs
    },
    outputs: [ "backup-id", "job-id", "status", "duration-seconds", "json" ],
    check: inputs => [ ...connectionProblems(inputs), ...inputs["source-environment"] !== void 0 && inputs.backup !== restore_LATEST ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
    async main(step) {
      const {environment: environment, backup: wanted, "source-environment": from = environment, wait: wait} = step.inputs;
      const cloud = connect(step);
      const environments = listedOnce(cloud.environments);
      const target = await findOne("environment", environments, environment);
      const source = from === environment ? target : await findOne("environment", environments, from);
      const backup = wanted === restore_LATEST ? await latestBackup(cloud.backups, source) : await findBackup(cloud.backups, wanted);
      step.output("backup-id", backup.id);
      const start = step.clock.now();
      const seconds = () => step.output("duration-seconds", Math.round((step.clock.now() - start) / 100) / 10);
      const tell = (jobId, status) => {
        step.output("status", status);
        step.outputJson("json", {
          jobId: jobId,
          status: status
        });
      };
      let job = "";
      try {
        await restoreInto(step, cloud, {
          backup: backup,
          environment: target,
          wait: wait,
          onStart: jobId => {
            job = jobId;
            step.output("job-id", jobId);
            tell(jobId, "running");
          },
          onFailure: () => tell(job, "error")
        });
        if (wait) tell(job, "completed");
      } finally {
        seconds();
      }
      const href = linkOf(target);
      step.summary.heading(wait ? "Restored" : "Restore started");
      step.summary.facts([ [ "Environment", href === void 0 ? nameOf(target) : {
        text: nameOf(target),
        href: href
      } ], [ "Backup", (0, plain.p)(backup.id) ], [ "Created", backup.createdAt && (0, 
      plain.p)(backup.createdAt) ], [ "Of environment", backup.environmentId && (0, plain.p)(backup.environmentId) ], [ "Job", (0, 
      plain.p)(job) ], [ "Took", wait ? duration(step.clock.now() - start) : void 0 ] ]);
    }
  });
  const simulatorAction = action({
    inputs: {
      port: whole({
        default: 0,
        most: 65535
      }),
      "latency-ms": whole({
        default: 0
      }),
      "job-seconds": secondsOrNone(),
      "state-file": {
        required: false,
        parse: stateFile
      }
    },
    outputs: [ "api-url", "username", "password", "json" ],
    async main(step) {
      const {port: port, "latency-ms": latencyMs, "job-seconds": jobSeconds, "state-file": file} = step.inputs;
      const options = {
        port: port,
        latencyMs: latencyMs,
        jobSeconds: jobSeconds,
        ...file !== void 0 && {
          stateFile: file
        }
      };
      const {startInBackground: startInBackground} = await __nccwpck_require__.e(748).then(__nccwpck_require__.bind(__nccwpck_require__, 6748));
      const {url: url, username: username, password: password, pid: pid} = await startInBackground(__dirname, options, step.signal);
      step.secrets.add(password);
      step.saveState("url", url);
      step.saveState("pid", String(pid));
      step.now(`The simulator runs at ${url}, until the job is over.`);
      step.output("api-url", url);
      step.output("username", username);
      step.reveal("password", password);
      step.outputJson("json", {
        url: url,
        username: username
      });
      step.exportVariable("BRC_API_URL", url);
      step.exportVariable("BRC_USERNAME", username);
      step.exportVariable("BRC_PASSWORD", password);
      if (process.env["BRC_ACCESS_TOKEN"]) step.exportVariable("BRC_ACCESS_TOKEN", "");
      step.log.info(`A simulated stack answers at ${url}; the steps after this one use it, unless they name another`);
      step.summary.heading("Rehearsal");
      step.summary.paragraph("The steps after this one worked on a simulated stack, unless they named another.");
    },
    async post(step) {
      const [url, pid] = [ step.savedState("url"), Number(step.savedState("pid")) ];
      if (url === "" || !Number.isInteger(pid) || pid <= 1) return;
      const {stopInBackground: stopInBackground} = await __nccwpck_require__.e(748).then(__nccwpck_require__.bind(__nccwpck_require__, 6748));
      const stopped = await stopInBackground({
        url: url,
        pid: pid
      }, step.clock);
      step.log.info(stopped ? "The simulator is stopped" : "The simulator had ended already");
    }
  });
  function secondsOrNone() {
    const seconds = positive(5);
    return {
      ...seconds,
      parse: value => /^0*(?:\.0*)?$/.test(value.trim()) ? 0 : seconds.parse(value)
    };
  }
  async function stateFile(path) {
    const file = (0, external_node_path_.resolve)(path);
    const [itself, folder] = await Promise.all([ file, (0, external_node_path_.dirname)(file) ].map(one => (0, 
    promises_.stat)(one).catch(() => {})));
    if (itself ? itself.isFile() : folder?.isDirectory()) return file;
    throw new InputProblem(`must be a file in a folder that is there, not ${shown(path)}`);
  }
  const upload_config_file_inputs = {
    file: {
      required: true,
      parse: filesOf
    },
    name: input_kinds_text(),
    "if-exists": choice([ "reuse", "upload", "fail" ], "reuse"),
    ...connectionInputs
  };
  const uploadConfigFileAction = action({
    inputs: upload_config_file_inputs,
    outputs: [ "config-file-id", "config-file-ids", "reused", "json" ],
    check: values => [ ...connectionProblems(values), ...namingProblems(values) ],
    async main(step) {
      const {file: files, "if-exists": ifExists} = step.inputs;
      const cloud = connect(step);
      for (const file of files) warnOfConfigFile(step, cloud, file);
      if (ifExists === "fail") await refuseExisting(step, cloud);
      const uploads = [];
      for (const file of files) {
        const name = nameFor(file, step);
        const onStart = () => step.now(`It is not certain whether the config file "${(0, 
        plain.p)(name)}" was uploaded.${soFar(uploads)}`);
        const stored = await uploadConfigFile(step, cloud, file, {
          name: name,
          ifExists: ifExists,
          onStart: onStart
        });
        uploads.push({
          ...stored,
          name: name,
          file: file
        });
        upload_config_file_tell(step, uploads);
      }
      step.output("reused", uploads.every(({reused: reused}) => reused));
      step.summary.heading(files.length === 1 ? "Config file" : "Config files");
      step.summary.table([ "Name", "Id", "Size", "MD5", "" ], uploads.map(({name: name, item: item, file: file, md5: md5, reused: reused}) => [ (0, 
      plain.p)(item.name ?? name), (0, plain.p)(item.id), megabytes(file.size), md5, reused ? "was there already" : "uploaded" ]));
    }
  });
  function upload_config_file_tell(step, uploads) {
    const items = uploads.map(({item: item}) => item);
    step.now(`Nothing is left half done.${soFar(uploads)}`);
    step.output("config-file-id", items[0]?.id);
    step.outputJson("config-file-ids", Object.fromEntries(uploads.map(({name: name, item: item}) => [ name, item.id ])));
    if (uploads.some(({reused: reused}) => !reused)) step.output("reused", false);
    step.outputJson("json", step.inputs.file.length === 1 ? items[0] : items);
  }
  async function refuseExisting(step, cloud) {
    const names = step.inputs.file.map(file => nameFor(file, step));
    const existing = (await cloud.appConfigFiles.list()).filter(({name: name}) => name !== void 0 && names.includes(name));
    const taken = [ ...new Set(existing.map(({name: name}) => name)) ].join('", "');
    if (existing.length > 0) throw alreadyThere("config file", taken, existing);
  }
  function namingProblems({file: files, name: name}) {
    const problems = [];
    if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
    const names = files.map(file => file.name);
    for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
    plain.p)(twice, 100)}"; their names must differ`);
    return problems;
  }
  function nameFor(file, step) {
    return step.inputs.name ?? file.name;
  }
  function soFar(uploads) {
    const there = uploads.map(({name: name, item: item}) => `${(0, plain.p)(name, 100)} (${(0, 
    plain.p)(item.id)})`);
    return there.length === 0 ? "" : ` Config files that are there: ${there.join(", ")}.`;
  }
  const OPERATIONS = [ "list", "get", "add", "update", "delete", "change-password", "send-password-reset", "set-password" ];
  const user_inputs = {
    operation: choice(OPERATIONS, {
      required: true
    }),
    user: input_kinds_text(),
    "user-password": secret(),
    "new-password": secret(),
    "reset-token": secret(),
    role: choice([ "user", "admin", "root" ]),
    active: flag(),
    ...connectionInputs
  };
  const user_NEEDS = {
    list: [],
    get: [ "user" ],
    add: [ "user", "user-password", "role" ],
    update: [ "user" ],
    delete: [ "user" ],
    "change-password": [ "user", "user-password", "new-password" ],
    "send-password-reset": [ "user" ],
    "set-password": [ "reset-token", "new-password" ]
  };
  const userAction = action({
    inputs: user_inputs,
    outputs: [ "user-id", "users", "json" ],
    check: values => [ ...connectionProblems(values), ...missingFor(user_NEEDS, values), ...userProblems(values) ],
    async main(step) {
      await STORIES[step.inputs.operation](step, connect(step), step.inputs.user ?? "");
    }
  });
  const STORIES = {
    list: async (step, {users: users}) => {
      const all = await users.list();
      step.outputJson("users", all);
      step.outputJson("json", all);
      step.log.group(`${all.length} user(s)`, all.map(user_line));
      user_summary(step, "Users", all);
    },
    get: async (step, cloud, username) => {
      const user = await findUser(cloud, username);
      if (!user) throw noUser(username, await cloud.users.list());
      step.log.info(user_line(user));
      user_report(step, "User", user);
    },
    add: async (step, cloud, username) => {
      const {"user-password": password = "", role: role = "user", active: active = true} = step.inputs;
      const existing = await findUser(cloud, username);
      if (existing) throw user_alreadyThere(existing);
      const user = await changing(step, situations(username, "added"), () => cloud.users.add({
        username: username,
        password: password,
        role: role,
        active: active
      }));
      step.log.info(`Added ${user_line(user)}`);
      user_report(step, "User added", user);
    },
    update: async (step, cloud, username) => {
      const {role: role, active: active} = step.inputs;
      await cloud.logIn();
      const user = await changing(step, situations(username, "updated"), () => cloud.users.update(username, {
        ...active !== void 0 && {
          active: active
        },
        ...role !== void 0 && {
          role: role
        }
      }));
      step.log.info(`Updated ${user_line(user)}`);
      user_report(step, "User updated", user);
    },
    delete: async (step, cloud, username) => {
      const user = await findUser(cloud, username);
      if (!user) {
        step.log.info(`There is no user ${(0, plain.p)(username)} (any more): nothing to delete`);
        step.outputJson("users", []);
        return user_summary(step, "User is gone already", []);
      }
      step.output("user-id", user.id);
      await changing(step, situations(username, "deleted"), () => cloud.users.delete(user.username));
      step.log.info(`Deleted ${user_line(user)}`);
      user_report(step, "User deleted", user);
    },
    "change-password": async (step, cloud, username) => {
      const {"user-password": currentPassword = "", "new-password": newPassword = ""} = step.inputs;
      await cloud.logIn();
      await changing(step, situations(username, "given the new password"), () => cloud.users.changePassword(username, {
        currentPassword: currentPassword,
        newPassword: newPassword
      })).catch(error => Promise.reject(wrongPassword(error)));
      done(step, "Password changed", username);
    },
    "send-password-reset": async (step, {users: users}, username) => {
      await changing(step, situations(username, "sent the email to reset the password"), () => users.sendPasswordReset(username));
      done(step, "Email to reset the password sent", username);
    },
    "set-password": async (step, {users: users}, username) => {
      const {"reset-token": token = "", "new-password": password = ""} = step.inputs;
      const uncertain = "It is not certain whether the new password was set; try to log in with it.";
      await changing(step, {
        uncertain: uncertain,
        done: "The new password is set."
      }, () => users.setPassword(token, password));
      done(step, "New password set", username);
    }
  };
  function userProblems(values) {
    const {operation: operation, user: user, role: role, active: active} = values;
    const problems = [];
    if (user !== void 0 && !/^[^\s@/\\]+@[^\s@/\\]+\.[^\s@/\\]+$/.test(user)) problems.push("`user` must be an email address");
    if (operation === "update" && role === void 0 && active === void 0) problems.push("`role` or `active` is required for `operation: update`");
    const chosen = operation === "add" ? "user-password" : "new-password";
    const password = values[chosen];
    if (user_NEEDS[operation].includes(chosen) && password !== void 0 && !isStrong(password)) problems.push(`\`${chosen}\` must have at least 8 characters, with a digit, a lower and an upper case letter`);
    return problems;
  }
  function isStrong(password) {
    return password.length >= 8 && /\p{Nd}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Lu}/u.test(password);
  }
  async function findUser({users: users}, username) {
    return (await users.list()).find(user => user.username.toLowerCase() === username.toLowerCase());
  }
  function situations(username, what) {
    const name = (0, plain.p)(username, 100);
    return {
      uncertain: `It is not certain whether ${name} was ${what}.`,
      done: `${name} was ${what}.`
    };
  }
  function user_report(step, heading, user) {
    step.output("user-id", user.id);
    step.outputJson("users", [ user ]);
    step.outputJson("json", user);
    user_summary(step, heading, [ user ]);
  }
  function done(step, heading, username) {
    step.log.info(username === "" ? heading : `${heading}: ${(0, plain.p)(username, 100)}`);
    step.outputJson("json", null);
    step.summary.heading(heading);
    if (username !== "") step.summary.facts([ [ "User", (0, plain.p)(username) ] ]);
  }
  function user_summary(step, heading, users) {
    step.summary.heading(heading);
    step.summary.table([ "User", "Role", "Active", "Id" ], users.map(({username: username, role: role = "", active: active, id: id = ""}) => [ (0, 
    plain.p)(username), (0, plain.p)(role), active === void 0 ? "" : active ? "yes" : "no", (0, 
    plain.p)(id) ]));
  }
  function user_line({username: username, role: role, active: active, id: id}) {
    const state = active === void 0 ? "" : active ? ", active" : ", not active";
    return `${(0, plain.p)(username, 100)}: role ${(0, plain.p)(role ?? "unknown", 60)}${state}, id ${(0, 
    plain.p)(id ?? "unknown", 60)}`;
  }
  function noUser(username, all) {
    const names = all.slice(0, 20).map(user => (0, plain.p)(user.username, 100));
    return new errors.hM("yours", `There is no user ${(0, plain.p)(username)}. Nothing was changed.`, `Who exists: ${names.join(", ")}${all.length > 20 ? ` and ${all.length - 20} more` : ""}.`);
  }
  function user_alreadyThere(user) {
    return new errors.hM("yours", `The user ${(0, plain.p)(user.username)} exists already (id ${(0, 
    plain.p)(user.id ?? "unknown")}). Nothing was changed.`, "Use `operation: update` to change the role or whether the user is active.");
  }
  function wrongPassword(error) {
    if (!(error instanceof errors.S6) || error.code !== "ChangePasswordFailed") return error;
    const hint = "Check `user` and `user-password`, which must be the current password.";
    return new errors.hM("yours", error.message, hint, {
      cause: error
    });
  }
  const actions = {
    backup: backupAction,
    deploy: deployAction,
    domain: domainAction,
    "download-backup": downloadBackupAction,
    "download-distribution": downloadDistributionAction,
    "download-logs": downloadLogsAction,
    environment: environmentAction,
    "netapp-data-broker": netappDataBrokerAction,
    "netapp-list": netappListAction,
    "netapp-sync": netappSyncAction,
    "promote-production": promoteProductionAction,
    prune: pruneAction,
    release: releaseAction,
    request: requestAction,
    restore: restoreAction,
    simulator: simulatorAction,
    "upload-config-file": uploadConfigFileAction,
    "upload-distribution": uploadDistributionAction,
    user: userAction
  };
  const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const abort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, ms);
      signal?.addEventListener("abort", abort, {
        once: true
      });
    })
  };
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
      warning(this.#secrets.redact(message));
    }
    error(message) {
      error(this.#secrets.redact(message));
    }
    group(title, lines) {
      startGroup(this.#harmless(title));
      for (const line of lines) this.info(line);
      endGroup();
    }
    #harmless(message) {
      return this.#secrets.redact(message).split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
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
      return [ ...pieces.map(piece => withoutBeginnings(piece, longestFirst)), last ].join("…");
    }
  }
  const TELLING = 4;
  function withoutBeginnings(piece, secrets) {
    for (const secret of secrets) for (let length = Math.min(secret.length, piece.length); length >= TELLING; length--) if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`;
    return piece;
  }
  const LAST_MOMENT_MS = 8500;
  function cancellation() {
    const controller = new AbortController;
    for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => {
      if (controller.signal.aborted) return;
      setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
      controller.abort(new errors.cc(signal));
    });
    return controller.signal;
  }
  class Step {
    inputs;
    log;
    summary;
    secrets;
    clock;
    signal;
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
    }
    output(name, value) {
      const text = value === void 0 ? "" : String(value);
      setOutput(name, this.secrets.redact(name === "json" ? text : (0, plain.p)(text, LONGEST_OUTPUT)));
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
    async write() {
      if (this.#parts.length === 0 || !process.env["GITHUB_STEP_SUMMARY"]) return;
      let size = 0;
      const fitting = this.#parts.filter(part => {
        size += Buffer.byteLength(part);
        return size <= LARGEST;
      });
      const cut = fitting.length < this.#parts.length ? [ "<p>… the rest did not fit; it is in the log.</p>" ] : [];
      this.#parts = [];
      await summary.addRaw(`${[ ...fitting, ...cut ].join("\n\n")}\n\n`).write();
    }
    #cell(cell) {
      if (typeof cell === "string") return this.#html(cell);
      return /^https?:\/\//.test(cell.href) ? `<a href="${this.#html(cell.href)}">${this.#html(cell.text)}</a>` : this.#html(cell.text);
    }
    #html(text) {
      return this.#secrets.redact(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replace(/[\r\n]+/g, "<br>");
    }
  }
  function table(rows) {
    return [ "<table>", ...rows, "</table>" ].join("\n");
  }
  async function runAction(name, action, phase = "main") {
    const {inputs: inputs, main: main, post: post, check: check = () => []} = action;
    const signal = cancellation();
    const secrets = new Secrets;
    const log = new Log(secrets);
    const summary = new summary_Summary(secrets);
    let step;
    try {
      const values = phase === "main" ? await readInputs(inputs, secrets, check) : {};
      step = new Step({
        inputs: values,
        log: log,
        summary: summary,
        secrets: secrets,
        clock: systemClock,
        signal: signal
      });
      await (phase === "main" ? main(step) : post?.(step));
    } catch (error) {
      fail(name, (0, errors.to)(error), step, {
        secrets: secrets,
        summary: summary
      });
    }
    try {
      await (step?.end());
      await summary.write();
    } catch (error) {
      log.warning(`The step's end was not clean: ${(0, errors.to)(error).message}`);
    }
  }
  function fail(name, error, step, {secrets: secrets, summary: summary}) {
    const situation = step?.situation ?? "";
    const lines = [ error.message, error.hint, situation && `State now: ${situation}` ].filter(Boolean);
    summary.heading(`${error instanceof errors.cc ? "⏹️" : "❌"} ${name}`);
    for (const line of lines) summary.paragraph(line ?? "");
    setFailed(secrets.redact(lines.join("\n")));
    if (error.cause !== void 0) core_debug(secrets.redact(`Cause: ${String(error.cause)}`));
  }
  async function run(name, phase = "main") {
    const action = actions[name];
    if (!action) throw new Error(`there is no action named ${name}`);
    await runAction(name, action, phase);
  }
  async function demo() {
    await (await __nccwpck_require__.e(53).then(__nccwpck_require__.bind(__nccwpck_require__, 2053))).demo();
  }
  async function serveSimulator() {
    try {
      await (await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(648) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4648))).serveSimulator();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  module.exports = __webpack_exports__;
})();
