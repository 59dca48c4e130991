"use strict";

exports.id = 196;

exports.ids = [ 196 ];

exports.modules = {
  8817: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => connect
    });
    var ignore_status = __webpack_require__(8311);
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
        this.#pipeline = pipeline;
      }
      list() {
        return (0, responses.S4)(this.#pipeline, at(), AppConfigFile);
      }
      upload(body, find) {
        return this.#pipeline.request({
          ...at(),
          method: "POST",
          body: body,
          repeat: {
            find: find
          },
          parse: (0, responses.ut)(AppConfigFile)
        });
      }
      get(id) {
        return this.#pipeline.request({
          ...at(id),
          method: "GET",
          parse: (0, responses.ut)(AppConfigFile)
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
          parse: (0, responses.ut)(AppConfigFile)
        });
      }
      async delete(id) {
        await (0, ignore_status.u)(this.#pipeline.request({
          ...at(id),
          method: "DELETE",
          parse: responses.s6
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
          repeat: {
            find: find
          },
          final: [ "CreateBackupFailed" ],
          parse: (0, responses.ut)(Backup)
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
          parse: (0, responses.ut)(RestoreReply)
        });
        return jobId;
      }
      job(jobId) {
        return this.#pipeline.request({
          method: "GET",
          path: `/v3/backups/jobs/${encodeURIComponent(jobId)}`,
          parse: (0, responses.ut)(BackupJob)
        });
      }
      async delete(id) {
        const find = async () => (await this.list()).some(backup => backup.id === id) ? void 0 : true;
        await (0, ignore_status.u)(this.#pipeline.request({
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
        return (0, responses.S4)(this.#pipeline, {
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
          parse: (0, responses.ut)(Distribution)
        });
      }
      get(id) {
        return this.#pipeline.request({
          method: "GET",
          path: distributions_pathOf(id),
          parse: (0, responses.ut)(Distribution)
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
          parse: (0, responses.ut)(Distribution)
        });
      }
      async delete(id) {
        await (0, ignore_status.u)(this.#pipeline.request({
          method: "DELETE",
          path: distributions_pathOf(id),
          parse: responses.s6
        }));
      }
      async createDownloadToken(id) {
        const {token: token} = await this.#pipeline.request({
          method: "POST",
          path: `${distributions_pathOf(id)}/download-token`,
          repeat: "always",
          parse: (0, responses.ut)(DownloadToken)
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
      constructor(pipeline) {
        this.#pipeline = pipeline;
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
          parse: (0, responses.ut)(Domain)
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
          parse: (0, responses.ut)(Domain)
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
            find: () => (0, poll_until_visible.x)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
          },
          parse: (0, responses.ut)(Domain)
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
          parse: (0, responses.A8)(Domain)
        });
        return updated ?? await this.get(id);
      }
      async delete(id) {
        await (0, ignore_status.u)(this.#pipeline.request({
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
      constructor(pipeline) {
        this.#pipeline = pipeline;
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
          repeat: {
            find: () => (0, poll_until_visible.x)(async () => (await this.list()).find(one => one.name === name), this.#pipeline.options)
          },
          parse: (0, responses.ut)(Environment)
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
          parse: (0, responses.ut)(Environment)
        });
      }
      getByName(name) {
        return this.#pipeline.request({
          method: "GET",
          path: "/v3/environments",
          query: {
            name: name
          },
          parse: (0, responses.ut)(Environment)
        });
      }
      async createLogsDownloadToken(id) {
        const {token: token} = await this.#pipeline.request({
          method: "POST",
          path: `${environments_pathOf(id)}/logs/download-token`,
          repeat: "always",
          parse: (0, responses.ut)(DownloadToken)
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
        await (0, ignore_status.u)(this.#pipeline.request({
          method: "DELETE",
          path: environments_pathOf(id),
          parse: responses.s6
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
          parse: responses.s6
        });
      }
      protect(protection) {
        return this.#pipeline.request({
          method: "PUT",
          path: [ "/v3/protect", "/v3/protect/" ],
          family: "protect",
          json: protection,
          parse: responses.s6
        });
      }
    }
    function environments_pathOf(id) {
      return `/v3/environments/${encodeURIComponent(id)}`;
    }
    var errors = __webpack_require__(5168);
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
          parse: (0, responses.ut)(User)
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
            find: () => (0, poll_until_visible.x)(() => (0, ignore_status.u)(this.get(user.username), 400), this.#pipeline.options)
          },
          parse: (0, responses.ut)(User)
        });
      }
      async update(username, fields) {
        const path = users_pathOf(username);
        const updated = await this.#pipeline.request({
          method: "PUT",
          path: path,
          json: fields,
          parse: (0, responses.A8)(User)
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
          parse: responses.s6
        });
      }
      sendPasswordReset(username) {
        return this.#pipeline.request({
          method: "POST",
          path: `/v3/password-reset/${encodeURIComponent(username)}`,
          authorize: false,
          repeat: "never",
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
          repeat: "never",
          parse: responses.s6
        });
      }
      async delete(username) {
        try {
          await (0, ignore_status.u)(this.#pipeline.request({
            method: "DELETE",
            path: users_pathOf(username),
            parse: responses.s6
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
    var pipeline = __webpack_require__(6404);
    var session = __webpack_require__(5200);
    var login_call = __webpack_require__(5156);
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
          ...(0, login_call.e)(username, password),
          authorize: false,
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
    function tokensOf(value) {
      const reply = (0, responses.ut)(TokenReply)(value);
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
        const farewell = new pipeline.$({
          ...common,
          idleMs: Math.min(idleMs, session.O7),
          retries: 1
        });
        this.authentication = new Authentication(this.pipeline, farewell);
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
        this.#over.abort(new errors.hM("yours", "The session is over"));
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
  }),
  9254: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fu: () => rollBack,
      IJ: () => linkOf,
      i4: () => startDeployment,
      uM: () => linkTo
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5168);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _wait_for_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
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
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}.`);
      const turn = await (0, _wait_for_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, new _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.dA(options));
      if ("joined" in turn) return turn.joined;
      const ran = environment.distributionId;
      step.now(`${(0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment)} was told to deploy ${(0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(distributionName, 100)}; before, it ran ${ran ? (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(ran) : "nothing"}.`);
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
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} already`); else if ((0, 
        _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(now) && now.distributionId !== distribution.id) {
          const other = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(now.distributionId ?? "none");
          step.log.warning(`Not rolled back: ${name} runs a distribution by now that this step has not deployed (${other}).`);
          return false;
        } else {
          step.log.info(`Rolling back: ${name} gets the former distribution ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again`);
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
          _wait_for_js__WEBPACK_IMPORTED_MODULE_2__.fm)(step, job);
        }
      } catch (error) {
        if (step.signal.aborted) throw error;
        const {message: message} = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_1__.to)(error);
        step.log.error(`THE ROLLBACK FAILED TOO: ${message} Look after ${name} now: it should run ${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
        step.now(`The rollback failed; ${name} may be broken. It should run ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)}.`);
        return false;
      }
      step.now(`${name} runs the former distribution ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(former)} again.`);
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
  }),
  1309: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      downloadEnvironmentLogs: () => downloadEnvironmentLogs,
      downloadLogs: () => downloadLogs
    });
    var _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3419);
    var _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9823);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1993);
    var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8817);
    var _download_to_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1522);
    async function downloadEnvironmentLogs(step) {
      const cloud = await (0, _client_js__WEBPACK_IMPORTED_MODULE_2__.N)(step);
      const environment = await (0, _bloomreach_find_js__WEBPACK_IMPORTED_MODULE_1__.sM)("environment", cloud.environments, step.inputs.environment);
      step.outputJson("json", environment);
      const {file: file, size: size} = await downloadLogs(step, cloud, environment, step.inputs.path);
      step.output("file", file);
      step.output("size-bytes", size);
      step.summary.heading("Logs downloaded");
      step.summary.facts([ [ "Environment", (0, _bloomreach_deployment_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(environment) ], [ "File", (0, 
      _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(file) ], [ "Size", (0, _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_4__.i)(size) ] ]);
    }
    function downloadLogs(step, cloud, environment, folder) {
      return (0, _download_to_file_js__WEBPACK_IMPORTED_MODULE_5__.U)(step, {
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
  }),
  1522: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => maskLink,
      U: () => save
    });
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);
    var _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);
    async function save({inputs: inputs, log: log, clock: clock, signal: signal}, what) {
      const {download: download} = await __webpack_require__.e(547).then(__webpack_require__.bind(__webpack_require__, 6547));
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
      const replaced = saved.replaced ? ", in place of a file of that name" : "";
      log.info(`Saved ${what.what} as ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.p)(saved.file)} (${(0, 
      _runtime_transfer_js__WEBPACK_IMPORTED_MODULE_0__.i)(saved.size)})${replaced}`);
      return saved;
    }
    const LIKELY_SECRET = /sig|token|key|secret|credential|policy|password/i;
    function maskLink(secrets, link) {
      secrets.add(link.href);
      secrets.add(link.search.slice(1));
      for (const [name, value] of link.searchParams) if (value.length >= 40 || value.length >= 8 && LIKELY_SECRET.test(name)) secrets.add(value);
    }
  }),
  9030: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => LATEST
    });
    const LATEST = "latest";
  }),
  597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  }),
  5212: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => findBackup,
      c: () => latestBackup
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _age_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(597);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function findBackup(backups, id) {
      const all = await backups.list();
      const found = all.find(backup => backup.id === id);
      if (found) return found;
      throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.ag)("backup", id, (0, 
      _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(all).map(backup => backup.id));
    }
    async function latestBackup(backups, environment) {
      const all = await backups.list();
      const own = all.filter(backup => backup.environmentId === environment.id && !Number.isNaN((0, 
      _age_js__WEBPACK_IMPORTED_MODULE_4__.n)(backup)));
      for (const backup of (0, _age_js__WEBPACK_IMPORTED_MODULE_4__.l)(own)) {
        const job = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.u)(backups.job(backup.id), 400);
        if (job === void 0 || job.status.toLowerCase() === "completed") return backup;
      }
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `There is no completed backup of ${(0, 
      _deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(environment)}. Nothing was changed.`, "Take one first, or name another environment.");
    }
  }),
  1419: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CN: () => backupJobById,
      Tn: () => isBackupRefusal,
      _M: () => restoreJob,
      _v: () => restoreRequest,
      e9: () => backupJob,
      lw: () => startBackup
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6616);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);
    var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9915);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7631);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3419);
    async function startBackup(backups, environmentId, type, options) {
      const known = new Set((await backups.list()).map(({id: id}) => id));
      const look = async () => {
        const all = await backups.list();
        return all.find(backup => backup.environmentId === environmentId && !known.has(backup.id));
      };
      options.onRequest?.();
      return backups.create(environmentId, type, () => (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__.x)(look, options));
    }
    function isBackupRefusal(error) {
      return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && (error.status < 500 || error.code === "CreateBackupFailed");
    }
    function backupJob(backups, backup, {environmentName: environmentName, clock: clock, onListed: onListed}) {
      const unlisted = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
      return {
        title: `backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} of ${environmentName}`,
        lookup: `GET /v3/backups/jobs/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)}`,
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
        title: `request to restore backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(backup.id, 60)} into ${(0, 
        _deployment_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(target)}`,
        lookup: `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(target.id, 60)}`,
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
            if (!lost && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6 && error.status < 500) onRefused();
            return refused(error);
          }
        }
      };
    }
    function refused(error) {
      const {message: message, hint: hint} = (0, _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error);
      return (0, _jobs_job_js__WEBPACK_IMPORTED_MODULE_6__.D)({
        message: message,
        hint: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_2__.A5)(error) ? BUSY : hint
      });
    }
    const BUSY = "Something else runs in that environment, a restore or a deployment. Run the step again when it is over.";
    function restoreJob(backups, jobId, names) {
      const title = `restore of backup ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(names.backupId, 60)} into ${names.environmentName}`;
      return {
        ...backupJobById(backups, jobId, names.clock),
        title: title
      };
    }
    function backupJobById(backups, jobId, clock) {
      return {
        title: `backup job ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
        lookup: `GET /v3/backups/jobs/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(jobId, 60)}`,
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
      const missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_4__.m(clock);
      return async () => {
        const job = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_1__.u)(backups.job(jobId));
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
          reason: `its job's status is "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)}"`
        };
        return {
          phase: "running",
          detail: (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_5__.p)(job.status, 60)
        };
      };
    }
    function given(item) {
      return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== void 0));
    }
  }),
  3419: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A5: () => isBusy,
      Nj: () => isDeployed,
      Sn: () => Deployment,
      Vb: () => nameOf,
      dA: () => DeploymentTurn
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2124);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);
    var _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9915);
    var _jobs_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7631);
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
        this.title = `deployment of ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionName, 100)} to ${nameOf(before)}`;
        this.lookup = `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(before.id, 60)}`;
        this.#options = options;
        this.last = before;
        this.#since = clock.now();
        this.#missing = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
        this.#others = new _jobs_debouncer_js__WEBPACK_IMPORTED_MODULE_3__.m(clock);
      }
      async poll() {
        const {environments: environments, before: before} = this.#options;
        const now = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_1__.u)(environments.get(before.id));
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
          detail: now.state === "" ? "not started yet" : `state "${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60)}"`
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
        const shown = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(distributionId ?? "no distribution");
        return {
          phase: "failed",
          reason: distributionId === before.distributionId ? `the environment went back to the distribution that ran before (${shown})` : `the environment runs another distribution (${shown}) than the one asked for (${(0, 
          _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(request.distributionId)})`,
          hint: `Someone else may have deployed meanwhile${byWhom(now)}. Look at the environment's logs, then run this again.`
        };
      }
      #failed(now, same) {
        const state = (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(now.state, 60);
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
        this.title = `request to deploy ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.distributionName, 100)} to ${nameOf(options.before)}`;
        this.lookup = `GET /v3/environments/${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(options.before.id, 60)}`;
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
          _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.to)(error));
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
        return (0, _core_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_5__.x)(look, this.#options);
      }
    }
    function untilApart({deployedAt: deployedAt}) {
      const age = deployedAt === void 0 ? Number.NaN : Date.now() - Date.parse(deployedAt);
      return age > -1e3 && age < APART_MS ? APART_MS - age : 0;
    }
    const APART_MS = 2e3;
    function isBusy(error) {
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.S6)) return false;
      if (error.status === 409) return true;
      return error.status === 400 && /running|progress|busy|deploying|locked|conflict/i.test(error.message);
    }
    function isDeployed(environment) {
      return environment.state.toLowerCase() === "deployed";
    }
    function nameOf(item) {
      return (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(item.name ?? item.id, 100);
    }
    function unchanged(before, now) {
      return before.state === now.state && before.distributionId === now.distributionId && before.deployedAt === now.deployedAt;
    }
    function redeployed(before, now) {
      return now.deployedAt !== void 0 && now.deployedAt !== before.deployedAt;
    }
    function byWhom({deployedBy: deployedBy}) {
      return deployedBy === void 0 ? "" : ` (last deployed by ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.p)(deployedBy, 100)})`;
    }
  }),
  1080: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
            _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.p)(names.join(", "))})`
          };
        }
      };
    }
    function isMovable({name: name}) {
      return !/\.bloomreach\.cloud$/i.test(name ?? "");
    }
  }),
  9823: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $F: () => findIfAny,
      T9: () => listedOnce,
      sM: () => findOne
    });
    var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5168);
    var _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9883);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6616);
    var _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
    var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3419);
    async function findOne(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      if ("item" in found) return found.item;
      throw (0, _core_not_found_js__WEBPACK_IMPORTED_MODULE_1__.ag)(kind, nameOrId, found.all.map(_deployment_js__WEBPACK_IMPORTED_MODULE_3__.Vb));
    }
    async function findIfAny(kind, section, nameOrId, by = "either") {
      const found = await look(kind, section, nameOrId, by);
      return "item" in found ? found.item : void 0;
    }
    async function look(kind, section, nameOrId, by) {
      if (by === "id" || by === "either" && ID.test(nameOrId)) {
        const item = await (0, _http_ignore_status_js__WEBPACK_IMPORTED_MODULE_2__.u)(section.get(nameOrId), 400);
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
        const ids = [ item, ...others ].map(({id: id}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(id)).join(", ");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The name "${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.p)(nameOrId)}" is that of ${others.length + 1} ${kind}s: ${ids}. Nothing was changed.`, "Give the id of the one that is meant.");
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
  }),
  6450: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A8: () => answerIfAny,
      S4: () => allPages,
      n3: () => withIds,
      s6: () => nothing,
      ut: () => answerOf
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
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
  }),
  7096: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => isManual,
      i: () => deletableBackups
    });
    var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(597);
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
  }),
  7631: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
  }),
  1993: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
        const left = over ? "" : `, ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_0__.p)((this.#total - this.#done) / rate * 1e3)} left`;
        const percent = Math.floor(this.#done / this.#total * 100);
        this.#reporter.info(`${this.#title}: ${percent} % of ${megabytes(this.#total)}, ${megabytes(rate)}/s${left}`);
      }
    }
    function megabytes(bytes) {
      if (bytes < 1e3) return `${bytes} bytes`;
      if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
      return `${(bytes / 1e6).toFixed(1)} MB`;
    }
  })
};
