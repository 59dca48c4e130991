"use strict";

exports.id = 411;

exports.ids = [ 411 ];

exports.modules = {
 9960: (module, __unused_webpack_exports, __webpack_require__) => {
  const WritableStream = __webpack_require__(7075).Writable;
  const inherits = __webpack_require__(7975).inherits;
  const StreamSearch = __webpack_require__(5470);
  const PartStream = __webpack_require__(3198);
  const HeaderParser = __webpack_require__(5285);
  const DASH = 45;
  const B_ONEDASH = Buffer.from("-");
  const B_CRLF = Buffer.from("\r\n");
  const EMPTY_FN = function() {};
  function Dicer(cfg) {
   if (!(this instanceof Dicer)) return new Dicer(cfg);
   WritableStream.call(this, cfg);
   if (!cfg || !cfg.headerFirst && typeof cfg.boundary !== "string") throw new TypeError("Boundary required");
   if (typeof cfg.boundary === "string") this.setBoundary(cfg.boundary); else this._bparser = void 0;
   this._headerFirst = cfg.headerFirst;
   this._dashes = 0;
   this._parts = 0;
   this._finished = false;
   this._realFinish = false;
   this._isPreamble = true;
   this._justMatched = false;
   this._firstWrite = true;
   this._inHeader = true;
   this._part = void 0;
   this._cb = void 0;
   this._ignoreData = false;
   this._partOpts = {
    highWaterMark: cfg.partHwm
   };
   this._pause = false;
   const self = this;
   this._hparser = new HeaderParser(cfg);
   this._hparser.on("header", function(header) {
    self._inHeader = false;
    self._part.emit("header", header);
   });
  }
  inherits(Dicer, WritableStream);
  Dicer.prototype.emit = function(ev) {
   if (ev === "finish" && !this._realFinish) {
    if (!this._finished) {
     const self = this;
     process.nextTick(function() {
      self.emit("error", new Error("Unexpected end of multipart data"));
      if (self._part && !self._ignoreData) {
       const type = self._isPreamble ? "Preamble" : "Part";
       self._part.emit("error", new Error(type + " terminated early due to unexpected end of multipart data"));
       self._part.push(null);
       process.nextTick(function() {
        self._realFinish = true;
        self.emit("finish");
        self._realFinish = false;
       });
       return;
      }
      self._realFinish = true;
      self.emit("finish");
      self._realFinish = false;
     });
    }
   } else WritableStream.prototype.emit.apply(this, arguments);
  };
  Dicer.prototype._write = function(data, encoding, cb) {
   if (!this._hparser && !this._bparser) return cb();
   if (this._headerFirst && this._isPreamble) {
    if (!this._part) {
     this._part = new PartStream(this._partOpts);
     if (this.listenerCount("preamble") !== 0) this.emit("preamble", this._part); else this._ignore();
    }
    const r = this._hparser.push(data);
    if (!this._inHeader && r !== void 0 && r < data.length) data = data.slice(r); else return cb();
   }
   if (this._firstWrite) {
    this._bparser.push(B_CRLF);
    this._firstWrite = false;
   }
   this._bparser.push(data);
   if (this._pause) this._cb = cb; else cb();
  };
  Dicer.prototype.reset = function() {
   this._part = void 0;
   this._bparser = void 0;
   this._hparser = void 0;
  };
  Dicer.prototype.setBoundary = function(boundary) {
   const self = this;
   this._bparser = new StreamSearch("\r\n--" + boundary);
   this._bparser.on("info", function(isMatch, data, start, end) {
    self._oninfo(isMatch, data, start, end);
   });
  };
  Dicer.prototype._ignore = function() {
   if (this._part && !this._ignoreData) {
    this._ignoreData = true;
    this._part.on("error", EMPTY_FN);
    this._part.resume();
   }
  };
  Dicer.prototype._oninfo = function(isMatch, data, start, end) {
   let buf;
   const self = this;
   let i = 0;
   let r;
   let shouldWriteMore = true;
   if (!this._part && this._justMatched && data) {
    while (this._dashes < 2 && start + i < end) if (data[start + i] === DASH) {
     ++i;
     ++this._dashes;
    } else {
     if (this._dashes) buf = B_ONEDASH;
     this._dashes = 0;
     break;
    }
    if (this._dashes === 2) {
     if (start + i < end && this.listenerCount("trailer") !== 0) this.emit("trailer", data.slice(start + i, end));
     this.reset();
     this._finished = true;
     if (self._parts === 0) {
      self._realFinish = true;
      self.emit("finish");
      self._realFinish = false;
     }
    }
    if (this._dashes) return;
   }
   if (this._justMatched) this._justMatched = false;
   if (!this._part) {
    this._part = new PartStream(this._partOpts);
    this._part._read = function(n) {
     self._unpause();
    };
    if (this._isPreamble && this.listenerCount("preamble") !== 0) this.emit("preamble", this._part); else if (this._isPreamble !== true && this.listenerCount("part") !== 0) this.emit("part", this._part); else this._ignore();
    if (!this._isPreamble) this._inHeader = true;
   }
   if (data && start < end && !this._ignoreData) if (this._isPreamble || !this._inHeader) {
    if (buf) shouldWriteMore = this._part.push(buf);
    shouldWriteMore = this._part.push(data.slice(start, end));
    if (!shouldWriteMore) this._pause = true;
   } else if (!this._isPreamble && this._inHeader) {
    if (buf) this._hparser.push(buf);
    r = this._hparser.push(data.slice(start, end));
    if (!this._inHeader && r !== void 0 && r < end) this._oninfo(false, data, start + r, end);
   }
   if (isMatch) {
    this._hparser.reset();
    if (this._isPreamble) this._isPreamble = false; else if (start !== end && !this._inHeader) {
     ++this._parts;
     this._part.on("end", function() {
      if (--self._parts === 0) if (self._finished) {
       self._realFinish = true;
       self.emit("finish");
       self._realFinish = false;
      } else self._unpause();
     });
    }
    this._part.push(null);
    this._part = void 0;
    this._ignoreData = false;
    this._justMatched = true;
    this._dashes = 0;
   }
  };
  Dicer.prototype._unpause = function() {
   if (!this._pause) return;
   this._pause = false;
   if (this._cb) {
    const cb = this._cb;
    this._cb = void 0;
    cb();
   }
  };
  module.exports = Dicer;
 },
 5285: (module, __unused_webpack_exports, __webpack_require__) => {
  const EventEmitter = __webpack_require__(8474).EventEmitter;
  const inherits = __webpack_require__(7975).inherits;
  const getLimit = __webpack_require__(2459);
  const B_DCRLF = Buffer.from("\r\n\r\n");
  const S_DCRLF = "\r\n\r\n";
  function HeaderParser(cfg) {
   EventEmitter.call(this);
   cfg = cfg || {};
   this.nread = 0;
   this.maxed = false;
   this.dropped = 0;
   this.npairs = 0;
   this.maxHeaderPairs = getLimit(cfg, "maxHeaderPairs", 2e3);
   this.maxHeaderSize = getLimit(cfg, "maxHeaderSize", 80 * 1024);
   this.buffer = "";
   this.header = Object.create(null);
   this.finished = false;
   this.tail = "";
  }
  inherits(HeaderParser, EventEmitter);
  HeaderParser.prototype.push = function(data) {
   if (!Buffer.isBuffer(data)) data = Buffer.from(data, "binary");
   let end = data.length;
   let appendEnd = data.length;
   let found = false;
   let splitTail = 0;
   const tail = this.tail;
   for (let i = tail.length; i > 0; --i) if (tail.endsWith(S_DCRLF.slice(0, i))) {
    let matched = data.length >= S_DCRLF.length - i;
    for (let j = i; matched && j < S_DCRLF.length; ++j) matched = data[j - i] === S_DCRLF.charCodeAt(j);
    if (matched) {
     end = S_DCRLF.length - i;
     appendEnd = 0;
     splitTail = i;
     found = true;
     break;
    }
   }
   if (!found) {
    const pos = data.indexOf(B_DCRLF);
    if (pos !== -1) {
     end = pos + B_DCRLF.length;
     appendEnd = pos;
     found = true;
    }
   }
   if (!found) this.tail = data.length >= 3 ? data.toString("binary", data.length - 3) : (tail + data.toString("binary")).slice(-3); else this.tail = "";
   if (appendEnd !== 0 && !this.maxed) {
    const remaining = this.maxHeaderSize - this.nread;
    if (appendEnd >= remaining) {
     this.buffer += data.toString("binary", 0, remaining);
     this.nread = this.maxHeaderSize;
     this.maxed = true;
     this.dropped = appendEnd - remaining;
    } else {
     this.buffer += data.toString("binary", 0, appendEnd);
     this.nread += appendEnd;
    }
   } else this.dropped += appendEnd;
   if (found) {
    const buffered = splitTail - this.dropped;
    if (buffered > 0) this.buffer = this.buffer.slice(0, this.buffer.length - buffered);
    this._finish();
    return end;
   }
  };
  HeaderParser.prototype.reset = function() {
   this.finished = false;
   this.nread = this.npairs = 0;
   this.maxed = false;
   this.buffer = "";
   this.header = Object.create(null);
   this.tail = "";
   this.dropped = 0;
  };
  HeaderParser.prototype._finish = function() {
   if (this.buffer) this._parseHeader();
   const header = this.header;
   this.header = Object.create(null);
   this.buffer = "";
   this.tail = "";
   this.finished = true;
   this.nread = this.npairs = 0;
   this.maxed = false;
   this.dropped = 0;
   this.emit("header", header);
  };
  HeaderParser.prototype._parseHeader = function() {
   if (this.npairs === this.maxHeaderPairs) return;
   const buffer = this.buffer;
   let h;
   let lineStart = 0;
   while (lineStart < buffer.length) {
    let lineEnd = buffer.indexOf("\r\n", lineStart);
    if (lineEnd === -1) lineEnd = buffer.length;
    if (lineEnd === lineStart) {
     lineStart = lineEnd + 2;
     continue;
    }
    const line = buffer.slice(lineStart, lineEnd);
    if (line.includes("\r") || line.includes("\n")) return;
    if ((buffer[lineStart] === "\t" || buffer[lineStart] === " ") && h) {
     this.header[h][this.header[h].length - 1] += buffer.slice(lineStart, lineEnd);
     lineStart = lineEnd + 2;
     continue;
    }
    const posColon = buffer.indexOf(":", lineStart);
    if (posColon === -1 || posColon === lineStart || posColon > lineEnd) return;
    h = buffer.slice(lineStart, posColon).toLowerCase();
    let valueStart = posColon + 1;
    if (buffer[valueStart] === " " || buffer[valueStart] === "\t") ++valueStart;
    const values = this.header[h] || (this.header[h] = []);
    values.push(buffer.slice(valueStart, lineEnd));
    if (++this.npairs === this.maxHeaderPairs) break;
    lineStart = lineEnd + 2;
   }
  };
  module.exports = HeaderParser;
 },
 3198: (module, __unused_webpack_exports, __webpack_require__) => {
  const inherits = __webpack_require__(7975).inherits;
  const ReadableStream = __webpack_require__(7075).Readable;
  function PartStream(opts) {
   ReadableStream.call(this, opts);
  }
  inherits(PartStream, ReadableStream);
  PartStream.prototype._read = function(n) {};
  module.exports = PartStream;
 },
 5470: (module, __unused_webpack_exports, __webpack_require__) => {
  /**
 * Copyright Brian White. All rights reserved.
 *
 * @see https://github.com/mscdex/streamsearch
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to
 * deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
 * sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
 * FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
 * IN THE SOFTWARE.
 *
 * Based heavily on the Streaming Boyer-Moore-Horspool C++ implementation
 * by Hongli Lai at: https://github.com/FooBarWidget/boyer-moore-horspool
 */
  const {EventEmitter: EventEmitter} = __webpack_require__(8474);
  const {inherits: inherits} = __webpack_require__(7975);
  function SBMH(needle) {
   if (typeof needle === "string") needle = Buffer.from(needle);
   if (!Buffer.isBuffer(needle)) throw new TypeError("The needle has to be a String or a Buffer.");
   const needleLength = needle.length;
   const needleLastCharIndex = needleLength - 1;
   if (needleLength === 0) throw new Error("The needle cannot be an empty String/Buffer.");
   if (needleLength > 256) throw new Error("The needle cannot have a length bigger than 256.");
   this.maxMatches = 1 / 0;
   this.matches = 0;
   this._occ = new Uint16Array(256).fill(needleLength);
   this._lookbehind_size = 0;
   this._needle = needle;
   this._bufpos = 0;
   this._lookbehind = Buffer.alloc(needleLastCharIndex);
   for (var i = 0; i < needleLastCharIndex; ++i) this._occ[needle[i]] = needleLastCharIndex - i;
  }
  inherits(SBMH, EventEmitter);
  SBMH.prototype.reset = function() {
   this._lookbehind_size = 0;
   this.matches = 0;
   this._bufpos = 0;
  };
  SBMH.prototype.push = function(chunk, pos) {
   if (!Buffer.isBuffer(chunk)) chunk = Buffer.from(chunk, "binary");
   const chlen = chunk.length;
   this._bufpos = pos || 0;
   let r;
   while (r !== chlen && this.matches < this.maxMatches) r = this._sbmh_feed(chunk);
   return r;
  };
  SBMH.prototype._sbmh_feed = function(data) {
   const len = data.length;
   const needle = this._needle;
   const needleLength = needle.length;
   const needleLastCharIndex = needleLength - 1;
   const needleLastChar = needle[needleLastCharIndex];
   let pos = -this._lookbehind_size;
   let ch;
   if (pos < 0) {
    while (pos < 0 && pos <= len - needleLength) {
     ch = data[pos + needleLastCharIndex];
     if (ch === needleLastChar && this._sbmh_memcmp(data, pos, needleLastCharIndex)) {
      this._lookbehind_size = 0;
      ++this.matches;
      this.emit("info", true);
      return this._bufpos = pos + needleLength;
     }
     pos += this._occ[ch];
    }
    while (pos < 0 && !this._sbmh_memcmp(data, pos, len - pos)) ++pos;
    if (pos >= 0) {
     this.emit("info", false, this._lookbehind, 0, this._lookbehind_size);
     this._lookbehind_size = 0;
    } else {
     const bytesToCutOff = this._lookbehind_size + pos;
     if (bytesToCutOff > 0) this.emit("info", false, this._lookbehind, 0, bytesToCutOff);
     this._lookbehind_size -= bytesToCutOff;
     this._lookbehind.copy(this._lookbehind, 0, bytesToCutOff, this._lookbehind_size);
     data.copy(this._lookbehind, this._lookbehind_size);
     this._lookbehind_size += len;
     this._bufpos = len;
     return len;
    }
   }
   pos = data.indexOf(needle, pos + this._bufpos);
   if (pos !== -1) {
    ++this.matches;
    if (pos === 0) this.emit("info", true); else this.emit("info", true, data, this._bufpos, pos);
    return this._bufpos = pos + needleLength;
   }
   pos = len - needleLastCharIndex;
   if (pos < 0) pos = 0;
   while (pos !== len && (data[pos] !== needle[0] || Buffer.compare(data.subarray(pos + 1, len), needle.subarray(1, len - pos)) !== 0)) ++pos;
   if (pos !== len) {
    data.copy(this._lookbehind, 0, pos, len);
    this._lookbehind_size = len - pos;
   }
   if (pos !== 0) this.emit("info", false, data, this._bufpos, pos);
   this._bufpos = len;
   return len;
  };
  SBMH.prototype._sbmh_lookup_char = function(data, pos) {
   return pos < 0 ? this._lookbehind[this._lookbehind_size + pos] : data[pos];
  };
  SBMH.prototype._sbmh_memcmp = function(data, pos, len) {
   for (var i = 0; i < len; ++i) if (this._sbmh_lookup_char(data, pos + i) !== this._needle[i]) return false;
   return true;
  };
  module.exports = SBMH;
 },
 5148: (module, __unused_webpack_exports, __webpack_require__) => {
  const WritableStream = __webpack_require__(7075).Writable;
  const {inherits: inherits} = __webpack_require__(7975);
  const Dicer = __webpack_require__(9960);
  const MultipartParser = __webpack_require__(2958);
  const UrlencodedParser = __webpack_require__(4133);
  const parseParams = __webpack_require__(7091);
  function Busboy(opts) {
   if (!(this instanceof Busboy)) return new Busboy(opts);
   if (typeof opts !== "object") throw new TypeError("Busboy expected an options-Object.");
   if (typeof opts.headers !== "object") throw new TypeError("Busboy expected an options-Object with headers-attribute.");
   if (typeof opts.headers["content-type"] !== "string") throw new TypeError("Missing Content-Type-header.");
   const {headers: headers, ...streamOptions} = opts;
   this.opts = {
    autoDestroy: false,
    ...streamOptions
   };
   WritableStream.call(this, this.opts);
   this._done = false;
   this._parser = this.getParserByHeaders(headers);
   this._finished = false;
  }
  inherits(Busboy, WritableStream);
  Busboy.prototype.emit = function(ev) {
   if (ev === "finish") {
    if (!this._done) {
     this._parser?.end();
     return;
    } else if (this._finished) return;
    this._finished = true;
   }
   WritableStream.prototype.emit.apply(this, arguments);
  };
  Busboy.prototype.getParserByHeaders = function(headers) {
   const parsed = parseParams(headers["content-type"]);
   const cfg = {
    defCharset: this.opts.defCharset,
    fileHwm: this.opts.fileHwm,
    headers: headers,
    highWaterMark: this.opts.highWaterMark,
    isPartAFile: this.opts.isPartAFile,
    limits: this.opts.limits,
    parsedConType: parsed,
    preservePath: this.opts.preservePath
   };
   if (MultipartParser.detect.test(parsed[0])) return new MultipartParser(this, cfg);
   if (UrlencodedParser.detect.test(parsed[0])) return new UrlencodedParser(this, cfg);
   throw new Error("Unsupported Content-Type.");
  };
  Busboy.prototype._write = function(chunk, encoding, cb) {
   this._parser.write(chunk, cb);
  };
  module.exports = Busboy;
  module.exports["default"] = Busboy;
  module.exports.Busboy = Busboy;
  module.exports.Dicer = Dicer;
 },
 2958: (module, __unused_webpack_exports, __webpack_require__) => {
  const {Readable: Readable} = __webpack_require__(7075);
  const {inherits: inherits} = __webpack_require__(7975);
  const Dicer = __webpack_require__(9960);
  const parseParams = __webpack_require__(7091);
  const decodeText = __webpack_require__(7057);
  const basename = __webpack_require__(7110);
  const getLimit = __webpack_require__(2459);
  const RE_BOUNDARY = /^boundary$/i;
  const RE_FIELD = /^form-data$/i;
  const RE_CHARSET = /^charset$/i;
  const RE_FILENAME = /^filename$/i;
  const RE_NAME = /^name$/i;
  Multipart.detect = /^multipart\/form-data/i;
  function Multipart(boy, cfg) {
   let i;
   let len;
   const self = this;
   let boundary;
   const limits = cfg.limits;
   const isPartAFile = cfg.isPartAFile || ((fieldName, contentType, fileName) => contentType === "application/octet-stream" || fileName !== void 0);
   const parsedConType = cfg.parsedConType || [];
   const defCharset = cfg.defCharset || "utf8";
   const preservePath = cfg.preservePath;
   const fileOpts = {
    highWaterMark: cfg.fileHwm
   };
   for (i = 0, len = parsedConType.length; i < len; ++i) if (Array.isArray(parsedConType[i]) && RE_BOUNDARY.test(parsedConType[i][0])) {
    boundary = parsedConType[i][1];
    break;
   }
   function checkFinished() {
    if (nends === 0 && finished && !boy._done) {
     finished = false;
     self.end();
    }
   }
   if (typeof boundary !== "string") throw new Error("Multipart: Boundary not found");
   const fieldSizeLimit = getLimit(limits, "fieldSize", 1 * 1024 * 1024);
   const fileSizeLimit = getLimit(limits, "fileSize", 1 / 0);
   const filesLimit = getLimit(limits, "files", 1 / 0);
   const fieldsLimit = getLimit(limits, "fields", 1 / 0);
   const partsLimit = getLimit(limits, "parts", 1 / 0);
   const headerPairsLimit = getLimit(limits, "headerPairs", 2e3);
   const headerSizeLimit = getLimit(limits, "headerSize", 80 * 1024);
   let nfiles = 0;
   let nfields = 0;
   let nends = 0;
   let curFile;
   let curField;
   let finished = false;
   this._needDrain = false;
   this._pause = false;
   this._cb = void 0;
   this._nparts = 0;
   this._boy = boy;
   const parserCfg = {
    boundary: boundary,
    maxHeaderPairs: headerPairsLimit,
    maxHeaderSize: headerSizeLimit,
    partHwm: fileOpts.highWaterMark,
    highWaterMark: cfg.highWaterMark
   };
   this.parser = new Dicer(parserCfg);
   this.parser.on("drain", function() {
    self._needDrain = false;
    if (self._cb && !self._pause) {
     const cb = self._cb;
     self._cb = void 0;
     cb();
    }
   }).on("part", function onPart(part) {
    if (++self._nparts > partsLimit) {
     self.parser.removeListener("part", onPart);
     self.parser.on("part", skipPart);
     boy.hitPartsLimit = true;
     boy.emit("partsLimit");
     return skipPart(part);
    }
    if (curField) {
     const field = curField;
     field.emit("end");
     field.removeAllListeners("end");
    }
    part.on("header", function(header) {
     let contype;
     let fieldname;
     let parsed;
     let charset;
     let encoding;
     let filename;
     let nsize = 0;
     if (header["content-type"]) {
      const contentType = header["content-type"][0];
      if (contentType.length !== 0 && contentType.indexOf(";") === -1 && contentType.indexOf(" ") === -1 && contentType.indexOf("\t") === -1) contype = contentType.toLowerCase(); else {
       parsed = parseParams(contentType);
       if (parsed[0]) {
        contype = parsed[0].toLowerCase();
        for (i = 0, len = parsed.length; i < len; ++i) if (RE_CHARSET.test(parsed[i][0])) {
         charset = parsed[i][1].toLowerCase();
         break;
        }
       }
      }
     }
     if (contype === void 0) contype = "text/plain";
     if (charset === void 0) charset = defCharset;
     if (header["content-disposition"]) {
      parsed = parseParams(header["content-disposition"][0]);
      if (!RE_FIELD.test(parsed[0])) return skipPart(part);
      for (i = 0, len = parsed.length; i < len; ++i) if (RE_NAME.test(parsed[i][0])) {
       fieldname = parsed[i][1];
       if (hasBareLineBreak(fieldname)) return skipPart(part);
      } else if (RE_FILENAME.test(parsed[i][0])) {
       filename = parsed[i][1];
       if (hasBareLineBreak(filename)) return skipPart(part);
       if (!preservePath) filename = basename(filename);
      }
     } else return skipPart(part);
     if (header["content-transfer-encoding"]) encoding = header["content-transfer-encoding"][0].toLowerCase(); else encoding = "7bit";
     let onData, onEnd;
     if (isPartAFile(fieldname, contype, filename)) {
      if (nfiles === filesLimit) {
       if (!boy.hitFilesLimit) {
        boy.hitFilesLimit = true;
        boy.emit("filesLimit");
       }
       return skipPart(part);
      }
      ++nfiles;
      if (boy.listenerCount("file") === 0) {
       self.parser._ignore();
       return;
      }
      ++nends;
      const file = new FileStream(fileOpts);
      curFile = file;
      file.on("end", function() {
       --nends;
       self._pause = false;
       checkFinished();
       if (self._cb && !self._needDrain) {
        const cb = self._cb;
        self._cb = void 0;
        cb();
       }
      });
      file._read = function(n) {
       if (!self._pause) return;
       self._pause = false;
       if (self._cb && !self._needDrain) {
        const cb = self._cb;
        self._cb = void 0;
        cb();
       }
      };
      boy.emit("file", fieldname, file, filename, encoding, contype);
      onData = function(data) {
       if ((nsize += data.length) > fileSizeLimit) {
        const extralen = fileSizeLimit - nsize + data.length;
        if (extralen > 0) file.push(data.slice(0, extralen));
        file.truncated = true;
        file.bytesRead = fileSizeLimit;
        part.removeAllListeners("data");
        file.emit("limit");
        return;
       } else if (!file.push(data)) self._pause = true;
       file.bytesRead = nsize;
      };
      onEnd = function() {
       curFile = void 0;
       file.push(null);
      };
     } else {
      if (nfields === fieldsLimit) {
       if (!boy.hitFieldsLimit) {
        boy.hitFieldsLimit = true;
        boy.emit("fieldsLimit");
       }
       return skipPart(part);
      }
      ++nfields;
      ++nends;
      let buffer = "";
      let truncated = false;
      curField = part;
      onData = function(data) {
       if ((nsize += data.length) > fieldSizeLimit) {
        const extralen = fieldSizeLimit - (nsize - data.length);
        buffer += data.toString("binary", 0, extralen);
        truncated = true;
        part.removeAllListeners("data");
       } else buffer += data.toString("binary");
      };
      onEnd = function() {
       curField = void 0;
       if (buffer.length) buffer = decodeText(buffer, "binary", charset);
       boy.emit("field", fieldname, buffer, false, truncated, encoding, contype);
       --nends;
       checkFinished();
      };
     }
     part._readableState.sync = false;
     part.on("data", onData);
     part.on("end", onEnd);
    }).on("error", function(err) {
     if (curFile) curFile.emit("error", err);
    });
   }).on("error", function(err) {
    boy.emit("error", err);
   }).on("finish", function() {
    finished = true;
    checkFinished();
   });
  }
  Multipart.prototype.write = function(chunk, cb) {
   if (!this.parser.writable) {
    cb();
    return;
   }
   const r = this.parser.write(chunk);
   if (r && !this._pause) cb(); else {
    this._needDrain = !r;
    this._cb = cb;
   }
  };
  Multipart.prototype.end = function() {
   const self = this;
   if (self.parser.writable) self.parser.end(); else if (!self._boy._done) process.nextTick(function() {
    self._boy._done = true;
    self._boy.emit("finish");
   });
  };
  function skipPart(part) {
   part.on("error", () => {});
   part.resume();
  }
  function hasBareLineBreak(value) {
   return typeof value === "string" && (value.includes("\r") || value.includes("\n"));
  }
  function FileStream(opts) {
   Readable.call(this, opts);
   this.bytesRead = 0;
   this.truncated = false;
  }
  inherits(FileStream, Readable);
  FileStream.prototype._read = function(n) {};
  module.exports = Multipart;
 },
 4133: (module, __unused_webpack_exports, __webpack_require__) => {
  const Decoder = __webpack_require__(5262);
  const decodeText = __webpack_require__(7057);
  const getLimit = __webpack_require__(2459);
  const RE_CHARSET = /^charset$/i;
  UrlEncoded.detect = /^application\/x-www-form-urlencoded/i;
  function UrlEncoded(boy, cfg) {
   const limits = cfg.limits;
   const parsedConType = cfg.parsedConType;
   this.boy = boy;
   this.fieldSizeLimit = getLimit(limits, "fieldSize", 1 * 1024 * 1024);
   this.fieldNameSizeLimit = getLimit(limits, "fieldNameSize", 100);
   this.fieldsLimit = getLimit(limits, "fields", 1 / 0);
   let charset;
   for (var i = 0, len = parsedConType.length; i < len; ++i) if (Array.isArray(parsedConType[i]) && RE_CHARSET.test(parsedConType[i][0])) {
    charset = parsedConType[i][1].toLowerCase();
    break;
   }
   if (charset === void 0) charset = cfg.defCharset || "utf8";
   this.decoder = new Decoder;
   this.charset = charset;
   this._fields = 0;
   this._state = "key";
   this._checkingBytes = true;
   this._bytesKey = 0;
   this._bytesVal = 0;
   this._key = "";
   this._val = "";
   this._keyTrunc = false;
   this._valTrunc = false;
   this._hitLimit = false;
  }
  UrlEncoded.prototype.write = function(data, cb) {
   if (this._fields === this.fieldsLimit) {
    if (!this.boy.hitFieldsLimit) {
     this.boy.hitFieldsLimit = true;
     this.boy.emit("fieldsLimit");
    }
    return cb();
   }
   let idxeq;
   let idxamp;
   let i;
   let p = 0;
   const len = data.length;
   while (p < len) if (this._state === "key") {
    idxeq = idxamp = void 0;
    for (i = p; i < len; ++i) {
     if (!this._checkingBytes) ++p;
     if (data[i] === 61) {
      idxeq = i;
      break;
     } else if (data[i] === 38) {
      idxamp = i;
      break;
     }
     if (this._checkingBytes && this._bytesKey === this.fieldNameSizeLimit) {
      this._hitLimit = true;
      break;
     } else if (this._checkingBytes) ++this._bytesKey;
    }
    if (idxeq !== void 0) {
     if (idxeq > p) this._key += this.decoder.write(data.toString("binary", p, idxeq));
     this._endKey();
     this._state = "val";
     this._hitLimit = false;
     this._checkingBytes = true;
     this._val = "";
     this._bytesVal = 0;
     this._valTrunc = false;
     this.decoder.reset();
     p = idxeq + 1;
    } else if (idxamp !== void 0) {
     ++this._fields;
     if (idxamp > p) this._key += this.decoder.write(data.toString("binary", p, idxamp));
     this._endKey();
     const key = this._key;
     const keyTrunc = this._keyTrunc;
     this._hitLimit = false;
     this._checkingBytes = true;
     this._key = "";
     this._bytesKey = 0;
     this._keyTrunc = false;
     this.decoder.reset();
     if (key.length) this.boy.emit("field", decodeText(key, "binary", this.charset), "", keyTrunc, false);
     p = idxamp + 1;
     if (this._fields === this.fieldsLimit) return cb();
    } else if (this._hitLimit) {
     if (i > p) this._key += this.decoder.write(data.toString("binary", p, i));
     p = i;
     if ((this._bytesKey = this._key.length) >= this.fieldNameSizeLimit) {
      this._key = this._key.substring(0, this.fieldNameSizeLimit);
      this._checkingBytes = false;
      this._keyTrunc = true;
     }
    } else {
     if (p < len) this._key += this.decoder.write(data.toString("binary", p));
     p = len;
    }
   } else {
    idxamp = void 0;
    for (i = p; i < len; ++i) {
     if (!this._checkingBytes) ++p;
     if (data[i] === 38) {
      idxamp = i;
      break;
     }
     if (this._checkingBytes && this._bytesVal === this.fieldSizeLimit) {
      this._hitLimit = true;
      break;
     } else if (this._checkingBytes) ++this._bytesVal;
    }
    if (idxamp !== void 0) {
     ++this._fields;
     if (idxamp > p) this._val += this.decoder.write(data.toString("binary", p, idxamp));
     this._endVal();
     this.boy.emit("field", decodeText(this._key, "binary", this.charset), decodeText(this._val, "binary", this.charset), this._keyTrunc, this._valTrunc);
     this._state = "key";
     this._hitLimit = false;
     this._checkingBytes = true;
     this._key = "";
     this._bytesKey = 0;
     this._keyTrunc = false;
     this.decoder.reset();
     p = idxamp + 1;
     if (this._fields === this.fieldsLimit) return cb();
    } else if (this._hitLimit) {
     if (i > p) this._val += this.decoder.write(data.toString("binary", p, i));
     p = i;
     if ((this._bytesVal = this._val.length) >= this.fieldSizeLimit) {
      this._val = this._val.substring(0, this.fieldSizeLimit);
      this._checkingBytes = false;
      this._valTrunc = true;
     }
    } else {
     if (p < len) this._val += this.decoder.write(data.toString("binary", p));
     p = len;
    }
   }
   cb();
  };
  UrlEncoded.prototype.end = function() {
   if (this.boy._done) return;
   if (this._state === "key") {
    this._endKey();
    if (this._key.length > 0) this.boy.emit("field", decodeText(this._key, "binary", this.charset), "", this._keyTrunc, false);
   } else {
    this._endVal();
    this.boy.emit("field", decodeText(this._key, "binary", this.charset), decodeText(this._val, "binary", this.charset), this._keyTrunc, this._valTrunc);
   }
   this.boy._done = true;
   this.boy.emit("finish");
  };
  UrlEncoded.prototype._endKey = function() {
   this._key += this.decoder.end();
   if (this._key.length > this.fieldNameSizeLimit) {
    this._key = this._key.substring(0, this.fieldNameSizeLimit);
    this._keyTrunc = true;
   }
  };
  UrlEncoded.prototype._endVal = function() {
   this._val += this.decoder.end();
   if (this._val.length > this.fieldSizeLimit) {
    this._val = this._val.substring(0, this.fieldSizeLimit);
    this._valTrunc = true;
   }
  };
  module.exports = UrlEncoded;
 },
 5262: module => {
  const RE_PLUS = /\+/g;
  const HEX = [ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ];
  function Decoder() {
   this.buffer = void 0;
  }
  Decoder.prototype.write = function(str) {
   str = str.replace(RE_PLUS, " ");
   let res = "";
   let i = 0;
   let p = 0;
   const len = str.length;
   for (;i < len; ++i) if (this.buffer !== void 0) if (!HEX[str.charCodeAt(i)]) {
    res += "%" + this.buffer;
    this.buffer = void 0;
    --i;
   } else {
    this.buffer += str[i];
    ++p;
    if (this.buffer.length === 2) {
     res += String.fromCharCode(parseInt(this.buffer, 16));
     this.buffer = void 0;
    }
   } else if (str[i] === "%") {
    if (i > p) {
     res += str.substring(p, i);
     p = i;
    }
    this.buffer = "";
    ++p;
   }
   if (p < len && this.buffer === void 0) res += str.substring(p);
   return res;
  };
  Decoder.prototype.end = function() {
   const res = this.buffer === void 0 ? "" : "%" + this.buffer;
   this.buffer = void 0;
   return res;
  };
  Decoder.prototype.reset = function() {
   this.buffer = void 0;
  };
  module.exports = Decoder;
 },
 7110: module => {
  module.exports = function(path) {
   if (typeof path !== "string") return "";
   for (var i = path.length - 1; i >= 0; --i) switch (path.charCodeAt(i)) {
   case 47:
   case 92:
    path = path.slice(i + 1);
    return path === ".." || path === "." ? "" : path;
   }
   return path === ".." || path === "." ? "" : path;
  };
 },
 7057: function(module) {
  const utf8Decoder = new TextDecoder("utf-8");
  const textDecoders = new Map([ [ "utf-8", utf8Decoder ], [ "utf8", utf8Decoder ] ]);
  function getDecoder(charset) {
   let lc;
   while (true) switch (charset) {
   case "utf-8":
   case "utf8":
    return decoders.utf8;

   case "latin1":
   case "ascii":
   case "us-ascii":
   case "iso-8859-1":
   case "iso8859-1":
   case "iso88591":
   case "iso_8859-1":
   case "windows-1252":
   case "iso_8859-1:1987":
   case "cp1252":
   case "x-cp1252":
    return decoders.latin1;

   case "utf16le":
   case "utf-16le":
   case "ucs2":
   case "ucs-2":
    return decoders.utf16le;

   case "base64":
    return decoders.base64;

   default:
    if (lc === void 0) {
     lc = true;
     charset = charset.toLowerCase();
     continue;
    }
    return decoders.other.bind(charset);
   }
  }
  function isAscii(data) {
   for (var i = 0, len = data.length; i < len; ++i) if (data.charCodeAt(i) > 127) return false;
   return true;
  }
  const decoders = {
   utf8: (data, sourceEncoding) => {
    if (data.length === 0) return "";
    if (typeof data === "string") {
     if (isAscii(data)) return data;
     data = Buffer.from(data, sourceEncoding);
    }
    return data.utf8Slice(0, data.length);
   },
   latin1: (data, sourceEncoding) => {
    if (data.length === 0) return "";
    if (typeof data === "string") return data;
    return data.latin1Slice(0, data.length);
   },
   utf16le: (data, sourceEncoding) => {
    if (data.length === 0) return "";
    if (typeof data === "string") data = Buffer.from(data, sourceEncoding);
    return data.ucs2Slice(0, data.length);
   },
   base64: (data, sourceEncoding) => {
    if (data.length === 0) return "";
    if (typeof data === "string") data = Buffer.from(data, sourceEncoding);
    return data.base64Slice(0, data.length);
   },
   other: (data, sourceEncoding) => {
    if (data.length === 0) return "";
    if (typeof data === "string") data = Buffer.from(data, sourceEncoding);
    if (textDecoders.has(this.toString())) try {
     return textDecoders.get(this).decode(data);
    } catch {}
    return typeof data === "string" ? data : data.toString();
   }
  };
  function decodeText(text, sourceEncoding, destEncoding) {
   if (text) return getDecoder(destEncoding)(text, sourceEncoding);
   return text;
  }
  module.exports = decodeText;
 },
 2459: module => {
  module.exports = function(limits, name, defaultLimit) {
   if (!limits || limits[name] === void 0 || limits[name] === null) return defaultLimit;
   if (typeof limits[name] !== "number" || isNaN(limits[name])) throw new TypeError("Limit " + name + " is not a valid number");
   return limits[name];
  };
 },
 7091: (module, __unused_webpack_exports, __webpack_require__) => {
  const decodeText = __webpack_require__(7057);
  const RE_ENCODED = /%[a-fA-F0-9][a-fA-F0-9]/g;
  const EncodedLookup = {
   "%00": "\0",
   "%01": "",
   "%02": "",
   "%03": "",
   "%04": "",
   "%05": "",
   "%06": "",
   "%07": "",
   "%08": "\b",
   "%09": "\t",
   "%0a": "\n",
   "%0A": "\n",
   "%0b": "\v",
   "%0B": "\v",
   "%0c": "\f",
   "%0C": "\f",
   "%0d": "\r",
   "%0D": "\r",
   "%0e": "",
   "%0E": "",
   "%0f": "",
   "%0F": "",
   "%10": "",
   "%11": "",
   "%12": "",
   "%13": "",
   "%14": "",
   "%15": "",
   "%16": "",
   "%17": "",
   "%18": "",
   "%19": "",
   "%1a": "",
   "%1A": "",
   "%1b": "",
   "%1B": "",
   "%1c": "",
   "%1C": "",
   "%1d": "",
   "%1D": "",
   "%1e": "",
   "%1E": "",
   "%1f": "",
   "%1F": "",
   "%20": " ",
   "%21": "!",
   "%22": '"',
   "%23": "#",
   "%24": "$",
   "%25": "%",
   "%26": "&",
   "%27": "'",
   "%28": "(",
   "%29": ")",
   "%2a": "*",
   "%2A": "*",
   "%2b": "+",
   "%2B": "+",
   "%2c": ",",
   "%2C": ",",
   "%2d": "-",
   "%2D": "-",
   "%2e": ".",
   "%2E": ".",
   "%2f": "/",
   "%2F": "/",
   "%30": "0",
   "%31": "1",
   "%32": "2",
   "%33": "3",
   "%34": "4",
   "%35": "5",
   "%36": "6",
   "%37": "7",
   "%38": "8",
   "%39": "9",
   "%3a": ":",
   "%3A": ":",
   "%3b": ";",
   "%3B": ";",
   "%3c": "<",
   "%3C": "<",
   "%3d": "=",
   "%3D": "=",
   "%3e": ">",
   "%3E": ">",
   "%3f": "?",
   "%3F": "?",
   "%40": "@",
   "%41": "A",
   "%42": "B",
   "%43": "C",
   "%44": "D",
   "%45": "E",
   "%46": "F",
   "%47": "G",
   "%48": "H",
   "%49": "I",
   "%4a": "J",
   "%4A": "J",
   "%4b": "K",
   "%4B": "K",
   "%4c": "L",
   "%4C": "L",
   "%4d": "M",
   "%4D": "M",
   "%4e": "N",
   "%4E": "N",
   "%4f": "O",
   "%4F": "O",
   "%50": "P",
   "%51": "Q",
   "%52": "R",
   "%53": "S",
   "%54": "T",
   "%55": "U",
   "%56": "V",
   "%57": "W",
   "%58": "X",
   "%59": "Y",
   "%5a": "Z",
   "%5A": "Z",
   "%5b": "[",
   "%5B": "[",
   "%5c": "\\",
   "%5C": "\\",
   "%5d": "]",
   "%5D": "]",
   "%5e": "^",
   "%5E": "^",
   "%5f": "_",
   "%5F": "_",
   "%60": "`",
   "%61": "a",
   "%62": "b",
   "%63": "c",
   "%64": "d",
   "%65": "e",
   "%66": "f",
   "%67": "g",
   "%68": "h",
   "%69": "i",
   "%6a": "j",
   "%6A": "j",
   "%6b": "k",
   "%6B": "k",
   "%6c": "l",
   "%6C": "l",
   "%6d": "m",
   "%6D": "m",
   "%6e": "n",
   "%6E": "n",
   "%6f": "o",
   "%6F": "o",
   "%70": "p",
   "%71": "q",
   "%72": "r",
   "%73": "s",
   "%74": "t",
   "%75": "u",
   "%76": "v",
   "%77": "w",
   "%78": "x",
   "%79": "y",
   "%7a": "z",
   "%7A": "z",
   "%7b": "{",
   "%7B": "{",
   "%7c": "|",
   "%7C": "|",
   "%7d": "}",
   "%7D": "}",
   "%7e": "~",
   "%7E": "~",
   "%7f": "",
   "%7F": "",
   "%80": "",
   "%81": "",
   "%82": "",
   "%83": "",
   "%84": "",
   "%85": "",
   "%86": "",
   "%87": "",
   "%88": "",
   "%89": "",
   "%8a": "",
   "%8A": "",
   "%8b": "",
   "%8B": "",
   "%8c": "",
   "%8C": "",
   "%8d": "",
   "%8D": "",
   "%8e": "",
   "%8E": "",
   "%8f": "",
   "%8F": "",
   "%90": "",
   "%91": "",
   "%92": "",
   "%93": "",
   "%94": "",
   "%95": "",
   "%96": "",
   "%97": "",
   "%98": "",
   "%99": "",
   "%9a": "",
   "%9A": "",
   "%9b": "",
   "%9B": "",
   "%9c": "",
   "%9C": "",
   "%9d": "",
   "%9D": "",
   "%9e": "",
   "%9E": "",
   "%9f": "",
   "%9F": "",
   "%a0": " ",
   "%A0": " ",
   "%a1": "¡",
   "%A1": "¡",
   "%a2": "¢",
   "%A2": "¢",
   "%a3": "£",
   "%A3": "£",
   "%a4": "¤",
   "%A4": "¤",
   "%a5": "¥",
   "%A5": "¥",
   "%a6": "¦",
   "%A6": "¦",
   "%a7": "§",
   "%A7": "§",
   "%a8": "¨",
   "%A8": "¨",
   "%a9": "©",
   "%A9": "©",
   "%aa": "ª",
   "%Aa": "ª",
   "%aA": "ª",
   "%AA": "ª",
   "%ab": "«",
   "%Ab": "«",
   "%aB": "«",
   "%AB": "«",
   "%ac": "¬",
   "%Ac": "¬",
   "%aC": "¬",
   "%AC": "¬",
   "%ad": "­",
   "%Ad": "­",
   "%aD": "­",
   "%AD": "­",
   "%ae": "®",
   "%Ae": "®",
   "%aE": "®",
   "%AE": "®",
   "%af": "¯",
   "%Af": "¯",
   "%aF": "¯",
   "%AF": "¯",
   "%b0": "°",
   "%B0": "°",
   "%b1": "±",
   "%B1": "±",
   "%b2": "²",
   "%B2": "²",
   "%b3": "³",
   "%B3": "³",
   "%b4": "´",
   "%B4": "´",
   "%b5": "µ",
   "%B5": "µ",
   "%b6": "¶",
   "%B6": "¶",
   "%b7": "·",
   "%B7": "·",
   "%b8": "¸",
   "%B8": "¸",
   "%b9": "¹",
   "%B9": "¹",
   "%ba": "º",
   "%Ba": "º",
   "%bA": "º",
   "%BA": "º",
   "%bb": "»",
   "%Bb": "»",
   "%bB": "»",
   "%BB": "»",
   "%bc": "¼",
   "%Bc": "¼",
   "%bC": "¼",
   "%BC": "¼",
   "%bd": "½",
   "%Bd": "½",
   "%bD": "½",
   "%BD": "½",
   "%be": "¾",
   "%Be": "¾",
   "%bE": "¾",
   "%BE": "¾",
   "%bf": "¿",
   "%Bf": "¿",
   "%bF": "¿",
   "%BF": "¿",
   "%c0": "À",
   "%C0": "À",
   "%c1": "Á",
   "%C1": "Á",
   "%c2": "Â",
   "%C2": "Â",
   "%c3": "Ã",
   "%C3": "Ã",
   "%c4": "Ä",
   "%C4": "Ä",
   "%c5": "Å",
   "%C5": "Å",
   "%c6": "Æ",
   "%C6": "Æ",
   "%c7": "Ç",
   "%C7": "Ç",
   "%c8": "È",
   "%C8": "È",
   "%c9": "É",
   "%C9": "É",
   "%ca": "Ê",
   "%Ca": "Ê",
   "%cA": "Ê",
   "%CA": "Ê",
   "%cb": "Ë",
   "%Cb": "Ë",
   "%cB": "Ë",
   "%CB": "Ë",
   "%cc": "Ì",
   "%Cc": "Ì",
   "%cC": "Ì",
   "%CC": "Ì",
   "%cd": "Í",
   "%Cd": "Í",
   "%cD": "Í",
   "%CD": "Í",
   "%ce": "Î",
   "%Ce": "Î",
   "%cE": "Î",
   "%CE": "Î",
   "%cf": "Ï",
   "%Cf": "Ï",
   "%cF": "Ï",
   "%CF": "Ï",
   "%d0": "Ð",
   "%D0": "Ð",
   "%d1": "Ñ",
   "%D1": "Ñ",
   "%d2": "Ò",
   "%D2": "Ò",
   "%d3": "Ó",
   "%D3": "Ó",
   "%d4": "Ô",
   "%D4": "Ô",
   "%d5": "Õ",
   "%D5": "Õ",
   "%d6": "Ö",
   "%D6": "Ö",
   "%d7": "×",
   "%D7": "×",
   "%d8": "Ø",
   "%D8": "Ø",
   "%d9": "Ù",
   "%D9": "Ù",
   "%da": "Ú",
   "%Da": "Ú",
   "%dA": "Ú",
   "%DA": "Ú",
   "%db": "Û",
   "%Db": "Û",
   "%dB": "Û",
   "%DB": "Û",
   "%dc": "Ü",
   "%Dc": "Ü",
   "%dC": "Ü",
   "%DC": "Ü",
   "%dd": "Ý",
   "%Dd": "Ý",
   "%dD": "Ý",
   "%DD": "Ý",
   "%de": "Þ",
   "%De": "Þ",
   "%dE": "Þ",
   "%DE": "Þ",
   "%df": "ß",
   "%Df": "ß",
   "%dF": "ß",
   "%DF": "ß",
   "%e0": "à",
   "%E0": "à",
   "%e1": "á",
   "%E1": "á",
   "%e2": "â",
   "%E2": "â",
   "%e3": "ã",
   "%E3": "ã",
   "%e4": "ä",
   "%E4": "ä",
   "%e5": "å",
   "%E5": "å",
   "%e6": "æ",
   "%E6": "æ",
   "%e7": "ç",
   "%E7": "ç",
   "%e8": "è",
   "%E8": "è",
   "%e9": "é",
   "%E9": "é",
   "%ea": "ê",
   "%Ea": "ê",
   "%eA": "ê",
   "%EA": "ê",
   "%eb": "ë",
   "%Eb": "ë",
   "%eB": "ë",
   "%EB": "ë",
   "%ec": "ì",
   "%Ec": "ì",
   "%eC": "ì",
   "%EC": "ì",
   "%ed": "í",
   "%Ed": "í",
   "%eD": "í",
   "%ED": "í",
   "%ee": "î",
   "%Ee": "î",
   "%eE": "î",
   "%EE": "î",
   "%ef": "ï",
   "%Ef": "ï",
   "%eF": "ï",
   "%EF": "ï",
   "%f0": "ð",
   "%F0": "ð",
   "%f1": "ñ",
   "%F1": "ñ",
   "%f2": "ò",
   "%F2": "ò",
   "%f3": "ó",
   "%F3": "ó",
   "%f4": "ô",
   "%F4": "ô",
   "%f5": "õ",
   "%F5": "õ",
   "%f6": "ö",
   "%F6": "ö",
   "%f7": "÷",
   "%F7": "÷",
   "%f8": "ø",
   "%F8": "ø",
   "%f9": "ù",
   "%F9": "ù",
   "%fa": "ú",
   "%Fa": "ú",
   "%fA": "ú",
   "%FA": "ú",
   "%fb": "û",
   "%Fb": "û",
   "%fB": "û",
   "%FB": "û",
   "%fc": "ü",
   "%Fc": "ü",
   "%fC": "ü",
   "%FC": "ü",
   "%fd": "ý",
   "%Fd": "ý",
   "%fD": "ý",
   "%FD": "ý",
   "%fe": "þ",
   "%Fe": "þ",
   "%fE": "þ",
   "%FE": "þ",
   "%ff": "ÿ",
   "%Ff": "ÿ",
   "%fF": "ÿ",
   "%FF": "ÿ"
  };
  function encodedReplacer(match) {
   return EncodedLookup[match];
  }
  function decodeUtf8Text(text) {
   for (var i = 0, len = text.length; i < len; ++i) if (text.charCodeAt(i) > 127) return decodeText(text, "binary", "utf8");
   return text;
  }
  const STATE_KEY = 0;
  const STATE_VALUE = 1;
  const STATE_CHARSET = 2;
  const STATE_LANG = 3;
  function parseFormDataDisposition(str) {
   if (!str.startsWith('form-data; name="')) return;
   let valueStart = 17;
   let valueEnd = str.indexOf('"', valueStart);
   if (valueEnd === -1 || str.indexOf("\\", valueStart) !== -1) return;
   const res = [ "form-data", [ "name", decodeUtf8Text(str.slice(valueStart, valueEnd)) ] ];
   let pos = valueEnd + 1;
   while (pos < str.length && str[pos] !== ";") ++pos;
   if (pos === str.length) return res;
   ++pos;
   while (str[pos] === " " || str[pos] === "\t") ++pos;
   if (!str.startsWith('filename="', pos)) return;
   valueStart = pos + 10;
   valueEnd = str.indexOf('"', valueStart);
   if (valueEnd === -1 || str.indexOf("\\", valueStart) !== -1) return;
   res.push([ "filename", decodeUtf8Text(str.slice(valueStart, valueEnd)) ]);
   return res;
  }
  function parseParams(str) {
   if (str.indexOf(";") === -1) return [ decodeUtf8Text(str) ];
   const fastFormData = parseFormDataDisposition(str);
   if (fastFormData !== void 0) return fastFormData;
   const res = [];
   let state = STATE_KEY;
   let charset = "";
   let inquote = false;
   let escaping = false;
   let p = 0;
   let tmp = "";
   const len = str.length;
   for (var i = 0; i < len; ++i) {
    const char = str[i];
    if (char === "\\" && inquote) if (escaping) escaping = false; else {
     escaping = true;
     continue;
    } else if (char === '"') if (!escaping) {
     if (inquote) {
      inquote = false;
      state = STATE_KEY;
      while (i + 1 < len && str[i + 1] !== ";") ++i;
     } else inquote = true;
     continue;
    } else escaping = false; else {
     if (escaping && inquote) tmp += "\\";
     escaping = false;
     if ((state === STATE_CHARSET || state === STATE_LANG) && char === "'") {
      if (state === STATE_CHARSET) {
       state = STATE_LANG;
       charset = tmp.substring(1);
      } else state = STATE_VALUE;
      tmp = "";
      continue;
     } else if (state === STATE_KEY && (char === "*" || char === "=") && res.length) {
      state = char === "*" ? STATE_CHARSET : STATE_VALUE;
      res[p] = [ tmp, void 0 ];
      tmp = "";
      continue;
     } else if (!inquote && char === ";") {
      state = STATE_KEY;
      if (charset) {
       if (tmp.length) tmp = decodeText(tmp.replace(RE_ENCODED, encodedReplacer), "binary", charset);
       charset = "";
      } else if (tmp.length) tmp = decodeUtf8Text(tmp);
      if (res[p] === void 0) res[p] = tmp; else res[p][1] = tmp;
      tmp = "";
      ++p;
      continue;
     } else if (!inquote && (char === " " || char === "\t")) continue;
    }
    tmp += char;
   }
   if (charset && tmp.length) tmp = decodeText(tmp.replace(RE_ENCODED, encodedReplacer), "binary", charset); else if (tmp) tmp = decodeUtf8Text(tmp);
   if (res[p] === void 0) {
    if (tmp) res[p] = tmp;
   } else res[p][1] = tmp;
   return res;
  }
  module.exports = parseParams;
 },
 5132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => X_ALREADY_SENT
  });
  const X_ALREADY_SENT = "x-hono-already-sent";
 },
 6873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b$: () => createAdaptorServer
  });
  var constants_BLSFu_RU = __webpack_require__(5132);
  var external_node_http_ = __webpack_require__(7067);
  var external_node_http2_ = __webpack_require__(2467);
  var external_node_stream_ = __webpack_require__(7075);
  const defineWebSocketHelper = handler => (...args) => {
   if (typeof args[0] === "function") {
    const [createEvents, options] = args;
    return async function(c, next) {
     const result = await handler(c, await createEvents(c), options);
     if (result) return result;
     await next();
    };
   } else {
    const [c, events, options] = args;
    return (async () => {
     const upgraded = await handler(c, events, options);
     if (!upgraded) throw new Error("Failed to upgrade WebSocket");
     return upgraded;
    })();
   }
  };
  var RequestError = class extends Error {
   constructor(message, options) {
    super(message, options);
    this.name = "RequestError";
   }
  };
  const nonJoinedHeaders = new Set([ "age", "authorization", "content-length", "content-type", "etag", "expires", "from", "host", "if-modified-since", "if-unmodified-since", "last-modified", "location", "max-forwards", "proxy-authorization", "referer", "retry-after", "server", "user-agent" ]);
  const validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
  const isHttpWhitespace = code => code === 9 || code === 10 || code === 13 || code === 32;
  const normalizeHeaderValue = value => {
   if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
   let start = 0;
   let end = value.length;
   while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
   while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
   return value.slice(start, end);
  };
  const forbiddenHeaderValue = /[\0\r\n]/;
  const GlobalHeaders = globalThis.Headers;
  const materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
   const headers = new HeadersCtor;
   for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
   }
   return headers;
  };
  var RequestHeaders = class {
   #incoming;
   #rawHeaders;
   #headers;
   #invalidValue;
   constructor(incoming) {
    this.#incoming = incoming;
    if (incoming instanceof external_node_http2_.Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
   }
   get #lazyRawHeaders() {
    return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
   }
   get #native() {
    if (!this.#headers) {
     this.#headers = materializeHeaders(this.#lazyRawHeaders);
     this.#rawHeaders = void 0;
    }
    return this.#headers;
   }
   #normalizedName(name) {
    if (typeof name !== "string") return;
    if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
    return name.toLowerCase();
   }
   #lookupHttp1(lowerName) {
    const headers = this.#incoming instanceof external_node_http2_.Http2ServerRequest ? void 0 : this.#incoming.headers;
    if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
    if (!Object.hasOwn(headers, lowerName)) return null;
    const rawValue = headers[lowerName];
    if (typeof rawValue === "string") {
     const value = normalizeHeaderValue(rawValue);
     return forbiddenHeaderValue.test(value) ? void 0 : value;
    }
   }
   #lookup(rawHeaders, lowerName) {
    const separator = lowerName === "cookie" ? "; " : ", ";
    let value = null;
    for (let i = 0; i < rawHeaders.length; i += 2) {
     const rawName = rawHeaders[i];
     if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
      const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
      if (forbiddenHeaderValue.test(rawValue)) {
       this.#invalidValue = true;
       return;
      }
      value = value === null ? rawValue : value + separator + rawValue;
     }
    }
    return value;
   }
   append(name, value) {
    this.#native.append(name, value);
   }
   delete(name) {
    this.#native.delete(name);
   }
   get(name) {
    const lowerName = this.#normalizedName(name);
    if (lowerName && !this.#headers && !this.#invalidValue) {
     const http1Value = this.#lookupHttp1(lowerName);
     if (http1Value !== void 0) return http1Value;
     const value = this.#lookup(this.#lazyRawHeaders, lowerName);
     if (value !== void 0) return value;
    }
    return this.#native.get(name);
   }
   has(name) {
    const lowerName = this.#normalizedName(name);
    if (lowerName && !this.#headers && !this.#invalidValue) {
     const http1Value = this.#lookupHttp1(lowerName);
     if (http1Value !== void 0) return http1Value !== null;
     const value = this.#lookup(this.#lazyRawHeaders, lowerName);
     if (value !== void 0) return value !== null;
    }
    return this.#native.has(name);
   }
   set(name, value) {
    this.#native.set(name, value);
   }
   getSetCookie() {
    return this.#native.getSetCookie();
   }
   keys() {
    return this.#native.keys();
   }
   values() {
    return this.#native.values();
   }
   entries() {
    return this.#native.entries();
   }
   forEach(callback, thisArg) {
    this.#native.forEach((value, key) => {
     callback.call(thisArg, value, key, this);
    });
   }
   [Symbol.iterator]() {
    return this.entries();
   }
  };
  Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), {
   value: function(depth, options, inspectFn) {
    return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
     ...options,
     depth: depth == null ? null : depth - 1
    })}`;
   }
  });
  Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
  const newHeadersFromIncoming = incoming => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
  const reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
  const reDotSegment = /\/\.\.?(?:[/?#]|$)/;
  const reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
  const validateRequestTarget = target => {
   const backslash = target.indexOf("\\");
   if (backslash !== -1) {
    const query = target.indexOf("?");
    if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
   }
  };
  const buildUrl = (scheme, host, incomingUrl) => {
   const url = `${scheme}://${host}${incomingUrl}`;
   if (!reValidHost.test(host)) {
    validateRequestTarget(incomingUrl);
    const urlObj = new URL(url);
    if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
    return urlObj.href;
   } else if (incomingUrl.length === 0) return url + "/"; else {
    if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
    if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
     validateRequestTarget(incomingUrl);
     return new URL(url).href;
    }
    return url;
   }
  };
  const toRequestError = e => {
   if (e instanceof RequestError) return e;
   return new RequestError(e.message, {
    cause: e
   });
  };
  const GlobalRequest = global.Request;
  var Request$1 = class extends GlobalRequest {
   constructor(input, options) {
    if (typeof input === "object" && getRequestCache in input) {
     const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
     if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
     input = input[getRequestCache]();
    }
    if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
    super(input, options);
   }
  };
  const wrapBodyStream = Symbol("wrapBodyStream");
  const byteExactEncodings = new Set([ "latin1", "binary", "hex", "base64", "base64url" ]);
  const isByteExactEncoding = encoding => encoding === null || byteExactEncodings.has(encoding);
  const bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
  const bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
  const toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
  const isRecoverableDisconnectedIncoming = incoming => !(incoming instanceof external_node_http2_.Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
  const recordBodyBufferedBeforeDisconnect = incoming => {
   if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
   const incomingWithRecovery = incoming;
   incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
  };
  const readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
   if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
   const incomingWithRecovery = incoming;
   if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
   let result;
   const errored = incoming.errored;
   if (errored && errored.code !== "ECONNRESET") result = errored; else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError(); else {
    const bodyChunks = chunks ?? [];
    const chunk = incoming.read();
    if (chunk !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
    const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
    result = buffer;
    const contentLength = incoming.headers["content-length"];
    if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
     const expectedLength = Number(contentLength);
     if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
    }
   }
   incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
   return result;
  };
  const enqueueBufferedBody = (controller, buffered) => {
   if (buffered instanceof Error) {
    controller.error(buffered);
    return;
   }
   if (buffered.length > 0) controller.enqueue(buffered);
   controller.close();
  };
  const newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
   const init = {
    method: method,
    headers: headers,
    signal: abortController.signal
   };
   if (method === "TRACE") {
    init.method = "GET";
    const req = new Request$1(url, init);
    Object.defineProperty(req, "method", {
     get() {
      return "TRACE";
     }
    });
    return req;
   }
   if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({
    start(controller) {
     controller.enqueue(incoming.rawBody);
     controller.close();
    }
   }); else if (incoming[wrapBodyStream]) {
    let reader;
    init.body = new ReadableStream({
     async pull(controller) {
      try {
       if (!reader) {
        const buffered = readBodyBufferedBeforeDisconnect(incoming);
        if (buffered !== void 0) {
         enqueueBufferedBody(controller, buffered);
         return;
        }
       }
       reader ||= external_node_stream_.Readable.toWeb(incoming).getReader();
       const {done: done, value: value} = await reader.read();
       if (done) controller.close(); else controller.enqueue(value);
      } catch (error) {
       controller.error(error);
      }
     }
    });
   } else {
    const buffered = readBodyBufferedBeforeDisconnect(incoming);
    if (buffered !== void 0) init.body = new ReadableStream({
     start(controller) {
      enqueueBufferedBody(controller, buffered);
     }
    }); else init.body = external_node_stream_.Readable.toWeb(incoming);
   }
   return new Request$1(url, init);
  };
  const getRequestCache = Symbol("getRequestCache");
  const requestCache = Symbol("requestCache");
  const incomingKey = Symbol("incomingKey");
  const urlKey = Symbol("urlKey");
  const methodKey = Symbol("methodKey");
  const headersKey = Symbol("headersKey");
  const abortControllerKey = Symbol("abortControllerKey");
  const getAbortController = Symbol("getAbortController");
  const abortRequest = Symbol("abortRequest");
  const bodyBufferKey = Symbol("bodyBuffer");
  const bodyReadPromiseKey = Symbol("bodyReadPromise");
  const bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
  const bodyLockReaderKey = Symbol("bodyLockReader");
  const abortReasonKey = Symbol("abortReason");
  const newBodyUnusableError = () => new TypeError("Body is unusable");
  const rejectBodyUnusable = () => Promise.reject(newBodyUnusableError());
  const textDecoder = new TextDecoder;
  const consumeBodyDirectOnce = request => {
   if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
   request[bodyConsumedDirectlyKey] = true;
  };
  const toArrayBuffer = buf => buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
  const contentType = request => (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
  const methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const normalizeIncomingMethod = method => {
   if (typeof method !== "string" || method.length === 0) return "GET";
   switch (method) {
   case "DELETE":
   case "GET":
   case "HEAD":
   case "OPTIONS":
   case "PATCH":
   case "POST":
   case "PUT":
   case "QUERY":
    return method;
   }
   const upper = method.toUpperCase();
   switch (upper) {
   case "DELETE":
   case "GET":
   case "HEAD":
   case "OPTIONS":
   case "POST":
   case "PUT":
    return upper;

   default:
    return method;
   }
  };
  const validateDirectReadMethod = method => {
   if (!methodTokenRegExp.test(method)) return new TypeError(`'${method}' is not a valid HTTP method.`);
   const normalized = method.toUpperCase();
   if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return new TypeError(`'${method}' HTTP method is unsupported.`);
  };
  const readBodyWithFastPath = (request, method, fromBuffer) => {
   if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
   const methodName = request.method;
   if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
   const methodValidationError = validateDirectReadMethod(methodName);
   if (methodValidationError) return Promise.reject(methodValidationError);
   if (request[requestCache]) if (methodName !== "TRACE") return request[requestCache][method]();
   const alreadyUsedError = consumeBodyDirectOnce(request);
   if (alreadyUsedError) return alreadyUsedError;
   const raw = readRawBodyIfAvailable(request);
   if (raw) {
    const result = Promise.resolve(fromBuffer(raw, request));
    request[bodyBufferKey] = void 0;
    return result;
   }
   return readBodyDirect(request).then(buf => {
    const result = fromBuffer(buf, request);
    request[bodyBufferKey] = void 0;
    return result;
   });
  };
  const readRawBodyIfAvailable = request => {
   const incoming = request[incomingKey];
   if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
  };
  const normalizeAbortError = (request, incoming) => {
   if (incoming.errored) return incoming.errored;
   const reason = request[abortReasonKey];
   if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
   return new Error("Client connection prematurely closed.");
  };
  const readBodyDirect = request => {
   if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
   if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
   const incoming = request[incomingKey];
   if (incoming.readableDidRead) return rejectBodyUnusable();
   const buffered = readBodyBufferedBeforeDisconnect(incoming);
   if (buffered !== void 0) {
    if (buffered instanceof Error) return Promise.reject(buffered);
    request[bodyBufferKey] = buffered;
    return Promise.resolve(buffered);
   }
   const promise = new Promise((resolve, reject) => {
    const chunks = [];
    let settled = false;
    const finish = callback => {
     if (settled) return;
     settled = true;
     cleanup();
     callback();
    };
    const recoverCompleteBodyAfterDisconnect = error => {
     const streamError = incoming.errored ?? error;
     if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
     finish(() => {
      const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
      if (recovered instanceof Error) reject(recovered); else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming)); else {
       request[bodyBufferKey] = recovered;
       resolve(recovered);
      }
     });
     return true;
    };
    const onData = chunk => {
     chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
    };
    const onEnd = () => {
     finish(() => {
      const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      request[bodyBufferKey] = buffer;
      resolve(buffer);
     });
    };
    const onError = error => {
     if (recoverCompleteBodyAfterDisconnect(error)) return;
     finish(() => {
      reject(error);
     });
    };
    const onClose = () => {
     if (incoming.readableEnded) {
      onEnd();
      return;
     }
     if (recoverCompleteBodyAfterDisconnect()) return;
     finish(() => {
      reject(normalizeAbortError(request, incoming));
     });
    };
    const cleanup = () => {
     incoming.off("data", onData);
     incoming.off("end", onEnd);
     incoming.off("error", onError);
     incoming.off("close", onClose);
     request[bodyReadPromiseKey] = void 0;
    };
    incoming.on("data", onData);
    incoming.on("end", onEnd);
    incoming.on("error", onError);
    incoming.on("close", onClose);
    queueMicrotask(() => {
     if (settled) return;
     if (incoming.readableEnded) onEnd(); else if (incoming.errored) onError(incoming.errored); else if (incoming.destroyed) onClose();
    });
   });
   request[bodyReadPromiseKey] = promise;
   return promise;
  };
  const requestPrototype = {
   get method() {
    return this[methodKey];
   },
   get url() {
    return this[urlKey];
   },
   get headers() {
    return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
   },
   [abortRequest](reason) {
    if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
    const abortController = this[abortControllerKey];
    if (abortController && !abortController.signal.aborted) abortController.abort(reason);
   },
   [getAbortController]() {
    this[abortControllerKey] ||= new AbortController;
    if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
    return this[abortControllerKey];
   },
   [getRequestCache]() {
    const abortController = this[getAbortController]();
    if (this[requestCache]) return this[requestCache];
    const method = this.method;
    if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
     this[bodyBufferKey] = void 0;
     const init = {
      method: method === "TRACE" ? "GET" : method,
      headers: this.headers,
      signal: abortController.signal
     };
     if (method !== "TRACE") {
      init.body = new ReadableStream({
       start(c) {
        c.close();
       }
      });
      init.duplex = "half";
     }
     const req = new Request$1(this[urlKey], init);
     if (method === "TRACE") Object.defineProperty(req, "method", {
      get() {
       return "TRACE";
      }
     });
     return this[requestCache] = req;
    }
    return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
   },
   get body() {
    if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
    const request = this[getRequestCache]();
    if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
    return request.body;
   },
   get bodyUsed() {
    if (this[bodyConsumedDirectlyKey]) return true;
    if (this[requestCache]) return this[requestCache].bodyUsed;
    return false;
   }
  };
  Object.defineProperty(requestPrototype, "signal", {
   get() {
    return this[getAbortController]().signal;
   }
  });
  [ "cache", "credentials", "destination", "duplex", "integrity", "mode", "redirect", "referrer", "referrerPolicy", "keepalive" ].forEach(k => {
   Object.defineProperty(requestPrototype, k, {
    get() {
     return this[getRequestCache]()[k];
    }
   });
  });
  [ "clone", "formData" ].forEach(k => {
   Object.defineProperty(requestPrototype, k, {
    value: function() {
     if (this[bodyConsumedDirectlyKey]) {
      if (k === "clone") throw newBodyUnusableError();
      return rejectBodyUnusable();
     }
     return this[getRequestCache]()[k]();
    }
   });
  });
  Object.defineProperty(requestPrototype, "text", {
   value: function() {
    return readBodyWithFastPath(this, "text", buf => textDecoder.decode(buf));
   }
  });
  Object.defineProperty(requestPrototype, "arrayBuffer", {
   value: function() {
    return readBodyWithFastPath(this, "arrayBuffer", buf => toArrayBuffer(buf));
   }
  });
  Object.defineProperty(requestPrototype, "blob", {
   value: function() {
    return readBodyWithFastPath(this, "blob", (buf, request) => {
     const type = contentType(request);
     const init = type ? {
      headers: {
       "content-type": type
      }
     } : void 0;
     return new Response(buf, init).blob();
    });
   }
  });
  Object.defineProperty(requestPrototype, "json", {
   value: function() {
    if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
    return this.text().then(JSON.parse);
   }
  });
  Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), {
   value: function(depth, options, inspectFn) {
    return `Request (lightweight) ${inspectFn({
     method: this.method,
     url: this.url,
     headers: this.headers,
     nativeRequest: this[requestCache]
    }, {
     ...options,
     depth: depth == null ? null : depth - 1
    })}`;
   }
  });
  Object.setPrototypeOf(requestPrototype, Request$1.prototype);
  const newRequest = (incoming, defaultHostname) => {
   const req = Object.create(requestPrototype);
   req[incomingKey] = incoming;
   req[methodKey] = normalizeIncomingMethod(incoming.method);
   const incomingUrl = incoming.url || "";
   if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
    if (incoming instanceof external_node_http2_.Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
    try {
     validateRequestTarget(incomingUrl);
     req[urlKey] = new URL(incomingUrl).href;
    } catch (e) {
     throw new RequestError("Invalid absolute URL", {
      cause: e
     });
    }
    return req;
   }
   const host = (incoming instanceof external_node_http2_.Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
   if (!host) throw new RequestError("Missing host header");
   let scheme;
   if (incoming instanceof external_node_http2_.Http2ServerRequest) {
    scheme = incoming.scheme;
    if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
   } else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
   try {
    req[urlKey] = buildUrl(scheme, host, incomingUrl);
   } catch (e) {
    if (e instanceof RequestError) throw e; else throw new RequestError("Invalid URL", {
     cause: e
    });
   }
   return req;
  };
  const defaultContentType = "text/plain; charset=UTF-8";
  const responseCache = Symbol("responseCache");
  const getResponseCache = Symbol("getResponseCache");
  const cacheKey = Symbol("cache");
  const GlobalResponse = global.Response;
  var Response$1 = class Response$1 {
   #body;
   #init;
   [getResponseCache]() {
    const cache = this[cacheKey];
    const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
    delete this[cacheKey];
    return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
     status: this.#init?.status,
     statusText: this.#init?.statusText,
     headers: liveHeaders
    } : this.#init);
   }
   constructor(body, init) {
    let headers;
    this.#body = body;
    if (init instanceof GlobalResponse) {
     const cachedGlobalResponse = init[responseCache];
     if (cachedGlobalResponse) {
      this.#init = cachedGlobalResponse;
      this[getResponseCache]();
      return;
     }
     this.#init = init instanceof Response$1 ? init.#init : init;
     headers = new Headers(init.headers);
    } else this.#init = init;
    if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [ init?.status || 200, body ?? null, headers || init?.headers ];
   }
   get headers() {
    const cache = this[cacheKey];
    if (cache) {
     if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : {
      "content-type": defaultContentType
     }));
     return cache[2];
    }
    return this[getResponseCache]().headers;
   }
   get status() {
    return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
   }
   get ok() {
    const status = this.status;
    return status >= 200 && status < 300;
   }
  };
  [ "body", "bodyUsed", "redirected", "statusText", "trailers", "type", "url" ].forEach(k => {
   Object.defineProperty(Response$1.prototype, k, {
    get() {
     return this[getResponseCache]()[k];
    }
   });
  });
  [ "arrayBuffer", "blob", "clone", "formData", "json", "text" ].forEach(k => {
   Object.defineProperty(Response$1.prototype, k, {
    value: function() {
     return this[getResponseCache]()[k]();
    }
   });
  });
  Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), {
   value: function(depth, options, inspectFn) {
    return `Response (lightweight) ${inspectFn({
     status: this.status,
     headers: this.headers,
     ok: this.ok,
     nativeResponse: this[responseCache]
    }, {
     ...options,
     depth: depth == null ? null : depth - 1
    })}`;
   }
  });
  Object.setPrototypeOf(Response$1, GlobalResponse);
  Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
  const validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
  const parseRedirectUrl = url => {
   if (url instanceof URL) return url.href;
   if (validRedirectUrl.test(url)) return url;
   return new URL(url).href;
  };
  const validRedirectStatuses = new Set([ 301, 302, 303, 307, 308 ]);
  Object.defineProperty(Response$1, "redirect", {
   value: function(url, status = 302) {
    if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
    return new Response$1(null, {
     status: status,
     headers: {
      location: parseRedirectUrl(url)
     }
    });
   },
   writable: true,
   configurable: true
  });
  Object.defineProperty(Response$1, "json", {
   value: function(data, init) {
    const body = JSON.stringify(data);
    if (body === void 0) throw new TypeError("The data is not JSON serializable");
    const initHeaders = init?.headers;
    let headers;
    if (initHeaders) {
     headers = new Headers(initHeaders);
     if (!headers.has("content-type")) headers.set("content-type", "application/json");
    } else headers = {
     "content-type": "application/json"
    };
    return new Response$1(body, {
     status: init?.status ?? 200,
     statusText: init?.statusText,
     headers: headers
    });
   },
   writable: true,
   configurable: true
  });
  async function readWithoutBlocking(readPromise) {
   return Promise.race([ readPromise, Promise.resolve().then(() => Promise.resolve(void 0)) ]);
  }
  function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
   const cancel = error => {
    reader.cancel(error).catch(() => {});
   };
   const stream = writable.stream;
   if (writable.destroyed || stream?.closed || stream?.destroyed) {
    cancel();
    return reader.closed;
   }
   writable.on("close", cancel);
   writable.on("error", cancel);
   (currentReadPromise ?? reader.read()).then(flow, handleStreamError);
   return reader.closed.finally(() => {
    writable.off("close", cancel);
    writable.off("error", cancel);
   });
   function handleStreamError(error) {
    if (error) writable.destroy(error);
   }
   function onDrain() {
    reader.read().then(flow, handleStreamError);
   }
   function flow({done: done, value: value}) {
    try {
     if (done) writable.end(); else if (!writable.write(value)) writable.once("drain", onDrain); else reader.read().then(flow, handleStreamError);
    } catch (e) {
     handleStreamError(e);
    }
   }
  }
  function writeFromReadableStream(stream, writable) {
   if (stream.locked) throw new TypeError("ReadableStream is locked."); else if (writable.destroyed) {
    stream.cancel().catch(() => {});
    return;
   }
   return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
  }
  const buildOutgoingHttpHeaders = (headers, defaultContentType) => {
   const res = {};
   if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
   if (headers.has("set-cookie")) {
    const cookies = [];
    for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v); else res[k] = v;
    if (cookies.length > 0) res["set-cookie"] = cookies;
   } else for (const [k, v] of headers) res[k] = v;
   if (defaultContentType) res["content-type"] ??= defaultContentType;
   return res;
  };
  const outgoingEnded = Symbol("outgoingEnded");
  const incomingDraining = Symbol("incomingDraining");
  const DRAIN_TIMEOUT_MS = 500;
  const MAX_DRAIN_BYTES = 64 * 1024 * 1024;
  const drainIncoming = incoming => {
   const incomingWithDrainState = incoming;
   if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
   incomingWithDrainState[incomingDraining] = true;
   if (incoming instanceof external_node_http2_.Http2ServerRequest) {
    try {
     incoming.stream?.close?.(external_node_http2_.constants.NGHTTP2_NO_ERROR);
    } catch {}
    return;
   }
   let bytesRead = 0;
   const cleanup = () => {
    clearTimeout(timer);
    incoming.off("data", onData);
    incoming.off("end", cleanup);
    incoming.off("error", cleanup);
   };
   const forceClose = () => {
    cleanup();
    const socket = incoming.socket;
    if (socket && !socket.destroyed) if (typeof socket.destroySoon === "function") socket.destroySoon(); else if (typeof socket.destroy === "function") socket.destroy();
   };
   const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
   timer.unref?.();
   const onData = chunk => {
    bytesRead += chunk.length;
    if (bytesRead > MAX_DRAIN_BYTES) forceClose();
   };
   incoming.on("data", onData);
   incoming.on("end", cleanup);
   incoming.on("error", cleanup);
   incoming.resume();
  };
  const makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
   if (incoming.errored) {
    recordBodyBufferedBeforeDisconnect(incoming);
    req[abortRequest](incoming.errored.toString());
   } else if (!outgoing.writableFinished || incoming instanceof external_node_http2_.Http2ServerRequest && incoming.aborted) {
    recordBodyBufferedBeforeDisconnect(incoming);
    req[abortRequest]("Client connection prematurely closed.");
   }
   if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
    if (!incoming.readableEnded) setTimeout(() => {
     drainIncoming(incoming);
    });
   });
  };
  const isImmediateCacheableResponse = res => {
   if (!(cacheKey in res)) return false;
   const body = res[cacheKey][1];
   return body === null || typeof body === "string" || body instanceof Uint8Array;
  };
  const handleRequestError = () => new Response(null, {
   status: 400
  });
  const handleFetchError = e => new Response(null, {
   status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500
  });
  const handleResponseError = (e, outgoing) => {
   const err = e instanceof Error ? e : new Error("unknown error", {
    cause: e
   });
   if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request."); else {
    console.error(e);
    if (!outgoing.headersSent) {
     if (outgoing instanceof external_node_http_.ServerResponse) outgoing._contentLength = null;
     outgoing.writeHead(500, {
      "Content-Type": "text/plain"
     });
    }
    outgoing.end(`Error: ${err.message}`);
    outgoing.destroy(err);
   }
  };
  const flushHeaders = outgoing => {
   if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
  };
  const trySetContentLength = (outgoing, status, length) => {
   const http1 = outgoing;
   if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
    http1._contentLength = length;
    return true;
   }
   return false;
  };
  const writeDefaultHeaders = (outgoing, status, length) => {
   if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, {
    "Content-Type": defaultContentType
   }); else outgoing.writeHead(status, {
    "Content-Type": defaultContentType,
    "Content-Length": length
   });
  };
  const responseViaCache = async (res, outgoing) => {
   let [status, body, header] = res[cacheKey];
   if (!header) {
    if (body === null) {
     outgoing.writeHead(status);
     outgoing.end();
    } else if (typeof body === "string") {
     writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
     outgoing.end(body);
    } else if (body instanceof Uint8Array) {
     writeDefaultHeaders(outgoing, status, body.byteLength);
     outgoing.end(body);
    } else if (body instanceof Blob) {
     writeDefaultHeaders(outgoing, status, body.size);
     outgoing.end(new Uint8Array(await body.arrayBuffer()));
    } else {
     outgoing.writeHead(status, {
      "Content-Type": defaultContentType
     });
     flushHeaders(outgoing);
     await (writeFromReadableStream(body, outgoing)?.catch(e => handleResponseError(e, outgoing)));
    }
    outgoing[outgoingEnded]?.();
    return;
   }
   let hasContentLength = false;
   let plainHeaders = false;
   let canAutoLength = true;
   if (header instanceof Headers) {
    hasContentLength = header.has("content-length");
    header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
   } else if (Array.isArray(header)) {
    const headerObj = new Headers(header);
    hasContentLength = headerObj.has("content-length");
    header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
   } else {
    plainHeaders = true;
    for (const key in header) {
     if (key.length === 14 && key.toLowerCase() === "content-length") {
      hasContentLength = true;
      break;
     }
     if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
    }
   }
   if (!hasContentLength) {
    let length;
    if (typeof body === "string") length = Buffer.byteLength(body); else if (body instanceof Uint8Array) length = body.byteLength; else if (body instanceof Blob) length = body.size;
    if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
     if (plainHeaders) header = {
      ...header
     };
     header["Content-Length"] = length;
    }
   }
   outgoing.writeHead(status, header);
   if (body == null) outgoing.end(); else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body); else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer())); else {
    flushHeaders(outgoing);
    await (writeFromReadableStream(body, outgoing)?.catch(e => handleResponseError(e, outgoing)));
   }
   outgoing[outgoingEnded]?.();
  };
  const isPromise = res => typeof res.then === "function";
  const responseViaResponseObject = async (res, outgoing, options = {}) => {
   if (isPromise(res)) if (options.errorHandler) try {
    res = await res;
   } catch (err) {
    const errRes = await options.errorHandler(err);
    if (!errRes) return;
    res = errRes;
   } else res = await res.catch(handleFetchError);
   if (cacheKey in res) return responseViaCache(res, outgoing);
   const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
   if (res.body) {
    const reader = res.body.getReader();
    const values = [];
    let done = false;
    let currentReadPromise;
    if (resHeaderRecord["transfer-encoding"] !== "chunked") {
     let maxReadCount = 2;
     for (let i = 0; i < maxReadCount; i++) {
      currentReadPromise ||= reader.read();
      const chunk = await readWithoutBlocking(currentReadPromise);
      if (!chunk) {
       if (i === 1) {
        await new Promise(resolve => setTimeout(resolve));
        maxReadCount = 3;
        continue;
       }
       break;
      }
      currentReadPromise = void 0;
      if (chunk.value) values.push(chunk.value);
      if (chunk.done) {
       done = true;
       break;
      }
     }
     if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
    }
    outgoing.writeHead(res.status, resHeaderRecord);
    values.forEach(value => {
     outgoing.write(value);
    });
    if (done) outgoing.end(); else {
     if (values.length === 0) flushHeaders(outgoing);
     await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
    }
   } else if (resHeaderRecord[constants_BLSFu_RU.t]) ; else {
    outgoing.writeHead(res.status, resHeaderRecord);
    outgoing.end();
   }
   outgoing[outgoingEnded]?.();
  };
  const getRequestListener = (fetchCallback, options = {}) => {
   const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
   if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
    Object.defineProperty(global, "Request", {
     value: Request$1
    });
    Object.defineProperty(global, "Response", {
     value: Response$1
    });
   }
   return async (incoming, outgoing) => {
    let res, req;
    let needsBodyCleanup = false;
    let closeHandlerAttached = false;
    const ensureCloseHandler = () => {
     if (!req || closeHandlerAttached) return;
     closeHandlerAttached = true;
     outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
    };
    try {
     req = newRequest(incoming, options.hostname);
     needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
     if (needsBodyCleanup) {
      incoming[wrapBodyStream] = true;
      if (incoming instanceof external_node_http2_.Http2ServerRequest) outgoing[outgoingEnded] = () => {
       if (!incoming.readableEnded) setTimeout(() => {
        if (!incoming.readableEnded) setTimeout(() => {
         incoming.destroy();
         outgoing.destroy();
        });
       });
      };
     }
     res = fetchCallback(req, {
      incoming: incoming,
      outgoing: outgoing
     });
     if (!isPromise(res) && isImmediateCacheableResponse(res)) {
      if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
       if (!incoming.readableEnded) drainIncoming(incoming);
      });
      return responseViaCache(res, outgoing);
     }
     ensureCloseHandler();
    } catch (e) {
     if (!res) if (options.errorHandler) {
      ensureCloseHandler();
      res = await options.errorHandler(req ? e : toRequestError(e));
      if (!res) return;
     } else if (!req) res = handleRequestError(); else res = handleFetchError(e); else return handleResponseError(e, outgoing);
    }
    try {
     return await responseViaResponseObject(res, outgoing, options);
    } catch (e) {
     return handleResponseError(e, outgoing);
    }
   };
  };
  const CloseEvent = globalThis.CloseEvent ?? class extends Event {
   #eventInitDict;
   constructor(type, eventInitDict = {}) {
    super(type, eventInitDict);
    this.#eventInitDict = eventInitDict;
   }
   get wasClean() {
    return this.#eventInitDict.wasClean ?? false;
   }
   get code() {
    return this.#eventInitDict.code ?? 0;
   }
   get reason() {
    return this.#eventInitDict.reason ?? "";
   }
  };
  const ErrorEvent = globalThis.ErrorEvent ?? class extends Event {
   #eventInitDict;
   constructor(type, eventInitDict = {}) {
    super(type, eventInitDict);
    this.#eventInitDict = eventInitDict;
   }
   get message() {
    return this.#eventInitDict.message ?? "";
   }
   get filename() {
    return this.#eventInitDict.filename ?? "";
   }
   get lineno() {
    return this.#eventInitDict.lineno ?? 0;
   }
   get colno() {
    return this.#eventInitDict.colno ?? 0;
   }
   get error() {
    return this.#eventInitDict.error ?? null;
   }
  };
  const generateConnectionSymbol = () => Symbol("connection");
  const CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
  const WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
  const responseHeadersToSkip = new Set([ "connection", "content-length", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "sec-websocket-accept", "sec-websocket-extensions", "sec-websocket-protocol" ]);
  const appendResponseHeaders = (headers, responseHeaders) => {
   if (!responseHeaders) return;
   responseHeaders.forEach((value, key) => {
    if (responseHeadersToSkip.has(key.toLowerCase())) return;
    headers.push(`${key}: ${value}`);
   });
  };
  const rejectUpgradeRequest = (socket, status, responseHeaders) => {
   if (socket.destroyed) return;
   const responseLines = [ "Connection: close", "Content-Length: 0" ];
   appendResponseHeaders(responseLines, responseHeaders);
   socket.end(`HTTP/1.1 ${status.toString()} ${external_node_http_.STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r\n`);
  };
  const createUpgradeRequest = request => {
   const protocol = request.socket.encrypted ? "https" : "http";
   const incomingUrl = request.url ?? "/";
   let url;
   if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
    validateRequestTarget(incomingUrl);
    url = new URL(incomingUrl).href;
   } else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
   const headers = new Headers;
   for (const key in request.headers) {
    const value = request.headers[key];
    if (!value) continue;
    headers.append(key, Array.isArray(value) ? value[0] : value);
   }
   return new Request(url, {
    headers: headers
   });
  };
  const setupWebSocket = options => {
   const {server: server, fetchCallback: fetchCallback, wss: wss} = options;
   const waiterMap = new Map;
   wss.on("connection", (ws, request) => {
    const waiter = waiterMap.get(request);
    if (waiter) {
     waiter.resolve(ws);
     waiterMap.delete(request);
    }
   });
   const rejectWaiter = request => {
    const waiter = waiterMap.get(request);
    if (waiter) {
     waiterMap.delete(request);
     waiter.reject(new Error("WebSocket handshake aborted"));
    }
   };
   const waitForWebSocket = (request, connectionSymbol) => new Promise((resolve, reject) => {
    waiterMap.set(request, {
     resolve: resolve,
     reject: reject,
     connectionSymbol: connectionSymbol
    });
   });
   server.on("upgrade", async (request, socket, head) => {
    if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
    const ignoreSocketError = () => {};
    const reclaimWaiterOnClose = () => rejectWaiter(request);
    socket.on("error", ignoreSocketError);
    socket.once("close", reclaimWaiterOnClose);
    const env = {
     incoming: request,
     outgoing: void 0,
     wss: wss,
     [WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
    };
    let status = 400;
    let responseHeaders;
    try {
     const response = await fetchCallback(createUpgradeRequest(request), env);
     if (response instanceof Response) {
      status = response.status;
      responseHeaders = response.headers;
     }
    } catch (error) {
     if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
     return;
    }
    if (socket.destroyed) {
     rejectWaiter(request);
     return;
    }
    const waiter = waiterMap.get(request);
    if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
     rejectWaiter(request);
     if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
     return;
    }
    const addResponseHeaders = headers => {
     appendResponseHeaders(headers, responseHeaders);
    };
    wss.on("headers", addResponseHeaders);
    try {
     wss.handleUpgrade(request, socket, head, ws => {
      socket.off("close", reclaimWaiterOnClose);
      socket.off("error", ignoreSocketError);
      wss.emit("connection", ws, request);
     });
    } finally {
     wss.off("headers", addResponseHeaders);
    }
   });
   server.on("close", () => {
    wss.close();
   });
  };
  defineWebSocketHelper(async (c, events, options) => {
   if (c.req.header("upgrade")?.toLowerCase() !== "websocket") return;
   const env = c.env;
   const waitForWebSocket = env[WAIT_FOR_WEBSOCKET_SYMBOL];
   if (!waitForWebSocket || !env.incoming) return new Response(null, {
    status: 500
   });
   const connectionSymbol = generateConnectionSymbol();
   env[CONNECTION_SYMBOL_KEY] = connectionSymbol;
   (async () => {
    let ws;
    try {
     ws = await waitForWebSocket(env.incoming, connectionSymbol);
    } catch {
     return;
    }
    const messagesReceivedInStarting = [];
    const bufferMessage = (data, isBinary) => {
     messagesReceivedInStarting.push([ data, isBinary ]);
    };
    ws.on("message", bufferMessage);
    const ctx = {
     binaryType: "arraybuffer",
     close(code, reason) {
      ws.close(code, reason);
     },
     protocol: ws.protocol,
     raw: ws,
     get readyState() {
      return ws.readyState;
     },
     send(source, opts) {
      ws.send(source, {
       compress: opts?.compress
      });
     },
     url: new URL(c.req.url)
    };
    try {
     events?.onOpen?.(new Event("open"), ctx);
    } catch (e) {
     (options?.onError ?? console.error)(e);
    }
    const handleMessage = (data, isBinary) => {
     const datas = Array.isArray(data) ? data : [ data ];
     for (const data of datas) try {
      events?.onMessage?.(new MessageEvent("message", {
       data: isBinary ? data instanceof ArrayBuffer ? data : data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) : typeof data === "string" ? data : Buffer.from(data).toString("utf-8")
      }), ctx);
     } catch (e) {
      (options?.onError ?? console.error)(e);
     }
    };
    ws.off("message", bufferMessage);
    for (const message of messagesReceivedInStarting) handleMessage(...message);
    ws.on("message", (data, isBinary) => {
     handleMessage(data, isBinary);
    });
    ws.on("close", (code, reason) => {
     try {
      events?.onClose?.(new CloseEvent("close", {
       code: code,
       reason: reason.toString()
      }), ctx);
     } catch (e) {
      (options?.onError ?? console.error)(e);
     }
    });
    ws.on("error", error => {
     try {
      events?.onError?.(new ErrorEvent("error", {
       error: error
      }), ctx);
     } catch (e) {
      (options?.onError ?? console.error)(e);
     }
    });
   })();
   return new Response;
  });
  const createAdaptorServer = options => {
   const fetchCallback = options.fetch;
   const requestListener = getRequestListener(fetchCallback, {
    hostname: options.hostname,
    overrideGlobalObjects: options.overrideGlobalObjects,
    autoCleanupIncoming: options.autoCleanupIncoming
   });
   const server = (options.createServer || external_node_http_.createServer)(options.serverOptions || {}, requestListener);
   if (options.websocket && options.websocket.server) {
    if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
    setupWebSocket({
     server: server,
     fetchCallback: fetchCallback,
     wss: options.websocket.server
    });
   }
   return server;
  };
 },
 6109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => RESPONSE_ALREADY_SENT
  });
  var _constants_BLSFu_RU_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5132);
  const RESPONSE_ALREADY_SENT = new Response(null, {
   headers: {
    [_constants_BLSFu_RU_mjs__WEBPACK_IMPORTED_MODULE_0__.t]: "true"
   }
  });
 },
 6576: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => hono_Hono
  });
  var http_exception_HTTPException = class extends Error {
   res;
   status;
   constructor(status = 500, options) {
    super(options?.message, {
     cause: options?.cause
    });
    this.res = options?.res;
    this.status = status;
   }
   getResponse() {
    if (this.res) return new Response(this.res.body, {
     status: this.status,
     headers: this.res.headers
    });
    return new Response(this.message, {
     status: this.status
    });
   }
  };
  const GET_MATCH_RESULT = Symbol();
  const bufferToFormData = (arrayBuffer, contentType) => new Response(arrayBuffer, {
   headers: {
    "Content-Type": contentType.replace(/^[^;]+/, mediaType => mediaType.toLowerCase())
   }
  }).formData();
  const MAX_NESTED_OBJECTS = 1e4;
  const isRawRequest = request => "headers" in request;
  const parseBody = async (request, options = Object.create(null)) => {
   const {all: all = false, dot: dot = false} = options;
   const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
   if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
    all: all,
    dot: dot
   });
   return {};
  };
  async function parseFormData(request, options) {
   if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
   const headers = isRawRequest(request) ? request.headers : request.raw.headers;
   const arrayBuffer = await request.arrayBuffer();
   const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
   if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
   const formData = await formDataPromise;
   if (formData) return convertFormDataToBodyData(formData, options);
   return {};
  }
  function convertFormDataToBodyData(formData, options) {
   const form = Object.create(null);
   const nestingState = {
    count: 0
   };
   formData.forEach((value, key) => {
    if (!(options.all || key.endsWith("[]"))) form[key] = value; else handleParsingAllValues(form, key, value);
   });
   if (options.dot) Object.entries(form).forEach(([key, value]) => {
    if (key.includes(".")) {
     handleParsingNestedValues(form, key, value, nestingState);
     delete form[key];
    }
   });
   return form;
  }
  const handleParsingAllValues = (form, key, value) => {
   if (form[key] !== void 0) if (Array.isArray(form[key])) form[key].push(value); else form[key] = [ form[key], value ]; else if (!key.endsWith("[]")) form[key] = value; else form[key] = [ value ];
  };
  const handleParsingNestedValues = (form, key, value, state) => {
   if (/(?:^|\.)__proto__\./.test(key)) return;
   let nestedForm = form;
   const keys = key.split(".", 34);
   if (keys.length > 33) throwNestingLimitExceeded();
   keys.forEach((key, index) => {
    if (index === keys.length - 1) nestedForm[key] = value; else {
     if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
      if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
      nestedForm[key] = Object.create(null);
     }
     nestedForm = nestedForm[key];
    }
   });
  };
  const throwNestingLimitExceeded = () => {
   throw new Error("Nesting limit exceeded");
  };
  const splitPath = path => {
   const paths = path.split("/");
   if (paths[0] === "") paths.shift();
   return paths;
  };
  const url_splitRoutingPath = routePath => {
   const {groups: groups, path: path} = extractGroupsFromPath(routePath);
   const paths = splitPath(path);
   return replaceGroupMarks(paths, groups);
  };
  const extractGroupsFromPath = path => {
   const groups = [];
   path = path.replace(/\{[^}]+\}/g, (match, index) => {
    const mark = `@${index}`;
    groups.push([ mark, match ]);
    return mark;
   });
   return {
    groups: groups,
    path: path
   };
  };
  const replaceGroupMarks = (paths, groups) => {
   for (let i = groups.length - 1; i >= 0; i--) {
    const [mark] = groups[i];
    for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
     paths[j] = paths[j].replace(mark, groups[i][1]);
     break;
    }
   }
   return paths;
  };
  const patternCache = {};
  const url_getPattern = (label, next) => {
   if (label === "*") return "*";
   const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
   if (match) {
    const cacheKey = `${label}#${next}`;
    if (!patternCache[cacheKey]) if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [ cacheKey, match[1], new RegExp(`^${match[2]}(?=/${next})`) ] : [ label, match[1], new RegExp(`^${match[2]}$`) ]; else patternCache[cacheKey] = [ label, match[1], true ];
    return patternCache[cacheKey];
   }
   return null;
  };
  const tryDecode = (str, decoder) => {
   try {
    return decoder(str);
   } catch {
    return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, match => {
     try {
      return decoder(match);
     } catch {
      return match;
     }
    });
   }
  };
  const decodeURIWithPreservedPercent = value => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
  const getPath = request => {
   const url = request.url;
   const start = url.indexOf("/", url.indexOf(":") + 4);
   let i = start;
   for (;i < url.length; i++) {
    const charCode = url.charCodeAt(i);
    if (charCode === 37) {
     const queryIndex = url.indexOf("?", i);
     const hashIndex = url.indexOf("#", i);
     const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
     const path = url.slice(start, end);
     const decoded = tryDecode(path, decodeURIWithPreservedPercent);
     if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
      const rewritten = new URL("http://localhost");
      rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
      if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
     }
     return decoded;
    } else if (charCode === 63 || charCode === 35) break;
   }
   return url.slice(start, i);
  };
  const getPathNoStrict = request => {
   const result = getPath(request);
   return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
  };
  const mergePath = (base, sub, ...rest) => {
   if (rest.length) sub = mergePath(sub, ...rest);
   return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
  };
  const checkOptionalParameter = path => {
   if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
   const segments = path.split("/");
   const results = [];
   let basePath = "";
   segments.forEach(segment => {
    if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment; else if (/\:/.test(segment)) if (segment.charCodeAt(segment.length - 1) === 63) {
     if (results.length === 0 && basePath === "") results.push("/"); else results.push(basePath);
     const optionalSegment = segment.slice(0, -1);
     basePath += "/" + optionalSegment;
     results.push(basePath);
    } else basePath += "/" + segment;
   });
   return results.filter((v, i, a) => a.indexOf(v) === i);
  };
  const tryDecodeURIComponent = str => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
  const _decodeURI = value => {
   if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
   return tryDecodeURIComponent(value);
  };
  const _getQueryParam = (url, key, multiple) => {
   const hashIndex = url.indexOf("#", 8);
   if (hashIndex !== -1) url = url.slice(0, hashIndex);
   let encoded;
   if (!multiple && key && !/[%+&=]/.test(key)) {
    const queryIndex = url.indexOf("?", 8);
    let keyIndex = queryIndex;
    if (keyIndex === -1) return;
    if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    while (keyIndex !== -1) {
     const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
     if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
      if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
      if (trailingKeyCode === 61) {
       const valueIndex = keyIndex + key.length + 2;
       const endIndex = url.indexOf("&", valueIndex);
       return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
      }
      return "";
     }
     keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
    }
    encoded = /[%+]/.test(url);
    if (!encoded) return;
   }
   const results = Object.create(null);
   encoded ??= /[%+]/.test(url);
   let keyIndex = url.indexOf("?", 8);
   while (keyIndex !== -1) {
    const nextKeyIndex = url.indexOf("&", keyIndex + 1);
    let valueIndex = url.indexOf("=", keyIndex);
    if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
    let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
    if (encoded) name = _decodeURI(name);
    keyIndex = nextKeyIndex;
    if (name === "") continue;
    let value;
    if (valueIndex === -1) value = ""; else {
     value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
     if (encoded) value = _decodeURI(value);
    }
    if (multiple) {
     if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
     results[name].push(value);
    } else results[name] ??= value;
   }
   return key ? results[key] : results;
  };
  const getQueryParam = _getQueryParam;
  const getQueryParams = (url, key) => _getQueryParam(url, key, true);
  const decodeURIComponent_ = decodeURIComponent;
  var HonoRequest = class {
   raw;
   #validatedData;
   #matchResult;
   routeIndex=0;
   path;
   bodyCache={};
   constructor(request, path = "/", matchResult = [ [] ]) {
    this.raw = request;
    this.path = path;
    this.#matchResult = matchResult;
   }
   param(key) {
    return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
   }
   #getDecodedParam(key) {
    const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
    const param = this.#getParamValue(paramKey);
    return param && tryDecodeURIComponent(param);
   }
   #getAllDecodedParams() {
    const decoded = {};
    const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
    for (const key of keys) {
     const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
     if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
    }
    return decoded;
   }
   #getParamValue(paramKey) {
    return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
   }
   query(key) {
    return getQueryParam(this.url, key);
   }
   queries(key) {
    return getQueryParams(this.url, key);
   }
   header(name) {
    if (name) return this.raw.headers.get(name) ?? void 0;
    const headerData = Object.create(null);
    this.raw.headers.forEach((value, key) => {
     headerData[key] = value;
    });
    return headerData;
   }
   async parseBody(options) {
    return parseBody(this, options);
   }
   #cachedBody=key => {
    const {bodyCache: bodyCache, raw: raw} = this;
    const cachedBody = bodyCache[key];
    if (cachedBody) return cachedBody;
    for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then(body => {
     if (anyCachedKey === "json") body = JSON.stringify(body);
     const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
     return new Response(body, {
      headers: contentType ? {
       "Content-Type": contentType
      } : void 0
     })[key]();
    });
    return bodyCache[key] = raw[key]();
   };
   json() {
    return this.#cachedBody("text").then(text => JSON.parse(text));
   }
   text() {
    return this.#cachedBody("text");
   }
   arrayBuffer() {
    return this.#cachedBody("arrayBuffer");
   }
   bytes() {
    return this.#cachedBody("arrayBuffer").then(buffer => new Uint8Array(buffer));
   }
   blob() {
    return this.#cachedBody("blob");
   }
   formData() {
    return this.#cachedBody("formData");
   }
   addValidatedData(target, data) {
    (this.#validatedData ??= {})[target] = data;
   }
   valid(target) {
    return this.#validatedData?.[target];
   }
   get url() {
    return this.raw.url;
   }
   get method() {
    return this.raw.method;
   }
   get [GET_MATCH_RESULT]() {
    return this.#matchResult;
   }
   get matchedRoutes() {
    return this.#matchResult[0].map(([[, route]]) => route);
   }
   get routePath() {
    return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
   }
  };
  const HtmlEscapedCallbackPhase = {
   Stringify: 1,
   BeforeStream: 2,
   Stream: 3
  };
  const raw = (value, callbacks) => {
   const escapedString = new String(value);
   escapedString.isEscaped = true;
   escapedString.callbacks = callbacks;
   return escapedString;
  };
  const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
   if (typeof str === "object" && !(str instanceof String)) {
    if (!(str instanceof Promise)) str = str.toString();
    if (str instanceof Promise) str = await str;
   }
   const callbacks = str.callbacks;
   if (!callbacks?.length) return Promise.resolve(str);
   if (buffer) buffer[0] += str; else buffer = [ str ];
   const resStr = Promise.all(callbacks.map(c => c({
    phase: phase,
    buffer: buffer,
    context: context
   }))).then(res => Promise.all(res.filter(Boolean).map(str => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
   if (preserveCallbacks) return raw(await resStr, callbacks); else return resStr;
  };
  const TEXT_PLAIN = "text/plain; charset=UTF-8";
  const setDefaultContentType = (contentType, headers) => ({
   "Content-Type": contentType,
   ...headers
  });
  const createResponseInstance = (body, init) => new Response(body, init);
  var Context = class {
   #rawRequest;
   #req;
   env={};
   #var;
   finalized=false;
   error;
   #status;
   #executionCtx;
   #res;
   #layout;
   #renderer;
   #notFoundHandler;
   #preparedHeaders;
   #matchResult;
   #path;
   constructor(req, options) {
    this.#rawRequest = req;
    if (options) {
     this.#executionCtx = options.executionCtx;
     this.env = options.env;
     this.#notFoundHandler = options.notFoundHandler;
     this.#path = options.path;
     this.#matchResult = options.matchResult;
    }
   }
   get req() {
    this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
    return this.#req;
   }
   get event() {
    if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx; else throw Error("This context has no FetchEvent");
   }
   get executionCtx() {
    if (this.#executionCtx) return this.#executionCtx; else throw Error("This context has no ExecutionContext");
   }
   get res() {
    return this.#res ||= createResponseInstance(null, {
     headers: this.#preparedHeaders ??= new Headers
    });
   }
   set res(_res) {
    if (this.#res && _res) {
     _res = createResponseInstance(_res.body, _res);
     for (const [k, v] of this.#res.headers.entries()) {
      if (k === "content-type") continue;
      if (k === "set-cookie") {
       const cookies = this.#res.headers.getSetCookie();
       _res.headers.delete("set-cookie");
       for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
      } else _res.headers.set(k, v);
     }
    }
    this.#res = _res;
    this.finalized = true;
   }
   render=(...args) => {
    this.#renderer ??= content => this.html(content);
    return this.#renderer(...args);
   };
   setLayout=layout => this.#layout = layout;
   getLayout=() => this.#layout;
   setRenderer=renderer => {
    this.#renderer = renderer;
   };
   header=(name, value, options) => {
    if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
    const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers;
    if (value === void 0) headers.delete(name); else if (options?.append) headers.append(name, value); else headers.set(name, value);
   };
   status=status => {
    this.#status = status;
   };
   set=(key, value) => {
    this.#var ??= new Map;
    this.#var.set(key, value);
   };
   get=key => this.#var ? this.#var.get(key) : void 0;
   get var() {
    if (!this.#var) return {};
    return Object.fromEntries(this.#var);
   }
   #newResponse(data, arg, headers) {
    let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
    if (typeof arg === "object" && arg.headers) {
     responseHeaders ??= new Headers;
     for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value); else responseHeaders.set(key, value);
    }
    if (headers) {
     if (!responseHeaders) {
      let count = 0;
      for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
       responseHeaders = new Headers;
       break;
      }
     }
     if (responseHeaders) for (const k in headers) {
      const v = headers[k];
      if (typeof v === "string") responseHeaders.set(k, v); else {
       responseHeaders.delete(k);
       for (const v2 of v) responseHeaders.append(k, v2);
      }
     }
    }
    const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
    return createResponseInstance(data, {
     status: status,
     headers: responseHeaders ?? headers
    });
   }
   newResponse=(...args) => this.#newResponse(...args);
   body=(data, arg, headers) => this.#newResponse(data, arg, headers);
   text=(text, arg, headers) => !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
   json=(object, arg, headers) => this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
   html=(html, arg, headers) => {
    const res = html => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
    return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
   };
   redirect=(location, status) => {
    const locationString = String(location);
    this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
    return this.newResponse(null, status ?? 302);
   };
   notFound=() => {
    this.#notFoundHandler ??= () => createResponseInstance();
    return this.#notFoundHandler(this);
   };
  };
  const compose = (middleware, onError, onNotFound) => (context, next) => {
   let index = -1;
   return dispatch(0);
   async function dispatch(i) {
    if (i <= index) throw new Error("next() called multiple times");
    index = i;
    let res;
    let isError = false;
    let handler;
    if (middleware[i]) {
     handler = middleware[i][0][0];
     context.req.routeIndex = i;
    } else handler = i === middleware.length && next || void 0;
    if (handler) try {
     res = await handler(context, () => dispatch(i + 1));
    } catch (err) {
     if (err instanceof Error && onError) {
      context.error = err;
      res = await onError(err, context);
      isError = true;
     } else throw err;
    } else if (context.finalized === false && onNotFound) res = await onNotFound(context);
    if (res && (context.finalized === false || isError)) context.res = res;
    return context;
   }
  };
  const matchedRoutes = c => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
  const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
  const METHODS = [ "get", "post", "put", "delete", "options", "patch", "query" ];
  const MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
  var UnsupportedPathError = class extends Error {};
  const COMPOSED_HANDLER = "__COMPOSED_HANDLER";
  const countTrailingSlashes = path => {
   let index = path.length;
   while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
   return path.length - index;
  };
  const getPathPrefixLength = (c, pathPrefix, routePath) => {
   if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
   const path = c.req.path;
   const matchResult = c.req[GET_MATCH_RESULT];
   const paramNames = new Set;
   let length = 0;
   for (const part of url_splitRoutingPath(pathPrefix)) {
    if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
    const pattern = url_getPattern(part);
    if (pattern && pattern !== "*") {
     const name = pattern[1];
     if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
     paramNames.add(name);
    }
    if (pattern && pattern !== "*" && pattern[2] !== true) {
     const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
     length += value.length + 1;
    } else if (pattern || part.endsWith("*")) {
     const end = path.indexOf("/", length + 1);
     length = end === -1 ? path.length : end;
    } else length += part.length + 1;
   }
   return length;
  };
  const createMountedRequest = (c, pathPrefix, routePath) => {
   if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
   const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
   const path = c.req.path.slice(prefixLength) || "/";
   if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new http_exception_HTTPException(400, {
    message: "Invalid mounted path"
   });
   const rawUrl = c.req.raw.url;
   if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new http_exception_HTTPException(400, {
    message: "Invalid mounted path"
   });
   const rawPathEnd = rawUrl.search(/[?#]/);
   const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
   if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new http_exception_HTTPException(400, {
    message: "Invalid mounted path"
   });
   const url = new URL(rawUrl);
   url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
   if (path.includes("%")) ;
   return new Request(url, c.req.raw);
  };
  const notFoundHandler = c => c.text("404 Not Found", 404);
  const errorHandler = (err, c) => {
   if ("getResponse" in err) {
    const res = err.getResponse();
    return c.newResponse(res.body, res);
   }
   console.error(err);
   return c.text("Internal Server Error", 500);
  };
  var Hono = class Hono {
   get;
   post;
   put;
   delete;
   options;
   patch;
   query;
   all;
   on;
   use;
   router;
   getPath;
   _basePath="/";
   #path="/";
   routes=[];
   constructor(options = {}) {
    [ ...METHODS, "all" ].forEach(method => {
     this[method] = (args1, ...args) => {
      const methodName = method.toUpperCase();
      if (typeof args1 === "string") this.#path = args1; else this.#addRoute(methodName, this.#path, args1);
      args.forEach(handler => {
       this.#addRoute(methodName, this.#path, handler);
      });
      return this;
     };
    });
    this.on = (method, path, ...handlers) => {
     for (const p of [ path ].flat()) {
      this.#path = p;
      for (const m of [ method ].flat()) {
       const methodName = m.toUpperCase();
       for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
      }
     }
     return this;
    };
    this.use = (arg1, ...handlers) => {
     if (typeof arg1 === "string") this.#path = arg1; else {
      this.#path = "*";
      handlers.unshift(arg1);
     }
     handlers.forEach(handler => {
      this.#addRoute("ALL", this.#path, handler);
     });
     return this;
    };
    const {strict: strict, ...optionsWithoutStrict} = options;
    Object.assign(this, optionsWithoutStrict);
    this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
   }
   #clone() {
    const clone = new Hono({
     router: this.router,
     getPath: this.getPath
    });
    clone.errorHandler = this.errorHandler;
    clone.#notFoundHandler = this.#notFoundHandler;
    clone.routes = this.routes;
    return clone;
   }
   #notFoundHandler=notFoundHandler;
   errorHandler=errorHandler;
   route(path, app) {
    const subApp = this.basePath(path);
    app.routes.map(r => {
     let handler;
     if (app.errorHandler === errorHandler) handler = r.handler; else {
      handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
      handler[COMPOSED_HANDLER] = r.handler;
     }
     subApp.#addRoute(r.method, r.path, handler, r.basePath);
    });
    return this;
   }
   basePath(path) {
    const subApp = this.#clone();
    subApp._basePath = mergePath(this._basePath, path);
    return subApp;
   }
   onError=handler => {
    this.errorHandler = handler;
    return this;
   };
   notFound=handler => {
    this.#notFoundHandler = handler;
    return this;
   };
   mount(path, applicationHandler, options) {
    let replaceRequest;
    let optionHandler;
    if (options) if (typeof options === "function") optionHandler = options; else {
     optionHandler = options.optionHandler;
     if (options.replaceRequest === false) replaceRequest = request => request; else replaceRequest = options.replaceRequest;
    }
    const getOptions = optionHandler ? c => {
     const options = optionHandler(c);
     return Array.isArray(options) ? options : [ options ];
    } : c => {
     let executionContext;
     try {
      executionContext = c.executionCtx;
     } catch {}
     return [ c.env, executionContext ];
    };
    const defaultReplaceRequest = c => {
     const mountedRoutePath = routePath(c);
     return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
    };
    const handler = async (c, next) => {
     const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
     if (res) return res;
     await next();
    };
    this.#addRoute("ALL", mergePath(path, "*"), handler);
    return this;
   }
   #addRoute(method, path, handler, baseRoutePath) {
    path = mergePath(this._basePath, path);
    const r = {
     basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
     path: path,
     method: method,
     handler: handler
    };
    this.router.add(method, path, [ handler, r ]);
    this.routes.push(r);
   }
   #handleError(err, c) {
    if (err instanceof Error) return this.errorHandler(err, c);
    throw err;
   }
   #dispatch(request, executionCtx, env, method) {
    if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
    const path = this.getPath(request, {
     env: env
    });
    const matchResult = this.router.match(method, path);
    const c = new Context(request, {
     path: path,
     matchResult: matchResult,
     env: env,
     executionCtx: executionCtx,
     notFoundHandler: this.#notFoundHandler
    });
    if (matchResult[0].length === 1) {
     let res;
     try {
      res = matchResult[0][0][0][0](c, async () => {
       c.res = await this.#notFoundHandler(c);
      });
     } catch (err) {
      return this.#handleError(err, c);
     }
     return res instanceof Promise ? res.then(resolved => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch(err => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
    }
    const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
    return (async () => {
     try {
      const context = await composed(c);
      if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
      return context.res;
     } catch (err) {
      return this.#handleError(err, c);
     }
    })();
   }
   fetch=(request, ...rest) => this.#dispatch(request, rest[1], rest[0], request.method);
   request=(input, requestInit, Env, executionCtx) => {
    if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
    input = input.toString();
    return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
   };
   fire=() => {
    addEventListener("fetch", event => {
     event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
    });
   };
  };
  const createNullObject = () => Object.create(null);
  const emptyParam = [];
  function match(method, path) {
   const matchers = this.buildAllMatchers();
   const match = (method, path) => {
    const matcher = matchers[method] || matchers["ALL"];
    const staticMatch = matcher[2][path];
    if (staticMatch) return staticMatch;
    const match = path.match(matcher[0]);
    if (!match) return [ [], emptyParam ];
    const index = match.indexOf("", 1);
    return [ matcher[1][index], match ];
   };
   this.match = match;
   return match(method, path);
  }
  const LABEL_REG_EXP_STR = "[^/]+";
  const ONLY_WILDCARD_REG_EXP_STR = "[^]*";
  const TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
  const PATH_ERROR = Symbol();
  const regExpMetaChars = new Set(".\\+*[^]$()");
  function compareKey(a, b) {
   if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
   if (b.length === 1) return 1;
   if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1; else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
   if (a === "[^/]+") return 1; else if (b === "[^/]+") return -1;
   return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
  }
  var Node = class Node {
   #index;
   #varIndex;
   #children=createNullObject();
   insert(tokens, index, paramMap, context, keys) {
    let node = this;
    for (let i = 0, len = tokens.length; i < len; i++) {
     const token = tokens[i];
     const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [ "", "", ONLY_WILDCARD_REG_EXP_STR ] : [ "", "", LABEL_REG_EXP_STR ] : null : token === "/*" ? [ "", "", TAIL_WILDCARD_REG_EXP_STR ] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
     let nextNode;
     if (pattern) {
      const name = pattern[1];
      let regexpStr = pattern[2] || "[^/]+";
      if (name && pattern[2]) {
       if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
       regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
       if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
       if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
      }
      keys.push(regexpStr);
      nextNode = node.#children[regexpStr];
      if (!nextNode) {
       if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
       nextNode = node.#children[regexpStr] = new Node;
      }
      if (name !== "") {
       nextNode.#varIndex ??= context.varIndex++;
       paramMap.push([ name, nextNode.#varIndex ]);
      }
     } else {
      keys.push(token);
      nextNode = node.#children[token];
      if (!nextNode) {
       for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
       nextNode = node.#children[token] = new Node;
      }
     }
     node = nextNode;
    }
    if (node.#index !== void 0) throw PATH_ERROR;
    node.#index = index;
   }
   buildRegExpStr() {
    const strList = Object.keys(this.#children).sort(compareKey).map(k => {
     const c = this.#children[k];
     const childStr = c.buildRegExpStr();
     return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
    }).filter(Boolean);
    if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
    if (strList.length === 0) return "";
    if (strList.length === 1) return strList[0];
    return "(?:" + strList.join("|") + ")";
   }
  };
  var Trie = class {
   #context={
    varIndex: 0
   };
   #root=new Node;
   #index=0;
   paths=createNullObject();
   insert(path, isStatic) {
    const keys = [];
    if (isStatic) {
     this.#root.insert(path.split(""), -1, [], this.#context, keys);
     this.paths[path] = [ -1, [], keys ];
     return;
    }
    const paramAssoc = [];
    const groups = [];
    let markedPath = path;
    for (let i = 0; ;) {
     let replaced = false;
     markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, m => {
      const mark = `@\\${i}`;
      groups[i] = [ mark, m ];
      i++;
      replaced = true;
      return mark;
     });
     if (!replaced) break;
    }
    const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
    for (let i = groups.length - 1; i >= 0; i--) {
     const [mark] = groups[i];
     for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
      tokens[j] = tokens[j].replace(mark, groups[i][1]);
      break;
     }
    }
    this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
    this.paths[path] = [ this.#index++, paramAssoc, keys ];
   }
   buildRegExp() {
    let regexp = this.#root.buildRegExpStr();
    if (regexp === "") return [ /^$/, [], [] ];
    let captureIndex = 0;
    const indexReplacementMap = [];
    const paramReplacementMap = [];
    regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
     if (handlerIndex !== void 0) {
      indexReplacementMap[++captureIndex] = Number(handlerIndex);
      return "$()";
     }
     if (paramIndex !== void 0) {
      paramReplacementMap[Number(paramIndex)] = ++captureIndex;
      return "";
     }
     return "";
    });
    return [ new RegExp(`^${regexp}`), indexReplacementMap, paramReplacementMap ];
   }
  };
  function endsWithWildcard(keys) {
   const tail = keys[keys.length - 1];
   return tail === "[^]*" || tail === "(?:|/[^]*)";
  }
  function covers(wildcard, target) {
   const last = wildcard.length - 1;
   for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
   return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
  }
  var RegExpRouter = class {
   name="RegExpRouter";
   #handlers;
   #tries;
   constructor() {
    this.#handlers = {
     ["ALL"]: []
    };
    this.#tries = {
     ["ALL"]: new Trie
    };
   }
   #insertPath(method, path) {
    try {
     this.#tries[method].insert(path, !/\*|\/:/.test(path));
    } catch (e) {
     throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
    }
   }
   add(method, path, handler) {
    const handlers = this.#handlers;
    if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
    const tries = this.#tries;
    if (!handlers[method]) {
     tries[method] = new Trie;
     handlers[method] = [ ...handlers["ALL"] ];
     for (const p in tries["ALL"].paths) this.#insertPath(method, p);
    }
    if (path === "/*") path = "*";
    const methods = method === "ALL" ? Object.keys(handlers) : [ method ];
    const paths = checkOptionalParameter(path) || [ path ];
    for (const path of paths) for (const m of methods) {
     if (!tries[m].paths[path]) this.#insertPath(m, path);
     handlers[m].push([ handler, path ]);
    }
   }
   match=match;
   buildAllMatchers() {
    const matchers = createNullObject();
    for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
    this.#handlers = this.#tries = void 0;
    return matchers;
   }
   #buildMatcher(method) {
    const handlers = this.#handlers[method];
    const trie = this.#tries[method];
    const staticMap = createNullObject();
    const handlerData = [];
    const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
    const own = createNullObject();
    const entries = handlers.map(([h, p], i) => {
     (own[p] ??= []).push(i);
     return [ h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
      map[key] = paramReplacementMap[varIndex];
      return map;
     }, createNullObject()) ];
    });
    const wildcards = Object.keys(own).filter(p => endsWithWildcard(trie.paths[p][2]));
    for (const path in trie.paths) {
     const [index, , keys] = trie.paths[path];
     const indexes = [ ...own[path] ];
     for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
     const data = indexes.sort((a, b) => a - b).map(i => entries[i]);
     if (index === -1) {
      const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
      staticMap[path] = [ data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1) ];
     } else handlerData[index] = data;
    }
    return [ regexp, indexReplacementMap.map(i => handlerData[i]), staticMap ];
   }
  };
  var SmartRouter = class {
   name="SmartRouter";
   #routers=[];
   #routes=[];
   constructor(init) {
    this.#routers = init.routers;
   }
   add(method, path, handler) {
    if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
    this.#routes.push([ method, path, handler ]);
   }
   match(method, path) {
    if (!this.#routes) throw new Error("Fatal error");
    const routers = this.#routers;
    const routes = this.#routes;
    const len = routers.length;
    let i = 0;
    let res;
    for (;i < len; i++) {
     const router = routers[i];
     try {
      for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
      res = router.match(method, path);
     } catch (e) {
      if (e instanceof UnsupportedPathError) continue;
      throw e;
     }
     this.match = router.match.bind(router);
     this.#routers = [ router ];
     this.#routes = void 0;
     break;
    }
    if (i === len) throw new Error("Fatal error");
    this.name = `SmartRouter + ${this.activeRouter.name}`;
    return res;
   }
   get activeRouter() {
    if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
    return this.#routers[0];
   }
  };
  const emptyParams = createNullObject();
  let order = 0;
  var node_Node = class Node {
   #methods=[];
   #children=createNullObject();
   #patterns=[];
   #pattern;
   #params=emptyParams;
   insert(method, path, handler) {
    let curNode = this;
    const parts = url_splitRoutingPath(path);
    const possibleKeys = new Set;
    let i = 0;
    for (const p of parts) {
     const nextP = parts[++i];
     const pattern = url_getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
     const isParam = Array.isArray(pattern);
     const key = isParam ? pattern[0] : pattern || p;
     const child = curNode.#children[key] ||= new Node;
     if (pattern && !child.#pattern) {
      child.#pattern = pattern;
      curNode.#patterns.push(child);
     }
     curNode = child;
     if (isParam) possibleKeys.add(pattern[1]);
    }
    curNode.#methods.push({
     [method]: {
      handler: handler,
      possibleKeys: [ ...possibleKeys ],
      score: ++order
     }
    });
   }
   #pushHandlerSets(handlerSets, node, method, nodeParams, params) {
    for (let i = 0, len = node.#methods.length; i < len; i++) {
     const m = node.#methods[i];
     const handlerSet = m[method] || m["ALL"];
     if (handlerSet) {
      handlerSet.params = createNullObject();
      handlerSets.push(handlerSet);
      for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
       const key = handlerSet.possibleKeys[i];
       handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
      }
     }
    }
   }
   search(method, path) {
    const handlerSets = [];
    this.#params = emptyParams;
    let curNodes = [ this ];
    const parts = splitPath(path);
    const curNodesQueue = [];
    const len = parts.length;
    let partOffsets = null;
    for (let i = 0; i < len; i++) {
     const part = parts[i];
     const isLast = i === len - 1;
     const tempNodes = [];
     for (let j = 0, len2 = curNodes.length; j < len2; j++) {
      const node = curNodes[j];
      const nextNode = node.#children[part];
      if (nextNode) {
       nextNode.#params = node.#params;
       if (isLast) {
        if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
        this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
       } else tempNodes.push(nextNode);
      }
      for (const child of node.#patterns) {
       const pattern = child.#pattern;
       const params = node.#params === emptyParams ? {} : {
        ...node.#params
       };
       if (typeof pattern === "string") {
        if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
         this.#pushHandlerSets(handlerSets, child, method, node.#params);
         if (pattern === "*") {
          child.#params = params;
          tempNodes.push(child);
         }
        }
        continue;
       }
       const [, name, matcher] = pattern;
       if (!part && matcher === true) continue;
       if (matcher !== true) {
        if (!partOffsets) {
         partOffsets = [];
         let offset = path[0] === "/" ? 1 : 0;
         for (let p = 0; p < len; p++) {
          partOffsets[p] = offset;
          offset += parts[p].length + 1;
         }
        }
        const restPathString = path.slice(partOffsets[i]);
        const m = matcher.exec(restPathString);
        if (m) {
         if (!Object.hasOwn(params, name)) params[name] = m[0];
         this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
         if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
         for (const _ in child.#children) {
          child.#params = params;
          const componentCount = m[0].match(/\//g)?.length ?? 0;
          (curNodesQueue[componentCount] ||= []).push(child);
          break;
         }
         continue;
        }
       }
       if (matcher === true || matcher.test(part)) {
        if (!Object.hasOwn(params, name)) params[name] = part;
        if (isLast) {
         this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
         if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
        } else {
         child.#params = params;
         tempNodes.push(child);
        }
       }
      }
     }
     const shifted = curNodesQueue.shift();
     curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
    }
    if (handlerSets[1]) handlerSets.sort((a, b) => a.score - b.score);
    return [ handlerSets.map(({handler: handler, params: params}) => [ handler, params ]) ];
   }
  };
  var TrieRouter = class {
   name="TrieRouter";
   #node=new node_Node;
   add(method, path, handler) {
    for (const result of checkOptionalParameter(path) || [ path ]) this.#node.insert(method, result, handler);
   }
   match(method, path) {
    return this.#node.search(method, path);
   }
  };
  var hono_Hono = class extends Hono {
   constructor(options = {}) {
    super(options);
    this.router = options.router ?? new SmartRouter({
     routers: [ new RegExpRouter, new TrieRouter ]
    });
   }
  };
 }
};
