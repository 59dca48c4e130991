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
    var runtime_files = __webpack_require__(7223);
    var inputs = __webpack_require__(7095);
    var browser_dist = __webpack_require__(3338);
    var sanitize = __webpack_require__(6616);
    const MOST_ISSUES = 10;
    function yamlAs(schema, text) {
      const result = dist.xLC(schema, yamlOf(text));
      if (result.success) return result.output;
      const issues = result.issues.map(issue => `${(0, sanitize.a)(dist.BuJ(issue) ?? "it", 100)}: ${(0, 
      sanitize.a)(issue.message, 100)}`);
      throw new inputs.S7(`is not as it should be: ${issues.slice(0, MOST_ISSUES).join("; ")}`);
    }
    function yamlOf(text) {
      try {
        return (0, browser_dist.parse)(text, {
          logLevel: "error"
        });
      } catch (error) {
        throw new inputs.S7(`is not valid YAML: ${(0, inputs.SP)(error instanceof Error ? error.message : String(error))}`);
      }
    }
    const config_files_input_text = dist.FsL(dist.KCZ([ dist.YjP(), dist.aig() ], "must be text"), dist.pdi(String), dist.hq("must not be empty"));
    const ConfigFiles = dist.cl6(dist.YOg(dist.FsL(dist.rej({
      id: dist.lqM(config_files_input_text),
      name: dist.lqM(config_files_input_text),
      path: dist.lqM(config_files_input_text),
      role: dist.KIO([ "file", "systemproperty" ], "role must be `file` or `systemproperty`"),
      "new-filename": dist.lqM(config_files_input_text)
    }), dist.z6Y(({id: id, name: name, path: path}) => [ id, name, path ].filter(one => one !== void 0).length === 1, "needs exactly one of id, name and path"), dist.z6Y(entry => entry.role === "file" || entry["new-filename"] === void 0, "new-filename goes with role `file` only")), "must be a list"));
    async function configFilesOf(text) {
      const entries = yamlAs(ConfigFiles, text) ?? [];
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
    function messageOf(error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
};
