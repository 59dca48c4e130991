"use strict";

exports.id = 8911;

exports.ids = [ 8911 ];

exports.modules = {
  1739: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
    var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3836);
    async function main(step) {
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_4__.N)(step);
      step.output("changed", false);
      const {operation: operation, name: name = "", environment: environment = ""} = step.inputs;
      if (operation === "list") await list(step, cloud); else if (operation === "get") {
        const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("domain", cloud.domains, name, "name");
        step.log.info(line(found));
        report(step, found, "Domain");
      } else if (operation === "delete") await remove(step, cloud, name); else await ensure(step, cloud, name, await (0, 
      _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", cloud.environments, environment));
    }
    async function ensure(step, {domains: domains}, name, environment) {
      step.output("environment-id", environment.id);
      const existing = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.$F)("domain", domains, name, "name");
      step.output("domain-id", existing?.id);
      if (existing?.environmentId === environment.id) {
        step.log.info(`${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(existing)} is at ${(0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} already`);
        return report(step, existing, "Domain is right already");
      }
      if (!(0, _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.d)({
        id: "",
        name: name
      })) throw fixed(name, environment);
      const answered = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__.W)(step, {
        uncertain: `It is not certain whether the domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} was pointed at ${(0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.`,
        done: `The domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} was pointed at ${(0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.`
      }, () => existing ? domains.update(existing.id, {
        name: name,
        environmentId: environment.id
      }) : domains.add(name, environment.id));
      step.output("changed", true);
      step.output("domain-id", answered.id);
      const now = answered.environmentId === environment.id ? answered : await domains.get(answered.id);
      if (now.environmentId !== environment.id) throw elsewhere(now, environment);
      const from = existing?.environmentId;
      step.log.info(`${existing ? "Moved" : "Added"} ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(now)}: ${from ? `${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(from)} → ` : ""}${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(environment.id)})`);
      report(step, now, existing ? "Domain moved" : "Domain added");
    }
    async function remove(step, {domains: domains}, name) {
      const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.$F)("domain", domains, name, "name");
      if (!found) {
        step.log.info(`There is no domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} (any more): nothing to delete`);
        step.outputJson("domains", []);
        step.summary.heading("Domain is gone already");
        step.summary.facts([ [ "Domain", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(name) ] ]);
        return;
      }
      step.output("domain-id", found.id);
      step.output("environment-id", found.environmentId);
      await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__.W)(step, {
        uncertain: `It is not certain whether the domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(found)} was deleted.`,
        done: `The domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(found)} is deleted.`
      }, () => domains.delete(found.id));
      step.output("changed", true);
      step.log.info(`Deleted the domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(found)} (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(found.id)})`);
      report(step, found, "Domain deleted");
    }
    async function list(step, cloud) {
      const {environment: wanted, name: name} = step.inputs;
      const environment = wanted === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", cloud.environments, wanted);
      step.output("environment-id", environment?.id);
      const found = (await cloud.domains.list()).filter(domain => environment === void 0 || domain.environmentId === environment.id).filter(domain => name === void 0 || domain.name === name);
      step.outputJson("domains", found);
      step.outputJson("json", found);
      step.log.group(`${found.length} domain(s)${environment ? ` at ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}` : ""}`, found.map(line));
      step.summary.heading("Domains");
      step.summary.table([ "Domain", "Environment", "Id" ], found.map(domain => [ (0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.environmentId ?? ""), (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.id) ]));
    }
    function report(step, domain, heading) {
      step.output("domain-id", domain.id);
      step.output("environment-id", domain.environmentId);
      step.outputJson("domains", [ domain ]);
      step.outputJson("json", domain);
      step.summary.heading(heading);
      step.summary.facts([ [ "Domain", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.id) ], [ "Environment", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.environmentId ?? "none") ] ]);
    }
    function line(domain) {
      return `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain)}: id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.id)}, at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.environmentId ?? "no environment")}`;
    }
    function fixed(name, environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("user", `The domain ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(name)} cannot be pointed at ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`, "Only custom domains can be added and moved.");
    }
    function elsewhere(domain, environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("service", `The service accepted the change, but the domain ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain)} points at ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain.environmentId ?? "no environment")}, not at ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.`, "Someone else may have changed it meanwhile. Look at the domain, then run the step again.");
    }
  },
  3836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => changing
    });
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    async function changing(work, {uncertain: uncertain, done: done}, request) {
      work.setState(uncertain);
      try {
        const result = await request();
        work.setState(done);
        return result;
      } catch (error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.j && error.status < 500) work.setState("The request was refused; nothing was changed.");
        throw error;
      }
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
  1080: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isMovable,
      q: () => domainMove
    });
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    function domainMove(domains, from, to) {
      return {
        title: `move of the domains from ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} to ${(0, 
        _deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}`,
        lookup: "GET /v3/domains",
        async poll() {
          const all = await domains.list();
          const moved = all.filter(({environmentId: environmentId}) => environmentId === to.id);
          const left = all.filter(domain => domain.environmentId === from.id && isMovable(domain));
          if (left.length === 0) return {
            phase: "succeeded",
            result: moved,
            detail: `${moved.length} at ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}`
          };
          const names = left.slice(0, 10).map(domain => (0, _deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain));
          return {
            phase: "running",
            detail: `${left.length} still at ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} (${(0, 
            _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(names.join(", "))})`
          };
        }
      };
    }
    function isMovable({name: name}) {
      return !/\.bloomreach\.cloud$/i.test(name ?? "");
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
  }
};
