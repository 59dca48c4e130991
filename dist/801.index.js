"use strict";

exports.id = 801;

exports.ids = [ 801 ];

exports.modules = {
 5651: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => alternatives,
   globOf: () => globOf,
   u: () => isMagic
  });
  const MOST = 1e3;
  const RANGE = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(-?\d{1,9}))?$/;
  function expandBraces(pattern) {
   const found = firstBraces(pattern);
   if (!found) return [ pattern ];
   const {start: start, end: end, options: options} = found;
   const rests = expandBraces(pattern.slice(end + 1));
   const middles = options.flatMap(expandBraces);
   if (middles.length * rests.length > MOST) throw new RangeError(`it stands for more than ${MOST} patterns`);
   return middles.flatMap(middle => rests.map(rest => pattern.slice(0, start) + middle + rest));
  }
  function firstBraces(pattern) {
   for (let start = 0; start < pattern.length; start++) if (pattern[start] === "\\") start++; else if (pattern[start] === "{") {
    const end = closing(pattern, start);
    const options = end === void 0 ? void 0 : optionsOf(pattern.slice(start + 1, end));
    if (end !== void 0 && options) return {
     start: start,
     end: end,
     options: options
    };
   }
   return;
  }
  function closing(pattern, open) {
   let depth = 0;
   for (let at = open; at < pattern.length; at++) if (pattern[at] === "\\") at++; else if (pattern[at] === "{") depth++; else if (pattern[at] === "}" && --depth === 0) return at;
   return;
  }
  function optionsOf(inner) {
   const options = [ "" ];
   let depth = 0;
   for (let at = 0; at < inner.length; at++) {
    const character = inner[at] ?? "";
    const text = character === "\\" ? inner.slice(at, at + 2) : character;
    if (text === "{") depth++;
    if (text === "}") depth--;
    if (text === "," && depth === 0) options.push(""); else options[options.length - 1] += text;
    at += text.length - 1;
   }
   return options.length > 1 ? options : rangeOf(inner);
  }
  function rangeOf(inner) {
   const [, from = "", to = "", by = "1"] = RANGE.exec(inner) ?? [];
   const isNumber = /\d/.test(from);
   if (from === "" || isNumber !== /\d/.test(to)) return;
   const [start, end] = isNumber ? [ Number(from), Number(to) ] : [ from.charCodeAt(0), to.charCodeAt(0) ];
   const step = Math.max(Math.abs(Number(by)), 1);
   const count = Math.floor(Math.abs(end - start) / step) + 1;
   if (count > MOST) throw new RangeError(`it stands for more than ${MOST} patterns`);
   const width = [ from, to ].some(text => /^-?0\d/.test(text)) ? Math.max(from.length, to.length) : 0;
   return Array.from({
    length: count
   }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step;
    return isNumber ? String(value).padStart(width, "0") : String.fromCharCode(value);
   });
  }
  var glob_error = __webpack_require__(4798);
  const LONGEST = 1e3;
  const DEEPEST = 5;
  const MOST_WORK = 1e8;
  function globOf(pattern) {
   if (pattern.length > LONGEST) throw new glob_error.p(`it is longer than ${LONGEST} characters`);
   const isNegated = pattern.startsWith("!") && !pattern.startsWith("!(");
   const all = alternatives(isNegated ? pattern.slice(1) : pattern).map(one => new Parser(one).parse());
   const work = {
    left: MOST_WORK
   };
   return text => all.some(parts => isMatch(parts, {
    characters: Array.from(text),
    work: work
   })) !== isNegated;
  }
  function alternatives(pattern) {
   try {
    return expandBraces(pattern);
   } catch (error) {
    throw new glob_error.p(error instanceof Error ? error.message : String(error));
   }
  }
  function isMagic(segment) {
   return /[*?[\\]|[+@!]\(/.test(segment);
  }
  class Parser {
   #text;
   #at=0;
   #depth=0;
   constructor(pattern) {
    this.#text = Array.from(pattern);
   }
   parse() {
    return this.#sequence(() => false);
   }
   #sequence(isEnd) {
    const parts = [];
    for (let next = this.#text[this.#at]; next !== void 0 && !isEnd(next); next = this.#text[this.#at]) parts.push(this.#part(next));
    return parts;
   }
   #part(character) {
    if (/[?*+@!]/.test(character) && this.#text[this.#at + 1] === "(") return this.#group(character);
    this.#at++;
    if (character === "\\") return {
     kind: "text",
     character: this.#text[this.#at++] ?? "\\"
    };
    if (character === "?") return {
     kind: "one"
    };
    if (character === "[") return this.#set();
    if (character !== "*") return {
     kind: "text",
     character: character
    };
    const crosses = this.#text[this.#at] === "*";
    while (this.#text[this.#at] === "*" && this.#text[this.#at + 1] !== "(") this.#at++;
    return {
     kind: "many",
     crosses: crosses
    };
   }
   #group(mark) {
    if (++this.#depth > DEEPEST) throw new glob_error.p(`its parentheses are more than ${DEEPEST} deep`);
    this.#at += 2;
    const options = [ this.#sequence(isGroupEnd) ];
    while (this.#text[this.#at] === "|") {
     this.#at++;
     options.push(this.#sequence(isGroupEnd));
    }
    if (this.#text[this.#at] !== ")") throw new glob_error.p("a parenthesis is never closed");
    this.#at++;
    this.#depth--;
    return {
     kind: "group",
     mark: mark,
     options: options
    };
   }
   #set() {
    const end = this.#text.indexOf("]", this.#at + (/[!^]/.test(this.#text[this.#at] ?? "") ? 2 : 1));
    if (end < 0) throw new glob_error.p("a bracket is never closed");
    const inner = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    const isNegated = /[!^]/.test(inner[0] ?? "");
    const ranges = rangesOf(isNegated ? inner.slice(1) : inner);
    return {
     kind: "set",
     has: character => character !== "/" && ranges.some(([from, to]) => from <= character && character <= to) !== isNegated
    };
   }
  }
  function isGroupEnd(character) {
   return character === "|" || character === ")";
  }
  function rangesOf(characters) {
   const ranges = [];
   for (let at = 0; at < characters.length; at++) {
    const [from = "", dash, to] = characters.slice(at, at + 3);
    const isRange = dash === "-" && to !== void 0;
    if (isRange && from > to) throw new glob_error.p(`the range ${from}-${to} is upside down`);
    ranges.push(isRange ? [ from, to ] : [ from, from ]);
    if (isRange) at += 2;
   }
   return ranges;
  }
  function isMatch(parts, text) {
   const {length: length} = text.characters;
   const start = new Uint8Array(length + 1);
   start[0] = 1;
   return after(parts, text, start)[length] === 1;
  }
  function after(parts, text, places) {
   return parts.reduce((reached, part) => step(part, text, reached), places);
  }
  function step(part, text, places) {
   spend(text, places.length);
   if (part.kind === "group") return throughGroup(part, text, places);
   const next = new Uint8Array(places.length);
   if (part.kind === "many") {
    for (let at = 0; at < next.length; at++) {
     const goesOn = at > 0 && next[at - 1] === 1 && (part.crosses || text.characters[at - 1] !== "/");
     if (places[at] === 1 || goesOn) next[at] = 1;
    }
    return next;
   }
   for (const [at, character] of text.characters.entries()) if (places[at] === 1 && takes(part, character)) next[at + 1] = 1;
   return next;
  }
  function takes(part, character) {
   if (part.kind === "text") return part.character === character;
   return part.kind === "one" ? character !== "/" : part.has(character);
  }
  function throughGroup({mark: mark, options: options}, text, places) {
   const once = from => options.map(option => after(option, text, from)).reduce(union);
   if (mark === "@") return once(places);
   if (mark === "?") return union(places, once(places));
   if (mark === "!") return throughNegation(once, text, places);
   let reached = mark === "*" ? places : once(places);
   for (let fresh = reached; fresh.includes(1); ) {
    const next = once(fresh);
    fresh = next.map((one, at) => one === 1 && reached[at] === 0 ? 1 : 0);
    reached = union(reached, next);
   }
   return reached;
  }
  function throughNegation(once, text, places) {
   const reached = new Uint8Array(places.length);
   for (const [start, isPlace] of places.entries()) {
    if (isPlace !== 1) continue;
    spend(text, 4 * places.length);
    const from = new Uint8Array(places.length);
    from[start] = 1;
    const matched = once(from);
    for (let end = start; end < places.length; end++) {
     if (matched[end] === 0) reached[end] = 1;
     if (text.characters[end] === "/") break;
    }
   }
   return reached;
  }
  function spend({work: work}, places) {
   work.left -= places;
   if (work.left < 0) throw new glob_error.p("it takes too long to match");
  }
  function union(one, other) {
   return one.map((value, at) => value | (other[at] ?? 0));
  }
 },
 4046: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   distinct: () => distinct,
   globFiles: () => globFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _core_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
  var _core_glob_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4798);
  var _file_stats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5754);
  const MOST_ENTRIES = 2e5;
  async function globFiles(pattern) {
   const walk = new Walk;
   for (const one of (0, _core_glob_js__WEBPACK_IMPORTED_MODULE_3__.V)(pattern)) {
    const {root: root} = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(one);
    const start = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(one) ? root : process.cwd();
    const segments = one.slice((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(one) ? root.length : 0).split("/");
    await walk.follow(start, segments.filter(segment => segment !== "" && segment !== "."));
   }
   return distinct(walk.files);
  }
  function distinct(paths) {
   const byTarget = new Map;
   for (const path of [ ...paths ].sort()) {
    const target = (0, _file_stats_js__WEBPACK_IMPORTED_MODULE_2__.$)(path);
    if (!byTarget.has(target) || path === target) byTarget.set(target, path);
   }
   return [ ...byTarget.values() ].sort();
  }
  class Walk {
   files=new Set;
   #entries=0;
   async follow(folder, segments) {
    const [segment, ...rest] = segments;
    if (segment === void 0) return;
    if (segment === "**") return this.#anyDepth(folder, rest, []);
    const names = (0, _core_glob_js__WEBPACK_IMPORTED_MODULE_3__.u)(segment) ? await this.#namesIn(folder, (0, 
    _core_glob_js__WEBPACK_IMPORTED_MODULE_3__.globOf)(segment)) : [ segment ];
    for (const name of names) {
     const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
     const stats = (0, _file_stats_js__WEBPACK_IMPORTED_MODULE_2__.L)(path);
     if (rest.length === 0 && stats?.isFile()) this.files.add((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)); else if (rest.length > 0 && stats?.isDirectory()) await this.follow(path, rest);
    }
   }
   async #anyDepth(folder, rest, above) {
    const target = (0, _file_stats_js__WEBPACK_IMPORTED_MODULE_2__.$)(folder);
    if (above.includes(target)) return;
    await this.follow(folder, rest.length === 0 ? [ "*" ] : rest);
    for (const name of await this.#namesIn(folder, () => true)) {
     const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
     if ((0, _file_stats_js__WEBPACK_IMPORTED_MODULE_2__.L)(path)?.isDirectory()) await this.#anyDepth(path, rest, [ ...above, target ]);
    }
   }
   async #namesIn(folder, matches) {
    const entries = await entriesOf(folder);
    this.#entries += entries.length;
    if (this.#entries > MOST_ENTRIES) throw new _core_glob_error_js__WEBPACK_IMPORTED_MODULE_4__.p(`it looks at more than ${MOST_ENTRIES} files`);
    return entries.map(({name: name}) => name).filter(matches);
   }
  }
  function entriesOf(folder) {
   return new Promise(done => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, {
    withFileTypes: true
   }, (error, entries) => done(error ? [] : entries)));
  }
 }
};
