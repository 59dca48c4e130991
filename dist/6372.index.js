"use strict";

exports.id = 6372;

exports.ids = [ 6372 ];

exports.modules = {
  6372: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      action: () => action_action
    });
    const LISTS = [ "alibaba-bucket-folders", "alibaba-buckets", "aws-kms-keys", "azure-blob-storage-container-folders", "azure-blob-storage-containers", "azure-dataLake-storage-container-folders", "azure-dataLake-storage-containers", "box-folders", "box-root-folder", "cifs-share-folders", "cifs-shares", "gcp-bucket-folders", "gcp-buckets", "gcp-kms-keys", "google-drive-folders", "google-drives", "ibm-bucket-folders", "ibm-buckets", "nfs-export-folders", "nfs-exports", "ontap-s3-bucket-folders", "ontap-s3-buckets", "s3-bucket-folders", "s3-buckets", "s3-private-links", "sftp-directories", "sftp-root-directory", "sgws-bucket-folders", "sgws-buckets" ];
    var action = __webpack_require__(636);
    var input_kinds = __webpack_require__(8406);
    var inputs = __webpack_require__(7095);
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
      const {parseDocument: parseDocument} = await __webpack_require__.e(3338).then(__webpack_require__.bind(__webpack_require__, 3338));
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
    var netapp_inputs = __webpack_require__(6821);
    const action_inputs = {
      list: (0, input_kinds.Yq)(LISTS, {
        required: true
      }),
      "data-broker-id": (0, input_kinds.Qq)(),
      "group-id": (0, input_kinds.Qq)(),
      parameters: pairs(name => name === "" ? "is no name" : void 0),
      credentials: pairs(headerProblem, {
        secret: true
      }),
      "timeout-minutes": (0, input_kinds.yj)(5),
      ...netapp_inputs.Gd
    };
    const outputs = [ "items", "count", "json" ];
    const action_action = (0, action.Q)({
      inputs: action_inputs,
      outputs: outputs,
      check: values => [ ...targetProblems(values), ...(0, netapp_inputs.B9)(values) ],
      firstRequest: netapp_inputs.jE,
      main: () => Promise.all([ __webpack_require__.e(7392), __webpack_require__.e(2670), __webpack_require__.e(71), __webpack_require__.e(1157) ]).then(__webpack_require__.bind(__webpack_require__, 1157))
    });
    function targetProblems(values) {
      const {"data-broker-id": broker, "group-id": group} = values;
      if (broker === void 0 && group === void 0) return [ "`data-broker-id` or `group-id` is required" ];
      return broker !== void 0 && group !== void 0 ? [ "`data-broker-id` and `group-id` exclude each other" ] : [];
    }
    const RESERVED = /^(?:authorization|x-account-id|host|accept|user-agent|connection|cookie|expect|te|trailer|upgrade|keep-alive|content-.*|transfer-encoding|proxy-.*)$/i;
    function headerProblem(name, value) {
      if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return "is no name of a header";
      if (RESERVED.test(name)) return "is a header that cannot be set";
      if (/[\r\n]/.test(value)) return "must be one line: a header holds no line ends";
      return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? void 0 : "holds characters that a header cannot hold";
    }
  },
  6656: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $J: () => saveInputs,
      FG: () => waitInputs,
      MG: () => missingFor,
      Q2: () => healthInputs,
      dM: () => pollInputs,
      jU: () => requestInputs,
      k0: () => LATEST,
      n4: () => gitHubInputs,
      u4: () => domainInputs,
      wG: () => configFilesInput
    });
    var _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7223);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);
    const requestInputs = {
      "request-timeout-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(60),
      retries: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.WQ)({
        default: 5,
        most: 100
      })
    };
    const pollInputs = {
      "timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(60),
      "poll-interval-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(10)
    };
    const waitInputs = {
      wait: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
      ...pollInputs
    };
    const domainInputs = {
      "domains-timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(5),
      "poll-interval-seconds": pollInputs["poll-interval-seconds"]
    };
    const healthInputs = {
      "health-check-url": {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
        parse: urlOf
      },
      "health-check-status": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.bM)("200"),
      "health-check-timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(10)
    };
    const gitHubInputs = {
      "github-token": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.rJ)(),
      "github-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)()
    };
    const saveInputs = {
      path: (0, _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__.TV)(".")
    };
    const configFilesInput = {
      required: false,
      parse: async text => (await Promise.all([ __webpack_require__.e(7392), __webpack_require__.e(3338), __webpack_require__.e(2386) ]).then(__webpack_require__.bind(__webpack_require__, 2386))).configFilesOf(text)
    };
    const LATEST = "latest";
    function missingFor(needs, values) {
      return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
    }
    function urlOf(address) {
      const url = URL.canParse(address) ? new URL(address) : void 0;
      if (!url || !/^https?:$/.test(url.protocol)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must be an http:// or https:// address, not ${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(address)}`);
      if (url.username !== "" || url.password !== "") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7("must not hold a user name or password");
      return url;
    }
  },
  6821: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B9: () => netAppProblems,
      CL: () => tokenUrlFor,
      Gd: () => netAppInputs,
      Og: () => credentialsFor,
      jE: () => tokenRequest
    });
    var _netapp_token_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3896);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6656);
    const netAppInputs = {
      "token-url": {
        required: false,
        fallback: "NETAPP_TOKEN_URL",
        parse: tokenUrlOf
      },
      "api-url": {
        required: false,
        fallback: "NETAPP_API_URL",
        parse: _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__.y
      },
      username: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        fallback: "NETAPP_USERNAME"
      }),
      password: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
        fallback: "NETAPP_PASSWORD"
      }),
      "client-id": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        fallback: "NETAPP_CLIENT_ID"
      }),
      "client-secret": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
        fallback: "NETAPP_CLIENT_SECRET"
      }),
      "refresh-token": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
        fallback: "NETAPP_REFRESH_TOKEN"
      }),
      "access-token": {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
          fallback: "NETAPP_ACCESS_TOKEN"
        }),
        parse: headerValue
      },
      "account-id": {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          fallback: "NETAPP_ACCOUNT_ID"
        }),
        parse: headerValue
      },
      ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__.jU
    };
    function netAppProblems(values) {
      const given = Object.entries(MARKS).filter(([, inputs]) => inputs.some(_runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR));
      if (given.length > 1) {
        const names = given.flatMap(([, inputs]) => inputs.filter(_runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)).map(name => `\`${name}\``);
        return [ `${names.join(" and ")} exclude each other: they are different ways to log in` ];
      }
      if (credentialsFor(values)) return [];
      return [ "`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN" ];
    }
    function tokenRequest(values) {
      const credentials = credentialsFor(values);
      if (!credentials || credentials.type === "access_token") return;
      const {origin: origin, pathname: pathname} = tokenUrlFor(values);
      return {
        origin: origin,
        call: (0, _netapp_token_call_js__WEBPACK_IMPORTED_MODULE_4__.W)(credentials, pathname),
        idleMs: values["request-timeout-seconds"] * 1e3
      };
    }
    function tokenUrlFor(values) {
      return values["token-url"] ?? new URL(_netapp_token_call_js__WEBPACK_IMPORTED_MODULE_4__.k);
    }
    const MARKS = {
      access_token: [ "access-token" ],
      refresh_token: [ "refresh-token" ],
      client_credentials: [ "client-secret" ],
      password: [ "username", "password" ]
    };
    function credentialsFor(values) {
      const ways = Object.keys(MARKS);
      const given = ways.find(way => MARKS[way].some(_runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR));
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
      if (!URL.canParse(address)) (0, _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__.y)(address);
      const url = new URL(address);
      (0, _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__.y)(new URL("/", url).href);
      if (url.search !== "" || url.hash !== "") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must be an address without a query");
      return url.pathname === "/" ? new URL(new URL(_netapp_token_call_js__WEBPACK_IMPORTED_MODULE_4__.k).pathname, url) : url;
    }
    function headerValue(value) {
      const text = value.trim();
      if (!/^[\x21-\x7e]+$/.test(text)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must be one word of plain characters");
      return text;
    }
  },
  571: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => isSecure
    });
    const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;
    function isSecure({protocol: protocol, hostname: hostname}) {
      return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
    }
  },
  3896: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => tokenCall,
      k: () => TOKEN_URL
    });
    const TOKEN_URL = "https://netapp-cloud-account.auth0.com/oauth/token";
    const AUDIENCE = "https://api.cloud.netapp.com";
    const CLIENT_FOR_PASSWORDS = "UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ";
    const CLIENT_FOR_REFRESH_TOKENS = "Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC";
    function tokenCall(grant, path) {
      return {
        method: "POST",
        path: path,
        json: tokenRequest(grant)
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
  },
  636: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => defineAction
    });
    function defineAction(definition) {
      return definition;
    }
  },
  7223: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R8: () => filesOf,
      TV: () => folder,
      V_: () => oneFile
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);
    async function oneFile(pattern) {
      const files = await filesOf(pattern);
      const [file] = files;
      if (file && files.length === 1) return file;
      const names = files.slice(0, 10).map(({name: name}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(name, 100));
      throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must match exactly one file; ${(0, 
      _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} matches ${files.length}: ${names.join(", ")}`);
    }
    async function filesOf(pattern) {
      const exact = fileAt(pattern);
      if (exact) return [ exact ];
      const {glob: glob} = await Promise.all([ __webpack_require__.e(2796), __webpack_require__.e(3408) ]).then(__webpack_require__.bind(__webpack_require__, 3408));
      const patterns = pattern.split("\n").map(line => slashes(line.trim())).filter(line => line !== "");
      const paths = await glob(patterns, {
        absolute: true,
        dot: true,
        onlyFiles: true,
        expandDirectories: false
      }).catch(() => []);
      const found = paths.sort().map(fileAt).filter(file => file !== void 0);
      if (found.length === 0) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`matches no file: ${(0, 
      _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} (in ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.a)(process.cwd())})`);
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
  8406: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
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
    var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
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
  476: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => originOf
    });
    var _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(571);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7095);
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
  }
};
