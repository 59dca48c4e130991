"use strict";

exports.id = 706;

exports.ids = [ 706 ];

exports.modules = {
  706: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      action: () => action
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
    var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6656);
    const inputs = {
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      type: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
      ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__.FG,
      keep: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
        least: 1
      }),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const outputs = [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json" ];
    const action = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => values.keep !== void 0 && !values.wait ? [ "`keep` needs `wait: true`" ] : []) ],
      firstRequest: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD,
      main: () => Promise.all([ __webpack_require__.e(7392), __webpack_require__.e(2670), __webpack_require__.e(8850), __webpack_require__.e(5221) ]).then(__webpack_require__.bind(__webpack_require__, 389))
    });
  },
  6839: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EP: () => connectionFor,
      eu: () => connectionInputs,
      iD: () => login,
      lm: () => connectionProblems
    });
    var _bloomreach_login_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
    var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6656);
    const connectionInputs = {
      stack: {
        required: false,
        fallback: "BRC_STACK",
        parse: stackOrigin
      },
      "api-url": {
        required: false,
        fallback: "BRC_API_URL",
        parse: _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__.y
      },
      username: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        fallback: "BRC_USERNAME"
      }),
      password: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
        fallback: "BRC_PASSWORD"
      }),
      "access-token": {
        ...(0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
          fallback: "BRC_ACCESS_TOKEN"
        }),
        parse: bareToken
      },
      ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__.jU
    };
    function connectionProblems(values) {
      return [ ...(0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => addressProblems(values)), ...(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.HP)(() => credentialProblems(values)) ];
    }
    function addressProblems(values) {
      if ((0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("stack") && (0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("api-url")) return [ "`stack` and `api-url` exclude each other" ];
      return originFor(values) ? [] : [ "`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)" ];
    }
    function credentialProblems(values) {
      if ((0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("access-token") && ((0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("username") || (0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("password"))) return [ "`access-token` and `username` with `password` exclude each other" ];
      if (credentialsFor(values)) return [];
      return [ "`username` and `password` (or `access-token`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN)" ];
    }
    function login(values) {
      const {origin: origin, credentials: credentials} = connectionFor(values);
      if ("accessToken" in credentials) return;
      const {username: username, password: password} = credentials;
      return {
        origin: origin,
        call: (0, _bloomreach_login_call_js__WEBPACK_IMPORTED_MODULE_4__.e)(username, password),
        idleMs: values["request-timeout-seconds"] * 1e3
      };
    }
    function connectionFor(values) {
      const origin = originFor(values);
      const credentials = credentialsFor(values);
      if (!origin || !credentials) throw new Error("the inputs of the connection were not checked");
      return {
        origin: origin,
        credentials: credentials
      };
    }
    function originFor(values) {
      return (0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("stack") ? values.stack : values["api-url"] ?? values.stack;
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
      return (0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("username") || (0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.qR)("password") ? byPassword : byToken ?? byPassword;
    }
    function bareToken(value) {
      const token = value.trim();
      if (/^[\x21-\x7e]+$/.test(token)) return token;
      throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must be the token alone, without spaces or line ends in it");
    }
    function stackOrigin(stack) {
      if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(stack)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be the name of a stack (letters, digits, hyphens), not ${(0, 
      _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(stack)}`);
      return `https://api.${stack.toLowerCase()}.bloomreach.cloud`;
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
  5156: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => loginCall
    });
    function loginCall(username, password) {
      return {
        method: "POST",
        path: "/v3/authn/access_token",
        json: {
          username: username,
          password: password
        }
      };
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
