"use strict";

exports.id = 881;

exports.ids = [ 881 ];

exports.modules = {
  7050: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      requestAction: () => requestAction
    });
    var content = __webpack_require__(4465);
    var action = __webpack_require__(636);
    var input_kinds = __webpack_require__(8406);
    var inputs = __webpack_require__(7095);
    var connection_inputs = __webpack_require__(6839);
    var wait_inputs = __webpack_require__(6604);
    function apiPathOf(path) {
      if (/[\u0000-\u0020\u007f\\#]/.test(path)) throw new inputs.S7(`must not hold spaces, control characters, a backslash or #, as ${(0, 
      inputs.SP)(path)} does`);
      if (!path.startsWith("/")) throw new inputs.S7(`must begin with /, without scheme and host, not ${(0, 
      inputs.SP)(path)}`);
      const [before = ""] = path.split("?");
      const decoded = fullyDecoded(before);
      if (/^\/[/\\]/.test(decoded)) throw new inputs.S7(`must begin with one / only, not ${(0, 
      inputs.SP)(path)}`);
      if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(decoded) || /\\|\p{Cc}/u.test(decoded)) throw new inputs.S7(`must lead straight to its end, without . and .. and the like, not ${(0, 
      inputs.SP)(path)}`);
      return path;
    }
    function fullyDecoded(path) {
      let text = decodedOnce(path);
      if (text === void 0) throw new inputs.S7(`has a % that encodes nothing: ${(0, inputs.SP)(path)}`);
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
    const action_inputs = {
      method: (0, input_kinds.Yq)([ "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD" ], "GET"),
      path: {
        required: true,
        parse: apiPathOf
      },
      body: {
        ...(0, input_kinds.Qq)(),
        parse: jsonOrYaml
      },
      "job-id-path": {
        ...(0, input_kinds.Qq)(),
        parse: dotPath
      },
      ...wait_inputs.F,
      "expect-status": (0, input_kinds.bM)(),
      ...connection_inputs.eu
    };
    const requestAction = (0, action.X)({
      inputs: action_inputs,
      outputs: [ "status", "body", "json" ],
      check: values => [ ...(0, connection_inputs.lm)(values), ...requestProblems(values) ],
      first: connection_inputs.iD
    });
    function requestProblems({method: method, body: body, "job-id-path": jobIdPath}) {
      const problems = [];
      if (body !== void 0 && (method === "GET" || method === "HEAD")) problems.push(`\`body\` does not go with ${method}`);
      if (jobIdPath && method === "HEAD") problems.push("`job-id-path` does not go with HEAD, which is answered no body");
      return problems;
    }
    async function jsonOrYaml(value) {
      if ((0, content.Yz)(value) !== void 0) return value;
      const {parse: parse} = await __webpack_require__.e(338).then(__webpack_require__.bind(__webpack_require__, 3338));
      try {
        const content = parse(value, {
          logLevel: "error"
        });
        if (typeof content === "object" && content !== null) return JSON.stringify(content);
      } catch {}
      throw new inputs.S7("must be valid JSON, or a mapping or a list in YAML");
    }
    function dotPath(value) {
      const names = value.replace(/^\$?\./, "").split(".");
      if (names.every(name => /^\S+$/.test(name))) return names;
      throw new inputs.S7(`must be names joined by dots, like result.jobId, not ${(0, 
      inputs.SP)(value)}`);
    }
  }),
  4465: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $E: () => contentOf,
      Xy: () => objectOf,
      Yz: () => parsed,
      ou: () => firstText
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
    function parsed(text) {
      try {
        return parseJson(text);
      } catch {
        return;
      }
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
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('request')
