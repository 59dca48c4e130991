"use strict";

exports.id = 145;

exports.ids = [ 145 ];

exports.modules = {
  7499: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      TG: () => connectNetApp,
      Gd: () => netAppInputs,
      B9: () => netAppProblems
    });
    var pipeline = __webpack_require__(7948);
    var session = __webpack_require__(5200);
    var transport = __webpack_require__(7827);
    var errors = __webpack_require__(221);
    var none_such = __webpack_require__(9158);
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
        if (!account) throw new errors.hM("yours", "The user has no account in Copy and Sync. Nothing was changed.");
        if (others.length === 0) return account.accountId;
        const names = accounts.map(({accountId: accountId, name: name}) => (0, none_such.w4)(accountId, name));
        throw new errors.hM("yours", `The user has ${accounts.length} accounts, and none is named: ${(0, 
        none_such.KE)(names)}. Nothing was changed.`, "Give the id of the one that is meant as `account-id`.");
      }
    }
    var data_brokers = __webpack_require__(6183);
    var lists = __webpack_require__(2763);
    var dist = __webpack_require__(7392);
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
      const stalled = error instanceof errors.jd && error.cause instanceof transport.OV;
      if (stalled || error instanceof errors.S6 && [ 408, 504 ].includes(error.status)) return [];
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
          repeat: {
            find: find
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
    const TOKEN_URL = "https://netapp-cloud-account.auth0.com/oauth/token";
    const AUDIENCE = "https://api.cloud.netapp.com";
    const CLIENT_FOR_PASSWORDS = "UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ";
    const CLIENT_FOR_REFRESH_TOKENS = "Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC";
    const HINTS = {
      password: "Check `username`, `password` and `client-id` (a personal account needs QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO). Federated users need a `refresh-token` instead.",
      refresh_token: "Check `refresh-token`: it may have been revoked. A new one is made in the NetApp Console.",
      client_credentials: "Check `client-id` and `client-secret`, or give a `refresh-token` instead.",
      access_token: "It may have ended: get a fresh one right before this step, or give a `refresh-token` instead."
    };
    function tokensFor(credentials, pipeline, path) {
      const hint = HINTS[credentials.type];
      return credentials.type === "access_token" ? (0, session.e)(credentials.accessToken, hint) : {
        hint: hint,
        issue: () => requestToken(pipeline, path, credentials)
      };
    }
    async function requestToken(pipeline, path, grant) {
      const {access_token: accessToken, expires_in: seconds = Number.POSITIVE_INFINITY} = await pipeline.request({
        method: "POST",
        path: path,
        json: tokenRequest(grant),
        repeat: "always",
        parse: value => dist.qgA(schemas.C9, value)
      });
      return {
        accessToken: accessToken,
        lifetimeMs: seconds * 1e3
      };
    }
    function tokenRequest(grant) {
      const common = {
        grant_type: grant.type,
        audience: AUDIENCE
      };
      switch (grant.type) {
       case "password":
        {
          const {username: username, password: password, clientId: clientId = CLIENT_FOR_PASSWORDS} = grant;
          return {
            ...common,
            client_id: clientId,
            username: username,
            password: password,
            scope: "profile"
          };
        }

       case "refresh_token":
        return {
          ...common,
          client_id: grant.clientId ?? CLIENT_FOR_REFRESH_TOKENS,
          refresh_token: grant.refreshToken
        };

       case "client_credentials":
        return {
          ...common,
          client_id: grant.clientId,
          client_secret: grant.clientSecret
        };
      }
    }
    const API_ORIGIN = "https://api.cloudsync.netapp.com";
    const FAREWELL_MS = 2e3;
    class CopyAndSync {
      accounts;
      dataBrokers;
      lists;
      messages;
      relationships;
      #options;
      #session;
      #transport=new transport.oK;
      constructor(options) {
        const {accountId: accountId, clock: clock, onSecret: onSecret} = options;
        this.#options = options;
        this.#session = new session.N({
          source: this.#tokens(),
          clock: clock,
          onSecret: onSecret
        });
        this.accounts = new Accounts(this.#authorized(), accountId);
        const pipeline = this.#authorized(this.#forAccount());
        this.dataBrokers = new data_brokers.J(pipeline);
        this.lists = new lists.Q(pipeline, this.accounts);
        this.messages = new Messages(pipeline);
        this.relationships = new Relationships(pipeline);
      }
      farewell() {
        const {idleMs: idleMs} = this.#options;
        const brief = {
          signal: void 0,
          idleMs: Math.min(idleMs, FAREWELL_MS),
          retries: 0
        };
        this.#session.changeSource(this.#tokens(brief));
        return new Relationships(this.#authorized({
          ...brief,
          ...this.#forAccount()
        }));
      }
      async end() {
        this.#transport.close();
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
          transport: this.#transport,
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
    var input_kinds = __webpack_require__(5923);
    var workflow_inputs = __webpack_require__(6372);
    var origin = __webpack_require__(5459);
    var requesting = __webpack_require__(1284);
    const netAppInputs = {
      "token-url": {
        required: false,
        fallback: "NETAPP_TOKEN_URL",
        parse: tokenUrlOf
      },
      "api-url": {
        required: false,
        fallback: "NETAPP_API_URL",
        parse: origin.y
      },
      username: (0, input_kinds.Qq)({
        fallback: "NETAPP_USERNAME"
      }),
      password: (0, input_kinds.rJ)({
        fallback: "NETAPP_PASSWORD"
      }),
      "client-id": (0, input_kinds.Qq)({
        fallback: "NETAPP_CLIENT_ID"
      }),
      "client-secret": (0, input_kinds.rJ)({
        fallback: "NETAPP_CLIENT_SECRET"
      }),
      "refresh-token": (0, input_kinds.rJ)({
        fallback: "NETAPP_REFRESH_TOKEN"
      }),
      "access-token": {
        ...(0, input_kinds.rJ)({
          fallback: "NETAPP_ACCESS_TOKEN"
        }),
        parse: headerValue
      },
      "account-id": {
        ...(0, input_kinds.Qq)({
          fallback: "NETAPP_ACCOUNT_ID"
        }),
        parse: headerValue
      },
      ...requesting.j
    };
    function netAppProblems(values) {
      const given = Object.entries(MARKS).filter(([, inputs]) => inputs.some(workflow_inputs.qR));
      if (given.length > 1) {
        const names = given.flatMap(([, inputs]) => inputs.filter(workflow_inputs.qR)).map(name => `\`${name}\``);
        return [ `${names.join(" and ")} exclude each other: they are different ways to log in` ];
      }
      if (credentialsFor(values)) return [];
      return [ "`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN" ];
    }
    async function connectNetApp(step) {
      const {inputs: inputs} = step;
      const credentials = credentialsFor(inputs);
      if (!credentials) throw new Error("the inputs of the connection were not checked");
      const client = new CopyAndSync({
        ...(0, requesting.s)(step),
        origin: inputs["api-url"] ?? API_ORIGIN,
        tokenUrl: inputs["token-url"] ?? new URL(TOKEN_URL),
        credentials: credentials,
        accountId: inputs["account-id"]
      });
      step.atEnd(() => client.end());
      await client.accounts.currentId();
      return client;
    }
    const MARKS = {
      access_token: [ "access-token" ],
      refresh_token: [ "refresh-token" ],
      client_credentials: [ "client-secret" ],
      password: [ "username", "password" ]
    };
    function credentialsFor(values) {
      const ways = Object.keys(MARKS);
      const given = ways.find(way => MARKS[way].some(workflow_inputs.qR));
      if (given !== void 0) return credentialsOf(given, values);
      return ways.map(way => credentialsOf(way, values)).find(credentials => credentials !== void 0);
    }
    function credentialsOf(type, values) {
      const {username: username, password: password, "client-id": clientId, "client-secret": clientSecret} = values;
      switch (type) {
       case "access_token":
        return values["access-token"] === void 0 ? void 0 : {
          type: type,
          accessToken: values["access-token"]
        };

       case "refresh_token":
        {
          const refreshToken = values["refresh-token"]?.trim();
          return refreshToken === void 0 ? void 0 : {
            type: type,
            refreshToken: refreshToken,
            clientId: clientId
          };
        }

       case "client_credentials":
        return clientId === void 0 || clientSecret === void 0 ? void 0 : {
          type: type,
          clientId: clientId,
          clientSecret: clientSecret.trim()
        };

       case "password":
        return username === void 0 || password === void 0 ? void 0 : {
          type: type,
          username: username,
          password: password,
          clientId: clientId
        };
      }
    }
    function tokenUrlOf(address) {
      if (!URL.canParse(address)) (0, origin.y)(address);
      const url = new URL(address);
      (0, origin.y)(new URL("/", url).href);
      if (url.search !== "" || url.hash !== "") throw new workflow_inputs.S7("must be an address without a query");
      return url.pathname === "/" ? new URL(new URL(TOKEN_URL).pathname, url) : url;
    }
    function headerValue(value) {
      const text = value.trim();
      if (!/^[\x21-\x7e]+$/.test(text)) throw new workflow_inputs.S7("must be one word of plain characters");
      return text;
    }
  },
  2062: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      netappDataBrokerAction: () => netappDataBrokerAction
    });
    var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(221);
    var _http_lost_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(796);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4640);
    var _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2325);
    var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6279);
    var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5923);
    var _netapp_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
    const inputs = {
      name: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
        required: true
      }),
      type: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "AWS", "AZURE", "GCP", "ONPREM" ], {
        required: true
      }),
      "group-id": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(),
      port: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.WQ)({
        least: 1,
        most: 65535
      }),
      "if-exists": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "reuse", "fail" ], "reuse"),
      ..._netapp_connection_js__WEBPACK_IMPORTED_MODULE_3__.Gd
    };
    const outputs = [ "data-broker-id", "group-id", "installer-url", "created", "json" ];
    const netappDataBrokerAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
      inputs: inputs,
      outputs: outputs,
      check: _netapp_connection_js__WEBPACK_IMPORTED_MODULE_3__.B9,
      async main(step) {
        const client = await (0, _netapp_connection_js__WEBPACK_IMPORTED_MODULE_3__.TG)(step);
        const {name: name} = step.inputs;
        const before = await client.dataBrokers.list();
        const existing = existingOne(step, before);
        step.output("created", false);
        const broker = existing ?? await create(step, client, before);
        step.output("created", !existing);
        step.output("data-broker-id", broker.id);
        step.output("group-id", broker.groupId);
        step.output("installer-url", broker.fileLink);
        step.outputJson("json", broker);
        step.log.info(`Data broker ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100)} ${existing ? "is there already" : "was made"}: ${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.id)}`);
        if (!existing) step.now(`The data broker ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.id)} was made; nothing else was changed.`);
        step.summary.heading(existing ? "Data broker is there already" : "Data broker made");
        step.summary.facts([ [ "Name", (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100) ], [ "Id", (0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.id) ], [ "Type", (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.type ?? step.inputs.type) ], [ "Group", broker.groupId && (0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.groupId) ], [ "Status", (0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.status ?? "no contact yet") ] ]);
      }
    });
    function existingOne(step, all) {
      const {name: name, type: type, "group-id": groupId, "if-exists": ifExists} = step.inputs;
      const named = all.filter(broker => broker.name === name);
      const [broker, ...others] = named;
      if (!broker) return;
      const ids = named.map(({id: id}) => (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(id)).join(", ");
      if (ifExists === "fail") throw refusal(`A data broker named "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or `if-exists: reuse`.");
      if (others.length > 0) throw refusal(`The name "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`, "Delete or rename one.");
      const differences = [ broker.type !== void 0 && broker.type !== type && `its type is ${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.type, 40)}, not ${type}`, groupId !== void 0 && broker.groupId !== groupId && `its group is ${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.groupId ?? "none", 100)}` ].filter(Boolean);
      if (differences.length === 0) return broker;
      throw refusal(`The data broker "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100)}" (${(0, 
      _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(broker.id)}) cannot be reused: ${differences.join("; ")}. Nothing was changed.`, "Choose another name, or correct the inputs.");
    }
    async function create(step, client, before) {
      const {name: name, type: type, "group-id": groupId, port: port} = step.inputs;
      if (groupId !== void 0) await (0, _netapp_find_place_js__WEBPACK_IMPORTED_MODULE_1__.$)(client.dataBrokers, groupId);
      const known = new Set(before.map(({id: id}) => id));
      const look = async () => {
        const all = await client.dataBrokers.list();
        return all.find(broker => broker.name === name && !known.has(broker.id));
      };
      step.now(`It is not certain whether the data broker "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(name, 100)}" was made; nothing else was changed.`);
      const request = {
        name: name,
        type: type,
        ...groupId !== void 0 && {
          groupId: groupId
        },
        ...port !== void 0 && {
          port: port
        }
      };
      return await client.dataBrokers.create(request, () => (0, _http_lost_js__WEBPACK_IMPORTED_MODULE_6__.x)(look, step));
    }
    function refusal(message, hint) {
      return new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", message, hint);
    }
  },
  3470: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      netappListAction: () => netappListAction
    });
    var wait = __webpack_require__(6123);
    var find_place = __webpack_require__(2325);
    var fields = __webpack_require__(8399);
    var plain = __webpack_require__(4640);
    const STRAY_MS = 1e4;
    async function startList(options) {
      const {lists: lists, messages: messages, request: request, place: place} = options;
      const operation = `list-${request.list}`;
      const mailbox = await messages.open(message => comesFrom(place, message) && (operation in message.payload || strayError(message) !== void 0));
      try {
        await lists.start(request);
        return new ListJob(mailbox, options);
      } catch (error) {
        mailbox.close();
        throw error;
      }
    }
    class ListJob {
      title;
      lookup="GET /api/messages/client";
      #mailbox;
      #operation;
      #clock;
      #stray;
      constructor(mailbox, {request: request, place: place, clock: clock}) {
        this.title = `list of ${request.list} by ${place.title}`;
        this.#mailbox = mailbox;
        this.#operation = `list-${request.list}`;
        this.#clock = clock;
      }
      async poll(signal) {
        for (const message of await this.#mailbox.receive(signal)) {
          if (this.#operation in message.payload) return outcome(message, this.#operation);
          this.#stray ??= {
            reason: strayError(message) ?? "",
            since: this.#clock.now()
          };
        }
        if (!this.#stray) return {
          phase: "running",
          detail: "no reply yet"
        };
        const {reason: reason, since: since} = this.#stray;
        return this.#clock.now() - since < STRAY_MS ? {
          phase: "running",
          detail: `no reply yet, but an error that may belong to it: ${reason}`
        } : {
          phase: "failed",
          reason: `a message without an operation says: ${reason}`
        };
      }
      close() {
        this.#mailbox.close();
      }
    }
    function outcome({payload: payload, ...message}, operation) {
      const result = payload[operation];
      const reason = errorIn(result) ?? errorText(payload["error"]) ?? errorText(message["error"]);
      return reason === void 0 ? {
        phase: "succeeded",
        result: result
      } : {
        phase: "failed",
        reason: reason
      };
    }
    function errorIn(result) {
      if (!(0, fields.Gv)(result)) return;
      const inPlace = result["code"] !== void 0 && typeof result["message"] === "string" ? result : void 0;
      return errorText(result["error"]) ?? errorText(inPlace);
    }
    function strayError(message) {
      const {payload: payload} = message;
      const operations = Object.keys(payload).filter(key => key !== "error");
      return operations.length > 0 ? void 0 : errorText(payload["error"]) ?? errorText(message["error"]);
    }
    function errorText(error) {
      if (error === void 0 || error === null || error === false || error === "") return;
      if (!(0, fields.Gv)(error)) return (0, plain.p)(typeof error === "string" ? error : JSON.stringify(error));
      const words = [ "message", "description", "reason", "error", "code" ].map(name => error[name]);
      const word = words.find(one => typeof one === "string" && one !== "");
      return (0, plain.p)(word ?? JSON.stringify(error));
    }
    function comesFrom({dataBrokerIds: dataBrokerIds, groupId: groupId, byGroup: byGroup}, {header: header}) {
      const {agentId: agentId, groupId: group} = header;
      const byAgent = agentId === void 0 ? void 0 : dataBrokerIds.has(agentId);
      const ofGroup = group === void 0 ? void 0 : group === groupId;
      return (byGroup ? ofGroup ?? byAgent : byAgent ?? ofGroup) ?? true;
    }
    var lists = __webpack_require__(2763);
    var action = __webpack_require__(6279);
    var input_kinds = __webpack_require__(5923);
    var inputs = __webpack_require__(6372);
    function pairs(check, given = {}) {
      return {
        required: false,
        ...given,
        parse: async value => {
          const entries = Object.entries(await mappingOf(value));
          const problems = entries.flatMap(([name, text]) => {
            const problem = typeof text === "string" ? check(name, text) : "must be a text";
            return problem === void 0 ? [] : [ `${(0, inputs.SP)(name)} ${problem}` ];
          });
          if (problems.length > 0) throw new inputs.S7(`is not as it should be: ${problems.slice(0, 10).join("; ")}`);
          return Object.fromEntries(entries.map(([name, text]) => [ name, String(text) ]));
        }
      };
    }
    async function mappingOf(value) {
      const {parseDocument: parseDocument} = await __webpack_require__.e(917).then(__webpack_require__.t.bind(__webpack_require__, 1917, 19));
      const document = parseDocument(value, {
        schema: "failsafe",
        prettyErrors: true,
        logLevel: "error"
      });
      const [error] = document.errors;
      if (error) throw new inputs.S7(`is not valid YAML (line ${error.linePos?.[0].line ?? 1})`);
      const mapping = contentOf(document);
      if (typeof mapping !== "object" || mapping === null || Array.isArray(mapping)) throw new inputs.S7("must be a mapping: `name: text` on each line");
      return mapping;
    }
    function contentOf(document) {
      try {
        return document.toJS();
      } catch {
        return;
      }
    }
    var netapp_connection = __webpack_require__(7499);
    const netapp_list_inputs = {
      list: (0, input_kinds.Yq)(lists.m, {
        required: true
      }),
      "data-broker-id": (0, input_kinds.Qq)(),
      "group-id": (0, input_kinds.Qq)(),
      parameters: pairs(name => name === "" ? "is no name" : void 0),
      credentials: pairs(headerProblem, {
        secret: true
      }),
      "timeout-minutes": (0, input_kinds.yj)(5),
      ...netapp_connection.Gd
    };
    const netappListAction = (0, action.X)({
      inputs: netapp_list_inputs,
      outputs: [ "items", "count", "json" ],
      check: values => [ ...targetProblems(values), ...(0, netapp_connection.B9)(values) ],
      async main(step) {
        const {list: list, parameters: parameters, credentials: credentials} = step.inputs;
        for (const value of Object.values(credentials ?? {})) step.secrets.add(value);
        const client = await (0, netapp_connection.TG)(step);
        const target = targetOf(step.inputs);
        const place = await (0, find_place.P)(client.dataBrokers, target);
        if (!place.online) step.log.warning(`${offline(place)} It may not reply.`);
        const request = {
          list: list,
          target: target,
          parameters: parameters,
          credentials: credentials
        };
        const {lists: lists, messages: messages} = client;
        const job = await startList({
          lists: lists,
          messages: messages,
          request: request,
          place: place,
          clock: step.clock
        });
        const result = await replyOf(step, client, job, {
          target: target,
          place: place
        });
        const items = itemsOf(result);
        step.outputJson("items", items);
        step.output("count", items.length);
        step.outputJson("json", result);
        step.log.info(`The ${place.title} lists ${items.length} ${items.length === 1 ? "item" : "items"} (${list})`);
        step.summary.heading(`Listed ${list}`);
        step.summary.facts([ [ "By", place.title ], [ "Items", String(items.length) ] ]);
      }
    });
    const LONGEST_PAUSE_MS = 5e3;
    async function replyOf(step, client, job, {target: target, place: place}) {
      const {clock: clock, log: reporter, signal: signal} = step;
      const timeoutMs = step.inputs["timeout-minutes"] * 6e4;
      try {
        const limits = {
          timeoutMs: timeoutMs,
          limitName: "timeout-minutes",
          longestPauseMs: LONGEST_PAUSE_MS
        };
        return await (0, wait.uk)(job, {
          clock: clock,
          reporter: reporter,
          signal: signal,
          ...limits
        });
      } catch (error) {
        if (!(error instanceof wait.fz)) throw error;
        const now = await (0, find_place.P)(client.dataBrokers, target).catch(() => place);
        const state = now.online ? `The ${now.title} is online.` : offline(now);
        throw new wait.fz("theirs", `${error.message} ${state}`, now.online ? error.hint : START_IT);
      } finally {
        job.close();
      }
    }
    const START_IT = "Start the data broker's machine, and look at its state in the NetApp Console.";
    function offline({title: title, byGroup: byGroup}) {
      return byGroup ? `No data broker of the ${title} is online.` : `The ${title} is not online.`;
    }
    function itemsOf(result) {
      if (result === void 0 || result === null) return [];
      return Array.isArray(result) ? result : [ result ];
    }
    function targetProblems(values) {
      const {"data-broker-id": broker, "group-id": group} = values;
      if (broker === void 0 && group === void 0) return [ "`data-broker-id` or `group-id` is required" ];
      return broker !== void 0 && group !== void 0 ? [ "`data-broker-id` and `group-id` exclude each other" ] : [];
    }
    function targetOf(values) {
      const {"data-broker-id": dataBrokerId, "group-id": groupId} = values;
      if (groupId !== void 0) return {
        groupId: groupId
      };
      if (dataBrokerId !== void 0) return {
        dataBrokerId: dataBrokerId
      };
      throw new Error("the inputs of the target were not checked");
    }
    const RESERVED = /^(?:authorization|x-account-id|host|accept|user-agent|connection|cookie|expect|te|trailer|upgrade|keep-alive|content-.*|transfer-encoding|proxy-.*)$/i;
    function headerProblem(name, value) {
      if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return "is no name of a header";
      if (RESERVED.test(name)) return "is a header that cannot be set";
      if (/[\r\n]/.test(value)) return "must be one line: a header holds no line ends";
      return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? void 0 : "holds characters that a header cannot hold";
    }
  },
  2018: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      netappSyncAction: () => netappSyncAction
    });
    var errors = __webpack_require__(221);
    var none_such = __webpack_require__(9158);
    var or_none = __webpack_require__(5050);
    var plain = __webpack_require__(4640);
    var duration = __webpack_require__(4602);
    var wait = __webpack_require__(6123);
    var fields = __webpack_require__(8399);
    const OVER = [ "DONE", "FAILED", "ABORTED" ];
    function statusOf({status: status}) {
      return (status ?? "").toUpperCase();
    }
    function isOver(activity) {
      return OVER.includes(statusOf(activity));
    }
    function isUnderWay(activity) {
      return statusOf(activity) === "RUNNING";
    }
    function isOtherRun(before, now) {
      if (before.startTime === void 0 || now.startTime === void 0) return before.startTime !== now.startTime;
      const times = [ Date.parse(before.startTime), Date.parse(now.startTime) ];
      return times.some(Number.isNaN) ? before.startTime !== now.startTime : times[0] !== times[1];
    }
    function isContinuous({settings: settings}) {
      const setting = settings["continuousSync"];
      if ((0, fields.Gv)(setting)) {
        const {enabled: enabled = true, active: active = true} = setting;
        return enabled === true && active === true;
      }
      return setting === true || setting === "true";
    }
    function progressOf(activity) {
      const {progress: progress, filesCopied: filesCopied, filesMarkedForCopy: filesMarkedForCopy, bytesCopied: bytesCopied, bytesMarkedForCopy: bytesMarkedForCopy} = activity;
      return [ progress === void 0 ? void 0 : `${Math.round(progress)} %`, share(filesCopied, filesMarkedForCopy, "files"), share(bytesCopied, bytesMarkedForCopy, "bytes") ].filter(part => part !== void 0).join(", ");
    }
    function share(done, all, unit) {
      if (done === void 0) return;
      const of = all === void 0 ? "" : ` of ${all.toLocaleString("en")}`;
      return `${done.toLocaleString("en")}${of} ${unit}`;
    }
    function failureCount(activity) {
      const {filesFailed: filesFailed = 0, filesRemovedFailed: filesRemovedFailed = 0, dirsFailed: dirsFailed = 0, dirsFailedToScan: dirsFailedToScan = 0} = activity;
      return filesFailed + filesRemovedFailed + dirsFailed + dirsFailedToScan;
    }
    function failureWords(activity) {
      const {failureMessage: failureMessage, topFiveMostCommonRelationshipErrors: common = [], errors: errors = []} = activity;
      const counted = common.toSorted((a, b) => (b.counter ?? 0) - (a.counter ?? 0)).map(commonError);
      const ofBrokers = errors.flatMap(({dataBrokerId: dataBrokerId, reason: reason}) => {
        if (reason === void 0) return [];
        const by = dataBrokerId === void 0 ? "" : ` (data broker ${(0, plain.p)(dataBrokerId, 60)})`;
        return [ `${(0, plain.p)(reason, 200)}${by}` ];
      });
      const message = failureMessage === void 0 ? [] : [ (0, plain.p)(failureMessage) ];
      return [ ...message, ...counted, ...ofBrokers ].slice(0, 8).join("; ");
    }
    function commonError({step: step, errorCode: errorCode, counter: counter, description: description}) {
      const what = [ step, errorCode ].filter(word => word !== void 0).map(word => (0, 
      plain.p)(word, 60));
      const times = counter === void 0 ? "" : `${counter}× `;
      return `${times}${what.join(" ")}${description === void 0 ? "" : `: ${(0, plain.p)(description, 200)}`}`;
    }
    var lost = __webpack_require__(796);
    var confirmation = __webpack_require__(9495);
    async function startSync(relationships, before, options) {
      let lost = false;
      const find = async () => {
        lost = true;
        return await findRun(relationships, before, options) && true;
      };
      try {
        return await relationships.sync(before.id, find);
      } catch (error) {
        if (!isRunningAlready(error)) throw error;
        return lost;
      }
    }
    function findRun(relationships, before, options) {
      return (0, lost.x)(async () => {
        const {activity: activity} = await relationships.get(before.id);
        return hasChanged(before.activity, activity) ? activity : void 0;
      }, options);
    }
    function hasChanged(before, now) {
      return isOtherRun(before, now) || !isOver(now) && statusOf(now) !== statusOf(before);
    }
    function isSameEnd(before, now) {
      if (!isOver(before) || !isOver(now) || now.startTime === void 0) return false;
      return !isOtherRun(before, now) && now.endTime === before.endTime;
    }
    function isRunningAlready(error) {
      return error instanceof errors.S6 && [ 400, 409 ].includes(error.status) && /\brunning\b/i.test(error.message);
    }
    class SyncJob {
      title;
      lookup;
      abort;
      #options;
      last;
      #begun;
      #seenUnderWay=false;
      #missing;
      constructor(options) {
        const {before: before, abort: abort, clock: clock} = options;
        this.title = `sync of relationship ${(0, plain.p)(before.id, 60)}`;
        this.lookup = `GET /api/relationships-v2/${(0, plain.p)(before.id, 100)}`;
        this.abort = abort;
        this.#options = options;
        this.last = before;
        this.#missing = new confirmation.m(clock);
        this.#begun = before.activity.status !== void 0 && !isOver(before.activity);
      }
      async poll(signal) {
        const {relationships: relationships, before: before} = this.#options;
        const now = await (0, or_none.u)(relationships.get(before.id, signal));
        if (!now) return this.#gone();
        this.#missing.refuted();
        const {activity: activity} = now;
        this.#begun ||= this.#isOurs(activity);
        if (!this.#begun || isSameEnd(before.activity, activity)) return {
          phase: "running",
          detail: this.#waiting(activity)
        };
        this.last = now;
        return isOver(activity) ? this.#ended(now) : running(activity);
      }
      #isOurs(activity) {
        const {before: before} = this.#options;
        if (isOtherRun(before.activity, activity)) return true;
        this.#seenUnderWay ||= isUnderWay(activity);
        const {startTime: startTime, endTime: endTime} = activity;
        return this.#seenUnderWay && (startTime === void 0 || (endTime ?? before.activity.endTime) !== before.activity.endTime);
      }
      #waiting(activity) {
        return isOver(activity) || activity.status === void 0 ? "accepted" : (0, plain.p)(statusOf(activity), 60);
      }
      #ended(now) {
        const {activity: activity} = now;
        const status = statusOf(activity);
        const words = failureWords(activity);
        if (status === "ABORTED") return {
          phase: "failed",
          reason: `the run was aborted${words && `: ${words}`}`,
          hint: "Run the step again."
        };
        if (status === "FAILED") return {
          phase: "failed",
          reason: words || "its status is FAILED, without a reason"
        };
        if (!this.#options.failOnFileErrors || !hasFailures(activity)) return {
          phase: "succeeded",
          result: now,
          detail: [ status, progressOf(activity) ].filter(Boolean).join(", ")
        };
        return {
          phase: "failed",
          reason: `it is done, but ${failureSummary(activity)}`,
          hint: "Look at the relationship's errors, then run the step again; with `fail-on-file-errors: false` this is a warning."
        };
      }
      #gone() {
        if (!this.#missing.seen()) return {
          phase: "running",
          detail: "the relationship is not found"
        };
        return {
          phase: "failed",
          reason: "the relationship does not exist any more",
          hint: "Someone has deleted it while it was running."
        };
      }
    }
    function hasFailures(activity) {
      const {failureMessage: failureMessage, topFiveMostCommonRelationshipErrors: common = []} = activity;
      return failureCount(activity) > 0 || failureMessage !== void 0 || common.length > 0;
    }
    function failureSummary(activity) {
      const {filesFailed: filesFailed = 0} = activity;
      const others = failureCount(activity) - filesFailed;
      const counts = [ filesFailed > 0 && `${filesFailed} file${filesFailed === 1 ? "" : "s"} failed`, others > 0 && `${others} folder${others === 1 ? "" : "s"} or removal${others === 1 ? "" : "s"} failed` ].filter(Boolean);
      const words = failureWords(activity);
      return `${counts.join(" and ") || "with errors"}${words && ` (${words})`}`;
    }
    function running(activity) {
      const progress = progressOf(activity);
      const detail = (0, plain.p)(statusOf(activity) || "accepted", 60);
      return {
        phase: "running",
        detail: detail,
        ...progress !== "" && {
          progress: progress
        }
      };
    }
    var action = __webpack_require__(6279);
    var input_kinds = __webpack_require__(5923);
    var netapp_connection = __webpack_require__(7499);
    var wait_inputs = __webpack_require__(3850);
    var waiting = __webpack_require__(9196);
    const inputs = {
      relationship: (0, input_kinds.Qq)({
        required: true
      }),
      ...wait_inputs.F,
      "fail-on-file-errors": (0, input_kinds.Jt)(true),
      "if-running": (0, input_kinds.Yq)([ "wait", "fail" ], "wait"),
      "abort-on-cancel": (0, input_kinds.Jt)(true),
      ...netapp_connection.Gd
    };
    const outputs = [ "status", "files-copied", "files-failed", "bytes-copied", "duration-seconds", "json" ];
    const netappSyncAction = (0, action.X)({
      inputs: inputs,
      outputs: outputs,
      check: netapp_connection.B9,
      async main(step) {
        const client = await (0, netapp_connection.TG)(step);
        const before = await findRelationship(client, step.inputs.relationship);
        refuseContinuous(step, before);
        const start = step.clock.now();
        const ours = isUnderWay(before.activity) ? false : await begin(step, client, before);
        if (!ours) joinOrFail(step, before);
        const job = jobFor(step, client, before, ours);
        step.output("status", isOver(before.activity) ? "PENDING" : statusOf(before.activity) || "PENDING");
        if (!step.inputs.wait) {
          (0, waiting.x5)(step, job);
          return report(step, before, {
            heading: ours ? "Sync started" : "Sync is running already"
          });
        }
        try {
          const done = await (0, waiting.fm)(step, job);
          step.now(`The ${job.title} is done.`);
          const {activity: activity} = done;
          if (hasFailures(activity)) step.log.warning(`The ${job.title} is done, but ${failureSummary(activity)}`);
          tell(step, done);
          step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
          report(step, done, {
            heading: "Synced",
            took: (0, duration.p)(step.clock.now() - start)
          });
        } catch (error) {
          if (job.last !== before || isUnderWay(before.activity)) tell(step, job.last);
          step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
          if (error instanceof wait.dk) step.now(`The ${job.title} has ended; what it had copied by then is copied.`);
          throw error;
        }
      }
    });
    async function findRelationship(client, id) {
      const relationship = await (0, or_none.u)(client.relationships.get(id), 400);
      if (relationship) return relationship;
      const all = await client.relationships.list();
      const found = all.find(one => one.id === id);
      if (found) return found;
      throw (0, none_such.ag)("relationship", id, all.map(one => one.id));
    }
    function refuseContinuous(step, relationship) {
      if (!step.inputs.wait || !isContinuous(relationship)) return;
      throw new errors.hM("yours", `The relationship ${(0, plain.p)(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`, "Set `wait: false`, or switch the continuous sync off in the NetApp Console.");
    }
    async function begin(step, client, before) {
      const id = (0, plain.p)(before.id);
      step.now(`It is not certain whether the sync of relationship ${id} was started; nothing else was changed.`);
      try {
        const ours = await startSync(client.relationships, before, step);
        step.now(ours ? `The sync of relationship ${id} was started; nothing else was changed.` : `Nothing was changed; somebody else's sync of relationship ${id} is running.`);
        if (ours) step.log.info(`Sync of relationship ${id} was started`);
        return ours;
      } catch (error) {
        if (error instanceof errors.cc && step.inputs["abort-on-cancel"]) await abortIfBegun(step, client, before);
        throw error;
      }
    }
    async function abortIfBegun(step, client, before) {
      try {
        const relationships = client.farewell();
        const run = await findRun(relationships, before, {
          clock: step.clock
        });
        if (!run || isOver(run)) return;
        await relationships.abort(before.id);
        step.now(`The sync of relationship ${(0, plain.p)(before.id)} was started and told to abort.`);
      } catch (error) {
        if (!(error instanceof errors.hM)) throw error;
        step.log.warning(`${error.message}: a sync of relationship ${(0, plain.p)(before.id)} may go on without this step.`);
      }
    }
    function joinOrFail(step, {id: id}) {
      step.now(`Nothing was changed; somebody else's sync of relationship ${(0, plain.p)(id)} is running.`);
      if (step.inputs["if-running"] === "wait") {
        step.log.info(`A sync of relationship ${(0, plain.p)(id)} is running already: joining it`);
        return;
      }
      throw new errors.hM("yours", `A sync of relationship ${(0, plain.p)(id)} is running already.`, "Run the step again when it is over, or set `if-running: wait` to join it.");
    }
    function jobFor(step, client, before, ours) {
      const abort = async () => {
        await client.farewell().abort(before.id);
        step.now(`The sync of relationship ${(0, plain.p)(before.id)} was started and told to abort.`);
      };
      return new SyncJob({
        relationships: client.relationships,
        before: before,
        failOnFileErrors: step.inputs["fail-on-file-errors"],
        clock: step.clock,
        ...ours && step.inputs["abort-on-cancel"] && {
          abort: abort
        }
      });
    }
    function tell(step, relationship) {
      const {activity: activity} = relationship;
      step.output("status", statusOf(activity));
      step.output("files-copied", activity.filesCopied ?? 0);
      step.output("files-failed", activity.filesFailed ?? 0);
      step.output("bytes-copied", activity.bytesCopied ?? 0);
      step.outputJson("json", relationship);
    }
    function report(step, relationship, {heading: heading, took: took}) {
      const {id: id, activity: activity} = relationship;
      step.outputJson("json", relationship);
      step.summary.heading(heading);
      const count = (number = 0) => took === void 0 ? void 0 : number.toLocaleString("en");
      step.summary.facts([ [ "Relationship", (0, plain.p)(id) ], [ "Status", took && (0, 
      plain.p)(statusOf(activity), 60) ], [ "Files copied", count(activity.filesCopied) ], [ "Files failed", count(activity.filesFailed) ], [ "Bytes copied", count(activity.bytesCopied) ], [ "Took", took ] ]);
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
  6183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => DataBrokers,
      s: () => isOnline
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
    var _http_or_none_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5050);
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
          repeat: {
            find: find
          },
          parse: value => valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.kJ, value)
        });
      }
      async delete(id) {
        const path = `/api/data-brokers/${encodeURIComponent(id)}`;
        await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_0__.u)(this.#pipeline.request({
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
  2325: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => findGroup,
      P: () => findPlace
    });
    var _http_none_such_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9158);
    var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4640);
    var _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
    async function findPlace(dataBrokers, target) {
      const all = await dataBrokers.list();
      return "groupId" in target ? placeOfGroup(dataBrokers, target.groupId, all) : placeOfBroker(target.dataBrokerId, all);
    }
    function placeOfBroker(id, all) {
      const broker = all.find(one => one.id === id);
      if (!broker) throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_0__.ag)("data broker", id, namesOf(all));
      return {
        title: `data broker ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(broker.name ?? id, 100)}`,
        byGroup: false,
        groupId: broker.groupId,
        dataBrokerIds: new Set([ id ]),
        online: (0, _data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)(broker)
      };
    }
    async function placeOfGroup(dataBrokers, id, all) {
      const group = await findGroup(dataBrokers, id);
      const members = all.filter(({groupId: groupId}) => groupId === id);
      return {
        title: `group ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(group.name ?? id, 100)}`,
        byGroup: true,
        groupId: id,
        dataBrokerIds: new Set(members.map(broker => broker.id)),
        online: members.some(_data_brokers_js__WEBPACK_IMPORTED_MODULE_1__.s)
      };
    }
    async function findGroup(dataBrokers, id) {
      const groups = await dataBrokers.groups();
      const group = groups.find(one => one.id === id);
      if (!group) throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_0__.ag)("group", id, namesOf(groups));
      return group;
    }
    function namesOf(all) {
      return all.map(({id: id, name: name}) => (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_0__.w4)(id, name));
    }
  },
  2763: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => Lists,
      m: () => LISTS
    });
    const LISTS = [ "alibaba-bucket-folders", "alibaba-buckets", "aws-kms-keys", "azure-blob-storage-container-folders", "azure-blob-storage-containers", "azure-dataLake-storage-container-folders", "azure-dataLake-storage-containers", "box-folders", "box-root-folder", "cifs-share-folders", "cifs-shares", "gcp-bucket-folders", "gcp-buckets", "gcp-kms-keys", "google-drive-folders", "google-drives", "ibm-bucket-folders", "ibm-buckets", "nfs-export-folders", "nfs-exports", "ontap-s3-bucket-folders", "ontap-s3-buckets", "s3-bucket-folders", "s3-buckets", "s3-private-links", "sftp-directories", "sftp-root-directory", "sgws-bucket-folders", "sgws-buckets" ];
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
    var _http_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8399);
    const number = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq()) ]), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x())), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => (0, 
    _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value) ? value["id"] ?? value["_id"] : value), _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.id);
    const optionalId = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(id), void 0);
    const TokenReply = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      access_token: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.aS,
      expires_in: number
    });
    const Account = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      accountId: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(id, _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.TK),
      name: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const DataBroker = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      groupId: optionalId,
      name: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      status: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      fileLink: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Group = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: id,
      name: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const Message = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      id: optionalId,
      header: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
        requestId: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
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
      step: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      errorCode: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      counter: number,
      description: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const BrokerError = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
      dataBrokerId: optionalId,
      reason: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq
    });
    const activityEntries = {
      status: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      type: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      startTime: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      endTime: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
      executionTime: number,
      progress: number,
      failureMessage: _http_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
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
