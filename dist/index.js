(() => {
 "use strict";
 var __webpack_modules__ = {
  9912: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    g: () => ROLES
   });
   const ROLES = [ "user", "developer", "admin", "root" ];
  },
  2245: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    l: () => isLogout,
    p: () => apiPathOf
   });
   var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
   function apiPathOf(path) {
    if (/[\u0000-\u0020\u007f\\#]/.test(path)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must not hold spaces, control characters, a backslash or #, as ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)} does`);
    if (!path.startsWith("/")) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must begin with /, without scheme and host, not ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}`);
    const [before = ""] = path.split("?");
    const decoded = fullyDecoded(before);
    if (/^\/[/\\]/.test(decoded)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must begin with one / only, not ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}`);
    if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(decoded) || /[\\;]|\/\/|\p{Cc}/u.test(decoded)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must lead straight to its end, without . and .. and the like, not ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}`);
    return path;
   }
   function isLogout(path) {
    const [before = ""] = path.split("?");
    return /\/authn\/logout\/*$/i.test(fullyDecoded(before));
   }
   function fullyDecoded(path) {
    let text = decodedOnce(path);
    if (text === void 0) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`has a % that encodes nothing: ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(path)}`);
    for (let next = decodedOnce(text); next !== void 0 && next !== text; next = decodedOnce(text)) text = next;
    return text;
   }
   function decodedOnce(text) {
    try {
     return decodeURIComponent(text);
    } catch {
     return;
    }
   }
  },
  6040: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    EP: () => connectionFor,
    eu: () => connectionInputs,
    lm: () => connectionProblems,
    HH: () => isSimulator,
    iD: () => login
   });
   var login_call = __nccwpck_require__(5156);
   var loopback = __nccwpck_require__(5847);
   var input_kinds = __nccwpck_require__(8406);
   var inputs = __nccwpck_require__(7095);
   var origin = __nccwpck_require__(476);
   var shared_inputs = __nccwpck_require__(6656);
   const GRANTS = [ "client-credentials", "token-exchange" ];
   const ssoInputs = {
    "sso-token-url": {
     required: false,
     fallback: "BRC_SSO_TOKEN_URL",
     parse: tokenUrlOf
    },
    "sso-client-id": (0, input_kinds.Qq)({
     fallback: "BRC_SSO_CLIENT_ID"
    }),
    "sso-client-secret": (0, input_kinds.rJ)({
     fallback: "BRC_SSO_CLIENT_SECRET"
    }),
    "sso-scope": (0, input_kinds.Qq)({
     fallback: "BRC_SSO_SCOPE"
    }),
    "sso-audience": (0, input_kinds.Qq)({
     fallback: "BRC_SSO_AUDIENCE"
    }),
    "sso-grant": {
     ...(0, input_kinds.Yq)(GRANTS),
     fallback: "BRC_SSO_GRANT"
    }
   };
   const SSO_NAMES = Object.keys(ssoInputs);
   function ssoProblems(values) {
    const needed = [ "sso-token-url", "sso-client-id" ];
    return needed.filter(name => values[name] === void 0).map(name => `\`${name}\` is required for single sign-on, here or as ${ssoInputs[name].fallback}`);
   }
   function singleSignOnFor(values) {
    const {"sso-token-url": tokenUrl, "sso-client-id": clientId, "sso-grant": grant = "client-credentials"} = values;
    if (!tokenUrl || clientId === void 0) return;
    return {
     tokenUrl: tokenUrl,
     clientId: clientId,
     clientSecret: values["sso-client-secret"],
     scope: values["sso-scope"],
     audience: values["sso-audience"],
     grant: grant
    };
   }
   function tokenUrlOf(address) {
    const url = (0, origin.W)(address, "https://login.example.com/oauth2/token");
    if (url.hash !== "") throw new inputs.S7("must be an address without #");
    return url;
   }
   var ways_to_log_in = __nccwpck_require__(9446);
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
    ...ssoInputs,
    ...shared_inputs.jU
   };
   const WAYS = [ [ "access-token" ], [ "username", "password" ], SSO_NAMES ];
   function connectionProblems(values) {
    return [ addressProblems, simulatorProblems, credentialProblems ].flatMap(problems => (0, 
    inputs.HP)(() => problems(values)));
   }
   function addressProblems(values) {
    if ((0, inputs.qR)("stack") && (0, inputs.qR)("api-url")) return [ "`stack` and `api-url` exclude each other" ];
    if (isContradiction(values)) return [ "the variables BRC_STACK and BRC_API_URL lead to different hosts: give `stack` or `api-url` as an input" ];
    return originFor(values) ? [] : [ "`stack` (or `api-url`) is required, here or as BRC_STACK (BRC_API_URL)" ];
   }
   function simulatorProblems(values) {
    const origin = originFor(values);
    if (origin === void 0) return [];
    const simulator = process.env["BRC_SIMULATOR"];
    if (simulator !== void 0 && simulator !== origin && isSimulator(simulator)) return [ `an earlier step has started a simulated stack (${simulator}), and this step names another one (${origin}): leave out \`stack\` and \`api-url\`, or the simulator` ];
    if (isSimulator(origin) && hasRealCredentials(values, origin)) return [ `the stack is simulated (${origin}, started by an earlier step), so that credentials are not sent there: leave out \`username\`, \`password\`, \`access-token\` and \`sso-token-url\`, or the simulator` ];
    return [];
   }
   function credentialProblems(values) {
    const exclusions = (0, ways_to_log_in.j)(WAYS);
    if (exclusions.length > 0) return exclusions;
    const sso = ssoProblems(values);
    if (SSO_NAMES.some(inputs.qR)) return sso;
    if (credentialsFor(values)) return [];
    if (values["sso-token-url"]) return sso;
    return [ "`username` and `password` (or `access-token`, or `sso-token-url` and `sso-client-id`) are required, here or as BRC_USERNAME and BRC_PASSWORD (BRC_ACCESS_TOKEN, or BRC_SSO_TOKEN_URL and BRC_SSO_CLIENT_ID)" ];
   }
   function login(values) {
    const {origin: origin, credentials: credentials} = connectionFor(values);
    if (!("username" in credentials)) return;
    const {username: username, password: password} = credentials;
    return {
     origin: origin,
     call: (0, login_call.e)(username, password),
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
   function isSimulator(origin) {
    return process.env["BRC_SIMULATOR"] === origin && URL.canParse(origin) && (0, loopback.U)(new URL(origin));
   }
   function hasRealCredentials(values, simulator) {
    const credentials = credentialsFor(values);
    if (credentials && "singleSignOn" in credentials) return credentials.singleSignOn.tokenUrl.origin !== simulator;
    const own = [ process.env["BRC_USERNAME"], process.env["BRC_PASSWORD"] ];
    return [ "username", "password", "access-token" ].some(name => (0, inputs.qR)(name) && !own.includes((0, 
    inputs.xe)(name)));
   }
   function isContradiction({stack: stack, "api-url": apiUrl}) {
    if ((0, inputs.qR)("stack") || (0, inputs.qR)("api-url") || stack === void 0 || apiUrl === void 0) return false;
    return stack !== apiUrl && !isSimulator(apiUrl);
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
    if ((0, inputs.qR)("username") || (0, inputs.qR)("password")) return byPassword;
    const singleSignOn = singleSignOnFor(values);
    const bySso = singleSignOn && {
     singleSignOn: singleSignOn
    };
    if (SSO_NAMES.some(inputs.qR)) return bySso;
    const byToken = accessToken === void 0 ? void 0 : {
     accessToken: accessToken
    };
    return byToken ?? bySso ?? byPassword;
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
  6656: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    $J: () => saveInputs,
    FG: () => waitInputs,
    MG: () => missingFor,
    Q2: () => healthInputs,
    YD: () => failureLogInputs,
    b6: () => healthProblems,
    dM: () => pollInputs,
    hn: () => twoEnvironments,
    jU: () => requestInputs,
    k0: () => LATEST,
    n4: () => gitHubInputs,
    u4: () => domainInputs,
    wG: () => configFilesInput
   });
   var _http_secure_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(571);
   var _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9587);
   var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8406);
   var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7095);
   const requestInputs = {
    "request-timeout-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(60),
    retries: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.nd)({
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
     required: false,
     parse: urlsOf
    },
    "health-check-status": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.bM)("200"),
    "health-check-timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.yj)(10),
    "health-check-username": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
    "health-check-password": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.rJ)(),
    "health-check-text": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)()
   };
   function healthProblems(values) {
    const {"health-check-url": urls, "health-check-username": username, "health-check-password": password} = values;
    const problems = [];
    if (username === void 0 !== (password === void 0)) problems.push("`health-check-username` and `health-check-password` go together");
    const needing = [ username !== void 0 && "`health-check-username`", values["health-check-text"] !== void 0 && "`health-check-text`" ].filter(Boolean);
    if (!urls) problems.push(...needing.map(name => `${name} needs \`health-check-url\``)); else if (password !== void 0 && !urls.every(_http_secure_url_js__WEBPACK_IMPORTED_MODULE_3__.U)) problems.push("`health-check-password` is sent to https:// addresses only");
    return problems;
   }
   const failureLogInputs = {
    "logs-on-failure": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
    "failure-log-lines": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.nd)({
     default: 50,
     most: 1e3
    })
   };
   function twoEnvironments({required: required = false} = {}) {
    return {
     required: required,
     parse: value => {
      const [one, other, ...more] = (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(value);
      if (one !== void 0 && other !== void 0 && more.length === 0 && one !== other) return [ one, other ];
      throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7("must be two different environments, separated by a comma or a line end");
     }
    };
   }
   const gitHubInputs = {
    "github-token": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.rJ)(),
    "github-environment": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)()
   };
   const saveInputs = {
    path: (0, _runtime_files_js__WEBPACK_IMPORTED_MODULE_0__.TV)(".")
   };
   const configFilesInput = {
    required: false,
    parse: async text => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(386) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2386))).configFilesOf(text)
   };
   const LATEST = "latest";
   function missingFor(needs, values) {
    return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
   }
   function urlsOf(value) {
    return value.split("\n").map(line => line.trim()).filter(line => line !== "").map(urlOf);
   }
   function urlOf(address) {
    const url = URL.canParse(address) ? new URL(address) : void 0;
    if (!url || !/^https?:$/.test(url.protocol)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`must be an http:// or https:// address, not ${(0, 
    _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(address)}`);
    if (url.username !== "" || url.password !== "") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7("must not hold a user name or password");
    return url;
   }
  },
  6821: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    B9: () => netAppProblems,
    CL: () => tokenUrlFor,
    Gd: () => netAppInputs,
    Og: () => credentialsFor,
    jE: () => tokenRequest
   });
   var _netapp_token_call_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3896);
   var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8406);
   var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7095);
   var _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(476);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6656);
   var _ways_to_log_in_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9446);
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
    const exclusions = (0, _ways_to_log_in_js__WEBPACK_IMPORTED_MODULE_4__.j)(Object.values(MARKS));
    if (exclusions.length > 0) return exclusions;
    if (credentialsFor(values)) return [];
    return [ "`username` with `password`, `refresh-token`, `client-id` with `client-secret`, or `access-token` is required, here or as NETAPP_USERNAME with NETAPP_PASSWORD, NETAPP_REFRESH_TOKEN, NETAPP_CLIENT_ID with NETAPP_CLIENT_SECRET, or NETAPP_ACCESS_TOKEN" ];
   }
   function tokenRequest(values) {
    const credentials = credentialsFor(values);
    if (!credentials || credentials.type === "access_token") return;
    const {origin: origin, pathname: pathname} = tokenUrlFor(values);
    return {
     origin: origin,
     call: (0, _netapp_token_call_js__WEBPACK_IMPORTED_MODULE_5__.W)(credentials, pathname),
     idleMs: values["request-timeout-seconds"] * 1e3
    };
   }
   function tokenUrlFor(values) {
    return values["token-url"] ?? new URL(_netapp_token_call_js__WEBPACK_IMPORTED_MODULE_5__.k);
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
    const url = (0, _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__.W)(address, _netapp_token_call_js__WEBPACK_IMPORTED_MODULE_5__.k);
    if (url.search !== "" || url.hash !== "") throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must be an address without a query");
    return url.pathname === "/" ? new URL(new URL(_netapp_token_call_js__WEBPACK_IMPORTED_MODULE_5__.k).pathname, url) : url;
   }
   function headerValue(value) {
    const text = value.trim();
    if (!/^[\x21-\x7e]+$/.test(text)) throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7("must be one word of plain characters");
    return text;
   }
  },
  9446: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    j: () => exclusionProblems
   });
   var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
   function exclusionProblems(ways) {
    const given = ways.map(names => names.filter(_runtime_inputs_js__WEBPACK_IMPORTED_MODULE_0__.qR)).filter(names => names.length > 0);
    if (given.length < 2) return [];
    const names = given.flat().map(name => `\`${name}\``);
    return [ `${names.join(" and ")} exclude each other: they are different ways to log in` ];
   }
  },
  6685: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    d: () => WITHOUT_LOGIN,
    x: () => OPERATIONS
   });
   const OPERATIONS = [ "list", "get", "add", "update", "delete", "change-password", "send-password-reset", "set-password" ];
   const WITHOUT_LOGIN = [ "send-password-reset", "set-password" ];
  },
  5156: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
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
  5414: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    HP: () => warnOfSize,
    I9: () => isTooLarge,
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
   function isTooLarge({largestBytes: largestBytes}, {size: size}) {
    return size > largestBytes;
   }
   function warnOfSize(limit, file, reporter) {
    if (!isTooLarge(limit, file)) return;
    const {kind: kind, largestBytes: largestBytes} = limit;
    reporter.warning(`The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`);
   }
  },
  1189: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
  9715: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    KN: () => ago,
    YA: () => seconds,
    p0: () => duration
   });
   function duration(ms) {
    const whole = Math.round(ms / 1e3);
    if (whole < 60) return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60) return both(`${minutes} min`, whole % 60, "s");
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? both(`${hours} h`, minutes % 60, "min") : `${Math.floor(hours / 24)} days`;
   }
   function ago(ms) {
    const minutes = Math.round(ms / 6e4);
    if (minutes < 1) return "just now";
    if (minutes < 60) return `${minutes} min ago`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`;
   }
   function both(larger, rest, unit) {
    return rest === 0 ? larger : `${larger} ${rest} ${unit}`;
   }
   function seconds(ms) {
    return Math.round(ms / 100) / 10;
   }
  },
  5168: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    cc: () => CancelledError,
    ie: () => toActionError,
    lZ: () => ActionError,
    rk: () => UnknownOutcomeError
   });
   var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);
   class ActionError extends Error {
    source;
    hint;
    constructor(source, message, hint, options) {
     super(message, options);
     this.name = "ActionError";
     this.source = source;
     this.hint = hint;
    }
   }
   class UnknownOutcomeError extends ActionError {}
   class CancelledError extends ActionError {
    constructor(signal) {
     super("user", `Cancelled (${signal})`);
     this.name = "CancelledError";
    }
   }
   function toActionError(error) {
    if (error instanceof ActionError) return error;
    const what = error instanceof Error ? error.message : String(error);
    return new ActionError("service", `Unexpected error: ${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.a)(what)}`, "Please report this as a bug.", {
     cause: error
    });
   }
  },
  4798: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    p: () => GlobError
   });
   class GlobError extends Error {}
  },
  4185: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Fd: () => TooDeepError,
    Po: () => isRawJson,
    TG: () => rawJson,
    qF: () => parseJson
   });
   var _nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5477);
   const json = JSON;
   const MANY_DIGITS = /\d{16}/;
   function parseJson(text) {
    if ((0, _nesting_js__WEBPACK_IMPORTED_MODULE_0__.rz)(text)) throw new TooDeepError(`the JSON is nested more than ${_nesting_js__WEBPACK_IMPORTED_MODULE_0__.Ez} levels deep`);
    const hasLargeNumbers = MANY_DIGITS.test(text) && json.rawJSON !== void 0;
    const hasHalves = /\\ud[89a-f]/i.test(text);
    if (!hasLargeNumbers && !hasHalves) return JSON.parse(text);
    return json.parse(text, (_, value, context) => {
     if (typeof value === "string") return value.toWellFormed();
     return typeof value === "number" ? rawNumber(context?.source, value) ?? value : value;
    });
   }
   class TooDeepError extends SyntaxError {}
   function isRawJson(value) {
    return json.isRawJSON?.(value) ?? false;
   }
   function rawJson(digits) {
    return json.rawJSON?.(digits) ?? Number(digits);
   }
   function rawNumber(source, value) {
    if (source === void 0 || !/^-?\d{16,}$/.test(source) || String(value) === source) return;
    return json.rawJSON?.(source);
   }
  },
  5477: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Ez: () => MOST_LEVELS,
    qD: () => isYamlTooDeep,
    rz: () => isJsonTooDeep
   });
   const MOST_LEVELS = 200;
   function isJsonTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) switch (text[at]) {
    case '"':
     at = endOfString(text, at);
     break;

    case "[":
    case "{":
     if (++depth > MOST_LEVELS) return true;
     break;

    case "]":
    case "}":
     depth--;
     break;
    }
    return false;
   }
   function isYamlTooDeep(text) {
    let depth = 0;
    for (const bracket of text.match(/[[\]{}]/g) ?? []) {
     depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(depth - 1, 0);
     if (depth > MOST_LEVELS) return true;
    }
    return NESTED_DASHES.test(text);
   }
   const NESTED_DASHES = new RegExp(`(?:[-?][ \\t]+){${MOST_LEVELS}}`);
   function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) if (text[at] === "\\") at++; else if (text[at] === '"') return at;
    return text.length;
   }
  },
  6616: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    _: () => stripInvisible,
    a: () => sanitize
   });
   function sanitize(text, max = 300) {
    const whole = String(text);
    const start = whole.slice(0, max * 4);
    const line = stripInvisible(start).trim();
    return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, "")}…` : line;
   }
   function stripInvisible(text) {
    if (PRINTABLE.test(text)) return text;
    invisible ??= new RegExp(INVISIBLE, "gu");
    return text.replace(ANSI, "").replace(invisible, " ");
   }
   const PRINTABLE = /^[ -~]*$/;
   const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
   const INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+";
   let invisible;
   const HALF = /[\ud800-\udbff]$/;
  },
  6990: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    HK: () => httpRequestOf,
    Vb: () => nameOf,
    _O: () => USER_AGENT
   });
   var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
   var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
   var _json_body_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8773);
   function nameOf({method: method, path: path, name: name}) {
    return `${method} ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(name ?? path)}`;
   }
   function httpRequestOf(call, options) {
    const {origin: origin, idleMs: idleMs, signal: signal, headers: headers} = options;
    const url = addressOf(origin, call.path);
    for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
    return {
     method: call.method,
     url: url,
     name: nameOf(call),
     body: call.body ?? (call.json === void 0 ? void 0 : (0, _json_body_js__WEBPACK_IMPORTED_MODULE_2__.J)(call.json)),
     idleMs: idleMs,
     signal: signal,
     headers: {
      accept: "application/json",
      "user-agent": USER_AGENT,
      ...call.headers,
      ...headers
     }
    };
   }
   const USER_AGENT = "bloomreach-cloud-actions";
   function addressOf(origin, path) {
    const [plainPath = ""] = path.split(/[?#]/, 1);
    if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The path ${(0, 
    _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(path)} was not sent: it would lead elsewhere. Nothing was changed.`, "Give the path without `.` and `..`.");
    return new URL(origin + path);
   }
  },
  4465: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    $E: () => contentOf,
    Xy: () => objectOf,
    Yz: () => parsed,
    n8: () => isRefusalBody,
    ou: () => firstText
   });
   var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4185);
   function contentOf(text, form) {
    if (form === "any") return;
    return form === "text" ? text : jsonOf(text.trim());
   }
   function jsonOf(text) {
    if (text === "") return;
    return /^[[{"<]/.test(text) ? (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text) : wordOf(text);
   }
   function parsed(text) {
    try {
     return (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text);
    } catch {
     return;
    }
   }
   function wordOf(text) {
    try {
     return (0, _core_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text);
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
   function isRefusalBody(method, text) {
    if (text.trim() === "false") return method !== "GET" && method !== "HEAD";
    if (!text.includes("error_code")) return false;
    const {error_code: code} = objectOf(text);
    return typeof code === "string" && code !== "";
   }
  },
  221: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    OV: () => StalledError,
    Ru: () => BodyError,
    hg: () => NoResponseError,
    j$: () => HttpError
   });
   var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9715);
   var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
   var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
   class HttpError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
    status;
    code;
    detail;
    retryAfterMs;
    isOfService;
    constructor(request, response) {
     const code = response.code === void 0 ? void 0 : (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(response.code, 100);
     const detail = response.detail === void 0 ? void 0 : (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(response.detail);
     const words = [ code, detail ].filter(Boolean).join(": ");
     super(response.status >= 500 || response.status === 429 ? "service" : "user", `${request} returned HTTP ${response.status}${words ? ` ${words}` : ""}`, [ response.hint ?? hintFor(response.status, code), pauseHint(response.retryAfterMs) ].filter(Boolean).join(" "));
     this.name = "HttpError";
     this.status = response.status;
     this.code = code;
     this.isOfService = response.isOfService ?? code !== void 0;
     this.detail = detail;
     this.retryAfterMs = response.retryAfterMs;
    }
   }
   class NoResponseError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ {
    reached;
    transient;
    constructor(request, what, options) {
     super("service", `${request} got no response: ${what.reason}`, what.hint, options);
     this.name = "NoResponseError";
     this.reached = what.reached;
     this.transient = what.transient ?? true;
    }
   }
   class BodyError extends Error {
    name="BodyError";
   }
   class StalledError extends Error {
    name="StalledError";
   }
   function pauseHint(retryAfterMs = 0) {
    return retryAfterMs > 0 ? `It asks to wait at least ${(0, _core_duration_js__WEBPACK_IMPORTED_MODULE_2__.p0)(retryAfterMs)} (Retry-After).` : void 0;
   }
   function hintFor(status, code) {
    if (status === 401) return "Check the credentials: the service does not accept them.";
    if (status === 403) return "Check the permissions of the user whose credentials are used.";
    if (status === 407) return "A proxy wants credentials: check HTTP_PROXY, and the user name and the password in it.";
    if (status === 404) return "Check the names and ids that the step was given: it may have been deleted meanwhile.";
    if (status === 409) return "Something else is in progress there: run the step again when that has ended.";
    if (status === 429) return "The service limits its requests; try again later or run fewer jobs at once.";
    if (status >= 300 && status < 400) return "Redirects are not followed, so that credentials stay with their host.";
    if (status === 500 && code) return "Fix the cause that the service reports, then run the step again; if nothing here is the cause, run it again later.";
    if (status >= 500) return "The service has a problem; run the step again later.";
    return "Correct what the service names as the cause, then run the step again.";
   }
  },
  8773: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    J: () => jsonBody,
    s: () => jsonText
   });
   function jsonBody(value) {
    return jsonText(JSON.stringify(value));
   }
   function jsonText(text) {
    return {
     contentType: "application/json; charset=utf-8",
     length: Buffer.byteLength(text),
     text: text,
     send: request => {
      request.end(text);
     }
    };
   }
  },
  5847: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    U: () => isLoopback,
    n: () => bareHost
   });
   function bareHost({hostname: hostname}) {
    return hostname.replace(/^\[(.*)\]$/, "$1");
   }
   function isLoopback(url) {
    return /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(bareHost(url));
   }
  },
  9292: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    T6: () => ProxyError,
    Wm: () => proxySecrets,
    iJ: () => proxyFor
   });
   var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
   var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5847);
   class ProxyError extends Error {
    name="ProxyError";
    status;
    constructor(status) {
     super(`the proxy returned HTTP ${status}`);
     this.status = status;
    }
   }
   async function proxyFor(url, env = process.env) {
    const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
    const variable = [ name, name.toUpperCase() ].find(one => env[one]?.trim());
    if (variable === void 0 || (0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url)) return;
    const {isExempt: isExempt} = await __nccwpck_require__.e(284).then(__nccwpck_require__.bind(__nccwpck_require__, 8284));
    if (isExempt(url, env["no_proxy"] || env["NO_PROXY"] || "")) return;
    return parsedProxy(variable, env[variable] ?? "");
   }
   function proxySecrets(env = process.env) {
    return [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ].flatMap(variable => {
     const [, user = "", password] = USER_INFO.exec(env[variable] ?? "") ?? [];
     if (password === void 0) return [];
     const plain = [ user, password ].map(text => unescaped(text) ?? text);
     return [ password, plain[1] ?? "", base64(plain) ];
    });
   }
   const USER_INFO = /^(?:[^/@]*\/\/)?([^/@:]*):(.*)@/;
   function parsedProxy(variable, text) {
    const address = text.trim();
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
    const url = URL.canParse(whole) ? new URL(whole) : void 0;
    if (!url || url.hostname === "") throw badProxy(variable, "is not the address of a proxy");
    if (url.protocol !== "http:" && url.protocol !== "https:") throw badProxy(variable, `names a proxy of the kind ${url.protocol.slice(0, -1)}, which is not supported`);
    const credentials = [ url.username, url.password ].map(unescaped);
    if (credentials.includes(void 0)) throw badProxy(variable, "holds a % in the user name or password that begins no escape; write %25 for it");
    const hasCredentials = url.username !== "" || url.password !== "";
    url.username = "";
    url.password = "";
    const headers = hasCredentials ? {
     "proxy-authorization": `Basic ${base64(credentials)}`
    } : {};
    return {
     url: url,
     variable: variable,
     headers: headers
    };
   }
   function badProxy(variable, problem) {
    const hint = "Nothing was sent. Set it to an address like http://proxy.example.com:3128.";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `The environment variable ${variable} ${problem}.`, hint);
   }
   function unescaped(text) {
    try {
     return decodeURIComponent(text);
    } catch {
     return;
    }
   }
   function base64(userAndPassword) {
    return Buffer.from(userAndPassword.join(":")).toString("base64");
   }
  },
  7451: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    B: () => routeTo
   });
   const external_node_url_namespaceObject = require("node:url");
   var errors = __nccwpck_require__(5168);
   var loopback = __nccwpck_require__(5847);
   var http_proxy = __nccwpck_require__(9292);
   async function routeTo(url, {keepAlive: keepAlive}) {
    const proxy = await (0, http_proxy.iJ)(url);
    if (proxy && url.protocol === "http:") return forwarded(proxy, keepAlive);
    const {request: request, Agent: Agent} = await moduleFor(url);
    const isSecure = url.protocol === "https:";
    const agent = proxy ? await tunnelAgent(proxy, keepAlive) : new Agent({
     keepAlive: keepAlive
    });
    return {
     open: (target, options) => request(target, {
      ...options,
      agent: agent
     }),
     connected: isSecure ? "secureConnect" : "connect",
     agent: agent,
     proxy: proxy
    };
   }
   async function tunnelAgent(proxy, keepAlive) {
    const {TunnelAgent: TunnelAgent} = await __nccwpck_require__.e(352).then(__nccwpck_require__.bind(__nccwpck_require__, 352));
    return new TunnelAgent(proxy, {
     keepAlive: keepAlive
    });
   }
   async function forwarded(proxy, keepAlive) {
    const {request: request, Agent: Agent} = await moduleFor(proxy.url);
    const agent = new Agent({
     keepAlive: keepAlive
    });
    const address = {
     host: (0, loopback.n)(proxy.url),
     port: proxy.url.port || void 0,
     agent: agent
    };
    return {
     open: (url, options) => {
      const {auth: auth} = (0, external_node_url_namespaceObject.urlToHttpOptions)(url);
      const path = url.origin + url.pathname + url.search;
      const headers = {
       ...options.headers,
       ...proxy.headers,
       host: url.host
      };
      return request({
       ...options,
       ...address,
       path: path,
       headers: headers,
       ...auth && {
        auth: auth
       }
      });
     },
     connected: proxy.url.protocol === "https:" ? "secureConnect" : "connect",
     agent: agent,
     proxy: proxy
    };
   }
   async function moduleFor({protocol: protocol}) {
    if (protocol !== "https:") return Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
    assertCertificatesAreChecked();
    return Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
   }
   function assertCertificatesAreChecked() {
    if (process.env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return;
    throw new errors.lZ("user", "The environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0: certificates would not be checked, and anyone on the way could read the credentials. Nothing was sent.", "Remove the variable. For a certificate authority of your own set NODE_EXTRA_CA_CERTS.");
   }
  },
  571: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    U: () => isSecure
   });
   var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5847);
   function isSecure(url) {
    return url.protocol === "https:" || url.protocol === "http:" && (0, _loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(url);
   }
  },
  717: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    o: () => Transport
   });
   var clock = __nccwpck_require__(1189);
   var errors = __nccwpck_require__(221);
   var sanitize = __nccwpck_require__(6616);
   var http_proxy = __nccwpck_require__(9292);
   function noResponse(name, cause, where) {
    const {proxy: proxy, reached: reached} = where;
    const what = (0, sanitize.a)(cause.message || cause.code || cause.name);
    const through = proxy && !reached ? ` (through the proxy ${proxy.url.host} of ${proxy.variable})` : "";
    const reason = what + through;
    return new errors.hg(name, {
     reason: reason,
     reached: reached,
     ...adviceFor(cause, where)
    }, {
     cause: cause
    });
   }
   function adviceFor(error, {reached: reached, proxy: proxy}) {
    if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(error.code ?? "")) {
     const hint = "For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.";
     return {
      transient: false,
      hint: hint
     };
    }
    if (error instanceof http_proxy.T6 && error.status < 500) {
     const credentials = error.status === 407 ? "the user name and the password in it" : "whether it lets this address through";
     return {
      transient: false,
      hint: `Check ${proxy?.variable}, and ${credentials}. NO_PROXY names what needs no proxy.`
     };
    }
    if (proxy && !reached) return {
     hint: `Check ${proxy.variable}, and whether that proxy can reach the address.`
    };
    if (!reached) return {
     hint: "Check the address, and whether the runner can reach it."
    };
    const longer = error instanceof errors.OV ? ", or increase `request-timeout-seconds`" : "";
    return {
     hint: `Run the step again later${longer}.`
    };
   }
   function headersOf({headers: headers, body: body}) {
    const common = {
     "accept-encoding": "identity",
     ...headers
    };
    return {
     ...common,
     ...body && {
      "content-type": body.contentType,
      "content-length": body.length
     }
    };
   }
   const SLOWEST_BYTES_PER_MS = 16.384;
   const MOST_INTERIM_RESPONSES = 100;
   class Exchange {
    #request;
    #route;
    #connecting=new AbortController;
    #enough=new AbortController;
    #outgoing;
    #settle;
    #isConnected=false;
    #limit;
    constructor(request, route) {
     this.#request = request;
     this.#route = route;
    }
    get isOnKeptConnection() {
     return this.#outgoing?.reusedSocket ?? false;
    }
    run(onSent) {
     return new Promise((resolve, reject) => {
      this.#settle = {
       resolve: resolve,
       reject: reject
      };
      this.#start(onSent);
     });
    }
    abandon() {
     this.#fail(new Error("the request was abandoned"));
    }
    #start(onSent) {
     const {url: url, method: method, signal: signal, idleMs: idleMs, lookup: lookup} = this.#request;
     const {open: open, connected: connected} = this.#route;
     const outgoing = open(url, {
      method: method,
      headers: headersOf(this.#request),
      timeout: timerMs(idleMs),
      connecting: this.#connecting.signal,
      ...lookup && {
       lookup: lookup
      }
     });
     this.#outgoing = outgoing;
     this.#limitTo(idleMs, "no connection");
     const abort = () => this.#fail(signal?.reason);
     signal?.addEventListener("abort", abort, {
      once: true
     });
     outgoing.once("close", () => {
      signal?.removeEventListener("abort", abort);
      this.#fail(new Error("the connection was closed"));
     });
     outgoing.once("socket", socket => {
      if (outgoing.reusedSocket) this.#connect(); else socket.once(connected, () => this.#connect());
     });
     outgoing.once("finish", () => {
      onSent?.();
      this.#sent();
     });
     outgoing.on("timeout", () => {
      if (this.#settle) this.#fail(new errors.OV(`no progress for ${seconds(idleMs)}`));
     });
     outgoing.on("error", error => this.#fail(error));
     let interim = 0;
     outgoing.on("information", () => {
      if (++interim > MOST_INTERIM_RESPONSES) this.#fail(new Error(`more interim responses (1xx) than the limit of ${MOST_INTERIM_RESPONSES}`));
     });
     outgoing.once("response", stream => this.#respond(stream));
     outgoing.once("upgrade", (_, socket) => {
      socket.destroy();
      this.#fail(new Error("the service switched to another protocol (101)"));
     });
     this.#send(outgoing);
    }
    #connect() {
     this.#isConnected = true;
     const {idleMs: idleMs, body: body} = this.#request;
     if (this.#outgoing?.writableFinished) this.#sent(); else this.#limitTo(idleMs + (body?.length ?? 0) / SLOWEST_BYTES_PER_MS, "the request was not sent");
    }
    #sent() {
     if (!this.#settle || !this.#isConnected) return;
     const {idleMs: idleMs, body: body} = this.#request;
     this.#outgoing?.setTimeout(0);
     this.#limitTo(Math.max(idleMs, body?.responseMs ?? 0), "no response");
    }
    async #send(outgoing) {
     const {body: body} = this.#request;
     try {
      if (body) await body.send(outgoing, this.#enough.signal); else outgoing.end();
     } catch (error) {
      this.#fail(error);
     }
    }
    #respond(stream) {
     const outgoing = this.#outgoing;
     const status = stream.statusCode ?? 0;
     if (outgoing && !outgoing.writableFinished && status >= 300) {
      this.#enough.abort();
      stream.once("close", () => outgoing.destroy());
     }
     stream.setTimeout(timerMs(this.#request.idleMs));
     const settle = this.#settle;
     this.#end();
     if (settle) settle.resolve({
      status: status,
      headers: stream.headers,
      stream: stream
     }); else stream.destroy();
    }
    #limitTo(ms, what) {
     clearTimeout(this.#limit);
     const late = () => this.#fail(new errors.OV(`${what} within ${seconds(ms)}`));
     if (this.#settle) this.#limit = setTimeout(late, timerMs(ms));
    }
    #end() {
     clearTimeout(this.#limit);
     this.#settle = void 0;
    }
    #fail(error) {
     const settle = this.#settle;
     this.#end();
     this.#enough.abort();
     this.#connecting.abort();
     this.#outgoing?.destroy();
     settle?.reject(this.#explained(error));
    }
    #explained(error) {
     const {signal: signal, name: name} = this.#request;
     if (signal?.aborted) return signal.reason;
     if (error instanceof errors.Ru) return error;
     return noResponse(name, error, {
      reached: this.#isConnected,
      proxy: this.#route.proxy
     });
    }
   }
   function timerMs(ms) {
    return Math.min(ms, clock.Mv);
   }
   function seconds(ms) {
    return `${Math.round(ms / 100) / 10} seconds`;
   }
   var http_route = __nccwpck_require__(7451);
   class Transport {
    #routes=new Map;
    #agents=new Set;
    #exchanges=new Set;
    #keptNoMore=new Set;
    #isClosed=false;
    #ahead;
    async send(request) {
     request.signal?.throwIfAborted();
     const ahead = this.#ahead;
     if (!ahead || !isSame(ahead.request, request)) return this.#send(request);
     this.#ahead = void 0;
     return ahead.response;
    }
    async sendAhead(request) {
     await new Promise(sent => {
      const response = this.#send(request, sent);
      this.#ahead = {
       request: request,
       response: response
      };
      response.then(() => sent(), () => sent());
     });
    }
    close() {
     this.#isClosed = true;
     for (const exchange of this.#exchanges) exchange.abandon();
     for (const agent of this.#agents) agent.destroy();
    }
    async #send(request, onSent) {
     const {url: url, signal: signal} = request;
     const exchange = new Exchange(request, await this.#routeTo(url));
     signal?.throwIfAborted();
     if (this.#isClosed) throw new Error("the transport is closed");
     this.#exchanges.add(exchange);
     try {
      return await exchange.run(onSent);
     } catch (error) {
      if (exchange.isOnKeptConnection) this.#keepNoMore(url);
      throw error;
     } finally {
      this.#exchanges.delete(exchange);
     }
    }
    async #routeTo(url) {
     const {origin: origin} = url;
     const keepAlive = !this.#keptNoMore.has(origin);
     const pending = this.#routes.get(origin) ?? (0, http_route.B)(url, {
      keepAlive: keepAlive
     });
     this.#routes.set(origin, pending);
     const route = await pending;
     this.#agents.add(route.agent);
     return route;
    }
    #keepNoMore({origin: origin}) {
     this.#keptNoMore.add(origin);
     this.#routes.delete(origin);
    }
   }
   function isSame(one, other) {
    const text = request => JSON.stringify([ request.method, request.url.href, headersOf(request), request.body?.text ]);
    return text(one) === text(other);
   }
  },
  7193: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Kv: () => LIST_NAMES,
    _e: () => credentialProblems,
    m5: () => LISTS,
    uX: () => existsForBrokers,
    wL: () => parameterProblems,
    wX: () => namesIn
   });
   const NOTHING = "";
   const KEYS = "access-key* secret-key*";
   const SMB_USER = "username* password* domain";
   const SFTP_USER = "username* password*";
   const AZURE = "storage-account-connection-string*";
   const GOOGLE = "private-key* client-email* subject*";
   const BOX = "client-secret* public-key-id* private-key* passphrase*";
   const FOLDERS = "bucket* prefix";
   const LISTS = {
    "alibaba-bucket-folders": {
     parameters: FOLDERS,
     credentials: KEYS
    },
    "alibaba-buckets": {
     parameters: NOTHING,
     credentials: KEYS
    },
    "aws-kms-keys": {
     parameters: "bucket*",
     credentials: NOTHING
    },
    "azure-blob-storage-container-folders": {
     parameters: "storageAccountName* container* prefix",
     credentials: AZURE
    },
    "azure-blob-storage-containers": {
     parameters: "storageAccountName*",
     credentials: AZURE
    },
    "azure-dataLake-storage-container-folders": {
     parameters: "storageAccountName* container* path",
     credentials: AZURE,
     exists: "for groups only"
    },
    "azure-dataLake-storage-containers": {
     parameters: "storageAccountName*",
     credentials: AZURE,
     exists: "for groups only"
    },
    "box-folders": {
     parameters: "clientId* enterpriseId* folderId* folderName appName",
     credentials: BOX,
     exists: "for groups only"
    },
    "box-root-folder": {
     parameters: "clientId* enterpriseId* appName",
     credentials: BOX,
     exists: "for groups only"
    },
    "cifs-share-folders": {
     parameters: "host* share* version path",
     credentials: SMB_USER
    },
    "cifs-shares": {
     parameters: "host* version",
     credentials: SMB_USER
    },
    "gcp-bucket-folders": {
     parameters: FOLDERS,
     credentials: NOTHING
    },
    "gcp-buckets": {
     parameters: NOTHING,
     credentials: NOTHING
    },
    "gcp-kms-keys": {
     parameters: "bucket*",
     credentials: NOTHING,
     exists: "for groups only"
    },
    "google-drive-folders": {
     parameters: "driveId* folderId folderName",
     credentials: GOOGLE,
     exists: "for groups only"
    },
    "google-drives": {
     parameters: NOTHING,
     credentials: GOOGLE,
     exists: "for groups only"
    },
    "ibm-bucket-folders": {
     parameters: `host* port ${FOLDERS}`,
     credentials: KEYS
    },
    "ibm-buckets": {
     parameters: "host* port*",
     credentials: KEYS
    },
    "nfs-export-folders": {
     parameters: "host* exportName* isEFS version accessPoint path",
     credentials: NOTHING
    },
    "nfs-exports": {
     parameters: "host* isEFS",
     credentials: NOTHING
    },
    "ontap-s3-bucket-folders": {
     parameters: `host* port ${FOLDERS}`,
     credentials: KEYS
    },
    "ontap-s3-buckets": {
     parameters: "host* port",
     credentials: KEYS
    },
    "s3-bucket-folders": {
     parameters: FOLDERS,
     credentials: NOTHING
    },
    "s3-buckets": {
     parameters: NOTHING,
     credentials: NOTHING
    },
    "s3-private-links": {
     parameters: "region*",
     credentials: "x-bucket-name",
     exists: "below the account"
    },
    "sftp-directories": {
     parameters: "host* port* rootDirectory* path",
     credentials: SFTP_USER,
     exists: "for groups only"
    },
    "sftp-root-directory": {
     parameters: "host* port*",
     credentials: SFTP_USER,
     exists: "for groups only"
    },
    "sgws-bucket-folders": {
     parameters: `host* port ${FOLDERS}`,
     credentials: KEYS
    },
    "sgws-buckets": {
     parameters: "host* port*",
     credentials: KEYS
    }
   };
   const LIST_NAMES = Object.keys(LISTS);
   function parameterProblems(list, given = {}) {
    return compare(LISTS[list].parameters, given);
   }
   function credentialProblems(list, given = {}) {
    const lowerCase = Object.entries(given).map(([name, value]) => [ name.toLowerCase(), value ]);
    return compare(LISTS[list].credentials, Object.fromEntries(lowerCase));
   }
   function existsForBrokers(list) {
    const {exists: exists} = LISTS[list];
    if (exists === void 0) return "below the broker";
    return exists === "for groups only" ? "no" : exists;
   }
   function namesIn(spec) {
    return spec.split(" ").filter(name => name !== "");
   }
   function compare(spec, given) {
    const required = namesIn(spec).filter(name => name.endsWith("*"));
    const known = new Set(namesIn(spec).map(withoutMark));
    return {
     missing: required.map(withoutMark).filter(name => (given[name] ?? "") === ""),
     unknown: Object.keys(given).filter(name => !known.has(name))
    };
   }
   function withoutMark(name) {
    return name.replace("*", "");
   }
  },
  3896: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
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
  5754: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    $: () => targetOf,
    L: () => statsOf
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   function statsOf(path) {
    try {
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    } catch {
     return;
    }
   }
   function targetOf(path) {
    try {
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    } catch {
     return path;
    }
   }
  },
  9587: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    R8: () => filesOf,
    TV: () => folder,
    V_: () => oneFile
   });
   var external_node_path_ = __nccwpck_require__(6760);
   var glob_error = __nccwpck_require__(4798);
   var sanitize = __nccwpck_require__(6616);
   var file_stats = __nccwpck_require__(5754);
   var inputs = __nccwpck_require__(7095);
   const LISTED = 3;
   function checkPlaces(pattern, paths) {
    const {GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp} = process.env;
    const roots = [ workspace || process.cwd(), ...temp ? [ temp ] : [] ].map(root => (0, 
    external_node_path_.resolve)(root));
    const given = namedPart(pattern);
    const isElsewhere = (0, external_node_path_.isAbsolute)(pattern) && !isInside(given, roots) && !isInside(given, roots.map(file_stats.$));
    const allowed = [ ...roots, ...isElsewhere ? [ given ] : [] ].map(file_stats.$);
    const outside = paths.filter(path => !isInside((0, file_stats.$)(path), allowed));
    if (outside.length === 0) return;
    const list = outside.slice(0, LISTED).map(path => `${(0, inputs.SP)(path)} is ${(0, 
    sanitize.a)((0, file_stats.$)(path))}`).join(", ");
    throw new inputs.S7(`leads out of the workspace and RUNNER_TEMP: ${list}. If that file is meant, give its absolute path`);
   }
   function namedPart(pattern) {
    const segments = pattern.split("/");
    const first = segments.findIndex(segment => MAGIC.test(segment));
    return (0, external_node_path_.resolve)(first < 0 || (0, file_stats.L)(pattern) ? pattern : `${segments.slice(0, first).join("/")}/`);
   }
   const MAGIC = /[*?[\\{]|[+@!]\(/;
   function isInside(path, folders) {
    return folders.some(folder => {
     const way = (0, external_node_path_.relative)(folder, path);
     return way === "" || way !== ".." && !/^\.\.[\\/]/.test(way) && !(0, external_node_path_.isAbsolute)(way);
    });
   }
   async function oneFile(pattern) {
    const files = await filesOf(pattern);
    const [file] = files;
    if (file && files.length === 1) return file;
    const names = files.slice(0, 10).map(({name: name}) => (0, sanitize.a)(name, 100));
    throw new inputs.S7(`must match exactly one file; ${(0, inputs.SP)(pattern)} matches ${files.length}: ${names.join(", ")}`);
   }
   async function filesOf(pattern) {
    const exact = fileAt(pattern);
    if (exact) {
     checkPlaces(slashes(pattern), [ exact.path ]);
     return [ exact ];
    }
    const {distinct: distinct} = await __nccwpck_require__.e(801).then(__nccwpck_require__.bind(__nccwpck_require__, 4046));
    const lines = pattern.split("\n").map(line => line.trim()).filter(line => line !== "");
    const isExcluding = line => line.startsWith("!") && !line.startsWith("!(");
    const excluded = new Set;
    for (const line of lines.filter(isExcluding)) for (const path of await pathsOf(line.slice(1))) excluded.add(path);
    const found = [];
    const empty = [];
    for (const line of lines.filter(one => !isExcluding(one))) {
     const paths = (await pathsOf(line)).filter(path => !excluded.has(path));
     if (paths.length === 0) empty.push(line);
     checkPlaces(slashes(line), paths);
     found.push(...paths);
    }
    if (empty.length > 0 || found.length === 0) throw matchesNone(empty.length > 0 ? empty : [ pattern ]);
    return distinct(found).map(fileAt).filter(file => file !== void 0);
   }
   async function pathsOf(line) {
    const exact = fileAt(line);
    if (exact) return [ exact.path ];
    const {globFiles: globFiles} = await __nccwpck_require__.e(801).then(__nccwpck_require__.bind(__nccwpck_require__, 4046));
    try {
     return await globFiles(slashes(line));
    } catch (error) {
     if (error instanceof glob_error.p) throw new inputs.S7(`must be a path or a glob, not ${(0, 
     inputs.SP)(line)} (${error.message})`);
     throw error;
    }
   }
   function matchesNone(lines) {
    return new inputs.S7(`matches no file: ${lines.map(inputs.SP).join(", ")} (in ${(0, 
    sanitize.a)(process.cwd())})`);
   }
   function folder(preset) {
    return {
     required: false,
     default: preset,
     parse: path => {
      const stats = (0, file_stats.L)(path);
      if (stats && !stats.isDirectory()) throw new inputs.S7(`must be a folder; ${(0, 
      inputs.SP)(path)} is none`);
      return (0, external_node_path_.resolve)(path);
     }
    };
   }
   function fileAt(path) {
    const stats = (0, file_stats.L)(path);
    return stats?.isFile() ? {
     path: (0, external_node_path_.resolve)(path),
     name: (0, external_node_path_.basename)(path),
     size: stats.size
    } : void 0;
   }
   function slashes(path) {
    return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
   }
  },
  8406: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Ci: () => separated,
    Jt: () => flag,
    Md: () => fileName,
    Qq: () => text,
    Yq: () => choice,
    aL: () => words,
    bM: () => statuses,
    nd: () => integer,
    rJ: () => secret,
    yj: () => positive
   });
   var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
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
   function integer(given = {}) {
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
     parse: separated
    };
   }
   function separated(value) {
    return value.split(/[,\n]/).map(word => word.trim()).filter(word => word !== "");
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
  7095: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    HP: () => ifKnown,
    Ko: () => readInputs,
    S7: () => InputProblem,
    SP: () => shown,
    qR: () => isGiven,
    xe: () => givenText
   });
   var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
   var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
   class InputProblem extends Error {}
   async function readInputs(inputs, secrets, check = () => []) {
    const texts = Object.entries(inputs).map(([name, input]) => [ name, input, textOf(name, input) ]);
    for (const [name, input, text] of texts) {
     const found = typeof input.secret === "function" ? await input.secret(text) : input.secret ? [ text ] : [];
     for (const secret of found) secrets.add(secret, `\`${name}\``);
    }
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("user", `Bad input: ${list}`, "Nothing was sent or changed. Correct the inputs.");
   }
   function shown(text) {
    return `"${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, 100)}"`;
   }
   function isGiven(name) {
    return givenText(name).trim() !== "";
   }
   function textOf(name, input) {
    const given = givenText(name);
    const fallback = input.fallback === void 0 ? "" : process.env[input.fallback] ?? "";
    const text = [ given, fallback ].find(one => one.trim() !== "") ?? input.default ?? "";
    return input.secret === true ? text.replace(/^[\r\n]+|[\r\n]+$/g, "") : text.trim();
   }
   function givenText(name) {
    return process.env[`INPUT_${name.toUpperCase()}`] ?? "";
   }
  },
  476: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    W: () => secureUrlOf,
    y: () => originOf
   });
   var _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(571);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
   function originOf(address) {
    if (address.includes("@")) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7("must not hold a user name or password");
    const url = secureUrlOf(address, "https://api.example.com");
    if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be an origin without path or query, not ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
    return url.origin;
   }
   function secureUrlOf(address, example) {
    const text = address.trim();
    if (!URL.canParse(text)) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must be an address like ${example}, not ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
    const url = new URL(text);
    if (url.username !== "" || url.password !== "") throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7("must not hold a user name or password");
    if ((0, _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__.U)(url)) return url;
    throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`must begin with https:// (plain http is for a loopback host only), not ${(0, 
    _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(address)}`);
   }
  },
  2801: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    A: () => pairs,
    G: () => mappingOf
   });
   var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
   var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5105);
   function pairs(check, {secret: secret = false} = {}) {
    return {
     required: false,
     ...secret && {
      secret: valuesOf
     },
     parse: async value => {
      const entries = Object.entries(await mappingOf(value));
      const problems = entries.flatMap(([name, text]) => {
       const problem = typeof text === "string" ? check(name, text) : "must be a text";
       return problem === void 0 ? [] : [ `${(0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.SP)(name)} ${problem}` ];
      });
      if (problems.length > 0) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`is not as it should be: ${problems.slice(0, 10).join("; ")}`);
      return Object.fromEntries(entries.map(([name, text]) => [ name, String(text) ]));
     }
    };
   }
   async function valuesOf(value) {
    if (value === "") return [];
    try {
     return Object.values(await mappingOf(value)).map(String);
    } catch (error) {
     if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7) return [ value ];
     throw error;
    }
   }
   async function mappingOf(value) {
    (0, _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__.k)(value);
    const {parseDocument: parseDocument} = await __nccwpck_require__.e(338).then(__nccwpck_require__.bind(__nccwpck_require__, 3338));
    const document = parseDocument(value, {
     schema: "failsafe",
     prettyErrors: true,
     logLevel: "error"
    });
    const [error] = document.errors;
    if (error) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7(`is not valid YAML (line ${error.linePos?.[0].line ?? 1})`);
    const mapping = contentOf(document);
    if (typeof mapping !== "object" || mapping === null || Array.isArray(mapping)) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_0__.S7("must be a mapping: `name: text` on each line");
    return mapping;
   }
   function contentOf(document) {
    try {
     return document.toJS();
    } catch {
     return;
    }
   }
  },
  5105: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    k: () => checkDepth
   });
   var _core_nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5477);
   var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7095);
   function checkDepth(text) {
    if ((0, _core_nesting_js__WEBPACK_IMPORTED_MODULE_0__.qD)(text)) throw new _inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`is nested more than ${_core_nesting_js__WEBPACK_IMPORTED_MODULE_0__.Ez} levels deep`);
   }
  },
  1257: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    E: () => withRequestOptions,
    Q: () => HttpClient
   });
   let options = {};
   function withRequestOptions(given, work) {
    options = given;
    try {
     return work();
    } finally {
     options = {};
    }
   }
   class HttpClient {
    #given;
    #options=options;
    constructor(...given) {
     this.#given = given;
    }
    async getJson(url) {
     const {HttpClient: Real} = await __nccwpck_require__.e(740).then(__nccwpck_require__.bind(__nccwpck_require__, 740));
     const [userAgent, handlers = [], settings] = this.#given;
     const once = {
      ...settings,
      allowRetries: false,
      allowRedirects: false
     };
     const client = new Real(userAgent, [ ...handlers, setting(this.#options) ], once);
     const cut = cutResponse(client);
     return await Promise.race([ client.getJson(url), cut ]);
    }
    getAgent() {
     return;
    }
    getAgentDispatcher() {
     return;
    }
   }
   function setting(given) {
    return {
     prepareRequest: request => Object.assign(request, given),
     canHandleAuthentication: () => false,
     handleAuthentication: () => Promise.reject(new Error("no authentication is handled"))
    };
   }
   function cutResponse(client) {
    return new Promise((_, reject) => {
     const requestRaw = client.requestRaw.bind(client);
     client.requestRaw = async (...request) => {
      const response = await requestRaw(...request);
      const {message: message} = response;
      message.once("close", () => {
       if (!message.complete) reject(new Error("the response broke off"));
      });
      return response;
     };
    });
   }
  },
  2613: module => {
   module.exports = require("assert");
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
  9278: module => {
   module.exports = require("net");
  },
  4573: module => {
   module.exports = require("node:buffer");
  },
  1421: module => {
   module.exports = require("node:child_process");
  },
  7598: module => {
   module.exports = require("node:crypto");
  },
  610: module => {
   module.exports = require("node:dns");
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
  7030: module => {
   module.exports = require("node:net");
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
  8522: module => {
   module.exports = require("node:zlib");
  },
  857: module => {
   module.exports = require("os");
  },
  4756: module => {
   module.exports = require("tls");
  },
  9023: module => {
   module.exports = require("util");
  },
  5264: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    yU: () => ExitCode,
    Yz: () => debug,
    N4: () => endGroup,
    z3: () => error,
    dN: () => exportVariable,
    V9: () => getIDToken,
    Gu: () => getState,
    pq: () => info,
    LZ: () => saveState,
    uH: () => setOutput,
    Pq: () => setSecret,
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
   const external_crypto_namespaceObject = require("crypto");
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
   require("path");
   var http_client = __nccwpck_require__(1257);
   var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
   class BearerCredentialHandler {
    constructor(token) {
     this.token = token;
    }
    prepareRequest(options) {
     if (!options.headers) throw Error("The request has no headers");
     options.headers["Authorization"] = `Bearer ${this.token}`;
    }
    canHandleAuthentication() {
     return false;
    }
    handleAuthentication() {
     return __awaiter(this, void 0, void 0, function*() {
      throw new Error("not implemented");
     });
    }
   }
   var oidc_utils_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
   class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
     const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
     };
     return new http_client.Q("actions/oidc-client", [ new BearerCredentialHandler(OidcClient.getRequestToken()) ], requestOptions);
    }
    static getRequestToken() {
     const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
     if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
     return token;
    }
    static getIDTokenUrl() {
     const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
     if (!runtimeUrl) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
     return runtimeUrl;
    }
    static getCall(id_token_url) {
     return oidc_utils_awaiter(this, void 0, void 0, function*() {
      var _a;
      const httpclient = OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch(error => {
       throw new Error(`Failed to get ID Token. \n \n        Error Code : ${error.statusCode}\n \n        Error Message: ${error.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) throw new Error("Response json body do not have ID Token field");
      return id_token;
     });
    }
    static getIDToken(audience) {
     return oidc_utils_awaiter(this, void 0, void 0, function*() {
      try {
       let id_token_url = OidcClient.getIDTokenUrl();
       if (audience) {
        const encodedAudience = encodeURIComponent(audience);
        id_token_url = `${id_token_url}&audience=${encodedAudience}`;
       }
       debug(`ID token url is ${id_token_url}`);
       const id_token = yield OidcClient.getCall(id_token_url);
       setSecret(id_token);
       return id_token;
      } catch (error) {
       throw new Error(`Error message: ${error.message}`);
      }
     });
    }
   }
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
   new Summary;
   void 0 && (void 0).__awaiter;
   external_os_.platform();
   external_os_.arch();
   var core_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
   function setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
   }
   function setOutput(name, value) {
    const filePath = process.env["GITHUB_OUTPUT"] || "";
    if (filePath) return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    process.stdout.write(external_os_.EOL);
    command_issueCommand("set-output", {
     name: name
    }, toCommandValue(value));
   }
   function debug(message) {
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
   function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function*() {
     return yield OidcClient.getIDToken(aud);
    });
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
 function defineAction(definition) {
  return definition;
 }
 var input_kinds = __nccwpck_require__(8406);
 var runtime_inputs = __nccwpck_require__(7095);
 var connection_inputs = __nccwpck_require__(6040);
 var inputs = __nccwpck_require__(6656);
 const action_inputs = {
  environment: (0, input_kinds.Qq)({
   required: true
  }),
  type: (0, input_kinds.Yq)([ "Manual", "StackSnapshot" ], "Manual"),
  ...inputs.FG,
  keep: (0, input_kinds.nd)({
   least: 1
  }),
  ...connection_inputs.eu
 };
 const outputs = [ "backup-id", "status", "created-at", "distribution-id", "duration-seconds", "deleted-backup-ids", "json", "simulated" ];
 const action = defineAction({
  inputs: action_inputs,
  outputs: outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, runtime_inputs.HP)(() => values.keep !== void 0 && !values.wait ? [ "`keep` needs `wait: true`" ] : []) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4421))
 });
 var roles = __nccwpck_require__(9912);
 const check_stack_action_inputs = {
  environments: {
   required: false,
   parse: (0, input_kinds.aL)("").parse
  },
  domain: (0, input_kinds.Qq)(),
  role: (0, input_kinds.Yq)(roles.g, "admin"),
  ...connection_inputs.eu
 };
 const action_outputs = [ "report", "role", "warnings-count", "json", "simulated" ];
 const action_action = defineAction({
  inputs: check_stack_action_inputs,
  outputs: action_outputs,
  check: connection_inputs.lm,
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9857))
 });
 const deploy_action_inputs = {
  environment: (0, input_kinds.Qq)({
   required: true
  }),
  distribution: (0, input_kinds.Qq)({
   required: true
  }),
  "config-files": inputs.wG,
  strategy: (0, input_kinds.Yq)([ "rolling", "stopstart" ], "rolling"),
  ...inputs.FG,
  "skip-if-deployed": (0, input_kinds.Jt)(false),
  "failure-states": (0, input_kinds.aL)("error,failed"),
  ...inputs.Q2,
  "rollback-on-failure": (0, input_kinds.Jt)(false),
  "rollback-config-files": inputs.wG,
  ...inputs.YD,
  "dry-run": (0, input_kinds.Jt)(false),
  ...inputs.n4,
  ...connection_inputs.eu
 };
 const deploy_action_outputs = [ "environment-id", "environment-name", "environment-url", "distribution-id", "distribution-name", "previous-distribution-id", "previous-distribution-name", "state", "deployed-at", "duration-seconds", "skipped", "rolled-back", "logs-file", "result", "json", "simulated" ];
 const deploy_action_action = defineAction({
  inputs: deploy_action_inputs,
  outputs: deploy_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, runtime_inputs.HP)(() => waitingProblems(values)), ...(0, 
  runtime_inputs.HP)(() => (0, inputs.b6)(values)) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6799))
 });
 function waitingProblems(values) {
  if (values.wait) return [];
  const needing = [ values["health-check-url"] && "`health-check-url`", values["rollback-on-failure"] && "`rollback-on-failure`" ].filter(Boolean);
  return needing.map(name => `${name} needs \`wait: true\``);
 }
 const domain_action_inputs = {
  operation: (0, input_kinds.Yq)([ "ensure", "delete", "get", "list" ], {
   required: true
  }),
  name: {
   ...(0, input_kinds.Qq)(),
   parse: domainName
  },
  environment: (0, input_kinds.Qq)(),
  ...connection_inputs.eu
 };
 const NEEDS = {
  ensure: [ "name", "environment" ],
  delete: [ "name" ],
  get: [ "name" ],
  list: []
 };
 const domain_action_outputs = [ "domain-id", "environment-id", "changed", "domains", "json", "simulated" ];
 const domain_action_action = defineAction({
  inputs: domain_action_inputs,
  outputs: domain_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, inputs.MG)(NEEDS, values) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1739))
 });
 function domainName(value) {
  const name = value.toLowerCase();
  if (/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name)) return name;
  throw new runtime_inputs.S7(`must be a domain like www.example.com, without https:// or a path, not ${(0, 
  runtime_inputs.SP)(value)}`);
 }
 const download_backup_action_inputs = {
  backup: (0, input_kinds.Qq)({
   required: true
  }),
  environment: (0, input_kinds.Qq)(),
  ...inputs.$J,
  ...inputs.dM,
  ...connection_inputs.eu
 };
 const download_backup_action_outputs = [ "file", "size-bytes", "md5", "backup-id", "json", "simulated" ];
 const download_backup_action_action = defineAction({
  inputs: download_backup_action_inputs,
  outputs: download_backup_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...values.backup === inputs.k0 && values.environment === void 0 ? [ "`backup: latest` needs `environment`" ] : [] ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9525))
 });
 const download_distribution_action_inputs = {
  distribution: (0, input_kinds.Qq)({
   required: true
  }),
  ...inputs.$J,
  ...connection_inputs.eu
 };
 const download_distribution_action_outputs = [ "file", "size-bytes", "md5", "distribution-id", "json", "simulated" ];
 const download_distribution_action_action = defineAction({
  inputs: download_distribution_action_inputs,
  outputs: download_distribution_action_outputs,
  check: connection_inputs.lm,
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3224))
 });
 const download_logs_action_inputs = {
  environment: (0, input_kinds.Qq)({
   required: true
  }),
  ...inputs.$J,
  ...connection_inputs.eu
 };
 const download_logs_action_outputs = [ "file", "size-bytes", "json", "simulated" ];
 const download_logs_action_action = defineAction({
  inputs: download_logs_action_inputs,
  outputs: download_logs_action_outputs,
  check: connection_inputs.lm,
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5819))
 });
 const protectionInputs = {
  "protect-site": (0, input_kinds.Jt)(),
  "site-password": (0, input_kinds.rJ)(),
  "protect-cms": (0, input_kinds.Jt)(),
  "cms-password": (0, input_kinds.rJ)()
 };
 function protectionProblems(values, applies) {
  if (!applies) {
   const names = Object.keys(protectionInputs);
   return names.filter(name => values[name] !== void 0).map(name => `\`${name}\` goes with \`operation: protect\` only`);
  }
  const problems = [];
  for (const part of [ "site", "cms" ]) {
   const wanted = values[`protect-${part}`];
   const password = values[`${part}-password`];
   if (wanted && password === void 0) problems.push(`\`${part}-password\` is required for \`protect-${part}: true\``);
   if (wanted === void 0 && password !== void 0) problems.push(`\`${part}-password\` needs \`protect-${part}\``);
  }
  if (values["protect-site"] === void 0 && values["protect-cms"] === void 0) problems.push("`protect-site` or `protect-cms` is required for `operation: protect`");
  return problems;
 }
 const environment_action_inputs = {
  operation: (0, input_kinds.Yq)([ "get", "create", "delete", "protect" ], {
   required: true
  }),
  name: (0, input_kinds.Qq)(),
  "if-exists": (0, input_kinds.Yq)([ "reuse", "fail" ], "reuse"),
  force: (0, input_kinds.Jt)(false),
  ...protectionInputs,
  ...connection_inputs.eu
 };
 const environment_action_outputs = [ "environment-id", "environment-name", "environment-url", "state", "distribution-id", "created", "json", "simulated" ];
 const action_NEEDS = {
  get: [ "name" ],
  create: [ "name" ],
  delete: [ "name" ],
  protect: []
 };
 const environment_action_action = defineAction({
  inputs: environment_action_inputs,
  outputs: environment_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, inputs.MG)(action_NEEDS, values), ...protectionProblems(values, values.operation === "protect") ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2862))
 });
 const find_live_action_inputs = {
  domain: (0, input_kinds.Qq)({
   required: true
  }),
  environments: (0, inputs.hn)({
   required: true
  }),
  ...connection_inputs.eu
 };
 const find_live_action_outputs = [ "live-environment", "live-environment-id", "idle-environment", "idle-environment-id", "json", "simulated" ];
 const find_live_action_action = defineAction({
  inputs: find_live_action_inputs,
  outputs: find_live_action_outputs,
  check: connection_inputs.lm,
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4655))
 });
 var netapp_inputs = __nccwpck_require__(6821);
 const netapp_data_broker_action_inputs = {
  name: (0, input_kinds.Qq)({
   required: true
  }),
  type: (0, input_kinds.Yq)([ "AWS", "AZURE", "GCP", "ONPREM" ], {
   required: true
  }),
  "group-id": (0, input_kinds.Qq)(),
  port: (0, input_kinds.nd)({
   least: 1,
   most: 65535
  }),
  "if-exists": (0, input_kinds.Yq)([ "reuse", "fail" ], "reuse"),
  ...netapp_inputs.Gd
 };
 const netapp_data_broker_action_outputs = [ "data-broker-id", "group-id", "installer-url", "created", "json" ];
 const netapp_data_broker_action_action = defineAction({
  inputs: netapp_data_broker_action_inputs,
  outputs: netapp_data_broker_action_outputs,
  check: netapp_inputs.B9,
  firstRequest: netapp_inputs.jE,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5071))
 });
 var list_specs = __nccwpck_require__(7193);
 var pairs = __nccwpck_require__(2801);
 const netapp_list_action_inputs = {
  list: (0, input_kinds.Yq)(list_specs.Kv, {
   required: true
  }),
  "data-broker-id": (0, input_kinds.Qq)(),
  "group-id": (0, input_kinds.Qq)(),
  parameters: (0, pairs.A)(name => name === "" ? "is no name" : void 0),
  credentials: (0, pairs.A)(headerProblem, {
   secret: true
  }),
  "timeout-minutes": (0, input_kinds.yj)(5),
  ...netapp_inputs.Gd
 };
 const netapp_list_action_outputs = [ "items", "count", "json" ];
 const netapp_list_action_action = defineAction({
  inputs: netapp_list_action_inputs,
  outputs: netapp_list_action_outputs,
  check: values => [ ...targetProblems(values), ...(0, runtime_inputs.HP)(() => nameProblems(values)), ...(0, 
  netapp_inputs.B9)(values) ],
  firstRequest: netapp_inputs.jE,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9835))
 });
 function targetProblems(values) {
  const {"data-broker-id": broker, "group-id": group} = values;
  if (broker === void 0 && group === void 0) return [ "`data-broker-id` or `group-id` is required" ];
  return broker !== void 0 && group !== void 0 ? [ "`data-broker-id` and `group-id` exclude each other" ] : [];
 }
 function nameProblems(values) {
  const {list: list, parameters: parameters, credentials: credentials} = values;
  const missing = {
   parameters: (0, list_specs.wL)(list, parameters).missing,
   credentials: (0, list_specs._e)(list, credentials).missing
  };
  return Object.entries(missing).flatMap(([input, names]) => names.length === 0 ? [] : [ `\`${input}\` lacks ${names.join(", ")}, which \`list: ${list}\` requires` ]);
 }
 const RESERVED = /^(?:authorization|x-account-id|host|accept|user-agent|connection|cookie|expect|te|trailer|upgrade|keep-alive|content-.*|transfer-encoding|proxy-.*)$/i;
 function headerProblem(name, value) {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return "is no name of a header";
  if (RESERVED.test(name)) return "is a header that cannot be set";
  if (/[\r\n]/.test(value)) return "must be one line: a header holds no line ends";
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? void 0 : "holds characters that a header cannot hold";
 }
 const netapp_relationship_action_inputs = {
  operation: (0, input_kinds.Yq)([ "list", "get", "ensure", "delete" ], {
   required: true
  }),
  relationship: (0, input_kinds.Qq)(),
  definition: {
   required: false,
   parse: async value => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8607))).definitionOf(value)
  },
  "source-credentials": storageCredentials(),
  "target-credentials": storageCredentials(),
  "timeout-minutes": (0, input_kinds.yj)(5),
  ...netapp_inputs.Gd
 };
 const netapp_relationship_action_outputs = [ "relationship-id", "created", "changed", "status", "relationships", "json" ];
 const netapp_relationship_action_NEEDS = {
  list: [],
  get: [ "relationship" ],
  ensure: [ "definition" ],
  delete: [ "relationship" ]
 };
 const netapp_relationship_action_action = defineAction({
  inputs: netapp_relationship_action_inputs,
  outputs: netapp_relationship_action_outputs,
  check: values => [ ...(0, inputs.MG)(netapp_relationship_action_NEEDS, values), ...(0, 
  runtime_inputs.HP)(() => surplusProblems(values)), ...(0, runtime_inputs.HP)(() => credentialProblems(values)), ...(0, 
  netapp_inputs.B9)(values) ],
  firstRequest: netapp_inputs.jE,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5019))
 });
 function storageCredentials() {
  return {
   required: false,
   secret: async value => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9324))).secretsIn(value),
   parse: async value => (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9324))).credentialsOf(value)
  };
 }
 function surplusProblems(values) {
  const {operation: operation, relationship: relationship} = values;
  if (operation === "ensure") return relationship === void 0 ? [] : [ "`relationship` does not go with `operation: ensure`, which finds it by its source and target" ];
  const surplus = [ "definition", "source-credentials", "target-credentials" ].filter(name => values[name] !== void 0);
  return surplus.map(name => `\`${name}\` goes with \`operation: ensure\` only`);
 }
 function credentialProblems({operation: operation, definition: definition, ...values}) {
  if (operation !== "ensure" || definition === void 0) return [];
  return [ "source", "target" ].flatMap(side => {
   const name = `${side}-credentials`;
   return definition.credentials(side, values[name]).problems.map(problem => `\`${name}\` ${problem}`);
  });
 }
 const netapp_sync_action_inputs = {
  relationship: (0, input_kinds.Qq)({
   required: true
  }),
  ...inputs.FG,
  "fail-on-file-errors": (0, input_kinds.Jt)(true),
  "if-running": (0, input_kinds.Yq)([ "wait", "join", "fail" ], "wait"),
  "grace-period": (0, input_kinds.Yq)([ "wait", "ignore" ], "wait"),
  "min-files-copied": (0, input_kinds.nd)({
   default: 0
  }),
  "abort-on-cancel": (0, input_kinds.Jt)(true),
  ...netapp_inputs.Gd
 };
 const netapp_sync_action_outputs = [ "status", "files-copied", "files-failed", "bytes-copied", "duration-seconds", "json" ];
 const netapp_sync_action_action = defineAction({
  inputs: netapp_sync_action_inputs,
  outputs: netapp_sync_action_outputs,
  check: values => [ ...waitProblems(values), ...(0, netapp_inputs.B9)(values) ],
  firstRequest: netapp_inputs.jE,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(338), __nccwpck_require__.e(526), __nccwpck_require__.e(145) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2658))
 });
 function waitProblems({wait: wait, "min-files-copied": least}) {
  return !wait && least > 0 ? [ "`min-files-copied` needs `wait: true`: what was copied is known at the end of the run" ] : [];
 }
 const promote_production_action_inputs = {
  environment: {
   ...(0, input_kinds.Qq)(),
   required: true,
   mayBeEmpty: true
  },
  "current-environment": (0, input_kinds.Qq)(),
  "change-domain-rules": (0, input_kinds.Jt)(false),
  ...inputs.u4,
  ...inputs.Q2,
  "rollback-on-failure": (0, input_kinds.Jt)(false),
  force: (0, input_kinds.Jt)(false),
  demote: (0, input_kinds.Jt)(false),
  "dry-run": (0, input_kinds.Jt)(false),
  ...inputs.n4,
  ...connection_inputs.eu
 };
 const promote_production_action_outputs = [ "environment-id", "previous-environment-id", "domains", "rolled-back", "json", "simulated" ];
 const promote_production_action_action = defineAction({
  inputs: promote_production_action_inputs,
  outputs: promote_production_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, runtime_inputs.HP)(() => promotionProblems(values)), ...(0, 
  runtime_inputs.HP)(() => (0, inputs.b6)(values)) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1755))
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
 var errors = __nccwpck_require__(5168);
 const prune_action_inputs = {
  resource: (0, input_kinds.Yq)([ "distributions", "config-files", "backups" ], {
   required: true
  }),
  keep: (0, input_kinds.nd)(),
  "older-than-days": (0, input_kinds.yj)(),
  "delete-oldest": (0, input_kinds.nd)({
   least: 1
  }),
  "if-at-least": (0, input_kinds.nd)({
   least: 1
  }),
  "name-pattern": {
   required: false,
   parse: matcherOf
  },
  environment: (0, input_kinds.Qq)(),
  "ignore-backups": (0, input_kinds.Jt)(false),
  "ignore-environments": (0, input_kinds.Jt)(false),
  "dry-run": (0, input_kinds.Jt)(false),
  ...connection_inputs.eu
 };
 const prune_action_outputs = [ "deleted", "deleted-count", "kept-count", "planned", "json", "simulated" ];
 const prune_action_action = defineAction({
  inputs: prune_action_inputs,
  outputs: prune_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...pruneProblems(values) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6921))
 });
 async function matcherOf(pattern) {
  const {globOf: globOf} = await __nccwpck_require__.e(801).then(__nccwpck_require__.bind(__nccwpck_require__, 5651));
  try {
   const matches = globOf(pattern);
   return name => name.length <= LONGEST_NAME && inTime(() => matches(name));
  } catch (error) {
   throw new runtime_inputs.S7(`must be a glob, not ${(0, runtime_inputs.SP)(pattern)} (${messageOf(error)})`);
  }
 }
 const LONGEST_NAME = 1e3;
 function inTime(match) {
  try {
   return match();
  } catch (error) {
   throw new errors.lZ("user", `\`name-pattern\` cannot be compared with all names: ${messageOf(error)}. Nothing was deleted.`, "Make the pattern simpler.");
  }
 }
 function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
 }
 const LIMITS = [ "keep", "older-than-days", "delete-oldest" ];
 function pruneProblems(values) {
  const {resource: resource} = values;
  const goesWith = (name, ...resources) => values[name] && !resources.includes(resource) ? [ `\`${name}\` does not go with \`resource: ${resource}\`` ] : [];
  return [ ...LIMITS.every(name => values[name] === void 0) ? [ "`keep`, `older-than-days` or `delete-oldest` is required" ] : [], ...goesWith("name-pattern", "distributions", "config-files"), ...goesWith("environment", "backups"), ...goesWith("ignore-backups", "distributions"), ...goesWith("ignore-environments", "config-files") ];
 }
 var size_limits = __nccwpck_require__(5414);
 var files = __nccwpck_require__(9587);
 const release_action_inputs = {
  file: {
   required: false,
   parse: files.V_
  },
  distribution: (0, input_kinds.Qq)(),
  environment: (0, input_kinds.Qq)(),
  "live-environment": (0, input_kinds.Qq)(),
  "blue-green": (0, inputs.hn)(),
  "live-domain": (0, input_kinds.Qq)(),
  "config-files": inputs.wG,
  strategy: (0, input_kinds.Yq)([ "rolling", "stopstart" ], "rolling"),
  "failure-states": (0, input_kinds.aL)("error,failed"),
  backup: (0, input_kinds.Jt)(true),
  restore: (0, input_kinds.Jt)(true),
  promote: (0, input_kinds.Jt)(true),
  "skip-if-deployed": (0, input_kinds.Jt)(false),
  resume: {
   required: false,
   default: "auto",
   parse: resumeOf
  },
  ...inputs.Q2,
  "rollback-on-failure": (0, input_kinds.Jt)(true),
  "rollback-config-files": inputs.wG,
  ...inputs.YD,
  "dry-run": (0, input_kinds.Jt)(false),
  ...inputs.dM,
  ...inputs.u4,
  ...inputs.n4,
  ...connection_inputs.eu
 };
 const release_action_outputs = [ "distribution-id", "distribution-name", "environment-id", "environment-name", "environment-url", "backup-id", "previous-distribution-id", "previous-distribution-name", "previous-environment-id", "promoted", "rolled-back", "logs-file", "result", "stages", "json", "simulated" ];
 const release_action_action = defineAction({
  inputs: release_action_inputs,
  outputs: release_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, runtime_inputs.HP)(() => distributionProblems(values)), ...(0, 
  runtime_inputs.HP)(() => environmentProblems(values)), ...(0, runtime_inputs.HP)(() => (0, 
  inputs.b6)(values)) ],
  firstRequest: values => values.file && (0, size_limits.I9)(size_limits.Zc, values.file) ? void 0 : (0, 
  connection_inputs.iD)(values),
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 653))
 });
 function resumeOf(value) {
  if (/^auto$/i.test(value)) return "auto";
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new runtime_inputs.S7(`must be auto, true or false, not ${(0, runtime_inputs.SP)(value)}`);
 }
 function distributionProblems({file: file, distribution: distribution}) {
  if (file && distribution !== void 0) return [ "`file` and `distribution` exclude each other" ];
  if (!file && distribution === void 0) return [ "`file` or `distribution` is required" ];
  return file?.size === 0 ? [ "`file` is empty" ] : [];
 }
 function environmentProblems(values) {
  const {environment: environment, "live-environment": live, "blue-green": both, "live-domain": domain} = values;
  if (both === void 0) return [ ...environment === void 0 ? [ "`environment` (or `blue-green` with `live-domain`) is required" ] : [], ...domain === void 0 ? [] : [ "`live-domain` goes with `blue-green` only" ] ];
  return [ ...environment === void 0 ? [] : [ "`environment` and `blue-green` exclude each other" ], ...live === void 0 ? [] : [ "`live-environment` and `blue-green` exclude each other" ], ...domain === void 0 ? [ "`live-domain` is required with `blue-green`" ] : [] ];
 }
 var json = __nccwpck_require__(4185);
 var content = __nccwpck_require__(4465);
 var yaml_depth = __nccwpck_require__(5105);
 var api_path = __nccwpck_require__(2245);
 const request_action_inputs = {
  method: (0, input_kinds.Yq)([ "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD" ], "GET"),
  path: {
   required: true,
   parse: api_path.p
  },
  body: {
   ...(0, input_kinds.Qq)(),
   parse: jsonOrYaml
  },
  "job-id-path": {
   ...(0, input_kinds.Qq)(),
   parse: dotPath
  },
  ...inputs.FG,
  "expect-status": (0, input_kinds.bM)(),
  ...connection_inputs.eu
 };
 const request_action_outputs = [ "status", "body", "json", "simulated" ];
 const request_action_action = defineAction({
  inputs: request_action_inputs,
  outputs: request_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...requestProblems(values) ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9633))
 });
 function requestProblems({method: method, body: body, "job-id-path": jobIdPath}) {
  const problems = [];
  if (body !== void 0 && (method === "GET" || method === "HEAD")) problems.push(`\`body\` does not go with ${method}`);
  if (jobIdPath && method === "HEAD") problems.push("`job-id-path` cannot be used with HEAD, whose response has no body");
  return problems;
 }
 async function jsonOrYaml(value) {
  if ((0, content.Yz)(value) !== void 0) return value;
  (0, yaml_depth.k)(value);
  const {parse: parse} = await __nccwpck_require__.e(338).then(__nccwpck_require__.bind(__nccwpck_require__, 3338));
  try {
   const content = parse(value, {
    logLevel: "error",
    intAsBigInt: true
   });
   if (typeof content === "object" && content !== null) return jsonOf(content);
  } catch {}
  throw new runtime_inputs.S7("must be valid JSON, or a mapping or a list in YAML");
 }
 function jsonOf(content) {
  return JSON.stringify(content, (_, value) => typeof value === "bigint" ? (0, json.TG)(String(value)) : value);
 }
 function dotPath(value) {
  const names = value.replace(/^\$?\./, "").split(".");
  if (names.every(name => /^\S+$/.test(name))) return names;
  throw new runtime_inputs.S7(`must be names joined by dots, like result.jobId, not ${(0, 
  runtime_inputs.SP)(value)}`);
 }
 const restore_action_inputs = {
  environment: (0, input_kinds.Qq)({
   required: true
  }),
  backup: (0, input_kinds.Qq)({
   required: true
  }),
  "source-environment": (0, input_kinds.Qq)(),
  force: (0, input_kinds.Jt)(false),
  ...inputs.FG,
  ...connection_inputs.eu
 };
 const restore_action_outputs = [ "backup-id", "job-id", "status", "duration-seconds", "json", "simulated" ];
 const restore_action_action = defineAction({
  inputs: restore_action_inputs,
  outputs: restore_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...values["source-environment"] !== void 0 && values.backup !== inputs.k0 ? [ "`source-environment` goes with `backup: latest` only" ] : [] ],
  firstRequest: connection_inputs.iD,
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4993))
 });
 var external_node_fs_ = __nccwpck_require__(3024);
 var external_node_path_ = __nccwpck_require__(6760);
 const simulator_action_inputs = {
  port: (0, input_kinds.nd)({
   default: 0,
   most: 65535
  }),
  "latency-ms": (0, input_kinds.nd)({
   default: 0
  }),
  "job-seconds": secondsOrNone(),
  "state-file": {
   required: false,
   parse: stateFile
  },
  environments: names(),
  distributions: names(),
  "config-files": names(),
  "live-environment": (0, input_kinds.Qq)()
 };
 const simulator_action_outputs = [ "api-url", "username", "password", "json" ];
 const simulator_action_action = defineAction({
  inputs: simulator_action_inputs,
  outputs: simulator_action_outputs,
  main: () => __nccwpck_require__.e(561).then(__nccwpck_require__.bind(__nccwpck_require__, 6561)),
  post: () => __nccwpck_require__.e(561).then(__nccwpck_require__.bind(__nccwpck_require__, 6561))
 });
 function names() {
  return {
   required: false,
   parse: (0, input_kinds.aL)("").parse
  };
 }
 function secondsOrNone() {
  const seconds = (0, input_kinds.yj)(5);
  return {
   ...seconds,
   parse: value => /^0*(?:\.0*)?$/.test(value.trim()) ? 0 : seconds.parse(value)
  };
 }
 function stateFile(path) {
  const file = (0, external_node_path_.resolve)(path);
  const isFit = statsOf(file)?.isFile() ?? statsOf((0, external_node_path_.dirname)(file))?.isDirectory();
  if (isFit) return file;
  throw new runtime_inputs.S7(`must be a file in a folder that is there, not ${(0, 
  runtime_inputs.SP)(path)}`);
 }
 function statsOf(path) {
  try {
   return (0, external_node_fs_.statSync)(path, {
    throwIfNoEntry: false
   });
  } catch (error) {
   throw new runtime_inputs.S7(`must be a path that can be looked at (${error.code}), not ${(0, 
   runtime_inputs.SP)(path)}`);
  }
 }
 var sanitize = __nccwpck_require__(6616);
 const upload_config_file_action_inputs = {
  file: {
   required: true,
   parse: files.R8
  },
  name: (0, input_kinds.Md)(),
  "if-exists": (0, input_kinds.Yq)([ "reuse", "upload", "fail" ], "reuse"),
  ...connection_inputs.eu
 };
 const upload_config_file_action_outputs = [ "config-file-id", "config-file-ids", "reused", "json", "simulated" ];
 const upload_config_file_action_action = defineAction({
  inputs: upload_config_file_action_inputs,
  outputs: upload_config_file_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...namingProblems(values) ],
  firstRequest: values => values.file.some(file => (0, size_limits.I9)(size_limits.so, file)) ? void 0 : (0, 
  connection_inputs.iD)(values),
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4578))
 });
 function namingProblems({file: files, name: name}) {
  const problems = [];
  if (name !== void 0 && files.length > 1) problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`);
  const names = files.map(file => file.name);
  for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) problems.push(`\`file\` matches several files named "${(0, 
  sanitize.a)(twice, 100)}"; their names must differ`);
  return problems;
 }
 const upload_distribution_action_inputs = {
  file: {
   required: true,
   parse: files.V_
  },
  name: (0, input_kinds.Md)(),
  "if-exists": (0, input_kinds.Yq)([ "reuse", "upload", "fail", "replace" ], "reuse"),
  ...connection_inputs.eu
 };
 const upload_distribution_action_outputs = [ "distribution-id", "distribution-name", "md5", "size-bytes", "reused", "json", "simulated" ];
 const upload_distribution_action_action = defineAction({
  inputs: upload_distribution_action_inputs,
  outputs: upload_distribution_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, runtime_inputs.HP)(() => emptyFile(values.file)) ],
  firstRequest: values => (0, size_limits.I9)(size_limits.Zc, values.file) ? void 0 : (0, 
  connection_inputs.iD)(values),
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2469))
 });
 function emptyFile(file) {
  return file.size === 0 ? [ `\`file\` is empty: ${(0, sanitize.a)(file.path)}` ] : [];
 }
 var operations = __nccwpck_require__(6685);
 const user_action_inputs = {
  operation: (0, input_kinds.Yq)(operations.x, {
   required: true
  }),
  user: (0, input_kinds.Qq)(),
  "user-password": (0, input_kinds.rJ)(),
  "new-password": (0, input_kinds.rJ)(),
  "reset-token": (0, input_kinds.rJ)(),
  role: (0, input_kinds.Yq)([ "user", "developer", "admin", "root" ]),
  active: (0, input_kinds.Jt)(),
  ...connection_inputs.eu
 };
 const user_action_NEEDS = {
  list: [],
  get: [ "user" ],
  add: [ "user", "user-password", "role" ],
  update: [ "user" ],
  delete: [ "user" ],
  "change-password": [ "user", "user-password", "new-password" ],
  "send-password-reset": [ "user" ],
  "set-password": [ "reset-token", "new-password" ]
 };
 const user_action_outputs = [ "user-id", "users", "json", "simulated" ];
 const user_action_action = defineAction({
  inputs: user_action_inputs,
  outputs: user_action_outputs,
  check: values => [ ...(0, connection_inputs.lm)(values), ...(0, inputs.MG)(user_action_NEEDS, values), ...userProblems(values) ],
  firstRequest: values => operations.d.includes(values.operation) ? void 0 : (0, connection_inputs.iD)(values),
  main: () => Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(526), __nccwpck_require__.e(253) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3570))
 });
 function userProblems(values) {
  const {operation: operation, user: user, role: role, active: active} = values;
  const problems = [];
  if (user !== void 0 && !/^[^\s@/\\]+@[^\s@/\\]+\.[^\s@/\\]+$/.test(user)) problems.push("`user` must be an email address");
  if (operation === "update" && role === void 0 && active === void 0) problems.push("`role` or `active` is required for `operation: update`");
  const chosen = operation === "add" ? "user-password" : "new-password";
  const password = values[chosen];
  if (user_action_NEEDS[operation].includes(chosen) && password !== void 0 && !isStrong(password)) problems.push(`\`${chosen}\` must have at least 8 characters, with a digit, a lower and an upper case letter`);
  return problems;
 }
 function isStrong(password) {
  return password.length >= 8 && /\p{Nd}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Lu}/u.test(password);
 }
 const actions = {
  backup: action,
  "check-stack": action_action,
  deploy: deploy_action_action,
  domain: domain_action_action,
  "download-backup": download_backup_action_action,
  "download-distribution": download_distribution_action_action,
  "download-logs": download_logs_action_action,
  environment: environment_action_action,
  "find-live": find_live_action_action,
  "netapp-data-broker": netapp_data_broker_action_action,
  "netapp-list": netapp_list_action_action,
  "netapp-relationship": netapp_relationship_action_action,
  "netapp-sync": netapp_sync_action_action,
  "promote-production": promote_production_action_action,
  prune: prune_action_action,
  release: release_action_action,
  request: request_action_action,
  restore: restore_action_action,
  simulator: simulator_action_action,
  "upload-config-file": upload_config_file_action_action,
  "upload-distribution": upload_distribution_action_action,
  user: user_action_action
 };
 var core = __nccwpck_require__(5264);
 var clock = __nccwpck_require__(1189);
 var http_call = __nccwpck_require__(6990);
 var proxy = __nccwpck_require__(9292);
 var http_transport = __nccwpck_require__(717);
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
 class Log {
  #secrets;
  #title;
  constructor(secrets, title) {
   this.#secrets = secrets;
   this.#title = title;
  }
  debug(message) {
   write(() => core.Yz(this.#harmless(message)));
  }
  info(message) {
   write(() => core.pq(this.#harmless(message)));
  }
  warning(message) {
   write(() => core.$e(this.#harmless(message), {
    title: this.#title
   }));
  }
  error(message, {title: title = this.#title} = {}) {
   write(() => core.z3(this.#harmless(message), {
    title: title
   }));
  }
  group(title, lines) {
   write(() => core.Oh(this.#harmless(title)));
   for (const line of lines) this.info(line);
   write(() => core.N4());
  }
  #harmless(message) {
   return this.#secrets.redact(message).split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => this.#secrets.redact((0, 
   sanitize._)(line)).replaceAll("##[", "## [").replace(/^(\s*)::/, "$1: :")).join("\n");
  }
 }
 function write(line) {
  try {
   line();
  } catch {}
 }
 const PERCENT = 37;
 const AMPERSAND = 38;
 const SEMICOLON = 59;
 const BACKSLASH = 92;
 const ESCAPE = 27;
 const BRACKET = 91;
 const LETTER_U = 117;
 const LETTER_X = 120;
 const LONGEST_ENTITY = 12;
 const ENTITIES = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  shy: 173,
  nbsp: 160
 };
 const IS_PLAIN = /^[!-$'-[\]-~]*$/;
 function plainForm(text) {
  if (IS_PLAIN.test(text)) return {
   text: text,
   start: index => index,
   end: index => index + 1
  };
  const reader = new Reader(text.length * 3);
  for (let at = 0; at < text.length; ) {
   const code = text.codePointAt(at) ?? 0;
   const end = at + (code > 65535 ? 2 : 1);
   reader.add(code, at, end);
   at = end;
  }
  return reader.result();
 }
 class Reader {
  #bytes;
  #starts;
  #ends;
  #length=0;
  #escape=-1;
  constructor(most) {
   this.#bytes = Buffer.allocUnsafe(most);
   this.#starts = new Uint32Array(most);
   this.#ends = new Uint32Array(most);
  }
  result() {
   const text = this.#bytes.toString("latin1", 0, this.#length);
   return {
    text: text,
    start: index => this.#starts[index] ?? 0,
    end: index => this.#ends[index] ?? 0
   };
  }
  add(code, start, end) {
   if (code !== ESCAPE && isInvisible(code)) return;
   if (code < 128) this.#push(code, start, end); else for (const byte of Buffer.from(String.fromCodePoint(code))) this.#push(byte, start, end);
  }
  #push(byte, start, end) {
   if (byte === ESCAPE) this.#escape = this.#length;
   this.#bytes[this.#length] = byte;
   this.#starts[this.#length] = start;
   this.#ends[this.#length] = end;
   this.#length++;
   this.#reduce(byte);
  }
  #reduce(byte) {
   if (this.#escape >= 0 && byte !== ESCAPE) this.#endEscape(byte); else if (byte === SEMICOLON) this.#entity(); else if (byte >= 128) this.#character(); else if (this.#at(2) === BACKSLASH && byte !== LETTER_U && byte !== LETTER_X) this.#escaped(byte); else if (isHex(byte) && isHex(this.#at(2))) this.#number();
  }
  #number() {
   if (this.#at(3) === PERCENT) this.#replace(3, this.#hex(2)); else if (this.#at(3) === LETTER_X && this.#at(4) === BACKSLASH) this.#replace(4, this.#hex(2)); else if (this.#at(5) === LETTER_U && this.#at(6) === BACKSLASH && isHex(this.#at(3)) && isHex(this.#at(4))) this.#replace(6, this.#hex(4), true);
  }
  #at(back) {
   return back > this.#length ? 0 : this.#bytes[this.#length - back] ?? 0;
  }
  #tail(length) {
   return this.#bytes.toString("latin1", this.#length - length, this.#length);
  }
  #hex(digits) {
   return Number.parseInt(this.#tail(digits), 16);
  }
  #replace(count, code, isCharacter = false) {
   const end = this.#ends[this.#length - 1] ?? 0;
   this.#length -= count;
   const start = this.#starts[this.#length] ?? 0;
   if (code < 128 || isCharacter) this.add(code, start, end); else this.#push(code, start, end);
  }
  #escaped(byte) {
   if (/[nrtbfv0]/.test(String.fromCharCode(byte))) this.#length -= 2; else if (/["'\\/]/.test(String.fromCharCode(byte))) this.#replace(2, byte);
  }
  #entity() {
   const most = Math.min(LONGEST_ENTITY, this.#length);
   for (let back = 2; back <= most; back++) {
    if (this.#at(back) !== AMPERSAND) continue;
    const name = this.#tail(back - 1).slice(0, -1);
    const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
    const code = hex !== void 0 ? Number.parseInt(hex, 16) : decimal !== void 0 ? Number(decimal) : ENTITIES[name];
    if (code !== void 0 && code <= 1114111) this.#replace(back, code, true);
    return;
   }
  }
  #character() {
   for (let back = 2; back <= 4; back++) {
    const lead = this.#at(back);
    if (lead < 192) continue;
    const code = decoded(this.#bytes, this.#length - back, this.#length);
    if (code !== void 0 && isInvisible(code)) this.#length -= back;
    return;
   }
  }
  #endEscape(byte) {
   const length = this.#length - this.#escape;
   const isOpen = length === 2 ? byte === BRACKET : length > 2 && byte >= 32 && byte < 64;
   if (isOpen) return;
   const isSequence = length === 2 ? byte >= 64 && byte < 96 : byte >= 64 && byte < 127;
   if (isSequence) this.#length = this.#escape;
   this.#escape = -1;
  }
 }
 function isHex(byte) {
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
 }
 function decoded(bytes, start, end) {
  const text = bytes.toString("utf8", start, end);
  const code = text.codePointAt(0);
  return code === 65533 || text.length > (code !== void 0 && code > 65535 ? 2 : 1) ? void 0 : code;
 }
 function isInvisible(code) {
  return !(code > 32 && code < 127) && INVISIBLE.some(([first, last]) => code >= first && code <= last);
 }
 const INVISIBLE = [ [ 0, 32 ], [ 127, 160 ], [ 173, 173 ], [ 847, 847 ], [ 1536, 1541 ], [ 1564, 1564 ], [ 5760, 5760 ], [ 6155, 6159 ], [ 8192, 8207 ], [ 8232, 8239 ], [ 8287, 8303 ], [ 12288, 12288 ], [ 55296, 57343 ], [ 65024, 65039 ], [ 65279, 65279 ], [ 65529, 65531 ], [ 917504, 921599 ] ];
 class Secrets {
  #known=new Set;
  #tooShort=new Set;
  #sorted;
  add(secret, label = "A secret") {
   if (secret === void 0) return;
   for (const line of [ secret, ...secret.split(/\r?\n/) ]) {
    const value = line.trim();
    if (value === "" || this.#known.has(value)) continue;
    if (value.length < SHORTEST) {
     if (line === secret) this.#tooShort.add(label);
     continue;
    }
    for (const form of formsOf(value, line)) {
     this.#known.add(form);
     if (!form.includes("\n")) (0, core.Pq)(form);
    }
    this.#sorted = void 0;
   }
  }
  takeTooShort() {
   const labels = [ ...this.#tooShort ];
   this.#tooShort.clear();
   return labels;
  }
  isIn(text) {
   const {asGiven: asGiven, plain: plain} = this.#longestFirst();
   if (asGiven.some(secret => text.includes(secret))) return true;
   const {text: seen} = plain.length === 0 ? {
    text: text
   } : plainForm(text);
   return plain.some(secret => seen.includes(secret));
  }
  redact(text) {
   const {asGiven: asGiven, plain: plain} = this.#longestFirst();
   const whole = asGiven.reduce((result, secret) => result.replaceAll(secret, "***"), text);
   const pieces = whole.split("…");
   const last = pieces.pop() ?? "";
   return [ ...pieces.map(piece => stripPartialSecrets(withoutDisguised(piece, plain), asGiven, plain)), withoutDisguised(last, plain) ].join("…");
  }
  #longestFirst() {
   this.#sorted ??= {
    asGiven: longestFirst(this.#known),
    plain: longestFirst([ ...this.#known ].map(secret => plainForm(secret).text)).filter(({length: length}) => length >= SHORTEST)
   };
   return this.#sorted;
  }
 }
 function longestFirst(secrets) {
  return [ ...new Set(secrets) ].sort((a, b) => b.length - a.length);
 }
 function formsOf(value, line) {
  const inUrl = encodeURIComponent(value.toWellFormed());
  const inLowerCase = inUrl.replace(/%../g, one => one.toLowerCase());
  return new Set([ value, line, inUrl, inLowerCase, JSON.stringify(value).slice(1, -1) ]);
 }
 function withoutDisguised(text, secrets) {
  if (secrets.length === 0 || text.length < SHORTEST) return text;
  const form = plainForm(text);
  const found = [];
  for (const secret of secrets) for (let at = form.text.indexOf(secret); at >= 0; at = form.text.indexOf(secret, at + secret.length)) found.push({
   start: form.start(at),
   end: form.end(at + secret.length - 1)
  });
  let result = "";
  let done = 0;
  for (const {start: start, end: end} of found.sort((a, b) => a.start - b.start)) {
   if (start >= done) result += `${text.slice(done, start)}***`;
   done = Math.max(done, end);
  }
  return result + text.slice(done);
 }
 const SHORTEST = 6;
 const LEAST_CHARACTERS = 4;
 function stripPartialSecrets(piece, asGiven, plain) {
  for (const secret of asGiven) {
   const length = overlap(piece, secret);
   if (length >= LEAST_CHARACTERS) return `${piece.slice(0, -length)}***`;
  }
  const form = plainForm(piece);
  for (const text of new Set([ form.text, form.text.replace(CUT_CODE, "") ])) for (const secret of plain) {
   const length = overlap(text, secret);
   if (length >= LEAST_CHARACTERS) return `${piece.slice(0, form.start(text.length - length))}***`;
  }
  return piece;
 }
 const CUT_CODE = /(?:%[0-9a-f]?|&#?\w{0,10}|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?)$/i;
 function overlap(text, secret) {
  const tail = text.slice(-secret.length);
  const start = secret.slice(0, tail.length);
  const borders = new Uint32Array(start.length);
  let matched = 0;
  const step = character => {
   while (matched > 0 && start[matched] !== character) matched = borders[matched - 1] ?? 0;
   if (start[matched] === character) matched++;
  };
  for (let index = 1; index < start.length; index++) {
   step(start[index]);
   borders[index] = matched;
  }
  matched = 0;
  for (const character of tail.split("")) step(character);
  return matched;
 }
 function withoutSecrets(value, secrets) {
  let count = 0;
  const keep = inner => {
   if (Array.isArray(inner)) return inner.map(item => keep(item) ?? null);
   if (typeof inner === "object" && inner !== null && !(0, json.Po)(inner)) {
    const entries = Object.entries(inner).map(([name, one]) => [ name, secrets.isIn(name) ? leaveOut() : keep(one) ]);
    return Object.fromEntries(entries.filter(([, one]) => one !== void 0));
   }
   const text = (0, json.Po)(inner) ? inner.rawJSON : inner;
   return text !== null && text !== void 0 && secrets.isIn(String(text)) ? leaveOut() : inner;
  };
  const leaveOut = () => {
   count++;
   return;
  };
  return {
   kept: keep(value),
   count: count
  };
 }
 class Step {
  inputs;
  log;
  summary;
  secrets;
  clock;
  signal;
  transport;
  #state="Nothing was changed.";
  #stateNote="";
  #subject;
  #outcome="";
  alert="";
  causeDetail="";
  places=[];
  #hasOutputs=true;
  isSimulated=false;
  #atEnd=[];
  constructor(parts) {
   this.inputs = parts.inputs;
   this.log = parts.log;
   this.summary = parts.summary;
   this.secrets = parts.secrets;
   this.clock = parts.clock;
   this.signal = parts.signal;
   this.transport = parts.transport;
  }
  output(name, value) {
   const text = value === void 0 ? "" : (0, sanitize.a)(String(value), LONGEST_OUTPUT);
   const holdsSecret = this.secrets.isIn(text);
   if (holdsSecret) this.log.warning(`The output \`${name}\` is left empty, since its value holds a secret.`);
   this.#write(name, holdsSecret ? "" : text);
  }
  outputJson(name, value) {
   const {kept: kept, count: count} = withoutSecrets(value ?? null, this.secrets);
   if (count > 0) {
    const what = count === 1 ? "a value that holds" : `${count} values that hold`;
    this.log.warning(`The output \`${name}\` lacks ${what} a secret.`);
   }
   this.#write(name, JSON.stringify(kept ?? null));
  }
  reveal(name, text) {
   this.#write(name, text);
  }
  #write(name, text) {
   try {
    core.uH(name, text);
   } catch (error) {
    if (!this.#hasOutputs) return;
    this.#hasOutputs = false;
    const why = (0, sanitize.a)(error instanceof Error ? error.message : String(error));
    this.log.warning(`The outputs of this step cannot be set: ${why}. Check the variable GITHUB_OUTPUT, which the runner sets, and the file that it names.`);
   }
  }
  exportVariable(name, value) {
   written("GITHUB_ENV", () => core.dN(name, value));
  }
  saveState(name, value) {
   written("GITHUB_STATE", () => core.LZ(name, value));
  }
  savedState(name) {
   return core.Gu(name);
  }
  setSubject(subject) {
   this.#subject = subject;
  }
  setOutcome(outcome) {
   this.#outcome = outcome;
  }
  get hasOutcome() {
   return this.#outcome !== "";
  }
  verdict(how) {
   if (this.#subject === void 0) return;
   return `${this.#subject} ${how}${this.#outcome === "" ? "" : ` – ${this.#outcome}`}`;
  }
  conclude(result, verdict) {
   const line = `${CONCLUSIONS[result]} ${verdict}`;
   this.log.info(line);
   this.summary.verdict(line);
  }
  setState(state) {
   this.#state = state;
  }
  setStateNote(sentence) {
   this.#stateNote = sentence;
  }
  get currentState() {
   return [ this.#state, this.#stateNote ].filter(sentence => sentence !== "").join(" ");
  }
  atEnd(task) {
   this.#atEnd.push(task);
  }
  async end() {
   for (const task of this.#atEnd.splice(0).reverse()) await task();
  }
 }
 const CONCLUSIONS = {
  done: "✅",
  warning: "⚠️",
  skipped: "⏭️",
  started: "⏳"
 };
 const LONGEST_OUTPUT = 1e5;
 function written(variable, write) {
  try {
   write();
  } catch (error) {
   const why = (0, sanitize.a)(error instanceof Error ? error.message : String(error));
   const hint = `Check the variable ${variable}, which the runner sets, and the file that it names.`;
   throw new errors.lZ("user", `What the steps after this one need cannot be written: ${why}`, hint);
  }
 }
 const LARGEST = 256 * 1024;
 class Summary {
  #secrets;
  #verdict=[];
  #parts=[];
  #notices=[];
  #footnotes=new Set;
  constructor(secrets) {
   this.#secrets = secrets;
  }
  notice(text) {
   this.#notices.push(`<p><strong>${this.#html(text)}</strong></p>`);
  }
  footnote(text) {
   this.#footnotes.add(`<p>${this.#html(text)}</p>`);
  }
  verdict(text, {alert: alert = "", explanations: explanations = [], links: links = []} = {}) {
   this.#verdict = [ `<h3>${this.#html(text)}</h3>` ];
   if (alert !== "") this.#verdict.push(`<p><strong>🚨 ${this.#html(alert)}</strong></p>`);
   for (const one of explanations) this.#verdict.push(`<p><strong>${this.#html(one.label)}:</strong> ${this.#html(one.text)}</p>`);
   if (links.length > 0) this.#verdict.push(`<p>${links.map(link => this.#cell(link)).join(" · ")}</p>`);
  }
  paragraph(text) {
   this.#parts.push(`<p>${this.#html(text)}</p>`);
  }
  facts(rows) {
   const given = rows.filter(row => row[1] !== void 0 && row[1] !== "");
   if (given.length === 0) return;
   this.#parts.push(table(given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`)));
  }
  table(head, rows) {
   this.#parts.push(this.#tableOf(head, rows));
  }
  details(title, head, rows) {
   this.#parts.push(`<details><summary>${this.#html(title)}</summary>\n${this.#tableOf(head, rows)}\n</details>`);
  }
  mermaid(chart) {
   this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``);
  }
  write() {
   const path = process.env["GITHUB_STEP_SUMMARY"];
   if (!path || this.#verdict.length + this.#parts.length === 0) return;
   let size = 0;
   const parts = [ ...this.#notices.splice(0), ...this.#verdict, ...this.#parts ];
   const fitting = parts.filter(part => {
    size += Buffer.byteLength(part);
    return size <= LARGEST;
   });
   const cut = fitting.length < parts.length ? [ "<p>… the rest did not fit; it is in the log.</p>" ] : [];
   this.#verdict = [];
   this.#parts = [];
   (0, external_node_fs_.appendFileSync)(path, `${[ ...fitting, ...this.#footnotes, ...cut ].join("\n\n")}\n\n`);
  }
  #tableOf(head, rows) {
   const first = `<tr>${head.map(text => `<th align="left">${this.#html(text)}</th>`).join("")}</tr>`;
   const rest = rows.map(row => `<tr>${row.map(cell => `<td>${this.#cell(cell)}</td>`).join("")}</tr>`);
   return table([ first, ...rest ]);
  }
  #cell(cell) {
   if (typeof cell === "string") return this.#html(cell);
   return /^https?:\/\/\S+$/.test(cell.href) ? `<a href="${this.#escaped(cell.href)}">${this.#html(cell.text)}</a>` : this.#html(cell.text);
  }
  #html(text) {
   return this.#escaped(text).replaceAll(/`([^`<]+)`/g, "<code>$1</code>");
  }
  #escaped(text) {
   return this.#secrets.redact(text).split(/[\r\n]+/).map(line => this.#secrets.redact((0, 
   sanitize._)(line))).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("\n", "<br>");
  }
 }
 function table(rows) {
  return [ "<table>", ...rows, "</table>" ].join("\n");
 }
 function troubleshootingLink(message) {
  try {
   const index = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(__dirname, "troubleshooting.json"), "utf8"));
   const anchor = anchorFor(message, index.entries);
   return anchor && `${pageAddress(index.repository)}#${anchor}`;
  } catch {
   return;
  }
 }
 function anchorFor(message, entries) {
  const length = entry => entry.message.replaceAll("…", "").length;
  const fitting = entries.filter(entry => fits(entry.message, message));
  return fitting.toSorted((one, other) => length(other) - length(one))[0]?.anchor;
 }
 function fits(pattern, message) {
  const parts = pattern.split("…");
  const [first = "", last = ""] = [ parts[0], parts.at(-1) ];
  if (!message.startsWith(first) || !message.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
   const found = message.indexOf(part, at);
   if (found < 0) return false;
   at = found + part.length;
  }
  return parts.length > 1 ? at + last.length <= message.length : first === message;
 }
 function pageAddress(repository) {
  const {GITHUB_SERVER_URL: GITHUB_SERVER_URL = "", GITHUB_ACTION_REPOSITORY: GITHUB_ACTION_REPOSITORY = "", GITHUB_ACTION_REF: GITHUB_ACTION_REF = ""} = process.env;
  const server = /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) ? GITHUB_SERVER_URL : "https://github.com";
  const isKnown = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY) && /^[\w./+@-]+$/.test(GITHUB_ACTION_REF);
  const [name, ref] = isKnown ? [ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF ] : [ repository, "HEAD" ];
  return `${server}/${name}/blob/${ref}/docs/troubleshooting.md`;
 }
 async function runStep(name, action, phase) {
  process.exitCode = core.yU.Failure;
  process.stdout.on("error", () => {});
  const signal = cancellation();
  const secrets = new Secrets;
  for (const secret of (0, proxy.Wm)()) secrets.add(secret);
  const log = new Log(secrets, name);
  const summary = new Summary(secrets);
  const transport = new http_transport.o;
  const parts = {
   log: log,
   summary: summary,
   secrets: secrets,
   clock: stepClock(),
   signal: signal,
   transport: transport
  };
  let step;
  let outcome = "unknown";
  const failWith = error => {
   outcome = "failed";
   fail(name, error, step, {
    log: log,
    summary: summary
   });
  };
  const onExit = () => {
   process.exitCode = core.yU.Failure;
   if (outcome !== "failed") failWith(signal.aborted ? signal.reason : endedEarly());
   summary.write();
  };
  process.once("exit", onExit);
  try {
   const inputs = phase === "main" ? await (0, runtime_inputs.Ko)(action.inputs, secrets, action.check) : {};
   for (const label of secrets.takeTooShort()) log.warning(tooShort(label));
   step = new Step({
    ...parts,
    inputs: inputs
   });
   if (phase === "main") {
    await sendAhead(transport, action.firstRequest?.(inputs), signal);
    await (await action.main()).main(step);
   } else await ((await (action.post?.()))?.post(step));
   outcome = "succeeded";
  } catch (error) {
   failWith((0, errors.ie)(error));
  }
  try {
   await (step?.end());
  } catch (error) {
   log.warning(`The step's end was not clean: ${(0, errors.ie)(error).message}`);
  }
  try {
   summary.write();
  } catch (error) {
   log.warning(`The job summary could not be written: ${(0, sanitize.a)(error instanceof Error ? error.message : error)}`);
  }
  transport.close();
  process.off("exit", onExit);
  if (outcome === "succeeded") process.exitCode = core.yU.Success;
 }
 async function sendAhead(transport, first, signal) {
  if (!first) return;
  const {call: call, origin: origin, idleMs: idleMs} = first;
  await transport.sendAhead((0, http_call.HK)(call, {
   origin: origin,
   idleMs: idleMs,
   signal: signal
  }));
 }
 function endedEarly() {
  return new errors.lZ("service", "Unexpected error: the step ended before it was finished.", "Check the state of what the step works on. Please report this as a bug.");
 }
 function stepClock() {
  const rate = Number(process.env["BRC_CLOCK_RATE"]);
  return rate > 0 && Number.isFinite(rate) ? (0, clock.Di)(rate) : clock.ml;
 }
 function fail(name, error, step, {log: log, summary: summary}) {
  const {message: message, hint: hint = ""} = error;
  const {currentState: state = "", alert: alert = "", causeDetail: causeDetail = "", places: places = []} = step ?? {};
  const explained = troubleshootingLink(message);
  const links = [ ...places, ...explained === void 0 ? [] : [ {
   text: "Troubleshooting",
   href: explained
  } ] ];
  const rest = [ causeDetail, state && `State now: ${state}`, (alert || hint) && `Next: ${[ alert, hint ].filter(Boolean).join(" ")}`, ...links.map(({text: text, href: href}) => `${text}: ${href}`) ].filter(line => line !== "");
  const length = LONGEST_ERROR - rest.join("\n").length - 1;
  const isCut = message.length > length;
  const cause = isCut ? `${message.slice(0, length - 1)}…` : message;
  const [icon, how] = verdictOn(error);
  summary.verdict(`${icon} ${step?.verdict(how) ?? `${name} ${how}`}`, {
   alert: alert,
   explanations: [ {
    label: "Cause",
    text: causeDetail === "" ? cause : `${cause}\n${causeDetail}`
   }, {
    label: "State now",
    text: state
   }, {
    label: "Next",
    text: hint
   } ].filter(({text: text}) => text !== ""),
   links: links
  });
  if (isCut) log.group("The whole message", message.split("; "));
  log.error([ cause, ...rest ].join("\n"), {
   title: `${name} ${how}`
  });
  if (error.cause !== void 0) log.debug(`Cause: ${String(error.cause)}`);
 }
 function verdictOn(error) {
  if (error instanceof errors.cc) return [ "⏹️", "was cancelled" ];
  return error instanceof errors.rk ? [ "❔", "has an unknown result" ] : [ "❌", "failed" ];
 }
 const LONGEST_ERROR = 3500;
 function tooShort(label) {
  return `${label} has fewer than ${SHORTEST} characters. It is not masked in the log, since names and words may hold it by chance.`;
 }
 async function run(name, phase = "main") {
  await runStep(name, actions[name], phase);
 }
 async function demo() {
  await (await Promise.all([ __nccwpck_require__.e(624), __nccwpck_require__.e(594) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5566))).demo();
 }
 async function serveSimulator() {
  try {
   await (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(624), __nccwpck_require__.e(411), __nccwpck_require__.e(963) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4344))).serveSimulator();
  } catch (error) {
   process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
   process.exitCode = 1;
  }
 }
 module.exports = __webpack_exports__;
})();
