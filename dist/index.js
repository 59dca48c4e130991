(() => {
  "use strict";
  var __webpack_modules__ = {
    9482: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ng: () => connect,
        eu: () => connectionInputs,
        lm: () => connectionProblems
      });
      var errors = __nccwpck_require__(221);
      var pipeline = __nccwpck_require__(7948);
      var session = __nccwpck_require__(5200);
      var transport = __nccwpck_require__(7827);
      var or_none = __nccwpck_require__(5050);
      var answers = __nccwpck_require__(7149);
      var dist = __nccwpck_require__(7392);
      var fields = __nccwpck_require__(8399);
      const StoredFile = dist._H3({
        id: fields.id,
        name: fields.Qq,
        createdAt: fields.Qq,
        createdBy: fields.Qq,
        modifiedAt: fields.Qq,
        modifiedBy: fields.Qq,
        md5hash: fields.Qq
      });
      const Distribution = StoredFile;
      const AppConfigFile = StoredFile;
      const Domain = dist._H3({
        id: fields.id,
        name: fields.Qq,
        environmentId: fields.Qq,
        createdAt: fields.Qq,
        createdBy: fields.Qq,
        updatedAt: fields.Qq,
        updatedBy: fields.Qq
      });
      const Environment = dist._H3({
        id: fields.id,
        name: fields.Qq,
        url: fields.Qq,
        createdAt: fields.Qq,
        createdBy: fields.Qq,
        deployedAt: fields.Qq,
        deployedBy: fields.Qq,
        distributionId: fields.Qq,
        state: dist.NpB(dist.YjP(), "")
      });
      const Backup = dist._H3({
        id: fields.id,
        environmentId: fields.Qq,
        backupType: fields.Qq,
        createdAt: fields.Qq,
        createdBy: fields.Qq,
        distributionId: fields.Qq
      });
      const BackupJob = dist._H3({
        jobId: fields.Qq,
        status: dist.YjP()
      });
      const RestoreReply = dist._H3({
        jobId: fields.id
      });
      const User = dist._H3({
        id: dist.NpB(dist.lqM(fields.id), void 0),
        username: dist.FsL(dist.mee(dist.YjP()), dist.pdi(value => value ?? "")),
        role: fields.Qq,
        active: dist.NpB(dist.lqM(dist.FsL(dist.KCZ([ dist.zMY(), dist.KIO([ "true", "false" ]) ]), dist.pdi(value => value === true || value === "true"))), void 0)
      });
      const TokenReply = dist._H3({
        access_token: fields.aS,
        refresh_token: fields.Qq
      });
      const DownloadToken = dist._H3({
        token: dist.FsL(dist.YjP(), dist.hq())
      });
      const DownloadLink = dist.NpB(dist._H3({
        url: fields.Qq
      }), {
        url: void 0
      });
      class AppConfigFiles {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, at(), AppConfigFile);
        }
        upload(body, find) {
          return this.#pipeline.request({
            ...at(),
            method: "POST",
            body: body,
            repeat: {
              find: find
            },
            parse: (0, answers.ut)(AppConfigFile)
          });
        }
        get(id) {
          return this.#pipeline.request({
            ...at(id),
            method: "GET",
            parse: (0, answers.ut)(AppConfigFile)
          });
        }
        rename(id, name) {
          return this.#pipeline.request({
            ...at(id),
            method: "PATCH",
            json: {
              name: name
            },
            repeat: "always",
            parse: (0, answers.ut)(AppConfigFile)
          });
        }
        async delete(id) {
          await (0, or_none.u)(this.#pipeline.request({
            ...at(id),
            method: "DELETE",
            parse: answers.s6
          }));
        }
      }
      function at(id) {
        const rest = id === void 0 ? "" : `/${encodeURIComponent(id)}`;
        return {
          path: [ `/v3/appConfigFiles${rest}`, `/v3/appconfigfiles${rest}` ],
          family: "app config files"
        };
      }
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
            parse: answers.s6
          });
        }
        logout() {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/authn/logout",
            parse: answers.s6
          });
        }
      }
      function tokensOf(value) {
        const reply = (0, answers.ut)(TokenReply)(value);
        return {
          accessToken: reply.access_token,
          refreshToken: reply.refresh_token
        };
      }
      function textOf(header) {
        return Array.isArray(header) ? header[0] : header;
      }
      class Backups {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, {
            path: "/v3/backups"
          }, Backup);
        }
        create(environmentId, backupType, find) {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/backups",
            json: {
              environmentId: environmentId,
              backupType: backupType
            },
            repeat: {
              find: find
            },
            final: [ "CreateBackupFailed" ],
            parse: (0, answers.ut)(Backup)
          });
        }
        async restore(backupId, environmentId, onLost = () => {}) {
          const {jobId: jobId} = await this.#pipeline.request({
            method: "PUT",
            path: `${pathOf(backupId)}/restore`,
            json: {
              environmentId: environmentId
            },
            repeat: {
              find: async () => {
                onLost();
                return;
              }
            },
            final: [ "RestoreBackupFailed" ],
            parse: (0, answers.ut)(RestoreReply)
          });
          return jobId;
        }
        job(jobId) {
          return this.#pipeline.request({
            method: "GET",
            path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
            parse: (0, answers.ut)(BackupJob)
          });
        }
        async delete(id) {
          const find = async () => (await this.list()).some(backup => backup.id === id) ? void 0 : true;
          await (0, or_none.u)(this.#pipeline.request({
            method: "DELETE",
            path: pathOf(id),
            repeat: {
              find: find
            },
            final: [ "DeleteBackupFailed" ],
            parse: () => true
          }));
        }
        downloadLink(id) {
          return this.#pipeline.request({
            method: "GET",
            path: `${pathOf(id)}/repositorydownloadlink`,
            parse: (value, {status: status}) => {
              const {url: url} = status === 202 ? dist.qgA(DownloadLink, value) : {};
              if (url !== void 0) return {
                url: url
              };
              return {
                answer: value === void 0 ? `${status}, the answer is empty` : String(status)
              };
            }
          });
        }
        download(link, headers = {}, onRedirect = () => {}) {
          return this.#pipeline.openElsewhere(link, "the signed link of the backup", headers, onRedirect);
        }
      }
      function pathOf(id) {
        return `/v3/backups/${encodeURIComponent(id)}`;
      }
      class Distributions {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, {
            path: "/v3/distributions"
          }, Distribution);
        }
        upload(body, find) {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/distributions",
            body: body,
            repeat: {
              find: find
            },
            parse: (0, answers.ut)(Distribution)
          });
        }
        get(id) {
          return this.#pipeline.request({
            method: "GET",
            path: distributions_pathOf(id),
            parse: (0, answers.ut)(Distribution)
          });
        }
        rename(id, name) {
          return this.#pipeline.request({
            method: "PATCH",
            path: distributions_pathOf(id),
            json: {
              name: name
            },
            repeat: "always",
            parse: (0, answers.ut)(Distribution)
          });
        }
        async delete(id) {
          await (0, or_none.u)(this.#pipeline.request({
            method: "DELETE",
            path: distributions_pathOf(id),
            parse: answers.s6
          }));
        }
        async createDownloadToken(id) {
          const {token: token} = await this.#pipeline.request({
            method: "POST",
            path: `${distributions_pathOf(id)}/download-token`,
            repeat: "always",
            parse: (0, answers.ut)(DownloadToken)
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
      var lost = __nccwpck_require__(796);
      class Domains {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, {
            path: "/v3/domains"
          }, Domain);
        }
        get(id) {
          return this.#pipeline.request({
            method: "GET",
            path: domains_pathOf(id),
            parse: (0, answers.ut)(Domain)
          });
        }
        getByName(name) {
          return this.#pipeline.request({
            method: "GET",
            path: [ "/v3/domains", "/v3/domains/" ],
            family: "domains by name",
            query: {
              name: name
            },
            parse: (0, answers.ut)(Domain)
          });
        }
        add(name, environmentId) {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/domains",
            json: {
              name: name,
              ...environmentId !== void 0 && {
                environmentId: environmentId
              }
            },
            repeat: {
              find: () => (0, lost.x)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
            },
            parse: (0, answers.ut)(Domain)
          });
        }
        async update(id, fields) {
          const {name: name, environmentId: environmentId} = fields;
          const updated = await this.#pipeline.request({
            method: "PUT",
            path: domains_pathOf(id),
            json: {
              name: name,
              environmentId: environmentId
            },
            parse: (0, answers.A8)(Domain)
          });
          return updated ?? await this.get(id);
        }
        async delete(id) {
          await (0, or_none.u)(this.#pipeline.request({
            method: "DELETE",
            path: domains_pathOf(id),
            parse: answers.s6
          }));
        }
      }
      function domains_pathOf(id) {
        return `/v3/domains/${encodeURIComponent(id)}`;
      }
      class Environments {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, {
            path: "/v3/environments"
          }, Environment);
        }
        create(name) {
          return this.#pipeline.request({
            method: "POST",
            path: "/v3/environments",
            json: {
              name: name
            },
            repeat: {
              find: () => (0, lost.x)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
            },
            parse: (0, answers.ut)(Environment)
          });
        }
        deploy(id, request, find) {
          return this.#pipeline.request({
            method: "PUT",
            path: `${environments_pathOf(id)}/deploy`,
            json: request,
            repeat: {
              find: find
            },
            parse: () => true
          });
        }
        get(id) {
          return this.#pipeline.request({
            method: "GET",
            path: environments_pathOf(id),
            parse: (0, answers.ut)(Environment)
          });
        }
        getByName(name) {
          return this.#pipeline.request({
            method: "GET",
            path: "/v3/environments",
            query: {
              name: name
            },
            parse: (0, answers.ut)(Environment)
          });
        }
        async createLogsDownloadToken(id) {
          const {token: token} = await this.#pipeline.request({
            method: "POST",
            path: `${environments_pathOf(id)}/logs/download-token`,
            repeat: "always",
            parse: (0, answers.ut)(DownloadToken)
          });
          return token;
        }
        downloadLogs(token, headers = {}) {
          return this.#pipeline.open({
            method: "GET",
            path: `/v3/environments/logs/download/${encodeURIComponent(token)}`,
            name: "/v3/environments/logs/download/{token}",
            headers: headers
          });
        }
        async delete(id) {
          await (0, or_none.u)(this.#pipeline.request({
            method: "DELETE",
            path: environments_pathOf(id),
            parse: answers.s6
          }));
        }
        async setProduction(request, onLost = () => {}) {
          const {changeDomainRules: changeDomainRules, ...ids} = request;
          await this.#pipeline.request({
            method: "PUT",
            path: [ "/v3/production", "/v3/production/" ],
            family: "production",
            json: {
              ...ids,
              ...changeDomainRules && {
                changeDomainRules: "true"
              }
            },
            repeat: {
              find: async () => {
                onLost();
                return;
              }
            },
            parse: answers.s6
          });
        }
        protect(protection) {
          return this.#pipeline.request({
            method: "PUT",
            path: [ "/v3/protect", "/v3/protect/" ],
            family: "protect",
            json: protection,
            parse: answers.s6
          });
        }
      }
      function environments_pathOf(id) {
        return `/v3/environments/${encodeURIComponent(id)}`;
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
      class Users {
        #pipeline;
        constructor(pipeline) {
          this.#pipeline = pipeline;
        }
        list() {
          return (0, answers.S4)(this.#pipeline, {
            path: "/v3/users"
          }, User);
        }
        get(username) {
          return this.#pipeline.request({
            method: "GET",
            path: users_pathOf(username),
            parse: (0, answers.ut)(User)
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
            repeat: {
              find: () => (0, lost.x)(() => (0, or_none.u)(this.get(user.username), 400), this.#pipeline.options)
            },
            parse: (0, answers.ut)(User)
          });
        }
        async update(username, fields) {
          const path = users_pathOf(username);
          const updated = await this.#pipeline.request({
            method: "PUT",
            path: path,
            json: fields,
            parse: (0, answers.A8)(User)
          });
          return updated ?? await this.get(username);
        }
        changePassword(username, passwords) {
          return this.#pipeline.request({
            method: "PUT",
            path: `${users_pathOf(username)}/password`,
            json: passwords,
            repeat: "never",
            final: [ "ChangePasswordFailed" ],
            parse: answers.s6
          });
        }
        sendPasswordReset(username) {
          return this.#pipeline.request({
            method: "POST",
            path: `/v3/password-reset/${encodeURIComponent(username)}`,
            authorize: false,
            repeat: "never",
            parse: answers.s6
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
            repeat: "never",
            parse: answers.s6
          });
        }
        async delete(username) {
          try {
            await (0, or_none.u)(this.#pipeline.request({
              method: "DELETE",
              path: users_pathOf(username),
              parse: answers.s6
            }));
          } catch (error) {
            if (!(error instanceof errors.S6) || error.status !== 400) throw error;
            const all = await this.list();
            if (all.some(user => user.username === username)) throw error;
          }
        }
      }
      function users_pathOf(username) {
        return `/v3/users/${encodeURIComponent(username)}`;
      }
      const FAREWELL_MS = 2e3;
      class BloomreachCloud {
        authentication;
        distributions;
        appConfigFiles;
        domains;
        environments;
        backups;
        users;
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
          this.distributions = new Distributions(this.pipeline);
          this.appConfigFiles = new AppConfigFiles(this.pipeline);
          this.domains = new Domains(this.pipeline);
          this.environments = new Environments(this.pipeline);
          this.backups = new Backups(this.pipeline);
          this.users = new Users(this.pipeline);
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
      function connect(step) {
        const origin = originFor(step.inputs);
        const credentials = credentialsFor(step.inputs);
        if (!origin || !credentials) throw new Error("the inputs of the connection were not checked");
        const cloud = new BloomreachCloud({
          ...(0, requesting.s)(step),
          origin: origin,
          credentials: credentials
        });
        step.atEnd(() => cloud.end());
        return cloud;
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
    5484: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Fu: () => rollBack,
        IJ: () => linkOf,
        i4: () => startDeployment,
        uM: () => linkTo
      });
      var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3419);
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(221);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4640);
      var _waiting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9196);
      async function startDeployment(step, cloud, release) {
        const {environment: environment, distribution: distribution, roles: roles, strategy: strategy, failureStates: failureStates} = release;
        const {clock: clock, signal: signal} = step;
        const distributionName = distribution.name ?? distribution.id;
        const options = {
          environments: cloud.environments,
          before: environment,
          distributionName: distributionName,
          failureStates: failureStates.map(state => state.toLowerCase()),
          request: {
            distributionId: distribution.id,
            ...strategy === "stopstart" && {
              strategy: strategy
            },
            ...roles.length > 0 && {
              appConfigFileRoles: roles
            }
          },
          clock: clock,
          signal: signal
        };
        step.now(`It is not certain whether ${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} was told to deploy ${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}.`);
        const turn = await (0, _waiting_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, new _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.dA(options));
        if ("joined" in turn) return turn.joined;
        const ran = environment.distributionId;
        step.now(`${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} was told to deploy ${(0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}; before, it ran ${ran ? (0, 
        _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(ran) : "nothing"}.`);
        return new _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Sn({
          ...options,
          before: turn.before
        });
      }
      async function rollBack(step, cloud, failed, formerRoles) {
        const {environment: before, distribution: distribution} = failed;
        const former = before.distributionId;
        const name = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(before);
        if (former === void 0) {
          step.log.warning(`There is nothing to roll back to: nothing ran in ${name} before.`);
          return false;
        }
        try {
          const now = await cloud.environments.get(before.id);
          if ((0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(now) && now.distributionId === former) step.log.info(`${name} runs the former distribution ${(0, 
          _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} already`); else if ((0, 
          _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(now) && now.distributionId !== distribution.id) {
            const other = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(now.distributionId ?? "none");
            step.log.warning(`Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`);
            return false;
          } else {
            step.log.info(`Rolling back: ${name} gets the former distribution ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again`);
            const roles = await formerRoles();
            const release = {
              ...failed,
              roles: roles,
              environment: now,
              distribution: {
                id: former,
                name: void 0
              }
            };
            const job = await startDeployment(step, cloud, release);
            if (job instanceof _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Sn) await (0, 
            _waiting_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, job);
          }
        } catch (error) {
          if (step.signal.aborted) throw error;
          const {message: message} = (0, _http_errors_js__WEBPACK_IMPORTED_MODULE_1__.to)(error);
          step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${(0, 
          _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
          step.now(`The rollback failed; ${name} may be broken. It should run ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
          return false;
        }
        step.now(`${name} runs the former distribution ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again.`);
        return true;
      }
      function linkTo(environment) {
        const href = linkOf(environment);
        const text = (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment);
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
    9307: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        downloadLogs: () => downloadLogs,
        downloadLogsAction: () => downloadLogsAction
      });
      var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3419);
      var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9823);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4640);
      var _workflow_action_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6279);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5923);
      var _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(930);
      var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9482);
      var _saving_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1409);
      const downloadLogsAction = (0, _workflow_action_js__WEBPACK_IMPORTED_MODULE_5__.X)({
        inputs: {
          environment: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
            required: true
          }),
          ..._saving_js__WEBPACK_IMPORTED_MODULE_4__.$J,
          ..._connection_js__WEBPACK_IMPORTED_MODULE_3__.eu
        },
        outputs: [ "file", "size-bytes", "json" ],
        check: _connection_js__WEBPACK_IMPORTED_MODULE_3__.lm,
        async main(step) {
          const cloud = (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.Ng)(step);
          const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", cloud.environments, step.inputs.environment);
          step.outputJson("json", environment);
          const {file: file, size: size} = await downloadLogs(step, cloud, environment, step.inputs.path);
          step.output("file", file);
          step.output("size-bytes", size);
          step.summary.heading("Logs downloaded");
          step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment) ], [ "File", (0, 
          _http_plain_js__WEBPACK_IMPORTED_MODULE_6__.p)(file) ], [ "Size", (0, _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_7__.i)(size) ] ]);
        }
      });
      function downloadLogs(step, cloud, environment, folder) {
        return (0, _saving_js__WEBPACK_IMPORTED_MODULE_4__.UN)(step, {
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
    1409: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $J: () => saveInputs,
        LB: () => maskLink,
        UN: () => save
      });
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);
      var _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22);
      var _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(930);
      const saveInputs = {
        path: (0, _workflow_files_js__WEBPACK_IMPORTED_MODULE_0__.TV)(".")
      };
      async function save({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
        const {download: download} = await __nccwpck_require__.e(125).then(__nccwpck_require__.bind(__nccwpck_require__, 3125));
        let transfer;
        const saved = await download({
          ...what,
          idleMs: inputs["request-timeout-seconds"] * 1e3,
          retries: inputs.retries,
          clock: clock,
          reporter: log,
          signal: signal,
          onStart: (total = 0) => {
            transfer = new _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__.q(`Download of ${what.what}`, total, clock, log);
          },
          onBytes: bytes => transfer?.add(bytes)
        });
        const replaced = saved.replaced ? ", in place of a file of that name" : "";
        log.info(`Saved ${what.what} as ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(saved.file)} (${(0, 
        _workflow_transfer_js__WEBPACK_IMPORTED_MODULE_1__.i)(saved.size)})${replaced}`);
        return saved;
      }
      const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i;
      function maskLink(secrets, link) {
        secrets.add(link.href);
        secrets.add(link.search.slice(1));
        for (const [name, value] of link.searchParams) if (value.length >= 40 || value.length >= 8 && LIKELY_SECRET.test(name)) secrets.add(value);
      }
    },
    9196: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        FG: () => waitInputs,
        dM: () => pollInputs,
        fm: () => waitFor,
        ob: () => waitUpTo,
        x5: () => leaveRunning
      });
      var _jobs_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6123);
      var _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5923);
      const pollInputs = {
        "timeout-minutes": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(60),
        "poll-interval-seconds": (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(10)
      };
      const waitInputs = {
        wait: (0, _workflow_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
        ...pollInputs
      };
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
    597: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        l: () => newestFirst,
        n: () => timeOf
      });
      function timeOf({createdAt: createdAt}) {
        return createdAt === void 0 ? Number.NaN : Date.parse(createdAt);
      }
      function newestFirst(items) {
        const dated = items.map(item => ({
          item: item,
          time: timeOf(item) || 0
        }));
        return dated.sort((a, b) => b.time - a.time).map(({item: item}) => item);
      }
    },
    7149: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        A8: () => answerIfAny,
        S4: () => allPages,
        n3: () => withIds,
        s6: () => nothing,
        ut: () => answerOf
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7392);
      function answerOf(schema) {
        return value => valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(schema, withIds(value));
      }
      function answerIfAny(schema) {
        return value => {
          const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, withIds(value));
          return result.success ? result.output : void 0;
        };
      }
      function nothing() {}
      async function allPages(pipeline, call, schema) {
        const known = new Map;
        let query = {};
        for (;;) {
          const parse = value => pageOf(value, schema);
          const page = await pipeline.request({
            ...call,
            method: "GET",
            query: {
              ...call.query,
              ...query
            },
            parse: parse
          });
          const before = known.size;
          for (const item of page.items) known.set(item.id ?? item, known.get(item.id ?? item) ?? item);
          if (!page.more || known.size === before) return [ ...known.values() ];
          query = {
            offset: known.size,
            max: page.max > 0 ? page.max : page.items.length
          };
        }
      }
      function pageOf(value, schema) {
        const items = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(schema);
        if (value === null) return {
          items: [],
          more: false,
          max: -1
        };
        if (Array.isArray(value)) return {
          items: valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(items, withIds(value)),
          more: false,
          max: -1
        };
        const page = valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(valibot__WEBPACK_IMPORTED_MODULE_0__._H3({
          items: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(items),
          more: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(), false),
          max: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), -1)
        }), withIds(value));
        return {
          items: page.items ?? [],
          more: page.more,
          max: page.max
        };
      }
      function withIds(value) {
        if (Array.isArray(value)) return value.map(withIds);
        if (typeof value !== "object" || value === null) return value;
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
    5212: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        S: () => findBackup,
        c: () => latestBackup
      });
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9158);
      var _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5050);
      var _age_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(597);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3419);
      async function findBackup(backups, id) {
        const all = await backups.list();
        const found = all.find(backup => backup.id === id);
        if (found) return found;
        throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__.ag)("backup", id, (0, 
        _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(all).map(backup => backup.id));
      }
      async function latestBackup(backups, environment) {
        const all = await backups.list();
        const own = all.filter(backup => backup.environmentId === environment.id && !Number.isNaN((0, 
        _age_js__WEBPACK_IMPORTED_MODULE_4__.n)(backup)));
        for (const backup of (0, _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(own)) {
          const job = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__.u)(backups.job(backup.id), 400);
          if (job === void 0 || job.status.toLowerCase() === "completed") return backup;
        }
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `There is no completed backup of ${(0, 
        _deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
      }
    },
    1419: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        CN: () => backupJobById,
        Tn: () => isBackupRefusal,
        _M: () => restoreJob,
        _v: () => restoreRequest,
        e9: () => backupJob,
        lw: () => startBackup
      });
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _http_lost_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(796);
      var _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5050);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4640);
      var _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9495);
      var _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7631);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3419);
      async function startBackup(backups, environmentId, type, options) {
        const known = new Set((await backups.list()).map(({id: id}) => id));
        const look = async () => {
          const all = await backups.list();
          return all.find(backup => backup.environmentId === environmentId && !known.has(backup.id));
        };
        options.onRequest?.();
        return backups.create(environmentId, type, () => (0, _http_lost_js__WEBPACK_IMPORTED_MODULE_3__.x)(look, options));
      }
      function isBackupRefusal(error) {
        return error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && (error.status < 500 || error.code === "CreateBackupFailed");
      }
      function backupJob(backups, backup, {environmentName: environmentName, clock: clock, onListed: onListed}) {
        const unlisted = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
        return {
          title: `backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} of ${environmentName}`,
          lookup: `GET /v3/backups/jobs/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)}`,
          poll: jobPoll(backups, backup.id, clock, async () => {
            const all = await backups.list();
            const listed = all.find(({id: id}) => id === backup.id);
            if (listed) {
              onListed?.(all);
              return {
                phase: "succeeded",
                result: {
                  ...backup,
                  ...given(listed)
                },
                detail: "completed"
              };
            }
            return unlisted.seen() ? {
              phase: "failed",
              reason: "its job is completed, but it is not in the list of backups"
            } : {
              phase: "running",
              detail: "completed, but not listed yet"
            };
          })
        };
      }
      function restoreRequest(backups, backup, target, {onRefused: onRefused, signal: signal}) {
        let lost = false;
        return {
          title: `request to restore backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} into ${(0, 
          _deployment_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(target)}`,
          lookup: `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(target.id, 60)}`,
          async poll() {
            try {
              const jobId = await backups.restore(backup.id, target.id, () => {
                lost = true;
              });
              return {
                phase: "succeeded",
                result: jobId
              };
            } catch (error) {
              if (signal?.aborted) throw error;
              if (lost && (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.A5)(error)) return {
                phase: "running",
                detail: "an answer was lost; waiting for what runs there to end"
              };
              if (!lost && error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status < 500) onRefused();
              return refused(error);
            }
          }
        };
      }
      function refused(error) {
        const {message: message, hint: hint} = (0, _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error);
        return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__.D)({
          message: message,
          hint: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.A5)(error) ? BUSY : hint
        });
      }
      const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
      function restoreJob(backups, jobId, names) {
        const title = `restore of backup ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(names.backupId, 60)} into ${names.environmentName}`;
        return {
          ...backupJobById(backups, jobId, names.clock),
          title: title
        };
      }
      function backupJobById(backups, jobId, clock) {
        return {
          title: `backup job ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
          lookup: `GET /v3/backups/jobs/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
          poll: jobPoll(backups, jobId, clock, async () => ({
            phase: "succeeded",
            result: {
              jobId: jobId
            },
            detail: "completed"
          }))
        };
      }
      function jobPoll(backups, jobId, clock, completed) {
        const missing = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
        return async () => {
          const job = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__.u)(backups.job(jobId));
          if (!job) return missing.seen() ? {
            phase: "failed",
            reason: "the service does not know the job any more"
          } : {
            phase: "running",
            detail: "the job is not known yet"
          };
          missing.refuted();
          const status = job.status.toLowerCase();
          if (status === "completed") return completed();
          if (status === "error" || status === "failed") return {
            phase: "failed",
            reason: `its job's status is "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)}"`
          };
          return {
            phase: "running",
            detail: (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)
          };
        };
      }
      function given(item) {
        return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
      }
    },
    3419: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        A5: () => isBusy,
        Nj: () => isDeployed,
        Sn: () => Deployment,
        Vb: () => nameOf,
        dA: () => DeploymentTurn
      });
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _http_lost_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(796);
      var _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5050);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);
      var _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9495);
      var _jobs_job_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7631);
      const STALE_MS = 12e4;
      class Deployment {
        title;
        lookup;
        #options;
        #since;
        last;
        #moved=false;
        #missing;
        #others;
        constructor(options) {
          const {before: before, distributionName: distributionName, clock: clock} = options;
          this.title = `deployment of ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionName, 100)} to ${nameOf(before)}`;
          this.lookup = `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(before.id, 60)}`;
          this.#options = options;
          this.last = before;
          this.#since = clock.now();
          this.#missing = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
          this.#others = new _jobs_confirmation_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
        }
        async poll() {
          const {environments: environments, before: before} = this.#options;
          const now = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_1__.u)(environments.get(before.id));
          if (!now) return this.#gone();
          this.last = now;
          this.#missing.refuted();
          const same = unchanged(before, now);
          if (!same && (!isDeployed(now) || !isDeployed(before) || redeployed(before, now))) this.#moved = true;
          if (this.#isFailure(now)) return this.#failed(now, same);
          if (isDeployed(now)) return this.#deployed(now);
          this.#others.refuted();
          return {
            phase: "running",
            detail: now.state === "" ? "not started yet" : `state "${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60)}"`
          };
        }
        #deployed(now) {
          const {before: before, request: request} = this.#options;
          const {distributionId: distributionId} = now;
          if (distributionId === request.distributionId) {
            this.#others.refuted();
            return this.#moved ? {
              phase: "succeeded",
              result: now,
              detail: 'state "deployed"'
            } : NOT_BEGUN;
          }
          if (!this.#moved && distributionId === before.distributionId) return NOT_BEGUN;
          if (!this.#others.seen()) return {
            phase: "running",
            detail: "another distribution is shown"
          };
          const shown = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionId ?? "no distribution");
          return {
            phase: "failed",
            reason: distributionId === before.distributionId ? `the environment went back to the distribution that ran before (${shown})` : `the environment runs another distribution (${shown}) than the one asked for (${(0, 
            _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(request.distributionId)})`,
            hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`
          };
        }
        #failed(now, same) {
          const state = (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60);
          if (same && !this.#moved && this.#options.clock.now() - this.#since < STALE_MS) return {
            phase: "running",
            detail: `still in the state of before, "${state}"`
          };
          return {
            phase: "failed",
            reason: `the environment's state is "${state}"`,
            hint: "Look at the environment's logs for the cause."
          };
        }
        #gone() {
          if (!this.#missing.seen()) return {
            phase: "running",
            detail: "the environment is not found"
          };
          return {
            phase: "failed",
            reason: "the environment does not exist any more",
            hint: "Someone has deleted it while the deployment was running."
          };
        }
        #isFailure(now) {
          return this.#options.failureStates.includes(now.state.toLowerCase());
        }
      }
      const NOT_BEGUN = {
        phase: "running",
        detail: "accepted"
      };
      class DeploymentTurn {
        title;
        lookup;
        own=true;
        #options;
        #busy=false;
        #lost=false;
        constructor(options) {
          this.title = `request to deploy ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.distributionName, 100)} to ${nameOf(options.before)}`;
          this.lookup = `GET /v3/environments/${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.before.id, 60)}`;
          this.#options = options;
        }
        async poll() {
          const {environments: environments, before: before, request: request} = this.#options;
          const outdated = this.#busy || before.state !== "" && !isDeployed(before);
          const now = outdated ? await environments.get(before.id) : before;
          if (outdated && this.#isOurs(now)) return {
            phase: "succeeded",
            result: {
              joined: now
            }
          };
          await this.#options.clock.sleep(untilApart(now), this.#options.signal);
          try {
            await environments.deploy(before.id, request, () => this.#find(now));
          } catch (error) {
            if (this.#options.signal?.aborted) throw error;
            if (!isBusy(error)) return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_4__.D)((0, 
            _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error));
            if (!this.#lost) {
              this.#busy = true;
              return {
                phase: "running",
                detail: `waiting for another deployment to end (${error.message})`
              };
            }
          }
          return {
            phase: "succeeded",
            result: {
              before: now
            }
          };
        }
        #isOurs(now) {
          const {before: before, request: request} = this.#options;
          const plainRequest = (request.appConfigFileRoles ?? []).length === 0;
          const ended = isDeployed(now) && redeployed(before, now);
          return plainRequest && ended && now.distributionId === request.distributionId;
        }
        async #find(before) {
          const {environments: environments, request: request} = this.#options;
          this.#lost = true;
          const look = async () => {
            const now = await environments.get(before.id);
            const begun = !isDeployed(now) && now.state !== before.state;
            const ours = now.distributionId === request.distributionId && before.distributionId !== request.distributionId;
            return begun || ours || now.deployedAt !== before.deployedAt ? true : void 0;
          };
          return (0, _http_lost_js__WEBPACK_IMPORTED_MODULE_5__.x)(look, this.#options);
        }
      }
      function untilApart({deployedAt: deployedAt}) {
        const age = deployedAt === void 0 ? Number.NaN : Date.now() - Date.parse(deployedAt);
        return age > -1e3 && age < APART_MS ? APART_MS - age : 0;
      }
      const APART_MS = 2e3;
      function isBusy(error) {
        if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6)) return false;
        if (error.status === 409) return true;
        return error.status === 400 && /running|progress|busy|deploying|locked|conflict/i.test(error.message);
      }
      function isDeployed(environment) {
        return environment.state.toLowerCase() === "deployed";
      }
      function nameOf(item) {
        return (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(item.name ?? item.id, 100);
      }
      function unchanged(before, now) {
        return before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt;
      }
      function redeployed(before, now) {
        return now.deployedAt !== void 0 && now.deployedAt !== before.deployedAt;
      }
      function byWhom({deployedBy: deployedBy}) {
        return deployedBy === void 0 ? "" : ` (last deployed by ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(deployedBy, 100)})`;
      }
    },
    1080: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        d: () => isMovable,
        q: () => domainMove
      });
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4640);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3419);
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
              _http_plain_js__WEBPACK_IMPORTED_MODULE_1__.p)(names.join(", "))})`
            };
          }
        };
      }
      function isMovable({name: name}) {
        return !/\.bloomreach\.cloud$/i.test(name ?? "");
      }
    },
    9823: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $F: () => findIfAny,
        T9: () => listedOnce,
        sM: () => findOne
      });
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9158);
      var _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5050);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4640);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3419);
      async function findOne(kind, section, nameOrId, by = "either") {
        const found = await look(kind, section, nameOrId, by);
        if ("item" in found) return found.item;
        throw (0, _http_none_such_js__WEBPACK_IMPORTED_MODULE_1__.ag)(kind, nameOrId, found.all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb));
      }
      async function findIfAny(kind, section, nameOrId, by = "either") {
        const found = await look(kind, section, nameOrId, by);
        return "item" in found ? found.item : void 0;
      }
      async function look(kind, section, nameOrId, by) {
        if (by === "id" || by === "either" && ID.test(nameOrId)) {
          const item = await (0, _http_or_none_js__WEBPACK_IMPORTED_MODULE_2__.u)(section.get(nameOrId), 400);
          if (item) return {
            item: item
          };
        }
        const all = await section.list();
        const byId = by === "name" ? void 0 : all.find(({id: id}) => id === nameOrId);
        if (byId) return {
          item: byId
        };
        const [item, ...others] = by === "id" ? [] : all.filter(({name: name}) => name === nameOrId);
        if (!item) return {
          all: all
        };
        if (others.length > 0) {
          const ids = [ item, ...others ].map(({id: id}) => (0, _http_plain_js__WEBPACK_IMPORTED_MODULE_4__.p)(id)).join(", ");
          throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The name "${(0, 
          _http_plain_js__WEBPACK_IMPORTED_MODULE_4__.p)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
        }
        return {
          item: item
        };
      }
      function listedOnce(section) {
        let all;
        return {
          get: id => section.get(id),
          list: () => {
            all ??= section.list();
            return all;
          }
        };
      }
      const ID = /^(?:[0-9A-F]{16}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i;
    },
    7096: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        b: () => isManual,
        i: () => deletableBackups
      });
      var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(597);
      function deletableBackups(all, {environment: environment, backup: backup, keep: keep}) {
        const others = all.filter(({id: id, environmentId: environmentId}) => environmentId === environment.id && id !== backup.id).filter(item => isManual(item) || isSameMaker(item, backup)).filter(item => !Number.isNaN((0, 
        _age_js__WEBPACK_IMPORTED_MODULE_0__.n)(item)));
        return (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.l)(others).slice(keep - 1).reverse();
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
          super(answer.status >= 500 || answer.status === 429 ? "theirs" : "yours", `${request} was answered ${answer.status}${words ? ` ${words}` : ""}`, hintFor(answer.status));
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
      function hintFor(status) {
        if (status === 401) return "Check the credentials: the service does not accept them.";
        if (status === 403) return "Check the permissions of the user whose credentials are used.";
        if (status === 429) return "The service limits its requests; try again later or run fewer jobs at once.";
        if (status >= 300 && status < 400) return "Redirects are not followed, so that credentials stay with their host.";
        if (status >= 500) return "The service has a problem; run the step again later.";
        return;
      }
    },
    8399: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Gv: () => isObject,
        Qq: () => text,
        TK: () => headerText,
        aS: () => accessToken,
        id: () => id
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7392);
      const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ])), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => value === null || value === "" ? void 0 : String(value)))), void 0);
      const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.aig() ]), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(String), valibot__WEBPACK_IMPORTED_MODULE_0__.hq());
      const headerText = valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]+$/);
      const accessToken = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), headerText);
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    },
    796: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    9158: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        KE: () => listed,
        ag: () => noneSuch,
        w4: () => idAndName
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4640);
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
    5050: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        u: () => orNone
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      async function orNone(request, ...statuses) {
        try {
          return await request;
        } catch (error) {
          if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && [ 404, ...statuses ].includes(error.status)) return;
          throw error;
        }
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
            return call.parse((0, content.$E)(text, call.form), answer);
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
    9495: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    4602: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
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
    7631: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D: () => failedBy
      });
      function failedBy({message: reason, hint: hint}) {
        return {
          phase: "failed",
          reason: reason,
          ...hint !== void 0 && {
            hint: hint
          }
        };
      }
    },
    6123: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        dk: () => JobFailedError,
        fz: () => JobTimedOutError,
        uk: () => wait
      });
      var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(221);
      var _confirmation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9495);
      var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4602);
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
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
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
        const exact = await fileAt(pattern);
        if (exact) return [ exact ];
        const {glob: glob} = await Promise.all([ __nccwpck_require__.e(796), __nccwpck_require__.e(408) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3408));
        const patterns = pattern.split("\n").map(line => slashes(line.trim())).filter(line => line !== "");
        const paths = await glob(patterns, {
          absolute: true,
          dot: true,
          onlyFiles: true,
          expandDirectories: false
        }).catch(() => []);
        const files = await Promise.all(paths.sort().map(fileAt));
        const found = files.filter(file => file !== void 0);
        if (found.length === 0) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`matches no file: ${(0, 
        _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} (in ${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_3__.p)(process.cwd())})`);
        return found;
      }
      function folder(preset) {
        return {
          required: false,
          default: preset,
          parse: async path => {
            const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => {});
            if (stats && !stats.isDirectory()) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must be a folder; ${(0, 
            _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(path)} is none`);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
          }
        };
      }
      async function fileAt(path) {
        const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => {});
        return stats?.isFile() ? {
          path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
          name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
          size: stats.size
        } : void 0;
      }
      function slashes(path) {
        return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
      }
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
        oQ: () => yaml,
        rJ: () => secret,
        yj: () => positive
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7392);
      var _http_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);
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
      const MOST_ISSUES = 10;
      function yaml(schema) {
        return {
          required: false,
          parse: async value => {
            const {parse: parse} = await __nccwpck_require__.e(917).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1917, 19));
            const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, await yamlOf(value, parse));
            if (result.success) return result.output;
            const issues = result.issues.map(issue => `${(0, _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue) ?? "it", 100)}: ${(0, 
            _http_plain_js__WEBPACK_IMPORTED_MODULE_2__.p)(issue.message, 100)}`);
            throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`is not as it should be: ${issues.slice(0, MOST_ISSUES).join("; ")}`);
          }
        };
      }
      async function yamlOf(value, parse) {
        try {
          return parse(value, {
            logLevel: "error"
          });
        } catch (error) {
          throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`is not valid YAML: ${(0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(error instanceof Error ? error.message : String(error))}`);
        }
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
    930: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        i: () => megabytes,
        q: () => TransferLog
      });
      var _jobs_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4602);
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
          const left = over ? "" : `, ${(0, _jobs_duration_js__WEBPACK_IMPORTED_MODULE_0__.p)((this.#total - this.#done) / rate * 1e3)} left`;
          const percent = Math.floor(this.#done / this.#total * 100);
          this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
        }
      }
      function megabytes(bytes) {
        if (bytes < 1e3) return `${bytes} bytes`;
        if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
        return `${(bytes / 1e6).toFixed(1)} MB`;
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
        z: () => summary,
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
      const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
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
      const _summary = new Summary;
      const summary = _summary;
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
    },
    7392: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        BpQ: () => minLength,
        BuJ: () => getDotPath,
        E2x: () => finite,
        FsL: () => pipe,
        KCZ: () => union,
        KIO: () => picklist,
        L5J: () => unknown,
        NpB: () => fallback,
        OH3: () => partial,
        Oxt: () => variant,
        Rpp: () => email,
        Ru6: () => maxLength,
        Wwf: () => minValue,
        YOg: () => array,
        YjP: () => string,
        _H3: () => looseObject,
        aig: () => number,
        cGV: () => maxValue,
        cl6: () => nullish,
        euz: () => literal,
        g1P: () => record,
        hq: () => nonEmpty,
        lqM: () => optional,
        mee: () => nullable,
        ndf: () => integer,
        pdi: () => transform,
        qgA: () => parse,
        rej: () => strictObject,
        xLC: () => safeParse,
        yGV: () => regex,
        yqP: () => exactOptional,
        z6Y: () => check,
        zMY: () => boolean
      });
      let store$4;
      const DEFAULT_CONFIG = {
        lang: void 0,
        message: void 0,
        abortEarly: void 0,
        abortPipeEarly: void 0
      };
      function getGlobalConfig(config$1) {
        if (!config$1 && !store$4) return DEFAULT_CONFIG;
        return {
          lang: config$1?.lang ?? store$4?.lang,
          message: config$1?.message,
          abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
          abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
        };
      }
      let store$3;
      function getGlobalMessage(lang) {
        return store$3?.get(lang);
      }
      let store$2;
      function getSchemaMessage(lang) {
        return store$2?.get(lang);
      }
      let store$1;
      function getSpecificMessage(reference, lang) {
        return store$1?.get(reference)?.get(lang);
      }
      function _stringify(input) {
        const type = typeof input;
        if (type === "string") return `"${input}"`;
        if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
        if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
        return type;
      }
      function _addIssue(context, label, dataset, config$1, other) {
        const input = other && "input" in other ? other.input : dataset.value;
        const expected = other?.expected ?? context.expects ?? null;
        const received = other?.received ?? _stringify(input);
        const issue = {
          kind: context.kind,
          type: context.type,
          input: input,
          expected: expected,
          received: received,
          message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
          requirement: context.requirement,
          path: other?.path,
          issues: other?.issues,
          lang: config$1.lang,
          abortEarly: config$1.abortEarly,
          abortPipeEarly: config$1.abortPipeEarly
        };
        const isSchema = context.kind === "schema";
        const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
        if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
        if (isSchema) dataset.typed = false;
        if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
      }
      function _isSameValueZero(value1, value2) {
        return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
      }
      function _isValidObjectKey(object$1, key) {
        return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
      }
      function _joinExpects(values$1, separator) {
        const list = [ ...new Set(values$1) ];
        if (list.length > 1) return `(${list.join(` ${separator} `)})`;
        return list[0] ?? "never";
      }
      function _standardSchema(schema) {
        schema["~standard"] = {
          version: 1,
          vendor: "valibot",
          validate: value$1 => schema["~run"]({
            value: value$1
          }, getGlobalConfig())
        };
        return schema;
      }
      function getDotPath(issue) {
        if (issue.path) {
          let key = "";
          for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
          return key;
        }
        return null;
      }
      var ValiError = class extends Error {
        constructor(issues) {
          super(issues[0].message);
          this.name = "ValiError";
          this.issues = issues;
        }
      };
      const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
      function check(requirement, message$1) {
        return {
          kind: "validation",
          type: "check",
          reference: check,
          async: false,
          expects: null,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
            return dataset;
          }
        };
      }
      function email(message$1) {
        return {
          kind: "validation",
          type: "email",
          reference: email,
          expects: null,
          async: false,
          requirement: EMAIL_REGEX,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
            return dataset;
          }
        };
      }
      function finite(message$1) {
        return {
          kind: "validation",
          type: "finite",
          reference: finite,
          async: false,
          expects: null,
          requirement: Number.isFinite,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
            return dataset;
          }
        };
      }
      function integer(message$1) {
        return {
          kind: "validation",
          type: "integer",
          reference: integer,
          async: false,
          expects: null,
          requirement: Number.isInteger,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
            return dataset;
          }
        };
      }
      function maxLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_length",
          reference: maxLength,
          async: false,
          expects: `<=${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function maxValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "max_value",
          reference: maxValue,
          async: false,
          expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function minLength(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_length",
          reference: minLength,
          async: false,
          expects: `>=${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
              received: `${dataset.value.length}`
            });
            return dataset;
          }
        };
      }
      function minValue(requirement, message$1) {
        return {
          kind: "validation",
          type: "min_value",
          reference: minValue,
          async: false,
          expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
              received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
          }
        };
      }
      function nonEmpty(message$1) {
        return {
          kind: "validation",
          type: "non_empty",
          reference: nonEmpty,
          async: false,
          expects: "!0",
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, {
              received: "0"
            });
            return dataset;
          }
        };
      }
      function regex(requirement, message$1) {
        return {
          kind: "validation",
          type: "regex",
          reference: regex,
          async: false,
          expects: `${requirement}`,
          requirement: requirement,
          message: message$1,
          "~run"(dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
            return dataset;
          }
        };
      }
      function transform(operation) {
        return {
          kind: "transformation",
          type: "transform",
          reference: transform,
          async: false,
          operation: operation,
          "~run"(dataset) {
            dataset.value = this.operation(dataset.value);
            return dataset;
          }
        };
      }
      const ABORT_EARLY_CONFIG = {
        abortEarly: true
      };
      function getFallback(schema, dataset, config$1) {
        return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
      }
      function fallback(schema, fallback$1) {
        return _standardSchema({
          ...schema,
          fallback: fallback$1,
          "~run"(dataset, config$1) {
            const outputDataset = schema["~run"](dataset, config$1);
            return outputDataset.issues ? {
              typed: true,
              value: getFallback(this, outputDataset, config$1)
            } : outputDataset;
          }
        });
      }
      function getDefault(schema, dataset, config$1) {
        return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
      }
      function array(item, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "array",
          reference: array,
          expects: "Array",
          async: false,
          item: item,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (Array.isArray(input)) {
              dataset.typed = true;
              dataset.value = [];
              for (let key = 0; key < input.length; key++) {
                const value$1 = input[key];
                const itemDataset = this.item["~run"]({
                  value: value$1
                }, config$1);
                if (itemDataset.issues) {
                  const pathItem = {
                    type: "array",
                    origin: "value",
                    input: input,
                    key: key,
                    value: value$1
                  };
                  for (const issue of itemDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = itemDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!itemDataset.typed) dataset.typed = false;
                dataset.value.push(itemDataset.value);
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function boolean(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "boolean",
          reference: boolean,
          expects: "boolean",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function exactOptional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "exact_optional",
          reference: exactOptional,
          expects: wrapped.expects,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function literal(literal_, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "literal",
          reference: literal,
          expects: _stringify(literal_),
          async: false,
          literal: literal_,
          message: message$1,
          "~run"(dataset, config$1) {
            if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function looseObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "loose_object",
          reference: looseObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input: input,
                      key: key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input: input,
                      key: key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function nullable(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullable",
          reference: nullable,
          expects: `(${wrapped.expects} | null)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === null) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function nullish(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "nullish",
          reference: nullish,
          expects: `(${wrapped.expects} | null | undefined)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === null || dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === null || dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function number(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "number",
          reference: number,
          expects: "number",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function optional(wrapped, default_) {
        return _standardSchema({
          kind: "schema",
          type: "optional",
          reference: optional,
          expects: `(${wrapped.expects} | undefined)`,
          async: false,
          wrapped: wrapped,
          default: default_,
          "~run"(dataset, config$1) {
            if (dataset.value === void 0) {
              if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
              if (dataset.value === void 0) {
                dataset.typed = true;
                return dataset;
              }
            }
            return this.wrapped["~run"](dataset, config$1);
          }
        });
      }
      function picklist(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "picklist",
          reference: picklist,
          expects: _joinExpects(options.map(_stringify), "|"),
          async: false,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function record(key, value$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "record",
          reference: record,
          expects: "Object",
          async: false,
          key: key,
          value: value$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
                const entryValue = input[entryKey];
                const keyDataset = this.key["~run"]({
                  value: entryKey
                }, config$1);
                if (keyDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "key",
                    input: input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of keyDataset.issues) {
                    issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = keyDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                const valueDataset = this.value["~run"]({
                  value: entryValue
                }, config$1);
                if (valueDataset.issues) {
                  const pathItem = {
                    type: "object",
                    origin: "value",
                    input: input,
                    key: entryKey,
                    value: entryValue
                  };
                  for (const issue of valueDataset.issues) {
                    if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                    dataset.issues?.push(issue);
                  }
                  if (!dataset.issues) dataset.issues = valueDataset.issues;
                  if (config$1.abortEarly) {
                    dataset.typed = false;
                    break;
                  }
                }
                if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function strictObject(entries$1, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "strict_object",
          reference: strictObject,
          expects: "Object",
          async: false,
          entries: entries$1,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              dataset.typed = true;
              dataset.value = {};
              for (const key in this.entries) {
                const valueSchema = this.entries[key];
                if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
                  const value$1 = key in input ? input[key] : getDefault(valueSchema);
                  const valueDataset = valueSchema["~run"]({
                    value: value$1
                  }, config$1);
                  if (valueDataset.issues) {
                    const pathItem = {
                      type: "object",
                      origin: "value",
                      input: input,
                      key: key,
                      value: value$1
                    };
                    for (const issue of valueDataset.issues) {
                      if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
                      dataset.issues?.push(issue);
                    }
                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                    if (config$1.abortEarly) {
                      dataset.typed = false;
                      break;
                    }
                  }
                  if (!valueDataset.typed) dataset.typed = false;
                  dataset.value[key] = valueDataset.value;
                } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
                  _addIssue(this, "key", dataset, config$1, {
                    input: void 0,
                    expected: `"${key}"`,
                    path: [ {
                      type: "object",
                      origin: "key",
                      input: input,
                      key: key,
                      value: input[key]
                    } ]
                  });
                  if (config$1.abortEarly) break;
                }
              }
              if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                _addIssue(this, "key", dataset, config$1, {
                  input: key,
                  expected: "never",
                  path: [ {
                    type: "object",
                    origin: "key",
                    input: input,
                    key: key,
                    value: input[key]
                  } ]
                });
                break;
              }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function string(message$1) {
        return _standardSchema({
          kind: "schema",
          type: "string",
          reference: string,
          expects: "string",
          async: false,
          message: message$1,
          "~run"(dataset, config$1) {
            if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function _subIssues(datasets) {
        let issues;
        if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
        return issues;
      }
      function union(options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "union",
          reference: union,
          expects: _joinExpects(options.map(option => option.expects), "|"),
          async: false,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            let validDataset;
            let typedDatasets;
            let untypedDatasets;
            for (const schema of this.options) {
              const optionDataset = schema["~run"]({
                value: dataset.value
              }, config$1);
              if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
                validDataset = optionDataset;
                break;
              } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
            }
            if (validDataset) return validDataset;
            if (typedDatasets) {
              if (typedDatasets.length === 1) return typedDatasets[0];
              _addIssue(this, "type", dataset, config$1, {
                issues: _subIssues(typedDatasets)
              });
              dataset.typed = true;
            } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
              issues: _subIssues(untypedDatasets)
            });
            return dataset;
          }
        });
      }
      function unknown() {
        return _standardSchema({
          kind: "schema",
          type: "unknown",
          reference: unknown,
          expects: "unknown",
          async: false,
          "~run"(dataset) {
            dataset.typed = true;
            return dataset;
          }
        });
      }
      function variant(key, options, message$1) {
        return _standardSchema({
          kind: "schema",
          type: "variant",
          reference: variant,
          expects: "Object",
          async: false,
          key: key,
          options: options,
          message: message$1,
          "~run"(dataset, config$1) {
            const input = dataset.value;
            if (input && typeof input === "object") {
              let outputDataset;
              let maxDiscriminatorPriority = 0;
              let invalidDiscriminatorKey = this.key;
              let expectedDiscriminators = [];
              const parseOptions = (variant$1, allKeys) => {
                for (const schema of variant$1.options) {
                  if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key)); else {
                    let keysAreValid = true;
                    let currentPriority = 0;
                    for (const currentKey of allKeys) {
                      const discriminatorSchema = schema.entries[currentKey];
                      if (currentKey in input ? discriminatorSchema["~run"]({
                        typed: false,
                        value: input[currentKey]
                      }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                        keysAreValid = false;
                        if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                          maxDiscriminatorPriority = currentPriority;
                          invalidDiscriminatorKey = currentKey;
                          expectedDiscriminators = [];
                        }
                        if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                        break;
                      }
                      currentPriority++;
                    }
                    if (keysAreValid) {
                      const optionDataset = schema["~run"]({
                        value: input
                      }, config$1);
                      if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
                    }
                  }
                  if (outputDataset && !outputDataset.issues) break;
                }
              };
              parseOptions(this, new Set([ this.key ]));
              if (outputDataset) return outputDataset;
              _addIssue(this, "type", dataset, config$1, {
                input: input[invalidDiscriminatorKey],
                expected: _joinExpects(expectedDiscriminators, "|"),
                path: [ {
                  type: "object",
                  origin: "value",
                  input: input,
                  key: invalidDiscriminatorKey,
                  value: input[invalidDiscriminatorKey]
                } ]
              });
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
          }
        });
      }
      function parse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        if (dataset.issues) throw new ValiError(dataset.issues);
        return dataset.value;
      }
      function partial(schema, keys) {
        const entries$1 = {};
        for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? optional(schema.entries[key]) : schema.entries[key];
        return _standardSchema({
          ...schema,
          entries: entries$1
        });
      }
      function pipe(...pipe$1) {
        return _standardSchema({
          ...pipe$1[0],
          pipe: pipe$1,
          "~run"(dataset, config$1) {
            for (const item of pipe$1) if (item.kind !== "metadata") {
              if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
                dataset.typed = false;
                break;
              }
              if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
            }
            return dataset;
          }
        });
      }
      function safeParse(schema, input, config$1) {
        const dataset = schema["~run"]({
          value: input
        }, getGlobalConfig(config$1));
        return {
          typed: dataset.typed,
          success: !dataset.issues,
          output: dataset.value,
          issues: dataset.issues
        };
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
  var backup_jobs = __nccwpck_require__(1419);
  var deployment = __nccwpck_require__(3419);
  var find = __nccwpck_require__(9823);
  var retention = __nccwpck_require__(7096);
  var errors = __nccwpck_require__(221);
  var plain = __nccwpck_require__(4640);
  var duration = __nccwpck_require__(4602);
  var jobs_wait = __nccwpck_require__(6123);
  var action = __nccwpck_require__(6279);
  var input_kinds = __nccwpck_require__(5923);
  var workflow_inputs = __nccwpck_require__(6372);
  var connection = __nccwpck_require__(9482);
  var waiting = __nccwpck_require__(9196);
  const backupAction = (0, action.X)({
    inputs: {
      environment: (0, input_kinds.Qq)({
        required: true
      }),
      type: (0, input_kinds.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
      ...waiting.FG,
      keep: (0, input_kinds.WQ)({
        least: 1
      }),
      ...connection.eu
    },
    outputs: [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ],
    check: inputs => [ ...(0, connection.lm)(inputs), ...(0, workflow_inputs.HP)(() => inputs.keep !== void 0 && !inputs.wait ? [ "`keep` needs `wait: true`" ] : []) ],
    async main(step) {
      const {type: type, wait: wait, keep: keep} = step.inputs;
      const cloud = (0, connection.Ng)(step);
      const environment = await (0, find.sM)("environment", cloud.environments, step.inputs.environment);
      const begin = step.clock.now();
      let listed = [];
      step.outputJson("deleted-backup-ids", []);
      const backup = await backUp(step, cloud, environment, {
        type: type,
        wait: wait,
        onStart: started => {
          step.output("backup-id", started.id);
          step.output("status", "running");
          step.output("created-at", started.createdAt);
          step.output("distribution-id", started.distributionId);
          step.outputJson("json", started);
        },
        onFailure: () => step.output("status", "error"),
        onListed: all => {
          listed = all;
        }
      });
      const took = step.clock.now() - begin;
      if (wait) {
        step.output("status", "completed");
        step.output("created-at", backup.createdAt);
        step.output("distribution-id", backup.distributionId);
        step.outputJson("json", backup);
      }
      step.output("duration-seconds", (0, duration.Y)(took));
      const deleted = [];
      step.summary.heading(wait ? "Backed up" : "Backup started");
      try {
        if (keep !== void 0) await prune(step, cloud, listed, {
          environment: environment,
          backup: backup,
          keep: keep,
          deleted: deleted
        });
      } finally {
        step.outputJson("deleted-backup-ids", deleted);
        step.summary.facts([ [ "Environment", (0, deployment.Vb)(environment) ], [ "Backup", (0, 
        plain.p)(backup.id) ], [ "Distribution", backup.distributionId && (0, plain.p)(backup.distributionId) ], [ "Created", backup.createdAt && (0, 
        plain.p)(backup.createdAt) ], [ "Took", wait ? (0, duration.p)(took) : void 0 ], [ "Deleted", deleted.map(id => (0, 
        plain.p)(id)).join(", ") ] ]);
      }
    }
  });
  async function backUp(step, cloud, environment, options) {
    const name = (0, deployment.Vb)(environment);
    const backup = await start(step, cloud, environment, options.type);
    options.onStart(backup);
    step.now(`The backup ${(0, plain.p)(backup.id)} of ${name} was started; nothing else was changed.`);
    step.log.info(`Backup ${(0, plain.p)(backup.id)} of ${name} is under way`);
    const job = (0, backup_jobs.e9)(cloud.backups, backup, {
      environmentName: name,
      clock: step.clock,
      onListed: options.onListed
    });
    if (!options.wait) {
      (0, waiting.x5)(step, job);
      return backup;
    }
    try {
      const done = await (0, waiting.fm)(step, job);
      step.now(`The backup ${(0, plain.p)(backup.id)} of ${name} is complete.`);
      return done;
    } catch (error) {
      if (error instanceof jobs_wait.dk) options.onFailure?.();
      throw error;
    }
  }
  async function start(work, cloud, environment, type) {
    const {clock: clock, signal: signal} = work;
    const name = (0, deployment.Vb)(environment);
    const onRequest = () => {
      work.now(`It is not certain whether a backup of ${name} was started; nothing else was changed.`);
    };
    try {
      return await (0, backup_jobs.lw)(cloud.backups, environment.id, type, {
        clock: clock,
        signal: signal,
        onRequest: onRequest
      });
    } catch (error) {
      if ((0, backup_jobs.Tn)(error)) work.now(`No backup of ${name} was started.`);
      throw error;
    }
  }
  async function prune(work, cloud, all, given) {
    const failures = [];
    for (const {id: id} of (0, retention.i)(all, given)) try {
      await cloud.backups.delete(id);
      given.deleted.push(id);
      work.log.info(`Deleted the backup ${(0, plain.p)(id)}`);
    } catch (error) {
      if (!(error instanceof errors.hM) || work.signal.aborted) throw error;
      if (error instanceof errors.S6 && error.status === 400) work.log.warning(`${error.message}. It stays.`); else failures.push(error.message);
    }
    if (failures.length > 0) throw new errors.hM("theirs", `The backup is complete, but ${failures.length} old one(s) could not be deleted: ${failures.join("; ")}`, "Run the step again, or delete them by hand.");
  }
  var external_node_events_ = __nccwpck_require__(8474);
  var http_transport = __nccwpck_require__(7827);
  var http_body = __nccwpck_require__(3266);
  var secure_url = __nccwpck_require__(571);
  async function gitHubClient(token, transport, idleMs) {
    const {getOctokit: getOctokit} = await Promise.all([ __nccwpck_require__.e(971), __nccwpck_require__.e(791) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5971));
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
      if (!(0, secure_url.U)(url)) throw new Error(`GITHUB_API_URL (${(0, plain.p)(url.origin)}) is not https, so that no token is sent there`);
      const name = `${method} ${url.pathname}`;
      const sent = typeof body === "string" ? (0, http_body.s$)(body) : void 0;
      const answer = await transport.send({
        method: method,
        url: url,
        name: name,
        headers: headers,
        body: sent,
        idleMs: idleMs
      });
      const {status: status, headers: received, stream: stream} = answer;
      const text = await (0, http_body.yR)(stream, idleMs);
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
  const gitHubInputs = {
    "github-token": (0, input_kinds.rJ)(),
    "github-environment": (0, input_kinds.Qq)()
  };
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
          description: (0, plain.p)(this.#options.description, 140),
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
        const what = (0, plain.p)(error instanceof Error ? error.message : String(error));
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
  var dist = __nccwpck_require__(7392);
  function distributionShelf(cloud) {
    return {
      kind: "distribution",
      field: "dist_file",
      largestBytes: 65e7,
      most: 100,
      section: cloud.distributions
    };
  }
  function configFileShelf(cloud) {
    return {
      kind: "config file",
      field: "appconfigfile",
      largestBytes: 65e3,
      section: cloud.appConfigFiles
    };
  }
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
  var lost = __nccwpck_require__(796);
  var promises_ = __nccwpck_require__(1455);
  const PIECE_BYTES = 512 * 1024;
  const ANSWER_MS_PER_MIB = 1e3;
  function multipartFile(part) {
    const boundary = `----bloomreach-cloud-actions-${[ 1, 2, 3 ].map(() => Math.random().toString(36).slice(2)).join("")}`;
    const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`;
    const head = Buffer.from(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
      contentType: `multipart/form-data; boundary=${boundary}`,
      length: head.length + part.size + tail.length,
      answerMs: part.size / (1024 * 1024) * ANSWER_MS_PER_MIB,
      send: async (request, signal) => {
        part.onStart?.();
        request.write(head);
        await sendFile(part, request, signal);
        if (!signal.aborted) request.end(tail);
      }
    };
  }
  async function sendFile(part, request, signal) {
    const file = await (0, promises_.open)(part.path).catch(error => Promise.reject(new http_transport.Ru(String(error.message))));
    try {
      const sent = await copy(file, part, request, signal);
      if (signal.aborted) return;
      const {size: size} = await file.stat();
      if (sent !== part.size || size !== part.size) throw new http_transport.Ru(`the file changed from ${part.size} to ${size} bytes while it was read`);
    } finally {
      await file.close();
    }
  }
  async function copy(file, part, request, signal) {
    const {size: size, onBytes: onBytes} = part;
    const pieces = [ Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES) ];
    const read = (turn, position) => file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, Math.min(PIECE_BYTES, size - position), position);
    let position = 0;
    let next = read(0, 0);
    for (let turn = 1; position < size; turn++) {
      const {bytesRead: bytesRead, buffer: buffer} = await next;
      if (bytesRead === 0 || signal.aborted) break;
      position += bytesRead;
      const written = write(request, buffer.subarray(0, bytesRead), signal);
      next = read(turn, position);
      await Promise.all([ written, next ]);
      onBytes?.(bytesRead);
    }
    return position;
  }
  function write(request, piece, signal) {
    return new Promise(resolve => {
      if (signal.aborted) return resolve();
      signal.addEventListener("abort", () => resolve(), {
        once: true
      });
      request.write(piece, () => resolve());
    });
  }
  function quoted(text) {
    return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
  }
  var or_none = __nccwpck_require__(5050);
  async function upload(options, known, hashing) {
    const {shelf: shelf, file: file, name: name, reporter: reporter, onStart: onStart, onBytes: onBytes} = options;
    hashing.begin();
    const body = multipartFile({
      field: shelf.field,
      filename: name,
      path: file.path,
      size: file.size,
      ...onStart && {
        onStart: onStart
      },
      ...onBytes && {
        onBytes: onBytes
      }
    });
    let found = false;
    let left = [];
    const answered = await shelf.section.upload(body, async () => {
      const look = async () => {
        const fresh = (await shelf.section.list()).filter(({id: id}) => !known.has(id));
        const namesakes = fresh.filter(item => item.name === name);
        left = namesakes;
        return withMd5(shelf, [ ...namesakes, ...fresh.filter(item => item.name !== name) ], hashing);
      };
      const item = await (0, lost.x)(look, options);
      found = item !== void 0;
      return item;
    });
    const shown = () => (0, lost.x)(() => (0, or_none.u)(shelf.section.get(answered.id)), options);
    const item = answered.md5hash === void 0 ? await shown() ?? answered : answered;
    const md5 = await hashing.md5;
    if (item.md5hash === void 0) reporter.warning(`The service tells no MD5 of the ${shelf.kind}, so it is not proven that it arrived whole.`); else if (item.md5hash.toLowerCase() !== md5) throw await corrupt(shelf, md5, item); else if (!found) await clear(options, left, item);
    return item;
  }
  async function withMd5(shelf, items, hashing) {
    for (const item of items) {
      const known = item.md5hash === void 0 ? await shelf.section.get(item.id) : item;
      if (known.md5hash?.toLowerCase() === await hashing.md5) return {
        ...item,
        ...known
      };
    }
    return;
  }
  async function clear(options, left, item) {
    const {shelf: shelf, reporter: reporter, signal: signal} = options;
    for (const {id: id, createdBy: createdBy} of left) {
      if (id === item.id || createdBy === void 0 || createdBy !== item.createdBy) continue;
      try {
        await shelf.section.delete(id);
        reporter.info(`Deleted the incomplete ${shelf.kind} ${(0, plain.p)(id)} that the lost upload had left behind`);
      } catch (error) {
        if (!(error instanceof errors.hM) || signal?.aborted) throw error;
        reporter.warning(`The lost upload has left an incomplete ${shelf.kind} behind, ${(0, 
        plain.p)(id)}: ${error.message}`);
      }
    }
  }
  async function corrupt(shelf, md5, item) {
    const what = `The ${shelf.kind} arrived corrupt: its MD5 is ${(0, plain.p)(item.md5hash)} there and ${md5} here`;
    try {
      await shelf.section.delete(item.id);
      return new errors.hM("theirs", `${what}. It was deleted again (${(0, plain.p)(item.id)}).`, "Run the step again.");
    } catch (error) {
      if (!(error instanceof errors.hM)) throw error;
      const message = `${what}, and it could not be deleted again (${(0, plain.p)(item.id)}): ${error.message}`;
      return new errors.hM("theirs", message, "Delete it by hand, then run the step again.", {
        cause: error
      });
    }
  }
  async function store(options) {
    const {shelf: shelf, file: file, name: name, ifExists: ifExists, seen: seen, reporter: reporter} = options;
    const hashing = seen?.hashing ?? new Hashing(file, options.signal);
    try {
      hashing.beginAhead();
      const existing = seen?.existing ?? await shelf.section.list();
      const namesakes = existing.filter(item => item.name === name);
      if (ifExists === "fail" && namesakes.length > 0) throw alreadyThere(shelf.kind, name, namesakes);
      if (ifExists === "reuse") {
        const item = await withMd5(shelf, namesakes, hashing);
        if (item) return await told({
          item: item,
          md5: await hashing.md5,
          reused: true
        }, options, []);
      }
      if (shelf.most !== void 0 && existing.length >= shelf.most) reporter.warning(`There are ${existing.length} ${shelf.kind}s already; the limit is usually ${shelf.most}. Delete some if this is refused.`);
      const item = await upload(options, new Set(existing.map(({id: id}) => id)), hashing);
      const stored = {
        item: item,
        md5: await hashing.md5,
        reused: false
      };
      return await told(stored, options, ifExists === "replace" ? namesakes : []);
    } finally {
      hashing.stop();
    }
  }
  async function told(stored, options, others) {
    options.onStored?.(stored);
    return {
      ...stored,
      deleted: await replace(options, others)
    };
  }
  async function findStored(shelf, file, name, signal) {
    const existing = await shelf.section.list();
    const hashing = new Hashing(file, signal);
    const namesakes = existing.filter(item => item.name === name);
    return {
      item: await withMd5(shelf, namesakes, hashing),
      seen: {
        existing: existing,
        hashing: hashing
      }
    };
  }
  async function replace(options, others) {
    const {shelf: shelf, reporter: reporter, mayDelete: mayDelete, signal: signal} = options;
    if (others.length === 0 || !mayDelete) return [];
    const deletable = await mayDelete(others);
    for (const {id: id} of others.filter(item => !deletable.includes(item))) reporter.info(`The ${shelf.kind} ${(0, 
    plain.p)(id)} of the same name is in use and stays`);
    const deleted = [];
    const failures = [];
    for (const item of deletable) try {
      await shelf.section.delete(item.id);
      deleted.push(item);
      reporter.info(`Deleted the ${shelf.kind} ${(0, plain.p)(item.id)} of the same name`);
    } catch (error) {
      if (!(error instanceof errors.hM) || signal?.aborted) throw error;
      failures.push(error.message);
    }
    if (failures.length > 0) throw notReplaced(shelf.kind, failures);
    return deleted;
  }
  function warnOfSize({shelf: shelf, file: file, reporter: reporter}) {
    if (file.size <= shelf.largestBytes) return;
    reporter.warning(`The file has ${file.size} bytes; the limit for a ${shelf.kind} is usually ${shelf.largestBytes} bytes. The service may refuse it.`);
  }
  function alreadyThere(kind, name, items) {
    const ids = items.map(({id: id}) => (0, plain.p)(id)).join(", ");
    return new errors.hM("yours", `A ${kind} named "${(0, plain.p)(name)}" exists already: ${ids}. Nothing was changed.`, "Give another `name`, or let `if-exists` be something else than `fail`.");
  }
  function notReplaced(kind, failures) {
    return new errors.hM("theirs", `The new ${kind} is there, but others of the same name could not be deleted: ${failures.join("; ")}`, "Delete them by hand, or run the step again.");
  }
  var workflow_files = __nccwpck_require__(22);
  const config_files_text = dist.FsL(dist.KCZ([ dist.YjP(), dist.aig() ], "must be text"), dist.pdi(String), dist.hq("must not be empty"));
  const ConfigFiles = dist.cl6(dist.YOg(dist.FsL(dist.rej({
    id: dist.lqM(config_files_text),
    name: dist.lqM(config_files_text),
    path: dist.lqM(config_files_text),
    role: dist.KIO([ "file", "systemproperty" ], "role must be `file` or `systemproperty`"),
    "new-filename": dist.lqM(config_files_text)
  }), dist.z6Y(({id: id, name: name, path: path}) => [ id, name, path ].filter(one => one !== void 0).length === 1, "needs exactly one of id, name and path"), dist.z6Y(entry => entry.role === "file" || entry["new-filename"] === void 0, "new-filename goes with role `file` only")), "must be a list"));
  const configFilesInput = {
    required: false,
    parse: async value => {
      const entries = await (0, input_kinds.oQ)(ConfigFiles).parse(value) ?? [];
      const problems = [];
      const files = [];
      for (const {id: id, name: name, path: path, role: role, "new-filename": newFilename} of entries) {
        const nameOrId = id ?? name;
        if (nameOrId !== void 0) files.push({
          role: role,
          newFilename: newFilename,
          nameOrId: nameOrId,
          by: id === void 0 ? "name" : "id"
        }); else if (path !== void 0) {
          const file = await (0, workflow_files.V_)(path).catch(error => problems.push(`path ${messageOf(error)}`));
          if (typeof file !== "number") files.push({
            role: role,
            newFilename: newFilename,
            file: file
          });
        }
      }
      if (problems.length > 0) throw new workflow_inputs.S7(problems.join("; "));
      return files;
    }
  };
  async function prepareConfigFiles(work, cloud, files = []) {
    for (const entry of files) if ("file" in entry) warnOfConfigFile(work, cloud, entry.file);
    const section = (0, find.T9)(cloud.appConfigFiles);
    const known = new Map;
    for (const file of files) {
      if (!("nameOrId" in file)) continue;
      const {id: id} = await (0, find.sM)("config file", section, file.nameOrId, file.by);
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
  function warnOfConfigFile({log: log}, cloud, file) {
    warnOfSize({
      shelf: configFileShelf(cloud),
      file: file,
      reporter: log
    });
  }
  async function uploadConfigFile(work, cloud, file, {name: name = file.name, ifExists: ifExists = "reuse", existing: existing, onStart: onStart = () => {}}) {
    const {clock: clock, log: log, signal: signal} = work;
    const stored = await store({
      shelf: configFileShelf(cloud),
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
    const as = item.name === void 0 || item.name === name ? "" : `, as ${(0, plain.p)(item.name, 100)}`;
    log.info(`${reused ? "Config file is there already" : "Uploaded config file"}: ${(0, 
    plain.p)(name, 100)}${as}, id ${(0, plain.p)(item.id)}`);
    return stored;
  }
  function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
  var actions_deployment = __nccwpck_require__(5484);
  var external_node_path_ = __nccwpck_require__(6760);
  var download_logs = __nccwpck_require__(9307);
  const MOST_LINES = 50;
  const LONGEST_LINE = 500;
  async function failureLogs(step, cloud, environment) {
    const folder = (0, external_node_path_.resolve)(process.env["RUNNER_TEMP"] || process.env["GITHUB_WORKSPACE"] || ".");
    let file;
    try {
      file = (await (0, download_logs.downloadLogs)(step, cloud, environment, folder)).file;
      const {lastErrors: lastErrors} = await __nccwpck_require__.e(190).then(__nccwpck_require__.bind(__nccwpck_require__, 8190));
      const lines = await lastErrors(file, MOST_LINES, step.signal);
      const name = (0, deployment.Vb)(environment);
      if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`); else step.log.group(`The last error lines of the logs of ${name}`, lines.map(line => (0, 
      plain.p)(line, LONGEST_LINE)));
    } catch (error) {
      if (step.signal.aborted) throw error;
      const what = file === void 0 ? "There are no logs" : "The logs could not be read";
      step.log.warning(`${what}: ${(0, errors.to)(error).message}`);
    }
    return file;
  }
  const MOST_REDIRECTS = 10;
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
          if (!(error instanceof errors.hM)) throw error;
          return {
            phase: "running",
            detail: error.message
          };
        }
      }
    };
  }
  async function statusOf(options, shown, signal) {
    let url = options.url;
    for (let redirects = 0; ;redirects++) {
      const {status: status, headers: headers} = await head(options, url, shown, signal);
      const {location: location} = headers;
      const redirected = status >= 300 && status < 400 && location !== void 0 && !options.statuses.includes(status);
      if (!redirected) return status;
      if (redirects === MOST_REDIRECTS) throw new errors.hM("theirs", `more than ${MOST_REDIRECTS} redirects`);
      url = targetOf(location, url);
    }
  }
  async function head(options, url, shown, signal) {
    const {transport: transport, idleMs: idleMs} = options;
    const headers = {
      "user-agent": "bloomreach-cloud-actions",
      accept: "*/*"
    };
    const answer = await transport.send({
      method: "GET",
      url: url,
      name: `GET ${shown}`,
      headers: headers,
      idleMs: idleMs,
      signal: signal
    });
    answer.stream.destroy();
    return answer;
  }
  function targetOf(location, from) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
    if (url && /^https?:$/.test(url.protocol)) return url;
    throw new errors.hM("theirs", "a redirect to what is no web address");
  }
  const healthInputs = {
    "health-check-url": {
      ...(0, input_kinds.Qq)(),
      parse: urlOf
    },
    "health-check-status": (0, input_kinds.bM)("200"),
    "health-check-timeout-minutes": (0, input_kinds.yj)(10)
  };
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
      await (0, waiting.ob)("health-check-timeout-minutes", work, job);
    } finally {
      transport.close();
    }
  }
  function urlOf(address) {
    const url = URL.canParse(address) ? new URL(address) : void 0;
    if (!url || !/^https?:$/.test(url.protocol)) throw new workflow_inputs.S7(`must be an http:// or https:// address, not ${(0, 
    workflow_inputs.SP)(address)}`);
    if (url.username !== "" || url.password !== "") throw new workflow_inputs.S7("must not hold a user name or password");
    return url;
  }
  const inputs = {
    environment: (0, input_kinds.Qq)({
      required: true
    }),
    distribution: (0, input_kinds.Qq)({
      required: true
    }),
    "config-files": configFilesInput,
    strategy: (0, input_kinds.Yq)([ "rolling", "stopstart" ], "rolling"),
    ...waiting.FG,
    "skip-if-deployed": (0, input_kinds.Jt)(false),
    "failure-states": (0, input_kinds.aL)("error,failed"),
    ...healthInputs,
    "rollback-on-failure": (0, input_kinds.Jt)(false),
    "rollback-config-files": configFilesInput,
    "logs-on-failure": (0, input_kinds.Jt)(true),
    "dry-run": (0, input_kinds.Jt)(false),
    ...gitHubInputs,
    ...connection.eu
  };
  const outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "previous-distribution-id", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "json" ];
  const deployAction = (0, action.X)({
    inputs: inputs,
    outputs: outputs,
    check: values => [ ...(0, connection.lm)(values), ...(0, workflow_inputs.HP)(() => waitingProblems(values)) ],
    async main(step) {
      const cloud = (0, connection.Ng)(step);
      const environment = await (0, find.sM)("environment", cloud.environments, step.inputs.environment);
      const distribution = await (0, find.sM)("distribution", cloud.distributions, step.inputs.distribution);
      const configFiles = await prepareConfigFiles(step, cloud, step.inputs["config-files"]);
      const formerFiles = await prepareConfigFiles(step, cloud, step.inputs["rollback-config-files"]);
      const {strategy: strategy, "failure-states": failureStates} = step.inputs;
      const plan = {
        environment: environment,
        distribution: distribution,
        roles: [],
        strategy: strategy,
        failureStates: failureStates
      };
      tellBeforehand(step, plan);
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
        url: (0, actions_deployment.IJ)(environment),
        waits: step.inputs.wait
      };
      await recorded(step, record, () => carryOut(step, cloud, release, formerFiles));
    }
  });
  async function carryOut(step, cloud, release, formerRoles) {
    const {environment: environment, distribution: distribution} = release;
    const start = step.clock.now();
    const job = await (0, actions_deployment.i4)(step, cloud, release);
    const tellDuration = () => step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
    try {
      if (job instanceof deployment.Sn && !step.inputs.wait) {
        (0, waiting.x5)(step, job);
        return report(step, release, await cloud.environments.get(environment.id), {
          heading: "Deployment started"
        });
      }
      const now = job instanceof deployment.Sn ? await (0, waiting.fm)(step, job) : job;
      step.now(`${(0, deployment.Vb)(environment)} runs ${(0, deployment.Vb)(distribution)}.`);
      await checkHealth(step);
      tellDuration();
      report(step, release, now, {
        heading: "Deployed",
        took: (0, duration.p)(step.clock.now() - start)
      });
    } catch (error) {
      tellDuration();
      if (job instanceof deployment.Sn) tellState(step, job.last);
      if (step.inputs["logs-on-failure"] && step.inputs.wait && !step.signal.aborted) step.output("logs-file", await failureLogs(step, cloud, environment));
      if (step.inputs["rollback-on-failure"] && !step.signal.aborted) step.output("rolled-back", await (0, 
      actions_deployment.Fu)(step, cloud, release, formerRoles));
      throw error;
    }
  }
  function waitingProblems(values) {
    if (values.wait) return [];
    const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
    return needing.map(name => `${name} needs \`wait: true\``);
  }
  function tellBeforehand(step, {environment: environment, distribution: distribution, strategy: strategy}) {
    step.output("environment-id", environment.id);
    step.output("environment-name", environment.name);
    step.output("environment-url", (0, actions_deployment.IJ)(environment));
    step.output("distribution-id", distribution.id);
    step.output("previous-distribution-id", environment.distributionId);
    step.output("skipped", false);
    step.output("rolled-back", false);
    const from = environment.distributionId === void 0 ? "nothing" : (0, plain.p)(environment.distributionId);
    const how = strategy === "rolling" ? "rolling update" : "stop, then start";
    const roles = (step.inputs["config-files"] ?? []).length;
    const files = roles === 0 ? "" : `, ${roles} config file${roles === 1 ? "" : "s"}`;
    step.log.info(`${(0, deployment.Vb)(environment)}: ${from} → ${(0, deployment.Vb)(distribution)} (${(0, 
    plain.p)(distribution.id)}), ${how}${files}`);
  }
  function tellState(step, now) {
    step.output("state", now.state);
    step.output("deployed-at", now.deployedAt);
    step.outputJson("json", now);
  }
  function report(step, {environment: environment, distribution: distribution}, now, {heading: heading, took: took}) {
    tellState(step, now);
    step.summary.heading(heading);
    step.summary.facts([ [ "Environment", (0, actions_deployment.uM)(now) ], [ "Distribution", `${(0, 
    deployment.Vb)(distribution)} (${(0, plain.p)(distribution.id)})` ], [ "Before", (0, 
    plain.p)(environment.distributionId ?? "none") ], [ "State", (0, plain.p)(now.state || "not deployed") ], [ "Deployed at", now.deployedAt && (0, 
    plain.p)(now.deployedAt) ], [ "Took", took ] ]);
  }
  var domain_move = __nccwpck_require__(1080);
  const domainInputs = {
    "domains-timeout-minutes": (0, input_kinds.yj)(5),
    "poll-interval-seconds": waiting.dM["poll-interval-seconds"]
  };
  const promote_production_inputs = {
    environment: {
      ...(0, input_kinds.Qq)(),
      required: true,
      mayBeEmpty: true
    },
    "current-environment": (0, input_kinds.Qq)(),
    "change-domain-rules": (0, input_kinds.Jt)(false),
    ...domainInputs,
    ...healthInputs,
    demote: (0, input_kinds.Jt)(false),
    "dry-run": (0, input_kinds.Jt)(false),
    ...gitHubInputs,
    ...connection.eu
  };
  const promoteProductionAction = (0, action.X)({
    inputs: promote_production_inputs,
    outputs: [ "environment-id", "previous-environment-id", "domains", "json" ],
    check: values => [ ...(0, connection.lm)(values), ...(0, workflow_inputs.HP)(() => promotionProblems(values)) ],
    async main(step) {
      const {environment: wanted, "current-environment": current, "change-domain-rules": moveDomains} = step.inputs;
      const cloud = (0, connection.Ng)(step);
      const environments = (0, find.T9)(cloud.environments);
      const to = wanted === void 0 ? void 0 : await (0, find.sM)("environment", environments, wanted);
      const from = current === void 0 ? void 0 : await (0, find.sM)("environment", environments, current);
      if (to && to.id === from?.id) throw sameEnvironment(to);
      step.output("environment-id", to?.id);
      step.output("previous-environment-id", from?.id);
      step.outputJson("domains", []);
      if (step.inputs["dry-run"]) {
        step.log.info(`Dry run: ${sentence(from, to)}${moveDomains ? ", and the domains would follow" : ""}`);
        return promote_production_report(step, from, to, await cloud.domains.list(), "Dry run: this would be promoted");
      }
      if (!to) {
        await setProduction(step, cloud, from, to, moveDomains);
        return promote_production_report(step, from, to, [], "Production mark taken off");
      }
      const description = `${(0, deployment.Vb)(to)} becomes production`;
      const record = {
        environment: (0, deployment.Vb)(to),
        description: description,
        url: (0, actions_deployment.IJ)(to),
        production: true
      };
      await recorded(step, record, async () => {
        await setProduction(step, cloud, from, to, moveDomains);
        const domains = await domainsAt(step, cloud, {
          from: from,
          to: to,
          moveDomains: moveDomains
        });
        await checkHealth(step);
        promote_production_report(step, from, to, domains, "Promoted to production");
      });
    }
  });
  async function setProduction(work, cloud, from, to, moveDomains) {
    const request = {
      ...from && {
        currentProductionEnvironmentId: from.id
      },
      newProductionEnvironmentId: to?.id ?? "",
      changeDomainRules: moveDomains
    };
    const following = from && moveDomains ? await movableAt(cloud, from) : [];
    work.now(`It is not certain whether the production mark was changed (${sentence(from, to)}).`);
    let lost = false;
    const onLost = () => {
      lost = true;
    };
    try {
      await cloud.environments.setProduction(request, onLost);
    } catch (error) {
      if (!(error instanceof errors.S6 && error.status < 500)) throw error;
      if (!lost) work.now("The production mark was not changed.");
      if (!lost || !await haveMoved(work, cloud, following, to)) throw refusal(error, from);
      work.log.info(`${error.message}; an answer before was lost, and the domains move, so that request was taken`);
    }
    work.now(`The production mark is set: ${sentence(from, to)}.`);
    work.log.info(`Production: ${sentence(from, to)}`);
  }
  function refusal(error, from) {
    return error.code === "MaxProdEnvsReached" ? limitReached(error, from) : error;
  }
  async function movableAt(cloud, {id: id}) {
    return (await cloud.domains.list()).filter(domain => domain.environmentId === id && (0, 
    domain_move.d)(domain));
  }
  async function haveMoved(work, cloud, following, to) {
    if (!to || following.length === 0) return false;
    const look = async () => (await movableAt(cloud, to)).find(({id: id}) => following.some(domain => domain.id === id));
    return await (0, lost.x)(look, work) !== void 0;
  }
  async function domainsAt(step, cloud, {from: from, to: to, moveDomains: moveDomains}) {
    if (!from || !moveDomains) return (await cloud.domains.list()).filter(({environmentId: environmentId}) => environmentId === to.id);
    return (0, waiting.ob)("domains-timeout-minutes", step, (0, domain_move.q)(cloud.domains, from, to));
  }
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
  function sentence(from, to) {
    if (!to) return `${from ? (0, deployment.Vb)(from) : "none"} is no production environment any more`;
    return from ? `${(0, deployment.Vb)(from)} → ${(0, deployment.Vb)(to)}` : `${(0, 
    deployment.Vb)(to)}`;
  }
  function sameEnvironment(environment) {
    return new errors.hM("yours", `\`environment\` and \`current-environment\` are the same: ${(0, 
    deployment.Vb)(environment)}. Nothing was changed.`, "Give the environment that is to become the production one, and the one that is it now.");
  }
  function limitReached(error, from) {
    return new errors.hM("yours", `The stack has as many production environments as it may have. ${error.message}`, from ? `${(0, 
    deployment.Vb)(from)} may not be the one that is production now; give that one as \`current-environment\`.` : "Give the one that is production now as `current-environment`, or take its mark off first with `demote`.", {
      cause: error
    });
  }
  function promote_production_report(step, from, to, domains, heading) {
    const names = domains.filter(({environmentId: environmentId}) => environmentId === to?.id).map(domain => (0, 
    plain.p)(domain.name));
    step.outputJson("domains", names);
    step.output("json", JSON.stringify({
      environment: to ?? null,
      previous: from ?? null,
      domains: names
    }));
    step.summary.heading(heading);
    step.summary.facts([ [ "Production", to && (0, actions_deployment.uM)(to) ], [ "Before", from && (0, 
    deployment.Vb)(from) ], [ "Domains", names.join(", ") ] ]);
  }
  class Stages {
    #results;
    #clock;
    #reporter;
    #onChange;
    #origin;
    constructor(names, options) {
      this.#results = new Map(names.map(name => [ name, {
        name: name,
        result: "skipped",
        seconds: 0
      } ]));
      this.#clock = options.clock;
      this.#reporter = options.reporter;
      this.#onChange = options.onChange;
      this.#origin = options.clock.now();
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
      try {
        const result = await work();
        this.#end(name, "success", start);
        return result;
      } catch (error) {
        this.#end(name, "failure", start);
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
        const mark = result === "failure" ? "crit, " : "";
        const [from, to] = [ startMs, Math.max(endMs, startMs + 1e3) ].map(ms => Math.round(ms / 1e3));
        return `  ${name} (${(0, duration.p)(endMs - startMs)}) :${mark}${from}, ${to}`;
      });
      return [ "gantt", "  dateFormat X", "  axisFormat %H:%M:%S", ...bars ].join("\n");
    }
    #end(name, result, start) {
      const now = this.#clock.now();
      const times = {
        startMs: start - this.#origin,
        endMs: now - this.#origin
      };
      this.#results.set(name, {
        name: name,
        result: result,
        seconds: (0, duration.Y)(now - start),
        ...times
      });
      this.#onChange(this.list);
    }
  }
  var backup_choice = __nccwpck_require__(5212);
  const STAGES = [ "upload", "backup", "restore", "deploy", "health-check", "promote" ];
  async function planRelease(step, cloud) {
    const {inputs: inputs} = step;
    const environments = (0, find.T9)(cloud.environments);
    const target = await (0, find.sM)("environment", environments, inputs.environment);
    const wantedLive = inputs["live-environment"];
    const live = wantedLive === void 0 ? void 0 : await (0, find.sM)("environment", environments, wantedLive);
    if (live?.id === target.id) throw release_plan_sameEnvironment(target);
    const {item: distribution, seen: seen} = await knownDistribution(step, cloud);
    const configFiles = await prepareConfigFiles(step, cloud, inputs["config-files"]);
    const former = inputs["rollback-config-files"];
    const deployed = distribution !== void 0 && (0, deployment.Nj)(target) && target.distributionId === distribution.id;
    if (deployed && live) warnOfOldContent(step, target, live);
    const restoresOlder = live !== void 0 && inputs.restore && !inputs.backup && !deployed;
    const plan = {
      target: target,
      live: live,
      distribution: distribution,
      seen: seen,
      distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? "",
      olderBackup: restoresOlder ? await (0, backup_choice.c)(cloud.backups, live) : void 0,
      deployed: deployed,
      configFiles: configFiles,
      formerConfigFiles: former ? await prepareConfigFiles(step, cloud, former) : configFiles
    };
    return {
      ...plan,
      leftOut: leftOut(step, plan)
    };
  }
  function warnOfOldContent(step, target, live) {
    const since = target.deployedAt === void 0 ? "" : ` since ${(0, plain.p)(target.deployedAt)}`;
    step.log.warning(`${(0, deployment.Vb)(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${(0, 
    deployment.Vb)(live)} after its backup is not in ${(0, deployment.Vb)(target)}.`);
  }
  function leftOut(step, {target: target, live: live, distribution: distribution, deployed: deployed}) {
    const {inputs: inputs} = step;
    const there = `${(0, deployment.Vb)(target)} runs the distribution already`;
    const uploadDone = inputs.file === void 0 ? "a distribution was named" : "it is there already with the same MD5";
    return {
      ...distribution && {
        upload: uploadDone
      },
      ...deployed ? {
        backup: there
      } : !inputs.backup && {
        backup: "`backup` is false"
      },
      ...!live ? {
        restore: "the release is in place"
      } : deployed ? {
        restore: there
      } : !inputs.restore && {
        restore: "`restore` is false"
      },
      ...deployed && {
        deploy: there
      },
      ...inputs["health-check-url"] === void 0 && {
        "health-check": "there is no `health-check-url`"
      },
      ...!live ? {
        promote: "the release is in place"
      } : !inputs.promote && {
        promote: "`promote` is false"
      }
    };
  }
  async function knownDistribution(step, cloud) {
    const {file: file, distribution: distribution} = step.inputs;
    if (distribution !== void 0) return {
      item: await (0, find.sM)("distribution", cloud.distributions, distribution)
    };
    if (!file) return {};
    return findStored(distributionShelf(cloud), file, file.name, step.signal);
  }
  function release_plan_sameEnvironment(environment) {
    return new errors.hM("yours", `\`environment\` and \`live-environment\` are the same: ${(0, 
    deployment.Vb)(environment)}. Nothing was changed.`, "For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.");
  }
  function reportPlan(step, plan) {
    const rows = STAGES.map(name => {
      const reason = plan.leftOut[name];
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
    step.summary.heading("Dry run: this would be released");
    step.summary.paragraph(headline(plan));
    step.summary.table([ "Stage", "What", "Why" ], rows);
  }
  function reportRelease(step, plan, run) {
    const {target: target, live: live} = plan;
    const {list: list, gantt: gantt} = run.stages;
    const failed = list.find(({result: result}) => result === "failure");
    const name = (0, deployment.Vb)(target);
    const distribution = run.distribution && `${(0, deployment.Vb)(run.distribution)} (${(0, 
    plain.p)(run.distribution.id)})`;
    step.outputJson("json", {
      distribution: run.distribution ?? null,
      environment: target,
      liveEnvironment: live ?? null,
      backup: run.backup ?? null,
      domains: run.domains,
      promoted: run.promoted,
      rolledBack: run.rolledBack,
      stages: list
    });
    step.summary.heading(failed ? `Release stopped at ${failed.name}` : "Released");
    step.summary.facts([ [ "Environment", (0, actions_deployment.uM)(target) ], [ "Distribution", distribution ], [ "Before", (0, 
    plain.p)(target.distributionId ?? "none") ], [ "Backup", run.backup && (0, plain.p)(run.backup.id) ], [ "Live", live && (run.promoted ? `${(0, 
    deployment.Vb)(live)} → ${name}` : (0, deployment.Vb)(live)) ], [ "Domains", run.domains.join(", ") ], [ "Rolled back", run.rolledBack ? "yes" : void 0 ] ]);
    step.summary.table([ "Stage", "Result", "Seconds" ], list.map(stage => [ stage.name, stage.result, stage.result === "skipped" ? "" : String(stage.seconds) ]));
    if (gantt !== void 0) step.summary.mermaid(gantt);
  }
  function headline({target: target, live: live, distributionName: distributionName}) {
    const what = (0, plain.p)(distributionName, 100);
    return live ? `Blue/green: ${what} to ${(0, deployment.Vb)(target)}, then from ${(0, 
    deployment.Vb)(live)} to ${(0, deployment.Vb)(target)}` : `In place: ${what} to ${(0, 
    deployment.Vb)(target)}`;
  }
  function purposes({target: target, live: live, olderBackup: olderBackup}) {
    const name = (0, deployment.Vb)(target);
    return {
      upload: "the distribution is not there yet",
      backup: `of ${(0, deployment.Vb)(live ?? target)}`,
      restore: `of ${olderBackup ? `the backup ${(0, plain.p)(olderBackup.id)}` : "that backup"} into ${name}`,
      deploy: `to ${name}`,
      "health-check": "before it counts",
      promote: `${name} becomes production, with the domains of ${live ? (0, deployment.Vb)(live) : "none"}`
    };
  }
  async function restoreInto(step, cloud, {backup: backup, environment: environment, wait: wait = true, onStart: onStart, onFailure: onFailure}) {
    const name = (0, deployment.Vb)(environment);
    const id = (0, plain.p)(backup.id);
    const created = backup.createdAt === void 0 ? "" : `, created at ${(0, plain.p)(backup.createdAt)}`;
    step.log.info(`Restoring backup ${id}${created} into ${name}`);
    step.now(`It is not certain whether a restore into ${name} was started; look before you use it.`);
    const onRefused = () => step.now(`The restore was refused; the content of ${name} was not changed.`);
    const {signal: signal} = step;
    const jobId = await (0, waiting.fm)(step, (0, backup_jobs._v)(cloud.backups, backup, environment, {
      onRefused: onRefused,
      signal: signal
    }));
    onStart?.(jobId);
    step.now(`A restore into ${name} was started (job ${(0, plain.p)(jobId)}); do not rely on its content before one succeeds.`);
    const job = (0, backup_jobs._M)(cloud.backups, jobId, {
      backupId: backup.id,
      environmentName: name,
      clock: step.clock
    });
    if (!wait) {
      (0, waiting.x5)(step, job);
      return;
    }
    try {
      await (0, waiting.fm)(step, job);
    } catch (error) {
      if (error instanceof jobs_wait.dk) {
        onFailure?.();
        step.now(`The content of ${name} may be the former one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`);
      }
      throw error;
    }
    step.now(`${name} holds the content of the backup ${id}.`);
  }
  var workflow_transfer = __nccwpck_require__(930);
  const uploadDistributionAction = (0, action.X)({
    inputs: {
      file: {
        required: true,
        parse: workflow_files.V_
      },
      name: (0, input_kinds.Md)(),
      "if-exists": (0, input_kinds.Yq)([ "reuse", "upload", "fail", "replace" ], "reuse"),
      ...connection.eu
    },
    outputs: [ "distribution-id", "distribution-name", "md5", "size-bytes", "reused", "json" ],
    check: inputs => [ ...(0, connection.lm)(inputs), ...(0, workflow_inputs.HP)(() => emptyFile(inputs.file)) ],
    async main(step) {
      const {file: file, "if-exists": ifExists} = step.inputs;
      const cloud = (0, connection.Ng)(step);
      const name = step.inputs.name ?? file.name;
      step.output("size-bytes", file.size);
      const onStored = ({item: item, md5: md5, reused: reused}) => {
        step.output("distribution-id", item.id);
        step.output("distribution-name", item.name ?? name);
        step.output("md5", md5);
        step.output("reused", reused);
        step.outputJson("json", item);
      };
      const options = {
        file: file,
        name: name,
        ifExists: ifExists,
        onStored: onStored
      };
      const {item: item, md5: md5, reused: reused, deleted: deleted} = await uploadDistribution(step, cloud, options);
      step.summary.heading(reused ? "Distribution reused" : "Distribution uploaded");
      step.summary.facts([ [ "Name", (0, plain.p)(item.name ?? name) ], [ "Id", (0, plain.p)(item.id) ], [ "Size", (0, 
      workflow_transfer.i)(file.size) ], [ "MD5", md5 ], [ "Deleted", deleted.map(({id: id}) => (0, 
      plain.p)(id)).join(", ") ] ]);
    }
  });
  async function uploadDistribution(work, cloud, options) {
    const {log: log, clock: clock, signal: signal} = work;
    const {file: file, name: name, ifExists: ifExists, seen: seen, onStored: onStored} = options;
    const shelf = distributionShelf(cloud);
    warnOfSize({
      shelf: shelf,
      file: file,
      reporter: log
    });
    const transfer = new workflow_transfer.q(`Upload of ${(0, plain.p)(name, 100)}`, file.size, clock, log);
    return store({
      shelf: shelf,
      file: file,
      name: name,
      ifExists: ifExists,
      seen: seen,
      clock: clock,
      reporter: log,
      signal: signal,
      onStart: () => {
        work.now(`The upload of "${(0, plain.p)(name)}" was begun; look at the list of distributions before another one.`);
        transfer.restart();
      },
      onBytes: bytes => transfer.add(bytes),
      mayDelete: async others => {
        const running = new Set((await cloud.environments.list()).map(({distributionId: distributionId}) => distributionId));
        return others.filter(({id: id}) => !running.has(id));
      },
      onStored: uploaded => {
        const {item: item, reused: reused} = uploaded;
        onStored?.(uploaded);
        work.now(`The distribution "${(0, plain.p)(name)}" is there, with the id ${(0, plain.p)(item.id)}.`);
        const proof = item.md5hash === void 0 ? "" : ", and its MD5 is right";
        log.info(reused ? `${(0, plain.p)(name)} is there already with the same MD5; its id is ${(0, 
        plain.p)(item.id)}` : `Uploaded ${(0, plain.p)(name)} (${(0, workflow_transfer.i)(file.size)}); its id is ${(0, 
        plain.p)(item.id)}${proof}`);
      }
    });
  }
  function emptyFile(file) {
    return file.size === 0 ? [ `\`file\` is empty: ${(0, plain.p)(file.path)}` ] : [];
  }
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
    constructor(step, cloud, plan, stages) {
      this.#step = step;
      this.#cloud = cloud;
      this.#plan = plan;
      this.stages = stages;
      this.distribution = plan.distribution;
    }
    async all() {
      const {live: live, target: target} = this.#plan;
      if (live) this.#step.standing(`${(0, deployment.Vb)(live)} is live and untouched.`);
      await this.#stage("upload", () => this.#upload());
      await this.#stage("backup", () => this.#backUp(live ?? target));
      await this.#stage("restore", () => this.#restore());
      try {
        await this.#stage("deploy", () => this.#deploy());
        await this.#stage("health-check", () => checkHealth(this.#step));
      } catch (error) {
        if (!live) await this.#rollBackDeployment(error);
        throw error;
      }
      if (live) await this.#stage("promote", () => this.#promote(live));
    }
    async #stage(name, work) {
      const reason = this.#plan.leftOut[name];
      if (reason === void 0) await this.stages.run(name, work); else this.stages.skip(name, reason);
    }
    async #upload() {
      const {file: file} = this.#step.inputs;
      if (!file) return;
      const {item: item} = await uploadDistribution(this.#step, this.#cloud, {
        file: file,
        name: file.name,
        ifExists: "reuse",
        seen: this.#plan.seen
      });
      this.distribution = {
        ...item,
        name: item.name ?? file.name
      };
      this.#step.output("distribution-id", item.id);
    }
    async #backUp(environment) {
      this.backup = await backUp(this.#step, this.#cloud, environment, {
        type: "Manual",
        wait: true,
        onStart: ({id: id}) => this.#step.output("backup-id", id)
      });
    }
    async #restore() {
      const backup = this.backup ?? this.#plan.olderBackup;
      if (!backup) throw new Error("there is no backup to restore");
      await restoreInto(this.#step, this.#cloud, {
        backup: backup,
        environment: this.#plan.target
      });
    }
    async #deploy() {
      const {target: target, configFiles: configFiles} = this.#plan;
      const {strategy: strategy, "failure-states": failureStates} = this.#step.inputs;
      if (!this.distribution) throw new Error("there is no distribution to deploy");
      const release = {
        environment: target,
        distribution: this.distribution,
        roles: await configFiles(),
        strategy: strategy,
        failureStates: failureStates
      };
      const job = await (0, actions_deployment.i4)(this.#step, this.#cloud, release);
      if (job instanceof deployment.Sn) {
        this.#deployed = release;
        await (0, waiting.fm)(this.#step, job);
      }
      this.#step.now(`${(0, deployment.Vb)(target)} runs ${(0, deployment.Vb)(this.distribution)}.`);
    }
    async #promote(live) {
      const {target: to} = this.#plan;
      this.#step.standing("");
      await setProduction(this.#step, this.#cloud, live, to, true);
      try {
        const domains = await domainsAt(this.#step, this.#cloud, {
          from: live,
          to: to,
          moveDomains: true
        });
        this.domains = domains.map(domain => (0, deployment.Vb)(domain));
      } catch (error) {
        await this.#switchBack(live, error);
        throw error;
      }
      this.promoted = true;
      this.#step.output("promoted", true);
      this.#step.now(`${(0, deployment.Vb)(to)} is live; ${(0, deployment.Vb)(live)} is idle and holds what was live before.`);
    }
    async #rollBackDeployment(error) {
      if (!this.#deployed || !this.#mayRollBack(error)) return;
      this.#tell(await (0, actions_deployment.Fu)(this.#step, this.#cloud, this.#deployed, this.#plan.formerConfigFiles));
    }
    async #switchBack(live, error) {
      if (!this.#mayRollBack(error)) return;
      const {target: target} = this.#plan;
      this.#step.log.info(`Rolling back: ${(0, deployment.Vb)(live)} becomes the production environment again`);
      try {
        await setProduction(this.#step, this.#cloud, target, live, true);
        await domainsAt(this.#step, this.#cloud, {
          from: target,
          to: live,
          moveDomains: true
        });
        this.#step.now(`${(0, deployment.Vb)(live)} is live again, with its domains.`);
        this.#tell(true);
      } catch (second) {
        if (second instanceof errors.cc) throw second;
        const names = `${(0, plain.p)((0, deployment.Vb)(live))} and ${(0, deployment.Vb)(target)}`;
        this.#step.log.error(`THE ROLLBACK FAILED TOO: ${(0, errors.to)(second).message} Look after the domains of ${names} now.`);
        this.#step.now(`The rollback failed; the domains may be spread over ${names}.`);
        this.#tell(false);
      }
    }
    #mayRollBack(error) {
      return this.#step.inputs["rollback-on-failure"] && !(error instanceof errors.cc);
    }
    #tell(rolledBack) {
      this.rolledBack = rolledBack;
      this.#step.output("rolled-back", rolledBack);
    }
  }
  const release_inputs = {
    file: {
      required: false,
      parse: workflow_files.V_
    },
    distribution: (0, input_kinds.Qq)(),
    environment: (0, input_kinds.Qq)({
      required: true
    }),
    "live-environment": (0, input_kinds.Qq)(),
    "config-files": configFilesInput,
    strategy: (0, input_kinds.Yq)([ "rolling", "stopstart" ], "rolling"),
    "failure-states": (0, input_kinds.aL)("error,failed"),
    backup: (0, input_kinds.Jt)(true),
    restore: (0, input_kinds.Jt)(true),
    promote: (0, input_kinds.Jt)(true),
    ...healthInputs,
    "rollback-on-failure": (0, input_kinds.Jt)(true),
    "rollback-config-files": configFilesInput,
    "dry-run": (0, input_kinds.Jt)(false),
    ...waiting.dM,
    ...domainInputs,
    ...gitHubInputs,
    ...connection.eu
  };
  const release_outputs = [ "distribution-id", "environment-id", "environment-url", "backup-id", "previous-distribution-id", "previous-environment-id", "promoted", "rolled-back", "stages", "json" ];
  const releaseAction = (0, action.X)({
    inputs: release_inputs,
    outputs: release_outputs,
    check: values => [ ...(0, connection.lm)(values), ...(0, workflow_inputs.HP)(() => distributionProblems(values)) ],
    async main(step) {
      const cloud = (0, connection.Ng)(step);
      const stages = new Stages(STAGES, {
        clock: step.clock,
        reporter: step.log,
        onChange: list => step.outputJson("stages", list)
      });
      const plan = await planRelease(step, cloud);
      release_tellBeforehand(step, plan);
      if (step.inputs["dry-run"]) return reportPlan(step, plan);
      const run = new ReleaseRun(step, cloud, plan, stages);
      const record = {
        environment: (0, deployment.Vb)(plan.target),
        description: `${plan.distributionName} to ${(0, deployment.Vb)(plan.target)}`,
        url: (0, actions_deployment.IJ)(plan.target),
        production: plan.live !== void 0 && step.inputs.promote
      };
      try {
        await recorded(step, record, () => run.all());
      } finally {
        reportRelease(step, plan, run);
      }
    }
  });
  function distributionProblems({file: file, distribution: distribution}) {
    if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
    if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
    return file?.size === 0 ? [ "`file` is empty" ] : [];
  }
  function release_tellBeforehand(step, {target: target, live: live, distribution: distribution}) {
    step.output("distribution-id", distribution?.id);
    step.output("environment-id", target.id);
    step.output("environment-url", (0, actions_deployment.IJ)(target));
    step.output("backup-id", "");
    step.output("previous-distribution-id", target.distributionId);
    step.output("previous-environment-id", live?.id);
    step.output("promoted", false);
    step.output("rolled-back", false);
  }
  const LATEST = "latest";
  const restoreAction = (0, action.X)({
    inputs: {
      environment: (0, input_kinds.Qq)({
        required: true
      }),
      backup: (0, input_kinds.Qq)({
        required: true
      }),
      "source-environment": (0, input_kinds.Qq)(),
      ...waiting.FG,
      ...connection.eu
    },
    outputs: [ "backup-id", "job-id", "status", "duration-seconds", "json" ],
    check: inputs => [ ...(0, connection.lm)(inputs), ...inputs["source-environment"] !== void 0 && inputs.backup !== LATEST ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
    async main(step) {
      const {environment: environment, backup: wanted, "source-environment": from = environment, wait: wait} = step.inputs;
      const cloud = (0, connection.Ng)(step);
      const environments = (0, find.T9)(cloud.environments);
      const target = await (0, find.sM)("environment", environments, environment);
      const source = from === environment ? target : await (0, find.sM)("environment", environments, from);
      const backup = wanted === LATEST ? await (0, backup_choice.c)(cloud.backups, source) : await (0, 
      backup_choice.S)(cloud.backups, wanted);
      step.output("backup-id", backup.id);
      const start = step.clock.now();
      const tell = (jobId, status) => {
        step.output("status", status);
        step.outputJson("json", {
          jobId: jobId,
          status: status
        });
      };
      let job = "";
      try {
        await restoreInto(step, cloud, {
          backup: backup,
          environment: target,
          wait: wait,
          onStart: jobId => {
            job = jobId;
            step.output("job-id", jobId);
            tell(jobId, "running");
          },
          onFailure: () => tell(job, "error")
        });
        if (wait) tell(job, "completed");
      } finally {
        step.output("duration-seconds", (0, duration.Y)(step.clock.now() - start));
      }
      step.summary.heading(wait ? "Restored" : "Restore started");
      step.summary.facts([ [ "Environment", (0, actions_deployment.uM)(target) ], [ "Backup", (0, 
      plain.p)(backup.id) ], [ "Created", backup.createdAt && (0, plain.p)(backup.createdAt) ], [ "Of environment", backup.environmentId && (0, 
      plain.p)(backup.environmentId) ], [ "Job", (0, plain.p)(job) ], [ "Took", wait ? (0, 
      duration.p)(step.clock.now() - start) : void 0 ] ]);
    }
  });
  const upload_config_file_inputs = {
    file: {
      required: true,
      parse: workflow_files.R8
    },
    name: (0, input_kinds.Md)(),
    "if-exists": (0, input_kinds.Yq)([ "reuse", "upload", "fail" ], "reuse"),
    ...connection.eu
  };
  const uploadConfigFileAction = (0, action.X)({
    inputs: upload_config_file_inputs,
    outputs: [ "config-file-id", "config-file-ids", "reused", "json" ],
    check: values => [ ...(0, connection.lm)(values), ...namingProblems(values) ],
    async main(step) {
      const {file: files, "if-exists": ifExists} = step.inputs;
      const cloud = (0, connection.Ng)(step);
      for (const file of files) warnOfConfigFile(step, cloud, file);
      const existing = await cloud.appConfigFiles.list();
      if (ifExists === "fail") refuseTaken(step, existing);
      const uploads = [];
      for (const file of files) {
        const name = nameFor(file, step);
        const onStart = () => step.now(`It is not certain whether the config file "${(0, 
        plain.p)(name)}" was uploaded.${soFar(uploads)}`);
        const stored = await uploadConfigFile(step, cloud, file, {
          name: name,
          ifExists: ifExists,
          existing: existing,
          onStart: onStart
        });
        existing.push(stored.item);
        uploads.push({
          ...stored,
          name: name,
          file: file
        });
        tell(step, uploads);
      }
      step.output("reused", uploads.every(({reused: reused}) => reused));
      step.summary.heading(files.length === 1 ? "Config file" : "Config files");
      step.summary.table([ "Name", "Id", "Size", "MD5", "" ], uploads.map(({name: name, item: item, file: file, md5: md5, reused: reused}) => [ (0, 
      plain.p)(item.name ?? name), (0, plain.p)(item.id), (0, workflow_transfer.i)(file.size), md5, reused ? "was there already" : "uploaded" ]));
    }
  });
  function tell(step, uploads) {
    const items = uploads.map(({item: item}) => item);
    step.now(`Nothing is left half done.${soFar(uploads)}`);
    step.output("config-file-id", items[0]?.id);
    step.outputJson("config-file-ids", Object.fromEntries(uploads.map(({name: name, item: item}) => [ name, item.id ])));
    if (uploads.some(({reused: reused}) => !reused)) step.output("reused", false);
    step.outputJson("json", step.inputs.file.length === 1 ? items[0] : items);
  }
  function refuseTaken(step, existing) {
    const names = step.inputs.file.map(file => nameFor(file, step));
    const namesakes = existing.filter(({name: name}) => name !== void 0 && names.includes(name));
    const taken = [ ...new Set(namesakes.map(({name: name}) => name)) ].join('", "');
    if (namesakes.length > 0) throw alreadyThere("config file", taken, namesakes);
  }
  function namingProblems({file: files, name: name}) {
    const problems = [];
    if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
    const names = files.map(file => file.name);
    for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
    plain.p)(twice, 100)}"; their names must differ`);
    return problems;
  }
  function nameFor(file, step) {
    return step.inputs.name ?? file.name;
  }
  function soFar(uploads) {
    const there = uploads.map(({name: name, item: item}) => `${(0, plain.p)(name, 100)} (${(0, 
    plain.p)(item.id)})`);
    return there.length === 0 ? "" : ` Config files that are there: ${there.join(", ")}.`;
  }
  const actions = {
    backup: () => backupAction,
    deploy: () => deployAction,
    domain: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 795))).domainAction,
    "download-backup": async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 6652))).downloadBackupAction,
    "download-distribution": async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 4202))).downloadDistributionAction,
    "download-logs": async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 9307))).downloadLogsAction,
    environment: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 5461))).environmentAction,
    "netapp-data-broker": async () => (await __nccwpck_require__.e(145).then(__nccwpck_require__.bind(__nccwpck_require__, 2062))).netappDataBrokerAction,
    "netapp-list": async () => (await __nccwpck_require__.e(145).then(__nccwpck_require__.bind(__nccwpck_require__, 3470))).netappListAction,
    "netapp-sync": async () => (await __nccwpck_require__.e(145).then(__nccwpck_require__.bind(__nccwpck_require__, 2018))).netappSyncAction,
    "promote-production": () => promoteProductionAction,
    prune: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 8993))).pruneAction,
    release: () => releaseAction,
    request: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 3947))).requestAction,
    restore: () => restoreAction,
    simulator: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 6245))).simulatorAction,
    "upload-config-file": () => uploadConfigFileAction,
    "upload-distribution": () => uploadDistributionAction,
    user: async () => (await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 5392))).userAction
  };
  var core = __nccwpck_require__(1380);
  var clock = __nccwpck_require__(3674);
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
    async write() {
      if (this.#parts.length === 0 || !process.env["GITHUB_STEP_SUMMARY"]) return;
      let size = 0;
      const fitting = this.#parts.filter(part => {
        size += Buffer.byteLength(part);
        return size <= LARGEST;
      });
      const cut = fitting.length < this.#parts.length ? [ "<p>… the rest did not fit; it is in the log.</p>" ] : [];
      this.#parts = [];
      await core.z.addRaw(`${[ ...fitting, ...cut ].join("\n\n")}\n\n`).write();
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
      await summary.write();
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
      await (await Promise.all([ __nccwpck_require__.e(411), __nccwpck_require__.e(816) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5816))).serveSimulator();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  module.exports = __webpack_exports__;
})();
