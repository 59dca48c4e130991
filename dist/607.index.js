"use strict";

exports.id = 607;

exports.ids = [ 607 ];

exports.modules = {
  8607: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      definitionOf: () => definitionOf
    });
    var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
    var _netapp_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
    var _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7095);
    var _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2801);
    const MOST_PROBLEMS = 10;
    async function definitionOf(text) {
      const checked = (0, _netapp_definition_js__WEBPACK_IMPORTED_MODULE_1__.QU)(await (0, 
      _runtime_pairs_js__WEBPACK_IMPORTED_MODULE_3__.G)(text), (0, yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, {
        logLevel: "error"
      }));
      if ("definition" in checked) return checked;
      throw new _runtime_inputs_js__WEBPACK_IMPORTED_MODULE_2__.S7(`is not as it should be: ${checked.problems.slice(0, MOST_PROBLEMS).join("; ")}`);
    }
  },
  6050: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gv: () => isObject,
      Qq: () => text,
      TK: () => headerText,
      aS: () => accessToken,
      id: () => id
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
    var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4185);
    const number = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY(value => typeof value === "number" || (0, 
    _json_js__WEBPACK_IMPORTED_MODULE_1__.Po)(value)), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => typeof value === "number" ? String(value) : value.rawJSON));
    const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), number ])), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(value => value === null || value === "" ? void 0 : value))), void 0);
    const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), number ]), valibot__WEBPACK_IMPORTED_MODULE_0__.hq());
    const headerText = valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[\x21-\x7e]+$/);
    const accessToken = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), headerText);
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
  },
  3412: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ls: () => PLACES,
      pX: () => REST,
      tF: () => NEEDS_CREDENTIALS,
      tG: () => CREDENTIALS,
      yy: () => SETTINGS,
      zY: () => DEFAULTS
    });
    const TAGS = {
      list: {
        key: "text",
        value: "text"
      }
    };
    const GLACIER_TIERS = [ "Expedited", "Standard", "Bulk" ];
    const PLACES = {
      nfs: {
        "host*": "text",
        "export*": "text",
        "provider*": [ "nfs", "anf", "cvs", "cvo", "onprem", "fsx", "efs" ],
        path: "text",
        version: [ "3", "4.0", "4.1", "4.2" ],
        workingEnvironmentId: "text",
        accessPoint: "text"
      },
      cifs: {
        "host*": "text",
        "share*": "text",
        "provider*": [ "cifs", "anf", "cvs", "cvo", "onprem", "fsx" ],
        path: "text",
        version: [ "1.0", "2.0", "2.1", "3.0", "3.11" ],
        workingEnvironmentId: "text"
      },
      s3: {
        "bucket*": "text",
        "provider*": [ "s3", "alibaba", "sgws", "ibm", "ontap" ],
        host: "text",
        port: "integer",
        prefix: "text",
        region: "text",
        encryption: {
          protocol: [ "kms", "aes256" ],
          keyId: "text"
        },
        privateLinkDns: "text",
        tags: TAGS,
        storageClass: [ "STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "GLACIER_IR", "DEEP_ARCHIVE", "IA" ],
        workingEnvironmentId: "text",
        glacier: {
          days: "number",
          tier: GLACIER_TIERS
        },
        deepArchive: {
          days: "number",
          tier: [ "Standard", "Bulk" ]
        }
      },
      local: {
        "path*": "text"
      },
      azure: {
        "container*": "text",
        provider: [ "azure", "azure_data_lake" ],
        storageAccountName: "text",
        prefix: "text",
        path: "text",
        tags: TAGS,
        blobTier: [ "HOT", "COOL", "ARCHIVE" ]
      },
      gcp: {
        "bucket*": "text",
        provider: [ "gcp" ],
        prefix: "text",
        tags: TAGS,
        storageClass: [ "STANDARD", "NEARLINE", "COLDLINE", "ARCHIVE" ],
        kmsKeyName: "text"
      },
      sftp: {
        "host*": "text",
        "port*": "integer",
        "rootDirectory*": "text",
        provider: [ "sftp" ],
        path: "text"
      },
      box: {
        "folderId*": "text",
        "clientId*": "text",
        "enterpriseId*": "text",
        provider: [ "box" ],
        rootDirectory: "text",
        path: "text",
        appName: "text"
      },
      gdrive: {
        "driveId*": "text",
        "subject*": "text",
        provider: [ "gdrive" ],
        driveName: "text",
        folderId: "text",
        path: "text",
        tags: TAGS
      }
    };
    const DEFAULTS = {
      azure: {
        provider: "azure"
      },
      gcp: {
        provider: "gcp"
      },
      sftp: {
        provider: "sftp"
      },
      box: {
        provider: "box"
      },
      gdrive: {
        provider: "gdrive"
      }
    };
    const CREDENTIALS = {
      sftp: {
        username: "text",
        password: "text"
      },
      cifs: {
        "username*": "text",
        "password*": "text",
        domain: "text"
      },
      s3: {
        "accessKey*": "text",
        "secretKey*": "text"
      },
      azure: {
        storageAccountConnectionString: "text"
      },
      box: {
        "clientSecret*": "text",
        "publicKeyId*": "text",
        "privateKey*": "text",
        "passphrase*": "text"
      },
      gdrive: {
        "clientEmail*": "text",
        "privateKey*": "text"
      }
    };
    const NEEDS_CREDENTIALS = [ "sftp", "box", "gdrive" ];
    const SETTINGS = {
      gracePeriod: "number",
      deleteOnSource: "flag",
      deleteOnTarget: "flag",
      objectTagging: "flag",
      retries: "integer",
      copyAcl: "flag",
      copyData: "flag",
      continuousSync: "flag",
      fileTypes: {
        files: "flag",
        directories: "flag",
        symlinks: "flag",
        hardlinks: "flag"
      },
      compareBy: {
        uid: "flag",
        gid: "flag",
        mtime: "flag",
        mode: "flag"
      },
      copyProperties: {
        metadata: "flag",
        tags: "flag"
      },
      files: {
        excludeExtensions: {
          list: "text"
        },
        excludeByRegex: {
          list: "text"
        },
        minSize: "integer",
        maxSize: "integer",
        minDate: "text",
        maxDate: "text or null",
        minCreationDate: "text",
        maxCreationDate: "text or null"
      },
      directories: {
        excludeNames: {
          list: "text"
        }
      },
      schedule: {
        syncInDays: "integer",
        syncInHours: "integer",
        syncInMinutes: "integer",
        isEnabled: "flag",
        nextTime: "text",
        syncWhenCreated: "flag"
      },
      notifications: {
        cm: {
          done: "flag",
          failed: "flag",
          aborted: "flag",
          running_continuously: "flag"
        }
      },
      scheduleAbort: {
        abortInDays: "integer",
        abortInHours: "integer",
        abortInMinutes: "integer",
        isEnabled: "flag"
      }
    };
    const SIDE = {
      dataBrokerId: "text",
      groupId: "text",
      encryptionType: [ "src", "trg" ]
    };
    const REST = {
      groupId: "text",
      dataBrokerId: "text",
      settings: SETTINGS,
      encryption: {
        initiator: SIDE,
        listener: SIDE
      },
      customHeaders: {
        "x-netapp-external-request-id-src": "text",
        "x-netapp-external-request-id-trg": "text",
        "x-source-edge": "text",
        "x-target-edge": "text",
        "x-sync-source": "text",
        "x-sync-target": "text"
      },
      extraInformation: {
        dataSenseQueryUid: "text",
        connectorId: "text"
      },
      tags: TAGS
    };
  },
  328: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      QU: () => checkDefinition,
      VV: () => placeIn,
      fo: () => requestOf
    });
    var core_fields = __webpack_require__(6050);
    var sanitize = __webpack_require__(6616);
    function conform(shape, given, plain, place = "") {
      if (isFields(shape)) return conformFields(shape, given, plain, place);
      if (isList(shape)) return conformList(shape.list, given, plain, place);
      const value = scalarOf(shape, given);
      if (value !== void 0) return {
        value: value,
        problems: [],
        unknown: []
      };
      return {
        value: void 0,
        problems: [ `${place} must be ${wordsFor(shape)}${insteadOf(given)}` ],
        unknown: []
      };
    }
    function conformFields(fields, given, plain, place) {
      if (!(0, core_fields.Gv)(given)) return {
        value: void 0,
        problems: [ `${place || "it"} must be a mapping` ],
        unknown: []
      };
      const known = Object.entries(fields).map(([name, shape]) => [ name.replace("*", ""), shape ]);
      const names = new Set(known.map(([name]) => name));
      const missing = Object.keys(fields).filter(name => name.endsWith("*") && isMissing(given[name.slice(0, -1)]));
      const parts = known.filter(([name]) => given[name] !== void 0 && !missing.includes(`${name}*`)).map(([name, shape]) => [ name, conform(shape, given[name], partOf(plain, name), join(place, name)) ]);
      const others = Object.keys(given).filter(name => !names.has(name));
      return {
        value: Object.fromEntries([ ...parts.map(([name, {value: value}]) => [ name, value ]), ...others.map(name => [ name, partOf(plain, name) ]) ]),
        problems: [ ...missing.map(name => `${join(place, name.slice(0, -1))} is required`), ...parts.flatMap(([, {problems: problems}]) => problems) ],
        unknown: [ ...others.map(name => join(place, name)), ...parts.flatMap(([, {unknown: unknown}]) => unknown) ]
      };
    }
    function conformList(item, given, plain, place) {
      if (!Array.isArray(given)) return {
        value: void 0,
        problems: [ `${place} must be a list` ],
        unknown: []
      };
      const parts = given.map((one, index) => conform(item, one, partOf(plain, index), `${place}[${index}]`));
      return {
        value: parts.map(({value: value}) => value),
        problems: parts.flatMap(({problems: problems}) => problems),
        unknown: parts.flatMap(({unknown: unknown}) => unknown)
      };
    }
    function scalarOf(shape, given) {
      if (typeof given !== "string") return;
      if (shape === "text") return given;
      if (shape === "text or null") return given === "null" || given === "~" || given === "" ? null : given;
      if (shape === "flag") return /^(?:true|false)$/i.test(given) ? given.toLowerCase() === "true" : void 0;
      if (typeof shape !== "string") return shape.includes(given) ? given : void 0;
      const number = /^[+-]?\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
      const isRight = shape === "integer" ? Number.isInteger(number) : Number.isFinite(number);
      return isRight ? number : void 0;
    }
    function wordsFor(shape) {
      if (typeof shape !== "string") return `one of ${shape.join(", ")}`;
      const words = {
        text: "a text",
        "text or null": "a text",
        number: "a number",
        integer: "a whole number",
        flag: "true or false"
      };
      return words[shape];
    }
    function insteadOf(given) {
      return typeof given === "string" ? `, not "${(0, sanitize.a)(given, 60)}"` : "";
    }
    function isFields(shape) {
      return typeof shape === "object" && !Array.isArray(shape) && !isList(shape);
    }
    function isList(shape) {
      return typeof shape === "object" && "list" in shape && Object.keys(shape).length === 1;
    }
    function isMissing(value) {
      return value === void 0 || value === "";
    }
    function partOf(value, name) {
      if (Array.isArray(value)) return value[Number(name)];
      return (0, core_fields.Gv)(value) ? value[name] : void 0;
    }
    function join(place, name) {
      return `${place}${place === "" ? "" : "."}${(0, sanitize.a)(name, 60)}`;
    }
    var definition_shapes = __webpack_require__(3412);
    function checkDefinition(given, plain) {
      const {source: source, target: target, ...rest} = given;
      const plainOf = name => (0, core_fields.Gv)(plain) ? plain[name] : void 0;
      const ends = {
        source: checkEnd("source", source, plainOf("source")),
        target: checkEnd("target", target, plainOf("target"))
      };
      const others = conform(definition_shapes.pX, rest, plain);
      const problems = [ ...ends.source.problems, ...ends.target.problems, ...others.problems, ...credentialsIn(given) ];
      if (problems.length > 0 || !ends.source.protocol || !ends.target.protocol) return {
        problems: problems
      };
      const protocols = {
        source: ends.source.protocol,
        target: ends.target.protocol
      };
      return {
        definition: {
          ...others.value,
          source: ends.source.value,
          target: ends.target.value,
          protocols: protocols
        },
        credentials: (side, own) => checkCredentials(protocols[side], own),
        unknown: [ ...ends.source.unknown, ...ends.target.unknown, ...others.unknown ]
      };
    }
    function checkEnd(side, given, plain) {
      const none = {
        value: {},
        unknown: []
      };
      if (given === void 0) return {
        ...none,
        problems: [ `${side} is required` ]
      };
      if (!(0, core_fields.Gv)(given)) return {
        ...none,
        problems: [ `${side} must be a mapping` ]
      };
      const named = Object.keys(definition_shapes.ls).filter(name => given[name] !== void 0);
      const protocol = Object.keys(definition_shapes.ls).find(name => name === (given["protocol"] ?? named[0]));
      if (!isProtocol(protocol)) return {
        ...none,
        problems: [ `${side}.protocol must be one of ${Object.keys(definition_shapes.ls).join(", ")}` ]
      };
      if (named.length > 1) return {
        ...none,
        problems: [ `${side} must have one place, not ${named.join(" and ")}` ]
      };
      const {value: value, problems: problems, unknown: unknown} = conform({
        protocol: "text",
        [`${protocol}*`]: definition_shapes.ls[protocol]
      }, given, plain, side);
      const end = (0, core_fields.Gv)(value) ? value : {};
      return {
        value: {
          ...end,
          protocol: protocol,
          [protocol]: {
            ...definition_shapes.zY[protocol],
            ...placeIn(end, protocol)
          }
        },
        protocol: protocol,
        problems: problems,
        unknown: unknown
      };
    }
    function isProtocol(name) {
      return name !== void 0 && Object.hasOwn(definition_shapes.ls, name);
    }
    function credentialsIn(given) {
      return [ "source", "target" ].flatMap(side => {
        const end = given[side];
        const places = (0, core_fields.Gv)(end) ? Object.entries(end).filter(([, place]) => (0, 
        core_fields.Gv)(place) && "credentials" in place) : [];
        const found = [ ...given[`${side}Credentials`] === void 0 ? [] : [ `${side}Credentials` ], ...places.map(([name]) => `${side}.${name}.credentials`) ];
        return found.map(place => `${place} belongs into \`${side}-credentials\`, whose values are masked`);
      });
    }
    function checkCredentials(protocol, given) {
      if (given === void 0) {
        const isNeeded = definition_shapes.tF.includes(protocol);
        return {
          problems: isNeeded ? [ `is required for the protocol ${protocol}` ] : [],
          unknown: []
        };
      }
      const {problems: problems, unknown: unknown} = conform(definition_shapes.tG[protocol] ?? {}, given, given);
      return {
        problems: problems.map(problem => `is not as it should be: ${problem}`),
        unknown: unknown
      };
    }
    function requestOf({protocols: protocols, ...definition}, credentials) {
      const withCredentials = side => {
        const [protocol, own, end] = [ protocols[side], credentials[side], definition[side] ];
        if (own === void 0) return {
          [side]: end
        };
        const place = definition_shapes.tF.includes(protocol) ? {
          ...placeIn(end, protocol),
          credentials: own
        } : end[protocol];
        return {
          [side]: {
            ...end,
            [protocol]: place
          },
          [`${side}Credentials`]: {
            [protocol]: own
          }
        };
      };
      return {
        ...definition,
        ...withCredentials("source"),
        ...withCredentials("target")
      };
    }
    function placeIn(end, protocol) {
      const place = end[protocol];
      return (0, core_fields.Gv)(place) ? place : {};
    }
  }
};
