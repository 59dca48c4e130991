"use strict";

exports.id = 1157;

exports.ids = [ 1157 ];

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
