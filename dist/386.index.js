"use strict";

exports.id = 386;

exports.ids = [ 386 ];

exports.modules = {
 2386: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   configFilesOf: () => configFilesOf
  });
  var dist = __webpack_require__(7392);
  var fields = __webpack_require__(6050);
  var runtime_files = __webpack_require__(9587);
  var input_kinds = __webpack_require__(8406);
  var inputs = __webpack_require__(7095);
  var browser_dist = __webpack_require__(3338);
  var sanitize = __webpack_require__(6616);
  var yaml_depth = __webpack_require__(5105);
  const MOST_ISSUES = 10;
  function valueAs(schema, value) {
   const result = dist.xLC(schema, value);
   if (result.success) return result.output;
   const issues = result.issues.map(issue => `${(0, sanitize.a)(dist.BuJ(issue) ?? "it", 100)}: ${(0, 
   sanitize.a)(issue.message, 100)}`);
   throw new inputs.S7(`is not as it should be: ${issues.slice(0, MOST_ISSUES).join("; ")}`);
  }
  function textsOf(text) {
   const isStructure = /^\s*(?:#.*\n\s*)*(?:[[{]|-\s|[\w-]+:(?:\s|$))/.test(text);
   return isStructure ? yamlOf(text) : void 0;
  }
  function yamlOf(text) {
   (0, yaml_depth.k)(text);
   try {
    return (0, browser_dist.parse)(text, {
     logLevel: "error",
     schema: "failsafe"
    });
   } catch (error) {
    throw new inputs.S7(`is not valid YAML: ${(0, inputs.SP)(error instanceof Error ? error.message : String(error))}`);
   }
  }
  const config_files_input_text = dist.FsL(dist.YjP("must be text"), dist.hq("must not be empty"));
  const ConfigFileEntry = dist.FsL(dist.rej({
   id: dist.lqM(config_files_input_text),
   name: dist.lqM(config_files_input_text),
   path: dist.lqM(config_files_input_text),
   role: dist.KIO([ "file", "systemproperty" ], "role must be `file` or `systemproperty`"),
   "new-filename": dist.lqM(config_files_input_text)
  }), dist.z6Y(({id: id, name: name, path: path}) => [ id, name, path ].filter(one => one !== void 0).length === 1, "specify exactly one of id, name, or path"), dist.z6Y(entry => entry.role === "file" || entry["new-filename"] === void 0, "new-filename goes with role `file` only"));
  const ConfigFiles = dist.YOg(ConfigFileEntry, "must be a list");
  async function configFilesOf(text) {
   const entries = valueAs(ConfigFiles, withRoles(textsOf(text) ?? plainList(text)));
   const problems = [];
   const files = [];
   for (const {id: id, name: name, path: path, role: role, "new-filename": newFilename} of entries) {
    const nameOrId = id ?? name;
    if (nameOrId !== void 0) files.push({
     role: role,
     newFilename: newFilename,
     nameOrId: nameOrId,
     by: id === void 0 ? "name" : "id"
    }); else if (path !== void 0) {
     const file = await (0, runtime_files.V_)(path).catch(error => problems.push(`path ${messageOf(error)}`));
     if (typeof file !== "number") files.push({
      role: role,
      newFilename: newFilename,
      file: file
     });
    }
   }
   if (problems.length > 0) throw new inputs.S7(problems.join("; "));
   return files;
  }
  function withRoles(list) {
   if (!Array.isArray(list)) return list;
   return list.map(entry => {
    if (typeof entry === "string") return {
     name: entry,
     role: "systemproperty"
    };
    return (0, fields.Gv)(entry) ? {
     role: "",
     ...entry
    } : entry;
   });
  }
  function plainList(text) {
   return (0, input_kinds.Ci)(text.replaceAll(/^\s*#.*$/gm, ""));
  }
  function messageOf(error) {
   return error instanceof Error ? error.message : String(error);
  }
 },
 6050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fx: () => md5,
   Gv: () => isObject,
   Qq: () => text,
   Sh: () => token,
   TK: () => headerText,
   id: () => id,
   r1: () => textOrNone,
   rX: () => tokenIfAny
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7392);
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4185);
  const number = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.IeY(value => typeof value === "number" || (0, 
  _json_js__WEBPACK_IMPORTED_MODULE_0__.Po)(value)), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => typeof value === "number" ? String(value) : value.rawJSON));
  const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === null || value === "" ? void 0 : value))), void 0);
  const textOrNone = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value ?? ""))), void 0);
  const md5 = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => {
   if (value !== void 0 && /^[A-Za-z0-9+/]{22}==$/.test(value)) return Buffer.from(value, "base64").toString("hex");
   return value !== void 0 && /^[0-9a-f]{32}$/i.test(value) ? value : void 0;
  }));
  const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), number ]), valibot__WEBPACK_IMPORTED_MODULE_1__.hq());
  const headerText = valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\x21-\x7e]+$/);
  const SHORTEST_TOKEN = 6;
  const LONGEST_TOKEN = 8192;
  const token = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(SHORTEST_TOKEN), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(LONGEST_TOKEN), headerText);
  const tokenIfAny = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.euz(""), token ]))), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(value => value === null || value === "" ? void 0 : value));
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }
};
