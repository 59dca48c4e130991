"use strict";

exports.id = 2037;

exports.ids = [ 2037 ];

exports.modules = {
  9525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var backup_choice = __webpack_require__(5212);
    var sanitize = __webpack_require__(6616);
    var errors = __webpack_require__(221);
    var secure_url = __webpack_require__(571);
    var debouncer = __webpack_require__(9915);
    function backupLink(backups, id, {origin: origin, clock: clock}) {
      const unknown = new debouncer.a(clock);
      async function refused(error) {
        if (!(await backups.list()).some(backup => backup.id === id)) return {
          phase: "failed",
          reason: "the backup does not exist any more"
        };
        if (error.code !== void 0) unknown.refuted(); else if (unknown.seen()) return {
          phase: "failed",
          reason: `${error.message}; the service does not seem to have such links`
        };
        return {
          phase: "running",
          detail: `not ready yet (${error.message})`
        };
      }
      return {
        title: `link to the backup ${(0, sanitize.a)(id, 60)}`,
        lookup: `GET /v3/backups/${(0, sanitize.a)(id, 60)}/repositorydownloadlink`,
        async poll() {
          try {
            const link = await backups.downloadLink(id);
            unknown.refuted();
            if ("url" in link) return given(link.url, origin);
            return {
              phase: "running",
              detail: `not ready yet (answered ${link.answer})`
            };
          } catch (error) {
            if (isNotYet(error)) return refused(error);
            throw error;
          }
        }
      };
    }
    function isNotYet(error) {
      return error instanceof errors.j && [ 400, 404, 405, 409, 410, 422, 425 ].includes(error.status);
    }
    function given(link, origin) {
      const url = URL.canParse(link, origin) ? new URL(link, origin) : void 0;
      if (url && (0, secure_url.U)(url) && url.username === "" && url.password === "") return {
        phase: "succeeded",
        result: url
      };
      return {
        phase: "failed",
        reason: "the service gave one that is no plain https address; it is not followed"
      };
    }
    var find = __webpack_require__(9823);
    var transfer = __webpack_require__(1993);
    var client = __webpack_require__(8850);
    var download_to_file = __webpack_require__(1522);
    var inputs = __webpack_require__(6656);
    var wait_for = __webpack_require__(298);
    async function main(step) {
      const cloud = await (0, client.N)(step);
      const backup = await chosen(step, cloud);
      step.output("backup-id", backup.id);
      step.outputJson("json", backup);
      const first = await signedLink(step, cloud, backup);
      let unused = first;
      const {file: file, size: size, md5: md5} = await (0, download_to_file.U)(step, {
        what: `the backup ${(0, sanitize.a)(backup.id, 60)}`,
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
      step.summary.facts([ [ "Backup", (0, sanitize.a)(backup.id) ], [ "Created", backup.createdAt && (0, 
      sanitize.a)(backup.createdAt) ], [ "File", (0, sanitize.a)(file) ], [ "Size", (0, 
      transfer.i)(size) ], [ "MD5", md5 ] ]);
    }
    async function chosen(step, cloud) {
      const {backup: backup, environment: environment} = step.inputs;
      if (backup !== inputs.k0 || environment === void 0) return (0, backup_choice.S)(cloud.backups, backup);
      return (0, backup_choice.c)(cloud.backups, await (0, find.sM)("environment", cloud.environments, environment));
    }
    async function signedLink(step, cloud, backup) {
      const {origin: origin} = cloud.pipeline.options;
      const link = await (0, wait_for.fm)(step, backupLink(cloud.backups, backup.id, {
        origin: origin,
        clock: step.clock
      }));
      (0, download_to_file.L)(step.secrets, link);
      return link;
    }
    function sourceAt(step, cloud, link) {
      return headers => cloud.backups.download(link, headers, next => (0, download_to_file.L)(step.secrets, next));
    }
    function lastSegment({pathname: pathname}) {
      const segment = pathname.split("/").at(-1) ?? "";
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    }
  },
  1522: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => maskLink,
      U: () => save
    });
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);
    async function save({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
      const {download: download} = await __webpack_require__.e(6547).then(__webpack_require__.bind(__webpack_require__, 6547));
      let transfer;
      const saved = await download({
        ...what,
        idleMs: inputs["request-timeout-seconds"] * 1e3,
        retries: inputs.retries,
        clock: clock,
        reporter: log,
        signal: signal,
        onStart: (total = 0) => {
          transfer = new _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__.q(`Download of ${what.what}`, total, clock, log);
        },
        onBytes: bytes => transfer?.add(bytes)
      });
      const replaced = saved.replaced ? ", in place of a file of that name" : "";
      log.info(`Saved ${what.what} as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(saved.file)} (${(0, 
      _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__.i)(saved.size)})${replaced}`);
      return saved;
    }
    const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i;
    function maskLink(secrets, link) {
      secrets.add(link.href);
      secrets.add(link.search.slice(1));
      for (const [name, value] of link.searchParams) if (value.length >= 40 || value.length >= 8 && LIKELY_SECRET.test(name)) secrets.add(value);
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
  3968: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => newestFirst,
      n: () => timeOf
    });
    function instantOf(text) {
      const [, date, time = "", zone = "Z"] = ISO_TIME.exec(text ?? "") ?? [];
      if (date === void 0) return;
      const instant = Date.parse(time === "" ? date : `${date}T${time}${zone.toUpperCase()}`);
      return Number.isNaN(instant) || instant < FIRST_CREDIBLE ? void 0 : instant;
    }
    const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/i;
    const FIRST_CREDIBLE = Date.UTC(1971, 0, 2);
    function timeOf({createdAt: createdAt}) {
      return instantOf(createdAt) ?? Number.NaN;
    }
    function newestFirst(items) {
      const dated = items.map(item => ({
        item: item,
        time: timeOf(item) || 0
      }));
      return dated.sort((a, b) => b.time - a.time).map(({item: item}) => item);
    }
  },
  5212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => findBackup,
      c: () => latestBackup
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3968);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
    async function findBackup(backups, id) {
      const all = await backups.list();
      const found = all.find(backup => backup.id === id);
      if (found) return found;
      throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("backup", id, (0, 
      _age_js__WEBPACK_IMPORTED_MODULE_3__.l)(all).map(backup => backup.id));
    }
    async function latestBackup(backups, environment) {
      const all = await backups.list();
      const own = all.filter(backup => backup.environmentId === environment.id && !Number.isNaN((0, 
      _age_js__WEBPACK_IMPORTED_MODULE_3__.n)(backup)));
      for (const backup of (0, _age_js__WEBPACK_IMPORTED_MODULE_3__.l)(own)) {
        const job = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.N)(backups.job(backup.id), 400);
        if (job === void 0 || job.status.toLowerCase() === "completed") return backup;
      }
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no completed backup of ${(0, 
      _deployment_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
    }
  },
  3419: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A5: () => isBusy,
      G9: () => DeployRequestJob,
      Nj: () => isDeployed,
      Sn: () => Deployment,
      Vb: () => nameOf
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9915);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7631);
    const STALE_MS = 12e4;
    class Deployment {
      title;
      lookup;
      #options;
      #since;
      last;
      #moved=false;
      #missing;
      #others;
      constructor(options) {
        const {before: before, distributionName: distributionName, clock: clock} = options;
        this.title = `deployment of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(distributionName, 100)} to ${nameOf(before)}`;
        this.lookup = `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(before.id, 60)}`;
        this.#options = options;
        this.last = before;
        this.#since = clock.now();
        this.#missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__.a(clock);
        this.#others = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__.a(clock);
      }
      async poll() {
        const {environments: environments, before: before} = this.#options;
        const now = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.N)(environments.get(before.id));
        if (!now) return this.#gone();
        this.last = now;
        this.#missing.refuted();
        const same = unchanged(before, now);
        if (!same && (!isDeployed(now) || !isDeployed(before) || redeployed(before, now))) this.#moved = true;
        if (this.#isFailure(now)) return this.#failed(now, same);
        if (isDeployed(now)) return this.#deployed(now);
        this.#others.refuted();
        return {
          phase: "running",
          detail: now.state === "" ? "not started yet" : `state "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(now.state, 60)}"`
        };
      }
      #deployed(now) {
        const {before: before, request: request} = this.#options;
        const {distributionId: distributionId} = now;
        if (distributionId === request.distributionId) {
          this.#others.refuted();
          return this.#moved ? {
            phase: "succeeded",
            result: now,
            detail: 'state "deployed"'
          } : NOT_BEGUN;
        }
        if (!this.#moved && distributionId === before.distributionId) return NOT_BEGUN;
        if (!this.#others.seen()) return {
          phase: "running",
          detail: "another distribution is shown"
        };
        const shown = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(distributionId ?? "no distribution");
        return {
          phase: "failed",
          reason: distributionId === before.distributionId ? `the environment went back to the distribution that ran before (${shown})` : `the environment runs another distribution (${shown}) than the one asked for (${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(request.distributionId)})`,
          hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`
        };
      }
      #failed(now, same) {
        const state = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(now.state, 60);
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
        if (!this.#missing.seen()) return {
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
    class DeployRequestJob {
      title;
      lookup;
      own=true;
      #options;
      #busy=false;
      #lost=false;
      constructor(options) {
        this.title = `request to deploy ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(options.distributionName, 100)} to ${nameOf(options.before)}`;
        this.lookup = `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(options.before.id, 60)}`;
        this.#options = options;
      }
      async poll() {
        const {environments: environments, before: before, request: request} = this.#options;
        const outdated = this.#busy || before.state !== "" && !isDeployed(before);
        const now = outdated ? await environments.get(before.id) : before;
        if (outdated && this.#isOurs(now)) return {
          phase: "succeeded",
          result: {
            joined: now
          }
        };
        await this.#options.clock.sleep(delayUntilDistinctTimestamp(now), this.#options.signal);
        try {
          await environments.deploy(before.id, request, () => this.#find(now));
        } catch (error) {
          if (this.#options.signal?.aborted) throw error;
          if (!isBusy(error)) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_5__.D)((0, 
          _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error));
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
        return (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_6__.c)(look, this.#options);
      }
    }
    function delayUntilDistinctTimestamp({deployedAt: deployedAt}) {
      const age = deployedAt === void 0 ? Number.NaN : Date.now() - Date.parse(deployedAt);
      return age > -1e3 && age < APART_MS ? APART_MS - age : 0;
    }
    const APART_MS = 2e3;
    function isBusy(error) {
      if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j)) return false;
      if (error.status === 409) return true;
      return error.status === 400 && /running|progress|busy|deploying|locked|conflict/i.test(error.message);
    }
    function isDeployed(environment) {
      return environment.state.toLowerCase() === "deployed";
    }
    function nameOf(item) {
      return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.name ?? item.id, 100);
    }
    function unchanged(before, now) {
      return before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt;
    }
    function redeployed(before, now) {
      return now.deployedAt !== void 0 && now.deployedAt !== before.deployedAt;
    }
    function byWhom({deployedBy: deployedBy}) {
      return deployedBy === void 0 ? "" : ` (last deployed by ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(deployedBy, 100)})`;
    }
  },
  9823: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $F: () => findIfAny,
      T9: () => listedOnce,
      sM: () => findOne
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function findOne(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      if ("item" in found) return found.item;
      throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)(kind, nameOrId, found.all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb));
    }
    async function findIfAny(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      return "item" in found ? found.item : void 0;
    }
    async function look(kind, section, nameOrId, by) {
      if (by === "id" || by === "either" && ID.test(nameOrId)) {
        const item = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.N)(section.get(nameOrId), 400);
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
        const ids = [ item, ...others ].map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(id)).join(", ");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The name "${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
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
  9883: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KE: () => listed,
      mX: () => notFound,
      w4: () => idAndName
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    const LISTED = 20;
    function notFound(kind, asked, existing) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no ${kind} "${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(asked)}". Nothing was changed.`, `What exists: ${listed(existing)}.`);
    }
    function listed(names) {
      if (names.length === 0) return "none";
      const first = names.slice(0, LISTED).map(name => (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 120));
      const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
      return first.join(", ") + more;
    }
    function idAndName(id, name) {
      return name === void 0 ? (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id) : `${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id)} (${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 80)})`;
    }
  },
  4465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $E: () => contentOf,
      Xy: () => objectOf,
      Yz: () => parsed,
      ou: () => firstText
    });
    function contentOf(text, form) {
      if (form === "any") return;
      return form === "text" ? text : jsonOf(text.trim());
    }
    function jsonOf(text) {
      if (text === "") return;
      return /^[[{"<]/.test(text) ? parseJson(text) : wordOf(text);
    }
    function parseJson(text) {
      if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
      return JSON.parse(text, (_, value) => typeof value === "string" ? value.toWellFormed() : value);
    }
    function parsed(text) {
      try {
        return parseJson(text);
      } catch {
        return;
      }
    }
    function wordOf(text) {
      try {
        return parseJson(text);
      } catch {
        return text;
      }
    }
    function firstText(...values) {
      return values.find(value => typeof value === "string" && value !== "");
    }
    function objectOf(text) {
      const value = wordOf(text);
      return typeof value === "object" && value !== null ? value : {};
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
  7631: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => failedBy
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
  1993: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => megabytes,
      q: () => TransferLog
    });
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9715);
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
        const left = over ? "" : `, ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_0__.p)((this.#total - this.#done) / rate * 1e3)} left`;
        const percent = Math.floor(this.#done / this.#total * 100);
        this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
      }
    }
    function megabytes(bytes) {
      if (bytes < 1e3) return `${bytes} bytes`;
      if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
      return `${(bytes / 1e6).toFixed(1)} MB`;
    }
  }
};
