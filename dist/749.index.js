"use strict";

exports.id = 749;

exports.ids = [ 749 ];

exports.modules = {
  5484: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fu: () => rollBack,
      IJ: () => linkOf,
      i4: () => startDeployment,
      uM: () => linkTo
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4640);
    var _waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9196);
    async function startDeployment(step, cloud, release) {
      const {environment: environment, distribution: distribution, roles: roles, strategy: strategy, failureStates: failureStates} = release;
      const {clock: clock, signal: signal} = step;
      const distributionName = distribution.name ?? distribution.id;
      const options = {
        environments: cloud.environments,
        before: environment,
        distributionName: distributionName,
        failureStates: failureStates.map(state => state.toLowerCase()),
        request: {
          distributionId: distribution.id,
          ...strategy === "stopstart" && {
            strategy: strategy
          },
          ...roles.length > 0 && {
            appConfigFileRoles: roles
          }
        },
        clock: clock,
        signal: signal
      };
      step.now(`It is not certain whether ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} was told to deploy ${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}.`);
      const turn = await (0, _waiting_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, new _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.dA(options));
      if ("joined" in turn) return turn.joined;
      const ran = environment.distributionId;
      step.now(`${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} was told to deploy ${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}; before, it ran ${ran ? (0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(ran) : "nothing"}.`);
      return new _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Sn({
        ...options,
        before: turn.before
      });
    }
    async function rollBack(step, cloud, failed, formerRoles) {
      const {environment: before, distribution: distribution} = failed;
      const former = before.distributionId;
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(before);
      if (former === void 0) {
        step.log.warning(`There is nothing to roll back to: nothing ran in ${name} before.`);
        return false;
      }
      try {
        const now = await cloud.environments.get(before.id);
        if ((0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(now) && now.distributionId === former) step.log.info(`${name} runs the former distribution ${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} already`); else if ((0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(now) && now.distributionId !== distribution.id) {
          const other = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(now.distributionId ?? "none");
          step.log.warning(`Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`);
          return false;
        } else {
          step.log.info(`Rolling back: ${name} gets the former distribution ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again`);
          const roles = await formerRoles();
          const release = {
            ...failed,
            roles: roles,
            environment: now,
            distribution: {
              id: former,
              name: void 0
            }
          };
          const job = await startDeployment(step, cloud, release);
          if (job instanceof _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Sn) await (0, 
          _waiting_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, job);
        }
      } catch (error) {
        if (step.signal.aborted) throw error;
        const {message: message} = (0, _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.to)(error);
        step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
        step.now(`The rollback failed; ${name} may be broken. It should run ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
        return false;
      }
      step.now(`${name} runs the former distribution ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again.`);
      return true;
    }
    function linkTo(environment) {
      const href = linkOf(environment);
      const text = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment);
      return href === void 0 ? text : {
        text: text,
        href: href
      };
    }
    function linkOf({url: url}) {
      if (url === void 0) return;
      const address = /^https?:\/\//i.test(url) ? url.replace(/^http:/i, "https:") : `https://${url}`;
      return URL.canParse(address) && /^[^\s\p{C}]{1,2000}$/u.test(address) ? address : void 0;
    }
  },
  9307: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadLogs: () => downloadLogs,
      downloadLogsAction: () => downloadLogsAction
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4640);
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5923);
    var _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(930);
    var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7466);
    var _saving_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1409);
    const downloadLogsAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_5__.X)({
      inputs: {
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
          required: true
        }),
        ..._saving_js__WEBPACK_IMPORTED_MODULE_4__.$J,
        ..._connection_js__WEBPACK_IMPORTED_MODULE_3__.eu
      },
      outputs: [ "file", "size-bytes", "json" ],
      check: _connection_js__WEBPACK_IMPORTED_MODULE_3__.lm,
      async main(step) {
        const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(step);
        const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", cloud.environments, step.inputs.environment);
        step.outputJson("json", environment);
        const {file: file, size: size} = await downloadLogs(step, cloud, environment, step.inputs.path);
        step.output("file", file);
        step.output("size-bytes", size);
        step.summary.heading("Logs downloaded");
        step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment) ], [ "File", (0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_6__.p)(file) ], [ "Size", (0, _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_7__.i)(size) ] ]);
      }
    });
    function downloadLogs(step, cloud, environment, folder) {
      return (0, _saving_js__WEBPACK_IMPORTED_MODULE_4__.UN)(step, {
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
  1409: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $J: () => saveInputs,
      LB: () => maskLink,
      UN: () => save
    });
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4640);
    var _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22);
    var _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(930);
    const saveInputs = {
      path: (0, _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__.TV)(".")
    };
    async function save({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
      const {download: download} = await __webpack_require__.e(125).then(__webpack_require__.bind(__webpack_require__, 3125));
      let transfer;
      const saved = await download({
        ...what,
        idleMs: inputs["request-timeout-seconds"] * 1e3,
        retries: inputs.retries,
        clock: clock,
        reporter: log,
        signal: signal,
        onStart: (total = 0) => {
          transfer = new _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__.q(`Download of ${what.what}`, total, clock, log);
        },
        onBytes: bytes => transfer?.add(bytes)
      });
      const replaced = saved.replaced ? ", in place of a file of that name" : "";
      log.info(`Saved ${what.what} as ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(saved.file)} (${(0, 
      _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__.i)(saved.size)})${replaced}`);
      return saved;
    }
    const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i;
    function maskLink(secrets, link) {
      secrets.add(link.href);
      secrets.add(link.search.slice(1));
      for (const [name, value] of link.searchParams) if (value.length >= 40 || value.length >= 8 && LIKELY_SECRET.test(name)) secrets.add(value);
    }
  },
  9196: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fm: () => waitFor,
      ob: () => waitUpTo,
      x5: () => leaveRunning
    });
    var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6123);
    function leaveRunning({log: log}, {title: title, lookup: lookup}) {
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
  597: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => newestFirst,
      n: () => timeOf
    });
    function timeOf({createdAt: createdAt}) {
      return createdAt === void 0 ? Number.NaN : Date.parse(createdAt);
    }
    function newestFirst(items) {
      const dated = items.map(item => ({
        item: item,
        time: timeOf(item) || 0
      }));
      return dated.sort((a, b) => b.time - a.time).map(({item: item}) => item);
    }
  },
  7149: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A8: () => answerIfAny,
      S4: () => allPages,
      n3: () => withIds,
      s6: () => nothing,
      ut: () => answerOf
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    function answerOf(schema) {
      return value => valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(schema, withIds(value));
    }
    function answerIfAny(schema) {
      return value => {
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, withIds(value));
        return result.success ? result.output : void 0;
      };
    }
    function nothing() {}
    async function allPages(pipeline, call, schema) {
      const known = new Map;
      let query = {};
      for (;;) {
        const parse = value => pageOf(value, schema);
        const page = await pipeline.request({
          ...call,
          method: "GET",
          query: {
            ...call.query,
            ...query
          },
          parse: parse
        });
        const before = known.size;
        for (const item of page.items) known.set(item.id ?? item, known.get(item.id ?? item) ?? item);
        if (!page.more || known.size === before) return [ ...known.values() ];
        query = {
          offset: known.size,
          max: page.max > 0 ? page.max : page.items.length
        };
      }
    }
    function pageOf(value, schema) {
      const items = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(schema);
      if (value === null) return {
        items: [],
        more: false,
        max: -1
      };
      if (Array.isArray(value)) return {
        items: valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(items, withIds(value)),
        more: false,
        max: -1
      };
      const page = valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(valibot__WEBPACK_IMPORTED_MODULE_0__._H3({
        items: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(items),
        more: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
        max: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), -1)
      }), withIds(value));
      return {
        items: page.items ?? [],
        more: page.more,
        max: page.max
      };
    }
    function withIds(value) {
      if (Array.isArray(value)) return value.map(withIds);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [ key, spelling(key), withIds(inner) ]);
      const inOrder = [ ...entries.filter(([key, to]) => key !== to), ...entries.filter(([key, to]) => key === to) ];
      return Object.fromEntries(inOrder.map(([, to, inner]) => [ to, inner ]));
    }
    function spelling(key) {
      if (/^id$/i.test(key)) return "id";
      if (/^[A-Za-z]+I[dD]$/.test(key)) return `${key.charAt(0).toLowerCase()}${key.slice(1, -2)}Id`;
      return key;
    }
  },
  5212: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => findBackup,
      c: () => latestBackup
    });
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
    var _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5050);
    var _age_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(597);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function findBackup(backups, id) {
      const all = await backups.list();
      const found = all.find(backup => backup.id === id);
      if (found) return found;
      throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__.ag)("backup", id, (0, 
      _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(all).map(backup => backup.id));
    }
    async function latestBackup(backups, environment) {
      const all = await backups.list();
      const own = all.filter(backup => backup.environmentId === environment.id && !Number.isNaN((0, 
      _age_js__WEBPACK_IMPORTED_MODULE_4__.n)(backup)));
      for (const backup of (0, _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(own)) {
        const job = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__.u)(backups.job(backup.id), 400);
        if (job === void 0 || job.status.toLowerCase() === "completed") return backup;
      }
      throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `There is no completed backup of ${(0, 
      _deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
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
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _http_lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(796);
    var _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4640);
    var _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9495);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7631);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
    async function startBackup(backups, environmentId, type, options) {
      const known = new Set((await backups.list()).map(({id: id}) => id));
      const look = async () => {
        const all = await backups.list();
        return all.find(backup => backup.environmentId === environmentId && !known.has(backup.id));
      };
      options.onRequest?.();
      return backups.create(environmentId, type, () => (0, _http_lost_js__WEBPACK_IMPORTED_MODULE_3__.x)(look, options));
    }
    function isBackupRefusal(error) {
      return error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && (error.status < 500 || error.code === "CreateBackupFailed");
    }
    function backupJob(backups, backup, {environmentName: environmentName, clock: clock, onListed: onListed}) {
      const unlisted = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
      return {
        title: `backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} of ${environmentName}`,
        lookup: `GET /v3/backups/jobs/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)}`,
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
        title: `request to restore backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} into ${(0, 
        _deployment_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(target)}`,
        lookup: `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(target.id, 60)}`,
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
            if (lost && (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.A5)(error)) return {
              phase: "running",
              detail: "an answer was lost; waiting for what runs there to end"
            };
            if (!lost && error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status < 500) onRefused();
            return refused(error);
          }
        }
      };
    }
    function refused(error) {
      const {message: message, hint: hint} = (0, _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error);
      return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__.D)({
        message: message,
        hint: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.A5)(error) ? BUSY : hint
      });
    }
    const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
    function restoreJob(backups, jobId, names) {
      const title = `restore of backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(names.backupId, 60)} into ${names.environmentName}`;
      return {
        ...backupJobById(backups, jobId, names.clock),
        title: title
      };
    }
    function backupJobById(backups, jobId, clock) {
      return {
        title: `backup job ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
        lookup: `GET /v3/backups/jobs/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
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
      const missing = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
      return async () => {
        const job = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__.u)(backups.job(jobId));
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
          reason: `its job's status is "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)}"`
        };
        return {
          phase: "running",
          detail: (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)
        };
      };
    }
    function given(item) {
      return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
    }
  },
  3419: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A5: () => isBusy,
      Nj: () => isDeployed,
      Sn: () => Deployment,
      Vb: () => nameOf,
      dA: () => DeploymentTurn
    });
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _http_lost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(796);
    var _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5050);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4640);
    var _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9495);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7631);
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
        this.title = `deployment of ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionName, 100)} to ${nameOf(before)}`;
        this.lookup = `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(before.id, 60)}`;
        this.#options = options;
        this.last = before;
        this.#since = clock.now();
        this.#missing = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
        this.#others = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
      }
      async poll() {
        const {environments: environments, before: before} = this.#options;
        const now = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__.u)(environments.get(before.id));
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
          detail: now.state === "" ? "not started yet" : `state "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60)}"`
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
        const shown = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionId ?? "no distribution");
        return {
          phase: "failed",
          reason: distributionId === before.distributionId ? `the environment went back to the distribution that ran before (${shown})` : `the environment runs another distribution (${shown}) than the one asked for (${(0, 
          _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(request.distributionId)})`,
          hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`
        };
      }
      #failed(now, same) {
        const state = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60);
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
    class DeploymentTurn {
      title;
      lookup;
      own=true;
      #options;
      #busy=false;
      #lost=false;
      constructor(options) {
        this.title = `request to deploy ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.distributionName, 100)} to ${nameOf(options.before)}`;
        this.lookup = `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.before.id, 60)}`;
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
        await this.#options.clock.sleep(untilApart(now), this.#options.signal);
        try {
          await environments.deploy(before.id, request, () => this.#find(now));
        } catch (error) {
          if (this.#options.signal?.aborted) throw error;
          if (!isBusy(error)) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, 
          _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error));
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
        return (0, _http_lost_js__WEBPACK_IMPORTED_MODULE_5__.x)(look, this.#options);
      }
    }
    function untilApart({deployedAt: deployedAt}) {
      const age = deployedAt === void 0 ? Number.NaN : Date.now() - Date.parse(deployedAt);
      return age > -1e3 && age < APART_MS ? APART_MS - age : 0;
    }
    const APART_MS = 2e3;
    function isBusy(error) {
      if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6)) return false;
      if (error.status === 409) return true;
      return error.status === 400 && /running|progress|busy|deploying|locked|conflict/i.test(error.message);
    }
    function isDeployed(environment) {
      return environment.state.toLowerCase() === "deployed";
    }
    function nameOf(item) {
      return (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(item.name ?? item.id, 100);
    }
    function unchanged(before, now) {
      return before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt;
    }
    function redeployed(before, now) {
      return now.deployedAt !== void 0 && now.deployedAt !== before.deployedAt;
    }
    function byWhom({deployedBy: deployedBy}) {
      return deployedBy === void 0 ? "" : ` (last deployed by ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(deployedBy, 100)})`;
    }
  },
  1080: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isMovable,
      q: () => domainMove
    });
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4640);
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
            _http_plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(names.join(", "))})`
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
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
    var _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5050);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4640);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function findOne(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      if ("item" in found) return found.item;
      throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__.ag)(kind, nameOrId, found.all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb));
    }
    async function findIfAny(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      return "item" in found ? found.item : void 0;
    }
    async function look(kind, section, nameOrId, by) {
      if (by === "id" || by === "either" && ID.test(nameOrId)) {
        const item = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__.u)(section.get(nameOrId), 400);
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
        const ids = [ item, ...others ].map(({id: id}) => (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_4__.p)(id)).join(", ");
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The name "${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_4__.p)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
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
    var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);
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
  8399: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gv: () => isObject,
      Qq: () => text,
      TK: () => headerText,
      aS: () => accessToken,
      id: () => id
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ])), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => value === null || value === "" ? void 0 : String(value)))), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ]), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__.hq());
    const headerText = valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]+$/);
    const accessToken = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), headerText);
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
  },
  796: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => lookFor
    });
    const LOOKS = 3;
    const PAUSE_MS = 1e3;
    async function lookFor(look, options) {
      for (let count = 1; ;count++) {
        const found = await look();
        if (found !== void 0 || count === LOOKS) return found;
        await options.clock.sleep(PAUSE_MS, options.signal);
      }
    }
  },
  9158: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KE: () => listed,
      ag: () => noneSuch,
      w4: () => idAndName
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4640);
    const LISTED = 20;
    function noneSuch(kind, asked, existing) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `There is no ${kind} "${(0, 
      _plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(asked)}". Nothing was changed.`, `What exists: ${listed(existing)}.`);
    }
    function listed(names) {
      if (names.length === 0) return "none";
      const first = names.slice(0, LISTED).map(name => (0, _plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, 120));
      const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
      return first.join(", ") + more;
    }
    function idAndName(id, name) {
      return name === void 0 ? (0, _plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(id) : `${(0, 
      _plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(id)} (${(0, _plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, 80)})`;
    }
  },
  5050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => orNone
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    async function orNone(request, ...statuses) {
      try {
        return await request;
      } catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && [ 404, ...statuses ].includes(error.status)) return;
        throw error;
      }
    }
  },
  9495: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => Confirmation
    });
    const LOOKS = 3;
    const LEAST_MS = 2e3;
    class Confirmation {
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
  4602: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _confirmation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);
    var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4602);
    class JobFailedError extends _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM {}
    class JobTimedOutError extends _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM {}
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
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc && !job.own) await leave(job, reporter, log.last);
        throw error;
      }
    }
    function succeeded({detail: detail, result: result}, log) {
      if (detail !== void 0) log.end(detail);
      return result;
    }
    function failed(job, {reason: reason, hint: hint}) {
      return new JobFailedError("theirs", `The ${job.title} failed: ${reason}`, hint);
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
        reporter.warning(`${(0, _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error).message}: it could not be aborted. ${goesOn}`);
      }
    }
    async function pollBefore(deadline, job, options) {
      const {clock: clock, signal: signal} = options;
      const limit = new AbortController;
      const over = new AbortController;
      const grace = Math.max(deadline - clock.now(), 0) + LAST_POLL_MS;
      const tooLate = clock.sleep(grace, over.signal).then(() => {
        limit.abort(new PollCutOffError("theirs", `No answer on the ${job.title} within the time limit`));
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
    class PollCutOffError extends _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM {}
    class Trouble {
      #job;
      #reporter;
      #refusals;
      last;
      retryAfterMs=0;
      constructor(job, reporter, clock) {
        this.#job = job;
        this.#reporter = reporter;
        this.#refusals = new _confirmation_js__WEBPACK_IMPORTED_MODULE_1__.m(clock);
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
          if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM) || error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc) throw error;
          if (error.blame !== "yours") this.#refusals.refuted(); else if (this.#refusals.seen()) throw error;
          this.#note(error);
          return;
        }
      }
      #note(error) {
        if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6) this.retryAfterMs = error.retryAfterMs ?? 0;
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
        this.#reporter.info(`${(0, _duration_js__WEBPACK_IMPORTED_MODULE_2__.p)(this.#lastLine - this.#start)}  ${this.#job.title}: ${text}`);
      }
    }
    function timedOut(job, {timeoutMs: timeoutMs, limitName: limitName}, last, trouble) {
      const seen = trouble === void 0 ? `It was last seen ${last}` : `The last look-up failed: ${trouble}`;
      return new JobTimedOutError("theirs", `The ${job.title} had not ended after ${(0, 
      _duration_js__WEBPACK_IMPORTED_MODULE_2__.p)(timeoutMs)}. ${seen}${job.own ? "" : "; it may go on"}.`, `Look at ${job.lookup}, or give it longer with \`${limitName}\`.`);
    }
  },
  930: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => megabytes,
      q: () => TransferLog
    });
    var _jobs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
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
        const left = over ? "" : `, ${(0, _jobs_duration_js__WEBPACK_IMPORTED_MODULE_0__.p)((this.#total - this.#done) / rate * 1e3)} left`;
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
