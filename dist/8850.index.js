"use strict";

exports.id = 8850;

exports.ids = [ 8850 ];

exports.modules = {
  8850: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => connect
    });
    var ignore_status = __webpack_require__(8311);
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
        if (!(error instanceof errors.j)) return false;
        if ([ 301, 302, 307, 308 ].includes(error.status)) return true;
        return (error.status === 404 || error.status === 405) && (this.#ignoreCodes || error.code === void 0);
      }
    }
    var responses = __webpack_require__(6450);
    var dist = __webpack_require__(7392);
    var fields = __webpack_require__(6050);
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
        this.#pipeline = new PathVariants(pipeline, [ PATH, "/v3/appconfigfiles" ]);
      }
      list() {
        return (0, responses.S4)(this.#pipeline, {
          path: PATH
        }, AppConfigFile);
      }
      upload(body, find) {
        return this.#pipeline.request({
          method: "POST",
          path: PATH,
          body: body,
          retryPolicy: {
            verify: find
          },
          parse: (0, responses.xp)(AppConfigFile)
        });
      }
      get(id) {
        return this.#pipeline.request({
          method: "GET",
          path: pathOf(id),
          parse: (0, responses.xp)(AppConfigFile)
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
          parse: (0, responses.xp)(AppConfigFile)
        });
      }
      async delete(id) {
        await (0, ignore_status.N)(this.#pipeline.request({
          method: "DELETE",
          path: pathOf(id),
          parse: responses.s6
        }));
      }
    }
    const PATH = "/v3/appConfigFiles";
    function pathOf(id) {
      return `${PATH}/${encodeURIComponent(id)}`;
    }
    class Backups {
      #pipeline;
      constructor(pipeline) {
        this.#pipeline = pipeline;
      }
      list() {
        return (0, responses.S4)(this.#pipeline, {
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
          retryPolicy: {
            verify: find
          },
          final: [ "CreateBackupFailed" ],
          parse: (0, responses.xp)(Backup)
        });
      }
      async restore(backupId, environmentId, onLost = () => {}) {
        const {jobId: jobId} = await this.#pipeline.request({
          method: "PUT",
          path: `${backups_pathOf(backupId)}/restore`,
          json: {
            environmentId: environmentId
          },
          retryPolicy: {
            verify: async () => {
              onLost();
              return;
            }
          },
          final: [ "RestoreBackupFailed" ],
          parse: (0, responses.xp)(RestoreReply)
        });
        return jobId;
      }
      job(jobId) {
        return this.#pipeline.request({
          method: "GET",
          path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
          parse: (0, responses.xp)(BackupJob)
        });
      }
      async delete(id) {
        const find = async () => (await this.list()).some(backup => backup.id === id) ? void 0 : true;
        await (0, ignore_status.N)(this.#pipeline.request({
          method: "DELETE",
          path: backups_pathOf(id),
          retryPolicy: {
            verify: find
          },
          final: [ "DeleteBackupFailed" ],
          parse: () => true
        }));
      }
      downloadLink(id) {
        return this.#pipeline.request({
          method: "GET",
          path: `${backups_pathOf(id)}/repositorydownloadlink`,
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
      list() {
        return (0, responses.S4)(this.#pipeline, {
          path: "/v3/distributions"
        }, Distribution);
      }
      upload(body, find) {
        return this.#pipeline.request({
          method: "POST",
          path: "/v3/distributions",
          body: body,
          retryPolicy: {
            verify: find
          },
          parse: (0, responses.xp)(Distribution)
        });
      }
      get(id) {
        return this.#pipeline.request({
          method: "GET",
          path: distributions_pathOf(id),
          parse: (0, responses.xp)(Distribution)
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
          parse: (0, responses.xp)(Distribution)
        });
      }
      async delete(id) {
        await (0, ignore_status.N)(this.#pipeline.request({
          method: "DELETE",
          path: distributions_pathOf(id),
          parse: responses.s6
        }));
      }
      async createDownloadToken(id) {
        const {token: token} = await this.#pipeline.request({
          method: "POST",
          path: `${distributions_pathOf(id)}/download-token`,
          retryPolicy: "safe",
          parse: (0, responses.xp)(DownloadToken)
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
    var poll_until_visible = __webpack_require__(2124);
    class Domains {
      #pipeline;
      #byName;
      constructor(pipeline) {
        this.#pipeline = pipeline;
        this.#byName = new PathVariants(pipeline, [ "/v3/domains", "/v3/domains/" ]);
      }
      list() {
        return (0, responses.S4)(this.#pipeline, {
          path: "/v3/domains"
        }, Domain);
      }
      get(id) {
        return this.#pipeline.request({
          method: "GET",
          path: domains_pathOf(id),
          parse: (0, responses.xp)(Domain)
        });
      }
      getByName(name) {
        return this.#byName.request({
          method: "GET",
          path: "/v3/domains",
          query: {
            name: name
          },
          parse: (0, responses.xp)(Domain)
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
          retryPolicy: {
            verify: () => (0, poll_until_visible.c)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
          },
          parse: (0, responses.xp)(Domain)
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
          parse: (0, responses.dL)(Domain)
        });
        return updated ?? await this.get(id);
      }
      async delete(id) {
        await (0, ignore_status.N)(this.#pipeline.request({
          method: "DELETE",
          path: domains_pathOf(id),
          parse: responses.s6
        }));
      }
    }
    function domains_pathOf(id) {
      return `/v3/domains/${encodeURIComponent(id)}`;
    }
    class Environments {
      #pipeline;
      #production;
      #protection;
      constructor(pipeline) {
        this.#pipeline = pipeline;
        this.#production = new PathVariants(pipeline, [ "/v3/production", "/v3/production/" ]);
        this.#protection = new PathVariants(pipeline, [ "/v3/protect", "/v3/protect/" ]);
      }
      list() {
        return (0, responses.S4)(this.#pipeline, {
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
          retryPolicy: {
            verify: () => (0, poll_until_visible.c)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
          },
          parse: (0, responses.xp)(Environment)
        });
      }
      deploy(id, request, find) {
        return this.#pipeline.request({
          method: "PUT",
          path: `${environments_pathOf(id)}/deploy`,
          json: request,
          retryPolicy: {
            verify: find
          },
          parse: () => true
        });
      }
      get(id) {
        return this.#pipeline.request({
          method: "GET",
          path: environments_pathOf(id),
          parse: (0, responses.xp)(Environment)
        });
      }
      getByName(name) {
        return this.#pipeline.request({
          method: "GET",
          path: "/v3/environments",
          query: {
            name: name
          },
          parse: (0, responses.xp)(Environment)
        });
      }
      async createLogsDownloadToken(id) {
        const {token: token} = await this.#pipeline.request({
          method: "POST",
          path: `${environments_pathOf(id)}/logs/download-token`,
          retryPolicy: "safe",
          parse: (0, responses.xp)(DownloadToken)
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
        await (0, ignore_status.N)(this.#pipeline.request({
          method: "DELETE",
          path: environments_pathOf(id),
          parse: responses.s6
        }));
      }
      async setProduction(request, onLost = () => {}) {
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
          retryPolicy: {
            verify: async () => {
              onLost();
              return;
            }
          },
          parse: responses.s6
        });
      }
      protect(protection) {
        return this.#protection.request({
          method: "PUT",
          path: "/v3/protect",
          json: protection,
          parse: responses.s6
        });
      }
    }
    function environments_pathOf(id) {
      return `/v3/environments/${encodeURIComponent(id)}`;
    }
    class Users {
      #pipeline;
      constructor(pipeline) {
        this.#pipeline = pipeline;
      }
      list() {
        return (0, responses.S4)(this.#pipeline, {
          path: "/v3/users"
        }, User);
      }
      get(username) {
        return this.#pipeline.request({
          method: "GET",
          path: users_pathOf(username),
          parse: (0, responses.xp)(User)
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
            verify: () => (0, poll_until_visible.c)(() => (0, ignore_status.N)(this.get(user.username), 400), this.#pipeline.options)
          },
          parse: (0, responses.xp)(User)
        });
      }
      async update(username, fields) {
        const path = users_pathOf(username);
        const updated = await this.#pipeline.request({
          method: "PUT",
          path: path,
          json: fields,
          parse: (0, responses.dL)(User)
        });
        return updated ?? await this.get(username);
      }
      changePassword(username, passwords) {
        return this.#pipeline.request({
          method: "PUT",
          path: `${users_pathOf(username)}/password`,
          json: passwords,
          retryPolicy: "unsafe",
          final: [ "ChangePasswordFailed" ],
          parse: responses.s6
        });
      }
      sendPasswordReset(username) {
        return this.#pipeline.request({
          method: "POST",
          path: `/v3/password-reset/${encodeURIComponent(username)}`,
          authorize: false,
          retryPolicy: "unsafe",
          parse: responses.s6
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
          parse: responses.s6
        });
      }
      async delete(username) {
        try {
          await (0, ignore_status.N)(this.#pipeline.request({
            method: "DELETE",
            path: users_pathOf(username),
            parse: responses.s6
          }));
        } catch (error) {
          if (!(error instanceof errors.j) || error.status !== 400) throw error;
          const all = await this.list();
          if (all.some(user => user.username === username)) throw error;
        }
      }
    }
    function users_pathOf(username) {
      return `/v3/users/${encodeURIComponent(username)}`;
    }
    class BloomreachCloud {
      authentication;
      distributions;
      appConfigFiles;
      domains;
      environments;
      backups;
      users;
      pipeline;
      constructor({authentication: authentication, pipeline: pipeline}) {
        this.authentication = authentication;
        this.pipeline = pipeline;
        this.distributions = new Distributions(pipeline);
        this.appConfigFiles = new AppConfigFiles(pipeline);
        this.domains = new Domains(pipeline);
        this.environments = new Environments(pipeline);
        this.backups = new Backups(pipeline);
        this.users = new Users(pipeline);
      }
    }
    var core_errors = __webpack_require__(5168);
    var pipeline = __webpack_require__(6404);
    var session = __webpack_require__(5200);
    var login_call = __webpack_require__(5156);
    const END_SESSION_LIMIT_MS = 4e3;
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
      const reply = (0, responses.xp)(TokenReply)(value);
      return {
        accessToken: reply.access_token,
        refreshToken: reply.refresh_token
      };
    }
    function textOf(header) {
      return Array.isArray(header) ? header[0] : header;
    }
    function tokensFor(credentials, options) {
      return "accessToken" in credentials ? (0, session.NA)(credentials.accessToken, "It may have ended: get a fresh one from the identity provider right before this step.") : new Login(credentials, options);
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
    function lifetimeOf(token) {
      try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        const {iat: iat, exp: exp} = claims;
        if (typeof iat === "number" && typeof exp === "number" && exp > iat) return (exp - iat) * 1e3;
      } catch {}
      return;
    }
    class Connection {
      authentication;
      pipeline;
      #session;
      #over=new AbortController;
      constructor(options) {
        const {origin: origin, clock: clock, reporter: reporter, idleMs: idleMs, retries: retries, credentials: credentials, onSecret: onSecret, transport: transport} = options;
        const signal = options.signal ? AbortSignal.any([ options.signal, this.#over.signal ]) : this.#over.signal;
        const common = {
          origin: origin,
          clock: clock,
          reporter: reporter,
          transport: transport
        };
        this.pipeline = new pipeline.$({
          ...common,
          signal: signal,
          idleMs: idleMs,
          retries: retries
        });
        const endSession = new pipeline.$({
          ...common,
          idleMs: Math.min(idleMs, session.aV),
          retries: 1
        });
        this.authentication = new Authentication(this.pipeline, endSession);
        const source = tokensFor(credentials, {
          authentication: this.authentication,
          reporter: reporter,
          onSecret: onSecret
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
        this.#over.abort(new core_errors.lZ("user", "The session is over"));
        await this.#session.end();
      }
    }
    var client_options = __webpack_require__(8257);
    var connection_inputs = __webpack_require__(6839);
    async function connect(step, {logsIn: logsIn = true} = {}) {
      const connection = new Connection({
        ...(0, client_options.s)(step),
        ...(0, connection_inputs.EP)(step.inputs)
      });
      step.atEnd(() => connection.end());
      if (logsIn) await connection.logIn();
      return new BloomreachCloud(connection);
    }
  },
  6450: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S4: () => allPages,
      dL: () => parseIfAny,
      n3: () => withIds,
      s6: () => nothing,
      xp: () => parseResponse
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    function parseResponse(schema) {
      return value => valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(schema, withIds(value));
    }
    function parseIfAny(schema) {
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
  2124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => pollUntilVisible
    });
    const LOOKS = 3;
    const PAUSE_MS = 1e3;
    async function pollUntilVisible(look, options) {
      for (let count = 1; ;count++) {
        const found = await look();
        if (found !== void 0 || count === LOOKS) return found;
        await options.clock.sleep(PAUSE_MS, options.signal);
      }
    }
  }
};
