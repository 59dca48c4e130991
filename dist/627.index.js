"use strict";

exports.id = 627;

exports.ids = [ 627 ];

exports.modules = {
  1739: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      manageDomain: () => manageDomain
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8817);
    var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3836);
    async function manageDomain(step) {
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
        uncertain: `It is not certain whether the domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(name)} was pointed at ${(0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.`,
        done: `The domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(name)} was pointed at ${(0, 
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
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(from)} → ` : ""}${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} (${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(environment.id)})`);
      report(step, now, existing ? "Domain moved" : "Domain added");
    }
    async function remove(step, {domains: domains}, name) {
      const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.$F)("domain", domains, name, "name");
      if (!found) {
        step.log.info(`There is no domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(name)} (any more): nothing to delete`);
        step.outputJson("domains", []);
        step.summary.heading("Domain is gone already");
        step.summary.facts([ [ "Domain", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(name) ] ]);
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
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(found.id)})`);
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
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.environmentId ?? ""), (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.id) ]));
    }
    function report(step, domain, heading) {
      step.output("domain-id", domain.id);
      step.output("environment-id", domain.environmentId);
      step.outputJson("domains", [ domain ]);
      step.outputJson("json", domain);
      step.summary.heading(heading);
      step.summary.facts([ [ "Domain", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain) ], [ "Id", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.id) ], [ "Environment", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.environmentId ?? "none") ] ]);
    }
    function line(domain) {
      return `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain)}: id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.id)}, at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.environmentId ?? "no environment")}`;
    }
    function fixed(name, environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM("yours", `The domain ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(name)} cannot be pointed at ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`, "Only custom domains can be added and moved.");
    }
    function elsewhere(domain, environment) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.hM("theirs", `The service accepted the change, but the domain ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(domain)} points at ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.p)(domain.environmentId ?? "no environment")}, not at ${(0, 
      _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)}.`, "Someone else may have changed it meanwhile. Look at the domain, then run the step again.");
    }
  }),
  9525: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadBackup: () => downloadBackup
    });
    var backup_choice = __webpack_require__(5212);
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    var secure_url = __webpack_require__(571);
    var debouncer = __webpack_require__(9915);
    function backupLink(backups, id, {origin: origin, clock: clock}) {
      const unknown = new debouncer.m(clock);
      async function refused(error) {
        if (!(await backups.list()).some(backup => backup.id === id)) return {
          phase: "failed",
          reason: "the backup does not exist any more"
        };
        if (error.code !== void 0) unknown.refuted(); else if (unknown.seen()) return {
          phase: "failed",
          reason: `${error.message}; the service does not seem to have such links`
        };
        return {
          phase: "running",
          detail: `not ready yet (${error.message})`
        };
      }
      return {
        title: `link to the backup ${(0, sanitize.p)(id, 60)}`,
        lookup: `GET /v3/backups/${(0, sanitize.p)(id, 60)}/repositorydownloadlink`,
        async poll() {
          try {
            const link = await backups.downloadLink(id);
            unknown.refuted();
            if ("url" in link) return given(link.url, origin);
            return {
              phase: "running",
              detail: `not ready yet (answered ${link.answer})`
            };
          } catch (error) {
            if (isNotYet(error)) return refused(error);
            throw error;
          }
        }
      };
    }
    function isNotYet(error) {
      return error instanceof errors.S6 && [ 400, 404, 405, 409, 410, 422, 425 ].includes(error.status);
    }
    function given(link, origin) {
      const url = URL.canParse(link, origin) ? new URL(link, origin) : void 0;
      if (url && (0, secure_url.U)(url) && url.username === "" && url.password === "") return {
        phase: "succeeded",
        result: url
      };
      return {
        phase: "failed",
        reason: "the service gave one that is no plain https address; it is not followed"
      };
    }
    var find = __webpack_require__(9823);
    var transfer = __webpack_require__(1993);
    var client = __webpack_require__(8817);
    var download_to_file = __webpack_require__(1522);
    var latest = __webpack_require__(9030);
    var wait_for = __webpack_require__(298);
    async function downloadBackup(step) {
      const cloud = await (0, client.N)(step);
      const backup = await chosen(step, cloud);
      step.output("backup-id", backup.id);
      step.outputJson("json", backup);
      const first = await signedLink(step, cloud, backup);
      let unused = first;
      const {file: file, size: size, md5: md5} = await (0, download_to_file.U)(step, {
        what: `the backup ${(0, sanitize.p)(backup.id, 60)}`,
        folder: step.inputs.path,
        fallbackName: lastSegment(first) || `backup-${backup.id}`,
        issue: async () => {
          const link = unused ?? await signedLink(step, cloud, backup);
          unused = void 0;
          return sourceAt(step, cloud, link);
        }
      });
      step.output("file", file);
      step.output("size-bytes", size);
      step.output("md5", md5);
      step.summary.heading("Backup downloaded");
      step.summary.facts([ [ "Backup", (0, sanitize.p)(backup.id) ], [ "Created", backup.createdAt && (0, 
      sanitize.p)(backup.createdAt) ], [ "File", (0, sanitize.p)(file) ], [ "Size", (0, 
      transfer.i)(size) ], [ "MD5", md5 ] ]);
    }
    async function chosen(step, cloud) {
      const {backup: backup, environment: environment} = step.inputs;
      if (backup !== latest.k || environment === void 0) return (0, backup_choice.S)(cloud.backups, backup);
      return (0, backup_choice.c)(cloud.backups, await (0, find.sM)("environment", cloud.environments, environment));
    }
    async function signedLink(step, cloud, backup) {
      const {origin: origin} = cloud.pipeline.options;
      const link = await (0, wait_for.fm)(step, backupLink(cloud.backups, backup.id, {
        origin: origin,
        clock: step.clock
      }));
      (0, download_to_file.L)(step.secrets, link);
      return link;
    }
    function sourceAt(step, cloud, link) {
      return headers => cloud.backups.download(link, headers, next => (0, download_to_file.L)(step.secrets, next));
    }
    function lastSegment({pathname: pathname}) {
      const segment = pathname.split("/").at(-1) ?? "";
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    }
  }),
  3224: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadDistribution: () => downloadDistribution
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
    var _shared_download_to_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1522);
    async function downloadDistribution(step) {
      const {distributions: distributions} = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("distribution", distributions, step.inputs.distribution);
      const distribution = found.md5hash === void 0 ? await distributions.get(found.id) : found;
      const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(distribution);
      step.output("distribution-id", distribution.id);
      step.outputJson("json", distribution);
      const {file: file, size: size, md5: md5} = await (0, _shared_download_to_file_js__WEBPACK_IMPORTED_MODULE_3__.U)(step, {
        what: `the distribution ${name}`,
        folder: step.inputs.path,
        fallbackName: name,
        md5: distribution.md5hash,
        issue: async () => {
          const token = await distributions.createDownloadToken(distribution.id);
          step.secrets.add(token);
          return headers => distributions.download(token, headers);
        }
      });
      if (distribution.md5hash === void 0) step.log.warning("The service tells no MD5 of the distribution, so it is not proven that it arrived whole.");
      step.output("file", file);
      step.output("size-bytes", size);
      step.output("md5", md5);
      step.summary.heading("Distribution downloaded");
      step.summary.facts([ [ "Distribution", `${name} (${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(distribution.id)})` ], [ "File", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(file) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(size) ], [ "MD5", md5 ] ]);
    }
  }),
  2862: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      manageEnvironment: () => manageEnvironment
    });
    var deployment = __webpack_require__(3419);
    var domain_move = __webpack_require__(1080);
    var find = __webpack_require__(9823);
    var errors = __webpack_require__(5168);
    var fields = __webpack_require__(6050);
    var sanitize = __webpack_require__(6616);
    var client = __webpack_require__(8817);
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
    async function manageEnvironment(step) {
      const cloud = await (0, client.N)(step);
      step.output("created", false);
      const {operation: operation, name: name = ""} = step.inputs;
      if (operation === "get") {
        const found = await (0, find.sM)("environment", cloud.environments, name);
        step.log.info(`${(0, deployment.Vb)(found)}: id ${(0, sanitize.p)(found.id)}, state "${(0, 
        sanitize.p)(found.state)}"`);
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
        sanitize.p)(existing.id)}`);
        return report(step, existing, "Environment exists already");
      }
      const isFull = all.length >= USUAL_LIMIT;
      if (isFull) step.log.warning(`There are ${all.length} environments already; the limit is usually ${USUAL_LIMIT}. Delete one if this is refused.`);
      const created = await (0, track_change.W)(step, {
        uncertain: `It is not certain whether the environment "${(0, sanitize.p)(name)}" was created.`,
        done: `The environment "${(0, sanitize.p)(name)}" is there.`
      }, () => cloud.environments.create(name)).catch(error => Promise.reject(isFull ? limitReached(error) : error));
      step.output("created", true);
      step.log.info(`Created the environment ${(0, deployment.Vb)(created)}; its id is ${(0, 
      sanitize.p)(created.id)}`);
      report(step, created, "Environment created");
    }
    async function remove(step, cloud, name) {
      const found = await (0, find.$F)("environment", cloud.environments, name);
      if (!found) {
        step.log.info(`There is no environment "${(0, sanitize.p)(name)}" (any more): nothing to delete`);
        step.summary.heading("Environment is gone already");
        step.summary.facts([ [ "Environment", (0, sanitize.p)(name) ] ]);
        return;
      }
      tell(step, found);
      if (!step.inputs.force) await refuseUsed(cloud, found);
      await (0, track_change.W)(step, {
        uncertain: `It is not certain whether the environment ${(0, deployment.Vb)(found)} was deleted.`,
        done: `The environment ${(0, deployment.Vb)(found)} is deleted.`
      }, () => cloud.environments.delete(found.id));
      step.output("state", "");
      step.log.info(`Deleted the environment ${(0, deployment.Vb)(found)} (${(0, sanitize.p)(found.id)})`);
      step.summary.heading("Environment deleted");
      step.summary.facts([ [ "Environment", (0, deployment.Vb)(found) ], [ "Id", (0, sanitize.p)(found.id) ] ]);
    }
    async function refuseUsed(cloud, environment) {
      const reasons = [];
      if (isProduction(environment)) reasons.push("it is a production environment");
      const all = await cloud.domains.list();
      const domains = all.filter(domain => domain.environmentId === environment.id && (0, 
      domain_move.d)(domain));
      const names = domains.slice(0, 10).map(domain => (0, deployment.Vb)(domain));
      if (domains.length > 0) reasons.push(`${domains.length} domain(s) point at it (${(0, 
      sanitize.p)(names.join(", "))})`);
      if (reasons.length === 0) return;
      throw new errors.hM("yours", `The environment ${(0, deployment.Vb)(environment)} was not deleted: ${reasons.join(", and ")}. Nothing was changed.`, "Move the domains and the production mark to another environment first, or give `force: true`.");
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
      sanitize.p)(environment.id) ], [ "State", (0, sanitize.p)(environment.state || "not deployed") ], [ "Distribution", environment.distributionId && (0, 
      sanitize.p)(environment.distributionId) ] ]);
    }
    function alreadyThere(environment) {
      return new errors.hM("yours", `The environment ${(0, deployment.Vb)(environment)} exists already: ${(0, 
      sanitize.p)(environment.id)}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
    }
    function limitReached(error) {
      if (!(error instanceof errors.S6) || error.status >= 500) return error;
      return new errors.hM("yours", error.message, `A stack may usually have ${USUAL_LIMIT} environments: delete one that is not needed first.`, {
        cause: error
      });
    }
  }),
  1791: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      prune: () => prune
    });
    var find = __webpack_require__(9823);
    var age = __webpack_require__(597);
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
    var client = __webpack_require__(8817);
    const MOST_ROWS = 200;
    function showPlan(log, stock, plan, dryRun) {
      const going = plan.filter(({goes: goes}) => goes).length;
      const verb = dryRun ? "would be deleted" : "to be deleted";
      const rows = plan.map(({item: item, goes: goes, why: why}) => [ goes ? "delete" : "keep", ...cells(stock, item), why ]);
      const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [ 0 ]);
      const title = `${going} of ${plan.length} ${stock.kind}s ${verb}, ${plan.length - going} to stay`;
      log.group(title, rows.map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()));
    }
    function summarize(summary, stock, outcomes, heading) {
      const order = [ "failed", "deleted", "delete", "keep" ];
      const sorted = [ ...outcomes ].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
      const count = what => outcomes.filter(outcome => outcome.what === what).length;
      summary.heading(`${heading}: ${stock.kind}s`);
      summary.facts([ [ "Could not be deleted", count("failed") > 0 ? String(count("failed")) : void 0 ], [ "Deleted", String(count("deleted")) ], [ "To be deleted", count("delete") > 0 ? String(count("delete")) : void 0 ], [ "Kept", String(count("keep")) ] ]);
      const rows = sorted.slice(0, MOST_ROWS).map(({item: item, what: what, why: why}) => [ ...cells(stock, item), WORDS[what], (0, 
      sanitize.p)(why) ]);
      if (rows.length > 0) summary.table([ "Name", "Id", "Created", "", "Why" ], rows);
      if (sorted.length > MOST_ROWS) summary.paragraph(`… and ${sorted.length - MOST_ROWS} more; the log lists them all.`);
    }
    const WORDS = {
      keep: "kept",
      delete: "to be deleted",
      deleted: "deleted",
      failed: "could not be deleted"
    };
    function cells(stock, item) {
      return [ (0, sanitize.p)(stock.nameOf(item), 80), (0, sanitize.p)(item.id, 60), (0, 
      sanitize.p)(item.createdAt ?? "unknown", 40) ];
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
        if (changing) return mayGet(changing);
        const backup = backedUp.get(id);
        return backup && `the backup ${(0, sanitize.p)(backup.id, 60)} refers to it`;
      };
    }
    function byDistribution(backups) {
      return new Map(backups.map(backup => [ backup.distributionId, backup ]));
    }
    function configFileUsage(environments, ignoreEnvironments) {
      const deployed = environments.filter(({state: state, deployedAt: deployedAt, distributionId: distributionId}) => state || deployedAt || distributionId);
      const told = new Map;
      for (const environment of deployed) for (const nameOrId of toldConfigFiles(environment) ?? []) told.set(nameOrId, environment);
      const silent = deployed.filter(environment => toldConfigFiles(environment) === void 0);
      const changing = environments.find(environment => !isSettled(environment));
      const last = silent.reduce(later, void 0);
      return file => {
        const user = told.get(file.id) ?? told.get(file.name ?? "");
        if (user) return `${(0, deployment.Vb)(user)} uses it`;
        if (ignoreEnvironments) return;
        if (changing) return mayGet(changing);
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
    function mayGet(environment) {
      return `${(0, deployment.Vb)(environment)} is in the state "${(0, sanitize.p)(environment.state, 40)}" and may be about to get it`;
    }
    function later(one, other) {
      return one && deploymentOf(one) >= deploymentOf(other) ? one : other;
    }
    function deploymentOf({deployedAt: deployedAt}) {
      const time = deployedAt === void 0 ? Number.NaN : Date.parse(deployedAt);
      return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
    }
    function toldConfigFiles(environment) {
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
    function stockOf(choice, cloud, environment) {
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
        sanitize.p)(environmentId ?? "unknown", 60)}`
      };
    }
    async function prune(step) {
      const {keep: keep, "older-than-days": olderThanDays, "name-pattern": matches, "dry-run": dryRun} = step.inputs;
      const cloud = await (0, client.N)(step);
      const stock = stockOf(step.inputs, cloud, await environmentOf(step, cloud));
      const items = await stock.list();
      const plan = planPruning(items, {
        keep: keep,
        olderThanDays: olderThanDays,
        matches: matches
      }, await stock.usage(), Date.now());
      showPlan(step.log, stock, plan, dryRun);
      const outcomes = plan.map(({item: item, goes: goes, why: why}) => ({
        item: item,
        what: goes ? "delete" : "keep",
        why: why
      }));
      if (dryRun) {
        tell(step, items, []);
        return summarize(step.summary, stock, outcomes, "Dry run");
      }
      const deleted = [];
      try {
        await carryOut(step, stock, outcomes, deleted);
      } finally {
        tell(step, items, deleted);
        summarize(step.summary, stock, outcomes, "Pruned");
      }
      const failed = outcomes.filter(({what: what}) => what === "failed");
      if (failed.length > 0) throw notAll(stock, deleted.length, failed);
    }
    async function carryOut(step, stock, outcomes, deleted) {
      for (const outcome of outcomes.toReversed().filter(({what: what}) => what === "delete")) {
        const {item: item} = outcome;
        try {
          const used = (await stock.usage())(item);
          if (used !== void 0) {
            Object.assign(outcome, {
              what: "keep",
              why: used
            });
            step.log.info(`Kept after all: ${stock.nameOf(item)} (${(0, sanitize.p)(item.id)}), ${used}`);
            continue;
          }
          step.now(`It is not certain whether ${stock.nameOf(item)} (${(0, sanitize.p)(item.id)}) was deleted. ${soFar(stock, deleted)}`);
          await stock.delete(item.id);
        } catch (error) {
          if (!(error instanceof errors.hM) || step.signal.aborted) throw error;
          if (error instanceof errors.S6 && error.status < 500) step.now(soFar(stock, deleted));
          refused(step, stock, outcome, error);
          continue;
        }
        deleted.push(item);
        outcome.what = "deleted";
        step.now(soFar(stock, deleted));
        step.log.info(`Deleted ${stock.nameOf(item)} (${(0, sanitize.p)(item.id)})`);
      }
    }
    function soFar({kind: kind}, deleted) {
      if (deleted.length === 0) return `No ${kind} was deleted before.`;
      return deleted.length === 1 ? `One ${kind} was deleted.` : `${deleted.length} ${kind}s were deleted.`;
    }
    function refused({log: log}, stock, outcome, error) {
      const isSystems = stock.kind === "backup" && error instanceof errors.S6 && error.status === 400;
      Object.assign(outcome, {
        what: isSystems ? "keep" : "failed",
        why: error.message
      });
      log.warning(`${stock.nameOf(outcome.item)} (${(0, sanitize.p)(outcome.item.id)}) stays: ${error.message}`);
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
    function notAll(stock, deleted, failed) {
      const list = failed.slice(0, LISTED).map(({item: item, why: why}) => `\n- ${stock.nameOf(item)} (${(0, 
      sanitize.p)(item.id)}): ${why}`);
      const more = failed.length > LISTED ? `\n- and ${failed.length - LISTED} more` : "";
      return new errors.hM("theirs", `${failed.length} ${stock.kind}(s) could not be deleted, ${deleted} were: ${list.join("")}${more}`, "Run the step again, or delete them by hand.");
    }
  }),
  9633: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      sendRequest: () => sendRequest
    });
    var backup_jobs = __webpack_require__(1419);
    var responses = __webpack_require__(6450);
    var errors = __webpack_require__(5168);
    var sanitize = __webpack_require__(6616);
    const SECRET_NAME = /(?:password|passphrase|secret|token|api_?key|private_?key|signature|credential|authorization)s?$/i;
    const SHORTEST = 4;
    const NO_SECRET = /^(?:token_?type|expires_?in)$/i;
    function secretFields(value) {
      if (Array.isArray(value)) return value.flatMap(secretFields);
      if (typeof value === "string") return signedLink(value);
      if (typeof value !== "object" || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) => typeof inner === "string" && isSecret(name, inner) ? [ inner ] : secretFields(inner));
    }
    function isSecret(name, value) {
      return value.length >= SHORTEST && SECRET_NAME.test(name) && !NO_SECRET.test(name);
    }
    function signedLink(text) {
      if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return [];
      const {search: search, searchParams: searchParams} = new URL(text);
      const values = [ ...searchParams ].filter(([name]) => /sig|token|key|secret|credential/i.test(name));
      return values.length === 0 ? [] : [ text, search.slice(1), ...values.map(([, value]) => value) ];
    }
    var http_content = __webpack_require__(4465);
    var json_body = __webpack_require__(8773);
    var wait = __webpack_require__(6123);
    var transfer = __webpack_require__(1993);
    var client = __webpack_require__(8817);
    var wait_for = __webpack_require__(298);
    async function sendRequest(step) {
      const {method: method, body: body, "job-id-path": jobIdPath} = step.inputs;
      const name = requestName(step);
      if (body !== void 0) for (const secret of secretFields(JSON.parse(body))) step.secrets.add(secret);
      const cloud = await (0, client.N)(step);
      if (method === "POST" && /\/authn\/logout\/?(?:\?|$)/i.test(step.inputs.path)) step.log.warning("A logout ends all sessions of this user, those of jobs that run at the same time too.");
      const answer = await send(step, cloud, name);
      step.output("status", answer.status);
      const content = tellBody(step, answer.text);
      const size = (0, transfer.i)(Buffer.byteLength(answer.text));
      step.log.info(`${name} was answered ${answer.status} (${size})`);
      const expected = step.inputs["expect-status"];
      if (expected && !expected.includes(answer.status)) throw unexpected(name, answer.status, expected);
      const job = jobIdPath && await followJob(step, cloud, {
        name: name,
        jobId: at(content, jobIdPath),
        path: jobIdPath
      });
      step.summary.heading("Request");
      step.summary.facts([ [ "Request", name ], [ "Status", String(answer.status) ], [ "Answer", size ], [ "Job", job ] ]);
    }
    const LONGEST_BODY = 5e5;
    async function send(step, cloud, name) {
      const {method: method, path: path, body: body, "expect-status": expected} = step.inputs;
      const changes = method !== "GET" && method !== "HEAD";
      if (changes) step.now(`It is not certain whether ${name} took effect; look at what it concerns.`);
      let lost = false;
      const deletedPerhaps = async () => {
        lost = true;
        return;
      };
      try {
        const answer = await cloud.pipeline.request({
          method: method,
          path: path,
          name: pathWithoutQuery(path),
          ...body !== void 0 && {
            body: (0, json_body.s)(body)
          },
          ...expected && {
            expect: expected
          },
          ...method === "DELETE" && {
            repeat: {
              find: deletedPerhaps
            }
          },
          form: "text",
          parse: (content, {status: status}) => ({
            status: status,
            text: String(content)
          })
        });
        if (changes) step.now(`${name} was answered ${answer.status}.`);
        return answer;
      } catch (error) {
        if (!(error instanceof errors.S6)) throw error;
        step.output("status", error.status);
        if (lost && error.status === 404) return {
          status: error.status,
          text: ""
        };
        if (changes && error.status < 500) step.now(`${name} was refused.`);
        throw error;
      }
    }
    function tellBody(step, answered) {
      const content = (0, http_content.Yz)(answered);
      const fits = answered.length <= LONGEST_BODY;
      if (!fits) step.log.warning(`The answer has ${answered.length} characters; the output \`body\` holds the first ${LONGEST_BODY}, and \`json\` nothing.`);
      const shownBody = step.secrets.redact(answered.slice(0, LONGEST_BODY));
      for (const secret of secretFields(content)) step.secrets.add(secret);
      step.reveal("body", shownBody);
      step.output("json", fits && content !== void 0 ? JSON.stringify((0, responses.n3)(content)) : "");
      return content;
    }
    async function followJob(step, cloud, {name: name, jobId: jobId, path: path}) {
      if (typeof jobId !== "string" && typeof jobId !== "number" || jobId === "") throw new errors.hM("yours", `The answer to ${name} holds no job id at \`${(0, 
      sanitize.p)(path.join("."))}\`.`, "Look at the output `body` for where it is, and correct `job-id-path`.");
      const id = String(jobId);
      const job = (0, backup_jobs.CN)(cloud.backups, id, step.clock);
      step.log.info(`It started the job ${(0, sanitize.p)(id)}`);
      if (!step.inputs.wait) {
        (0, wait_for.x5)(step, job);
        return `${(0, sanitize.p)(id)}, not waited for`;
      }
      step.now(`The job ${(0, sanitize.p)(id)} was started by ${name}.`);
      try {
        await (0, wait_for.fm)(step, job);
      } catch (error) {
        if (error instanceof wait.dk) step.now(`The job ${(0, sanitize.p)(id)}, started by ${name}, has failed.`);
        throw error;
      }
      return `${(0, sanitize.p)(id)}, completed`;
    }
    function at(content, path) {
      return walk(content, path) ?? walk((0, responses.n3)(content), path);
    }
    function walk(content, path) {
      let value = content;
      for (const name of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return;
        value = value[name];
      }
      return value;
    }
    function pathWithoutQuery(path) {
      return (0, sanitize.p)(path.split("?")[0]);
    }
    function requestName({inputs: {method: method, path: path}}) {
      return `${method} ${pathWithoutQuery(path)}`;
    }
    function unexpected(name, status, expected) {
      return new errors.hM("yours", `${name} was answered ${status}, which is not what \`expect-status\` says (${expected.join(", ")}).`, "Look at the state there, or correct `expect-status`.");
    }
  }),
  3836: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => changing
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    async function changing(work, {uncertain: uncertain, done: done}, request) {
      work.now(uncertain);
      try {
        const result = await request();
        work.now(done);
        return result;
      } catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status < 500) work.now("The request was refused; nothing was changed.");
        throw error;
      }
    }
  }),
  6561: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      startSimulator: () => startSimulator,
      stopSimulator: () => stopSimulator
    });
    async function startSimulator(step) {
      const {port: port, "latency-ms": latencyMs, "job-seconds": jobSeconds, "state-file": file} = step.inputs;
      const options = {
        port: port,
        latencyMs: latencyMs,
        jobSeconds: jobSeconds,
        ...file !== void 0 && {
          stateFile: file
        }
      };
      const {startInBackground: startInBackground} = await __webpack_require__.e(748).then(__webpack_require__.bind(__webpack_require__, 6748));
      const {url: url, username: username, password: password, pid: pid} = await startInBackground(__dirname, options, step.signal);
      step.secrets.add(password);
      step.saveState("url", url);
      step.saveState("pid", String(pid));
      step.now(`The simulator runs at ${url}, until the job is over.`);
      step.output("api-url", url);
      step.output("username", username);
      step.reveal("password", password);
      step.outputJson("json", {
        url: url,
        username: username
      });
      step.exportVariable("BRC_API_URL", url);
      step.exportVariable("BRC_USERNAME", username);
      step.exportVariable("BRC_PASSWORD", password);
      if (process.env["BRC_ACCESS_TOKEN"]) step.exportVariable("BRC_ACCESS_TOKEN", "");
      step.log.info(`A simulated stack answers at ${url}; the steps after this one use it, unless they name another`);
      step.summary.heading("Rehearsal");
      step.summary.paragraph("The steps after this one worked on a simulated stack, unless they named another.");
    }
    async function stopSimulator(step) {
      const [url, pid] = [ step.savedState("url"), Number(step.savedState("pid")) ];
      if (url === "" || !Number.isInteger(pid) || pid <= 1) return;
      const {stopInBackground: stopInBackground} = await __webpack_require__.e(748).then(__webpack_require__.bind(__webpack_require__, 6748));
      const stopped = await stopInBackground({
        url: url,
        pid: pid
      }, step.clock);
      step.log.info(stopped ? "The simulator is stopped" : "The simulator had ended already");
    }
  }),
  3570: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      manageUser: () => manageUser
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
    var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
    var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3836);
    var _operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6685);
    async function manageUser(step) {
      const {operation: operation, user: user = ""} = step.inputs;
      const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step, {
        logsIn: !_operations_js__WEBPACK_IMPORTED_MODULE_4__.d.includes(operation)
      });
      await STORIES[operation](step, cloud, user);
    }
    const STORIES = {
      list: async (step, {users: users}) => {
        const all = await users.list();
        step.outputJson("users", all);
        step.outputJson("json", all);
        step.log.group(`${all.length} user(s)`, all.map(line));
        summary(step, "Users", all);
      },
      get: async (step, cloud, username) => {
        const all = await cloud.users.list();
        const user = named(username, all);
        if (!user) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.ag)("user", username, all.map(one => one.username));
        step.log.info(line(user));
        report(step, "User", user);
      },
      add: async (step, cloud, username) => {
        const {"user-password": password = "", role: role = "user", active: active = true} = step.inputs;
        const existing = named(username, await cloud.users.list());
        if (existing) throw alreadyThere(existing);
        const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, situations(username, "added"), () => cloud.users.add({
          username: username,
          password: password,
          role: role,
          active: active
        }));
        step.log.info(`Added ${line(user)}`);
        report(step, "User added", user);
      },
      update: async (step, cloud, username) => {
        const {role: role, active: active} = step.inputs;
        const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, situations(username, "updated"), () => cloud.users.update(username, {
          ...active !== void 0 && {
            active: active
          },
          ...role !== void 0 && {
            role: role
          }
        }));
        step.log.info(`Updated ${line(user)}`);
        report(step, "User updated", user);
      },
      delete: async (step, cloud, username) => {
        const user = named(username, await cloud.users.list());
        if (!user) {
          step.log.info(`There is no user ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username)} (any more): nothing to delete`);
          step.outputJson("users", []);
          return summary(step, "User is gone already", []);
        }
        step.output("user-id", user.id);
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, situations(username, "deleted"), () => cloud.users.delete(user.username));
        step.log.info(`Deleted ${line(user)}`);
        report(step, "User deleted", user);
      },
      "change-password": async (step, cloud, username) => {
        const {"user-password": currentPassword = "", "new-password": newPassword = ""} = step.inputs;
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, situations(username, "given the new password"), () => cloud.users.changePassword(username, {
          currentPassword: currentPassword,
          newPassword: newPassword
        })).catch(error => Promise.reject(wrongPassword(error)));
        done(step, "Password changed", username);
      },
      "send-password-reset": async (step, {users: users}, username) => {
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, situations(username, "sent the email to reset the password"), () => users.sendPasswordReset(username));
        done(step, "Email to reset the password sent", username);
      },
      "set-password": async (step, {users: users}, username) => {
        const {"reset-token": token = "", "new-password": password = ""} = step.inputs;
        const uncertain = "It is not certain whether the new password was set; try to log in with it.";
        await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_3__.W)(step, {
          uncertain: uncertain,
          done: "The new password is set."
        }, () => users.setPassword(token, password));
        done(step, "New password set", username);
      }
    };
    function named(username, all) {
      return all.find(user => user.username.toLowerCase() === username.toLowerCase());
    }
    function situations(username, what) {
      const name = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username, 100);
      return {
        uncertain: `It is not certain whether ${name} was ${what}.`,
        done: `${name} was ${what}.`
      };
    }
    function report(step, heading, user) {
      step.output("user-id", user.id);
      step.outputJson("users", [ user ]);
      step.outputJson("json", user);
      summary(step, heading, [ user ]);
    }
    function done(step, heading, username) {
      step.log.info(username === "" ? heading : `${heading}: ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username, 100)}`);
      step.outputJson("json", null);
      step.summary.heading(heading);
      if (username !== "") step.summary.facts([ [ "User", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username) ] ]);
    }
    function summary(step, heading, users) {
      step.summary.heading(heading);
      step.summary.table([ "User", "Role", "Active", "Id" ], users.map(({username: username, role: role = "", active: active, id: id = ""}) => [ (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(role), active === void 0 ? "" : active ? "yes" : "no", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(id) ]));
    }
    function line({username: username, role: role, active: active, id: id}) {
      const state = active === void 0 ? "" : active ? ", active" : ", not active";
      return `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(username, 100)}: role ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(role ?? "unknown", 60)}${state}, id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(id ?? "unknown", 60)}`;
    }
    function alreadyThere(user) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The user ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(user.username)} exists already (id ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(user.id ?? "unknown")}). Nothing was changed.`, "Use `operation: update` to change the role or whether the user is active.");
    }
    function wrongPassword(error) {
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6) || error.code !== "ChangePasswordFailed") return error;
      const hint = "Check `user` and `user-password`, which must be the current password.";
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", error.message, hint, {
        cause: error
      });
    }
  }),
  6685: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => WITHOUT_LOGIN,
      x: () => OPERATIONS
    });
    const OPERATIONS = [ "list", "get", "add", "update", "delete", "change-password", "send-password-reset", "set-password" ];
    const WITHOUT_LOGIN = [ "send-password-reset", "set-password" ];
  })
};
