"use strict";

exports.id = 9357;

exports.ids = [ 9357 ];

exports.modules = {
  9357: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var duration = __webpack_require__(9715);
    var errors = __webpack_require__(5168);
    var not_found = __webpack_require__(9883);
    var sanitize = __webpack_require__(6616);
    var ignore_status = __webpack_require__(8311);
    var wait = __webpack_require__(6123);
    var fields = __webpack_require__(6050);
    const OVER = [ "DONE", "FAILED", "ABORTED" ];
    function statusOf({status: status}) {
      return (status ?? "").toUpperCase();
    }
    function isOver(activity) {
      return OVER.includes(statusOf(activity));
    }
    function isUnderWay(activity) {
      return statusOf(activity) === "RUNNING";
    }
    function isOtherRun(before, now) {
      if (before.startTime === void 0 || now.startTime === void 0) return before.startTime !== now.startTime;
      const times = [ Date.parse(before.startTime), Date.parse(now.startTime) ];
      return times.some(Number.isNaN) ? before.startTime !== now.startTime : times[0] !== times[1];
    }
    function isContinuous({settings: settings}) {
      const setting = settings["continuousSync"];
      if ((0, fields.Gv)(setting)) {
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
        const by = dataBrokerId === void 0 ? "" : ` (data broker ${(0, sanitize.a)(dataBrokerId, 60)})`;
        return [ `${(0, sanitize.a)(reason, 200)}${by}` ];
      });
      const message = failureMessage === void 0 ? [] : [ (0, sanitize.a)(failureMessage) ];
      return [ ...message, ...counted, ...ofBrokers ].slice(0, 8).join("; ");
    }
    function commonError({step: step, errorCode: errorCode, counter: counter, description: description}) {
      const what = [ step, errorCode ].filter(word => word !== void 0).map(word => (0, 
      sanitize.a)(word, 60));
      const times = counter === void 0 ? "" : `${counter}× `;
      return `${times}${what.join(" ")}${description === void 0 ? "" : `: ${(0, sanitize.a)(description, 200)}`}`;
    }
    var poll_until_visible = __webpack_require__(2124);
    var http_errors = __webpack_require__(221);
    var debouncer = __webpack_require__(9915);
    async function startSync(relationships, before, options) {
      let lost = false;
      const find = async () => {
        lost = true;
        return await findRun(relationships, before, options) && true;
      };
      try {
        return await relationships.sync(before.id, find);
      } catch (error) {
        if (!isRunningAlready(error)) throw error;
        return lost;
      }
    }
    function findRun(relationships, before, options) {
      return (0, poll_until_visible.c)(async () => {
        const {activity: activity} = await relationships.get(before.id);
        return hasChanged(before.activity, activity) ? activity : void 0;
      }, options);
    }
    function hasChanged(before, now) {
      return isOtherRun(before, now) || !isOver(now) && statusOf(now) !== statusOf(before);
    }
    function isSameEnd(before, now) {
      if (!isOver(before) || !isOver(now) || now.startTime === void 0) return false;
      return !isOtherRun(before, now) && now.endTime === before.endTime;
    }
    function isRunningAlready(error) {
      return error instanceof http_errors.j && [ 400, 409 ].includes(error.status) && /\brunning\b/i.test(error.message);
    }
    class SyncJob {
      title;
      lookup;
      abort;
      #options;
      last;
      #begun;
      #seenUnderWay=false;
      #missing;
      constructor(options) {
        const {before: before, abort: abort, clock: clock} = options;
        this.title = `sync of relationship ${(0, sanitize.a)(before.id, 60)}`;
        this.lookup = `GET /api/relationships-v2/${(0, sanitize.a)(before.id, 100)}`;
        this.abort = abort;
        this.#options = options;
        this.last = before;
        this.#missing = new debouncer.a(clock);
        this.#begun = before.activity.status !== void 0 && !isOver(before.activity);
      }
      async poll(signal) {
        const {relationships: relationships, before: before} = this.#options;
        const now = await (0, ignore_status.N)(relationships.get(before.id, signal));
        if (!now) return this.#gone();
        this.#missing.refuted();
        const {activity: activity} = now;
        this.#begun ||= this.#isOurs(activity);
        if (!this.#begun || isSameEnd(before.activity, activity)) return {
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
        return isOver(activity) || activity.status === void 0 ? "accepted" : (0, sanitize.a)(statusOf(activity), 60);
      }
      #ended(now) {
        const {activity: activity} = now;
        const status = statusOf(activity);
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
        if (!this.#missing.seen()) return {
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
      const detail = (0, sanitize.a)(statusOf(activity) || "accepted", 60);
      return {
        phase: "running",
        detail: detail,
        ...progress !== "" && {
          progress: progress
        }
      };
    }
    var netapp_client = __webpack_require__(8995);
    var wait_for = __webpack_require__(298);
    async function main(step) {
      const client = await (0, netapp_client.T)(step);
      const before = await findRelationship(client, step.inputs.relationship);
      refuseContinuous(step, before);
      const start = step.clock.now();
      const ours = isUnderWay(before.activity) ? false : await begin(step, client, before);
      if (!ours) joinOrFail(step, before);
      const job = jobFor(step, client, before, ours);
      step.output("status", isOver(before.activity) ? "PENDING" : statusOf(before.activity) || "PENDING");
      if (!step.inputs.wait) {
        (0, wait_for.Yo)(step, job);
        return report(step, before, {
          heading: ours ? "Sync started" : "Sync is running already"
        });
      }
      try {
        const done = await (0, wait_for.fm)(step, job);
        step.setState(`The ${job.title} is done.`);
        const {activity: activity} = done;
        if (hasFailures(activity)) step.log.warning(`The ${job.title} is done, but ${failureSummary(activity)}`);
        tell(step, done);
        step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
        report(step, done, {
          heading: "Synced",
          took: (0, duration.p)(step.clock.now() - start)
        });
      } catch (error) {
        if (job.last !== before || isUnderWay(before.activity)) tell(step, job.last);
        step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
        if (error instanceof wait.dk) step.setState(`The ${job.title} has ended; what it had copied by then is copied.`);
        throw error;
      }
    }
    async function findRelationship(client, id) {
      const relationship = await (0, ignore_status.N)(client.relationships.get(id), 400);
      if (relationship) return relationship;
      const all = await client.relationships.list();
      const found = all.find(one => one.id === id);
      if (found) return found;
      throw (0, not_found.mX)("relationship", id, all.map(one => one.id));
    }
    function refuseContinuous(step, relationship) {
      if (!step.inputs.wait || !isContinuous(relationship)) return;
      throw new errors.lZ("user", `The relationship ${(0, sanitize.a)(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`, "Set `wait: false`, or switch the continuous sync off in the NetApp Console.");
    }
    async function begin(step, client, before) {
      const id = (0, sanitize.a)(before.id);
      step.setState(`It is not certain whether the sync of relationship ${id} was started; nothing else was changed.`);
      try {
        const ours = await startSync(client.relationships, before, step);
        step.setState(ours ? `The sync of relationship ${id} was started; nothing else was changed.` : `Nothing was changed; somebody else's sync of relationship ${id} is running.`);
        if (ours) step.log.info(`Sync of relationship ${id} was started`);
        return ours;
      } catch (error) {
        if (error instanceof errors.cc && step.inputs["abort-on-cancel"]) await abortIfBegun(step, client, before);
        throw error;
      }
    }
    async function abortIfBegun(step, client, before) {
      try {
        const relationships = client.endSession();
        const run = await findRun(relationships, before, {
          clock: step.clock
        });
        if (!run || isOver(run)) return;
        await relationships.abort(before.id);
        step.setState(`The sync of relationship ${(0, sanitize.a)(before.id)} was started and told to abort.`);
      } catch (error) {
        if (!(error instanceof errors.lZ)) throw error;
        step.log.warning(`${error.message}: a sync of relationship ${(0, sanitize.a)(before.id)} may go on without this step.`);
      }
    }
    function joinOrFail(step, {id: id}) {
      step.setState(`Nothing was changed; somebody else's sync of relationship ${(0, sanitize.a)(id)} is running.`);
      if (step.inputs["if-running"] === "wait") {
        step.log.info(`A sync of relationship ${(0, sanitize.a)(id)} is running already: joining it`);
        return;
      }
      throw new errors.lZ("user", `A sync of relationship ${(0, sanitize.a)(id)} is running already.`, "Run the step again when it is over, or set `if-running: wait` to join it.");
    }
    function jobFor(step, client, before, ours) {
      const abort = async () => {
        await client.endSession().abort(before.id);
        step.setState(`The sync of relationship ${(0, sanitize.a)(before.id)} was started and told to abort.`);
      };
      return new SyncJob({
        relationships: client.relationships,
        before: before,
        failOnFileErrors: step.inputs["fail-on-file-errors"],
        clock: step.clock,
        ...ours && step.inputs["abort-on-cancel"] && {
          abort: abort
        }
      });
    }
    function tell(step, relationship) {
      const {activity: activity} = relationship;
      step.output("status", statusOf(activity));
      step.output("files-copied", activity.filesCopied ?? 0);
      step.output("files-failed", activity.filesFailed ?? 0);
      step.output("bytes-copied", activity.bytesCopied ?? 0);
      step.outputJson("json", relationship);
    }
    function report(step, relationship, {heading: heading, took: took}) {
      const {id: id, activity: activity} = relationship;
      step.outputJson("json", relationship);
      step.summary.heading(heading);
      const count = (number = 0) => took === void 0 ? void 0 : number.toLocaleString("en");
      step.summary.facts([ [ "Relationship", (0, sanitize.a)(id) ], [ "Status", took && (0, 
      sanitize.a)(statusOf(activity), 60) ], [ "Files copied", count(activity.filesCopied) ], [ "Files failed", count(activity.filesFailed) ], [ "Bytes copied", count(activity.bytesCopied) ], [ "Took", took ] ]);
    }
  },
  298: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Yo: () => detach,
      fm: () => waitFor,
      ob: () => waitUpTo
    });
    var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6123);
    function detach({log: log}, {title: title, lookup: lookup}) {
      log.info(`Not waiting: see ${lookup} for how the ${title} ends`);
    }
    function waitFor(step, job) {
      return waitUpTo("timeout-minutes", step, job);
    }
    function waitUpTo(limitName, work, job) {
      const {inputs: inputs, clock: clock, log: log, signal: signal} = work;
      return (0, _jobs_wait_js__WEBPACK_IMPORTED_MODULE_0__.uk)(job, {
        clock: clock,
        reporter: log,
        signal: signal,
        timeoutMs: inputs[limitName] * 6e4,
        limitName: limitName,
        longestPauseMs: inputs["poll-interval-seconds"] * 1e3
      });
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
  2124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => pollUntilVisible
    });
    const LOOKS = 3;
    const PAUSE_MS = 1e3;
    async function pollUntilVisible(look, options) {
      for (let count = 1; ;count++) {
        const found = await look();
        if (found !== void 0 || count === LOOKS) return found;
        await options.clock.sleep(PAUSE_MS, options.signal);
      }
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
  }
};
