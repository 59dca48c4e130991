"use strict";

exports.id = 8017;

exports.ids = [ 8017 ];

exports.modules = {
  8017: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var deployment = __webpack_require__(3419);
    var size_limits = __webpack_require__(5414);
    var github_deployment = __webpack_require__(3572);
    var duration = __webpack_require__(9715);
    class Stages {
      #results;
      #clock;
      #reporter;
      #onChange;
      #origin;
      constructor(names, options) {
        this.#results = new Map(names.map(name => [ name, {
          name: name,
          result: "skipped",
          seconds: 0
        } ]));
        this.#clock = options.clock;
        this.#reporter = options.reporter;
        this.#onChange = options.onChange;
        this.#origin = options.clock.now();
        this.#onChange(this.list);
      }
      get list() {
        return [ ...this.#results.values() ].map(({name: name, result: result, seconds: seconds}) => ({
          name: name,
          result: result,
          seconds: seconds
        }));
      }
      async run(name, work) {
        const number = [ ...this.#results.keys() ].indexOf(name) + 1;
        this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name}`);
        const start = this.#clock.now();
        try {
          const result = await work();
          this.#end(name, "success", start);
          return result;
        } catch (error) {
          this.#end(name, "failure", start);
          throw error;
        }
      }
      skip(name, why) {
        const number = [ ...this.#results.keys() ].indexOf(name) + 1;
        this.#reporter.info(`Stage ${number} of ${this.#results.size}: ${name} skipped, ${why}`);
      }
      get gantt() {
        const ran = [ ...this.#results.values() ].filter(({startMs: startMs}) => startMs !== void 0);
        if (ran.length === 0) return;
        const bars = ran.map(({name: name, result: result, startMs: startMs = 0, endMs: endMs = 0}) => {
          const mark = result === "failure" ? "crit, " : "";
          const [from, to] = [ startMs, Math.max(endMs, startMs + 1e3) ].map(ms => Math.round(ms / 1e3));
          return `  ${name} (${(0, duration.p)(endMs - startMs)}) :${mark}${from}, ${to}`;
        });
        return [ "gantt", "  dateFormat X", "  axisFormat %H:%M:%S", ...bars ].join("\n");
      }
      #end(name, result, start) {
        const now = this.#clock.now();
        const times = {
          startMs: start - this.#origin,
          endMs: now - this.#origin
        };
        this.#results.set(name, {
          name: name,
          result: result,
          seconds: (0, duration.Y)(now - start),
          ...times
        });
        this.#onChange(this.list);
      }
    }
    var client = __webpack_require__(8850);
    var shared_deployment = __webpack_require__(9254);
    var backup_choice = __webpack_require__(5212);
    var file_stores = __webpack_require__(4377);
    var find = __webpack_require__(9823);
    var store = __webpack_require__(9262);
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var config_files = __webpack_require__(5953);
    const STAGES = [ "upload", "backup", "restore", "deploy", "health-check", "promote" ];
    async function planRelease(step, cloud) {
      const {inputs: inputs} = step;
      const environments = (0, find.T9)(cloud.environments);
      const target = await (0, find.sM)("environment", environments, inputs.environment);
      const wantedLive = inputs["live-environment"];
      const live = wantedLive === void 0 ? void 0 : await (0, find.sM)("environment", environments, wantedLive);
      if (live?.id === target.id) throw sameEnvironment(target);
      const {item: distribution, seen: seen} = await knownDistribution(step, cloud);
      const configFiles = await (0, config_files.Z)(step, cloud, inputs["config-files"]);
      const previous = inputs["rollback-config-files"];
      const deployed = distribution !== void 0 && (0, deployment.Nj)(target) && target.distributionId === distribution.id;
      if (deployed && live) warnOfOldContent(step, target, live);
      const restoresOlder = live !== void 0 && inputs.restore && !inputs.backup && !deployed;
      const plan = {
        target: target,
        live: live,
        distribution: distribution,
        seen: seen,
        distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? "",
        olderBackup: restoresOlder ? await (0, backup_choice.c)(cloud.backups, live) : void 0,
        deployed: deployed,
        configFiles: configFiles,
        previousConfigFiles: previous ? await (0, config_files.Z)(step, cloud, previous) : configFiles
      };
      return {
        ...plan,
        skipReasons: skipReasons(step, plan)
      };
    }
    function warnOfOldContent(step, target, live) {
      const since = target.deployedAt === void 0 ? "" : ` since ${(0, sanitize.a)(target.deployedAt)}`;
      step.log.warning(`${(0, deployment.Vb)(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${(0, 
      deployment.Vb)(live)} after its backup is not in ${(0, deployment.Vb)(target)}.`);
    }
    function skipReasons(step, {target: target, live: live, distribution: distribution, deployed: deployed}) {
      const {inputs: inputs} = step;
      const there = `${(0, deployment.Vb)(target)} runs the distribution already`;
      const uploadDone = inputs.file === void 0 ? "a distribution was named" : "it is there already with the same MD5";
      return {
        ...distribution && {
          upload: uploadDone
        },
        ...deployed ? {
          backup: there
        } : !inputs.backup && {
          backup: "`backup` is false"
        },
        ...!live ? {
          restore: "the release is in place"
        } : deployed ? {
          restore: there
        } : !inputs.restore && {
          restore: "`restore` is false"
        },
        ...deployed && {
          deploy: there
        },
        ...inputs["health-check-url"] === void 0 && {
          "health-check": "there is no `health-check-url`"
        },
        ...!live ? {
          promote: "the release is in place"
        } : !inputs.promote && {
          promote: "`promote` is false"
        }
      };
    }
    async function knownDistribution(step, cloud) {
      const {file: file, distribution: distribution} = step.inputs;
      if (distribution !== void 0) return {
        item: await (0, find.sM)("distribution", cloud.distributions, distribution)
      };
      if (!file) return {};
      return (0, store.FC)((0, file_stores.s)(cloud), file, file.name, step.signal);
    }
    function sameEnvironment(environment) {
      return new errors.lZ("user", `\`environment\` and \`live-environment\` are the same: ${(0, 
      deployment.Vb)(environment)}. Nothing was changed.`, "For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.");
    }
    function reportPlan(step, plan) {
      const rows = STAGES.map(name => {
        const reason = plan.skipReasons[name];
        return [ name, reason === void 0 ? "to do" : "skipped", reason ?? purposes(plan)[name] ];
      });
      step.log.info(`Dry run: nothing is changed. ${headline(plan)}`);
      for (const [name, what, why] of rows) step.log.info(`  ${name}: ${what} (${why})`);
      step.outputJson("json", {
        plan: rows.map(([name, what, why]) => ({
          name: name,
          what: what,
          why: why
        }))
      });
      step.summary.heading("Dry run: this would be released");
      step.summary.paragraph(headline(plan));
      step.summary.table([ "Stage", "What", "Why" ], rows);
    }
    function reportRelease(step, plan, run) {
      const {target: target, live: live} = plan;
      const {list: list, gantt: gantt} = run.stages;
      const failed = list.find(({result: result}) => result === "failure");
      const name = (0, deployment.Vb)(target);
      const distribution = run.distribution && `${(0, deployment.Vb)(run.distribution)} (${(0, 
      sanitize.a)(run.distribution.id)})`;
      step.outputJson("json", {
        distribution: run.distribution ?? null,
        environment: target,
        liveEnvironment: live ?? null,
        backup: run.backup ?? null,
        domains: run.domains,
        promoted: run.promoted,
        rolledBack: run.rolledBack,
        stages: list
      });
      step.summary.heading(failed ? `Release stopped at ${failed.name}` : "Released");
      step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(target) ], [ "Distribution", distribution ], [ "Before", (0, 
      sanitize.a)(target.distributionId ?? "none") ], [ "Backup", run.backup && (0, sanitize.a)(run.backup.id) ], [ "Live", live && (run.promoted ? `${(0, 
      deployment.Vb)(live)} → ${name}` : (0, deployment.Vb)(live)) ], [ "Domains", run.domains.join(", ") ], [ "Rolled back", run.rolledBack ? "yes" : void 0 ] ]);
      step.summary.table([ "Stage", "Result", "Seconds" ], list.map(stage => [ stage.name, stage.result, stage.result === "skipped" ? "" : String(stage.seconds) ]));
      if (gantt !== void 0) step.summary.mermaid(gantt);
    }
    function headline({target: target, live: live, distributionName: distributionName}) {
      const what = (0, sanitize.a)(distributionName, 100);
      return live ? `Blue/green: ${what} to ${(0, deployment.Vb)(target)}, then from ${(0, 
      deployment.Vb)(live)} to ${(0, deployment.Vb)(target)}` : `In place: ${what} to ${(0, 
      deployment.Vb)(target)}`;
    }
    function purposes({target: target, live: live, olderBackup: olderBackup}) {
      const name = (0, deployment.Vb)(target);
      return {
        upload: "the distribution is not there yet",
        backup: `of ${(0, deployment.Vb)(live ?? target)}`,
        restore: `of ${olderBackup ? `the backup ${(0, sanitize.a)(olderBackup.id)}` : "that backup"} into ${name}`,
        deploy: `to ${name}`,
        "health-check": "before it counts",
        promote: `${name} becomes production, with the domains of ${live ? (0, deployment.Vb)(live) : "none"}`
      };
    }
    var create_backup = __webpack_require__(6236);
    var health_check = __webpack_require__(7452);
    var production = __webpack_require__(5886);
    var restore_backup = __webpack_require__(938);
    var upload_distribution = __webpack_require__(319);
    var wait_for = __webpack_require__(298);
    class ReleaseRun {
      stages;
      #step;
      #cloud;
      #plan;
      distribution;
      backup;
      domains=[];
      promoted=false;
      rolledBack=false;
      #deployed;
      constructor(step, cloud, plan, stages) {
        this.#step = step;
        this.#cloud = cloud;
        this.#plan = plan;
        this.stages = stages;
        this.distribution = plan.distribution;
      }
      async all() {
        const {live: live, target: target} = this.#plan;
        if (live) this.#step.setStateNote(`${(0, deployment.Vb)(live)} is live and untouched.`);
        await this.#stage("upload", () => this.#upload());
        await this.#stage("backup", () => this.#backUp(live ?? target));
        await this.#stage("restore", () => this.#restore());
        try {
          await this.#stage("deploy", () => this.#deploy());
          await this.#stage("health-check", () => (0, health_check.N)(this.#step));
        } catch (error) {
          if (!live) await this.#rollBackDeployment(error);
          throw error;
        }
        if (live) await this.#stage("promote", () => this.#promote(live));
      }
      async #stage(name, work) {
        const reason = this.#plan.skipReasons[name];
        if (reason === void 0) await this.stages.run(name, work); else this.stages.skip(name, reason);
      }
      async #upload() {
        const {file: file} = this.#step.inputs;
        if (!file) return;
        const {item: item} = await (0, upload_distribution.o)(this.#step, this.#cloud, {
          file: file,
          name: file.name,
          ifExists: "reuse",
          seen: this.#plan.seen
        });
        this.distribution = {
          ...item,
          name: item.name ?? file.name
        };
        this.#step.output("distribution-id", item.id);
      }
      async #backUp(environment) {
        this.backup = await (0, create_backup.v)(this.#step, this.#cloud, environment, {
          type: "Manual",
          wait: true,
          onStart: ({id: id}) => this.#step.output("backup-id", id)
        });
      }
      async #restore() {
        const backup = this.backup ?? this.#plan.olderBackup;
        if (!backup) throw new Error("there is no backup to restore");
        await (0, restore_backup.p)(this.#step, this.#cloud, {
          backup: backup,
          environment: this.#plan.target
        });
      }
      async #deploy() {
        const {target: target, configFiles: configFiles} = this.#plan;
        const {strategy: strategy, "failure-states": failureStates} = this.#step.inputs;
        if (!this.distribution) throw new Error("there is no distribution to deploy");
        const release = {
          environment: target,
          distribution: this.distribution,
          roles: await configFiles(),
          strategy: strategy,
          failureStates: failureStates
        };
        const job = await (0, shared_deployment.i4)(this.#step, this.#cloud, release);
        if (job instanceof deployment.Sn) {
          this.#deployed = release;
          await (0, wait_for.fm)(this.#step, job);
        }
        this.#step.setState(`${(0, deployment.Vb)(target)} runs ${(0, deployment.Vb)(this.distribution)}.`);
      }
      async #promote(live) {
        const {target: to} = this.#plan;
        this.#step.setStateNote("");
        await (0, production.Gc)(this.#step, this.#cloud, live, to, true);
        try {
          const domains = await (0, production.RD)(this.#step, this.#cloud, {
            from: live,
            to: to,
            moveDomains: true
          });
          this.domains = domains.map(domain => (0, deployment.Vb)(domain));
        } catch (error) {
          await this.#switchBack(live, error);
          throw error;
        }
        this.promoted = true;
        this.#step.output("promoted", true);
        this.#step.setState(`${(0, deployment.Vb)(to)} is live; ${(0, deployment.Vb)(live)} is idle and holds what was live before.`);
      }
      async #rollBackDeployment(error) {
        if (!this.#deployed || !this.#mayRollBack(error)) return;
        this.#tell(await (0, shared_deployment.Fu)(this.#step, this.#cloud, this.#deployed, this.#plan.previousConfigFiles));
      }
      async #switchBack(live, error) {
        if (!this.#mayRollBack(error)) return;
        const {target: target} = this.#plan;
        this.#step.log.info(`Rolling back: ${(0, deployment.Vb)(live)} becomes the production environment again`);
        try {
          await (0, production.Gc)(this.#step, this.#cloud, target, live, true);
          await (0, production.RD)(this.#step, this.#cloud, {
            from: target,
            to: live,
            moveDomains: true
          });
          this.#step.setState(`${(0, deployment.Vb)(live)} is live again, with its domains.`);
          this.#tell(true);
        } catch (second) {
          if (second instanceof errors.cc) throw second;
          const names = `${(0, sanitize.a)((0, deployment.Vb)(live))} and ${(0, deployment.Vb)(target)}`;
          this.#step.log.error(`THE ROLLBACK FAILED TOO: ${(0, errors.ie)(second).message} Look after the domains of ${names} now.`);
          this.#step.setState(`The rollback failed; the domains may be spread over ${names}.`);
          this.#tell(false);
        }
      }
      #mayRollBack(error) {
        return this.#step.inputs["rollback-on-failure"] && !(error instanceof errors.cc);
      }
      #tell(rolledBack) {
        this.rolledBack = rolledBack;
        this.#step.output("rolled-back", rolledBack);
      }
    }
    async function main(step) {
      if (step.inputs.file) (0, size_limits.HP)(size_limits.Zc, step.inputs.file, step.log);
      const cloud = await (0, client.N)(step);
      const stages = new Stages(STAGES, {
        clock: step.clock,
        reporter: step.log,
        onChange: list => step.outputJson("stages", list)
      });
      const plan = await planRelease(step, cloud);
      setInitialOutputs(step, plan);
      if (step.inputs["dry-run"]) return reportPlan(step, plan);
      const run = new ReleaseRun(step, cloud, plan, stages);
      const record = {
        environment: (0, deployment.Vb)(plan.target),
        description: `${plan.distributionName} to ${(0, deployment.Vb)(plan.target)}`,
        url: (0, shared_deployment.IJ)(plan.target),
        production: plan.live !== void 0 && step.inputs.promote
      };
      try {
        await (0, github_deployment.t)(step, record, () => run.all());
      } finally {
        reportRelease(step, plan, run);
      }
    }
    function setInitialOutputs(step, {target: target, live: live, distribution: distribution}) {
      step.output("distribution-id", distribution?.id);
      step.output("environment-id", target.id);
      step.output("environment-url", (0, shared_deployment.IJ)(target));
      step.output("backup-id", "");
      step.output("previous-distribution-id", target.distributionId);
      step.output("previous-environment-id", live?.id);
      step.output("promoted", false);
      step.output("rolled-back", false);
    }
  },
  5953: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => prepareConfigFiles,
      i: () => uploadConfigFile
    });
    var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9823);
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5414);
    var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9262);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    async function prepareConfigFiles(work, cloud, files = []) {
      for (const entry of files) if ("file" in entry) (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.so, entry.file, work.log);
      const section = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_0__.T9)(cloud.appConfigFiles);
      const known = new Map;
      for (const file of files) {
        if (!("nameOrId" in file)) continue;
        const {id: id} = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_0__.sM)("config file", section, file.nameOrId, file.by);
        known.set(file, id);
      }
      return async () => {
        const roles = [];
        const existing = files.some(entry => "file" in entry) ? await cloud.appConfigFiles.list() : [];
        for (const entry of files) {
          const {role: role, newFilename: newFilename} = entry;
          if ("file" in entry) {
            const {item: item} = await uploadConfigFile(work, cloud, entry.file, {
              existing: existing
            });
            existing.push(item);
            known.set(entry, item.id);
          }
          const id = known.get(entry);
          if (id === void 0) throw new Error("a config file was not looked up");
          roles.push({
            appConfigFileId: id,
            role: role,
            ...newFilename !== void 0 && {
              newFilename: newFilename
            }
          });
        }
        return roles;
      };
    }
    async function uploadConfigFile(work, cloud, file, {name: name = file.name, ifExists: ifExists = "reuse", existing: existing, onStart: onStart = () => {}}) {
      const {clock: clock, log: log, signal: signal} = work;
      const stored = await (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_2__.M_)({
        fileStore: (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_3__.C)(cloud),
        file: file,
        name: name,
        ifExists: ifExists,
        seen: {
          existing: existing
        },
        onStart: onStart,
        clock: clock,
        reporter: log,
        signal: signal
      });
      const {item: item, reused: reused} = stored;
      const as = item.name === void 0 || item.name === name ? "" : `, as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.name, 100)}`;
      log.info(`${reused ? "Config file is there already" : "Uploaded config file"}: ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name, 100)}${as}, id ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id)}`);
      return stored;
    }
  },
  6236: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      v: () => backUp
    });
    var _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1419);
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6123);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
    async function backUp(step, cloud, environment, options) {
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment);
      const backup = await start(step, cloud, environment, options.type);
      options.onStart(backup);
      step.setState(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id)} of ${name} was started; nothing else was changed.`);
      step.log.info(`Backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id)} of ${name} is under way`);
      const job = (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.e9)(cloud.backups, backup, {
        environmentName: name,
        clock: step.clock,
        onListed: options.onListed
      });
      if (!options.wait) {
        (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.Yo)(step, job);
        return backup;
      }
      try {
        const done = await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.fm)(step, job);
        step.setState(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id)} of ${name} is complete.`);
        return done;
      } catch (error) {
        if (error instanceof _jobs_wait_js__WEBPACK_IMPORTED_MODULE_2__.dk) options.onFailure?.();
        throw error;
      }
    }
    async function start(work, cloud, environment, type) {
      const {clock: clock, signal: signal} = work;
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment);
      const onRequest = () => {
        work.setState(`It is not certain whether a backup of ${name} was started; nothing else was changed.`);
      };
      try {
        return await (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.lw)(cloud.backups, environment.id, type, {
          clock: clock,
          signal: signal,
          onRequest: onRequest
        });
      } catch (error) {
        if ((0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(error)) work.setState(`No backup of ${name} was started.`);
        throw error;
      }
    }
  },
  7452: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => checkHealth
    });
    var http_transport = __webpack_require__(5063);
    var errors = __webpack_require__(5168);
    var call = __webpack_require__(6990);
    var redirects = __webpack_require__(9725);
    function healthCheck(options) {
      const shown = options.url.origin + options.url.pathname;
      return {
        title: `health check of ${shown}`,
        lookup: shown,
        own: true,
        async poll(signal) {
          try {
            const status = await statusOf(options, shown, signal);
            if (options.statuses.includes(status)) return {
              phase: "succeeded",
              result: status,
              detail: `status ${status}`
            };
            return {
              phase: "running",
              detail: `status ${status}, not ${options.statuses.join(" or ")} yet`
            };
          } catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof errors.lZ)) throw error;
            return {
              phase: "running",
              detail: error.message
            };
          }
        }
      };
    }
    async function statusOf(options, shown, signal) {
      const {url: url, statuses: statuses, transport: transport, idleMs: idleMs} = options;
      const headers = {
        "user-agent": call._O,
        accept: "*/*"
      };
      const request = {
        method: "GET",
        url: url,
        name: `GET ${shown}`,
        headers: headers,
        idleMs: idleMs,
        signal: signal
      };
      const {status: status, stream: stream} = await (0, redirects.e)(transport, request, {
        allowInsecure: true,
        wanted: statuses
      });
      stream.destroy();
      return status;
    }
    var wait_for = __webpack_require__(298);
    async function checkHealth(work) {
      const {inputs: inputs} = work;
      const url = inputs["health-check-url"];
      if (!url) return;
      const transport = new http_transport.oK;
      const idleMs = inputs["request-timeout-seconds"] * 1e3;
      const job = healthCheck({
        url: url,
        statuses: inputs["health-check-status"],
        transport: transport,
        idleMs: idleMs
      });
      try {
        await (0, wait_for.ob)("health-check-timeout-minutes", work, job);
      } finally {
        transport.close();
      }
    }
  },
  5886: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gc: () => setProduction,
      RD: () => domainsAt,
      em: () => sentence
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2124);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(298);
    async function setProduction(work, cloud, from, to, moveDomains) {
      const request = {
        ...from && {
          currentProductionEnvironmentId: from.id
        },
        newProductionEnvironmentId: to?.id ?? "",
        changeDomainRules: moveDomains
      };
      const following = from && moveDomains ? await movableAt(cloud, from) : [];
      work.setState(`It is not certain whether the production mark was changed (${sentence(from, to)}).`);
      let lost = false;
      const onLost = () => {
        lost = true;
      };
      try {
        await cloud.environments.setProduction(request, onLost);
      } catch (error) {
        if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_3__.j && error.status < 500)) throw error;
        if (!lost) work.setState("The production mark was not changed.");
        if (!lost || !await haveMoved(work, cloud, following, to)) throw refusal(error, from);
        work.log.info(`${error.message}; an answer before was lost, and the domains move, so that request was taken`);
      }
      work.setState(`The production mark is set: ${sentence(from, to)}.`);
      work.log.info(`Production: ${sentence(from, to)}`);
    }
    function refusal(error, from) {
      return error.code === "MaxProdEnvsReached" ? limitReached(error, from) : error;
    }
    async function movableAt(cloud, {id: id}) {
      return (await cloud.domains.list()).filter(domain => domain.environmentId === id && (0, 
      _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.d)(domain));
    }
    async function haveMoved(work, cloud, following, to) {
      if (!to || following.length === 0) return false;
      const look = async () => (await movableAt(cloud, to)).find(({id: id}) => following.some(domain => domain.id === id));
      return await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__.c)(look, work) !== void 0;
    }
    async function domainsAt(step, cloud, {from: from, to: to, moveDomains: moveDomains}) {
      if (!from || !moveDomains) return (await cloud.domains.list()).filter(({environmentId: environmentId}) => environmentId === to.id);
      return (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_4__.ob)("domains-timeout-minutes", step, (0, 
      _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.q)(cloud.domains, from, to));
    }
    function sentence(from, to) {
      if (!to) return `${from ? (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from) : "none"} is no production environment any more`;
      return from ? `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} → ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}` : `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}`;
    }
    function limitReached(error, from) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("user", `The stack has as many production environments as it may have. ${error.message}`, from ? `${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} may not be the one that is production now; give that one as \`current-environment\`.` : "Give the one that is production now as `current-environment`, or take its mark off first with `demote`.", {
        cause: error
      });
    }
  },
  938: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => restoreInto
    });
    var _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1419);
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6123);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
    async function restoreInto(step, cloud, {backup: backup, environment: environment, wait: wait = true, onStart: onStart, onFailure: onFailure}) {
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment);
      const id = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id);
      const created = backup.createdAt === void 0 ? "" : `, created at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.createdAt)}`;
      step.log.info(`Restoring backup ${id}${created} into ${name}`);
      step.setState(`It is not certain whether a restore into ${name} was started; look before you use it.`);
      const onRefused = () => step.setState(`The restore was refused; the content of ${name} was not changed.`);
      const {signal: signal} = step;
      const jobId = await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.fm)(step, (0, 
      _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__._v)(cloud.backups, backup, environment, {
        onRefused: onRefused,
        signal: signal
      }));
      onStart?.(jobId);
      step.setState(`A restore into ${name} was started (job ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(jobId)}); do not rely on its content before one succeeds.`);
      const job = (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__._M)(cloud.backups, jobId, {
        backupId: backup.id,
        environmentName: name,
        clock: step.clock
      });
      if (!wait) {
        (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.Yo)(step, job);
        return;
      }
      try {
        await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.fm)(step, job);
      } catch (error) {
        if (error instanceof _jobs_wait_js__WEBPACK_IMPORTED_MODULE_2__.dk) {
          onFailure?.();
          step.setState(`The content of ${name} may be the previous one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`);
        }
        throw error;
      }
      step.setState(`${name} holds the content of the backup ${id}.`);
    }
  },
  319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      o: () => uploadDistribution
    });
    var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
    var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9262);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1993);
    async function uploadDistribution(work, cloud, options) {
      const {log: log, clock: clock, signal: signal} = work;
      const {file: file, name: name, ifExists: ifExists, seen: seen, onStored: onStored} = options;
      const fileStore = (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_1__.s)(cloud);
      const transfer = new _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__.q(`Upload of ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}`, file.size, clock, log);
      return (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_0__.M_)({
        fileStore: fileStore,
        file: file,
        name: name,
        ifExists: ifExists,
        seen: seen,
        clock: clock,
        reporter: log,
        signal: signal,
        onStart: () => {
          work.setState(`The upload of "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)}" was begun; look at the list of distributions before another one.`);
          transfer.restart();
        },
        onBytes: bytes => transfer.add(bytes),
        mayDelete: async others => {
          const running = new Set((await cloud.environments.list()).map(({distributionId: distributionId}) => distributionId));
          return others.filter(({id: id}) => !running.has(id));
        },
        onStored: uploaded => {
          const {item: item, reused: reused} = uploaded;
          onStored?.(uploaded);
          work.setState(`The distribution "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)}" is there, with the id ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}.`);
          const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
          log.info(reused ? `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)} is there already with the same MD5; its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}` : `Uploaded ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)} (${(0, 
          _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_2__.i)(file.size)}); its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id)}${proof}`);
        }
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
  1419: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CN: () => backupJobById,
      Tn: () => isBackupRefusal,
      _M: () => restoreJob,
      _v: () => restoreRequest,
      e9: () => backupJob,
      lw: () => startBackup
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9915);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7631);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function startBackup(backups, environmentId, type, options) {
      const known = new Set((await backups.list()).map(({id: id}) => id));
      const look = async () => {
        const all = await backups.list();
        return all.find(backup => backup.environmentId === environmentId && !known.has(backup.id));
      };
      options.onRequest?.();
      return backups.create(environmentId, type, () => (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_4__.c)(look, options));
    }
    function isBackupRefusal(error) {
      return error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j && (error.status < 500 || error.code === "CreateBackupFailed");
    }
    function backupJob(backups, backup, {environmentName: environmentName, clock: clock, onListed: onListed}) {
      const unlisted = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
      return {
        title: `backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(backup.id, 60)} of ${environmentName}`,
        lookup: `GET /v3/backups/jobs/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(backup.id, 60)}`,
        poll: jobPoll(backups, backup.id, clock, async () => {
          const all = await backups.list();
          const listed = all.find(({id: id}) => id === backup.id);
          if (listed) {
            onListed?.(all);
            return {
              phase: "succeeded",
              result: {
                ...backup,
                ...given(listed)
              },
              detail: "completed"
            };
          }
          return unlisted.seen() ? {
            phase: "failed",
            reason: "its job is completed, but it is not in the list of backups"
          } : {
            phase: "running",
            detail: "completed, but not listed yet"
          };
        })
      };
    }
    function restoreRequest(backups, backup, target, {onRefused: onRefused, signal: signal}) {
      let lost = false;
      return {
        title: `request to restore backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(backup.id, 60)} into ${(0, 
        _deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(target)}`,
        lookup: `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(target.id, 60)}`,
        async poll() {
          try {
            const jobId = await backups.restore(backup.id, target.id, () => {
              lost = true;
            });
            return {
              phase: "succeeded",
              result: jobId
            };
          } catch (error) {
            if (signal?.aborted) throw error;
            if (lost && (0, _deployment_js__WEBPACK_IMPORTED_MODULE_3__.A5)(error)) return {
              phase: "running",
              detail: "an answer was lost; waiting for what runs there to end"
            };
            if (!lost && error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j && error.status < 500) onRefused();
            return refused(error);
          }
        }
      };
    }
    function refused(error) {
      const {message: message, hint: hint} = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error);
      return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_7__.D)({
        message: message,
        hint: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_3__.A5)(error) ? BUSY : hint
      });
    }
    const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
    function restoreJob(backups, jobId, names) {
      const title = `restore of backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(names.backupId, 60)} into ${names.environmentName}`;
      return {
        ...backupJobById(backups, jobId, names.clock),
        title: title
      };
    }
    function backupJobById(backups, jobId, clock) {
      return {
        title: `backup job ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(jobId, 60)}`,
        lookup: `GET /v3/backups/jobs/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(jobId, 60)}`,
        poll: jobPoll(backups, jobId, clock, async () => ({
          phase: "succeeded",
          result: {
            jobId: jobId
          },
          detail: "completed"
        }))
      };
    }
    function jobPoll(backups, jobId, clock, completed) {
      const missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
      return async () => {
        const job = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.N)(backups.job(jobId));
        if (!job) return missing.seen() ? {
          phase: "failed",
          reason: "the service does not know the job any more"
        } : {
          phase: "running",
          detail: "the job is not known yet"
        };
        missing.refuted();
        const status = job.status.toLowerCase();
        if (status === "completed") return completed();
        if (status === "error" || status === "failed") return {
          phase: "failed",
          reason: `its job's status is "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(job.status, 60)}"`
        };
        return {
          phase: "running",
          detail: (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(job.status, 60)
        };
      };
    }
    function given(item) {
      return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
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
  3572: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => recorded
    });
    var external_node_events_ = __webpack_require__(8474);
    var sanitize = __webpack_require__(6616);
    var http_transport = __webpack_require__(5063);
    var http_body = __webpack_require__(3266);
    var json_body = __webpack_require__(8773);
    var secure_url = __webpack_require__(571);
    async function gitHubClient(token, transport, idleMs) {
      const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(5971), __webpack_require__.e(9833) ]).then(__webpack_require__.bind(__webpack_require__, 5971));
      return getOctokit(token, {
        request: {
          fetch: fetchOver(transport, idleMs)
        },
        log: SILENT
      });
    }
    function runContext() {
      const {GITHUB_REPOSITORY: GITHUB_REPOSITORY = "", GITHUB_SHA: GITHUB_SHA = "", GITHUB_REF: GITHUB_REF = ""} = process.env;
      const {GITHUB_SERVER_URL: GITHUB_SERVER_URL = "https://github.com", GITHUB_RUN_ID: GITHUB_RUN_ID = ""} = process.env;
      const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
      return {
        owner: owner,
        repo: repo,
        ref: GITHUB_SHA || GITHUB_REF,
        runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
      };
    }
    const SILENT = {
      debug() {},
      info() {},
      warn() {},
      error() {}
    };
    function fetchOver(transport, idleMs) {
      return async (address, {method: method = "GET", headers: headers = {}, body: body} = {}) => {
        const url = new URL(address);
        if (!(0, secure_url.U)(url)) throw new Error(`GITHUB_API_URL (${(0, sanitize.a)(url.origin)}) is not https, so that no token is sent there`);
        const name = `${method} ${url.pathname}`;
        const sent = typeof body === "string" ? (0, json_body.s)(body) : void 0;
        const answer = await transport.send({
          method: method,
          url: url,
          name: name,
          headers: headers,
          body: sent,
          idleMs: idleMs
        });
        const {status: status, headers: received, stream: stream} = answer;
        const text = await (0, http_body.y)(stream, idleMs);
        if (isRedirect(status)) throw new Error(`${name} was answered ${status}`);
        const plainHeaders = Object.entries(received).map(([name, value]) => [ name, String(value) ]);
        return new Response(status === 204 || status === 304 ? null : text, {
          status: status,
          headers: plainHeaders
        });
      };
    }
    function isRedirect(status) {
      return status >= 300 && status < 400 && status !== 304;
    }
    async function recorded(step, options, work) {
      const token = step.inputs["github-token"];
      if (token === void 0) return work();
      const transport = new http_transport.oK;
      const record = new DeploymentRecord(step, options, transport);
      try {
        await record.begin(token);
        const result = await work();
        if (options.waits !== false) await record.end("success");
        return result;
      } catch (error) {
        await record.end(step.signal.aborted ? "error" : "failure");
        throw error;
      } finally {
        transport.close();
      }
    }
    const IDLE_MS = 1e4;
    const EARLIER = 10;
    const LAST_WORDS_MS = 2500;
    class DeploymentRecord {
      #step;
      #options;
      #transport;
      #environment;
      #client;
      #id;
      constructor(step, options, transport) {
        this.#step = step;
        this.#options = options;
        this.#transport = transport;
        this.#environment = step.inputs["github-environment"] ?? options.environment;
      }
      begin(token) {
        return this.#attempt(async () => {
          const {owner: owner, repo: repo, ref: ref} = runContext();
          const idleMs = Math.min(this.#step.inputs["request-timeout-seconds"] * 1e3, IDLE_MS);
          this.#client = await gitHubClient(token, this.#transport, idleMs);
          const {data: data} = await this.#client.rest.repos.createDeployment({
            owner: owner,
            repo: repo,
            ref: ref,
            environment: this.#environment,
            description: (0, sanitize.a)(this.#options.description, 140),
            auto_merge: false,
            required_contexts: [],
            production_environment: this.#options.production ?? false
          });
          if (!("id" in data)) throw new Error("GitHub created no deployment");
          this.#id = data.id;
          await this.#status(data.id, "in_progress");
        });
      }
      end(state) {
        return this.#attempt(async () => {
          if (this.#id === void 0) return;
          await this.#status(this.#id, state);
          if (state === "success") await this.#retireEarlier(this.#id);
        });
      }
      async #status(id, state) {
        const {owner: owner, repo: repo, runUrl: runUrl} = runContext();
        const {url: url} = this.#options;
        await (this.#client?.rest.repos.createDeploymentStatus({
          owner: owner,
          repo: repo,
          deployment_id: id,
          state: state,
          log_url: runUrl,
          auto_inactive: false,
          ...url !== void 0 && state !== "inactive" && {
            environment_url: url
          }
        }));
      }
      async #retireEarlier(current) {
        const {owner: owner, repo: repo} = runContext();
        const repos = this.#client?.rest.repos;
        if (!repos) return;
        const {data: all} = await repos.listDeployments({
          owner: owner,
          repo: repo,
          environment: this.#environment,
          per_page: EARLIER
        });
        for (const {id: id} of all.filter(earlier => earlier.id !== current)) {
          const {data: data} = await repos.listDeploymentStatuses({
            owner: owner,
            repo: repo,
            deployment_id: id,
            per_page: 1
          });
          if (data[0]?.state === "success") await this.#status(id, "inactive");
        }
      }
      async #attempt(task) {
        const over = new AbortController;
        try {
          await Promise.race([ task(), this.#lastMoment(over.signal) ]);
        } catch (error) {
          const what = (0, sanitize.a)(error instanceof Error ? error.message : String(error));
          this.#step.log.warning(`The deployment could not be recorded on GitHub: ${what}. The release itself is not touched by this; the token needs \`deployments: write\`.`);
        } finally {
          over.abort();
        }
      }
      async #lastMoment(over) {
        const {clock: clock, signal: signal} = this.#step;
        if (!signal.aborted) await (0, external_node_events_.once)(signal, "abort", {
          signal: over
        });
        await clock.sleep(LAST_WORDS_MS, over);
      }
    }
  }
};
