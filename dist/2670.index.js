"use strict";

exports.id = 2670;

exports.ids = [ 2670 ];

exports.modules = {
  8257: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => clientOptions
    });
    function clientOptions(step) {
      const {inputs: inputs, clock: clock, log: log, signal: signal, transport: transport, secrets: secrets} = step;
      return {
        clock: clock,
        reporter: log,
        signal: signal,
        transport: transport,
        idleMs: inputs["request-timeout-seconds"] * 1e3,
        retries: inputs.retries,
        onSecret: value => secrets.add(value)
      };
    }
  },
  6050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gv: () => isObject,
      Qq: () => text,
      TK: () => headerText,
      aS: () => accessToken,
      id: () => id
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ])), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => value === null || value === "" ? void 0 : String(value)))), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ]), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__.hq());
    const headerText = valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]+$/);
    const accessToken = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), headerText);
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
  },
  7579: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JN: () => backoff,
      P9: () => retryAfter,
      uW: () => httpDateOf
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
      const until = httpDateOf(value);
      return until === void 0 ? void 0 : Math.max(0, until - (httpDateOf(date) ?? now));
    }
    function httpDateOf(value) {
      if (value === void 0 || !HTTP_DATE.test(value)) return;
      const instant = Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
      return Number.isNaN(instant) ? void 0 : instant;
    }
  },
  3266: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => readText
    });
    var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
    var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
    const LARGEST_ANSWER = 64 * 1024 * 1024;
    async function readText(stream, limitMs, signal) {
      const chunks = [];
      let size = 0;
      const stop = error => stream.destroy(error);
      const abort = () => stop(signal?.reason);
      const timer = setTimeout(() => stop(new _transport_js__WEBPACK_IMPORTED_MODULE_1__.OV(`the answer was not whole after ${limitMs} ms`)), Math.min(limitMs, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv));
      stream.once("timeout", () => stop(new _transport_js__WEBPACK_IMPORTED_MODULE_1__.OV("the answer stalled")));
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
  },
  6990: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HK: () => httpRequestOf,
      Vb: () => nameOf,
      _O: () => USER_AGENT
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    var _json_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8773);
    function nameOf({method: method, path: path, name: name}) {
      return `${method} ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name ?? path)}`;
    }
    function httpRequestOf(call, options) {
      const {origin: origin, idleMs: idleMs, signal: signal, headers: headers} = options;
      const url = addressOf(origin, call.path);
      for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
      return {
        method: call.method,
        url: url,
        name: nameOf(call),
        body: call.body ?? (call.json === void 0 ? void 0 : (0, _json_body_js__WEBPACK_IMPORTED_MODULE_2__.J)(call.json)),
        idleMs: idleMs,
        signal: signal,
        headers: {
          accept: "application/json",
          "user-agent": USER_AGENT,
          ...call.headers,
          ...headers
        }
      };
    }
    const USER_AGENT = "bloomreach-cloud-actions";
    function addressOf(origin, path) {
      const [plainPath = ""] = path.split(/[?#]/, 1);
      if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The path ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(path)} was not sent: it would lead elsewhere. Nothing was changed.`);
      return new URL(origin + path);
    }
  },
  9995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => decodedHeader
    });
    var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
    function decodedHeader(value) {
      const bytes = Buffer.from(value, "latin1");
      return (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString("utf8") : value;
    }
  },
  8311: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => ignoreStatus
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    async function ignoreStatus(request, ...statuses) {
      try {
        return await request;
      } catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j && [ 404, ...statuses ].includes(error.status)) return;
        throw error;
      }
    }
  },
  8773: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => jsonBody,
      s: () => jsonText
    });
    function jsonBody(value) {
      return jsonText(JSON.stringify(value));
    }
    function jsonText(text) {
      return {
        contentType: "application/json; charset=utf-8",
        length: Buffer.byteLength(text),
        text: text,
        send: request => {
          request.end(text);
        }
      };
    }
  },
  6404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => Pipeline
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6616);
    var _backoff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7579);
    var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3266);
    var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);
    var _content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4465);
    var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
    var _redirects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9725);
    var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3310);
    var _transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5063);
    class Pipeline {
      options;
      authorizer;
      serviceTime;
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
          if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.Y2)(failure)) {
            const found = await this.#pollUntilVisible(call, failure);
            if (found !== void 0) return found;
          }
          if (attempt >= retries) {
            (0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.JE)(failure);
            throw failure;
          }
          const pauseMs = (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.j ? failure.retryAfterMs : void 0) ?? (0, 
          _backoff_js__WEBPACK_IMPORTED_MODULE_7__.JN)(attempt);
          this.#announce(failure, `next try (${attempt + 1} of ${retries})`, pauseMs);
          await clock.sleep(pauseMs, signal);
        }
      }
      async open(call) {
        const answer = await this.#authorized({
          ...call,
          parse: () => {}
        });
        if (isExpectedStatus(answer.status, call.expect)) return answer;
        throw await this.#refusal((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(call), answer, this.#signalOf(call));
      }
      async openExternal(url, name, headers = {}, onRedirect = () => {}) {
        const {transport: transport, idleMs: idleMs, signal: signal} = this.options;
        const all = {
          "user-agent": _call_js__WEBPACK_IMPORTED_MODULE_2__._O,
          ...headers
        };
        const request = {
          method: "GET",
          url: url,
          name: `GET ${name}`,
          headers: all,
          idleMs: idleMs,
          signal: signal
        };
        const response = await (0, _redirects_js__WEBPACK_IMPORTED_MODULE_4__.e)(transport, request, {
          onRedirect: onRedirect
        });
        if (isExpectedStatus(response.status)) return response;
        throw await this.#refusal(request.name, response, signal);
      }
      async #attempt(call) {
        try {
          return {
            result: await this.#sendAttempt(call)
          };
        } catch (error) {
          if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && (0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.dg)(error, call)) return {
            failure: error
          };
          throw error;
        }
      }
      #announce(failure, next, pauseMs) {
        const level = pauseMs > WORTH_A_LINE_MS ? "info" : "debug";
        this.options.reporter[level](`${failure.message}; ${next} in ${(pauseMs / 1e3).toFixed(1)} s`);
      }
      async #pollUntilVisible(call, lost) {
        const policy = call.retryPolicy ?? (call.method === "POST" || call.method === "PATCH" ? "unsafe" : "safe");
        if (policy === "safe") return;
        if (policy === "unsafe") {
          const hint = "It is not repeated, since the service may have acted on it; look at the state there first.";
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("service", lost.message, hint, {
            cause: lost
          });
        }
        this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
        return await policy.verify(lost);
      }
      async #sendAttempt(call) {
        const name = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(call);
        const answer = await this.#authorized(call);
        const signal = this.#signalOf(call);
        if (!isExpectedStatus(answer.status, call.expect)) throw await this.#refusal(name, answer, signal);
        const text = await this.#read(name, answer, signal);
        if (call.form === void 0 && hasErrorCode(text)) throw refusalOf(name, answer, text);
        try {
          return await call.parse((0, _content_js__WEBPACK_IMPORTED_MODULE_8__.$E)(text, call.form), answer);
        } catch (error) {
          if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) throw error;
          const reason = text.trim() === "" ? "the answer is empty" : "the answer is not of the documented form";
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.h(name, {
            reason: reason,
            reached: true
          }, {
            cause: error
          });
        }
      }
      async #authorized(call) {
        const authorizer = call.authorize === false ? void 0 : this.authorizer;
        if (!authorizer) return this.#send(call);
        const token = await authorizer.token();
        const answer = await this.#send(call, token);
        if (answer.status !== 401) return answer;
        const refusal = await this.#refusal((0, _call_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(call), answer, this.#signalOf(call));
        if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.dR)(refusal, call) || !await authorizer.renew(token)) throw refusal;
        this.options.reporter.debug(`${refusal.message}; once more with a new token`);
        return this.#send(call, await authorizer.token());
      }
      async #send(call, token) {
        const {transport: transport, origin: origin, idleMs: idleMs, headers: headers} = this.options;
        const authorization = token === void 0 ? {} : {
          authorization: `Bearer ${token}`
        };
        const all = {
          ...await (headers?.()),
          ...authorization
        };
        const exchange = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.HK)(call, {
          origin: origin,
          idleMs: idleMs,
          signal: this.#signalOf(call),
          headers: all
        });
        try {
          const answer = await transport.send(exchange);
          this.serviceTime = (0, _backoff_js__WEBPACK_IMPORTED_MODULE_7__.uW)(answer.headers.date) ?? this.serviceTime;
          return answer;
        } catch (error) {
          if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_6__.Ru) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `${exchange.name} was not sent: ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(error.message)}`);
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
          return await (0, _body_js__WEBPACK_IMPORTED_MODULE_1__.y)(answer.stream, idleMs * 5, signal);
        } catch (error) {
          signal?.throwIfAborted();
          const reason = error instanceof Error ? error.message : String(error);
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.h(name, {
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
          return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.h ? "" : Promise.reject(error);
        });
        return refusalOf(name, answer, text);
      }
    }
    function refusalOf(name, answer, text) {
      const {error_code: code, error_detail: error_detail, error_description: error_description, message: message, error: error} = (0, 
      _content_js__WEBPACK_IMPORTED_MODULE_8__.Xy)(text);
      const detail = (0, _content_js__WEBPACK_IMPORTED_MODULE_8__.ou)(error_detail, error_description, message, error);
      const wait = (0, _backoff_js__WEBPACK_IMPORTED_MODULE_7__.P9)(answer.headers["retry-after"], answer.headers.date);
      return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.j(name, {
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
    function hasErrorCode(text) {
      if (!text.includes("error_code")) return false;
      const {error_code: code} = (0, _content_js__WEBPACK_IMPORTED_MODULE_8__.Xy)(text);
      return typeof code === "string" && code !== "";
    }
    const WORTH_A_LINE_MS = 5e3;
    const LONGEST_WAIT_MS = 15 * 6e4;
    function isExpectedStatus(status, expect = []) {
      return status >= 200 && status < 300 || expect.includes(status);
    }
  },
  9725: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => sendFollowing
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _header_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
    var _secure_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(571);
    const MOST_REDIRECTS = 10;
    async function sendFollowing(transport, request, options) {
      let {url: url} = request;
      for (let redirects = 0; ;redirects++) {
        const headers = url.origin === request.url.origin ? request.headers : withoutCredentials(request.headers);
        const response = await transport.send({
          ...request,
          url: url,
          headers: headers
        });
        const location = options.wanted?.includes(response.status) ? void 0 : locationOf(response);
        if (location === void 0) return response;
        response.stream.destroy();
        if (redirects === MOST_REDIRECTS) throw notFollowed(request, `more than ${MOST_REDIRECTS} times`);
        url = targetOf(location, url, request, options);
        options.onRedirect?.(url);
      }
    }
    function locationOf({status: status, headers: {location: location}}) {
      return [ 301, 302, 303, 307, 308 ].includes(status) ? location : void 0;
    }
    function targetOf(location, url, request, {allowInsecure: allowInsecure}) {
      const text = (0, _header_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(location);
      const target = URL.canParse(text, url.href) ? new URL(text, url) : void 0;
      if (!target || !(allowInsecure ? isWebAddress(target) : (0, _secure_url_js__WEBPACK_IMPORTED_MODULE_2__.U)(target))) throw notFollowed(request, `to an address that is not ${allowInsecure ? "http or https" : "https"}`);
      target.username = "";
      target.password = "";
      return target;
    }
    function isWebAddress({protocol: protocol}) {
      return protocol === "https:" || protocol === "http:";
    }
    function withoutCredentials({authorization: _, ...others}) {
      return others;
    }
    function notFollowed({name: name}, why) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("service", `${name} was redirected ${why}. The redirect was not followed.`);
    }
  },
  3310: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JE: () => markRetriesExhausted,
      Y2: () => mayHaveTakenEffect,
      dR: () => isFinal,
      dg: () => isTransient,
      vu: () => isRefusal
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    const spent = new WeakSet;
    function markRetriesExhausted(failure) {
      spent.add(failure);
    }
    function isTransient(error, call = {}) {
      if (spent.has(error)) return false;
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.h) return error.passing;
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j)) return false;
      return !isFinal(error, call) && isTransientStatus(error.status);
    }
    function isRefusal(error) {
      return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j && error.status >= 400 && !isTransientStatus(error.status);
    }
    function isTransientStatus(status) {
      return status >= 500 || [ 408, 425, 429 ].includes(status);
    }
    function isFinal({code: code}, {final: final = []}) {
      return code !== void 0 && final.includes(code);
    }
    function mayHaveTakenEffect(error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.h) return error.reached;
      return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j && error.status >= 500;
    }
  },
  5200: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NA: () => readyMade,
      Nn: () => Session,
      aV: () => END_SESSION_TIMEOUT_MS
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
    const END_SESSION_TIMEOUT_MS = 2e3;
    const RENEW_AT = .9;
    class Session {
      #options;
      #source;
      #token;
      #pending;
      constructor(options) {
        this.#options = options;
        this.#source = options.source;
      }
      async token() {
        if (this.#token && this.#options.clock.now() < this.#token.renewAt) return this.#token.accessToken;
        return this.#renewOnce();
      }
      async renew(refused) {
        if (this.#token?.accessToken === refused) await this.#renewOnce();
        return true;
      }
      changeSource(source) {
        this.#source = source;
        this.#pending = void 0;
      }
      async end() {
        this.#token = void 0;
        await (this.#source.end?.());
      }
      #renewOnce() {
        if (this.#pending) return this.#pending;
        const pending = this.#renew().finally(() => {
          if (this.#pending === pending) this.#pending = void 0;
        });
        this.#pending = pending;
        return pending;
      }
      async #renew() {
        const {clock: clock, onSecret: onSecret} = this.#options;
        const {accessToken: accessToken, lifetimeMs: lifetimeMs} = await this.#issue();
        onSecret(accessToken);
        this.#token = {
          accessToken: accessToken,
          renewAt: clock.now() + lifetimeMs * RENEW_AT
        };
        return accessToken;
      }
      async #issue() {
        const source = this.#source;
        try {
          return await source.issue();
        } catch (error) {
          if (!(0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.vu)(error)) throw error;
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The login was refused: ${error.message}`, source.hint, {
            cause: error
          });
        }
      }
    }
    function readyMade(accessToken, hint) {
      let given = false;
      return {
        hint: hint,
        async issue() {
          if (given) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", "The service does not accept the access token (401).", hint);
          given = true;
          return {
            accessToken: accessToken,
            lifetimeMs: Number.POSITIVE_INFINITY
          };
        }
      };
    }
  }
};
