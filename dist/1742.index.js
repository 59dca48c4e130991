"use strict";

exports.id = 1742;

exports.ids = [ 1742 ];

exports.modules = {
  1742: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var deployment = __webpack_require__(3419);
    var find = __webpack_require__(9823);
    var duration = __webpack_require__(9715);
    var sanitize = __webpack_require__(6616);
    var github_deployment = __webpack_require__(3572);
    var client = __webpack_require__(8850);
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
        file = (await (0, download_logs.K)(step, cloud, environment, folder)).file;
        const {lastErrors: lastErrors} = await __webpack_require__.e(1344).then(__webpack_require__.bind(__webpack_require__, 1344));
        const lines = await lastErrors(file, MOST_LINES, step.signal);
        const name = (0, deployment.Vb)(environment);
        if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`); else step.log.group(`The last error lines of the logs of ${name}`, lines.map(line => (0, 
        sanitize.a)(line, LONGEST_LINE)));
      } catch (error) {
        if (step.signal.aborted) throw error;
        const what = file === void 0 ? "There are no logs" : "The logs could not be read";
        step.log.warning(`${what}: ${(0, errors.ie)(error).message}`);
      }
      return file;
    }
    var health_check = __webpack_require__(7452);
    var wait_for = __webpack_require__(298);
    async function main(step) {
      const cloud = await (0, client.N)(step);
      const environment = await (0, find.sM)("environment", cloud.environments, step.inputs.environment);
      const distribution = await (0, find.sM)("distribution", cloud.distributions, step.inputs.distribution);
      const configFiles = await (0, config_files.Z)(step, cloud, step.inputs["config-files"]);
      const previousFiles = await (0, config_files.Z)(step, cloud, step.inputs["rollback-config-files"]);
      const {strategy: strategy, "failure-states": failureStates} = step.inputs;
      const plan = {
        environment: environment,
        distribution: distribution,
        roles: [],
        strategy: strategy,
        failureStates: failureStates
      };
      setInitialOutputs(step, plan);
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
      await (0, github_deployment.t)(step, record, () => execute(step, cloud, release, previousFiles));
    }
    async function execute(step, cloud, release, previousRoles) {
      const {environment: environment, distribution: distribution} = release;
      const start = step.clock.now();
      const job = await (0, shared_deployment.i4)(step, cloud, release);
      const tellDuration = () => step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
      try {
        if (job instanceof deployment.Sn && !step.inputs.wait) {
          (0, wait_for.Yo)(step, job);
          return report(step, release, await cloud.environments.get(environment.id), {
            heading: "Deployment started"
          });
        }
        const now = job instanceof deployment.Sn ? await (0, wait_for.fm)(step, job) : job;
        step.setState(`${(0, deployment.Vb)(environment)} runs ${(0, deployment.Vb)(distribution)}.`);
        await (0, health_check.N)(step);
        tellDuration();
        report(step, release, now, {
          heading: "Deployed",
          took: (0, duration.p)(step.clock.now() - start)
        });
      } catch (error) {
        tellDuration();
        if (job instanceof deployment.Sn) setStateOutputs(step, job.last);
        if (step.inputs["logs-on-failure"] && step.inputs.wait && !step.signal.aborted) step.output("logs-file", await failureLogs(step, cloud, environment));
        if (step.inputs["rollback-on-failure"] && !step.signal.aborted) step.output("rolled-back", await (0, 
        shared_deployment.Fu)(step, cloud, release, previousRoles));
        throw error;
      }
    }
    function setInitialOutputs(step, {environment: environment, distribution: distribution, strategy: strategy}) {
      step.output("environment-id", environment.id);
      step.output("environment-name", environment.name);
      step.output("environment-url", (0, shared_deployment.IJ)(environment));
      step.output("distribution-id", distribution.id);
      step.output("previous-distribution-id", environment.distributionId);
      step.output("skipped", false);
      step.output("rolled-back", false);
      const from = environment.distributionId === void 0 ? "nothing" : (0, sanitize.a)(environment.distributionId);
      const how = strategy === "rolling" ? "rolling update" : "stop, then start";
      const roles = (step.inputs["config-files"] ?? []).length;
      const files = roles === 0 ? "" : `, ${roles} config file${roles === 1 ? "" : "s"}`;
      step.log.info(`${(0, deployment.Vb)(environment)}: ${from} → ${(0, deployment.Vb)(distribution)} (${(0, 
      sanitize.a)(distribution.id)}), ${how}${files}`);
    }
    function setStateOutputs(step, now) {
      step.output("state", now.state);
      step.output("deployed-at", now.deployedAt);
      step.outputJson("json", now);
    }
    function report(step, {environment: environment, distribution: distribution}, now, {heading: heading, took: took}) {
      setStateOutputs(step, now);
      step.summary.heading(heading);
      step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(now) ], [ "Distribution", `${(0, 
      deployment.Vb)(distribution)} (${(0, sanitize.a)(distribution.id)})` ], [ "Before", (0, 
      sanitize.a)(environment.distributionId ?? "none") ], [ "State", (0, sanitize.a)(now.state || "not deployed") ], [ "Deployed at", now.deployedAt && (0, 
      sanitize.a)(now.deployedAt) ], [ "Took", took ] ]);
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
  5414: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
