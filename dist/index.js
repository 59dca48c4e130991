(() => {
  "use strict";
  var __webpack_modules__ = {
    6839: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        EP: () => connectionFor,
        eu: () => connectionInputs,
        iD: () => login,
        lm: () => connectionProblems
      });
      var _bloomreach_login_call_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5156);
      var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8406);
      var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7095);
      var _runtime_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(476);
      var _request_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8004);
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
    }),
    8004: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        j: () => requestInputs
      });
      var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8406);
      const requestInputs = {
        "request-timeout-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
        retries: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)({
          default: 5,
          most: 100
        })
      };
    }),
    6604: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        F: () => waitInputs,
        d: () => pollInputs
      });
      var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8406);
      const pollInputs = {
        "timeout-minutes": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(60),
        "poll-interval-seconds": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(10)
      };
      const waitInputs = {
        wait: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(true),
        ...pollInputs
      };
    }),
    5156: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
    }),
    5168: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        S6: () => AnsweredError,
        cc: () => CancelledError,
        hM: () => ExplainedError,
        jd: () => UnansweredError,
        to: () => explained
      });
      var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);
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
          const code = answer.code === void 0 ? void 0 : (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.code, 100);
          const detail = answer.detail === void 0 ? void 0 : (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.p)(answer.detail);
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
        return new ExplainedError("theirs", `Unexpected error: ${(0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.p)(what)}`, "Please report this as a bug.", {
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
    }),
    6616: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        O: () => withoutInvisible,
        p: () => plain
      });
      function plain(text, max = 300) {
        const whole = String(text);
        const start = whole.slice(0, max * 4);
        const line = withoutInvisible(start).trim();
        return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, "")}…` : line;
      }
      function withoutInvisible(text) {
        if (PRINTABLE.test(text)) return text;
        invisible ??= new RegExp(INVISIBLE, "gu");
        return text.replace(ANSI, "").replace(invisible, " ");
      }
      const PRINTABLE = /^[ -~]*$/;
      const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;
      const INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+";
      let invisible;
      const HALF = /[\ud800-\udbff]$/;
    }),
    6990: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        LT: () => exchangeOf,
        Vb: () => nameOf,
        _O: () => USER_AGENT
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
      var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
      var _json_body_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8773);
      function nameOf(call, path) {
        return `${call.method} ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.p)(call.name ?? path)}`;
      }
      function exchangeOf(call, path, options) {
        const {origin: origin, idleMs: idleMs, signal: signal, headers: headers} = options;
        const url = addressOf(origin, path);
        for (const [name, value] of Object.entries(call.query ?? {})) if (value !== void 0) url.searchParams.set(name, String(value));
        return {
          method: call.method,
          url: url,
          name: nameOf(call, path),
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
        if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `The path ${(0, 
        _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.p)(path)} was not sent: it would lead elsewhere. Nothing was changed.`);
        return new URL(origin + path);
      }
    }),
    8773: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
    }),
    1500: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        connect: () => node_net__WEBPACK_IMPORTED_MODULE_0__.connect
      });
      var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
    }),
    3288: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        connect: () => external_node_tls_namespaceObject.connect,
        isIP: () => external_node_net_.isIP
      });
      var external_node_net_ = __nccwpck_require__(7030);
      const external_node_tls_namespaceObject = require("node:tls");
    }),
    9292: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Q: () => proxyAgent,
        p: () => namesProxy
      });
      async function proxyAgent(url) {
        if (!namesProxy()) return;
        const [{getProxyUrl: getProxyUrl}, {HttpClient: HttpClient}] = await Promise.all([ __nccwpck_require__.e(625).then(__nccwpck_require__.bind(__nccwpck_require__, 9625)), __nccwpck_require__.e(369).then(__nccwpck_require__.bind(__nccwpck_require__, 8369)) ]);
        if (!getProxyUrl(url)) return;
        const agent = new HttpClient(void 0, void 0, {
          keepAlive: true
        }).getAgent(url.href);
        agent.destroy ??= () => {};
        return agent;
      }
      function namesProxy() {
        return VARIABLES.some(name => process.env[name]);
      }
      const VARIABLES = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
    }),
    7265: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Y: () => headersOf
      });
      function headersOf({headers: headers, body: body}) {
        return {
          ...headers,
          ...body && {
            "content-type": body.contentType,
            "content-length": body.length
          }
        };
      }
    }),
    571: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        U: () => isSecure
      });
      const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/i;
      function isSecure({protocol: protocol, hostname: hostname}) {
        return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
      }
    }),
    636: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        X: () => action
      });
      function action(definition) {
        return definition;
      }
    }),
    7223: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        filesOf: () => filesOf,
        folder: () => folder,
        oneFile: () => oneFile
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
      var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6616);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7095);
      async function oneFile(pattern) {
        const files = await filesOf(pattern);
        const [file] = files;
        if (file && files.length === 1) return file;
        const names = files.slice(0, 10).map(({name: name}) => (0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, 100));
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
        _inputs_js__WEBPACK_IMPORTED_MODULE_2__.SP)(pattern)} (in ${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_3__.p)(process.cwd())})`);
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
    }),
    8406: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
    }),
    7095: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        HP: () => ifKnown,
        Ko: () => readInputs,
        S7: () => InputProblem,
        SP: () => shown,
        qR: () => isGiven
      });
      var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5168);
      var _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);
      class InputProblem extends Error {}
      async function readInputs(inputs, secrets, check = () => []) {
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
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.hM("yours", `Bad input: ${list}`, "Nothing was sent or changed. Correct the inputs.");
      }
      function shown(text) {
        return `"${(0, _core_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.p)(text, 100)}"`;
      }
      function isGiven(name) {
        return givenText(name).trim() !== "";
      }
      function textOf(name, input) {
        const given = givenText(name);
        const fallback = input.fallback === void 0 ? "" : process.env[input.fallback] ?? "";
        const text = [ given, fallback ].find(one => one.trim() !== "") ?? input.default ?? "";
        return input.secret ? text : text.trim();
      }
      function givenText(name) {
        return process.env[`INPUT_${name.toUpperCase()}`] ?? "";
      }
    }),
    476: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        y: () => originOf
      });
      var _http_secure_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(571);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7095);
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
    }),
    2613: module => {
      module.exports = require("assert");
    },
    6982: module => {
      module.exports = require("crypto");
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
    4756: module => {
      module.exports = require("tls");
    },
    7016: module => {
      module.exports = require("url");
    },
    9023: module => {
      module.exports = require("util");
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
    __nccwpck_require__.u = chunkId => ({"3":"user","182":"promote-production","185":"download-backup","238":"prune","245":"release","361":"environment","422":"download-logs","559":"upload-config-file","568":"simulator","608":"backup","648":"upload-distribution","652":"restore","733":"download-distribution","735":"deploy","809":"netapp-data-broker","854":"domain","881":"request","904":"netapp-sync","957":"netapp-list"}[chunkId] ?? chunkId + ".index") + ".js";
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
    action: () => action.X,
    connectionInputs: () => connection_inputs.eu,
    demo: () => demo,
    keptInBundle: () => keptInBundle,
    run: () => run,
    serveSimulator: () => serveSimulator,
    text: () => input_kinds.Qq,
    waitInputs: () => wait_inputs.F
  });
  const actions = {
    backup: async () => (await __nccwpck_require__.e(608).then(__nccwpck_require__.bind(__nccwpck_require__, 706))).backupAction,
    deploy: async () => (await __nccwpck_require__.e(735).then(__nccwpck_require__.bind(__nccwpck_require__, 8721))).deployAction,
    domain: async () => (await __nccwpck_require__.e(854).then(__nccwpck_require__.bind(__nccwpck_require__, 9088))).domainAction,
    "download-backup": async () => (await __nccwpck_require__.e(185).then(__nccwpck_require__.bind(__nccwpck_require__, 8195))).downloadBackupAction,
    "download-distribution": async () => (await __nccwpck_require__.e(733).then(__nccwpck_require__.bind(__nccwpck_require__, 8895))).downloadDistributionAction,
    "download-logs": async () => (await __nccwpck_require__.e(422).then(__nccwpck_require__.bind(__nccwpck_require__, 8032))).downloadLogsAction,
    environment: async () => (await __nccwpck_require__.e(361).then(__nccwpck_require__.bind(__nccwpck_require__, 1313))).environmentAction,
    "netapp-data-broker": async () => (await __nccwpck_require__.e(809).then(__nccwpck_require__.bind(__nccwpck_require__, 6939))).netappDataBrokerAction,
    "netapp-list": async () => (await __nccwpck_require__.e(957).then(__nccwpck_require__.bind(__nccwpck_require__, 6372))).netappListAction,
    "netapp-sync": async () => (await __nccwpck_require__.e(904).then(__nccwpck_require__.bind(__nccwpck_require__, 8594))).netappSyncAction,
    "promote-production": async () => (await __nccwpck_require__.e(182).then(__nccwpck_require__.bind(__nccwpck_require__, 1200))).promoteProductionAction,
    prune: async () => (await __nccwpck_require__.e(238).then(__nccwpck_require__.bind(__nccwpck_require__, 6276))).pruneAction,
    release: async () => (await __nccwpck_require__.e(245).then(__nccwpck_require__.bind(__nccwpck_require__, 3851))).releaseAction,
    request: async () => (await __nccwpck_require__.e(881).then(__nccwpck_require__.bind(__nccwpck_require__, 7050))).requestAction,
    restore: async () => (await __nccwpck_require__.e(652).then(__nccwpck_require__.bind(__nccwpck_require__, 2566))).restoreAction,
    simulator: async () => (await __nccwpck_require__.e(568).then(__nccwpck_require__.bind(__nccwpck_require__, 4982))).simulatorAction,
    "upload-config-file": async () => (await __nccwpck_require__.e(559).then(__nccwpck_require__.bind(__nccwpck_require__, 4929))).uploadConfigFileAction,
    "upload-distribution": async () => (await __nccwpck_require__.e(648).then(__nccwpck_require__.bind(__nccwpck_require__, 9810))).uploadDistributionAction,
    user: async () => (await __nccwpck_require__.e(3).then(__nccwpck_require__.bind(__nccwpck_require__, 6625))).userAction
  };
  var http_call = __nccwpck_require__(6990);
  var proxy = __nccwpck_require__(9292);
  var request = __nccwpck_require__(7265);
  class HeadStart {
    exchange;
    #socket;
    #text;
    #abort=() => this.close();
    #error;
    #connected=false;
    #differs=false;
    constructor(exchange, text, socket) {
      this.exchange = exchange;
      this.#text = text;
      this.#socket = socket;
      socket.on("error", error => {
        this.#error = error;
      });
      socket.once(exchange.url.protocol === "https:" ? "secureConnect" : "connect", () => {
        this.#connected = true;
      });
      exchange.signal?.addEventListener("abort", this.#abort, {
        once: true
      });
    }
    static async of(exchange) {
      const {url: url, body: body, signal: signal} = exchange;
      if (signal?.aborted || (0, proxy.p)() || body && body.text === void 0) return;
      const head = [ `${exchange.method} ${url.pathname}${url.search} HTTP/1.1`, ...Object.entries((0, 
      request.Y)(exchange)).map(([name, value]) => `${name}: ${value}`), `Host: ${url.host}`, "Connection: keep-alive" ];
      const text = `${head.join("\r\n")}\r\n\r\n${body?.text ?? ""}`;
      return new HeadStart(exchange, text, await connectTo(url));
    }
    get connected() {
      return this.#connected;
    }
    get differs() {
      return this.#differs;
    }
    async sent() {
      await new Promise(resolve => {
        let timer = setTimeout(resolve, PATIENCE_MS);
        const socket = this.#socket;
        for (const progress of [ "connect", "secureConnect" ]) socket.once(progress, () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, PATIENCE_MS);
        });
        socket.write(this.#text, () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    connection() {
      const socket = this.#socket;
      this.exchange.signal?.removeEventListener("abort", this.#abort);
      if (socket.destroyed) throw this.#error ?? new Error("the connection was closed");
      let rest = Buffer.from(this.#text);
      socket.write = (chunk, encoding, callback) => {
        const bytes = Buffer.from(chunk, encoding);
        if (rest.subarray(0, bytes.length).equals(bytes)) {
          rest = rest.subarray(bytes.length);
          if (rest.length === 0) Reflect.deleteProperty(socket, "write");
          if (callback) process.nextTick(callback);
        } else {
          this.#differs = true;
          socket.destroy(new Error("the request was sent otherwise"));
        }
        return true;
      };
      return socket;
    }
    close() {
      this.exchange.signal?.removeEventListener("abort", this.#abort);
      this.#socket.destroy();
    }
  }
  const PATIENCE_MS = 10;
  async function connectTo({protocol: protocol, hostname: hostname, port: port}) {
    const host = hostname.replace(/^\[|\]$/g, "");
    const common = {
      host: host,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: 1e3
    };
    if (protocol === "http:") {
      const {connect: connect} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1500));
      return connect({
        ...common,
        port: Number(port || 80)
      });
    }
    const {connect: connect, isIP: isIP} = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 3288));
    const servername = isIP(host) ? "" : host;
    return connect({
      ...common,
      port: Number(port || 443),
      servername: servername,
      ALPNProtocols: [ "http/1.1" ]
    });
  }
  var errors = __nccwpck_require__(5168);
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
  var inputs = __nccwpck_require__(7095);
  var external_node_fs_ = __nccwpck_require__(3024);
  let behind = false;
  function maskAtOnce(secret) {
    const data = secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    let rest = Buffer.from(`::add-mask::${data}\n`);
    try {
      while (rest.length > 0 && !behind) rest = rest.subarray((0, external_node_fs_.writeSync)(1, rest));
    } catch {
      behind = true;
    }
    if (rest.length > 0) process.stdout.write(rest);
  }
  class Secrets {
    #known=new Set;
    #mask=maskAtOnce;
    add(secret) {
      if (secret === void 0) return;
      for (const line of [ secret, ...secret.split(/\r?\n/) ]) {
        const value = line.trim();
        if (value === "" || this.#known.has(value)) continue;
        for (const form of new Set([ value, line, encodeURIComponent(value), JSON.stringify(value).slice(1, -1) ])) {
          this.#known.add(form);
          if (!form.includes("\n")) this.#mask(form);
        }
      }
    }
    maskBy(mask) {
      this.#mask = mask;
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
  async function start(action) {
    const signal = cancellation();
    const secrets = new Secrets;
    const parts = {
      secrets: secrets,
      signal: signal
    };
    if (!action) return {
      ...parts,
      values: {}
    };
    try {
      const values = await (0, inputs.Ko)(action.inputs, secrets, action.check);
      const first = action.first?.(values);
      return {
        ...parts,
        values: values,
        headStart: first && await sendAhead(first, signal)
      };
    } catch (problem) {
      return {
        ...parts,
        values: {},
        problem: problem
      };
    }
  }
  async function sendAhead({call: call, origin: origin, idleMs: idleMs}, signal) {
    const headStart = await HeadStart.of((0, http_call.LT)(call, call.path, {
      origin: origin,
      idleMs: idleMs,
      signal: signal
    }));
    await (headStart?.sent());
    return headStart;
  }
  var connection_inputs = __nccwpck_require__(6839);
  var wait_inputs = __nccwpck_require__(6604);
  var action = __nccwpck_require__(636);
  var input_kinds = __nccwpck_require__(8406);
  async function run(name, phase = "main") {
    const begun = await start(phase === "main" ? await actions[name]() : void 0);
    const {finish: finish} = await Promise.all([ __nccwpck_require__.e(144), __nccwpck_require__.e(165) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8292));
    await finish(name, phase, begun);
  }
  const keptInBundle = () => Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 7223));
  async function demo() {
    await (await __nccwpck_require__.e(506).then(__nccwpck_require__.bind(__nccwpck_require__, 4506))).demo();
  }
  async function serveSimulator() {
    try {
      await (await Promise.all([ __nccwpck_require__.e(392), __nccwpck_require__.e(411), __nccwpck_require__.e(875) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 875))).serveSimulator();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  module.exports = __webpack_exports__;
})();
