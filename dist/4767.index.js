"use strict";

exports.id = 4767;

exports.ids = [ 4767 ];

exports.modules = {
  1157: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var wait = __webpack_require__(6123);
    var find_place = __webpack_require__(2325);
    var fields = __webpack_require__(6050);
    var sanitize = __webpack_require__(6616);
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
      const reason = errorIn(result) ?? errorText(payload["error"]) ?? errorText(message["error"]);
      return reason === void 0 ? {
        phase: "succeeded",
        result: result
      } : {
        phase: "failed",
        reason: reason
      };
    }
    function errorIn(result) {
      if (!(0, fields.Gv)(result)) return;
      const inPlace = result["code"] !== void 0 && typeof result["message"] === "string" ? result : void 0;
      return errorText(result["error"]) ?? errorText(inPlace);
    }
    function strayError(message) {
      const {payload: payload} = message;
      const operations = Object.keys(payload).filter(key => key !== "error");
      return operations.length > 0 ? void 0 : errorText(payload["error"]) ?? errorText(message["error"]);
    }
    function errorText(error) {
      if (error === void 0 || error === null || error === false || error === "") return;
      if (!(0, fields.Gv)(error)) return (0, sanitize.a)(typeof error === "string" ? error : JSON.stringify(error));
      const words = [ "message", "description", "reason", "error", "code" ].map(name => error[name]);
      const word = words.find(one => typeof one === "string" && one !== "");
      return (0, sanitize.a)(word ?? JSON.stringify(error));
    }
    function comesFrom({dataBrokerIds: dataBrokerIds, groupId: groupId, byGroup: byGroup}, {header: header}) {
      const {agentId: agentId, groupId: group} = header;
      const byAgent = agentId === void 0 ? void 0 : dataBrokerIds.has(agentId);
      const ofGroup = group === void 0 ? void 0 : group === groupId;
      return (byGroup ? ofGroup ?? byAgent : byAgent ?? ofGroup) ?? true;
    }
    var netapp_client = __webpack_require__(8995);
    async function main(step) {
      const {list: list, parameters: parameters, credentials: credentials} = step.inputs;
      for (const value of Object.values(credentials ?? {})) step.secrets.add(value);
      const client = await (0, netapp_client.T)(step);
      const target = targetOf(step.inputs);
      const place = await (0, find_place.P)(client.dataBrokers, target);
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
        return await (0, wait.uk)(job, {
          clock: clock,
          reporter: reporter,
          signal: signal,
          ...limits
        });
      } catch (error) {
        if (!(error instanceof wait.fz)) throw error;
        const now = await (0, find_place.P)(client.dataBrokers, target).catch(() => place);
        const state = now.online ? `The ${now.title} is online.` : offline(now);
        throw new wait.fz("service", `${error.message} ${state}`, now.online ? error.hint : START_IT);
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
    function targetOf(values) {
      const {"data-broker-id": dataBrokerId, "group-id": groupId} = values;
      if (groupId !== void 0) return {
        groupId: groupId
      };
      if (dataBrokerId !== void 0) return {
        dataBrokerId: dataBrokerId
      };
      throw new Error("the inputs of the target were not checked");
    }
  },
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
  7948: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => Pipeline
    });
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var backoff = __webpack_require__(7579);
    var body = __webpack_require__(3266);
    var json_body = __webpack_require__(8773);
    function nameOf({method: method, path: path, name: name}) {
      return `${method} ${(0, sanitize.a)(name ?? path)}`;
    }
    function httpRequestOf(call, options) {
      const {origin: origin, idleMs: idleMs, signal: signal, headers: headers} = options;
      const url = addressOf(origin, call.path);
      for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
      return {
        method: call.method,
        url: url,
        name: nameOf(call),
        body: call.body ?? (call.json === void 0 ? void 0 : (0, json_body.J)(call.json)),
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
      if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) throw new errors.lZ("user", `The path ${(0, 
      sanitize.a)(path)} was not sent: it would lead elsewhere. Nothing was changed.`);
      return new URL(origin + path);
    }
    var content = __webpack_require__(4465);
    var http_errors = __webpack_require__(221);
    var retry = __webpack_require__(3310);
    var secure_url = __webpack_require__(571);
    var http_transport = __webpack_require__(5063);
    class Pipeline {
      options;
      authorizer;
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
          if ((0, retry.Y2)(failure)) {
            const found = await this.#pollUntilVisible(call, failure);
            if (found !== void 0) return found;
          }
          if (attempt >= retries) {
            (0, retry.JE)(failure);
            throw failure;
          }
          const pauseMs = (failure instanceof http_errors.j ? failure.retryAfterMs : void 0) ?? (0, 
          backoff.J)(attempt);
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
        throw await this.#refusal(nameOf(call), answer, this.#signalOf(call));
      }
      async openExternal(url, name, headers = {}, onRedirect = () => {}) {
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
          if (isExpectedStatus(answer.status)) return answer;
          const next = redirectOf(answer, target);
          if (!next) throw await this.#refusal(request.name, answer, signal);
          answer.stream.destroy();
          if (redirects === MOST_REDIRECTS || !(0, secure_url.U)(next)) throw redirectError(request.name, redirects);
          onRedirect(next);
          target = next;
        }
      }
      async #attempt(call) {
        try {
          return {
            result: await this.#sendAttempt(call)
          };
        } catch (error) {
          if (error instanceof errors.lZ && (0, retry.dg)(error, call)) return {
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
          throw new errors.lZ("service", lost.message, hint, {
            cause: lost
          });
        }
        this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
        return await policy.verify(lost);
      }
      async #sendAttempt(call) {
        const name = nameOf(call);
        const answer = await this.#authorized(call);
        const signal = this.#signalOf(call);
        if (!isExpectedStatus(answer.status, call.expect)) throw await this.#refusal(name, answer, signal);
        const text = await this.#read(name, answer, signal);
        try {
          return await call.parse((0, content.$E)(text, call.form), answer);
        } catch (error) {
          if (error instanceof errors.lZ) throw error;
          const reason = text.trim() === "" ? "the answer is empty" : "the answer is not of the documented form";
          throw new http_errors.h(name, {
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
        const refusal = await this.#refusal(nameOf(call), answer, this.#signalOf(call));
        if ((0, retry.dR)(refusal, call) || !await authorizer.renew(token)) throw refusal;
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
        const exchange = httpRequestOf(call, {
          origin: origin,
          idleMs: idleMs,
          signal: this.#signalOf(call),
          headers: all
        });
        try {
          return await transport.send(exchange);
        } catch (error) {
          if (error instanceof http_transport.Ru) throw new errors.lZ("user", `${exchange.name} was not sent: ${(0, 
          sanitize.a)(error.message)}`);
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
          return await (0, body.y)(answer.stream, idleMs * 5, signal);
        } catch (error) {
          signal?.throwIfAborted();
          const reason = error instanceof Error ? error.message : String(error);
          throw new http_errors.h(name, {
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
          return error instanceof http_errors.h ? "" : Promise.reject(error);
        });
        const {error_code: code, error_detail: error_detail, error_description: error_description, message: message, error: error} = (0, 
        content.Xy)(text);
        const detail = (0, content.ou)(error_detail, error_description, message, error);
        const wait = (0, backoff.P)(answer.headers["retry-after"], answer.headers.date);
        return new http_errors.j(name, {
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
    const MOST_REDIRECTS = 5;
    const WORTH_A_LINE_MS = 5e3;
    const LONGEST_WAIT_MS = 15 * 6e4;
    function redirectOf({status: status, headers: {location: location}}, from) {
      if (![ 301, 302, 303, 307, 308 ].includes(status) || location === void 0) return;
      if (!URL.canParse(location, from.href)) return;
      const url = new URL(location, from);
      url.username = "";
      url.password = "";
      return url;
    }
    function redirectError(name, redirects) {
      const why = redirects === MOST_REDIRECTS ? `more than ${MOST_REDIRECTS} times` : "to an address that is not https";
      return new errors.lZ("service", `${name} was redirected ${why}; that is not followed.`);
    }
    function isExpectedStatus(status, expect = []) {
      return status >= 200 && status < 300 || expect.includes(status);
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
  },
  9915: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => Debouncer
    });
    const LOOKS = 3;
    const LEAST_MS = 2e3;
    class Debouncer {
      #clock;
      #looks=0;
      #since=0;
      constructor(clock) {
        this.#clock = clock;
      }
      seen() {
        if (this.#looks === 0) this.#since = this.#clock.now();
        this.#looks++;
        return this.#looks >= LOOKS && this.#clock.now() - this.#since >= LEAST_MS;
      }
      refuted() {
        this.#looks = 0;
      }
    }
  },
  6123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      dk: () => JobFailedError,
      fz: () => JobTimedOutError,
      uk: () => wait
    });
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9715);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
    var _debouncer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);
    class JobFailedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
    class JobTimedOutError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
    const SHORTEST_PAUSE_MS = 500;
    const PAUSE_SHARE = .105;
    const SHORTENED = [ .03, .15 ];
    const HEARTBEAT_MS = 6e4;
    async function wait(job, options) {
      const {clock: clock, reporter: reporter, signal: signal, timeoutMs: timeoutMs, limitName: limitName} = options;
      const start = clock.now();
      const deadline = start + timeoutMs;
      const log = new ChangeLog(job, reporter, clock);
      const trouble = new Trouble(job, reporter, clock);
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
          const pauseMs = Math.max(pause(clock.now() - start, options), trouble.retryAfterMs);
          await clock.sleep(Math.min(pauseMs, remaining), signal);
        }
      } catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc && !job.own) await leave(job, reporter, log.last);
        throw error;
      }
    }
    function succeeded({detail: detail, result: result}, log) {
      if (detail !== void 0) log.end(detail);
      return result;
    }
    function failed(job, {reason: reason, hint: hint}) {
      return new JobFailedError("service", `The ${job.title} failed: ${reason}`, hint);
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
        reporter.warning(`${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error).message}: it could not be aborted. ${goesOn}`);
      }
    }
    async function pollBefore(deadline, job, options) {
      const {clock: clock, signal: signal} = options;
      const limit = new AbortController;
      const over = new AbortController;
      const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS;
      const tooLate = clock.sleep(grace, over.signal).then(() => {
        limit.abort(new PollCutOffError("service", `No answer on the ${job.title} within the time limit`));
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
    class PollCutOffError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
    class Trouble {
      #job;
      #reporter;
      #refusals;
      last;
      retryAfterMs=0;
      constructor(job, reporter, clock) {
        this.#job = job;
        this.#reporter = reporter;
        this.#refusals = new _debouncer_js__WEBPACK_IMPORTED_MODULE_2__.a(clock);
      }
      async ride(poll) {
        this.retryAfterMs = 0;
        try {
          const state = await poll();
          if (this.last !== void 0) this.#reporter.info(`The ${this.#job.title} can be looked up again`);
          this.last = void 0;
          this.#refusals.refuted();
          return state;
        } catch (error) {
          if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc) throw error;
          if (error.source !== "user") this.#refusals.refuted(); else if (this.#refusals.seen()) throw error;
          this.#note(error);
          return;
        }
      }
      #note(error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j) this.retryAfterMs = error.retryAfterMs ?? 0;
        if (this.last === void 0) this.#reporter.warning(`${error.message}. This says nothing about the ${this.#job.title}; still waiting.`);
        if (this.last === void 0 || !(error instanceof PollCutOffError)) this.last = error.message;
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
        this.#reporter.info(`${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`);
      }
    }
    function timedOut(job, {timeoutMs: timeoutMs, limitName: limitName}, last, trouble) {
      const seen = trouble === void 0 ? `It was last seen ${last}` : `The last look-up failed: ${trouble}`;
      return new JobTimedOutError("service", `The ${job.title} had not ended after ${(0, 
      _core_duration_js__WEBPACK_IMPORTED_MODULE_3__.p)(timeoutMs)}. ${seen}${job.own ? "" : "; it may go on"}.`, `Look at ${job.lookup}, or give it longer with \`${limitName}\`.`);
    }
  },
  2325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => findGroup,
      P: () => findPlace
    });
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
    var _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
    async function findPlace(dataBrokers, target) {
      const all = await dataBrokers.list();
      return "groupId" in target ? placeOfGroup(dataBrokers, target.groupId, all) : placeOfBroker(target.dataBrokerId, all);
    }
    function placeOfBroker(id, all) {
      const broker = all.find(one => one.id === id);
      if (!broker) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.mX)("data broker", id, namesOf(all));
      return {
        title: `data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(broker.name ?? id, 100)}`,
        byGroup: false,
        groupId: broker.groupId,
        dataBrokerIds: new Set([ id ]),
        online: (0, _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)(broker)
      };
    }
    async function placeOfGroup(dataBrokers, id, all) {
      const group = await findGroup(dataBrokers, id);
      const members = all.filter(({groupId: groupId}) => groupId === id);
      return {
        title: `group ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(group.name ?? id, 100)}`,
        byGroup: true,
        groupId: id,
        dataBrokerIds: new Set(members.map(broker => broker.id)),
        online: members.some(_data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)
      };
    }
    async function findGroup(dataBrokers, id) {
      const groups = await dataBrokers.groups();
      const group = groups.find(one => one.id === id);
      if (!group) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.mX)("group", id, namesOf(groups));
      return group;
    }
    function namesOf(all) {
      return all.map(({id: id, name: name}) => (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.w4)(id, name));
    }
  }
};
