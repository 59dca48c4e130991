"use strict";

exports.id = 594;

exports.ids = [ 594 ];

exports.modules = {
 4549: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => tarGz
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
  var modern_tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1624);
  async function tarGz(files, modifiedAt) {
   const mtime = new Date(modifiedAt);
   const entries = files.map(({name: name, text: text}) => ({
    header: {
     name: name,
     size: Buffer.byteLength(text),
     mtime: mtime
    },
    body: text
   }));
   return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(await (0, modern_tar__WEBPACK_IMPORTED_MODULE_1__.nG)(entries));
  }
 },
 5566: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   demo: () => demo
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  var tar = __webpack_require__(4549);
  const parsed = new Map;
  async function readAction(path) {
   const folder = (0, external_node_path_.resolve)(path);
   const file = [ "action.yml", "action.yaml" ].map(name => (0, external_node_path_.join)(folder, name)).find(external_node_fs_.existsSync);
   if (file === void 0) throw new Error(`No action.yml in ${folder}`);
   const yaml = await parseOnce((0, external_node_fs_.readFileSync)(file, "utf8"));
   const runs = yaml.runs ?? {};
   if (!/^node(20|24)$/i.test(metadata_text(runs["using"]))) throw new Error(`${file}: 'runs.using' is '${metadata_text(runs["using"])}'; only node20 and node24 are supported`);
   const scripts = {};
   for (const phase of [ "pre", "main", "post" ]) if (metadata_text(runs[phase]) !== "") scripts[phase] = metadata_text(runs[phase]);
   if (scripts.main === void 0) throw new Error(`${file}: 'runs.main' is missing`);
   return {
    folder: folder,
    name: metadata_text(yaml.name),
    inputs: new Map(Object.entries(yaml.inputs ?? {}).map(([name, input]) => [ name, {
     default: metadata_text(input?.default),
     deprecated: input?.deprecationMessage == null ? void 0 : metadata_text(input.deprecationMessage)
    } ])),
    scripts: scripts,
    conditions: {
     pre: metadata_text(runs["pre-if"]) || "always()",
     post: metadata_text(runs["post-if"]) || "always()"
    }
   };
  }
  async function parseOnce(source) {
   const {parse: parse} = await __webpack_require__.e(338).then(__webpack_require__.bind(__webpack_require__, 3338));
   const yaml = parsed.get(source) ?? parse(source);
   parsed.set(source, yaml);
   return yaml;
  }
  const metadata_text = value => value == null ? "" : String(value);
  function descendantsOf(pid, threadsOf = allThreadsOf) {
   const children = threadsOf(pid).flatMap(thread => read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number));
   return [ ...children, ...children.flatMap(child => descendantsOf(child, threadsOf)) ];
  }
  function allThreadsOf(pid) {
   return list(`/proc/${pid}/task`);
  }
  function killTree(pid) {
   for (const one of [ pid, ...descendantsOf(pid) ]) kill(one);
  }
  function endOrphans(trackingId) {
   const variable = `RUNNER_TRACKING_ID=${trackingId}`;
   for (const pid of list("/proc").map(Number).filter(Boolean)) if (read(`/proc/${pid}/environ`).split("\0").includes(variable)) kill(pid);
  }
  function kill(pid) {
   try {
    process.kill(pid, "SIGKILL");
   } catch {}
  }
  function list(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder);
   } catch {
    return [];
   }
  }
  function read(file) {
   try {
    return (0, external_node_fs_.readFileSync)(file, "utf8");
   } catch {
    return "";
   }
  }
  function parseCommand(line, known) {
   return parseColons(trim(line, "start"), known) ?? parseBracket(line, known);
  }
  function parseColons(line, known) {
   if (!line.startsWith("::")) return;
   const end = line.indexOf("::", 2);
   if (end < 0) return;
   const head = parseHead(line.slice(2, end), list => trim(list).split(","), unescapeProperty);
   if (!known.has(head.name.toLowerCase())) return;
   return {
    ...head,
    data: unescapeData(line.slice(end + 2)),
    notation: "::"
   };
  }
  function parseBracket(line, known) {
   const start = line.indexOf("##[");
   const end = start < 0 ? -1 : line.indexOf("]", start);
   if (end < 0) return;
   const head = parseHead(line.slice(start + 3, end), list => list.split(";"), unescapeBracket);
   if (!known.has(head.name.toLowerCase())) return;
   return {
    ...head,
    data: unescapeBracket(line.slice(end + 1)),
    notation: "##["
   };
  }
  function parseHead(head, split, decode) {
   const space = head.indexOf(" ");
   const name = space < 0 ? head : head.slice(0, space);
   const properties = {};
   for (const pair of space > 0 ? split(head.slice(space + 1)) : []) {
    const [, key, value] = PAIR.exec(pair) ?? [];
    if (key !== void 0 && value !== void 0) properties[key.toLowerCase()] = decode(value);
   }
   return {
    name: name,
    properties: properties
   };
  }
  const PAIR = /^=*([^=]+)=+([^=].*)$/s;
  function trim(text, side) {
   const rest = text.replace(/^\p{White_Space}+/u, "");
   return side === "start" ? rest : rest.replace(/\p{White_Space}+$/u, "");
  }
  const unescapeData = text => unescapeAll(text, {
   "%0D": "\r",
   "%0A": "\n",
   "%25": "%"
  });
  const unescapeProperty = text => unescapeAll(text, {
   "%0D": "\r",
   "%0A": "\n",
   "%3A": ":",
   "%2C": ",",
   "%25": "%"
  });
  const unescapeBracket = text => unescapeAll(text, {
   "%3B": ";",
   "%0D": "\r",
   "%0A": "\n",
   "%5D": "]",
   "%25": "%"
  });
  function unescapeAll(text, codes) {
   return Object.entries(codes).reduce((done, [code, character]) => done.replaceAll(code, character), text);
  }
  const COMMANDS = [ "add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning" ];
  const NEVER_ECHOED = new Set([ "add-mask", "debug", "error", "notice", "warning" ]);
  class CommandManager {
   #context;
   #known=new Set(COMMANDS);
   #stopToken;
   #echo;
   constructor(context) {
    this.#context = context;
    this.#echo = context.debugging;
   }
   receive(line) {
    this.#context.raw.push(line);
    const command = parseCommand(line, this.#known);
    if (command === void 0 || !this.#process(command, line)) this.#context.write(line);
   }
   #process(command, line) {
    const name = command.name.toLowerCase();
    if (this.#stopToken !== void 0) return this.#resume(name, line);
    this.#context.commands.push({
     ...command,
     name: name
    });
    if (name === "stop-commands") {
     this.#stop(command.data, line);
     return true;
    }
    if (this.#echo && !NEVER_ECHOED.has(name)) this.#context.write(line);
    const problem = this.#obey(name, command);
    if (problem !== void 0) {
     this.#context.fail(`Unable to process command '${NEVER_ECHOED.has(name) ? name : line}' successfully.`);
     this.#context.fail(problem);
    }
    return true;
   }
   #stop(token, line) {
    if (token === "" || token.toLowerCase() === "pause-logging" || this.#known.has(token.toLowerCase())) {
     this.#context.fail("You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.");
     return;
    }
    this.#stopToken = token.toLowerCase();
    this.#known.add(this.#stopToken);
    if (token.length > 6) this.#context.masker.add(token);
    this.#context.write(line);
   }
   #resume(name, line) {
    if (name !== this.#stopToken) return false;
    this.#known.delete(name);
    this.#stopToken = void 0;
    this.#context.write(line);
    return true;
   }
   #obey(name, {data: data, properties: properties}) {
    const context = this.#context;
    switch (name) {
    case "add-mask":
     if (data.trim() === "") context.issue("warning", "Can't add secret mask for empty string in ##[add-mask] command."); else {
      if (this.#echo) context.write("::add-mask::***");
      context.masker.add(data);
     }
     return;

    case "debug":
     context.debug(data);
     return;

    case "error":
    case "warning":
    case "notice":
     context.issue(name, data, properties);
     return;

    case "group":
    case "endgroup":
     context.write(`##[${name}]${name === "group" ? data : ""}`);
     return;

    case "echo":
     return this.#switchEcho(data);

    case "set-output":
     return this.#deprecated(name, properties, key => context.setOutput(key, data));

    case "save-state":
     return this.#deprecated(name, properties, key => context.setState(key, data));

    case "set-env":
    case "add-path":
     return `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`;

    default:
     return;
    }
   }
   #switchEcho(data) {
    const value = data.trim().toLowerCase();
    if (value !== "on" && value !== "off") return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
    this.#echo = value === "on";
    return;
   }
   #deprecated(name, properties, set) {
    this.#context.issue("warning", `The \`${name}\` command is deprecated and will be disabled soon.`);
    const key = properties["name"];
    if (key === void 0) return `Required field 'name' is missing in ##[${name}] command.`;
    set(key);
    return;
   }
  }
  const MAX_ANNOTATIONS_PER_LEVEL = 10;
  const MAX_ANNOTATION_LENGTH = 4096;
  class ExecutionContext {
   masker;
   debugging;
   log=[];
   raw=[];
   annotations=[];
   commands=[];
   outputs={};
   env={};
   state;
   path=[];
   summary="";
   commandFailed=false;
   #onLine;
   #issues={
    error: 0,
    warning: 0,
    notice: 0
   };
   #inGroup=false;
   constructor(options) {
    this.masker = options.masker;
    this.state = {
     ...options.state
    };
    this.debugging = options.debugging;
    this.#onLine = options.onLine;
   }
   write(message) {
    for (const line of this.masker.mask(message).split("\n")) this.#show(line);
   }
   debug(message) {
    if (!this.debugging) return;
    for (const line of message.replaceAll("\r\n", "\n").split("\n")) this.write(`##[debug]${line}`);
   }
   setOutput(name, value) {
    if (name === "") throw new Error(EMPTY_NAME);
    set(this.outputs, name, value);
    this.debug(`Set output ${name} = ${value}`);
   }
   setState(name, value) {
    set(this.state, name, value);
    this.debug(`Save intra-action state ${name} = ${value}`);
   }
   setVariable(name, value) {
    if (name === "") throw new Error(EMPTY_NAME);
    this.env[name] = value;
    this.debug(`${name}='${value}'`);
   }
   fail(message) {
    this.commandFailed = true;
    this.issue("error", message);
   }
   issue(level, text, properties = {}) {
    const message = this.masker.mask(text).slice(0, MAX_ANNOTATION_LENGTH);
    if (++this.#issues[level] <= MAX_ANNOTATIONS_PER_LEVEL && message.trim() !== "") {
     const {title: title, file: file, line: line} = properties;
     this.annotations.push({
      level: level,
      message: message,
      ...title !== void 0 && {
       title: title
      },
      ...file !== void 0 && {
       file: file
      },
      ...line !== void 0 && {
       line: Number(line)
      }
     });
    }
    if (message !== "") this.write(`##[${level}]${message}`);
   }
   addPath(folder) {
    this.path = [ ...this.path.filter(known => known !== folder), folder ];
   }
   #show(line) {
    const [, tag, text = ""] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (tag === "group" || tag === "endgroup") this.#inGroup = false;
    if (tag === "endgroup") return;
    const shown = `${this.#inGroup ? "  " : ""}${render(tag, text, line)}`;
    if (tag === "group") this.#inGroup = true;
    this.log.push(shown);
    this.#onLine(shown);
   }
  }
  const EMPTY_NAME = "Value cannot be null. (Parameter 'name')";
  function set(target, name, value) {
   const known = Object.keys(target).find(key => key.toLowerCase() === name.toLowerCase());
   target[known ?? name] = value;
  }
  function render(tag, text, line) {
   switch (tag) {
   case "group":
    return `▸ ${text}`;

   case "error":
    return `Error: ${text}`;

   case "warning":
    return `Warning: ${text}`;

   case "notice":
    return `Notice: ${text}`;

   case "command":
    return text;

   default:
    return line;
   }
  }
  const SUMMARY_LIMIT_BYTES = 1024 * 1024;
  function createCommandFiles(temp) {
   const folder = (0, external_node_path_.join)(temp, "_runner_file_commands");
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   const id = (0, external_node_crypto_.randomUUID)();
   const create = prefix => {
    const path = (0, external_node_path_.join)(folder, `${prefix}_${id}`);
    (0, external_node_fs_.writeFileSync)(path, "");
    return path;
   };
   return {
    path: create("add_path"),
    env: create("set_env"),
    step_summary: create("step_summary"),
    state: create("save_state"),
    output: create("set_output")
   };
  }
  function processCommandFiles(files, context) {
   obey("path", addPaths);
   obey("env", setEnvironment);
   obey("step_summary", attachSummary);
   obey("state", file => forEachPair(file, (name, value) => context.setState(name, value)));
   obey("output", file => forEachPair(file, (name, value) => context.setOutput(name, value)));
   function obey(name, process) {
    const file = files[name];
    if (!(0, external_node_fs_.existsSync)(file)) return;
    try {
     process(file, context);
    } catch (error) {
     context.fail(`Unable to process file command '${name}' successfully.`);
     context.fail(error instanceof Error ? error.message : String(error));
    }
    (0, external_node_fs_.rmSync)(file, {
     force: true,
     recursive: true
    });
   }
  }
  function addPaths(file, context) {
   for (const line of (0, external_node_fs_.readFileSync)(file, "utf8").split(/\r\n|\r|\n/)) if (line !== "") context.addPath(line);
  }
  function setEnvironment(file, context) {
   forEachPair(file, (name, value) => {
    if (name.toUpperCase() === "NODE_OPTIONS") context.issue("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."); else context.setVariable(name, value);
   });
  }
  function forEachPair(file, take) {
   for (const [name, value] of pairs((0, external_node_fs_.readFileSync)(file, "utf8"))) take(name, value);
  }
  function attachSummary(file, context) {
   const bytes = (0, external_node_fs_.statSync)(file).size;
   if (bytes > SUMMARY_LIMIT_BYTES) {
    const [limit, size] = [ SUMMARY_LIMIT_BYTES, bytes ].map(count => `${Math.floor(count / 1024)}k`);
    context.issue("error", `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${size}.`);
    return;
   }
   const lines = (0, external_node_fs_.readFileSync)(file, "utf8").split(/\r\n|\r|\n/);
   if (lines.at(-1) === "") lines.pop();
   context.summary = lines.map(line => `${context.masker.mask(line)}\n`).join("");
  }
  function* pairs(text) {
   const lines = text.replace(/^\uFEFF/, "").split(process.platform === "win32" ? /\r?\n/ : "\n");
   let next = 0;
   while (next < lines.length) {
    const line = lines[next++] ?? "";
    if (line === "") continue;
    const [, name = "", separator, rest = ""] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (separator === void 0) throw new Error(`Invalid format '${line}'`);
    if (separator === "=") {
     yield [ name, rest ];
     continue;
    }
    if (name === "" || rest === "") throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    const end = endOfValue(lines, rest, next);
    yield [ name, lines.slice(next, end).join("\n") ];
    next = end + 1;
   }
  }
  function endOfValue(lines, delimiter, start) {
   const end = lines.indexOf(delimiter, start);
   if (end >= 0) return end;
   throw new Error(lines.at(-1) === "" ? `Invalid value. Matching delimiter not found '${delimiter}'` : "Invalid value. EOF marker missing new line.");
  }
  function githubContext(given = {}) {
   const repository = given.repository ?? "octo-org/website";
   const ref = given.ref ?? "refs/heads/main";
   const sha = given.sha ?? "ffac537e6cbbf934b08745a378932722df287a53";
   const server = given.server_url ?? "https://github.com";
   const api = given.api_url ?? (server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`);
   const actor = given.actor ?? "octocat";
   return {
    action: "__bloomreach-cloud_actions",
    action_ref: "v1",
    action_repository: "octo-org/bloomreach-cloud-actions",
    actor: actor,
    actor_id: "583231",
    api_url: api,
    base_ref: "",
    event_name: "push",
    graphql_url: api.endsWith("/v3") ? api.replace(/v3$/, "graphql") : `${api}/graphql`,
    head_ref: "",
    job: "release",
    ref: ref,
    ref_name: ref.replace(/^refs\/(heads|tags)\//, ""),
    ref_protected: "false",
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: repository,
    repository_id: "1296269",
    repository_owner: repository.split("/")[0] ?? "",
    repository_owner_id: "9919",
    retention_days: "90",
    run_attempt: "1",
    run_id: "1658821493",
    run_number: "3",
    server_url: server,
    sha: sha,
    token: "",
    triggering_actor: actor,
    workflow: "Release",
    workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
    workflow_sha: sha,
    ...given
   };
  }
  class SecretMasker {
   #values=new Set;
   #forms=new Set;
   constructor(values = []) {
    for (const value of values) this.add(value);
   }
   get values() {
    return [ ...this.#values ];
   }
   add(value) {
    for (const part of [ value, ...value.split(/[\r\n]+/).map(line => line.trim()) ]) {
     if (part === "" || this.#values.has(part)) continue;
     this.#values.add(part);
     for (const form of [ part, ...encodedForms(part) ]) if (form !== "") this.#forms.add(form);
    }
   }
   mask(text) {
    let masked = "";
    let end = 0;
    for (const [start, stop] of mergedRanges(text, this.#forms)) {
     masked += `${text.slice(end, start)}***`;
     end = stop;
    }
    return masked + text.slice(end);
   }
  }
  function encodedForms(value) {
   const bytes = Buffer.from(value);
   const base64 = [ 0, 1, 2 ].map(shift => bytes.subarray(bytes.length > shift ? shift : 0).toString("base64"));
   return [ ...base64, value.replaceAll('"', '\\"'), value.replaceAll("'", "''"), JSON.stringify(value).slice(1, -1), encodeURIComponent(value).replaceAll(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`), value.replaceAll(/[<>"'&]/g, c => XML_ENTITIES.get(c) ?? c), value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : "", ...ampersandParts(value) ];
  }
  const XML_ENTITIES = new Map([ [ "<", "&lt;" ], [ ">", "&gt;" ], [ '"', "&quot;" ], [ "'", "&apos;" ], [ "&", "&amp;" ] ]);
  function ampersandParts(value) {
   const plus = value.indexOf("&+");
   const last = value.lastIndexOf("&");
   if (last < 0) return [];
   const [before, after] = plus >= 0 ? [ value.slice(0, plus + 2), value.slice(plus + 3) ] : [ value.slice(0, last + 1), value.slice(last + 1) ];
   return [ before, after ].filter(part => part.length >= 6);
  }
  function mergedRanges(text, forms) {
   const found = [];
   for (const form of forms) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([ at, at + form.length ]);
   const merged = [];
   for (const [start, stop] of found.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last !== void 0 && start <= last[1]) last[1] = Math.max(last[1], stop); else merged.push([ start, stop ]);
   }
   return merged;
  }
  function stepInputs(action, given, github, context) {
   const known = new Map([ ...action.inputs ].map(([name, input]) => [ name.toLowerCase(), input ]));
   const names = Object.keys(given);
   for (const name of names) {
    const deprecated = known.get(name.toLowerCase())?.deprecated;
    if (deprecated !== void 0) context.issue("warning", `Input '${name}' has been deprecated with message: ${deprecated}`);
   }
   const unexpected = names.filter(name => !known.has(name.toLowerCase()));
   if (unexpected.length > 0) context.issue("warning", `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(action.inputs.keys())}]`);
   const set = new Set(names.map(name => name.toLowerCase()));
   const defaults = [ ...action.inputs ].filter(([name]) => !set.has(name.toLowerCase()));
   return {
    ...given,
    ...Object.fromEntries(defaults.map(([name, input]) => [ name, evaluate(input.default, github) ]))
   };
  }
  const quoted = names => `'${[ ...names ].join("', '")}'`;
  function evaluate(value, github) {
   return value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression) => {
    const name = /^github\.(\w+)$/.exec(expression)?.[1];
    const found = Object.entries(github).find(([key]) => key === name)?.[1];
    if (found === void 0) throw new Error(`An input's default has an expression that is not known: ${expression}`);
    return found;
   });
  }
  function stepEnvironment(options) {
   const {folders: folders, github: github, files: files, env: env} = options;
   const {token: _, ...visible} = github;
   return {
    CI: "true",
    HOME: folders.home,
    ...hostEnvironment(),
    ...compileCache(),
    ...env,
    ...prefixed("STATE_", options.state),
    ...prefixed("INPUT_", options.inputs, name => name.replaceAll(" ", "_").toUpperCase()),
    PATH: [ ...options.path.toReversed(), env["PATH"] ?? process.env["PATH"] ?? "" ].join(external_node_path_.delimiter),
    GITHUB_ACTIONS: "true",
    ...prefixed("GITHUB_", {
     ...visible,
     ...files
    }, name => name.toUpperCase()),
    GITHUB_EVENT_PATH: eventFile(folders.temp, options.event),
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_OS: RUNNER_OS[process.platform] ?? "Linux",
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_TRACKING_ID: env["RUNNER_TRACKING_ID"] ?? options.trackingId,
    RUNNER_WORKSPACE: (0, external_node_path_.join)(folders.workspace, ".."),
    ...options.debugging && {
     RUNNER_DEBUG: "1"
    }
   };
  }
  const RUNNER_OS = {
   darwin: "macOS",
   linux: "Linux",
   win32: "Windows"
  };
  function prefixed(prefix, values, rename = name => name) {
   return Object.fromEntries(Object.entries(values).map(([name, value]) => [ prefix + rename(name), value ]));
  }
  function hostEnvironment() {
   if (process.platform !== "win32") return {};
   const names = [ "SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "TEMP", "TMP", "windir" ];
   return Object.fromEntries(names.map(name => [ name, process.env[name] ?? "" ]));
  }
  function compileCache() {
   const folder = process.env["NODE_COMPILE_CACHE"];
   return folder === void 0 ? {} : {
    NODE_COMPILE_CACHE: folder
   };
  }
  function eventFile(temp, event) {
   const folder = (0, external_node_path_.join)(temp, "_github_workflow");
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   const file = (0, external_node_path_.join)(folder, "event.json");
   (0, external_node_fs_.writeFileSync)(file, JSON.stringify(event));
   return file;
  }
  var external_node_child_process_ = __webpack_require__(1421);
  const GITHUBS = {
   afterSigint: 7500,
   afterSigterm: 2500
  };
  const OPEN_OUTPUT_MS = 5e3;
  async function startProcess(options) {
   const {node: node, script: script, cwd: cwd, env: env, onLine: onLine, grace: grace = GITHUBS} = options;
   const child = (0, external_node_child_process_.spawn)(node, [ script ], {
    cwd: cwd,
    env: env,
    stdio: [ "ignore", "pipe", "pipe" ],
    windowsHide: true
   });
   const pid = child.pid ?? 0;
   const timers = [];
   let cancelled = false;
   let outputHeld = false;
   const ended = new Promise((resolve, reject) => {
    const flushes = [ child.stdout, child.stderr ].map(stream => readLines(stream, onLine));
    child.once("error", reject);
    child.once("exit", () => {
     timers.splice(0).forEach(clearTimeout);
     timers.push(setTimeout(closeOutput, OPEN_OUTPUT_MS));
    });
    child.once("close", (exitCode, signal) => {
     timers.forEach(clearTimeout);
     for (const flush of flushes) flush();
     resolve({
      exitCode: exitCode,
      signal: signal,
      cancelled: cancelled,
      outputHeld: outputHeld
     });
    });
   });
   function closeOutput() {
    outputHeld = true;
    child.stdout.destroy();
    child.stderr.destroy();
   }
   function cancel() {
    if (cancelled || child.exitCode !== null || child.signalCode !== null) return;
    cancelled = true;
    child.kill("SIGINT");
    timers.push(setTimeout(() => child.kill("SIGTERM"), grace.afterSigint), setTimeout(() => killTree(pid), grace.afterSigint + grace.afterSigterm));
   }
   if (pid === 0) await ended;
   return {
    pid: pid,
    ended: ended,
    cancel: cancel,
    kill: signal => void child.kill(signal)
   };
  }
  function readLines(stream, onLine) {
   let rest = "";
   stream.setEncoding("utf8");
   stream.on("data", chunk => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
   });
   return () => {
    if (rest !== "") onLine(rest.replace(/\r$/, ""));
   };
  }
  const CANCELED = "The operation was canceled.";
  function newTrackingId() {
   return `github_${(0, external_node_crypto_.randomUUID)()}`;
  }
  async function startStep(options) {
   const action = await readAction(options.action);
   const phase = options.phase ?? "main";
   const script = action.scripts[phase];
   if (script === void 0) throw new Error(`${action.folder}: the action has no '${phase}' script`);
   const {env: env = {}, path: path = [], state: state = {}, uses: uses, trackingId: trackingId = newTrackingId()} = options;
   const github = githubContext({
    ...options.github,
    ...uses !== void 0 && actionContext(uses)
   });
   const folders = jobFolders(options);
   const files = createCommandFiles(folders.temp);
   const debugging = env["ACTIONS_STEP_DEBUG"] === "true";
   const context = new ExecutionContext({
    masker: new SecretMasker([ ...options.masks ?? [], github.token ]),
    state: state,
    debugging: debugging,
    onLine: options.onLine ?? (() => {})
   });
   const inputs = stepInputs(action, options.inputs ?? {}, github, context);
   if (uses !== void 0) writeHeader({
    uses: uses,
    phase: phase,
    inputs: inputs,
    env: env,
    context: context
   });
   const commands = new CommandManager(context);
   const startedAt = performance.now();
   const child = await startProcess({
    node: options.node ?? process.execPath,
    script: (0, external_node_path_.join)(action.folder, script),
    cwd: folders.workspace,
    env: stepEnvironment({
     inputs: inputs,
     env: env,
     path: path,
     state: state,
     github: github,
     folders: folders,
     files: files,
     debugging: debugging,
     trackingId: trackingId,
     event: options.event ?? {}
    }),
    onLine: line => commands.receive(line),
    grace: options.grace
   });
   const result = child.ended.then(end => {
    processCommandFiles(files, context);
    if (end.cancelled) context.issue("error", CANCELED);
    return stepResult(context, folders, end, performance.now() - startedAt);
   });
   return {
    pid: child.pid,
    result: result,
    cancel: child.cancel,
    kill: child.kill
   };
  }
  function actionContext(uses) {
   const [, repository = "", ref = ""] = /^([^.$/][^/]*\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
   return {
    action_repository: repository,
    action_ref: ref
   };
  }
  function jobFolders(options) {
   const fresh = name => (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), `runner-${name}-`));
   const temp = (0, external_node_path_.resolve)(options.temp ?? fresh("temp"));
   const folders = {
    temp: temp,
    workspace: (0, external_node_path_.resolve)(options.workspace ?? fresh("workspace")),
    home: (0, external_node_path_.join)(temp, "_home"),
    tools: (0, external_node_path_.join)(temp, "_tool")
   };
   for (const folder of Object.values(folders)) (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true
   });
   return folders;
  }
  function writeHeader(step) {
   const {uses: uses, phase: phase, inputs: inputs, env: env, context: context} = step;
   if (phase === "post") {
    context.write("Post job cleanup.");
    return;
   }
   const filled = Object.entries(inputs).filter(([, value]) => value !== "");
   context.write(`##[group]Run ${uses}`);
   if (filled.length > 0) context.write("with:");
   for (const [name, value] of filled) context.write(`  ${name}: ${value}`);
   if (Object.keys(env).length > 0) context.write("env:");
   for (const [name, value] of Object.entries(env)) context.write(`  ${name}: ${value}`);
   context.write("##[endgroup]");
  }
  function stepResult(context, folders, {exitCode: exitCode, signal: signal, cancelled: cancelled, outputHeld: outputHeld}, durationMs) {
   const failed = exitCode !== 0 || context.commandFailed;
   const {outputs: outputs, env: env, path: path, state: state, log: log, annotations: annotations, summary: summary, commands: commands} = context;
   return {
    conclusion: cancelled ? "cancelled" : failed ? "failure" : "success",
    exitCode: exitCode,
    signal: signal,
    outputHeld: outputHeld,
    outputs: outputs,
    env: env,
    path: path,
    state: state,
    log: log,
    annotations: annotations,
    summary: summary,
    commands: commands,
    durationMs: durationMs,
    rawLog: context.raw.join("\n"),
    masks: context.masker.values,
    workspace: folders.workspace,
    temp: folders.temp
   };
  }
  async function runJob(steps, options = {}) {
   const planned = await Promise.all(steps.map(async step => ({
    step: step,
    action: await readAction(step.action)
   })));
   const job = new Job(options);
   for (const {step: step, action: action} of planned) if (action.scripts.pre !== void 0) await job.run(step, "pre", action.conditions.pre);
   for (const {step: step} of planned) await job.run(step, "main", step.when ?? "success");
   for (const {step: step, action: action} of planned.toReversed()) if (action.scripts.post !== void 0 && job.hasBegun(step)) await job.run(step, "post", action.conditions.post);
   job.end();
   return job.result;
  }
  class Job {
   result;
   #options;
   #states=new Map;
   #trackingId;
   constructor(options) {
    this.#options = options;
    this.#trackingId = options.trackingId ?? newTrackingId();
    this.result = {
     conclusion: "success",
     steps: {},
     phases: [],
     env: {},
     path: [],
     masks: options.masks ?? [],
     workspace: options.workspace ?? (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
     external_node_os_.tmpdir)(), "runner-workspace-")),
     temp: options.temp ?? (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
     external_node_os_.tmpdir)(), "runner-temp-"))
    };
   }
   hasBegun(step) {
    return this.#states.has(step);
   }
   async run(step, phase, condition) {
    const {signal: signal, onBegin: onBegin, onStart: onStart, onEnd: onEnd} = this.#options;
    if (!this.#applies(condition)) {
     if (phase === "main") this.#record(step, {}, "skipped");
     return;
    }
    onBegin?.(step, phase);
    const running = await startStep(this.#stepOptions(step, phase));
    const stop = () => {
     if (!this.#applies(condition)) running.cancel();
    };
    signal?.addEventListener("abort", stop, {
     once: true
    });
    onStart?.(step, phase, running);
    const result = await running.result.finally(() => signal?.removeEventListener("abort", stop));
    this.#carryOver(step, phase, result);
    await (onEnd?.(step, phase, result));
   }
   end() {
    endOrphans(this.#trackingId);
   }
   #applies(condition) {
    if (this.#options.signal?.aborted) this.result.conclusion = "cancelled";
    return job_evaluate(condition, this.result.conclusion);
   }
   #stepOptions(step, phase) {
    const {github: github, event: event, onLine: onLine} = this.#options;
    const {env: env, path: path, masks: masks, workspace: workspace, temp: temp} = this.result;
    const {action: action, uses: uses, inputs: inputs = {}, node: node = this.#options.node} = step;
    return {
     action: action,
     phase: phase,
     path: path,
     masks: masks,
     workspace: workspace,
     temp: temp,
     trackingId: this.#trackingId,
     inputs: typeof inputs === "function" ? inputs(this.result.steps) : inputs,
     env: {
      ...this.#options.env,
      ...env,
      ...step.env
     },
     state: this.#states.get(step) ?? {},
     ...uses !== void 0 && {
      uses: uses
     },
     ...node !== void 0 && {
      node: node
     },
     ...github !== void 0 && {
      github: github
     },
     ...event !== void 0 && {
      event: event
     },
     ...onLine !== void 0 && {
      onLine: onLine
     }
    };
   }
   #carryOver(step, phase, result) {
    const job = this.result;
    job.phases.push({
     step: step,
     phase: phase,
     result: result
    });
    Object.assign(job.env, result.env);
    job.path = [ ...job.path.filter(folder => !result.path.includes(folder)), ...result.path ];
    job.masks = result.masks;
    this.#states.set(step, result.state);
    if (phase === "main") this.#record(step, result.outputs, result.conclusion);
    const tolerated = phase === "main" && step.continueOnError === true;
    if (result.conclusion !== "success" && !tolerated && job.conclusion === "success") job.conclusion = result.conclusion;
   }
   #record(step, outputs, conclusion) {
    if (step.id !== void 0) this.result.steps[step.id] = {
     outputs: outputs,
     conclusion: conclusion
    };
   }
  }
  function job_evaluate(condition, conclusion) {
   switch (condition.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, "$1").replace(/\(\)$/, "")) {
   case "always":
    return true;

   case "success":
    return conclusion === "success";

   case "failure":
    return conclusion === "failure";

   case "cancelled":
    return conclusion === "cancelled";

   case "!cancelled":
    return conclusion !== "cancelled";

   default:
    throw new Error(`A condition that is not known: ${condition}`);
   }
  }
  function changes(before, after) {
   const [was, is] = [ facts(before), facts(after) ];
   return [ ...new Set([ ...was.keys(), ...is.keys() ]) ].map(name => {
    const [old = "", current = ""] = [ was.get(name), is.get(name) ];
    return [ `${old === current ? " " : "→"} ${name}`, old, current ];
   });
  }
  function facts({distributions: distributions, backups: backups, environments: environments, domains: domains}) {
   const nameOf = (all, id) => all.find(one => one.id === id)?.name ?? "(none)";
   const backupsOf = id => backups.filter(({environmentId: environmentId}) => environmentId === id).length;
   const production = environments.filter(environment => environment.production);
   const movable = domains.filter(({name: name}) => !name.endsWith(".bloomreach.cloud"));
   return new Map([ [ "Distributions", distributions.map(({name: name}) => name).join("\n") ], [ "Backups", environments.map(({id: id, name: name}) => `${backupsOf(id)} of ${name}`).join("\n") ], ...environments.map(({name: name, distributionId: distributionId, state: state}) => [ `${name} runs`, `${nameOf(distributions, distributionId)}${state === "deployed" ? "" : ` (${state || "new"})`}` ]), [ "Production", production.map(({name: name}) => name).join("\n") || "(none)" ], ...movable.map(({name: name, environmentId: environmentId}) => [ name, nameOf(environments, environmentId) ]) ]);
  }
  const WIDTH = 100;
  function heading(text) {
   print(`\n━━ ${text} ${"━".repeat(Math.max(3, WIDTH - text.length - 4))}`);
  }
  function print(text) {
   process.stdout.write(`${text}\n`);
  }
  function printResult({outputs: outputs, summary: summary, conclusion: conclusion, durationMs: durationMs}) {
   print(`\nOutputs:`);
   const set = Object.entries(outputs).filter(([, value]) => value !== "");
   const width = Math.max(...set.map(([name]) => name.length));
   for (const [name, value] of set) print(`  ${name.padEnd(width)}  ${shortened(value)}`);
   if (set.length === 0) print("  (none)");
   print("\nJob summary (Markdown):");
   for (const line of summary.trim().split("\n")) print(`  ${line}`);
   print(`\n${conclusion === "success" ? "✓" : "✗"} ${conclusion} after ${(durationMs / 1e3).toFixed(1)} s`);
  }
  function shortened(value) {
   const line = value.replaceAll("\n", " ");
   return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
  }
  function printTable(header, rows) {
   const cells = [ header, ...rows ].map(row => row.map(cell => cell.split("\n")));
   const widths = header.map((_, column) => Math.max(...cells.flatMap(row => (row[column] ?? []).map(line => line.length))));
   for (const [index, row] of cells.entries()) {
    const height = Math.max(...row.map(lines => lines.length));
    for (let line = 0; line < height; line++) print(widths.map((width, column) => (row[column]?.[line] ?? "").padEnd(width)).join(" │ "));
    if (index === 0) print(widths.map(width => "─".repeat(width)).join("─┼─"));
   }
  }
  function releaseSteps({root: root, file: file, live: live, idle: idle}) {
   const output = (steps, id, name) => steps[id]?.outputs[name] ?? "";
   const quickly = {
    "poll-interval-seconds": "0.5"
   };
   const steps = [ {
    id: "upload-distribution",
    title: "Upload the distribution",
    inputs: {
     file: file
    }
   }, {
    id: "backup",
    title: `Back up ${live}, which is live`,
    inputs: {
     environment: live,
     ...quickly
    }
   }, {
    id: "deploy",
    title: `Deploy to ${idle}, which is idle`,
    inputs: steps => ({
     environment: idle,
     distribution: output(steps, "upload-distribution", "distribution-id"),
     ...quickly
    })
   }, {
    id: "promote-production",
    title: `Make ${idle} the production environment`,
    inputs: steps => ({
     environment: output(steps, "deploy", "environment-id"),
     "current-environment": live,
     "change-domain-rules": "true"
    })
   } ];
   return steps.map(step => ({
    ...step,
    action: (0, external_node_path_.join)(root, "actions", step.id),
    uses: `OWNER/bloomreach-cloud-actions/actions/${step.id}@v1`
   }));
  }
  var external_node_readline_ = __webpack_require__(481);
  async function startSimulatedCloud(dist, options) {
   const settings = JSON.stringify({
    ...options,
    untilStdinCloses: true
   });
   const server = (0, external_node_child_process_.spawn)(process.execPath, [ (0, external_node_path_.join)(dist, "simulator-server.js"), settings ], {
    stdio: [ "pipe", "pipe", "inherit" ],
    detached: true,
    windowsHide: true
   });
   const ready = await Promise.race([ firstLine(server.stdout), failure(server) ]);
   const {controlToken: controlToken, ...found} = JSON.parse(ready);
   const {url: url} = found;
   const headers = {
    "x-simulator-token": controlToken
   };
   server.unref();
   return {
    url: url,
    username: found.username,
    password: found.password,
    controlToken: controlToken,
    cloud: async () => await (await fetch(`${url}/__simulator/cloud`, {
     headers: headers
    })).json(),
    stop: () => server.stdin.destroy()
   };
  }
  async function firstLine(stream) {
   for await (const line of (0, external_node_readline_.createInterface)({
    input: stream
   })) return line;
   return await new Promise(() => {});
  }
  function failure(server) {
   return new Promise((_, reject) => {
    server.once("error", reject);
    server.once("exit", code => reject(new Error(`The simulator did not start: it ended with exit code ${code}`)));
   });
  }
  const [LIVE, IDLE] = [ "blue", "green" ];
  const DISTRIBUTION = "shop-1.3.0-distribution.tar.gz";
  async function demo(args = process.argv.slice(2)) {
   const interrupted = new AbortController;
   for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => interrupted.abort());
   const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), "bloomreach-cloud-demo-"));
   const simulated = await startSimulatedCloud(__dirname, {
    jobSeconds: {
     deploy: 3,
     backup: 2,
     restore: 2,
     domains: 2
    }
   });
   try {
    process.exitCode = await release(folder, simulated, interrupted.signal) === "success" ? 0 : 1;
    if (args.includes("--keep")) await keep(simulated, interrupted.signal); else print("\nnpm run demo -- --keep leaves the simulator up for steps of your own.");
   } finally {
    simulated.stop();
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  async function release(folder, simulated, signal) {
   const workspace = (0, external_node_path_.join)(folder, "shop");
   const file = await makeDistribution(workspace);
   print(`A simulated stack of Bloomreach Cloud answers at ${simulated.url}.`);
   print(`${LIVE} is live and ${IDLE} is idle. ${DISTRIBUTION} is to be released.`);
   const before = await simulated.cloud();
   const steps = releaseSteps({
    root: (0, external_node_path_.join)(__dirname, ".."),
    file: file,
    live: LIVE,
    idle: IDLE
   });
   const {conclusion: conclusion} = await runJob(steps, {
    workspace: workspace,
    temp: (0, external_node_path_.join)(folder, "temp"),
    masks: [ simulated.password ],
    signal: signal,
    env: {
     BRC_API_URL: simulated.url,
     BRC_USERNAME: simulated.username,
     BRC_PASSWORD: simulated.password
    },
    onBegin: step => {
     const number = steps.findIndex(({id: id}) => id === step.id) + 1;
     heading(`${number}/${steps.length} ${steps[number - 1]?.title}`);
    },
    onLine: print,
    onEnd: (_, __, result) => printResult(result)
   });
   heading("What changed in the cloud");
   printTable([ "", "before", "after" ], changes(before, await simulated.cloud()));
   print(conclusion === "success" ? "\nReleased." : `\nNot released (${conclusion}).`);
   return conclusion;
  }
  async function makeDistribution(folder) {
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "target"), {
    recursive: true
   });
   const text = (0, external_node_crypto_.randomBytes)(4 * 1024 * 1024).toString("base64");
   const archive = await (0, tar.V)([ {
    name: "webapps/site.war",
    text: text
   } ], Date.now());
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, "target", DISTRIBUTION), archive);
   return (0, external_node_path_.join)("target", DISTRIBUTION);
  }
  async function keep({url: url, username: username, password: password, controlToken: controlToken}, signal) {
   heading("The simulator stays up until Ctrl-C");
   print(`\nEach action finds it by these variables, also one that you write:\n\n  export BRC_API_URL=${url}\n  export BRC_USERNAME=${username}\n  export BRC_PASSWORD=${password}\n\nWith these, in a second terminal in this folder, an action as the runner starts it, its inputs in capitals:\n\n  env INPUT_ENVIRONMENT=test INPUT_DISTRIBUTION=${DISTRIBUTION} node dist/deploy.js\n\nAnd the next deployment fails after this:\n\n  curl -sSf "$BRC_API_URL/__simulator/behaviors" -H "x-simulator-token: ${controlToken}" -d '{"deployOutcomes":["fails"]}'\n\nA step of a workflow, on a runner on this machine:\n\n  - uses: OWNER/bloomreach-cloud-actions/actions/deploy@v1\n    env:\n      BRC_API_URL: ${url}\n      BRC_USERNAME: ${username}\n      BRC_PASSWORD: ${password}\n    with:\n      environment: test\n      distribution: ${DISTRIBUTION}\n`);
   const staying = setInterval(() => {}, 6e4);
   if (!signal.aborted) await new Promise(resolve => signal.addEventListener("abort", resolve));
   clearInterval(staying);
  }
 }
};
