"use strict";

exports.id = 481;

exports.ids = [ 481 ];

exports.modules = {
  2862: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var deployment = __webpack_require__(3419);
    var domain_move = __webpack_require__(1080);
    var find = __webpack_require__(9823);
    var errors = __webpack_require__(5168);
    var fields = __webpack_require__(6050);
    var sanitize = __webpack_require__(6616);
    var http_errors = __webpack_require__(221);
    var client = __webpack_require__(8850);
    var shared_deployment = __webpack_require__(9254);
    var track_change = __webpack_require__(3836);
    async function protect(work, cloud) {
      const {"protect-site": site, "site-password": sitepassword} = work.inputs;
      const {"protect-cms": cms, "cms-password": cmspassword} = work.inputs;
      const words = {
        site: inWords(site),
        cms: inWords(cms)
      };
      const sentence = [ words.site && `site ${words.site}`, words.cms && `CMS ${words.cms}` ].filter(Boolean).join(", ");
      await (0, track_change.W)(work, {
        uncertain: `It is not certain whether the protection was changed (${sentence}).`,
        done: `The protection is set (${sentence}).`
      }, () => cloud.environments.protect({
        ...site !== void 0 && {
          site: site
        },
        ...sitepassword !== void 0 && {
          sitepassword: sitepassword
        },
        ...cms !== void 0 && {
          cms: cms
        },
        ...cmspassword !== void 0 && {
          cmspassword: cmspassword
        }
      }));
      work.log.info(`Protection: ${sentence}`);
      return words;
    }
    function inWords(wanted) {
      return wanted === void 0 ? void 0 : wanted ? "protected" : "not protected";
    }
    async function main(step) {
      const cloud = await (0, client.N)(step);
      step.output("created", false);
      const {operation: operation, name: name = ""} = step.inputs;
      if (operation === "get") {
        const found = await (0, find.sM)("environment", cloud.environments, name);
        step.log.info(`${(0, deployment.Vb)(found)}: id ${(0, sanitize.a)(found.id)}, state "${(0, 
        sanitize.a)(found.state)}"`);
        report(step, found, "Environment");
      } else if (operation === "create") await create(step, cloud, name); else if (operation === "delete") await remove(step, cloud, name); else await setProtection(step, cloud);
    }
    const USUAL_LIMIT = 4;
    async function create(step, cloud, name) {
      const environments = (0, find.T9)(cloud.environments);
      const all = await environments.list();
      const existing = await (0, find.$F)("environment", environments, name, "name");
      if (existing) {
        if (step.inputs["if-exists"] === "fail") throw alreadyThere(existing);
        step.log.info(`The environment ${(0, deployment.Vb)(existing)} exists already, with the id ${(0, 
        sanitize.a)(existing.id)}`);
        return report(step, existing, "Environment exists already");
      }
      const isFull = all.length >= USUAL_LIMIT;
      if (isFull) step.log.warning(`There are ${all.length} environments already; the limit is usually ${USUAL_LIMIT}. Delete one if this is refused.`);
      const created = await (0, track_change.W)(step, {
        uncertain: `It is not certain whether the environment "${(0, sanitize.a)(name)}" was created.`,
        done: `The environment "${(0, sanitize.a)(name)}" is there.`
      }, () => cloud.environments.create(name)).catch(error => Promise.reject(isFull ? limitReached(error) : error));
      step.output("created", true);
      step.log.info(`Created the environment ${(0, deployment.Vb)(created)}; its id is ${(0, 
      sanitize.a)(created.id)}`);
      report(step, created, "Environment created");
    }
    async function remove(step, cloud, name) {
      const found = await (0, find.$F)("environment", cloud.environments, name);
      if (!found) {
        step.log.info(`There is no environment "${(0, sanitize.a)(name)}" (any more): nothing to delete`);
        step.summary.heading("Environment is gone already");
        step.summary.facts([ [ "Environment", (0, sanitize.a)(name) ] ]);
        return;
      }
      tell(step, found);
      if (!step.inputs.force) await refuseUsed(cloud, found);
      await (0, track_change.W)(step, {
        uncertain: `It is not certain whether the environment ${(0, deployment.Vb)(found)} was deleted.`,
        done: `The environment ${(0, deployment.Vb)(found)} is deleted.`
      }, () => cloud.environments.delete(found.id));
      step.output("state", "");
      step.log.info(`Deleted the environment ${(0, deployment.Vb)(found)} (${(0, sanitize.a)(found.id)})`);
      step.summary.heading("Environment deleted");
      step.summary.facts([ [ "Environment", (0, deployment.Vb)(found) ], [ "Id", (0, sanitize.a)(found.id) ] ]);
    }
    async function refuseUsed(cloud, environment) {
      const reasons = [];
      if (isProduction(environment)) reasons.push("it is a production environment");
      const all = await cloud.domains.list();
      const domains = all.filter(domain => domain.environmentId === environment.id && (0, 
      domain_move.d)(domain));
      const names = domains.slice(0, 10).map(domain => (0, deployment.Vb)(domain));
      if (domains.length > 0) reasons.push(`${domains.length} domain(s) point at it (${(0, 
      sanitize.a)(names.join(", "))})`);
      if (reasons.length === 0) return;
      throw new errors.lZ("user", `The environment ${(0, deployment.Vb)(environment)} was not deleted: ${reasons.join(", and ")}. Nothing was changed.`, "Move the domains and the production mark to another environment first, or give `force: true`.");
    }
    function isProduction(environment) {
      const {configuration: configuration} = environment;
      return [ environment, configuration ].filter(fields.Gv).flatMap(one => Object.entries(one)).some(([name, value]) => /^(?:is)?prod(?:uction)?(?:environment)?$/i.test(name) && String(value) === "true");
    }
    async function setProtection(step, cloud) {
      const {name: name} = step.inputs;
      const environment = name === void 0 ? void 0 : await (0, find.sM)("environment", cloud.environments, name);
      if (environment) {
        tell(step, environment);
        step.log.warning(`The API's request to protect names no environment: it is the service that decides whether this concerns ${(0, 
        deployment.Vb)(environment)} only. Look at the result.`);
      }
      const {site: site, cms: cms} = await protect(step, cloud);
      if (!environment) step.outputJson("json", null);
      step.summary.heading("Protection set");
      step.summary.facts([ [ "Environment", environment && (0, deployment.Vb)(environment) ], [ "Site", site ], [ "CMS", cms ] ]);
    }
    function tell(step, environment) {
      step.output("environment-id", environment.id);
      step.output("environment-name", environment.name);
      step.output("environment-url", (0, shared_deployment.IJ)(environment));
      step.output("state", environment.state);
      step.output("distribution-id", environment.distributionId);
      step.outputJson("json", environment);
    }
    function report(step, environment, heading) {
      tell(step, environment);
      step.summary.heading(heading);
      step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(environment) ], [ "Id", (0, 
      sanitize.a)(environment.id) ], [ "State", (0, sanitize.a)(environment.state || "not deployed") ], [ "Distribution", environment.distributionId && (0, 
      sanitize.a)(environment.distributionId) ] ]);
    }
    function alreadyThere(environment) {
      return new errors.lZ("user", `The environment ${(0, deployment.Vb)(environment)} exists already: ${(0, 
      sanitize.a)(environment.id)}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
    }
    function limitReached(error) {
      if (!(error instanceof http_errors.j) || error.status >= 500) return error;
      return new errors.lZ("user", error.message, `A stack may usually have ${USUAL_LIMIT} environments: delete one that is not needed first.`, {
        cause: error
      });
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
  }
};
