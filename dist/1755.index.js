"use strict";

exports.id = 1755;

exports.ids = [ 1755 ];

exports.modules = {
  1755: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6616);
    var _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3572);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
    var _shared_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9254);
    var _shared_health_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7452);
    var _shared_production_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5886);
    async function main(step) {
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_4__.N)(step);
      const {environment: wanted, "current-environment": current, "change-domain-rules": moveDomains} = step.inputs;
      const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.T9)(cloud.environments);
      const to = wanted === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, wanted);
      const from = current === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, current);
      if (to && to.id === from?.id) throw sameEnvironment(to);
      step.output("environment-id", to?.id);
      step.output("previous-environment-id", from?.id);
      step.outputJson("domains", []);
      if (step.inputs["dry-run"]) {
        step.log.info(`Dry run: ${(0, _shared_production_js__WEBPACK_IMPORTED_MODULE_7__.em)(from, to)}${moveDomains ? ", and the domains would follow" : ""}`);
        return report(step, from, to, await cloud.domains.list(), "Dry run: this would be promoted");
      }
      if (!to) {
        await (0, _shared_production_js__WEBPACK_IMPORTED_MODULE_7__.Gc)(step, cloud, from, to, moveDomains);
        return report(step, from, to, [], "Production mark taken off");
      }
      const description = `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to)} becomes production`;
      const record = {
        environment: (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(to),
        description: description,
        url: (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_5__.IJ)(to),
        production: true
      };
      await (0, _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_3__.t)(step, record, async () => {
        await (0, _shared_production_js__WEBPACK_IMPORTED_MODULE_7__.Gc)(step, cloud, from, to, moveDomains);
        const domains = await (0, _shared_production_js__WEBPACK_IMPORTED_MODULE_7__.RD)(step, cloud, {
          from: from,
          to: to,
          moveDomains: moveDomains
        });
        await (0, _shared_health_check_js__WEBPACK_IMPORTED_MODULE_6__.N)(step);
        report(step, from, to, domains, "Promoted to production");
      });
    }
    function sameEnvironment(environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("user", `\`environment\` and \`current-environment\` are the same: ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}. Nothing was changed.`, "Give the environment that is to become the production one, and the one that is it now.");
    }
    function report(step, from, to, domains, heading) {
      const names = domains.filter(({environmentId: environmentId}) => environmentId === to?.id).map(domain => (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(domain.name));
      step.outputJson("domains", names);
      step.output("json", JSON.stringify({
        environment: to ?? null,
        previous: from ?? null,
        domains: names
      }));
      step.summary.heading(heading);
      step.summary.facts([ [ "Production", to && (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_5__.uM)(to) ], [ "Before", from && (0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(from) ], [ "Domains", names.join(", ") ] ]);
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
