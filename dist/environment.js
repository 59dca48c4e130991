"use strict";

exports.id = 361;

exports.ids = [ 361 ];

exports.modules = {
  1313: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      environmentAction: () => environmentAction
    });
    var action = __webpack_require__(636);
    var input_kinds = __webpack_require__(8406);
    var connection_inputs = __webpack_require__(6839);
    var operations = __webpack_require__(3751);
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
    const inputs = {
      operation: (0, input_kinds.Yq)([ "get", "create", "delete", "protect" ], {
        required: true
      }),
      name: (0, input_kinds.Qq)(),
      "if-exists": (0, input_kinds.Yq)([ "reuse", "fail" ], "reuse"),
      force: (0, input_kinds.Jt)(false),
      ...protectionInputs,
      ...connection_inputs.eu
    };
    const outputs = [ "environment-id", "environment-name", "environment-url", "state", "distribution-id", "created", "json" ];
    const NEEDS = {
      get: [ "name" ],
      create: [ "name" ],
      delete: [ "name" ],
      protect: []
    };
    const environmentAction = (0, action.X)({
      inputs: inputs,
      outputs: outputs,
      check: values => [ ...(0, connection_inputs.lm)(values), ...(0, operations.M)(NEEDS, values), ...protectionProblems(values, values.operation === "protect") ],
      first: connection_inputs.iD
    });
  }),
  3751: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => missingFor
    });
    function missingFor(needs, values) {
      return needs[values.operation].filter(name => values[name] === void 0).map(name => `\`${name}\` is required for \`operation: ${values.operation}\``);
    }
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('environment')
