"use strict";

exports.id = 526;

exports.ids = [ 526 ];

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
 3836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => withChangeTracking
  });
  var _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
  var _http_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
  async function withChangeTracking(work, {uncertain: uncertain, done: done, output: output}, request) {
   work.setState(uncertain);
   output?.("");
   try {
    const result = await (0, _http_effect_js__WEBPACK_IMPORTED_MODULE_1__.uL)(request());
    work.setState(done);
    output?.(true);
    return result;
   } catch (error) {
    const why = whyUnchanged(error);
    if (why !== void 0) {
     work.setState(`${why}; nothing was changed.`);
     output?.(false);
    } else if (error instanceof _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_0__.WU) {
     work.setState(error.state);
     output?.(true);
    }
    throw error;
   }
  }
  function whyUnchanged(error) {
   if (error instanceof _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_0__.qu) return "The request was confirmed, but had no effect";
   return (0, _http_effect_js__WEBPACK_IMPORTED_MODULE_1__.wZ)(error) ? `The request ${(0, 
   _http_effect_js__WEBPACK_IMPORTED_MODULE_1__.Vz)(error)}` : void 0;
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
  function waitFor(step, job, since) {
   return waitUpTo("timeout-minutes", step, job, since);
  }
  function waitUpTo(limitName, work, job, since) {
   const {inputs: inputs, clock: clock, log: log, signal: signal} = work;
   return (0, _jobs_wait_js__WEBPACK_IMPORTED_MODULE_0__.u)(job, {
    clock: clock,
    reporter: log,
    signal: signal,
    timeoutMs: inputs[limitName] * 6e4,
    since: since,
    limitName: limitName,
    longestPauseMs: inputs["poll-interval-seconds"] * 1e3
   });
  }
 },
 6050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fx: () => md5,
   Gv: () => isObject,
   Qq: () => text,
   Sh: () => token,
   TK: () => headerText,
   id: () => id,
   r1: () => textOrNone,
   rX: () => tokenIfAny
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4185);
  const number = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.IeY(value => typeof value === "number" || (0, 
  _json_js__WEBPACK_IMPORTED_MODULE_0__.Po)(value)), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => typeof value === "number" ? String(value) : value.rawJSON));
  const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === null || value === "" ? void 0 : value))), void 0);
  const textOrNone = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value ?? ""))), void 0);
  const md5 = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => {
   if (value !== void 0 && /^[A-Za-z0-9+/]{22}==$/.test(value)) return Buffer.from(value, "base64").toString("hex");
   return value !== void 0 && /^[0-9a-f]{32}$/i.test(value) ? value : void 0;
  }));
  const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ]), valibot__WEBPACK_IMPORTED_MODULE_1__.hq());
  const headerText = valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\x21-\x7e]+$/);
  const SHORTEST_TOKEN = 6;
  const LONGEST_TOKEN = 8192;
  const token = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(SHORTEST_TOKEN), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(LONGEST_TOKEN), headerText);
  const tokenIfAny = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.euz(""), token ]))), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === null || value === "" ? void 0 : value));
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 },
 8662: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => instantOf,
   h: () => shownTime
  });
  var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9715);
  var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
  function instantOf(text) {
   const [, date, time = "", zone = "Z"] = ISO_TIME.exec(text ?? "") ?? [];
   if (date === void 0) return;
   const instant = Date.parse(time === "" ? date : `${date}T${time}${zone.toUpperCase()}`);
   return instant >= FIRST_CREDIBLE && instant < LAST_CREDIBLE ? instant : void 0;
  }
  function shownTime(text, now) {
   const instant = instantOf(text);
   if (instant === void 0) return (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, 60);
   const minute = new Date(instant).toISOString().slice(0, 16).replace("T", " ");
   return `${minute} UTC${now === void 0 ? "" : ` (${(0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.KN)(Math.max(now - instant, 0))})`}`;
  }
  const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/i;
  const FIRST_CREDIBLE = Date.UTC(1971, 0, 2);
  const LAST_CREDIBLE = Date.UTC(9e3, 0, 1);
 },
 9883: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KE: () => listed,
   mX: () => notFound,
   wW: () => nameAndId
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
  const LISTED = 20;
  function notFound(kind, nameOrId, existing) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no ${kind} "${(0, 
   _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(nameOrId)}". Nothing was changed.`, `Available ${kind}s: ${listed(existing)}.`);
  }
  function listed(names) {
   if (names.length === 0) return "none";
   const first = names.slice(0, LISTED).map(name => (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 120));
   const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
   return first.join(", ") + more;
  }
  function nameAndId(id, name) {
   return name === void 0 || name === id ? (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id) : `${(0, 
   _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 80)} (${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id)})`;
  }
 },
 1255: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => notProven
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
  var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
  function notProven(what, candidates, where) {
   return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether this step has made ${(0, 
   _sanitize_js__WEBPACK_IMPORTED_MODULE_2__.a)(what, 200)} is unknown: the response was lost, and what has appeared since may be somebody else's: ${(0, 
   _not_found_js__WEBPACK_IMPORTED_MODULE_1__.KE)(candidates)}`, `Check in ${where} who has made it, then run the step again.`);
  }
 },
 4605: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => plural
  });
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
 },
 2124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => pollUntilVisible
  });
  const POLLS = 3;
  const PAUSE_MS = 1e3;
  async function pollUntilVisible(poll, options) {
   for (let count = 1; ;count++) {
    const found = await poll();
    if (found !== void 0 || count === POLLS) return found;
    await options.clock.sleep(PAUSE_MS, options.signal);
   }
  }
 },
 7486: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mo: () => seenChanged,
   WU: () => DiffersError,
   qu: () => UnchangedError,
   tC: () => afterChange
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2124);
  class UnchangedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
  class DiffersError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
   state;
   constructor(source, message, hint, state) {
    super(source, message, hint);
    this.state = state;
   }
  }
  async function seenChanged(returned, look, options) {
   const {differenceOf: differenceOf} = options;
   if (returned !== void 0 && differenceOf(returned) === void 0) return returned;
   let difference;
   const seen = await (0, _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_1__.c)(async () => {
    const object = await afterChange(look, options);
    difference = differenceOf(object);
    return difference === void 0 ? {
     object: object
    } : void 0;
   }, options);
   if (seen) return seen.object;
   throw notSeen(options, difference);
  }
  async function afterChange(look, {what: what, done: done = "updated", signal: signal}) {
   try {
    return await look();
   } catch (error) {
    signal?.throwIfAborted();
    const {message: message, hint: hint} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether the ${what} was ${asked(done)} is unknown: the service has confirmed it, but it could not be checked: ${message}`, hint ?? "Check it, then run the step again.", {
     cause: error
    });
   }
  }
  function notSeen({what: what, done: done = "updated"}, difference) {
   const text = difference?.text ?? "";
   if (difference?.isUnseen) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether the ${what} was ${asked(done)} is unknown: the service has confirmed it, but ${text}.`, "Check it in Mission Control.");
   if (done !== "updated") {
    const hint = "Correct it; or delete it, then run the step again.";
    return new DiffersError("service", `The ${what} was ${done}, but is not as asked for: ${text}.`, hint, `The ${what} was ${done}.`);
   }
   return new UnchangedError("service", `The ${what} was not updated: the service has confirmed it, but ${text}.`, "Check it, then run the step again.");
  }
  function asked(done) {
   return done === "updated" ? done : `${done} as asked`;
  }
 },
 7303: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => TokenReply
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  const seconds = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq()) ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x())), void 0);
  const TokenReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   access_token: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Sh,
   expires_in: seconds
  });
 },
 6723: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Or: () => mayMeanAbsent,
   Re: () => orAbsent,
   iE: () => saysAbsent
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
  function saysAbsent(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j$ && error.status === 404 && error.isOfService;
  }
  function mayMeanAbsent(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j$ && [ 400, 404, 410 ].includes(error.status);
  }
  async function orAbsent(request, isAbsent = saysAbsent) {
   try {
    return await request;
   } catch (error) {
    if (isAbsent(error)) return;
    throw error;
   }
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
   v: () => discard,
   y: () => readText
  });
  var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
  var _content_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
  const LARGEST_MIB = 16;
  const MOST_DISCARDED_BYTES = 64 * 1024;
  async function readText(response, limitMs, signal) {
   const {stream: stream} = response;
   const chunks = [];
   let size = 0;
   const stop = error => stream.destroy(error);
   const abort = () => stop(signal?.reason);
   const timer = setTimeout(() => stop(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.OV(`the response was not complete within ${Math.round(limitMs / 100) / 10} seconds`)), Math.min(limitMs, _core_clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv));
   stream.once("timeout", () => stop(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.OV("the response stalled")));
   signal?.addEventListener("abort", abort, {
    once: true
   });
   try {
    signal?.throwIfAborted();
    for await (const chunk of await (0, _content_encoding_js__WEBPACK_IMPORTED_MODULE_1__.jh)(response)) {
     size += chunk.length;
     if (size > LARGEST_MIB * 1024 * 1024) throw new Error(`the response is larger than ${LARGEST_MIB} MiB`);
     chunks.push(chunk);
    }
   } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    stream.destroy();
   }
   if (!stream.complete) throw new Error("the response was cut short");
   return Buffer.concat(chunks).toString("utf8");
  }
  function discard({stream: stream}) {
   let left = MOST_DISCARDED_BYTES;
   stream.on("error", () => {});
   stream.once("timeout", () => stream.destroy());
   stream.on("data", chunk => {
    left -= chunk.length;
    if (left < 0) stream.destroy();
   });
  }
 },
 4147: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ls: () => withoutGzipLabel,
   fr: () => isEncoded,
   jh: () => decodedBody,
   oU: () => isLabelledGzip
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
  function isEncoded({status: status, headers: headers}) {
   const coding = headers["content-encoding"]?.trim() ?? "";
   return !/^(?:identity)?$/i.test(coding) && status !== 204 && headers["content-length"] !== "0";
  }
  function isLabelledGzip(response) {
   return isEncoded(response) && /^\s*(?:x-)?gzip\s*$/i.test(response.headers["content-encoding"] ?? "");
  }
  function withoutGzipLabel(response) {
   if (!isLabelledGzip(response)) return response;
   const {"content-encoding": _, ...headers} = response.headers;
   return {
    ...response,
    headers: headers
   };
  }
  async function decodedBody(response) {
   const {headers: headers, stream: stream} = response;
   if (!isEncoded(response)) return stream;
   const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
   const zlib = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
   const decoders = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
    zstd: zlib.createZstdDecompress
   };
   const decoder = decoders[coding]?.();
   if (!decoder) throw new Error(`it is encoded as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(coding, 40)}, although that was not asked for`);
   return (0, node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(stream, decoder, () => {});
  }
 },
 2440: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => whyKept,
   TF: () => remove,
   jf: () => KeptError
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2124);
  var _absent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
  var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
  var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3310);
  class KeptError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
   constructor(reason) {
    super("user", reason);
   }
  }
  async function whyKept(deletion) {
   try {
    await deletion;
    return;
   } catch (error) {
    if (error instanceof KeptError) return error.message;
    throw error;
   }
  }
  async function remove(pipeline, call, isListed, check) {
   let objection;
   let isRepeat = false;
   const beforeSend = async () => {
    try {
     await (check?.());
    } catch (error) {
     pipeline.options.signal?.throwIfAborted();
     objection = isRepeat && isFailedLook(error) ? notRepeated(call, error) : error;
     throw objection;
    }
    isRepeat = true;
   };
   const look = async failure => {
    try {
     return await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__.c)(async () => await isListed() ? void 0 : true, pipeline.options);
    } catch (error) {
     pipeline.options.signal?.throwIfAborted();
     throw unknown(failure, error);
    }
   };
   try {
    await pipeline.request({
     parse: () => true,
     ...call,
     beforeSend: beforeSend,
     method: "DELETE",
     retryPolicy: {
      verify: look
     }
    });
   } catch (error) {
    if (error === objection) {
     (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.L6)(error);
     throw error;
    }
    const mayBeGone = (0, _absent_js__WEBPACK_IMPORTED_MODULE_1__.Or)(error) || (0, 
    _retry_js__WEBPACK_IMPORTED_MODULE_4__.cd)(error);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.j$) || !mayBeGone) throw error;
    if (await look(error)) return;
    (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.SG)(error);
    throw error;
   }
  }
  function isFailedLook(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.j$ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.hg;
  }
  function notRepeated(call, look) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(look.source, `${(0, _call_js__WEBPACK_IMPORTED_MODULE_2__.Vb)({
    ...call,
    method: "DELETE"
   })} failed, and was not sent again, since the look before it failed: ${look.message}`, look.hint, {
    cause: look
   });
  }
  function unknown(failure, look) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether it was deleted is unknown: ${failure.message}, and the list could not be read: ${(0, 
   _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(look).message}`, "Check whether it is still there, then run the step again.", {
    cause: look
   });
  }
 },
 7687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vz: () => endWithoutEffect,
   uL: () => orUnknown,
   wV: () => unknownEffect,
   wZ: () => hadNoEffect
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3310);
  function hadNoEffect(error) {
   if (!isOpen(error)) return false;
   if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.xZ)(error)) return true;
   return isFailedRequest(error) && !(0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.cd)(error) && (0, 
   _retry_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(error);
  }
  function endWithoutEffect(error) {
   if ((0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.wt)(error)) return "was not sent";
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$ ? "was refused" : "did not reach the service";
  }
  function isFailedRequest(error) {
   if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.GY)(error)) return false;
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hg || (0, 
   _retry_js__WEBPACK_IMPORTED_MODULE_2__.wt)(error);
  }
  async function orUnknown(request, isRefusal = _ => false) {
   try {
    return await request;
   } catch (error) {
    const mayHaveActed = (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.cd)(error) || isFailedRequest(error);
    if (!mayHaveActed || hadNoEffect(error) || isRefusal(error) || !isOpen(error)) throw error;
    throw unknownEffect(error);
   }
  }
  function isOpen(error) {
   if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.GY)(error)) return false;
   return !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk);
  }
  function unknownEffect(error, advice = error.hint ?? "") {
   const lost = (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.kv)(error);
   const isOther = lost !== void 0 && lost.message !== error.message;
   const before = isOther ? `. A request before it may have taken effect: ${lost.message}` : "";
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether the request took effect is unknown: ${error.message}${before}`, `Check the state there first: the service may have acted on the request. ${advice}`.trimEnd(), {
    cause: error
   });
  }
 },
 6209: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => Pipeline,
   O: () => refusalOf
  });
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var backoff = __webpack_require__(7579);
  var body = __webpack_require__(3266);
  var http_call = __webpack_require__(6990);
  var content = __webpack_require__(4465);
  var json = __webpack_require__(4185);
  const MOST_PROBLEMS = 5;
  function defectOf(error) {
   if (error instanceof json.Fd) return error.message;
   if (error instanceof SyntaxError) return "the JSON is malformed";
   const problems = problemsOf(error);
   if (problems.length === 0) return error instanceof Error ? error.name : "unknown";
   return problems.slice(0, MOST_PROBLEMS).map(described).join("; ");
  }
  function problemsOf(error) {
   return error instanceof Error && "issues" in error && Array.isArray(error.issues) ? error.issues : [];
  }
  function described({path: path = [], expected: expected}) {
   const place = path.map(({key: key}) => String(key)).join(".");
   return (0, sanitize.a)(`${place === "" ? "it" : place} is not ${expected ?? "as expected"}`, 100);
  }
  var effect = __webpack_require__(7687);
  var http_errors = __webpack_require__(221);
  var redirects = __webpack_require__(36);
  var retry = __webpack_require__(3310);
  var retry_pauses = __webpack_require__(5048);
  class Pipeline {
   options;
   authorizer;
   serviceTime;
   clockLeadMs;
   isSimulated=false;
   constructor(options) {
    this.options = options;
   }
   async request(call) {
    const {clock: clock} = this.options;
    const signal = this.#signalOf(call);
    const retries = call.retries ?? this.options.retries;
    const pauses = new retry_pauses.I({
     retries: retries,
     idleMs: this.options.idleMs
    });
    let lost;
    for (let attempt = 0; ;attempt++) {
     const outcome = await this.#attempt(call, lost);
     if (!("failure" in outcome)) return outcome.result;
     const {failure: failure} = outcome;
     signal?.throwIfAborted();
     if ((0, retry.Y2)(failure)) {
      lost ??= failure;
      const found = await this.#verify(call, failure);
      if (found !== void 0) return found;
     }
     const pauseMs = attempt >= retries ? void 0 : pauses.after(failure, attempt);
     if (pauseMs === void 0) throw exhausted(failure, call);
     this.#announce(failure, `retry ${attempt + 1} of ${retries}`, pauseMs);
     await clock.sleep(pauseMs, signal);
    }
   }
   async open(call) {
    const response = await this.#authorized({
     ...call,
     parse: () => {}
    });
    if (isExpectedStatus(response.status, call.expect)) return response;
    throw await this.#refusal((0, http_call.Vb)(call), response, this.#signalOf(call), this.#hintFor(call, response));
   }
   async openExternal(url, name, headers = {}, onRedirect = () => {}) {
    const {transport: transport, idleMs: idleMs, signal: signal, origin: origin} = this.options;
    const all = {
     "user-agent": http_call._O,
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
    const response = await (0, redirects.e)(transport, request, {
     onRedirect: onRedirect,
     from: new URL(origin)
    });
    if (isExpectedStatus(response.status)) return response;
    throw await this.#refusal(request.name, response, signal);
   }
   async #attempt(call, lost) {
    try {
     return {
      result: await this.#sendAttempt(call)
     };
    } catch (error) {
     if (lost) (0, retry.Jn)(error, lost);
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
   async #verify(call, lost) {
    const policy = call.retryPolicy ?? (call.method === "POST" || call.method === "PATCH" ? "unsafe" : "safe");
    if (policy === "safe") return;
    if (policy === "unsafe") throw (0, effect.wV)(lost, "Therefore it is not repeated.");
    this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
    try {
     return await policy.verify(lost);
    } catch (error) {
     this.#signalOf(call)?.throwIfAborted();
     throw error instanceof errors.rk ? error : unknownOutcome((0, http_call.Vb)(call), lost, (0, 
     errors.ie)(error));
    }
   }
   async #sendAttempt(call) {
    const name = (0, http_call.Vb)(call);
    const response = await this.#authorized(call);
    const signal = this.#signalOf(call);
    if (!isExpectedStatus(response.status, call.expect)) throw await this.#refusal(name, response, signal, this.#hintFor(call, response));
    const text = await this.#read(name, response, signal);
    if (call.form === void 0 && (0, content.n8)(call.method, text)) throw refusalOf(name, response, text);
    try {
     return await call.parse((0, content.$E)(text, call.form), response);
    } catch (error) {
     if (error instanceof errors.lZ) throw error;
     const reason = text.trim() === "" ? "the response is empty" : "the response is not of the documented form";
     throw new http_errors.hg(name, {
      reason: reason,
      reached: true
     }, {
      cause: defectOf(error)
     });
    }
   }
   async #authorized(call) {
    const authorizer = call.authorize === false ? void 0 : this.authorizer;
    if (!authorizer) return this.#send(call);
    const token = await (0, retry.wX)(() => authorizer.token());
    const response = await this.#send(call, token);
    if (response.status !== 401) return response;
    const refusal = await this.#refusal((0, http_call.Vb)(call), response, this.#signalOf(call));
    if ((0, retry.dR)(refusal, call) || !await (0, retry.wX)(() => authorizer.renew(token))) throw refusal;
    this.options.reporter.debug(`${refusal.message}; retrying with a new token`);
    return this.#send(call, await (0, retry.wX)(() => authorizer.token()));
   }
   async #send(call, token) {
    const exchange = await (0, retry.wX)(() => this.#exchange(call, token));
    await (call.beforeSend?.());
    try {
     const response = await this.options.transport.send(exchange);
     this.#noteTime((0, backoff.uW)(response.headers.date));
     this.isSimulated ||= response.headers["x-simulated-by"] !== void 0;
     return response;
    } catch (error) {
     if (!(error instanceof http_errors.Ru)) throw error;
     const message = `${exchange.name} was not sent: ${(0, sanitize.a)(error.message)}`;
     const hint = "Check that nothing changes the file while it is uploaded, then run the step again.";
     const notSent = new errors.lZ("user", message, hint);
     (0, retry.PH)(notSent);
     throw notSent;
    }
   }
   #noteTime(serviceTime) {
    if (serviceTime === void 0) return;
    this.serviceTime = serviceTime;
    this.clockLeadMs = Date.now() - serviceTime;
   }
   async #exchange(call, token) {
    const {origin: origin, idleMs: idleMs, headers: headers} = this.options;
    const authorization = token === void 0 ? {} : {
     authorization: `Bearer ${token}`
    };
    const all = {
     ...await (headers?.()),
     ...authorization
    };
    const body = call.makeBody ? {
     body: await call.makeBody()
    } : {};
    return (0, http_call.HK)({
     ...call,
     ...body
    }, {
     origin: origin,
     idleMs: idleMs,
     signal: this.#signalOf(call),
     headers: all
    });
   }
   #signalOf(call) {
    const {signal: signal} = this.options;
    return signal && call.signal ? AbortSignal.any([ signal, call.signal ]) : call.signal ?? signal;
   }
   async #read(name, response, signal) {
    try {
     return await (0, body.y)(response, this.options.idleMs * IDLE_TIMES_PER_BODY, signal);
    } catch (error) {
     signal?.throwIfAborted();
     const reason = error instanceof Error ? error.message : String(error);
     throw new http_errors.hg(name, {
      reason: reason,
      reached: true
     }, {
      cause: error
     });
    }
   }
   #hintFor({authorize: authorize}, {status: status}) {
    return authorize === false || status !== 401 ? void 0 : this.authorizer?.refusedHint;
   }
   async #refusal(name, response, signal, hint) {
    const text = await this.#read(name, response, signal).catch(error => {
     signal?.throwIfAborted();
     return error instanceof http_errors.hg ? "" : Promise.reject(error);
    });
    return refusalOf(name, response, text, hint);
   }
  }
  function exhausted(failure, {retries: retries}) {
   if (retries === void 0) (0, retry.JE)(failure);
   return failure;
  }
  function refusalOf(name, response, text, hint) {
   const {error_code: code, error_detail: error_detail, error_description: error_description, message: message, error: error, code: number} = (0, 
   content.Xy)(text);
   const oauth = [ error, error_description ].filter(part => typeof part === "string" && part !== "").join(": ");
   const detail = (0, content.ou)(error_detail, error_description && oauth, message, error, text.trim() === "false" ? text : void 0);
   const wait = (0, backoff.P9)(response.headers["retry-after"], response.headers.date);
   return new http_errors.j$(name, {
    status: response.status,
    ...hint !== void 0 && {
     hint: hint
    },
    ...typeof code === "string" && code !== "" && {
     code: code
    },
    ...detail !== void 0 && {
     detail: detail
    },
    ...typeof number === "number" && typeof message === "string" && {
     isOfService: true
    },
    ...wait !== void 0 && {
     retryAfterMs: Math.min(wait, LONGEST_WAIT_MS)
    }
   });
  }
  function unknownOutcome(name, lost, look) {
   return new errors.rk("service", `Whether ${name} took effect is unknown: ${lost.message}, and it could not be checked: ${look.message}`, look.hint ?? "Check the state there before you run the step again.", {
    cause: look
   });
  }
  const IDLE_TIMES_PER_BODY = 2;
  const WORTH_A_LINE_MS = 5e3;
  const LONGEST_WAIT_MS = 15 * 6e4;
  function isExpectedStatus(status, expect = []) {
   return status >= 200 && status < 300 || expect.includes(status);
  }
 },
 36: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => sendFollowing
  });
  var errors = __webpack_require__(5168);
  var body = __webpack_require__(3266);
  var external_node_buffer_ = __webpack_require__(4573);
  function decodedHeader(value) {
   const bytes = Buffer.from(value, "latin1");
   return (0, external_node_buffer_.isUtf8)(bytes) ? bytes.toString("utf8") : value;
  }
  var secure_url = __webpack_require__(571);
  const MOST_REDIRECTS = 10;
  async function sendFollowing(transport, request, options) {
   let {url: url} = request;
   for (let redirects = 0; ;redirects++) {
    const headers = url.origin === request.url.origin ? request.headers : withoutCredentials(request.headers);
    const response = await transport.send({
     ...request,
     url: url,
     headers: headers,
     ...await lookupFor(url, request, options)
    });
    const location = options.wanted?.includes(response.status) ? void 0 : locationOf(response);
    if (location === void 0) return response;
    (0, body.v)(response);
    if (redirects === MOST_REDIRECTS) throw notFollowed(request, `more than ${MOST_REDIRECTS} times`);
    url = targetOf(location, url, request, options);
    options.onRedirect?.(url);
   }
  }
  async function lookupFor(url, request, {from: from}) {
   if (from === void 0 && url.origin === request.url.origin) return {};
   const {isLocal: isLocal, lookupElsewhere: lookupElsewhere} = await __webpack_require__.e(802).then(__webpack_require__.bind(__webpack_require__, 5802));
   if (isLocal(from ?? request.url)) return {};
   if (isLocal(url)) throw leadsHere(request);
   return {
    lookup: lookupElsewhere
   };
  }
  function locationOf({status: status, headers: {location: location}}) {
   return [ 301, 302, 303, 307, 308 ].includes(status) ? location : void 0;
  }
  function targetOf(location, url, request, {allowInsecure: allowInsecure}) {
   const text = decodedHeader(location);
   const target = URL.canParse(text, url.href) ? new URL(text, url) : void 0;
   if (!target || !(allowInsecure ? isWebAddress(target) : (0, secure_url.U)(target))) throw notFollowed(request, `to an address that is not ${allowInsecure ? "http or https" : "https"}`);
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
  function leadsHere({name: name}) {
   return new errors.lZ("service", `${name} leads to this machine or its own link. It was not followed.`, "The service gave an address that is none of its own. Check what stands between the runner and the service.");
  }
  function notFollowed({name: name}, why) {
   return new errors.lZ("service", `${name} was redirected ${why}. The redirect was not followed.`, "Check the address; a proxy or a gateway on the way may have redirected it.");
  }
 },
 5048: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => RetryPauses
  });
  var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7579);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
  const LEAST_BUDGET_MS = 6e4;
  class RetryPauses {
   #budgetMs;
   constructor({retries: retries, idleMs: idleMs}) {
    this.#budgetMs = Math.max(retries * idleMs, LEAST_BUDGET_MS);
   }
   after(failure, attempt) {
    const wantedMs = (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j$ ? failure.retryAfterMs : void 0) ?? 0;
    this.#budgetMs -= wantedMs;
    return this.#budgetMs < 0 ? void 0 : Math.max(wantedMs, (0, _backoff_js__WEBPACK_IMPORTED_MODULE_1__.JN)(attempt));
   }
  }
 },
 3310: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GY: () => isConcluded,
   JE: () => markRetriesExhausted,
   Jn: () => markInDoubt,
   L6: () => markConcluded,
   PH: () => markUnsent,
   SG: () => markVerified,
   Xb: () => wasNotProcessed,
   Y2: () => mayHaveTakenEffect,
   cd: () => isInDoubt,
   dR: () => isFinal,
   dg: () => isTransient,
   kv: () => doubtOf,
   vu: () => isRefusal,
   wX: () => beforeSending,
   wt: () => isUnsent,
   xZ: () => isDefiniteRefusal
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  const exhausted = new WeakSet;
  function markRetriesExhausted(failure) {
   exhausted.add(failure);
  }
  const inDoubt = new WeakMap;
  function markInDoubt(error, lost) {
   if (typeof error === "object" && error !== null && !inDoubt.has(error)) inDoubt.set(error, lost);
  }
  function isInDoubt(error) {
   return doubtOf(error) !== void 0;
  }
  function doubtOf(error) {
   return typeof error === "object" && error !== null ? inDoubt.get(error) : void 0;
  }
  const unsent = new WeakSet;
  function markUnsent(error) {
   if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc)) unsent.add(error);
  }
  function isUnsent(error) {
   return unsent.has(error);
  }
  async function beforeSending(preparation) {
   try {
    return await preparation();
   } catch (error) {
    markUnsent(error);
    throw error;
   }
  }
  function isTransient(error, call = {}) {
   if (exhausted.has(error)) return false;
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hg) return error.transient;
   if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$)) return false;
   return !isFinal(error, call) && isTransientStatus(error.status);
  }
  function isRefusal(error) {
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$ && error.status >= 400 && !isTransientStatus(error.status);
  }
  const verified = new WeakSet;
  function markVerified(refusal) {
   verified.add(refusal);
  }
  const concluded = new WeakSet;
  function markConcluded(error) {
   if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) concluded.add(error);
  }
  function isConcluded(error) {
   return concluded.has(error);
  }
  function isDefiniteRefusal(error) {
   if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$)) return false;
   if (verified.has(error)) return true;
   if (isInDoubt(error)) return false;
   return (error.isOfService || error.status < 300) && !isTransientStatus(error.status);
  }
  function isTransientStatus(status) {
   return status >= 500 || [ 408, 425, 429 ].includes(status);
  }
  function isFinal({code: code}, {final: final = []}) {
   return code !== void 0 && final.includes(code);
  }
  function mayHaveTakenEffect(error) {
   if (unsent.has(error)) return false;
   if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.hg) return error.reached;
   return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$ && error.status >= 500;
  }
  function wasNotProcessed(error) {
   if (mayHaveTakenEffect(error)) return false;
   if (unsent.has(error) || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.j$)) return true;
   const {status: status} = error;
   return NOT_PROCESSED.includes(status) || isDefiniteRefusal(error);
  }
  const NOT_PROCESSED = [ 408, 409, 413, 425, 429 ];
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
   get refusedHint() {
    return this.#source.refusedHint;
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
     throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `Authentication failed: ${error.message}`, source.hint, {
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
  const LEAST_POLLS = 3;
  const LEAST_MS = 2e3;
  class Debouncer {
   #clock;
   #polls=0;
   #since=0;
   constructor(clock) {
    this.#clock = clock;
   }
   observe(leastMs = LEAST_MS) {
    if (this.#polls === 0) this.#since = this.#clock.now();
    this.#polls++;
    return this.#polls >= LEAST_POLLS && this.#clock.now() - this.#since >= leastMs;
   }
   reset() {
    this.#polls = 0;
   }
  }
 },
 5579: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QO: () => isStale,
   SS: () => LOOKS_AGAIN,
   SW: () => freshLook,
   Xs: () => Looks
  });
  const LONGEST_MS = 3e4;
  const MOST_AGAIN = 3;
  function isStale(clock, since) {
   return clock.now() - since > LONGEST_MS;
  }
  class Looks {
   #clock;
   #again=0;
   constructor(clock) {
    this.#clock = clock;
   }
   isAnotherNeeded(since) {
    return isStale(this.#clock, since) && this.#again++ < MOST_AGAIN;
   }
  }
  async function freshLook(clock, last, lookAgain) {
   const looks = new Looks(clock);
   let look = last;
   while (looks.isAnotherNeeded(look.since)) look = await lookAgain();
   return look;
  }
  const LOOKS_AGAIN = {
   phase: "running",
   detail: "looking again: the look took long"
  };
 },
 7631: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => failedBy,
   Q: () => unknownBy
  });
  function failedBy({message: reason, hint: hint}) {
   return {
    phase: "failed",
    reason: reason,
    ...hint !== void 0 && {
     hint: hint
    }
   };
  }
  function unknownBy({message: reason, hint: hint}) {
   return {
    phase: "unknown",
    reason: reason,
    ...hint !== void 0 && {
     hint: hint
    }
   };
  }
 },
 6100: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bg: () => resultOf,
   dk: () => JobFailedError,
   fz: () => JobTimedOutError
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  class JobFailedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
  class JobTimedOutError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk {}
  function resultOf(error) {
   return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc ? "unknown" : "failure";
  }
 },
 6123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => wait
  });
  var _core_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9715);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6100);
  const SHORTEST_PAUSE_MS = 500;
  const PAUSE_SHARE = .105;
  const SHORTENED = [ .03, .15 ];
  const HEARTBEAT_MS = 6e4;
  async function wait(job, options) {
   const {clock: clock, reporter: reporter, signal: signal, timeoutMs: timeoutMs} = options;
   const start = clock.now();
   const deadline = (options.since ?? start) + timeoutMs;
   const log = new ChangeLog(job, reporter, clock);
   const pollErrors = new PollErrorTracker(job, reporter);
   try {
    for (;;) {
     const state = await pollErrors.tolerate(() => pollBefore(deadline, job, options));
     if (state?.phase === "succeeded") return succeeded(state, log);
     if (state?.phase === "running") log.running(state); else if (state) throw errorOf(job, state);
     const remaining = deadline - clock.now();
     if (remaining <= 0) throw atLimit(job, options, log.last, pollErrors.last);
     const pauseMs = Math.max(pause(clock.now() - start, options), state?.retryAfterMs ?? pollErrors.retryAfterMs);
     await clock.sleep(Math.min(pauseMs, remaining), signal);
    }
   } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc && !job.own) await onCancel(job, reporter, log.last);
    throw error;
   }
  }
  function succeeded({detail: detail, result: result}, log) {
   if (detail !== void 0) log.end(detail);
   return result;
  }
  function errorOf(job, state) {
   const {phase: phase, reason: reason, hint: hint = `Check ${job.lookup}, then run the step again.`} = state;
   return phase === "failed" ? new _outcome_js__WEBPACK_IMPORTED_MODULE_2__.dk("service", `The ${job.title} failed: ${reason}`, hint) : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `The outcome of the ${job.title} is unknown: ${reason}`, hint);
  }
  function atLimit(job, {timeoutMs: timeoutMs, limitName: limitName}, last, pollError) {
   const pollFailed = pollError === void 0 ? "" : `; the last look-up failed: ${pollError}`;
   const timedOut = `Timed out after ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(timeoutMs)} waiting for the ${job.title} (last status: ${last}${pollFailed})`;
   const hint = `Check ${job.lookup}, then run the step again; increase \`${limitName}\` if it needs longer.`;
   if (job.atLimit?.(pollError === void 0) === "failed") return new _outcome_js__WEBPACK_IMPORTED_MODULE_2__.dk("service", `${timedOut}.`, hint);
   const mayGoOn = job.own ? "" : ": it may still be running";
   return new _outcome_js__WEBPACK_IMPORTED_MODULE_2__.fz("service", `${timedOut}. The outcome is unknown${mayGoOn}.`, hint);
  }
  function pause(elapsedMs, options) {
   const {longestPauseMs: longestPauseMs, random: random = Math.random} = options;
   const wanted = Math.min(longestPauseMs, Math.max(SHORTEST_PAUSE_MS, elapsedMs * PAUSE_SHARE));
   const [least, most] = SHORTENED;
   return wanted * (1 - least - (most - least) * random());
  }
  async function onCancel(job, reporter, last) {
   const stillRunning = `The ${job.title} goes on without this step (${last}). See ${job.lookup}.`;
   if (!job.abort) {
    reporter.warning(stillRunning);
    return;
   }
   try {
    const instead = await job.abort();
    const aborted = `The ${job.title} was told to abort, since this step had started it.`;
    reporter.warning(`${instead ?? aborted} See ${job.lookup}.`);
   } catch (error) {
    reporter.warning(`${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error).message}: it could not be aborted. ${stillRunning}`);
   }
  }
  async function pollBefore(deadline, job, options) {
   const {clock: clock, signal: signal} = options;
   const limit = new AbortController;
   const over = new AbortController;
   const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS;
   const tooLate = clock.sleep(grace, over.signal).then(() => {
    limit.abort(new PollCutOffError("service", `No response about the ${job.title} within the time limit`));
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
  class PollErrorTracker {
   #job;
   #reporter;
   last;
   retryAfterMs=0;
   constructor(job, reporter) {
    this.#job = job;
    this.#reporter = reporter;
   }
   async tolerate(poll) {
    this.retryAfterMs = 0;
    try {
     const state = await poll();
     if (this.last !== void 0) this.#reporter.info(`The ${this.#job.title} can be looked up again`);
     this.last = void 0;
     return state;
    } catch (error) {
     if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc) throw error;
     this.#note(error);
     return;
    }
   }
   #note(error) {
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j$) this.retryAfterMs = error.retryAfterMs ?? 0;
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
    this.#reporter.info(`${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_3__.p0)(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`);
   }
  }
 }
};
