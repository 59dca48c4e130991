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
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
  var _core_not_proven_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1255);
  var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2124);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6616);
  var _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7486);
  var _netapp_data_brokers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6183);
  var _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2325);
  var _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(730);
  var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3836);
  async function main(step) {
   const {name: name} = step.inputs;
   step.setSubject(`Creation of the data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)}`);
   const client = await (0, _shared_netapp_client_js__WEBPACK_IMPORTED_MODULE_6__.T)(step);
   const before = await client.dataBrokers.list();
   const existing = existingOne(step, before);
   step.output("created", false);
   const broker = existing ?? await create(step, client, before);
   setOutputs(step, broker);
   if (existing && !(0, _netapp_data_brokers_js__WEBPACK_IMPORTED_MODULE_4__.sc)(existing)) step.log.warning(`The data broker ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)} is not online (${(0, 
   _netapp_data_brokers_js__WEBPACK_IMPORTED_MODULE_4__.CP)(existing)}).`);
   if (existing && step.inputs.port !== void 0 && existing.port === void 0) step.log.warning(`The service does not tell the port of the data broker ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)}, so it is unknown whether that is ${step.inputs.port}.`);
   const shown = (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.wW)(broker.id, name);
   if (existing) step.conclude("skipped", `Nothing to do: the data broker ${shown} is there already`); else step.conclude("done", `Created the data broker ${shown}`);
   step.summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100) ], [ "Id", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.id) ], [ "Type", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.type ?? step.inputs.type) ], [ "Group", broker.groupId && (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.groupId) ], [ "Status", (0, 
   _netapp_data_brokers_js__WEBPACK_IMPORTED_MODULE_4__.CP)(broker) ] ]);
  }
  function setOutputs(step, broker) {
   step.output("data-broker-id", broker.id);
   step.output("group-id", broker.groupId);
   step.output("installer-url", broker.fileLink);
   step.outputJson("json", broker);
  }
  function existingOne(step, all) {
   const {name: name, "if-exists": ifExists} = step.inputs;
   const named = all.filter(broker => broker.name === name);
   const [broker, ...others] = named;
   if (!broker) return;
   const ids = named.map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(id)).join(", ");
   if (ifExists === "fail") throw refusal(`A data broker named "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
   if (others.length > 0) throw refusal(`The name "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`, "Delete or rename one.");
   const differences = differencesOf(step, broker);
   if (differences.length === 0) return broker;
   throw refusal(`The data broker "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100)}" (${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.id)}) cannot be reused: ${differences.join("; ")}. Nothing was changed.`, "Choose another name, or correct the inputs.");
  }
  async function create(step, client, before) {
   const {name: name, type: type, "group-id": groupId, port: port} = step.inputs;
   if (groupId !== void 0) await (0, _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_5__.$B)(client.dataBrokers, groupId);
   const known = new Set(before.map(({id: id}) => id));
   const fresh = async () => {
    const all = await client.dataBrokers.list();
    return all.filter(broker => broker.name === name && !known.has(broker.id));
   };
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
   const shown = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(name, 100);
   return (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_7__._)(step, {
    uncertain: `It is unknown whether the data broker "${shown}" was made; nothing else was changed.`,
    done: `The data broker "${shown}" was made; nothing else was changed.`,
    output: created => step.output("created", created)
   }, async () => {
    const created = await client.dataBrokers.create(request, () => createdSince(step, fresh));
    setOutputs(step, created);
    const look = async () => (await client.dataBrokers.list()).find(({id: id}) => id === created.id) ?? created;
    return (0, _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_3__.Mo)(created, look, {
     clock: step.clock,
     signal: step.signal,
     what: `data broker "${shown}"`,
     done: "created",
     differenceOf: now => {
      const differences = differencesOf(step, now);
      const isUnseen = groupId !== void 0 && now.groupId === void 0;
      return differences.length === 0 ? void 0 : {
       text: differences.join("; "),
       isUnseen: isUnseen
      };
     }
    });
   });
  }
  async function createdSince(step, fresh) {
   let found = [];
   await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_9__.c)(async () => {
    found = await fresh();
    return;
   }, step);
   const [one, ...others] = found;
   if (!one || others.length === 0 && differencesOf(step, one).length === 0) return one;
   const ids = found.map(({id: id}) => id);
   throw (0, _core_not_proven_js__WEBPACK_IMPORTED_MODULE_2__.o)(`the data broker "${step.inputs.name}"`, ids, "the NetApp Console");
  }
  function differencesOf({inputs: {type: type, "group-id": groupId, port: port}}, broker) {
   return [ broker.type !== void 0 && broker.type !== type && `its type is ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.type, 40)}, not ${type}`, port !== void 0 && broker.port !== void 0 && broker.port !== port && `its port is ${broker.port}, not ${port}`, groupId !== void 0 && broker.groupId !== groupId && `its group is ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(broker.groupId ?? "none", 100)}` ].filter(difference => difference !== false);
  }
  function refusal(message, hint) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", message, hint);
  }
 },
 9835: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var errors = __webpack_require__(5168);
  var plural = __webpack_require__(4605);
  var sanitize = __webpack_require__(6616);
  var outcome = __webpack_require__(6100);
  var wait = __webpack_require__(6123);
  var data_brokers = __webpack_require__(6183);
  var find_place = __webpack_require__(2325);
  var fields = __webpack_require__(6050);
  function resultProblem(list, result) {
   if (result === void 0 || result === null || Array.isArray(result)) return;
   if ((0, fields.Gv)(result)) return errorOf(result);
   if (list === "sftp-root-directory" && typeof result === "string" && result.startsWith("/")) return;
   return errorText(result) ?? `the reply is ${JSON.stringify(result)}`;
  }
  function errorOf(result) {
   const {error: error, errorMessage: errorMessage, errors: errors, message: message, success: success, statusCode: statusCode} = result;
   const inWords = [ errorMessage, error, errors, message ].map(errorText).find(text => text !== void 0);
   if (inWords !== void 0) return inWords;
   const isError = success === false || statusCode !== void 0 && !(Number(statusCode) < 400);
   return isError ? (0, sanitize.a)(JSON.stringify(result)) : void 0;
  }
  function errorText(error) {
   if (error === void 0 || error === null || error === false || error === "") return;
   if (Array.isArray(error)) return error.length === 0 ? void 0 : error.slice(0, 5).map(wordsOf).join("; ");
   return wordsOf(error);
  }
  function wordsOf(error) {
   if (!(0, fields.Gv)(error)) return (0, sanitize.a)(typeof error === "string" ? error : JSON.stringify(error));
   const words = [ "errorMessage", "message", "description", "reason", "error", "code" ].map(name => error[name]);
   const word = words.find(one => typeof one === "string" && one !== "");
   return (0, sanitize.a)(word ?? JSON.stringify(error));
  }
  const SECOND_REPLY_MS = 1e3;
  async function startList(options) {
   const {lists: lists, messages: messages, request: request, place: place} = options;
   const operation = `list-${request.list}`;
   const mailbox = await messages.open(message => comesFrom(place, message) && (operation in message.payload || strayError(message) !== void 0));
   try {
    const requestId = await lists.start({
     ...request,
     target: place.target
    });
    return new ListJob(mailbox, requestId, options);
   } catch (error) {
    mailbox.close();
    throw error;
   }
  }
  class ListJob {
   title;
   lookup="the data broker in the NetApp Console";
   #mailbox;
   #requestId;
   #options;
   #operation;
   #replies=[];
   #repliedAt=0;
   #stray;
   constructor(mailbox, requestId, options) {
    const {request: request, place: place} = options;
    this.title = `list of ${request.list} by ${place.title}`;
    this.#mailbox = mailbox;
    this.#requestId = requestId;
    this.#options = options;
    this.#operation = `list-${request.list}`;
   }
   get isAmbiguous() {
    const results = this.#replies.map(({payload: payload}) => JSON.stringify(payload[this.#operation]));
    return !this.#replies.some(reply => this.#isCertain(reply)) && new Set(results).size > 1;
   }
   async poll(signal) {
    const {clock: clock} = this.#options;
    for (const message of await this.#receive(signal)) if (this.#operation in message.payload || this.#isCertain(message)) this.#note(message); else if (!this.#isAnothers(message)) this.#stray ??= strayError(message);
    const certain = this.#replies.find(reply => this.#isCertain(reply));
    const [first] = this.#replies;
    if (certain) return this.#outcome(certain);
    if (!first) return {
     phase: "running",
     detail: this.#unanswered()
    };
    return clock.now() - this.#repliedAt < SECOND_REPLY_MS ? {
     phase: "running",
     detail: "a reply is there"
    } : this.#outcome(first);
   }
   close() {
    this.#mailbox.close();
   }
   #note(reply) {
    if (this.#replies.length === 0) this.#repliedAt = this.#options.clock.now();
    this.#replies.push(reply);
   }
   #isCertain({header: header}) {
    return this.#requestId !== void 0 && header.requestId === this.#requestId;
   }
   #isAnothers({header: header}) {
    return this.#requestId !== void 0 && header.requestId !== void 0 && header.requestId !== this.#requestId;
   }
   async #receive(signal) {
    if (this.#replies.length === 0) return this.#mailbox.receive(signal);
    const {clock: clock} = this.#options;
    const moment = new AbortController;
    const left = SECOND_REPLY_MS - (clock.now() - this.#repliedAt);
    const ended = new AbortController;
    clock.sleep(Math.max(left, 0), ended.signal).then(() => moment.abort(NOTHING_MORE), () => {});
    try {
     return await this.#mailbox.receive(signal ? AbortSignal.any([ signal, moment.signal ]) : moment.signal);
    } catch (error) {
     if (error === NOTHING_MORE) return [];
     throw error;
    } finally {
     ended.abort();
    }
   }
   #unanswered() {
    return this.#stray === void 0 ? "no reply yet" : `no reply yet, but an error that may be another client's: ${this.#stray}`;
   }
   #outcome({payload: payload, ...message}) {
    const result = payload[this.#operation];
    const reason = errorText(payload["error"]) ?? errorText(message["error"]) ?? resultProblem(this.#options.request.list, result);
    return reason === void 0 ? {
     phase: "succeeded",
     result: result
    } : {
     phase: "failed",
     reason: reason
    };
   }
  }
  const NOTHING_MORE = new Error("no second reply");
  function strayError(message) {
   const {payload: payload} = message;
   const operations = Object.keys(payload).filter(key => key !== "error");
   return operations.length > 0 ? void 0 : errorText(payload["error"]) ?? errorText(message["error"]);
  }
  function comesFrom({dataBrokers: dataBrokers, groupId: groupId, target: target}, {header: header}) {
   const {agentId: agentId, groupId: group} = header;
   const byAgent = agentId === void 0 ? void 0 : dataBrokers.some(({id: id}) => id === agentId);
   const ofGroup = group === void 0 ? void 0 : group === groupId;
   return ("groupId" in target ? ofGroup ?? byAgent : byAgent ?? ofGroup) ?? true;
  }
  var list_specs = __webpack_require__(7193);
  var netapp_client = __webpack_require__(730);
  async function main(step) {
   const {list: list, parameters: parameters, credentials: credentials} = step.inputs;
   step.setSubject(`List of ${list}`);
   for (const value of Object.values(credentials ?? {})) step.secrets.add(value);
   warnOfUnknownNames(step);
   const client = await (0, netapp_client.T)(step);
   const place = await (0, find_place.Pj)(client.dataBrokers, targetOf(step.inputs), list);
   announce(step, place);
   const request = {
    list: list,
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
   const result = await replyOf(step, client, job, place);
   const items = itemsOf(result);
   step.outputJson("items", items);
   step.output("count", items.length);
   step.outputJson("json", result);
   step.conclude("done", `The ${place.title} lists ${(0, plural.L)(items.length, "item")} (${list})`);
   step.summary.facts([ [ "By", place.title ], [ "Items", String(items.length) ] ]);
  }
  function warnOfUnknownNames({inputs: inputs, log: log}) {
   const {list: list, parameters: parameters, credentials: credentials} = inputs;
   const unknown = {
    parameters: (0, list_specs.wL)(list, parameters).unknown,
    credentials: (0, list_specs._e)(list, credentials).unknown
   };
   for (const input of [ "parameters", "credentials" ]) {
    if (unknown[input].length === 0) continue;
    const known = (0, list_specs.wX)(list_specs.m5[list][input]).map(name => name.replace("*", ""));
    const takes = known.length === 0 ? `no ${input}` : `only ${known.join(", ")}`;
    const names = unknown[input].map(name => (0, sanitize.a)(name, 60)).join(", ");
    log.warning(`\`${input}\`: \`list: ${list}\` takes ${takes}, by NetApp's documentation; ${names} is sent all the same.`);
   }
  }
  function announce({inputs: inputs, log: log}, place) {
   if (inputs["group-id"] === void 0 && "groupId" in place.target) log.info(`\`list: ${inputs.list}\` exists for groups only: asking the data broker's group, the ${place.title}`);
   if (!(0, find_place.kQ)(place)) log.warning(`${contactWith(place)} It may not reply.`);
  }
  const LONGEST_PAUSE_MS = 5e3;
  async function replyOf(step, client, job, place) {
   const {clock: clock, log: reporter, signal: signal} = step;
   const timeoutMs = step.inputs["timeout-minutes"] * 6e4;
   try {
    const limits = {
     timeoutMs: timeoutMs,
     limitName: "timeout-minutes",
     longestPauseMs: LONGEST_PAUSE_MS
    };
    return await (0, wait.u)(job, {
     clock: clock,
     reporter: reporter,
     signal: signal,
     ...limits
    });
   } catch (error) {
    if (!(error instanceof outcome.fz)) throw error;
    const now = await (0, find_place.Pj)(client.dataBrokers, place.target, step.inputs.list).catch(failure => {
     if (failure instanceof errors.lZ) return place;
     throw failure;
    });
    const hint = (0, find_place.kQ)(now) ? error.hint : START_IT;
    throw new outcome.fz("service", `${error.message} ${contactWith(now)}`, hint);
   } finally {
    job.close();
    if (job.isAmbiguous) reporter.warning(AMBIGUOUS);
   }
  }
  const START_IT = "Start the data broker's machine, and check its state in the NetApp Console.";
  const AMBIGUOUS = "Another client asked for the same list at the same time, and the replies do not tell which is whose: the first one was taken, and it may be the wrong one. Run such steps one after another.";
  const MOST_TOLD = 5;
  function contactWith(place) {
   const {title: title, target: target, dataBrokers: dataBrokers} = place;
   const online = (0, find_place.kQ)(place);
   if ("dataBrokerId" in target) {
    const [broker] = dataBrokers;
    return `The ${title} is ${online ? "" : "not "}online${broker ? ` (${(0, data_brokers.CP)(broker)})` : ""}.`;
   }
   const told = dataBrokers.slice(0, MOST_TOLD).map(broker => `${(0, sanitize.a)(broker.name ?? broker.id, 100)}: ${(0, 
   data_brokers.CP)(broker)}`);
   const each = told.length === 0 ? "it has none" : told.join("; ");
   return `${online ? "A" : "No"} data broker of the ${title} is online (${each}).`;
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
 9324: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   credentialsOf: () => credentialsOf,
   secretsIn: () => secretsIn
  });
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
  var _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);
  async function credentialsOf(text) {
   const entries = Object.entries(innermost(await (0, _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__.G)(text)));
   const wrong = entries.filter(([, value]) => typeof value !== "string").map(([name]) => `${(0, 
   _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)} must be a text`);
   if (wrong.length > 0) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`is not as it should be: ${wrong.slice(0, 10).join("; ")}`);
   return Object.fromEntries(entries.map(([name, value]) => [ name, String(value) ]));
  }
  async function secretsIn(text) {
   if (text === "") return [];
   try {
    return textsIn(await (0, _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_2__.G)(text));
   } catch (error) {
    if (error instanceof _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7) return [ text ];
    throw error;
   }
  }
  function innermost(mapping) {
   const [only, ...more] = Object.values(mapping);
   return more.length === 0 && (0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(only) ? only : mapping;
  }
  function textsIn(value) {
   if (typeof value === "string") return [ value ];
   return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
  }
 },
 8607: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   definitionOf: () => definitionOf
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
  var _netapp_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
  var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);
  var _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2801);
  const MOST_PROBLEMS = 10;
  async function definitionOf(text) {
   const checked = (0, _netapp_definition_js__WEBPACK_IMPORTED_MODULE_1__.QU)(await (0, 
   _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_3__.G)(text), (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, {
    logLevel: "error"
   }));
   if ("definition" in checked) return checked;
   throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`is not as it should be: ${checked.problems.slice(0, MOST_PROBLEMS).join("; ")}`);
  }
 },
 5019: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var plural = __webpack_require__(4605);
  var sanitize = __webpack_require__(6616);
  var netapp_activity = __webpack_require__(4705);
  var find_relationship = __webpack_require__(9730);
  var netapp_places = __webpack_require__(9572);
  var netapp_client = __webpack_require__(730);
  var errors = __webpack_require__(5168);
  var not_proven = __webpack_require__(1255);
  var poll_until_visible = __webpack_require__(2124);
  var netapp_definition = __webpack_require__(328);
  var fields = __webpack_require__(6050);
  var instant = __webpack_require__(8662);
  var definition_shapes = __webpack_require__(3412);
  const NOT_COMPARED = [ "schedule.syncWhenCreated", "schedule.nextTime" ];
  function settingComparisons(settings, wanted = {}) {
   return comparisons(settings, wanted).filter(({place: place}) => !NOT_COMPARED.includes(place));
  }
  function fixedComparisons(relationship, definition) {
   const {source: _source, target: _target, protocols: protocols, settings: _settings, ...rest} = definition;
   const {groupId: groupId, dataBrokerId: dataBrokerId, ...others} = rest;
   const told = relationship;
   const places = [ "source", "target" ].flatMap(side => {
    const protocol = protocols[side];
    const wanted = Object.entries((0, netapp_definition.VV)(definition[side], protocol)).filter(([name, value]) => !(0, 
    netapp_places.IR)(protocol, name) && definition_shapes.zY[protocol]?.[name] !== value);
    return comparisons((0, netapp_definition.VV)(relationship[side], protocol), Object.fromEntries(wanted), `${side}.${protocol}`);
   });
   return [ ...groupId === void 0 ? [] : [ {
    place: "groupId",
    is: relationship.group,
    wanted: groupId
   } ], ...dataBrokerId === void 0 ? [] : [ {
    place: "dataBrokerId",
    is: relationship.dataBroker,
    wanted: dataBrokerId
   } ], ...comparisons(told, others), ...places ];
  }
  function toldDifferences(all) {
   return all.filter(one => isTold(one) && isDifferent(one));
  }
  function uncheckable(all) {
   return all.filter(one => !isTold(one) && isDifferent(one));
  }
  function isTold({is: is}) {
   return is !== void 0;
  }
  function isDifferent({is: is, wanted: wanted}) {
   if (is === void 0 || is === null) return !isNothing(wanted);
   const [a, b] = [ is, wanted ].map(value => typeof value === "string" ? (0, instant.B)(value) : void 0);
   if (a !== void 0 && b !== void 0) return a !== b;
   return canonical(is) !== canonical(wanted);
  }
  function shownDifference({place: place, is: is, wanted: wanted}) {
   return `${place}: ${shown(is)} → ${shown(wanted)}`;
  }
  function updateOf(settings, wanted) {
   const told = Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(definition_shapes.yy, name)));
   return merged(told, wanted);
  }
  function merged(base, changes) {
   const entries = Object.entries(changes).map(([name, value]) => {
    const old = base[name];
    return [ name, (0, fields.Gv)(value) && (0, fields.Gv)(old) ? merged(old, value) : value ];
   });
   return {
    ...base,
    ...Object.fromEntries(entries)
   };
  }
  function comparisons(is, wanted, place = "") {
   if (!(0, fields.Gv)(wanted)) return [ {
    place: place,
    is: is,
    wanted: wanted
   } ];
   return Object.entries(wanted).flatMap(([name, value]) => {
    const own = (0, fields.Gv)(is) ? is[name] : void 0;
    return comparisons(own, value, place === "" ? name : `${place}.${name}`);
   });
  }
  function canonical(value) {
   if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
   return JSON.stringify((0, fields.Gv)(value) ? Object.entries(value).toSorted() : value);
  }
  function isNothing(value) {
   return value === false || value === 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
  }
  function shown(value) {
   return value === void 0 ? "not told" : (0, sanitize.a)(typeof value === "string" ? value : JSON.stringify(value), 80);
  }
  var find_place = __webpack_require__(2325);
  class RelationshipCreation {
   title;
   lookup="the relationships in the NetApp Console";
   #relationships;
   #id;
   constructor(relationships, id) {
    this.title = `creation of relationship ${(0, sanitize.a)(id, 60)}`;
    this.#relationships = relationships;
    this.#id = id;
   }
   async poll(signal) {
    const all = await this.#relationships.list(signal);
    const found = all.find(({id: id}) => id === this.#id);
    return found ? {
     phase: "succeeded",
     result: found,
     detail: "it is listed"
    } : {
     phase: "running",
     detail: "accepted, but not listed yet"
    };
   }
  }
  class RelationshipDeletion {
   title;
   lookup="the relationships in the NetApp Console";
   #relationships;
   #id;
   constructor(relationships, id) {
    this.title = `deletion of relationship ${(0, sanitize.a)(id, 60)}`;
    this.#relationships = relationships;
    this.#id = id;
   }
   async poll(signal) {
    const all = await this.#relationships.list(signal);
    return all.some(({id: id}) => id === this.#id) ? {
     phase: "running",
     detail: "accepted, but still listed"
    } : {
     phase: "succeeded",
     result: true,
     detail: "it is not listed any more"
    };
   }
  }
  var netapp_deletions = __webpack_require__(4273);
  var track_change = __webpack_require__(3836);
  function notAsDefined(now, what, differences) {
   return new errors.lZ("service", `The relationship ${(0, sanitize.a)(now.id)} ${what}, but its settings are not those of \`definition\`: ${differences.map(shownDifference).join("; ")}.`, "Check the relationship in the NetApp Console, then run the step again.");
  }
  function warnOfUncheckable({log: log}, {id: id}, unchecked) {
   if (unchecked.length === 0) return;
   const places = unchecked.map(({place: place}) => (0, sanitize.a)(place, 100)).join(", ");
   log.warning(`The service does not tell ${places} of relationship ${(0, sanitize.a)(id)}, so it is unknown whether that is as defined.`);
  }
  function setRelationshipOutputs(step, relationship) {
   step.output("relationship-id", relationship.id);
   step.output("status", (0, netapp_activity.c2)(relationship.activity));
   step.outputJson("relationships", [ relationship ]);
   step.outputJson("json", relationship);
  }
  function report(step, relationship, verdict, result = "done") {
   const {id: id, group: group, activity: activity} = relationship;
   setRelationshipOutputs(step, relationship);
   step.conclude(result, `${verdict} ${(0, sanitize.a)(id)} (${(0, netapp_places.hz)(relationship)})`);
   step.summary.facts([ [ "Relationship", (0, sanitize.a)(id) ], [ "From and to", (0, 
   netapp_places.hz)(relationship) ], [ "Group", group && (0, sanitize.a)(group) ], [ "Last run", (0, 
   sanitize.a)((0, netapp_activity.c2)(activity) || "never ran", 60) ] ]);
  }
  var seen_changed = __webpack_require__(7486);
  async function update(step, relationships, listed, definition) {
   setRelationshipOutputs(step, listed);
   const before = await relationships.get(listed.id);
   setRelationshipOutputs(step, before);
   const fixed = fixedComparisons(before, definition);
   const wrong = toldDifferences(fixed);
   if (wrong.length > 0) throw notChangeable(before, wrong);
   const {settings: wanted = {}} = definition;
   const settings = settingComparisons(before.settings, wanted);
   if (settings.length > 0 && Object.keys(before.settings).length === 0) throw noSettings(before);
   const changes = settings.filter(isDifferent);
   const request = updateOf(before.settings, wanted);
   (0, netapp_deletions.B)(step, {
    id: before.id,
    settings: request
   });
   const unchecked = uncheckable(fixed);
   warnOfUncheckable(step, before, unchecked);
   if (changes.length === 0) return report(step, before, verdictOf(unchecked), "skipped");
   const shown = (0, sanitize.a)(before.id);
   step.log.group(`Settings of relationship ${shown} that change`, changes.map(shownDifference));
   const now = await (0, track_change._)(step, {
    uncertain: `It is unknown whether the settings of relationship ${shown} were updated.`,
    done: `The settings of relationship ${shown} were updated.`,
    output: changed => step.output("changed", changed)
   }, async () => {
    await relationships.update(before.id, request);
    return updated(step, relationships, {
     before: before,
     definition: definition,
     changes: changes
    });
   });
   report(step, now, "Updated the relationship");
  }
  function verdictOf(unchecked) {
   return unchecked.length === 0 ? "Nothing to do: the relationship is as defined:" : "Nothing was changed, and not all of `definition` could be checked on the relationship";
  }
  async function updated(step, relationships, change) {
   const {before: before, definition: definition, changes: changes} = change;
   const places = new Set(changes.map(({place: place}) => place));
   const look = {
    what: `relationship ${(0, sanitize.a)(before.id)}`,
    signal: step.signal
   };
   let now = before;
   let wrong = [];
   let untold = [];
   await (0, poll_until_visible.c)(async () => {
    now = await (0, seen_changed.tC)(() => relationships.get(before.id), look);
    const all = settingComparisons(now.settings, definition.settings);
    wrong = toldDifferences(all);
    untold = all.filter(one => places.has(one.place) && !isTold(one));
    return wrong.length + untold.length === 0 ? true : void 0;
   }, step);
   if (wrong.length > 0) throw notUpdated(now, wrong, {
    changes: changes,
    isAllTold: untold.length === 0
   });
   if (untold.length > 0) throw notTold(now, untold);
   return now;
  }
  function notUpdated(now, wrong, {changes: changes, isAllTold: isAllTold}) {
   const error = notAsDefined(now, "was not updated", wrong);
   const shown = all => all.map(shownDifference).join();
   const isAsBefore = isAllTold && shown(wrong) === shown(changes);
   return isAsBefore ? new seen_changed.qu(error.source, error.message, error.hint) : error;
  }
  function notTold({id: id}, untold) {
   return new errors.rk("service", `Whether the relationship ${(0, sanitize.a)(id)} was updated is unknown: the service has confirmed it, but does not tell ${untold.map(({place: place}) => place).join(", ")}.`, "Check its settings in the NetApp Console. What the service never tells cannot be kept by `definition`: leave it out.");
  }
  function noSettings({id: id}) {
   return new errors.lZ("service", `The service does not tell the settings of the relationship ${(0, 
   sanitize.a)(id)}, and an update could reset those that \`definition\` does not name. Nothing was changed.`, "Run the step again; if that does not help, change the settings in the NetApp Console.");
  }
  function notChangeable(found, differences) {
   return new errors.lZ("user", `The relationship ${(0, sanitize.a)(found.id)} has the source and target of \`definition\`, but differs in what cannot be changed: ${differences.map(shownDifference).join("; ")}. Nothing was changed.`, "Correct `definition`; or delete the relationship, so that the step creates it.");
  }
  var wait = __webpack_require__(6123);
  const LONGEST_PAUSE_MS = 5e3;
  function waitShortly({clock: clock, log: reporter, signal: signal, inputs: inputs}, job) {
   const timeoutMs = inputs["timeout-minutes"] * 6e4;
   const limits = {
    timeoutMs: timeoutMs,
    limitName: "timeout-minutes",
    longestPauseMs: LONGEST_PAUSE_MS
   };
   return (0, wait.u)(job, {
    clock: clock,
    reporter: reporter,
    signal: signal,
    ...limits
   });
  }
  async function ensure(step, client) {
   const checked = step.inputs.definition;
   if (!checked) throw new Error("the inputs were not checked");
   const {definition: definition, unknown: unknown} = checked;
   warnOfUnknown(step, unknown);
   const all = await client.relationships.list();
   const [found, ...others] = (0, find_relationship.i)(all, definition);
   if (others.length > 0) throw severalFound(definition, [ found, ...others ]);
   if (found) await update(step, client.relationships, found, definition); else await create(step, client, definition, all);
  }
  async function create(step, {relationships: relationships, dataBrokers: dataBrokers}, definition, all) {
   const {groupId: groupId, settings: settings = {}} = definition;
   if (groupId !== void 0) await (0, find_place.$B)(dataBrokers, groupId);
   (0, netapp_deletions.B)(step, {
    settings: settings
   });
   const route = (0, netapp_places.hz)(definition);
   const known = new Set(all.map(({id: id}) => id));
   const look = () => createdSince(step, relationships, {
    known: known,
    definition: definition
   });
   const {"source-credentials": source, "target-credentials": target} = step.inputs;
   const request = (0, netapp_definition.fo)(definition, {
    ...source && {
     source: source
    },
    ...target && {
     target: target
    }
   });
   const created = await (0, track_change._)(step, {
    uncertain: `It is unknown whether the relationship ${route} was created.`,
    done: `The creation of the relationship ${route} was accepted.`,
    output: created => {
     step.output("created", created);
     step.output("changed", created);
    }
   }, () => relationships.create(request, look));
   setRelationshipOutputs(step, created);
   const listed = await waitShortly(step, new RelationshipCreation(relationships, created.id));
   step.setState(`The relationship ${(0, sanitize.a)(listed.id)} (${route}) was created.`);
   setRelationshipOutputs(step, listed);
   const compared = ensure_comparisons(listed, definition);
   const wrong = toldDifferences(compared);
   if (wrong.length > 0) throw notAsDefined(listed, "was created", wrong);
   warnOfUncheckable(step, listed, uncheckable(compared));
   report(step, listed, "Created the relationship");
  }
  async function createdSince(step, relationships, {known: known, definition: definition}) {
   let found = [];
   await (0, poll_until_visible.c)(async () => {
    const all = await relationships.list();
    found = (0, find_relationship.i)(all, definition).filter(({id: id}) => !known.has(id));
    return;
   }, step);
   const [one, ...others] = found;
   if (!one || others.length === 0 && toldDifferences(ensure_comparisons(one, definition)).length === 0) return one;
   const ids = found.map(({id: id}) => id);
   throw (0, not_proven.o)(`the relationship ${(0, netapp_places.hz)(definition)}`, ids, "the NetApp Console");
  }
  function ensure_comparisons(relationship, definition) {
   return [ ...fixedComparisons(relationship, definition), ...settingComparisons(relationship.settings, definition.settings) ];
  }
  function warnOfUnknown({log: log, inputs: inputs}, unknown) {
   const credentials = [ "source", "target" ].flatMap(side => {
    const names = inputs.definition?.credentials(side, inputs[`${side}-credentials`]).unknown ?? [];
    return inputs[`${side}-credentials`] === void 0 ? [] : names.map(name => `${side}-credentials: ${name}`);
   });
   const all = [ ...unknown, ...credentials ];
   if (all.length === 0) return;
   log.warning(`NetApp's documentation does not have ${all.slice(0, 10).join(", ")}; sent all the same.`);
  }
  function severalFound(definition, found) {
   const ids = found.map(one => (0, sanitize.a)(one?.id ?? "")).join(", ");
   return new errors.lZ("user", `There are ${found.length} relationships ${(0, netapp_places.hz)(definition)}: ${ids}. Nothing was changed.`, "Delete all but one, by `operation: delete` or in the NetApp Console.");
  }
  var freshness = __webpack_require__(5579);
  async function remove(step, {relationships: relationships}, id) {
   const look = async () => (await relationships.list()).find(one => one.id === id);
   const found = await look();
   let lookedAt = step.clock.now();
   if (!found) {
    step.outputJson("relationships", []);
    step.conclude("skipped", `Nothing to do: there is no relationship "${(0, sanitize.a)(id)}" (any more)`);
    return;
   }
   setRelationshipOutputs(step, found);
   refuseInUse(found);
   refuseOddId(id);
   const uncertain = `It is unknown whether the relationship ${(0, sanitize.a)(id)} was deleted; what it has copied stays.`;
   const check = async () => {
    if (!(0, freshness.QO)(step.clock, lookedAt)) return;
    const now = await look();
    lookedAt = step.clock.now();
    if (now && isInUse(now)) throw inUseByNow(now);
   };
   await (0, track_change._)(step, {
    uncertain: uncertain,
    done: `The deletion of relationship ${(0, sanitize.a)(id)} was accepted; what it has copied stays.`,
    output: changed => step.output("changed", changed && "")
   }, () => relationships.delete(id, check));
   await waitShortly(step, new RelationshipDeletion(relationships, id));
   step.setState(`The relationship ${(0, sanitize.a)(id)} is deleted; what it has copied stays.`);
   step.output("changed", true);
   report(step, found, "Deleted the relationship");
  }
  function isInUse({activity: activity}) {
   return !(0, netapp_activity.PU)(activity) && (0, netapp_activity.c2)(activity) !== "";
  }
  function refuseInUse(relationship) {
   if (!isInUse(relationship)) return;
   const {id: id, activity: activity} = relationship;
   throw new errors.lZ("user", `The relationship ${(0, sanitize.a)(id)} was not deleted: a run of it is in progress (${(0, 
   netapp_activity.Ff)(activity)}). Nothing was changed.`, "Run the step again when the run is complete, or abort it in the NetApp Console.");
  }
  function inUseByNow({id: id, activity: activity}) {
   return new errors.lZ("user", `The request to delete relationship ${(0, sanitize.a)(id)} was not sent again: a run of it has begun (${(0, 
   netapp_activity.Ff)(activity)}).`, "Run the step again when the run is complete, or abort it in the NetApp Console.");
  }
  function refuseOddId(id) {
   if (/^[\w-]+$/.test(id)) return;
   throw new errors.lZ("user", `The relationship "${(0, sanitize.a)(id)}" was not deleted: its id could be taken for several. Nothing was changed.`, "Delete it in the NetApp Console.");
  }
  async function main(step) {
   const {operation: operation, relationship: relationship = ""} = step.inputs;
   step.setSubject(operation === "list" ? "List of the relationships" : `${SUBJECTS[operation]} ${(0, 
   sanitize.a)(relationship, 100)}`.trim());
   const client = await (0, netapp_client.T)(step);
   step.output("created", false);
   step.output("changed", false);
   if (operation === "list") await list(step, client); else if (operation === "get") report(step, await (0, 
   find_relationship.K)(client.relationships, relationship), "Found the relationship"); else if (operation === "delete") await remove(step, client, relationship); else await ensure(step, client);
  }
  const SUBJECTS = {
   get: "Look-up of the relationship",
   ensure: "Creation or update of the relationship",
   delete: "Deletion of the relationship"
  };
  async function list(step, {relationships: relationships}) {
   const all = await relationships.list();
   step.outputJson("relationships", all);
   step.outputJson("json", all);
   step.log.group("Relationships", all.map(one => `${(0, sanitize.a)(one.id)}: ${(0, 
   netapp_places.hz)(one)}, ${(0, sanitize.a)((0, netapp_activity.c2)(one.activity) || "never ran", 60)}`));
   step.conclude("done", (0, plural.L)(all.length, "relationship"));
   step.summary.table([ "Relationship", "From and to", "Last run" ], all.map(one => [ (0, 
   sanitize.a)(one.id), (0, netapp_places.hz)(one), (0, sanitize.a)((0, netapp_activity.c2)(one.activity), 60) ]));
  }
 },
 2658: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var duration = __webpack_require__(9715);
  var errors = __webpack_require__(5168);
  var plural = __webpack_require__(4605);
  var sanitize = __webpack_require__(6616);
  var outcome = __webpack_require__(6100);
  var netapp_activity = __webpack_require__(4705);
  var find_relationship = __webpack_require__(9730);
  const USUAL_SECONDS = 30;
  const MARGIN_MS = 5e3;
  function graceMs({settings: settings}) {
   const told = String(settings["gracePeriod"]).trim();
   const seconds = /^\d+(?:\.\d+)?$/.test(told) ? Number(told) : USUAL_SECONDS;
   return seconds === 0 ? 0 : seconds * 1e3 + MARGIN_MS;
  }
  const MOST_TOLD = 10;
  function problemsOf(activity) {
   const {failureMessage: failureMessage} = activity;
   const undone = [ ...failures(activity), ...shortfalls(activity), ...brokerErrors(activity) ];
   const message = failureMessage === void 0 ? [] : [ (0, sanitize.a)(failureMessage) ];
   const common = undone.length > 0 || message.length > 0 || !isAllCopied(activity) ? commonErrors(activity) : [];
   return [ ...message, ...undone, ...common ].slice(0, MOST_TOLD);
  }
  function failures(activity) {
   const {filesFailed: filesFailed, dirsFailed: dirsFailed, bytesFailed: bytesFailed, filesRemovedFailed: filesRemovedFailed, bytesRemovedFailed: bytesRemovedFailed, dirsFailedToScan: dirsFailedToScan} = activity;
   return [ counted(filesFailed, "file", "failed"), counted(dirsFailed, "folder", "failed"), counted(bytesFailed, "byte", "failed"), counted(filesRemovedFailed, "file", "could not be removed"), counted(bytesRemovedFailed, "byte", "could not be removed"), counted(dirsFailedToScan, "folder", "could not be scanned") ].flat();
  }
  function shortfalls(activity) {
   const {filesMarkedForCopy: filesMarkedForCopy, filesCopied: filesCopied, filesFailed: filesFailed} = activity;
   const {dirsMarkedForCopy: dirsMarkedForCopy, dirsCopied: dirsCopied, dirsFailed: dirsFailed} = activity;
   const {bytesMarkedForCopy: bytesMarkedForCopy, bytesCopied: bytesCopied, bytesFailed: bytesFailed} = activity;
   return [ shortfall("files", filesMarkedForCopy, filesCopied, filesFailed), shortfall("folders", dirsMarkedForCopy, dirsCopied, dirsFailed), shortfall("bytes", bytesMarkedForCopy, bytesCopied, bytesFailed) ].flat();
  }
  function shortfall(units, marked = 0, copied, failed = 0) {
   if (copied === void 0 || marked <= copied + failed) return [];
   return [ `only ${copied.toLocaleString("en")} of the ${marked.toLocaleString("en")} ${units} marked for copy were copied` ];
  }
  function isAllCopied({filesMarkedForCopy: filesMarkedForCopy, filesCopied: filesCopied}) {
   return filesMarkedForCopy !== void 0 && filesCopied !== void 0 && filesCopied >= filesMarkedForCopy;
  }
  function counted(count, unit, what) {
   if (count === void 0 || count <= 0) return [];
   return [ `${count.toLocaleString("en")} ${unit}${count === 1 ? "" : "s"} ${what}` ];
  }
  function brokerErrors({errors: errors = []}) {
   return errors.map(({dataBrokerId: dataBrokerId, reason: reason}) => {
    const by = dataBrokerId === void 0 ? "a data broker" : `data broker ${(0, sanitize.a)(dataBrokerId, 60)}`;
    return `${by} reports: ${(0, sanitize.a)(reason ?? "an error", 200)}`;
   });
  }
  function commonErrors({topFiveMostCommonRelationshipErrors: common = []}) {
   return common.toSorted((a, b) => (b.counter ?? 0) - (a.counter ?? 0)).map(shownError);
  }
  function shownError({step: step, errorCode: errorCode, counter: counter, description: description}) {
   const code = [ step, errorCode ].filter(word => word !== void 0).map(word => (0, 
   sanitize.a)(word, 60));
   const what = [ code.join(" "), description === void 0 ? "" : (0, sanitize.a)(description, 200) ].filter(Boolean);
   return `${counter === void 0 ? "" : `${counter}× `}${what.join(": ") || "an error"}`;
  }
  var netapp_client = __webpack_require__(730);
  var netapp_deletions = __webpack_require__(4273);
  var wait_for = __webpack_require__(298);
  var poll_until_visible = __webpack_require__(2124);
  var retry = __webpack_require__(3310);
  function abortRun(run, options) {
   return abortWhere(now => {
    const sighting = run.see(now, options.relationships.serviceTime);
    if (sighting === "not the run" && !run.isAbout(now.activity)) return;
    if (sighting === "a later run") return "replaced";
    return (0, netapp_activity.PU)(now.activity) ? "complete" : "in progress";
   }, options);
  }
  function abortUnconfirmed(moment, options) {
   return abortWhere(now => {
    if (!moment.isNew(now) && !moment.isAbout(now)) return;
    if ((0, netapp_activity.PU)(now.activity)) return "complete";
    return moment.hasBegunSince(now) && !moment.mayBeScheduled(now) ? "in progress" : "not certain";
   }, options);
  }
  async function abortWhere(judge, {relationships: relationships, id: id, clock: clock}) {
   const judgement = await (0, poll_until_visible.c)(async () => judge(await relationships.get(id)), {
    clock: clock
   });
   if (judgement !== "in progress") return judgement ?? "not shown";
   try {
    await relationships.abort(id);
    return "aborted";
   } catch (error) {
    if (!(0, retry.vu)(error)) throw error;
    const {activity: activity} = await relationships.get(id);
    if (!(0, netapp_activity.PU)(activity)) throw error;
    return (0, netapp_activity.c2)(activity) === "ABORTED" ? "aborted" : "complete";
   }
  }
  var absent = __webpack_require__(6723);
  var debouncer = __webpack_require__(9915);
  var netapp_settings = __webpack_require__(4205);
  class SyncJob {
   title;
   lookup;
   abort;
   #options;
   last;
   #missing;
   constructor(options) {
    const {id: id, abort: abort, clock: clock} = options;
    this.title = `sync of relationship ${(0, sanitize.a)(id, 60)}`;
    this.lookup = `the relationship ${(0, sanitize.a)(id, 100)} in the NetApp Console`;
    this.abort = abort;
    this.#options = options;
    this.#missing = new debouncer.a(clock);
   }
   async poll(signal) {
    const {relationships: relationships, id: id, run: run} = this.#options;
    const now = await (0, absent.Re)(relationships.get(id, signal));
    if (!now) return this.#gone();
    this.#missing.reset();
    switch (run.see(now, relationships.serviceTime)) {
    case "not the run":
     return {
      phase: "running",
      detail: this.last ? "not shown any more" : "accepted"
     };

    case "a later run":
     return this.#replaced(now.activity);

    case "the run":
     this.last = now;
     return (0, netapp_activity.PU)(now.activity) ? this.#ended(now) : running(now.activity);
    }
   }
   #ended(now) {
    const {failOnFileErrors: failOnFileErrors, minFilesCopied: minFilesCopied} = this.#options;
    const {activity: activity} = now;
    const status = (0, netapp_activity.c2)(activity);
    const problems = problemsOf(activity);
    if (status === "ABORTED") return aborted(now, problems);
    if (status === "FAILED") return {
     phase: "failed",
     reason: problems.join("; ") || "its status is FAILED, without a reason"
    };
    if (failOnFileErrors && problems.length > 0) return {
     phase: "failed",
     reason: `it is DONE, but ${problems.join("; ")}`,
     hint: "Check the relationship's errors, then run the step again; with `fail-on-file-errors: false` this is a warning."
    };
    if (isTooFew(activity, minFilesCopied)) return tooFew(activity, this.#options);
    return {
     phase: "succeeded",
     result: now,
     detail: [ status, (0, netapp_activity.jA)(activity) ].filter(Boolean).join(", ")
    };
   }
   #replaced(later) {
    const seen = this.last ? (0, netapp_activity.Ff)(this.last.activity) : "never shown";
    return {
     phase: "unknown",
     reason: `a later run (${(0, netapp_activity.Ff)(later)}) took its place before its end was seen (last: ${seen})`,
     hint: "Run the step again. If the relationship has a schedule, make it rarer, or lower `poll-interval-seconds`."
    };
   }
   #gone() {
    if (!this.#missing.observe()) return {
     phase: "running",
     detail: "the relationship is not found"
    };
    return {
     phase: "unknown",
     reason: "the relationship does not exist any more",
     hint: "Someone has deleted it while it was running."
    };
   }
  }
  function running(activity) {
   const progress = (0, netapp_activity.jA)(activity);
   const detail = (0, sanitize.a)((0, netapp_activity.c2)(activity) || "accepted", 60);
   return {
    phase: "running",
    detail: detail,
    ...progress !== "" && {
     progress: progress
    }
   };
  }
  function aborted({activity: activity, settings: settings}, problems) {
   const words = problems.length === 0 ? "" : `: ${problems.join("; ")}`;
   const limitMs = (0, netapp_settings.nv)(settings);
   const tookMs = lengthOf(activity);
   if (limitMs === void 0) return {
    phase: "failed",
    reason: `the run was aborted${words}`,
    hint: "Run the step again."
   };
   if (tookMs === void 0 || tookMs < limitMs) {
    const limit = `The relationship's Sync Timeout (scheduleAbort) is ${(0, duration.p0)(limitMs)}`;
    return {
     phase: "failed",
     reason: `the run was aborted${words}`,
     hint: `${limit}. Run the step again.`
    };
   }
   return {
    phase: "failed",
    reason: `the service aborted the run after ${(0, duration.p0)(tookMs)}, by the relationship's Sync Timeout (scheduleAbort) of ${(0, 
    duration.p0)(limitMs)}${words}`,
    hint: "Run the step again: what was copied stays. If the run needs longer, raise the Sync Timeout."
   };
  }
  function lengthOf(activity) {
   const [start, end] = [ (0, netapp_activity.GH)(activity), (0, netapp_activity.pJ)(activity) ];
   return activity.executionTime ?? (start === void 0 || end === void 0 ? void 0 : end - start);
  }
  function isTooFew({filesCopied: filesCopied}, least) {
   return least > 0 && (filesCopied ?? 0) < least;
  }
  function tooFew({filesCopied: filesCopied}, {minFilesCopied: minFilesCopied, isSecond: isSecond}) {
   const files = `${minFilesCopied} file${minFilesCopied === 1 ? "" : "s"} of \`min-files-copied\``;
   if (filesCopied === void 0) return {
    phase: "unknown",
    reason: `it is DONE, but does not tell whether it copied the ${files}`
   };
   if (isSecond) return {
    phase: "unknown",
    reason: `it is DONE, but copied ${filesCopied} files, fewer than the ${files}: the run before it may have copied them`,
    hint: "Check the runs of the relationship, and that the file is where it copies to."
   };
   return {
    phase: "failed",
    reason: `it is DONE, but copied ${filesCopied} files, fewer than the ${files}`,
    hint: "Check that the file is where the relationship copies from, older than its grace period when the run begins, and not excluded by its settings."
   };
  }
  var backoff = __webpack_require__(7579);
  var http_errors = __webpack_require__(221);
  var job = __webpack_require__(7631);
  const SAME_MS = 1e3;
  const CLOCKS_MS = 5e3;
  const LATEST_MS = 6e4;
  class OwnRun {
   #before;
   #settings;
   #acceptedAt;
   #waitingAt;
   #start;
   #last;
   constructor({activity: activity, settings: settings}, acceptedAt) {
    this.#before = activity;
    this.#settings = settings;
    this.#acceptedAt = acceptedAt;
    this.#waitingAt = acceptedAt;
   }
   static startedAfter(before, acceptedAt) {
    return new OwnRun(before, acceptedAt);
   }
   static shownIn({activity: activity, settings: settings}) {
    const run = new OwnRun({
     activity: {
      ...activity,
      startTime: void 0
     },
     settings: settings
    }, void 0);
    run.#keep(activity);
    return run;
   }
   see(now, at) {
    const {activity: activity} = now;
    const sighting = this.#last ? this.#seeAgain(now, this.#last) : this.#seeFirst(now);
    if (sighting === "the run") this.#keep(activity);
    const isAnnounced = isWaiting(activity) || (0, netapp_activity.W_)(activity) && (0, 
    netapp_activity.GH)(activity) === void 0;
    if (sighting !== "a later run" && isAnnounced && (this.#last || this.isAbout(activity))) this.#waitingAt = at;
    return sighting;
   }
   isAbout(now) {
    const status = (0, netapp_activity.c2)(now);
    return status !== "" && !(0, netapp_activity.PU)(now) && status !== (0, netapp_activity.c2)(this.#before);
   }
   #keep(activity) {
    this.#last = activity;
    this.#start = (0, netapp_activity.GH)(activity) ?? this.#start;
   }
   #seeFirst({activity: activity, settings: settings}) {
    const [start, before] = [ (0, netapp_activity.GH)(activity), (0, netapp_activity.GH)(this.#before) ];
    const isNew = start !== void 0 && before !== void 0 ? isLater(this.#before, activity) && !this.#endedBeforeAcceptance(activity) : this.#isNewWithoutStart(activity, start, before);
    if (!isNew) return "not the run";
    return this.#isTooLate(start, settings) ? "a later run" : "the run";
   }
   #isNewWithoutStart(now, start, before) {
    if (start === void 0) return before === void 0 && (0, netapp_activity.W_)(now) && !(0, 
    netapp_activity.W_)(this.#before);
    if ((0, netapp_activity.W_)(now) && !(0, netapp_activity.W_)(this.#before)) return true;
    return this.#acceptedAt !== void 0 && start >= this.#acceptedAt - CLOCKS_MS;
   }
   #seeAgain({activity: activity, settings: settings}, last) {
    const start = (0, netapp_activity.GH)(activity);
    if (start === void 0) return this.#start === void 0 || !(0, netapp_activity.PU)(activity) ? "the run" : "not the run";
    if (this.#start !== void 0 && Math.abs(start - this.#start) < SAME_MS) return "the run";
    if (this.#start !== void 0 && start < this.#start) return "not the run";
    if (this.#start !== void 0 && !isWaiting(last)) return "a later run";
    return this.#isTooLate(start, settings) ? "a later run" : "the run";
   }
   #isTooLate(start, now) {
    if (start === void 0 || this.#waitingAt === void 0 || start <= this.#waitingAt + LATEST_MS) return false;
    return (0, netapp_settings.IE)(start, {
     before: this.#settings,
     now: now
    });
   }
   #endedBeforeAcceptance(now) {
    const end = (0, netapp_activity.pJ)(now);
    return (0, netapp_activity.PU)(now) && end !== void 0 && this.#acceptedAt !== void 0 && end + SAME_MS < this.#acceptedAt;
   }
  }
  function isWaiting(activity) {
   return (0, netapp_activity.c2)(activity) !== "" && !(0, netapp_activity.PU)(activity) && !(0, 
   netapp_activity.W_)(activity);
  }
  function isLater(before, now) {
   const [from, to] = [ (0, netapp_activity.GH)(before), (0, netapp_activity.GH)(now) ];
   if (from === void 0 || to === void 0 || to < from) return false;
   if (to > from) return true;
   const [oldEnd, newEnd] = [ (0, netapp_activity.pJ)(before), (0, netapp_activity.pJ)(now) ];
   return oldEnd !== void 0 && newEnd !== void 0 && newEnd > oldEnd;
  }
  class RequestMoment {
   before;
   at;
   constructor(before, at) {
    this.before = before;
    this.at = at;
   }
   hasBegunSince(now) {
    const start = (0, netapp_activity.GH)(now.activity);
    if (start === void 0 || this.at === void 0 || start < Math.floor(this.at / 1e3) * 1e3) return false;
    return this.isNew(now);
   }
   isNew(now) {
    return OwnRun.startedAfter(this.before, this.at).see(now, void 0) !== "not the run";
   }
   mayBeScheduled({activity: activity, settings: settings}) {
    return (0, netapp_settings.IE)((0, netapp_activity.GH)(activity), {
     before: this.before.settings,
     now: settings
    });
   }
   isAbout({activity: activity}) {
    return OwnRun.startedAfter(this.before, this.at).isAbout(activity);
   }
   isAboutToBegin(now) {
    return this.isAbout(now) && !(0, netapp_activity.W_)(now.activity);
   }
  }
  class SyncRequestJob {
   title;
   lookup;
   own=true;
   #options;
   #attempts=0;
   #lost;
   #pending;
   constructor(options) {
    const id = (0, sanitize.a)(options.id, 60);
    this.title = `start of a sync of relationship ${id}`;
    this.lookup = `the relationship ${(0, sanitize.a)(options.id, 100)} in the NetApp Console`;
    this.#options = options;
   }
   get pending() {
    return this.#pending;
   }
   get isLost() {
    return this.#lost !== void 0;
   }
   get #isUncertain() {
    return this.#pending !== void 0 || this.#lost !== void 0;
   }
   atLimit() {
    return this.#isUncertain ? "unknown" : "failed";
   }
   async poll(signal) {
    const {relationships: relationships, id: id, clock: clock, ifRunning: ifRunning} = this.#options;
    const now = await relationships.get(id, signal);
    const moment = new RequestMoment(now, relationships.serviceTime);
    const hasBegun = this.#lost?.hasBegunSince(now) === true;
    if (hasBegun && this.#lost?.mayBeScheduled(now) === false) return this.#perhapsStarted(now);
    if (!hasBegun && this.#lost?.isAboutToBegin(now)) return {
     phase: "running",
     detail: "a run is about to begin"
    };
    if ((0, netapp_activity.W_)(now.activity)) {
     if (ifRunning === "join") return this.#joined(now, OwnRun.shownIn(now), {
      isShown: true,
      mayBeEarlier: !hasBegun
     });
     return this.#busy((0, netapp_activity.Ff)(now.activity), (0, netapp_activity.jA)(now.activity));
    }
    const waitMs = this.#graceLeft(now);
    if (waitMs > 0) {
     await clock.sleep(waitMs, signal);
     return await this.poll(signal);
    }
    return await this.#request(moment, signal);
   }
   async #request(moment, signal) {
    const {relationships: relationships, id: id, onRequest: onRequest} = this.#options;
    onRequest();
    this.#pending = moment;
    let found;
    const find = async () => {
     found = await this.#find(moment, signal);
     return found && true;
    };
    try {
     await relationships.sync(id, find, signal);
     return found ? this.#perhapsStarted(found) : this.#started(moment.before);
    } catch (error) {
     signal?.throwIfAborted();
     const failure = (0, errors.ie)(error);
     if ((0, retry.Xb)(failure) && !this.#lost) this.#nothingStarted();
     return isRunningAlready(failure) ? this.#refused(moment.before) : this.#afterFailure(failure, signal);
    }
   }
   #refused(before) {
    if (this.#options.ifRunning !== "join") return this.#busy("not shown yet");
    const run = OwnRun.startedAfter(before, void 0);
    return this.#joined(before, run, {
     isShown: false,
     mayBeEarlier: true
    });
   }
   async #afterFailure(failure, signal) {
    const {clock: clock, retries: retries} = this.#options;
    if (!(0, retry.dg)(failure) || this.#attempts >= retries) return this.#givenUp(failure);
    const asked = failure instanceof http_errors.j$ ? failure.retryAfterMs : void 0;
    await clock.sleep(asked ?? (0, backoff.JN)(this.#attempts), signal);
    this.#attempts += 1;
    try {
     return await this.poll(signal);
    } catch {
     signal?.throwIfAborted();
     return this.#givenUp(failure);
    }
   }
   #givenUp(failure) {
    return this.#isUncertain ? (0, job.Q)(failure) : (0, job.D)(failure);
   }
   #started(before) {
    const run = OwnRun.startedAfter(before, this.#options.relationships.serviceTime);
    this.#pending = void 0;
    return this.#found({
     run: run,
     isOurs: true,
     relationship: before,
     isShown: false,
     mayBeEarlier: false
    });
   }
   #perhapsStarted(now) {
    const run = OwnRun.shownIn(now);
    return this.#found({
     run: run,
     isOurs: void 0,
     relationship: now,
     isShown: true,
     mayBeEarlier: false
    });
   }
   #joined(relationship, run, shown) {
    return this.#found({
     run: run,
     isOurs: this.isLost ? void 0 : false,
     relationship: relationship,
     ...shown
    });
   }
   #found(run) {
    return {
     phase: "succeeded",
     result: {
      ...run,
      isSecond: this.isLost
     }
    };
   }
   #nothingStarted() {
    this.#pending = void 0;
    this.#options.onNothingStarted();
   }
   #busy(run, progress = "") {
    if (this.#options.ifRunning === "fail") {
     const end = {
      phase: "failed",
      reason: `another run is in progress (${run})`,
      hint: "Run the step again when that run is complete; or set `if-running: wait` to wait for it, or `join` to take it for this one."
     };
     return this.#lost ? {
      ...end,
      phase: "unknown"
     } : end;
    }
    const detail = `waiting for another run to end (${run})`;
    return {
     phase: "running",
     detail: detail,
     ...progress !== "" && {
      progress: progress
     }
    };
   }
   async #find(moment, signal) {
    const {relationships: relationships, id: id, clock: clock} = this.#options;
    this.#lost ??= moment;
    const look = async () => {
     const now = await relationships.get(id, signal);
     return moment.hasBegunSince(now) && !moment.mayBeScheduled(now) ? now : void 0;
    };
    return (0, poll_until_visible.c)(look, {
     clock: clock,
     signal: signal
    });
   }
   #graceLeft(relationship) {
    const {presentSince: presentSince, clock: clock} = this.#options;
    return presentSince === void 0 ? 0 : graceMs(relationship) - (clock.now() - presentSince);
   }
  }
  function isRunningAlready(error) {
   if (!(error instanceof http_errors.j$)) return false;
   return error.status === 409 || error.status === 400 && /^A sync action is running\b/i.test(error.detail ?? "");
  }
  async function begin(step, client, relationship, start) {
   const {inputs: inputs, clock: clock, log: log} = step;
   const id = (0, sanitize.a)(relationship.id);
   const waits = inputs["grace-period"] === "wait";
   if (waits) announceGracePeriod(step, relationship);
   const request = new SyncRequestJob({
    relationships: client.relationships,
    id: relationship.id,
    ifRunning: inputs["if-running"],
    presentSince: waits ? start : void 0,
    retries: inputs.retries,
    clock: clock,
    onRequest: () => step.setState(`It is unknown whether the sync of relationship ${id} was started; nothing else was changed.`),
    onNothingStarted: () => step.setState(`No sync of relationship ${id} was started. Nothing was changed.`)
   });
   const started = await startOf(step, client, relationship.id, request, start);
   const sentence = announce(step, id, started);
   if (waits && started.mayBeEarlier) log.warning(JOINED);
   const {isShown: isShown} = started;
   return {
    job: jobFor(step, client, started),
    sentence: sentence,
    relationship: started.relationship,
    isShown: isShown
   };
  }
  function announce(step, id, {isOurs: isOurs, mayBeEarlier: mayBeEarlier}) {
   if (isOurs) {
    step.log.info(`Sync of relationship ${id} was started`);
    step.setState(`The sync of relationship ${id} was started; nothing else was changed.`);
    return `The sync of the relationship ${id} was started`;
   }
   if (isOurs === false) {
    step.log.info(`A sync of relationship ${id} is in progress: joining it`);
    step.setState(`Nothing was changed; a sync of relationship ${id} that this step did not start is in progress.`);
    return `A sync of the relationship ${id} is in progress`;
   }
   const what = mayBeEarlier ? "is in progress" : "has begun since this step requested one";
   step.log.info(`A sync of relationship ${id} ${what}: a request of this step got no response, so that one may be its own`);
   step.setState(`A sync of relationship ${id} ${what}; it is unknown whether this step has started it.`);
   return `A sync of the relationship ${id} ${what}; whether this step has started it is unknown`;
  }
  const JOINED = "The run that this step joins may have begun before the files were there, or within their grace period: it may leave them out. `if-running: wait` starts a run of its own.";
  function announceGracePeriod({inputs: inputs, log: log}, relationship) {
   const graceful = graceMs(relationship);
   if (graceful === 0 || inputs["if-running"] === "join") return;
   log.info(`A run of relationship ${(0, sanitize.a)(relationship.id)} leaves out what was modified shortly before it: starting it ${(0, 
   duration.p0)(graceful)} after the start of this step`);
  }
  async function startOf(step, client, id, request, start) {
   try {
    return await (0, wait_for.fm)(step, request, start);
   } catch (error) {
    const {pending: pending} = request;
    if (error instanceof errors.cc && pending && step.inputs["abort-on-cancel"]) if (request.isLost) step.log.warning(notAborted("not certain", id)); else await abortPending(step, client, id, pending);
    throw error;
   }
  }
  async function abortPending(step, client, id, moment) {
   try {
    const relationships = client.endSession();
    const outcome = await abortUnconfirmed(moment, {
     relationships: relationships,
     id: id,
     clock: step.clock
    });
    if (outcome === "aborted") step.setState(abortedState(id));
    if (outcome === "not certain") step.log.warning(notAborted(outcome, id));
   } catch (error) {
    if (!(error instanceof errors.lZ)) throw error;
    step.log.warning(`${error.message}: a sync of relationship ${(0, sanitize.a)(id)} may go on without this step.`);
   }
  }
  function notAborted(why, id) {
   return `${NOT_ABORTED[why]} See the relationship ${(0, sanitize.a)(id, 100)} in the NetApp Console.`;
  }
  function jobFor(step, client, started) {
   const {run: run, isOurs: isOurs, isSecond: isSecond} = started;
   const {id: id} = started.relationship;
   const {inputs: inputs, clock: clock} = step;
   const abort = async () => {
    const outcome = await abortRun(run, {
     relationships: client.endSession(),
     id: id,
     clock: clock
    });
    if (outcome !== "aborted") return NOT_ABORTED[outcome];
    step.setState(abortedState(id));
    return;
   };
   return new SyncJob({
    relationships: client.relationships,
    id: id,
    run: run,
    failOnFileErrors: inputs["fail-on-file-errors"],
    minFilesCopied: inputs["min-files-copied"],
    isSecond: isSecond,
    clock: clock,
    ...isOurs && inputs["abort-on-cancel"] && {
     abort: abort
    }
   });
  }
  function abortedState(id) {
   return `The sync of relationship ${(0, sanitize.a)(id)} was started and told to abort.`;
  }
  const NOT_ABORTED = {
   complete: "The run of this step is complete: there is nothing to abort.",
   replaced: "The run in progress is another one than this step has started, so it was not aborted.",
   "not certain": "The request to start a run got no response, and a run in progress may be the schedule's or another client's: none was aborted.",
   "not shown": "The run that this step has started is not shown yet, so it was not aborted; it may go on."
  };
  function setRunOutputs(step, relationship) {
   const {activity: activity} = relationship;
   step.output("status", (0, netapp_activity.c2)(activity));
   step.output("files-copied", activity.filesCopied);
   step.output("files-failed", activity.filesFailed);
   step.output("bytes-copied", activity.bytesCopied);
   step.outputJson("json", relationship);
  }
  function report(step, relationship, took) {
   const {id: id, activity: activity} = relationship;
   step.outputJson("json", relationship);
   const count = (number = 0) => took === void 0 ? void 0 : number.toLocaleString("en");
   step.summary.facts([ [ "Relationship", (0, sanitize.a)(id) ], [ "Status", took && (0, 
   sanitize.a)((0, netapp_activity.c2)(activity), 60) ], [ "Files copied", count(activity.filesCopied) ], [ "Files failed", count(activity.filesFailed) ], [ "Bytes copied", count(activity.bytesCopied) ], [ "Took", took ] ]);
  }
  async function main(step) {
   const start = step.clock.now();
   step.setSubject(`Sync of the relationship ${(0, sanitize.a)(step.inputs.relationship, 100)}`);
   const client = await (0, netapp_client.T)(step);
   const relationship = await (0, find_relationship.K)(client.relationships, step.inputs.relationship);
   refuseContinuous(step, relationship);
   refuseLongGracePeriod(step, relationship);
   (0, netapp_deletions.B)(step, relationship);
   const begun = await begin(step, client, relationship, start);
   if (begun.isShown) setRunOutputs(step, begun.relationship); else step.output("status", "PENDING");
   if (step.inputs.wait) return await follow(step, begun.job, start);
   (0, wait_for.Yo)(step, begun.job);
   step.conclude("started", `${begun.sentence}; its end was not waited for`);
   report(step, begun.relationship);
  }
  async function follow(step, job, start) {
   const elapsed = () => step.clock.now() - start;
   try {
    const done = await (0, wait_for.fm)(step, job, start);
    step.setState(`The ${job.title} is complete.`);
    const problems = problemsOf(done.activity);
    if (problems.length > 0) step.log.warning(`The ${job.title} is DONE, but ${problems.join("; ")}`);
    setRunOutputs(step, done);
    step.output("duration-seconds", (0, duration.YA)(elapsed()));
    const {filesCopied: filesCopied} = done.activity;
    const copied = filesCopied === void 0 ? "" : `: ${(0, plural.L)(filesCopied, "file")} copied`;
    step.conclude(problems.length > 0 ? "warning" : "done", `Synced the relationship ${(0, 
    sanitize.a)(done.id)}${copied}`);
    report(step, done, (0, duration.p0)(elapsed()));
   } catch (error) {
    if (job.last) setRunOutputs(step, job.last);
    step.output("duration-seconds", (0, duration.YA)(elapsed()));
    if (error instanceof outcome.dk) step.setState(`The ${job.title} was started and is not in progress any more; what it had copied by then is copied.`);
    throw error;
   }
  }
  function refuseContinuous(step, relationship) {
   if (!step.inputs.wait || !(0, netapp_activity.QQ)(relationship)) return;
   throw new errors.lZ("user", `The relationship ${(0, sanitize.a)(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`, "Set `wait: false`, or switch the continuous sync off in the NetApp Console.");
  }
  function refuseLongGracePeriod({inputs: inputs}, relationship) {
   const [graceful, limit] = [ graceMs(relationship), inputs["timeout-minutes"] * 6e4 ];
   if (inputs["grace-period"] === "ignore" || graceful <= limit) return;
   throw new errors.lZ("user", `The grace period of relationship ${(0, sanitize.a)(relationship.id)} takes ${(0, 
   duration.p0)(graceful)} to pass, longer than \`timeout-minutes\` (${(0, duration.p0)(limit)}). Nothing was changed.`, "Raise `timeout-minutes`, shorten `gracePeriod` in the settings of the relationship, or set `grace-period: ignore`, with which files that are too young are left out.");
  }
 },
 730: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => connectNetApp
  });
  var errors = __webpack_require__(5168);
  var http_errors = __webpack_require__(221);
  var pipeline = __webpack_require__(6209);
  var session = __webpack_require__(5200);
  var not_found = __webpack_require__(9883);
  var schemas = __webpack_require__(1188);
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
    if (!account) throw new errors.lZ("user", "The user has no account in Copy and Sync. Nothing was changed.", "Give the credentials of a user who belongs to an account in the NetApp Console.");
    if (others.length === 0) return account.accountId;
    const names = accounts.map(({accountId: accountId, name: name}) => (0, not_found.wW)(accountId, name));
    throw new errors.lZ("user", `The user has ${accounts.length} accounts, and none is named: ${(0, 
    not_found.KE)(names)}. Nothing was changed.`, "Give the id of the one that is meant as `account-id`.");
   }
  }
  var data_brokers = __webpack_require__(6183);
  var fields = __webpack_require__(6050);
  var content = __webpack_require__(4465);
  var list_specs = __webpack_require__(7193);
  class Lists {
   #pipeline;
   #accounts;
   constructor(pipeline, accounts) {
    this.#pipeline = pipeline;
    this.#accounts = accounts;
   }
   async start({list: list, target: target, parameters: parameters = {}, credentials: credentials = {}}) {
    return await this.#pipeline.request({
     method: "GET",
     path: `${await this.#ownerOf(list, target)}/list-${list}`,
     query: parameters,
     headers: credentials,
     form: "text",
     parse: (body, {headers: headers}) => requestIdIn(body) ?? requestIdOf(headers["x-request-id"])
    });
   }
   async #ownerOf(list, target) {
    if ("groupId" in target) return `${await this.#account()}/groups/${encodeURIComponent(target.groupId)}`;
    const broker = `data-brokers/${encodeURIComponent(target.dataBrokerId)}`;
    switch ((0, list_specs.uX)(list)) {
    case "below the broker":
     return `/api/${broker}`;

    case "below the account":
     return `${await this.#account()}/${broker}`;

    case "no":
     throw new Error(`list-${list} was asked of a data broker`);
    }
   }
   async #account() {
    return `/api/accounts/${encodeURIComponent(await this.#accounts.currentId())}`;
   }
  }
  function requestIdIn(body) {
   const value = typeof body === "string" ? (0, content.Yz)(body) : void 0;
   return (0, fields.Gv)(value) ? requestIdOf(value["requestId"]) : void 0;
  }
  function requestIdOf(value) {
   return typeof value === "string" && value !== "" ? value : void 0;
  }
  var dist = __webpack_require__(7392);
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
    if (id !== void 0) this.#remember(id);
    if (this.#messages.length < MOST_WAITING && this.#isWanted(message)) this.#messages.push(message);
   }
   async receive(signal) {
    if (this.#messages.length === 0) await unlessAborted(this.#reader.read(), signal);
    return this.#messages.splice(0);
   }
   close() {
    this.#reader.close();
   }
   #remember(id) {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > MOST_SEEN && oldest !== void 0) this.#seen.delete(oldest);
   }
  }
  function messagesOf(value) {
   return dist.qgA(dist.YOg(dist.L5J()), value ?? []).flatMap(item => {
    const message = dist.xLC(schemas.QB, item);
    return message.success && (message.output.id ?? "").length <= LONGEST_ID ? [ message.output ] : [];
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
  const DIGITS = /^\d{1,40}$/;
  const MOST_SEEN = 1e4;
  const MOST_WAITING = 1e3;
  const LONGEST_ID = 1e3;
  function isLater(id, other) {
   return DIGITS.test(id) && DIGITS.test(other) ? BigInt(id) > BigInt(other) : id !== other;
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
  var deletion = __webpack_require__(2440);
  var http_call = __webpack_require__(6990);
  function acceptanceOf(call) {
   return {
    form: "text",
    parse: text => {
     if (typeof text !== "string" || text.trim() === "") return true;
     const body = (0, content.Yz)(text);
     if (!(0, fields.Gv)(body)) throw new TypeError("the body is not a JSON object");
     const refusal = refusalIn(body);
     if (refusal) throw new http_errors.j$((0, http_call.Vb)(call), refusal);
     return true;
    }
   };
  }
  function refusalIn(body) {
   const {code: code, statusCode: statusCode = code, message: message, success: success} = body;
   const status = Number(statusCode);
   if (status >= 400 && status < 600) return {
    status: status,
    detail: message,
    isOfService: true
   };
   return success === false ? {
    status: 400,
    detail: message ?? "success: false",
    isOfService: true
   } : void 0;
  }
  class Relationships {
   #pipeline;
   #accounts;
   constructor(pipeline, accounts) {
    this.#pipeline = pipeline;
    this.#accounts = accounts;
   }
   get serviceTime() {
    return this.#pipeline.serviceTime;
   }
   list(signal) {
    return this.#pipeline.request({
     method: "GET",
     path: "/api/relationships-v2",
     signal: signal,
     parse: (0, schemas.c3)(schemas.bO)
    });
   }
   get(id, signal) {
    return this.#pipeline.request({
     method: "GET",
     path: pathOf(id),
     signal: signal,
     parse: value => dist.qgA(schemas.bO, value)
    });
   }
   create(request, find) {
    return this.#pipeline.request({
     method: "POST",
     path: "/api/relationships-v2",
     json: request,
     retryPolicy: {
      verify: find
     },
     parse: value => dist.qgA(schemas.bO, value)
    });
   }
   update(id, settings) {
    return this.#change({
     method: "PUT",
     path: pathOf(id),
     json: settings,
     retryPolicy: "safe"
    });
   }
   async delete(id, check) {
    const account = encodeURIComponent(await this.#accounts.currentId());
    const call = {
     method: "DELETE",
     path: `/api/v2/accounts/${account}/relationships`
    };
    const isListed = async () => (await this.list()).some(one => one.id === id);
    await (0, deletion.TF)(this.#pipeline, {
     ...call,
     ...acceptanceOf(call),
     query: {
      relationships: id
     }
    }, isListed, check);
   }
   sync(id, find, signal) {
    const path = `/api/relationships/${encodeURIComponent(id)}/sync`;
    return this.#change({
     method: "PUT",
     path: path,
     signal: signal,
     retries: 0,
     retryPolicy: {
      verify: find
     }
    });
   }
   abort(id) {
    return this.#change({
     method: "PUT",
     path: `/api/relationships/${encodeURIComponent(id)}/abort`
    });
   }
   #change(call) {
    return this.#pipeline.request({
     ...call,
     ...acceptanceOf(call)
    });
   }
  }
  function pathOf(id) {
   return `/api/relationships-v2/${encodeURIComponent(id)}`;
  }
  var token_reply = __webpack_require__(7303);
  var token_call = __webpack_require__(3896);
  const HINTS = {
   password: "Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.",
   refresh_token: "Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.",
   client_credentials: "Check `client-id` and `client-secret`. Copy and Sync takes the token of a user, and may refuse that of a service account: give a `refresh-token` of a user instead.",
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
    parse: value => dist.qgA(token_reply.C, value)
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
    this.dataBrokers = new data_brokers.JI(pipeline);
    this.lists = new Lists(pipeline, this.accounts);
    this.messages = new Messages(pipeline);
    this.relationships = new Relationships(pipeline, this.accounts);
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
    }), this.accounts);
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
   await client.accounts.currentId().catch(error => {
    throw credentials.type === "client_credentials" ? withHint(error) : error;
   });
   return client;
  }
  function withHint(error) {
   if (!(error instanceof http_errors.j$) || ![ 401, 403 ].includes(error.status)) return error;
   return new errors.lZ("user", error.message, HINTS.client_credentials, {
    cause: error
   });
  }
 },
 4273: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => warnOfDeletions
  });
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
  var _netapp_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);
  function warnOfDeletions({log: log}, {id: id, settings: settings}) {
   const deletions = (0, _netapp_settings_js__WEBPACK_IMPORTED_MODULE_0__.fI)(settings);
   if (deletions.length === 0) return;
   const which = id === void 0 ? "the relationship" : `relationship ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id)}`;
   log.warning(`Each run of ${which} deletes ${deletions.join(" and ")}.`);
  }
 },
 4705: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ff: () => shownRun,
   GH: () => startOf,
   PU: () => isOver,
   QQ: () => isContinuous,
   W_: () => isRunning,
   c2: () => statusOf,
   jA: () => progressOf,
   pJ: () => endOf
  });
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
  const OVER = [ "DONE", "FAILED", "ABORTED" ];
  function statusOf({status: status}) {
   return (status ?? "").toUpperCase();
  }
  function isOver(activity) {
   return OVER.includes(statusOf(activity));
  }
  function isRunning(activity) {
   return statusOf(activity) === "RUNNING";
  }
  function startOf({startTime: startTime}) {
   return (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.g)(startTime);
  }
  function endOf({endTime: endTime}) {
   return (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.g)(endTime);
  }
  function isContinuous({settings: settings}) {
   const setting = settings["continuousSync"];
   if ((0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(setting)) {
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
  function shownRun(activity) {
   const {startTime: startTime} = activity;
   const status = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(statusOf(activity) || "no status", 60);
   return startTime === void 0 ? status : `${status}, began at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(startTime, 40)}`;
  }
 },
 6183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CP: () => contactOf,
   JI: () => DataBrokers,
   sc: () => isOnline
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _http_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2440);
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1188);
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
     parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_2__.kJ)
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
     parse: value => valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(_schemas_js__WEBPACK_IMPORTED_MODULE_2__.kJ, value)
    });
   }
   delete(id) {
    const path = `/api/data-brokers/${encodeURIComponent(id)}`;
    const isListed = async () => (await this.list()).some(one => one.id === id);
    return (0, _http_deletion_js__WEBPACK_IMPORTED_MODULE_0__.TF)(this.#pipeline, {
     path: path,
     form: "any"
    }, isListed);
   }
   groups() {
    return this.#pipeline.request({
     method: "GET",
     path: "/api/groups",
     parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_2__.YJ)
    });
   }
  }
  function isOnline({status: status}) {
   return status?.toUpperCase() === "COMPLETE";
  }
  function contactOf({status: status, message: message, lastPing: lastPing}) {
   const at = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.g)(lastPing);
   const parts = [ status === void 0 ? "no contact yet" : `status ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(status, 40)}`, message !== void 0 && `"${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(message, 200)}"`, at !== void 0 && `last contact at ${(0, 
   _instant_js__WEBPACK_IMPORTED_MODULE_1__.h)(at)}` ];
   return parts.filter(Boolean).join(", ");
  }
 },
 3412: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ls: () => PLACES,
   pX: () => REST,
   tF: () => NEEDS_CREDENTIALS,
   tG: () => CREDENTIALS,
   yy: () => SETTINGS,
   zY: () => DEFAULTS
  });
  const TAGS = {
   list: {
    key: "text",
    value: "text"
   }
  };
  const GLACIER_TIERS = [ "Expedited", "Standard", "Bulk" ];
  const PLACES = {
   nfs: {
    "host*": "text",
    "export*": "text",
    "provider*": [ "nfs", "anf", "cvs", "cvo", "onprem", "fsx", "efs" ],
    path: "text",
    version: [ "3", "4.0", "4.1", "4.2" ],
    workingEnvironmentId: "text",
    accessPoint: "text"
   },
   cifs: {
    "host*": "text",
    "share*": "text",
    "provider*": [ "cifs", "anf", "cvs", "cvo", "onprem", "fsx" ],
    path: "text",
    version: [ "1.0", "2.0", "2.1", "3.0", "3.11" ],
    workingEnvironmentId: "text"
   },
   s3: {
    "bucket*": "text",
    "provider*": [ "s3", "alibaba", "sgws", "ibm", "ontap" ],
    host: "text",
    port: "integer",
    prefix: "text",
    region: "text",
    encryption: {
     protocol: [ "kms", "aes256" ],
     keyId: "text"
    },
    privateLinkDns: "text",
    tags: TAGS,
    storageClass: [ "STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "GLACIER_IR", "DEEP_ARCHIVE", "IA" ],
    workingEnvironmentId: "text",
    glacier: {
     days: "number",
     tier: GLACIER_TIERS
    },
    deepArchive: {
     days: "number",
     tier: [ "Standard", "Bulk" ]
    }
   },
   local: {
    "path*": "text"
   },
   azure: {
    "container*": "text",
    provider: [ "azure", "azure_data_lake" ],
    storageAccountName: "text",
    prefix: "text",
    path: "text",
    tags: TAGS,
    blobTier: [ "HOT", "COOL", "ARCHIVE" ]
   },
   gcp: {
    "bucket*": "text",
    provider: [ "gcp" ],
    prefix: "text",
    tags: TAGS,
    storageClass: [ "STANDARD", "NEARLINE", "COLDLINE", "ARCHIVE" ],
    kmsKeyName: "text"
   },
   sftp: {
    "host*": "text",
    "port*": "integer",
    "rootDirectory*": "text",
    provider: [ "sftp" ],
    path: "text"
   },
   box: {
    "folderId*": "text",
    "clientId*": "text",
    "enterpriseId*": "text",
    provider: [ "box" ],
    rootDirectory: "text",
    path: "text",
    appName: "text"
   },
   gdrive: {
    "driveId*": "text",
    "subject*": "text",
    provider: [ "gdrive" ],
    driveName: "text",
    folderId: "text",
    path: "text",
    tags: TAGS
   }
  };
  const DEFAULTS = {
   azure: {
    provider: "azure"
   },
   gcp: {
    provider: "gcp"
   },
   sftp: {
    provider: "sftp"
   },
   box: {
    provider: "box"
   },
   gdrive: {
    provider: "gdrive"
   }
  };
  const CREDENTIALS = {
   sftp: {
    username: "text",
    password: "text"
   },
   cifs: {
    "username*": "text",
    "password*": "text",
    domain: "text"
   },
   s3: {
    "accessKey*": "text",
    "secretKey*": "text"
   },
   azure: {
    storageAccountConnectionString: "text"
   },
   box: {
    "clientSecret*": "text",
    "publicKeyId*": "text",
    "privateKey*": "text",
    "passphrase*": "text"
   },
   gdrive: {
    "clientEmail*": "text",
    "privateKey*": "text"
   }
  };
  const NEEDS_CREDENTIALS = [ "sftp", "box", "gdrive" ];
  const SETTINGS = {
   gracePeriod: "number",
   deleteOnSource: "flag",
   deleteOnTarget: "flag",
   objectTagging: "flag",
   retries: "integer",
   copyAcl: "flag",
   copyData: "flag",
   continuousSync: "flag",
   fileTypes: {
    files: "flag",
    directories: "flag",
    symlinks: "flag",
    hardlinks: "flag"
   },
   compareBy: {
    uid: "flag",
    gid: "flag",
    mtime: "flag",
    mode: "flag"
   },
   copyProperties: {
    metadata: "flag",
    tags: "flag"
   },
   files: {
    excludeExtensions: {
     list: "text"
    },
    excludeByRegex: {
     list: "text"
    },
    minSize: "integer",
    maxSize: "integer",
    minDate: "text",
    maxDate: "text or null",
    minCreationDate: "text",
    maxCreationDate: "text or null"
   },
   directories: {
    excludeNames: {
     list: "text"
    }
   },
   schedule: {
    syncInDays: "integer",
    syncInHours: "integer",
    syncInMinutes: "integer",
    isEnabled: "flag",
    nextTime: "text",
    syncWhenCreated: "flag"
   },
   notifications: {
    cm: {
     done: "flag",
     failed: "flag",
     aborted: "flag",
     running_continuously: "flag"
    }
   },
   scheduleAbort: {
    abortInDays: "integer",
    abortInHours: "integer",
    abortInMinutes: "integer",
    isEnabled: "flag"
   }
  };
  const SIDE = {
   dataBrokerId: "text",
   groupId: "text",
   encryptionType: [ "src", "trg" ]
  };
  const REST = {
   groupId: "text",
   dataBrokerId: "text",
   settings: SETTINGS,
   encryption: {
    initiator: SIDE,
    listener: SIDE
   },
   customHeaders: {
    "x-netapp-external-request-id-src": "text",
    "x-netapp-external-request-id-trg": "text",
    "x-source-edge": "text",
    "x-target-edge": "text",
    "x-sync-source": "text",
    "x-sync-target": "text"
   },
   extraInformation: {
    dataSenseQueryUid: "text",
    connectorId: "text"
   },
   tags: TAGS
  };
 },
 328: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QU: () => checkDefinition,
   VV: () => placeIn,
   fo: () => requestOf
  });
  var core_fields = __webpack_require__(6050);
  var sanitize = __webpack_require__(6616);
  function conform(shape, given, plain, place = "") {
   if (isFields(shape)) return conformFields(shape, given, plain, place);
   if (isList(shape)) return conformList(shape.list, given, plain, place);
   const value = scalarOf(shape, given);
   if (value !== void 0) return {
    value: value,
    problems: [],
    unknown: []
   };
   return {
    value: void 0,
    problems: [ `${place} must be ${wordsFor(shape)}${insteadOf(given)}` ],
    unknown: []
   };
  }
  function conformFields(fields, given, plain, place) {
   if (!(0, core_fields.Gv)(given)) return {
    value: void 0,
    problems: [ `${place || "it"} must be a mapping` ],
    unknown: []
   };
   const known = Object.entries(fields).map(([name, shape]) => [ name.replace("*", ""), shape ]);
   const names = new Set(known.map(([name]) => name));
   const missing = Object.keys(fields).filter(name => name.endsWith("*") && isMissing(given[name.slice(0, -1)]));
   const parts = known.filter(([name]) => given[name] !== void 0 && !missing.includes(`${name}*`)).map(([name, shape]) => [ name, conform(shape, given[name], partOf(plain, name), join(place, name)) ]);
   const others = Object.keys(given).filter(name => !names.has(name));
   return {
    value: Object.fromEntries([ ...parts.map(([name, {value: value}]) => [ name, value ]), ...others.map(name => [ name, partOf(plain, name) ]) ]),
    problems: [ ...missing.map(name => `${join(place, name.slice(0, -1))} is required`), ...parts.flatMap(([, {problems: problems}]) => problems) ],
    unknown: [ ...others.map(name => join(place, name)), ...parts.flatMap(([, {unknown: unknown}]) => unknown) ]
   };
  }
  function conformList(item, given, plain, place) {
   if (!Array.isArray(given)) return {
    value: void 0,
    problems: [ `${place} must be a list` ],
    unknown: []
   };
   const parts = given.map((one, index) => conform(item, one, partOf(plain, index), `${place}[${index}]`));
   return {
    value: parts.map(({value: value}) => value),
    problems: parts.flatMap(({problems: problems}) => problems),
    unknown: parts.flatMap(({unknown: unknown}) => unknown)
   };
  }
  function scalarOf(shape, given) {
   if (typeof given !== "string") return;
   if (shape === "text") return given;
   if (shape === "text or null") return given === "null" || given === "~" || given === "" ? null : given;
   if (shape === "flag") return /^(?:true|false)$/i.test(given) ? given.toLowerCase() === "true" : void 0;
   if (typeof shape !== "string") return shape.includes(given) ? given : void 0;
   const number = /^[+-]?\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
   const isRight = shape === "integer" ? Number.isInteger(number) : Number.isFinite(number);
   return isRight ? number : void 0;
  }
  function wordsFor(shape) {
   if (typeof shape !== "string") return `one of ${shape.join(", ")}`;
   const words = {
    text: "a text",
    "text or null": "a text",
    number: "a number",
    integer: "a whole number",
    flag: "true or false"
   };
   return words[shape];
  }
  function insteadOf(given) {
   return typeof given === "string" ? `, not "${(0, sanitize.a)(given, 60)}"` : "";
  }
  function isFields(shape) {
   return typeof shape === "object" && !Array.isArray(shape) && !isList(shape);
  }
  function isList(shape) {
   return typeof shape === "object" && "list" in shape && Object.keys(shape).length === 1;
  }
  function isMissing(value) {
   return value === void 0 || value === "";
  }
  function partOf(value, name) {
   if (Array.isArray(value)) return value[Number(name)];
   return (0, core_fields.Gv)(value) ? value[name] : void 0;
  }
  function join(place, name) {
   return `${place}${place === "" ? "" : "."}${(0, sanitize.a)(name, 60)}`;
  }
  var definition_shapes = __webpack_require__(3412);
  function checkDefinition(given, plain) {
   const {source: source, target: target, ...rest} = given;
   const plainOf = name => (0, core_fields.Gv)(plain) ? plain[name] : void 0;
   const ends = {
    source: checkEnd("source", source, plainOf("source")),
    target: checkEnd("target", target, plainOf("target"))
   };
   const others = conform(definition_shapes.pX, rest, plain);
   const problems = [ ...ends.source.problems, ...ends.target.problems, ...others.problems, ...credentialsIn(given) ];
   if (problems.length > 0 || !ends.source.protocol || !ends.target.protocol) return {
    problems: problems
   };
   const protocols = {
    source: ends.source.protocol,
    target: ends.target.protocol
   };
   return {
    definition: {
     ...others.value,
     source: ends.source.value,
     target: ends.target.value,
     protocols: protocols
    },
    credentials: (side, own) => checkCredentials(protocols[side], own),
    unknown: [ ...ends.source.unknown, ...ends.target.unknown, ...others.unknown ]
   };
  }
  function checkEnd(side, given, plain) {
   const none = {
    value: {},
    unknown: []
   };
   if (given === void 0) return {
    ...none,
    problems: [ `${side} is required` ]
   };
   if (!(0, core_fields.Gv)(given)) return {
    ...none,
    problems: [ `${side} must be a mapping` ]
   };
   const named = Object.keys(definition_shapes.ls).filter(name => given[name] !== void 0);
   const protocol = Object.keys(definition_shapes.ls).find(name => name === (given["protocol"] ?? named[0]));
   if (!isProtocol(protocol)) return {
    ...none,
    problems: [ `${side}.protocol must be one of ${Object.keys(definition_shapes.ls).join(", ")}` ]
   };
   if (named.length > 1) return {
    ...none,
    problems: [ `${side} must have one place, not ${named.join(" and ")}` ]
   };
   const {value: value, problems: problems, unknown: unknown} = conform({
    protocol: "text",
    [`${protocol}*`]: definition_shapes.ls[protocol]
   }, given, plain, side);
   const end = (0, core_fields.Gv)(value) ? value : {};
   return {
    value: {
     ...end,
     protocol: protocol,
     [protocol]: {
      ...definition_shapes.zY[protocol],
      ...placeIn(end, protocol)
     }
    },
    protocol: protocol,
    problems: problems,
    unknown: unknown
   };
  }
  function isProtocol(name) {
   return name !== void 0 && Object.hasOwn(definition_shapes.ls, name);
  }
  function credentialsIn(given) {
   return [ "source", "target" ].flatMap(side => {
    const end = given[side];
    const places = (0, core_fields.Gv)(end) ? Object.entries(end).filter(([, place]) => (0, 
    core_fields.Gv)(place) && "credentials" in place) : [];
    const found = [ ...given[`${side}Credentials`] === void 0 ? [] : [ `${side}Credentials` ], ...places.map(([name]) => `${side}.${name}.credentials`) ];
    return found.map(place => `${place} belongs into \`${side}-credentials\`, whose values are masked`);
   });
  }
  function checkCredentials(protocol, given) {
   if (given === void 0) {
    const isNeeded = definition_shapes.tF.includes(protocol);
    return {
     problems: isNeeded ? [ `is required for the protocol ${protocol}` ] : [],
     unknown: []
    };
   }
   const {problems: problems, unknown: unknown} = conform(definition_shapes.tG[protocol] ?? {}, given, given);
   return {
    problems: problems.map(problem => `is not as it should be: ${problem}`),
    unknown: unknown
   };
  }
  function requestOf({protocols: protocols, ...definition}, credentials) {
   const withCredentials = side => {
    const [protocol, own, end] = [ protocols[side], credentials[side], definition[side] ];
    if (own === void 0) return {
     [side]: end
    };
    const place = definition_shapes.tF.includes(protocol) ? {
     ...placeIn(end, protocol),
     credentials: own
    } : end[protocol];
    return {
     [side]: {
      ...end,
      [protocol]: place
     },
     [`${side}Credentials`]: {
      [protocol]: own
     }
    };
   };
   return {
    ...definition,
    ...withCredentials("source"),
    ...withCredentials("target")
   };
  }
  function placeIn(end, protocol) {
   const place = end[protocol];
   return (0, core_fields.Gv)(place) ? place : {};
  }
 },
 2325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $B: () => findGroup,
   Pj: () => findPlace,
   kQ: () => isAnyOnline
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _data_brokers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);
  var _list_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7193);
  async function findPlace(dataBrokers, target, list) {
   const all = await dataBrokers.list();
   if ("groupId" in target) return placeOfGroup(dataBrokers, target.groupId, all);
   const place = placeOfBroker(target.dataBrokerId, all);
   if ((0, _list_specs_js__WEBPACK_IMPORTED_MODULE_3__.uX)(list) !== "no") return place;
   if (place.groupId === void 0) throw noGroup(place, list);
   return placeOfGroup(dataBrokers, place.groupId, all);
  }
  function isAnyOnline({dataBrokers: dataBrokers}) {
   return dataBrokers.some(_data_brokers_js__WEBPACK_IMPORTED_MODULE_2__.sc);
  }
  function placeOfBroker(id, all) {
   const broker = all.find(one => one.id === id);
   if (!broker) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("data broker", id, namesOf(all));
   return {
    title: `data broker ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(broker.name ?? id, 100)}`,
    target: {
     dataBrokerId: id
    },
    groupId: broker.groupId,
    dataBrokers: [ broker ]
   };
  }
  async function placeOfGroup(dataBrokers, id, all) {
   const group = await findGroup(dataBrokers, id);
   return {
    title: `group ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(group.name ?? id, 100)}`,
    target: {
     groupId: id
    },
    groupId: id,
    dataBrokers: all.filter(({groupId: groupId}) => groupId === id)
   };
  }
  async function findGroup(dataBrokers, id) {
   const groups = await dataBrokers.groups();
   const group = groups.find(one => one.id === id);
   if (!group) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("group", id, namesOf(groups));
   return group;
  }
  function namesOf(all) {
   return all.map(({id: id, name: name}) => (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.wW)(id, name));
  }
  function noGroup({title: title}, list) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `\`list: ${list}\` exists for groups only, and the service names no group of the ${title}. Nothing was changed.`, "Give the `group-id` of a group that can reach the storage.");
  }
 },
 9730: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => findRelationship,
   i: () => relationshipsBetween
  });
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9883);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
  var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9572);
  async function findRelationship(relationships, id) {
   const relationship = await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_1__.Re)(relationships.get(id), _http_absent_js__WEBPACK_IMPORTED_MODULE_1__.Or);
   if (relationship) return relationship;
   const all = await relationships.list();
   const found = all.find(one => one.id === id);
   if (found) return found;
   throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.mX)("relationship", id, all.map(one => one.id));
  }
  function relationshipsBetween(all, wanted) {
   const {source: source, target: target, protocols: protocols, groupId: groupId} = wanted;
   const isLocal = protocols.source === "local" || protocols.target === "local";
   return all.filter(one => (0, _places_js__WEBPACK_IMPORTED_MODULE_2__.O1)(one.source, source) && (0, 
   _places_js__WEBPACK_IMPORTED_MODULE_2__.O1)(one.target, target)).filter(({group: group}) => !isLocal || groupId === void 0 || group === void 0 || group === groupId);
  }
 },
 2739: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => eventTime,
   h: () => shownTime
  });
  var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
  const EARLIEST = Date.UTC(2e3, 0);
  const LATEST = Date.UTC(2200, 0);
  function eventTime(value) {
   const number = value === void 0 || value === "" ? Number.NaN : Number(value);
   const candidates = Number.isNaN(number) ? [ (0, _core_instant_js__WEBPACK_IMPORTED_MODULE_0__.B)(String(value)) ] : [ number, number * 1e3 ];
   return candidates.find(ms => ms !== void 0 && ms >= EARLIEST && ms < LATEST);
  }
  function shownTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
 },
 9572: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IR: () => isPartOfPlace,
   O1: () => isSamePlace,
   hz: () => shownRoute
  });
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
  var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
  const NAMES = {
   nfs: [ "host", "export", "path" ],
   cifs: [ "host", "share", "path" ],
   s3: [ "provider", "host", "port", "bucket", "prefix" ],
   local: [ "path" ],
   azure: [ "provider", "storageAccountName", "container", "prefix", "path" ],
   gcp: [ "bucket", "prefix" ],
   sftp: [ "host", "port", "rootDirectory", "path" ],
   box: [ "enterpriseId", "clientId", "folderId", "path" ],
   gdrive: [ "driveId", "folderId", "path" ]
  };
  function isSamePlace(a, b) {
   const [protocol, other] = [ protocolOf(a), protocolOf(b) ];
   if (protocol === void 0 || protocol !== other) return false;
   const [one, two] = [ (0, _definition_js__WEBPACK_IMPORTED_MODULE_0__.VV)(a, protocol), (0, 
   _definition_js__WEBPACK_IMPORTED_MODULE_0__.VV)(b, protocol) ];
   return NAMES[protocol].every(name => partOf(one, name) === partOf(two, name));
  }
  function isPartOfPlace(protocol, name) {
   return isProtocol(protocol) && NAMES[protocol].includes(name);
  }
  function shownRoute({source: source, target: target}) {
   return `${shownPlace(source)} → ${shownPlace(target)}`;
  }
  function shownPlace(end) {
   const protocol = protocolOf(end);
   if (protocol === void 0) return "a place of an unknown protocol";
   const parts = NAMES[protocol].filter(name => name !== "provider").map(name => partOf((0, 
   _definition_js__WEBPACK_IMPORTED_MODULE_0__.VV)(end, protocol), name)).filter(part => part !== "");
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(`${protocol} ${parts.join("/")}`, 200);
  }
  function protocolOf(end) {
   const named = end["protocol"] ?? Object.keys(NAMES).find(name => end[name] !== void 0);
   return isProtocol(named) ? named : void 0;
  }
  function isProtocol(name) {
   return typeof name === "string" && Object.hasOwn(NAMES, name);
  }
  function partOf(place, name) {
   const text = String(place[name] ?? "");
   return name === "host" ? text.toLowerCase() : text.replaceAll(/^\/+|\/+$/g, "");
  }
 },
 1188: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gD: () => Account,
   kJ: () => DataBroker,
   YJ: () => Group,
   QB: () => Message,
   bO: () => Relationship,
   c3: () => listOf
  });
  var dist = __webpack_require__(7392);
  var fields = __webpack_require__(6050);
  const words = dist.lqM(dist.FsL(dist.L5J(), dist.pdi(wordsOf)));
  function entriesOf(entry, plain) {
   const parsed = one => dist.qgA(entry, (0, fields.Gv)(one) ? one : plain(wordsOf(one)));
   const listed = value => Array.isArray(value) ? value : isEmpty(value) ? [] : [ value ];
   return dist.lqM(dist.FsL(dist.L5J(), dist.pdi(value => listed(value).map(parsed))));
  }
  function wordsOf(value) {
   if (isEmpty(value)) return;
   const plain = dist.qgA(fields.Qq, value);
   return plain ?? JSON.stringify(value);
  }
  function isEmpty(value) {
   if (typeof value === "string") return value.trim() === "";
   if (Array.isArray(value)) return value.length === 0;
   return (0, fields.Gv)(value) ? Object.keys(value).length === 0 : !value;
  }
  const number = dist.NpB(dist.lqM(dist.FsL(dist.KCZ([ dist.aig(), dist.FsL(dist.YjP(), dist.hq()) ]), dist.pdi(Number), dist.E2x())), void 0);
  const id = dist.FsL(dist.L5J(), dist.pdi(value => (0, fields.Gv)(value) ? value["id"] ?? value["_id"] : value), fields.id);
  const optionalId = dist.NpB(dist.lqM(id), void 0);
  const Account = dist._H3({
   accountId: dist.FsL(id, fields.TK),
   name: fields.Qq
  });
  const DataBroker = dist._H3({
   id: id,
   groupId: optionalId,
   name: fields.Qq,
   type: fields.Qq,
   status: fields.Qq,
   message: fields.Qq,
   lastPing: number,
   port: number,
   fileLink: fields.Qq
  });
  const Group = dist._H3({
   id: id,
   name: fields.Qq
  });
  const Message = dist._H3({
   id: optionalId,
   header: dist.NpB(dist._H3({
    requestId: fields.Qq,
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
   step: fields.Qq,
   errorCode: fields.Qq,
   counter: number,
   description: words
  });
  const BrokerError = dist._H3({
   dataBrokerId: optionalId,
   reason: words
  });
  const COUNTS = [ "filesMarkedForCopy", "filesCopied", "filesFailed", "bytesMarkedForCopy", "bytesCopied", "bytesFailed", "dirsMarkedForCopy", "dirsCopied", "dirsFailed", "dirsFailedToScan", "filesRemovedFailed", "bytesRemovedFailed" ];
  const activityEntries = {
   status: fields.Qq,
   type: fields.Qq,
   startTime: fields.Qq,
   endTime: fields.Qq,
   executionTime: number,
   progress: number,
   failureMessage: words,
   errors: entriesOf(BrokerError, reason => ({
    reason: reason
   })),
   topFiveMostCommonRelationshipErrors: entriesOf(CommonError, description => ({
    description: description
   })),
   ...dist.v4Y(COUNTS, number)
  };
  const Activity = dist.NpB(dist._H3(activityEntries), () => dist.qgA(dist._H3(activityEntries), {}));
  const Endpoint = dist.NpB(dist.FsL(dist._H3({
   protocol: fields.Qq
  }), dist.pdi(withoutCredentials)), () => ({
   protocol: void 0
  }));
  const Relationship = dist.FsL(dist._H3({
   id: id,
   group: optionalId,
   dataBroker: optionalId,
   settings: dist.NpB(dist._H3({}), {}),
   source: dist.lqM(Endpoint, {}),
   target: dist.lqM(Endpoint, {}),
   activity: dist.lqM(Activity, {})
  }), dist.pdi(({sourceCredentials: _source, targetCredentials: _target, ...relationship}) => relationship));
  function withoutCredentials(endpoint) {
   const entries = Object.entries(endpoint).map(([name, place]) => {
    if (!(0, fields.Gv)(place)) return [ name, place ];
    const {credentials: _, ...rest} = place;
    return [ name, rest ];
   });
   return Object.fromEntries(entries);
  }
  function listOf(item) {
   return value => dist.qgA(dist.YOg(item), value === null ? [] : value);
  }
 },
 4205: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IE: () => mayBeScheduled,
   fI: () => deletionsIn,
   nv: () => syncTimeoutMs
  });
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2739);
  function syncTimeoutMs(settings) {
   const limit = settings["scheduleAbort"];
   if (!(0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(limit) || limit["isEnabled"] !== true) return;
   const [days, hours, minutes] = [ "abortInDays", "abortInHours", "abortInMinutes" ].map(name => Number(limit[name] ?? 0));
   const all = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 6e4;
   return all > 0 ? all : void 0;
  }
  const SCHEDULE_MS = 6e4;
  function mayBeScheduled(start, {before: before, now: now}) {
   return [ before, now ].some(settings => isPossible(settings, start));
  }
  function isPossible({schedule: schedule}, start) {
   if (!(0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(schedule)) return true;
   if (isOff(schedule["isEnabled"])) return false;
   const next = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.g)(timeIn(schedule["nextTime"]));
   return next === void 0 || start === void 0 || next <= start + SCHEDULE_MS;
  }
  function timeIn(value) {
   return typeof value === "string" || typeof value === "number" ? value : void 0;
  }
  function deletionsIn(settings) {
   return [ ...isOn(settings["deleteOnSource"]) ? [ "files at the source that it has copied (deleteOnSource)" ] : [], ...isOn(settings["deleteOnTarget"]) ? [ "files at the target that the source does not have (deleteOnTarget)" ] : [] ];
  }
  function isOn(value) {
   return value === true || value === "true";
  }
  function isOff(value) {
   return value === false || value === "false";
  }
 }
};
