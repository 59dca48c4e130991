"use strict";

exports.id = 253;

exports.ids = [ 253 ];

exports.modules = {
  1742: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      deploy: () => deploy
    });
    var deployment = __webpack_require__(3419);
    var find = __webpack_require__(9823);
    var duration = __webpack_require__(9715);
    var sanitize = __webpack_require__(6616);
    var github_deployment = __webpack_require__(3572);
    var client = __webpack_require__(8817);
    var config_files = __webpack_require__(5953);
    var shared_deployment = __webpack_require__(9254);
    var external_node_path_ = __webpack_require__(6760);
    var errors = __webpack_require__(5168);
    var download_logs = __webpack_require__(1309);
    const MOST_LINES = 50;
    const LONGEST_LINE = 500;
    async function failureLogs(step, cloud, environment) {
      const folder = (0, external_node_path_.resolve)(process.env["RUNNER_TEMP"] || process.env["GITHUB_WORKSPACE"] || ".");
      let file;
      try {
        file = (await (0, download_logs.downloadLogs)(step, cloud, environment, folder)).file;
        const {lastErrors: lastErrors} = await __webpack_require__.e(344).then(__webpack_require__.bind(__webpack_require__, 1344));
        const lines = await lastErrors(file, MOST_LINES, step.signal);
        const name = (0, deployment.Vb)(environment);
        if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`); else step.log.group(`The last error lines of the logs of ${name}`, lines.map(line => (0, 
        sanitize.p)(line, LONGEST_LINE)));
      } catch (error) {
        if (step.signal.aborted) throw error;
        const what = file === void 0 ? "There are no logs" : "The logs could not be read";
        step.log.warning(`${what}: ${(0, errors.to)(error).message}`);
      }
      return file;
    }
    var health_check = __webpack_require__(1811);
    var wait_for = __webpack_require__(298);
    async function deploy(step) {
      const cloud = await (0, client.N)(step);
      const environment = await (0, find.sM)("environment", cloud.environments, step.inputs.environment);
      const distribution = await (0, find.sM)("distribution", cloud.distributions, step.inputs.distribution);
      const configFiles = await (0, config_files.Z)(step, cloud, step.inputs["config-files"]);
      const formerFiles = await (0, config_files.Z)(step, cloud, step.inputs["rollback-config-files"]);
      const {strategy: strategy, "failure-states": failureStates} = step.inputs;
      const plan = {
        environment: environment,
        distribution: distribution,
        roles: [],
        strategy: strategy,
        failureStates: failureStates
      };
      tellBeforehand(step, plan);
      if (step.inputs["skip-if-deployed"] && (0, deployment.Nj)(environment) && environment.distributionId === distribution.id) {
        step.log.info(`${(0, deployment.Vb)(environment)} runs ${(0, deployment.Vb)(distribution)} already: skipped`);
        step.output("skipped", true);
        return report(step, plan, environment, {
          heading: "Deployed already"
        });
      }
      if (step.inputs["dry-run"]) return report(step, plan, environment, {
        heading: "Dry run: this would be deployed"
      });
      const release = {
        ...plan,
        roles: await configFiles()
      };
      const description = `${(0, deployment.Vb)(distribution)} to ${(0, deployment.Vb)(environment)}`;
      const record = {
        environment: (0, deployment.Vb)(environment),
        description: description,
        url: (0, shared_deployment.IJ)(environment),
        waits: step.inputs.wait
      };
      await (0, github_deployment.t)(step, record, () => carryOut(step, cloud, release, formerFiles));
    }
    async function carryOut(step, cloud, release, formerRoles) {
      const {environment: environment, distribution: distribution} = release;
      const start = step.clock.now();
      const job = await (0, shared_deployment.i4)(step, cloud, release);
      const tellDuration = () => step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
      try {
        if (job instanceof deployment.Sn && !step.inputs.wait) {
          (0, wait_for.x5)(step, job);
          return report(step, release, await cloud.environments.get(environment.id), {
            heading: "Deployment started"
          });
        }
        const now = job instanceof deployment.Sn ? await (0, wait_for.fm)(step, job) : job;
        step.now(`${(0, deployment.Vb)(environment)} runs ${(0, deployment.Vb)(distribution)}.`);
        await (0, health_check.N)(step);
        tellDuration();
        report(step, release, now, {
          heading: "Deployed",
          took: (0, duration.p)(step.clock.now() - start)
        });
      } catch (error) {
        tellDuration();
        if (job instanceof deployment.Sn) tellState(step, job.last);
        if (step.inputs["logs-on-failure"] && step.inputs.wait && !step.signal.aborted) step.output("logs-file", await failureLogs(step, cloud, environment));
        if (step.inputs["rollback-on-failure"] && !step.signal.aborted) step.output("rolled-back", await (0, 
        shared_deployment.Fu)(step, cloud, release, formerRoles));
        throw error;
      }
    }
    function tellBeforehand(step, {environment: environment, distribution: distribution, strategy: strategy}) {
      step.output("environment-id", environment.id);
      step.output("environment-name", environment.name);
      step.output("environment-url", (0, shared_deployment.IJ)(environment));
      step.output("distribution-id", distribution.id);
      step.output("previous-distribution-id", environment.distributionId);
      step.output("skipped", false);
      step.output("rolled-back", false);
      const from = environment.distributionId === void 0 ? "nothing" : (0, sanitize.p)(environment.distributionId);
      const how = strategy === "rolling" ? "rolling update" : "stop, then start";
      const roles = (step.inputs["config-files"] ?? []).length;
      const files = roles === 0 ? "" : `, ${roles} config file${roles === 1 ? "" : "s"}`;
      step.log.info(`${(0, deployment.Vb)(environment)}: ${from} → ${(0, deployment.Vb)(distribution)} (${(0, 
      sanitize.p)(distribution.id)}), ${how}${files}`);
    }
    function tellState(step, now) {
      step.output("state", now.state);
      step.output("deployed-at", now.deployedAt);
      step.outputJson("json", now);
    }
    function report(step, {environment: environment, distribution: distribution}, now, {heading: heading, took: took}) {
      tellState(step, now);
      step.summary.heading(heading);
      step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(now) ], [ "Distribution", `${(0, 
      deployment.Vb)(distribution)} (${(0, sanitize.p)(distribution.id)})` ], [ "Before", (0, 
      sanitize.p)(environment.distributionId ?? "none") ], [ "State", (0, sanitize.p)(now.state || "not deployed") ], [ "Deployed at", now.deployedAt && (0, 
      sanitize.p)(now.deployedAt) ], [ "Took", took ] ]);
    }
  }),
  8017: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      release: () => release
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
    var client = __webpack_require__(8817);
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
      const former = inputs["rollback-config-files"];
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
        formerConfigFiles: former ? await (0, config_files.Z)(step, cloud, former) : configFiles
      };
      return {
        ...plan,
        leftOut: leftOut(step, plan)
      };
    }
    function warnOfOldContent(step, target, live) {
      const since = target.deployedAt === void 0 ? "" : ` since ${(0, sanitize.p)(target.deployedAt)}`;
      step.log.warning(`${(0, deployment.Vb)(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${(0, 
      deployment.Vb)(live)} after its backup is not in ${(0, deployment.Vb)(target)}.`);
    }
    function leftOut(step, {target: target, live: live, distribution: distribution, deployed: deployed}) {
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
      return (0, store.FC)((0, file_stores.j)(cloud), file, file.name, step.signal);
    }
    function sameEnvironment(environment) {
      return new errors.hM("yours", `\`environment\` and \`live-environment\` are the same: ${(0, 
      deployment.Vb)(environment)}. Nothing was changed.`, "For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.");
    }
    function reportPlan(step, plan) {
      const rows = STAGES.map(name => {
        const reason = plan.leftOut[name];
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
      sanitize.p)(run.distribution.id)})`;
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
      sanitize.p)(target.distributionId ?? "none") ], [ "Backup", run.backup && (0, sanitize.p)(run.backup.id) ], [ "Live", live && (run.promoted ? `${(0, 
      deployment.Vb)(live)} → ${name}` : (0, deployment.Vb)(live)) ], [ "Domains", run.domains.join(", ") ], [ "Rolled back", run.rolledBack ? "yes" : void 0 ] ]);
      step.summary.table([ "Stage", "Result", "Seconds" ], list.map(stage => [ stage.name, stage.result, stage.result === "skipped" ? "" : String(stage.seconds) ]));
      if (gantt !== void 0) step.summary.mermaid(gantt);
    }
    function headline({target: target, live: live, distributionName: distributionName}) {
      const what = (0, sanitize.p)(distributionName, 100);
      return live ? `Blue/green: ${what} to ${(0, deployment.Vb)(target)}, then from ${(0, 
      deployment.Vb)(live)} to ${(0, deployment.Vb)(target)}` : `In place: ${what} to ${(0, 
      deployment.Vb)(target)}`;
    }
    function purposes({target: target, live: live, olderBackup: olderBackup}) {
      const name = (0, deployment.Vb)(target);
      return {
        upload: "the distribution is not there yet",
        backup: `of ${(0, deployment.Vb)(live ?? target)}`,
        restore: `of ${olderBackup ? `the backup ${(0, sanitize.p)(olderBackup.id)}` : "that backup"} into ${name}`,
        deploy: `to ${name}`,
        "health-check": "before it counts",
        promote: `${name} becomes production, with the domains of ${live ? (0, deployment.Vb)(live) : "none"}`
      };
    }
    var create_backup = __webpack_require__(6236);
    var health_check = __webpack_require__(1811);
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
        if (live) this.#step.standing(`${(0, deployment.Vb)(live)} is live and untouched.`);
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
        const reason = this.#plan.leftOut[name];
        if (reason === void 0) await this.stages.run(name, work); else this.stages.skip(name, reason);
      }
      async #upload() {
        const {file: file} = this.#step.inputs;
        if (!file) return;
        const {item: item} = await (0, upload_distribution.uploadDistribution)(this.#step, this.#cloud, {
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
        this.backup = await (0, create_backup.backUp)(this.#step, this.#cloud, environment, {
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
        this.#step.now(`${(0, deployment.Vb)(target)} runs ${(0, deployment.Vb)(this.distribution)}.`);
      }
      async #promote(live) {
        const {target: to} = this.#plan;
        this.#step.standing("");
        await (0, production.setProduction)(this.#step, this.#cloud, live, to, true);
        try {
          const domains = await (0, production.domainsAt)(this.#step, this.#cloud, {
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
        this.#step.now(`${(0, deployment.Vb)(to)} is live; ${(0, deployment.Vb)(live)} is idle and holds what was live before.`);
      }
      async #rollBackDeployment(error) {
        if (!this.#deployed || !this.#mayRollBack(error)) return;
        this.#tell(await (0, shared_deployment.Fu)(this.#step, this.#cloud, this.#deployed, this.#plan.formerConfigFiles));
      }
      async #switchBack(live, error) {
        if (!this.#mayRollBack(error)) return;
        const {target: target} = this.#plan;
        this.#step.log.info(`Rolling back: ${(0, deployment.Vb)(live)} becomes the production environment again`);
        try {
          await (0, production.setProduction)(this.#step, this.#cloud, target, live, true);
          await (0, production.domainsAt)(this.#step, this.#cloud, {
            from: target,
            to: live,
            moveDomains: true
          });
          this.#step.now(`${(0, deployment.Vb)(live)} is live again, with its domains.`);
          this.#tell(true);
        } catch (second) {
          if (second instanceof errors.cc) throw second;
          const names = `${(0, sanitize.p)((0, deployment.Vb)(live))} and ${(0, deployment.Vb)(target)}`;
          this.#step.log.error(`THE ROLLBACK FAILED TOO: ${(0, errors.to)(second).message} Look after the domains of ${names} now.`);
          this.#step.now(`The rollback failed; the domains may be spread over ${names}.`);
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
    async function release(step) {
      if (step.inputs.file) (0, size_limits.HP)(size_limits.Zc, step.inputs.file, step.log);
      const cloud = await (0, client.N)(step);
      const stages = new Stages(STAGES, {
        clock: step.clock,
        reporter: step.log,
        onChange: list => step.outputJson("stages", list)
      });
      const plan = await planRelease(step, cloud);
      tellBeforehand(step, plan);
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
    function tellBeforehand(step, {target: target, live: live, distribution: distribution}) {
      step.output("distribution-id", distribution?.id);
      step.output("environment-id", target.id);
      step.output("environment-url", (0, shared_deployment.IJ)(target));
      step.output("backup-id", "");
      step.output("previous-distribution-id", target.distributionId);
      step.output("previous-environment-id", live?.id);
      step.output("promoted", false);
      step.output("rolled-back", false);
    }
  }),
  4993: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      restore: () => restore
    });
    var _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9715);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6616);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
    var _shared_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
    var _shared_latest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9030);
    var _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(938);
    async function restore(step) {
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const {environment: environment, backup: wanted, "source-environment": from = environment, wait: wait} = step.inputs;
      const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.T9)(cloud.environments);
      const target = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, environment);
      const source = from === environment ? target : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, from);
      const backup = wanted === _shared_latest_js__WEBPACK_IMPORTED_MODULE_5__.k ? await (0, 
      _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__.c)(cloud.backups, source) : await (0, 
      _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__.S)(cloud.backups, wanted);
      step.output("backup-id", backup.id);
      const start = step.clock.now();
      const tell = (jobId, status) => {
        step.output("status", status);
        step.outputJson("json", {
          jobId: jobId,
          status: status
        });
      };
      let job = "";
      try {
        await (0, _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_4__.p)(step, cloud, {
          backup: backup,
          environment: target,
          wait: wait,
          onStart: jobId => {
            job = jobId;
            step.output("job-id", jobId);
            tell(jobId, "running");
          },
          onFailure: () => tell(job, "error")
        });
        if (wait) tell(job, "completed");
      } finally {
        step.output("duration-seconds", (0, _core_duration_js__WEBPACK_IMPORTED_MODULE_6__.Y)(step.clock.now() - start));
      }
      step.summary.heading(wait ? "Restored" : "Restore started");
      step.summary.facts([ [ "Environment", (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_3__.uM)(target) ], [ "Backup", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.p)(backup.id) ], [ "Created", backup.createdAt && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.p)(backup.createdAt) ], [ "Of environment", backup.environmentId && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.p)(backup.environmentId) ], [ "Job", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.p)(job) ], [ "Took", wait ? (0, _core_duration_js__WEBPACK_IMPORTED_MODULE_6__.p)(step.clock.now() - start) : void 0 ] ]);
    }
  }),
  5953: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
        shelf: (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_3__.D)(cloud),
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
      const as = item.name === void 0 || item.name === name ? "" : `, as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.name, 100)}`;
      log.info(`${reused ? "Config file is there already" : "Uploaded config file"}: ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name, 100)}${as}, id ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id)}`);
      return stored;
    }
  }),
  6236: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      backUp: () => backUp,
      backUpAndPrune: () => backUpAndPrune
    });
    var _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1419);
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
    var _bloomreach_retention_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7096);
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9715);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6616);
    var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6123);
    var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8817);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(298);
    async function backUpAndPrune(step) {
      const cloud = await (0, _client_js__WEBPACK_IMPORTED_MODULE_5__.N)(step);
      const {type: type, wait: wait, keep: keep} = step.inputs;
      const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", cloud.environments, step.inputs.environment);
      const begin = step.clock.now();
      let listed = [];
      step.outputJson("deleted-backup-ids", []);
      const backup = await backUp(step, cloud, environment, {
        type: type,
        wait: wait,
        onStart: started => {
          step.output("backup-id", started.id);
          step.output("status", "running");
          step.output("created-at", started.createdAt);
          step.output("distribution-id", started.distributionId);
          step.outputJson("json", started);
        },
        onFailure: () => step.output("status", "error"),
        onListed: all => {
          listed = all;
        }
      });
      const took = step.clock.now() - begin;
      if (wait) {
        step.output("status", "completed");
        step.output("created-at", backup.createdAt);
        step.output("distribution-id", backup.distributionId);
        step.outputJson("json", backup);
      }
      step.output("duration-seconds", (0, _core_duration_js__WEBPACK_IMPORTED_MODULE_7__.Y)(took));
      const deleted = [];
      step.summary.heading(wait ? "Backed up" : "Backup started");
      try {
        if (keep !== void 0) await prune(step, cloud, listed, {
          environment: environment,
          backup: backup,
          keep: keep,
          deleted: deleted
        });
      } finally {
        step.outputJson("deleted-backup-ids", deleted);
        step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment) ], [ "Backup", (0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.id) ], [ "Distribution", backup.distributionId && (0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.distributionId) ], [ "Created", backup.createdAt && (0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.createdAt) ], [ "Took", wait ? (0, 
        _core_duration_js__WEBPACK_IMPORTED_MODULE_7__.p)(took) : void 0 ], [ "Deleted", deleted.map(id => (0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(id)).join(", ") ] ]);
      }
    }
    async function backUp(step, cloud, environment, options) {
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment);
      const backup = await start(step, cloud, environment, options.type);
      options.onStart(backup);
      step.now(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.id)} of ${name} was started; nothing else was changed.`);
      step.log.info(`Backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.id)} of ${name} is under way`);
      const job = (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.e9)(cloud.backups, backup, {
        environmentName: name,
        clock: step.clock,
        onListed: options.onListed
      });
      if (!options.wait) {
        (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_6__.x5)(step, job);
        return backup;
      }
      try {
        const done = await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_6__.fm)(step, job);
        step.now(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(backup.id)} of ${name} is complete.`);
        return done;
      } catch (error) {
        if (error instanceof _jobs_wait_js__WEBPACK_IMPORTED_MODULE_4__.dk) options.onFailure?.();
        throw error;
      }
    }
    async function start(work, cloud, environment, type) {
      const {clock: clock, signal: signal} = work;
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(environment);
      const onRequest = () => {
        work.now(`It is not certain whether a backup of ${name} was started; nothing else was changed.`);
      };
      try {
        return await (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.lw)(cloud.backups, environment.id, type, {
          clock: clock,
          signal: signal,
          onRequest: onRequest
        });
      } catch (error) {
        if ((0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(error)) work.now(`No backup of ${name} was started.`);
        throw error;
      }
    }
    async function prune(work, cloud, all, given) {
      const failures = [];
      for (const {id: id} of (0, _bloomreach_retention_js__WEBPACK_IMPORTED_MODULE_9__.i)(all, given)) try {
        await cloud.backups.delete(id);
        given.deleted.push(id);
        work.log.info(`Deleted the backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.p)(id)}`);
      } catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM) || work.signal.aborted) throw error;
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.S6 && error.status === 400) work.log.warning(`${error.message}. It stays.`); else failures.push(error.message);
      }
      if (failures.length > 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM("theirs", `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join("; ")}`, "Run the step again, or delete them by hand.");
    }
  }),
  1811: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => checkHealth
    });
    var errors = __webpack_require__(5168);
    const MOST_REDIRECTS = 10;
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
            if (!(error instanceof errors.hM)) throw error;
            return {
              phase: "running",
              detail: error.message
            };
          }
        }
      };
    }
    async function statusOf(options, shown, signal) {
      let url = options.url;
      for (let redirects = 0; ;redirects++) {
        const {status: status, headers: headers} = await head(options, url, shown, signal);
        const {location: location} = headers;
        const redirected = status >= 300 && status < 400 && location !== void 0 && !options.statuses.includes(status);
        if (!redirected) return status;
        if (redirects === MOST_REDIRECTS) throw new errors.hM("theirs", `more than ${MOST_REDIRECTS} redirects`);
        url = targetOf(location, url);
      }
    }
    async function head(options, url, shown, signal) {
      const {transport: transport, idleMs: idleMs} = options;
      const headers = {
        "user-agent": "bloomreach-cloud-actions",
        accept: "*/*"
      };
      const answer = await transport.send({
        method: "GET",
        url: url,
        name: `GET ${shown}`,
        headers: headers,
        idleMs: idleMs,
        signal: signal
      });
      answer.stream.destroy();
      return answer;
    }
    function targetOf(location, from) {
      const url = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
      if (url && /^https?:$/.test(url.protocol)) return url;
      throw new errors.hM("theirs", "a redirect to what is no web address");
    }
    var http_transport = __webpack_require__(3217);
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
  }),
  5886: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      domainsAt: () => domainsAt,
      promote: () => promote,
      setProduction: () => setProduction
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6616);
    var _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3572);
    var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8817);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9254);
    var _health_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1811);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(298);
    async function promote(step) {
      const cloud = await (0, _client_js__WEBPACK_IMPORTED_MODULE_5__.N)(step);
      const {environment: wanted, "current-environment": current, "change-domain-rules": moveDomains} = step.inputs;
      const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.T9)(cloud.environments);
      const to = wanted === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", environments, wanted);
      const from = current === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", environments, current);
      if (to && to.id === from?.id) throw sameEnvironment(to);
      step.output("environment-id", to?.id);
      step.output("previous-environment-id", from?.id);
      step.outputJson("domains", []);
      if (step.inputs["dry-run"]) {
        step.log.info(`Dry run: ${sentence(from, to)}${moveDomains ? ", and the domains would follow" : ""}`);
        return report(step, from, to, await cloud.domains.list(), "Dry run: this would be promoted");
      }
      if (!to) {
        await setProduction(step, cloud, from, to, moveDomains);
        return report(step, from, to, [], "Production mark taken off");
      }
      const description = `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)} becomes production`;
      const record = {
        environment: (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to),
        description: description,
        url: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_6__.IJ)(to),
        production: true
      };
      await (0, _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_4__.t)(step, record, async () => {
        await setProduction(step, cloud, from, to, moveDomains);
        const domains = await domainsAt(step, cloud, {
          from: from,
          to: to,
          moveDomains: moveDomains
        });
        await (0, _health_check_js__WEBPACK_IMPORTED_MODULE_7__.N)(step);
        report(step, from, to, domains, "Promoted to production");
      });
    }
    async function setProduction(work, cloud, from, to, moveDomains) {
      const request = {
        ...from && {
          currentProductionEnvironmentId: from.id
        },
        newProductionEnvironmentId: to?.id ?? "",
        changeDomainRules: moveDomains
      };
      const following = from && moveDomains ? await movableAt(cloud, from) : [];
      work.now(`It is not certain whether the production mark was changed (${sentence(from, to)}).`);
      let lost = false;
      const onLost = () => {
        lost = true;
      };
      try {
        await cloud.environments.setProduction(request, onLost);
      } catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.S6 && error.status < 500)) throw error;
        if (!lost) work.now("The production mark was not changed.");
        if (!lost || !await haveMoved(work, cloud, following, to)) throw refusal(error, from);
        work.log.info(`${error.message}; an answer before was lost, and the domains move, so that request was taken`);
      }
      work.now(`The production mark is set: ${sentence(from, to)}.`);
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
      return await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_9__.x)(look, work) !== void 0;
    }
    async function domainsAt(step, cloud, {from: from, to: to, moveDomains: moveDomains}) {
      if (!from || !moveDomains) return (await cloud.domains.list()).filter(({environmentId: environmentId}) => environmentId === to.id);
      return (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_8__.ob)("domains-timeout-minutes", step, (0, 
      _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.q)(cloud.domains, from, to));
    }
    function sentence(from, to) {
      if (!to) return `${from ? (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from) : "none"} is no production environment any more`;
      return from ? `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} → ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}` : `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)}`;
    }
    function sameEnvironment(environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM("yours", `\`environment\` and \`current-environment\` are the same: ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}. Nothing was changed.`, "Give the environment that is to become the production one, and the one that is it now.");
    }
    function limitReached(error, from) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM("yours", `The stack has as many production environments as it may have. ${error.message}`, from ? `${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from)} may not be the one that is production now; give that one as \`current-environment\`.` : "Give the one that is production now as `current-environment`, or take its mark off first with `demote`.", {
        cause: error
      });
    }
    function report(step, from, to, domains, heading) {
      const names = domains.filter(({environmentId: environmentId}) => environmentId === to?.id).map(domain => (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_10__.p)(domain.name));
      step.outputJson("domains", names);
      step.output("json", JSON.stringify({
        environment: to ?? null,
        previous: from ?? null,
        domains: names
      }));
      step.summary.heading(heading);
      step.summary.facts([ [ "Production", to && (0, _deployment_js__WEBPACK_IMPORTED_MODULE_6__.uM)(to) ], [ "Before", from && (0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from) ], [ "Domains", names.join(", ") ] ]);
    }
  }),
  938: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
      const id = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(backup.id);
      const created = backup.createdAt === void 0 ? "" : `, created at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(backup.createdAt)}`;
      step.log.info(`Restoring backup ${id}${created} into ${name}`);
      step.now(`It is not certain whether a restore into ${name} was started; look before you use it.`);
      const onRefused = () => step.now(`The restore was refused; the content of ${name} was not changed.`);
      const {signal: signal} = step;
      const jobId = await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.fm)(step, (0, 
      _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__._v)(cloud.backups, backup, environment, {
        onRefused: onRefused,
        signal: signal
      }));
      onStart?.(jobId);
      step.now(`A restore into ${name} was started (job ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(jobId)}); do not rely on its content before one succeeds.`);
      const job = (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__._M)(cloud.backups, jobId, {
        backupId: backup.id,
        environmentName: name,
        clock: step.clock
      });
      if (!wait) {
        (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.x5)(step, job);
        return;
      }
      try {
        await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_3__.fm)(step, job);
      } catch (error) {
        if (error instanceof _jobs_wait_js__WEBPACK_IMPORTED_MODULE_2__.dk) {
          onFailure?.();
          step.now(`The content of ${name} may be the former one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`);
        }
        throw error;
      }
      step.now(`${name} holds the content of the backup ${id}.`);
    }
  }),
  319: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      upload: () => upload,
      uploadDistribution: () => uploadDistribution
    });
    var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4377);
    var _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7192);
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5414);
    var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9262);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
    var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8817);
    async function upload(step) {
      const {file: file, "if-exists": ifExists} = step.inputs;
      (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zc, file, step.log);
      const hashing = new _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__.X(file, step.signal);
      step.atEnd(async () => hashing.stop());
      hashing.prepare();
      const cloud = await (0, _client_js__WEBPACK_IMPORTED_MODULE_3__.N)(step);
      const name = step.inputs.name ?? file.name;
      step.output("size-bytes", file.size);
      const onStored = ({item: item, md5: md5, reused: reused}) => {
        step.output("distribution-id", item.id);
        step.output("distribution-name", item.name ?? name);
        step.output("md5", md5);
        step.output("reused", reused);
        step.outputJson("json", item);
      };
      const options = {
        file: file,
        name: name,
        ifExists: ifExists,
        seen: {
          hashing: hashing
        },
        onStored: onStored
      };
      const {item: item, md5: md5, reused: reused, deleted: deleted} = await uploadDistribution(step, cloud, options);
      step.summary.heading(reused ? "Distribution reused" : "Distribution uploaded");
      step.summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.name ?? name) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(file.size) ], [ "MD5", md5 ], [ "Deleted", deleted.map(({id: id}) => (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(id)).join(", ") ] ]);
    }
    async function uploadDistribution(work, cloud, options) {
      const {log: log, clock: clock, signal: signal} = work;
      const {file: file, name: name, ifExists: ifExists, seen: seen, onStored: onStored} = options;
      const shelf = (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_6__.j)(cloud);
      const transfer = new _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.q(`Upload of ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name, 100)}`, file.size, clock, log);
      return (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_2__.M_)({
        shelf: shelf,
        file: file,
        name: name,
        ifExists: ifExists,
        seen: seen,
        clock: clock,
        reporter: log,
        signal: signal,
        onStart: () => {
          work.now(`The upload of "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name)}" was begun; look at the list of distributions before another one.`);
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
          work.now(`The distribution "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name)}" is there, with the id ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id)}.`);
          const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
          log.info(reused ? `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name)} is there already with the same MD5; its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id)}` : `Uploaded ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name)} (${(0, 
          _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(file.size)}); its id is ${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id)}${proof}`);
        }
      });
    }
  }),
  4578: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      uploadConfigFiles: () => uploadConfigFiles
    });
    var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
    var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9262);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
    var _shared_config_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5953);
    async function uploadConfigFiles(step) {
      for (const file of step.inputs.file) (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so, file, step.log);
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const {file: files, "if-exists": ifExists} = step.inputs;
      const existing = await cloud.appConfigFiles.list();
      if (ifExists === "fail") refuseTaken(step, existing);
      const uploads = [];
      for (const file of files) {
        const name = nameFor(file, step);
        const onStart = () => step.now(`It is not certain whether the config file "${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name)}" was uploaded.${soFar(uploads)}`);
        const stored = await (0, _shared_config_files_js__WEBPACK_IMPORTED_MODULE_3__.i)(step, cloud, file, {
          name: name,
          ifExists: ifExists,
          existing: existing,
          onStart: onStart
        });
        existing.push(stored.item);
        uploads.push({
          ...stored,
          name: name,
          file: file
        });
        tell(step, uploads);
      }
      step.output("reused", uploads.every(({reused: reused}) => reused));
      step.summary.heading(files.length === 1 ? "Config file" : "Config files");
      step.summary.table([ "Name", "Id", "Size", "MD5", "" ], uploads.map(({name: name, item: item, file: file, md5: md5, reused: reused}) => [ (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.name ?? name), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id), (0, 
      _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(file.size), md5, reused ? "was there already" : "uploaded" ]));
    }
    function tell(step, uploads) {
      const items = uploads.map(({item: item}) => item);
      step.now(`Nothing is left half done.${soFar(uploads)}`);
      step.output("config-file-id", items[0]?.id);
      step.outputJson("config-file-ids", Object.fromEntries(uploads.map(({name: name, item: item}) => [ name, item.id ])));
      if (uploads.some(({reused: reused}) => !reused)) step.output("reused", false);
      step.outputJson("json", step.inputs.file.length === 1 ? items[0] : items);
    }
    function refuseTaken(step, existing) {
      const names = step.inputs.file.map(file => nameFor(file, step));
      const namesakes = existing.filter(({name: name}) => name !== void 0 && names.includes(name));
      const taken = [ ...new Set(namesakes.map(({name: name}) => name)) ].join('", "');
      if (namesakes.length > 0) throw (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__.pL)("config file", taken, namesakes);
    }
    function nameFor(file, step) {
      return step.inputs.name ?? file.name;
    }
    function soFar(uploads) {
      const there = uploads.map(({name: name, item: item}) => `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(name, 100)} (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(item.id)})`);
      return there.length === 0 ? "" : ` Config files that are there: ${there.join(", ")}.`;
    }
  }),
  4377: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => configFileShelf,
      j: () => distributionShelf
    });
    function distributionShelf(cloud) {
      return {
        kind: "distribution",
        field: "dist_file",
        most: 100,
        section: cloud.distributions
      };
    }
    function configFileShelf(cloud) {
      return {
        kind: "config file",
        field: "appconfigfile",
        section: cloud.appConfigFiles
      };
    }
  }),
  7192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      X: () => Hashing
    });
    var external_node_fs_ = __webpack_require__(3024);
    async function md5OfFile(path, signal) {
      const {createHash: createHash} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7598, 23));
      const hash = createHash("md5");
      signal.throwIfAborted();
      for await (const chunk of (0, external_node_fs_.createReadStream)(path)) {
        signal.throwIfAborted();
        hash.update(chunk);
      }
      return hash.digest("hex");
    }
    const PIECES = 4;
    const PIECE_BYTES = 1024 * 1024;
    class HashingThread {
      #worker;
      #memory;
      #ended;
      #onEnd=() => {};
      constructor(worker, memory) {
        this.#worker = worker;
        this.#memory = memory;
        worker.on("error", error => this.#end(error));
        worker.on("exit", () => this.#end(new Error("the thread that hashes the file has ended")));
        worker.unref();
      }
      static async of(path) {
        const {Worker: Worker} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
        const memory = newMemory();
        const workerData = {
          path: path,
          ...memory,
          piece: PIECE_BYTES
        };
        return new HashingThread(new Worker(THREAD, {
          eval: true,
          workerData: workerData,
          stdout: true,
          stderr: true,
          env: {}
        }), memory);
      }
      get hasEnded() {
        return this.#ended !== void 0;
      }
      async run(signal, take) {
        const abort = () => this.#end(signal.reason);
        signal.addEventListener("abort", abort, {
          once: true
        });
        try {
          signal.throwIfAborted();
          return await this.#result(take);
        } finally {
          signal.removeEventListener("abort", abort);
          this.stop();
        }
      }
      stop() {
        this.#worker.terminate();
      }
      #result(take) {
        const worker = this.#worker;
        const taken = [];
        return new Promise((resolve, reject) => {
          if (this.#ended) throw this.#ended;
          this.#onEnd = reject;
          const handOver = async bytes => {
            const turn = taken.length % PIECES;
            await (take?.(Buffer.from(this.#memory.pieces, turn * PIECE_BYTES, bytes)));
            this.#free(turn);
          };
          worker.on("message", told => {
            if (typeof told === "string") {
              this.#onEnd = () => {};
              Promise.all(taken).then(() => resolve(told), reject);
            } else {
              const taking = handOver(told);
              taking.catch(reject);
              taken.push(taking);
            }
          });
          worker.ref();
          worker.postMessage(take !== void 0);
        });
      }
      #end(error) {
        this.#ended ??= error;
        this.#onEnd(error);
      }
      #free(turn) {
        const {taken: taken} = this.#memory;
        Atomics.store(taken, turn, 0);
        Atomics.notify(taken, turn);
      }
    }
    function newMemory() {
      return {
        pieces: new SharedArrayBuffer(PIECES * PIECE_BYTES),
        taken: new Int32Array(new SharedArrayBuffer(PIECES * Int32Array.BYTES_PER_ELEMENT))
      };
    }
    const THREAD = `\nconst { parentPort, workerData } = require('node:worker_threads')\nconst { openSync, readSync, closeSync } = require('node:fs')\nconst { createHash } = require('node:crypto')\nconst { getPriority, setPriority } = require('node:os')\ntry {\n  if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 5))\n} catch {}\nparentPort.once('message', (hands) => {\n  const { taken } = workerData\n  const hash = createHash('md5')\n  const file = openSync(workerData.path)\n  for (let turn = 0; ; turn = (turn + 1) % taken.length) {\n    Atomics.wait(taken, turn, 1)\n    const piece = Buffer.from(workerData.pieces, turn * workerData.piece, workerData.piece)\n    const size = readSync(file, piece)\n    if (size === 0) break\n    if (hands) {\n      Atomics.store(taken, turn, 1)\n      parentPort.postMessage(size)\n    }\n    hash.update(piece.subarray(0, size))\n  }\n  closeSync(file)\n  parentPort.postMessage(hash.digest('hex'))\n})\n`;
    const WORTH_A_THREAD = 8 * 1024 * 1024;
    class Hashing {
      #file;
      #stop=new AbortController;
      #signal;
      #thread;
      #md5;
      constructor(file, signal) {
        this.#file = file;
        this.#signal = signal ? AbortSignal.any([ signal, this.#stop.signal ]) : this.#stop.signal;
      }
      get md5() {
        this.#md5 ??= this.#hash();
        this.#md5.catch(() => {});
        return this.#md5;
      }
      prepare() {
        if (this.#isLarge && !this.#md5) this.#startThread();
      }
      async reading() {
        if (this.#md5) return;
        const thread = await this.#takeThread();
        if (this.#md5) thread?.stop(); else if (thread) return (take, signal) => this.#read(thread, take, signal); else this.md5;
        return;
      }
      stop() {
        this.#stop.abort();
        this.#thread?.then(thread => thread?.stop());
      }
      async #hash() {
        const thread = await this.#takeThread();
        return thread ? thread.run(this.#signal) : md5OfFile(this.#file.path, this.#signal);
      }
      async #read(thread, take, signal) {
        if (signal.aborted) return thread.stop();
        const md5 = thread.run(AbortSignal.any([ signal, this.#signal ]), take);
        const forget = () => {
          if (this.#md5 === md5) this.#md5 = void 0;
        };
        this.#md5 = md5;
        signal.addEventListener("abort", forget, {
          once: true
        });
        try {
          await md5;
          signal.removeEventListener("abort", forget);
          this.#md5 ??= md5;
        } catch (error) {
          forget();
          throw error;
        }
      }
      get #isLarge() {
        return this.#file.size >= WORTH_A_THREAD;
      }
      #startThread() {
        this.#thread ??= HashingThread.of(this.#file.path).catch(() => {});
        return this.#thread;
      }
      async #takeThread() {
        if (!this.#isLarge) return;
        const started = this.#startThread();
        this.#thread = void 0;
        const thread = await started;
        return thread?.hasEnded ? void 0 : thread;
      }
    }
  }),
  5414: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      HP: () => warnOfSize,
      I9: () => isTooLarge,
      Zc: () => DISTRIBUTION_SIZE,
      so: () => CONFIG_FILE_SIZE
    });
    const DISTRIBUTION_SIZE = {
      kind: "distribution",
      largestBytes: 65e7
    };
    const CONFIG_FILE_SIZE = {
      kind: "config file",
      largestBytes: 65e3
    };
    function isTooLarge({largestBytes: largestBytes}, {size: size}) {
      return size > largestBytes;
    }
    function warnOfSize(limit, file, reporter) {
      if (!isTooLarge(limit, file)) return;
      const {kind: kind, largestBytes: largestBytes} = limit;
      reporter.warning(`The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`);
    }
  }),
  9262: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      pL: () => alreadyThere,
      FC: () => findStored,
      M_: () => store
    });
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var bloomreach_hashing = __webpack_require__(7192);
    var poll_until_visible = __webpack_require__(2124);
    var ignore_status = __webpack_require__(8311);
    var external_node_fs_ = __webpack_require__(3024);
    var transport = __webpack_require__(3217);
    const PIECE_BYTES = 512 * 1024;
    const ANSWER_MS_PER_MIB = 1e3;
    function multipartFile(part) {
      const boundary = `----bloomreach-cloud-actions-${[ 1, 2, 3 ].map(() => Math.random().toString(36).slice(2)).join("")}`;
      const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`;
      const head = Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
      const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
      return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        length: head.length + part.size + tail.length,
        answerMs: part.size / (1024 * 1024) * ANSWER_MS_PER_MIB,
        send: async (request, signal) => {
          part.onStart?.();
          request.write(head);
          await sendFile(part, request, signal);
          if (!signal.aborted) request.end(tail);
        }
      };
    }
    async function sendFile(part, request, signal) {
      const {path: path, size: size, onBytes: onBytes} = part;
      const read = await (part.reading?.()) ?? readingOf(path);
      let sent = 0;
      const take = async piece => {
        sent += piece.length;
        if (sent > size) throw new Error(changed(part));
        await write(request, piece, signal);
        onBytes?.(piece.length);
      };
      try {
        await read(take, signal);
      } catch (error) {
        if (!signal.aborted) throw new transport.Ru(error instanceof Error ? error.message : String(error));
      }
      if (!signal.aborted && sent !== size) throw new transport.Ru(changed(part));
    }
    function changed({path: path, size: size}) {
      return `the file changed from ${size} to ${(0, external_node_fs_.statSync)(path).size} bytes while it was read`;
    }
    function readingOf(path) {
      return async (take, signal) => {
        const {open: open} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
        const file = await open(path);
        try {
          const pieces = [ Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES) ];
          let taken;
          for (let turn = 0; !signal.aborted; turn++) {
            const {bytesRead: bytesRead, buffer: buffer} = await file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, PIECE_BYTES);
            await taken;
            if (bytesRead === 0) break;
            taken = take(buffer.subarray(0, bytesRead));
            taken.catch(() => {});
          }
          await taken;
        } finally {
          await file.close();
        }
      };
    }
    function write(request, piece, signal) {
      return new Promise(resolve => {
        if (signal.aborted) return resolve();
        const done = () => {
          signal.removeEventListener("abort", done);
          resolve();
        };
        signal.addEventListener("abort", done, {
          once: true
        });
        request.write(piece, done);
      });
    }
    function quoted(text) {
      return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
    }
    async function upload(options, known, hashing) {
      const {shelf: shelf, file: file, name: name, reporter: reporter, onStart: onStart, onBytes: onBytes} = options;
      const body = multipartFile({
        field: shelf.field,
        filename: name,
        path: file.path,
        size: file.size,
        reading: () => hashing.reading(),
        ...onStart && {
          onStart: onStart
        },
        ...onBytes && {
          onBytes: onBytes
        }
      });
      let found = false;
      let left = [];
      const answered = await shelf.section.upload(body, async () => {
        const look = async () => {
          const fresh = (await shelf.section.list()).filter(({id: id}) => !known.has(id));
          const namesakes = fresh.filter(item => item.name === name);
          left = namesakes;
          return withMd5(shelf, [ ...namesakes, ...fresh.filter(item => item.name !== name) ], hashing);
        };
        const item = await (0, poll_until_visible.x)(look, options);
        found = item !== void 0;
        return item;
      });
      const shown = () => (0, poll_until_visible.x)(() => (0, ignore_status.u)(shelf.section.get(answered.id)), options);
      const item = answered.md5hash === void 0 ? await shown() ?? answered : answered;
      const md5 = await hashing.md5;
      if (item.md5hash === void 0) reporter.warning(`The service tells no MD5 of the ${shelf.kind}, so it is not proven that it arrived whole.`); else if (item.md5hash.toLowerCase() !== md5) throw await corrupt(shelf, md5, item); else if (!found) await clear(options, left, item);
      return item;
    }
    async function withMd5(shelf, items, hashing) {
      for (const item of items) {
        const known = item.md5hash === void 0 ? await shelf.section.get(item.id) : item;
        if (known.md5hash?.toLowerCase() === await hashing.md5) return {
          ...item,
          ...known
        };
      }
      return;
    }
    async function clear(options, left, item) {
      const {shelf: shelf, reporter: reporter, signal: signal} = options;
      for (const {id: id, createdBy: createdBy} of left) {
        if (id === item.id || createdBy === void 0 || createdBy !== item.createdBy) continue;
        try {
          await shelf.section.delete(id);
          reporter.info(`Deleted the incomplete ${shelf.kind} ${(0, sanitize.p)(id)} that the lost upload had left behind`);
        } catch (error) {
          if (!(error instanceof errors.hM) || signal?.aborted) throw error;
          reporter.warning(`The lost upload has left an incomplete ${shelf.kind} behind, ${(0, 
          sanitize.p)(id)}: ${error.message}`);
        }
      }
    }
    async function corrupt(shelf, md5, item) {
      const what = `The ${shelf.kind} arrived corrupt: its MD5 is ${(0, sanitize.p)(item.md5hash)} there and ${md5} here`;
      try {
        await shelf.section.delete(item.id);
        return new errors.hM("theirs", `${what}. It was deleted again (${(0, sanitize.p)(item.id)}).`, "Run the step again.");
      } catch (error) {
        if (!(error instanceof errors.hM)) throw error;
        const message = `${what}, and it could not be deleted again (${(0, sanitize.p)(item.id)}): ${error.message}`;
        return new errors.hM("theirs", message, "Delete it by hand, then run the step again.", {
          cause: error
        });
      }
    }
    async function store(options) {
      const {shelf: shelf, file: file, name: name, ifExists: ifExists, seen: seen, reporter: reporter} = options;
      const hashing = seen?.hashing ?? new bloomreach_hashing.X(file, options.signal);
      try {
        hashing.prepare();
        const existing = seen?.existing ?? await shelf.section.list();
        const namesakes = existing.filter(item => item.name === name);
        if (ifExists === "fail" && namesakes.length > 0) throw alreadyThere(shelf.kind, name, namesakes);
        if (ifExists === "reuse") {
          const item = await withMd5(shelf, namesakes, hashing);
          if (item) return await told({
            item: item,
            md5: await hashing.md5,
            reused: true
          }, options, []);
        }
        if (shelf.most !== void 0 && existing.length >= shelf.most) reporter.warning(`There are ${existing.length} ${shelf.kind}s already; the limit is usually ${shelf.most}. Delete some if this is refused.`);
        const item = await upload(options, new Set(existing.map(({id: id}) => id)), hashing);
        const stored = {
          item: item,
          md5: await hashing.md5,
          reused: false
        };
        return await told(stored, options, ifExists === "replace" ? namesakes : []);
      } finally {
        hashing.stop();
      }
    }
    async function told(stored, options, others) {
      options.onStored?.(stored);
      return {
        ...stored,
        deleted: await replace(options, others)
      };
    }
    async function findStored(shelf, file, name, signal) {
      const existing = await shelf.section.list();
      const hashing = new bloomreach_hashing.X(file, signal);
      const namesakes = existing.filter(item => item.name === name);
      return {
        item: await withMd5(shelf, namesakes, hashing),
        seen: {
          existing: existing,
          hashing: hashing
        }
      };
    }
    async function replace(options, others) {
      const {shelf: shelf, reporter: reporter, mayDelete: mayDelete, signal: signal} = options;
      if (others.length === 0 || !mayDelete) return [];
      const deletable = await mayDelete(others);
      for (const {id: id} of others.filter(item => !deletable.includes(item))) reporter.info(`The ${shelf.kind} ${(0, 
      sanitize.p)(id)} of the same name is in use and stays`);
      const deleted = [];
      const failures = [];
      for (const item of deletable) try {
        await shelf.section.delete(item.id);
        deleted.push(item);
        reporter.info(`Deleted the ${shelf.kind} ${(0, sanitize.p)(item.id)} of the same name`);
      } catch (error) {
        if (!(error instanceof errors.hM) || signal?.aborted) throw error;
        failures.push(error.message);
      }
      if (failures.length > 0) throw notReplaced(shelf.kind, failures);
      return deleted;
    }
    function alreadyThere(kind, name, items) {
      const ids = items.map(({id: id}) => (0, sanitize.p)(id)).join(", ");
      return new errors.hM("yours", `A ${kind} named "${(0, sanitize.p)(name)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or let `if-exists` be something else than `fail`.");
    }
    function notReplaced(kind, failures) {
      return new errors.hM("theirs", `The new ${kind} is there, but others of the same name could not be deleted: ${failures.join("; ")}`, "Delete them by hand, or run the step again.");
    }
  }),
  3572: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => recorded
    });
    var external_node_events_ = __webpack_require__(8474);
    var sanitize = __webpack_require__(6616);
    var http_transport = __webpack_require__(3217);
    var http_body = __webpack_require__(3266);
    var json_body = __webpack_require__(8773);
    var secure_url = __webpack_require__(571);
    async function gitHubClient(token, transport, idleMs) {
      const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(971), __webpack_require__.e(833) ]).then(__webpack_require__.bind(__webpack_require__, 5971));
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
        if (!(0, secure_url.U)(url)) throw new Error(`GITHUB_API_URL (${(0, sanitize.p)(url.origin)}) is not https, so that no token is sent there`);
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
            description: (0, sanitize.p)(this.#options.description, 140),
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
          const what = (0, sanitize.p)(error instanceof Error ? error.message : String(error));
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
  })
};
