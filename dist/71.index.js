"use strict";

exports.id = 71;

exports.ids = [ 71 ];

exports.modules = {
  8995: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => connectNetApp
    });
    var pipeline = __webpack_require__(6404);
    var session = __webpack_require__(5200);
    var errors = __webpack_require__(5168);
    var not_found = __webpack_require__(9883);
    var schemas = __webpack_require__(6202);
    class Accounts {
      #pipeline;
      #named;
      #current;
      constructor(pipeline, named) {
        this.#pipeline = pipeline;
        this.#named = named;
      }
      list() {
        return this.#pipeline.request({
          method: "GET",
          path: "/api/accounts",
          parse: (0, schemas.c3)(schemas.gD)
        });
      }
      async currentId() {
        if (this.#named !== void 0) return this.#named;
        this.#current ??= this.#only();
        this.#current.catch(() => {
          this.#current = void 0;
        });
        return this.#current;
      }
      async #only() {
        const accounts = await this.list();
        const [account, ...others] = accounts;
        if (!account) throw new errors.lZ("user", "The user has no account in Copy and Sync. Nothing was changed.");
        if (others.length === 0) return account.accountId;
        const names = accounts.map(({accountId: accountId, name: name}) => (0, not_found.w4)(accountId, name));
        throw new errors.lZ("user", `The user has ${accounts.length} accounts, and none is named: ${(0, 
        not_found.KE)(names)}. Nothing was changed.`, "Give the id of the one that is meant as `account-id`.");
      }
    }
    var data_brokers = __webpack_require__(6183);
    class Lists {
      #pipeline;
      #accounts;
      constructor(pipeline, accounts) {
        this.#pipeline = pipeline;
        this.#accounts = accounts;
      }
      async start({list: list, target: target, parameters: parameters = {}, credentials: credentials = {}}) {
        const owner = "groupId" in target ? `/api/accounts/${encodeURIComponent(await this.#accounts.currentId())}/groups/${encodeURIComponent(target.groupId)}` : `/api/data-brokers/${encodeURIComponent(target.dataBrokerId)}`;
        await this.#pipeline.request({
          method: "GET",
          path: `${owner}/list-${list}`,
          query: parameters,
          headers: credentials,
          form: "any",
          parse: () => {}
        });
      }
    }
    var dist = __webpack_require__(7392);
    var http_errors = __webpack_require__(221);
    var transport = __webpack_require__(5063);
    const PATH = "/api/messages/client";
    class Messages {
      #pipeline;
      #mailboxes=new Set;
      #last;
      #reading;
      constructor(pipeline) {
        this.#pipeline = pipeline;
      }
      async open(isWanted) {
        const position = await this.#position();
        const shared = this.#mailboxes.size > 0 || this.#reading !== void 0;
        if (this.#mailboxes.size === 0) this.#last = position;
        const isNew = id => id !== position && (!shared || isLater(id, position));
        const mailbox = new Mailbox(message => (message.id === void 0 || isNew(message.id)) && isWanted(message), {
          read: () => this.#read(),
          close: () => this.#mailboxes.delete(mailbox)
        });
        this.#mailboxes.add(mailbox);
        return mailbox;
      }
      #position() {
        return this.#pipeline.request({
          method: "GET",
          path: PATH,
          parse: value => {
            const id = newest(messagesOf(value).map(message => message.id));
            if (id === void 0) throw new Error("no message with an id");
            return id;
          }
        });
      }
      #read() {
        this.#reading ??= this.#poll().finally(() => {
          this.#reading = void 0;
        });
        return this.#reading;
      }
      async #poll() {
        const messages = await this.#pipeline.request({
          method: "GET",
          path: PATH,
          query: {
            last: this.#last
          },
          retries: 0,
          parse: messagesOf
        }).catch(nothingIfHeld);
        this.#last = newest([ this.#last, ...messages.map(({id: id}) => id) ]);
        for (const message of messages) for (const mailbox of this.#mailboxes) mailbox.offer(message);
      }
    }
    class Mailbox {
      #isWanted;
      #reader;
      #seen=new Set;
      #messages=[];
      constructor(isWanted, reader) {
        this.#isWanted = isWanted;
        this.#reader = reader;
      }
      offer(message) {
        const {id: id} = message;
        if (id !== void 0 && this.#seen.has(id)) return;
        if (id !== void 0) this.#seen.add(id);
        if (this.#isWanted(message)) this.#messages.push(message);
      }
      async receive(signal) {
        if (this.#messages.length === 0) await unlessAborted(this.#reader.read(), signal);
        return this.#messages.splice(0);
      }
      close() {
        this.#reader.close();
      }
    }
    function messagesOf(value) {
      return dist.qgA(dist.YOg(dist.L5J()), value ?? []).flatMap(item => {
        const message = dist.xLC(schemas.QB, item);
        return message.success ? [ message.output ] : [];
      });
    }
    function nothingIfHeld(error) {
      const stalled = error instanceof http_errors.h && error.cause instanceof transport.OV;
      if (stalled || error instanceof http_errors.j && [ 408, 504 ].includes(error.status)) return [];
      throw error;
    }
    function newest(ids) {
      return ids.reduce((a, b) => a === void 0 || b !== void 0 && isLater(b, a) ? b : a);
    }
    function isLater(id, other) {
      return /^\d+$/.test(id) && /^\d+$/.test(other) ? BigInt(id) > BigInt(other) : id !== other;
    }
    async function unlessAborted(read, signal) {
      if (!signal) return read;
      signal.throwIfAborted();
      read.catch(() => {});
      let abort = () => {};
      const aborted = new Promise((_resolve, reject) => {
        abort = () => reject(signal.reason);
      });
      signal.addEventListener("abort", abort, {
        once: true
      });
      try {
        await Promise.race([ read, aborted ]);
      } finally {
        signal.removeEventListener("abort", abort);
      }
    }
    class Relationships {
      #pipeline;
      constructor(pipeline) {
        this.#pipeline = pipeline;
      }
      list() {
        return this.#pipeline.request({
          method: "GET",
          path: "/api/relationships-v2",
          parse: (0, schemas.c3)(schemas.bO)
        });
      }
      get(id, signal) {
        return this.#pipeline.request({
          method: "GET",
          path: `/api/relationships-v2/${encodeURIComponent(id)}`,
          signal: signal,
          parse: value => dist.qgA(schemas.bO, value)
        });
      }
      sync(id, find) {
        return this.#pipeline.request({
          method: "PUT",
          path: `/api/relationships/${encodeURIComponent(id)}/sync`,
          retryPolicy: {
            verify: find
          },
          form: "any",
          parse: () => true
        });
      }
      abort(id) {
        return this.#pipeline.request({
          method: "PUT",
          path: `/api/relationships/${encodeURIComponent(id)}/abort`,
          form: "any",
          parse: () => {}
        });
      }
    }
    var token_call = __webpack_require__(3896);
    const HINTS = {
      password: "Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.",
      refresh_token: "Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.",
      client_credentials: "Check `client-id` and `client-secret`, or give a `refresh-token` instead.",
      access_token: "It may have ended: get a fresh one right before this step, or give a `refresh-token` instead."
    };
    function tokensFor(credentials, pipeline, path) {
      const hint = HINTS[credentials.type];
      return credentials.type === "access_token" ? (0, session.NA)(credentials.accessToken, hint) : {
        hint: hint,
        issue: () => requestToken(pipeline, path, credentials)
      };
    }
    async function requestToken(pipeline, path, grant) {
      const {access_token: accessToken, expires_in: seconds = Number.POSITIVE_INFINITY} = await pipeline.request({
        ...(0, token_call.W)(grant, path),
        retryPolicy: "safe",
        parse: value => dist.qgA(schemas.C9, value)
      });
      return {
        accessToken: accessToken,
        lifetimeMs: seconds * 1e3
      };
    }
    const API_ORIGIN = "https://api.cloudsync.netapp.com";
    class CopyAndSync {
      accounts;
      dataBrokers;
      lists;
      messages;
      relationships;
      #options;
      #session;
      constructor(options) {
        const {accountId: accountId, clock: clock, onSecret: onSecret} = options;
        this.#options = options;
        this.#session = new session.Nn({
          source: this.#tokens(),
          clock: clock,
          onSecret: onSecret
        });
        this.accounts = new Accounts(this.#authorized(), accountId);
        const pipeline = this.#authorized(this.#forAccount());
        this.dataBrokers = new data_brokers.J(pipeline);
        this.lists = new Lists(pipeline, this.accounts);
        this.messages = new Messages(pipeline);
        this.relationships = new Relationships(pipeline);
      }
      endSession() {
        const {idleMs: idleMs} = this.#options;
        const brief = {
          signal: void 0,
          idleMs: Math.min(idleMs, session.aV),
          retries: 0
        };
        this.#session.changeSource(this.#tokens(brief));
        return new Relationships(this.#authorized({
          ...brief,
          ...this.#forAccount()
        }));
      }
      #tokens(differences = {}) {
        const {credentials: credentials, tokenUrl: tokenUrl} = this.#options;
        return tokensFor(credentials, this.#pipeline({
          ...differences,
          origin: tokenUrl.origin
        }), tokenUrl.pathname);
      }
      #pipeline(differences) {
        return new pipeline.$({
          ...this.#options,
          ...differences
        });
      }
      #authorized(differences = {}) {
        const pipeline = this.#pipeline(differences);
        pipeline.authorizer = this.#session;
        return pipeline;
      }
      #forAccount() {
        return {
          headers: async () => ({
            "x-account-id": await this.accounts.currentId()
          })
        };
      }
    }
    var client_options = __webpack_require__(8257);
    var netapp_inputs = __webpack_require__(6821);
    async function connectNetApp(step) {
      const {inputs: inputs} = step;
      const credentials = (0, netapp_inputs.Og)(inputs);
      if (!credentials) throw new Error("the inputs of the connection were not checked");
      const client = new CopyAndSync({
        ...(0, client_options.s)(step),
        origin: inputs["api-url"] ?? API_ORIGIN,
        tokenUrl: (0, netapp_inputs.CL)(inputs),
        credentials: credentials,
        accountId: inputs["account-id"]
      });
      await client.accounts.currentId();
      return client;
    }
  },
  9883: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KE: () => listed,
      mX: () => notFound,
      w4: () => idAndName
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    const LISTED = 20;
    function notFound(kind, asked, existing) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `There is no ${kind} "${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(asked)}". Nothing was changed.`, `What exists: ${listed(existing)}.`);
    }
    function listed(names) {
      if (names.length === 0) return "none";
      const first = names.slice(0, LISTED).map(name => (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 120));
      const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
      return first.join(", ") + more;
    }
    function idAndName(id, name) {
      return name === void 0 ? (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id) : `${(0, 
      _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(id)} (${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, 80)})`;
    }
  },
  4465: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $E: () => contentOf,
      Xy: () => objectOf,
      Yz: () => parsed,
      ou: () => firstText
    });
    function contentOf(text, form) {
      if (form === "any") return;
      return form === "text" ? text : jsonOf(text.trim());
    }
    function jsonOf(text) {
      if (text === "") return;
      return /^[[{"<]/.test(text) ? parseJson(text) : wordOf(text);
    }
    function parseJson(text) {
      if (!/\\ud[89a-f]/i.test(text)) return JSON.parse(text);
      return JSON.parse(text, (_, value) => typeof value === "string" ? value.toWellFormed() : value);
    }
    function parsed(text) {
      try {
        return parseJson(text);
      } catch {
        return;
      }
    }
    function wordOf(text) {
      try {
        return parseJson(text);
      } catch {
        return text;
      }
    }
    function firstText(...values) {
      return values.find(value => typeof value === "string" && value !== "");
    }
    function objectOf(text) {
      const value = wordOf(text);
      return typeof value === "object" && value !== null ? value : {};
    }
  },
  6183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => DataBrokers,
      s: () => isOnline
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8311);
    var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
    class DataBrokers {
      #pipeline;
      constructor(pipeline) {
        this.#pipeline = pipeline;
      }
      list(signal) {
        return this.#pipeline.request({
          method: "GET",
          path: "/api/data-brokers",
          signal: signal,
          parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.kJ)
        });
      }
      create(request, find) {
        return this.#pipeline.request({
          method: "POST",
          path: "/api/data-brokers",
          json: request,
          retryPolicy: {
            verify: find
          },
          parse: value => valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.kJ, value)
        });
      }
      async delete(id) {
        const path = `/api/data-brokers/${encodeURIComponent(id)}`;
        await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_0__.N)(this.#pipeline.request({
          method: "DELETE",
          path: path,
          form: "any",
          parse: () => {}
        }));
      }
      groups() {
        return this.#pipeline.request({
          method: "GET",
          path: "/api/groups",
          parse: (0, _schemas_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.YJ)
        });
      }
    }
    function isOnline({status: status}) {
      return status?.toUpperCase() === "COMPLETE";
    }
  },
  6202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C9: () => TokenReply,
      QB: () => Message,
      YJ: () => Group,
      bO: () => Relationship,
      c3: () => listOf,
      gD: () => Account,
      kJ: () => DataBroker
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
    var _core_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);
    const number = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq()) ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x())), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => (0, 
    _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? value["id"] ?? value["_id"] : value), _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.id);
    const optionalId = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(id), void 0);
    const TokenReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      access_token: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.aS,
      expires_in: number
    });
    const Account = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      accountId: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(id, _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.TK),
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const DataBroker = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      groupId: optionalId,
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      status: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      fileLink: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Group = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      name: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Message = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: optionalId,
      header: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
        requestId: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
        agentId: optionalId,
        groupId: optionalId
      }), {
        requestId: void 0,
        agentId: void 0,
        groupId: void 0
      }),
      payload: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), {})
    });
    const CommonError = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      step: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      errorCode: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      counter: number,
      description: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const BrokerError = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      dataBrokerId: optionalId,
      reason: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const activityEntries = {
      status: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      startTime: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      endTime: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      executionTime: number,
      progress: number,
      failureMessage: _core_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      errors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(BrokerError)), void 0),
      topFiveMostCommonRelationshipErrors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(CommonError)), void 0),
      filesMarkedForCopy: number,
      filesCopied: number,
      filesFailed: number,
      filesRemovedFailed: number,
      dirsFailed: number,
      dirsFailedToScan: number,
      bytesMarkedForCopy: number,
      bytesCopied: number
    };
    const Activity = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(activityEntries), () => valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(valibot__WEBPACK_IMPORTED_MODULE_1__._H3(activityEntries), {}));
    const Relationship = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      settings: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({}), {}),
      activity: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(Activity, {})
    });
    function listOf(item) {
      return value => valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(item), value === null ? [] : value);
    }
  }
};
