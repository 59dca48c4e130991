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
    var _shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6604);
    const inputs = {
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        required: true
      }),
      type: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
      ..._shared_wait_inputs_js__WEBPACK_IMPORTED_MODULE_3__.F,
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
    var _request_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8004);
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
      ..._request_inputs_js__WEBPACK_IMPORTED_MODULE_3__.j
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
  8004: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => requestInputs
    });
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    const requestInputs = {
      "request-timeout-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
      retries: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
        default: 5,
        most: 100
      })
    };
  },
  6604: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => waitInputs,
      d: () => pollInputs
    });
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    const pollInputs = {
      "timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
      "poll-interval-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
    };
    const waitInputs = {
      wait: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(true),
      ...pollInputs
    };
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
