"use strict";

exports.id = 4993;

exports.ids = [ 4993 ];

exports.modules = {
  4993: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9715);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6616);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
    var _shared_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9254);
    var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6656);
    var _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(938);
    async function main(step) {
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const {environment: environment, backup: wanted, "source-environment": from = environment, wait: wait} = step.inputs;
      const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.T9)(cloud.environments);
      const target = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, environment);
      const source = from === environment ? target : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, from);
      const backup = wanted === _shared_inputs_js__WEBPACK_IMPORTED_MODULE_4__.k0 ? await (0, 
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
        await (0, _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_5__.p)(step, cloud, {
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
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.a)(backup.id) ], [ "Created", backup.createdAt && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.a)(backup.createdAt) ], [ "Of environment", backup.environmentId && (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.a)(backup.environmentId) ], [ "Job", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_7__.a)(job) ], [ "Took", wait ? (0, _core_duration_js__WEBPACK_IMPORTED_MODULE_6__.p)(step.clock.now() - start) : void 0 ] ]);
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
  }
};
