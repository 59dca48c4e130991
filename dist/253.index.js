"use strict";

exports.id = 253;

exports.ids = [ 253 ];

exports.modules = {
 4421: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var deployment = __webpack_require__(3419);
  var find = __webpack_require__(9823);
  var duration = __webpack_require__(9715);
  var instant = __webpack_require__(8662);
  var not_found = __webpack_require__(9883);
  var plural = __webpack_require__(4605);
  var sanitize = __webpack_require__(6616);
  var client = __webpack_require__(1695);
  var create_backup = __webpack_require__(6236);
  var shared_names = __webpack_require__(2061);
  var age = __webpack_require__(597);
  var backup_state = __webpack_require__(2050);
  var bloomreach_deletions = __webpack_require__(7666);
  var bloomreach_listing = __webpack_require__(7150);
  var retention = __webpack_require__(7096);
  var errors = __webpack_require__(5168);
  var deletion = __webpack_require__(2440);
  var freshness = __webpack_require__(5579);
  async function keepNewest(work, cloud, kept) {
   const plan = await firstPlan(work, cloud, kept);
   const check = newCheck(work, cloud, kept, plan);
   const deletions = new bloomreach_deletions.Ql(() => work.setState(`${kept.state} ${deletions.state(OLDER)}`));
   const failed = [];
   for (const item of plan.deletable) {
    const result = await deletions.delete(item, {
     request: checked => cloud.backups.delete(item.id, checked),
     check: () => check(item.id),
     signal: work.signal
    });
    const id = (0, sanitize.a)(item.id);
    if (result.what === "deleted") {
     kept.onDeleted(item.id);
     work.log.info(`Deleted the backup ${id}`);
    } else if (result.what === "keep") work.log.info(`The backup ${id} stays: ${result.why}`); else if (result.what === "failed") if ((0, 
    bloomreach_deletions.OT)(item, result.error)) work.log.warning(`${result.error.message}. It stays.`); else failed.push({
     item: item,
     error: result.error
    });
   }
   if (deletions.doubtful.length > 0) throw mayBeDeleted(deletions.doubtful, failed);
   if (failed.length > 0) throw notDeleted(failed);
  }
  const OLDER = {
   one: "older backup",
   several: "older backups"
  };
  function newCheck(work, cloud, kept, plan) {
   let last = plan;
   return async id => {
    last = await (0, freshness.SW)(work.clock, last, async () => planBy(work, cloud, kept, await lookAt(work, cloud)));
    const isDeletable = !last.listed.has(id) || last.deletable.some(one => one.id === id);
    if (!isDeletable) throw new deletion.jf("by now it is one of those to keep");
   };
  }
  async function lookAt({clock: clock}, {backups: backups}) {
   const since = clock.now();
   return {
    since: since,
    listing: await backups.listing()
   };
  }
  async function firstPlan(work, cloud, kept) {
   try {
    const look = kept.look ?? await lookAt(work, cloud);
    const plan = await planBy(work, cloud, kept, look);
    const unplaced = (0, retention.Eo)(look.listing.items, kept.backup);
    if (unplaced.length > 0) work.log.warning(`\`keep\` has left ${(0, not_found.KE)(unplaced.map(({id: id}) => id))}: the service does not tell the environment.`);
    return plan;
   } catch (error) {
    if (!(error instanceof errors.lZ) || work.signal.aborted) throw error;
    throw notKnown(error);
   }
  }
  async function planBy(work, cloud, kept, {since: since, listing: listing}) {
   const deletable = await deletableOf(work, cloud, kept, listing);
   return {
    since: since,
    deletable: deletable,
    listed: new Set(listing.items.map(({id: id}) => id))
   };
  }
  async function deletableOf(work, {backups: backups}, kept, listing) {
   const {backup: backup, keep: keep} = kept;
   const all = (0, bloomreach_listing.My)("backups", listing);
   const own = all.find(({id: id}) => id === backup.id) ?? backup;
   if (Number.isNaN((0, age.n)(own))) {
    work.log.warning("`keep` has deleted nothing, because the service tells no time of the new backup.");
    return [];
   }
   const known = new Set(kept.before?.items.map(({id: id}) => id));
   const older = (0, retention.K6)(all, {
    ...kept,
    backup: own
   }).filter(({id: id}) => known.has(id));
   return (0, retention.ib)(older, await (0, backup_state.Yr)(backups, older, listing.at), keep);
  }
  function notDeleted(failed) {
   return new errors.lZ("service", `The backup is complete, but ${failed.length} old one(s) could not be deleted: ${(0, 
   bloomreach_deletions.pC)(failed)}`, "Run the step again, or delete them by hand.");
  }
  function mayBeDeleted(doubtful, failed) {
   const others = failed.length === 0 ? "" : `; ${failed.length} could not be deleted: ${(0, 
   bloomreach_deletions.pC)(failed)}`;
   return new errors.rk("service", `The backup is complete, but whether ${doubtful.length} old one(s) were deleted is unknown: ${(0, 
   bloomreach_deletions.pC)(doubtful)}${others}`, "Check the list of backups, then run the step again.");
  }
  function notKnown(error) {
   return new errors.lZ("service", `The backup is complete, but no old one was deleted, since it is unknown which may be: ${error.message}`, error.hint, {
    cause: error
   });
  }
  async function main(step) {
   const {wait: wait, keep: keep} = step.inputs;
   step.setSubject(`Backup of ${(0, sanitize.a)(step.inputs.environment, 100)}`);
   const cloud = await (0, client.N)(step);
   const environment = await (0, find.sM)("environment", cloud.environments, step.inputs.environment);
   step.setSubject(`Backup of ${(0, deployment.V)(environment)}`);
   const names = await (0, shared_names.e)(step, (0, find.T9)(cloud.distributions), {
    known: void 0,
    asked: environment.distributionId
   });
   const made = {};
   const deleted = [];
   step.outputJson("deleted-backup-ids", deleted);
   try {
    const backup = await create(step, cloud, environment, made);
    if (keep !== void 0) {
     step.setSubject(`Deletion of old backups of ${(0, deployment.V)(environment)}`);
     step.setOutcome("the new backup is complete");
     const onDeleted = id => {
      deleted.push(id);
      step.outputJson("deleted-backup-ids", deleted);
     };
     const state = `The backup ${(0, sanitize.a)(backup.id)} of ${(0, deployment.V)(environment)} is complete.`;
     await keepNewest(step, cloud, {
      environment: environment,
      backup: backup,
      keep: keep,
      before: made.before,
      look: made.look,
      onDeleted: onDeleted,
      state: state
     });
    }
   } finally {
    const {id: id = "", distributionId: distributionId, createdAt: createdAt} = made.backup ?? {};
    step.summary.facts([ [ "Environment", (0, deployment.V)(environment) ], [ "Backup", (0, 
    sanitize.a)(id) ], [ "Distribution", distributionId && (0, not_found.wW)(distributionId, names.get(distributionId)) ], [ "Created", createdAt && (0, 
    instant.h)(createdAt) ], [ "Took", wait && made.tookMs !== void 0 ? (0, duration.p0)(made.tookMs) : void 0 ], [ "Deleted", deleted.map(one => (0, 
    sanitize.a)(one)).join(", ") ] ]);
   }
   if (wait) step.conclude("done", `Backed up ${(0, deployment.V)(environment)}${deletedNote(deleted.length)}`); else step.conclude("started", `Started a backup of ${(0, 
   deployment.V)(environment)}; its end was not waited for`);
  }
  async function create(step, cloud, environment, made) {
   const {type: type, wait: wait} = step.inputs;
   const begin = step.clock.now();
   try {
    const backup = await (0, create_backup.v)(step, cloud, environment, {
     type: type,
     wait: wait,
     onRequest: before => {
      made.before = before;
     },
     onStart: started => {
      made.backup = started;
      setOutputs(step, "running", started);
     },
     onFailure: () => step.output("status", "error"),
     onListed: (listing, since) => {
      made.look = {
       listing: listing,
       since: since
      };
     }
    });
    made.backup = backup;
    if (wait) setOutputs(step, "completed", backup);
    return backup;
   } finally {
    made.tookMs = step.clock.now() - begin;
    step.output("duration-seconds", (0, duration.YA)(made.tookMs));
   }
  }
  function setOutputs(step, status, backup) {
   step.output("backup-id", backup.id);
   step.output("status", status);
   step.output("created-at", backup.createdAt);
   step.output("distribution-id", backup.distributionId);
   step.outputJson("json", backup);
  }
  function deletedNote(count) {
   return count === 0 ? "" : `, and deleted ${(0, plural.L)(count, "older backup")}`;
  }
 },
 9857: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var errors = __webpack_require__(5168);
  var plural = __webpack_require__(4605);
  var client = __webpack_require__(1695);
  var fields = __webpack_require__(6050);
  var sanitize = __webpack_require__(6616);
  var http_errors = __webpack_require__(221);
  function readList(cloud, path, query = {}) {
   return cloud.pipeline.request({
    method: "GET",
    path: path,
    query: query,
    parse: value => {
     const list = Array.isArray(value) || value === null ? {
      items: value
     } : Object(value);
     if (list.items !== null && !Array.isArray(list.items)) throw new Error("not a list");
     const items = list.items ?? [];
     return {
      items: items.filter(fields.Gv),
      page: Array.isArray(value) || value === null ? void 0 : list
     };
    }
   });
  }
  async function checkList(cloud, report, name, path) {
   const check = `List of ${name}`;
   const list = await report.attempt(check, () => readList(cloud, path));
   if (!list) return;
   const {items: items, page: page} = list;
   const count = `${items.length} in the first response`;
   if (!page) {
    report.add(check, "ok", `a bare array, ${count}`);
    return list;
   }
   const total = typeof page["total"] === "number" ? page["total"] : void 0;
   const shape = `${count}, \`more\`: ${described(page["more"])}, \`total\`: ${described(page["total"])}, \`max\`: ${described(page["max"])}`;
   const isWhole = page["more"] !== true && page["more"] !== "true" && (total === void 0 || items.length >= total);
   const paging = items.length < 2 ? "not checked" : await report.attempt(check, () => pagingOf(cloud, path, list));
   if (paging === void 0) return list;
   const isReadable = isWhole || paging === "works";
   report.add(check, isReadable ? "ok" : "warning", `${shape}; paging by \`offset\` and \`max\`: ${paging}`);
   return list;
  }
  async function pagingOf(cloud, path, {items: items}) {
   const second = await readList(cloud, path, {
    offset: 1,
    max: 1
   });
   const [only] = second.items;
   if (second.items.length === 1 && only !== void 0 && idOf(only) === idOf(items[1] ?? {})) return "works";
   return second.items.length === items.length ? "ignored" : `unexpected (${second.items.length} items)`;
  }
  function idOf(item) {
   return item["id"] ?? item["ID"] ?? item["Id"];
  }
  function checkIds(report, lists) {
   const items = lists.flatMap(list => list.items);
   const spellings = [ ...new Set(items.flatMap(item => Object.keys(item).filter(key => /^id$/i.test(key)))) ];
   const without = items.filter(item => idOf(item) === void 0 || idOf(item) === "").length;
   if (items.length === 0) report.add("Ids", "unknown", "no list has an item"); else if (without > 0) report.add("Ids", "warning", `${without} of ${items.length} items have no id`); else report.add("Ids", "ok", `spelled ${spellings.map(key => `\`${(0, 
   sanitize.a)(key)}\``).join(" and ")}`);
  }
  async function checkMd5(cloud, report, distributions) {
   const [first] = distributions.items;
   const id = first && idOf(first);
   if (!first || typeof id !== "string") {
    report.add("MD5 of distributions", "unknown", "there is no distribution");
    return;
   }
   const single = await report.attempt("MD5 of distributions", () => cloud.distributions.get(id));
   if (!single) return;
   const inList = typeof first["md5hash"] === "string" && first["md5hash"] !== "";
   const places = [ inList && "lists", single.md5hash !== void 0 && "single responses" ].filter(Boolean);
   report.add("MD5 of distributions", places.length > 0 ? "ok" : "warning", places.length > 0 ? `in ${places.join(" and ")}` : "not returned: uploads cannot be verified");
  }
  async function checkPaths(cloud, report) {
   const spellings = [ "/v3/appConfigFiles", "/v3/appconfigfiles" ];
   const slashes = [ "/v3/domains", "/v3/domains/" ];
   for (const [check, paths] of [ [ "Path of config files", spellings ], [ "Slash at the end of a path", slashes ] ]) {
    const known = await report.attempt(check, () => knownOf(cloud, paths));
    if (!known) continue;
    report.add(check, known.length > 0 ? "ok" : "warning", known.length > 0 ? known.join(" and ") : "no known form works");
   }
  }
  async function knownOf(cloud, paths) {
   const known = [];
   for (const path of paths) try {
    await readList(cloud, path);
    known.push(path);
   } catch (error) {
    if (!(error instanceof http_errors.j$) || error.status >= 500) throw error;
   }
   return known;
  }
  function described(value) {
   return value === void 0 ? "absent" : (0, sanitize.a)(JSON.stringify(value), 40);
  }
  function checkUserName({inputs: inputs}, report, lists) {
   const {username: username} = inputs;
   if (username === void 0) return;
   const count = lists.flatMap(({items: items}) => items).filter(item => JSON.stringify(item).includes(username)).length;
   const detail = count === 0 ? "the lists do not name the user" : `${(0, plural.L)(count, "object")} of the lists with the user's name in them: keep BRC_USERNAME as a variable, not as a secret, since GitHub passes no output on to another job that holds one`;
   report.add("User name", "ok", detail);
  }
  const ICONS = {
   ok: "✅",
   warning: "⚠️",
   failure: "❌",
   unknown: "❔"
  };
  class Report {
   findings=[];
   undecided=[];
   #log;
   constructor(log) {
    this.#log = log;
   }
   add(check, result, detail) {
    this.findings.push({
     check: check,
     result: result,
     detail: detail
    });
    this.#log.info(`${ICONS[result]} ${check}: ${detail}`);
   }
   decide(check, result, detail) {
    this.add(check, result, detail);
    if (result === "unknown") this.undecided.push({
     check: check,
     result: result,
     detail: detail
    });
   }
   async attempt(check, work) {
    try {
     return await work();
    } catch (error) {
     if (!(error instanceof errors.lZ) || error instanceof errors.cc) throw error;
     this.add(check, "unknown", error.message);
     return;
    }
   }
   count(result) {
    return this.findings.filter(finding => finding.result === result).length;
   }
   get counts() {
    const [failures, warnings, unknown] = [ this.count("failure"), this.count("warning"), this.count("unknown") ];
    const parts = [ failures > 0 && (0, plural.L)(failures, "failure"), warnings > 0 && (0, 
    plural.L)(warnings, "warning"), unknown > 0 && `${unknown} unknown` ];
    return parts.filter(Boolean).join(", ");
   }
   summarize(summary) {
    const order = [ "failure", "warning", "unknown", "ok" ];
    const sorted = this.findings.toSorted((one, other) => order.indexOf(one.result) - order.indexOf(other.result));
    summary.table([ "", "Check", "Detail" ], sorted.map(({check: check, result: result, detail: detail}) => [ ICONS[result], check, detail ]));
    summary.paragraph("This report holds no credentials. You can attach it to an issue.");
   }
  }
  var duration = __webpack_require__(9715);
  var jwt = __webpack_require__(3602);
  var connection_inputs = __webpack_require__(6040);
  var roles = __webpack_require__(9912);
  const DOCUMENTED_LIFETIME_MS = 10 * 6e4;
  const CLOCK_TOLERANCE_MS = 3e4;
  async function checkSession(step, cloud, report) {
   let token = "";
   try {
    token = await (cloud.pipeline.authorizer?.token()) ?? "";
    report.add("Login", "ok", usesSingleSignOn(step) ? "the identity provider issues access tokens" : "the service accepts the credentials");
   } catch (error) {
    if (!(error instanceof errors.lZ) || error instanceof errors.cc) throw error;
    report.decide("Login", error.source === "user" ? "failure" : "unknown", error.message);
    return false;
   }
   if (!await checkRole(step, cloud, report)) return false;
   checkLifetime(token, report);
   await checkRefresh(step, cloud, token, report);
   return true;
  }
  async function checkRole(step, cloud, report) {
   const wanted = step.inputs.role;
   const verified = await report.attempt("Role", async () => {
    try {
     return await cloud.authentication.verify();
    } catch (error) {
     if (!isRefusedToken(error)) throw error;
     report.add("Role", "failure", [ error.message, error.hint ].filter(Boolean).join(". "));
     return "refused";
    }
   });
   if (verified === "refused") return false;
   if (verified === void 0) return true;
   const role = verified.role?.toLowerCase();
   step.output("role", role);
   const level = roles.g.indexOf(role);
   if (role === void 0) report.add("Role", "unknown", "the service does not return `X-User-Role`"); else if (level < 0) report.add("Role", "unknown", `the role "${(0, 
   sanitize.a)(role, 60)}" is not a documented one`); else if (level < roles.g.indexOf(wanted)) report.add("Role", "failure", `the user has the role ${role}; ${wanted} is required`); else report.add("Role", "ok", role);
   return true;
  }
  function isRefusedToken(error) {
   if (!(error instanceof errors.lZ) || error instanceof errors.cc) return false;
   return error instanceof http_errors.j$ ? error.status === 401 : error.source === "user";
  }
  function usesSingleSignOn({inputs: inputs}) {
   return "singleSignOn" in (0, connection_inputs.EP)(inputs).credentials;
  }
  function checkLifetime(token, report) {
   const lifetimeMs = (0, jwt.X)(token);
   if (lifetimeMs === void 0) {
    report.add("Token lifetime", "unknown", "the access token does not tell its lifetime; 10 minutes are documented");
    return;
   }
   const detail = `${(0, duration.p0)(lifetimeMs)} (documented: ${(0, duration.p0)(DOCUMENTED_LIFETIME_MS)})`;
   report.add("Token lifetime", lifetimeMs >= 6e4 ? "ok" : "warning", detail);
  }
  async function checkRefresh(step, cloud, token, report) {
   const check = "Token refresh";
   if (usesSingleSignOn(step)) {
    const isRenewed = await report.attempt(check, async () => cloud.pipeline.authorizer?.renew(token));
    if (isRenewed) report.add(check, "ok", "the identity provider issues another access token");
    return;
   }
   if (step.inputs.password === void 0) {
    report.add(check, "unknown", "not checked: the step does not log in with a password");
    return;
   }
   const isRenewed = await report.attempt(check, async () => cloud.pipeline.authorizer?.renew(token));
   if (!isRenewed) return;
   const {refreshPath: refreshPath} = cloud.authentication;
   if (refreshPath !== void 0) report.add(check, "ok", `POST ${refreshPath}`); else report.add(check, "warning", "no known path refreshes a token; the actions log in again instead");
  }
  function checkClock(differenceMs, report) {
   if (differenceMs === void 0) {
    report.add("Clock", "unknown", "the service returns no `Date`");
    return;
   }
   const isClose = Math.abs(differenceMs) <= CLOCK_TOLERANCE_MS;
   const direction = differenceMs > 0 ? "ahead of" : "behind";
   report.add("Clock", isClose ? "ok" : "warning", isClose ? "the runner and the service agree" : `the runner is ${(0, 
   duration.p0)(Math.abs(differenceMs))} ${direction} the service`);
  }
  var age = __webpack_require__(597);
  var backup_choice = __webpack_require__(5212);
  var deployment = __webpack_require__(3419);
  var environment_state = __webpack_require__(4531);
  var host = __webpack_require__(2886);
  var not_found = __webpack_require__(9883);
  const LIMITS = {
   distributions: 100,
   environments: 4
  };
  const NEAR = .9;
  const RECENT_BACKUP_MS = 7 * 24 * 36e5;
  const DOCUMENTED_STATES = [ "", "deployed" ];
  function checkEnvironmentNames(step, report, environments) {
   for (const wanted of step.inputs.environments ?? []) {
    const check = `Environment ${(0, sanitize.a)(wanted, 60)}`;
    const exists = environments?.some(({id: id, name: name}) => id === wanted || name === wanted);
    if (!environments) report.decide(check, "unknown", "the list of environments could not be read"); else if (exists) report.add(check, "ok", "exists"); else report.add(check, "failure", `not found; available: ${(0, 
    not_found.KE)(environments.map(deployment.V))}`);
   }
  }
  function checkDomainName(step, report, {domains: domains, environments: environments}) {
   const {domain: domain} = step.inputs;
   if (domain === void 0) return;
   const found = domains?.find(({name: name}) => (0, host.X)(name, domain));
   const check = `Domain ${(0, sanitize.a)(domain, 80)}`;
   if (!domains) report.decide(check, "unknown", "the list of domains could not be read"); else if (!found) report.add(check, "failure", `not found; available: ${(0, 
   not_found.KE)(domains.map(deployment.V))}`); else if (!environments) report.add(check, "ok", "exists"); else report.add(check, "ok", `points at ${targetOf(found, environments) ?? "nothing"}`);
  }
  function checkLimits(report, counts) {
   for (const [name, limit] of Object.entries(LIMITS)) {
    const count = counts[name];
    const isNear = count >= limit * NEAR && name !== "environments";
    const hint = isNear ? "; delete old ones with `prune`" : "";
    report.add(`Number of ${name}`, isNear ? "warning" : "ok", `${count} of usually ${limit}${hint}`);
   }
  }
  function checkStates(report, environments) {
   const others = environments.filter(({state: state}) => !DOCUMENTED_STATES.includes(state));
   const seen = new Set(environments.map(({state: state}) => `"${state}"`));
   if (others.length === 0) report.add("States", "ok", seen.size === 0 ? "no environment" : [ ...seen ].join(", ")); else {
    const states = others.map(one => `${(0, deployment.V)(one)} is in the state "${(0, 
    sanitize.a)(one.state, 40)}"`);
    report.add("States", "warning", (0, not_found.KE)(states));
   }
  }
  function checkDomains(report, domains, environments) {
   const lost = domains.filter(domain => targetOf(domain, environments) === void 0);
   if (lost.length === 0) report.add("Domains", "ok", `${(0, plural.L)(domains.length, "domain")}, each at an environment`); else report.add("Domains", "warning", `point at no environment: ${(0, 
   not_found.KE)(lost.map(deployment.V))}`);
  }
  async function checkBackups(cloud, report, environments) {
   for (const environment of environments.filter(environment_state.Nj)) {
    const check = `Backup of ${(0, deployment.V)(environment)}`;
    const backup = await report.attempt(check, () => newestComplete(cloud, environment));
    if (backup === void 0) continue;
    if (backup === "none") {
     report.add(check, "warning", "there is no complete backup");
     continue;
    }
    const ageMs = (cloud.environments.serviceTime ?? Date.now()) - backup;
    report.add(check, ageMs <= RECENT_BACKUP_MS ? "ok" : "warning", `the newest complete one is ${(0, 
    duration.p0)(ageMs)} old`);
   }
  }
  async function newestComplete(cloud, environment) {
   try {
    return (0, age.n)(await (0, backup_choice.c)(cloud.backups, environment));
   } catch (error) {
    if (error instanceof errors.lZ && error.constructor === errors.lZ && error.source === "user") return "none";
    throw error;
   }
  }
  function targetOf({environmentId: environmentId}, environments) {
   const target = environments.find(({id: id}) => id === environmentId);
   return target && (0, deployment.V)(target);
  }
  async function main(step) {
   step.setSubject("Check of the stack");
   const report = new Report(step.log);
   try {
    await runChecks(step, report);
   } finally {
    step.output("warnings-count", report.count("warning"));
    step.outputJson("report", report.findings);
    step.outputJson("json", report.findings);
    report.summarize(step.summary);
   }
   const {counts: counts, undecided: undecided} = report;
   if (counts === "") step.conclude("done", "The stack is as the actions expect"); else if (report.count("failure") + undecided.length === 0) step.conclude("warning", `The stack was checked: ${counts}`);
   const failures = report.findings.filter(({result: result}) => result === "failure");
   if (failures.length > 0) {
    step.setOutcome(counts);
    throw new errors.lZ("user", `The stack check found ${(0, plural.L)(failures.length, "failure")}: ${rowOf(failures)}`, "Correct these, then run the check again.");
   }
   if (undecided.length > 0) {
    step.setOutcome(counts);
    throw new errors.rk("service", `Whether the stack is as asked for is unknown: ${rowOf(undecided)}`, "Run the check again later.");
   }
  }
  function rowOf(findings) {
   return findings.map(({check: check, detail: detail}) => `${check}: ${detail}`).join("; ");
  }
  async function runChecks(step, report) {
   const cloud = await (0, client.N)(step, {
    logsIn: false
   });
   if (!await checkSession(step, cloud, report)) return;
   const lists = {
    distributions: await checkList(cloud, report, "distributions", "/v3/distributions"),
    environments: await checkList(cloud, report, "environments", "/v3/environments"),
    domains: await checkList(cloud, report, "domains", "/v3/domains"),
    backups: await checkList(cloud, report, "backups", "/v3/backups")
   };
   const read = Object.values(lists).filter(list => list !== void 0);
   checkClock(cloud.pipeline.clockLeadMs, report);
   checkIds(report, read);
   checkUserName(step, report, read);
   await checkPaths(cloud, report);
   if (lists.distributions) await checkMd5(cloud, report, lists.distributions);
   const environments = await report.attempt("Environments", () => cloud.environments.list());
   const domains = await report.attempt("Domains", () => cloud.domains.list());
   const distributions = await report.attempt("Distributions", () => cloud.distributions.list());
   if (environments && distributions) checkLimits(report, {
    distributions: distributions.length,
    environments: environments.length
   });
   if (environments) {
    checkStates(report, environments);
    if (domains) checkDomains(report, domains, environments);
   }
   checkEnvironmentNames(step, report, environments);
   checkDomainName(step, report, {
    domains: domains,
    environments: environments
   });
   if (environments) await checkBackups(cloud, report, environments);
  }
 },
 6799: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var deployment = __webpack_require__(3419);
  var environment_state = __webpack_require__(4531);
  var find = __webpack_require__(9823);
  var duration = __webpack_require__(9715);
  var errors = __webpack_require__(5168);
  var instant = __webpack_require__(8662);
  var not_found = __webpack_require__(9883);
  var sanitize = __webpack_require__(6616);
  async function together(...work) {
   await Promise.allSettled(work);
   return Promise.all(work);
  }
  var outcome = __webpack_require__(6100);
  var github_deployment = __webpack_require__(3572);
  var client = __webpack_require__(1695);
  var config_files = __webpack_require__(5953);
  var shared_deployment = __webpack_require__(6428);
  var failure_logs = __webpack_require__(5063);
  var health_check = __webpack_require__(7452);
  var shared_names = __webpack_require__(2061);
  var roll_back = __webpack_require__(8922);
  var wait_for = __webpack_require__(298);
  async function main(step) {
   step.output("result", "failure");
   const {inputs: inputs} = step;
   step.setSubject(`Deployment of ${(0, sanitize.a)(inputs.distribution, 100)} to ${(0, 
   sanitize.a)(inputs.environment, 100)}`);
   const cloud = await (0, client.N)(step);
   const distributions = (0, find.T9)(cloud.distributions);
   const section = (0, find.T9)(cloud.appConfigFiles);
   const {"config-files": files, "rollback-config-files": previousFiles} = inputs;
   const [environment, distribution, configFiles, previousRoles] = await together((0, 
   find.sM)("environment", cloud.environments, inputs.environment), (0, find.sM)("distribution", distributions, inputs.distribution), (0, 
   config_files.Z)(step, cloud, section, files), previousFiles && (0, config_files.Z)(step, cloud, section, previousFiles));
   const {strategy: strategy, "failure-states": failureStates} = inputs;
   const names = await (0, shared_names.e)(step, distributions, {
    known: distribution,
    asked: environment.distributionId
   });
   const found = {
    environment: environment,
    distribution: distribution,
    names: names,
    previousRoles: previousRoles ?? configFiles
   };
   const plan = {
    ...found,
    strategy: strategy,
    failureStates: failureStates
   };
   setInitialOutputs(step, plan);
   if (inputs["dry-run"] || skips(step)) {
    const now = await cloud.environments.get(environment.id);
    if (skips(step) && runs(now, distribution)) return reportSkipped(step, plan, now);
    if (inputs["dry-run"]) {
     step.output("result", "skipped");
     step.conclude("skipped", `Dry run: ${(0, deployment.V)(distribution)} would be deployed to ${(0, 
     deployment.V)(environment)}`);
     return report(step, plan, now);
    }
   }
   const description = `${(0, deployment.V)(distribution)} to ${(0, deployment.V)(environment)}`;
   const record = {
    environment: (0, deployment.V)(environment),
    description: description,
    url: (0, shared_deployment.IJ)(environment)
   };
   await (0, github_deployment.t)(step, record, () => execute(step, cloud, plan, () => configFiles({
    section: section
   })));
  }
  function skips({inputs: inputs}) {
   return inputs["skip-if-deployed"] && (inputs["config-files"] ?? []).length === 0;
  }
  function runs(environment, {id: id}) {
   return (0, environment_state.Nj)(environment) && environment.distributionId === id;
  }
  async function execute(step, cloud, planned, upload) {
   const start = step.clock.now();
   step.output("result", "unknown");
   try {
    const plan = {
     ...planned,
     roles: await upload()
    };
    const judge = now => runs(now, plan.distribution) ? "needless" : "deploy";
    const started = await (0, shared_deployment.i4)(step, cloud, plan, {
     judge: skips(step) ? judge : void 0,
     onSend: before => setPrevious(step, plan, before)
    });
    if ("needless" in started) {
     reportSkipped(step, plan, started.needless);
     return "over";
    }
    if (!step.inputs.wait) {
     await refuseUncertain(step, started.job);
     (0, wait_for.Yo)(step, started.job);
     const now = await cloud.environments.get(plan.environment.id).catch(() => started.before);
     const what = `the deployment of ${(0, deployment.V)(plan.distribution)} to ${(0, 
     deployment.V)(now)}`;
     step.conclude("started", `Started ${what}; its end was not waited for`);
     report(step, {
      ...plan,
      environment: started.before
     }, now);
     return "in progress";
    }
    const current = {
     ...plan,
     environment: started.before
    };
    const now = await waitAndCheck(step, cloud, current, started);
    step.output("result", "success");
    step.conclude("done", `Deployed ${(0, deployment.V)(plan.distribution)} to ${(0, 
    deployment.V)(now)}`);
    report(step, current, now, (0, duration.p0)(step.clock.now() - start));
    return "over";
   } catch (error) {
    step.output("result", (0, outcome.Bg)(error));
    throw error;
   } finally {
    step.output("duration-seconds", (0, duration.YA)(step.clock.now() - start));
   }
  }
  async function refuseUncertain({signal: signal}, job) {
   if (!job.isUncertain) return;
   await job.poll().catch(() => signal.throwIfAborted());
   if (!job.isUncertain) return;
   throw new errors.rk("service", `Whether the ${job.title} was started is unknown: the response to the request was lost, and what is shown since may be somebody else's.`, `Check ${job.lookup}, then run the step again.`);
  }
  async function waitAndCheck(step, cloud, plan, {job: job, before: before}) {
   const {inputs: inputs, signal: signal} = step;
   try {
    const now = await (0, wait_for.fm)(step, job);
    step.setState(`${(0, deployment.V)(now)} runs ${(0, deployment.V)(plan.distribution)}.`);
    await (0, health_check.N)(step);
    return now;
   } catch (error) {
    let {last: last} = job;
    setStateOutputs(step, last);
    const rollsBack = inputs["rollback-on-failure"] && (0, roll_back.A)(error);
    if (inputs["logs-on-failure"] && !signal.aborted) {
     const options = {
      lines: inputs["failure-log-lines"],
      beforeRollback: rollsBack
     };
     step.output("logs-file", await (0, failure_logs.m)(step, cloud, plan.environment, options));
    }
    if (rollsBack) {
     const rolledBack = await (0, roll_back.F)(step, cloud, {
      release: plan,
      job: job,
      before: before,
      previousRoles: plan.previousRoles
     });
     step.output("rolled-back", rolledBack.isBack);
     last = rolledBack.last;
     setStateOutputs(step, last);
    }
    showFacts(step, plan, last);
    throw error;
   }
  }
  function setInitialOutputs(step, plan) {
   const {environment: environment, distribution: distribution, strategy: strategy} = plan;
   step.setSubject(`Deployment of ${(0, deployment.V)(distribution)} to ${(0, deployment.V)(environment)}`);
   step.output("environment-id", environment.id);
   step.output("environment-name", environment.name);
   step.output("environment-url", (0, shared_deployment.IJ)(environment));
   step.output("distribution-id", distribution.id);
   step.output("distribution-name", distribution.name);
   setPrevious(step, plan, environment);
   step.output("skipped", false);
   step.output("rolled-back", false);
   const how = strategy === "rolling" ? "rolling update" : "stop, then start";
   const roles = (step.inputs["config-files"] ?? []).length;
   const files = roles === 0 ? "" : `, ${roles} config file${roles === 1 ? "" : "s"}`;
   step.log.info(`${(0, deployment.V)(environment)}: ${(0, shared_deployment.jq)(environment, plan.names)} → ${(0, 
   not_found.wW)(distribution.id, distribution.name)}, ${how}${files}`);
  }
  function setPrevious(step, {names: names}, {distributionId: distributionId}) {
   step.output("previous-distribution-id", distributionId);
   step.output("previous-distribution-name", distributionId && names.get(distributionId));
  }
  function setStateOutputs(step, now) {
   step.output("state", now.state);
   step.output("deployed-at", now.deployedAt);
   step.outputJson("json", now);
  }
  function reportSkipped(step, plan, now) {
   step.setState(`${(0, deployment.V)(now)} runs ${(0, deployment.V)(plan.distribution)}.`);
   step.output("skipped", true);
   step.output("result", "skipped");
   step.conclude("skipped", `Nothing to do: ${(0, deployment.V)(now)} runs ${(0, deployment.V)(plan.distribution)} already`);
   report(step, plan, now);
  }
  function report(step, plan, now, took) {
   setStateOutputs(step, now);
   showFacts(step, plan, now, took);
  }
  function showFacts(step, plan, now, took) {
   const {environment: environment, distribution: distribution, names: names} = plan;
   step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(now) ], [ "Distribution", (0, 
   not_found.wW)(distribution.id, distribution.name) ], [ "Before", (0, shared_deployment.jq)(environment, names) ], [ "State", (0, 
   sanitize.a)(now.state || "not deployed") ], [ "Deployed at", (0, environment_state.Nj)(now) && now.deployedAt ? (0, 
   instant.h)(now.deployedAt) : void 0 ], [ "Took", took ] ]);
  }
 },
 1739: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9883);
  var _core_plural_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4605);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6616);
  var _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7486);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1695);
  var _shared_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2061);
  var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3836);
  async function main(step) {
   const {operation: operation, name: name = "", environment: environment = ""} = step.inputs;
   step.setSubject(subjectOf(step));
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_6__.N)(step);
   const stack = {
    domains: cloud.domains,
    environments: (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.T9)(cloud.environments)
   };
   step.output("changed", false);
   if (operation === "list") await list(step, stack); else if (operation === "get") {
    const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("domain", stack.domains, name, "host");
    const names = await (0, _shared_names_js__WEBPACK_IMPORTED_MODULE_8__.X)(step, stack.environments);
    report(step, found, {
     names: names,
     verdict: `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(found)} is at ${placeOf(found, names)}`
    });
   } else if (operation === "delete") await remove(step, stack, name); else await ensure(step, stack, name, await (0, 
   _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", stack.environments, environment));
  }
  function subjectOf({inputs: {operation: operation, name: name = "", environment: environment = ""}}) {
   const [domain, target] = [ (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(name, 100), (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(environment, 100) ];
   if (operation === "ensure") return `Change of the domain ${domain} to ${target}`;
   if (operation === "list") return "List of the domains";
   return `${operation === "get" ? "Look-up" : "Deletion"} of the domain ${domain}`;
  }
  async function ensure(step, {domains: domains, environments: environments}, name, environment) {
   const names = await (0, _shared_names_js__WEBPACK_IMPORTED_MODULE_8__.X)(step, environments);
   const listed = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.$F)("domain", domains, name, "host");
   step.output("domain-id", listed?.id);
   const existing = listed && {
    ...await domains.get(listed.id),
    name: listed.name
   };
   let place = existing?.environmentId;
   step.output("environment-id", place);
   if (existing?.environmentId === environment.id) {
    const verdict = `Nothing to do: ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(existing)} is at ${(0, 
    _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)} already`;
    return report(step, existing, {
     names: names,
     verdict: verdict,
     result: "skipped"
    });
   }
   if (!(0, _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.dS)({
    id: "",
    name: name
   })) throw fixed(name, environment);
   const onSeen = seen => {
    place = seen.environmentId;
   };
   const target = {
    environment: environment,
    names: names,
    onSeen: onSeen
   };
   const now = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_7__._)(step, {
    uncertain: `It is unknown whether the domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(name)} was pointed at ${(0, 
    _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}.`,
    done: `The domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(name)} was pointed at ${(0, 
    _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}.`,
    output: changed => {
     step.output("changed", changed);
     step.output("environment-id", changed === "" ? "" : place);
    }
   }, () => existing ? move(domains, existing, target) : add(step, domains, name, target));
   const from = existing?.environmentId ? `${placeOf(existing, names)} → ` : "";
   step.log.info(`${existing ? "Moved" : "Added"} ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(now)}: ${from}${(0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__.wW)(environment.id, environment.name)}`);
   report(step, now, {
    names: names,
    verdict: `${existing ? "Moved" : "Added"} ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(now)} to ${(0, 
    _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}`
   });
  }
  async function move(domains, existing, target) {
   const {id: id, name: name = "", environmentId: before} = existing;
   const check = async () => {
    const now = await domains.get(id);
    target.onSeen(now);
    if (now.environmentId !== before && now.environmentId !== target.environment.id) throw (0, 
    _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.KF)(now, placeOf(now, target.names), target.environment);
   };
   const returned = await domains.update(id, {
    name: name,
    environmentId: target.environment.id
   }, check);
   return seenAt(domains, {
    domain: existing,
    returned: returned
   }, target, now => now.environmentId === before);
  }
  async function add(step, domains, name, target) {
   const added = await domains.add(name, target.environment.id);
   step.output("domain-id", added.id);
   step.output("changed", true);
   return seenAt(domains, {
    domain: added,
    returned: added
   }, target, () => false);
  }
  async function seenAt(domains, {domain: domain, returned: returned}, target, isAsBefore) {
   const {environment: environment, names: names, onSeen: onSeen} = target;
   let last = domain;
   const look = async () => {
    last = await domains.get(domain.id);
    onSeen(last);
    return last;
   };
   try {
    const now = await (0, _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_5__.Mo)(returned, look, {
     ...domains.options,
     what: `domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain)}`,
     differenceOf: now => now.environmentId === environment.id ? void 0 : differenceIn(now, names)
    });
    onSeen(now);
    return now;
   } catch (error) {
    if (!(error instanceof _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_5__.qu) || isAsBefore(last)) throw error;
    throw elsewhere(last, target);
   }
  }
  function differenceIn(now, names) {
   if (!("environmentId" in now)) return {
    text: "the service does not tell where it points",
    isUnseen: true
   };
   return {
    text: `it points at ${placeOf(now, names)}`
   };
  }
  async function remove(step, {domains: domains, environments: environments}, name) {
   const names = await (0, _shared_names_js__WEBPACK_IMPORTED_MODULE_8__.X)(step, environments);
   const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.$F)("domain", domains, name, "host");
   if (!found) {
    step.outputJson("domains", []);
    step.conclude("skipped", `Nothing to do: there is no domain ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(name)} (any more)`);
    return;
   }
   step.output("domain-id", found.id);
   step.output("environment-id", found.environmentId);
   await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_7__._)(step, {
    uncertain: `It is unknown whether the domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(found)} was deleted.`,
    done: `The domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(found)} is deleted.`,
    output: changed => step.output("changed", changed)
   }, () => domains.delete(found.id));
   step.log.info(`Deleted the domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(found)} (${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(found.id)})`);
   report(step, found, {
    names: names,
    verdict: `Deleted the domain ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(found)}`
   });
  }
  async function list(step, {domains: domains, environments: environments}) {
   const {environment: wanted, name: name} = step.inputs;
   const environment = wanted === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", environments, wanted);
   step.output("environment-id", environment?.id);
   const found = (await domains.list()).filter(domain => environment === void 0 || domain.environmentId === environment.id).filter(domain => name === void 0 || domain.name?.toLowerCase() === name);
   step.outputJson("domains", found);
   step.outputJson("json", found);
   const names = await (0, _shared_names_js__WEBPACK_IMPORTED_MODULE_8__.X)(step, environments);
   step.log.group("Domains", found.map(domain => line(domain, names)));
   step.conclude("done", `${(0, _core_plural_js__WEBPACK_IMPORTED_MODULE_10__.L)(found.length, "domain")}${environment ? ` at ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}` : ""}`);
   step.summary.table([ "Domain", "Environment", "Id" ], found.map(domain => [ (0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain), placeOf(domain, names), (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(domain.id) ]));
  }
  function report(step, domain, {names: names, verdict: verdict, result: result = "done"}) {
   step.output("domain-id", domain.id);
   step.output("environment-id", domain.environmentId);
   step.outputJson("domains", [ domain ]);
   step.outputJson("json", domain);
   step.conclude(result, verdict);
   step.summary.facts([ [ "Domain", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain) ], [ "Id", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(domain.id) ], [ "Environment", placeOf(domain, names) ] ]);
  }
  function line(domain, names) {
   return `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain)}: id ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(domain.id)}, at ${placeOf(domain, names)}`;
  }
  function placeOf({environmentId: environmentId}, names) {
   return environmentId ? (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__.wW)(environmentId, names.get(environmentId)) : "no environment";
  }
  function fixed(name, environment) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("user", `The domain ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(name)} cannot be pointed at ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}: domains below bloomreach.cloud stay with the environment that they came with. Nothing was changed.`, "Only custom domains can be added and moved.");
  }
  function elsewhere(domain, {environment: environment, names: names}) {
   const place = placeOf(domain, names);
   return new _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_5__.WU("service", `The service accepted the change, but the domain ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain)} points at ${place}, not at ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}.`, "Someone else may have changed it meanwhile. Check the domain, then run the step again.", `The domain ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain)} points at ${place}.`);
  }
 },
 9525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var backup_choice = __webpack_require__(5212);
  var sanitize = __webpack_require__(6616);
  var errors = __webpack_require__(221);
  var secure_url = __webpack_require__(571);
  var debouncer = __webpack_require__(9915);
  function backupLink(backups, id, {origin: origin, clock: clock}) {
   const unknown = new debouncer.a(clock);
   async function refused(error) {
    if (!(await backups.list()).some(backup => backup.id === id)) return {
     phase: "failed",
     reason: "the backup does not exist any more"
    };
    if (error.code !== void 0) unknown.reset(); else if (unknown.observe()) return {
     phase: "failed",
     reason: `${error.message}; the service does not seem to have such links`,
     hint: "Download the backup in Mission Control."
    };
    return {
     phase: "running",
     detail: `not ready yet (${error.message})`
    };
   }
   return {
    title: `link to the backup ${(0, sanitize.a)(id, 60)}`,
    lookup: "the backups in Mission Control",
    async poll() {
     try {
      const link = await backups.downloadLink(id);
      unknown.reset();
      if ("url" in link) return given(link.url, origin);
      return {
       phase: "running",
       detail: `not ready yet (${link.response})`
      };
     } catch (error) {
      if (isNotYet(error)) return refused(error);
      throw error;
     }
    }
   };
  }
  function isNotYet(error) {
   return error instanceof errors.j$ && [ 400, 404, 405, 409, 410, 422, 425 ].includes(error.status);
  }
  function given(link, origin) {
   const url = URL.canParse(link, origin) ? new URL(link, origin) : void 0;
   if (url && (0, secure_url.U)(url) && url.username === "" && url.password === "") return {
    phase: "succeeded",
    result: url
   };
   return {
    phase: "failed",
    reason: "the service gave one that is no plain https address; it is not followed",
    hint: "Download the backup in Mission Control, and ask Bloomreach what such a link means."
   };
  }
  var find = __webpack_require__(9823);
  var core_errors = __webpack_require__(5168);
  var instant = __webpack_require__(8662);
  var file_name = __webpack_require__(5878);
  var transfer = __webpack_require__(1993);
  var client = __webpack_require__(1695);
  var download_to_file = __webpack_require__(1522);
  var shared_inputs = __webpack_require__(6656);
  var wait_for = __webpack_require__(298);
  async function main(step) {
   const {backup: wanted, environment: of} = step.inputs;
   step.setSubject(`Download of ${wanted === shared_inputs.k0 ? `the latest backup of ${(0, 
   sanitize.a)(of, 100)}` : `the backup ${(0, sanitize.a)(wanted, 60)}`}`);
   const cloud = await (0, client.N)(step);
   const {backup: backup, environment: environment} = await chosen(step, cloud);
   step.output("backup-id", backup.id);
   step.outputJson("json", backup);
   const first = await signedLink(step, cloud, backup);
   let unused = first;
   const {file: file, size: size, md5: md5} = await (0, download_to_file.Q)(step, {
    what: `the backup ${(0, sanitize.a)(backup.id, 60)}`,
    folder: step.inputs.path,
    name: {
     stem: (0, file_name.Vc)("backup", environment ?? await environmentOf(step, cloud, backup), backup.id),
     extension: (0, file_name.je)(first.pathname) ?? ".gz"
    },
    issue: async () => {
     const link = unused ?? await signedLink(step, cloud, backup);
     unused = void 0;
     return sourceAt(step, cloud, link);
    }
   });
   step.output("file", file);
   step.output("size-bytes", size);
   step.output("md5", md5);
   step.conclude("done", `Downloaded the backup ${(0, sanitize.a)(backup.id, 60)}`);
   step.summary.facts([ [ "Backup", (0, sanitize.a)(backup.id) ], [ "Created", backup.createdAt && (0, 
   instant.h)(backup.createdAt, cloud.environments.serviceTime) ], [ "File", (0, sanitize.a)(file) ], [ "Size", (0, 
   transfer.i)(size) ], [ "MD5", md5 ] ]);
  }
  async function chosen({inputs: inputs}, {backups: backups, environments: environments}) {
   const {backup: backup, environment: nameOrId} = inputs;
   if (backup !== shared_inputs.k0 || nameOrId === void 0) return {
    backup: await (0, backup_choice.S)(backups, backup)
   };
   const environment = await (0, find.sM)("environment", environments, nameOrId);
   return {
    backup: await (0, backup_choice.c)(backups, environment),
    environment: environment.name ?? environment.id
   };
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
  async function environmentOf({log: log}, {environments: environments}, backup) {
   const {environmentId: id = ""} = backup;
   if (id === "") return id;
   try {
    return (await environments.get(id)).name ?? id;
   } catch (error) {
    if (!(error instanceof core_errors.lZ) || error instanceof core_errors.cc) throw error;
    log.debug(`${error.message}; the file's name has the id of the environment`);
    return id;
   }
  }
 },
 3224: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
  var _http_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5878);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1695);
  var _shared_download_to_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1522);
  async function main(step) {
   step.setSubject(`Download of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(step.inputs.distribution, 100)}`);
   const {distributions: distributions} = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
   const found = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("distribution", distributions, step.inputs.distribution);
   const distribution = found.md5hash === void 0 ? await distributions.get(found.id) : found;
   const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(distribution);
   step.output("distribution-id", distribution.id);
   step.outputJson("json", distribution);
   const {file: file, size: size, md5: md5} = await (0, _shared_download_to_file_js__WEBPACK_IMPORTED_MODULE_4__.Q)(step, {
    what: `the distribution ${name}`,
    folder: step.inputs.path,
    name: fileNameOf(distribution),
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
   step.conclude("done", `Downloaded ${name}`);
   step.summary.facts([ [ "Distribution", `${name} (${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(distribution.id)})` ], [ "File", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(file) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(size) ], [ "MD5", md5 ] ]);
  }
  function fileNameOf({id: id, name: name = ""}) {
   const extension = (0, _http_file_name_js__WEBPACK_IMPORTED_MODULE_6__.je)(name) ?? "";
   return {
    stem: (0, _http_file_name_js__WEBPACK_IMPORTED_MODULE_6__.Vc)("distribution", name.slice(0, name.length - extension.length), id),
    extension: extension
   };
  }
 },
 5819: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1993);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1695);
  var _shared_download_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1309);
  async function main(step) {
   step.setSubject(`Download of the logs of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(step.inputs.environment, 100)}`);
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
   const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", cloud.environments, step.inputs.environment);
   step.outputJson("json", environment);
   const {file: file, size: size} = await (0, _shared_download_logs_js__WEBPACK_IMPORTED_MODULE_3__.K)(step, cloud, environment, step.inputs.path);
   step.output("file", file);
   step.output("size-bytes", size);
   step.conclude("done", `Downloaded the logs of ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}`);
   step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment) ], [ "File", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(file) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_5__.i)(size) ] ]);
  }
 },
 2862: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var deployment = __webpack_require__(3419);
  var domain_move = __webpack_require__(1080);
  var find = __webpack_require__(9823);
  var listing = __webpack_require__(7150);
  var live = __webpack_require__(8826);
  var errors = __webpack_require__(5168);
  var not_found = __webpack_require__(9883);
  var sanitize = __webpack_require__(6616);
  var seen_changed = __webpack_require__(7486);
  var absent = __webpack_require__(6723);
  var http_errors = __webpack_require__(221);
  var client = __webpack_require__(1695);
  var shared_deployment = __webpack_require__(6428);
  var track_change = __webpack_require__(3836);
  async function protect(work, cloud) {
   const {"protect-site": site, "site-password": sitepassword} = work.inputs;
   const {"protect-cms": cms, "cms-password": cmspassword} = work.inputs;
   if (sitepassword !== void 0 && cmspassword !== void 0 && sitepassword !== cmspassword) work.log.warning("`site-password` and `cms-password` differ: Bloomreach Cloud expects the same for both.");
   const words = {
    site: stateText(site),
    cms: stateText(cms)
   };
   const sentence = [ words.site && `site ${words.site}`, words.cms && `CMS ${words.cms}` ].filter(Boolean).join(", ");
   await (0, track_change._)(work, {
    uncertain: `It is unknown whether the protection was changed (${sentence}).`,
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
  function stateText(wanted) {
   return wanted === void 0 ? void 0 : wanted ? "protected" : "not protected";
  }
  async function main(step) {
   const {operation: operation, name: name = ""} = step.inputs;
   step.setSubject(`${SUBJECTS[operation]} of the environment ${(0, sanitize.a)(name, 100)}`.trim());
   const cloud = await (0, client.N)(step);
   step.output("created", false);
   if (operation === "get") {
    const found = await (0, find.sM)("environment", cloud.environments, name);
    const state = found.state === "" ? "not deployed yet" : `in the state "${(0, sanitize.a)(found.state, 60)}"`;
    report(step, found, `${(0, not_found.wW)(found.id, found.name)} is ${state}`);
   } else if (operation === "create") await create(step, cloud, name); else if (operation === "delete") await remove(step, cloud, name); else await setProtection(step, cloud);
  }
  const SUBJECTS = {
   get: "Look-up",
   create: "Creation",
   delete: "Deletion",
   protect: "Protection"
  };
  const USUAL_LIMIT = 4;
  async function create(step, cloud, name) {
   const environments = (0, find.T9)(cloud.environments);
   const {items: all} = await environments.listing();
   const existing = await (0, find.$F)("environment", environments, name, "name");
   if (existing) {
    if (step.inputs["if-exists"] === "fail") throw alreadyThere(existing);
    const shown = (0, not_found.wW)(existing.id, existing.name);
    return report(step, existing, `Nothing to do: the environment ${shown} exists already`, "skipped");
   }
   const isFull = all.length >= USUAL_LIMIT;
   if (isFull) step.log.warning(`There are ${all.length} environments already; the limit is usually ${USUAL_LIMIT}. Delete one if this is refused.`);
   const created = await (0, track_change._)(step, {
    uncertain: `It is unknown whether the environment "${(0, sanitize.a)(name)}" was created.`,
    done: `The environment "${(0, sanitize.a)(name)}" is there.`,
    output: created => step.output("created", created)
   }, async () => {
    const created = await cloud.environments.create(name);
    setOutputs(step, created);
    return (0, seen_changed.Mo)(created, () => cloud.environments.get(created.id), {
     clock: step.clock,
     signal: step.signal,
     what: `environment ${(0, deployment.V)(created)}`,
     done: "created",
     differenceOf: ({name: is}) => is === name ? void 0 : {
      text: `its name is ${is === void 0 ? "not shown" : `"${(0, sanitize.a)(is, 100)}"`}`,
      isUnseen: is === void 0
     }
    });
   }).catch(error => Promise.reject(isFull ? limitReached(error) : error));
   report(step, created, `Created the environment ${(0, not_found.wW)(created.id, created.name)}`);
  }
  async function remove(step, cloud, name) {
   const found = await (0, find.$F)("environment", cloud.environments, name);
   if (!found) {
    step.conclude("skipped", `Nothing to do: there is no environment "${(0, sanitize.a)(name)}" (any more)`);
    return;
   }
   setOutputs(step, found);
   const uncertain = `It is unknown whether the environment ${(0, deployment.V)(found)} was deleted.`;
   const done = `The environment ${(0, deployment.V)(found)} is deleted.`;
   await (0, track_change._)(step, {
    uncertain: uncertain,
    done: done
   }, () => cloud.environments.delete(found.id, async () => {
    step.setState("Nothing was changed.");
    if (!step.inputs.force) await refuseUsed(step, cloud, found);
    step.setState(uncertain);
   }));
   step.output("state", "");
   step.conclude("done", `Deleted the environment ${(0, not_found.wW)(found.id, found.name)}`);
  }
  async function refuseUsed(step, cloud, found) {
   const environment = await (0, absent.Re)(cloud.environments.get(found.id));
   const reasons = [];
   if (environment && (0, live.AS)(environment)) reasons.push("it is a production environment");
   const all = await cloud.domains.list();
   const domains = all.filter(domain => domain.environmentId === found.id && (0, domain_move.dS)(domain));
   const names = domains.slice(0, 10).map(domain => (0, deployment.V)(domain));
   if (domains.length > 0) reasons.push(`${domains.length} domain(s) point at it (${(0, 
   sanitize.a)(names.join(", "))})`);
   if (reasons.length === 0) {
    if (!environment) await refuseListed(step, cloud, found);
    return;
   }
   throw new errors.lZ("user", `The environment ${(0, deployment.V)(found)} was not deleted: ${reasons.join(", and ")}. Nothing was changed.`, "Move the domains and the production mark to another environment first, or give `force: true`.");
  }
  async function refuseListed(step, {environments: environments}, found) {
   if (!(0, listing.yy)("environments", await environments.listing(), ({id: id}) => id === found.id)) return;
   step.setState(`It is unknown whether the environment ${(0, deployment.V)(found)} exists.`);
   throw new errors.rk("service", `Whether the environment ${(0, deployment.V)(found)} may be deleted is unknown: it is in the list, but the request for it says that there is none`, "Run the step again a few minutes later.");
  }
  async function setProtection(step, cloud) {
   const {name: name} = step.inputs;
   const environment = name === void 0 ? void 0 : await (0, find.sM)("environment", cloud.environments, name);
   if (environment) {
    setOutputs(step, environment);
    step.log.warning(`The API's request to protect names no environment: it is the service that decides whether this concerns ${(0, 
    deployment.V)(environment)} only. Check the result.`);
   }
   const {site: site, cms: cms} = await protect(step, cloud);
   if (!environment) step.outputJson("json", null);
   step.conclude("done", `Set the protection${environment ? ` of ${(0, deployment.V)(environment)}` : ""}`);
   step.summary.facts([ [ "Environment", environment && (0, deployment.V)(environment) ], [ "Site", site ], [ "CMS", cms ] ]);
  }
  function setOutputs(step, environment) {
   step.output("environment-id", environment.id);
   step.output("environment-name", environment.name);
   step.output("environment-url", (0, shared_deployment.IJ)(environment));
   step.output("state", environment.state);
   step.output("distribution-id", environment.distributionId);
   step.outputJson("json", environment);
  }
  function report(step, environment, verdict, result = "done") {
   setOutputs(step, environment);
   step.conclude(result, verdict);
   step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(environment) ], [ "Id", (0, 
   sanitize.a)(environment.id) ], [ "State", (0, sanitize.a)(environment.state || "not deployed") ], [ "Distribution", environment.distributionId && (0, 
   sanitize.a)(environment.distributionId) ] ]);
  }
  function alreadyThere(environment) {
   return new errors.lZ("user", `The environment ${(0, deployment.V)(environment)} exists already: ${(0, 
   sanitize.a)(environment.id)}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
  }
  function limitReached(error) {
   if (!(error instanceof http_errors.j$) || error.status >= 500) return error;
   return new errors.lZ("user", error.message, `A stack may usually have ${USUAL_LIMIT} environments: delete one that is not needed first.`, {
    cause: error
   });
  }
 },
 4655: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
  var _bloomreach_find_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3062);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1695);
  async function main(step) {
   step.setSubject(`Look-up of what is live at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(step.inputs.domain, 100)}`);
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_5__.N)(step);
   const {domain: domain, environments: names} = step.inputs;
   const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.T9)(cloud.environments);
   const one = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, names[0]);
   const other = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", environments, names[1]);
   if (one.id === other.id) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("user", `\`environments\` names the same environment twice: ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(one)}. Nothing was changed.`, "Name the two environments that take turns.");
   const {live: live, idle: idle} = await (0, _bloomreach_find_live_js__WEBPACK_IMPORTED_MODULE_2__.K)(cloud, domain, [ one, other ]);
   step.output("live-environment", live.name ?? live.id);
   step.output("live-environment-id", live.id);
   step.output("idle-environment", idle.name ?? idle.id);
   step.output("idle-environment-id", idle.id);
   step.outputJson("json", {
    live: live,
    idle: idle
   });
   step.conclude("done", `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(live)} is live, ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(idle)} is idle`);
   step.summary.facts([ [ "Domain", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(domain, 100) ], [ "Live", (0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__.wW)(live.id, live.name) ], [ "Idle", (0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_4__.wW)(idle.id, idle.name) ] ]);
  }
 },
 1755: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
  var _bloomreach_domain_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7561);
  var _bloomreach_environment_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9823);
  var _bloomreach_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8826);
  var _bloomreach_production_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(299);
  var _bloomreach_production_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5168);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6616);
  var _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3572);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1695);
  var _shared_deployment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6428);
  var _shared_health_check_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7452);
  var _shared_production_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2261);
  var _shared_roll_back_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8922);
  async function main(step) {
   const {environment: wanted, "current-environment": current, "change-domain-rules": moveDomains} = step.inputs;
   const subject = (name = "") => `${wanted === void 0 ? "Demotion" : "Promotion"} of ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_15__.a)(name, 100)}`;
   step.setSubject(subject(wanted ?? current));
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_10__.N)(step);
   const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_4__.T9)(cloud.environments);
   const to = wanted === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_4__.sM)("environment", environments, wanted);
   const from = current === void 0 ? void 0 : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_4__.sM)("environment", environments, current);
   if (to && to.id === from?.id) throw sameEnvironment(to);
   step.setSubject(subject((to ?? from)?.name));
   step.output("environment-id", to?.id);
   step.output("previous-environment-id", from?.id);
   step.output("rolled-back", false);
   const change = {
    from: from,
    to: to,
    moveDomains: moveDomains
   };
   const objection = now => objectionTo(step, change, now);
   let domains = [];
   const onDomains = names => {
    domains = names;
    setDomains(step, change, names);
   };
   const before = to && await (0, _bloomreach_production_view_js__WEBPACK_IMPORTED_MODULE_7__.e)(cloud, change);
   onDomains((0, _bloomreach_domain_places_js__WEBPACK_IMPORTED_MODULE_2__.c)(before?.domains ?? [], to));
   const refused = before && objection(before);
   if (refused) throw refused;
   if (step.inputs["dry-run"]) return reportPlan(step, change, domains);
   const production = new _shared_production_js__WEBPACK_IMPORTED_MODULE_13__.G(step, cloud, {
    ...change,
    objection: objection,
    onDomains: onDomains
   });
   if (!to) {
    await production.begin();
    step.conclude("done", `${from ? (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(from) : "The environment"} is no longer production`);
    return report(step, change);
   }
   const description = `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(to)} becomes production`;
   const record = {
    environment: (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(to),
    description: description,
    url: (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_11__.IJ)(to),
    production: true
   };
   await (0, _runtime_github_deployment_js__WEBPACK_IMPORTED_MODULE_9__.t)(step, record, () => promote(step, production));
   step.conclude("done", `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(to)} is production now${from ? `, in place of ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(from)}` : ""}`);
   report(step, change, domains);
  }
  async function promote(step, production) {
   await production.begin();
   try {
    await production.followDomains();
    await (0, _shared_health_check_js__WEBPACK_IMPORTED_MODULE_12__.N)(step);
   } catch (cause) {
    const error = production.judged(cause);
    if (step.inputs["rollback-on-failure"] && (0, _shared_roll_back_js__WEBPACK_IMPORTED_MODULE_14__.A)(error)) step.output("rolled-back", await production.back());
    throw error;
   }
  }
  function objectionTo(step, {from: from, to: to, moveDomains: moveDomains}, now) {
   if (!to || !now.to) return;
   if (!(0, _bloomreach_environment_state_js__WEBPACK_IMPORTED_MODULE_3__.Nj)(now.to) && !step.inputs.force) {
    const {state: shown} = now.to;
    const state = shown === "" ? "nothing was ever deployed there" : `its state is "${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_15__.a)(shown, 60)}"`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__.lZ("user", `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(to)} is not deployed: ${state}`, "Deploy to it first, or promote it all the same with `force: true`.");
   }
   if (!from || !moveDomains || [ from, to ].some(one => (0, _bloomreach_live_js__WEBPACK_IMPORTED_MODULE_5__.Kn)(now.domains, one).length > 0)) return;
   const elsewhere = now.domains.filter(domain => (0, _bloomreach_domain_move_js__WEBPACK_IMPORTED_MODULE_1__.dS)(domain) && domain.environmentId !== void 0);
   if (elsewhere.length === 0) return;
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__.lZ("user", `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(from)} is not live: no custom domain points at it, while ${(0, 
   _bloomreach_live_js__WEBPACK_IMPORTED_MODULE_5__.eZ)(elsewhere)} ${elsewhere.length === 1 ? "points" : "point"} at another environment`, "Give the environment that the domains point at now as `current-environment`.");
  }
  function sameEnvironment(environment) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__.lZ("user", `\`environment\` and \`current-environment\` are the same: ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}. Nothing was changed.`, "Give the environment that is to become the production one, and the one that is it now.");
  }
  function setDomains(step, {from: from, to: to}, names) {
   step.outputJson("domains", names);
   step.outputJson("json", {
    environment: to ?? null,
    previous: from ?? null,
    domains: names
   });
  }
  function reportPlan(step, change, domains) {
   step.conclude("skipped", `Dry run: production would change: ${(0, _bloomreach_production_request_js__WEBPACK_IMPORTED_MODULE_6__.q)(change)}${change.moveDomains ? ", and the domains would follow" : ""}`);
   report(step, change, domains);
  }
  function report(step, {from: from, to: to}, domains = []) {
   step.summary.facts([ [ "Production", to && (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_11__.uM)(to) ], [ "Before", from && (0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(from) ], [ "Domains", domains.join(", ") ] ]);
  }
 },
 6921: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var bloomreach_deletions = __webpack_require__(7666);
  var find = __webpack_require__(9823);
  var pruning = __webpack_require__(3949);
  var errors = __webpack_require__(5168);
  var plural = __webpack_require__(4605);
  var sanitize = __webpack_require__(6616);
  var deletion = __webpack_require__(2440);
  var freshness = __webpack_require__(5579);
  var client = __webpack_require__(1695);
  var instant = __webpack_require__(8662);
  const MOST_ROWS = 200;
  function showPlan(log, target, plan, dryRun) {
   const going = plan.filter(decision => decision.delete).length;
   const verb = dryRun ? "would be deleted" : "to be deleted";
   const rows = plan.map(decision => [ decision.delete ? "delete" : "keep", ...cells(target, decision.item), decision.reason ]);
   const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [ 0 ]);
   const title = `${going} of ${(0, plural.L)(plan.length, target.kind)} ${verb}, ${plan.length - going} kept`;
   log.group(title, rows.map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd()));
  }
  function summarize(summary, target, outcomes) {
   const going = [ "uncertain", "failed", "deleted", "delete" ].flatMap(what => outcomes.filter(outcome => outcome.what === what));
   const kept = outcomes.filter(({what: what}) => what === "keep");
   const count = what => outcomes.filter(outcome => outcome.what === what).length;
   const shown = number => number > 0 ? String(number) : void 0;
   summary.facts([ [ "May be deleted", shown(count("uncertain")) ], [ "Could not be deleted", shown(count("failed")) ], [ "Deleted", shown(count("deleted")) ], [ "To be deleted", shown(count("delete")) ], [ "Kept", String(kept.length) ] ]);
   const rows = some => some.slice(0, MOST_ROWS).map(({item: item, what: what, why: why}) => [ ...cells(target, item), WORDS[what], (0, 
   sanitize.a)(why) ]);
   const head = [ "Name", "Id", "Created", "", "Why" ];
   if (going.length > 0) summary.table(head, rows(going));
   if (kept.length > 0) summary.details(`${(0, plural.L)(kept.length, target.kind)} kept`, head, rows(kept));
   const missing = [ going, kept ].reduce((sum, some) => sum + Math.max(some.length - MOST_ROWS, 0), 0);
   if (missing > 0) summary.paragraph(`… and ${missing} more; the log lists them all.`);
  }
  const WORDS = {
   keep: "kept",
   delete: "to be deleted",
   deleted: "deleted",
   failed: "could not be deleted",
   uncertain: "may be deleted"
  };
  function cells(target, item) {
   return [ (0, sanitize.a)(target.nameOf(item), 80), (0, sanitize.a)(item.id, 60), (0, 
   instant.h)(item.createdAt ?? "unknown") ];
  }
  var backup_state = __webpack_require__(2050);
  var deployment = __webpack_require__(3419);
  var file_stores = __webpack_require__(4377);
  var bloomreach_listing = __webpack_require__(7150);
  var retention = __webpack_require__(7096);
  var usage = __webpack_require__(8445);
  function pruneTargetOf(choice, cloud, environment) {
   if (choice.resource === "distributions") return distributionTarget(cloud, choice["ignore-backups"]);
   if (choice.resource === "config-files") return configFileTarget(cloud, choice["ignore-environments"]);
   return backupTarget(cloud, environment);
  }
  function distributionTarget(cloud, ignoreBackups) {
   return {
    kind: "distribution",
    most: (0, file_stores.s)(cloud).most,
    list: async () => whole("distributions", await cloud.distributions.listing()),
    inUseCheck: (0, usage.LQ)(cloud, {
     ignoreBackups: ignoreBackups
    }),
    delete: (id, check) => cloud.distributions.delete(id, check),
    nameOf: deployment.V
   };
  }
  function configFileTarget({appConfigFiles: appConfigFiles, environments: environments}, ignoreEnvironments) {
   return {
    kind: "config file",
    list: async () => whole("config files", await appConfigFiles.listing()),
    inUseCheck: async () => (0, usage._W)(await (0, usage.bG)(environments), ignoreEnvironments),
    delete: (id, check) => appConfigFiles.delete(id, check),
    nameOf: deployment.V
   };
  }
  function backupTarget({backups: backups, environments: environments}, only) {
   const names = new Map;
   let listing = {
    items: [],
    gap: void 0,
    at: void 0
   };
   let check;
   return {
    kind: "backup",
    list: async () => {
     for (const one of only ? [ only ] : await environments.list()) names.set(one.id, (0, 
     deployment.V)(one));
     const all = whole("backups", await backups.listing());
     const items = only ? all.items.filter(({environmentId: environmentId}) => environmentId === only.id) : all.items;
     listing = {
      ...all,
      items: items
     };
     check = void 0;
     return listing;
    },
    inUseCheck: () => {
     check ??= backupCheck(backups, listing);
     return check;
    },
    delete: (id, check) => backups.delete(id, check),
    nameOf: ({environmentId: environmentId}) => `backup of ${names.get(environmentId) ?? (0, 
    sanitize.a)(environmentId ?? "unknown", 60)}`
   };
  }
  async function backupCheck(backups, {items: items, at: at}) {
   const placed = items.filter(({environmentId: environmentId}) => environmentId !== void 0);
   const incomplete = await (0, backup_state.Yr)(backups, placed.filter(retention.b0), at);
   return backup => {
    if (!(0, retention.b0)(backup)) return "no user made it";
    return backup.environmentId === void 0 ? retention.IB : incomplete.get(backup.id);
   };
  }
  function whole(what, listing) {
   (0, bloomreach_listing.My)(what, listing);
   return listing;
  }
  async function main(step) {
   step.setSubject(`Pruning of ${step.inputs.resource.replace("-", " ")}`);
   const cloud = await (0, client.N)(step);
   const target = pruneTargetOf(step.inputs, cloud, await environmentOf(step, cloud));
   const first = await planNow(step, target, 0);
   const {plan: plan} = first;
   const items = plan.map(({item: item}) => item);
   const dryRun = step.inputs["dry-run"];
   showPlan(step.log, target, plan, dryRun);
   const planned = plan.filter(decision => decision.delete).map(({item: item}) => item);
   const outcomes = plan.map(outcomeOf);
   step.outputJson("planned", ids(planned.toReversed()));
   if (dryRun) {
    setOutputs(step, [], items.length - planned.length);
    const all = (0, plural.L)(items.length, target.kind);
    step.conclude("skipped", `Dry run: ${planned.length} of ${all} would be deleted`);
    summarize(step.summary, target, outcomes);
    return warnIfFull(step, target, items.length - planned.length, "would still be");
   }
   const names = {
    one: target.kind,
    several: `${target.kind}s`
   };
   const shown = item => shownAs(target, item);
   const deletions = new bloomreach_deletions.Ql(now => step.setState(now.state(names, shown)));
   const {deleted: deleted} = deletions;
   try {
    await execute(step, target, outcomes, {
     deletions: deletions,
     first: first
    });
   } finally {
    const left = items.length - deleted.length - deletions.uncertain.length;
    setOutputs(step, deleted, left);
    summarize(step.summary, target, withUncertain(outcomes, deletions));
    warnIfFull(step, target, left, "are still");
   }
   const failed = outcomes.filter(({what: what}) => what === "failed");
   const uncertain = outcomes.filter(({what: what}) => what === "uncertain");
   if (uncertain.length > 0) {
    step.setOutcome(`${uncertain.length} may be deleted, ${failed.length} could not be, ${deleted.length} were`);
    throw notKnown(target, deleted.length, {
     failed: failed,
     uncertain: uncertain
    });
   }
   if (failed.length > 0) {
    step.setOutcome(`${failed.length} could not be deleted, ${deleted.length} were`);
    throw notAll(target, deleted.length, failed);
   }
   const all = (0, plural.L)(items.length, target.kind);
   if (deleted.length > 0) step.conclude("done", `Deleted ${deleted.length} of ${all}`); else step.conclude("skipped", `Nothing to do: of ${all}, none is to be deleted`);
  }
  async function planNow(step, target, gone) {
   const since = step.clock.now();
   const {items: items, at: at} = await target.list();
   return {
    since: since,
    plan: (0, pruning.X)(items, rulesOf(step, gone), await target.inUseCheck(), at)
   };
  }
  function rulesOf({inputs: inputs}, gone) {
   const ifAtLeast = inputs["if-at-least"];
   return {
    keep: inputs.keep,
    olderThanDays: inputs["older-than-days"],
    deleteOldest: inputs["delete-oldest"],
    ifAtLeast: ifAtLeast === void 0 ? void 0 : ifAtLeast - gone,
    matches: inputs["name-pattern"]
   };
  }
  function outcomeOf(decision) {
   return {
    item: decision.item,
    what: decision.delete ? "delete" : "keep",
    why: decision.reason
   };
  }
  async function execute(step, target, outcomes, {deletions: deletions, first: first}) {
   let last = first;
   const check = async item => {
    last = await (0, freshness.SW)(step.clock, last, () => planNow(step, target, deletions.deleted.length + deletions.uncertain.length));
    const now = last.plan.find(decision => decision.item.id === item.id);
    if (now?.delete === false) throw new deletion.jf(now.reason);
    await (0, pruning.G)(target.inUseCheck, item);
   };
   for (const outcome of outcomes.toReversed().filter(({what: what}) => what === "delete")) {
    const {item: item} = outcome;
    const shown = shownAs(target, item);
    const result = await deletions.delete(item, {
     request: checked => target.delete(item.id, checked),
     check: () => check(item),
     signal: step.signal
    });
    if (result.what === "deleted") {
     outcome.what = "deleted";
     step.log.info(`Deleted ${shown}`);
    } else if (result.what === "keep") {
     Object.assign(outcome, result);
     step.log.info(`Skipped: ${shown}, ${result.why}`);
    } else {
     const why = result.error.message;
     Object.assign(outcome, {
      what: isOfSystem(target, item, result) ? "keep" : result.what,
      why: why
     });
     step.log.warning(`${shown} ${result.what === "uncertain" ? "may be deleted" : "stays"}: ${why}`);
    }
   }
  }
  function isOfSystem({kind: kind}, item, {what: what, error: error}) {
   return what === "failed" && kind === "backup" && (0, bloomreach_deletions.OT)(item, error);
  }
  function withUncertain(outcomes, {uncertain: uncertain}) {
   return outcomes.map(outcome => {
    if (outcome.what !== "delete" || !uncertain.includes(outcome.item)) return outcome;
    return {
     ...outcome,
     what: "uncertain",
     why: "the step ended before the response"
    };
   });
  }
  function shownAs(target, item) {
   return `${target.nameOf(item)} (${(0, sanitize.a)(item.id)})`;
  }
  function setOutputs(step, deleted, kept) {
   step.outputJson("deleted", ids(deleted));
   step.output("deleted-count", deleted.length);
   step.output("kept-count", kept);
   step.outputJson("json", deleted);
  }
  function ids(items) {
   return items.map(({id: id}) => id);
  }
  function warnIfFull({log: log}, {kind: kind, most: most}, left, verb) {
   if (most === void 0 || left < most) return;
   log.warning(`There ${verb} ${left} ${kind}s; the limit is usually ${most}, so the next upload may be refused. The table of the plan says why each is kept.`);
  }
  function environmentOf({inputs: {environment: environment}}, cloud) {
   return environment === void 0 ? void 0 : (0, find.sM)("environment", cloud.environments, environment);
  }
  const SHOWN = 8;
  function notAll(target, deleted, failed) {
   return new errors.lZ("service", `${failed.length} ${target.kind}(s) could not be deleted, ${deleted} were: ${rowsOf(target, failed)}`, "Run the step again, or delete them by hand.");
  }
  function notKnown(target, deleted, {failed: failed, uncertain: uncertain}) {
   const others = failed.length === 0 ? "" : `\n${failed.length} could not be deleted: ${rowsOf(target, failed)}`;
   return new errors.rk("service", `Whether ${uncertain.length} ${target.kind}(s) were deleted is unknown, ${deleted} were: ${rowsOf(target, uncertain)}${others}`, "Check the list, then run the step again: it reads everything again.");
  }
  function rowsOf(target, outcomes) {
   const rows = outcomes.slice(0, SHOWN).map(({item: item, why: why}) => `\n- ${target.nameOf(item)} (${(0, 
   sanitize.a)(item.id, 60)}): ${(0, sanitize.a)(why)}`);
   const more = outcomes.length > SHOWN ? `\n- and ${outcomes.length - SHOWN} more` : "";
   return `${rows.join("")}${more}`;
  }
 },
 653: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var deployment = __webpack_require__(3419);
  var size_limits = __webpack_require__(5414);
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var outcome = __webpack_require__(6100);
  var github_deployment = __webpack_require__(3572);
  var duration = __webpack_require__(9715);
  class Stages {
   #results;
   #clock;
   #reporter;
   #onChange;
   #epoch;
   constructor(names, options) {
    this.#results = new Map(names.map(name => [ name, {
     name: name,
     result: "skipped",
     seconds: 0
    } ]));
    this.#clock = options.clock;
    this.#reporter = options.reporter;
    this.#onChange = options.onChange;
    this.#epoch = options.clock.now() - options.startedAt;
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
    this.#end(name, "unknown", start);
    try {
     const result = await work();
     this.#end(name, "success", start);
     return result;
    } catch (error) {
     this.#end(name, (0, outcome.Bg)(error), start);
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
     const mark = result === "success" ? "" : "crit, ";
     const [from, to] = [ startMs, Math.max(endMs, startMs + 1e3) ].map(ms => Math.round(ms));
     return `  ${name} (${(0, duration.p0)(endMs - startMs)}) :${mark}${from}, ${to}`;
    });
    return [ "gantt", "  dateFormat x", "  axisFormat %H:%M:%S", ...bars ].join("\n");
   }
   #end(name, result, start) {
    const now = this.#clock.now();
    const times = {
     startMs: start - this.#epoch,
     endMs: now - this.#epoch
    };
    this.#results.set(name, {
     name: name,
     result: result,
     seconds: (0, duration.YA)(now - start),
     ...times
    });
    this.#onChange(this.list);
   }
  }
  var client = __webpack_require__(1695);
  var shared_deployment = __webpack_require__(6428);
  var backup_choice = __webpack_require__(5212);
  var environment_state = __webpack_require__(4531);
  var file_stores = __webpack_require__(4377);
  var find = __webpack_require__(9823);
  var find_live = __webpack_require__(3062);
  var bloomreach_live = __webpack_require__(8826);
  var store = __webpack_require__(7972);
  var config_files = __webpack_require__(5953);
  var names = __webpack_require__(2061);
  const RESUMED_WITHIN_SECONDS = 24 * 3600;
  function whatIsDone(step, seen) {
   const {inputs: inputs} = step;
   const {target: target, live: live, distribution: distribution} = seen;
   const noConfigFiles = (inputs["config-files"] ?? []).length === 0;
   const skips = inputs["skip-if-deployed"] && noConfigFiles;
   if (skips && live && runs(live, distribution)) return allDone(live);
   if (!runs(target, distribution)) return;
   const why = skips ? `${(0, deployment.V)(target)} already runs the distribution` : resumes(step, seen);
   if (why === void 0) return;
   if (live) warnOfOldContent(step, target, live);
   return {
    skips: {
     backup: why,
     ...live && {
      restore: why
     },
     ...noConfigFiles && {
      deploy: why
     }
    }
   };
  }
  function runs(environment, distribution) {
   return distribution !== void 0 && (0, environment_state.Nj)(environment) && environment.distributionId === distribution.id;
  }
  function allDone(live) {
   const why = `${(0, deployment.V)(live)} is live and already runs the distribution`;
   return {
    skips: {
     backup: why,
     restore: why,
     deploy: why,
     "health-check": why,
     promote: why
    }
   };
  }
  function resumes(step, {target: target, live: live, serviceTime: serviceTime, user: user}) {
   const {resume: resume} = step.inputs;
   const why = `it resumes: an earlier run has deployed to ${(0, deployment.V)(target)}`;
   if (resume === true) return why;
   if (resume === false || !isRerun()) return;
   if (isByAnother(target, user)) return;
   if (live && !(0, environment_state.j)(live, target)) return;
   const [now, second] = [ serviceTime, (0, environment_state.UB)(target) ];
   const isRecent = now !== void 0 && second !== void 0 && now / 1e3 - second < RESUMED_WITHIN_SECONDS;
   return isRecent ? why : void 0;
  }
  function isByAnother({deployedBy: deployedBy}, user) {
   return deployedBy !== void 0 && user !== void 0 && deployedBy.toLowerCase() !== user.toLowerCase();
  }
  function isRerun() {
   return Number(process.env["GITHUB_RUN_ATTEMPT"]) > 1;
  }
  function warnOfOldContent(step, target, live) {
   const since = target.deployedAt === void 0 ? "" : ` since ${(0, sanitize.a)(target.deployedAt)}`;
   step.log.warning(`${(0, deployment.V)(target)} already runs the distribution${since}, so this run goes on from there. What was edited on ${(0, 
   deployment.V)(live)} after its backup is not in ${(0, deployment.V)(target)}.`);
  }
  async function planRelease(step, cloud) {
   const {inputs: inputs} = step;
   const environments = (0, find.T9)(cloud.environments);
   const found = await findEnvironments(step, cloud, environments);
   const target = await cloud.environments.get(found.target.id);
   const live = found.live && await cloud.environments.get(found.live.id);
   const watch = live && await watchOver(step, cloud, {
    target: target,
    live: live,
    environments: environments
   });
   const distributions = (0, find.T9)(cloud.distributions);
   const {item: distribution, lookup: lookup} = await knownDistribution(step, cloud, distributions);
   const section = (0, find.T9)(cloud.appConfigFiles);
   const configFiles = await (0, config_files.Z)(step, cloud, section, inputs["config-files"]);
   const previous = inputs["rollback-config-files"];
   const {serviceTime: serviceTime} = cloud.environments;
   const done = whatIsDone(step, {
    target: target,
    live: live,
    distribution: distribution,
    serviceTime: serviceTime,
    user: cloud.user
   });
   const restoresOlder = live !== void 0 && inputs.restore && !inputs.backup && done === void 0;
   return {
    target: target,
    live: live,
    watch: watch,
    distribution: distribution,
    lookup: lookup,
    names: await (0, names.e)(step, distributions, {
     known: distribution,
     asked: target.distributionId
    }),
    distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? "",
    olderBackup: restoresOlder ? await (0, backup_choice.c)(cloud.backups, live) : void 0,
    configFiles: configFiles,
    previousConfigFiles: previous ? await (0, config_files.Z)(step, cloud, section, previous) : configFiles,
    skipReasons: skipReasons(step, {
     target: target,
     live: live,
     distribution: distribution,
     done: done
    })
   };
  }
  async function findEnvironments(step, cloud, environments) {
   const {environment: environment, "live-environment": wantedLive, "blue-green": both, "live-domain": domain} = step.inputs;
   if (both !== void 0 && domain !== void 0) {
    const one = await (0, find.sM)("environment", environments, both[0]);
    const other = await (0, find.sM)("environment", environments, both[1]);
    if (one.id === other.id) throw sameTwice(one);
    const {live: live, idle: idle} = await (0, find_live.K)(cloud, domain, [ one, other ]);
    step.log.info(`${(0, deployment.V)(live)} is live, so this is released to ${(0, 
    deployment.V)(idle)}`);
    return {
     target: idle,
     live: live
    };
   }
   const target = await (0, find.sM)("environment", environments, environment ?? "");
   const live = wantedLive === void 0 ? void 0 : await (0, find.sM)("environment", environments, wantedLive);
   if (live?.id === target.id) throw sameEnvironment(target);
   return {
    target: target,
    live: live
   };
  }
  function watchOver(step, cloud, sides) {
   const {target: target, live: live, environments: environments} = sides;
   return bloomreach_live.QK.begin(cloud.domains, {
    target: target,
    live: live,
    environments: async () => (await environments.listing()).items,
    onUnseen: () => {
     step.log.warning(`Nothing shows whether ${(0, deployment.V)(live)} is live: no custom domain points at any environment. It is taken for live, as the inputs say.`);
    }
   });
  }
  function skipReasons(step, plan) {
   const {inputs: inputs} = step;
   const {target: target, live: live, distribution: distribution, done: done} = plan;
   const uploadDone = inputs.file === void 0 ? "a distribution was named" : "it is there already with the same MD5";
   const reasons = {
    upload: distribution && uploadDone,
    backup: !inputs.backup && "`backup` is false" || !live && (0, environment_state.BS)(target) && `nothing runs in ${(0, 
    deployment.V)(target)} yet`,
    restore: !live && "the release is in place" || !inputs.restore && "`restore` is false",
    "health-check": inputs["health-check-url"] === void 0 && "there is no `health-check-url`",
    promote: !live && "the release is in place" || !inputs.promote && "`promote` is false",
    ...done?.skips
   };
   return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason));
  }
  async function knownDistribution(step, cloud, distributions) {
   const {file: file, distribution: distribution} = step.inputs;
   if (distribution !== void 0) return {
    item: await (0, find.sM)("distribution", distributions, distribution)
   };
   if (!file) return {};
   return (0, store.FC)((0, file_stores.s)(cloud), file, file.name, step.signal);
  }
  function sameEnvironment(environment) {
   return new errors.lZ("user", `\`environment\` and \`live-environment\` are the same: ${(0, 
   deployment.V)(environment)}. Nothing was changed.`, "For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.");
  }
  function sameTwice(environment) {
   return new errors.lZ("user", `\`blue-green\` names the same environment twice: ${(0, 
   deployment.V)(environment)}. Nothing was changed.`, "Name the two environments that take turns.");
  }
  var instant = __webpack_require__(8662);
  var not_found = __webpack_require__(9883);
  const STAGES = [ "upload", "backup", "restore", "deploy", "health-check", "promote" ];
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
   const {target: target, distributionName: distributionName} = plan;
   step.conclude("skipped", `Dry run: ${(0, sanitize.a)(distributionName, 100)} would be released to ${(0, 
   deployment.V)(target)}`);
   step.summary.paragraph(headline(plan));
   step.summary.table([ "Stage", "What", "Why" ], rows);
  }
  function reportRelease(step, plan, run) {
   const {target: target, live: live} = plan;
   const {list: list, gantt: gantt} = run.stages;
   const name = (0, deployment.V)(target);
   step.outputJson("json", {
    distribution: run.distribution ?? null,
    environment: run.environment,
    liveEnvironment: live ?? null,
    backup: run.backup ?? null,
    domains: run.domains,
    promoted: run.promoted,
    rolledBack: run.rolledBack,
    stages: list
   });
   const bad = list.find(isBad);
   if (!bad) step.conclude(...verdictOf(plan, run)); else if (!step.hasOutcome) step.setOutcome(stoppedAt(bad, plan, run));
   step.summary.facts([ [ "Environment", (0, shared_deployment.uM)(target) ], [ "Distribution", run.distribution && (0, 
   not_found.wW)(run.distribution.id, run.distribution.name) ], [ "Before", (0, shared_deployment.jq)(run.before, plan.names) ], [ "Backup", run.backup && backupShown(run.backup, (0, 
   deployment.V)(live ?? target)) ], [ "Live", live && liveShown(live, name, run) ], [ "Domains", run.domains.join(", ") ], [ "Rolled back", run.rolledBack ? "yes" : void 0 ] ]);
   step.summary.table([ "Stage", "Result", "Took", "Why" ], list.map(stage => rowOf(stage, plan, bad)));
   if (gantt !== void 0) step.summary.mermaid(gantt);
  }
  function liveShown(live, target, run) {
   if (run.promoted) return `${(0, deployment.V)(live)} → ${target}`;
   return run.liveIsAsBefore ? (0, deployment.V)(live) : "unknown";
  }
  function backupShown({id: id, createdAt: createdAt}, environment) {
   return `${(0, sanitize.a)(id)} of ${environment}${createdAt === void 0 ? "" : `, ${(0, 
   instant.h)(createdAt)}`}`;
  }
  const ICONS = {
   success: "✅",
   failure: "❌",
   unknown: "❔",
   skipped: "⏭️"
  };
  function rowOf({name: name, result: result, seconds: seconds}, plan, bad) {
   const why = plan.skipReasons[name];
   if (result !== "skipped") return [ name, `${ICONS[result]} ${result}`, (0, duration.p0)(seconds * 1e3), "" ];
   if (why === void 0 && bad !== void 0) return [ name, "⏭️ not reached", "", "" ];
   return [ name, "⏭️ skipped", "", why ?? "" ];
  }
  function isBad({result: result}) {
   return result === "failure" || result === "unknown";
  }
  function stoppedAt(bad, {live: live}, run) {
   const untouched = live && run.liveIsUntouched ? `, ${(0, deployment.V)(live)} is live and untouched` : "";
   return `stopped at ${bad.name}${untouched}`;
  }
  function verdictOf({target: target, live: live, distributionName: distributionName, skipReasons: skipReasons}, run) {
   const what = (0, sanitize.a)(run.distribution?.name ?? distributionName, 100);
   const name = (0, deployment.V)(target);
   const isReady = live !== void 0 && !run.promoted;
   const structural = live ? [ "upload" ] : [ "upload", "restore", "promote" ];
   const leftOut = STAGES.filter(stage => skipReasons[stage] !== void 0 && !structural.includes(stage)).filter(stage => !run.hasChanged || stage !== "health-check" && !(stage === "promote" && isReady)).map(stage => `${stage} (${skipReasons[stage]})`);
   const more = leftOut.length === 0 ? "" : `; left out: ${leftOut.join(", ")}`;
   if (!run.hasChanged) return [ "skipped", `Nothing to do: ${what} to ${name}${more}` ];
   return [ "done", `${isReady ? `Deployed ${what} to ${name}, ready to promote` : `Released ${what} to ${name}`}${more}` ];
  }
  function headline({target: target, live: live, distributionName: distributionName}) {
   const what = (0, sanitize.a)(distributionName, 100);
   return live ? `Blue/green: ${what} to ${(0, deployment.V)(target)}, then from ${(0, 
   deployment.V)(live)} to ${(0, deployment.V)(target)}` : `In place: ${what} to ${(0, 
   deployment.V)(target)}`;
  }
  function purposes({target: target, live: live, olderBackup: olderBackup}) {
   const name = (0, deployment.V)(target);
   return {
    upload: "the distribution is not there yet",
    backup: `of ${(0, deployment.V)(live ?? target)}`,
    restore: `of ${olderBackup ? `the backup ${(0, sanitize.a)(olderBackup.id)}` : "that backup"} into ${name}`,
    deploy: `to ${name}`,
    "health-check": "before it counts",
    promote: `${name} becomes production, with the domains of ${live ? (0, deployment.V)(live) : "none"}`
   };
  }
  var create_backup = __webpack_require__(6236);
  var failure_logs = __webpack_require__(5063);
  var health_check = __webpack_require__(7452);
  var shared_production = __webpack_require__(2261);
  var restore_backup = __webpack_require__(7845);
  var roll_back = __webpack_require__(8922);
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
   #afterRollback;
   #liveHasChanged=false;
   #promotionRefused=false;
   constructor(step, cloud, plan, stages) {
    this.#step = step;
    this.#cloud = cloud;
    this.#plan = plan;
    this.stages = stages;
    this.distribution = plan.distribution;
   }
   async all() {
    const {live: live, target: target} = this.#plan;
    this.#noteLive();
    await this.#stage("upload", () => this.#upload());
    await this.#stage("backup", () => this.#backUp(live ?? target));
    await this.#stage("restore", () => this.#restore());
    try {
     await this.#stage("deploy", () => this.#deploy());
     await this.#stage("health-check", () => (0, health_check.N)(this.#step));
    } catch (error) {
     await this.#afterFailedDeployment(error);
     throw error;
    }
    if (live) await this.#stage("promote", () => this.#promote(live));
   }
   get before() {
    return this.#deployed?.before ?? this.#plan.target;
   }
   get environment() {
    return this.#afterRollback ?? this.#deployed?.job.last ?? this.#plan.target;
   }
   get hasChanged() {
    return this.stages.list.some(({name: name, result: result}) => name !== "health-check" && result !== "skipped");
   }
   get liveIsUntouched() {
    const promote = this.stages.list.find(({name: name}) => name === "promote");
    return !this.#liveHasChanged && promote?.result === "skipped";
   }
   get liveIsAsBefore() {
    return this.liveIsUntouched || !this.#liveHasChanged && (this.rolledBack || this.#promotionRefused);
   }
   async #stage(name, work) {
    const reason = this.#plan.skipReasons[name];
    if (reason === void 0) await this.stages.run(name, work); else this.stages.skip(name, reason);
   }
   #noteLive() {
    const {live: live} = this.#plan;
    if (live && !this.#liveHasChanged) this.#step.setStateNote(`${(0, deployment.V)(live)} is live and untouched.`);
   }
   async #upload() {
    const {file: file} = this.#step.inputs;
    if (!file) return;
    const {item: item} = await (0, upload_distribution.o)(this.#step, this.#cloud, {
     file: file,
     name: file.name,
     ifExists: "reuse",
     lookup: this.#plan.lookup,
     onUploaded: id => this.#step.output("distribution-id", id)
    });
    this.distribution = {
     ...item,
     name: item.name ?? file.name
    };
    this.#step.output("distribution-id", item.id);
    this.#step.output("distribution-name", this.distribution.name);
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
    const {target: target} = this.#plan;
    const objection = async () => this.#objectionTo(await this.#cloud.environments.get(target.id));
    await (0, restore_backup.p)(this.#step, this.#cloud, {
     backup: backup,
     environment: target,
     objection: objection
    });
   }
   async #deploy() {
    const step = this.#step;
    const {target: environment, configFiles: configFiles} = this.#plan;
    const {strategy: strategy, "failure-states": failureStates} = step.inputs;
    const {distribution: distribution} = this;
    if (!distribution) throw new Error("there is no distribution to deploy");
    const release = {
     environment: environment,
     distribution: distribution,
     roles: await configFiles(),
     strategy: strategy,
     failureStates: failureStates,
     names: this.#names
    };
    const started = await (0, shared_deployment.i4)(step, this.#cloud, release, {
     judge: now => this.#judge(now),
     onSend: before => this.#setPrevious(before)
    });
    if ("needless" in started) return;
    this.#deployed = {
     ...started,
     release: release
    };
    await (0, wait_for.fm)(step, started.job);
    step.setState(`${(0, deployment.V)(environment)} runs ${(0, deployment.V)(distribution)}.`);
   }
   #setPrevious({distributionId: distributionId}) {
    this.#step.output("previous-distribution-id", distributionId);
    this.#step.output("previous-distribution-name", distributionId && this.#names.get(distributionId));
   }
   get #names() {
    const {id: id, name: name} = this.distribution ?? {};
    return id === void 0 || name === void 0 ? this.#plan.names : new Map(this.#plan.names).set(id, name);
   }
   async #judge(now) {
    const objection = await this.#objectionTo(now);
    return objection ? {
     refused: objection
    } : "deploy";
   }
   async #objectionTo(now, domains) {
    const {watch: watch, live: live} = this.#plan;
    const objection = domains ? watch?.objection(now, domains) : await (watch?.check(now));
    if (!objection || !live) return;
    this.#liveHasChanged = true;
    this.#step.setStateNote(`Check which environment is live: ${objection.message}.`);
    return objection;
   }
   async #promote(live) {
    const step = this.#step;
    const {target: to} = this.#plan;
    const production = new shared_production.G(step, this.#cloud, {
     from: live,
     to: to,
     moveDomains: true,
     objection: now => this.#objectionToPromotion(now),
     onDomains: names => {
      this.domains = names;
     }
    });
    step.setStateNote("");
    try {
     await production.begin();
     await production.followDomains();
    } catch (error) {
     this.#promotionRefused = error instanceof outcome.dk && !production.hasBegun;
     if (this.#promotionRefused) this.#noteLive();
     if (this.#rollsBack(error) && production.hasBegun) this.#setRolledBack(await production.back());
     this.#setPromoted(production.hasBegun && production.hasMoved);
     throw error;
    }
    this.#setPromoted(true);
    step.setState(`${(0, deployment.V)(to)} is live; ${(0, deployment.V)(live)} is idle and holds what was live before.`);
   }
   async #objectionToPromotion({to: now, domains: domains}) {
    if (!now) return;
    const objection = await this.#objectionTo(now, domains);
    if (objection) return objection;
    if ((0, environment_state.Nj)(now) && now.distributionId === this.distribution?.id) return this.#objectionToNewer(now);
    return new errors.lZ("user", `${(0, deployment.V)(now)} does not run what was released: its state is "${(0, 
    sanitize.a)(now.state, 60)}", its distribution ${(0, shared_deployment.jq)(now, this.#names)}`, "Somebody else has deployed to it meanwhile. It is not promoted.");
   }
   #objectionToNewer(now) {
    if (!(0, environment_state.j)(this.environment, now)) return;
    const by = now.deployedBy === void 0 ? "" : ` by ${(0, sanitize.a)(now.deployedBy, 100)}`;
    return new errors.lZ("user", `${(0, deployment.V)(now)} was deployed to again since this release has seen it run${by}`, "Somebody else has deployed the same distribution, perhaps with other config files. It is not promoted.");
   }
   async #afterFailedDeployment(error) {
    const step = this.#step;
    const {live: live, target: target, previousConfigFiles: previousRoles} = this.#plan;
    const deployed = this.#deployed;
    if (!deployed) return;
    const rollsBack = live === void 0 && this.#rollsBack(error);
    if (step.inputs["logs-on-failure"] && !step.signal.aborted) {
     const options = {
      lines: step.inputs["failure-log-lines"],
      beforeRollback: rollsBack
     };
     step.output("logs-file", await (0, failure_logs.m)(step, this.#cloud, target, options));
    }
    if (!rollsBack) return;
    const {isBack: isBack, last: last} = await (0, roll_back.F)(step, this.#cloud, {
     ...deployed,
     previousRoles: previousRoles
    });
    this.#afterRollback = last;
    this.#setRolledBack(isBack);
   }
   #rollsBack(error) {
    return this.#step.inputs["rollback-on-failure"] && (0, roll_back.A)(error);
   }
   #setPromoted(promoted) {
    this.promoted = promoted;
    this.#step.output("promoted", promoted);
   }
   #setRolledBack(rolledBack) {
    this.rolledBack = rolledBack;
    this.#step.output("rolled-back", rolledBack);
   }
  }
  async function main(step) {
   step.setSubject(subjectOf(step));
   step.output("result", "failure");
   step.output("promoted", false);
   step.output("rolled-back", false);
   if (step.inputs.file) (0, size_limits.HP)(size_limits.Zc, step.inputs.file, step.log);
   const cloud = await (0, client.N)(step);
   const stages = new Stages(STAGES, {
    clock: step.clock,
    startedAt: Date.now(),
    reporter: step.log,
    onChange: list => step.outputJson("stages", list)
   });
   const plan = await planRelease(step, cloud).catch(error => {
    if (error instanceof errors.rk) step.output("result", "unknown");
    throw error;
   });
   step.setSubject(`Release of ${(0, sanitize.a)(plan.distributionName, 100)} to ${(0, 
   deployment.V)(plan.target)}`);
   setInitialOutputs(step, plan);
   if (step.inputs["dry-run"]) {
    step.output("result", "skipped");
    return reportPlan(step, plan);
   }
   const run = new ReleaseRun(step, cloud, plan, stages);
   const record = {
    environment: (0, deployment.V)(plan.target),
    description: `${plan.distributionName} to ${(0, deployment.V)(plan.target)}`,
    url: (0, shared_deployment.IJ)(plan.target),
    production: plan.live !== void 0 && step.inputs.promote
   };
   step.output("result", "unknown");
   try {
    await (0, github_deployment.t)(step, record, () => run.all());
    step.output("result", run.hasChanged ? "success" : "skipped");
   } catch (error) {
    step.output("result", (0, outcome.Bg)(error));
    throw error;
   } finally {
    reportRelease(step, plan, run);
   }
  }
  function subjectOf({inputs: inputs}) {
   const {file: file, distribution: distribution, environment: environment, "blue-green": both} = inputs;
   const what = file?.name ?? distribution ?? "";
   return `Release of ${(0, sanitize.a)(what, 100)} to ${(0, sanitize.a)(environment ?? both?.join(" or ") ?? "", 100)}`;
  }
  function setInitialOutputs(step, {target: target, live: live, distribution: distribution, names: names}) {
   step.output("distribution-id", distribution?.id);
   step.output("distribution-name", distribution?.name);
   step.output("environment-id", target.id);
   step.output("environment-name", target.name);
   step.output("environment-url", (0, shared_deployment.IJ)(target));
   step.output("backup-id", "");
   step.output("previous-distribution-id", target.distributionId);
   step.output("previous-distribution-name", target.distributionId && names.get(target.distributionId));
   step.output("previous-environment-id", live?.id);
  }
 },
 9633: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var backup_jobs = __webpack_require__(1419);
  var responses = __webpack_require__(6450);
  var errors = __webpack_require__(5168);
  var json = __webpack_require__(4185);
  var sanitize = __webpack_require__(6616);
  const SECRET_NAME = /(?:password|passphrase|secret|token|api_?key|private_?key|signature|credential|authorization)s?$/i;
  const SHORTEST = 6;
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
  var absent = __webpack_require__(6723);
  var content = __webpack_require__(4465);
  var effect = __webpack_require__(7687);
  var http_errors = __webpack_require__(221);
  var json_body = __webpack_require__(8773);
  var outcome = __webpack_require__(6100);
  var transfer = __webpack_require__(1993);
  var client = __webpack_require__(1695);
  var wait_for = __webpack_require__(298);
  var api_path = __webpack_require__(2245);
  async function main(step) {
   const {method: method, body: body, "job-id-path": jobIdPath} = step.inputs;
   const name = requestName(step);
   step.setSubject(name);
   if (body !== void 0) for (const secret of secretFields(JSON.parse(body))) step.secrets.add(secret);
   const cloud = await (0, client.N)(step);
   if (method === "POST" && (0, api_path.l)(step.inputs.path)) step.log.warning("A logout ends all sessions of this user, those of jobs that run at the same time too.");
   const response = await send(step, cloud, name);
   step.output("status", response.status);
   const content = setBodyOutputs(step, name, response.text);
   const size = (0, transfer.i)(Buffer.byteLength(response.text));
   step.log.info(`${name} returned HTTP ${response.status} (${size})`);
   if (isPage(step, response)) throw notFromService(step, name, response);
   const expected = step.inputs["expect-status"];
   if (expected && !expected.includes(response.status)) throw unexpected(name, response.status, expected);
   if (isRefused(step, response)) throw refused(step, name, response);
   const job = jobIdPath && await followJob(step, cloud, {
    name: name,
    jobId: at(content, jobIdPath),
    path: jobIdPath
   });
   step.conclude("done", `${name} returned HTTP ${response.status}`);
   step.summary.facts([ [ "Request", name ], [ "Status", String(response.status) ], [ "Response", size ], [ "Job", job ] ]);
  }
  const LONGEST_BODY = 5e5;
  const MOST_SECRETS = 1e3;
  async function send(step, cloud, name) {
   const {method: method, path: path, body: body, "expect-status": expected} = step.inputs;
   const changes = isChange(step);
   if (changes) step.setState(unknownState(name));
   let lost = false;
   const deletedPerhaps = async () => {
    lost = true;
    return;
   };
   const request = () => cloud.pipeline.request({
    method: method,
    path: path,
    name: pathWithoutQuery(path),
    ...body !== void 0 && {
     body: (0, json_body.s)(body)
    },
    ...expected && {
     expect: expected
    },
    retryPolicy: method === "DELETE" ? {
     verify: deletedPerhaps
    } : changes ? "unsafe" : "safe",
    form: "text",
    parse: (content, {status: status}) => ({
     status: status,
     text: String(content)
    })
   });
   try {
    const response = await (changes ? (0, effect.uL)(request()) : request());
    if (changes) step.setState(`${name} returned HTTP ${response.status}.`);
    return response;
   } catch (error) {
    const response = error instanceof errors.rk ? error.cause : error;
    if (response instanceof http_errors.j$) step.output("status", response.status);
    if (lost && (0, absent.iE)(response)) return {
     status: response.status,
     text: ""
    };
    if (changes && (0, effect.wZ)(error)) step.setState(`${name} ${(0, effect.Vz)(error)}.`);
    throw error;
   }
  }
  function isChange({inputs: {method: method}}) {
   return method !== "GET" && method !== "HEAD";
  }
  function unknownState(name) {
   return `It is unknown whether ${name} took effect; check what it concerns.`;
  }
  function isPage(step, {status: status, text: text}) {
   return isChange(step) && status >= 200 && status < 300 && /^\s*</.test(text);
  }
  function notFromService(step, name, {status: status}) {
   step.setState(unknownState(name));
   return new errors.rk("service", `Whether the request took effect is unknown: ${name} returned HTTP ${status} with a page, which the service does not send.`, "Check the state there, and the output `body`, before you send it again.");
  }
  function isRefused({inputs: {method: method}}, {status: status, text: text}) {
   return status >= 200 && status < 300 && (0, content.n8)(method, text);
  }
  function refused(step, name, {status: status, text: text}) {
   if (step.inputs.method !== "GET") step.setState(`${name} was refused.`);
   const {error_code: code, error_detail: detail} = (0, content.Xy)(text);
   const words = (0, content.ou)(code) === void 0 ? "false" : [ code, (0, content.ou)(detail) ].filter(Boolean).join(": ");
   return new errors.lZ("service", `${name} returned HTTP ${status}, but its body is a refusal: ${(0, 
   sanitize.a)(words)}`, "Check the output `body`, and the state there.");
  }
  function setBodyOutputs(step, name, text) {
   const content = jsonIn(name, text);
   const fits = text.length <= LONGEST_BODY;
   if (!fits) step.log.warning(`The response has ${text.length} characters; the output \`body\` holds the first ${LONGEST_BODY}, and \`json\` nothing.`);
   const secrets = secretFields(content);
   if (secrets.length > MOST_SECRETS) throw new errors.lZ("service", `The response to ${name} holds more than ${MOST_SECRETS} secrets: it is not made an output, since they cannot all be masked.`, "Request less at once.");
   const body = text.slice(0, LONGEST_BODY);
   if (step.secrets.isIn(body)) step.output("body", body); else step.reveal("body", body);
   for (const secret of secrets) step.secrets.add(secret);
   if (fits && content !== void 0) step.outputJson("json", (0, responses.n3)(content)); else step.output("json", "");
   return content;
  }
  function jsonIn(name, text) {
   try {
    return (0, json.qF)(text);
   } catch (error) {
    if (!(error instanceof json.Fd)) return;
    throw new errors.lZ("service", `The response to ${name} cannot be read: ${error.message}.`, "Request less of it, such as a single object.");
   }
  }
  async function followJob(step, cloud, {name: name, jobId: jobId, path: path}) {
   const id = jobIdOf(jobId);
   if (id === void 0) throw new errors.lZ("user", `The response to ${name} holds no job id at \`${(0, 
   sanitize.a)(path.join("."))}\`.`, "Check in the output `body` where it is, and correct `job-id-path`.");
   const job = (0, backup_jobs.CN)(cloud.backups, id, step.clock);
   step.log.info(`It started the job ${(0, sanitize.a)(id)}`);
   if (!step.inputs.wait) {
    (0, wait_for.Yo)(step, job);
    return `${(0, sanitize.a)(id)}, not waited for`;
   }
   step.setState(`The job ${(0, sanitize.a)(id)} was started by ${name}.`);
   try {
    await (0, wait_for.fm)(step, job);
   } catch (error) {
    if (error instanceof outcome.dk) step.setState(`The job ${(0, sanitize.a)(id)}, started by ${name}, has failed.`);
    throw error;
   }
   return `${(0, sanitize.a)(id)}, completed`;
  }
  function jobIdOf(value) {
   if ((0, json.Po)(value)) return value.rawJSON;
   return typeof value === "number" || typeof value === "string" && value !== "" ? String(value) : void 0;
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
   return (0, sanitize.a)(path.split("?")[0]);
  }
  function requestName({inputs: {method: method, path: path}}) {
   return `${method} ${pathWithoutQuery(path)}`;
  }
  function unexpected(name, status, expected) {
   return new errors.lZ("user", `${name} returned HTTP ${status}, which is not what \`expect-status\` says (${expected.join(", ")}).`, "Check the state there, or correct `expect-status`.");
  }
 },
 4993: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5212);
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9823);
  var _bloomreach_live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8826);
  var _core_duration_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9715);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5168);
  var _core_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8662);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6616);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1695);
  var _shared_deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6428);
  var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6656);
  var _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7845);
  async function main(step) {
   const {environment: environment, backup: wanted, "source-environment": from = environment, wait: wait} = step.inputs;
   step.setSubject(`Restore into ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(environment, 100)}`);
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_7__.N)(step);
   const environments = (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.T9)(cloud.environments);
   const target = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", environments, environment);
   const source = from === environment ? target : await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_2__.sM)("environment", environments, from);
   const backup = wanted === _shared_inputs_js__WEBPACK_IMPORTED_MODULE_9__.k0 ? await (0, 
   _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__.c)(cloud.backups, source) : await (0, 
   _bloomreach_backup_choice_js__WEBPACK_IMPORTED_MODULE_0__.S)(cloud.backups, wanted);
   step.setSubject(`Restore of the backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(backup.id, 60)} into ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(target)}`);
   step.output("backup-id", backup.id);
   const refused = await objectionTo(step, cloud, target);
   if (refused) throw refused;
   const start = step.clock.now();
   const setOutputs = (jobId, status) => {
    step.output("status", status);
    step.outputJson("json", {
     jobId: jobId,
     status: status
    });
   };
   let job = "";
   try {
    await (0, _shared_restore_backup_js__WEBPACK_IMPORTED_MODULE_10__.p)(step, cloud, {
     backup: backup,
     environment: target,
     objection: () => objectionTo(step, cloud, target),
     wait: wait,
     onStart: jobId => {
      job = jobId;
      step.output("job-id", jobId);
      setOutputs(jobId, "running");
     },
     onFailure: () => setOutputs(job, "error")
    });
    if (wait) setOutputs(job, "completed");
   } finally {
    step.output("duration-seconds", (0, _core_duration_js__WEBPACK_IMPORTED_MODULE_12__.YA)(step.clock.now() - start));
   }
   const what = `the backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(backup.id, 60)} into ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(target)}`;
   if (wait) step.conclude("done", `Restored ${what}`); else step.conclude("started", `Started to restore ${what}; the end was not waited for`);
   step.summary.facts([ [ "Environment", (0, _shared_deployment_js__WEBPACK_IMPORTED_MODULE_8__.uM)(target) ], [ "Backup", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(backup.id) ], [ "Created", backup.createdAt && (0, 
   _core_instant_js__WEBPACK_IMPORTED_MODULE_5__.h)(backup.createdAt, cloud.environments.serviceTime) ], [ "Of environment", backup.environmentId === source.id ? (0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_6__.wW)(source.id, source.name) : (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(backup.environmentId ?? "") ], [ "Job", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_11__.a)(job) ], [ "Took", wait ? (0, 
   _core_duration_js__WEBPACK_IMPORTED_MODULE_12__.p0)(step.clock.now() - start) : void 0 ] ]);
  }
  async function objectionTo(step, cloud, {id: id}) {
   if (step.inputs.force) return;
   const target = await cloud.environments.get(id);
   const why = (0, _bloomreach_live_js__WEBPACK_IMPORTED_MODULE_3__.V7)(target, await cloud.domains.list());
   if (why === void 0) return;
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("user", `${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(target)} is live: ${why}`, "A restore replaces the content that visitors and editors use. To do that all the same, give `force: true`.");
  }
 },
 1695: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => connect
  });
  var deletion = __webpack_require__(2440);
  var bloomreach_listing = __webpack_require__(7150);
  var errors = __webpack_require__(221);
  class PathVariants {
   #pipeline;
   #variants;
   #ignoreCodes;
   #known;
   constructor(pipeline, variants, {ignoreCodes: ignoreCodes = false} = {}) {
    this.#pipeline = pipeline;
    this.#variants = variants;
    this.#ignoreCodes = ignoreCodes;
   }
   get options() {
    return this.#pipeline.options;
   }
   get known() {
    return this.#known;
   }
   async request(call) {
    if (this.#known !== void 0) return this.#requestAs(call, this.#known);
    let first;
    for (const variant of this.#variants) try {
     const result = await this.#requestAs(call, variant);
     this.#known = variant;
     return result;
    } catch (error) {
     if (!this.#isUnknownPath(error)) throw error;
     first ??= error;
    }
    throw first;
   }
   #requestAs(call, variant) {
    return this.#pipeline.request({
     ...call,
     path: variant + call.path.slice(this.#variants[0].length)
    });
   }
   #isUnknownPath(error) {
    if (!(error instanceof errors.j$)) return false;
    if ([ 301, 302, 307, 308 ].includes(error.status)) return true;
    return (error.status === 404 || error.status === 405) && (this.#ignoreCodes || error.code === void 0);
   }
  }
  var responses = __webpack_require__(6450);
  var schemas = __webpack_require__(4150);
  class AppConfigFiles {
   #pipeline;
   constructor(pipeline) {
    this.#pipeline = new PathVariants(pipeline, [ PATH, "/v3/appconfigfiles" ]);
   }
   listing() {
    return (0, bloomreach_listing._w)(this.#pipeline, {
     path: PATH
    }, schemas.Ur);
   }
   async list() {
    return (0, bloomreach_listing.My)("config files", await this.listing());
   }
   upload(body, find) {
    return this.#pipeline.request({
     method: "POST",
     path: PATH,
     body: body,
     retryPolicy: {
      verify: find
     },
     parse: (0, responses.xp)(schemas.Ur)
    });
   }
   get(id) {
    return this.#pipeline.request({
     method: "GET",
     path: pathOf(id),
     parse: (0, responses.xp)(schemas.Ur)
    });
   }
   rename(id, name) {
    return this.#pipeline.request({
     method: "PATCH",
     path: pathOf(id),
     json: {
      name: name
     },
     retryPolicy: "safe",
     parse: (0, responses.xp)(schemas.Ur)
    });
   }
   delete(id, check) {
    const isThere = async () => (0, bloomreach_listing.yy)("config files", await this.listing(), one => one.id === id);
    return (0, deletion.TF)(this.#pipeline, {
     path: pathOf(id)
    }, isThere, check);
   }
  }
  const PATH = "/v3/appConfigFiles";
  function pathOf(id) {
   return `${PATH}/${encodeURIComponent(id)}`;
  }
  var dist = __webpack_require__(7392);
  var http_call = __webpack_require__(6990);
  class Backups {
   #pipeline;
   user;
   constructor(pipeline, user) {
    this.#pipeline = pipeline;
    this.user = user;
   }
   get options() {
    return this.#pipeline.options;
   }
   listing() {
    return (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/backups"
    }, schemas.bQ);
   }
   async list() {
    return (0, bloomreach_listing.My)("backups", await this.listing());
   }
   async entries() {
    return (0, bloomreach_listing.My)("backups", await (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/backups"
    }, schemas.Lr, JSON.stringify));
   }
   create(environmentId, backupType, find) {
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/backups",
     json: {
      environmentId: environmentId,
      backupType: backupType
     },
     retryPolicy: {
      verify: find
     },
     final: [ "CreateBackupFailed" ],
     parse: (0, responses.xp)(schemas.bQ)
    });
   }
   async restore(backupId, environmentId) {
    const {jobId: jobId} = await this.#pipeline.request({
     method: "PUT",
     path: `${backups_pathOf(backupId)}/restore`,
     json: {
      environmentId: environmentId
     },
     retryPolicy: "safe",
     retries: 0,
     parse: (0, responses.xp)(schemas.R5)
    });
    return jobId;
   }
   job(jobId) {
    return this.#pipeline.request({
     method: "GET",
     path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
     parse: (0, responses.xp)(schemas.Mk)
    });
   }
   delete(id, check) {
    const call = {
     path: backups_pathOf(id),
     final: [ "DeleteBackupFailed" ]
    };
    const isThere = async () => (0, bloomreach_listing.yy)("backups", await this.listing(), one => one.id === id);
    return (0, deletion.TF)(this.#pipeline, call, isThere, check);
   }
   downloadLink(id) {
    const call = {
     method: "GET",
     path: `${backups_pathOf(id)}/repositorydownloadlink`
    };
    return this.#pipeline.request({
     ...call,
     parse: (value, {status: status}) => {
      const {url: url} = status === 202 ? dist.qgA(schemas.pu, value) : {};
      if (url !== void 0) return {
       url: url
      };
      const response = `${(0, http_call.Vb)(call)} returned HTTP ${status}`;
      return {
       response: value === void 0 ? `${response}, the response is empty` : response
      };
     }
    });
   }
   download(link, headers = {}, onRedirect = () => {}) {
    return this.#pipeline.openExternal(link, "the signed link of the backup", headers, onRedirect);
   }
  }
  function backups_pathOf(id) {
   return `/v3/backups/${encodeURIComponent(id)}`;
  }
  class Distributions {
   #pipeline;
   constructor(pipeline) {
    this.#pipeline = pipeline;
   }
   listing() {
    return (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/distributions"
    }, schemas.zm);
   }
   async list() {
    return (0, bloomreach_listing.My)("distributions", await this.listing());
   }
   upload(body, find) {
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/distributions",
     body: body,
     retryPolicy: {
      verify: find
     },
     parse: (0, responses.xp)(schemas.zm)
    });
   }
   get(id) {
    return this.#pipeline.request({
     method: "GET",
     path: distributions_pathOf(id),
     parse: (0, responses.xp)(schemas.zm)
    });
   }
   rename(id, name) {
    return this.#pipeline.request({
     method: "PATCH",
     path: distributions_pathOf(id),
     json: {
      name: name
     },
     retryPolicy: "safe",
     parse: (0, responses.xp)(schemas.zm)
    });
   }
   delete(id, check) {
    const isThere = async () => (0, bloomreach_listing.yy)("distributions", await this.listing(), one => one.id === id);
    return (0, deletion.TF)(this.#pipeline, {
     path: distributions_pathOf(id)
    }, isThere, check);
   }
   async createDownloadToken(id) {
    const {token: token} = await this.#pipeline.request({
     method: "POST",
     path: `${distributions_pathOf(id)}/download-token`,
     retryPolicy: "safe",
     parse: (0, responses.xp)(schemas.go)
    });
    return token;
   }
   download(token, headers = {}) {
    return this.#pipeline.open({
     method: "GET",
     path: `/v3/distributions/download/${encodeURIComponent(token)}`,
     name: "/v3/distributions/download/{token}",
     headers: headers
    });
   }
  }
  function distributions_pathOf(id) {
   return `/v3/distributions/${encodeURIComponent(id)}`;
  }
  var retry = __webpack_require__(3310);
  function beforeRepeats(check) {
   let isRepeat = false;
   return async () => {
    if (isRepeat) await (0, retry.wX)(check);
    isRepeat = true;
   };
  }
  var host = __webpack_require__(2886);
  var own_effect = __webpack_require__(5090);
  class Domains {
   #pipeline;
   #byName;
   #user;
   constructor(pipeline, user) {
    this.#pipeline = pipeline;
    this.#user = user;
    this.#byName = new PathVariants(pipeline, [ "/v3/domains", "/v3/domains/" ]);
   }
   get options() {
    return this.#pipeline.options;
   }
   listing() {
    return (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/domains"
    }, schemas.$n);
   }
   async list() {
    const listing = await (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/domains"
    }, schemas.Vv, JSON.stringify);
    const entries = (0, bloomreach_listing.My)("domains", listing);
    const items = entries.filter(entry => entry.id !== void 0);
    const isMissing = items.length < entries.length;
    return (0, bloomreach_listing.My)("domains", {
     items: items,
     gap: isMissing ? "an entry of it has no id" : void 0
    });
   }
   get(id) {
    return this.#pipeline.request({
     method: "GET",
     path: domains_pathOf(id),
     parse: (0, responses.xp)(schemas.$n)
    });
   }
   getByName(name) {
    return this.#byName.request({
     method: "GET",
     path: "/v3/domains",
     query: {
      name: name
     },
     parse: (0, responses.xp)(schemas.$n)
    });
   }
   add(name, environmentId) {
    const request = {
     what: `the domain ${name}`,
     user: this.#user,
     since: this.#pipeline.serviceTime
    };
    const namesakes = async () => (await this.list()).filter(one => (0, host.X)(one.name, name));
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/domains",
     json: {
      name: name,
      ...environmentId !== void 0 && {
       environmentId: environmentId
      }
     },
     retryPolicy: {
      verify: () => (0, own_effect.rf)(request, namesakes, this.#pipeline.options)
     },
     parse: (0, responses.xp)(schemas.$n)
    });
   }
   update(id, {name: name, environmentId: environmentId}, check) {
    return this.#pipeline.request({
     method: "PUT",
     path: domains_pathOf(id),
     json: {
      name: name,
      environmentId: environmentId
     },
     beforeSend: beforeRepeats(check),
     parse: (0, responses.dL)(schemas.$n)
    });
   }
   delete(id) {
    return (0, deletion.TF)(this.#pipeline, {
     path: domains_pathOf(id)
    }, async () => (0, bloomreach_listing.yy)("domains", await this.listing(), one => one.id === id));
   }
  }
  function domains_pathOf(id) {
   return `/v3/domains/${encodeURIComponent(id)}`;
  }
  var fields = __webpack_require__(6050);
  var sanitize = __webpack_require__(6616);
  var seen_changed = __webpack_require__(7486);
  class Environments {
   #pipeline;
   user;
   #production;
   #protection;
   constructor(pipeline, user) {
    this.#pipeline = pipeline;
    this.user = user;
    this.#production = new PathVariants(pipeline, [ "/v3/production", "/v3/production/" ]);
    this.#protection = new PathVariants(pipeline, [ "/v3/protect", "/v3/protect/" ]);
   }
   get serviceTime() {
    return this.#pipeline.serviceTime;
   }
   listing() {
    return (0, bloomreach_listing._w)(this.#pipeline, {
     path: "/v3/environments"
    }, schemas.OH);
   }
   async list() {
    return (0, bloomreach_listing.My)("environments", await this.listing());
   }
   async entries() {
    const call = {
     path: "/v3/environments"
    };
    return (0, bloomreach_listing.My)("environments", await (0, bloomreach_listing._w)(this.#pipeline, call, schemas.qr, JSON.stringify));
   }
   create(name) {
    const request = {
     what: `the environment "${name}"`,
     user: this.user,
     since: this.serviceTime
    };
    const namesakes = async () => {
     const listing = await this.listing();
     (0, bloomreach_listing.UA)("environment", name, listing);
     return (0, bloomreach_listing.My)("environments", listing).filter(one => one.name === name);
    };
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/environments",
     json: {
      name: name
     },
     retryPolicy: {
      verify: () => (0, own_effect.rf)(request, namesakes, this.#pipeline.options)
     },
     parse: (0, responses.xp)(schemas.OH)
    });
   }
   async deploy(id, request) {
    await this.#pipeline.request({
     method: "PUT",
     path: `${environments_pathOf(id)}/deploy`,
     json: request,
     retryPolicy: "safe",
     retries: 0,
     parse: responses.s6
    });
   }
   get(id) {
    return this.#pipeline.request({
     method: "GET",
     path: environments_pathOf(id),
     parse: (0, responses.xp)(schemas.OH)
    });
   }
   getByName(name) {
    return this.#pipeline.request({
     method: "GET",
     path: "/v3/environments",
     query: {
      name: name
     },
     parse: (0, responses.xp)(schemas.OH)
    });
   }
   async createLogsDownloadToken(id, signal) {
    const {token: token} = await this.#pipeline.request({
     method: "POST",
     path: `${environments_pathOf(id)}/logs/download-token`,
     retryPolicy: "safe",
     signal: signal,
     parse: (0, responses.xp)(schemas.go)
    });
    return token;
   }
   downloadLogs(token, headers = {}, signal) {
    return this.#pipeline.open({
     method: "GET",
     path: `/v3/environments/logs/download/${encodeURIComponent(token)}`,
     name: "/v3/environments/logs/download/{token}",
     headers: headers,
     signal: signal
    });
   }
   delete(id, check) {
    const isThere = async () => (0, bloomreach_listing.yy)("environments", await this.listing(), one => one.id === id);
    return (0, deletion.TF)(this.#pipeline, {
     path: environments_pathOf(id)
    }, isThere, check);
   }
   async setProduction(request) {
    const {changeDomainRules: changeDomainRules, ...ids} = request;
    await this.#production.request({
     method: "PUT",
     path: "/v3/production",
     json: {
      ...ids,
      ...changeDomainRules && {
       changeDomainRules: "true"
      }
     },
     retryPolicy: "safe",
     retries: 0,
     parse: responses.s6
    });
   }
   protect(protection) {
    return this.#protection.request({
     method: "PUT",
     path: "/v3/protect",
     json: protection,
     parse: returned => refuseUnchanged(protection, returned)
    });
   }
  }
  function refuseUnchanged(wanted, returned) {
   if (!(0, fields.Gv)(returned)) return;
   for (const side of [ "site", "cms" ]) {
    const is = returned[side];
    if (wanted[side] === void 0 || is === void 0 || String(is) === String(wanted[side])) continue;
    throw new seen_changed.qu("service", `The protection was not changed: the service has confirmed it, but returns \`${side}\` as ${(0, 
    sanitize.a)(is, 60)}, not ${wanted[side]}.`, "Check the protection in Mission Control, then run the step again.");
   }
  }
  function environments_pathOf(id) {
   return `/v3/environments/${encodeURIComponent(id)}`;
  }
  var users = __webpack_require__(6258);
  class BloomreachCloud {
   authentication;
   distributions;
   appConfigFiles;
   domains;
   environments;
   backups;
   users;
   pipeline;
   user;
   constructor({authentication: authentication, pipeline: pipeline, user: user}) {
    this.authentication = authentication;
    this.pipeline = pipeline;
    this.user = user;
    this.distributions = new Distributions(pipeline);
    this.appConfigFiles = new AppConfigFiles(pipeline);
    this.domains = new Domains(pipeline, user);
    this.environments = new Environments(pipeline, user);
    this.backups = new Backups(pipeline, user);
    this.users = new users.z(pipeline);
   }
  }
  var core_errors = __webpack_require__(5168);
  var pipeline = __webpack_require__(6209);
  var session = __webpack_require__(5200);
  var login_call = __webpack_require__(5156);
  const END_SESSION_LIMIT_MS = 1e3;
  class Authentication {
   #pipeline;
   #refresh;
   #endSession;
   constructor(pipeline, endSession) {
    this.#pipeline = pipeline;
    const paths = [ "/v3/authn/refresh_token", "/v3/authn/verify_token" ];
    this.#refresh = new PathVariants(pipeline, paths, {
     ignoreCodes: true
    });
    this.#endSession = endSession;
   }
   login(username, password) {
    return this.#pipeline.request({
     ...(0, login_call.e)(username, password),
     authorize: false,
     retryPolicy: "safe",
     parse: tokensOf
    });
   }
   verify() {
    return this.#pipeline.request({
     method: "GET",
     path: "/v3/authn/verify_token",
     parse: (_, {headers: headers}) => ({
      userId: textOf(headers["x-user-id"]),
      role: textOf(headers["x-user-role"])
     })
    });
   }
   refresh(refreshToken) {
    return this.#refresh.request({
     method: "POST",
     path: "/v3/authn/refresh_token",
     authorize: false,
     json: {
      grant_type: "refresh_token",
      refresh_token: refreshToken
     },
     retryPolicy: "safe",
     retries: 1,
     parse: tokensOf
    });
   }
   get refreshPath() {
    return this.#refresh.known;
   }
   deleteRefreshToken(refreshToken) {
    return this.#endSession.request({
     method: "DELETE",
     signal: AbortSignal.timeout(END_SESSION_LIMIT_MS),
     path: "/v3/authn/refresh_token",
     authorize: false,
     json: {
      grant_type: "refresh_token",
      refresh_token: refreshToken
     },
     parse: () => {}
    });
   }
   logout() {
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/authn/logout",
     parse: () => {}
    });
   }
  }
  function tokensOf(value) {
   const reply = (0, responses.xp)(schemas.C9)(value);
   return {
    accessToken: reply.access_token,
    refreshToken: reply.refresh_token
   };
  }
  function textOf(header) {
   return Array.isArray(header) ? header[0] : header;
  }
  var jwt = __webpack_require__(3602);
  var token_reply = __webpack_require__(7303);
  function formBody(fields) {
   const given = Object.entries(fields).filter(field => field[1] !== void 0);
   const text = new URLSearchParams(given).toString();
   return {
    contentType: "application/x-www-form-urlencoded",
    length: Buffer.byteLength(text),
    text: text,
    send: request => {
     request.end(text);
    }
   };
  }
  function needsIdentityToken({grant: grant, clientSecret: clientSecret}) {
   return grant === "token-exchange" || clientSecret === void 0;
  }
  class SingleSignOnTokens {
   #client;
   #options;
   #identity;
   constructor(client, options) {
    this.#client = client;
    this.#options = options;
   }
   refusedHint="The identity provider issued this token, and the stack does not accept it: check `sso-scope` and `sso-audience`, and whether the stack trusts this provider and this client. `check-stack` tries them without changing anything.";
   get hint() {
    const secret = this.#client.clientSecret === void 0 ? [] : [ "`sso-client-secret`" ];
    const inputs = [ "`sso-client-id`", ...secret, "`sso-scope`" ].join(", ").replace(/, (?=[^,]*$)/, " and ");
    if (!this.#identity) return `Check ${inputs}.`;
    const {issuer: issuer, subject: subject, audience: audience} = this.#identity;
    return `Check ${inputs}, and what the identity provider expects of GitHub's token (its federated credential): this job's has the issuer ${issuer}, the subject ${subject} and the audience ${audience}.`;
   }
   async issue() {
    const {tokenUrl: tokenUrl} = this.#client;
    const {access_token: accessToken, expires_in: seconds} = await this.#options.pipeline.request({
     method: "POST",
     path: `${tokenUrl.pathname}${tokenUrl.search}`,
     name: `${tokenUrl.host}${tokenUrl.pathname}`,
     makeBody: () => this.#form(),
     retryPolicy: "safe",
     parse: value => dist.qgA(token_reply.C, value)
    });
    const lifetimeMs = seconds === void 0 ? (0, jwt.X)(accessToken) : seconds * 1e3;
    return {
     accessToken: accessToken,
     lifetimeMs: lifetimeMs ?? Number.POSITIVE_INFINITY
    };
   }
   async #form() {
    const {clientId: clientId, clientSecret: clientSecret, scope: scope, audience: audience, grant: grant} = this.#client;
    const client = {
     client_id: clientId,
     client_secret: clientSecret,
     scope: scope
    };
    if (grant === "token-exchange") return formBody({
     ...client,
     grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
     subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
     subject_token: await this.#identityToken()
    });
    const common = {
     ...client,
     grant_type: "client_credentials"
    };
    if (!needsIdentityToken(this.#client)) return formBody({
     ...common,
     audience: audience
    });
    return formBody({
     ...common,
     client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
     client_assertion: await this.#identityToken()
    });
   }
   async #identityToken() {
    const {audience: audience = this.#client.tokenUrl.origin} = this.#client;
    const token = await this.#options.identityToken(audience);
    this.#options.onSecret(token);
    const {sub: sub, iss: iss, aud: aud} = (0, jwt.d)(token);
    this.#identity = {
     subject: shown(sub),
     issuer: shown(iss),
     audience: shown(aud ?? audience)
    };
    return token;
   }
  }
  function shown(claim) {
   return claim === void 0 ? "unknown" : `\`${(0, sanitize.a)(claim)}\``;
  }
  function tokensFor(credentials, options) {
   if ("singleSignOn" in credentials) {
    const {singleSignOn: singleSignOn} = credentials;
    const pipeline = options.pipelineTo(singleSignOn.tokenUrl.origin);
    return new SingleSignOnTokens(singleSignOn, {
     ...options,
     pipeline: pipeline
    });
   }
   return "accessToken" in credentials ? (0, session.NA)(credentials.accessToken, READY_MADE) : new Login(credentials, options);
  }
  const READY_MADE = "It may have ended: get a fresh one from the identity provider right before this step, or give `sso-token-url` and `sso-client-id`, so that it is renewed.";
  const DEFAULT_LIFETIME_MS = 10 * 6e4;
  class Login {
   hint="Check `username` and `password`. On a stack with single sign-on give `sso-token-url` and `sso-client-id` (or an `access-token`) instead.";
   #user;
   #options;
   #refreshToken;
   #left=[];
   constructor(user, options) {
    this.#user = user;
    this.#options = options;
   }
   async issue() {
    const {accessToken: accessToken, refreshToken: refreshToken} = await this.#refresh() ?? await this.#logIn();
    if (refreshToken !== void 0) this.#options.onSecret(refreshToken);
    this.#refreshToken = refreshToken;
    return {
     accessToken: accessToken,
     lifetimeMs: (0, jwt.X)(accessToken) ?? DEFAULT_LIFETIME_MS
    };
   }
   async end() {
    const {authentication: authentication, reporter: reporter} = this.#options;
    const tokens = [ ...this.#left.splice(0), this.#refreshToken ].filter(token => token !== void 0);
    this.#refreshToken = void 0;
    const deletions = await Promise.allSettled(tokens.map(token => authentication.deleteRefreshToken(token)));
    for (const deletion of deletions) if (deletion.status === "rejected") reporter.debug(`A refresh token was not deleted: ${String(deletion.reason)}`);
   }
   async #refresh() {
    const {authentication: authentication, reporter: reporter} = this.#options;
    const refreshToken = this.#refreshToken;
    if (refreshToken === void 0) return;
    try {
     const {accessToken: accessToken, refreshToken: next = refreshToken} = await authentication.refresh(refreshToken);
     return {
      accessToken: accessToken,
      refreshToken: next
     };
    } catch (error) {
     if (!(error instanceof core_errors.lZ) || error instanceof core_errors.cc) throw error;
     reporter.debug(`${error.message}; logging in again`);
     return;
    }
   }
   async #logIn() {
    const {username: username, password: password} = this.#user;
    const tokens = await this.#options.authentication.login(username, password);
    if (this.#refreshToken !== void 0) this.#left.push(this.#refreshToken);
    return tokens;
   }
  }
  class Connection {
   authentication;
   pipeline;
   user;
   #session;
   #over=new AbortController;
   constructor(options) {
    const {origin: origin, clock: clock, reporter: reporter, idleMs: idleMs, retries: retries, credentials: credentials, identityToken: identityToken, onSecret: onSecret, transport: transport} = options;
    const signal = options.signal ? AbortSignal.any([ options.signal, this.#over.signal ]) : this.#over.signal;
    this.user = "username" in credentials ? credentials.username : void 0;
    const common = {
     origin: origin,
     clock: clock,
     reporter: reporter,
     transport: transport
    };
    const pipelineTo = origin => new pipeline.$({
     ...common,
     origin: origin,
     signal: signal,
     idleMs: idleMs,
     retries: retries
    });
    this.pipeline = pipelineTo(origin);
    const endSession = new pipeline.$({
     ...common,
     idleMs: Math.min(idleMs, session.aV),
     retries: 1
    });
    this.authentication = new Authentication(this.pipeline, endSession);
    const {authentication: authentication} = this;
    const source = tokensFor(credentials, {
     authentication: authentication,
     reporter: reporter,
     onSecret: onSecret,
     identityToken: identityToken,
     pipelineTo: pipelineTo
    });
    this.#session = new session.Nn({
     source: source,
     clock: clock,
     onSecret: onSecret
    });
    this.pipeline.authorizer = this.#session;
   }
   async logIn() {
    await this.#session.token();
   }
   async end() {
    this.#over.abort(new core_errors.lZ("user", "The session is over", "Run the step again."));
    await this.#session.end();
   }
  }
  function missionControlOf(origin) {
   const [, stack] = /^https:\/\/api\.([\w-]+)\.bloomreach\.cloud$/.exec(origin) ?? [];
   return stack && `https://missioncontrol.${stack}.bloomreach.cloud`;
  }
  var core = __webpack_require__(5264);
  var route = __webpack_require__(7451);
  var http_client = __webpack_require__(1257);
  const URL_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_URL";
  const TOKEN_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
  const REQUEST = "The request for GitHub's identity token";
  const HINT = "Check the job's `permissions: id-token: write`, and GitHub's status; then run the step again.";
  async function identityToken(audience, options) {
   const {[URL_VARIABLE]: url = "", [TOKEN_VARIABLE]: requestToken = ""} = process.env;
   if (url === "" || requestToken === "") throw notPermitted();
   options.onSecret(requestToken);
   const token = await requested(audience, new URL(url), options);
   options.onSecret(token);
   return token;
  }
  function notPermitted() {
   return new core_errors.lZ("user", "GitHub's identity token was not requested: the job lacks the permission `id-token: write`.", "Add `permissions: id-token: write` to the job (a called workflow gets it from the job that calls it), or give `sso-client-secret`.");
  }
  async function requested(audience, url, {signal: signal, idleMs: idleMs}) {
   const {agent: agent} = await (0, route.B)(url, {
    keepAlive: false
   });
   signal.throwIfAborted();
   const over = new AbortController;
   const ends = new Promise((_, reject) => {
    over.signal.addEventListener("abort", () => reject(over.signal.reason));
   });
   const abort = () => over.abort(signal.reason);
   signal.addEventListener("abort", abort, {
    once: true
   });
   const late = setTimeout(() => over.abort(new Error(`no response within ${idleMs / 1e3} seconds`)), idleMs);
   try {
    const request = {
     agent: agent,
     signal: over.signal,
     connecting: over.signal
    };
    return await Promise.race([ (0, http_client.E)(request, () => (0, core.V9)(audience)), ends ]);
   } catch (error) {
    signal.throwIfAborted();
    throw failureOf(error);
   } finally {
    clearTimeout(late);
    signal.removeEventListener("abort", abort);
    over.abort();
   }
  }
  function failureOf(error) {
   const text = error instanceof Error ? error.message : String(error);
   const [, code, words = ""] = /Error Code\s*:\s*(\d{3})\b\s*Error Message:([\s\S]*)$/.exec(text) ?? [];
   if (code !== void 0) {
    const refusal = (0, pipeline.O)(REQUEST, {
     status: Number(code),
     headers: {}
    }, bodyOf(words), HINT);
    return (0, retry.dg)(refusal) ? refusal : new core_errors.lZ("user", refusal.message, HINT, {
     cause: error
    });
   }
   const reason = /ID Token field/.test(text) ? "the response is empty, or not of the documented form" : (0, 
   sanitize.a)(text.replace(/^Error message: (?:Failed to get ID Token\.\s*Error Code\s*:\s*undefined\s*Error Message:)?/, ""));
   const transient = !/CERT|SELF_SIGNED|self.signed|certificate|ALTNAME/.test(reason);
   const hint = transient ? HINT : "For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.";
   return new errors.hg(REQUEST, {
    reason: reason,
    reached: false,
    transient: transient,
    hint: hint
   });
  }
  function bodyOf(words) {
   const text = words.trim();
   return /^[{<]|^Failed request/.test(text) ? text : JSON.stringify({
    message: text
   });
  }
  var client_options = __webpack_require__(8257);
  var connection_inputs = __webpack_require__(6040);
  async function connect(step, {logsIn: logsIn = true} = {}) {
   const {origin: origin, credentials: credentials} = (0, connection_inputs.EP)(step.inputs);
   const options = (0, client_options.s)(step);
   const connection = new Connection({
    ...options,
    origin: origin,
    credentials: credentials,
    identityToken: audience => identityToken(audience, {
     ...options,
     signal: step.signal
    })
   });
   const missionControl = missionControlOf(origin);
   if (missionControl) step.places.push({
    text: "Mission Control",
    href: missionControl
   });
   step.output("simulated", false);
   if ((0, connection_inputs.HH)(origin)) markSimulated(step);
   step.log.info(`Bloomreach Cloud API: ${new URL(origin).host}`);
   if ("singleSignOn" in credentials) step.log.info(`Access tokens come from the identity provider at ${credentials.singleSignOn.tokenUrl.host}.`);
   step.summary.footnote(`Bloomreach Cloud API: ${new URL(origin).host}`);
   step.atEnd(async () => {
    await connection.end();
    if (connection.pipeline.isSimulated) markSimulated(step);
   });
   if (logsIn) await connection.logIn();
   if (connection.pipeline.isSimulated) markSimulated(step);
   return new BloomreachCloud(connection);
  }
  function markSimulated(step) {
   if (step.isSimulated) return;
   step.isSimulated = true;
   step.output("simulated", true);
   step.log.info("SIMULATED: this step uses a simulated stack. Nothing happens on Bloomreach Cloud.");
   step.summary.notice("🧪 Simulated: this step used a simulated stack. Nothing happened on Bloomreach Cloud.");
  }
 },
 5953: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => prepareConfigFiles,
   i: () => uploadConfigFile
  });
  var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
  var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
  var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5414);
  var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7972);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _uploaded_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2435);
  async function prepareConfigFiles(work, cloud, section, files = []) {
   for (const entry of files) if ("file" in entry) (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_2__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_2__.so, entry.file, work.log);
   const known = new Map;
   for (const file of files) {
    if (!("nameOrId" in file)) continue;
    known.set(file, await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("config file", section, file.nameOrId, file.by));
   }
   return async ({section: before = cloud.appConfigFiles, state: state = "nothing was deployed"} = {}) => {
    const roles = [];
    const isMissing = entry => "file" in entry && !known.has(entry);
    let existing = files.some(isMissing) ? await before.listing() : void 0;
    for (const entry of files) {
     if ("file" in entry && existing && isMissing(entry)) {
      const item = await uploadBeforehand(work, cloud, entry.file, {
       existing: existing,
       state: state
      });
      existing = {
       ...existing,
       items: [ ...existing.items, item ]
      };
      known.set(entry, item);
     }
     const item = known.get(entry);
     if (item === void 0) throw new Error("a config file was not looked up");
     roles.push(roleOf(entry, item));
    }
    return roles;
   };
  }
  function roleOf(entry, {id: id, name: name}) {
   const {role: role} = entry;
   const ownName = role === "file" && "file" in entry && entry.file.name !== name ? entry.file.name : void 0;
   const newFilename = entry.newFilename ?? ownName;
   return {
    appConfigFileId: id,
    role: role,
    ...newFilename !== void 0 && {
     newFilename: newFilename
    }
   };
  }
  async function uploadBeforehand(work, cloud, file, {existing: existing, state: state}) {
   const what = `config file "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(file.name)}"`;
   const onStart = () => work.setState(`It is unknown whether the ${what} was uploaded; ${state}.`);
   const onRefused = () => work.setState(`The ${what} was not uploaded; ${state}.`);
   const onUploaded = id => work.setState(`The ${what} was uploaded (${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(id)}); whether it arrived complete is unknown; ${state}.`);
   const onCorrupt = clause => work.setState(`${clause}; ${state}.`);
   const options = {
    existing: existing,
    onStart: onStart,
    onRefused: onRefused,
    onUploaded: onUploaded,
    onCorrupt: onCorrupt
   };
   const {item: item, reused: reused} = await uploadConfigFile(work, cloud, file, options);
   if (!reused) work.setState(`Uploaded the ${what}, with the id ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id)}; ${state}.`);
   return item;
  }
  async function uploadConfigFile(work, cloud, file, {name: name = file.name, ifExists: ifExists = "reuse", existing: existing, onStart: onStart = () => {}, onRefused: onRefused = () => {}, onUploaded: onUploaded = () => {}, onCorrupt: onCorrupt = () => {}}) {
   const {clock: clock, log: log, signal: signal} = work;
   const stored = await (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_3__.M_)({
    fileStore: (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_0__.C)(cloud),
    file: file,
    name: name,
    ifExists: ifExists,
    lookup: {
     existing: existing
    },
    onStart: onStart,
    onRefused: onRefused,
    onUploaded: onUploaded,
    onCorrupt: onCorrupt,
    clock: clock,
    reporter: log,
    signal: signal
   });
   const {item: item, reused: reused} = stored;
   const as = item.name === void 0 || item.name === name ? "" : `, as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.name, 100)}`;
   log.info(`${reused ? `Config file is there already${(0, _uploaded_by_js__WEBPACK_IMPORTED_MODULE_5__.W)(item)}` : "Uploaded config file"}: ${(0, 
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
  var _jobs_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6100);
  var _wait_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
  async function backUp(step, cloud, environment, options) {
   const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(environment);
   const backup = await start(step, cloud, environment, options);
   options.onStart(backup);
   step.setState(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id)} of ${name} was started; nothing else was changed.`);
   step.log.info(`Backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(backup.id)} of ${name} is in progress`);
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
    if (error instanceof _jobs_outcome_js__WEBPACK_IMPORTED_MODULE_2__.dk) options.onFailure?.();
    throw error;
   }
  }
  async function start(work, cloud, environment, options) {
   const {clock: clock, signal: signal} = work;
   const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(environment);
   const onRequest = before => {
    options.onRequest?.(before);
    work.setState(`It is unknown whether a backup of ${name} was started; nothing else was changed.`);
   };
   try {
    return await (0, _bloomreach_backup_jobs_js__WEBPACK_IMPORTED_MODULE_0__.lw)(cloud.backups, environment, options.type, {
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
 6428: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IJ: () => linkOf,
   uM: () => linkTo,
   jq: () => runningIn,
   i4: () => startDeployment
  });
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var absent = __webpack_require__(6723);
  var http_errors = __webpack_require__(221);
  var retry = __webpack_require__(3310);
  var debouncer = __webpack_require__(9915);
  var freshness = __webpack_require__(5579);
  var job = __webpack_require__(7631);
  var lost_response = __webpack_require__(2130);
  var deployment = __webpack_require__(3419);
  var environment_state = __webpack_require__(4531);
  var refusals = __webpack_require__(413);
  class DeployRequestJob {
   title;
   lookup;
   own=true;
   #options;
   #looks;
   #failures=0;
   #lost;
   #notTaken;
   #inProgress;
   #busy=false;
   #isSent=false;
   constructor(options) {
    const {environment: environment, distributionName: distributionName, clock: clock} = options;
    this.title = `request to deploy ${(0, sanitize.a)(distributionName, 100)} to ${(0, 
    deployment.V)(environment)}`;
    this.lookup = `${(0, deployment.V)(environment)} in Mission Control`;
    this.#options = options;
    this.#looks = new freshness.Xs(options.clock);
    this.#notTaken = new debouncer.a(clock);
    this.#inProgress = new debouncer.a(clock);
   }
   async poll(signal) {
    const {environments: environments, environment: environment, clock: clock} = this.#options;
    const lookedAt = clock.now();
    const now = await (0, absent.Re)(environments.get(environment.id));
    if (!now) return this.#ended({
     message: "the environment does not exist any more",
     hint: void 0
    });
    if (this.#lost) {
     const {before: before, since: since} = this.#lost;
     if (this.#isTaken(before, now)) return {
      phase: "succeeded",
      result: {
       before: before,
       since: since,
       isUncertain: true
      }
     };
     if (!this.#notTaken.observe()) return {
      phase: "running",
      detail: (0, lost_response.E)(this.#lost.error, this.#failures)
     };
     if (this.#failures > this.#options.retries) return this.#ended(this.#lost.error);
    }
    const judgement = await (this.#options.judge?.(now)) ?? "deploy";
    if (judgement === "needless") return {
     phase: "succeeded",
     result: {
      needless: now
     }
    };
    if (judgement !== "deploy") return "wait" in judgement ? {
     phase: "running",
     detail: judgement.wait
    } : this.#ended(judgement.refused);
    if (this.#waitsForOther(now)) return {
     phase: "running",
     detail: "waiting for another deployment to end"
    };
    if (this.#isSameSecond(now)) return {
     phase: "running",
     detail: "waiting for the second of the last deployment to end"
    };
    signal?.throwIfAborted();
    return this.#send(now, lookedAt);
   }
   atLimit() {
    return this.#lost || this.#isSent ? "unknown" : "failed";
   }
   async #send(now, lookedAt) {
    const {environments: environments, request: request, onSend: onSend} = this.#options;
    if (this.#looks.isAnotherNeeded(lookedAt)) return freshness.SS;
    const since = environments.serviceTime;
    onSend?.(this.#lost?.before ?? now);
    this.#isSent = true;
    try {
     await environments.deploy(now.id, request);
     return {
      phase: "succeeded",
      result: {
       before: now,
       since: since,
       isUncertain: false
      }
     };
    } catch (error) {
     if (!(error instanceof errors.lZ) || error instanceof errors.cc) throw error;
     this.#isSent = false;
     return this.#notAccepted(error, {
      before: now,
      since: since
     });
    }
   }
   #notAccepted(error, sent) {
    const retryAfterMs = error instanceof http_errors.j$ ? error.retryAfterMs : void 0;
    if (!this.#lost && (0, retry.Xb)(error)) this.#options.onRefused?.();
    if ((0, refusals.A)(error)) {
     this.#busy = true;
     this.#notTaken.reset();
     return {
      phase: "running",
      detail: `waiting for another deployment to end (${error.message})`,
      retryAfterMs: retryAfterMs
     };
    }
    if ((0, retry.xZ)(error) || error instanceof http_errors.hg && !error.transient) return this.#ended(error);
    this.#failures++;
    if (!(0, retry.Xb)(error)) {
     this.#lost ??= {
      ...sent,
      error: error
     };
     this.#notTaken.reset();
     return {
      phase: "running",
      detail: (0, lost_response.E)(this.#lost.error, this.#failures),
      retryAfterMs: retryAfterMs
     };
    }
    if (this.#failures > this.#options.retries && !this.#lost) return (0, job.D)(error);
    return {
     phase: "running",
     detail: `${error.message}; it is sent again`,
     retryAfterMs: retryAfterMs
    };
   }
   #ended(why) {
    if (!this.#lost) return (0, job.D)(why);
    const hint = `It may have been accepted: check ${this.lookup}, then run the step again.`;
    return (0, job.Q)({
     message: why.message,
     hint: hint
    });
   }
   #isTaken(before, now) {
    const {request: request, failureStates: failureStates} = this.#options;
    if (now.state !== before.state && ((0, environment_state.LT)(now, failureStates) || (0, 
    environment_state.Ix)(now, failureStates))) return true;
    if (now.distributionId !== request.distributionId) return false;
    return before.distributionId !== now.distributionId || (0, environment_state.Nj)(now) && (0, 
    environment_state.j)(before, now);
   }
   #waitsForOther(now) {
    if ((0, environment_state.LT)(now, this.#options.failureStates)) return this.#busy || !this.#inProgress.observe();
    this.#inProgress.reset();
    this.#busy = false;
    return false;
   }
   #isSameSecond(now) {
    const second = (0, environment_state.UB)(now);
    const {serviceTime: serviceTime} = this.#options.environments;
    return second !== void 0 && serviceTime !== void 0 && Math.abs(second - Math.floor(serviceTime / 1e3)) < 1;
   }
  }
  var not_found = __webpack_require__(9883);
  var wait_for = __webpack_require__(298);
  async function startDeployment(step, cloud, release, {judge: judge, onSend: onSend} = {}) {
   const {environment: environment, distribution: distribution, roles: roles, strategy: strategy, names: names} = release;
   const {clock: clock, inputs: inputs} = step;
   const name = (0, deployment.V)(environment);
   const distributionName = (0, deployment.V)(distribution);
   const options = {
    environments: cloud.environments,
    distributionName: distributionName,
    names: names,
    failureStates: release.failureStates.map(state => state.toLowerCase()),
    request: {
     distributionId: distribution.id,
     ...strategy === "stopstart" && {
      strategy: strategy
     },
     ...roles.length > 0 && {
      appConfigFileRoles: roles
     }
    },
    clock: clock
   };
   const turn = await (0, wait_for.fm)(step, new DeployRequestJob({
    ...options,
    environment: environment,
    retries: inputs.retries,
    judge: judge,
    onSend: before => {
     onSend?.(before);
     step.setState(`It is unknown whether the deployment of ${distributionName} to ${name} was started. ${beforeIt(before, names)}`);
    },
    onRefused: () => step.setState(`Nothing was deployed to ${name}.`)
   }));
   if ("needless" in turn) return turn;
   const {before: before, isUncertain: isUncertain} = turn;
   const started = `${distributionName} to ${name} was started`;
   step.setState(`${isUncertain ? `It is unknown whether the deployment of ${started}.` : `The deployment of ${started}, and is not confirmed.`} ${beforeIt(before, names)}`);
   return {
    job: new deployment.S({
     ...options,
     ...turn
    }),
    before: before
   };
  }
  function beforeIt(before, names) {
   const [name, running] = [ (0, deployment.V)(before), runningIn(before, names) ];
   if ((0, environment_state.Nj)(before) || before.distributionId === void 0) return `Before it, ${name} ran ${running}.`;
   return `Before it, ${name} showed ${running}, in the state "${(0, sanitize.a)(before.state, 60)}".`;
  }
  function runningIn({distributionId: distributionId}, names) {
   return distributionId === void 0 ? "nothing" : (0, not_found.wW)(distributionId, names.get(distributionId));
  }
  function linkTo(environment) {
   const href = linkOf(environment);
   const text = (0, deployment.V)(environment);
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
 1309: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => downloadLogs
  });
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _http_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5878);
  var _download_to_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1522);
  function downloadLogs(step, cloud, environment, folder, largest = 4e9) {
   return (0, _download_to_file_js__WEBPACK_IMPORTED_MODULE_1__.Q)(step, {
    what: `the logs of ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}`,
    folder: folder,
    largest: largest,
    name: {
     stem: (0, _http_file_name_js__WEBPACK_IMPORTED_MODULE_2__.Vc)("logs", environment.name ?? environment.id, timestamp()),
     extension: ".tar.gz"
    },
    issue: async () => {
     const {signal: signal} = step;
     const token = await cloud.environments.createLogsDownloadToken(environment.id, signal);
     step.secrets.add(token);
     return headers => cloud.environments.downloadLogs(token, headers, signal);
    }
   });
  }
  function timestamp() {
   return `${(new Date).toISOString().slice(0, 19).replaceAll(":", "")}Z`;
  }
 },
 1522: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => maskLink,
   Q: () => downloadToFile
  });
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);
  async function downloadToFile({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
   const {download: download} = await __webpack_require__.e(225).then(__webpack_require__.bind(__webpack_require__, 8225));
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
   const replaced = saved.replaced ? ", in place of a file of the same content" : "";
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
 5063: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => failureLogs
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
  var _core_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9715);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5168);
  var _core_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4605);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _download_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1309);
  const LONGEST_LINE = 500;
  const SUMMARY_LINES = 20;
  const LARGEST = 5e8;
  const BEFORE_ROLLBACK_MS = 3e4;
  const BEFORE_END_MS = 10 * 6e4;
  async function failureLogs(step, cloud, environment, {lines: lines, beforeRollback: beforeRollback}) {
   const {inputs: inputs, log: log, clock: clock, secrets: secrets} = step;
   const enough = new AbortController;
   const over = new AbortController;
   const signal = AbortSignal.any([ step.signal, enough.signal ]);
   const found = {};
   const collecting = collect({
    inputs: inputs,
    log: log,
    clock: clock,
    secrets: secrets,
    signal: signal
   }, cloud, environment, lines, found);
   try {
    collecting.catch(() => {});
    const limit = clock.sleep(beforeRollback ? BEFORE_ROLLBACK_MS : BEFORE_END_MS, over.signal).then(() => {
     throw tooSlow(beforeRollback);
    });
    limit.catch(() => {});
    await Promise.race([ collecting, limit ]);
   } catch (error) {
    const what = found.file === void 0 ? "There are no logs" : "The logs could not be read";
    if (!step.signal.aborted) log.warning(`${what}: ${(0, _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.ie)(error).message}`);
   } finally {
    over.abort();
    enough.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("service", "the logs are no longer waited for"));
   }
   showErrors(step, environment, found.lines ?? []);
   return found.file;
  }
  function tooSlow(beforeRollback) {
   if (beforeRollback) return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("service", `they were not there within ${(0, 
   _core_duration_js__WEBPACK_IMPORTED_MODULE_4__.p0)(BEFORE_ROLLBACK_MS)}, and the rollback does not wait`);
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("service", `they were not there within ${(0, 
   _core_duration_js__WEBPACK_IMPORTED_MODULE_4__.p0)(BEFORE_END_MS)}, and the step does not wait longer`);
  }
  function showErrors(step, environment, lines) {
   const last = lines.at(-1);
   if (last === void 0) return;
   const more = lines.length > 1 ? " (more in this step's log)" : "";
   step.causeDetail = `The last error line of its logs${more}: ${last}`;
   const shown = lines.slice(-SUMMARY_LINES);
   const title = `The last ${(0, _core_plural_js__WEBPACK_IMPORTED_MODULE_5__.L)(shown.length, "error line")} of the logs of ${(0, 
   _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(environment)}`;
   step.summary.details(title, [ "Line" ], shown.map(line => [ line ]));
  }
  async function collect(step, cloud, environment, most, found) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.env["RUNNER_TEMP"] || process.env["GITHUB_WORKSPACE"] || ".");
   const {file: file} = await (0, _download_logs_js__WEBPACK_IMPORTED_MODULE_3__.K)(step, cloud, environment, folder, LARGEST);
   found.file = file;
   if (most === 0) return;
   const {lastErrors: lastErrors} = await __webpack_require__.e(344).then(__webpack_require__.bind(__webpack_require__, 1344));
   const {maskLogLine: maskLogLine} = await __webpack_require__.e(725).then(__webpack_require__.bind(__webpack_require__, 4725));
   const errors = await lastErrors(file, most, step.signal);
   const lines = errors.map(line => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(maskLogLine((0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__._)(line)), LONGEST_LINE));
   found.lines = lines;
   const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(environment);
   if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`); else step.log.group(`The last error lines of the logs of ${name}`, lines);
  }
 },
 7452: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => checkHealth
  });
  var http_transport = __webpack_require__(717);
  var errors = __webpack_require__(5168);
  var body = __webpack_require__(3266);
  var call = __webpack_require__(6990);
  var redirects = __webpack_require__(36);
  function healthCheck(options) {
   const shown = options.url.origin + options.url.pathname;
   return {
    title: `health check of ${shown}`,
    lookup: shown,
    own: true,
    atLimit: () => "failed",
    async poll(signal) {
     try {
      const {status: status, hasText: hasText} = await look(options, shown, signal);
      if (!options.statuses.includes(status)) return {
       phase: "running",
       detail: `status ${status}, not ${options.statuses.join(" or ")} yet`
      };
      if (!hasText) return {
       phase: "running",
       detail: `status ${status}, without the expected text yet`
      };
      return {
       phase: "succeeded",
       result: status,
       detail: `status ${status}`
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
  async function look(options, shown, signal) {
   const {url: url, statuses: statuses, transport: transport, idleMs: idleMs, credentials: credentials, text: text} = options;
   const headers = {
    "user-agent": call._O,
    accept: "*/*",
    "cache-control": "no-cache",
    ...credentials && {
     authorization: basic(credentials)
    }
   };
   const request = {
    method: "GET",
    url: url,
    name: `GET ${shown}`,
    headers: headers,
    idleMs: idleMs,
    signal: signal
   };
   const response = await (0, redirects.e)(transport, request, {
    allowInsecure: true,
    wanted: statuses
   });
   const {status: status} = response;
   if (text !== void 0 && statuses.includes(status)) return {
    status: status,
    hasText: await holds(response, text, idleMs, signal)
   };
   (0, body.v)(response);
   return {
    status: status,
    hasText: true
   };
  }
  async function holds(response, text, limitMs, signal) {
   try {
    return (await (0, body.y)(response, limitMs, signal)).includes(text);
   } catch {
    signal?.throwIfAborted();
    return false;
   }
  }
  function basic({username: username, password: password}) {
   return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  }
  var wait_for = __webpack_require__(298);
  async function checkHealth(work) {
   const {inputs: inputs} = work;
   const {"health-check-username": username, "health-check-password": password, "health-check-text": text} = inputs;
   const credentials = username === void 0 || password === void 0 ? void 0 : {
    username: username,
    password: password
   };
   if (credentials) work.secrets.add(Buffer.from(`${username}:${password}`).toString("base64"));
   const transport = new http_transport.o;
   const idleMs = inputs["request-timeout-seconds"] * 1e3;
   const common = {
    statuses: inputs["health-check-status"],
    transport: transport,
    idleMs: idleMs,
    credentials: credentials,
    text: text
   };
   try {
    for (const url of inputs["health-check-url"] ?? []) await (0, wait_for.ob)("health-check-timeout-minutes", work, healthCheck({
     url: url,
     ...common
    }));
   } finally {
    transport.close();
   }
  }
 },
 2061: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => environmentNamesOf,
   e: () => namesOf
  });
  const LONGEST_MS = 1e4;
  async function namesOf(work, distributions, {known: known, asked: asked}) {
   const all = [ ...await listed(work, distributions), ...known ? [ known ] : [] ];
   if (asked !== void 0 && !all.some(({id: id}) => id === asked)) all.push(...await found(work, distributions, asked));
   return namesIn(all);
  }
  function namesIn(all) {
   return new Map(all.flatMap(({id: id, name: name}) => name === void 0 ? [] : [ [ id, name ] ]));
  }
  async function listed(work, distributions) {
   if (!distributions.isListed) return [];
   return (await inTime(work, distributions.listing()))?.items ?? [];
  }
  async function found(work, distributions, id) {
   if (distributions.isListed) return [];
   const distribution = await inTime(work, distributions.get(id));
   return distribution ? [ {
    ...distribution,
    id: id
   } ] : [];
  }
  async function environmentNamesOf(work, environments) {
   return namesIn((await inTime(work, environments.listing()))?.items ?? []);
  }
  async function inTime({clock: clock, signal: signal}, lookUp) {
   const over = new AbortController;
   const limit = clock.sleep(LONGEST_MS, AbortSignal.any([ signal, over.signal ]));
   const nothing = () => {};
   const result = await Promise.race([ lookUp.catch(nothing), limit.then(nothing, nothing) ]);
   over.abort();
   signal.throwIfAborted();
   return result;
  }
 },
 2261: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => ProductionSwitch
  });
  var deployment = __webpack_require__(3419);
  var domain_move = __webpack_require__(1080);
  var domain_places = __webpack_require__(7561);
  var live = __webpack_require__(8826);
  var production_view = __webpack_require__(297);
  var production_request = __webpack_require__(299);
  var errors = __webpack_require__(5168);
  var outcome = __webpack_require__(6100);
  var wait_for = __webpack_require__(298);
  async function setProductionMark(step, cloud, change) {
   const request = new production_request.K({
    ...change,
    cloud: cloud,
    retries: step.inputs.retries,
    clock: step.clock,
    onSend: () => step.setState(stateOfMark(change, true)),
    onRefused: () => step.setState("The production mark was not changed.")
   });
   const accepted = await (0, wait_for.ob)("domains-timeout-minutes", step, request);
   const {isUncertain: isUncertain} = accepted;
   step.setState(stateOfMark(change, isUncertain));
   const doubt = isUncertain ? ", or somebody else has moved domains: the response was lost" : "";
   step.log.info(`Production: ${(0, production_request.q)(change)}${doubt}`);
   return accepted;
  }
  function stateOfMark(change, isUncertain) {
   const what = (0, production_request.q)(change);
   return isUncertain ? `It is unknown whether the production mark was changed (${what}).` : `The production mark is set: ${what}.`;
  }
  function judged(error, change, accepted) {
   if (!accepted?.isUncertain || !(error instanceof outcome.dk)) return error;
   return new errors.rk("service", `The outcome of the switch of production (${(0, 
   production_request.q)(change)}) is unknown: its response was lost, and what has changed since may be somebody else's: ${error.message}`, "Check in Mission Control which environment is production and where the domains point, then run the step again.", {
    cause: error
   });
  }
  var sanitize = __webpack_require__(6616);
  var retry = __webpack_require__(3310);
  var debouncer = __webpack_require__(9915);
  var freshness = __webpack_require__(5579);
  var job = __webpack_require__(7631);
  class DomainReturn {
   title;
   lookup="the domains in Mission Control";
   own=true;
   #options;
   #settled;
   #sent=new Set;
   #refusals=new Map;
   #onlyAtFrom=false;
   constructor(options) {
    this.title = `return of ${(0, live.eZ)(options.strays)} to ${(0, deployment.V)(options.to)}`;
    this.#options = options;
    this.#settled = new debouncer.a(options.clock);
   }
   async poll(signal) {
    const {domains: domains, from: from, to: to, strays: strays, clock: clock, settleMs: settleMs, onLook: onLook} = this.#options;
    const since = clock.now();
    const all = await domains.list();
    onLook(all);
    const away = strays.filter(domain => (0, domain_move.VV)(all, domain) !== to.id);
    const astray = away.filter(domain => (0, domain_move.VV)(all, domain) === from.id);
    this.#onlyAtFrom = astray.length === away.length;
    if (away.length === 0) {
     const detail = `${strays.length} at ${(0, deployment.V)(to)}`;
     return this.#settled.observe(settleMs) ? {
      phase: "succeeded",
      result: void 0,
      detail: detail
     } : running(detail);
    }
    this.#settled.reset();
    for (const domain of astray) {
     if (this.#sent.has(domain.id)) continue;
     if ((0, freshness.QO)(clock, since)) return freshness.SS;
     signal?.throwIfAborted();
     await this.#send(domain);
    }
    const [refusal] = this.#refusals.values();
    if (refusal && away.every(({id: id}) => this.#refusals.has(id))) return (0, job.D)(refusal);
    return running(`${away.length} not at ${(0, deployment.V)(to)} (${(0, live.eZ)(away)})`);
   }
   atLimit(seen) {
    return seen && this.#onlyAtFrom ? "failed" : "unknown";
   }
   async #send(domain) {
    const {domains: domains, to: to} = this.#options;
    const {id: id, name: name} = domain;
    this.#sent.add(id);
    try {
     if (name !== void 0) await domains.update(id, {
      name: name,
      environmentId: to.id
     }, () => this.#check(domain));
    } catch (error) {
     if (!(error instanceof errors.lZ) || error instanceof errors.cc) throw error;
     if ((0, retry.xZ)(error)) this.#refusals.set(id, error);
    }
   }
   async #check(domain) {
    const {domains: domains, from: from, to: to} = this.#options;
    const place = (0, domain_move.VV)(await domains.list(), domain);
    if (place === from.id || place === to.id) return;
    throw (0, domain_move.KF)(domain, place === void 0 ? "no environment" : (0, sanitize.a)(place), to);
   }
  }
  function running(detail) {
   return {
    phase: "running",
    detail: detail
   };
  }
  var environment_state = __webpack_require__(4531);
  function objectionToSwitchBack(switched, now) {
   return whyNotOurs(switched) ?? whyNotThere(switched, now) ?? whyNotAsBefore(switched, now);
  }
  function whyNotOurs({from: from, to: to, before: before, following: following}) {
   if (following.length > 0) return;
   const why = whyLiveBefore(to, from, before);
   if (why !== void 0) return new errors.lZ("user", `Not switched back: ${(0, deployment.V)(to)} was live before this step: ${why}`, "This step has not made it live. Repair what is live.");
   if (!from || !before.from || !(0, live.Ho)(before.from)) return;
   return new errors.lZ("user", `Not switched back: ${(0, deployment.V)(from)} was not production before this step`, "Check which environment is to be production.");
  }
  function whyLiveBefore(to, from, before) {
   if (before.to && (0, live.AS)(before.to)) return "it was marked as production";
   if (before.to && (0, live.Ho)(before.to)) return;
   const custom = (0, live.Kn)(before.domains, to);
   if (custom.length === 0 || from && (0, live.Kn)(before.domains, from).length > 0) return;
   return `${(0, live.eZ)(custom)} pointed at it`;
  }
  function whyNotThere({from: from, to: to, following: following}, now) {
   const moved = following.filter(domain => ![ from?.id, to.id ].includes((0, domain_move.VV)(now.domains, domain)));
   if (moved.length > 0) return new errors.lZ("user", `Not switched back: somebody else has moved ${(0, 
   live.eZ)(moved)} since`, "Check where the domains are to point.");
   if (!now.to || !(0, live.Ho)(now.to)) return;
   return new errors.lZ("user", `Not switched back: ${(0, deployment.V)(to)} is not marked as production any more`, "Somebody else has changed that since. Check which environment is to be production.");
  }
  function whyNotAsBefore({from: from, before: before}, now) {
   if (!from) return;
   if (!now.from) return new errors.lZ("user", `Not switched back: ${(0, deployment.V)(from)} does not exist any more`, "Repair what is live now.");
   if (!(0, environment_state.Nj)(now.from)) return new errors.lZ("user", `Not switched back: ${(0, 
   deployment.V)(from)} is not deployed (state "${(0, sanitize.a)(now.from.state || "none", 60)}")`, "Deploy to it, or repair what is live now.");
   if (!before.from || !isDeployedSince(before.from, now.from)) return;
   const {deployedBy: deployedBy} = now.from;
   return new errors.lZ("user", `Not switched back: somebody else has deployed to ${(0, 
   deployment.V)(from)} since${deployedBy === void 0 ? "" : ` (last deployed by ${(0, 
   sanitize.a)(deployedBy, 100)})`}`, "What it runs by now was never live. Check it before you make it production, or repair what is live now.");
  }
  function isDeployedSince(before, now) {
   const [was, is] = [ before.distributionId, now.distributionId ];
   return (0, environment_state.j)(before, now) || was !== void 0 && is !== void 0 && was !== is;
  }
  var sentence = __webpack_require__(5426);
  async function switchBack(step, cloud, switched) {
   const {from: from, to: to} = switched;
   step.log.info(from ? `Rolling back: ${(0, deployment.V)(from)} becomes the production environment again` : `Rolling back: ${(0, 
   deployment.V)(to)} loses the production mark again`);
   let along;
   try {
    along = await markAndDomainsBack(step, cloud, switched);
   } catch (error) {
    if (error instanceof NotOursError) reportObjection(step, switched, error.objection); else reportFailure(step, switched, error);
    return false;
   }
   reportSuccess(step, switched);
   return from === void 0 || along.length === 0 || returnAlong(step, cloud, {
    ...switched,
    from: from
   }, along);
  }
  class NotOursError extends Error {
   objection;
   constructor(objection) {
    super(objection.message);
    this.objection = objection;
   }
  }
  async function markAndDomainsBack(step, cloud, {from: from, to: to, before: before, places: places}) {
   const {following: following} = places;
   const moveDomains = from !== void 0 && following.length > 0;
   let objection;
   const back = {
    from: to,
    to: from,
    moveDomains: moveDomains
   };
   const accepted = await setProductionMark(step, cloud, {
    ...back,
    objection: now => {
     if (from) places.looked(now.domains);
     objection = objectionToSwitchBack({
      from: from,
      to: to,
      before: before,
      following: following
     }, {
      ...now,
      from: now.to,
      to: now.from
     });
     return objection;
    }
   }).catch(error => {
    throw objection && error instanceof outcome.dk ? new NotOursError(objection) : error;
   });
   if (!from || !moveDomains) return [];
   const onLook = places.looked.bind(places);
   const {clock: clock} = step;
   const move = (0, domain_move.q4)({
    domains: cloud.domains,
    from: to,
    to: from,
    following: following,
    clock: clock,
    onLook: onLook,
    settleMs: SETTLED_MS
   });
   await (0, wait_for.ob)("domains-timeout-minutes", step, move).catch(error => {
    throw judged(error, back, accepted);
   });
   return (0, live.Kn)(accepted.before.domains, to).filter(({id: id}) => !following.some(domain => domain.id === id));
  }
  async function returnAlong(step, cloud, switched, along) {
   const {from: from, to: to} = switched;
   step.setState(`${stateAfter(switched)} Domains of ${(0, deployment.V)(to)} may have moved along: ${(0, 
   live.eZ)(along)}.`);
   const places = new domain_places.z({
    from: from,
    to: to,
    following: along
   });
   const onLook = all => {
    switched.places.looked(all);
    places.looked(all);
   };
   const {clock: clock} = step;
   const job = new DomainReturn({
    domains: cloud.domains,
    from: from,
    to: to,
    strays: along,
    clock: clock,
    settleMs: SETTLED_MS,
    onLook: onLook
   });
   try {
    await (0, wait_for.ob)("domains-timeout-minutes", step, job);
   } catch (error) {
    step.setState(`${stateAfter(switched)} Domains of ${(0, deployment.V)(to)} have moved along. ${places.sentence}`);
    reportAlong(step, switched, places.left, error);
    return false;
   }
   step.setState(stateAfter(switched));
   return true;
  }
  function reportSuccess(step, switched) {
   const {from: from} = switched;
   step.setOutcome(from ? `rolled back to ${(0, deployment.V)(from)}` : "rolled back");
   step.setState(stateAfter(switched));
  }
  function stateAfter({from: from, to: to, places: places}) {
   if (!from) return `Rolled back: ${(0, deployment.V)(to)} is no production environment any more.`;
   return `Rolled back: ${(0, deployment.V)(from)} is production again${withDomains(places)}.`;
  }
  function withDomains({following: following}) {
   return following.length > 0 ? ", with its domains" : "";
  }
  function reportObjection(step, {places: places}, {message: message, hint: hint}) {
   step.log.warning([ message, hint ].map(text => text && (0, sentence.e)(text)).join(" "));
   step.setOutcome("not switched back");
   step.setState(`${message}. ${places.sentence}`);
  }
  function reportFailure(step, {from: from, to: to, places: places}, error) {
   const message = (0, sentence.e)((0, errors.ie)(error).message);
   step.setState(`The rollback is not complete. ${places.sentence}`);
   const isCancelled = error instanceof errors.cc;
   if (isCancelled || error instanceof errors.rk) {
    const check = !from ? `whether ${(0, deployment.V)(to)} is marked as production: it should not be.` : places.following.length > 0 ? `where the domains point: they should be at ${(0, 
    deployment.V)(from)}.` : `which environment is production: it should be ${(0, deployment.V)(from)}.`;
    step.alert = `ACTION REQUIRED: check ${check}`;
    if (isCancelled) {
     step.log.error(`${error.message} during the rollback. ACTION REQUIRED: check ${check}`);
     step.setOutcome("cancelled during the rollback");
     return;
    }
    step.log.error(`The outcome of the rollback is unknown: ${message} Check ${check}`);
    step.setOutcome("the outcome of the rollback is unknown");
    return;
   }
   step.setOutcome("the rollback failed, too");
   if (from) {
    const action = `ACTION REQUIRED: make ${(0, deployment.V)(from)} the production environment again${withDomains(places)}.`;
    step.log.error(`Rollback failed: ${message} ${action}`);
    step.alert = action;
   } else {
    const remove = `ACTION REQUIRED: remove the production mark from ${(0, deployment.V)(to)}.`;
    step.log.error(`Rollback failed: ${message} ${remove}`);
    step.alert = remove;
   }
  }
  function reportAlong(step, {from: from, to: to}, left, error) {
   const [names, message] = [ (0, live.eZ)(left), (0, sentence.e)((0, errors.ie)(error).message) ];
   step.setOutcome(`rolled back to ${(0, deployment.V)(from)}, but other domains are not where they were`);
   if (error instanceof errors.rk || error instanceof errors.cc) {
    const inspect = `ACTION REQUIRED: check ${names}: ${left.length === 1 ? "it" : "they"} should be at ${(0, 
    deployment.V)(to)}.`;
    step.log.error(`Rolled back, but where other domains point is unknown: ${message} ${inspect}`);
    step.alert = inspect;
   } else {
    const point = `ACTION REQUIRED: point ${names} at ${(0, deployment.V)(to)} again.`;
    step.log.error(`Rolled back, but other domains have moved along: ${message} ${point}`);
    step.alert = point;
   }
  }
  const SETTLED_MS = 5e3;
  class ProductionSwitch {
   #step;
   #cloud;
   #options;
   #accepted;
   #places;
   constructor(step, cloud, options) {
    this.#step = step;
    this.#cloud = cloud;
    this.#options = options;
    this.#places = new domain_places.z({
     ...options,
     following: []
    });
   }
   get hasBegun() {
    return this.#accepted !== void 0;
   }
   get hasMoved() {
    return this.#places.left.length === 0;
   }
   async begin() {
    this.#accepted = await setProductionMark(this.#step, this.#cloud, this.#options);
    const {before: before} = this.#accepted;
    this.#places = new domain_places.z({
     ...this.#options,
     following: (0, production_view.j)(this.#options, before)
    });
    if (this.#options.to) this.#places.looked(before.domains);
   }
   async followDomains() {
    const {from: from, to: to, moveDomains: moveDomains} = this.#options;
    const {clock: clock} = this.#step;
    if (!from || !to || !moveDomains) return;
    const {following: following} = this.#places;
    const onLook = this.#places.looked.bind(this.#places);
    const move = (0, domain_move.q4)({
     domains: this.#cloud.domains,
     from: from,
     to: to,
     following: following,
     clock: clock,
     onLook: onLook
    });
    const isUncertain = this.#accepted?.isUncertain ?? true;
    try {
     await (0, wait_for.ob)("domains-timeout-minutes", this.#step, move);
    } catch (error) {
     this.#step.setState(`${stateOfMark(this.#options, isUncertain)} ${this.#places.sentence}`);
     throw this.judged(error);
    }
    const domains = following.length === 0 ? "no custom domain was to move" : `${(0, 
    live.eZ)(following)} ${following.length === 1 ? "is" : "are"} there`;
    this.#step.setState(isUncertain ? `${stateOfMark(this.#options, true)} ${this.#places.sentence}` : `${(0, 
    deployment.V)(to)} is production, and ${domains}.`);
   }
   judged(error) {
    return judged(error, this.#options, this.#accepted);
   }
   async back() {
    const {from: from, to: to} = this.#options;
    if (!to || !this.#accepted) return false;
    const {before: before} = this.#accepted;
    return switchBack(this.#step, this.#cloud, {
     from: from,
     to: to,
     before: before,
     places: this.#places
    });
   }
  }
 },
 7845: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => restoreInto
  });
  var backup_jobs = __webpack_require__(1419);
  var deployment = __webpack_require__(3419);
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var backoff = __webpack_require__(7579);
  var http_errors = __webpack_require__(221);
  var retry = __webpack_require__(3310);
  var freshness = __webpack_require__(5579);
  var job = __webpack_require__(7631);
  var refusals = __webpack_require__(413);
  class RestoreRequestJob {
   title;
   lookup;
   own=true;
   #options;
   #looks;
   #failures=0;
   #lost;
   #isSent=false;
   constructor(options) {
    const {backup: backup, target: target} = options;
    this.title = `request to restore backup ${(0, sanitize.a)(backup.id, 60)} into ${(0, 
    deployment.V)(target)}`;
    this.lookup = `${(0, deployment.V)(target)} in Mission Control`;
    this.#options = options;
    this.#looks = new freshness.Xs(options.clock);
   }
   async poll(signal) {
    const {backups: backups, backup: backup, target: target, objection: objection, onSend: onSend, clock: clock} = this.#options;
    const since = clock.now();
    const refused = await objection();
    if (refused) return this.#ended(refused);
    if (this.#looks.isAnotherNeeded(since)) return freshness.SS;
    signal?.throwIfAborted();
    onSend();
    this.#isSent = true;
    try {
     return {
      phase: "succeeded",
      result: await backups.restore(backup.id, target.id)
     };
    } catch (error) {
     if (!(error instanceof errors.lZ) || error instanceof errors.cc) throw error;
     this.#isSent = false;
     return this.#notAccepted(error);
    }
   }
   atLimit() {
    return this.#lost || this.#isSent ? "unknown" : "failed";
   }
   #notAccepted(error) {
    if (!this.#lost && (0, retry.Xb)(error)) this.#options.onRefused();
    if ((0, refusals.A)(error)) {
     if (!this.#lost) return (0, job.D)({
      message: error.message,
      hint: BUSY
     });
     return {
      phase: "running",
      detail: "a response was lost; waiting for what runs there to end"
     };
    }
    if (isFinal(error)) return this.#ended(error);
    this.#failures++;
    if (!(0, retry.Xb)(error)) this.#lost ??= error;
    if (this.#failures > this.#options.retries) return this.#ended(error);
    const asked = error instanceof http_errors.j$ ? error.retryAfterMs ?? 0 : 0;
    return {
     phase: "running",
     detail: error.message,
     retryAfterMs: Math.max(asked, (0, backoff.JN)(this.#failures - 1))
    };
   }
   #ended(why) {
    if (!this.#lost) return (0, job.D)(why);
    const lost = this.#lost.message === why.message ? "" : `. A request before it may have been accepted: ${this.#lost.message}`;
    return (0, job.Q)({
     message: `${why.message}${lost}`,
     hint: why.hint ?? CHECK
    });
   }
  }
  const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
  const CHECK = "Do not rely on the content of that environment before a restore into it has succeeded.";
  function isFinal(error) {
   if (error instanceof http_errors.hg) return !error.transient;
   return (0, retry.xZ)(error) || error instanceof http_errors.j$ && error.code === "RestoreBackupFailed";
  }
  var instant = __webpack_require__(8662);
  var outcome = __webpack_require__(6100);
  var wait_for = __webpack_require__(298);
  async function restoreInto(step, cloud, {backup: backup, environment: environment, objection: objection, wait: wait = true, onStart: onStart, onFailure: onFailure}) {
   const name = (0, deployment.V)(environment);
   const id = (0, sanitize.a)(backup.id);
   const created = backup.createdAt === void 0 ? "" : `, created ${(0, instant.h)(backup.createdAt)},`;
   step.log.info(`Restoring backup ${id}${created} into ${name}`);
   const request = new RestoreRequestJob({
    backups: cloud.backups,
    backup: backup,
    target: environment,
    retries: step.inputs.retries,
    clock: step.clock,
    objection: objection,
    onSend: () => step.setState(`It is unknown whether a restore into ${name} was started; check before you use it.`),
    onRefused: () => step.setState(`No restore was started; the content of ${name} was not changed.`)
   });
   const jobId = await (0, wait_for.fm)(step, request);
   onStart?.(jobId);
   step.setState(`A restore into ${name} was started (job ${(0, sanitize.a)(jobId)}); do not rely on its content before one succeeds.`);
   const job = (0, backup_jobs._M)(cloud.backups, jobId, {
    backupId: backup.id,
    environmentName: name,
    clock: step.clock
   });
   if (!wait) {
    (0, wait_for.Yo)(step, job);
    return;
   }
   try {
    await (0, wait_for.fm)(step, job);
   } catch (error) {
    if (error instanceof outcome.dk) {
     onFailure?.();
     step.setState(`The content of ${name} may be the previous one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`);
    }
    throw error;
   }
   step.setState(`${name} holds the content of the backup ${id}.`);
  }
 },
 8922: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => mayRollBack,
   F: () => rollBack
  });
  var deployment = __webpack_require__(3419);
  var environment_state = __webpack_require__(4531);
  var not_found = __webpack_require__(9883);
  var sanitize = __webpack_require__(6616);
  var jobs_debouncer = __webpack_require__(9915);
  const CONTRADICTION_MS = 5e3;
  function rollBackJudge(options) {
   const failureStates = options.failureStates.map(state => state.toLowerCase());
   let last;
   let debouncer = new jobs_debouncer.a(options.clock);
   let othersDeployed = false;
   return now => {
    const sight = sightOf({
     ...options,
     failureStates: failureStates
    }, now);
    if (sight !== last) debouncer = new jobs_debouncer.a(options.clock);
    last = sight;
    const counts = debouncer.observe((0, environment_state.j)(options.left, now) ? void 0 : CONTRADICTION_MS);
    if (sight === "in progress" && counts) othersDeployed = true;
    return judgementOf(sight, now, {
     counts: counts,
     othersDeployed: othersDeployed,
     names: options.names
    });
   };
  }
  function judgementOf(sight, now, seen) {
   if (sight === "ours") return seen.othersDeployed ? refused(now, "newer", seen) : "deploy";
   if (sight === "in progress" || sight === "nothing" || !seen.counts) return {
    wait: WAITS[sight]
   };
   return sight === "previous" ? "needless" : refused(now, sight, seen);
  }
  function refused(now, sight, {names: names}) {
   const {distributionId: id} = now;
   const distribution = id === void 0 ? "none" : (0, not_found.wW)(id, names.get(id));
   const shown = `(state "${(0, sanitize.a)(now.state, 60)}", distribution ${distribution})`;
   return {
    refused: {
     message: `${(0, deployment.V)(now)} ${REFUSED[sight]} ${shown}`,
     hint: void 0
    }
   };
  }
  const WAITS = {
   previous: "the previous distribution is shown",
   "in progress": "a deployment is shown in progress",
   newer: "a later deployment is shown",
   another: "another distribution is shown",
   recovered: "it is shown as deployed",
   nothing: "its state is not shown"
  };
  const REFUSED = {
   newer: "was deployed to by somebody else since",
   another: "runs what this step has not deployed",
   recovered: "is deployed after all"
  };
  function sightOf({ours: ours, before: before, left: left, failureStates: failureStates}, now) {
   const {distributionId: distributionId} = now;
   if ((0, environment_state.LT)(now, failureStates)) return "in progress";
   if ((0, environment_state.Nj)(now) && distributionId !== ours && distributionId === before.distributionId) return "previous";
   if ((0, environment_state.j)(left, now)) return "newer";
   const mayBeOurs = distributionId === void 0 || [ ours, before.distributionId ].includes(distributionId);
   if ((0, environment_state.Ix)(now, failureStates)) return mayBeOurs ? "ours" : "another";
   if (!(0, environment_state.Nj)(now) || distributionId === void 0) return "nothing";
   if (distributionId !== ours) return "another";
   return (0, environment_state.Nj)(left) ? "ours" : "recovered";
  }
  var errors = __webpack_require__(5168);
  var sentence = __webpack_require__(5426);
  var outcome = __webpack_require__(6100);
  var shared_deployment = __webpack_require__(6428);
  var wait_for = __webpack_require__(298);
  function mayRollBack(error) {
   return error instanceof outcome.dk;
  }
  async function rollBack(step, cloud, options) {
   const {release: release, job: job, before: before} = options;
   const sight = {
    isBack: false,
    last: job.last
   };
   const name = (0, deployment.V)(before);
   const previous = before.distributionId;
   if (previous === void 0) {
    step.log.warning(`Not rolled back: nothing ran in ${name} before.`);
    step.setOutcome("not rolled back: nothing ran there before");
    return sight;
   }
   const previousName = release.names.get(previous);
   const previousShown = (0, not_found.wW)(previous, previousName);
   if (!(0, environment_state.Nj)(before)) {
    const state = (0, sanitize.a)(before.state, 60);
    step.log.warning(`Not rolled back: ${name} was in the state "${state}" before, so that it is unknown whether ${previousShown} ran there.`);
    step.setOutcome("not rolled back: what ran there before is unknown");
    return sight;
   }
   if (job.wentBack) {
    step.log.info(`${name} runs the previous distribution ${previousShown} again; nothing is deployed for that`);
    step.setOutcome(`it went back to ${previousName ?? previousShown} by itself`);
    step.setState(`${name} runs the previous distribution ${previousShown} again.`);
    return {
     isBack: true,
     last: job.last
    };
   }
   const roles = await prepared(step, options, name, previousShown);
   if (!roles) return sight;
   try {
    if (previous === release.distribution.id && isSame(roles, release.roles)) {
     step.log.warning(`Not rolled back: ${name} ran the very same before, as far as is known. Give what it ran with as \`rollback-config-files\`.`);
     step.setOutcome("not rolled back: the very same ran before");
     return sight;
    }
    step.log.info(`Rolling back: ${name} gets the previous distribution ${previousShown} again`);
    const onLook = now => {
     sight.last = now;
    };
    await redeploy(step, cloud, {
     ...options,
     release: {
      ...release,
      roles: roles
     },
     onLook: onLook
    }, previous);
    step.setOutcome(`rolled back to ${previousName ?? previousShown}`);
    step.setState(`Rolled back: ${name} runs the previous distribution ${previousShown} again.`);
    return {
     isBack: true,
     last: sight.last
    };
   } catch (error) {
    report(step, error, name, previousShown);
    return sight;
   }
  }
  async function prepared(step, {previousRoles: previousRoles}, name, previous) {
   try {
    return await previousRoles({
     state: `the rollback has not begun, and ${name} may be broken`
    });
   } catch (error) {
    if (error instanceof errors.cc) {
     reportCancelled(step, error, name, previous);
     return;
    }
    reportFailed(step, error, name, previous);
    step.setState(`The rollback has not begun, and ${name} may be broken. It should run ${previous}.`);
    return;
   }
  }
  async function redeploy(step, cloud, options, previous) {
   const {release: release, job: job, before: before, onLook: onLook} = options;
   const {names: names, failureStates: failureStates} = release;
   const distribution = {
    id: previous,
    name: names.get(previous)
   };
   const judge = rollBackJudge({
    ours: release.distribution.id,
    before: before,
    left: job.last,
    failureStates: failureStates,
    names: names,
    clock: step.clock
   });
   let refusal;
   const started = await (0, shared_deployment.i4)(step, cloud, {
    ...release,
    environment: before,
    distribution: distribution
   }, {
    judge: now => {
     onLook(now);
     const judgement = judge(now);
     if (typeof judgement === "object" && "refused" in judgement) refusal = judgement.refused.message;
     return judgement;
    }
   }).catch(error => {
    throw refusal === void 0 ? error : new NotOursError(refusal);
   });
   if ("needless" in started) return onLook(started.needless);
   try {
    await (0, wait_for.fm)(step, started.job);
   } finally {
    onLook(started.job.last);
   }
  }
  class NotOursError extends Error {}
  function report(step, error, name, previous) {
   if (error instanceof NotOursError) {
    step.log.warning(`Not rolled back: ${error.message}. It is left as it is.`);
    step.setOutcome("not rolled back: somebody else has changed it since");
    step.setState(`Not rolled back: ${error.message}.`);
    return;
   }
   if (error instanceof errors.cc) {
    reportCancelled(step, error, name, previous);
    return;
   }
   if (error instanceof errors.rk) {
    const message = (0, sentence.e)(error.message);
    step.log.error(`The outcome of the rollback is unknown: ${message} Check ${name}: it should run ${previous}.`);
    step.setOutcome("the outcome of the rollback is unknown");
    step.alert = `ACTION REQUIRED: check ${name}: it should run ${previous}.`;
    step.setState(`It is unknown whether ${name} runs the previous distribution ${previous} again.`);
    return;
   }
   reportFailed(step, error, name, previous);
   step.setState(`The rollback failed; ${name} may be broken. It should run ${previous}.`);
  }
  function reportCancelled(step, {message: message}, name, previous) {
   const check = `ACTION REQUIRED: check ${name}: it should run ${previous}.`;
   step.log.error(`${message} during the rollback. ${check}`);
   step.alert = check;
   step.setOutcome("cancelled during the rollback");
  }
  function reportFailed(step, error, name, previous) {
   const action = `ACTION REQUIRED: deploy ${previous} to ${name}.`;
   step.log.error(`Rollback failed: ${(0, sentence.e)((0, errors.ie)(error).message)} ${action}`);
   step.alert = action;
   step.setOutcome("the rollback failed, too");
  }
  function isSame(one, other) {
   return JSON.stringify(one) === JSON.stringify(other);
  }
 },
 319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => uploadDistribution
  });
  var _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
  var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
  var _bloomreach_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8445);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1993);
  var _uploaded_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2435);
  const NAMESAKES = {
   one: "distribution of the same name",
   several: "distributions of the same name"
  };
  async function uploadDistribution(work, cloud, options) {
   const {log: log, clock: clock, signal: signal} = work;
   const {file: file, name: name, ifExists: ifExists, lookup: lookup, onUploaded: onUploaded = () => {}, onStored: onStored, onReplaced: onReplaced} = options;
   const fileStore = (0, _bloomreach_file_stores_js__WEBPACK_IMPORTED_MODULE_0__.s)(cloud);
   let stored = "";
   const transfer = new _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_3__.q(`Upload of ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name, 100)}`, file.size, clock, log);
   return (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__.M_)({
    fileStore: fileStore,
    file: file,
    name: name,
    ifExists: ifExists,
    lookup: lookup,
    clock: clock,
    reporter: log,
    signal: signal,
    onStart: () => {
     work.setState(`It is unknown whether "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name)}" was uploaded; check the list of distributions before another upload.`);
     transfer.restart();
    },
    onRefused: () => work.setState("Nothing was uploaded."),
    onBytes: bytes => transfer.add(bytes),
    onUploaded: id => {
     onUploaded(id);
     const what = `The distribution "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name)}" was uploaded (${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(id)})`;
     work.setState(`${what}; whether it arrived complete is unknown.`);
    },
    onCorrupt: what => {
     onUploaded(void 0);
     work.setState(`${what}.`);
    },
    usage: (0, _bloomreach_usage_js__WEBPACK_IMPORTED_MODULE_2__.LQ)(cloud),
    onReplaced: deletions => {
     onReplaced?.(deletions);
     work.setState(`${stored} ${deletions.state(NAMESAKES)}`);
    },
    onStored: uploaded => {
     const {item: item, reused: reused} = uploaded;
     onStored?.(uploaded);
     stored = `The distribution "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name)}" is there, with the id ${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id)}.`;
     work.setState(stored);
     const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
     log.info(reused ? `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name)} is there already with the same MD5${(0, 
     _uploaded_by_js__WEBPACK_IMPORTED_MODULE_5__.W)(item)}; its id is ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id)}` : `Uploaded ${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(name)} (${(0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_3__.i)(file.size)}); its id is ${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.id)}${proof}`);
    }
   });
  }
 },
 2435: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => uploadedBy
  });
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
  function uploadedBy(item) {
   const who = item.createdBy === void 0 ? "" : ` by ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.a)(item.createdBy, 100)}`;
   const when = item.createdAt === void 0 ? "" : ` at ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.a)(item.createdAt, 40)}`;
   return who === "" && when === "" ? "" : ` (uploaded${who}${when})`;
  }
 },
 4578: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
  var _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1993);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
  var _shared_config_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5953);
  async function main(step) {
   for (const file of step.inputs.file) (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so, file, step.log);
   const {file: files, "if-exists": ifExists} = step.inputs;
   const names = (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__.KE)(files.map(file => nameFor(file, step)));
   step.setSubject(`Upload of ${names}`);
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_3__.N)(step);
   let existing = await cloud.appConfigFiles.listing();
   if (ifExists === "fail") (0, _bloomreach_store_js__WEBPACK_IMPORTED_MODULE_1__.Ir)("config file", files.map(file => nameFor(file, step)), existing);
   const uploads = [];
   for (const file of files) {
    const name = nameFor(file, step);
    const onStart = () => step.setState(`It is unknown whether the config file "${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name)}" was uploaded.${soFar(uploads)}`);
    const onRefused = () => step.setState(`The config file "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name)}" was not uploaded.${soFar(uploads)}`);
    const onUploaded = id => {
     setIds(step, [ ...uploads, {
      name: name,
      item: {
       id: id
      }
     } ]);
     const what = `The config file "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name)}" was uploaded (${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(id)})`;
     step.setState(`${what}; whether it arrived complete is unknown.${soFar(uploads)}`);
    };
    const onCorrupt = what => {
     setIds(step, uploads);
     step.setState(`${what}.${soFar(uploads)}`);
    };
    const options = {
     name: name,
     ifExists: ifExists,
     existing: existing,
     onStart: onStart,
     onRefused: onRefused,
     onUploaded: onUploaded,
     onCorrupt: onCorrupt
    };
    const stored = await (0, _shared_config_files_js__WEBPACK_IMPORTED_MODULE_4__.i)(step, cloud, file, options);
    existing = {
     ...existing,
     items: [ ...existing.items, stored.item ]
    };
    uploads.push({
     ...stored,
     name: name,
     file: file
    });
    setOutputs(step, uploads);
   }
   step.output("reused", uploads.every(({reused: reused}) => reused));
   const fresh = uploads.filter(({reused: reused}) => !reused);
   if (fresh.length === 0) step.conclude("skipped", `Nothing to do: ${names} ${files.length === 1 ? "is" : "are"} there already`); else step.conclude("done", `Uploaded ${(0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__.KE)(fresh.map(({name: name, item: item}) => item.name ?? name))}`);
   step.summary.table([ "Name", "Id", "Size", "MD5", "" ], uploads.map(({name: name, item: item, file: file, md5: md5, reused: reused}) => [ (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(item.name ?? name), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(item.id), (0, 
   _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_6__.i)(file.size), md5, reused ? "was there already" : "uploaded" ]));
  }
  function setOutputs(step, uploads) {
   const items = uploads.map(({item: item}) => item);
   step.setState(`Nothing is left half done.${soFar(uploads)}`);
   setIds(step, uploads);
   if (uploads.some(({reused: reused}) => !reused)) step.output("reused", false);
   step.outputJson("json", step.inputs.file.length === 1 ? items[0] : items);
  }
  function setIds(step, uploads) {
   step.output("config-file-id", uploads[0]?.item.id);
   step.outputJson("config-file-ids", Object.fromEntries(uploads.map(({name: name, item: item}) => [ name, item.id ])));
  }
  function nameFor(file, step) {
   return step.inputs.name ?? file.name;
  }
  function soFar(uploads) {
   const there = uploads.map(({name: name, item: item}) => `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name, 100)} (${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(item.id)})`);
   return there.length === 0 ? "" : ` Config files that are there: ${there.join(", ")}.`;
  }
 },
 2469: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
  var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1993);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1695);
  var _shared_upload_distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(319);
  async function main(step) {
   const {file: file, "if-exists": ifExists} = step.inputs;
   (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.Zc, file, step.log);
   const name = step.inputs.name ?? file.name;
   step.setSubject(`Upload of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}`);
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_1__.N)(step);
   step.output("size-bytes", file.size);
   let uploaded;
   let deletions;
   const onUploaded = id => step.output("distribution-id", id);
   const onStored = stored => {
    uploaded = stored;
    const {item: item, md5: md5, reused: reused} = stored;
    step.output("distribution-id", item.id);
    step.output("distribution-name", item.name ?? name);
    step.output("md5", md5);
    step.output("reused", reused);
    step.outputJson("json", item);
   };
   const onReplaced = now => {
    deletions = now;
    step.setSubject(`Deletion of the other distributions named ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100)}`);
    step.setOutcome("the new one is there");
   };
   try {
    const options = {
     file: file,
     name: name,
     ifExists: ifExists,
     onUploaded: onUploaded,
     onStored: onStored,
     onReplaced: onReplaced
    };
    const {item: item, reused: reused} = await (0, _shared_upload_distribution_js__WEBPACK_IMPORTED_MODULE_2__.o)(step, cloud, options);
    const shown = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.name ?? name, 100);
    if (reused) step.conclude("skipped", `Nothing to do: ${shown} is there already, with the same MD5`); else step.conclude("done", `Uploaded ${shown}`);
   } finally {
    if (uploaded) summarize(step, {
     ...uploaded,
     name: name
    }, deletions);
   }
  }
  function summarize({inputs: {file: file}, summary: summary}, {item: item, md5: md5, name: name}, deletions) {
   const ids = (items = []) => items.map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(id)).join(", ");
   summary.facts([ [ "Name", (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.name ?? name) ], [ "Id", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(item.id) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_4__.i)(file.size) ], [ "MD5", md5 ], [ "Deleted", ids(deletions?.deleted) ], [ "May be deleted", ids(deletions?.uncertain) ] ]);
  }
 },
 3570: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   main: () => main
  });
  var _bloomreach_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9883);
  var _core_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4605);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(221);
  var _shared_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1695);
  var _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3836);
  var _operations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6685);
  async function main(step) {
   const {operation: operation, user: user = ""} = step.inputs;
   step.setSubject(`${SUBJECTS[operation]} ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(user, 100)}`.trim());
   const cloud = await (0, _shared_client_js__WEBPACK_IMPORTED_MODULE_4__.N)(step, {
    logsIn: !_operations_js__WEBPACK_IMPORTED_MODULE_7__.d.includes(operation)
   });
   await HANDLERS[operation](step, cloud, user);
  }
  const SUBJECTS = {
   list: "List of the users",
   get: "Look-up of the user",
   add: "Adding the user",
   update: "Update of the user",
   delete: "Deletion of the user",
   "change-password": "Change of the password of",
   "send-password-reset": "Email to reset the password of",
   "set-password": "Setting of the new password"
  };
  const HANDLERS = {
   list: async (step, {users: users}) => {
    const all = await users.list();
    step.outputJson("users", all);
    step.outputJson("json", all);
    step.log.group("Users", all.map(line));
    summary(step, (0, _core_plural_js__WEBPACK_IMPORTED_MODULE_8__.L)(all.length, "user"), all);
   },
   get: async (step, cloud, username) => {
    const all = await cloud.users.list();
    const user = named(username, all);
    if (!user) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__.mX)("user", username, all.map(one => one.username));
    report(step, line(user), user);
   },
   add: async (step, cloud, username) => {
    const {"user-password": password = "", role: role = "user", active: active = true} = step.inputs;
    const existing = named(username, await cloud.users.list());
    if (existing) throw alreadyThere(existing);
    const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, stateTexts(username, "added"), async () => {
     const added = await cloud.users.add({
      username: username,
      password: password,
      role: role,
      active: active
     });
     step.output("user-id", added.id);
     return (0, _bloomreach_users_js__WEBPACK_IMPORTED_MODULE_0__.g)(cloud.users, {
      ...added,
      username: username
     }, {
      role: role,
      active: active
     });
    });
    report(step, `Added ${line(user)}`, user);
   },
   update: async (step, cloud, username) => {
    const {role: role, active: active} = step.inputs;
    const user = await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, stateTexts(username, "updated"), () => cloud.users.update(username, {
     ...active !== void 0 && {
      active: active
     },
     ...role !== void 0 && {
      role: role
     }
    }));
    report(step, `Updated ${line(user)}`, user);
   },
   delete: async (step, cloud, username) => {
    const user = named(username, await cloud.users.list());
    if (!user) {
     step.outputJson("users", []);
     return step.conclude("skipped", `Nothing to do: there is no user ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username)} (any more)`);
    }
    step.output("user-id", user.id);
    await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, stateTexts(username, "deleted"), () => cloud.users.delete(user.username));
    report(step, `Deleted ${line(user)}`, user);
   },
   "change-password": async (step, cloud, username) => {
    const {"user-password": currentPassword = "", "new-password": newPassword = ""} = step.inputs;
    await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, stateTexts(username, "given the new password"), () => cloud.users.changePassword(username, {
     currentPassword: currentPassword,
     newPassword: newPassword
    })).catch(error => Promise.reject(wrongPassword(error)));
    done(step, "Password changed", username);
   },
   "send-password-reset": async (step, {users: users}, username) => {
    await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, stateTexts(username, "sent the email to reset the password"), () => users.sendPasswordReset(username));
    done(step, "Email to reset the password sent", username);
   },
   "set-password": async (step, {users: users}, username) => {
    const {"reset-token": token = "", "new-password": password = ""} = step.inputs;
    const uncertain = "It is unknown whether the new password was set; try to log in with it.";
    await (0, _shared_track_change_js__WEBPACK_IMPORTED_MODULE_5__._)(step, {
     uncertain: uncertain,
     done: "The new password is set."
    }, () => users.setPassword(token, password));
    done(step, "New password set", username);
   }
  };
  function named(username, all) {
   return all.find(user => user.username.toLowerCase() === username.toLowerCase());
  }
  function stateTexts(username, what) {
   const name = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100);
   return {
    uncertain: `It is unknown whether ${name} was ${what}.`,
    done: `${name} was ${what}.`
   };
  }
  function report(step, verdict, user) {
   step.output("user-id", user.id);
   step.outputJson("users", [ user ]);
   step.outputJson("json", user);
   summary(step, verdict, [ user ]);
  }
  function done(step, verdict, username) {
   step.outputJson("json", null);
   step.conclude("done", username === "" ? verdict : `${verdict}: ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100)}`);
  }
  function summary(step, verdict, users) {
   step.conclude("done", verdict);
   step.summary.table([ "User", "Role", "Active", "Id" ], users.map(({username: username, role: role = "", active: active, id: id = ""}) => [ (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username), (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(role), active === void 0 ? "" : active ? "yes" : "no", (0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id) ]));
  }
  function line({username: username, role: role, active: active, id: id}) {
   const state = active === void 0 ? "" : active ? ", active" : ", not active";
   return `${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(username, 100)}: role ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(role ?? "unknown", 60)}${state}, id ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id ?? "unknown", 60)}`;
  }
  function alreadyThere(user) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("user", `The user ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(user.username)} exists already (id ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(user.id ?? "unknown")}). Nothing was changed.`, "Use `operation: update` to change the role or whether the user is active.");
  }
  function wrongPassword(error) {
   if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_3__.j$) || error.code !== "ChangePasswordFailed") return error;
   const hint = "Check `user` and `user-password`, which must be the current password.";
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("user", error.message, hint, {
    cause: error
   });
  }
 },
 597: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => newestFirst,
   n: () => timeOf
  });
  var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
  function timeOf({createdAt: createdAt}) {
   return (0, _core_instant_js__WEBPACK_IMPORTED_MODULE_0__.B)(createdAt) ?? Number.NaN;
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
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
  var _backup_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2050);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
  var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7150);
  async function findBackup(backups, id) {
   const listing = await backups.listing();
   const found = listing.items.find(backup => backup.id === id);
   if (found) return found;
   throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("backup", id, (0, 
   _age_js__WEBPACK_IMPORTED_MODULE_2__.l)((0, _listing_js__WEBPACK_IMPORTED_MODULE_5__.My)("backups", listing)).map(backup => backup.id));
  }
  async function latestBackup(backups, environment) {
   const listing = await backups.listing();
   const all = (0, _listing_js__WEBPACK_IMPORTED_MODULE_5__.My)("backups", listing);
   const own = all.filter(backup => backup.environmentId === environment.id);
   const dated = (0, _age_js__WEBPACK_IMPORTED_MODULE_2__.l)(own).filter(backup => !Number.isNaN((0, 
   _age_js__WEBPACK_IMPORTED_MODULE_2__.n)(backup)));
   const latest = await firstComplete(backups, dated, {
    environment: environment,
    at: listing.at
   });
   const rivals = all.filter(({environmentId: environmentId}) => environmentId === environment.id || environmentId === void 0).filter(backup => !dated.includes(backup) && !(latest && (0, 
   _age_js__WEBPACK_IMPORTED_MODULE_2__.n)(backup) <= (0, _age_js__WEBPACK_IMPORTED_MODULE_2__.n)(latest)));
   const incomplete = await (0, _backup_state_js__WEBPACK_IMPORTED_MODULE_3__.Yr)(backups, rivals, listing.at);
   const doubtful = rivals.filter(({id: id}) => (incomplete.get(id) ?? _backup_state_js__WEBPACK_IMPORTED_MODULE_3__.Y6) === _backup_state_js__WEBPACK_IMPORTED_MODULE_3__.Y6);
   if (doubtful.length > 0) throw notTold(environment, doubtful);
   if (latest) return latest;
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no completed backup of ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
  }
  async function firstComplete(backups, dated, {environment: environment, at: at}) {
   for (const backup of dated) {
    const why = (await (0, _backup_state_js__WEBPACK_IMPORTED_MODULE_3__.Yr)(backups, [ backup ], at)).get(backup.id);
    if (why === void 0) return backup;
    backups.options.reporter.warning(`The backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(backup.id, 60)} of ${(0, 
    _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(environment)} is newer, but not complete: ${why}`);
   }
   return;
  }
  function notTold(environment, doubtful) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Which backup of ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(environment)} is the newest is unknown: the service does not tell the time or the environment of ${(0, 
   _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.KE)(doubtful.map(({id: id}) => id))}. Nothing was changed.`, "Give the id of the one to use as `backup`; a release makes a new one with `backup: true`.");
  }
 },
 1419: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CN: () => backupJobById,
   Tn: () => isBackupRefusal,
   _M: () => restoreJob,
   e9: () => backupJob,
   lw: () => startBackup
  });
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6616);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6723);
  var _http_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3310);
  var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9915);
  var _backup_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2050);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3419);
  var _listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7150);
  var _own_effect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5090);
  async function startBackup(backups, environment, type, options) {
   const before = await backups.listing();
   const request = {
    what: `a backup of ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_5__.V)(environment)}`,
    user: backups.user,
    since: before.at,
    showsWhatWasAsked: one => one.environmentId === environment.id
   };
   const fresh = async () => {
    const known = new Set((0, _listing_js__WEBPACK_IMPORTED_MODULE_6__.My)("backups", before).map(({id: id}) => id));
    const all = (0, _listing_js__WEBPACK_IMPORTED_MODULE_6__.My)("backups", await backups.listing());
    const mayBeOurs = [ environment.id, void 0 ];
    return all.filter(({id: id, environmentId: environmentId}) => mayBeOurs.includes(environmentId) && !known.has(id));
   };
   options.onRequest?.(before);
   return (0, _http_effect_js__WEBPACK_IMPORTED_MODULE_1__.uL)(backups.create(environment.id, type, () => (0, 
   _own_effect_js__WEBPACK_IMPORTED_MODULE_7__.gq)(request, fresh, options)), isBackupRefusal);
  }
  function isBackupRefusal(error) {
   if ((0, _http_effect_js__WEBPACK_IMPORTED_MODULE_1__.wZ)(error)) return true;
   return error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_2__.j$ && error.code === "CreateBackupFailed" && !(0, 
   _http_retry_js__WEBPACK_IMPORTED_MODULE_3__.cd)(error);
  }
  function backupJob(backups, backup, {environmentName: environmentName, clock: clock, onListed: onListed}) {
   const unlisted = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_8__.a(clock);
   return {
    title: `backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(backup.id, 60)} of ${environmentName}`,
    lookup: `the backups of ${environmentName} in Mission Control`,
    poll: jobPoll(backups, backup.id, clock, async () => {
     const since = clock.now();
     const listing = await backups.listing();
     const listed = listing.items.find(({id: id}) => id === backup.id);
     if (listed) {
      onListed?.(listing, since);
      return {
       phase: "succeeded",
       result: {
        ...backup,
        ...given(listed)
       },
       detail: "completed"
      };
     }
     return unlisted.observe(PATIENCE_MS) ? {
      phase: "unknown",
      reason: "its job is completed, but it is not in the list of backups"
     } : {
      phase: "running",
      detail: "completed, but not listed yet"
     };
    })
   };
  }
  function restoreJob(backups, jobId, names) {
   const title = `restore of backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(names.backupId, 60)} into ${names.environmentName}`;
   return {
    ...backupJobById(backups, jobId, names.clock),
    title: title,
    lookup: `${names.environmentName} in Mission Control`
   };
  }
  function backupJobById(backups, jobId, clock) {
   return {
    title: `backup job ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(jobId, 60)}`,
    lookup: "the backups in Mission Control",
    poll: jobPoll(backups, jobId, clock, async () => ({
     phase: "succeeded",
     result: {
      jobId: jobId
     },
     detail: "completed"
    }))
   };
  }
  const PATIENCE_MS = 3e4;
  function jobPoll(backups, jobId, clock, completed) {
   const missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_8__.a(clock);
   return async () => {
    const job = await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_0__.Re)(backups.job(jobId));
    if (!job) return missing.observe(PATIENCE_MS) ? {
     phase: "unknown",
     reason: "the service does not know the job any more"
    } : {
     phase: "running",
     detail: "the job is not known yet"
    };
    missing.reset();
    const meaning = (0, _backup_state_js__WEBPACK_IMPORTED_MODULE_4__.Pr)(job.status);
    if (meaning === "completed") return completed();
    if (meaning === "failed") return {
     phase: "failed",
     reason: `its job's status is "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(job.status, 60)}"`,
     hint: `Run the step again. If that fails too, ask Bloomreach's support, and name the job ${(0, 
     _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(jobId, 60)}.`
    };
    return {
     phase: "running",
     detail: (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_9__.a)(job.status, 60)
    };
   };
  }
  function given(item) {
   return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
  }
 },
 2050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Pr: () => meaningOf,
   Y6: () => JOB_NOT_KNOWN,
   Yr: () => incompleteOf
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
  var _age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
  const FAILURES = [ "error", "failed", "failure", "cancelled", "canceled", "aborted", "timeout", "timedout" ];
  function meaningOf(status) {
   const word = status.toLowerCase().replaceAll(/[^a-z]/g, "");
   if (word === "completed") return "completed";
   return FAILURES.includes(word) ? "failed" : "running";
  }
  const FORGOTTEN_MS = 3600 * 1e3;
  const ATTEMPTS = 3;
  const PAUSE_MS = 1e3;
  const JOB_NOT_KNOWN = "its job is not known";
  async function incompleteOf(backups, items, now) {
   const {clock: clock, signal: signal} = backups.options;
   const reasons = new Map;
   let refused = await ask(backups, items, reasons);
   for (let attempt = 1; attempt < ATTEMPTS && refused.length > 0; attempt++) {
    await clock.sleep(PAUSE_MS, signal);
    refused = await ask(backups, refused.map(({item: item}) => item), reasons);
   }
   for (const {item: item, doubt: doubt} of refused) {
    if (doubt !== void 0) throw unknown(item, doubt);
    if (!isOld(item, now)) reasons.set(item.id, JOB_NOT_KNOWN);
   }
   return reasons;
  }
  async function ask(backups, items, reasons) {
   const refused = [];
   for (const item of items) try {
    const {status: status} = await backups.job(item.id);
    if (meaningOf(status) !== "completed") reasons.set(item.id, `its status is "${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(status, 60)}"`);
   } catch (error) {
    if (!(0, _http_absent_js__WEBPACK_IMPORTED_MODULE_1__.Or)(error)) throw error;
    refused.push({
     item: item,
     doubt: error.code === void 0 ? error.message : void 0
    });
   }
   return refused;
  }
  function isOld(backup, now) {
   return now !== void 0 && now - (0, _age_js__WEBPACK_IMPORTED_MODULE_2__.n)(backup) > FORGOTTEN_MS;
  }
  function unknown({id: id}, doubt) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether the backup ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(id, 60)} is complete is unknown: ${doubt}`, "Check the backups in Mission Control, then run the step again.");
  }
 },
 7666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => isSystemBackup,
   Ql: () => Deletions,
   T9: () => isDeletionRefusal,
   pC: () => shownFailures
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
  var _http_deletion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2440);
  var _http_effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(221);
  class Deletions {
   deleted=[];
   failed=[];
   doubtful=[];
   #pending;
   #onChange;
   constructor(onChange) {
    this.#onChange = onChange;
   }
   get uncertain() {
    const doubtful = this.doubtful.map(({item: item}) => item);
    return this.#pending ? [ ...doubtful, this.#pending ] : doubtful;
   }
   async delete(item, options) {
    const {request: request, check: check, signal: signal} = options;
    const checked = async () => {
     this.#settle(void 0);
     await check();
     this.#settle(item);
    };
    try {
     const why = await (0, _http_deletion_js__WEBPACK_IMPORTED_MODULE_2__.$t)(request(checked));
     if (why === void 0) this.deleted.push(item);
     this.#settle(void 0);
     return why === void 0 ? {
      what: "deleted"
     } : {
      what: "keep",
      why: why
     };
    } catch (error) {
     if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || signal?.aborted) throw error;
     const what = this.#pending === void 0 || isDeletionRefusal(error) ? "failed" : "uncertain";
     const failures = what === "failed" ? this.failed : this.doubtful;
     failures.push({
      item: item,
      error: error
     });
     this.#settle(void 0);
     return {
      what: what,
      error: error
     };
    }
   }
   #settle(pending) {
    this.#pending = pending;
    this.#onChange(this);
   }
   state({one: one, several: several}, nameOf = shownId) {
    const count = this.deleted.length;
    const done = count === 0 ? `No ${one} was` : count === 1 ? `One ${one} was` : `${count} ${several} were`;
    const {uncertain: uncertain} = this;
    if (uncertain.length === 0) return `${done} deleted.`;
    const [noun, was] = uncertain.length === 1 ? [ one, "was" ] : [ several, "were" ];
    return `It is unknown whether the ${noun} ${(0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.KE)(uncertain.map(nameOf))} ${was} deleted. ${done} deleted.`;
   }
  }
  function isDeletionRefusal(error) {
   return (0, _http_effect_js__WEBPACK_IMPORTED_MODULE_3__.wZ)(error) || error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_4__.j$ && error.code === "DeleteBackupFailed";
  }
  function isSystemBackup({backupType: backupType}, refusal) {
   return backupType === void 0 && refusal instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_4__.j$ && refusal.status === 400 && refusal.isOfService;
  }
  const SHOWN = 5;
  function shownFailures(failures) {
   const first = failures.slice(0, SHOWN).map(({item: item, error: error}) => `${shownId(item)}: ${error.message}`);
   return [ ...first, ...failures.length > SHOWN ? [ `and ${failures.length - SHOWN} more` ] : [] ].join("; ");
  }
  function shownId({id: id}) {
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(id, 60);
  }
 },
 3419: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => Deployment,
   V: () => nameOf
  });
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
  var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9915);
  var _environment_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4531);
  var _own_effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5090);
  const CONTRADICTION_MS = 15e3;
  class Deployment {
   title;
   lookup;
   #options;
   last;
   wentBack=false;
   isUncertain;
   #begun=false;
   #missing;
   #others;
   #sameTime;
   #failedAgain;
   constructor(options) {
    const {before: before, distributionName: distributionName, clock: clock} = options;
    this.title = `deployment of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(distributionName, 100)} to ${nameOf(before)}`;
    this.lookup = `${nameOf(before)} in Mission Control`;
    this.#options = options;
    this.isUncertain = options.isUncertain ?? false;
    this.last = before;
    this.#missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
    this.#others = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
    this.#sameTime = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
    this.#failedAgain = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_5__.a(clock);
   }
   async poll() {
    const state = await this.#look();
    if (state.phase === "running" || !this.isUncertain) return state;
    const hint = `Check ${this.lookup}, then run the step again.`;
    if (state.phase === "succeeded") return {
     phase: "unknown",
     reason: `the response to the request was lost, and what was deployed since may be somebody else's, with other config files${byWhom(state.result)}`,
     hint: hint
    };
    return {
     phase: "unknown",
     reason: `the response to the request was lost, and what has failed since may be somebody else's: ${state.reason}`,
     hint: hint
    };
   }
   async #look() {
    const {environments: environments, before: before, failureStates: failureStates} = this.#options;
    const now = await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_1__.Re)(environments.get(before.id));
    if (!now) return this.#gone();
    this.last = now;
    this.#missing.reset();
    if (this.#isProven(now)) this.isUncertain = false;
    if ((0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(now, failureStates)) return this.#failed(now);
    this.#failedAgain.reset();
    if ((0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.Nj)(now)) return this.#deployed(now);
    this.#others.reset();
    this.#sameTime.reset();
    if (!(0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.LT)(now, failureStates)) return {
     phase: "running",
     detail: "not started yet"
    };
    if (now.state !== before.state) this.#begun = true;
    return {
     phase: "running",
     detail: `state "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(now.state, 60)}"`
    };
   }
   #isProven(now) {
    const {before: before, request: request, environments: environments, since: since} = this.#options;
    if (now.distributionId !== request.distributionId) return false;
    if (before.distributionId !== request.distributionId && !request.appConfigFileRoles) return true;
    const made = {
     id: now.id,
     createdAt: now.deployedAt,
     createdBy: now.deployedBy
    };
    return (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.Nj)(now) && (0, _own_effect_js__WEBPACK_IMPORTED_MODULE_3__.NP)(made, {
     user: environments.user,
     since: since
    });
   }
   #deployed(now) {
    const {before: before, request: request, failureStates: failureStates} = this.#options;
    const {distributionId: distributionId} = now;
    if ((0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(before, failureStates)) this.#begun = true;
    if (distributionId === void 0) return {
     phase: "running",
     detail: "no distribution is shown"
    };
    if (distributionId !== request.distributionId) return this.#another(now, distributionId);
    this.#others.reset();
    if (this.#isOver(now)) return {
     phase: "succeeded",
     result: now,
     detail: 'state "deployed"'
    };
    return this.#begun ? {
     phase: "running",
     detail: "deployed, but at the same time as before"
    } : NOT_BEGUN;
   }
   #isOver(now) {
    const {before: before} = this.#options;
    if ((0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.j)(before, now) || (0, 
    _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.BS)(before)) return true;
    return this.#begun && this.#sameTime.observe();
   }
   #another(now, distributionId) {
    const {before: before, request: request, names: names} = this.#options;
    const shownAs = id => (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_0__.wW)(id, names.get(id));
    const isLater = (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.j)(before, now);
    if (!this.#begun && !isLater && distributionId === before.distributionId) return NOT_BEGUN;
    const counts = isLater ? this.#others.observe() : this.#others.observe(CONTRADICTION_MS);
    if (!counts) return {
     phase: "running",
     detail: "another distribution is shown"
    };
    this.wentBack = (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.Nj)(before) && distributionId === before.distributionId;
    return {
     phase: "failed",
     reason: this.wentBack ? `the environment went back to the distribution that ran before: ${shownAs(distributionId)}` : `the environment runs another distribution than the one asked for (${shownAs(request.distributionId)}): ${shownAs(distributionId)}`,
     hint: `Someone else may have deployed meanwhile${byWhom(now)}. Check the environment's logs, then run the step again.`
    };
   }
   #failed(now) {
    const {before: before} = this.#options;
    const state = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(now.state, 60);
    if (now.state === before.state && !(0, _environment_state_js__WEBPACK_IMPORTED_MODULE_2__.j)(before, now)) {
     if (!this.#begun) return {
      phase: "running",
      detail: `state unchanged ("${state}")`
     };
     if (!this.#failedAgain.observe()) return {
      phase: "running",
      detail: `state unchanged ("${state}")`
     };
    }
    return {
     phase: "failed",
     reason: `the environment's state is "${state}"`,
     hint: "Check the environment's logs for the cause. The action `download-logs` downloads the whole archive."
    };
   }
   #gone() {
    if (!this.#missing.observe()) return {
     phase: "running",
     detail: "the environment is not found"
    };
    return {
     phase: "failed",
     reason: "the environment does not exist any more",
     hint: "Someone has deleted it while the deployment was running."
    };
   }
  }
  const NOT_BEGUN = {
   phase: "running",
   detail: "accepted"
  };
  function nameOf(item) {
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(item.name ?? item.id, 100);
  }
  function byWhom({deployedBy: deployedBy}) {
   return deployedBy === void 0 ? "" : ` (last deployed by ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.a)(deployedBy, 100)})`;
  }
 },
 1080: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KF: () => movedMeanwhile,
   VV: () => placeIn,
   dS: () => isMovable,
   q4: () => domainMove
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
  var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3419);
  function domainMove(options) {
   const {domains: domains, from: from, to: to, following: following, clock: clock, settleMs: settleMs = 0, onLook: onLook} = options;
   const settled = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_2__.a(clock);
   let onlyAtOldPlace = false;
   return {
    title: `move of the domains from ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(from)} to ${(0, 
    _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(to)}`,
    lookup: "the domains in Mission Control",
    atLimit: seen => seen && onlyAtOldPlace ? "failed" : "unknown",
    async poll() {
     const all = await domains.list();
     onLook?.(all);
     const left = following.filter(domain => placeIn(all, domain) !== to.id);
     const elsewhere = left.filter(domain => placeIn(all, domain) !== from.id);
     onlyAtOldPlace = elsewhere.length === 0;
     if (left.length > 0) {
      settled.reset();
      return {
       phase: "running",
       detail: detailOf(left, elsewhere, from)
      };
     }
     const detail = `${following.length} at ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(to)}`;
     if (settleMs > 0 && !settled.observe(settleMs)) return {
      phase: "running",
      detail: detail
     };
     return {
      phase: "succeeded",
      result: all,
      detail: detail
     };
    }
   };
  }
  function placeIn(all, {id: id}) {
   return all.find(domain => domain.id === id)?.environmentId;
  }
  function detailOf(left, elsewhere, from) {
   const old = left.filter(domain => !elsewhere.includes(domain));
   const parts = [ ...old.length > 0 ? [ `${old.length} still at ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(from)} (${names(old)})` ] : [], ...elsewhere.length > 0 ? [ `${elsewhere.length} at neither environment (${names(elsewhere)})` ] : [] ];
   return parts.join(", ");
  }
  function names(domains) {
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(domains.slice(0, 10).map(domain => (0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(domain)).join(", "));
  }
  function movedMeanwhile(domain, place, to) {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The domain ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(domain)} points at ${place} by now, so the request to point it at ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_1__.V)(to)} was not sent again`, "Someone else has moved it meanwhile. Check where it is to point, then run the step again.");
  }
  function isMovable({name: name}) {
   return !/\.bloomreach\.cloud$/i.test(name ?? "");
  }
 },
 7561: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => domainNamesAt,
   z: () => DomainPlaces
  });
  var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
  var _domain_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1080);
  var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8826);
  class DomainPlaces {
   following;
   #options;
   #last=[];
   constructor(options) {
    this.#options = options;
    this.following = options.following;
   }
   looked(all) {
    this.#last = all;
    const {to: to, onDomains: onDomains} = this.#options;
    onDomains?.(domainNamesAt(all, to));
   }
   get left() {
    return this.following.filter(domain => this.#placeOf(domain) !== this.#options.to?.id);
   }
   get sentence() {
    if (this.following.length === 0) return "No domain was to move.";
    const {from: from, to: to} = this.#options;
    const places = [ from, to ].flatMap(environment => environment ? [ environment ] : []);
    const parts = places.flatMap(environment => {
     const there = this.following.filter(domain => this.#placeOf(domain) === environment.id);
     return there.length === 0 ? [] : [ `at ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(environment)}: ${(0, 
     _live_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(there)}` ];
    });
    const elsewhere = this.following.filter(domain => !places.some(({id: id}) => id === this.#placeOf(domain)));
    if (elsewhere.length > 0) parts.push(`at neither of them: ${(0, _live_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(elsewhere)}`);
    return `Last seen ${parts.join("; ")}.`;
   }
   #placeOf(domain) {
    return (0, _domain_move_js__WEBPACK_IMPORTED_MODULE_1__.VV)(this.#last, domain);
   }
  }
  function domainNamesAt(all, environment) {
   if (!environment) return [];
   return all.filter(({environmentId: environmentId}) => environmentId === environment.id).map(domain => (0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_0__.V)(domain));
  }
 },
 4531: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BS: () => isNew,
   Ix: () => isFailed,
   LT: () => isInProgress,
   Nj: () => isDeployed,
   UB: () => secondOf,
   j: () => isDeployedLater
  });
  var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8662);
  function isDeployed({state: state}) {
   return state.toLowerCase() === "deployed";
  }
  function isNew({state: state, distributionId: distributionId, deployedAt: deployedAt}) {
   return state === "" && distributionId === void 0 && deployedAt === void 0;
  }
  function isFailed({state: state}, failureStates) {
   return failureStates.includes(state.toLowerCase());
  }
  function isInProgress(environment, failureStates) {
   return environment.state !== "" && !isDeployed(environment) && !isFailed(environment, failureStates);
  }
  function isDeployedLater(before, now) {
   const [was, is] = [ secondOf(before), secondOf(now) ];
   return was !== void 0 && is !== void 0 && is > was;
  }
  function secondOf({deployedAt: deployedAt}) {
   const instant = (0, _core_instant_js__WEBPACK_IMPORTED_MODULE_0__.B)(deployedAt);
   return instant === void 0 ? void 0 : Math.floor(instant / 1e3);
  }
 },
 5454: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isSameContent,
   V: () => isSameMd5
  });
  const SIZE = /^(?:file|content)?_?(?:size|length)(?:_?(?:in)?_?bytes)?$/i;
  function sizeOf(file) {
   const sizes = Object.entries(file).flatMap(([name, value]) => SIZE.test(name) && /^\d{1,15}$/.test(String(value)) ? [ Number(value) ] : []);
   return sizes[0];
  }
  function isSameMd5(one, other) {
   return one.md5hash !== void 0 && one.md5hash.toLowerCase() === other.md5hash?.toLowerCase();
  }
  function isSameContent(one, other) {
   if (!isSameMd5(one, other)) return false;
   const [size, otherSize] = [ sizeOf(one), sizeOf(other) ];
   return size === void 0 || otherSize === void 0 || size === otherSize;
  }
 },
 4377: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => configFileStore,
   s: () => distributionStore
  });
  var _size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5414);
  function distributionStore(cloud) {
   return {
    kind: "distribution",
    field: "dist_file",
    most: 100,
    limit: _size_limits_js__WEBPACK_IMPORTED_MODULE_0__.Zc,
    section: cloud.distributions
   };
  }
  function configFileStore(cloud) {
   return {
    kind: "config file",
    field: "appconfigfile",
    limit: _size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so,
    section: cloud.appConfigFiles
   };
  }
 },
 3062: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => findLive
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
  var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2886);
  var _live_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8826);
  async function findLive({domains: domains, environments: environments}, name, [one, other]) {
   const all = await domains.list();
   const domain = all.find(candidate => (0, _host_js__WEBPACK_IMPORTED_MODULE_4__.X)(candidate.name, name));
   if (!domain) throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)("domain", name, all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_2__.V));
   const check = async found => checked({
    ...found,
    idle: await environments.get(found.idle.id)
   }, name, all);
   if (domain.environmentId === one.id) return check({
    live: one,
    idle: other
   });
   if (domain.environmentId === other.id) return check({
    live: other,
    idle: one
   });
   const where = domain.environmentId === void 0 ? "no environment" : `the environment ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(domain.environmentId)}`;
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The domain ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name, 100)} points at ${where}, not at ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_2__.V)(one)} or ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.V)(other)}. Nothing was changed.`, "Name the two environments that take turns, and a domain that visitors use.");
  }
  function checked(found, name, all) {
   const why = (0, _live_js__WEBPACK_IMPORTED_MODULE_3__.V7)(found.idle, all);
   if (why === void 0) return found;
   const [live, idle] = [ (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.V)(found.live), (0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_2__.V)(found.idle) ];
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `Which environment is live is unknown: ${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.a)(name, 100)} points at ${live}, but ${idle} is live, too: ${why}. Nothing was changed.`, "Point all custom domains at the same environment first.");
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
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6723);
  var _age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
  var _file_content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5454);
  var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2886);
  var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7150);
  async function findOne(kind, section, nameOrId, by = "either") {
   const found = await look(kind, section, nameOrId, by);
   if ("item" in found) return found.item;
   throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.mX)(kind, nameOrId, found.all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_4__.V));
  }
  async function findIfAny(kind, section, nameOrId, by = "either") {
   const found = await look(kind, section, nameOrId, by);
   return "item" in found ? found.item : void 0;
  }
  async function look(kind, section, nameOrId, by) {
   if (by === "id" || by === "either" && ID.test(nameOrId)) {
    const item = await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Re)(section.get(nameOrId), _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Or);
    if (item) return {
     item: item
    };
   }
   const listing = await section.listing();
   const {items: all, gap: gap} = listing;
   const byId = by === "name" || by === "host" ? void 0 : all.find(({id: id}) => id === nameOrId);
   if (byId) return {
    item: byId
   };
   if (by !== "id") (0, _listing_js__WEBPACK_IMPORTED_MODULE_5__.UA)(kind, nameOrId, listing, name => isNamed(name, nameOrId, by));
   const [item, ...others] = by === "id" ? [] : all.filter(({name: name}) => isNamed(name, nameOrId, by));
   if (!item && gap !== void 0) throw notInPart(kind, nameOrId, gap);
   if (!item) return {
    all: all
   };
   if (others.length === 0) return {
    item: item
   };
   const same = await newestOfSame(section, [ item, ...others ]);
   if (same) return {
    item: same
   };
   const ids = [ item, ...others ].map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id)).join(", ");
   throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The name "${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
  }
  function isNamed(name, asked, by) {
   return by === "host" ? (0, _host_js__WEBPACK_IMPORTED_MODULE_7__.X)(name, asked) : name === asked;
  }
  async function newestOfSame(section, items) {
   const known = [];
   for (const item of (0, _age_js__WEBPACK_IMPORTED_MODULE_3__.l)(items)) {
    const one = item.md5hash === void 0 ? await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Re)(section.get(item.id)) : item;
    if (!one) continue;
    if (!(0, _file_content_js__WEBPACK_IMPORTED_MODULE_8__.O)(one, known[0] ?? one)) return;
    known.push({
     ...item,
     ...one
    });
   }
   return known[0];
  }
  function notInPart(kind, nameOrId, gap) {
   return new _listing_js__WEBPACK_IMPORTED_MODULE_5__.hm("service", `Whether there is a ${kind} "${(0, 
   _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(nameOrId)}" is unknown: it is not in the list, which may be incomplete: ${gap}. Nothing was changed.`, "Give its id, or run the step again.");
  }
  function listedOnce(section) {
   let all;
   return {
    get isListed() {
     return all !== void 0;
    },
    get: id => section.get(id),
    listing: () => {
     all ??= section.listing();
     return all;
    }
   };
  }
  const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i;
 },
 2886: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isSameHost
  });
  function isSameHost(one, other) {
   return one !== void 0 && one.toLowerCase() === other?.toLowerCase();
  }
 },
 7150: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   My: () => complete,
   UA: () => refuseWithoutId,
   _w: () => listAll,
   hm: () => IncompleteListError,
   yy: () => isListed
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6050);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
  var _http_backoff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7579);
  var _responses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6450);
  class IncompleteListError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {}
  function complete(what, {items: items, gap: gap}) {
   if (gap === void 0) return items;
   throw new IncompleteListError("service", `The list of ${what} may be incomplete: ${gap}. What is not in it is unknown.`, "Run the step again; if that does not help, check the list in Mission Control.");
  }
  function isListed(what, listing, isIt) {
   if (listing.items.some(isIt)) return true;
   complete(what, listing);
   return false;
  }
  function refuseWithoutId(kind, name, {namesWithoutId: namesWithoutId = []}, isNamed = one => one === name) {
   if (!namesWithoutId.some(isNamed)) return;
   throw new IncompleteListError("service", `The list has a ${kind} "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name)}" without an id, so it is unknown which one that is. Nothing was changed.`, "Run the step again; if that does not help, check the list in Mission Control.");
  }
  async function listAll(pipeline, call, schema, keyOf = ({id: id}) => id) {
   const read = query => pipeline.request({
    ...call,
    method: "GET",
    query: {
     ...call.query,
     ...query
    },
    parse: (value, {headers: headers}) => pageOf(value, schema, keyOf, headers.date)
   });
   for (let attempt = 1; ;attempt++) {
    const {moved: moved, ...listing} = await readPages(read);
    if (!moved) return listing;
    if (attempt === ATTEMPTS) return {
     ...listing,
     gap: listing.gap ?? "it changes while it is read"
    };
   }
  }
  const ATTEMPTS = 3;
  const MOST_PAGES = 1e3;
  const MOST_ENTRIES = 1e5;
  const MOST_CHARACTERS = 64 * 1024 * 1024;
  const LONGEST_MS = 10 * 6e4;
  async function readPages(read) {
   const found = new Found;
   let query;
   for (let pages = 1; ;pages++) {
    const page = await read(query ?? {});
    const isNew = found.add(page);
    if (!page.more && !found.isShort) return found.listing(void 0);
    if (!isNew) return found.listing(found.whyNotAll());
    const endless = found.whyEndless(pages);
    if (endless !== void 0) return found.listing(endless);
    query = nextPage(page, query?.offset ?? 0);
   }
  }
  class Found {
   #items=new Map;
   #keyless=0;
   #keylessNames=[];
   #total;
   #moved=false;
   #at;
   #start=performance.now();
   #characters=0;
   add(page) {
    const before = this.#items.size;
    for (const [key, item] of page.items) if (!this.#items.has(key)) this.#items.set(key, item);
    this.#keyless += page.keyless;
    this.#keylessNames.push(...page.keylessNames);
    this.#moved ||= this.#total !== void 0 && page.total !== void 0 && page.total !== this.#total;
    this.#total = page.total ?? this.#total;
    this.#at ??= page.at;
    this.#characters += page.characters;
    return this.#items.size > before;
   }
   get isShort() {
    return this.#total !== void 0 && this.#count < this.#total;
   }
   whyNotAll() {
    if (this.isShort) return `it has ${this.#count} of ${this.#total} entries`;
    return "the service says that there is more, but sends nothing new";
   }
   whyEndless(pages) {
    if (pages >= MOST_PAGES) return `it does not end after ${MOST_PAGES} pages`;
    if (this.#items.size > MOST_ENTRIES) return `it does not end after ${MOST_ENTRIES} entries`;
    if (this.#characters > MOST_CHARACTERS) return `it does not end after ${MOST_CHARACTERS} characters`;
    return performance.now() - this.#start > LONGEST_MS ? "it does not end within 10 minutes" : void 0;
   }
   listing(gap) {
    const namesWithoutId = this.#keylessNames;
    return {
     items: [ ...this.#items.values() ],
     gap: gap,
     namesWithoutId: namesWithoutId,
     at: this.#at,
     moved: this.#moved
    };
   }
   get #count() {
    return this.#items.size + this.#keyless;
   }
  }
  function nextPage(page, asked) {
   const {length: length} = page;
   const count = Math.max(page.count ?? 0, length);
   const offset = (page.offset ?? asked) + count;
   return {
    offset: offset > asked ? offset : asked + count,
    max: page.max !== void 0 && page.max > 0 ? page.max : length
   };
  }
  function pageOf(value, schema, keyOf, date) {
   const page = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(PageForm, value === null || Array.isArray(value) ? {
    items: value
   } : value);
   const more = /^(?:true|1)$/i.test(String(page["more"]));
   const entries = page.items ?? [];
   const items = new Map;
   const keylessNames = [];
   let [keyless, characters] = [ 0, 0 ];
   for (const one of entries) {
    const entry = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(EntryForm, (0, _responses_js__WEBPACK_IMPORTED_MODULE_2__.n3)(one));
    const key = keyOf(entry);
    if ((key ?? "") === "") {
     keyless++;
     const name = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(_core_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq, entry["name"]);
     if (name !== void 0) keylessNames.push(name);
    } else items.set(key, valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(schema, entry));
    if (more) characters += JSON.stringify(entry).length;
   }
   return {
    items: items,
    length: entries.length,
    keyless: keyless,
    keylessNames: keylessNames,
    more: more,
    characters: characters,
    offset: wholeNumber(page["offset"]),
    count: wholeNumber(page["count"]),
    max: wholeNumber(page["max"]),
    total: wholeNumber(page["total"]),
    at: (0, _http_backoff_js__WEBPACK_IMPORTED_MODULE_5__.uW)(date)
   };
  }
  const EntryForm = valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.L5J());
  const PageForm = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
   items: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.L5J()))
  });
  function wholeNumber(value) {
   return /^\d{1,15}$/.test(String(value)) ? Number(value) : void 0;
  }
 },
 8826: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AS: () => isMarkedProduction,
   Ho: () => isMarkedIdle,
   Kn: () => customDomainsAt,
   QK: () => LiveWatch,
   V7: () => whyLive,
   eZ: () => namesOf
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6050);
  var _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9883);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
  var _domain_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1080);
  var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2886);
  function customDomainsAt(domains, {id: id, url: url}) {
   return domains.filter(domain => domain.environmentId === id && (0, _domain_move_js__WEBPACK_IMPORTED_MODULE_4__.dS)(domain) && !isOfOlderStack(domain, url));
  }
  function isOfOlderStack({name: name = ""}, url) {
   return /\.onehippo\.io$/i.test(name) && (0, _host_js__WEBPACK_IMPORTED_MODULE_5__.X)(name, url);
  }
  function whyLive(environment, domains) {
   const custom = customDomainsAt(domains, environment);
   if (custom.length > 0) return `${namesOf(custom)} ${custom.length === 1 ? "points" : "point"} at it`;
   return isMarkedProduction(environment) ? "it is marked as production" : void 0;
  }
  function isMarkedProduction(environment) {
   return marksOf(environment).includes("true");
  }
  function isMarkedIdle(environment) {
   const marks = marksOf(environment);
   return marks.includes("false") && !marks.includes("true");
  }
  function marksOf(environment) {
   const {configuration: configuration} = environment;
   return [ environment, configuration ].filter(_core_fields_js__WEBPACK_IMPORTED_MODULE_1__.Gv).flatMap(one => Object.entries(one)).filter(([name]) => /^(?:is)?prod(?:uction)?(?:environment)?$/i.test(name)).map(([, value]) => String(value));
  }
  function namesOf(domains) {
   return (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_2__.KE)(domains.map(domain => (0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(domain)));
  }
  class LiveWatch {
   #domains;
   #live;
   #atLive;
   constructor(domains, live, atLive) {
    this.#domains = domains;
    this.#live = live;
    this.#atLive = atLive;
   }
   static async begin(domains, options) {
    const {target: target, live: live} = options;
    const all = await domains.list();
    const why = whyLive(target, all);
    if (why !== void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `${(0, 
    _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(target)} is live: ${why}. A release never changes what is live.`, "Give the idle environment as `environment` and the live one as `live-environment`, or let `blue-green` with `live-domain` find out which is which.");
    if (whyLive(live, all) === void 0) {
     const another = (await options.environments()).find(one => whyLive(one, all) !== void 0);
     if (another) throw notLive(live, another, whyLive(another, all));
     options.onUnseen();
    }
    return new LiveWatch(domains, live, customDomainsAt(all, live));
   }
   async check(now) {
    return this.objection(now, await this.#domains.list());
   }
   objection(now, all) {
    const why = whyLive(now, all);
    if (why !== void 0) return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `${(0, 
    _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(now)} is live by now: ${why}`, "Somebody else has promoted it meanwhile. It is left as it is.");
    const gone = this.#atLive.filter(({id: id}) => all.find(domain => domain.id === id)?.environmentId !== this.#live.id);
    if (gone.length === 0) return;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `${namesOf(gone)} pointed at ${(0, 
    _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(this.#live)} when this release began, and no longer ${gone.length === 1 ? "does" : "do"}`, "Somebody else has moved the domains meanwhile. Check which environment is live.");
   }
  }
  function notLive(live, another, why = "") {
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(live)} is not live: no custom domain points at it, while ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_3__.V)(another)} is: ${why}`, "Give the environment that is live as `live-environment`, or let `blue-green` with `live-domain` find out which is which.");
  }
 },
 5090: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NP: () => isOwn,
   gq: () => findOwn,
   rf: () => findOwnNamesake
  });
  var _core_not_proven_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1255);
  var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
  var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
  async function findOwn(request, fresh, options) {
   const seen = new Map;
   await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__.c)(async () => {
    for (const one of await fresh()) seen.set(one.id, one);
    return;
   }, options);
   const candidates = [ ...seen.values() ].filter(one => !isForeign(one, request));
   const [own, ...others] = candidates;
   if (!own) return;
   const {showsWhatWasAsked: showsWhatWasAsked = () => true} = request;
   if (others.length === 0 && isOwn(own, request) && showsWhatWasAsked(own)) return own;
   throw (0, _core_not_proven_js__WEBPACK_IMPORTED_MODULE_0__.o)(request.what, candidates.map(shown), "Mission Control");
  }
  async function findOwnNamesake(request, namesakes, options) {
   let last = [];
   const own = await findOwn(request, async () => {
    last = await namesakes();
    return last;
   }, options);
   if (own || last.length === 0) return own;
   throw (0, _core_not_proven_js__WEBPACK_IMPORTED_MODULE_0__.o)(request.what, last.map(shown), "Mission Control");
  }
  function isOwn(one, {user: user, since: since}) {
   const isByUs = user !== void 0 && one.createdBy?.toLowerCase() === user.toLowerCase();
   return isByUs && since !== void 0 && secondOf((0, _age_js__WEBPACK_IMPORTED_MODULE_1__.n)(one)) >= secondOf(since);
  }
  function isForeign({createdBy: createdBy, ...one}, {user: user, since: since}) {
   if (since !== void 0 && secondOf((0, _age_js__WEBPACK_IMPORTED_MODULE_1__.n)(one)) < secondOf(since)) return true;
   const names = [ createdBy, user ].map(name => name?.toLowerCase());
   return names.every(name => name?.includes("@")) && names[0] !== names[1];
  }
  function secondOf(time) {
   return Math.floor(time / 1e3);
  }
  function shown({id: id, createdBy: createdBy}) {
   return createdBy === void 0 ? id : `${id} (by ${createdBy})`;
  }
 },
 299: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => ProductionRequestJob,
   q: () => describe
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6616);
  var _http_backoff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7579);
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3310);
  var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9915);
  var _jobs_freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5579);
  var _jobs_job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7631);
  var _jobs_lost_response_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2130);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
  var _domain_move_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1080);
  var _live_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8826);
  var _production_view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
  class ProductionRequestJob {
   title;
   lookup="the domains in Mission Control";
   own=true;
   #options;
   #failures=0;
   #lost;
   #refusal;
   #notTaken;
   #looks;
   #accepted;
   #isSent=false;
   constructor(options) {
    this.title = `switch of production (${describe(options)})`;
    this.#options = options;
    this.#notTaken = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_8__.a(options.clock);
    this.#looks = new _jobs_freshness_js__WEBPACK_IMPORTED_MODULE_3__.Xs(options.clock);
   }
   poll(signal) {
    return this.#accepted ? this.#confirm(this.#accepted) : this.#ask(signal);
   }
   async #ask(signal) {
    const {cloud: cloud, objection: objection, retries: retries, clock: clock} = this.#options;
    const since = clock.now();
    const now = await (0, _production_view_js__WEBPACK_IMPORTED_MODULE_7__.e)(cloud, this.#options);
    if (this.#lost) {
     const {before: before} = this.#lost;
     const effect = this.#effect(before, now);
     if (effect !== "none") return accepted(before, effect === "possible");
     if (!this.#notTaken.observe()) return {
      phase: "running",
      detail: (0, _jobs_lost_response_js__WEBPACK_IMPORTED_MODULE_9__.E)(this.#lost.error, this.#failures)
     };
     if (this.#refusal || this.#failures > retries) return this.#ended(this.#refusal ?? this.#lost.error);
    }
    const refused = await (objection?.(now)) ?? this.#absent(now);
    if (refused) return this.#ended(refused);
    if (this.#looks.isAnotherNeeded(since)) return _jobs_freshness_js__WEBPACK_IMPORTED_MODULE_3__.SS;
    signal?.throwIfAborted();
    return this.#send(this.#baseline(now));
   }
   #baseline(now) {
    return this.#lost && !this.#showsMark(this.#lost.before) ? this.#lost.before : now;
   }
   #absent(now) {
    const {from: from, to: to} = this.#options;
    const absent = !now.to && to || !now.from && from;
    if (!absent) return;
    return {
     message: `${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(absent)} does not exist any more`,
     hint: "Give environments that exist."
    };
   }
   atLimit() {
    return this.#lost || this.#isSent ? "unknown" : "failed";
   }
   async #confirm(before) {
    const {cloud: cloud, from: from, to: to} = this.#options;
    const marked = to ?? from;
    if (marked && this.#showsMark(before)) {
     const now = await cloud.environments.get(marked.id);
     const isUnchanged = to ? (0, _live_js__WEBPACK_IMPORTED_MODULE_6__.Ho)(now) : (0, 
     _live_js__WEBPACK_IMPORTED_MODULE_6__.AS)(now);
     if (isUnchanged) return {
      phase: "running",
      detail: `accepted, but the mark of ${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(now)} is shown as before`
     };
    }
    return accepted(before, false);
   }
   async #send(before) {
    const {cloud: cloud, from: from, to: to, moveDomains: moveDomains, onSend: onSend} = this.#options;
    onSend?.();
    this.#isSent = true;
    try {
     await cloud.environments.setProduction({
      ...from && {
       currentProductionEnvironmentId: from.id
      },
      newProductionEnvironmentId: to?.id ?? "",
      changeDomainRules: moveDomains
     });
    } catch (error) {
     if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc) throw error;
     this.#isSent = false;
     return this.#notDone(error, before);
    }
    this.#accepted = before;
    return this.#confirm(before);
   }
   #notDone(error, before) {
    const isHopeless = (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.xZ)(error) || error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.hg && !error.transient;
    const wasNotDone = (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(error);
    if (!this.#lost && wasNotDone) this.#options.onRefused?.();
    if (isHopeless && !this.#lost) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_10__.D)(explained(error, this.#options));
    this.#failures++;
    this.#notTaken.reset();
    if (isHopeless) this.#refusal = error; else if (!wasNotDone) this.#lost = {
     before: before,
     error: this.#lost?.error ?? error
    }; else if (!this.#lost && this.#failures > this.#options.retries) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_10__.D)(error);
    const asked = error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j$ ? error.retryAfterMs ?? 0 : 0;
    const retryAfterMs = Math.max(asked, this.#lost ? 0 : (0, _http_backoff_js__WEBPACK_IMPORTED_MODULE_11__.JN)(this.#failures - 1));
    const detail = this.#lost ? (0, _jobs_lost_response_js__WEBPACK_IMPORTED_MODULE_9__.E)(this.#lost.error, this.#failures) : error.message;
    return {
     phase: "running",
     detail: detail,
     retryAfterMs: retryAfterMs
    };
   }
   #ended(why) {
    if (!this.#lost) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_10__.D)(why);
    const lost = this.#lost.error.message === why.message ? "" : `. A request before it may have taken effect: ${this.#lost.error.message}`;
    const hint = "Check in Mission Control which environment is production and where the domains point, then run the step again.";
    return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_10__.Q)({
     message: `${why.message}${lost}`,
     hint: hint
    });
   }
   #effect(before, now) {
    const {to: to} = this.#options;
    if (this.#showsMark(before)) {
     const isDone = to ? now.to && (0, _live_js__WEBPACK_IMPORTED_MODULE_6__.AS)(now.to) : now.from && (0, 
     _live_js__WEBPACK_IMPORTED_MODULE_6__.Ho)(now.from);
     return isDone ? "certain" : "none";
    }
    const following = (0, _production_view_js__WEBPACK_IMPORTED_MODULE_7__.j)(this.#options, before);
    return following.some(domain => (0, _domain_move_js__WEBPACK_IMPORTED_MODULE_5__.VV)(now.domains, domain) === to?.id) ? "possible" : "none";
   }
   #showsMark({from: from, to: to}) {
    if (this.#options.to) return to !== void 0 && (0, _live_js__WEBPACK_IMPORTED_MODULE_6__.Ho)(to);
    return from !== void 0 && (0, _live_js__WEBPACK_IMPORTED_MODULE_6__.AS)(from);
   }
  }
  function accepted(before, isUncertain) {
   return {
    phase: "succeeded",
    result: {
     before: before,
     isUncertain: isUncertain
    }
   };
  }
  function describe({from: from, to: to}) {
   if (!to) return `${from ? (0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(from) : "none"} is no production environment any more`;
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_12__.a)(from ? `${(0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(from)} → ${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(to)}` : (0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(to));
  }
  function explained(error, {from: from}) {
   if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.j$) || error.code !== "MaxProdEnvsReached") return error;
   return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The stack has as many production environments as it may have. ${error.message}`, from ? `${(0, 
   _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)(from)} may not be the one that is production now; give that one as \`current-environment\`.` : "Give the one that is production now as `current-environment`, or take its mark off first with `demote`.");
  }
 },
 297: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => lookAtProduction,
   j: () => followingOf
  });
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6723);
  var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);
  async function lookAtProduction({domains: domains, environments: environments}, {from: from, to: to}) {
   const now = environment => environment && (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_0__.Re)(environments.get(environment.id));
   return {
    domains: to ? await domains.list() : [],
    from: await now(from),
    to: await now(to)
   };
  }
  function followingOf({from: from, to: to, moveDomains: moveDomains}, before) {
   return from && to && moveDomains ? (0, _live_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(before.domains, from) : [];
  }
 },
 3949: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => refuseUsed,
   X: () => planPruning
  });
  var _http_deletion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2440);
  var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(597);
  async function refuseUsed(usage, item) {
   const used = (await usage())(item);
   if (used !== void 0) throw new _http_deletion_js__WEBPACK_IMPORTED_MODULE_0__.jf(used);
  }
  const DAY_MS = 24 * 3600 * 1e3;
  const AHEAD_MS = 5 * 60 * 1e3;
  function planPruning(items, rules, inUse, now) {
   const {ifAtLeast: ifAtLeast} = rules;
   const tooFew = ifAtLeast !== void 0 && items.length < ifAtLeast ? `there are fewer than ${ifAtLeast}` : void 0;
   const counts = new Map;
   const decisions = (0, _age_js__WEBPACK_IMPORTED_MODULE_1__.l)(items).map(item => {
    const kept = reasonToKeep(item, rules, inUse, now) ?? tooFew;
    if (kept !== void 0) return {
     item: item,
     delete: false,
     reason: kept
    };
    const group = item.environmentId ?? "";
    const place = (counts.get(group) ?? 0) + 1;
    counts.set(group, place);
    return {
     item: item,
     ...byAge(place, ((now ?? Number.NaN) - (0, _age_js__WEBPACK_IMPORTED_MODULE_1__.n)(item)) / DAY_MS, rules)
    };
   });
   return onlyOldest(decisions, rules.deleteOldest);
  }
  function reasonToKeep(item, {matches: matches}, inUse, now) {
   if (matches && !matches(item.name ?? "")) return "its name does not match";
   const used = inUse(item);
   if (used !== void 0) return used;
   if (Number.isNaN((0, _age_js__WEBPACK_IMPORTED_MODULE_1__.n)(item))) return "its age is not known";
   return now !== void 0 && (0, _age_js__WEBPACK_IMPORTED_MODULE_1__.n)(item) > now + AHEAD_MS ? "its date is in the future" : void 0;
  }
  function byAge(place, days, {keep: keep, olderThanDays: olderThanDays}) {
   if (keep !== void 0 && place <= keep) return {
    delete: false,
    reason: `one of the newest ${keep}`
   };
   if (olderThanDays === void 0) return {
    delete: true,
    reason: keep === void 0 ? "nothing uses it" : `not one of the newest ${keep}`
   };
   if (Number.isNaN(days)) return {
    delete: false,
    reason: "the service does not tell its time, so its age is not known"
   };
   if (days <= olderThanDays) return {
    delete: false,
    reason: `not older than ${olderThanDays} days`
   };
   return {
    delete: true,
    reason: `older than ${olderThanDays} days`
   };
  }
  function onlyOldest(decisions, most) {
   const planned = decisions.filter(decision => decision.delete).length;
   let spare = most === void 0 ? 0 : Math.max(planned - most, 0);
   return decisions.map(decision => {
    if (!decision.delete || spare === 0) return decision;
    spare--;
    return {
     ...decision,
     delete: false,
     reason: `not one of the oldest ${most}`
    };
   });
  }
 },
 413: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => isBusy
  });
  var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
  const BUSY_CODE = /(?:^Conflict|InProgress|AlreadyRunning|Busy|Locked)$/;
  const BUSY_DETAIL = /\bis (?:already )?(?:in progress|running|busy|being deployed|locked)\b/i;
  function isBusy(error) {
   if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.j$)) return false;
   if (error.status === 409) return true;
   const {status: status, code: code = "", detail: detail = ""} = error;
   return status === 400 && (BUSY_CODE.test(code) || code === "InvalidState" && BUSY_DETAIL.test(detail));
  }
 },
 6450: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dL: () => parseIfAny,
   n3: () => withIds,
   s6: () => nothing,
   xp: () => parseResponse
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4185);
  function parseResponse(schema) {
   return value => valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(schema, withIds(value));
  }
  function parseIfAny(schema) {
   return value => {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, withIds(value));
    return result.success ? result.output : void 0;
   };
  }
  function nothing() {}
  function withIds(value) {
   if (Array.isArray(value)) return value.map(withIds);
   if (typeof value !== "object" || value === null || (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.Po)(value)) return value;
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
 7096: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Eo: () => unplacedBackups,
   IB: () => ENVIRONMENT_NOT_TOLD,
   K6: () => olderBackups,
   b0: () => isManual,
   ib: () => deletableBackups
  });
  var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);
  const ENVIRONMENT_NOT_TOLD = "the service does not tell its environment";
  function olderBackups(all, {environment: environment, backup: backup}) {
   return all.filter(({id: id, environmentId: environmentId}) => environmentId === environment.id && id !== backup.id).filter(item => isManual(item) || isSameMaker(item, backup)).filter(item => (0, 
   _age_js__WEBPACK_IMPORTED_MODULE_0__.n)(item) < (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.n)(backup));
  }
  function unplacedBackups(all, backup) {
   return all.filter(({id: id, environmentId: environmentId}) => environmentId === void 0 && id !== backup.id).filter(item => isManual(item) || isSameMaker(item, backup));
  }
  function deletableBackups(older, incomplete, keep) {
   return (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.l)(older.filter(({id: id}) => !incomplete.has(id))).slice(keep - 1).reverse();
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
 4150: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $n: () => Domain,
   C9: () => TokenReply,
   KJ: () => User,
   Lr: () => BackupEntry,
   Mk: () => BackupJob,
   OH: () => Environment,
   R5: () => RestoreReply,
   Ur: () => AppConfigFile,
   Vv: () => DomainEntry,
   bQ: () => Backup,
   go: () => DownloadToken,
   pu: () => DownloadLink,
   qr: () => EnvironmentEntry,
   zm: () => Distribution
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  const StoredFile = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   modifiedAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   modifiedBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   md5hash: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Fx
  });
  const Distribution = StoredFile;
  const AppConfigFile = StoredFile;
  const Domain = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   environmentId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   updatedAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   updatedBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
  });
  const DomainEntry = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   ...Domain.entries,
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
  });
  const state = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.pxV(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => JSON.stringify(value))) ]), "");
  const Environment = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   url: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   deployedAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   deployedBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   distributionId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   state: state
  });
  const EnvironmentEntry = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   ...Environment.entries,
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
  });
  const Backup = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id,
   environmentId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   backupType: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdAt: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   createdBy: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   distributionId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
  });
  const BackupEntry = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   ...Backup.entries,
   id: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   distributionId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.r1
  });
  const BackupJob = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   jobId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   status: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()
  });
  const RestoreReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   jobId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id
  });
  const User = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   id: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id), void 0),
   username: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value ?? "")),
   role: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
   active: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "true", "false" ]) ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === true || value === "true"))), void 0)
  });
  const TokenReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   access_token: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Sh,
   refresh_token: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.rX
  });
  const DownloadToken = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   token: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Sh
  });
  const DownloadLink = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
   url: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
  }), {
   url: void 0
  });
 },
 7972: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FC: () => findStored,
   Ir: () => refuseTaken,
   M_: () => store
  });
  var errors = __webpack_require__(5168);
  var core_md5 = __webpack_require__(2287);
  var sanitize = __webpack_require__(6616);
  var absent = __webpack_require__(6723);
  var deletion = __webpack_require__(2440);
  var retry = __webpack_require__(3310);
  var age = __webpack_require__(597);
  var bloomreach_deletions = __webpack_require__(7666);
  var file_content = __webpack_require__(5454);
  async function findSame(fileStore, items, local) {
   const namesakes = items.filter(item => item.name === local.name);
   const isTaken = namesakes.length > 0;
   const renamed = isTaken ? items.filter(item => isRenamed(item.name, local.name)) : [];
   return firstOfContent(fileStore, [ ...(0, age.l)(namesakes), ...(0, age.l)(renamed) ], local);
  }
  async function firstOfContent({section: section}, items, {size: size, md5: md5}) {
   for (const item of items) {
    const known = item.md5hash === void 0 ? await (0, absent.Re)(section.get(item.id)) : item;
    if (known && (0, file_content.O)(known, {
     md5hash: await md5(),
     size: size
    })) return {
     ...item,
     ...known
    };
   }
   return;
  }
  function isRenamed(stored, name) {
   if (stored === void 0) return false;
   return [ ...stored.matchAll(/ ?\(\d+\)/g) ].some(({0: {length: length}, index: index}) => stored.slice(0, index) + stored.slice(index + length) === name);
  }
  var bloomreach_listing = __webpack_require__(7150);
  var pruning = __webpack_require__(3949);
  var size_limits = __webpack_require__(5414);
  var external_node_crypto_ = __webpack_require__(7598);
  var poll_until_visible = __webpack_require__(2124);
  var seen_changed = __webpack_require__(7486);
  var effect = __webpack_require__(7687);
  var external_node_fs_ = __webpack_require__(3024);
  var file_pieces = __webpack_require__(3053);
  var http_errors = __webpack_require__(221);
  const RESPONSE_MS_PER_MIB = 1e3;
  function multipartFile(part) {
   const boundary = `----bloomreach-cloud-actions-${[ 1, 2, 3 ].map(() => Math.random().toString(36).slice(2)).join("")}`;
   const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`;
   const head = Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
   const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
   return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + part.size + tail.length,
    responseMs: part.size / (1024 * 1024) * RESPONSE_MS_PER_MIB,
    send: async (request, signal) => {
     part.onStart?.();
     request.write(head);
     await sendFile(part, request, signal);
     if (!signal.aborted) request.end(tail);
    }
   };
  }
  async function sendFile(part, request, signal) {
   try {
    const sent = await sendPieces(part, request, signal);
    if (!signal.aborted && sent !== part.size) throw changed(part);
   } catch (error) {
    if (!signal.aborted) throw error instanceof http_errors.Ru ? error : new http_errors.Ru(error instanceof Error ? error.message : String(error));
   }
  }
  async function sendPieces(part, request, signal) {
   let sent = 0;
   let written;
   for await (const piece of (0, file_pieces.X)(part.path)) {
    await written;
    if (signal.aborted) break;
    sent += piece.length;
    if (sent > part.size) throw changed(part);
    written = write(request, piece, signal);
    part.onPiece?.(piece);
   }
   await written;
   return sent;
  }
  function changed({path: path, size: size}) {
   return new http_errors.Ru(`the file changed from ${size} to ${(0, external_node_fs_.statSync)(path).size} bytes while it was read`);
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
  async function upload(options, existing) {
   const {fileStore: fileStore, name: name} = options;
   const known = new Set(existing.items.map(({id: id}) => id));
   const leftOvers = new Map;
   const {body: body, md5: md5} = hashedBody(options);
   const look = async () => {
    const {items: items} = await fileStore.section.listing();
    const fresh = items.filter(({id: id}) => !known.has(id));
    const [ours, others] = [ fresh.filter(one => isOfName(one, name)), fresh.filter(one => !isOfName(one, name)) ];
    for (const one of ours) leftOvers.set(one.id, one);
    return firstOfContent(fileStore, [ ...ours, ...others ], {
     md5: md5
    });
   };
   try {
    const uploaded = await (0, effect.uL)(fileStore.section.upload(body, () => (0, poll_until_visible.c)(look, options))).catch(error => {
     if ((0, effect.wZ)(error)) options.onRefused?.();
     throw error;
    });
    const item = await proven(options, uploaded, existing.gap === void 0 ? known : void 0, await md5());
    leftOvers.delete(item.id);
    return {
     item: item,
     md5: await md5()
    };
   } finally {
    if (existing.gap === void 0) report(options, [ ...leftOvers.values() ]);
   }
  }
  function hashedBody(options) {
   const {fileStore: fileStore, file: file, name: name, onStart: onStart, onBytes: onBytes, signal: signal} = options;
   const newAttempt = () => ({
    bytes: 0,
    hash: (0, external_node_crypto_.createHash)("md5"),
    md5: (0, core_md5.F)(file.path, signal)
   });
   let attempt = newAttempt();
   const body = multipartFile({
    field: fileStore.field,
    filename: name,
    path: file.path,
    size: file.size,
    onStart: () => {
     attempt = newAttempt();
     onStart?.();
    },
    onPiece: piece => {
     attempt.bytes += piece.length;
     attempt.hash.update(piece);
     if (attempt.bytes === file.size) attempt.md5 = digestOf(attempt.hash);
     onBytes?.(piece.length);
    }
   });
   return {
    body: body,
    md5: () => attempt.md5()
   };
  }
  function digestOf(hash) {
   const digest = hash.digest("hex");
   return async () => digest;
  }
  async function proven(options, uploaded, known, md5) {
   const {fileStore: fileStore, reporter: reporter, onUploaded: onUploaded = () => {}} = options;
   const look = () => (0, poll_until_visible.c)(() => (0, absent.Re)(fileStore.section.get(uploaded.id)), options);
   const named = `${fileStore.kind} ${(0, sanitize.a)(uploaded.id)}`;
   const shown = async () => {
    const seen = await (0, seen_changed.tC)(look, {
     what: named,
     done: "uploaded",
     signal: options.signal
    });
    return {
     ...uploaded,
     ...seen,
     md5hash: seen?.md5hash ?? uploaded.md5hash
    };
   };
   if ((0, file_content.V)(uploaded, {
    md5hash: md5
   })) return uploaded;
   if (!known?.has(uploaded.id)) onUploaded(uploaded.id);
   const item = uploaded.md5hash === void 0 ? await shown() : uploaded;
   if (item.md5hash === void 0) {
    reporter.warning(`The service tells no MD5 of the ${fileStore.kind}, so it is not proven that it arrived whole.`);
    return item;
   }
   if ((0, file_content.V)(item, {
    md5hash: md5
   })) return item;
   const again = await shown();
   if ((0, file_content.V)(again, {
    md5hash: md5
   })) return again;
   throw await corrupt(options, md5, again, known);
  }
  function isOfName({name: stored}, name) {
   return stored === name || isRenamed(stored, name);
  }
  function report({fileStore: {kind: kind}, reporter: reporter}, left) {
   if (left.length === 0) return;
   const ids = left.map(({id: id, createdBy: createdBy}) => `${(0, sanitize.a)(id)}${createdBy === void 0 ? "" : ` (by ${(0, 
   sanitize.a)(createdBy, 100)})`}`);
   reporter.warning(`The response to an upload was lost, and meanwhile a ${kind} of this name and another content has appeared: ${ids.join(", ")}. It may be what is left of that upload, or somebody else's: it was not deleted. Delete it if nobody needs it.`);
  }
  async function corrupt({fileStore: {kind: kind, section: section}, signal: signal, onCorrupt: onCorrupt = () => {}}, md5, item, known) {
   const id = (0, sanitize.a)(item.id);
   const what = `Upload verification failed: the MD5 of the ${kind} is ${md5} here, and ${(0, 
   sanitize.a)(item.md5hash)} on the service`;
   if (known?.has(item.id) ?? true) {
    const was = known ? "was" : "may have been";
    onCorrupt(`The ${kind} ${id}, whose content is another one, ${was} there before the upload, and was not deleted`);
    return new errors.lZ("service", `${what}. It ${was} there before the upload (${id}), and stays.`, "Check the list, then run the step again.");
   }
   onCorrupt(`It is unknown whether the corrupt ${kind} ${id} was deleted again: do not use it`);
   try {
    await section.delete(item.id);
    onCorrupt(`The corrupt ${kind} ${id} was deleted again`);
    return new errors.lZ("service", `${what}. It was deleted again (${id}).`, "Run the step again.");
   } catch (error) {
    if (!(error instanceof errors.lZ) || signal?.aborted) throw error;
    if (!(0, bloomreach_deletions.T9)(error)) return new errors.rk("service", `${what}, and whether it was deleted again is unknown (${id}): ${error.message}`, "Check whether it is there, and delete it by hand, then run the step again.", {
     cause: error
    });
    onCorrupt(`The corrupt ${kind} ${id} is there: do not use it`);
    const message = `${what}, and it could not be deleted again (${id}): ${error.message}`;
    return new errors.lZ("service", message, "Delete it by hand, then run the step again.", {
     cause: error
    });
   }
  }
  async function store(options) {
   const {fileStore: fileStore, file: file, name: name, ifExists: ifExists, lookup: lookup, reporter: reporter, signal: signal} = options;
   const existing = lookup?.existing ?? await fileStore.section.listing();
   if (ifExists === "fail") refuseTaken(fileStore.kind, [ name ], existing);
   if (ifExists === "reuse") {
    const md5 = lookup?.md5 ?? (0, core_md5.F)(file.path, signal);
    const item = await findSame(fileStore, existing.items, {
     name: name,
     size: file.size,
     md5: md5
    });
    if (item) return await finish({
     item: item,
     md5: await md5(),
     reused: true
    }, options, []);
   }
   if (fileStore.most !== void 0 && existing.items.length >= fileStore.most) reporter.warning(`There are ${existing.items.length} ${fileStore.kind}s already; the limit is usually ${fileStore.most}. Delete some if this is refused.`);
   const uploaded = await upload(options, existing).catch(error => {
    throw (0, retry.vu)(error) ? withLimits(error, options, existing.items.length) : error;
   });
   const others = ifExists === "replace" ? replaceable(options, existing, uploaded.item) : [];
   return await finish({
    ...uploaded,
    reused: false
   }, options, others);
  }
  function withLimits(refusal, {fileStore: fileStore, file: file}, count) {
   const {kind: kind, most: most, limit: limit} = fileStore;
   const hints = [ most !== void 0 && count >= most && `The stack has ${count} ${kind}s, and the limit is usually ${most}: delete old ones first, such as by the action \`prune\` with \`delete-oldest\`.`, (0, 
   size_limits.I9)(limit, file) && `The file is larger than the usual limit of ${limit.largestBytes} bytes: make it smaller.` ].filter(hint => hint !== false);
   if (hints.length === 0) return refusal;
   return new errors.lZ(refusal.source, refusal.message, hints.join(" "), {
    cause: refusal
   });
  }
  async function finish(stored, options, others) {
   options.onStored?.(stored);
   return {
    ...stored,
    deleted: await replace(options, others)
   };
  }
  async function findStored(fileStore, file, name, signal) {
   const existing = await fileStore.section.listing();
   const md5 = (0, core_md5.F)(file.path, signal);
   const item = await findSame(fileStore, existing.items, {
    name: name,
    size: file.size,
    md5: md5
   });
   return {
    item: item,
    lookup: {
     existing: existing,
     md5: md5
    }
   };
  }
  function replaceable({fileStore: {kind: kind}, name: name, reporter: reporter}, {items: items, gap: gap}, item) {
   const others = items.filter(one => one.name === name && one.id !== item.id);
   const why = gap !== void 0 ? `the list may be incomplete: ${gap}` : item.md5hash === void 0 ? "it is not proven that the new one arrived complete" : void 0;
   if (why === void 0 || others.length === 0) return others;
   reporter.warning(`The ${others.length} ${kind}(s) of the same name were not deleted, because ${why}.`);
   return [];
  }
  async function replace(options, others) {
   const {fileStore: fileStore, reporter: reporter, usage: usage, signal: signal, onReplaced: onReplaced = () => {}} = options;
   const deletions = new bloomreach_deletions.Ql(onReplaced);
   if (!usage) return [];
   for (const item of (0, age.l)(others).toReversed()) {
    const request = check => fileStore.section.delete(item.id, check);
    const check = async () => {
     await (0, pruning.G)(usage, item);
     await refuseRenamed(options, item);
    };
    const result = await deletions.delete(item, {
     request: request,
     check: check,
     signal: signal
    });
    const what = `the ${fileStore.kind} ${(0, sanitize.a)(item.id)} of the same name`;
    if (result.what === "keep") reporter.info(`T${what.slice(1)} stays: ${result.why}`); else if (result.what === "deleted") reporter.info(`Deleted ${what}`);
   }
   const {deleted: deleted, failed: failed, doubtful: doubtful} = deletions;
   if (doubtful.length > 0) throw mayBeReplaced(fileStore.kind, deletions);
   if (failed.length > 0) throw notReplaced(fileStore.kind, deletions);
   return deleted;
  }
  async function refuseRenamed({fileStore: fileStore, name: name}, {id: id}) {
   const now = await (0, absent.Re)(fileStore.section.get(id));
   if (!now || now.name === name) return;
   throw new deletion.jf(now.name === void 0 ? "its name is not told" : `its name is ${(0, 
   sanitize.a)(now.name, 100)} by now`);
  }
  function refuseTaken(kind, names, listing) {
   const {items: items, gap: gap, namesWithoutId: namesWithoutId = []} = listing;
   const namesakes = items.filter(({name: name}) => name !== void 0 && names.includes(name));
   const withoutId = namesWithoutId.filter(name => names.includes(name));
   if (namesakes.length + withoutId.length > 0) throw alreadyThere(kind, namesakes, withoutId);
   if (gap === void 0) return;
   throw new bloomreach_listing.hm("service", `Whether a ${kind} of that name exists is unknown: the list may be incomplete: ${gap}. Nothing was changed.`, "Run the step again, or let `if-exists` be something else than `fail`.");
  }
  function alreadyThere(kind, items, withoutId) {
   const names = [ ...new Set([ ...items.map(({name: name}) => name), ...withoutId ].map(name => (0, 
   sanitize.a)(name))) ].join('", "');
   const ids = [ ...items.map(({id: id}) => (0, sanitize.a)(id)), ...withoutId.map(() => "listed without an id") ].join(", ");
   return new errors.lZ("user", `A ${kind} named "${names}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or let `if-exists` be something else than `fail`.");
  }
  function notReplaced(kind, {failed: failed}) {
   return new errors.lZ("service", `The new ${kind} is there, but others of the same name could not be deleted: ${(0, 
   bloomreach_deletions.pC)(failed)}`, "Delete them by hand, or run the step again.");
  }
  function mayBeReplaced(kind, {failed: failed, doubtful: doubtful}) {
   const others = failed.length === 0 ? "" : `; others could not be deleted: ${(0, 
   bloomreach_deletions.pC)(failed)}`;
   return new errors.rk("service", `The new ${kind} is there, but whether others of the same name were deleted is unknown: ${(0, 
   bloomreach_deletions.pC)(doubtful)}${others}`, "Check the list, then delete by hand those that nobody needs, or run the step again.");
  }
 },
 8445: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LQ: () => distributionUsageOf,
   _W: () => configFileUsage,
   bG: () => environmentsInUse
  });
  var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
  var _core_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8662);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6616);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6723);
  var _age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(597);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3419);
  var _environment_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4531);
  function distributionUsage(environments, backups) {
   const running = new Map(environments.map(environment => [ environment.distributionId, environment ]));
   const silent = environments.find(environment => environment.distributionId === void 0 && !(0, 
   _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(environment));
   const changing = environments.find(environment => !isSettled(environment));
   const backedUp = new Map(backups.map(backup => [ backup.distributionId, backup ]));
   const silentBackup = backups.filter(({distributionId: distributionId}) => distributionId === void 0).reduce(laterMade, void 0);
   return item => {
    const environment = running.get(item.id);
    if (environment) return `${shown(environment)} runs it`;
    if (changing) return mayReceive(changing);
    if (silent) return `${shown(silent)} does not tell which distribution it runs`;
    const backup = backedUp.get(item.id);
    if (backup) return `the backup ${shownId(backup)} refers to it`;
    if (!silentBackup || (0, _age_js__WEBPACK_IMPORTED_MODULE_3__.n)(item) > madeAt(silentBackup)) return;
    return `the backup ${shownId(silentBackup)} does not tell which distribution it refers to`;
   };
  }
  function distributionUsageOf({environments: environments, backups: backups}, {ignoreBackups: ignoreBackups = false} = {}) {
   let known;
   const earlier = {
    silent: new Set,
    isNew: new Set
   };
   return async () => {
    const all = await environmentsInUse(environments, earlier);
    const deployed = JSON.stringify(all.map(({id: id, distributionId: distributionId, deployedAt: deployedAt}) => [ id, distributionId, deployedAt ]));
    if (known?.deployed !== deployed) known = {
     deployed: deployed,
     backups: ignoreBackups ? [] : await backups.entries()
    };
    return distributionUsage(all, known.backups);
   };
  }
  async function environmentsInUse(environments, earlier = {
   silent: new Set,
   isNew: new Set
  }) {
   const asked = new Map;
   const ask = async id => asked.set(id, await (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Re)(environments.get(id)));
   for (const id of earlier.silent) await ask(id);
   const all = await environments.entries();
   const left = () => all.filter(({id: id, distributionId: distributionId}) => id && distributionId === void 0 && !asked.has(id));
   for (const entry of left()) if (!(earlier.isNew.has(entry.id ?? "") && (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(entry))) await ask(entry.id ?? "");
   const showsAsMuch = all.some(({distributionId: distributionId}) => distributionId !== void 0) && [ ...asked.values() ].every(isNewOne);
   if (!showsAsMuch) for (const {id: id = ""} of left()) await ask(id);
   remember(earlier, all, showsAsMuch);
   return all.map(entry => {
    if (entry.distributionId !== void 0) return entry;
    const seen = asked.get(entry.id ?? "");
    return seen && !(0, _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(seen) && isSettled(entry) ? seen : entry;
   });
  }
  function remember(earlier, all, showsAsMuch) {
   earlier.silent.clear();
   earlier.isNew.clear();
   for (const entry of all) {
    if (entry.id === void 0 || entry.distributionId !== void 0) continue;
    const known = showsAsMuch && (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(entry) ? earlier.isNew : earlier.silent;
    known.add(entry.id);
   }
  }
  function isNewOne(environment) {
   return environment !== void 0 && (0, _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(environment);
  }
  function configFileUsage(environments, ignoreEnvironments) {
   const deployed = environments.filter(environment => !(0, _environment_state_js__WEBPACK_IMPORTED_MODULE_5__.BS)(environment));
   const told = new Map;
   for (const environment of deployed) for (const nameOrId of reportedConfigFiles(environment) ?? []) told.set(nameOrId, environment);
   const silent = deployed.filter(environment => reportedConfigFiles(environment) === void 0);
   const changing = environments.find(environment => !isSettled(environment));
   const last = silent.reduce(later, void 0);
   return file => {
    const user = told.get(file.id) ?? told.get(file.name ?? "");
    if (user) return `${shown(user)} uses it`;
    if (ignoreEnvironments) return;
    if (changing) return mayReceive(changing);
    if (!last || (0, _age_js__WEBPACK_IMPORTED_MODULE_3__.n)(file) > deploymentOf(last)) return;
    return `${shown(last)} may use it, since it was deployed later`;
   };
  }
  const SETTLED = [ "", "deployed", "error", "failed" ];
  function isSettled({state: state}) {
   return SETTLED.includes(state.toLowerCase());
  }
  function mayReceive(environment) {
   return `${shown(environment)} is in the state "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(environment.state, 40)}" and may be about to get it`;
  }
  function later(one, other) {
   return one && deploymentOf(one) >= deploymentOf(other) ? one : other;
  }
  function laterMade(one, other) {
   return one && madeAt(one) >= madeAt(other) ? one : other;
  }
  function madeAt({createdAt: createdAt}) {
   return (0, _core_instant_js__WEBPACK_IMPORTED_MODULE_1__.B)(createdAt) ?? Number.POSITIVE_INFINITY;
  }
  function deploymentOf({deployedAt: deployedAt}) {
   return (0, _core_instant_js__WEBPACK_IMPORTED_MODULE_1__.B)(deployedAt) ?? Number.POSITIVE_INFINITY;
  }
  function reportedConfigFiles(environment) {
   const holders = [ environment, environment["configuration"] ].filter(_core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv);
   const lists = holders.flatMap(holder => Object.entries(holder)).filter(([key]) => /^(?:app)?configfile/i.test(key)).map(([, value]) => value).filter(value => Array.isArray(value));
   if (lists.length === 0) return;
   const ids = lists.flat().map(idOf);
   return ids.every(id => id !== void 0) ? ids : void 0;
  }
  function idOf(entry) {
   if (typeof entry === "string") return entry;
   const id = (0, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(entry) ? entry["appConfigFileId"] ?? entry["id"] : void 0;
   return typeof id === "string" ? id : void 0;
  }
  function shown({id: id = "an environment without an id", name: name}) {
   return (0, _deployment_js__WEBPACK_IMPORTED_MODULE_4__.V)({
    id: id,
    name: name
   });
  }
  function shownId({id: id = "without an id"}) {
   return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_6__.a)(id, 60);
  }
 },
 6258: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => seenAdded,
   z: () => Users
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
  var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2124);
  var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6616);
  var _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);
  var _http_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6723);
  var _http_deletion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2440);
  var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7150);
  var _responses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6450);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4150);
  class Users {
   #pipeline;
   constructor(pipeline) {
    this.#pipeline = pipeline;
   }
   get options() {
    return this.#pipeline.options;
   }
   listing() {
    return (0, _listing_js__WEBPACK_IMPORTED_MODULE_4__._w)(this.#pipeline, {
     path: "/v3/users"
    }, _schemas_js__WEBPACK_IMPORTED_MODULE_6__.KJ, ({id: id, username: username}) => id || username);
   }
   async list() {
    return (0, _listing_js__WEBPACK_IMPORTED_MODULE_4__.My)("users", await this.listing());
   }
   get(username) {
    return this.#pipeline.request({
     method: "GET",
     path: pathOf(username),
     parse: (0, _responses_js__WEBPACK_IMPORTED_MODULE_5__.xp)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__.KJ)
    });
   }
   add(user) {
    return this.#pipeline.request({
     method: "POST",
     path: "/v3/users",
     json: {
      ...user,
      active: String(user.active)
     },
     retryPolicy: {
      verify: () => this.#findAdded(user)
     },
     parse: (0, _responses_js__WEBPACK_IMPORTED_MODULE_5__.xp)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__.KJ)
    });
   }
   async #findAdded(wanted) {
    const look = () => (0, _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Re)(this.get(wanted.username), _http_absent_js__WEBPACK_IMPORTED_MODULE_2__.Or);
    const found = await (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_7__.c)(look, this.#pipeline.options);
    const difference = found && differenceOf(found, wanted);
    if (difference === void 0) return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.rk("service", `Whether this step has added the user ${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(wanted.username, 100)} is unknown: the response was lost, and of the user that exists now ${difference.text}`, "Somebody else may have added it. Check the user, then run the step again.");
   }
   async update(username, fields) {
    const path = pathOf(username);
    const updated = await this.#pipeline.request({
     method: "PUT",
     path: path,
     json: fields,
     parse: (0, _responses_js__WEBPACK_IMPORTED_MODULE_5__.dL)(_schemas_js__WEBPACK_IMPORTED_MODULE_6__.KJ)
    });
    return (0, _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_1__.Mo)(updated, () => this.get(username), {
     ...this.#pipeline.options,
     what: `user ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(username, 100)}`,
     differenceOf: user => differenceOf(user, fields)
    });
   }
   changePassword(username, passwords) {
    return this.#pipeline.request({
     method: "PUT",
     path: `${pathOf(username)}/password`,
     json: passwords,
     retryPolicy: "unsafe",
     final: [ "ChangePasswordFailed" ],
     parse: _responses_js__WEBPACK_IMPORTED_MODULE_5__.s6
    });
   }
   sendPasswordReset(username) {
    return this.#pipeline.request({
     method: "POST",
     path: `/v3/password-reset/${encodeURIComponent(username)}`,
     authorize: false,
     retryPolicy: "unsafe",
     parse: _responses_js__WEBPACK_IMPORTED_MODULE_5__.s6
    });
   }
   verifyPasswordReset(token) {
    return this.#pipeline.request({
     method: "GET",
     path: `/v3/password-reset/${encodeURIComponent(token)}`,
     name: "/v3/password-reset/{token}",
     authorize: false,
     expect: [ 302 ],
     form: "any",
     parse: (_, {headers: headers}) => headers.location
    });
   }
   setPassword(resetToken, newPassword) {
    return this.#pipeline.request({
     method: "PUT",
     path: "/v3/password-reset/password",
     authorize: false,
     json: {
      reset_token: resetToken,
      new_password: newPassword
     },
     retryPolicy: "unsafe",
     parse: _responses_js__WEBPACK_IMPORTED_MODULE_5__.s6
    });
   }
   delete(username) {
    return (0, _http_deletion_js__WEBPACK_IMPORTED_MODULE_3__.TF)(this.#pipeline, {
     path: pathOf(username)
    }, async () => (0, _listing_js__WEBPACK_IMPORTED_MODULE_4__.yy)("users", await this.listing(), user => user.username === username));
   }
  }
  function seenAdded(users, added, fields) {
   return (0, _core_seen_changed_js__WEBPACK_IMPORTED_MODULE_1__.Mo)(added, () => users.get(added.username), {
    ...users.options,
    what: `user ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(added.username, 100)}`,
    done: "added",
    differenceOf: user => differenceOf(user, fields)
   });
  }
  function differenceOf(user, {role: role, active: active}) {
   if (role !== void 0 && user.role?.toLowerCase() !== role) return difference("role", user.role);
   return active !== void 0 && user.active !== active ? difference("active", user.active) : void 0;
  }
  function difference(field, value) {
   const shown = value === void 0 ? "not shown" : `"${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_8__.a)(value, 60)}"`;
   return {
    text: `its \`${field}\` is ${shown}`,
    isUnseen: value === void 0
   };
  }
  function pathOf(username) {
   return `/v3/users/${encodeURIComponent(username)}`;
  }
 },
 3053: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => piecesOf
  });
  const PIECE_BYTES = 1024 * 1024;
  async function* piecesOf(path) {
   const {open: open} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
   const file = await open(path);
   try {
    const memory = [ Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES) ];
    for (let turn = 0; ;turn++) {
     const {bytesRead: bytesRead, buffer: buffer} = await file.read(memory[turn % 2 === 0 ? 0 : 1], 0, PIECE_BYTES);
     if (bytesRead === 0) return;
     yield buffer.subarray(0, bytesRead);
    }
   } finally {
    await file.close();
   }
  }
 },
 3602: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => lifetimeOf,
   d: () => claimsOf
  });
  function claimsOf(token) {
   try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : {};
   } catch {
    return {};
   }
  }
  function lifetimeOf(token) {
   const {iat: iat, exp: exp} = claimsOf(token);
   return typeof iat === "number" && typeof exp === "number" && exp > iat ? (exp - iat) * 1e3 : void 0;
  }
 },
 2287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => lazyMd5,
   Q: () => md5OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _file_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
  async function md5OfFile(path, signal) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5");
   for await (const piece of (0, _file_pieces_js__WEBPACK_IMPORTED_MODULE_1__.X)(path)) {
    signal?.throwIfAborted();
    hash.update(piece);
   }
   return hash.digest("hex");
  }
  function lazyMd5(path, signal) {
   let md5;
   return () => {
    md5 ??= md5OfFile(path, signal);
    return md5;
   };
  }
 },
 5426: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => sentence
  });
  function sentence(text) {
   return /[.!?…]$/.test(text) ? text : `${text}.`;
  }
 },
 5878: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RM: () => extensionIn,
   Vc: () => stemOf,
   je: () => extensionOf
  });
  const LONGEST_PART = 80;
  function stemOf(kind, ...parts) {
   return [ kind, ...parts.map(harmless) ].filter(part => part !== "").join("-");
  }
  function harmless(part) {
   return part.slice(0, LONGEST_PART).replace(/[^A-Za-z0-9._-]/g, "_").replace(/\.{2,}/g, "_").replace(/^\.|\.$/g, "");
  }
  const EXTENSION = /((?:\.(?:tar|sql|log))?\.(?:gz|zip|bz2|xz|zst)|\.(?:tgz|tar|sql))$/i;
  const IN_HEADER = /((?:\.(?:tar|sql|log))?\.(?:gz|zip|bz2|xz|zst)|\.(?:tgz|tar|sql))"?\s*(?:;|$)/i;
  function extensionOf(name) {
   return EXTENSION.exec(name)?.[1]?.toLowerCase();
  }
  function extensionIn(disposition = "") {
   const extension = IN_HEADER.exec(disposition)?.[1]?.toLowerCase();
   return extension === void 0 ? {} : {
    extension: extension
   };
  }
 },
 2130: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => lookingForEffect
  });
  function lookingForEffect(lost, sent) {
   return `${lost.message}; ${sent > 1 ? `sent ${sent} times, ` : ""}looking whether it took effect`;
  }
 },
 3572: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => recorded
  });
  var external_node_events_ = __webpack_require__(8474);
  var errors = __webpack_require__(5168);
  var sanitize = __webpack_require__(6616);
  var http_transport = __webpack_require__(717);
  var external_node_fs_ = __webpack_require__(3024);
  var http_body = __webpack_require__(3266);
  var json_body = __webpack_require__(8773);
  var secure_url = __webpack_require__(571);
  async function gitHubClient(token, transport, idleMs) {
   const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(320), __webpack_require__.e(857) ]).then(__webpack_require__.bind(__webpack_require__, 4320));
   return getOctokit(token, {
    request: {
     fetch: fetchOver(transport, idleMs)
    },
    log: SILENT
   });
  }
  function runContext() {
   const {GITHUB_REPOSITORY: GITHUB_REPOSITORY = ""} = process.env;
   const {GITHUB_SERVER_URL: GITHUB_SERVER_URL = "https://github.com", GITHUB_RUN_ID: GITHUB_RUN_ID = ""} = process.env;
   const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
   return {
    owner: owner,
    repo: repo,
    ref: releasedRef(),
    runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
   };
  }
  function releasedRef() {
   const {GITHUB_SHA: GITHUB_SHA = "", GITHUB_REF: GITHUB_REF = "", GITHUB_HEAD_REF: GITHUB_HEAD_REF = "", GITHUB_EVENT_PATH: GITHUB_EVENT_PATH = ""} = process.env;
   if (GITHUB_HEAD_REF === "") return GITHUB_SHA || GITHUB_REF;
   return headOf(GITHUB_EVENT_PATH) ?? GITHUB_HEAD_REF;
  }
  function headOf(eventPath) {
   try {
    const sha = JSON.parse((0, external_node_fs_.readFileSync)(eventPath, "utf8")).pull_request.head.sha;
    return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : void 0;
   } catch {
    return;
   }
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
    const response = await transport.send({
     method: method,
     url: url,
     name: name,
     headers: headers,
     body: sent,
     idleMs: idleMs
    });
    const {status: status, headers: received} = response;
    const text = await (0, http_body.y)(response, idleMs);
    if (isRedirect(status)) throw new Error(`${name} returned HTTP ${status}`);
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
   if (token === void 0) return void await work();
   if (step.isSimulated) {
    step.log.info("No deployment is recorded on GitHub, since the stack is simulated.");
    return void await work();
   }
   const transport = new http_transport.o;
   const record = new DeploymentRecord(step, options, transport);
   try {
    await record.begin(token);
    if (await work() !== "in progress") await record.end("success");
   } catch (error) {
    await record.end(step.signal.aborted || error instanceof errors.rk ? "error" : "failure");
    throw error;
   } finally {
    transport.close();
   }
  }
  const IDLE_MS = 1e4;
  const EARLIER = 10;
  const END_LIMIT_MS = 2500;
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
     const {data: data} = await this.#client.request("POST /repos/{owner}/{repo}/deployments", {
      owner: owner,
      repo: repo,
      ref: ref,
      environment: this.#environment,
      description: (0, sanitize.a)(this.#options.description, 140),
      auto_merge: false,
      required_contexts: [],
      ...this.#options.production && {
       production_environment: true
      }
     });
     if (!("id" in data)) throw new Error("GitHub created no deployment");
     this.#id = Number(data.id);
     await this.#status(this.#id, "in_progress");
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
    await (this.#client?.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
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
    const client = this.#client;
    if (!client) return;
    const {data: all} = await client.request("GET /repos/{owner}/{repo}/deployments", {
     owner: owner,
     repo: repo,
     environment: this.#environment,
     per_page: EARLIER
    });
    for (const id of all.map(one => Number(one.id)).filter(one => one !== current)) {
     const path = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
     const {data: data} = await client.request(path, {
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
    await clock.sleep(END_LIMIT_MS, over);
   }
  }
 },
 1993: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => megabytes,
   q: () => TransferLog
  });
  var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9715);
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
    const left = over ? "" : `, ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_0__.p0)((this.#total - this.#done) / rate * 1e3)} left`;
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
