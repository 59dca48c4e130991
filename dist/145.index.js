"use strict";

exports.id = 145;

exports.ids = [ 145 ];

exports.modules = {
  5071: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2325);
    var _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
    async function main(step) {
      const client = await (0, _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_2__.T)(step);
      const {name: name} = step.inputs;
      const before = await client.dataBrokers.list();
      const existing = existingOne(step, before);
      step.output("created", false);
      const broker = existing ?? await create(step, client, before);
      step.output("created", !existing);
      step.output("data-broker-id", broker.id);
      step.output("group-id", broker.groupId);
      step.output("installer-url", broker.fileLink);
      step.outputJson("json", broker);
      step.log.info(`Data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)} ${existing ? "is there already" : "was made"}: ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)}`);
      if (!existing) step.setState(`The data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)} was made; nothing else was changed.`);
      step.summary.heading(existing ? "Data broker is there already" : "Data broker made");
      step.summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id) ], [ "Type", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.type ?? step.inputs.type) ], [ "Group", broker.groupId && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.groupId) ], [ "Status", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.status ?? "no contact yet") ] ]);
    }
    function existingOne(step, all) {
      const {name: name, type: type, "group-id": groupId, "if-exists": ifExists} = step.inputs;
      const named = all.filter(broker => broker.name === name);
      const [broker, ...others] = named;
      if (!broker) return;
      const ids = named.map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(id)).join(", ");
      if (ifExists === "fail") throw refusal(`A data broker named "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
      if (others.length > 0) throw refusal(`The name "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`, "Delete or rename one.");
      const differences = [ broker.type !== void 0 && broker.type !== type && `its type is ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.type, 40)}, not ${type}`, groupId !== void 0 && broker.groupId !== groupId && `its group is ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.groupId ?? "none", 100)}` ].filter(Boolean);
      if (differences.length === 0) return broker;
      throw refusal(`The data broker "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(broker.id)}) cannot be reused: ${differences.join("; ")}. Nothing was changed.`, "Choose another name, or correct the inputs.");
    }
    async function create(step, client, before) {
      const {name: name, type: type, "group-id": groupId, port: port} = step.inputs;
      if (groupId !== void 0) await (0, _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__.$)(client.dataBrokers, groupId);
      const known = new Set(before.map(({id: id}) => id));
      const look = async () => {
        const all = await client.dataBrokers.list();
        return all.find(broker => broker.name === name && !known.has(broker.id));
      };
      step.setState(`It is not certain whether the data broker "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}" was made; nothing else was changed.`);
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
      return await client.dataBrokers.create(request, () => (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__.c)(look, step));
    }
    function refusal(message, hint) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", message, hint);
    }
  },
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
      return error instanceof http_errors.j$ && [ 400, 409 ].includes(error.status) && /\brunning\b/i.test(error.message);
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
        this.#missing.reset();
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
        if (!this.#missing.observe()) return {
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
        setOutputs(step, done);
        step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
        report(step, done, {
          heading: "Synced",
          took: (0, duration.p)(step.clock.now() - start)
        });
      } catch (error) {
        if (job.last !== before || isUnderWay(before.activity)) setOutputs(step, job.last);
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
    function setOutputs(step, relationship) {
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
  8995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => connectNetApp
    });
    var pipeline = __webpack_require__(6404);
    var session = __webpack_require__(5200);
    var errors = __webpack_require__(5168);
    var not_found = __webpack_require__(9883);
    var schemas = __webpack_require__(6202);
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
          parse: (0, schemas.c3)(schemas.gD)
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
        if (!account) throw new errors.lZ("user", "The user has no account in Copy and Sync. Nothing was changed.");
        if (others.length === 0) return account.accountId;
        const names = accounts.map(({accountId: accountId, name: name}) => (0, not_found.w4)(accountId, name));
        throw new errors.lZ("user", `The user has ${accounts.length} accounts, and none is named: ${(0, 
        not_found.KE)(names)}. Nothing was changed.`, "Give the id of the one that is meant as `account-id`.");
      }
    }
    var data_brokers = __webpack_require__(6183);
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
    var dist = __webpack_require__(7392);
    var http_errors = __webpack_require__(221);
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
        const message = dist.xLC(schemas.QB, item);
        return message.success ? [ message.output ] : [];
      });
    }
    function nothingIfHeld(error) {
      const stalled = error instanceof http_errors.hg && error.cause instanceof http_errors.OV;
      if (stalled || error instanceof http_errors.j$ && [ 408, 504 ].includes(error.status)) return [];
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
          parse: (0, schemas.c3)(schemas.bO)
        });
      }
      get(id, signal) {
        return this.#pipeline.request({
          method: "GET",
          path: `/api/relationships-v2/${encodeURIComponent(id)}`,
          signal: signal,
          parse: value => dist.qgA(schemas.bO, value)
        });
      }
      sync(id, find) {
        return this.#pipeline.request({
          method: "PUT",
          path: `/api/relationships/${encodeURIComponent(id)}/sync`,
          retryPolicy: {
            verify: find
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
    var token_call = __webpack_require__(3896);
    const HINTS = {
      password: "Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.",
      refresh_token: "Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.",
      client_credentials: "Check `client-id` and `client-secret`, or give a `refresh-token` instead.",
      access_token: "It may have ended: get a fresh one right before this step, or give a `refresh-token` instead."
    };
    function tokensFor(credentials, pipeline, path) {
      const hint = HINTS[credentials.type];
      return credentials.type === "access_token" ? (0, session.NA)(credentials.accessToken, hint) : {
        hint: hint,
        issue: () => requestToken(pipeline, path, credentials)
      };
    }
    async function requestToken(pipeline, path, grant) {
      const {access_token: accessToken, expires_in: seconds = Number.POSITIVE_INFINITY} = await pipeline.request({
        ...(0, token_call.W)(grant, path),
        retryPolicy: "safe",
        parse: value => dist.qgA(schemas.C9, value)
      });
      return {
        accessToken: accessToken,
        lifetimeMs: seconds * 1e3
      };
    }
    const API_ORIGIN = "https://api.cloudsync.netapp.com";
    class CopyAndSync {
      accounts;
      dataBrokers;
      lists;
      messages;
      relationships;
      #options;
      #session;
      constructor(options) {
        const {accountId: accountId, clock: clock, onSecret: onSecret} = options;
        this.#options = options;
        this.#session = new session.Nn({
          source: this.#tokens(),
          clock: clock,
          onSecret: onSecret
        });
        this.accounts = new Accounts(this.#authorized(), accountId);
        const pipeline = this.#authorized(this.#forAccount());
        this.dataBrokers = new data_brokers.J(pipeline);
        this.lists = new Lists(pipeline, this.accounts);
        this.messages = new Messages(pipeline);
        this.relationships = new Relationships(pipeline);
      }
      endSession() {
        const {idleMs: idleMs} = this.#options;
        const brief = {
          signal: void 0,
          idleMs: Math.min(idleMs, session.aV),
          retries: 0
        };
        this.#session.changeSource(this.#tokens(brief));
        return new Relationships(this.#authorized({
          ...brief,
          ...this.#forAccount()
        }));
      }
      #tokens(differences = {}) {
        const {credentials: credentials, tokenUrl: tokenUrl} = this.#options;
        return tokensFor(credentials, this.#pipeline({
          ...differences,
          origin: tokenUrl.origin
        }), tokenUrl.pathname);
      }
      #pipeline(differences) {
        return new pipeline.$({
          ...this.#options,
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
    var client_options = __webpack_require__(8257);
    var netapp_inputs = __webpack_require__(6821);
    async function connectNetApp(step) {
      const {inputs: inputs} = step;
      const credentials = (0, netapp_inputs.Og)(inputs);
      if (!credentials) throw new Error("the inputs of the connection were not checked");
      const client = new CopyAndSync({
        ...(0, client_options.s)(step),
        origin: inputs["api-url"] ?? API_ORIGIN,
        tokenUrl: (0, netapp_inputs.CL)(inputs),
        credentials: credentials,
        accountId: inputs["account-id"]
      });
      await client.accounts.currentId();
      return client;
    }
  },
  6183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => DataBrokers,
      s: () => isOnline
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8311);
    var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
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
          parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.kJ)
        });
      }
      create(request, find) {
        return this.#pipeline.request({
          method: "POST",
          path: "/api/data-brokers",
          json: request,
          retryPolicy: {
            verify: find
          },
          parse: value => valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.kJ, value)
        });
      }
      async delete(id) {
        const path = `/api/data-brokers/${encodeURIComponent(id)}`;
        await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_0__.N)(this.#pipeline.request({
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
          parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.YJ)
        });
      }
    }
    function isOnline({status: status}) {
      return status?.toUpperCase() === "COMPLETE";
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
  },
  6202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C9: () => TokenReply,
      QB: () => Message,
      YJ: () => Group,
      bO: () => Relationship,
      c3: () => listOf,
      gD: () => Account,
      kJ: () => DataBroker
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
    var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
    const number = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq()) ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x())), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => (0, 
    _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? value["id"] ?? value["_id"] : value), _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id);
    const optionalId = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(id), void 0);
    const TokenReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      access_token: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.aS,
      expires_in: number
    });
    const Account = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      accountId: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(id, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.TK),
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const DataBroker = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      groupId: optionalId,
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      status: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      fileLink: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Group = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Message = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: optionalId,
      header: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
        requestId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
        agentId: optionalId,
        groupId: optionalId
      }), {
        requestId: void 0,
        agentId: void 0,
        groupId: void 0
      }),
      payload: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), {})
    });
    const CommonError = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      step: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      errorCode: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      counter: number,
      description: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const BrokerError = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      dataBrokerId: optionalId,
      reason: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const activityEntries = {
      status: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      startTime: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      endTime: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      executionTime: number,
      progress: number,
      failureMessage: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      errors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(BrokerError)), void 0),
      topFiveMostCommonRelationshipErrors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(CommonError)), void 0),
      filesMarkedForCopy: number,
      filesCopied: number,
      filesFailed: number,
      filesRemovedFailed: number,
      dirsFailed: number,
      dirsFailedToScan: number,
      bytesMarkedForCopy: number,
      bytesCopied: number
    };
    const Activity = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(activityEntries), () => valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(activityEntries), {}));
    const Relationship = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      settings: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({}), {}),
      activity: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(Activity, {})
    });
    function listOf(item) {
      return value => valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(item), value === null ? [] : value);
    }
  }
};
