"use strict";

exports.id = 5667;

exports.ids = [ 5667 ];

exports.modules = {
  1791: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var find = __webpack_require__(9823);
    var age = __webpack_require__(3968);
    const DAY_MS = 24 * 3600 * 1e3;
    function planPruning(items, rules, usage, now) {
      const counts = new Map;
      return (0, age.l)(items).map(item => {
        const stays = reasonToStay(item, rules, usage);
        if (stays !== void 0) return {
          item: item,
          goes: false,
          why: stays
        };
        const group = item.environmentId ?? "";
        const place = (counts.get(group) ?? 0) + 1;
        counts.set(group, place);
        return {
          item: item,
          ...byAge(place, (now - (0, age.n)(item)) / DAY_MS, rules)
        };
      });
    }
    function reasonToStay(item, {matches: matches}, usage) {
      if (matches && !matches(item.name ?? "")) return "its name does not match";
      return usage(item) ?? (Number.isNaN((0, age.n)(item)) ? "its age is not known" : void 0);
    }
    function byAge(place, days, {keep: keep, olderThanDays: olderThanDays}) {
      if (keep !== void 0 && place <= keep) return {
        goes: false,
        why: `one of the newest ${keep}`
      };
      if (olderThanDays === void 0) return {
        goes: true,
        why: `not one of the newest ${keep}`
      };
      if (days <= olderThanDays) return {
        goes: false,
        why: `not older than ${olderThanDays} days`
      };
      return {
        goes: true,
        why: `older than ${olderThanDays} days`
      };
    }
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var http_errors = __webpack_require__(221);
    var client = __webpack_require__(8850);
    const MOST_ROWS = 200;
    function showPlan(log, target, plan, dryRun) {
      const going = plan.filter(({goes: goes}) => goes).length;
      const verb = dryRun ? "would be deleted" : "to be deleted";
      const rows = plan.map(({item: item, goes: goes, why: why}) => [ goes ? "delete" : "keep", ...cells(target, item), why ]);
      const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [ 0 ]);
      const title = `${going} of ${plan.length} ${target.kind}s ${verb}, ${plan.length - going} to stay`;
      log.group(title, rows.map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()));
    }
    function summarize(summary, target, outcomes, heading) {
      const order = [ "failed", "deleted", "delete", "keep" ];
      const sorted = [ ...outcomes ].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
      const count = what => outcomes.filter(outcome => outcome.what === what).length;
      summary.heading(`${heading}: ${target.kind}s`);
      summary.facts([ [ "Could not be deleted", count("failed") > 0 ? String(count("failed")) : void 0 ], [ "Deleted", String(count("deleted")) ], [ "To be deleted", count("delete") > 0 ? String(count("delete")) : void 0 ], [ "Kept", String(count("keep")) ] ]);
      const rows = sorted.slice(0, MOST_ROWS).map(({item: item, what: what, why: why}) => [ ...cells(target, item), WORDS[what], (0, 
      sanitize.a)(why) ]);
      if (rows.length > 0) summary.table([ "Name", "Id", "Created", "", "Why" ], rows);
      if (sorted.length > MOST_ROWS) summary.paragraph(`… and ${sorted.length - MOST_ROWS} more; the log lists them all.`);
    }
    const WORDS = {
      keep: "kept",
      delete: "to be deleted",
      deleted: "deleted",
      failed: "could not be deleted"
    };
    function cells(target, item) {
      return [ (0, sanitize.a)(target.nameOf(item), 80), (0, sanitize.a)(item.id, 60), (0, 
      sanitize.a)(item.createdAt ?? "unknown", 40) ];
    }
    var deployment = __webpack_require__(3419);
    var fields = __webpack_require__(6050);
    var retention = __webpack_require__(7096);
    function distributionUsage(environments, backedUp) {
      const running = new Map(environments.map(environment => [ environment.distributionId, environment ]));
      const changing = environments.find(environment => !isSettled(environment));
      return ({id: id}) => {
        const environment = running.get(id);
        if (environment) return `${(0, deployment.Vb)(environment)} runs it`;
        if (changing) return mayReceive(changing);
        const backup = backedUp.get(id);
        return backup && `the backup ${(0, sanitize.a)(backup.id, 60)} refers to it`;
      };
    }
    function byDistribution(backups) {
      return new Map(backups.map(backup => [ backup.distributionId, backup ]));
    }
    function configFileUsage(environments, ignoreEnvironments) {
      const deployed = environments.filter(({state: state, deployedAt: deployedAt, distributionId: distributionId}) => state || deployedAt || distributionId);
      const told = new Map;
      for (const environment of deployed) for (const nameOrId of reportedConfigFiles(environment) ?? []) told.set(nameOrId, environment);
      const silent = deployed.filter(environment => reportedConfigFiles(environment) === void 0);
      const changing = environments.find(environment => !isSettled(environment));
      const last = silent.reduce(later, void 0);
      return file => {
        const user = told.get(file.id) ?? told.get(file.name ?? "");
        if (user) return `${(0, deployment.Vb)(user)} uses it`;
        if (ignoreEnvironments) return;
        if (changing) return mayReceive(changing);
        if (!last || (0, age.n)(file) > deploymentOf(last)) return;
        return `${(0, deployment.Vb)(last)} may use it, for it was deployed later`;
      };
    }
    function backupUsage() {
      return backup => (0, retention.b)(backup) ? void 0 : "no user made it";
    }
    const SETTLED = [ "", "deployed", "error", "failed" ];
    function isSettled({state: state}) {
      return SETTLED.includes(state.toLowerCase());
    }
    function mayReceive(environment) {
      return `${(0, deployment.Vb)(environment)} is in the state "${(0, sanitize.a)(environment.state, 40)}" and may be about to get it`;
    }
    function later(one, other) {
      return one && deploymentOf(one) >= deploymentOf(other) ? one : other;
    }
    function deploymentOf({deployedAt: deployedAt}) {
      const time = deployedAt === void 0 ? Number.NaN : Date.parse(deployedAt);
      return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
    }
    function reportedConfigFiles(environment) {
      const holders = [ environment, environment["configuration"] ].filter(fields.Gv);
      const lists = holders.flatMap(holder => Object.entries(holder)).filter(([key]) => /^(?:app)?configfile/i.test(key)).map(([, value]) => value).filter(value => Array.isArray(value));
      if (lists.length === 0) return;
      const ids = lists.flat().map(idOf);
      return ids.every(id => id !== void 0) ? ids : void 0;
    }
    function idOf(entry) {
      if (typeof entry === "string") return entry;
      const id = (0, fields.Gv)(entry) ? entry["appConfigFileId"] ?? entry["id"] : void 0;
      return typeof id === "string" ? id : void 0;
    }
    function pruneTargetOf(choice, cloud, environment) {
      if (choice.resource === "distributions") return distributionStock(cloud, choice["ignore-backups"]);
      if (choice.resource === "config-files") return configFileStock(cloud, choice["ignore-environments"]);
      return backupStock(cloud, environment);
    }
    function distributionStock({distributions: distributions, environments: environments, backups: backups}, ignoreBackups) {
      let backedUp;
      return {
        kind: "distribution",
        list: () => distributions.list(),
        usage: async () => {
          backedUp ??= (ignoreBackups ? Promise.resolve([]) : backups.list()).then(byDistribution);
          return distributionUsage(...await Promise.all([ environments.list(), backedUp ]));
        },
        delete: id => distributions.delete(id),
        nameOf: deployment.Vb
      };
    }
    function configFileStock({appConfigFiles: appConfigFiles, environments: environments}, ignoreEnvironments) {
      return {
        kind: "config file",
        list: () => appConfigFiles.list(),
        usage: async () => configFileUsage(await environments.list(), ignoreEnvironments),
        delete: id => appConfigFiles.delete(id),
        nameOf: deployment.Vb
      };
    }
    function backupStock({backups: backups, environments: environments}, only) {
      const names = new Map;
      return {
        kind: "backup",
        list: async () => {
          for (const one of only ? [ only ] : await environments.list()) names.set(one.id, (0, 
          deployment.Vb)(one));
          const all = await backups.list();
          return only ? all.filter(({environmentId: environmentId}) => environmentId === only.id) : all;
        },
        usage: async () => backupUsage(),
        delete: id => backups.delete(id),
        nameOf: ({environmentId: environmentId}) => `backup of ${names.get(environmentId) ?? (0, 
        sanitize.a)(environmentId ?? "unknown", 60)}`
      };
    }
    async function main(step) {
      const {keep: keep, "older-than-days": olderThanDays, "name-pattern": matches, "dry-run": dryRun} = step.inputs;
      const cloud = await (0, client.N)(step);
      const target = pruneTargetOf(step.inputs, cloud, await environmentOf(step, cloud));
      const items = await target.list();
      const plan = planPruning(items, {
        keep: keep,
        olderThanDays: olderThanDays,
        matches: matches
      }, await target.usage(), Date.now());
      showPlan(step.log, target, plan, dryRun);
      const outcomes = plan.map(({item: item, goes: goes, why: why}) => ({
        item: item,
        what: goes ? "delete" : "keep",
        why: why
      }));
      if (dryRun) {
        tell(step, items, []);
        return summarize(step.summary, target, outcomes, "Dry run");
      }
      const deleted = [];
      try {
        await execute(step, target, outcomes, deleted);
      } finally {
        tell(step, items, deleted);
        summarize(step.summary, target, outcomes, "Pruned");
      }
      const failed = outcomes.filter(({what: what}) => what === "failed");
      if (failed.length > 0) throw notAll(target, deleted.length, failed);
    }
    async function execute(step, target, outcomes, deleted) {
      for (const outcome of outcomes.toReversed().filter(({what: what}) => what === "delete")) {
        const {item: item} = outcome;
        try {
          const used = (await target.usage())(item);
          if (used !== void 0) {
            Object.assign(outcome, {
              what: "keep",
              why: used
            });
            step.log.info(`Kept after all: ${target.nameOf(item)} (${(0, sanitize.a)(item.id)}), ${used}`);
            continue;
          }
          step.setState(`It is not certain whether ${target.nameOf(item)} (${(0, sanitize.a)(item.id)}) was deleted. ${soFar(target, deleted)}`);
          await target.delete(item.id);
        } catch (error) {
          if (!(error instanceof errors.lZ) || step.signal.aborted) throw error;
          if (error instanceof http_errors.j && error.status < 500) step.setState(soFar(target, deleted));
          refused(step, target, outcome, error);
          continue;
        }
        deleted.push(item);
        outcome.what = "deleted";
        step.setState(soFar(target, deleted));
        step.log.info(`Deleted ${target.nameOf(item)} (${(0, sanitize.a)(item.id)})`);
      }
    }
    function soFar({kind: kind}, deleted) {
      if (deleted.length === 0) return `No ${kind} was deleted before.`;
      return deleted.length === 1 ? `One ${kind} was deleted.` : `${deleted.length} ${kind}s were deleted.`;
    }
    function refused({log: log}, target, outcome, error) {
      const isSystems = target.kind === "backup" && error instanceof http_errors.j && error.status === 400;
      Object.assign(outcome, {
        what: isSystems ? "keep" : "failed",
        why: error.message
      });
      log.warning(`${target.nameOf(outcome.item)} (${(0, sanitize.a)(outcome.item.id)}) stays: ${error.message}`);
    }
    function tell(step, items, deleted) {
      step.outputJson("deleted", deleted.map(({id: id}) => id));
      step.output("deleted-count", deleted.length);
      step.output("kept-count", items.length - deleted.length);
      step.outputJson("json", deleted);
    }
    function environmentOf({inputs: {environment: environment}}, cloud) {
      return environment === void 0 ? void 0 : (0, find.sM)("environment", cloud.environments, environment);
    }
    const LISTED = 50;
    function notAll(target, deleted, failed) {
      const list = failed.slice(0, LISTED).map(({item: item, why: why}) => `\n- ${target.nameOf(item)} (${(0, 
      sanitize.a)(item.id)}): ${why}`);
      const more = failed.length > LISTED ? `\n- and ${failed.length - LISTED} more` : "";
      return new errors.lZ("service", `${failed.length} ${target.kind}(s) could not be deleted, ${deleted} were: ${list.join("")}${more}`, "Run the step again, or delete them by hand.");
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
  7096: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => isManual,
      i: () => deletableBackups
    });
    var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3968);
    function deletableBackups(all, {environment: environment, backup: backup, keep: keep}) {
      const others = all.filter(({id: id, environmentId: environmentId}) => environmentId === environment.id && id !== backup.id).filter(item => isManual(item) || isSameMaker(item, backup)).filter(item => !Number.isNaN((0, 
      _age_js__WEBPACK_IMPORTED_MODULE_0__.n)(item)));
      return (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.l)(others).slice(keep - 1).reverse();
    }
    function isManual({backupType: backupType, createdBy: createdBy = ""}) {
      if (backupType !== void 0) return backupType.toLowerCase() === "manual";
      return createdBy.includes("@") && !isSystem(createdBy);
    }
    function isSameMaker({backupType: backupType, createdBy: createdBy}, own) {
      return backupType === void 0 && createdBy !== void 0 && createdBy === own.createdBy && !isSystem(createdBy);
    }
    function isSystem(createdBy) {
      return createdBy.startsWith("hippo-ondemand@");
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
  }
};
