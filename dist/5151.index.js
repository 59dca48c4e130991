"use strict";

exports.id = 5151;

exports.ids = [ 5151 ];

exports.modules = {
  5819: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
    var _shared_download_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1309);
    async function main(step) {
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", cloud.environments, step.inputs.environment);
      step.outputJson("json", environment);
      const {file: file, size: size} = await (0, _shared_download_logs_js__WEBPACK_IMPORTED_MODULE_3__.K)(step, cloud, environment, step.inputs.path);
      step.output("file", file);
      step.output("size-bytes", size);
      step.summary.heading("Logs downloaded");
      step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment) ], [ "File", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(file) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(size) ] ]);
    }
  },
  1309: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => downloadLogs
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _download_to_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1522);
    function downloadLogs(step, cloud, environment, folder) {
      return (0, _download_to_file_js__WEBPACK_IMPORTED_MODULE_1__.U)(step, {
        what: `the logs of ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}`,
        folder: folder,
        fallbackName: `logs-${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.tar.gz`,
        issue: async () => {
          const token = await cloud.environments.createLogsDownloadToken(environment.id);
          step.secrets.add(token);
          return headers => cloud.environments.downloadLogs(token, headers);
        }
      });
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
