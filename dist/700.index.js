"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveSimulator: () => (/* binding */ serveSimulator)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7392);
;// CONCATENATED MODULE: ./src/simulator/faults.js

const matching = {
    /** Any when absent. */
    method: dist.optional(dist.string()),
    /** Exact, without the query; `*` stands for one segment, `**` for the rest; any when absent. */
    path: dist.optional(dist.string()),
    /** The first matching request that it meets, counted from 1. */
    nth: dist.optional(dist.pipe(dist.number(), dist.integer(), dist.minValue(1))),
    /** How many it meets from there on; 1 when absent; Infinity (in JSON: null) for ever. */
    times: dist.optional(dist.nullable(dist.pipe(dist.number(), dist.minValue(1)))),
};
const plainKinds = [
    'reset-before',
    'reset-amid',
    'reset-after',
    'lost-answer',
    'cut-answer',
    'hang',
    'hang-after',
    'html',
    'truncated-json',
    'wrong-type',
    'empty',
    'unauthorized',
];
/**
 * What goes wrong with a request. Not done: `reset-before` (the socket dies before the body is read), `reset-amid`
 * (after part of it), `reset-after` (after all of it), `hang`, `html` (502), `redirect`, `unauthorized` (401, the token
 * is dead from now on), `status` unless `applied`. Done all the same: `lost-answer` (then the socket dies), `cut-answer`
 * (amid the answer), `hang-after`, `truncated-json`, `wrong-type` (JSON as text/html), `empty` (200 without a body),
 * `slow` (the answer trickles).
 */
const faultSchema = dist.variant('kind', [
    dist.strictObject({
        ...matching,
        kind: dist.literal('status'),
        status: dist.pipe(dist.number(), dist.integer(), dist.minValue(200), dist.maxValue(599)),
        /** Text is sent as it is, anything else as JSON. */
        body: dist.optional(dist.unknown()),
        headers: dist.optional(dist.record(dist.string(), dist.string())),
        /** The request took effect all the same. */
        applied: dist.optional(dist.boolean()),
    }),
    dist.strictObject({
        ...matching,
        kind: dist.literal('slow'),
        intervalMs: dist.pipe(dist.number(), dist.minValue(0)),
        /** Bytes sent at each interval, 1 when absent. */
        chunkBytes: dist.optional(dist.pipe(dist.number(), dist.integer(), dist.minValue(1))),
    }),
    dist.strictObject({
        ...matching,
        kind: dist.literal('redirect'),
        location: dist.string(),
        /** 302 when absent. */
        status: dist.optional(dist.picklist([301, 302, 303, 307, 308])),
    }),
    dist.strictObject({ ...matching, kind: dist.picklist(plainKinds) }),
]);
/** The faults that are in force; each counts the requests that match it. */
class FaultList {
    #faults = [];
    /** Throws a ValiError when the fault is not one. */
    add(fault) {
        const { path = '/**' } = dist.parse(faultSchema, fault);
        this.#faults.push({ fault, pattern: pathPattern(path), met: 0 });
    }
    clear() {
        this.#faults.length = 0;
    }
    /** The fault for a request that has just arrived: the first in force of those that match. */
    meet(method, path) {
        let found;
        for (const entry of this.#faults) {
            const { fault, pattern } = entry;
            if ((fault.method ?? method).toUpperCase() !== method || !pattern.test(path))
                continue;
            entry.met += 1;
            const first = fault.nth ?? 1;
            const times = fault.times === null ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
            if (entry.met >= first && entry.met < first + times)
                found ??= fault;
        }
        return found;
    }
}
function pathPattern(path) {
    const source = path
        .split('/')
        .map((segment) => {
        if (segment === '**')
            return '.*';
        if (segment === '*')
            return '[^/]+';
        return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
        .join('/');
    return new RegExp(`^${source}$`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../../node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(6576);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ../../../node_modules/@fastify/busboy/index.js
var _fastify_busboy = __webpack_require__(5148);
;// CONCATENATED MODULE: ./src/simulator/multipart.js




function isMultipart(c) {
    return /^multipart\/form-data\b/i.test(c.env.incoming.headers['content-type'] ?? '');
}
/**
 * Reads a multipart/form-data body to its end in a constant amount of memory, and records its files.
 * Rejects when the client goes away first.
 */
async function receiveMultipart(c, sink = nowhere) {
    const received = { files: [], fields: [] };
    try {
        await parse(c, sink, received);
    }
    catch (error) {
        if (c.env.incoming.destroyed && !c.env.incoming.complete)
            throw error;
        received.malformed = error instanceof Error ? error.message : String(error);
        await readToEnd(c);
    }
    c.get('exchange').recorded.body = received.files.length === 1 ? received.files[0] : received.files;
    return received;
}
async function parse(c, sink, received) {
    const { incoming } = c.env;
    const busboy = new _fastify_busboy.Busboy({
        headers: { ...incoming.headers, 'content-type': incoming.headers['content-type'] ?? '' },
    });
    const streams = [];
    const stored = [];
    busboy.on('file', (field, stream, filename) => {
        const saved = store(stream, field, filename, sink, received);
        saved.catch(() => { });
        streams.push(stream);
        stored.push(saved);
    });
    busboy.on('field', (field) => received.fields.push(field));
    try {
        await new Promise((resolve, reject) => {
            busboy.on('finish', resolve).on('error', reject);
            incoming.on('error', reject).on('close', () => {
                if (!incoming.complete)
                    reject(new Error('The client went away'));
            });
            incoming.pipe(busboy);
        });
        await Promise.all(stored);
    }
    catch (error) {
        incoming.unpipe(busboy);
        for (const stream of streams)
            stream.destroy();
        await Promise.allSettled(stored);
        throw error;
    }
}
async function store(stream, field, filename, sink, received) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    const measure = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(stream, measure, sink({ field, filename }));
    received.files.push({ field, filename, size, md5: hash.digest('hex') });
}
async function readToEnd(c) {
    const { incoming } = c.env;
    if (incoming.readableEnded || incoming.destroyed)
        return;
    await new Promise((resolve) => {
        incoming.once('end', resolve).once('close', resolve);
        incoming.resume();
    });
}
function nowhere() {
    return new external_node_stream_.Writable({
        write(_chunk, _encoding, done) {
            done();
        },
    });
}

;// CONCATENATED MODULE: ./src/simulator/body.js

const LONGEST_RECORDED = 64 * 1024;
const LONGEST_KEPT = 1024 * 1024;
/** Reads the whole body (bytes beyond 1 MiB are read and dropped) and records it. */
function readBody(c) {
    const exchange = c.get('exchange');
    exchange.body ??= readAndRecord(c);
    return exchange.body;
}
/** Reads and drops what is left of the body, so that the client can hear the answer. */
async function drainBody(c) {
    const { incoming } = c.env;
    if (incoming.readableEnded || incoming.destroyed)
        return;
    if (incoming.readableDidRead) {
        incoming.resume();
        await ended(c);
    }
    else if (isMultipart(c)) {
        await receiveMultipart(c);
    }
    else {
        await readBody(c);
    }
}
/** Reads up to half of a body whose length is known, or its first bytes otherwise; returns at once when there is none. */
async function readPartOfBody(c) {
    const { incoming } = c.env;
    const length = Number(incoming.headers['content-length'] ?? (incoming.headers['transfer-encoding'] ? 2 : 0));
    if (length === 0)
        return;
    let read = 0;
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
        read += chunk.length;
        if (read >= length / 2)
            return;
    }
}
async function readAndRecord(c) {
    const chunks = [];
    let length = 0;
    for await (const chunk of c.env.incoming) {
        const bytes = chunk;
        length += bytes.length;
        if (length <= LONGEST_KEPT)
            chunks.push(bytes);
    }
    const body = Buffer.concat(chunks);
    if (body.length > 0) {
        const { recorded, secrets } = c.get('exchange');
        recorded.body = jsonOrText(body);
        secrets.addFieldsOf(recorded.body);
    }
    return body;
}
function jsonOrText(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return body.subarray(0, LONGEST_RECORDED).toString();
    }
}
async function ended(c) {
    const { incoming } = c.env;
    if (incoming.readableEnded || incoming.destroyed)
        return;
    await new Promise((resolve) => {
        incoming.once('end', resolve).once('close', resolve).once('error', resolve);
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/simulator/bloomreach/refusal.js

/** An answer that says no: `{error_code, error_detail}`, or bare when there is no code. */
class Refusal extends Error {
    status;
    code;
    /** The connection ends with the answer, and the rest of the request's body is not read. */
    closes;
    constructor(status, code, detail = '', { closes = false } = {}) {
        super(detail);
        this.status = status;
        this.code = code;
        this.closes = closes;
    }
}
function invalid(detail) {
    return new Refusal(400, 'InvalidParameters', detail);
}
function answerRefusal({ status, code, message, closes }) {
    const connection = closes ? { connection: 'close' } : {};
    if (!code)
        return new Response(`${status} ${external_node_http_.STATUS_CODES[status]}\n`, { status, headers: { ...connection, ...refusal_text } });
    return new Response(JSON.stringify({ error_code: code, error_detail: message }), {
        status,
        headers: { ...connection, 'content-type': 'application/json; charset=utf-8' },
    });
}
const refusal_text = { 'content-type': 'text/plain; charset=utf-8' };

;// CONCATENATED MODULE: ./src/simulator/bloomreach/authorization.js

/** The user whose access token the request carries. Throws a 401. */
function authorize(stack, c, isUpload) {
    const { cloud, quirks } = stack;
    const closes = isUpload && quirks.unauthorizedUpload === 'close';
    const refuse = (detail) => new Refusal(401, 'AuthenticationFailed', detail, { closes });
    const token = /^Bearer ([^\s]+)$/i.exec(c.env.incoming.headers.authorization ?? '')?.[1];
    if (token === undefined)
        throw refuse('The Authorization header must be: Bearer, a space, the access token');
    if (c.get('exchange').tokenIsRefused) {
        cloud.accessTokens = cloud.accessTokens.filter((issued) => issued.token !== token);
    }
    const issued = cloud.accessTokens.find((one) => one.token === token);
    if (!issued)
        throw refuse('The access token is not valid');
    if (issued.expiresAt <= stack.now())
        throw refuse('The access token has expired');
    const user = cloud.users.find(({ id, active }) => id === issued.userId && active);
    if (!user)
        throw refuse('The user is not active');
    return user;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/calls.js





/** Registers the calls of one section; each refuses what its rules don't allow before its handler runs. */
function callsOf(stack, app) {
    return (method, path, rules, handler) => {
        for (const form of rules.slash ? [path, `${path}/`] : [path]) {
            app.on(method, form, async (c) => {
                try {
                    return await handler(await admit(stack, rules, c));
                }
                catch (error) {
                    if (!(error instanceof Refusal))
                        throw error;
                    if (!error.closes)
                        await drainBody(c);
                    return answerRefusal(error);
                }
            });
        }
    };
}
async function admit(stack, rules, c) {
    const here = rules.here?.(c) ?? true;
    if (here !== true)
        throw new Refusal(here);
    if (rules.slash)
        checkSlash(stack, c);
    const user = rules.open ? nobody : authorize(stack, c, rules.upload === true);
    if (rules.admin && user.role === 'user')
        throw new Refusal(403, 'Forbidden', 'This needs the role admin or root');
    checkQuery(c, rules.query ?? []);
    const body = rules.upload ? checkMultipart(c) : await jsonBody(c, rules.body);
    return {
        c,
        body: body,
        user,
        param: (name) => c.req.param(name) ?? '',
        query: (name) => c.req.query(name),
    };
}
function json(value, status = 200) {
    return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
}
/** An answer without a body. */
function bare(status = 200, headers = {}) {
    return new Response(null, { status, headers: { 'content-length': '0', ...headers } });
}
/** A list: in pages (`offset`, `max`), or all of it as a bare array, as the quirk says. */
function listAnswer(stack, call, printed, oldestFirst) {
    const { quirks, settings } = stack;
    const items = quirks.listOrder === 'oldest-first' ? oldestFirst : oldestFirst.toReversed();
    const form = quirks.lists === 'reference' ? printed : quirks.lists === 'items' ? 'pages' : 'array';
    const offset = wholeNumber(call, 'offset') ?? 0;
    const max = Math.min(wholeNumber(call, 'max') ?? settings.pageSize, settings.pageSize);
    if (form === 'array')
        return json(items);
    const page = items.slice(offset, offset + max);
    const total = items.length;
    return json({ offset, max, count: page.length, more: offset + page.length < total, total, items: page });
}
const pageQuery = ['offset', 'max'];
const nobody = { id: '', username: '', password: '', role: 'user', active: true };
function checkSlash({ quirks }, c) {
    const slash = c.get('exchange').recorded.path.endsWith('/');
    if (quirks.slashes !== 'either' && slash !== (quirks.slashes === 'with'))
        throw new Refusal(404);
}
function checkQuery(c, known) {
    const unknown = Object.keys(c.get('exchange').recorded.query).filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw invalid(`Unknown query parameter: ${unknown.join(', ')}`);
}
function checkMultipart(c) {
    if (!isMultipart(c))
        throw invalid('The Content-Type must be multipart/form-data');
}
async function jsonBody(c, schema) {
    const bytes = await readBody(c);
    if (!schema) {
        if (bytes.length > 0)
            throw invalid('This call takes no body');
        return undefined;
    }
    if (!/^application\/json\s*(;|$)/i.test(c.env.incoming.headers['content-type'] ?? '')) {
        throw invalid('The Content-Type must be application/json');
    }
    const result = dist.safeParse(schema, parsed(bytes));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw invalid(`${dist.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}
function parsed(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        throw invalid('The body is not JSON');
    }
}
function wholeNumber(call, name) {
    const text = call.query(name);
    if (text === undefined)
        return undefined;
    if (!/^\d+$/.test(text))
        throw invalid(`${name} must be a whole number`);
    return Number(text);
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/stack.js

const usualLimits = {
    distributions: 100,
    distributionBytes: 650 * 1024 * 1024,
    environments: 4,
    configFileBytes: 65 * 1024,
    productionEnvironments: 1,
};
/** An id like those of distributions and environments. */
function newHexId() {
    return (0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase();
}
/** An id like those of backups, domains, jobs and users. */
function newUuid() {
    return (0,external_node_crypto_.randomUUID)();
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/tokens.js


/** A new access token of the user: a JWT with a signature that nobody can check. */
function issueAccessToken(stack, user) {
    const { cloud, secrets, settings } = stack;
    const now = stack.now();
    const expiresAt = now + settings.tokenSeconds * 1000;
    const token = jwt({ sub: user.id, iat: Math.floor(now / 1000), exp: Math.floor(expiresAt / 1000), jti: newUuid() });
    cloud.accessTokens.push({ token, userId: user.id, expiresAt });
    return secrets.add(token);
}
function issueRefreshToken(stack, user) {
    const token = (0,external_node_crypto_.randomBytes)(48).toString('base64url');
    const expiresAt = stack.now() + stack.settings.refreshTokenSeconds * 1000;
    stack.cloud.refreshTokens.push({ token, userId: user.id, expiresAt });
    return stack.secrets.add(token);
}
/** A token for a download: 64 hexadecimal digits. */
function newDownloadToken(stack) {
    return stack.secrets.add((0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.randomBytes)(32)).digest('hex'));
}
function jwt(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/authentication.js




/** Section "Authentication": 5 calls. */
function authentication(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, quirks } = stack;
    on('POST', '/v3/authn/access_token', { open: true, body: loginSchema }, ({ body }) => {
        if (quirks.singleSignOn)
            throw refused('Login with a password is disabled: use the single sign-on');
        const user = cloud.users.find(({ username }) => username === body.username);
        if (!user?.active || user.password !== body.password)
            throw refused('Wrong username or password');
        return json({
            token_type: quirks.tokenType,
            access_token: issueAccessToken(stack, user),
            refresh_token: issueRefreshToken(stack, user),
        });
    });
    on('GET', '/v3/authn/verify_token', {}, ({ user }) => bare(200, { 'X-User-Id': user.id, 'X-User-Role': user.role }));
    for (const path of ['refresh_token', 'verify_token']) {
        const here = () => path === quirks.refreshPath || quirks.wrongRefreshStatus;
        on('POST', `/v3/authn/${path}`, { open: true, here, body: refreshSchema }, ({ body }) => {
            const issued = cloud.refreshTokens.find(({ token }) => token === body.refresh_token);
            const user = cloud.users.find(({ id, active }) => id === issued?.userId && active);
            if (!issued || !user || issued.expiresAt <= stack.now())
                throw refused('The refresh token is not valid');
            return json({ token_type: quirks.tokenType, access_token: issueAccessToken(stack, user) });
        });
    }
    on('DELETE', '/v3/authn/refresh_token', { open: true, body: refreshSchema }, ({ body }) => {
        const known = cloud.refreshTokens.some(({ token }) => token === body.refresh_token);
        if (!known)
            throw refused('The refresh token is not valid');
        cloud.refreshTokens = cloud.refreshTokens.filter(({ token }) => token !== body.refresh_token);
        return bare();
    });
    on('POST', '/v3/authn/logout', {}, ({ user }) => {
        cloud.accessTokens = cloud.accessTokens.filter(({ userId }) => userId !== user.id);
        return bare();
    });
}
const loginSchema = dist.strictObject({ username: dist.string(), password: dist.string() });
const refreshSchema = dist.strictObject({ grant_type: dist.literal('refresh_token'), refresh_token: dist.string() });
function refused(detail) {
    return new Refusal(401, 'AuthenticationFailed', detail);
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/shapes.js
/** Distributions in lists carry no md5hash. */
function distributionInList(quirks, one) {
    const { createdBy, modifiedBy, name } = one;
    return {
        ...identified(quirks, one.id),
        name,
        createdAt: time(quirks, one.createdAt),
        createdBy,
        modifiedAt: time(quirks, one.modifiedAt),
        modifiedBy,
    };
}
function distributionShape(quirks, one) {
    return { ...distributionInList(quirks, one), md5hash: one.md5 };
}
/** The answer to an upload names the file in another field than all other answers. */
function uploadedDistribution(quirks, one) {
    const { name, ...rest } = distributionShape(quirks, one);
    return { ...rest, distributionName: name };
}
function configFileShape(quirks, one) {
    return distributionShape(quirks, one);
}
function environmentShape(quirks, cloud, one) {
    const url = environmentHost(cloud, one);
    return {
        ...identified(quirks, one.id),
        name: one.name,
        url,
        createdAt: time(quirks, one.createdAt),
        createdBy: one.createdBy,
        deployedAt: time(quirks, one.deployedAt),
        deployedBy: one.deployedBy,
        distributionId: one.distributionId,
        state: one.state,
        configuration: {
            bootstrap: false,
            virtualHosts: [
                url,
                ...cloud.domains.filter((d) => d.environmentId === one.id && d.name !== url).map((d) => d.name),
            ],
        },
        ...(quirks.productionShown ? { production: one.production } : {}),
    };
}
function environmentHost(cloud, { name }) {
    return `${name}-${cloud.stack}.bloomreach.cloud`;
}
function domainShape(quirks, one) {
    return {
        ...identified(quirks, one.id),
        name: one.name,
        environmentId: one.environmentId,
        createdAt: time(quirks, one.createdAt),
        createdBy: one.createdBy,
        updatedAt: time(quirks, one.updatedAt),
        updatedBy: one.updatedBy,
    };
}
function newBackupShape(quirks, one) {
    return {
        ...backupIdentified(quirks, one.id),
        [quirks.idKey === 'id' ? 'environmentId' : 'EnvironmentId']: one.environmentId,
        createdBy: one.createdBy,
        createdAt: time(quirks, one.createdAt),
        distributionId: one.distributionId,
    };
}
function backupShape(quirks, one, complete) {
    const { id, environmentName: name } = one;
    const databases = complete ? [name, `${name}_targeting`] : [];
    return {
        ...backupIdentified(quirks, id),
        environmentId: one.environmentId,
        createdBy: one.createdBy,
        createdAt: time(quirks, one.createdAt),
        distributionId: one.distributionId,
        databases: databases.map((database, index) => ({
            id: `${id.slice(0, -1)}${index}`,
            database,
            filePath: `/backups/environments/${name}/databases/${database}/${id.slice(0, 8)}_${database}.gz`,
        })),
        ...(quirks.backupTypeShown ? { backupType: one.type } : {}),
    };
}
function userShape(quirks, { id, username, role, active }) {
    return { ...identified(quirks, id), username, role, active };
}
/** The reference's form of a time, `2017-12-07T15:12:35+00:00`; the empty string when there is none. */
function time({ times }, ms) {
    if (ms === null)
        return '';
    const iso = new Date(ms).toISOString();
    return times === 'seconds' ? iso.replace(/\.\d+Z$/, '+00:00') : iso.replace('Z', '+00:00');
}
function identified({ idKey }, id) {
    return idKey === 'id' ? { id } : { ID: id };
}
function backupIdentified({ idKey }, id) {
    return idKey === 'ID' ? { ID: id } : { id };
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/environment-record.js



function newEnvironment(name, createdAt, createdBy) {
    return {
        id: newHexId(),
        name,
        createdAt,
        createdBy,
        deployedAt: null,
        deployedBy: '',
        distributionId: '',
        state: '',
        configFileRoles: [],
        production: false,
        protection: { site: null, cms: null },
        deployment: null,
        lastFailure: null,
        contentOf: name,
        restoredFrom: null,
    };
}
/** Throws a 404 for an id in the path, or the status given. */
function wantedEnvironment({ cloud }, id, status = 404) {
    const found = cloud.environments.find((one) => one.id === id);
    if (!found)
        throw noEnvironment(id, status);
    return found;
}
/** Its own domain goes with it; other domains then point nowhere. */
function removeEnvironment({ cloud }, id) {
    const environment = cloud.environments.find((one) => one.id === id);
    if (!environment)
        return;
    const host = environmentHost(cloud, environment);
    cloud.environments = cloud.environments.filter((one) => one !== environment);
    cloud.domains = cloud.domains.filter(({ name }) => name !== host);
    for (const domain of cloud.domains)
        if (domain.environmentId === id)
            domain.environmentId = '';
}
function noEnvironment(which, status = 404) {
    return new Refusal(status, 'EnvironmentNotFound', `There is no environment '${which}'`);
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/deployments.js



/** Starts a deploy, which then goes on by the clock. Throws when something that it needs is not there. */
function startDeploy(stack, environment, wanted) {
    const { cloud, quirks, settings } = stack;
    const { distributionId, strategy, appConfigFileRoles = [], by } = wanted;
    if (!cloud.distributions.some(({ id }) => id === distributionId)) {
        throw invalid(`There is no distribution '${distributionId}'`);
    }
    for (const { appConfigFileId: file } of appConfigFileRoles) {
        if (!cloud.configFiles.some(({ id }) => id === file))
            throw invalid(`There is no appConfigFile '${file}'`);
    }
    if (environment.deployment)
        refuseBusy(quirks.deployWhileBusy, `A deployment of ${environment.name} is in progress`);
    const startedAt = stack.now();
    const { state, distributionId: current } = environment;
    environment.deployment = {
        distributionId,
        configFileRoles: appConfigFileRoles,
        strategy: strategy ?? 'rolling',
        by,
        startedAt,
        staleUntil: startedAt + settings.staleSeconds * 1000,
        endsAt: startedAt + settings.jobSeconds.deploy * 1000,
        outcome: quirks.deployOutcomes.shift() ?? 'ok',
        before: environment.deployment?.before ?? { state, distributionId: current },
    };
    settleDeployments(stack);
}
/** Throws the refusal that the quirk wants, if it wants one. */
function refuseBusy(answer, detail) {
    if (answer === 'accepted')
        return;
    throw new Refusal(answer, answer === 409 ? 'Conflict' : 'InvalidState', detail);
}
/** Brings each environment to what it is at this moment. */
function settleDeployments(stack) {
    const now = stack.now();
    for (const environment of [...stack.cloud.environments]) {
        const { deployment } = environment;
        if (!deployment)
            continue;
        if (now < deployment.endsAt || deployment.outcome === 'hangs')
            showProgress(stack, environment, deployment, now);
        else
            finish(stack, environment, deployment);
    }
}
function showProgress(stack, environment, deployment, now) {
    const { deployStates, distributionShown } = stack.quirks;
    const { staleUntil, endsAt, before } = deployment;
    const isStale = now < staleUntil;
    const isShown = distributionShown === 'at-once' || (distributionShown === 'during' && !isStale);
    environment.distributionId = isShown ? deployment.distributionId : before.distributionId;
    const part = (now - staleUntil) / Math.max(1, endsAt - staleUntil);
    const step = Math.min(deployStates.length - 1, Math.floor(part * deployStates.length));
    environment.state = isStale ? before.state : (deployStates[step] ?? '');
    if (deployment.outcome === 'vanishes' && part >= 0.5)
        removeEnvironment(stack, environment.id);
}
function finish(stack, environment, deployment) {
    const { outcome, before, endsAt, by, distributionId } = deployment;
    environment.deployment = null;
    if (outcome === 'vanishes') {
        removeEnvironment(stack, environment.id);
        return;
    }
    if (outcome === 'fails') {
        environment.state = stack.quirks.failureState;
        environment.distributionId = stack.quirks.distributionShown === 'after' ? before.distributionId : distributionId;
        environment.lastFailure = { at: endsAt, distributionId };
        return;
    }
    const nowRuns = {
        ok: distributionId,
        other: otherDistribution(stack, [distributionId, before.distributionId]),
        'rolled-back': before.distributionId,
        hangs: distributionId,
    }[outcome];
    if (outcome === 'ok')
        Object.assign(environment, { configFileRoles: deployment.configFileRoles, lastFailure: null });
    Object.assign(environment, {
        state: nowRuns === '' ? '' : 'deployed',
        distributionId: nowRuns,
        deployedAt: endsAt,
        deployedBy: by,
    });
}
function otherDistribution({ cloud }, not) {
    return cloud.distributions.find(({ id }) => !not.includes(id))?.id ?? newHexId();
}

;// CONCATENATED MODULE: ./src/simulator/downloads.js

/** Answers with a file, or with the part of it that a Range header asks for (one range; several: the whole file). */
function downloadAnswer(contents, download, request) {
    const { id, filename, contentType } = download;
    const { size, md5 } = contents.find(id) ?? { size: 0, md5: '' };
    const etag = `"${md5}"`;
    const headers = {
        'accept-ranges': 'bytes',
        'content-disposition': `attachment; filename="${filename}"`,
        'content-type': contentType,
        etag,
    };
    const ifRange = request.get('if-range');
    const range = ifRange !== null && ifRange !== etag ? undefined : wantedRange(request.get('range'), size);
    if (range === 'unsatisfiable') {
        return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
    }
    const [start, end] = range ?? [0, size];
    const body = external_node_stream_.Readable.toWeb(contents.read(id, start, end));
    const length = String(end - start);
    return range
        ? new Response(body, {
            status: 206,
            headers: { ...headers, 'content-length': length, 'content-range': `bytes ${start}-${end - 1}/${size}` },
        })
        : new Response(body, { status: 200, headers: { ...headers, 'content-length': length } });
}
function wantedRange(header, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
    if (!match)
        return undefined;
    const [, first = '', last = ''] = match;
    if (first === '' && last === '')
        return undefined;
    if (first === '')
        return Number(last) === 0 ? 'unsatisfiable' : [Math.max(0, size - Number(last)), size];
    const end = last === '' ? size : Math.min(size, Number(last) + 1);
    return Number(first) < end ? [Number(first), end] : 'unsatisfiable';
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/download-tokens.js



/** How long a download token and a signed link are good for. */
const LIFETIME_MS = 15 * 60 * 1000;
// The reference prints this type for the logs' archive, too.
const CONTENT_TYPE = { logs: 'application/json; charset=utf-8', distribution: 'application/octet-stream' };
/** Gives out a token for a download that the stack's contents hold. */
function issueDownload(stack, download) {
    const token = newDownloadToken(stack);
    stack.cloud.downloadTokens.push({ ...download, token, expiresAt: stack.now() + LIFETIME_MS });
    return token;
}
function downloadByToken(stack, call, kind) {
    const token = call.param('token');
    const found = findDownload(stack, token, kind);
    if (!found)
        throw new Refusal(404, 'InvalidDownloadToken', `Download token '${token}' not valid.`);
    return sendDownload(stack, call.c.req.raw.headers, found, CONTENT_TYPE[kind]);
}
/** The download behind a token, if that is still good. */
function findDownload(stack, token, kind) {
    const now = stack.now();
    return stack.cloud.downloadTokens.find((one) => one.token === token && one.kind === kind && one.expiresAt > now);
}
function sendDownload(stack, headers, found, contentType) {
    if (!stack.contents.find(found.contentId))
        throw new Refusal(404, 'FileNotFound', 'The file is not there any more');
    const filename = stack.quirks.downloadName ?? found.filename;
    return downloadAnswer(stack.contents, { id: found.contentId, filename, contentType }, headers);
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/jobs.js
function findJob({ cloud }, id) {
    return cloud.jobs.find((job) => job.id === id);
}
function jobStatus(stack, job) {
    if (!isDue(stack, job))
        return 'running';
    return job.outcome === 'fails' ? 'error' : 'completed';
}
/** Gives each job whose time has come its effect. */
function settleJobs(stack) {
    for (const job of stack.cloud.jobs) {
        if (job.over || !isDue(stack, job))
            continue;
        job.over = true;
        if (job.kind === 'backup')
            finishBackup(stack, job);
        else
            finishRestore(stack, job);
    }
}
function isDue({ now }, { endsAt, outcome }) {
    return outcome !== 'hangs' && now() >= endsAt;
}
function finishBackup({ cloud }, { backupId, outcome }) {
    if (outcome === 'fails')
        cloud.backups = cloud.backups.filter(({ id }) => id !== backupId);
}
function finishRestore({ cloud }, { backupId, environmentId, outcome }) {
    const backup = cloud.backups.find(({ id }) => id === backupId);
    const target = cloud.environments.find(({ id }) => id === environmentId);
    if (outcome !== 'ok' || !backup || !target)
        return;
    target.contentOf = backup.contentOf;
    target.restoredFrom = backup.id;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/backups.js








const LINK_SECONDS = 15 * 60;
/** Section "Backup and Restore": 5 calls, and a later one that links to a backup's repository. */
function backups(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, quirks, settings } = stack;
    const isOver = ({ id }) => findJob(stack, id)?.over ?? true;
    on('GET', '/v3/backups', { query: pageQuery }, (call) => listAnswer(stack, call, 'array', cloud.backups.map((one) => backupShape(quirks, one, isOver(one)))));
    on('POST', '/v3/backups', { body: newBackupSchema }, ({ body, user }) => {
        if (body.environmentId === '')
            throw invalid('Empty environmentId');
        const environment = cloud.environments.find(({ id }) => id === body.environmentId);
        if (!environment)
            throw invalid(`There is no environment '${body.environmentId}'`);
        if (environment.state !== 'deployed')
            throw new Refusal(500, 'CreateBackupFailed', 'Environment is not deployed');
        const backup = newBackup({
            environment,
            type: body.backupType,
            createdBy: user.username,
            createdAt: stack.now(),
        });
        cloud.backups.push(backup);
        startJob('backup', backup.id, backup.id, environment.id);
        return json(newBackupShape(quirks, backup), 202);
    });
    on('PUT', '/v3/backups/:id/restore', { body: restoreSchema }, ({ body, param }) => {
        const backup = wanted(param('id'));
        if (body.environmentId === '')
            throw invalid('Empty environmentId');
        const target = cloud.environments.find(({ id }) => id === body.environmentId);
        if (!target)
            throw invalid(`There is no environment '${body.environmentId}'`);
        if (!isOver(backup)) {
            throw new Refusal(500, 'RestoreBackupFailed', 'Failed to restore backup: the backup is not completed');
        }
        const isBusy = cloud.jobs.some((job) => job.kind === 'restore' && job.environmentId === target.id && !job.over);
        if (isBusy || target.deployment)
            refuseBusy(quirks.restoreWhileBusy, `${target.name} is busy`);
        const jobId = newUuid();
        startJob('restore', jobId, backup.id, target.id);
        return json({ jobId }, 202);
    });
    on('GET', '/v3/backups/jobs/:id', {}, ({ param }) => {
        const job = findJob(stack, param('id'));
        if (!job)
            throw new Refusal(404, 'JobNotFound', `There is no job '${param('id')}'`);
        return json({ jobId: job.id, status: jobStatus(stack, job) });
    });
    on('DELETE', '/v3/backups/:id', {}, ({ param }) => {
        const backup = wanted(param('id'));
        if (backup.system)
            throw invalid('System created backups cannot be deleted');
        if (!isOver(backup))
            throw new Refusal(500, 'DeleteBackupFailed', 'The backup is not completed');
        cloud.backups = cloud.backups.filter((one) => one !== backup);
        stack.contents.delete(backup.id);
        return bare();
    });
    on('GET', '/v3/backups/:id/repositorydownloadlink', {}, ({ param }) => {
        const backup = wanted(param('id'));
        if (!isOver(backup))
            throw new Refusal(404, 'BackupNotReady', 'The backup is not completed');
        const filename = `${backup.environmentName}-repository.zip`;
        if (!stack.contents.find(backup.id))
            stack.contents.makeUp(backup.id, backup.size);
        const token = issueDownload(stack, { kind: 'backup', contentId: backup.id, filename });
        const query = `X-Expires=${LINK_SECONDS}&X-Signature=${token}`;
        stack.secrets.add(query);
        return json({ url: `${stack.origin()}/repository/${backup.id}/${filename}?${query}` }, 202);
    });
    // The signed link belongs to a file store: it carries its own authorization and refuses another.
    app.get('/repository/:id/:filename', (c) => {
        if (c.req.header('authorization') !== undefined)
            return fileStoreError(400, 'InvalidArgument');
        const found = findDownload(stack, c.req.query('X-Signature') ?? '', 'backup');
        if (found?.contentId !== c.req.param('id'))
            return fileStoreError(403, 'AccessDenied');
        return sendDownload(stack, c.req.raw.headers, found, 'application/zip');
    });
    function startJob(kind, id, backupId, environmentId) {
        const startedAt = stack.now();
        const outcomes = kind === 'backup' ? quirks.backupOutcomes : quirks.restoreOutcomes;
        cloud.jobs.push({
            id,
            kind,
            backupId,
            environmentId,
            startedAt,
            endsAt: startedAt + settings.jobSeconds[kind] * 1000,
            outcome: outcomes.shift() ?? 'ok',
            over: false,
        });
    }
    function wanted(id) {
        const found = cloud.backups.find((one) => one.id === id);
        if (!found)
            throw invalid(`There is no backup '${id}'`);
        return found;
    }
}
function newBackup({ environment, ...rest }) {
    const { id: environmentId, name: environmentName, distributionId, contentOf } = environment;
    return {
        id: newUuid(),
        environmentId,
        environmentName,
        distributionId,
        contentOf,
        system: false,
        size: 200_000,
        ...rest,
    };
}
const newBackupSchema = dist.strictObject({
    environmentId: dist.string(),
    backupType: dist.picklist(['Manual', 'StackSnapshot']),
});
const restoreSchema = dist.strictObject({ environmentId: dist.string() });
function fileStoreError(status, code) {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
    return new Response(text, { status, headers: { 'content-type': 'application/xml' } });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/simulator/bloomreach/uploads.js






/**
 * Receives the one file of an upload, corrupted or cut short when the quirks say so. Undefined: nothing is to be kept,
 * because the answer gets lost and the quirk says that the upload is then lost, too.
 */
async function receiveUpload(stack, call, rules) {
    const { contents } = stack;
    const paths = [];
    try {
        const { malformed, files, fields } = await receiveMultipart(call.c, () => {
            const { path, stream } = contents.newFile();
            paths.push(path);
            return stream;
        });
        if (malformed !== undefined)
            throw invalid(`Malformed multipart/form-data: ${malformed}`);
        const [file] = files;
        const names = [...files.map(({ field }) => field), ...fields];
        if (!file || names.length !== 1 || file.field !== rules.field) {
            throw invalid(`Expected one file in the field ${rules.field}, got: ${names.join(', ') || 'nothing'}`);
        }
        if (!file.filename)
            throw invalid('The file has no name');
        rules.check();
        if (file.size > rules.longest)
            throw invalid(`The file is larger than ${rules.longest} bytes`);
        const upload = { filename: file.filename, size: file.size, md5: file.md5, path: paths.shift() ?? '' };
        return await spoil(stack, call, upload);
    }
    finally {
        for (const path of paths)
            contents.dropFile(path);
    }
}
async function spoil({ quirks, contents }, call, upload) {
    const lost = call.c.get('exchange').answerIsLost ? quirks.lostUpload : 'complete';
    if (lost === 'nothing') {
        contents.dropFile(upload.path);
        return undefined;
    }
    const corrupt = quirks.corruptUploads > 0;
    if (lost === 'complete' && !corrupt)
        return upload;
    if (lost === 'partial')
        await (0,external_node_fs_promises_.truncate)(upload.path, upload.size >> 1);
    if (corrupt) {
        quirks.corruptUploads -= 1;
        await (0,external_node_fs_promises_.appendFile)(upload.path, '\0');
    }
    return { ...upload, ...(await measure(upload.path)) };
}
async function measure(path) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), async (bytes) => {
        for await (const chunk of bytes) {
            hash.update(chunk);
            size += chunk.length;
        }
    });
    return { size, md5: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/distributions.js







/** Section "Distributions": 5 calls, and two later ones to download a distribution. */
function distributions(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, contents, limits, quirks } = stack;
    on('GET', '/v3/distributions', { query: pageQuery }, (call) => listAnswer(stack, call, 'pages', cloud.distributions.map((one) => distributionInList(quirks, one))));
    on('POST', '/v3/distributions', { upload: true }, async (call) => {
        const upload = await receiveUpload(stack, call, {
            field: 'dist_file',
            longest: limits.distributionBytes,
            check: () => {
                if (cloud.distributions.length < limits.distributions)
                    return;
                throw new Refusal(400, 'MaxDistributionsReached', `There can be at most ${limits.distributions} distributions`);
            },
        });
        if (!upload)
            return json(null);
        const { size, md5, filename, path } = upload;
        const distribution = newFile(stack, call, { name: filename, size, md5 });
        contents.keepFile(distribution.id, path, upload);
        cloud.distributions.push(distribution);
        return json(uploadedDistribution(quirks, distribution));
    });
    on('GET', '/v3/distributions/:id', {}, (call) => json(distributionShape(quirks, wanted(stack, call))));
    on('PATCH', '/v3/distributions/:id', { body: renameSchema }, (call) => {
        const distribution = wanted(stack, call);
        rename(stack, distribution, call);
        return json(distributionShape(quirks, distribution));
    });
    on('DELETE', '/v3/distributions/:id', {}, (call) => {
        const { id } = wanted(stack, call);
        cloud.distributions = cloud.distributions.filter((one) => one.id !== id);
        contents.delete(id);
        return json(true);
    });
    on('POST', '/v3/distributions/:id/download-token', {}, (call) => {
        const { id, name } = wanted(stack, call);
        return json({ token: issueDownload(stack, { kind: 'distribution', contentId: id, filename: name }) });
    });
    on('GET', '/v3/distributions/download/:token', {}, (call) => downloadByToken(stack, call, 'distribution'));
}
const renameSchema = dist.strictObject({ name: dist.pipe(dist.string(), dist.nonEmpty(), dist.regex(/^[^/\\]+$/)) });
/** The record of a file that has just been uploaded. */
function newFile(stack, { user }, file) {
    return {
        id: newHexId(),
        createdAt: stack.now(),
        createdBy: user.username,
        modifiedAt: null,
        modifiedBy: '',
        ...file,
    };
}
function rename(stack, file, { body, user }) {
    Object.assign(file, { name: body.name, modifiedAt: stack.now(), modifiedBy: user.username });
}
function wanted({ cloud }, call) {
    const id = call.param('id');
    if (id === '')
        throw invalid('Empty distribution id');
    const found = cloud.distributions.find((one) => one.id === id);
    if (!found)
        throw new Refusal(404, 'DistributionNotFound', `There is no distribution '${id}'`);
    return found;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/config-files.js





/** Section "AppConfigFiles": 5 calls. */
function configFiles(stack, app) {
    for (const path of ['appConfigFiles', 'appconfigfiles']) {
        callsAt(stack, app, `/v3/${path}`, () => path === stack.quirks.configPath || 404);
    }
}
function callsAt(stack, app, path, here) {
    const on = callsOf(stack, app);
    const { cloud, contents, limits, quirks } = stack;
    on('GET', path, { here, query: pageQuery }, (call) => listAnswer(stack, call, 'array', cloud.configFiles.map((one) => configFileShape(quirks, one))));
    on('POST', path, { here, upload: true }, async (call) => {
        const upload = await receiveUpload(stack, call, {
            field: 'appconfigfile',
            longest: limits.configFileBytes,
            check: () => { },
        });
        if (!upload)
            return json(null);
        const { size, md5, filename } = upload;
        const taken = nameIsTaken(stack, filename);
        if (taken && quirks.sameConfigFileName === 'refuse') {
            contents.dropFile(upload.path);
            throw invalid(`There is already a file '${filename}'`);
        }
        const name = taken && quirks.sameConfigFileName === 'rename' ? freeName(stack, filename) : filename;
        const file = newFile(stack, call, { name, size, md5 });
        contents.keepFile(file.id, upload.path, upload);
        cloud.configFiles.push(file);
        return json(configFileShape(quirks, file));
    });
    on('GET', `${path}/:id`, { here }, (call) => json(configFileShape(quirks, config_files_wanted(stack, call))));
    on('PATCH', `${path}/:id`, { here, body: renameSchema }, (call) => {
        const file = config_files_wanted(stack, call);
        const { name } = call.body;
        if (name !== file.name && nameIsTaken(stack, name))
            throw invalid(`There is already a file '${name}'`);
        rename(stack, file, call);
        return json(configFileShape(quirks, file));
    });
    on('DELETE', `${path}/:id`, { here }, (call) => {
        const { id } = config_files_wanted(stack, call);
        cloud.configFiles = cloud.configFiles.filter((one) => one.id !== id);
        contents.delete(id);
        return json(true);
    });
}
function nameIsTaken({ cloud }, name) {
    return cloud.configFiles.some((one) => one.name === name);
}
/** `blue.properties` → `blue (1).properties`. */
function freeName(stack, name) {
    const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
    for (let n = 1;; n++) {
        const candidate = `${stem} (${n})${extension}`;
        if (!nameIsTaken(stack, candidate))
            return candidate;
    }
}
function config_files_wanted({ cloud }, call) {
    const id = call.param('id');
    const found = cloud.configFiles.find((one) => one.id === id);
    if (!found)
        throw new Refusal(404, 'AppConfigFileNotFound', `There is no file '${id}'`);
    return found;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/domains.js






/** Section "Domains": 6 calls. Domains under bloomreach.cloud stay at their environment. */
function domains(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, quirks } = stack;
    const listOrFind = (call) => {
        const name = call.query('name');
        if (name === undefined) {
            return listAnswer(stack, call, 'array', cloud.domains.map((one) => domainShape(quirks, one)));
        }
        const found = cloud.domains.find((one) => one.name === name);
        if (!found)
            throw noDomain(name);
        return json(domainShape(quirks, found));
    };
    on('GET', '/v3/domains', { query: [...pageQuery, 'name'], here: plainForm }, listOrFind);
    on('GET', '/v3/domains/', { query: ['name'], here: slashForm }, listOrFind);
    function plainForm(c) {
        return quirks.slashes !== 'with' || !('name' in c.get('exchange').recorded.query) || 404;
    }
    function slashForm(c) {
        return (quirks.slashes !== 'without' && 'name' in c.get('exchange').recorded.query) || 404;
    }
    on('GET', '/v3/domains/:id', {}, (call) => json(domainShape(quirks, domains_wanted(stack, call))));
    on('POST', '/v3/domains', { body: newDomainSchema }, ({ body, user }) => {
        checkName(stack, body.name);
        const { name, environmentId = '' } = body;
        if (environmentId !== '')
            wantedEnvironment(stack, environmentId, 400);
        const created = {
            id: newUuid(),
            name,
            environmentId,
            createdAt: stack.now(),
            createdBy: user.username,
            updatedAt: null,
            updatedBy: '',
        };
        cloud.domains.push(created);
        return json(domainShape(quirks, created));
    });
    on('PUT', '/v3/domains/:id', { body: domainSchema }, (call) => {
        const domain = domains_wanted(stack, call);
        const { name = domain.name, environmentId = domain.environmentId } = call.body;
        if (name !== domain.name)
            checkName(stack, name);
        if (environmentId !== '')
            wantedEnvironment(stack, environmentId, 400);
        if (isFixed(domain) && (name !== domain.name || environmentId !== domain.environmentId)) {
            throw invalid(`The domain ${domain.name} cannot be changed`);
        }
        Object.assign(domain, { name, environmentId, updatedAt: stack.now(), updatedBy: call.user.username });
        return json(domainShape(quirks, domain));
    });
    on('DELETE', '/v3/domains/:id', {}, (call) => {
        const domain = domains_wanted(stack, call);
        if (isFixed(domain))
            throw invalid(`The domain ${domain.name} cannot be deleted`);
        cloud.domains = cloud.domains.filter((one) => one !== domain);
        return json({});
    });
}
/** Has the custom domains of one environment follow to another, now or after the time that this takes here. */
function moveDomains(stack, from, to, by) {
    const at = stack.now() + stack.settings.jobSeconds.domains * 1000;
    for (const domain of stack.cloud.domains) {
        if (domain.environmentId === from && !isFixed(domain)) {
            stack.cloud.domainMoves.push({ domainId: domain.id, environmentId: to, at, by });
        }
    }
    settleDomains(stack);
}
/** Carries out the moves whose time has come. */
function settleDomains({ cloud, now }) {
    const time = now();
    for (const { domainId, environmentId, at, by } of cloud.domainMoves) {
        const domain = at <= time && cloud.domains.find(({ id }) => id === domainId);
        if (domain)
            Object.assign(domain, { environmentId, updatedAt: at, updatedBy: by });
    }
    cloud.domainMoves = cloud.domainMoves.filter(({ at }) => at > time);
}
const newDomainSchema = dist.strictObject({ name: dist.string(), environmentId: dist.optional(dist.string()) });
const domainSchema = dist.strictObject({ name: dist.optional(dist.string()), environmentId: dist.optional(dist.string()) });
const DOMAIN = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
function checkName({ cloud }, name) {
    if (!DOMAIN.test(name))
        throw invalid(`'${name}' is not a domain name`);
    if (cloud.domains.some((one) => one.name === name))
        throw invalid(`The domain ${name} exists already`);
}
function isFixed({ name }) {
    return name.endsWith('.bloomreach.cloud');
}
function domains_wanted({ cloud }, call) {
    const id = call.param('id');
    const found = cloud.domains.find((one) => one.id === id);
    if (!found)
        throw noDomain(id);
    return found;
}
function noDomain(which) {
    return new Refusal(404, 'DomainNotFound', `There is no domain '${which}'`);
}

// EXTERNAL MODULE: ./src/simulator/tar.js
var tar = __webpack_require__(4549);
;// CONCATENATED MODULE: ./src/simulator/bloomreach/logs.js

/** The archive of an environment's logs at this moment, with errors when its last deploy failed. */
function environmentLogs(stack, environment) {
    const now = stack.now();
    const entries = [
        { name: 'cms.log', text: lines(cmsLog(stack, environment)) },
        { name: 'site.log', text: lines(siteLog(environment, now)) },
        { name: 'catalina.out', text: lines(catalinaLog(environment, now)) },
    ];
    const stamp = new Date(now).toISOString();
    const time = `${stamp.slice(0, 10)} ${stamp.slice(11, 16).replace(':', '')}`;
    return { bytes: (0,tar/* tarGz */.V)(entries, now), filename: `cmslogs ${environment.name} ${time}.tar.gz` };
}
function cmsLog(stack, environment) {
    const { name, lastFailure, distributionId } = environment;
    const started = environment.deployedAt ?? environment.createdAt;
    const distribution = (id) => stack.cloud.distributions.find((one) => one.id === id)?.name ?? id;
    const running = [
        entry(started, 'INFO', 'localhost-startStop-1', 'JcrHippoRepository', `Starting the repository of ${name}`),
        entry(started + 4_211, 'INFO', 'localhost-startStop-1', 'HippoEngine', `Loaded ${distribution(distributionId)}`),
        entry(started + 9_870, 'INFO', 'localhost-startStop-1', 'ConfigurationServiceImpl', 'Configuration is up to date'),
        entry(started + 61_034, 'WARN', 'scheduler_Worker-1', 'SearchIndex', 'Index is 3 revisions behind'),
    ];
    if (!lastFailure)
        return running;
    const { at, distributionId: failed } = lastFailure;
    return [
        ...running,
        entry(at - 2_000, 'INFO', 'localhost-startStop-1', 'HippoEngine', `Loading ${distribution(failed)}`),
        entry(at - 900, 'ERROR', 'localhost-startStop-1', 'ConfigurationServiceImpl', 'Failed to apply configuration'),
        'org.onehippo.cm.model.ConfigurationRuntimeException: Node /hippo:configuration/hippo:queries is not defined',
        '\tat org.onehippo.cm.engine.ConfigurationServiceImpl.apply(ConfigurationServiceImpl.java:412)',
        '\tat org.onehippo.cm.engine.ConfigurationServiceImpl.start(ConfigurationServiceImpl.java:187)',
        entry(at, 'ERROR', 'localhost-startStop-1', 'HippoEngine', 'The repository did not start'),
    ];
}
function siteLog({ createdAt, deployedAt, lastFailure }, now) {
    const started = deployedAt ?? createdAt;
    const running = [
        entry(started + 12_500, 'INFO', 'localhost-startStop-1', 'HstManagerImpl', 'The site is ready'),
        entry(Math.max(started + 20_000, now - 5_000), 'INFO', 'http-nio-8080-exec-4', 'HstFilter', 'GET / 200 38 ms'),
    ];
    if (!lastFailure)
        return running;
    return [
        ...running,
        entry(lastFailure.at, 'ERROR', 'localhost-startStop-1', 'HstManagerImpl', 'No repository: giving up'),
    ];
}
function catalinaLog({ createdAt, deployedAt, lastFailure }, now) {
    const started = new Date(deployedAt ?? createdAt).toISOString();
    const running = [
        `${started} INFO [main] org.apache.catalina.core.StandardService.startInternal Starting service [Catalina]`,
        `${started} INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [61034] milliseconds`,
        `${new Date(now).toISOString()} INFO [Catalina-utility-1] org.apache.catalina.core.StandardContext.reload Checked`,
    ];
    if (!lastFailure)
        return running;
    const at = new Date(lastFailure.at).toISOString();
    return [
        ...running,
        `${at} ERROR [main] org.apache.catalina.core.StandardContext.startInternal Context [/cms] startup failed`,
    ];
}
function entry(at, level, thread, logger, message) {
    const time = new Date(at).toISOString().replace('T', ' ').replace('Z', '');
    return `${time} [${thread}] ${level.padEnd(5)} ${logger} - ${message}`;
}
function lines(all) {
    return `${all.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/environments.js









/** Section "Environments": 8 of its 10 calls; the other two are in production.ts. */
function environments(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, limits, quirks } = stack;
    const shape = (one) => environmentShape(quirks, cloud, one);
    on('GET', '/v3/environments', { query: [...pageQuery, 'name'] }, (call) => {
        const name = call.query('name');
        if (name === undefined)
            return listAnswer(stack, call, 'pages', cloud.environments.map(shape));
        const found = cloud.environments.find((one) => one.name === name);
        if (!found)
            throw noEnvironment(name);
        return json(shape(found));
    });
    on('POST', '/v3/environments', { body: newEnvironmentSchema }, ({ body: { name }, user }) => {
        if (cloud.environments.some((one) => one.name === name))
            throw invalid(`The environment '${name}' exists already`);
        if (cloud.environments.length >= limits.environments) {
            throw new Refusal(400, 'MaxEnvironmentsReached', `There can be at most ${limits.environments} environments`);
        }
        const created = newEnvironment(name, stack.now(), user.username);
        cloud.environments.push(created);
        cloud.domains.push({
            id: newUuid(),
            name: environmentHost(cloud, created),
            environmentId: created.id,
            createdAt: created.createdAt,
            createdBy: user.username,
            updatedAt: null,
            updatedBy: '',
        });
        return json(shape(created));
    });
    on('PUT', '/v3/environments/:id/deploy', { body: deploySchema }, ({ body, user, param }) => {
        const environment = wantedEnvironment(stack, param('id'));
        startDeploy(stack, environment, { ...body, by: user.username });
        return json('', 202);
    });
    on('GET', '/v3/environments/:id', {}, ({ param }) => json(shape(wantedEnvironment(stack, param('id')))));
    on('POST', '/v3/environments/:id/logs/download-token', {}, ({ param }) => {
        const environment = wantedEnvironment(stack, param('id'));
        const { bytes, filename } = environmentLogs(stack, environment);
        const contentId = newUuid();
        stack.contents.keepBytes(contentId, bytes);
        return json({ token: issueDownload(stack, { kind: 'logs', contentId, filename }) });
    });
    on('GET', '/v3/environments/logs/download/:token', {}, (call) => downloadByToken(stack, call, 'logs'));
    on('DELETE', '/v3/environments/:id', {}, ({ param }) => {
        removeEnvironment(stack, wantedEnvironment(stack, param('id')).id);
        return json(null);
    });
}
const newEnvironmentSchema = dist.strictObject({
    name: dist.pipe(dist.string(), dist.maxLength(63), dist.regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)),
});
const deploySchema = dist.strictObject({
    distributionId: dist.pipe(dist.string(), dist.nonEmpty()),
    strategy: dist.optional(dist.literal('stopstart')),
    appConfigFileRoles: dist.optional(dist.array(dist.variant('role', [
        dist.strictObject({ appConfigFileId: dist.string(), role: dist.literal('systemproperty') }),
        dist.strictObject({
            appConfigFileId: dist.string(),
            role: dist.literal('file'),
            newFilename: dist.optional(dist.pipe(dist.string(), dist.nonEmpty())),
        }),
    ]))),
});

;// CONCATENATED MODULE: ./src/simulator/bloomreach/users.js





/** Section "Users": 6 of its 9 calls; those about forgotten passwords are in password-reset.ts. */
function users(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, quirks } = stack;
    on('GET', '/v3/users', { query: pageQuery }, (call) => listAnswer(stack, call, 'array', cloud.users.map((one) => userShape(quirks, one))));
    on('GET', '/v3/users/:username', {}, ({ param }) => json(userShape(quirks, wanted(param('username'), 'RetrieveUsersFailed'))));
    on('POST', '/v3/users', { admin: true, body: newUserSchema }, ({ body }) => {
        checkPassword(body.password, 'AddUserFailed');
        if (find(body.username))
            throw new Refusal(400, 'AddUserFailed', `The user ${body.username} exists already`);
        const user = { id: newUuid(), ...body, active: body.active === true || body.active === 'true' };
        cloud.users.push(user);
        return json(userShape(quirks, user));
    });
    on('PUT', '/v3/users/:username', { admin: true, body: userSchema }, ({ body, param }) => {
        const user = wanted(param('username'), 'UpdateUserFailed');
        Object.assign(user, body);
        return json(userShape(quirks, user));
    });
    on('PUT', '/v3/users/:username/password', { body: passwordSchema }, ({ body, param }) => {
        const { currentPassword, newPassword } = body;
        const user = wanted(param('username'), 'ChangePasswordFailed', 401);
        if (user.password !== currentPassword) {
            throw new Refusal(401, 'ChangePasswordFailed', 'The current password is wrong');
        }
        checkPassword(newPassword, 'ChangePasswordFailed');
        user.password = newPassword;
        return bare();
    });
    on('DELETE', '/v3/users/:username', { admin: true }, ({ param, user: self }) => {
        const user = wanted(param('username'), 'RemoveUserFailed');
        if (user.id === self.id)
            throw new Refusal(400, 'RemoveUserFailed', 'Users cannot remove themselves');
        cloud.users = cloud.users.filter((one) => one !== user);
        return bare();
    });
    function find(username) {
        return cloud.users.find((one) => one.username === username);
    }
    function wanted(username, code, status = 400) {
        const found = find(username);
        if (!found)
            throw new Refusal(status, code, `There is no user '${username}'`);
        return found;
    }
}
/** Throws a 400 for a password that the rules of "Add a new user" forbid. */
function checkPassword(password, code) {
    if (password.length >= 8 && /\d/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password))
        return;
    throw new Refusal(400, code, 'A password needs 8 characters, with a digit, a lower and an upper case letter');
}
const role = dist.picklist(['user', 'admin', 'root']);
// The reference sends `active` as a string here, and as a boolean in the call that updates a user.
const newUserSchema = dist.strictObject({
    username: dist.pipe(dist.string(), dist.email()),
    password: dist.string(),
    role,
    active: dist.union([dist.boolean(), dist.picklist(['true', 'false'])]),
});
const userSchema = dist.strictObject({ active: dist.exactOptional(dist.boolean()), role: dist.exactOptional(role) });
const passwordSchema = dist.strictObject({ currentPassword: dist.string(), newPassword: dist.string() });

;// CONCATENATED MODULE: ./src/simulator/bloomreach/password-reset.js





const password_reset_LIFETIME_MS = 60 * 60 * 1000;
/**
 * Section "Users": the three calls about a forgotten password, which need no access token. The mail is never sent: its
 * token is in the state's `passwordResets`.
 */
function passwordReset(stack, app) {
    const on = callsOf(stack, app);
    const { cloud, secrets } = stack;
    on('POST', '/v3/password-reset/:username', { open: true }, ({ param }) => {
        const user = cloud.users.find(({ username }) => username === param('username'));
        if (!user)
            throw new Refusal(400, 'PasswordResetFailed', `There is no user '${param('username')}'`);
        const token = secrets.add((0,external_node_crypto_.randomBytes)(24).toString('hex'));
        cloud.passwordResets.push({ token, username: user.username, expiresAt: stack.now() + password_reset_LIFETIME_MS });
        return bare();
    });
    on('GET', '/v3/password-reset/:token', { open: true }, ({ param }) => {
        const { token } = wanted(param('token'));
        return bare(302, { location: `https://${cloud.stack}.bloomreach.cloud/change-password?token=${token}` });
    });
    on('PUT', '/v3/password-reset/password', { open: true, body: newPasswordSchema }, ({ body }) => {
        const reset = wanted(body.reset_token);
        checkPassword(body.new_password, 'PasswordResetFailed');
        const user = cloud.users.find(({ username }) => username === reset.username);
        if (user)
            user.password = body.new_password;
        cloud.passwordResets = cloud.passwordResets.filter((one) => one !== reset);
        return bare();
    });
    function wanted(token) {
        const found = cloud.passwordResets.find((one) => one.token === token && one.expiresAt > stack.now());
        if (!found)
            throw new Refusal(400, 'PasswordResetFailed', 'The reset token is not valid');
        return found;
    }
}
const newPasswordSchema = dist.strictObject({ reset_token: dist.string(), new_password: dist.string() });

;// CONCATENATED MODULE: ./src/simulator/bloomreach/production.js





/** Section "Environments": the calls that mark as production and protect. */
function production(stack, app) {
    const on = callsOf(stack, app);
    on('PUT', '/v3/production', { slash: true, body: productionSchema }, ({ body, user }) => {
        const { currentProductionEnvironmentId: from, newProductionEnvironmentId: to, changeDomainRules } = body;
        const movesDomains = changeDomainRules === 'true';
        if (from === '' && to === '')
            throw invalid('Neither a current nor a new production environment is given');
        if (movesDomains && (from === '' || to === ''))
            throw invalid('changeDomainRules needs both environments');
        const current = optional(stack, from);
        const next = optional(stack, to);
        checkLimit(stack, current, next);
        if (current)
            current.production = false;
        if (next)
            next.production = true;
        if (movesDomains)
            moveDomains(stack, from, to, user.username);
        return json(null);
    });
    on('PUT', '/v3/protect', { slash: true, body: protectSchema }, ({ body }) => {
        const { environmentId, site, sitepassword, cms, cmspassword } = body;
        if ((site && sitepassword === '') || (cms && cmspassword === ''))
            throw invalid('Empty password');
        for (const { protection } of protectedOnes(stack, environmentId)) {
            protection.site = passwordFor(site, sitepassword, protection.site);
            protection.cms = passwordFor(cms, cmspassword, protection.cms);
        }
        return json(null);
    });
}
function optional(stack, id) {
    return id === '' ? undefined : wantedEnvironment(stack, id);
}
function checkLimit({ cloud, limits }, current, next) {
    const others = cloud.environments.filter((one) => one.production && one !== current && one !== next);
    const limit = limits.productionEnvironments;
    if (!next || others.length < limit)
        return;
    throw new Refusal(404, 'MaxProdEnvsReached', `The maximum number of production environments (${limit}) is reached`);
}
function passwordFor(wanted, password, before) {
    if (wanted === undefined)
        return before;
    return wanted ? password : null;
}
/** Without an id, all environments of the stack. */
function protectedOnes(stack, environmentId) {
    const rule = stack.quirks.protectEnvironment;
    if (environmentId === undefined) {
        if (rule === 'required')
            throw invalid('Empty environmentId');
        return stack.cloud.environments;
    }
    if (rule === 'refused')
        throw invalid('Unknown field environmentId');
    return [wantedEnvironment(stack, environmentId)];
}
const productionSchema = dist.strictObject({
    currentProductionEnvironmentId: dist.optional(dist.string(), ''),
    newProductionEnvironmentId: dist.optional(dist.string(), ''),
    changeDomainRules: dist.optional(dist.picklist(['true', 'false'])),
});
const protectSchema = dist.strictObject({
    environmentId: dist.optional(dist.string()),
    site: dist.optional(dist.boolean()),
    sitepassword: dist.optional(dist.string(), ''),
    cms: dist.optional(dist.boolean()),
    cmspassword: dist.optional(dist.string(), ''),
});

;// CONCATENATED MODULE: ./src/simulator/bloomreach/bloomreach.js












/** The Bloomreach Cloud API v3 of one stack: all 45 calls of its reference, and three that came later. */
function bloomreachApp(stack) {
    const app = new hono_dist/* Hono */.$();
    app.use(async (_c, next) => {
        settle(stack);
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
/** Brings the state to what it is at this moment: what runs in the background runs by the clock only. */
function settle(stack) {
    settleDeployments(stack);
    settleJobs(stack);
    settleDomains(stack);
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/cloud-seed.js





const VENDOR = 'hippo-ondemand@bloomreach.com';
const CI_USER = 'ci@example.com';
function cloudFrom(seed, contents, now) {
    const file = (one) => fileFrom(one, contents, now);
    const distributions = (seed.distributions ?? []).map(file);
    const environments = (seed.environments ?? []).map((one) => environmentFrom(one, distributions, now));
    const stack = seed.stack ?? 'example';
    const cloud = {
        stack,
        users: (seed.users ?? [{ username: CI_USER }]).map(userFrom),
        distributions,
        configFiles: (seed.configFiles ?? []).map(file),
        environments,
        domains: [],
        backups: (seed.backups ?? []).map((one) => backupFrom(one, environments, now)),
        jobs: [],
        domainMoves: [],
        accessTokens: [],
        refreshTokens: [],
        downloadTokens: [],
        passwordResets: [],
    };
    const own = environments.map((one) => ({ name: environmentHost(cloud, one), environment: one.id }));
    cloud.domains = [...own, ...(seed.domains ?? [])].map((one) => domainFrom(one, environments, now));
    return cloud;
}
/** The cloud of a shop: blue is live, green idle, with some history. Times are relative to `now`, in milliseconds. */
function exampleCloud(now) {
    const day = 24 * 3600 * 1000;
    const versions = ['1.0.0', '1.1.0', '1.2.0', '1.2.1'];
    return {
        users: [{ username: CI_USER }, { username: 'root@example.com', role: 'root' }],
        distributions: versions.map((version, index) => ({
            name: `shop-${version}-distribution.tar.gz`,
            content: `The distribution of shop ${version}\n`,
            createdAt: now - (40 - index * 10) * day,
            createdBy: 'ada@example.com',
        })),
        configFiles: [
            { name: 'blue-1.0.0.properties', content: 'shop.colour=blue\n', createdAt: now - 40 * day },
            { name: 'green-1.0.0.properties', content: 'shop.colour=green\n', createdAt: now - 40 * day },
        ],
        environments: [
            { name: 'test', distribution: 'shop-1.2.1-distribution.tar.gz', deployedAt: now - day },
            { name: 'acceptance', distribution: 'shop-1.2.0-distribution.tar.gz', deployedAt: now - 5 * day },
            { name: 'blue', distribution: 'shop-1.2.0-distribution.tar.gz', deployedAt: now - 4 * day, production: true },
            { name: 'green', distribution: 'shop-1.1.0-distribution.tar.gz', deployedAt: now - 15 * day },
        ].map((environment) => ({ ...environment, createdAt: now - 60 * day })),
        domains: [
            { name: 'www.example.com', environment: 'blue' },
            { name: 'example.com', environment: 'blue' },
        ],
        backups: [
            { environment: 'blue', system: true, createdAt: now - 2 * day },
            { environment: 'blue', createdAt: now - 4 * day, createdBy: 'ada@example.com' },
            { environment: 'green', system: true, createdAt: now - 2 * day },
        ],
    };
}
function userFrom({ id, username, password, role = 'admin', active = true }) {
    return { id: id ?? newUuid(), username, password: password ?? randomPassword(), role, active };
}
/** Satisfies the API's rules for passwords. */
function randomPassword() {
    return `Pw1-${(0,external_node_crypto_.randomBytes)(12).toString('base64url')}`;
}
function fileFrom(seed, contents, now) {
    const { name, content = `${seed.name}\n`, sizeBytes, createdAt = now, createdBy = VENDOR } = seed;
    const id = seed.id ?? newHexId();
    const { size, md5 } = sizeBytes === undefined ? contents.keepBytes(id, Buffer.from(content)) : contents.makeUp(id, sizeBytes);
    return { id, name, createdAt, createdBy, modifiedAt: null, modifiedBy: '', md5, size };
}
function environmentFrom(seed, distributions, now) {
    const { id, name, distribution, deployedAt = now, createdAt = deployedAt, contentOf = name, production = false, } = seed;
    const created = newEnvironment(name, createdAt, VENDOR);
    const base = { ...created, id: id ?? created.id, contentOf, production, state: seed.state ?? '' };
    if (distribution === undefined)
        return base;
    const distributionId = idOf(distributions, distribution);
    return { ...base, distributionId, deployedAt, deployedBy: 'ada@example.com', state: seed.state ?? 'deployed' };
}
function domainFrom({ id, name, environment }, environments, now) {
    const environmentId = environment === undefined ? '' : idOf(environments, environment);
    return { id: id ?? newUuid(), name, environmentId, createdAt: now, createdBy: VENDOR, updatedAt: null, updatedBy: '' };
}
function backupFrom(seed, environments, now) {
    const { id, system = false, type = system ? 'StackSnapshot' : 'Manual', createdAt = now, sizeBytes = 200_000 } = seed;
    const environmentId = idOf(environments, seed.environment);
    const environment = environments.find((one) => one.id === environmentId);
    if (!environment)
        throw new Error(`The seed has no environment '${seed.environment}'`);
    const createdBy = seed.createdBy ?? (system ? VENDOR : CI_USER);
    const backup = newBackup({ environment, type, createdAt, createdBy });
    return { ...backup, id: id ?? backup.id, system, size: sizeBytes };
}
function idOf(all, nameOrId) {
    const found = all.find(({ id }) => id === nameOrId) ?? all.find(({ name }) => name === nameOrId);
    if (!found)
        throw new Error(`The seed has no '${nameOrId}'`);
    return found.id;
}

;// CONCATENATED MODULE: ./src/simulator/bloomreach/quirks.js

const busyAnswer = dist.picklist([409, 400, 'accepted']);
const jobOutcome = dist.picklist(['ok', 'fails', 'hangs']);
/** How a deploy goes on after its 202. */
const deployOutcome = dist.picklist(['ok', 'fails', 'other', 'hangs', 'vanishes', 'rolled-back']);
/** What the reference leaves open, or prints in one way while real stacks do it in another. */
const quirksSchema = dist.strictObject({
    /** Where a refresh token is exchanged. */
    refreshPath: dist.picklist(['refresh_token', 'verify_token']),
    /** The bare answer at the other of the two paths. */
    wrongRefreshStatus: dist.picklist([404, 405]),
    tokenType: dist.string(),
    /** Single sign-on: no login with a password. */
    singleSignOn: dist.boolean(),
    /** An upload with a bad token: its body is read first, or the 401 comes at once and the connection is closed. */
    unauthorizedUpload: dist.picklist(['read', 'close']),
    /** `reference`: `ID`, but `id` in backups and `EnvironmentId` in the answer to a new one, as printed. */
    idKey: dist.picklist(['id', 'ID', 'reference']),
    /** Form of `/v3/production`, `/v3/protect` and `/v3/domains?name=`; the other form is a bare 404. */
    slashes: dist.picklist(['without', 'with', 'either']),
    configPath: dist.picklist(['appConfigFiles', 'appconfigfiles']),
    /** `reference`: distributions and environments in pages, the others as bare arrays. */
    lists: dist.picklist(['reference', 'items', 'array']),
    listOrder: dist.picklist(['oldest-first', 'newest-first']),
    times: dist.picklist(['seconds', 'milliseconds']),
    /** Backups in lists carry `backupType`. */
    backupTypeShown: dist.boolean(),
    /** Environments carry `production`. */
    productionShown: dist.boolean(),
    /** The reference's protect call does not say which environment it means; `environmentId` in its body may. */
    protectEnvironment: dist.picklist(['optional', 'required', 'refused']),
    /** One for each deploy to come; then `ok`. */
    deployOutcomes: dist.array(deployOutcome),
    /** The states that are read one after another while a deploy runs. */
    deployStates: dist.pipe(dist.array(dist.string()), dist.minLength(1)),
    failureState: dist.string(),
    /** When the new distribution id is seen: after the deploy, during it, or already beside the stale `deployed`. */
    distributionShown: dist.picklist(['after', 'during', 'at-once']),
    deployWhileBusy: busyAnswer,
    restoreWhileBusy: busyAnswer,
    /** One for each backup to come; then `ok`. */
    backupOutcomes: dist.array(jobOutcome),
    restoreOutcomes: dist.array(jobOutcome),
    /** What an upload leaves behind whose answer a fault withholds. */
    lostUpload: dist.picklist(['complete', 'partial', 'nothing']),
    /** How many uploads to come are stored with other bytes than were sent. */
    corruptUploads: dist.pipe(dist.number(), dist.integer(), dist.minValue(0)),
    /** A config file of an existing name: `blue (1).properties`, a 400, or two of the same name. */
    sameConfigFileName: dist.picklist(['rename', 'refuse', 'accept']),
    /** Instead of the usual name in the content-disposition of downloads. */
    downloadName: dist.nullable(dist.string()),
});
/** The likeliest stack. */
function usualQuirks() {
    return {
        refreshPath: 'refresh_token',
        wrongRefreshStatus: 404,
        tokenType: 'bearer',
        singleSignOn: false,
        unauthorizedUpload: 'read',
        idKey: 'id',
        slashes: 'without',
        configPath: 'appConfigFiles',
        lists: 'reference',
        listOrder: 'oldest-first',
        times: 'seconds',
        backupTypeShown: false,
        productionShown: false,
        protectEnvironment: 'optional',
        deployOutcomes: [],
        deployStates: ['deploying'],
        failureState: 'error',
        distributionShown: 'after',
        deployWhileBusy: 409,
        restoreWhileBusy: 400,
        backupOutcomes: [],
        restoreOutcomes: [],
        lostUpload: 'complete',
        corruptUploads: 0,
        sameConfigFileName: 'rename',
        downloadName: null,
    };
}
/** Sets some of them. Throws a ValiError when a name or a value is unknown. */
function setQuirks(quirks, changes) {
    const parsed = dist.parse(dist.partial(quirksSchema), changes);
    Object.assign(quirks, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/simulator/contents.js





const BLOCK = 64 * 1024;
const LONGEST_HEAD = 1024 * 1024;
/**
 * The bytes of all that can be downloaded, by id. Uploads live in temporary files. Of a file over 1 MiB a saved state
 * keeps the first 1 MiB only; after that it reads as made-up bytes, and its md5 is no longer that of what one downloads.
 */
class Contents {
    #contents = new Map();
    #folder;
    /** A temporary file to write to; give its path to `keepFile` or to `dropFile`. */
    newFile() {
        this.#folder ??= (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bloomreach-cloud-simulator-'));
        const path = (0,external_node_path_.join)(this.#folder, (0,external_node_crypto_.randomUUID)());
        return { path, stream: (0,external_node_fs_.createWriteStream)(path) };
    }
    keepFile(id, path, { size, md5 }) {
        this.#contents.set(id, { size, md5, head: Buffer.alloc(0), path });
    }
    dropFile(path) {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    keepBytes(id, bytes) {
        const content = { size: bytes.length, md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'), head: bytes };
        this.#contents.set(id, content);
        return content;
    }
    /** Bytes that depend on nothing but the id. */
    makeUp(id, size) {
        const hash = (0,external_node_crypto_.createHash)('md5');
        for (const bytes of madeUp(id, 0, size))
            hash.update(bytes);
        const content = { size, md5: hash.digest('hex'), head: Buffer.alloc(0) };
        this.#contents.set(id, content);
        return content;
    }
    find(id) {
        return this.#contents.get(id);
    }
    /** The bytes from `start` up to, but without, `end`. */
    read(id, start, end) {
        const content = this.#contents.get(id);
        if (!content || start >= end)
            return external_node_stream_.Readable.from([]);
        if (content.path)
            return (0,external_node_fs_.createReadStream)(content.path, { start, end: end - 1 });
        return external_node_stream_.Readable.from(pieces(id, content.head, start, end), { objectMode: false });
    }
    delete(id) {
        const content = this.#contents.get(id);
        if (content?.path)
            this.dropFile(content.path);
        this.#contents.delete(id);
    }
    save() {
        const saved = [...this.#contents].map(([id, content]) => {
            const { size, md5 } = content;
            return [id, { size, md5, head: headOf(content).toString('base64') }];
        });
        return Object.fromEntries(saved);
    }
    load(saved) {
        for (const [id, { size, md5, head }] of Object.entries(saved)) {
            this.#contents.set(id, { size, md5, head: Buffer.from(head, 'base64') });
        }
    }
    close() {
        if (this.#folder)
            (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true });
    }
}
function headOf({ size, head, path }) {
    if (!path)
        return head.subarray(0, LONGEST_HEAD);
    const bytes = Buffer.alloc(Math.min(size, LONGEST_HEAD));
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function* pieces(id, head, start, end) {
    if (start < head.length)
        yield head.subarray(start, end);
    yield* madeUp(id, Math.max(start, head.length), end);
}
function* madeUp(id, start, end) {
    const block = (0,external_node_crypto_.createHash)('shake256', { outputLength: BLOCK }).update(id).digest();
    for (let at = start; at < end;) {
        const offset = at % BLOCK;
        const piece = block.subarray(offset, Math.min(BLOCK, offset + end - at));
        yield piece;
        at += piece.length;
    }
}

;// CONCATENATED MODULE: ./src/simulator/control.js



/**
 * Control from another process, under `/__simulator`: GET requests, cloud, secrets; POST faults (one or a list is added,
 * `[]` removes all); POST quirks (some of them; answers all). These requests are not recorded.
 */
function controlApp(controls) {
    const app = new hono_dist/* Hono */.$();
    app.get('/requests', (c) => c.json(controls.requests()));
    app.get('/cloud', (c) => c.json(controls.cloud()));
    app.get('/secrets', (c) => c.json(controls.secrets()));
    app.post('/faults', async (c) => {
        const faults = dist.parse(dist.union([
            dist.array(faultSchema),
            dist.pipe(faultSchema, dist.transform((one) => [one])),
        ]), await c.req.json());
        if (faults.length === 0)
            controls.clearFaults();
        for (const fault of faults)
            controls.addFault(fault);
        return c.json({ added: faults.length });
    });
    app.post('/quirks', async (c) => c.json(controls.setQuirks(await c.req.json())));
    app.all('*', (c) => c.json({ error: 'There is no such control' }, 404));
    app.onError((error, c) => c.json({ error: error.message }, 400));
    return app;
}

// EXTERNAL MODULE: ../../../node_modules/@hono/node-server/dist/utils/response.mjs
var utils_response = __webpack_require__(6109);
;// CONCATENATED MODULE: ./src/simulator/exchange.js
/** Replaces the answer that a handler gave, with its headers. */
function replaceAnswer(c, response) {
    c.res = undefined;
    c.res = response;
}

;// CONCATENATED MODULE: ./src/simulator/faulty-answers.js




/** Lets each request meet the fault that waits for it. */
function faultyAnswers(faults) {
    return async (c, next) => {
        const { recorded } = c.get('exchange');
        const fault = faults.meet(recorded.method, recorded.path);
        if (!fault)
            return next();
        recorded.fault = fault.kind;
        await perform(fault, c, next);
        return undefined;
    };
}
async function perform(fault, c, next) {
    const exchange = c.get('exchange');
    switch (fault.kind) {
        case 'status':
            await (fault.applied ? next() : drainBody(c));
            return replaceAnswer(c, statusAnswer(fault));
        case 'reset-before':
            return faulty_answers_reset(c);
        case 'reset-amid':
            await readPartOfBody(c);
            return faulty_answers_reset(c);
        case 'reset-after':
            await drainBody(c);
            return faulty_answers_reset(c);
        case 'lost-answer':
            exchange.answerIsLost = true;
            await next();
            return faulty_answers_reset(c);
        case 'cut-answer':
            exchange.answerIsLost = true;
            await next();
            return cut(c);
        case 'hang':
            await drainBody(c);
            return hang(c);
        case 'hang-after':
            exchange.answerIsLost = true;
            await next();
            return hang(c);
        case 'html':
            await drainBody(c);
            return replaceAnswer(c, htmlPage());
        case 'truncated-json':
            await next();
            return replaceAnswer(c, await truncated(c.res));
        case 'wrong-type':
            await next();
            c.res.headers.set('content-type', 'text/html; charset=utf-8');
            return;
        case 'empty':
            await next();
            return replaceAnswer(c, new Response(null, { status: 200, headers: { 'content-length': '0' } }));
        case 'slow':
            await next();
            return replaceAnswer(c, trickle(c.res, fault.intervalMs, fault.chunkBytes ?? 1));
        case 'redirect':
            await drainBody(c);
            return replaceAnswer(c, new Response(null, { status: fault.status ?? 302, headers: { location: fault.location } }));
        case 'unauthorized':
            exchange.tokenIsRefused = true;
            return next();
    }
}
function statusAnswer({ status, body, headers = {} }) {
    if (body === undefined || status === 204 || status === 304)
        return new Response(null, { status, headers });
    return typeof body === 'string'
        ? new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
        : new Response(JSON.stringify(body), {
            status,
            headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        });
}
function htmlPage() {
    const page = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>';
    return new Response(page, { status: 502, headers: { 'content-type': 'text/html' } });
}
function faulty_answers_reset(c) {
    const { socket } = c.env.incoming;
    if ('encrypted' in socket)
        socket.destroy();
    else
        socket.resetAndDestroy();
    withhold(c);
}
async function hang(c) {
    const { outgoing } = c.env;
    if (!outgoing.destroyed)
        await new Promise((resolve) => outgoing.once('close', resolve));
    withhold(c);
}
async function cut(c) {
    const { outgoing } = c.env;
    const { status, headers } = c.res;
    const body = Buffer.from(await c.res.arrayBuffer());
    outgoing.writeHead(status, { ...Object.fromEntries(headers), 'content-length': String(Math.max(body.length, 2)) });
    outgoing.flushHeaders();
    await new Promise((resolve) => outgoing.write(body.subarray(0, Math.max(body.length >> 1, 1)), resolve));
    outgoing.destroy();
    c.get('exchange').recorded.status = status;
    withhold(c);
}
function withhold(c) {
    replaceAnswer(c, utils_response/* RESPONSE_ALREADY_SENT */.o.clone());
}
async function truncated(response) {
    const text = await response.text();
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return new Response(text.slice(0, Math.max(1, text.length >> 1)), { status: response.status, headers });
}
function trickle(response, intervalMs, chunkBytes) {
    let rest;
    const body = new ReadableStream({
        async pull(controller) {
            rest ??= new Uint8Array(await response.arrayBuffer());
            await (0,promises_.setTimeout)(intervalMs, undefined, { ref: false });
            if (rest.length > 0)
                controller.enqueue(rest.subarray(0, chunkBytes));
            rest = rest.subarray(chunkBytes);
            if (rest.length === 0)
                controller.close();
        },
    });
    return new Response(body, { status: response.status, headers: response.headers });
}

;// CONCATENATED MODULE: ./src/simulator/recording.js

/** Records every request that passes, in order of arrival. */
function recorder(requests, secrets, now) {
    return async (c, next) => {
        const { method = 'GET', url = '/', headers } = c.env.incoming;
        const [path = '/', query = ''] = split(url);
        const recorded = {
            n: requests.length + 1,
            at: now(),
            method,
            path,
            query: Object.fromEntries(new URLSearchParams(query)),
            headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        };
        requests.push(recorded);
        c.set('exchange', { recorded, secrets, answerIsLost: false, tokenIsRefused: false });
        await next();
        if (!isWithheld(c.res) && !c.env.incoming.socket.destroyed)
            recorded.status = c.res.status;
    };
}
function split(url) {
    const mark = url.indexOf('?');
    return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
}
function isWithheld(response) {
    return [...utils_response/* RESPONSE_ALREADY_SENT */.o.headers.keys()].some((name) => response.headers.has(name));
}

;// CONCATENATED MODULE: ./src/simulator/secrets.js
/** Every secret that was ever given out or received, so that a test can look for each of them. */
class Secrets {
    all = [];
    add(secret) {
        if (secret !== '' && !this.all.includes(secret))
            this.all.push(secret);
        return secret;
    }
    /** The fields of a JSON object whose names say that they are secret. */
    addFieldsOf(body) {
        if (typeof body !== 'object' || body === null)
            return;
        for (const [name, value] of Object.entries(body)) {
            if (/password|secret|token/i.test(name) && typeof value === 'string')
                this.add(value);
        }
    }
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ../../../node_modules/@hono/node-server/dist/index.mjs + 1 modules
var node_server_dist = __webpack_require__(6873);
;// CONCATENATED MODULE: ./src/simulator/server.js



const HOST = '127.0.0.1';
/** Serves on the loopback address. Rejects when the port is taken. */
async function listen(app, { port, tls }) {
    const shared = { fetch: app.fetch, overrideGlobalObjects: false, autoCleanupIncoming: false };
    const server = tls
        ? (0,node_server_dist/* createAdaptorServer */.b$)({ ...shared, createServer: external_node_https_.createServer, serverOptions: { ...tls, ...patience } })
        : (0,node_server_dist/* createAdaptorServer */.b$)({ ...shared, createServer: external_node_http_.createServer, serverOptions: patience });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, HOST, () => resolve());
    });
    const address = server.address();
    return {
        url: `${tls ? 'https' : 'http'}://${HOST}:${address.port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            if ('closeAllConnections' in server)
                server.closeAllConnections();
        }),
    };
}
// A connection that the server closes just as the client reuses it would be a fault that no test asked for.
const patience = { keepAliveTimeout: 60_000, requestTimeout: 0 };

;// CONCATENATED MODULE: ./src/simulator/state-file.js

const PAUSE_MS = 100;
/** Keeps a state in a JSON file: written soon after a change, and at the end, never half. */
class StateFile {
    #path;
    #state;
    #timer;
    #ended = false;
    constructor(path, state) {
        this.#path = path;
        this.#state = state;
    }
    changed() {
        if (!this.#ended)
            this.#timer ??= setTimeout(() => this.#write(), PAUSE_MS);
    }
    /** Writes for the last time. */
    end() {
        this.#write();
        this.#ended = true;
    }
    #write() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        const temporary = `${this.#path}.${process.pid}.tmp`;
        (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(this.#state()), { mode: 0o600 });
        (0,external_node_fs_.renameSync)(temporary, this.#path);
    }
}
/** The state in the file, or undefined when there is no such file. Throws when it is no JSON. */
function loadState(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new Error(`The state file ${path} is not JSON`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/simulator/simulator.js
















/**
 * Serves a simulated Bloomreach Cloud on the loopback address. Rejects when the port is taken, an option is unknown or
 * the state file cannot be read.
 */
async function startSimulator(options = {}) {
    const { now = Date.now, latencyMs = 0 } = options;
    const requests = [];
    const faults = new FaultList();
    for (const fault of options.faults ?? [])
        faults.add(fault);
    const { stack, stateFile, setOrigin } = openStack(options, now);
    const app = new hono_dist/* Hono */.$();
    app.route('/__simulator', controlApp({
        requests: () => requests,
        cloud: () => settled(stack),
        secrets: () => stack.secrets.all,
        addFault: (fault) => faults.add(fault),
        clearFaults: () => faults.clear(),
        setQuirks: (changes) => {
            setQuirks(stack.quirks, changes);
            return stack.quirks;
        },
    }));
    app.use(recorder(requests, stack.secrets, now));
    app.use(async (c, next) => {
        await next();
        if (c.req.method !== 'GET')
            stateFile?.changed();
        if (latencyMs > 0)
            await (0,promises_.setTimeout)(latencyMs, undefined, { ref: false });
    });
    app.use(faultyAnswers(faults));
    app.route('/', bloomreachApp(stack));
    app.notFound(async (c) => {
        await drainBody(c);
        return c.text('404 page not found\n', 404);
    });
    app.onError((error, c) => c.json({ error_code: 'SimulatorFailure', error_detail: String(error.stack) }, 500));
    const server = await listen(app, { port: options.port ?? 0, ...(options.tls ? { tls: options.tls } : {}) });
    setOrigin(server.url);
    let closing;
    const close = async () => {
        await server.close();
        settle(stack);
        stateFile?.end();
        stack.contents.close();
    };
    const [user] = stack.cloud.users;
    return {
        url: server.url,
        username: user?.username ?? '',
        password: user?.password ?? '',
        requests,
        secrets: stack.secrets.all,
        get cloud() {
            return settled(stack);
        },
        quirks: stack.quirks,
        addFault: (fault) => faults.add(fault),
        clearFaults: () => faults.clear(),
        issueAccessToken: (username) => {
            const owner = username === undefined ? user : stack.cloud.users.find((one) => one.username === username);
            if (!owner)
                throw new Error(`There is no user '${username}'`);
            return issueAccessToken(stack, owner);
        },
        close: () => {
            closing ??= close();
            return closing;
        },
    };
}
function openStack(options, now) {
    const contents = new Contents();
    const secrets = new Secrets();
    const saved = options.stateFile === undefined ? undefined : loadState(options.stateFile);
    const cloud = saved?.cloud ?? cloudFrom(options.cloud ?? exampleCloud(now()), contents, now());
    if (saved)
        contents.load(saved.contents);
    for (const secret of [...(saved?.secrets ?? []), ...cloud.users.map(({ password }) => password)])
        secrets.add(secret);
    const quirks = usualQuirks();
    setQuirks(quirks, options.quirks ?? {});
    let origin = '';
    const stack = {
        cloud,
        quirks,
        limits: { ...usualLimits, ...options.limits },
        settings: settingsFrom(options),
        contents,
        secrets,
        now,
        origin: () => origin,
    };
    const state = () => ({ cloud, contents: contents.save(), secrets: secrets.all });
    return {
        stack,
        stateFile: options.stateFile === undefined ? undefined : new StateFile(options.stateFile, state),
        setOrigin: (url) => {
            origin = url;
        },
    };
}
function settingsFrom(options) {
    const { jobSeconds = {}, staleSeconds = 0.2, tokenSeconds = 600, refreshTokenSeconds = 86_400, pageSize = 100, } = options;
    const usual = { deploy: 5, backup: 5, restore: 5, domains: 0 };
    return {
        jobSeconds: typeof jobSeconds === 'number'
            ? { ...usual, deploy: jobSeconds, backup: jobSeconds, restore: jobSeconds }
            : { ...usual, ...jobSeconds },
        staleSeconds,
        tokenSeconds,
        refreshTokenSeconds,
        pageSize,
    };
}
function settled(stack) {
    settle(stack);
    return stack.cloud;
}

;// CONCATENATED MODULE: ./src/simulator/serve.js




/**
 * The simulator as a process of its own. Its first argument is a JSON object of options (`SimulatorOptions`, and
 * `untilStdinCloses`), or `@` and the path of a file that holds one. When it is ready it prints one line of JSON:
 * `{url, username, password, pid}`. It stops at SIGTERM and SIGINT.
 */
async function serveSimulator(argument = process.argv[2]) {
    const { untilStdinCloses, ...options } = parseOptions(argument ?? '{}');
    const simulator = await startSimulator(options);
    const stopped = stopSignal(untilStdinCloses ?? false);
    const { url, username, password } = simulator;
    process.stdout.write(`${JSON.stringify({ url, username, password, pid: process.pid })}\n`);
    await stopped;
    await end(simulator);
}
const seconds = dist.pipe(dist.number(), dist.minValue(0));
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const jobSecondsSchema = dist.strictObject({
    deploy: dist.optional(seconds),
    backup: dist.optional(seconds),
    restore: dist.optional(seconds),
    domains: dist.optional(seconds),
});
const optionsSchema = dist.strictObject({
    untilStdinCloses: dist.optional(dist.boolean()),
    port: dist.optional(count),
    tls: dist.optional(dist.strictObject({ key: dist.string(), cert: dist.string() })),
    stateFile: dist.optional(dist.string()),
    latencyMs: dist.optional(seconds),
    jobSeconds: dist.optional(dist.union([seconds, jobSecondsSchema])),
    staleSeconds: dist.optional(seconds),
    tokenSeconds: dist.optional(seconds),
    refreshTokenSeconds: dist.optional(seconds),
    pageSize: dist.optional(dist.pipe(count, dist.minValue(1))),
    quirks: dist.optional(dist.record(dist.string(), dist.unknown())),
    faults: dist.optional(dist.array(faultSchema)),
    limits: dist.optional(dist.strictObject({
        distributions: dist.optional(count),
        distributionBytes: dist.optional(count),
        environments: dist.optional(count),
        configFileBytes: dist.optional(count),
        productionEnvironments: dist.optional(count),
    })),
    cloud: dist.optional(dist.looseObject({})),
});
/** Throws an Error that names the options that are wrong. */
function parseOptions(argument) {
    const text = argument.startsWith('@') ? (0,external_node_fs_.readFileSync)(argument.slice(1), 'utf8') : argument;
    const result = dist.safeParse(optionsSchema, JSON.parse(text));
    if (result.success)
        return result.output;
    const problems = result.issues.map((issue) => `${dist.getDotPath(issue) ?? 'options'}: ${issue.message}`);
    throw new Error(`Wrong options for the simulator: ${problems.join('; ')}`);
}
function stopSignal(untilStdinCloses) {
    return new Promise((resolve) => {
        process.once('SIGTERM', resolve).once('SIGINT', resolve);
        if (untilStdinCloses)
            process.stdin.once('end', resolve).once('close', resolve).once('error', resolve).resume();
    });
}
async function end(simulator) {
    await simulator.close();
    // A standard input that stays open would keep the process.
    process.stdin.destroy();
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tarGz)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** A gzipped tar archive (ustar) of text files. `modifiedAt` is in milliseconds. */
function tarGz(entries, modifiedAt) {
    const blocks = entries.flatMap(({ name, text }) => {
        const body = Buffer.from(text);
        return [header(name, body.length, modifiedAt), body, Buffer.alloc(-body.length & 511)];
    });
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
function header(name, size, modifiedAt) {
    const block = Buffer.alloc(512);
    block.write(name, 0, 100);
    block.write('0000644\0', 100);
    block.write('0000000\0', 108);
    block.write('0000000\0', 116);
    block.write(`${octal(size, 11)}\0`, 124);
    block.write(`${octal(Math.max(0, Math.floor(modifiedAt / 1000)), 11)}\0`, 136);
    block.write(' '.repeat(8), 148);
    block.write('0', 156);
    block.write('ustar\0', 257);
    block.write('00', 263);
    const checksum = block.reduce((sum, byte) => sum + byte, 0);
    block.write(`${octal(checksum, 6)}\0 `, 148);
    return block;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}


/***/ })

};
;