(() => {
  "use strict";
  var __webpack_modules__ = {
    3577: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        backupAction: () => backupAction
      });
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6279);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6372);
      var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7466);
      var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3850);
      const inputs = {
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          required: true
        }),
        type: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
        ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.F,
        keep: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
          least: 1
        }),
        ..._connection_js__WEBPACK_IMPORTED_MODULE_2__.eu
      };
      const outputs = [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ];
      const backupAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => values.keep !== void 0 && !values.wait ? [ "`keep` needs `wait: true`" ] : []) ],
        async main(step) {
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ng)(step);
          const {backUpAndPrune: backUpAndPrune} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5974));
          await backUpAndPrune(step, cloud);
        }
      });
    },
    8026: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        w: () => configFilesInput
      });
      const configFilesInput = {
        required: false,
        parse: async text => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(917), __nccwpck_require__.e(116) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3116))).configFilesOf(text)
      };
    },
    7466: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ng: () => connect,
        eu: () => connectionInputs,
        lm: () => connectionProblems
      });
      var errors = __nccwpck_require__(221);
      var pipeline = __nccwpck_require__(7948);
      var session = __nccwpck_require__(5200);
      var transport = __nccwpck_require__(7827);
      const LONGEST_FAREWELL_MS = 4e3;
      class Authentication {
        #pipeline;
        #farewell;
        constructor(pipeline, farewell) {
          this.#pipeline = pipeline;
          this.#farewell = farewell;
        }
        login(username, password) {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/authn/access_token",
            authorize: false,
            json: {
              username: username,
              password: password
            },
            repeat: "always",
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
          return this.#pipeline.request({
            method: "POST",
            path: [ "/v3/authn/refresh_token", "/v3/authn/verify_token" ],
            codedRefusals: true,
            authorize: false,
            json: {
              grant_type: "refresh_token",
              refresh_token: refreshToken
            },
            repeat: "always",
            retries: 1,
            parse: tokensOf
          });
        }
        deleteRefreshToken(refreshToken) {
          return this.#farewell.request({
            method: "DELETE",
            signal: AbortSignal.timeout(LONGEST_FAREWELL_MS),
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
      async function tokensOf(value) {
        return (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1722))).tokensOf(value);
      }
      function textOf(header) {
        return Array.isArray(header) ? header[0] : header;
      }
      function tokensFor(credentials, options) {
        return "accessToken" in credentials ? (0, session.e)(credentials.accessToken, "It may have ended: get a fresh one from the identity provider right before this step.") : new Login(credentials, options);
      }
      const DEFAULT_LIFETIME_MS = 10 * 6e4;
      class Login {
        hint="Check `username` and `password`. On a stack with single sign-on give an `access-token` instead.";
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
            lifetimeMs: lifetimeOf(accessToken) ?? DEFAULT_LIFETIME_MS
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
            if (!(error instanceof errors.hM) || error instanceof errors.cc) throw error;
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
      function lifetimeOf(token) {
        try {
          const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
          const {iat: iat, exp: exp} = claims;
          if (typeof iat === "number" && typeof exp === "number" && exp > iat) return (exp - iat) * 1e3;
        } catch {}
        return;
      }
      const FAREWELL_MS = 2e3;
      class Connection {
        authentication;
        pipeline;
        #session;
        #over=new AbortController;
        #transport=new transport.oK;
        constructor(options) {
          const {origin: origin, clock: clock, reporter: reporter, idleMs: idleMs, retries: retries, credentials: credentials, onSecret: onSecret} = options;
          const signal = options.signal ? AbortSignal.any([ options.signal, this.#over.signal ]) : this.#over.signal;
          const common = {
            origin: origin,
            clock: clock,
            reporter: reporter,
            transport: this.#transport
          };
          this.pipeline = new pipeline.$({
            ...common,
            signal: signal,
            idleMs: idleMs,
            retries: retries
          });
          const farewell = new pipeline.$({
            ...common,
            idleMs: Math.min(idleMs, FAREWELL_MS),
            retries: 1
          });
          this.authentication = new Authentication(this.pipeline, farewell);
          const source = tokensFor(credentials, {
            authentication: this.authentication,
            reporter: reporter,
            onSecret: onSecret
          });
          this.#session = new session.N({
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
          this.#over.abort(new errors.hM("yours", "The session is over"));
          await this.#session.end();
          this.#transport.close();
        }
      }
      var input_kinds = __nccwpck_require__(5923);
      var inputs = __nccwpck_require__(6372);
      var origin = __nccwpck_require__(5459);
      var requesting = __nccwpck_require__(1284);
      const connectionInputs = {
        stack: {
          required: false,
          fallback: "BRC_STACK",
          parse: stackOrigin
        },
        "api-url": {
          required: false,
          fallback: "BRC_API_URL",
          parse: origin.y
        },
        username: (0, input_kinds.Qq)({
          fallback: "BRC_USERNAME"
        }),
        password: (0, input_kinds.rJ)({
          fallback: "BRC_PASSWORD"
        }),
        "access-token": {
          ...(0, input_kinds.rJ)({
            fallback: "BRC_ACCESS_TOKEN"
          }),
          parse: bareToken
        },
        ...requesting.j
      };
      function connectionProblems(values) {
        return [ ...(0, inputs.HP)(() => addressProblems(values)), ...(0, inputs.HP)(() => credentialProblems(values)) ];
      }
      function addressProblems(values) {
        if ((0, inputs.qR)("stack") && (0, inputs.qR)("api-url")) return [ "`stack` and `api-url` exclude each other" ];
        return originFor(values) ? [] : [ "`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)" ];
      }
      function credentialProblems(values) {
        if ((0, inputs.qR)("access-token") && ((0, inputs.qR)("username") || (0, inputs.qR)("password"))) return [ "`access-token` and `username` with `password` exclude each other" ];
        if (credentialsFor(values)) return [];
        return [ "`username` and `password` (or `access-token`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN)" ];
      }
      async function connect(step, {logsIn: logsIn = true} = {}) {
        const origin = originFor(step.inputs);
        const credentials = credentialsFor(step.inputs);
        if (!origin || !credentials) throw new Error("the inputs of the connection were not checked");
        const connection = new Connection({
          ...(0, requesting.s)(step),
          origin: origin,
          credentials: credentials
        });
        step.atEnd(() => connection.end());
        const [Cloud] = await Promise.all([ loadClient(), logsIn && connection.logIn() ]);
        return new Cloud(connection);
      }
      async function loadClient() {
        await new Promise(setImmediate);
        return (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4840))).BloomreachCloud;
      }
      function originFor(values) {
        return (0, inputs.qR)("stack") ? values.stack : values["api-url"] ?? values.stack;
      }
      function credentialsFor(values) {
        const {username: username, password: password, "access-token": accessToken} = values;
        const byPassword = username !== void 0 && password !== void 0 ? {
          username: username,
          password: password
        } : void 0;
        const byToken = accessToken === void 0 ? void 0 : {
          accessToken: accessToken
        };
        return (0, inputs.qR)("username") || (0, inputs.qR)("password") ? byPassword : byToken ?? byPassword;
      }
      function bareToken(value) {
        const token = value.trim();
        if (/^[\x21-\x7e]+$/.test(token)) return token;
        throw new inputs.S7("must be the token alone, without spaces or line ends in it");
      }
      function stackOrigin(stack) {
        if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(stack)) throw new inputs.S7(`must be the name of a stack (letters, digits, hyphens), not ${(0, 
        inputs.SP)(stack)}`);
        return `https://api.${stack.toLowerCase()}.bloomreach.cloud`;
      }
    },
    7680: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        deployAction: () => deployAction
      });
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6279);
      var _workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3602);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6372);
      var _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8026);
      var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7466);
      var _health_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6187);
      var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3850);
      const inputs = {
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
          required: true
        }),
        distribution: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
          required: true
        }),
        "config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__.w,
        strategy: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ "rolling", "stopstart" ], "rolling"),
        ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_6__.F,
        "skip-if-deployed": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        "failure-states": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.aL)("error,failed"),
        ..._health_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Q,
        "rollback-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        "rollback-config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_3__.w,
        "logs-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
        "dry-run": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        ..._workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__.n,
        ..._connection_js__WEBPACK_IMPORTED_MODULE_4__.eu
      };
      const outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "previous-distribution-id", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "json" ];
      const deployAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_7__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.lm)(values), ...(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__.HP)(() => waitingProblems(values)) ],
        async main(step) {
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.Ng)(step);
          const {deploy: deploy} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2594));
          await deploy(step, cloud);
        }
      });
      function waitingProblems(values) {
        if (values.wait) return [];
        const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
        return needing.map(name => `${name} needs \`wait: true\``);
      }
    },
    6187: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Q: () => healthInputs
      });
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6372);
      const healthInputs = {
        "health-check-url": {
          ...(0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
          parse: urlOf
        },
        "health-check-status": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.bM)("200"),
        "health-check-timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
      };
      function urlOf(address) {
        const url = URL.canParse(address) ? new URL(address) : void 0;
        if (!url || !/^https?:$/.test(url.protocol)) throw new _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be an http:// or https:// address, not ${(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(address)}`);
        if (url.username !== "" || url.password !== "") throw new _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must not hold a user name or password");
        return url;
      }
    },
    3899: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        domainInputs: () => domainInputs,
        promoteProductionAction: () => promoteProductionAction
      });
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6279);
      var _workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3602);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6372);
      var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7466);
      var _health_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6187);
      var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3850);
      const domainInputs = {
        "domains-timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(5),
        "poll-interval-seconds": _wait_inputs_js__WEBPACK_IMPORTED_MODULE_5__.d["poll-interval-seconds"]
      };
      const inputs = {
        environment: {
          ...(0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
          required: true,
          mayBeEmpty: true
        },
        "current-environment": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
        "change-domain-rules": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        ...domainInputs,
        ..._health_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Q,
        demote: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        "dry-run": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
        ..._workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__.n,
        ..._connection_js__WEBPACK_IMPORTED_MODULE_3__.eu
      };
      const outputs = [ "environment-id", "previous-environment-id", "domains", "json" ];
      const promoteProductionAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_6__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.lm)(values), ...(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_2__.HP)(() => promotionProblems(values)) ],
        async main(step) {
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(step);
          const {promote: promote} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3012));
          await promote(step, cloud);
        }
      });
      function promotionProblems(values) {
        const {environment: environment, "current-environment": current, demote: demote, "change-domain-rules": moveDomains} = values;
        const problems = [];
        if (demote) {
          if (environment !== void 0) problems.push("`environment` must be empty with `demote`");
          if (current === void 0) problems.push("`current-environment` is required with `demote`");
          if (moveDomains) problems.push("`change-domain-rules` does not go with `demote`: there is nowhere to point them at");
        } else {
          if (environment === void 0) problems.push("`environment` is required and was empty (only `demote: true` takes the production mark off)");
          if (moveDomains && current === void 0) problems.push("`change-domain-rules` needs `current-environment`, the one that the domains point at now");
        }
        return problems;
      }
    },
    5374: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        releaseAction: () => releaseAction
      });
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6279);
      var _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22);
      var _workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3602);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6372);
      var _config_files_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8026);
      var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7466);
      var _health_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6187);
      var _promote_production_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3899);
      var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3850);
      const inputs = {
        file: {
          required: false,
          parse: _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__.V_
        },
        distribution: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(),
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
          required: true
        }),
        "live-environment": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(),
        "config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_4__.w,
        strategy: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "rolling", "stopstart" ], "rolling"),
        "failure-states": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.aL)("error,failed"),
        backup: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
        restore: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
        promote: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
        ..._health_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Q,
        "rollback-on-failure": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(true),
        "rollback-config-files": _config_files_input_js__WEBPACK_IMPORTED_MODULE_4__.w,
        "dry-run": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Jt)(false),
        ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_8__.d,
        ..._promote_production_js__WEBPACK_IMPORTED_MODULE_7__.domainInputs,
        ..._workflow_github_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n,
        ..._connection_js__WEBPACK_IMPORTED_MODULE_5__.eu
      };
      const outputs = [ "distribution-id", "environment-id", "environment-url", "backup-id", "previous-distribution-id", "previous-environment-id", "promoted", "rolled-back", "stages", "json" ];
      const releaseAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_9__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_5__.lm)(values), ...(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_3__.HP)(() => distributionProblems(values)) ],
        async main(step) {
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_5__.Ng)(step);
          const {release: release} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1470));
          await release(step, cloud);
        }
      });
      function distributionProblems({file: file, distribution: distribution}) {
        if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
        if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
        return file?.size === 0 ? [ "`file` is empty" ] : [];
      }
    },
    1284: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        j: () => requestInputs,
        s: () => clientOptions
      });
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      const requestInputs = {
        "request-timeout-seconds": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
        retries: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
          default: 5,
          most: 100
        })
      };
      function clientOptions(step) {
        const {inputs: inputs, clock: clock, log: log, signal: signal, secrets: secrets} = step;
        return {
          clock: clock,
          reporter: log,
          signal: signal,
          idleMs: inputs["request-timeout-seconds"] * 1e3,
          retries: inputs.retries,
          onSecret: value => secrets.add(value)
        };
      }
    },
    565: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        LATEST: () => LATEST,
        restoreAction: () => restoreAction
      });
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6279);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7466);
      var _wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3850);
      const LATEST = "latest";
      const inputs = {
        environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          required: true
        }),
        backup: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          required: true
        }),
        "source-environment": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        ..._wait_inputs_js__WEBPACK_IMPORTED_MODULE_2__.F,
        ..._connection_js__WEBPACK_IMPORTED_MODULE_1__.eu
      };
      const outputs = [ "backup-id", "job-id", "status", "duration-seconds", "json" ];
      const restoreAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.lm)(values), ...values["source-environment"] !== void 0 && values.backup !== LATEST ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
        async main(step) {
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(step);
          const {restore: restore} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2833));
          await restore(step, cloud);
        }
      });
    },
    5088: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        uploadConfigFileAction: () => uploadConfigFileAction
      });
      var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5414);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4640);
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6279);
      var _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5923);
      var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7466);
      const inputs = {
        file: {
          required: true,
          parse: _workflow_files_js__WEBPACK_IMPORTED_MODULE_1__.R8
        },
        name: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Md)(),
        "if-exists": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "reuse", "upload", "fail" ], "reuse"),
        ..._connection_js__WEBPACK_IMPORTED_MODULE_3__.eu
      };
      const outputs = [ "config-file-id", "config-file-ids", "reused", "json" ];
      const uploadConfigFileAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.lm)(values), ...namingProblems(values) ],
        async main(step) {
          for (const file of step.inputs.file) (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_0__.so, file, step.log);
          const cloud = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(step);
          const {uploadConfigFiles: uploadConfigFiles} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081));
          await uploadConfigFiles(step, cloud);
        }
      });
      function namingProblems({file: files, name: name}) {
        const problems = [];
        if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
        const names = files.map(file => file.name);
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(twice, 100)}"; their names must differ`);
        return problems;
      }
    },
    3721: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        uploadDistributionAction: () => uploadDistributionAction
      });
      var _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3143);
      var _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5414);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4640);
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6279);
      var _workflow_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5923);
      var _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6372);
      var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7466);
      const inputs = {
        file: {
          required: true,
          parse: _workflow_files_js__WEBPACK_IMPORTED_MODULE_2__.V_
        },
        name: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Md)(),
        "if-exists": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_3__.Yq)([ "reuse", "upload", "fail", "replace" ], "reuse"),
        ..._connection_js__WEBPACK_IMPORTED_MODULE_5__.eu
      };
      const outputs = [ "distribution-id", "distribution-name", "md5", "size-bytes", "reused", "json" ];
      const uploadDistributionAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_6__.X)({
        inputs: inputs,
        outputs: outputs,
        check: values => [ ...(0, _connection_js__WEBPACK_IMPORTED_MODULE_5__.lm)(values), ...(0, 
        _workflow_inputs_js__WEBPACK_IMPORTED_MODULE_4__.HP)(() => emptyFile(values.file)) ],
        async main(step) {
          const {file: file} = step.inputs;
          (0, _bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.HP)(_bloomreach_size_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zc, file, step.log);
          const connecting = (0, _connection_js__WEBPACK_IMPORTED_MODULE_5__.Ng)(step);
          const hashing = new _bloomreach_hashing_js__WEBPACK_IMPORTED_MODULE_0__.X(file, step.signal);
          step.atEnd(async () => hashing.stop());
          hashing.beginAhead();
          const cloud = await connecting;
          const {upload: upload} = await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6275));
          await upload(step, cloud, hashing);
        }
      });
      function emptyFile(file) {
        return file.size === 0 ? [ `\`file\` is empty: ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_7__.p)(file.path)}` ] : [];
      }
    },
    3850: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        F: () => waitInputs,
        d: () => pollInputs
      });
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      const pollInputs = {
        "timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
        "poll-interval-seconds": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
      };
      const waitInputs = {
        wait: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(true),
        ...pollInputs
      };
    },
    3143: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        X: () => Hashing
      });
      var external_node_fs_ = __nccwpck_require__(3024);
      const WORTH_A_THREAD = 8 * 1024 * 1024;
      function takesThread({size: size}) {
        return size >= WORTH_A_THREAD;
      }
      async function md5OfFile(file, signal) {
        signal.throwIfAborted();
        return takesThread(file) ? hashInThread(file.path, signal) : hashHere(file.path, signal);
      }
      async function hashHere(path, signal) {
        const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
        const hash = createHash("md5");
        for await (const chunk of (0, external_node_fs_.createReadStream)(path)) {
          signal.throwIfAborted();
          hash.update(chunk);
        }
        return hash.digest("hex");
      }
      const THREAD = `\nconst { parentPort, workerData } = require('node:worker_threads')\nconst { openSync, readSync, closeSync } = require('node:fs')\nconst hash = require('node:crypto').createHash('md5')\nconst piece = Buffer.allocUnsafeSlow(512 * 1024)\nconst file = openSync(workerData)\nfor (let size; (size = readSync(file, piece)) > 0; ) hash.update(piece.subarray(0, size))\ncloseSync(file)\nparentPort.postMessage(hash.digest('hex'))\n`;
      async function hashInThread(path, signal) {
        const {Worker: Worker} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
        signal.throwIfAborted();
        const worker = new Worker(THREAD, {
          eval: true,
          workerData: path,
          stdout: true,
          stderr: true,
          env: {}
        });
        const abort = () => void worker.terminate();
        signal.addEventListener("abort", abort, {
          once: true
        });
        try {
          return await new Promise((resolve, reject) => {
            worker.once("message", resolve);
            worker.once("error", reject);
            worker.once("exit", () => reject(signal.reason ?? new Error(`${path} could not be hashed`)));
          });
        } finally {
          signal.removeEventListener("abort", abort);
        }
      }
      class Hashing {
        #file;
        #stop=new AbortController;
        #signal;
        #md5;
        constructor(file, signal) {
          this.#file = file;
          this.#signal = signal ? AbortSignal.any([ signal, this.#stop.signal ]) : this.#stop.signal;
        }
        get md5() {
          this.#md5 ??= md5OfFile(this.#file, this.#signal);
          return this.#md5;
        }
        begin() {
          this.md5.catch(() => {});
        }
        beginAhead() {
          if (takesThread(this.#file)) this.begin();
        }
        stop() {
          this.#stop.abort();
          this.#md5?.catch(() => {});
        }
      }
    },
    5414: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        HP: () => warnOfSize,
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
      function warnOfSize({kind: kind, largestBytes: largestBytes}, file, reporter) {
        if (file.size <= largestBytes) return;
        reporter.warning(`The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`);
      }
    },
    9960: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J: () => backoff,
        P: () => retryAfter
      });
      const FIRST_MS = 500;
      const LONGEST_MS = 3e4;
      const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;
      function backoff(attempt, random = Math.random) {
        return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (.5 + random() / 2);
      }
      function retryAfter(value, date, now = Date.now()) {
        if (value === void 0) return;
        if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1e3;
        if (!HTTP_DATE.test(value)) return;
        const until = Date.parse(/GMT$/.test(value) ? value : `${value} GMT`);
        if (Number.isNaN(until)) return;
        const from = date === void 0 ? Number.NaN : Date.parse(date);
        return Math.max(0, until - (Number.isNaN(from) ? now : from));
      }
    },
    3266: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J9: () => jsonBody,
        s$: () => jsonText,
        yR: () => readText
      });
      var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3674);
      var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7827);
      function jsonBody(value) {
        return jsonText(JSON.stringify(value));
      }
      function jsonText(text) {
        return {
          contentType: "application/json; charset=utf-8",
          length: Buffer.byteLength(text),
          send: request => {
            request.end(text);
          }
        };
      }
      const LARGEST_ANSWER = 64 * 1024 * 1024;
      async function readText(stream, limitMs, signal) {
        const chunks = [];
        let size = 0;
        const stop = error => stream.destroy(error);
        const abort = () => stop(signal?.reason);
        const timer = setTimeout(() => stop(new _transport_js__WEBPACK_IMPORTED_MODULE_1__.OV(`the answer was not whole after ${limitMs} ms`)), Math.min(limitMs, _clock_js__WEBPACK_IMPORTED_MODULE_0__.Mv));
        stream.once("timeout", () => stop(new _transport_js__WEBPACK_IMPORTED_MODULE_1__.OV("the answer stalled")));
        signal?.addEventListener("abort", abort, {
          once: true
        });
        try {
          signal?.throwIfAborted();
          for await (const chunk of stream) {
            size += chunk.length;
            if (size > LARGEST_ANSWER) throw new Error("the answer is larger than 64 MiB");
            chunks.push(chunk);
          }
        } finally {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
        }
        if (!stream.complete) throw new Error("the answer was cut short");
        return Buffer.concat(chunks).toString("utf8");
      }
    },
    3674: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Di: () => systemClockAt,
        Mv: () => LONGEST_TIMER_MS,
        ml: () => systemClock
      });
      const LONGEST_TIMER_MS = 2 ** 31 - 1;
      const systemClock = systemClockAt(1);
      function systemClockAt(rate) {
        return {
          now: () => performance.now() * rate,
          sleep: (ms, signal) => new Promise((resolve, reject) => {
            signal?.throwIfAborted();
            const abort = () => {
              clearTimeout(timer);
              reject(signal?.reason);
            };
            const end = () => {
              signal?.removeEventListener("abort", abort);
              resolve();
            };
            const timer = setTimeout(end, Math.min(ms / rate, LONGEST_TIMER_MS));
            signal?.addEventListener("abort", abort, {
              once: true
            });
          })
        };
      }
    },
    4465: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $E: () => contentOf,
        Xy: () => objectOf,
        ou: () => firstText,
        qF: () => parseJson
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
    221: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        S6: () => AnsweredError,
        cc: () => CancelledError,
        hM: () => ExplainedError,
        jd: () => UnansweredError,
        to: () => explained
      });
      var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4640);
      class ExplainedError extends Error {
        blame;
        hint;
        constructor(blame, message, hint, options) {
          super(message, options);
          this.name = "ExplainedError";
          this.blame = blame;
          this.hint = hint;
        }
      }
      class AnsweredError extends ExplainedError {
        status;
        code;
        detail;
        retryAfterMs;
        constructor(request, answer) {
          const code = answer.code === void 0 ? void 0 : (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.code, 100);
          const detail = answer.detail === void 0 ? void 0 : (0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.detail);
          const words = [ code, detail ].filter(Boolean).join(": ");
          super(answer.status >= 500 || answer.status === 429 ? "theirs" : "yours", `${request} was answered ${answer.status}${words ? ` ${words}` : ""}`, hintFor(answer.status, code));
          this.name = "AnsweredError";
          this.status = answer.status;
          this.code = code;
          this.detail = detail;
          this.retryAfterMs = answer.retryAfterMs;
        }
      }
      class UnansweredError extends ExplainedError {
        reached;
        passing;
        constructor(request, what, options) {
          super("theirs", `${request} got no answer: ${what.reason}`, what.hint, options);
          this.name = "UnansweredError";
          this.reached = what.reached;
          this.passing = what.passing ?? true;
        }
      }
      class CancelledError extends ExplainedError {
        constructor(signal) {
          super("yours", `Cancelled (${signal})`);
          this.name = "CancelledError";
        }
      }
      function explained(error) {
        if (error instanceof ExplainedError) return error;
        const what = error instanceof Error ? error.message : String(error);
        return new ExplainedError("theirs", `Unexpected error: ${(0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.p)(what)}`, "Please report this as a bug.", {
          cause: error
        });
      }
      function hintFor(status, code) {
        if (status === 401) return "Check the credentials: the service does not accept them.";
        if (status === 403) return "Check the permissions of the user whose credentials are used.";
        if (status === 429) return "The service limits its requests; try again later or run fewer jobs at once.";
        if (status >= 300 && status < 400) return "Redirects are not followed, so that credentials stay with their host.";
        if (status === 500 && code) return "The service says what it could not do; if nothing here is the cause, run the step again later.";
        if (status >= 500) return "The service has a problem; run the step again later.";
        return;
      }
    },
    7948: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $: () => Pipeline
      });
      var backoff = __nccwpck_require__(9960);
      var http_body = __nccwpck_require__(3266);
      var plain = __nccwpck_require__(4640);
      function nameOf(call, path) {
        return `${call.method} ${(0, plain.p)(call.name ?? path)}`;
      }
      var content = __nccwpck_require__(4465);
      var errors = __nccwpck_require__(221);
      var retrying = __nccwpck_require__(1968);
      var secure_url = __nccwpck_require__(571);
      var http_transport = __nccwpck_require__(7827);
      class Pipeline {
        options;
        authorizer;
        #alternatives=new Map;
        constructor(options) {
          this.options = options;
        }
        async request(call) {
          const {clock: clock} = this.options;
          const signal = this.#signalOf(call);
          const retries = call.retries ?? this.options.retries;
          for (let attempt = 0; ;attempt++) {
            const outcome = await this.#attempt(call);
            if (!("failure" in outcome)) return outcome.result;
            const {failure: failure} = outcome;
            signal?.throwIfAborted();
            if ((0, retrying.dk)(failure)) {
              const found = await this.#lookFor(call, failure);
              if (found !== void 0) return found;
            }
            if (attempt >= retries) {
              (0, retrying.Rf)(failure);
              throw failure;
            }
            const pauseMs = (failure instanceof errors.S6 ? failure.retryAfterMs : void 0) ?? (0, 
            backoff.J)(attempt);
            this.#announce(failure, `next try (${attempt + 1} of ${retries})`, pauseMs);
            await clock.sleep(pauseMs, signal);
          }
        }
        async open(call) {
          const path = typeof call.path === "string" ? call.path : call.path[0] ?? "/";
          const answer = await this.#authorized({
            ...call,
            parse: () => {}
          }, path);
          if (isGood(answer.status, call.expect)) return answer;
          throw await this.#refusal(nameOf(call, path), answer, this.#signalOf(call));
        }
        async openElsewhere(url, name, headers = {}, onRedirect = () => {}) {
          const {transport: transport, idleMs: idleMs, signal: signal} = this.options;
          const request = {
            method: "GET",
            name: `GET ${name}`,
            idleMs: idleMs,
            signal: signal
          };
          let target = url;
          for (let redirects = 0; ;redirects++) {
            const answer = await transport.send({
              ...request,
              url: target,
              headers: {
                "user-agent": USER_AGENT,
                ...headers
              }
            });
            if (isGood(answer.status)) return answer;
            const next = redirectOf(answer, target);
            if (!next) throw await this.#refusal(request.name, answer, signal);
            answer.stream.destroy();
            if (redirects === MOST_REDIRECTS || !(0, secure_url.U)(next)) throw badRedirect(request.name, redirects);
            onRedirect(next);
            target = next;
          }
        }
        async #attempt(call) {
          try {
            return {
              result: await this.#tryAlternatives(call)
            };
          } catch (error) {
            if (error instanceof errors.hM && (0, retrying.WG)(error, call)) return {
              failure: error
            };
            throw error;
          }
        }
        #announce(failure, next, pauseMs) {
          const level = pauseMs > WORTH_A_LINE_MS ? "info" : "debug";
          this.options.reporter[level](`${failure.message}; ${next} in ${(pauseMs / 1e3).toFixed(1)} s`);
        }
        async #lookFor(call, lost) {
          const repeat = call.repeat ?? (call.method === "POST" || call.method === "PATCH" ? "never" : "always");
          if (repeat === "always") return;
          if (repeat === "never") {
            const hint = "It is not repeated, since the service may have acted on it; look at the state there first.";
            throw new errors.hM("theirs", lost.message, hint, {
              cause: lost
            });
          }
          this.options.reporter.info(`${lost.message}. Looking whether it took effect…`);
          return await repeat.find(lost);
        }
        async #tryAlternatives(call) {
          if (typeof call.path === "string") return this.#once(call, call.path);
          const family = call.family ?? call.path.join();
          const known = this.#alternatives.get(family);
          if (known !== void 0) return this.#once(call, call.path[known] ?? "/");
          let unknown;
          for (const [index, path] of call.path.entries()) try {
            const result = await this.#once(call, path);
            this.#alternatives.set(family, index);
            return result;
          } catch (error) {
            if (!(0, retrying.iT)(error, call)) throw error;
            unknown ??= error;
          }
          throw unknown;
        }
        async #once(call, path) {
          const name = nameOf(call, path);
          const answer = await this.#authorized(call, path);
          const signal = this.#signalOf(call);
          if (!isGood(answer.status, call.expect)) throw await this.#refusal(name, answer, signal);
          const text = await this.#read(name, answer, signal);
          try {
            return await call.parse((0, content.$E)(text, call.form), answer);
          } catch (error) {
            if (error instanceof errors.hM) throw error;
            const reason = text.trim() === "" ? "the answer is empty" : "the answer is not of the documented form";
            throw new errors.jd(name, {
              reason: reason,
              reached: true
            }, {
              cause: error
            });
          }
        }
        async #authorized(call, path) {
          const authorizer = call.authorize === false ? void 0 : this.authorizer;
          if (!authorizer) return this.#send(call, path);
          const token = await authorizer.token();
          const answer = await this.#send(call, path, token);
          if (answer.status !== 401) return answer;
          const refusal = await this.#refusal(nameOf(call, path), answer, this.#signalOf(call));
          if ((0, retrying.dR)(refusal, call) || !await authorizer.renew(token)) throw refusal;
          this.options.reporter.debug(`${refusal.message}; once more with a new token`);
          return this.#send(call, path, await authorizer.token());
        }
        async #send(call, path, token) {
          const {transport: transport, origin: origin, idleMs: idleMs, headers: headers} = this.options;
          const url = addressOf(origin, path);
          for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
          const name = nameOf(call, path);
          const body = call.body ?? (call.json === void 0 ? void 0 : (0, http_body.J9)(call.json));
          try {
            return await transport.send({
              method: call.method,
              url: url,
              name: name,
              body: body,
              idleMs: idleMs,
              signal: this.#signalOf(call),
              headers: {
                accept: "application/json",
                "user-agent": USER_AGENT,
                ...await (headers?.()),
                ...call.headers,
                ...token !== void 0 && {
                  authorization: `Bearer ${token}`
                }
              }
            });
          } catch (error) {
            if (error instanceof http_transport.Ru) throw new errors.hM("yours", `${name} was not sent: ${(0, 
            plain.p)(error.message)}`);
            throw error;
          }
        }
        #signalOf(call) {
          const {signal: signal} = this.options;
          return signal && call.signal ? AbortSignal.any([ signal, call.signal ]) : call.signal ?? signal;
        }
        async #read(name, answer, signal) {
          const {idleMs: idleMs} = this.options;
          try {
            return await (0, http_body.yR)(answer.stream, idleMs * 5, signal);
          } catch (error) {
            signal?.throwIfAborted();
            const reason = error instanceof Error ? error.message : String(error);
            throw new errors.jd(name, {
              reason: reason,
              reached: true
            }, {
              cause: error
            });
          }
        }
        async #refusal(name, answer, signal) {
          const text = await this.#read(name, answer, signal).catch(error => {
            signal?.throwIfAborted();
            return error instanceof errors.jd ? "" : Promise.reject(error);
          });
          const {error_code: code, error_detail: error_detail, error_description: error_description, message: message, error: error} = (0, 
          content.Xy)(text);
          const detail = (0, content.ou)(error_detail, error_description, message, error);
          const wait = (0, backoff.P)(answer.headers["retry-after"], answer.headers.date);
          return new errors.S6(name, {
            status: answer.status,
            ...typeof code === "string" && code !== "" && {
              code: code
            },
            ...detail !== void 0 && {
              detail: detail
            },
            ...wait !== void 0 && {
              retryAfterMs: Math.min(wait, LONGEST_WAIT_MS)
            }
          });
        }
      }
      const USER_AGENT = "bloomreach-cloud-actions";
      const MOST_REDIRECTS = 5;
      const WORTH_A_LINE_MS = 5e3;
      const LONGEST_WAIT_MS = 15 * 6e4;
      function addressOf(origin, path) {
        const segments = path.replace(/[?#].*$/s, "").split("/");
        if (segments.some(segment => /^(?:\.|%2e){1,2}$/i.test(segment))) throw new errors.hM("yours", `The path ${(0, 
        plain.p)(path)} was not sent: it would lead elsewhere. Nothing was changed.`);
        return new URL(origin + path);
      }
      function redirectOf({status: status, headers: {location: location}}, from) {
        if (![ 301, 302, 303, 307, 308 ].includes(status) || location === void 0) return;
        if (!URL.canParse(location, from.href)) return;
        const url = new URL(location, from);
        url.username = "";
        url.password = "";
        return url;
      }
      function badRedirect(name, redirects) {
        const why = redirects === MOST_REDIRECTS ? `more than ${MOST_REDIRECTS} times` : "to an address that is not https";
        return new errors.hM("theirs", `${name} was redirected ${why}; that is not followed.`);
      }
      function isGood(status, expect = []) {
        return status >= 200 && status < 300 || expect.includes(status);
      }
    },
    4640: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        O: () => withoutInvisible,
        p: () => plain
      });
      const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
      const HALF = /[\ud800-\udbff]$/;
      const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
      function plain(text, max = 300) {
        const whole = String(text);
        const start = whole.slice(0, max * 4);
        const line = withoutInvisible(start).trim();
        return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, "")}…` : line;
      }
      function withoutInvisible(text) {
        return text.replace(ANSI, "").replace(INVISIBLE, " ");
      }
    },
    1968: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Rf: () => spend,
        WG: () => isPassing,
        dR: () => isFinal,
        dk: () => mayHaveHappened,
        iT: () => isUnknownPath,
        vu: () => isRefusal
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      const spent = new WeakSet;
      function spend(failure) {
        spent.add(failure);
      }
      function isPassing(error, call = {}) {
        if (spent.has(error)) return false;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jd) return error.passing;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6)) return false;
        return !isFinal(error, call) && isPassingStatus(error.status);
      }
      function isRefusal(error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status >= 400 && !isPassingStatus(error.status);
      }
      function isPassingStatus(status) {
        return status >= 500 || [ 408, 425, 429 ].includes(status);
      }
      function isFinal({code: code}, {final: final = []}) {
        return code !== void 0 && final.includes(code);
      }
      function mayHaveHappened(error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.jd) return error.reached;
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status >= 500;
      }
      function isUnknownPath(error, {codedRefusals: codedRefusals = false}) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6)) return false;
        if ([ 301, 302, 307, 308 ].includes(error.status)) return true;
        return (error.status === 404 || error.status === 405) && (codedRefusals || error.code === void 0);
      }
    },
    571: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        U: () => isSecure
      });
      const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;
      function isSecure({protocol: protocol, hostname: hostname}) {
        return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
      }
    },
    5200: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        N: () => Session,
        e: () => readyMade
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _retrying_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1968);
      const RENEW_AT = .9;
      class Session {
        #options;
        #source;
        #token;
        #pending;
        constructor(options) {
          this.#options = options;
          this.#source = options.source;
        }
        async token() {
          if (this.#token && this.#options.clock.now() < this.#token.renewAt) return this.#token.accessToken;
          return this.#renewOnce();
        }
        async renew(refused) {
          if (this.#token?.accessToken === refused) await this.#renewOnce();
          return true;
        }
        changeSource(source) {
          this.#source = source;
          this.#pending = void 0;
        }
        async end() {
          this.#token = void 0;
          await (this.#source.end?.());
        }
        #renewOnce() {
          if (this.#pending) return this.#pending;
          const pending = this.#renew().finally(() => {
            if (this.#pending === pending) this.#pending = void 0;
          });
          this.#pending = pending;
          return pending;
        }
        async #renew() {
          const {clock: clock, onSecret: onSecret} = this.#options;
          const {accessToken: accessToken, lifetimeMs: lifetimeMs} = await this.#issue();
          onSecret(accessToken);
          this.#token = {
            accessToken: accessToken,
            renewAt: clock.now() + lifetimeMs * RENEW_AT
          };
          return accessToken;
        }
        async #issue() {
          const source = this.#source;
          try {
            return await source.issue();
          } catch (error) {
            if (!(0, _retrying_js__WEBPACK_IMPORTED_MODULE_1__.vu)(error)) throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The login was refused: ${error.message}`, source.hint, {
              cause: error
            });
          }
        }
      }
      function readyMade(accessToken, hint) {
        let given = false;
        return {
          hint: hint,
          async issue() {
            if (given) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", "The service does not accept the access token (401).", hint);
            given = true;
            return {
              accessToken: accessToken,
              lifetimeMs: Number.POSITIVE_INFINITY
            };
          }
        };
      }
    },
    7827: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ru: () => BodyError,
        OV: () => StalledError,
        oK: () => Transport
      });
      var clock = __nccwpck_require__(3674);
      var errors = __nccwpck_require__(221);
      var plain = __nccwpck_require__(4640);
      async function proxyAgent(url) {
        if (!Object.keys(process.env).some(name => /^https?_proxy$/i.test(name) && process.env[name])) return;
        const [{getProxyUrl: getProxyUrl}, {HttpClient: HttpClient}] = await Promise.all([ __nccwpck_require__.e(625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625)), __nccwpck_require__.e(369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)) ]);
        if (!getProxyUrl(url)) return;
        return new HttpClient(void 0, void 0, {
          keepAlive: true
        }).getAgent(url.href);
      }
      class Transport {
        #agents=new Map;
        async send(exchange) {
          exchange.signal?.throwIfAborted();
          const {request: request, agent: agent} = await this.#connection(exchange.url);
          exchange.signal?.throwIfAborted();
          return new Promise((resolve, reject) => {
            const outgoing = request(exchange.url, {
              method: exchange.method,
              agent: agent,
              timeout: Math.min(exchange.idleMs, clock.Mv),
              headers: {
                ...exchange.headers,
                ...exchange.body && {
                  "content-type": exchange.body.contentType,
                  "content-length": exchange.body.length
                }
              }
            });
            new Conversation(exchange, outgoing, resolve, reject).start();
          });
        }
        close() {
          for (const agent of this.#agents.values()) agent.destroy();
          this.#agents.clear();
        }
        async #connection(url) {
          const module = url.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
          let agent = this.#agents.get(url.origin);
          if (!agent) {
            agent = await proxyAgent(url) ?? new module.Agent({
              keepAlive: true
            });
            this.#agents.set(url.origin, agent);
          }
          return {
            request: module.request,
            agent: agent
          };
        }
      }
      class Conversation {
        #exchange;
        #request;
        #resolve;
        #reject;
        #connected=false;
        #enough=new AbortController;
        constructor(exchange, request, resolve, reject) {
          this.#exchange = exchange;
          this.#request = request;
          this.#resolve = resolve;
          this.#reject = reject;
        }
        start() {
          const {signal: signal, body: body, idleMs: idleMs} = this.#exchange;
          const request = this.#request;
          const abort = () => request.destroy(signal?.reason);
          signal?.addEventListener("abort", abort, {
            once: true
          });
          request.once("close", () => {
            signal?.removeEventListener("abort", abort);
            this.#enough.abort();
          });
          request.once("socket", socket => {
            if (request.reusedSocket) this.#connected = true; else socket.once(this.#exchange.url.protocol === "https:" ? "secureConnect" : "connect", () => this.#connect());
          });
          let limitMs = idleMs;
          request.on("timeout", () => request.destroy(new StalledError(`no progress for ${limitMs / 1e3} seconds`)));
          request.on("error", error => this.#fail(error));
          request.once("response", stream => this.#answer(stream));
          if (body?.answerMs !== void 0) {
            const answerMs = Math.min(Math.max(idleMs, body.answerMs), clock.Mv);
            request.once("finish", () => {
              limitMs = answerMs;
              request.setTimeout(answerMs);
            });
          }
          this.#send(body);
        }
        #connect() {
          this.#connected = true;
        }
        async #send(body) {
          if (!body) {
            this.#request.end();
            return;
          }
          try {
            await body.send(this.#request, this.#enough.signal);
          } catch (error) {
            this.#request.destroy(error);
          }
        }
        #answer(stream) {
          const status = stream.statusCode ?? 0;
          if (!this.#request.writableFinished && status >= 300) {
            this.#enough.abort();
            stream.once("close", () => this.#request.destroy());
          }
          stream.setTimeout(Math.min(this.#exchange.idleMs, clock.Mv));
          this.#resolve({
            status: status,
            headers: stream.headers,
            stream: stream
          });
        }
        #fail(error) {
          if (this.#exchange.signal?.aborted) {
            this.#reject(this.#exchange.signal.reason);
            return;
          }
          if (error instanceof BodyError) {
            this.#reject(error);
            return;
          }
          const {passing: passing, hint: hint = hintFor(this.#connected)} = certificateTrouble(error);
          const reason = (0, plain.p)(error.message || error.code || error.name);
          this.#reject(new errors.jd(this.#exchange.name, {
            reason: reason,
            reached: this.#connected,
            passing: passing,
            hint: hint
          }, {
            cause: error
          }));
        }
      }
      class BodyError extends Error {
        name="BodyError";
      }
      class StalledError extends Error {
        name="StalledError";
      }
      function hintFor(connected) {
        return connected ? "Run the step again later." : "Check the address, and whether the runner can reach it.";
      }
      function certificateTrouble(error) {
        const code = error.code ?? "";
        if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(code)) return {
          passing: false,
          hint: "For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner."
        };
        return {
          passing: true
        };
      }
    },
    6279: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        X: () => action
      });
      function action(definition) {
        return definition;
      }
    },
    22: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        R8: () => filesOf,
        TV: () => folder,
        V_: () => oneFile
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4640);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6372);
      async function oneFile(pattern) {
        const files = await filesOf(pattern);
        const [file] = files;
        if (file && files.length === 1) return file;
        const names = files.slice(0, 10).map(({name: name}) => (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, 100));
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must match exactly one file; ${(0, 
        _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} matches ${files.length}: ${names.join(", ")}`);
      }
      async function filesOf(pattern) {
        const exact = fileAt(pattern);
        if (exact) return [ exact ];
        const {glob: glob} = await Promise.all([ __nccwpck_require__.e(796), __nccwpck_require__.e(408) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3408));
        const patterns = pattern.split("\n").map(line => slashes(line.trim())).filter(line => line !== "");
        const paths = await glob(patterns, {
          absolute: true,
          dot: true,
          onlyFiles: true,
          expandDirectories: false
        }).catch(() => []);
        const found = paths.sort().map(fileAt).filter(file => file !== void 0);
        if (found.length === 0) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`matches no file: ${(0, 
        _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} (in ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(process.cwd())})`);
        return found;
      }
      function folder(preset) {
        return {
          required: false,
          default: preset,
          parse: path => {
            const stats = statsOf(path);
            if (stats && !stats.isDirectory()) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must be a folder; ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(path)} is none`);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
          }
        };
      }
      function fileAt(path) {
        const stats = statsOf(path);
        return stats?.isFile() ? {
          path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
          name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
          size: stats.size
        } : void 0;
      }
      function statsOf(path) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        } catch {
          return;
        }
      }
      function slashes(path) {
        return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
      }
    },
    3602: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        n: () => gitHubInputs
      });
      var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5923);
      const gitHubInputs = {
        "github-token": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
        "github-environment": (0, _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)()
      };
    },
    5923: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Jt: () => flag,
        Md: () => fileName,
        Qq: () => text,
        WQ: () => whole,
        Yq: () => choice,
        aL: () => words,
        bM: () => statuses,
        rJ: () => secret,
        yj: () => positive
      });
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6372);
      function text(given = {}) {
        return {
          required: false,
          ...given,
          parse: value => value
        };
      }
      function fileName(given = {}) {
        return {
          required: false,
          ...given,
          parse: value => {
            if (!/[/\\]/.test(value)) return value;
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a file's name, without / and \\, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function secret(given = {}) {
        return {
          required: false,
          secret: true,
          ...given,
          parse: value => value
        };
      }
      function flag(preset) {
        return {
          required: false,
          ...preset !== void 0 && {
            default: String(preset)
          },
          parse: value => {
            if (/^true$/i.test(value)) return true;
            if (/^false$/i.test(value)) return false;
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be true or false, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function positive(preset) {
        return {
          ...numeric(preset),
          parse: value => {
            const number = numberOf(value);
            if (number > 0) return number;
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a number larger than 0, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function whole(given = {}) {
        const {least: least = 0, most: most = Number.MAX_SAFE_INTEGER} = given;
        return {
          ...numeric(given.default),
          parse: value => {
            const number = numberOf(value);
            if (Number.isInteger(number) && number >= least && number <= most) return number;
            const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a whole number ${range}, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function choice(choices, given) {
        return {
          required: typeof given === "object",
          ...typeof given === "string" && {
            default: given
          },
          parse: value => {
            const found = choices.find(word => word === value);
            if (found !== void 0) return found;
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be one of ${choices.join(", ")}, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function words(preset) {
        return {
          required: false,
          default: preset,
          parse: value => value.split(/[,\n]/).map(word => word.trim()).filter(word => word !== "")
        };
      }
      function statuses(preset) {
        return {
          required: false,
          ...preset !== void 0 && {
            default: preset
          },
          parse: value => {
            const found = value.split(/[\s,]+/).filter(word => word !== "");
            if (found.length > 0 && found.every(word => /^[1-5]\d\d$/.test(word))) return found.map(Number);
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be a status from 100 to 599, or several separated by commas, not ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(value)}`);
          }
        };
      }
      function numeric(preset) {
        return {
          required: false,
          ...preset !== void 0 && {
            default: String(preset)
          }
        };
      }
      function numberOf(value) {
        return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN;
      }
    },
    6372: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        HP: () => ifKnown,
        Ko: () => readInputs,
        S7: () => InputProblem,
        SP: () => shown,
        qR: () => isGiven
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1380);
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(221);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);
      class InputProblem extends Error {}
      async function readInputs(inputs, secrets, check) {
        const texts = Object.entries(inputs).map(([name, input]) => [ name, input, textOf(name, input) ]);
        for (const [, input, text] of texts) if (input.secret) secrets.add(text);
        const problems = [];
        const wrong = new Set;
        const values = {};
        for (const [name, input, text] of texts) try {
          values[name] = await valueFrom(input, text);
        } catch (error) {
          if (!(error instanceof InputProblem)) throw error;
          wrong.add(name);
          problems.push(`\`${name}\` ${error.message}`);
        }
        problems.push(...ifKnown(() => check(guarded(values, wrong))));
        if (problems.length > 0) throw badInput(problems);
        return values;
      }
      function ifKnown(problems) {
        try {
          return problems();
        } catch (error) {
          if (error instanceof UnknownValue) return [];
          throw error;
        }
      }
      class UnknownValue extends Error {}
      function guarded(values, wrong) {
        return new Proxy(values, {
          get(target, name) {
            if (typeof name === "string" && wrong.has(name)) throw new UnknownValue(name);
            return Reflect.get(target, name);
          }
        });
      }
      async function valueFrom(input, text) {
        if (text !== "") return input.parse(text);
        if (input.required && !input.mayBeEmpty) throw new InputProblem("is required and was empty");
        return;
      }
      function badInput(problems) {
        const list = problems.length === 1 ? problems[0] : `\n${problems.map(problem => `- ${problem}`).join("\n")}`;
        return new _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.hM("yours", `Bad input: ${list}`, "Nothing was sent or changed. Correct the inputs.");
      }
      function shown(text) {
        return `"${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(text, 100)}"`;
      }
      function isGiven(name) {
        return _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4(name) !== "";
      }
      function textOf(name, input) {
        const given = _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4(name, {
          trimWhitespace: false
        });
        const fallback = input.fallback === void 0 ? "" : process.env[input.fallback] ?? "";
        const text = [ given, fallback ].find(one => one.trim() !== "") ?? input.default ?? "";
        return input.secret ? text : text.trim();
      }
    },
    5459: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        y: () => originOf
      });
      var _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(571);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6372);
      function originOf(address) {
        if (address.includes("@")) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7("must not hold a user name or password");
        let url;
        try {
          url = new URL(address.trim());
        } catch {
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be an address like https://api.example.com, not ${(0, 
          _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
        }
        if (!(0, _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__.U)(url)) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must begin with https:// (plain http is for a loopback host only), not ${(0, 
        _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
        if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be an origin without path or query, not ${(0, 
        _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
        return url.origin;
      }
    },
    2613: module => {
      module.exports = require("assert");
    },
    181: module => {
      module.exports = require("buffer");
    },
    4434: module => {
      module.exports = require("events");
    },
    9896: module => {
      module.exports = require("fs");
    },
    8611: module => {
      module.exports = require("http");
    },
    5692: module => {
      module.exports = require("https");
    },
    3339: module => {
      module.exports = require("module");
    },
    9278: module => {
      module.exports = require("net");
    },
    1421: module => {
      module.exports = require("node:child_process");
    },
    7598: module => {
      module.exports = require("node:crypto");
    },
    8474: module => {
      module.exports = require("node:events");
    },
    3024: module => {
      module.exports = require("node:fs");
    },
    1455: module => {
      module.exports = require("node:fs/promises");
    },
    7067: module => {
      module.exports = require("node:http");
    },
    2467: module => {
      module.exports = require("node:http2");
    },
    4708: module => {
      module.exports = require("node:https");
    },
    8161: module => {
      module.exports = require("node:os");
    },
    6760: module => {
      module.exports = require("node:path");
    },
    481: module => {
      module.exports = require("node:readline");
    },
    7075: module => {
      module.exports = require("node:stream");
    },
    6466: module => {
      module.exports = require("node:stream/promises");
    },
    8500: module => {
      module.exports = require("node:timers/promises");
    },
    7975: module => {
      module.exports = require("node:util");
    },
    5919: module => {
      module.exports = require("node:worker_threads");
    },
    8522: module => {
      module.exports = require("node:zlib");
    },
    857: module => {
      module.exports = require("os");
    },
    6928: module => {
      module.exports = require("path");
    },
    932: module => {
      module.exports = require("process");
    },
    4756: module => {
      module.exports = require("tls");
    },
    7016: module => {
      module.exports = require("url");
    },
    9023: module => {
      module.exports = require("util");
    },
    1380: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        yU: () => ExitCode,
        Yz: () => core_debug,
        N4: () => endGroup,
        z3: () => error,
        dN: () => exportVariable,
        V4: () => getInput,
        Gu: () => getState,
        pq: () => info,
        LZ: () => saveState,
        uH: () => setOutput,
        Pq: () => core_setSecret,
        Oh: () => startGroup,
        $e: () => warning
      });
      var external_os_ = __nccwpck_require__(857);
      function toCommandValue(input) {
        if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
        return JSON.stringify(input);
      }
      function utils_toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) return {};
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) command = "missing.command";
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) first = false; else cmdStr += ",";
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      const external_crypto_namespaceObject = {
        randomUUID: () => require("crypto").randomUUID()
      };
      var external_fs_ = __nccwpck_require__(9896);
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
        if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
        external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
        const convertedValue = toCommandValue(value);
        if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      __nccwpck_require__(6928);
      void 0 && (void 0).__awaiter;
      var summary_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
      class Summary {
        constructor() {
          this._buffer = "";
        }
        filePath() {
          return summary_awaiter(this, void 0, void 0, function*() {
            if (this._filePath) return this._filePath;
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            try {
              yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            } catch (_a) {
              throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
          });
        }
        wrap(tag, content, attrs = {}) {
          const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
          if (!content) return `<${tag}${htmlAttrs}>`;
          return `<${tag}${htmlAttrs}>${content}</${tag}>`;
        }
        write(options) {
          return summary_awaiter(this, void 0, void 0, function*() {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, {
              encoding: "utf8"
            });
            return this.emptyBuffer();
          });
        }
        clear() {
          return summary_awaiter(this, void 0, void 0, function*() {
            return this.emptyBuffer().write({
              overwrite: true
            });
          });
        }
        stringify() {
          return this._buffer;
        }
        isEmptyBuffer() {
          return this._buffer.length === 0;
        }
        emptyBuffer() {
          this._buffer = "";
          return this;
        }
        addRaw(text, addEOL = false) {
          this._buffer += text;
          return addEOL ? this.addEOL() : this;
        }
        addEOL() {
          return this.addRaw(external_os_.EOL);
        }
        addCodeBlock(code, lang) {
          const attrs = Object.assign({}, lang && {
            lang: lang
          });
          const element = this.wrap("pre", this.wrap("code", code), attrs);
          return this.addRaw(element).addEOL();
        }
        addList(items, ordered = false) {
          const tag = ordered ? "ol" : "ul";
          const listItems = items.map(item => this.wrap("li", item)).join("");
          const element = this.wrap(tag, listItems);
          return this.addRaw(element).addEOL();
        }
        addTable(rows) {
          const tableBody = rows.map(row => {
            const cells = row.map(cell => {
              if (typeof cell === "string") return this.wrap("td", cell);
              const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
              const tag = header ? "th" : "td";
              const attrs = Object.assign(Object.assign({}, colspan && {
                colspan: colspan
              }), rowspan && {
                rowspan: rowspan
              });
              return this.wrap(tag, data, attrs);
            }).join("");
            return this.wrap("tr", cells);
          }).join("");
          const element = this.wrap("table", tableBody);
          return this.addRaw(element).addEOL();
        }
        addDetails(label, content) {
          const element = this.wrap("details", this.wrap("summary", label) + content);
          return this.addRaw(element).addEOL();
        }
        addImage(src, alt, options) {
          const {width: width, height: height} = options || {};
          const attrs = Object.assign(Object.assign({}, width && {
            width: width
          }), height && {
            height: height
          });
          const element = this.wrap("img", null, Object.assign({
            src: src,
            alt: alt
          }, attrs));
          return this.addRaw(element).addEOL();
        }
        addHeading(text, level) {
          const tag = `h${level}`;
          const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
          const element = this.wrap(allowedTag, text);
          return this.addRaw(element).addEOL();
        }
        addSeparator() {
          const element = this.wrap("hr", null);
          return this.addRaw(element).addEOL();
        }
        addBreak() {
          const element = this.wrap("br", null);
          return this.addRaw(element).addEOL();
        }
        addQuote(text, cite) {
          const attrs = Object.assign({}, cite && {
            cite: cite
          });
          const element = this.wrap("blockquote", text, attrs);
          return this.addRaw(element).addEOL();
        }
        addLink(text, href) {
          const element = this.wrap("a", text, {
            href: href
          });
          return this.addRaw(element).addEOL();
        }
      }
      new Summary;
      void 0 && (void 0).__awaiter;
      external_os_.platform();
      external_os_.arch();
      void 0 && (void 0).__awaiter;
      var ExitCode;
      (function(ExitCode) {
        ExitCode[ExitCode["Success"] = 0] = "Success";
        ExitCode[ExitCode["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        process.env[name] = convertedVal;
        const filePath = process.env["GITHUB_ENV"] || "";
        if (filePath) return file_command_issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        command_issueCommand("set-env", {
          name: name
        }, convertedVal);
      }
      function core_setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
        if (options && options.trimWhitespace === false) return val;
        return val.trim();
      }
      function setOutput(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
        process.stdout.write(external_os_.EOL);
        command_issueCommand("set-output", {
          name: name
        }, toCommandValue(value));
      }
      function core_debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function startGroup(name) {
        command_issue("group", name);
      }
      function endGroup() {
        command_issue("endgroup");
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) return file_command_issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        command_issueCommand("save-state", {
          name: name
        }, toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
    }
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== void 0) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
        enumerable: true,
        get: definition[key]
      });
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => chunkId + ".index.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
        value: "Module"
      });
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    var installedChunks = {
      792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
    };
  })();
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    demo: () => demo,
    run: () => run,
    serveSimulator: () => serveSimulator
  });
  const actions = {
    backup: async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3577))).backupAction,
    deploy: async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7680))).deployAction,
    domain: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 795))).domainAction,
    "download-backup": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6652))).downloadBackupAction,
    "download-distribution": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4202))).downloadDistributionAction,
    "download-logs": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9307))).downloadLogsAction,
    environment: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5461))).environmentAction,
    "netapp-data-broker": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2062))).netappDataBrokerAction,
    "netapp-list": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3470))).netappListAction,
    "netapp-sync": async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2018))).netappSyncAction,
    "promote-production": async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3899))).promoteProductionAction,
    prune: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8993))).pruneAction,
    release: async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 5374))).releaseAction,
    request: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3947))).requestAction,
    restore: async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 565))).restoreAction,
    simulator: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6245))).simulatorAction,
    "upload-config-file": async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 5088))).uploadConfigFileAction,
    "upload-distribution": async () => (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3721))).uploadDistributionAction,
    user: async () => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(749), __nccwpck_require__.e(627) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5392))).userAction
  };
  var core = __nccwpck_require__(1380);
  var clock = __nccwpck_require__(3674);
  var errors = __nccwpck_require__(221);
  var workflow_inputs = __nccwpck_require__(6372);
  var plain = __nccwpck_require__(4640);
  class Log {
    #secrets;
    constructor(secrets) {
      this.#secrets = secrets;
    }
    debug(message) {
      core.Yz(this.#harmless(message));
    }
    info(message) {
      core.pq(this.#harmless(message));
    }
    warning(message) {
      core.$e(this.#harmless(message));
    }
    error(message) {
      core.z3(this.#harmless(message));
    }
    group(title, lines) {
      core.Oh(this.#harmless(title));
      for (const line of lines) this.info(line);
      core.N4();
    }
    #harmless(message) {
      return this.#secrets.redact(message).split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => this.#secrets.redact((0, 
      plain.O)(line)).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
    }
  }
  class Secrets {
    #known=new Set;
    add(secret) {
      if (secret === void 0) return;
      for (const line of [ secret, ...secret.split(/\r?\n/) ]) {
        const value = line.trim();
        if (value === "" || this.#known.has(value)) continue;
        for (const form of new Set([ value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1) ])) {
          this.#known.add(form);
          if (!form.includes("\n")) core.Pq(form);
        }
      }
    }
    redact(text) {
      const longestFirst = [ ...this.#known ].sort((a, b) => b.length - a.length);
      const whole = longestFirst.reduce((result, secret) => result.replaceAll(secret, "***"), text);
      const pieces = whole.split("…");
      const last = pieces.pop() ?? "";
      return [ ...pieces.map(piece => withoutBeginnings(piece, longestFirst)), last ].join("…");
    }
  }
  const TELLING = 4;
  function withoutBeginnings(piece, secrets) {
    for (const secret of secrets) for (let length = Math.min(secret.length, piece.length); length >= TELLING; length--) if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`;
    return piece;
  }
  const LAST_MOMENT_MS = 8500;
  function cancellation() {
    const controller = new AbortController;
    for (const signal of [ "SIGINT", "SIGTERM", "SIGBREAK" ]) process.on(signal, () => {
      if (controller.signal.aborted) return;
      setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
      controller.abort(new errors.cc(signal));
    });
    return controller.signal;
  }
  class Step {
    inputs;
    log;
    summary;
    secrets;
    clock;
    signal;
    #situation="Nothing was changed.";
    #standing="";
    #atEnd=[];
    constructor(parts) {
      this.inputs = parts.inputs;
      this.log = parts.log;
      this.summary = parts.summary;
      this.secrets = parts.secrets;
      this.clock = parts.clock;
      this.signal = parts.signal;
    }
    output(name, value) {
      const text = value === void 0 ? "" : String(value);
      core.uH(name, this.secrets.redact(name === "json" ? text : (0, plain.p)(text, LONGEST_OUTPUT)));
    }
    outputJson(name, value) {
      core.uH(name, this.secrets.redact(JSON.stringify(value ?? null)));
    }
    reveal(name, text) {
      core.uH(name, text);
    }
    exportVariable(name, value) {
      core.dN(name, value);
    }
    saveState(name, value) {
      core.LZ(name, value);
    }
    savedState(name) {
      return core.Gu(name);
    }
    now(situation) {
      this.#situation = situation;
    }
    standing(sentence) {
      this.#standing = sentence;
    }
    get situation() {
      return [ this.#situation, this.#standing ].filter(sentence => sentence !== "").join(" ");
    }
    atEnd(task) {
      this.#atEnd.push(task);
    }
    async end() {
      for (const task of this.#atEnd.splice(0).reverse()) await task();
    }
  }
  const LONGEST_OUTPUT = 1e5;
  var external_node_fs_ = __nccwpck_require__(3024);
  const LARGEST = 256 * 1024;
  class Summary {
    #secrets;
    #parts=[];
    constructor(secrets) {
      this.#secrets = secrets;
    }
    heading(text) {
      this.#parts.push(`<h3>${this.#html(text)}</h3>`);
    }
    paragraph(text) {
      this.#parts.push(`<p>${this.#html(text)}</p>`);
    }
    facts(rows) {
      const given = rows.filter(row => row[1] !== void 0 && row[1] !== "");
      this.#parts.push(table(given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`)));
    }
    table(head, rows) {
      const first = `<tr>${head.map(text => `<th align="left">${this.#html(text)}</th>`).join("")}</tr>`;
      const rest = rows.map(row => `<tr>${row.map(cell => `<td>${this.#cell(cell)}</td>`).join("")}</tr>`);
      this.#parts.push(table([ first, ...rest ]));
    }
    mermaid(chart) {
      this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``);
    }
    write() {
      const path = process.env["GITHUB_STEP_SUMMARY"];
      if (this.#parts.length === 0 || !path) return;
      let size = 0;
      const fitting = this.#parts.filter(part => {
        size += Buffer.byteLength(part);
        return size <= LARGEST;
      });
      const cut = fitting.length < this.#parts.length ? [ "<p>… the rest did not fit; it is in the log.</p>" ] : [];
      this.#parts = [];
      (0, external_node_fs_.appendFileSync)(path, `${[ ...fitting, ...cut ].join("\n\n")}\n\n`);
    }
    #cell(cell) {
      if (typeof cell === "string") return this.#html(cell);
      return /^https?:\/\/\S+$/.test(cell.href) ? `<a href="${this.#html(cell.href)}">${this.#html(cell.text)}</a>` : this.#html(cell.text);
    }
    #html(text) {
      return this.#secrets.redact(text).split(/[\r\n]+/).map(plain.O).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("\n", "<br>");
    }
  }
  function table(rows) {
    return [ "<table>", ...rows, "</table>" ].join("\n");
  }
  async function runAction(name, action, phase = "main") {
    const {inputs: inputs, main: main, post: post, check: check = () => []} = action;
    const signal = cancellation();
    const secrets = new Secrets;
    const log = new Log(secrets);
    const summary = new Summary(secrets);
    let step;
    try {
      const values = phase === "main" ? await (0, workflow_inputs.Ko)(inputs, secrets, check) : {};
      step = new Step({
        inputs: values,
        log: log,
        summary: summary,
        secrets: secrets,
        clock: stepClock(),
        signal: signal
      });
      await (phase === "main" ? main(step) : post?.(step));
    } catch (error) {
      fail(name, (0, errors.to)(error), step, {
        log: log,
        summary: summary
      });
    }
    try {
      await (step?.end());
      summary.write();
    } catch (error) {
      log.warning(`The step's end was not clean: ${(0, errors.to)(error).message}`);
    }
  }
  function stepClock() {
    const rate = Number(process.env["BRC_CLOCK_RATE"]);
    return rate > 0 && Number.isFinite(rate) ? (0, clock.Di)(rate) : clock.ml;
  }
  function fail(name, error, step, {log: log, summary: summary}) {
    const situation = step?.situation ?? "";
    const lines = [ error.message, error.hint, situation && `State now: ${situation}` ].filter(Boolean);
    summary.heading(`${error instanceof errors.cc ? "⏹️" : "❌"} ${name}`);
    for (const line of lines) summary.paragraph(line ?? "");
    process.exitCode = core.yU.Failure;
    log.error(lines.join("\n"));
    if (error.cause !== void 0) log.debug(`Cause: ${String(error.cause)}`);
  }
  async function run(name, phase = "main") {
    const load = actions[name];
    if (!load) throw new Error(`there is no action named ${name}`);
    await runAction(name, await load(), phase);
  }
  async function demo() {
    await (await __nccwpck_require__.e(53).then(__nccwpck_require__.bind(__nccwpck_require__, 2053))).demo();
  }
  async function serveSimulator() {
    try {
      await (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(411), __nccwpck_require__.e(816) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5816))).serveSimulator();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  module.exports = __webpack_exports__;
})();
