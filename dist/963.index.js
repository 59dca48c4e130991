"use strict";

exports.id = 963;

exports.ids = [ 963 ];

exports.modules = {
 4344: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   serveSimulator: () => serveSimulator
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var dist = __webpack_require__(7392);
  const matching = {
   method: dist.lqM(dist.YjP()),
   path: dist.lqM(dist.YjP()),
   nth: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))),
   times: dist.lqM(dist.mee(dist.FsL(dist.aig(), dist.Wwf(1))))
  };
  const plainKinds = [ "reset-before", "reset-amid", "reset-after", "lost-answer", "cut-answer", "hang", "hang-after", "slow-head", "interim", "html", "truncated-json", "wrong-type", "empty", "unauthorized" ];
  const faultSchema = dist.Oxt("kind", [ dist.rej({
   ...matching,
   kind: dist.euz("status"),
   status: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(200), dist.cGV(599)),
   body: dist.lqM(dist.L5J()),
   headers: dist.lqM(dist.g1P(dist.YjP(), dist.YjP())),
   applied: dist.lqM(dist.zMY())
  }), dist.rej({
   ...matching,
   kind: dist.euz("slow"),
   intervalMs: dist.FsL(dist.aig(), dist.Wwf(0)),
   chunkBytes: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1)))
  }), dist.rej({
   ...matching,
   kind: dist.euz("redirect"),
   location: dist.YjP(),
   status: dist.lqM(dist.KIO([ 301, 302, 303, 307, 308 ]))
  }), dist.rej({
   ...matching,
   kind: dist.euz("extra-entries"),
   entries: dist.YOg(dist.L5J())
  }), dist.rej({
   ...matching,
   kind: dist.KIO(plainKinds)
  }) ]);
  class FaultList {
   #faults=[];
   add(fault) {
    const {path: path = "/**"} = dist.qgA(faultSchema, fault);
    this.#faults.push({
     fault: fault,
     pattern: pathPattern(path),
     met: 0
    });
   }
   clear() {
    this.#faults.length = 0;
   }
   meet(method, path) {
    let found;
    for (const entry of this.#faults) {
     const {fault: fault, pattern: pattern} = entry;
     if ((fault.method ?? method).toUpperCase() !== method || !pattern.test(path)) continue;
     entry.met += 1;
     const first = fault.nth ?? 1;
     const times = fault.times === null ? Number.POSITIVE_INFINITY : fault.times ?? 1;
     if (entry.met >= first && entry.met < first + times) found ??= fault;
    }
    return found;
   }
  }
  function pathPattern(path) {
   const source = path.split("/").map(segment => {
    if (segment === "**") return ".*";
    if (segment === "*") return "[^/]+";
    return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
   }).join("/");
   return new RegExp(`^${source}$`);
  }
  var hono_dist = __webpack_require__(6576);
  var external_node_stream_ = __webpack_require__(7075);
  var promises_ = __webpack_require__(6466);
  var _fastify_busboy = __webpack_require__(5148);
  function isMultipart(c) {
   return /^multipart\/form-data\b/i.test(c.env.incoming.headers["content-type"] ?? "");
  }
  async function receiveMultipart(c, sink = nowhere) {
   const received = {
    files: [],
    fields: []
   };
   try {
    await parse(c, sink, received);
   } catch (error) {
    if (c.env.incoming.destroyed && !c.env.incoming.complete) throw error;
    received.malformed = error instanceof Error ? error.message : String(error);
    await readToEnd(c);
   }
   c.get("exchange").recorded.body = received.files.length === 1 ? received.files[0] : received.files;
   return received;
  }
  async function parse(c, sink, received) {
   const {incoming: incoming} = c.env;
   const busboy = new _fastify_busboy.Busboy({
    headers: {
     ...incoming.headers,
     "content-type": incoming.headers["content-type"] ?? ""
    }
   });
   const streams = [];
   const stored = [];
   busboy.on("file", (field, stream, filename) => {
    const saved = store(stream, field, filename, sink, received);
    saved.catch(() => {});
    streams.push(stream);
    stored.push(saved);
   });
   busboy.on("field", field => received.fields.push(field));
   try {
    await new Promise((resolve, reject) => {
     busboy.on("finish", resolve).on("error", reject);
     incoming.on("error", reject).on("close", () => {
      if (!incoming.complete) reject(new Error("The client went away"));
     });
     incoming.pipe(busboy);
    });
    await Promise.all(stored);
   } catch (error) {
    incoming.unpipe(busboy);
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(stored);
    throw error;
   }
  }
  async function store(stream, field, filename, sink, received) {
   const hash = (0, external_node_crypto_.createHash)("md5");
   let size = 0;
   const measure = new external_node_stream_.Transform({
    transform(chunk, _encoding, done) {
     hash.update(chunk);
     size += chunk.length;
     done(null, chunk);
    }
   });
   await (0, promises_.pipeline)(stream, measure, sink({
    field: field,
    filename: filename
   }));
   received.files.push({
    field: field,
    filename: filename,
    size: size,
    md5: hash.digest("hex")
   });
  }
  async function readToEnd(c) {
   const {incoming: incoming} = c.env;
   if (incoming.readableEnded || incoming.destroyed) return;
   await new Promise(resolve => {
    incoming.once("end", resolve).once("close", resolve);
    incoming.resume();
   });
  }
  function nowhere() {
   return new external_node_stream_.Writable({
    write(_chunk, _encoding, done) {
     done();
    }
   });
  }
  const LONGEST_RECORDED = 64 * 1024;
  const LONGEST_KEPT = 1024 * 1024;
  function readBody(c) {
   const exchange = c.get("exchange");
   exchange.body ??= readAndRecord(c);
   return exchange.body;
  }
  async function drainBody(c) {
   const {incoming: incoming} = c.env;
   if (incoming.readableEnded || incoming.destroyed) return;
   if (incoming.readableDidRead) {
    incoming.resume();
    await ended(c);
   } else if (isMultipart(c)) await receiveMultipart(c); else await readBody(c);
  }
  async function readPartOfBody(c) {
   const {incoming: incoming} = c.env;
   const length = Number(incoming.headers["content-length"] ?? (incoming.headers["transfer-encoding"] ? 2 : 0));
   if (length === 0) return;
   let read = 0;
   for await (const chunk of incoming.iterator({
    destroyOnReturn: false
   })) {
    read += chunk.length;
    if (read >= length / 2) return;
   }
  }
  async function readAndRecord(c) {
   const chunks = [];
   let length = 0;
   for await (const chunk of c.env.incoming) {
    const bytes = chunk;
    length += bytes.length;
    if (length <= LONGEST_KEPT) chunks.push(bytes);
   }
   const body = Buffer.concat(chunks);
   if (body.length > 0) {
    const {recorded: recorded, secrets: secrets} = c.get("exchange");
    const content = jsonOrText(body);
    secrets.addFieldsOf(content);
    recorded.body = secrets.recordable(content);
   }
   return body;
  }
  function jsonOrText(body) {
   try {
    return JSON.parse(body.toString());
   } catch {
    return body.subarray(0, LONGEST_RECORDED).toString();
   }
  }
  async function ended(c) {
   const {incoming: incoming} = c.env;
   if (incoming.readableEnded || incoming.destroyed) return;
   await new Promise(resolve => {
    incoming.once("end", resolve).once("close", resolve).once("error", resolve);
   });
  }
  const GITHUB = "https://token.actions.githubusercontent.com";
  const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  const EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
  const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
  const IDENTITY_SECONDS = 300;
  const identityProviderSchema = dist.rej({
   clientId: dist.YjP(),
   clientSecret: dist.YjP(),
   requestToken: dist.YjP(),
   subject: dist.YjP(),
   expectedSubject: dist.YjP(),
   expectedAudience: dist.lqM(dist.YjP()),
   tokenSeconds: dist.FsL(dist.aig(), dist.Wwf(0)),
   toldSeconds: dist.lqM(dist.FsL(dist.aig(), dist.Wwf(0))),
   isTrusted: dist.zMY()
  });
  function newIdentityProvider(changes = {}) {
   const subject = "repo:acme/shop:environment:production";
   const usual = {
    clientId: "brc-ci",
    clientSecret: (0, external_node_crypto_.randomBytes)(18).toString("hex"),
    requestToken: (0, external_node_crypto_.randomBytes)(24).toString("hex"),
    subject: subject,
    expectedSubject: subject,
    tokenSeconds: 600,
    isTrusted: true
   };
   return changeIdentityProvider(usual, changes);
  }
  function changeIdentityProvider(provider, changes) {
   const parsed = dist.qgA(dist.OH3(identityProviderSchema), changes);
   return Object.assign(provider, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== void 0)));
  }
  function identityProviderApp({provider: provider, secrets: secrets, now: now, origin: origin, issue: issue}) {
   const app = new hono_dist.$;
   const trust = {
    provider: provider,
    origin: origin,
    now: now,
    used: new Set
   };
   app.get("/__github/jwks", c => c.json({
    keys: [ {
     ...(0, external_node_crypto_.createPublicKey)(signingKey()).export({
      format: "jwk"
     }),
     alg: "RS256"
    } ]
   }));
   app.get("/__github/id-token", c => {
    const isKnown = c.req.header("authorization") === `Bearer ${provider.requestToken}`;
    if (!isKnown || c.get("exchange").tokenIsRefused) return c.json({}, 401);
    const iat = Math.floor(now() / 1e3);
    const claims = {
     iss: GITHUB,
     sub: provider.subject,
     aud: c.req.query("audience"),
     jti: (0, external_node_crypto_.randomUUID)()
    };
    const value = secrets.add(signed({
     ...claims,
     iat: iat,
     exp: iat + IDENTITY_SECONDS
    }));
    return c.json({
     count: value.length,
     value: value
    });
   });
   app.post("/__idp/token", async c => {
    const isForm = c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded");
    const form = new URLSearchParams((await readBody(c)).toString());
    const refused = isForm ? refusalOf(form, trust) : [ "invalid_request", "The body is not a form." ];
    if (refused) {
     const [error = "", error_description] = refused;
     return c.json({
      error: error,
      error_description: error_description
     }, error === "invalid_client" ? 401 : 400);
    }
    const {tokenSeconds: tokenSeconds, toldSeconds: toldSeconds = tokenSeconds, isTrusted: isTrusted} = provider;
    const accessToken = isTrusted ? issue(tokenSeconds) : secrets.add((0, external_node_crypto_.randomBytes)(24).toString("hex"));
    return c.json({
     access_token: accessToken,
     token_type: "Bearer",
     expires_in: toldSeconds
    });
   });
   return app;
  }
  function refusalOf(form, trust) {
   const {provider: provider} = trust;
   const secret = form.get("client_secret");
   if (form.get("client_id") !== provider.clientId) return [ "invalid_client", "There is no such client." ];
   if (secret !== null && secret !== provider.clientSecret) return [ "invalid_client", "The client secret is wrong." ];
   if (form.get("grant_type") === EXCHANGE) {
    if (form.get("subject_token_type") !== JWT_TYPE) return [ "invalid_request", "The subject token is no JWT." ];
    return identityProblem(form.get("subject_token"), "invalid_grant", trust);
   }
   if (form.get("grant_type") !== "client_credentials") return [ "unsupported_grant_type", "That grant is not known." ];
   if (secret !== null) return;
   if (form.get("client_assertion_type") !== ASSERTION) return [ "invalid_client", "The client did not prove itself." ];
   return identityProblem(form.get("client_assertion"), "invalid_client", trust);
  }
  function identityProblem(token, error, {provider: provider, origin: origin, now: now, used: used}) {
   const [head = "", body = "", signature = ""] = token?.split(".") ?? [];
   const isGenuine = (0, external_node_crypto_.verify)("sha256", Buffer.from(`${head}.${body}`), (0, 
   external_node_crypto_.createPublicKey)(signingKey()), Buffer.from(signature, "base64url"));
   if (!isGenuine) return [ error, "The signature of the token is not that of a trusted issuer." ];
   const {iss: iss, sub: sub, aud: aud, exp: exp, jti: jti} = JSON.parse(Buffer.from(body, "base64url").toString());
   if (iss !== GITHUB || !(Number(exp) * 1e3 > now())) return [ error, "The token is not valid any more." ];
   if (aud !== (provider.expectedAudience ?? origin())) return [ error, `No federated credential has the audience '${aud}'.` ];
   if (sub !== provider.expectedSubject) return [ error, `No federated credential has the subject '${sub}'.` ];
   if (used.has(jti)) return [ error, "The token was used before." ];
   used.add(jti);
   return;
  }
  function signed(claims) {
   const part = value => Buffer.from(JSON.stringify(value)).toString("base64url");
   const text = `${part({
    alg: "RS256",
    typ: "JWT"
   })}.${part(claims)}`;
   return `${text}.${(0, external_node_crypto_.sign)("sha256", Buffer.from(text), signingKey()).toString("base64url")}`;
  }
  let key;
  function signingKey() {
   key ??= (0, external_node_crypto_.generateKeyPairSync)("rsa", {
    modulusLength: 2048
   }).privateKey;
   return key;
  }
  var external_node_http_ = __webpack_require__(7067);
  class Refusal extends Error {
   status;
   code;
   closes;
   constructor(status, code, detail = "", {closes: closes = false} = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.closes = closes;
   }
  }
  function invalid(detail) {
   return new Refusal(400, "InvalidParameters", detail);
  }
  function refusalResponse({status: status, code: code, message: message, closes: closes}) {
   const connection = closes ? {
    connection: "close"
   } : {};
   if (!code) return new Response(`${status} ${external_node_http_.STATUS_CODES[status]}\n`, {
    status: status,
    headers: {
     ...connection,
     ...refusal_text
    }
   });
   return new Response(JSON.stringify({
    error_code: code,
    error_detail: message
   }), {
    status: status,
    headers: {
     ...connection,
     "content-type": "application/json; charset=utf-8"
    }
   });
  }
  const refusal_text = {
   "content-type": "text/plain; charset=utf-8"
  };
  function distributionInList(behaviors, one) {
   const {createdBy: createdBy, modifiedBy: modifiedBy, name: name} = one;
   return {
    ...identified(behaviors, one.id),
    name: name,
    createdAt: time(behaviors, one.createdAt),
    createdBy: createdBy,
    modifiedAt: time(behaviors, one.modifiedAt),
    modifiedBy: modifiedBy,
    ...behaviors.fileSizeShown ? {
     size: one.size
    } : {}
   };
  }
  function distributionShape(behaviors, one) {
   return {
    ...distributionInList(behaviors, one),
    md5hash: one.md5
   };
  }
  function uploadedDistribution(behaviors, one) {
   const {name: name, ...rest} = distributionShape(behaviors, one);
   return {
    ...rest,
    distributionName: name
   };
  }
  function configFileShape(behaviors, one) {
   return distributionShape(behaviors, one);
  }
  function environmentShape(behaviors, cloud, one) {
   const url = environmentHost(cloud, one);
   return {
    ...identified(behaviors, one.id),
    name: one.name,
    url: url,
    createdAt: time(behaviors, one.createdAt),
    createdBy: one.createdBy,
    deployedAt: one.deployment && behaviors.deployedAtMeanwhile === "missing" ? "" : time(behaviors, one.deployedAt),
    deployedBy: one.deployedBy,
    distributionId: one.distributionId,
    state: one.state,
    configuration: {
     bootstrap: false,
     virtualHosts: [ url, ...cloud.domains.filter(d => d.environmentId === one.id && d.name !== url).map(d => d.name) ]
    },
    ...behaviors.productionShown ? {
     production: one.production
    } : {}
   };
  }
  function environmentInList(behaviors, cloud, one) {
   const {deployedAt: deployedAt, ...rest} = environmentShape(behaviors, cloud, one);
   if (behaviors.listedDeployedAt === "same") return {
    ...rest,
    deployedAt: deployedAt
   };
   if (behaviors.listedDeployedAt === "missing" || one.deployedAt === null) return rest;
   return {
    ...rest,
    deployedAt: new Date(one.deployedAt).toISOString()
   };
  }
  function environmentHost(cloud, {name: name}) {
   return `${name}-${cloud.stack}.bloomreach.cloud`;
  }
  function domainShape(behaviors, cloud, one) {
   return {
    ...identified(behaviors, one.id),
    name: one.name,
    environmentId: shownPlace(behaviors, cloud, one),
    createdAt: time(behaviors, one.createdAt),
    createdBy: one.createdBy,
    updatedAt: time(behaviors, one.updatedAt),
    updatedBy: one.updatedBy
   };
  }
  function shownPlace({domainsMeanwhile: domainsMeanwhile}, cloud, one) {
   const move = cloud.domainMoves.find(({domainId: domainId}) => domainId === one.id);
   if (!move || domainsMeanwhile === "old") return one.environmentId;
   if (domainsMeanwhile !== "third") return domainsMeanwhile === "null" ? null : "";
   return cloud.environments.find(({id: id}) => id !== one.environmentId && id !== move.environmentId)?.id ?? "";
  }
  function newBackupShape(behaviors, one) {
   return {
    ...backupIdentified(behaviors, one.id),
    [behaviors.idKey === "id" ? "environmentId" : "EnvironmentId"]: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(behaviors, one.createdAt),
    distributionId: one.distributionId
   };
  }
  function backupShape(behaviors, one, complete) {
   const {id: id, environmentName: name} = one;
   const databases = complete ? [ name, `${name}_targeting` ] : [];
   return {
    ...backupIdentified(behaviors, id),
    environmentId: one.environmentId,
    createdBy: one.createdBy,
    createdAt: time(behaviors, one.createdAt),
    distributionId: one.distributionId,
    databases: databases.map((database, index) => ({
     id: `${id.slice(0, -1)}${index}`,
     database: database,
     filePath: `/backups/environments/${name}/databases/${database}/${id.slice(0, 8)}_${database}.gz`
    })),
    ...behaviors.backupTypeShown ? {
     backupType: one.type
    } : {}
   };
  }
  function userShape(behaviors, {id: id, username: username, role: role, active: active}) {
   return {
    ...identified(behaviors, id),
    username: username,
    role: role,
    active: active
   };
  }
  function time({times: times}, ms) {
   if (ms === null) return "";
   const iso = new Date(ms).toISOString();
   return times === "seconds" ? iso.replace(/\.\d+Z$/, "+00:00") : iso.replace("Z", "+00:00");
  }
  function identified({idKey: idKey}, id) {
   return idKey === "id" ? {
    id: id
   } : {
    ID: id
   };
  }
  function backupIdentified({idKey: idKey}, id) {
   return idKey === "ID" ? {
    ID: id
   } : {
    id: id
   };
  }
  const usualLimits = {
   distributions: 100,
   distributionBytes: 650 * 1024 * 1024,
   environments: 4,
   configFileBytes: 65 * 1024,
   productionEnvironments: 1
  };
  function isSameName(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function newHexId() {
   return (0, external_node_crypto_.randomBytes)(8).toString("hex").toUpperCase();
  }
  function newUuid() {
   return (0, external_node_crypto_.randomUUID)();
  }
  function newEnvironment(name, createdAt, createdBy) {
   return {
    id: newHexId(),
    name: name,
    createdAt: createdAt,
    createdBy: createdBy,
    deployedAt: null,
    deployedBy: "",
    distributionId: "",
    state: "",
    configFileRoles: [],
    production: false,
    protection: {
     site: null,
     cms: null
    },
    deployment: null,
    lastFailure: null,
    contentOf: name,
    restoredFrom: null
   };
  }
  function isOwnDomain({name: name}) {
   return name.toLowerCase().endsWith(".bloomreach.cloud");
  }
  function wantedEnvironment({cloud: cloud}, id, status = 404) {
   const found = cloud.environments.find(one => one.id === id);
   if (!found) throw noEnvironment(id, status);
   return found;
  }
  function removeEnvironment({cloud: cloud}, id) {
   const environment = cloud.environments.find(one => one.id === id);
   if (!environment) return;
   const host = environmentHost(cloud, environment);
   cloud.environments = cloud.environments.filter(one => one !== environment);
   cloud.domains = cloud.domains.filter(({name: name}) => name !== host);
   for (const domain of cloud.domains) if (domain.environmentId === id) domain.environmentId = "";
  }
  function noEnvironment(which, status = 404) {
   return new Refusal(status, "EnvironmentNotFound", `There is no environment '${which}'`);
  }
  function authorize(stack, c, isUpload) {
   const {cloud: cloud, behaviors: behaviors} = stack;
   const closes = isUpload && behaviors.unauthorizedUpload === "close";
   const refuse = detail => new Refusal(401, "AuthenticationFailed", detail, {
    closes: closes
   });
   const token = /^Bearer ([^\s]+)$/i.exec(c.env.incoming.headers.authorization ?? "")?.[1];
   if (token === void 0) throw refuse("The Authorization header must be: Bearer, a space, the access token");
   if (c.get("exchange").tokenIsRefused) cloud.accessTokens = cloud.accessTokens.filter(issued => issued.token !== token);
   const issued = cloud.accessTokens.find(one => one.token === token);
   if (!issued) throw refuse("The access token is not valid");
   if (issued.expiresAt <= stack.now()) throw refuse("The access token has expired");
   const user = cloud.users.find(({id: id, active: active}) => id === issued.userId && active);
   if (!user) throw refuse("The user is not active");
   return user;
  }
  function requireAdmin({role: role}) {
   if (role === "user" || role === "developer") throw new Refusal(403, "Forbidden", "This needs the role admin or root");
  }
  function requireAdminIfLive({cloud: cloud}, user, {id: id, production: production}) {
   const isVisited = cloud.domains.some(one => one.environmentId === id && !isOwnDomain(one));
   if (production || isVisited) requireAdmin(user);
  }
  function callsOf(stack, app) {
   return (method, path, rules, handler) => {
    for (const form of rules.slash ? [ path, `${path}/` ] : [ path ]) app.on(method, form, async c => {
     try {
      return await handler(await authorizeRequest(stack, rules, c));
     } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!error.closes) await drainBody(c);
      return refusalResponse(error);
     }
    });
   };
  }
  async function authorizeRequest(stack, rules, c) {
   const here = rules.here?.(c) ?? true;
   if (here !== true) throw new Refusal(here);
   if (rules.slash) checkSlash(stack, c);
   const user = isOpen(rules, c) ? nobody : authorize(stack, c, rules.upload === true);
   if (rules.admin) requireAdmin(user);
   checkQuery(c, rules.query ?? []);
   const body = rules.upload ? checkMultipart(c) : await jsonBody(c, rules);
   return {
    c: c,
    body: body,
    user: user,
    param: name => c.req.param(name) ?? "",
    query: name => c.req.query(name)
   };
  }
  function isOpen({open: open}, c) {
   return open === "unless-given" ? c.env.incoming.headers.authorization === void 0 : open === true;
  }
  function json(value, status = 200) {
   return new Response(JSON.stringify(value), {
    status: status,
    headers: {
     "content-type": "application/json; charset=utf-8"
    }
   });
  }
  function bare(status = 200, headers = {}) {
   return new Response(null, {
    status: status,
    headers: {
     "content-length": "0",
     ...headers
    }
   });
  }
  function listResponse(stack, call, printed, oldestFirst, shape) {
   const {behaviors: behaviors, settings: settings} = stack;
   const items = behaviors.listOrder === "oldest-first" ? oldestFirst : oldestFirst.toReversed();
   const form = behaviors.lists === "reference" ? printed : behaviors.lists === "items" ? "pages" : "array";
   const offset = behaviors.pages === "first" ? 0 : wholeNumber(call, "offset") ?? 0;
   const max = Math.min(wholeNumber(call, "max") ?? settings.pageSize, settings.pageSize);
   if (form === "array") return json(items.map(shape));
   const page = items.slice(offset, offset + max);
   const more = behaviors.pages === "first" || offset + page.length < items.length;
   return json({
    offset: offset,
    max: max,
    count: page.length,
    more: behaviors.moreAs === "text" ? String(more) : more,
    total: items.length + behaviors.hiddenEntries,
    items: page.map(shape)
   });
  }
  const pageQuery = [ "offset", "max" ];
  const nobody = {
   id: "",
   username: "",
   password: "",
   role: "user",
   active: true
  };
  function checkSlash({behaviors: behaviors}, c) {
   const slash = c.get("exchange").recorded.path.endsWith("/");
   if (behaviors.slashes !== "either" && slash !== (behaviors.slashes === "with")) throw new Refusal(404);
  }
  function checkQuery(c, known) {
   const unknown = Object.keys(c.get("exchange").recorded.query).filter(name => !known.includes(name));
   if (unknown.length > 0) throw invalid(`Unknown query parameter: ${unknown.join(", ")}`);
  }
  function checkMultipart(c) {
   if (!isMultipart(c)) throw invalid("The Content-Type must be multipart/form-data");
  }
  async function jsonBody(c, {body: schema, anyContentType: anyContentType}) {
   const bytes = await readBody(c);
   if (!schema) {
    if (bytes.length > 0) throw invalid("This call takes no body");
    return;
   }
   if (!anyContentType && !/^application\/json\s*(;|$)/i.test(c.env.incoming.headers["content-type"] ?? "")) throw invalid("The Content-Type must be application/json");
   const result = dist.xLC(schema, parsed(bytes));
   if (result.success) return result.output;
   const [issue] = result.issues;
   throw invalid(`${dist.BuJ(issue) ?? "body"}: ${issue.message}`);
  }
  function parsed(bytes) {
   try {
    return JSON.parse(bytes.toString());
   } catch {
    throw invalid("The body is not JSON");
   }
  }
  function wholeNumber(call, name) {
   const text = call.query(name);
   if (text === void 0) return;
   if (!/^\d+$/.test(text)) throw invalid(`${name} must be a whole number`);
   return Number(text);
  }
  function startDeploy(stack, environment, wanted) {
   const {cloud: cloud, behaviors: behaviors, settings: settings} = stack;
   const {distributionId: distributionId, strategy: strategy, appConfigFileRoles: appConfigFileRoles = [], by: by} = wanted;
   if (!cloud.distributions.some(({id: id}) => id === distributionId)) throw invalid(`There is no distribution '${distributionId}'`);
   for (const {appConfigFileId: file} of appConfigFileRoles) if (!cloud.configFiles.some(({id: id}) => id === file)) throw invalid(`There is no appConfigFile '${file}'`);
   if (environment.deployment) refuseBusy(behaviors.deployWhileBusy, `A deployment of ${environment.name} is in progress`);
   const startedAt = stack.now();
   const {state: state, distributionId: current} = environment;
   environment.deployment = {
    distributionId: distributionId,
    configFileRoles: appConfigFileRoles,
    strategy: strategy ?? "rolling",
    by: by,
    startedAt: startedAt,
    staleUntil: startedAt + settings.staleSeconds * 1e3,
    endsAt: startedAt + settings.jobSeconds.deploy * 1e3,
    outcome: behaviors.deployOutcomes.shift() ?? "ok",
    before: environment.deployment?.before ?? {
     state: state,
     distributionId: current
    }
   };
   advanceDeployments(stack);
  }
  function refuseBusy(answer, detail) {
   if (answer === "accepted") return;
   throw new Refusal(answer, answer === 409 ? "Conflict" : "InvalidState", detail);
  }
  function advanceDeployments(stack) {
   const now = stack.now();
   for (const environment of [ ...stack.cloud.environments ]) {
    const {deployment: deployment} = environment;
    if (!deployment) continue;
    if (now < deployment.endsAt || deployment.outcome === "hangs") showProgress(stack, environment, deployment, now); else finish(stack, environment, deployment);
   }
  }
  function showProgress(stack, environment, deployment, now) {
   const {deployStates: deployStates, distributionShown: distributionShown} = stack.behaviors;
   const {staleUntil: staleUntil, endsAt: endsAt, before: before} = deployment;
   const isStale = now < staleUntil;
   const isShown = distributionShown === "at-once" || distributionShown === "during" && !isStale;
   environment.distributionId = isShown ? deployment.distributionId : before.distributionId;
   const part = (now - staleUntil) / Math.max(1, endsAt - staleUntil);
   const step = Math.min(deployStates.length - 1, Math.floor(part * deployStates.length));
   environment.state = isStale ? before.state : deployStates[step] ?? "";
   if (deployment.outcome === "vanishes" && part >= .5) removeEnvironment(stack, environment.id);
  }
  function finish(stack, environment, deployment) {
   const {outcome: outcome, before: before, endsAt: endsAt, by: by, distributionId: distributionId} = deployment;
   environment.deployment = null;
   if (outcome === "vanishes") {
    removeEnvironment(stack, environment.id);
    return;
   }
   if (outcome === "fails") {
    environment.state = stack.behaviors.failureState;
    environment.distributionId = stack.behaviors.distributionShown === "after" ? before.distributionId : distributionId;
    environment.lastFailure = {
     at: endsAt,
     distributionId: distributionId
    };
    return;
   }
   const nowRuns = {
    ok: distributionId,
    other: otherDistribution(stack, [ distributionId, before.distributionId ]),
    "rolled-back": before.distributionId,
    hangs: distributionId
   }[outcome];
   if (outcome === "ok") Object.assign(environment, {
    configFileRoles: deployment.configFileRoles,
    lastFailure: null
   });
   Object.assign(environment, {
    state: nowRuns === "" ? "" : "deployed",
    distributionId: nowRuns,
    deployedAt: endsAt,
    deployedBy: by
   });
  }
  function otherDistribution({cloud: cloud}, not) {
   return cloud.distributions.find(({id: id}) => !not.includes(id))?.id ?? newHexId();
  }
  function downloadResponse(contents, download, request) {
   const {id: id, filename: filename, contentType: contentType} = download;
   const {size: size, md5: md5} = contents.find(id) ?? {
    size: 0,
    md5: ""
   };
   const etag = `"${md5}"`;
   const headers = {
    "accept-ranges": "bytes",
    "content-disposition": `attachment; filename="${filename}"`,
    "content-type": contentType,
    etag: etag
   };
   const ifRange = request.get("if-range");
   const range = ifRange !== null && ifRange !== etag ? void 0 : wantedRange(request.get("range"), size);
   if (range === "unsatisfiable") return new Response(null, {
    status: 416,
    headers: {
     "content-range": `bytes */${size}`
    }
   });
   const [start, end] = range ?? [ 0, size ];
   const body = external_node_stream_.Readable.toWeb(contents.read(id, start, end));
   const length = String(end - start);
   return range ? new Response(body, {
    status: 206,
    headers: {
     ...headers,
     "content-length": length,
     "content-range": `bytes ${start}-${end - 1}/${size}`
    }
   }) : new Response(body, {
    status: 200,
    headers: {
     ...headers,
     "content-length": length
    }
   });
  }
  function wantedRange(header, size) {
   const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
   if (!match) return;
   const [, first = "", last = ""] = match;
   if (first === "" && last === "") return;
   if (first === "") return Number(last) === 0 ? "unsatisfiable" : [ Math.max(0, size - Number(last)), size ];
   const end = last === "" ? size : Math.min(size, Number(last) + 1);
   return Number(first) < end ? [ Number(first), end ] : "unsatisfiable";
  }
  function issueAccessToken(stack, user, seconds = stack.settings.tokenSeconds) {
   const {cloud: cloud, secrets: secrets} = stack;
   const now = stack.now();
   const expiresAt = now + seconds * 1e3;
   const token = jwt({
    sub: user.id,
    iat: Math.floor(now / 1e3),
    exp: Math.floor(expiresAt / 1e3),
    jti: newUuid()
   });
   cloud.accessTokens.push({
    token: token,
    userId: user.id,
    expiresAt: expiresAt
   });
   return secrets.add(token);
  }
  function issueRefreshToken(stack, user) {
   const token = (0, external_node_crypto_.randomBytes)(48).toString("base64url");
   const expiresAt = stack.now() + stack.settings.refreshTokenSeconds * 1e3;
   stack.cloud.refreshTokens.push({
    token: token,
    userId: user.id,
    expiresAt: expiresAt
   });
   return stack.secrets.add(token);
  }
  function newDownloadToken(stack) {
   return stack.secrets.add((0, external_node_crypto_.createHash)("sha256").update((0, 
   external_node_crypto_.randomBytes)(32)).digest("hex"));
  }
  function jwt(claims) {
   const part = value => Buffer.from(JSON.stringify(value)).toString("base64url");
   return `${part({
    alg: "HS256",
    typ: "JWT"
   })}.${part(claims)}.${(0, external_node_crypto_.randomBytes)(32).toString("base64url")}`;
  }
  const LIFETIME_MS = 15 * 60 * 1e3;
  const CONTENT_TYPE = {
   logs: "application/json; charset=utf-8",
   distribution: "application/octet-stream"
  };
  function issueDownload(stack, download) {
   const token = newDownloadToken(stack);
   stack.cloud.downloadTokens.push({
    ...download,
    token: token,
    expiresAt: stack.now() + LIFETIME_MS
   });
   return token;
  }
  function downloadByToken(stack, call, kind) {
   const token = call.param("token");
   const found = findDownload(stack, token, kind);
   if (!found) throw new Refusal(404, "InvalidDownloadToken", `Download token '${token}' not valid.`);
   return sendDownload(stack, call.c.req.raw.headers, found, CONTENT_TYPE[kind]);
  }
  function findDownload(stack, token, kind) {
   const now = stack.now();
   return stack.cloud.downloadTokens.find(one => one.token === token && one.kind === kind && one.expiresAt > now);
  }
  function sendDownload(stack, headers, found, contentType) {
   if (!stack.contents.find(found.contentId)) throw new Refusal(404, "FileNotFound", "The file is not there any more");
   const filename = stack.behaviors.downloadName ?? found.filename;
   return downloadResponse(stack.contents, {
    id: found.contentId,
    filename: filename,
    contentType: contentType
   }, headers);
  }
  function findJob({cloud: cloud}, id) {
   return cloud.jobs.find(job => job.id === id);
  }
  function jobStatus(stack, job) {
   if (!isDue(stack, job)) return "running";
   if (job.outcome === "ok") return "completed";
   return job.outcome === "fails" ? "error" : job.outcome;
  }
  function isKnown({behaviors: behaviors, now: now}, job) {
   return now() >= job.startedAt + behaviors.jobLagSeconds * 1e3;
  }
  function advanceJobs(stack) {
   for (const job of stack.cloud.jobs) {
    if (job.over || !isDue(stack, job)) continue;
    job.over = true;
    if (job.kind === "backup") finishBackup(stack, job); else finishRestore(stack, job);
   }
  }
  function isDue({now: now}, {endsAt: endsAt, outcome: outcome}) {
   return outcome !== "hangs" && now() >= endsAt;
  }
  function finishBackup({cloud: cloud, behaviors: behaviors}, {backupId: backupId, outcome: outcome}) {
   if (outcome !== "ok" && behaviors.failedBackups === "removed") cloud.backups = cloud.backups.filter(({id: id}) => id !== backupId);
  }
  function finishRestore({cloud: cloud}, {backupId: backupId, environmentId: environmentId, outcome: outcome}) {
   const backup = cloud.backups.find(({id: id}) => id === backupId);
   const target = cloud.environments.find(({id: id}) => id === environmentId);
   if (outcome !== "ok" || !backup || !target) return;
   target.contentOf = backup.contentOf;
   target.restoredFrom = backup.id;
  }
  var external_node_zlib_ = __webpack_require__(8522);
  const NODES = 200;
  const NODE_ID_BYTES = 16;
  const BUNDLE_BYTES = 1e3;
  function repositoryDump(backup) {
   const {environmentName: environmentName, contentOf: contentOf, createdAt: createdAt} = backup;
   const completed = new Date(createdAt).toISOString().replace("T", " ").slice(0, 19);
   const dump = `-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n-- Host: localhost    Database: ${environmentName}\n-- Content: ${contentOf}\n-- ------------------------------------------------------\n\nDROP TABLE IF EXISTS \`DEFAULT_BUNDLE\`;\nCREATE TABLE \`DEFAULT_BUNDLE\` (\n  \`NODE_ID\` varbinary(${NODE_ID_BYTES}) NOT NULL,\n  \`BUNDLE_DATA\` longblob NOT NULL,\n  PRIMARY KEY (\`NODE_ID\`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\nINSERT INTO \`DEFAULT_BUNDLE\` VALUES\n${rows(backup.id).join(",\n")};\n\n-- Dump completed on ${completed}\n`;
   return (0, external_node_zlib_.gzipSync)(dump);
  }
  function rows(seed) {
   const length = NODE_ID_BYTES + BUNDLE_BYTES;
   const bytes = (0, external_node_crypto_.createHash)("shake256", {
    outputLength: NODES * length
   }).update(seed).digest();
   return Array.from({
    length: NODES
   }, (_, index) => {
    const row = bytes.subarray(index * length, (index + 1) * length);
    const [id, bundle] = [ row.subarray(0, NODE_ID_BYTES), row.subarray(NODE_ID_BYTES) ];
    return `(0x${id.toString("hex")},0x${bundle.toString("hex")})`;
   });
  }
  const LINK_SECONDS = 15 * 60;
  function backups(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, behaviors: behaviors} = stack;
   on("GET", "/v3/backups", {
    query: pageQuery
   }, call => listResponse(stack, call, "array", cloud.backups.filter(one => isListed(stack, one)), one => backupShape(behaviors, one, isOver(stack, one))));
   on("POST", "/v3/backups", {
    body: newBackupSchema
   }, ({body: body, user: user}) => {
    const environment = namedEnvironment(stack, body.environmentId);
    if (environment.state !== "deployed") throw new Refusal(500, "CreateBackupFailed", "Environment is not deployed");
    const backup = newBackup({
     environment: environment,
     type: body.backupType,
     createdBy: user.username,
     createdAt: stack.now()
    });
    cloud.backups.push(backup);
    startJob(stack, {
     kind: "backup",
     id: backup.id,
     backupId: backup.id,
     environmentId: environment.id
    });
    return json(newBackupShape(behaviors, backup), 202);
   });
   on("DELETE", "/v3/backups/:id", {}, ({param: param}) => {
    const backup = wanted(stack, param("id"));
    if (backup.system) throw invalid("System created backups cannot be deleted");
    if (!isOver(stack, backup)) throw new Refusal(500, "DeleteBackupFailed", "The backup is not completed");
    cloud.backups = cloud.backups.filter(one => one !== backup);
    stack.contents.delete(backup.id);
    return bare();
   });
   on("GET", "/v3/backups/jobs/:id", {}, ({param: param}) => {
    const job = findJob(stack, param("id"));
    if (!job || !isKnown(stack, job)) throw new Refusal(404, "JobNotFound", `There is no job '${param("id")}'`);
    return json({
     jobId: job.id,
     status: jobStatus(stack, job)
    });
   });
   restores(stack, app);
   repositories(stack, app);
  }
  function restores(stack, app) {
   const {cloud: cloud, behaviors: behaviors} = stack;
   callsOf(stack, app)("PUT", "/v3/backups/:id/restore", {
    body: restoreSchema
   }, ({body: body, param: param, user: user}) => {
    const backup = wanted(stack, param("id"));
    const target = namedEnvironment(stack, body.environmentId);
    requireAdminIfLive(stack, user, target);
    if (!isOver(stack, backup)) throw new Refusal(500, "RestoreBackupFailed", "Failed to restore backup: the backup is not completed");
    const isBusy = cloud.jobs.some(job => job.kind === "restore" && job.environmentId === target.id && !job.over);
    if (isBusy || target.deployment) refuseBusy(behaviors.restoreWhileBusy, `${target.name} is busy`);
    const jobId = newUuid();
    startJob(stack, {
     kind: "restore",
     id: jobId,
     backupId: backup.id,
     environmentId: target.id
    });
    return json({
     jobId: jobId
    }, 202);
   });
  }
  function repositories(stack, app) {
   callsOf(stack, app)("GET", "/v3/backups/:id/repositorydownloadlink", {}, ({param: param}) => {
    const backup = wanted(stack, param("id"));
    if (!isOver(stack, backup)) throw new Refusal(404, "BackupNotReady", "The backup is not completed");
    const filename = `${backup.environmentName}-repository.sql.gz`;
    if (!stack.contents.find(backup.id)) stack.contents.keepBytes(backup.id, repositoryDump(backup));
    const token = issueDownload(stack, {
     kind: "backup",
     contentId: backup.id,
     filename: filename
    });
    const query = `X-Expires=${LINK_SECONDS}&X-Signature=${token}`;
    stack.secrets.add(query);
    return json({
     url: `${stack.origin()}/repository/${backup.id}/${filename}?${query}`
    }, 202);
   });
   app.get("/repository/:id/:filename", c => {
    if (c.req.header("authorization") !== void 0) return fileStoreError(400, "InvalidArgument");
    const found = findDownload(stack, c.req.query("X-Signature") ?? "", "backup");
    if (found?.contentId !== c.req.param("id")) return fileStoreError(403, "AccessDenied");
    return sendDownload(stack, c.req.raw.headers, found, "application/gzip");
   });
  }
  function isOver(stack, {id: id}) {
   return findJob(stack, id)?.over ?? true;
  }
  function isListed(stack, {id: id}) {
   const {listLagSeconds: listLagSeconds} = stack.behaviors;
   const job = findJob(stack, id);
   return listLagSeconds === 0 || !job || job.over && stack.now() >= job.endsAt + listLagSeconds * 1e3;
  }
  function wanted({cloud: cloud}, id) {
   const found = cloud.backups.find(one => one.id === id);
   if (!found) throw invalid(`There is no backup '${id}'`);
   return found;
  }
  function namedEnvironment({cloud: cloud}, id) {
   if (id === "") throw invalid("Empty environmentId");
   const found = cloud.environments.find(one => one.id === id);
   if (!found) throw invalid(`There is no environment '${id}'`);
   return found;
  }
  function startJob(stack, job) {
   const {cloud: cloud, behaviors: behaviors, settings: settings} = stack;
   const startedAt = stack.now();
   const outcomes = job.kind === "backup" ? behaviors.backupOutcomes : behaviors.restoreOutcomes;
   const endsAt = startedAt + settings.jobSeconds[job.kind] * 1e3;
   cloud.jobs.push({
    ...job,
    startedAt: startedAt,
    endsAt: endsAt,
    outcome: outcomes.shift() ?? "ok",
    over: false
   });
  }
  function newBackup({environment: environment, ...rest}) {
   const {id: environmentId, name: environmentName, distributionId: distributionId, contentOf: contentOf} = environment;
   return {
    id: newUuid(),
    environmentId: environmentId,
    environmentName: environmentName,
    distributionId: distributionId,
    contentOf: contentOf,
    system: false,
    ...rest
   };
  }
  const newBackupSchema = dist.rej({
   environmentId: dist.YjP(),
   backupType: dist.KIO([ "Manual", "StackSnapshot" ])
  });
  const restoreSchema = dist.rej({
   environmentId: dist.YjP()
  });
  function fileStoreError(status, code) {
   const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
   return new Response(text, {
    status: status,
    headers: {
     "content-type": "application/xml"
    }
   });
  }
  const VENDOR = "hippo-ondemand@bloomreach.com";
  const CI_USER = "ci@example.com";
  function cloudFrom(seed, contents, now) {
   const file = one => fileFrom(one, contents, now);
   const distributions = (seed.distributions ?? []).map(file);
   const environments = (seed.environments ?? []).map(one => environmentFrom(one, distributions, now));
   const stack = seed.stack ?? "example";
   const cloud = {
    stack: stack,
    users: (seed.users ?? [ {
     username: CI_USER
    } ]).map(userFrom),
    distributions: distributions,
    configFiles: (seed.configFiles ?? []).map(file),
    environments: environments,
    domains: [],
    backups: (seed.backups ?? []).map(one => backupFrom(one, environments, now)),
    jobs: [],
    domainMoves: [],
    accessTokens: [],
    refreshTokens: [],
    downloadTokens: [],
    passwordResets: []
   };
   const own = environments.map(one => ({
    name: environmentHost(cloud, one),
    environment: one.id
   }));
   cloud.jobs = cloud.backups.flatMap((backup, index) => jobsFrom(backup, seed.backups?.[index]));
   cloud.domains = [ ...own, ...seed.domains ?? [] ].map(one => domainFrom(one, environments, now));
   return cloud;
  }
  function exampleCloud(now) {
   const day = 24 * 3600 * 1e3;
   const versions = [ "1.0.0", "1.1.0", "1.2.0", "1.2.1" ];
   return {
    users: [ {
     username: CI_USER
    }, {
     username: "root@example.com",
     role: "root"
    } ],
    distributions: versions.map((version, index) => ({
     name: `shop-${version}-distribution.tar.gz`,
     content: `The distribution of shop ${version}\n`,
     createdAt: now - (40 - index * 10) * day,
     createdBy: "ada@example.com"
    })),
    configFiles: [ {
     name: "blue-1.0.0.properties",
     content: "shop.colour=blue\n",
     createdAt: now - 40 * day
    }, {
     name: "green-1.0.0.properties",
     content: "shop.colour=green\n",
     createdAt: now - 40 * day
    } ],
    environments: [ {
     name: "test",
     distribution: "shop-1.2.1-distribution.tar.gz",
     deployedAt: now - day
    }, {
     name: "acceptance",
     distribution: "shop-1.2.0-distribution.tar.gz",
     deployedAt: now - 5 * day
    }, {
     name: "blue",
     distribution: "shop-1.2.0-distribution.tar.gz",
     deployedAt: now - 4 * day,
     production: true
    }, {
     name: "green",
     distribution: "shop-1.1.0-distribution.tar.gz",
     deployedAt: now - 15 * day
    } ].map(environment => ({
     ...environment,
     createdAt: now - 60 * day
    })),
    domains: [ {
     name: "www.example.com",
     environment: "blue"
    }, {
     name: "example.com",
     environment: "blue"
    } ],
    backups: [ {
     environment: "blue",
     system: true,
     createdAt: now - 2 * day
    }, {
     environment: "blue",
     createdAt: now - 4 * day,
     createdBy: "ada@example.com"
    }, {
     environment: "green",
     system: true,
     createdAt: now - 2 * day
    } ]
   };
  }
  function userFrom({id: id, username: username, password: password, role: role = "admin", active: active = true}) {
   return {
    id: id ?? newUuid(),
    username: username,
    password: password ?? randomPassword(),
    role: role,
    active: active
   };
  }
  function randomPassword() {
   return `Pw1-${(0, external_node_crypto_.randomBytes)(12).toString("base64url")}`;
  }
  function fileFrom(seed, contents, now) {
   const {name: name, content: content = `${seed.name}\n`, sizeBytes: sizeBytes, createdAt: createdAt = now, createdBy: createdBy = VENDOR} = seed;
   const id = seed.id ?? newHexId();
   const {size: size, md5: md5} = sizeBytes === void 0 ? contents.keepBytes(id, Buffer.from(content)) : contents.makeUp(id, sizeBytes);
   return {
    id: id,
    name: name,
    createdAt: createdAt,
    createdBy: createdBy,
    modifiedAt: null,
    modifiedBy: "",
    md5: md5,
    size: size
   };
  }
  function environmentFrom(seed, distributions, now) {
   const {id: id, name: name, distribution: distribution, deployedAt: deployedAt = now, createdAt: createdAt = deployedAt, contentOf: contentOf = name, production: production = false} = seed;
   const created = newEnvironment(name, createdAt, VENDOR);
   const base = {
    ...created,
    id: id ?? created.id,
    contentOf: contentOf,
    production: production,
    state: seed.state ?? ""
   };
   if (distribution === void 0) return base;
   const distributionId = idOf(distributions, distribution);
   return {
    ...base,
    distributionId: distributionId,
    deployedAt: deployedAt,
    deployedBy: "ada@example.com",
    state: seed.state ?? "deployed"
   };
  }
  function domainFrom({id: id, name: name, environment: environment}, environments, now) {
   const environmentId = environment === void 0 ? "" : idOf(environments, environment);
   return {
    id: id ?? newUuid(),
    name: name,
    environmentId: environmentId,
    createdAt: now,
    createdBy: VENDOR,
    updatedAt: null,
    updatedBy: ""
   };
  }
  function backupFrom(seed, environments, now) {
   const {id: id, system: system = false, type: type = (system ? "StackSnapshot" : "Manual"), createdAt: createdAt = now} = seed;
   const environmentId = idOf(environments, seed.environment);
   const environment = environments.find(one => one.id === environmentId);
   if (!environment) throw new Error(`The seed has no environment '${seed.environment}'`);
   const createdBy = seed.createdBy ?? (system ? VENDOR : CI_USER);
   const backup = newBackup({
    environment: environment,
    type: type,
    createdAt: createdAt,
    createdBy: createdBy
   });
   return {
    ...backup,
    id: id ?? backup.id,
    system: system
   };
  }
  function jobsFrom({id: id, environmentId: environmentId, createdAt: createdAt}, seed) {
   if (seed?.job === void 0) return [];
   const times = {
    startedAt: createdAt,
    endsAt: createdAt,
    over: seed.job !== "hangs"
   };
   return [ {
    id: id,
    kind: "backup",
    backupId: id,
    environmentId: environmentId,
    outcome: seed.job,
    ...times
   } ];
  }
  function idOf(all, nameOrId) {
   const found = all.find(({id: id}) => id === nameOrId) ?? all.find(({name: name}) => name === nameOrId);
   if (!found) throw new Error(`The seed has no '${nameOrId}'`);
   return found.id;
  }
  function namedCloud({environments: environments, distributions: distributions, configFiles: configFiles, live: live}) {
   const now = Date.now();
   const example = exampleCloud(now);
   const names = environments ?? example.environments?.map(({name: name}) => name) ?? [];
   const files = distributions?.map(name => ({
    name: name
   })) ?? example.distributions ?? [];
   const liveName = live ?? (names.includes("blue") ? "blue" : names[0]);
   const deployed = files.at(-1)?.name;
   return {
    ...example,
    distributions: files,
    configFiles: configFiles?.map(name => ({
     name: name
    })) ?? example.configFiles ?? [],
    environments: names.map(name => ({
     name: name,
     ...deployed !== void 0 && {
      distribution: deployed
     },
     production: name === liveName,
     deployedAt: now - 24 * 36e5
    })),
    domains: liveName === void 0 ? [] : [ {
     name: "www.example.com",
     environment: liveName
    } ],
    backups: names.map(environment => ({
     environment: environment,
     createdAt: now - 24 * 36e5,
     createdBy: "ci@example.com"
    }))
   };
  }
  var external_node_timers_promises_ = __webpack_require__(8500);
  const busyResponse = dist.KIO([ 409, 400, "accepted" ]);
  const jobOutcome = dist.KIO([ "ok", "fails", "hangs", "cancelled", "aborted", "timeout" ]);
  const deployOutcome = dist.KIO([ "ok", "fails", "other", "hangs", "vanishes", "rolled-back" ]);
  const behaviorsSchema = dist.rej({
   refreshPath: dist.KIO([ "refresh_token", "verify_token" ]),
   wrongRefreshStatus: dist.KIO([ 404, 405 ]),
   tokenType: dist.YjP(),
   singleSignOn: dist.zMY(),
   unauthorizedUpload: dist.KIO([ "read", "close" ]),
   idKey: dist.KIO([ "id", "ID", "reference" ]),
   slashes: dist.KIO([ "without", "with", "either" ]),
   configPath: dist.KIO([ "appConfigFiles", "appconfigfiles", "either" ]),
   lists: dist.KIO([ "reference", "items", "array" ]),
   moreAs: dist.KIO([ "boolean", "text" ]),
   pages: dist.KIO([ "any", "first" ]),
   hiddenEntries: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)),
   listOrder: dist.KIO([ "oldest-first", "newest-first" ]),
   times: dist.KIO([ "seconds", "milliseconds" ]),
   fileSizeShown: dist.zMY(),
   listedDeployedAt: dist.KIO([ "same", "other-form", "missing" ]),
   deployedAtMeanwhile: dist.KIO([ "kept", "missing" ]),
   backupTypeShown: dist.zMY(),
   productionShown: dist.zMY(),
   protectEnvironment: dist.KIO([ "optional", "required", "refused" ]),
   deployOutcomes: dist.YOg(deployOutcome),
   deployStates: dist.FsL(dist.YOg(dist.YjP()), dist.BpQ(1)),
   failureState: dist.YjP(),
   distributionShown: dist.KIO([ "after", "during", "at-once" ]),
   deployWhileBusy: busyResponse,
   restoreWhileBusy: busyResponse,
   domainsMeanwhile: dist.KIO([ "old", "empty", "null", "third" ]),
   backupOutcomes: dist.YOg(jobOutcome),
   restoreOutcomes: dist.YOg(jobOutcome),
   failedBackups: dist.KIO([ "removed", "listed" ]),
   jobLagSeconds: dist.FsL(dist.aig(), dist.Wwf(0)),
   listLagSeconds: dist.FsL(dist.aig(), dist.Wwf(0)),
   lostUpload: dist.KIO([ "complete", "partial", "nothing" ]),
   corruptUploads: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)),
   sameConfigFileName: dist.KIO([ "rename", "refuse", "accept" ]),
   downloadName: dist.mee(dist.YjP())
  });
  function defaultBehaviors() {
   return {
    refreshPath: "refresh_token",
    wrongRefreshStatus: 404,
    tokenType: "bearer",
    singleSignOn: false,
    unauthorizedUpload: "read",
    idKey: "id",
    slashes: "without",
    configPath: "either",
    lists: "reference",
    moreAs: "boolean",
    pages: "any",
    hiddenEntries: 0,
    listOrder: "oldest-first",
    times: "seconds",
    fileSizeShown: false,
    listedDeployedAt: "same",
    deployedAtMeanwhile: "kept",
    backupTypeShown: false,
    productionShown: false,
    protectEnvironment: "optional",
    deployOutcomes: [],
    deployStates: [ "deploying" ],
    failureState: "error",
    distributionShown: "after",
    domainsMeanwhile: "old",
    deployWhileBusy: 409,
    restoreWhileBusy: 400,
    backupOutcomes: [],
    restoreOutcomes: [],
    failedBackups: "removed",
    jobLagSeconds: 0,
    listLagSeconds: 0,
    lostUpload: "complete",
    corruptUploads: 0,
    sameConfigFileName: "rename",
    downloadName: null
   };
  }
  function setBehaviors(behaviors, changes) {
   const parsed = dist.qgA(dist.OH3(behaviorsSchema), changes);
   Object.assign(behaviors, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== void 0)));
  }
  const SECRET_NAME = /password|secret|token/i;
  class Secrets {
   all=[];
   keeps;
   constructor(keeps = true) {
    this.keeps = keeps;
   }
   add(secret) {
    if (this.keeps && secret !== "" && !this.all.includes(secret)) this.all.push(secret);
    return secret;
   }
   addFieldsOf(body) {
    if (typeof body !== "object" || body === null) return;
    for (const [name, value] of Object.entries(body)) if (SECRET_NAME.test(name) && typeof value === "string") this.add(value);
   }
   recordable(value) {
    if (this.keeps || value === void 0) return value;
    if (typeof value !== "object" || value === null) return "(not recorded)";
    const entries = Object.entries(value).map(([name, inner]) => [ name, SECRET_NAME.test(name) || name === "authorization" ? "(not recorded)" : inner ]);
    return Object.fromEntries(entries);
   }
   storable(password) {
    return this.keeps ? password : hashOf(password);
   }
  }
  function isPassword(stored, given) {
   return stored === given || stored === hashOf(given);
  }
  function hashOf(password) {
   return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(password).digest("hex")}`;
  }
  function authentication(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, behaviors: behaviors} = stack;
   on("POST", "/v3/authn/access_token", {
    open: true,
    anyContentType: true,
    body: loginSchema
   }, ({body: body}) => {
    if (behaviors.singleSignOn) throw refused("Login with a password is disabled: use the single sign-on");
    const user = cloud.users.find(({username: username}) => isSameName(username, body.username));
    if (!user?.active || !isPassword(user.password, body.password)) throw refused("Wrong username or password");
    return json({
     token_type: behaviors.tokenType,
     access_token: issueAccessToken(stack, user),
     refresh_token: issueRefreshToken(stack, user)
    });
   });
   on("GET", "/v3/authn/verify_token", {}, ({user: user}) => bare(200, {
    "X-User-Id": user.id,
    "X-User-Role": user.role
   }));
   for (const path of [ "refresh_token", "verify_token" ]) {
    const here = () => path === behaviors.refreshPath || behaviors.wrongRefreshStatus;
    on("POST", `/v3/authn/${path}`, {
     open: true,
     anyContentType: true,
     here: here,
     body: refreshSchema
    }, ({body: body}) => {
     const issued = cloud.refreshTokens.find(({token: token}) => token === body.refresh_token);
     const user = cloud.users.find(({id: id, active: active}) => id === issued?.userId && active);
     if (!issued || !user || issued.expiresAt <= stack.now()) throw refused("The refresh token is not valid");
     return json({
      token_type: behaviors.tokenType,
      access_token: issueAccessToken(stack, user)
     });
    });
   }
   on("DELETE", "/v3/authn/refresh_token", {
    open: true,
    anyContentType: true,
    body: refreshSchema
   }, ({body: body}) => {
    const known = cloud.refreshTokens.some(({token: token}) => token === body.refresh_token);
    if (!known) throw refused("The refresh token is not valid");
    cloud.refreshTokens = cloud.refreshTokens.filter(({token: token}) => token !== body.refresh_token);
    return bare();
   });
   on("POST", "/v3/authn/logout", {}, ({user: user}) => {
    cloud.accessTokens = cloud.accessTokens.filter(({userId: userId}) => userId !== user.id);
    return bare();
   });
  }
  const loginSchema = dist.rej({
   username: dist.YjP(),
   password: dist.YjP()
  });
  const refreshSchema = dist.rej({
   grant_type: dist.euz("refresh_token"),
   refresh_token: dist.YjP()
  });
  function refused(detail) {
   return new Refusal(401, "AuthenticationFailed", detail);
  }
  var external_node_fs_promises_ = __webpack_require__(1455);
  async function receiveUpload(stack, call, rules) {
   const {contents: contents} = stack;
   const paths = [];
   try {
    const {malformed: malformed, files: files, fields: fields} = await receiveMultipart(call.c, () => {
     const {path: path, stream: stream} = contents.newFile();
     paths.push(path);
     return stream;
    });
    if (malformed !== void 0) throw invalid(`Malformed multipart/form-data: ${malformed}`);
    const [file] = files;
    const names = [ ...files.map(({field: field}) => field), ...fields ];
    if (!file || names.length !== 1 || file.field !== rules.field) throw invalid(`Expected one file in the field ${rules.field}, got: ${names.join(", ") || "nothing"}`);
    if (!file.filename) throw invalid("The file has no name");
    rules.check();
    if (file.size > rules.longest) throw invalid(`The file is larger than ${rules.longest} bytes`);
    const upload = {
     filename: file.filename,
     size: file.size,
     md5: file.md5,
     path: paths.shift() ?? ""
    };
    return await corruptUpload(stack, call, upload);
   } finally {
    for (const path of paths) contents.dropFile(path);
   }
  }
  async function corruptUpload({behaviors: behaviors, contents: contents}, call, upload) {
   const lost = call.c.get("exchange").responseIsLost ? behaviors.lostUpload : "complete";
   if (lost === "nothing") {
    contents.dropFile(upload.path);
    return;
   }
   const corrupt = behaviors.corruptUploads > 0;
   if (lost === "complete" && !corrupt) return upload;
   if (lost === "partial") await (0, external_node_fs_promises_.truncate)(upload.path, upload.size >> 1);
   if (corrupt) {
    behaviors.corruptUploads -= 1;
    await (0, external_node_fs_promises_.appendFile)(upload.path, "\0");
   }
   return {
    ...upload,
    ...await measure(upload.path)
   };
  }
  async function measure(path) {
   const hash = (0, external_node_crypto_.createHash)("md5");
   let size = 0;
   await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(path), async bytes => {
    for await (const chunk of bytes) {
     hash.update(chunk);
     size += chunk.length;
    }
   });
   return {
    size: size,
    md5: hash.digest("hex")
   };
  }
  function distributions(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, contents: contents, limits: limits, behaviors: behaviors} = stack;
   on("GET", "/v3/distributions", {
    query: pageQuery
   }, call => listResponse(stack, call, "pages", cloud.distributions, one => distributionInList(behaviors, one)));
   on("POST", "/v3/distributions", {
    upload: true
   }, async call => {
    const upload = await receiveUpload(stack, call, {
     field: "dist_file",
     longest: limits.distributionBytes,
     check: () => {
      if (cloud.distributions.length < limits.distributions) return;
      throw new Refusal(400, "MaxDistributionsReached", `There can be at most ${limits.distributions} distributions`);
     }
    });
    if (!upload) return json(null);
    const {size: size, md5: md5, filename: filename, path: path} = upload;
    const distribution = newFile(stack, call, {
     name: filename,
     size: size,
     md5: md5
    });
    contents.keepFile(distribution.id, path, upload);
    cloud.distributions.push(distribution);
    return json(uploadedDistribution(behaviors, distribution));
   });
   on("GET", "/v3/distributions/:id", {}, call => json(distributionShape(behaviors, distributions_wanted(stack, call))));
   on("PATCH", "/v3/distributions/:id", {
    body: renameSchema
   }, call => {
    const distribution = distributions_wanted(stack, call);
    rename(stack, distribution, call);
    return json(distributionShape(behaviors, distribution));
   });
   on("DELETE", "/v3/distributions/:id", {}, call => {
    const {id: id} = distributions_wanted(stack, call);
    cloud.distributions = cloud.distributions.filter(one => one.id !== id);
    contents.delete(id);
    return json(true);
   });
   on("POST", "/v3/distributions/:id/download-token", {}, call => {
    const {id: id, name: name} = distributions_wanted(stack, call);
    return json({
     token: issueDownload(stack, {
      kind: "distribution",
      contentId: id,
      filename: name
     })
    });
   });
   on("GET", "/v3/distributions/download/:token", {
    open: "unless-given"
   }, call => downloadByToken(stack, call, "distribution"));
  }
  const renameSchema = dist.rej({
   name: dist.FsL(dist.YjP(), dist.hq(), dist.yGV(/^[^/\\]+$/))
  });
  function newFile(stack, {user: user}, file) {
   return {
    id: newHexId(),
    createdAt: stack.now(),
    createdBy: user.username,
    modifiedAt: null,
    modifiedBy: "",
    ...file
   };
  }
  function rename(stack, file, {body: body, user: user}) {
   Object.assign(file, {
    name: body.name,
    modifiedAt: stack.now(),
    modifiedBy: user.username
   });
  }
  function distributions_wanted({cloud: cloud}, call) {
   const id = call.param("id");
   if (id === "") throw invalid("Empty distribution id");
   const found = cloud.distributions.find(one => one.id === id);
   if (!found) throw new Refusal(404, "DistributionNotFound", `There is no distribution '${id}'`);
   return found;
  }
  function configFiles(stack, app) {
   for (const path of [ "appConfigFiles", "appconfigfiles" ]) callsAt(stack, app, `/v3/${path}`, () => [ "either", path ].includes(stack.behaviors.configPath) || 404);
  }
  function callsAt(stack, app, path, here) {
   const on = callsOf(stack, app);
   const {cloud: cloud, contents: contents, limits: limits, behaviors: behaviors} = stack;
   on("GET", path, {
    here: here,
    query: pageQuery
   }, call => listResponse(stack, call, "array", cloud.configFiles, one => configFileShape(behaviors, one)));
   on("POST", path, {
    here: here,
    upload: true
   }, async call => {
    const upload = await receiveUpload(stack, call, {
     field: "appconfigfile",
     longest: limits.configFileBytes,
     check: () => {}
    });
    if (!upload) return json(null);
    const {size: size, md5: md5, filename: filename} = upload;
    const taken = nameIsTaken(stack, filename);
    if (taken && behaviors.sameConfigFileName === "refuse") {
     contents.dropFile(upload.path);
     throw invalid(`There is already a file '${filename}'`);
    }
    const name = taken && behaviors.sameConfigFileName === "rename" ? freeName(stack, filename) : filename;
    const file = newFile(stack, call, {
     name: name,
     size: size,
     md5: md5
    });
    contents.keepFile(file.id, upload.path, upload);
    cloud.configFiles.push(file);
    return json(configFileShape(behaviors, file));
   });
   on("GET", `${path}/:id`, {
    here: here
   }, call => json(configFileShape(behaviors, config_files_wanted(stack, call))));
   on("PATCH", `${path}/:id`, {
    here: here,
    body: renameSchema
   }, call => {
    const file = config_files_wanted(stack, call);
    const {name: name} = call.body;
    if (name !== file.name && nameIsTaken(stack, name)) throw invalid(`There is already a file '${name}'`);
    rename(stack, file, call);
    return json(configFileShape(behaviors, file));
   });
   on("DELETE", `${path}/:id`, {
    here: here
   }, call => {
    const {id: id} = config_files_wanted(stack, call);
    cloud.configFiles = cloud.configFiles.filter(one => one.id !== id);
    contents.delete(id);
    return json(true);
   });
  }
  function nameIsTaken({cloud: cloud}, name) {
   return cloud.configFiles.some(one => one.name === name);
  }
  function freeName(stack, name) {
   const [, stem = name, extension = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
   for (let n = 1; ;n++) {
    const candidate = `${stem} (${n})${extension}`;
    if (!nameIsTaken(stack, candidate)) return candidate;
   }
  }
  function config_files_wanted({cloud: cloud}, call) {
   const id = call.param("id");
   const found = cloud.configFiles.find(one => one.id === id);
   if (!found) throw new Refusal(404, "AppConfigFileNotFound", `There is no file '${id}'`);
   return found;
  }
  function domains(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, behaviors: behaviors} = stack;
   const listOrFind = call => {
    const name = call.query("name");
    if (name === void 0) return listResponse(stack, call, "array", cloud.domains, one => domainShape(behaviors, cloud, one));
    const found = cloud.domains.find(one => isSameName(one.name, name));
    if (!found) throw noDomain(name);
    return json(domainShape(behaviors, cloud, found));
   };
   on("GET", "/v3/domains", {
    query: [ ...pageQuery, "name" ],
    here: plainForm
   }, listOrFind);
   on("GET", "/v3/domains/", {
    query: [ "name" ],
    here: slashForm
   }, listOrFind);
   function plainForm(c) {
    return behaviors.slashes !== "with" || !("name" in c.get("exchange").recorded.query) || 404;
   }
   function slashForm(c) {
    return behaviors.slashes !== "without" && "name" in c.get("exchange").recorded.query || 404;
   }
   on("GET", "/v3/domains/:id", {}, call => json(domainShape(behaviors, cloud, domains_wanted(stack, call))));
   on("POST", "/v3/domains", {
    admin: true,
    body: newDomainSchema
   }, ({body: body, user: user}) => {
    checkName(stack, body.name);
    const {name: name, environmentId: environmentId = ""} = body;
    if (environmentId !== "") wantedEnvironment(stack, environmentId, 400);
    const created = {
     id: newUuid(),
     name: name,
     environmentId: environmentId,
     createdAt: stack.now(),
     createdBy: user.username,
     updatedAt: null,
     updatedBy: ""
    };
    cloud.domains.push(created);
    return json(domainShape(behaviors, cloud, created));
   });
   on("PUT", "/v3/domains/:id", {
    admin: true,
    body: domainSchema
   }, call => {
    const domain = domains_wanted(stack, call);
    const {name: name = domain.name, environmentId: environmentId = domain.environmentId} = call.body;
    if (!isSameName(name, domain.name)) checkName(stack, name);
    if (environmentId !== "") wantedEnvironment(stack, environmentId, 400);
    if (isOwnDomain(domain) && (name !== domain.name || environmentId !== domain.environmentId)) throw invalid(`The domain ${domain.name} cannot be changed`);
    Object.assign(domain, {
     name: name,
     environmentId: environmentId,
     updatedAt: stack.now(),
     updatedBy: call.user.username
    });
    return json(domainShape(behaviors, cloud, domain));
   });
   on("DELETE", "/v3/domains/:id", {
    admin: true
   }, call => {
    const domain = domains_wanted(stack, call);
    if (isOwnDomain(domain)) throw invalid(`The domain ${domain.name} cannot be deleted`);
    cloud.domains = cloud.domains.filter(one => one !== domain);
    return json({});
   });
  }
  function moveDomains(stack, from, to, by) {
   const at = stack.now() + stack.settings.jobSeconds.domains * 1e3;
   for (const domain of stack.cloud.domains) if (domain.environmentId === from && !isOwnDomain(domain)) stack.cloud.domainMoves.push({
    domainId: domain.id,
    environmentId: to,
    at: at,
    by: by
   });
   advanceDomains(stack);
  }
  function advanceDomains({cloud: cloud, now: now}) {
   const time = now();
   for (const {domainId: domainId, environmentId: environmentId, at: at, by: by} of cloud.domainMoves) {
    const domain = at <= time && cloud.domains.find(({id: id}) => id === domainId);
    if (domain) Object.assign(domain, {
     environmentId: environmentId,
     updatedAt: at,
     updatedBy: by
    });
   }
   cloud.domainMoves = cloud.domainMoves.filter(({at: at}) => at > time);
  }
  const newDomainSchema = dist.rej({
   name: dist.YjP(),
   environmentId: dist.lqM(dist.YjP())
  });
  const domainSchema = dist.rej({
   name: dist.lqM(dist.YjP()),
   environmentId: dist.lqM(dist.YjP())
  });
  const DOMAIN = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
  function checkName({cloud: cloud}, name) {
   if (!DOMAIN.test(name)) throw invalid(`'${name}' is not a domain name`);
   if (isOwnDomain({
    name: name
   })) throw invalid(`The domain ${name} comes with an environment: it cannot be chosen`);
   if (cloud.domains.some(one => isSameName(one.name, name))) throw invalid(`The domain ${name} exists already`);
  }
  function domains_wanted({cloud: cloud}, call) {
   const id = call.param("id");
   const found = cloud.domains.find(one => one.id === id);
   if (!found) throw noDomain(id);
   return found;
  }
  function noDomain(which) {
   return new Refusal(404, "DomainNotFound", `There is no domain '${which}'`);
  }
  var tar = __webpack_require__(4549);
  async function environmentLogs(stack, environment) {
   const now = stack.now();
   const entries = [ {
    name: "cms.log",
    text: lines(cmsLog(stack, environment))
   }, {
    name: "site.log",
    text: lines(siteLog(environment, now))
   }, {
    name: "catalina.out",
    text: lines(catalinaLog(environment, now))
   } ];
   const stamp = new Date(now).toISOString();
   const time = `${stamp.slice(0, 10)} ${stamp.slice(11, 16).replace(":", "")}`;
   return {
    bytes: await (0, tar.V)(entries, now),
    filename: `cmslogs ${environment.name} ${time}.tar.gz`
   };
  }
  function cmsLog(stack, environment) {
   const {name: name, lastFailure: lastFailure, distributionId: distributionId} = environment;
   const started = environment.deployedAt ?? environment.createdAt;
   const distribution = id => stack.cloud.distributions.find(one => one.id === id)?.name ?? id;
   const running = [ entry(started, "INFO", "localhost-startStop-1", "JcrHippoRepository", `Starting the repository of ${name}`), entry(started + 4211, "INFO", "localhost-startStop-1", "HippoEngine", `Loaded ${distribution(distributionId)}`), entry(started + 9870, "INFO", "localhost-startStop-1", "ConfigurationServiceImpl", "Configuration is up to date"), entry(started + 61034, "WARN", "scheduler_Worker-1", "SearchIndex", "Index is 3 revisions behind") ];
   if (!lastFailure) return running;
   const {at: at, distributionId: failed} = lastFailure;
   return [ ...running, entry(at - 2e3, "INFO", "localhost-startStop-1", "HippoEngine", `Loading ${distribution(failed)}`), entry(at - 900, "ERROR", "localhost-startStop-1", "ConfigurationServiceImpl", "Failed to apply configuration"), "org.onehippo.cm.model.ConfigurationRuntimeException: Node /hippo:configuration/hippo:queries is not defined", "\tat org.onehippo.cm.engine.ConfigurationServiceImpl.apply(ConfigurationServiceImpl.java:412)", "\tat org.onehippo.cm.engine.ConfigurationServiceImpl.start(ConfigurationServiceImpl.java:187)", entry(at, "ERROR", "localhost-startStop-1", "HippoEngine", "The repository did not start") ];
  }
  function siteLog({createdAt: createdAt, deployedAt: deployedAt, lastFailure: lastFailure}, now) {
   const started = deployedAt ?? createdAt;
   const running = [ entry(started + 12500, "INFO", "localhost-startStop-1", "HstManagerImpl", "The site is ready"), entry(Math.max(started + 2e4, now - 5e3), "INFO", "http-nio-8080-exec-4", "HstFilter", "GET / 200 38 ms") ];
   if (!lastFailure) return running;
   return [ ...running, entry(lastFailure.at, "ERROR", "localhost-startStop-1", "HstManagerImpl", "No repository: giving up") ];
  }
  function catalinaLog({createdAt: createdAt, deployedAt: deployedAt, lastFailure: lastFailure}, now) {
   const started = new Date(deployedAt ?? createdAt).toISOString();
   const running = [ `${started} INFO [main] org.apache.catalina.core.StandardService.startInternal Starting service [Catalina]`, `${started} INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [61034] milliseconds`, `${new Date(now).toISOString()} INFO [Catalina-utility-1] org.apache.catalina.core.StandardContext.reload Checked` ];
   if (!lastFailure) return running;
   const at = new Date(lastFailure.at).toISOString();
   return [ ...running, `${at} ERROR [main] org.apache.catalina.core.StandardContext.startInternal Context [/cms] startup failed` ];
  }
  function entry(at, level, thread, logger, message) {
   const time = new Date(at).toISOString().replace("T", " ").replace("Z", "");
   return `${time} [${thread}] ${level.padEnd(5)} ${logger} - ${message}`;
  }
  function lines(all) {
   return `${all.join("\n")}\n`;
  }
  function environments(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, limits: limits, behaviors: behaviors} = stack;
   const shape = one => environmentShape(behaviors, cloud, one);
   const listed = one => environmentInList(behaviors, cloud, one);
   on("GET", "/v3/environments", {
    query: [ ...pageQuery, "name" ]
   }, call => {
    const name = call.query("name");
    if (name === void 0) return listResponse(stack, call, "pages", cloud.environments, listed);
    const found = cloud.environments.find(one => one.name === name);
    if (!found) throw noEnvironment(name);
    return json(shape(found));
   });
   on("POST", "/v3/environments", {
    body: newEnvironmentSchema
   }, ({body: {name: name}, user: user}) => {
    if (cloud.environments.some(one => one.name === name)) throw invalid(`The environment '${name}' exists already`);
    if (cloud.environments.length >= limits.environments) throw new Refusal(400, "MaxEnvironmentsReached", `There can be at most ${limits.environments} environments`);
    const created = newEnvironment(name, stack.now(), user.username);
    cloud.environments.push(created);
    cloud.domains.push({
     id: newUuid(),
     name: environmentHost(cloud, created),
     environmentId: created.id,
     createdAt: created.createdAt,
     createdBy: user.username,
     updatedAt: null,
     updatedBy: ""
    });
    return json(shape(created));
   });
   on("PUT", "/v3/environments/:id/deploy", {
    body: deploySchema
   }, ({body: body, user: user, param: param}) => {
    const environment = wantedEnvironment(stack, param("id"));
    requireAdminIfLive(stack, user, environment);
    startDeploy(stack, environment, {
     ...body,
     by: user.username
    });
    return json("", 202);
   });
   on("GET", "/v3/environments/:id", {}, ({param: param}) => json(shape(wantedEnvironment(stack, param("id")))));
   on("POST", "/v3/environments/:id/logs/download-token", {}, async ({param: param}) => {
    const environment = wantedEnvironment(stack, param("id"));
    const {bytes: bytes, filename: filename} = await environmentLogs(stack, environment);
    const contentId = newUuid();
    stack.contents.keepBytes(contentId, bytes);
    return json({
     token: issueDownload(stack, {
      kind: "logs",
      contentId: contentId,
      filename: filename
     })
    });
   });
   on("GET", "/v3/environments/logs/download/:token", {}, call => downloadByToken(stack, call, "logs"));
   on("DELETE", "/v3/environments/:id", {}, ({param: param, user: user}) => {
    const environment = wantedEnvironment(stack, param("id"));
    requireAdminIfLive(stack, user, environment);
    removeEnvironment(stack, environment.id);
    return json(null);
   });
  }
  const newEnvironmentSchema = dist.rej({
   name: dist.FsL(dist.YjP(), dist.Ru6(63), dist.yGV(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/))
  });
  const deploySchema = dist.rej({
   distributionId: dist.FsL(dist.YjP(), dist.hq()),
   strategy: dist.lqM(dist.euz("stopstart")),
   appConfigFileRoles: dist.lqM(dist.YOg(dist.Oxt("role", [ dist.rej({
    appConfigFileId: dist.YjP(),
    role: dist.euz("systemproperty")
   }), dist.rej({
    appConfigFileId: dist.YjP(),
    role: dist.euz("file"),
    newFilename: dist.lqM(dist.FsL(dist.YjP(), dist.hq()))
   }) ])))
  });
  function users(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, behaviors: behaviors} = stack;
   on("GET", "/v3/users", {
    query: pageQuery
   }, call => listResponse(stack, call, "array", cloud.users, one => userShape(behaviors, one)));
   on("GET", "/v3/users/:username", {}, ({param: param}) => json(userShape(behaviors, wanted(param("username"), "RetrieveUsersFailed"))));
   on("POST", "/v3/users", {
    admin: true,
    body: newUserSchema
   }, ({body: body}) => {
    checkPassword(body.password, "AddUserFailed");
    if (find(body.username)) throw new Refusal(400, "AddUserFailed", `The user ${body.username} exists already`);
    const user = {
     id: newUuid(),
     ...body,
     active: body.active === true || body.active === "true"
    };
    cloud.users.push(user);
    return json(userShape(behaviors, user));
   });
   on("PUT", "/v3/users/:username", {
    admin: true,
    body: userSchema
   }, ({body: body, param: param}) => {
    const user = wanted(param("username"), "UpdateUserFailed");
    Object.assign(user, body);
    return json(userShape(behaviors, user));
   });
   on("PUT", "/v3/users/:username/password", {
    body: passwordSchema
   }, ({body: body, param: param}) => {
    const {currentPassword: currentPassword, newPassword: newPassword} = body;
    const user = wanted(param("username"), "ChangePasswordFailed", 401);
    if (!isPassword(user.password, currentPassword)) throw new Refusal(401, "ChangePasswordFailed", "The current password is wrong");
    checkPassword(newPassword, "ChangePasswordFailed");
    user.password = stack.secrets.storable(newPassword);
    return bare();
   });
   on("DELETE", "/v3/users/:username", {
    admin: true
   }, ({param: param, user: self}) => {
    const user = wanted(param("username"), "RemoveUserFailed");
    if (user.id === self.id) throw new Refusal(400, "RemoveUserFailed", "Users cannot remove themselves");
    cloud.users = cloud.users.filter(one => one !== user);
    return bare();
   });
   function find(username) {
    return cloud.users.find(one => isSameName(one.username, username));
   }
   function wanted(username, code, status = 400) {
    const found = find(username);
    if (!found) throw new Refusal(status, code, `There is no user '${username}'`);
    return found;
   }
  }
  function checkPassword(password, code) {
   if (password.length >= 8 && /\d/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password)) return;
   throw new Refusal(400, code, "A password needs 8 characters, with a digit, a lower and an upper case letter");
  }
  const role = dist.KIO([ "user", "developer", "admin", "root" ]);
  const newUserSchema = dist.rej({
   username: dist.FsL(dist.YjP(), dist.Rpp()),
   password: dist.YjP(),
   role: role,
   active: dist.KCZ([ dist.zMY(), dist.KIO([ "true", "false" ]) ])
  });
  const userSchema = dist.rej({
   active: dist.yqP(dist.zMY()),
   role: dist.yqP(role)
  });
  const passwordSchema = dist.rej({
   currentPassword: dist.YjP(),
   newPassword: dist.YjP()
  });
  const password_reset_LIFETIME_MS = 60 * 60 * 1e3;
  function passwordReset(stack, app) {
   const on = callsOf(stack, app);
   const {cloud: cloud, secrets: secrets} = stack;
   on("POST", "/v3/password-reset/:username", {
    open: true
   }, ({param: param}) => {
    const user = cloud.users.find(({username: username}) => isSameName(username, param("username")));
    if (!user) throw new Refusal(400, "PasswordResetFailed", `There is no user '${param("username")}'`);
    const token = secrets.add((0, external_node_crypto_.randomBytes)(24).toString("hex"));
    cloud.passwordResets.push({
     token: token,
     username: user.username,
     expiresAt: stack.now() + password_reset_LIFETIME_MS
    });
    return bare();
   });
   on("GET", "/v3/password-reset/:token", {
    open: true
   }, ({param: param}) => {
    const {token: token} = wanted(param("token"));
    return bare(302, {
     location: `https://${cloud.stack}.bloomreach.cloud/change-password?token=${token}`
    });
   });
   on("PUT", "/v3/password-reset/password", {
    open: true,
    body: newPasswordSchema
   }, ({body: body}) => {
    const reset = wanted(body.reset_token);
    checkPassword(body.new_password, "PasswordResetFailed");
    const user = cloud.users.find(({username: username}) => username === reset.username);
    if (user) user.password = stack.secrets.storable(body.new_password);
    cloud.passwordResets = cloud.passwordResets.filter(one => one !== reset);
    return bare();
   });
   function wanted(token) {
    const found = cloud.passwordResets.find(one => one.token === token && one.expiresAt > stack.now());
    if (!found) throw new Refusal(400, "PasswordResetFailed", "The reset token is not valid");
    return found;
   }
  }
  const newPasswordSchema = dist.rej({
   reset_token: dist.YjP(),
   new_password: dist.YjP()
  });
  function production(stack, app) {
   const on = callsOf(stack, app);
   on("PUT", "/v3/production", {
    admin: true,
    slash: true,
    body: productionSchema
   }, ({body: body, user: user}) => {
    const {currentProductionEnvironmentId: from, newProductionEnvironmentId: to, changeDomainRules: changeDomainRules} = body;
    const movesDomains = changeDomainRules === "true";
    if (from === "" && to === "") throw invalid("Neither a current nor a new production environment is given");
    if (movesDomains && (from === "" || to === "")) throw invalid("changeDomainRules needs both environments");
    const current = optional(stack, from);
    const next = optional(stack, to);
    checkLimit(stack, current, next);
    if (current) current.production = false;
    if (next) next.production = true;
    if (movesDomains) moveDomains(stack, from, to, user.username);
    return json(null);
   });
   on("PUT", "/v3/protect", {
    admin: true,
    slash: true,
    body: protectSchema
   }, ({body: body}) => {
    const {environmentId: environmentId, site: site, sitepassword: sitepassword, cms: cms, cmspassword: cmspassword} = body;
    if (site && sitepassword === "" || cms && cmspassword === "") throw invalid("Empty password");
    if (site && cms && sitepassword !== cmspassword) throw invalid("The passwords of site and CMS must be the same");
    for (const {protection: protection} of protectedOnes(stack, environmentId)) {
     protection.site = passwordFor(site, sitepassword, protection.site);
     protection.cms = passwordFor(cms, cmspassword, protection.cms);
    }
    return json(null);
   });
  }
  function optional(stack, id) {
   return id === "" ? void 0 : wantedEnvironment(stack, id);
  }
  function checkLimit({cloud: cloud, limits: limits}, current, next) {
   const others = cloud.environments.filter(one => one.production && one !== current && one !== next);
   const limit = limits.productionEnvironments;
   if (!next || others.length < limit) return;
   throw new Refusal(404, "MaxProdEnvsReached", `The maximum number of production environments (${limit}) is reached`);
  }
  function passwordFor(wanted, password, before) {
   if (wanted === void 0) return before;
   return wanted ? password : null;
  }
  function protectedOnes(stack, environmentId) {
   const rule = stack.behaviors.protectEnvironment;
   if (environmentId === void 0) {
    if (rule === "required") throw invalid("Empty environmentId");
    return stack.cloud.environments;
   }
   if (rule === "refused") throw invalid("Unknown field environmentId");
   return [ wantedEnvironment(stack, environmentId) ];
  }
  const productionSchema = dist.rej({
   currentProductionEnvironmentId: dist.lqM(dist.YjP(), ""),
   newProductionEnvironmentId: dist.lqM(dist.YjP(), ""),
   changeDomainRules: dist.lqM(dist.KIO([ "true", "false" ]))
  });
  const protectSchema = dist.rej({
   environmentId: dist.lqM(dist.YjP()),
   site: dist.lqM(dist.zMY()),
   sitepassword: dist.lqM(dist.YjP(), ""),
   cms: dist.lqM(dist.zMY()),
   cmspassword: dist.lqM(dist.YjP(), "")
  });
  function bloomreachApp(stack) {
   const app = new hono_dist.$;
   app.use(async (_c, next) => {
    advance(stack);
    await next();
   });
   authentication(stack, app);
   distributions(stack, app);
   configFiles(stack, app);
   domains(stack, app);
   environments(stack, app);
   production(stack, app);
   backups(stack, app);
   users(stack, app);
   passwordReset(stack, app);
   return app;
  }
  function advance(stack) {
   advanceDeployments(stack);
   advanceJobs(stack);
   advanceDomains(stack);
  }
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  const BLOCK = 64 * 1024;
  const LONGEST_HEAD = 1024 * 1024;
  class Contents {
   #contents=new Map;
   #folder;
   newFile() {
    this.#folder ??= newFolder();
    const path = (0, external_node_path_.join)(this.#folder, (0, external_node_crypto_.randomUUID)());
    return {
     path: path,
     stream: (0, external_node_fs_.createWriteStream)(path, {
      flags: "wx",
      mode: 384
     })
    };
   }
   keepFile(id, path, {size: size, md5: md5}) {
    this.#contents.set(id, {
     size: size,
     md5: md5,
     head: Buffer.alloc(0),
     path: path
    });
   }
   dropFile(path) {
    (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   }
   keepBytes(id, bytes) {
    const content = {
     size: bytes.length,
     md5: (0, external_node_crypto_.createHash)("md5").update(bytes).digest("hex"),
     head: bytes
    };
    this.#contents.set(id, content);
    return content;
   }
   makeUp(id, size) {
    const hash = (0, external_node_crypto_.createHash)("md5");
    for (const bytes of madeUp(id, 0, size)) hash.update(bytes);
    const content = {
     size: size,
     md5: hash.digest("hex"),
     head: Buffer.alloc(0)
    };
    this.#contents.set(id, content);
    return content;
   }
   find(id) {
    return this.#contents.get(id);
   }
   read(id, start, end) {
    const content = this.#contents.get(id);
    if (!content || start >= end) return external_node_stream_.Readable.from([]);
    if (content.path) return (0, external_node_fs_.createReadStream)(content.path, {
     start: start,
     end: end - 1
    });
    return external_node_stream_.Readable.from(pieces(id, content, start, end), {
     objectMode: false
    });
   }
   delete(id) {
    const content = this.#contents.get(id);
    if (content?.path) this.dropFile(content.path);
    this.#contents.delete(id);
   }
   save() {
    const saved = [ ...this.#contents ].map(([id, content]) => {
     const {size: size, md5: md5} = content;
     return [ id, {
      size: size,
      md5: md5,
      head: headOf(content).toString("base64")
     } ];
    });
    return Object.fromEntries(saved);
   }
   load(saved) {
    for (const [id, {size: size, md5: md5, head: head}] of Object.entries(saved)) this.#contents.set(id, {
     size: size,
     md5: md5,
     head: Buffer.from(head, "base64")
    });
   }
   close() {
    if (this.#folder) (0, external_node_fs_.rmSync)(this.#folder, {
     recursive: true,
     force: true
    });
   }
  }
  function newFolder() {
   const prefix = `bloomreach-cloud-simulator-${(0, external_node_crypto_.createHash)("sha256").update((0, 
   external_node_os_.hostname)()).digest("hex").slice(0, 8)}-`;
   for (const name of (0, external_node_fs_.readdirSync)((0, external_node_os_.tmpdir)()).filter(one => one.startsWith(prefix))) {
    const [, pid] = /^(\d+)-\w{6}$/.exec(name.slice(prefix.length)) ?? [];
    const path = (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), name);
    if (pid !== void 0 && !isRunning(Number(pid)) && isOwn(path)) (0, external_node_fs_.rmSync)(path, {
     recursive: true,
     force: true
    });
   }
   return (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), `${prefix}${process.pid}-`));
  }
  function isRunning(pid) {
   try {
    return process.kill(pid, 0);
   } catch (error) {
    return error.code !== "ESRCH";
   }
  }
  function isOwn(path) {
   const stats = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   });
   return stats?.isDirectory() === true && stats.uid === (process.getuid?.() ?? stats.uid);
  }
  function headOf({size: size, head: head, path: path}) {
   if (!path) return head.subarray(0, LONGEST_HEAD);
   const bytes = Buffer.alloc(Math.min(size, LONGEST_HEAD));
   const file = (0, external_node_fs_.openSync)(path, "r");
   try {
    return bytes.subarray(0, (0, external_node_fs_.readSync)(file, bytes));
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  function* pieces(id, {head: head}, start, end) {
   if (start < head.length) yield head.subarray(start, end);
   yield* madeUp(id, Math.max(start, head.length) - head.length, end - head.length);
  }
  function* madeUp(id, start, end) {
   const block = (0, external_node_crypto_.createHash)("shake256", {
    outputLength: BLOCK
   }).update(id).digest();
   for (let at = start; at < end; ) {
    const offset = at % BLOCK;
    const piece = block.subarray(offset, Math.min(BLOCK, offset + end - at));
    yield piece;
    at += piece.length;
   }
  }
  const fileSchema = dist.rej({
   address: dist.YjP(),
   path: dist.YjP(),
   bytes: dist.lqM(dist.aig(), 1e3),
   inSeconds: dist.lqM(dist.aig(), 0)
  });
  function controlApp(token, controls) {
   const app = new hono_dist.$;
   app.use(async (c, next) => {
    if (token === void 0 || c.req.header("x-simulator-token") === token) return next();
    return c.json({
     error: "The header x-simulator-token is missing or wrong"
    }, 401);
   });
   app.get("/requests", c => c.json(controls.requests()));
   app.get("/cloud", c => c.json(controls.cloud()));
   app.get("/netapp", c => c.json(controls.netapp()));
   app.get("/secrets", c => c.json(controls.secrets()));
   app.post("/faults", async c => {
    const faults = dist.qgA(dist.KCZ([ dist.YOg(faultSchema), dist.FsL(faultSchema, dist.pdi(one => [ one ])) ]), await c.req.json());
    if (faults.length === 0) controls.clearFaults();
    for (const fault of faults) controls.addFault(fault);
    return c.json({
     added: faults.length
    });
   });
   app.post("/behaviors", async c => c.json(controls.setBehaviors(await c.req.json())));
   app.post("/identity-provider", async c => c.json(controls.setIdentityProvider(await c.req.json())));
   app.post("/files", async c => {
    const {address: address, ...file} = dist.qgA(fileSchema, await c.req.json());
    controls.putFile(address, file);
    return c.json({
     put: file.path
    });
   });
   app.all("*", c => c.json({
    error: "There is no such control"
   }, 404));
   app.onError((error, c) => c.json({
    error: error.message
   }, 400));
   return app;
  }
  var utils_response = __webpack_require__(6109);
  function replaceResponse(c, response) {
   c.res = void 0;
   c.res = response;
  }
  const INTERVAL_MS = 20;
  function faultyResponses(faults) {
   return async (c, next) => {
    const {recorded: recorded} = c.get("exchange");
    const fault = faults.meet(recorded.method, recorded.path);
    if (!fault) return next();
    recorded.fault = fault.kind;
    await perform(fault, c, next);
    return;
   };
  }
  async function perform(fault, c, next) {
   switch (fault.kind) {
   case "status":
    await (fault.applied ? next() : drainBody(c));
    return replaceResponse(c, statusResponse(fault));

   case "reset-before":
    return faulty_responses_reset(c);

   case "reset-amid":
    await readPartOfBody(c);
    return faulty_responses_reset(c);

   case "reset-after":
    await drainBody(c);
    return faulty_responses_reset(c);

   case "lost-answer":
   case "cut-answer":
   case "hang-after":
    await loseResponse(c, next);
    return fault.kind === "lost-answer" ? faulty_responses_reset(c) : fault.kind === "cut-answer" ? cut(c) : hang(c);

   case "hang":
    await drainBody(c);
    return hang(c);

   case "slow-head":
   case "interim":
    await drainBody(c);
    return hangSending(c, fault.kind);

   case "html":
    await drainBody(c);
    return replaceResponse(c, htmlPage());

   case "truncated-json":
    await next();
    return replaceResponse(c, await truncated(c.res));

   case "wrong-type":
    await next();
    c.res.headers.set("content-type", "text/html; charset=utf-8");
    return;

   case "empty":
    await next();
    return replaceResponse(c, new Response(null, {
     status: 200,
     headers: {
      "content-length": "0"
     }
    }));

   case "slow":
    await next();
    return replaceResponse(c, trickle(c.res, fault.intervalMs, fault.chunkBytes ?? 1));

   case "extra-entries":
    await next();
    return replaceResponse(c, await withEntries(c.res, fault.entries));

   case "redirect":
    await drainBody(c);
    return replaceResponse(c, redirection(fault));

   case "unauthorized":
    c.get("exchange").tokenIsRefused = true;
    return next();
   }
  }
  function loseResponse(c, next) {
   c.get("exchange").responseIsLost = true;
   return next();
  }
  async function withEntries(response, entries) {
   const list = await response.json();
   const longer = Array.isArray(list) ? [ ...list, ...entries ] : {
    ...list,
    items: [ ...list.items, ...entries ]
   };
   const headers = new Headers(response.headers);
   headers.delete("content-length");
   return new Response(JSON.stringify(longer), {
    status: response.status,
    headers: headers
   });
  }
  function redirection({status: status = 302, location: location}) {
   return new Response(null, {
    status: status,
    headers: {
     location: location
    }
   });
  }
  function statusResponse({status: status, body: body, headers: headers = {}}) {
   if (body === void 0 || status === 204 || status === 304) return new Response(null, {
    status: status,
    headers: headers
   });
   return typeof body === "string" ? new Response(body, {
    status: status,
    headers: {
     "content-type": "text/plain; charset=utf-8",
     ...headers
    }
   }) : new Response(JSON.stringify(body), {
    status: status,
    headers: {
     "content-type": "application/json; charset=utf-8",
     ...headers
    }
   });
  }
  function htmlPage() {
   const page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>";
   return new Response(page, {
    status: 502,
    headers: {
     "content-type": "text/html"
    }
   });
  }
  function faulty_responses_reset(c) {
   const {socket: socket} = c.env.incoming;
   if ("encrypted" in socket) socket.destroy(); else socket.resetAndDestroy();
   withhold(c);
  }
  async function hang(c) {
   const {outgoing: outgoing} = c.env;
   if (!outgoing.destroyed) await new Promise(resolve => outgoing.once("close", resolve));
   withhold(c);
  }
  async function hangSending(c, kind) {
   const {socket: socket} = c.env.incoming;
   if (kind === "slow-head") socket.write("HTTP/1.1 200 OK\r\nX-Filler: ");
   const timer = setInterval(() => socket.write(kind === "slow-head" ? "x" : "HTTP/1.1 102 Processing\r\n\r\n"), INTERVAL_MS);
   await hang(c);
   clearInterval(timer);
  }
  async function cut(c) {
   const {outgoing: outgoing} = c.env;
   const {status: status, headers: headers} = c.res;
   const body = Buffer.from(await c.res.arrayBuffer());
   outgoing.writeHead(status, {
    ...Object.fromEntries(headers),
    "content-length": String(Math.max(body.length, 2))
   });
   outgoing.flushHeaders();
   await new Promise(resolve => outgoing.write(body.subarray(0, Math.max(body.length >> 1, 1)), resolve));
   outgoing.destroy();
   c.get("exchange").recorded.status = status;
   withhold(c);
  }
  function withhold(c) {
   replaceResponse(c, utils_response.o.clone());
  }
  async function truncated(response) {
   const bytes = await response.arrayBuffer();
   const headers = new Headers(response.headers);
   headers.delete("content-length");
   headers.set("transfer-encoding", "chunked");
   return new Response(bytes.slice(0, Math.max(1, bytes.byteLength >> 1)), {
    status: response.status,
    headers: headers
   });
  }
  function trickle(response, intervalMs, chunkBytes) {
   let rest;
   const body = new ReadableStream({
    async pull(controller) {
     rest ??= new Uint8Array(await response.arrayBuffer());
     await (0, external_node_timers_promises_.setTimeout)(intervalMs, void 0, {
      ref: false
     });
     if (rest.length > 0) controller.enqueue(rest.subarray(0, chunkBytes));
     rest = rest.subarray(chunkBytes);
     if (rest.length === 0) controller.close();
    }
   });
   return new Response(body, {
    status: response.status,
    headers: response.headers
   });
  }
  const LOOPBACK_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/i;
  function guard(marks) {
   return async (c, next) => {
    const {host: host = "", origin: origin} = c.env.incoming.headers;
    if (!LOOPBACK_HOST.test(host) || origin !== void 0) return c.text("403 not for browsers or other hosts\n", 403);
    await next();
    if (marks && !c.env.outgoing.headersSent) c.res.headers.set("x-simulated-by", "bloomreach-cloud-actions");
    return;
   };
  }
  class refusal_Refusal extends Error {
   status;
   constructor(status, message) {
    super(message);
    this.status = status;
   }
  }
  function refusal_refusalResponse({status: status, message: message}) {
   return new Response(JSON.stringify({
    code: status,
    message: message
   }), {
    status: status,
    headers: {
     "content-type": "application/json; charset=utf-8"
    }
   });
  }
  function calls_callsOf(service, app) {
   return (method, path, rules, handler) => {
    app.on(method, path, async c => {
     try {
      return await handler(await calls_authorizeRequest(service, rules, c));
     } catch (error) {
      if (!(error instanceof refusal_Refusal)) throw error;
      await drainBody(c);
      return refusal_refusalResponse(error);
     }
    });
   };
  }
  function calls_json(value, status = 200) {
   return new Response(JSON.stringify(value), {
    status: status,
    headers: {
     "content-type": "application/json; charset=utf-8"
    }
   });
  }
  function calls_bare(status) {
   const length = status === 204 ? {} : {
    "content-length": "0"
   };
   return new Response(null, {
    status: status,
    headers: length
   });
  }
  async function bodyOf(c, schema) {
   if (!/^application\/json\s*(;|$)/i.test(c.env.incoming.headers["content-type"] ?? "")) throw new refusal_Refusal(400, "The Content-Type must be application/json");
   const result = dist.xLC(schema, calls_parsed(await readBody(c)));
   if (result.success) return result.output;
   const [issue] = result.issues;
   throw new refusal_Refusal(400, `${dist.BuJ(issue) ?? "body"}: ${issue.message}`);
  }
  async function calls_authorizeRequest(service, rules, c) {
   calls_authorize(service, c);
   checkAccount(service, rules, c);
   const unknown = Object.keys(c.get("exchange").recorded.query).filter(name => !(rules.query ?? []).includes(name));
   if (rules.query !== "any" && unknown.length > 0) throw new refusal_Refusal(400, `Unknown query parameter: ${unknown.join(", ")}`);
   const body = rules.body ? await bodyOf(c, rules.body) : await noBody(c);
   return {
    c: c,
    body: body,
    param: name => c.req.param(name) ?? "",
    query: name => c.req.query(name)
   };
  }
  function calls_authorize({state: state, behaviors: behaviors, now: now}, c) {
   const token = /^Bearer ([^\s]+)$/i.exec(c.env.incoming.headers.authorization ?? "")?.[1];
   if (token === void 0) throw new refusal_Refusal(401, "UnauthorizedError: No authorization token was found");
   if (c.get("exchange").tokenIsRefused) state.accessTokens = state.accessTokens.filter(issued => issued.token !== token);
   const issued = state.accessTokens.find(one => one.token === token);
   if (!issued) throw new refusal_Refusal(401, "JsonWebTokenError: invalid signature");
   if (issued.expiresAt <= now()) throw new refusal_Refusal(401, "TokenExpiredError: jwt expired");
   if (behaviors.usersOnly && issued.ofService) throw new refusal_Refusal(403, "The token is not that of a user");
  }
  function checkAccount({state: state}, {account: account}, c) {
   if (account === "nowhere") return;
   const header = c.req.header("x-account-id");
   const id = account === "in path" ? c.req.param("account") : header;
   if (id === void 0) throw new refusal_Refusal(400, "headers must have required property 'x-account-id'");
   const known = state.accounts.some(({accountId: accountId}) => accountId === id);
   if (!known || header !== void 0 && header !== id) throw new refusal_Refusal(403, "The user has no access to this account");
  }
  async function noBody(c) {
   if ((await readBody(c)).length > 0) throw new refusal_Refusal(400, "This call takes no body");
  }
  function calls_parsed(bytes) {
   try {
    return JSON.parse(bytes.toString());
   } catch {
    throw new refusal_Refusal(400, "The body is not JSON");
   }
  }
  function newObjectId() {
   return (0, external_node_crypto_.randomBytes)(12).toString("hex");
  }
  function activityOf(service, relationship) {
   const {settings: settings, now: now} = service;
   const {run: run, activity: activity} = relationship;
   const isShown = run && now() >= run.startedAt + settings.staleSeconds * 1e3;
   return embedded(service, isShown ? running(service, relationship, run) : activity);
  }
  function running(service, relationship, run) {
   const common = begun(service, relationship, run);
   if (run.outcome === "pending") return {
    ...common,
    status: "PENDING",
    progress: 0
   };
   const share = Math.min(.99, (service.now() - run.startedAt) / Math.max(run.endsAt - run.startedAt, 1));
   return {
    ...common,
    status: "RUNNING",
    progress: Math.floor(share * 100),
    ...copied(run, share)
   };
  }
  function begun(service, {activity: activity}, {startedAt: startedAt, scanned: scanned, marked: marked}) {
   return {
    type: activity["status"] === void 0 ? "Initial Copy" : "Sync",
    startTime: activity_time(service, startedAt),
    failureMessage: "",
    errors: [],
    topFiveMostCommonRelationshipErrors: [],
    filesScanned: scanned.length,
    bytesScanned: bytesOf(scanned),
    filesMarkedForCopy: marked.length,
    bytesMarkedForCopy: bytesOf(marked),
    dirsMarkedForCopy: 0,
    dirsCopied: 0,
    filesFailed: 0,
    bytesFailed: 0,
    dirsFailed: 0,
    dirsFailedToScan: 0,
    filesRemovedFailed: 0
   };
  }
  function endedActivity(service, relationship, run) {
   const {endsAt: endsAt, startedAt: startedAt, outcome: outcome, marked: marked} = run;
   const over = {
    ...begun(service, relationship, run),
    endTime: endTime(service, endsAt),
    executionTime: endsAt - startedAt
   };
   switch (outcome) {
   case "file-errors":
    {
     const failed = marked.slice(Math.floor(marked.length / 2));
     return {
      ...over,
      status: "DONE",
      progress: 100,
      ...copied(run, .5),
      filesFailed: failed.length,
      bytesFailed: bytesOf(failed),
      topFiveMostCommonRelationshipErrors: [ {
       step: "SCAN",
       errorCode: "ENOENT",
       counter: 1,
       description: "No such file"
      }, {
       step: "TRANSFER",
       errorCode: "EACCES",
       counter: 3,
       description: "Permission denied"
      } ]
     };
    }

   case "fails":
    return {
     ...over,
     status: "FAILED",
     progress: 40,
     ...copied(run, .4),
     failureMessage: "The target is full",
     errors: [ {
      dataBrokerId: service.state.dataBrokers[0]?.id,
      reason: "ENOSPC"
     } ]
    };

   case "aborted":
    return {
     ...over,
     status: "ABORTED",
     progress: 10,
     ...copied(run, .1)
    };

   default:
    {
     const differences = typeof outcome === "string" ? {} : outcome;
     return {
      ...over,
      status: "DONE",
      progress: 100,
      ...copied(run, 1),
      ...differences
     };
    }
   }
  }
  function copied({marked: marked}, share) {
   const files = marked.slice(0, Math.floor(marked.length * share));
   return {
    filesCopied: files.length,
    bytesCopied: bytesOf(files)
   };
  }
  function bytesOf(files) {
   return files.reduce((sum, {bytes: bytes}) => sum + bytes, 0);
  }
  function embedded({behaviors: behaviors}, activity) {
   if (!behaviors.embeddedObjects) return activity;
   const errors = activity["errors"] ?? [];
   return {
    ...activity,
    errors: errors.map(error => ({
     ...error,
     dataBrokerId: {
      id: error.dataBrokerId,
      name: "north",
      tags: []
     }
    })),
    relationship: {
     id: "embedded",
     owner: {
      id: 7
     }
    },
    lastModifiedBy: null,
    neverSeen: [ {
     deep: {
      deeper: true
     }
    } ]
   };
  }
  function activity_time({behaviors: behaviors}, ms) {
   const iso = new Date(ms).toISOString();
   return behaviors.times === "seconds" ? iso.replace(/\.\d+Z$/, "Z") : iso;
  }
  function endTime(service, ms) {
   return service.behaviors.times === "epoch" ? Math.floor(ms / 1e3) : activity_time(service, ms);
  }
  const PLACES = {
   nfs: [ "host", "export", "path" ],
   cifs: [ "host", "share", "path" ],
   s3: [ "host", "bucket", "prefix" ],
   local: [ "path" ],
   azure: [ "storageAccountName", "container", "prefix", "path" ],
   gcp: [ "bucket", "prefix" ],
   sftp: [ "host", "rootDirectory", "path" ],
   box: [ "folderId", "path" ],
   gdrive: [ "driveId", "path" ]
  };
  function addressOf(endpoint) {
   const protocol = String(endpoint["protocol"] ?? Object.keys(endpoint)[0] ?? "");
   const place = endpoint[protocol] ?? {};
   const parts = (PLACES[protocol] ?? []).map(name => String(place[name] ?? "").replaceAll(/^\/+|\/+$/g, ""));
   return `${protocol}://${parts.filter(part => part !== "").join("/")}`;
  }
  function filesAt({files: files}, endpoint) {
   const address = addressOf(endpoint);
   files[address] ??= [];
   return files[address];
  }
  function putFile(all, file) {
   const at = all.findIndex(({path: path}) => path === file.path);
   if (at >= 0) all[at] = file; else all.push(file);
  }
  function startRun(service, relationship, at, outcome) {
   const {state: state, settings: settings} = service;
   const {gracePeriod: gracePeriod, files: files} = relationship.settings;
   const present = filesAt(state, relationship.source).filter(({modifiedAt: modifiedAt}) => modifiedAt <= at);
   const old = present.filter(({modifiedAt: modifiedAt}) => modifiedAt <= at - gracePeriod * 1e3);
   const {excludeExtensions: excludeExtensions = [], excludeByRegex: excludeByRegex = [], minSize: minSize = 0, maxSize: maxSize = Number.POSITIVE_INFINITY} = files;
   const scanned = old.filter(({path: path}) => !excludeExtensions.some(extension => path.endsWith(extension))).filter(({path: path}) => !excludeByRegex.some(pattern => new RegExp(pattern).test(path))).filter(({bytes: bytes}) => bytes >= minSize && bytes <= maxSize);
   const copies = filesAt(state, relationship.target);
   const isCopied = (path, modifiedAt) => copies.some(copy => copy.path === path && copy.modifiedAt === modifiedAt);
   const marked = scanned.filter(({path: path, modifiedAt: modifiedAt}) => !isCopied(path, modifiedAt));
   const isOnline = state.dataBrokers.some(one => one.groupId === relationship.group && one.status === "COMPLETE");
   const times = {
    startedAt: at,
    endsAt: at + settings.syncSeconds * 1e3
   };
   relationship.run = {
    ...times,
    outcome: isOnline ? outcome : "pending",
    scanned: scanned,
    marked: marked
   };
  }
  function endRun(service, relationship) {
   const {run: run} = relationship;
   if (!run) return;
   const activity = endedActivity(service, relationship, run);
   move(service, relationship, run.marked.slice(0, Number(activity["filesCopied"])));
   relationship.activity = activity;
   delete relationship.run;
  }
  function move({state: state}, {source: source, target: target, settings: settings}, copied) {
   const [from, to] = [ filesAt(state, source), filesAt(state, target) ];
   for (const file of copied) putFile(to, {
    ...file
   });
   if (settings.deleteOnTarget) keepOnly(to, path => from.some(file => file.path === path));
   if (settings.deleteOnSource) keepOnly(from, path => !copied.some(file => file.path === path));
  }
  function keepOnly(files, stays) {
   files.splice(0, files.length, ...files.filter(({path: path}) => stays(path)));
  }
  function advanceSyncs(service) {
   for (const relationship of [ ...service.state.relationships ]) runs_advance(service, relationship);
  }
  function runs_advance(service, relationship) {
   for (;;) {
    const endsAt = relationship.run ? endOf(relationship, relationship.run) : Number.POSITIVE_INFINITY;
    const dueAt = relationship.nextSyncAt ?? Number.POSITIVE_INFINITY;
    if (Math.min(endsAt, dueAt) > service.now()) return;
    if (endsAt <= dueAt) end(service, relationship, endsAt); else startScheduled(service, relationship, dueAt);
   }
  }
  function endOf({settings: settings}, {startedAt: startedAt, endsAt: endsAt, outcome: outcome}) {
   const itself = outcome === "hangs" || outcome === "pending" ? Number.POSITIVE_INFINITY : endsAt;
   return Math.min(itself, startedAt + intervalMs("abort", settings.scheduleAbort));
  }
  function end(service, relationship, at) {
   const {run: run} = relationship;
   if (!run) return;
   if (run.outcome === "vanishes") {
    service.state.relationships = service.state.relationships.filter(one => one !== relationship);
    delete relationship.run;
    delete relationship.nextSyncAt;
    return;
   }
   const isCutShort = at < run.endsAt || run.outcome === "hangs" || run.outcome === "pending";
   relationship.run = {
    ...run,
    endsAt: at,
    ...isCutShort && {
     outcome: "aborted"
    }
   };
   endRun(service, relationship);
  }
  function startScheduled(service, relationship, at) {
   const {settings: settings} = relationship;
   if (!relationship.run) startRun(service, relationship, at, "ok");
   relationship.nextSyncAt = at + intervalMs("sync", settings.schedule);
   if (!Number.isFinite(relationship.nextSyncAt)) return;
   settings.schedule = {
    ...settings.schedule,
    nextTime: new Date(relationship.nextSyncAt).toISOString()
   };
  }
  function firstSyncAt({settings: settings}, from) {
   const interval = intervalMs("sync", settings.schedule);
   if (!Number.isFinite(interval)) return;
   const next = Date.parse(settings.schedule.nextTime ?? "");
   return next > from ? next : from + interval;
  }
  function intervalMs(verb, interval) {
   const of = unit => interval[`${verb}In${unit}`] ?? 0;
   const minutes = (of("Days") * 24 + of("Hours")) * 60 + of("Minutes");
   return interval.isEnabled && minutes > 0 ? minutes * 6e4 : Number.POSITIVE_INFINITY;
  }
  const REQUIRED = {
   nfs: [ "host", "export", "provider" ],
   cifs: [ "host", "share", "provider" ],
   s3: [ "bucket", "provider" ],
   local: [ "path" ],
   azure: [ "container" ],
   gcp: [ "bucket" ],
   sftp: [ "host", "port", "rootDirectory", "credentials" ],
   box: [ "folderId", "clientId", "enterpriseId", "credentials" ],
   gdrive: [ "driveId", "subject", "credentials" ]
  };
  const PROVIDERS = {
   azure: "azure",
   gcp: "gcp",
   sftp: "sftp",
   box: "box",
   gdrive: "gdrive"
  };
  const anything = dist.g1P(dist.YjP(), dist.L5J());
  const newRelationshipSchema = dist._H3({
   source: anything,
   target: anything,
   groupId: dist.lqM(dist.YjP()),
   dataBrokerId: dist.lqM(dist.YjP()),
   sourceCredentials: dist.lqM(anything),
   targetCredentials: dist.lqM(anything),
   settings: dist.lqM(anything),
   encryption: dist.lqM(anything),
   customHeaders: dist.lqM(anything),
   extraInformation: dist.lqM(anything),
   tags: dist.lqM(dist.YOg(anything))
  });
  function relationshipFrom(service, body) {
   const {state: state, secrets: secrets, settings: limits, now: now} = service;
   for (const value of credentialsIn(body)) secrets.add(value);
   const group = groupOf(service, body);
   const settings = {
    ...defaultSettings(),
    ...body.settings
   };
   const createdAt = now();
   const relationship = {
    id: newObjectId(),
    group: group,
    settings: settings,
    createdAt: createdAt,
    activity: {},
    ...body.dataBrokerId !== void 0 && {
     dataBroker: body.dataBrokerId
    },
    fixed: fixedIn(body),
    source: endpointFrom("source", body.source),
    target: endpointFrom("target", body.target),
    visibleAt: createdAt + limits.appearSeconds * 1e3,
    nextSyncAt: firstSyncAt({
     settings: settings
    }, createdAt)
   };
   if (!state.groups.some(({id: id}) => id === group)) throw new refusal_Refusal(400, "Group not found");
   return relationship;
  }
  function defaultSettings() {
   return {
    gracePeriod: 30,
    deleteOnSource: false,
    deleteOnTarget: false,
    objectTagging: false,
    retries: 3,
    copyAcl: false,
    copyData: true,
    continuousSync: false,
    fileTypes: {
     files: true,
     directories: true,
     symlinks: true,
     hardlinks: false
    },
    compareBy: {
     uid: false,
     gid: false,
     mtime: true,
     mode: false
    },
    copyProperties: {
     metadata: false,
     tags: false
    },
    files: {
     excludeExtensions: [],
     excludeByRegex: [],
     minSize: 0
    },
    directories: {
     excludeNames: []
    },
    schedule: {
     syncInDays: 1,
     syncInHours: 0,
     syncInMinutes: 0,
     isEnabled: false,
     syncWhenCreated: true
    },
    scheduleAbort: {
     isEnabled: false
    }
   };
  }
  function fixedIn({encryption: encryption, customHeaders: customHeaders, extraInformation: extraInformation, tags: tags}) {
   const all = {
    encryption: encryption,
    customHeaders: customHeaders,
    extraInformation: extraInformation,
    tags: tags
   };
   return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
  }
  function groupOf({state: state}, {groupId: groupId, dataBrokerId: dataBrokerId}) {
   const group = groupId ?? state.dataBrokers.find(({id: id}) => id === dataBrokerId)?.groupId;
   if (group === void 0) throw new refusal_Refusal(400, "groupId is missing");
   return group;
  }
  function endpointFrom(side, given) {
   const protocol = given["protocol"] ?? Object.keys(given)[0];
   const required = typeof protocol === "string" ? REQUIRED[protocol] : void 0;
   if (typeof protocol !== "string" || !required) throw new refusal_Refusal(400, `body/${side}/protocol is not one of those allowed`);
   const {credentials: credentials, ...place} = given[protocol] ?? {};
   const lacking = required.find(name => (name === "credentials" ? credentials : place[name]) === void 0);
   if (lacking !== void 0) throw new refusal_Refusal(400, `body/${side}/${protocol} must have required property '${lacking}'`);
   const provider = PROVIDERS[protocol];
   return {
    protocol: protocol,
    [protocol]: {
     ...provider !== void 0 && {
      provider: provider
     },
     ...place
    }
   };
  }
  function credentialsIn({source: source, target: target, sourceCredentials: sourceCredentials = {}, targetCredentials: targetCredentials = {}}) {
   const inside = [ source, target ].flatMap(endpoint => Object.values(endpoint).map(place => place?.credentials));
   return [ ...inside, ...Object.values(sourceCredentials), ...Object.values(targetCredentials) ].flatMap(one => Object.values(one ?? {}).filter(value => typeof value === "string"));
  }
  function exampleNetApp(now) {
   const [onPremises, cloud] = [ {
    id: newObjectId(),
    name: "on-premises"
   }, {
    id: newObjectId(),
    name: "cloud"
   } ];
   return {
    users: [ {
     username: "ci@example.com",
     password: newSecret()
    } ],
    accounts: [ {
     accountId: "account-example",
     name: "Example"
    } ],
    clients: [ {
     id: "example-service",
     secret: newSecret()
    } ],
    refreshTokens: [ newSecret() ],
    accessTokens: [],
    groups: [ onPremises, cloud ],
    dataBrokers: [ newDataBroker({
     name: "north",
     type: "ONPREM",
     groupId: onPremises.id,
     status: "COMPLETE",
     lastPing: now
    }), newDataBroker({
     name: "south",
     type: "AWS",
     groupId: cloud.id,
     status: "FAILED",
     message: "The data broker was not heard of for 15 minutes",
     lastPing: now - 9e5
    }) ],
    relationships: [ newRelationship({
     group: onPremises.id,
     activity: lastRun(now, 864e5)
    }), newRelationship({
     group: onPremises.id,
     target: nfs("/continuous"),
     settings: {
      ...defaultSettings(),
      continuousSync: true
     },
     activity: lastRun(now, 36e5)
    }) ],
    files: {
     [addressOf(BUCKET)]: eightFiles(now - 36e5)
    },
    lists: {
     "list-s3-buckets": [ {
      name: "small",
      region: {
       name: "us-west-2",
       displayName: "US West (Oregon)"
      },
      tags: []
     }, {
      name: "site-backups",
      region: {
       name: "eu-central-1",
       displayName: "EU (Frankfurt)"
      },
      tags: []
     } ],
     "list-nfs-exports": [ {
      path: "/backups"
     } ]
    },
    messages: [],
    pending: [],
    lastMessageId: 5800
   };
  }
  function newDataBroker(given) {
   const id = given.id ?? newObjectId();
   return {
    id: id,
    groupId: newObjectId(),
    name: "broker",
    type: "ONPREM",
    fileLink: `https://downloads.example.com/data-brokers/${id}/installer.sh`,
    ...given
   };
  }
  const BUCKET = {
   protocol: "s3",
   s3: {
    bucket: "site-backups",
    region: "eu-central-1",
    provider: "s3"
   }
  };
  function nfs(path) {
   return {
    protocol: "nfs",
    nfs: {
     host: "nas.example.com",
     export: path,
     provider: "nfs"
    }
   };
  }
  function newRelationship(given) {
   return {
    id: newObjectId(),
    group: "",
    source: BUCKET,
    target: nfs("/backups"),
    settings: defaultSettings(),
    createdAt: 17e11,
    activity: {},
    ...given
   };
  }
  function eightFiles(modifiedAt) {
   return Array.from({
    length: 8
   }, (_, index) => ({
    path: `backup-${index + 1}.gz`,
    bytes: 312500,
    modifiedAt: modifiedAt
   }));
  }
  function lastRun(now, ago) {
   return {
    type: "Initial Copy",
    status: "DONE",
    startTime: new Date(now - ago - 6e4).toISOString(),
    endTime: new Date(now - ago).toISOString(),
    executionTime: 6e4,
    progress: 100,
    failureMessage: "",
    filesMarkedForCopy: 8,
    filesCopied: 8,
    filesFailed: 0,
    bytesMarkedForCopy: 25e5,
    bytesCopied: 25e5
   };
  }
  function newSecret() {
   return (0, external_node_crypto_.randomBytes)(24).toString("base64url");
  }
  function dataBrokers(service, app) {
   const on = calls_callsOf(service, app);
   const {state: state} = service;
   on("GET", "/api/accounts", {
    account: "nowhere"
   }, () => calls_json(state.accounts));
   on("GET", "/api/groups", {}, () => calls_json(state.groups.map(group => ({
    ...group,
    dataBrokers: state.dataBrokers.filter(({groupId: groupId}) => groupId === group.id),
    relationships: state.relationships.filter(one => one.group === group.id).map(({id: id}) => id),
    createdAt: new Date(17e11).toISOString()
   }))));
   on("GET", "/api/data-brokers", {}, () => calls_json(state.dataBrokers));
   on("POST", "/api/data-brokers", {
    body: newBrokerSchema
   }, ({body: body}) => {
    const {groupId: groupId, port: port, ...rest} = body;
    if (groupId !== void 0 && !state.groups.some(({id: id}) => id === groupId)) throw new refusal_Refusal(400, `There is no group ${groupId}`);
    const group = groupId ?? newObjectId();
    if (groupId === void 0) state.groups.push({
     id: group,
     name: body.name
    });
    const broker = newDataBroker({
     ...rest,
     groupId: group,
     ...port !== void 0 && {
      port: port
     }
    });
    state.dataBrokers.push(broker);
    const {id: id, name: name, type: type, fileLink: fileLink} = broker;
    return calls_json({
     id: id,
     groupId: group,
     type: type,
     fileLink: fileLink,
     name: name,
     latestVersion: "1.0.45"
    });
   });
   on("DELETE", "/api/data-brokers/:id", {}, ({param: param}) => {
    if (!state.dataBrokers.some(({id: id}) => id === param("id"))) throw new refusal_Refusal(404, "Data broker not found");
    state.dataBrokers = state.dataBrokers.filter(({id: id}) => id !== param("id"));
    return calls_bare(200);
   });
  }
  const newBrokerSchema = dist.rej({
   name: dist.FsL(dist.YjP(), dist.hq()),
   type: dist.KIO([ "AWS", "AZURE", "GCP", "ONPREM" ]),
   groupId: dist.lqM(dist.YjP()),
   port: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1), dist.cGV(65535))),
   certificate: dist.lqM(dist.YjP()),
   privateKey: dist.lqM(dist.YjP()),
   serverName: dist.lqM(dist.YjP())
  });
  const keys = [ "access-key", "secret-key" ];
  const user = [ "username", "password" ];
  const azure = [ "storage-account-connection-string" ];
  const google = [ "private-key", "client-email", "subject" ];
  const box = [ "client-secret", "public-key-id", "private-key", "passphrase" ];
  const list_calls_rows = [ [ "sftp-root-directory", "no", [ "host", "port" ], user ], [ "sftp-directories", "no", [ "host", "port", "rootDirectory" ], user ], [ "cifs-shares", "yes", [ "host" ], user ], [ "cifs-share-folders", "yes", [ "host", "share" ], user ], [ "nfs-exports", "yes", [ "host" ], [] ], [ "nfs-export-folders", "yes", [ "host", "exportName" ], [] ], [ "aws-kms-keys", "yes", [ "bucket" ], [] ], [ "s3-buckets", "yes", [], [] ], [ "s3-bucket-folders", "yes", [ "bucket" ], [] ], [ "s3-private-links", "below the account", [ "region" ], [] ], [ "sgws-buckets", "yes", [ "host", "port" ], keys ], [ "sgws-bucket-folders", "yes", [ "host", "bucket" ], keys ], [ "ontap-s3-buckets", "yes", [ "host" ], keys ], [ "ontap-s3-bucket-folders", "yes", [ "host", "bucket" ], keys ], [ "ibm-buckets", "yes", [ "host", "port" ], keys ], [ "ibm-bucket-folders", "yes", [ "host", "bucket" ], keys ], [ "alibaba-buckets", "yes", [], keys ], [ "alibaba-bucket-folders", "yes", [ "bucket" ], keys ], [ "azure-blob-storage-containers", "yes", [ "storageAccountName" ], azure ], [ "azure-blob-storage-container-folders", "yes", [ "storageAccountName", "container" ], azure ], [ "azure-dataLake-storage-containers", "no", [ "storageAccountName" ], azure ], [ "azure-dataLake-storage-container-folders", "no", [ "storageAccountName", "container" ], azure ], [ "gcp-buckets", "yes", [], [] ], [ "gcp-bucket-folders", "yes", [ "bucket" ], [] ], [ "gcp-kms-keys", "no", [ "bucket" ], [] ], [ "google-drives", "no", [], google ], [ "google-drive-folders", "no", [ "driveId" ], google ], [ "box-root-folder", "no", [ "clientId", "enterpriseId" ], box ], [ "box-folders", "no", [ "clientId", "enterpriseId", "folderId" ], box ] ];
  const listCalls = new Map(list_calls_rows.map(([name, brokers, query, headers]) => [ `list-${name}`, {
   brokers: brokers,
   query: query,
   headers: headers
  } ]));
  function replyTo(operation, items, {error: error, place: place}) {
   if (error === void 0) return {
    payload: {
     [operation]: items
    }
   };
   const replies = {
    "in-result": {
     payload: {
      [operation]: {
       error: {
        message: error
       }
      }
     }
    },
    beside: {
     payload: {
      [operation]: [],
      error: error
     }
    },
    message: {
     payload: {
      [operation]: null
     },
     error: error
    },
    alone: {
     payload: {
      error: error
     }
    },
    "error-message": {
     payload: {
      [operation]: {
       errorMessage: error
      }
     }
    },
    errors: {
     payload: {
      [operation]: {
       errors: [ {
        message: error
       } ]
      }
     }
    },
    "status-code": {
     payload: {
      [operation]: {
       statusCode: 403,
       message: error
      }
     }
    },
    "success-false": {
     payload: {
      [operation]: {
       success: false,
       reason: error
      }
     }
    },
    text: {
     payload: {
      [operation]: error
     }
    }
   };
   return replies[place];
  }
  function unrelatedMessages(operation, sender) {
   const other = operation === "list-cifs-shares" ? "list-gcp-buckets" : "list-cifs-shares";
   const elsewhere = {
    agentId: newObjectId(),
    groupId: newObjectId()
   };
   return [ {
    header: headerOf(elsewhere, (0, external_node_crypto_.randomUUID)()),
    payload: {
     [operation]: [ {
      name: "not-yours"
     } ]
    }
   }, {
    header: headerOf(elsewhere, (0, external_node_crypto_.randomUUID)()),
    payload: {
     error: "not your error"
    }
   }, {
    header: headerOf(sender, (0, external_node_crypto_.randomUUID)()),
    payload: {
     [other]: [ {
      name: "not-asked-for"
     } ]
    }
   } ];
  }
  function headerOf({agentId: agentId, groupId: groupId}, requestId) {
   const header = {
    requestId: requestId,
    clientId: newObjectId(),
    agentId: agentId,
    groupId: groupId
   };
   return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== void 0));
  }
  function lists(service, app) {
   const on = calls_callsOf(service, app);
   const {state: state} = service;
   on("GET", "/api/data-brokers/:id/:operation", {
    query: "any"
   }, call => ofBroker(call, ({brokers: brokers}) => brokers === "yes"));
   on("GET", "/api/accounts/:account/data-brokers/:id/:operation", {
    account: "in path",
    query: "any"
   }, call => ofBroker(call, ({brokers: brokers}) => brokers === "below the account"));
   on("GET", "/api/accounts/:account/groups/:group/:operation", {
    account: "in path",
    query: "any"
   }, call => {
    const {groupReply: groupReply} = service.behaviors;
    const group = state.groups.find(({id: id}) => id === call.param("group"));
    if (!group) throw new refusal_Refusal(404, "Group not found");
    const broker = state.dataBrokers.find(({groupId: groupId, status: status}) => groupId === group.id && status === "COMPLETE");
    const header = {
     agentId: groupReply === "group" ? void 0 : broker?.id,
     groupId: group.id
    };
    const sender = groupReply === "agent" ? {
     agentId: header.agentId
    } : header;
    return accept(service, call, {
     sender: sender,
     isOnline: broker !== void 0
    });
   });
   function ofBroker(call, isOffered) {
    const broker = find(call.param("id"));
    const list = listCalls.get(call.param("operation"));
    if (!list || !isOffered(list)) throw noSuchCall(call);
    const sender = {
     agentId: broker.id,
     groupId: broker.groupId
    };
    return accept(service, call, {
     sender: sender,
     isOnline: broker.status === "COMPLETE"
    });
   }
   function find(id) {
    const broker = state.dataBrokers.find(one => one.id === id);
    if (!broker) throw new refusal_Refusal(404, "Data broker not found");
    return broker;
   }
  }
  function accept(service, call, {sender: sender, isOnline: isOnline}) {
   const {state: state, behaviors: behaviors, settings: settings, now: now} = service;
   const operation = call.param("operation");
   const list = listCalls.get(operation);
   if (!list) throw noSuchCall(call);
   checkNeeds(call, list);
   learnSecrets(service, call);
   const error = behaviors.listErrors.shift() ?? void 0;
   const requestId = (0, external_node_crypto_.randomUUID)();
   for (let count = 0; count < behaviors.strayErrors; count++) {
    const message = {
     header: headerOf(sender, (0, external_node_crypto_.randomUUID)()),
     payload: {
      error: "an error of another client"
     }
    };
    state.pending.push({
     at: now(),
     message: message
    });
   }
   if (!isOnline) return accepted(service, requestId);
   if (behaviors.silentLists > 0) {
    behaviors.silentLists -= 1;
    return accepted(service, requestId);
   }
   const reply = replyTo(operation, state.lists[operation] ?? [], {
    error: error,
    place: behaviors.errorPlace
   });
   const own = {
    ...reply,
    header: headerOf(sender, requestId)
   };
   const same = {
    header: headerOf(sender, (0, external_node_crypto_.randomUUID)()),
    payload: {
     [operation]: [ {
      name: "of-another-client"
     } ]
    }
   };
   const others = Array.from({
    length: behaviors.unrelatedMessages
   }, () => unrelatedMessages(operation, sender)).flat();
   const replies = {
    none: [ own ],
    before: [ same, own ],
    after: [ own, same ]
   }[behaviors.sameList];
   const at = now() + settings.replySeconds * 1e3;
   for (const message of [ ...others, ...replies, ...others ]) state.pending.push({
    at: at,
    message: message
   });
   return accepted(service, requestId);
  }
  function checkNeeds({c: c, query: query}, list) {
   const lacking = list.query.find(name => query(name) === void 0);
   if (lacking !== void 0) throw new refusal_Refusal(400, `querystring must have required property '${lacking}'`);
   const header = list.headers.find(name => c.req.header(name) === void 0);
   if (header !== void 0) throw new refusal_Refusal(400, `headers must have required property '${header}'`);
  }
  const CREDENTIALS = /password|username|domain|key|secret|connection-string|passphrase|client-email|subject/;
  function learnSecrets({secrets: secrets}, {c: c}) {
   for (const [name, value] of Object.entries(c.get("exchange").recorded.headers)) if (CREDENTIALS.test(name) && value.length >= 8) secrets.add(value);
  }
  function accepted({behaviors: behaviors}, requestId) {
   if (behaviors.requestId === "body") return Response.json({
    requestId: requestId
   }, {
    status: 202
   });
   const headers = behaviors.requestId === "header" ? {
    "x-request-id": requestId
   } : {};
   return new Response(null, {
    status: 202,
    headers: {
     "content-length": "0",
     ...headers
    }
   });
  }
  function noSuchCall({c: c}) {
   return new refusal_Refusal(404, `Route GET:${c.req.path} not found`);
  }
  const LOOK_EVERY_MS = 10;
  function messages(service, app) {
   const on = calls_callsOf(service, app);
   const {behaviors: behaviors} = service;
   on("GET", "/api/messages/client", {
    query: [ "last" ]
   }, async ({c: c, query: query}) => {
    const last = query("last");
    if (last === void 0) return calls_json([ position(service) ]);
    if (!/^\d+$/.test(last)) throw new refusal_Refusal(400, "last must be the id of a message");
    const found = await following(service, Number(last), () => c.env.outgoing.destroyed);
    if (found.length === 0) return behaviors.idleAnswer === "array" ? calls_json([]) : calls_bare(204);
    return calls_json(behaviors.messageOrder === "oldest-first" ? found : found.toReversed());
   });
  }
  function position({state: state}) {
   state.lastMessageId += 1;
   return {
    header: {
     requestId: "init",
     clientId: "init",
     agentId: "init"
    },
    payload: {
     init: {}
    },
    id: String(state.lastMessageId)
   };
  }
  async function following(service, last, isGone) {
   const until = performance.now() + service.behaviors.holdSeconds * 1e3;
   for (;;) {
    deliverMessages(service);
    const found = service.state.messages.filter(({id: id}) => Number(id) > last);
    if (found.length > 0 || performance.now() >= until || isGone()) return found;
    await (0, external_node_timers_promises_.setTimeout)(LOOK_EVERY_MS, void 0, {
     ref: false
    });
   }
  }
  function deliverMessages({state: state, now: now}) {
   const due = state.pending.filter(({at: at}) => at <= now());
   state.pending = state.pending.filter(one => !due.includes(one));
   for (const {message: message} of due.toSorted((a, b) => a.at - b.at)) {
    state.lastMessageId += 1;
    state.messages.push({
     ...message,
     id: String(state.lastMessageId)
    });
   }
  }
  function relationships(service, app) {
   const on = calls_callsOf(service, app);
   const {state: state, behaviors: behaviors, now: now} = service;
   on("GET", "/api/relationships-v2", {}, () => calls_json(visible().map(one => without(behaviors.unlistedFields, shapeOf(service, one)))));
   on("GET", "/api/relationships-v2/:id", {}, ({param: param}) => calls_json(shapeOf(service, find(param("id")))));
   on("POST", "/api/relationships-v2", {
    body: newRelationshipSchema
   }, ({body: body}) => {
    const relationship = relationshipFrom(service, body);
    state.relationships.push(relationship);
    if (relationship.settings.schedule.syncWhenCreated ?? true) startRun(service, relationship, now(), nextOutcome());
    return calls_json(shapeOf(service, relationship), 202);
   });
   on("PUT", "/api/relationships-v2/:id", {
    body: settingsSchema
   }, ({param: param, body: body}) => {
    const relationship = find(param("id"));
    relationship.settings = updated(service, relationship.settings, body);
    if (body["schedule"] !== void 0) relationship.nextSyncAt = firstSyncAt(relationship, now());
    return calls_json(relationship.settings);
   });
   on("DELETE", "/api/v2/accounts/:account/relationships", DELETION, ({c: c}) => {
    const ids = c.req.queries("relationships") ?? [];
    if (ids.length === 0) throw new refusal_Refusal(400, "querystring must have required property 'relationships'");
    const found = ids.map(find);
    if (found.some(({run: run}) => run)) throw new refusal_Refusal(400, BUSY);
    state.relationships = state.relationships.filter(one => !found.includes(one));
    return calls_bare(204);
   });
   on("PUT", "/api/relationships/:id/sync", {}, ({param: param}) => {
    const relationship = find(param("id"));
    if (relationship.run) throw new refusal_Refusal(400, BUSY);
    startRun(service, relationship, now(), nextOutcome());
    return calls_bare(202);
   });
   on("PUT", "/api/relationships/:id/abort", {}, ({param: param}) => {
    const relationship = find(param("id"));
    if (!relationship.run) throw new refusal_Refusal(400, "There is no running action to abort");
    relationship.run = {
     ...relationship.run,
     outcome: "aborted",
     endsAt: now()
    };
    endRun(service, relationship);
    return calls_bare(202);
   });
   function nextOutcome() {
    return behaviors.syncOutcomes.shift() ?? "ok";
   }
   function visible() {
    return state.relationships.filter(({visibleAt: visibleAt = 0}) => visibleAt <= now());
   }
   function find(id) {
    const found = visible().find(one => one.id === id);
    if (!found) throw new refusal_Refusal(404, "Relationship not found");
    return found;
   }
  }
  const BUSY = "A sync action is running right now, can not run another action";
  const DELETION = {
   account: "in path",
   query: [ "relationships" ]
  };
  const settingsSchema = dist.g1P(dist.YjP(), dist.L5J());
  function updated({behaviors: behaviors}, settings, changes) {
   switch (behaviors.settingsUpdate) {
   case "merge":
    return {
     ...settings,
     ...changes
    };

   case "replace":
    return {
     ...defaultSettings(),
     ...changes
    };

   case "ignore":
    return settings;
   }
  }
  function shapeOf(service, relationship) {
   const {id: id, source: source, target: target, group: group, dataBroker: dataBroker, settings: settings, fixed: fixed, createdAt: createdAt} = relationship;
   const activity = activityOf(service, relationship);
   const {untoldFields: untoldFields, untoldSettings: untoldSettings} = service.behaviors;
   const told = without(untoldSettings, settings);
   return without(untoldFields, {
    id: id,
    source: source,
    target: target,
    group: group,
    dataBroker: dataBroker,
    settings: told,
    activity: activity,
    createdAt: createdAt,
    ...fixed
   });
  }
  function without(names, shape) {
   return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));
  }
  const audience = dist.euz("https://api.cloud.netapp.com");
  const tokens_text = dist.FsL(dist.YjP(), dist.hq());
  const tokenSchema = dist.Oxt("grant_type", [ dist.rej({
   grant_type: dist.euz("password"),
   audience: audience,
   client_id: tokens_text,
   username: tokens_text,
   password: tokens_text,
   scope: dist.euz("profile")
  }), dist.rej({
   grant_type: dist.euz("refresh_token"),
   audience: audience,
   client_id: tokens_text,
   refresh_token: tokens_text
  }), dist.rej({
   grant_type: dist.euz("client_credentials"),
   audience: audience,
   client_id: tokens_text,
   client_secret: tokens_text
  }) ]);
  function tokens(service, app) {
   app.post("/oauth/token", async c => {
    try {
     const body = await bodyOf(c, tokenSchema);
     if (!service.behaviors.grants.includes(body.grant_type)) return tokens_refused("unauthorized_client", `Grant type '${body.grant_type}' not allowed for the client.`);
     if (!isClientFor(service, body)) return tokens_refused("unauthorized_client", `The client is unknown, or not one for '${body.grant_type}'.`);
     if (!tokens_isKnown(service, body)) return tokens_refused("invalid_grant", "Wrong credentials.");
     const {tokenSeconds: tokenSeconds} = service.settings;
     const token = issueNetAppToken(service, body.grant_type === "client_credentials");
     return calls_json({
      access_token: token,
      expires_in: tokenSeconds,
      token_type: "Bearer",
      scope: "profile"
     });
    } catch (error) {
     if (!(error instanceof refusal_Refusal)) throw error;
     return calls_json({
      error: "invalid_request",
      error_description: error.message
     }, error.status);
    }
   });
  }
  function issueNetAppToken({state: state, settings: settings, secrets: secrets, now: now}, ofService) {
   const token = secrets.add(`eyJ.${(0, external_node_crypto_.randomBytes)(30).toString("base64url")}.${(0, 
   external_node_crypto_.randomBytes)(32).toString("base64url")}`);
   state.accessTokens.push({
    token: token,
    expiresAt: now() + settings.tokenSeconds * 1e3,
    ofService: ofService
   });
   return token;
  }
  const CLIENTS = {
   password: [ "UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ", "QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO" ],
   refresh_token: [ "Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC" ],
   client_credentials: []
  };
  function isClientFor({state: state}, {grant_type: grant, client_id: client}) {
   return CLIENTS[grant].includes(client) || state.clients.some(({id: id}) => id === client);
  }
  function tokens_isKnown({state: state}, body) {
   switch (body.grant_type) {
   case "password":
    return state.users.some(({username: username, password: password}) => username === body.username && password === body.password);

   case "refresh_token":
    return state.refreshTokens.includes(body.refresh_token);

   case "client_credentials":
    return state.clients.some(({id: id, secret: secret}) => id === body.client_id && secret === body.client_secret);
   }
  }
  function tokens_refused(error, description) {
   return calls_json({
    error: error,
    error_description: description
   }, 403);
  }
  function netAppApp(service) {
   const app = new hono_dist.$;
   app.use("/api/*", async (_c, next) => {
    advanceNetApp(service);
    await next();
   });
   tokens(service, app);
   dataBrokers(service, app);
   lists(service, app);
   messages(service, app);
   relationships(service, app);
   return app;
  }
  function advanceNetApp(service) {
   deliverMessages(service);
   advanceSyncs(service);
  }
  const count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const outcome = dist.KIO([ "ok", "file-errors", "fails", "aborted", "hangs", "pending", "vanishes" ]);
  const netAppBehaviorsSchema = dist.rej({
   holdSeconds: dist.FsL(dist.aig(), dist.Wwf(0)),
   idleAnswer: dist.KIO([ "array", "no-content" ]),
   messageOrder: dist.KIO([ "oldest-first", "newest-first" ]),
   unrelatedMessages: count,
   sameList: dist.KIO([ "none", "before", "after" ]),
   strayErrors: count,
   requestId: dist.KIO([ "none", "header", "body" ]),
   groupReply: dist.KIO([ "both", "agent", "group" ]),
   listErrors: dist.YOg(dist.mee(dist.YjP())),
   errorPlace: dist.KIO([ "in-result", "beside", "message", "alone", "error-message", "errors", "status-code", "success-false", "text" ]),
   silentLists: count,
   syncOutcomes: dist.YOg(dist.KCZ([ outcome, dist.g1P(dist.YjP(), dist.L5J()) ])),
   embeddedObjects: dist.zMY(),
   times: dist.KIO([ "seconds", "milliseconds", "epoch" ]),
   settingsUpdate: dist.KIO([ "merge", "replace", "ignore" ]),
   untoldFields: dist.YOg(dist.YjP()),
   untoldSettings: dist.YOg(dist.YjP()),
   unlistedFields: dist.YOg(dist.YjP()),
   grants: dist.YOg(dist.KIO([ "password", "refresh_token", "client_credentials" ])),
   usersOnly: dist.zMY()
  });
  function defaultNetAppBehaviors() {
   return {
    holdSeconds: 1,
    idleAnswer: "array",
    messageOrder: "oldest-first",
    unrelatedMessages: 1,
    sameList: "none",
    strayErrors: 0,
    requestId: "none",
    groupReply: "both",
    listErrors: [],
    errorPlace: "in-result",
    silentLists: 0,
    syncOutcomes: [],
    embeddedObjects: false,
    times: "milliseconds",
    settingsUpdate: "merge",
    untoldFields: [],
    untoldSettings: [],
    unlistedFields: [],
    grants: [ "password", "refresh_token", "client_credentials" ],
    usersOnly: false
   };
  }
  function setNetAppBehaviors(behaviors, changes) {
   const parsed = dist.qgA(dist.OH3(netAppBehaviorsSchema), changes);
   Object.assign(behaviors, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== void 0)));
  }
  function openNetApp(options, given) {
   const {tokenSeconds: tokenSeconds = 86400, replySeconds: replySeconds = .2, staleSeconds: staleSeconds = .2, appearSeconds: appearSeconds = .2} = options;
   const {secrets: secrets, now: now, saved: saved} = given;
   const state = {
    ...exampleNetApp(now()),
    ...saved ?? options.state
   };
   for (const relationship of state.relationships) relationship.nextSyncAt ??= firstSyncAt(relationship, now());
   const {users: users, clients: clients, refreshTokens: refreshTokens} = state;
   for (const secret of [ ...users.map(one => one.password), ...clients.map(one => one.secret), ...refreshTokens ]) secrets.add(secret);
   const behaviors = defaultNetAppBehaviors();
   setNetAppBehaviors(behaviors, options.behaviors ?? {});
   const syncSeconds = options.syncSeconds ?? given.syncSeconds;
   const settings = {
    tokenSeconds: tokenSeconds,
    replySeconds: replySeconds,
    syncSeconds: syncSeconds,
    staleSeconds: staleSeconds,
    appearSeconds: appearSeconds
   };
   return {
    state: state,
    behaviors: behaviors,
    settings: settings,
    secrets: secrets,
    now: now
   };
  }
  function recorder(requests, secrets, now, onRequest) {
   return async (c, next) => {
    const {method: method = "GET", url: url = "/", headers: headers} = c.env.incoming;
    const [path = "/", query = ""] = split(url);
    const recorded = {
     n: requests.length + 1,
     at: now(),
     method: method,
     path: path,
     query: Object.fromEntries(new URLSearchParams(query)),
     headers: secrets.recordable(Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, String(value) ])))
    };
    requests.push(recorded);
    c.env.outgoing.setHeader("date", new Date(recorded.at).toUTCString());
    c.set("exchange", {
     recorded: recorded,
     secrets: secrets,
     responseIsLost: false,
     tokenIsRefused: false
    });
    await (onRequest?.(recorded));
    await next();
    if (!isWithheld(c.res) && !c.env.incoming.socket.destroyed) recorded.status = c.res.status;
   };
  }
  function split(url) {
   const mark = url.indexOf("?");
   return mark < 0 ? [ url ] : [ url.slice(0, mark), url.slice(mark + 1) ];
  }
  function isWithheld(response) {
   return [ ...utils_response.o.headers.keys() ].some(name => response.headers.has(name));
  }
  var external_node_https_ = __webpack_require__(4708);
  var node_server_dist = __webpack_require__(6873);
  const HOST = "127.0.0.1";
  async function listen(app, {port: port, tls: tls}) {
   const shared = {
    fetch: app.fetch,
    overrideGlobalObjects: false,
    autoCleanupIncoming: false
   };
   const server = tls ? (0, node_server_dist.b$)({
    ...shared,
    createServer: external_node_https_.createServer,
    serverOptions: {
     ...tls,
     ...patience
    }
   }) : (0, node_server_dist.b$)({
    ...shared,
    createServer: external_node_http_.createServer,
    serverOptions: patience
   });
   await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, HOST, () => resolve());
   });
   const address = server.address();
   return {
    url: `${tls ? "https" : "http"}://${HOST}:${address.port}`,
    close: () => new Promise(resolve => {
     server.close(() => resolve());
     if ("closeAllConnections" in server) server.closeAllConnections();
    })
   };
  }
  const patience = {
   keepAliveTimeout: 6e4,
   requestTimeout: 0
  };
  const PAUSE_MS = 100;
  class StateFile {
   #path;
   #state;
   #timer;
   #ended=false;
   constructor(path, state) {
    this.#path = path;
    this.#state = state;
   }
   changed() {
    if (!this.#ended) this.#timer ??= setTimeout(() => this.#write(), PAUSE_MS);
   }
   end() {
    this.#write();
    this.#ended = true;
   }
   #write() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
    const temporary = `${this.#path}.${process.pid}.tmp`;
    (0, external_node_fs_.rmSync)(temporary, {
     force: true
    });
    (0, external_node_fs_.writeFileSync)(temporary, JSON.stringify(this.#state()), {
     mode: 384,
     flag: "wx"
    });
    (0, external_node_fs_.renameSync)(temporary, this.#path);
   }
  }
  function loadState(path) {
   if (!(0, external_node_fs_.existsSync)(path)) return;
   try {
    return JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
   } catch (error) {
    throw new Error(`The state file ${path} is not JSON`, {
     cause: error
    });
   }
  }
  async function startSimulator(options = {}) {
   const requests = [];
   const faults = new FaultList;
   for (const fault of options.faults ?? []) faults.add(fault);
   const opened = openStack(options, options.now ?? Date.now);
   const {stack: stack, netapp: netapp, stateFile: stateFile, setOrigin: setOrigin} = opened;
   const identityProvider = newIdentityProvider(options.identityProvider);
   for (const secret of [ identityProvider.clientSecret, identityProvider.requestToken ]) stack.secrets.add(secret);
   const app = appFor(opened, {
    requests: requests,
    faults: faults,
    identityProvider: identityProvider
   }, options);
   const server = await listen(app, {
    port: options.port ?? 0,
    ...options.tls ? {
     tls: options.tls
    } : {}
   });
   setOrigin(server.url);
   let closing;
   const close = async () => {
    await server.close();
    advance(stack);
    stateFile?.end();
    stack.contents.close();
   };
   const [user] = stack.cloud.users;
   return {
    url: server.url,
    username: user?.username ?? "",
    password: user?.password ?? "",
    requests: requests,
    secrets: stack.secrets.all,
    get cloud() {
     return currentCloud(stack);
    },
    get netapp() {
     advanceNetApp(netapp);
     return netapp.state;
    },
    behaviors: stack.behaviors,
    identityProvider: identityProvider,
    netappBehaviors: netapp.behaviors,
    addFault: fault => faults.add(fault),
    clearFaults: () => faults.clear(),
    issueAccessToken: username => {
     const owner = username === void 0 ? user : stack.cloud.users.find(one => one.username === username);
     if (!owner) throw new Error(`There is no user '${username}'`);
     return issueAccessToken(stack, owner);
    },
    close: () => {
     closing ??= close();
     return closing;
    }
   };
  }
  function appFor({stack: stack, netapp: netapp, stateFile: stateFile}, {requests: requests, faults: faults, identityProvider: identityProvider}, {latencyMs: latencyMs = 0, onRequest: onRequest, marked: marked = true, controlToken: controlToken}) {
   const app = new hono_dist.$;
   app.use(guard(marked));
   app.route("/__simulator", controlApp(controlToken, {
    requests: () => requests,
    cloud: () => currentCloud(stack),
    netapp: () => netapp.state,
    secrets: () => stack.secrets.all,
    addFault: fault => faults.add(fault),
    clearFaults: () => faults.clear(),
    putFile: (address, {path: path, bytes: bytes, inSeconds: inSeconds}) => {
     netapp.state.files[address] ??= [];
     putFile(netapp.state.files[address], {
      path: path,
      bytes: bytes,
      modifiedAt: stack.now() + inSeconds * 1e3
     });
    },
    setBehaviors: changes => {
     setBehaviors(stack.behaviors, changes);
     return stack.behaviors;
    },
    setIdentityProvider: changes => changeIdentityProvider(identityProvider, changes)
   }));
   app.use(recorder(requests, stack.secrets, stack.now, onRequest));
   app.use(async (c, next) => {
    await next();
    c.res.headers.set("date", new Date(stack.now()).toUTCString());
    if (c.req.method !== "GET") stateFile?.changed();
    if (!isWithheld(c.res) && !c.res.headers.has("date")) c.res.headers.set("date", new Date(stack.now()).toUTCString());
    if (latencyMs > 0) await (0, external_node_timers_promises_.setTimeout)(latencyMs, void 0, {
     ref: false
    });
   });
   app.use(faultyResponses(faults));
   app.route("/", identityProviderApp({
    ...stack,
    provider: identityProvider,
    issue: seconds => issueFor(stack, seconds)
   }));
   app.route("/", bloomreachApp(stack));
   app.route("/", netAppApp(netapp));
   app.notFound(async c => {
    await drainBody(c);
    return c.text("404 page not found\n", 404);
   });
   app.onError((error, c) => c.json({
    error_code: "SimulatorFailure",
    error_detail: String(error.stack)
   }, 500));
   return app;
  }
  function issueFor(stack, seconds) {
   const [user] = stack.cloud.users;
   if (!user) throw new Error("The stack has no user");
   return issueAccessToken(stack, user, seconds);
  }
  function openStack(options, now) {
   const contents = new Contents;
   const secrets = new Secrets(options.keepsSecrets);
   const saved = options.stateFile === void 0 ? void 0 : loadState(options.stateFile);
   const cloud = saved?.cloud ?? cloudFrom(options.cloud ?? exampleCloud(now()), contents, now());
   if (saved) contents.load(saved.contents);
   for (const secret of [ ...saved?.secrets ?? [], ...cloud.users.map(({password: password}) => password) ]) secrets.add(secret);
   const behaviors = defaultBehaviors();
   setBehaviors(behaviors, options.behaviors ?? {});
   let origin = "";
   const stack = {
    cloud: cloud,
    behaviors: behaviors,
    limits: {
     ...usualLimits,
     ...options.limits
    },
    settings: settingsFrom(options),
    contents: contents,
    secrets: secrets,
    now: now,
    origin: () => origin
   };
   const {jobSeconds: jobSeconds} = options;
   const syncSeconds = typeof jobSeconds === "number" ? jobSeconds : 5;
   const netapp = openNetApp(options.netapp ?? {}, {
    secrets: secrets,
    now: now,
    syncSeconds: syncSeconds,
    saved: saved?.netapp
   });
   const state = () => ({
    cloud: cloud,
    netapp: netapp.state,
    contents: contents.save(),
    secrets: secrets.all
   });
   return {
    stack: stack,
    netapp: netapp,
    stateFile: options.stateFile === void 0 ? void 0 : new StateFile(options.stateFile, state),
    setOrigin: url => {
     origin = url;
    }
   };
  }
  function settingsFrom(options) {
   const {jobSeconds: jobSeconds = {}, staleSeconds: staleSeconds = .2, tokenSeconds: tokenSeconds = 600, refreshTokenSeconds: refreshTokenSeconds = 86400, pageSize: pageSize = 100} = options;
   const usual = {
    deploy: 5,
    backup: 5,
    restore: 5,
    domains: 0
   };
   return {
    jobSeconds: typeof jobSeconds === "number" ? {
     ...usual,
     deploy: jobSeconds,
     backup: jobSeconds,
     restore: jobSeconds
    } : {
     ...usual,
     ...jobSeconds
    },
    staleSeconds: staleSeconds,
    tokenSeconds: tokenSeconds,
    refreshTokenSeconds: refreshTokenSeconds,
    pageSize: pageSize
   };
  }
  function currentCloud(stack) {
   advance(stack);
   return stack.cloud;
  }
  async function serveSimulator(argument = process.argv[2]) {
   const {untilStdinCloses: untilStdinCloses, names: names, ...options} = parseOptions(argument ?? "{}");
   const controlToken = options.controlToken ?? (0, external_node_crypto_.randomBytes)(16).toString("hex");
   const simulator = await startSimulator({
    keepsSecrets: false,
    ...names && {
     cloud: namedCloud(names)
    },
    ...options,
    controlToken: controlToken
   });
   const stopped = stopSignal(untilStdinCloses ?? false);
   const {url: url, username: username, password: password} = simulator;
   process.stdout.write(`${JSON.stringify({
    url: url,
    username: username,
    password: password,
    controlToken: controlToken,
    pid: process.pid
   })}\n`);
   await stopped;
   await serve_end(simulator);
  }
  const seconds = dist.FsL(dist.aig(), dist.Wwf(0));
  const serve_count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const jobSecondsSchema = dist.rej({
   deploy: dist.lqM(seconds),
   backup: dist.lqM(seconds),
   restore: dist.lqM(seconds),
   domains: dist.lqM(seconds)
  });
  const nameList = dist.lqM(dist.YOg(dist.YjP()));
  const optionsSchema = dist.rej({
   names: dist.lqM(dist.rej({
    environments: nameList,
    distributions: nameList,
    configFiles: nameList,
    live: dist.lqM(dist.YjP())
   })),
   untilStdinCloses: dist.lqM(dist.zMY()),
   port: dist.lqM(serve_count),
   controlToken: dist.lqM(dist.YjP()),
   marked: dist.lqM(dist.zMY()),
   tls: dist.lqM(dist.rej({
    key: dist.YjP(),
    cert: dist.YjP()
   })),
   stateFile: dist.lqM(dist.YjP()),
   latencyMs: dist.lqM(seconds),
   jobSeconds: dist.lqM(dist.KCZ([ seconds, jobSecondsSchema ])),
   staleSeconds: dist.lqM(seconds),
   tokenSeconds: dist.lqM(seconds),
   refreshTokenSeconds: dist.lqM(seconds),
   pageSize: dist.lqM(dist.FsL(serve_count, dist.Wwf(1))),
   behaviors: dist.lqM(dist.g1P(dist.YjP(), dist.L5J())),
   identityProvider: dist.lqM(dist.OH3(identityProviderSchema)),
   faults: dist.lqM(dist.YOg(faultSchema)),
   limits: dist.lqM(dist.rej({
    distributions: dist.lqM(serve_count),
    distributionBytes: dist.lqM(serve_count),
    environments: dist.lqM(serve_count),
    configFileBytes: dist.lqM(serve_count),
    productionEnvironments: dist.lqM(serve_count)
   })),
   cloud: dist.lqM(dist._H3({})),
   netapp: dist.lqM(dist._H3({}))
  });
  function parseOptions(argument) {
   const text = argument.startsWith("@") ? (0, external_node_fs_.readFileSync)(argument.slice(1), "utf8") : argument;
   const result = dist.xLC(optionsSchema, JSON.parse(text));
   if (result.success) return result.output;
   const problems = result.issues.map(issue => `${dist.BuJ(issue) ?? "options"}: ${issue.message}`);
   throw new Error(`Wrong options for the simulator: ${problems.join("; ")}`);
  }
  function stopSignal(untilStdinCloses) {
   return new Promise(resolve => {
    process.once("SIGTERM", resolve).once("SIGINT", resolve);
    if (untilStdinCloses) process.stdin.once("end", resolve).once("close", resolve).once("error", resolve).resume();
   });
  }
  async function serve_end(simulator) {
   await simulator.close();
   process.stdin.destroy();
  }
 },
 4549: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => tarGz
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
  var modern_tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1624);
  async function tarGz(files, modifiedAt) {
   const mtime = new Date(modifiedAt);
   const entries = files.map(({name: name, text: text}) => ({
    header: {
     name: name,
     size: Buffer.byteLength(text),
     mtime: mtime
    },
    body: text
   }));
   return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(await (0, modern_tar__WEBPACK_IMPORTED_MODULE_1__.nG)(entries));
  }
 }
};
