"use strict";

exports.id = 238;

exports.ids = [ 238 ];

exports.modules = {
  6276: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      pruneAction: () => pruneAction
    });
    var _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
    var _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7095);
    var _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
    const inputs = {
      resource: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Yq)([ "distributions", "config-files", "backups" ], {
        required: true
      }),
      keep: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(),
      "older-than-days": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.yj)(),
      "name-pattern": {
        required: false,
        parse: matcherOf
      },
      environment: (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
      "ignore-backups": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      "ignore-environments": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      "dry-run": (0, _runtime_input_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false),
      ..._shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.eu
    };
    const pruneAction = (0, _runtime_action_js__WEBPACK_IMPORTED_MODULE_3__.X)({
      inputs: inputs,
      outputs: [ "deleted", "deleted-count", "kept-count", "json" ],
      check: values => [ ...(0, _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.lm)(values), ...pruneProblems(values) ],
      first: _shared_connection_inputs_js__WEBPACK_IMPORTED_MODULE_2__.iD
    });
    async function matcherOf(pattern) {
      const {default: picomatch} = await __webpack_require__.e(796).then(__webpack_require__.t.bind(__webpack_require__, 2796, 23));
      try {
        return picomatch(pattern, {
          dot: true,
          strictBrackets: true
        });
      } catch (error) {
        throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.S7(`must be a glob, not ${(0, 
        _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(pattern)} (${(0, _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_1__.SP)(String(error))})`);
      }
    }
    function pruneProblems(values) {
      const {resource: resource} = values;
      const goesWith = (name, ...resources) => values[name] && !resources.includes(resource) ? [ `\`${name}\` does not go with \`resource: ${resource}\`` ] : [];
      return [ ...values.keep === void 0 && values["older-than-days"] === void 0 ? [ "`keep` or `older-than-days` (or both) is required" ] : [], ...goesWith("name-pattern", "distributions", "config-files"), ...goesWith("environment", "backups"), ...goesWith("ignore-backups", "distributions"), ...goesWith("ignore-environments", "config-files") ];
    }
  })
};
exports.runtime = undefined;
if (require.main === module) require('./index.js').run('prune')
