"use strict";

exports.id = 731;

exports.ids = [ 731 ];

exports.modules = {
  2731: (__unused_webpack_module, exports) => {
    exports.parse = parse;
    const NullObject = (() => {
      const C = function() {};
      C.prototype = Object.create(null);
      return C;
    })();
    const SP = 32;
    const HTAB = 9;
    const SEMI = 59;
    const EQ = 61;
    const DQUOTE = 34;
    const BSLASH = 92;
    const ASTERISK = 42;
    function parse(header, options) {
      const len = header.length;
      const multipart = options?.multipart === true;
      const extended = options?.extended !== false;
      let index = skipOWS(header, 0, header.length);
      const typeStart = index;
      index = parseToken(header, index, len);
      const typeEnd = trailingOWS(header, typeStart, index);
      const type = header.slice(typeStart, typeEnd).toLowerCase();
      const parameters = new NullObject;
      parameter: while (index < len) {
        index = skipOWS(header, index + 1, len);
        const keyStart = index;
        while (index < len) {
          const char = header.charCodeAt(index);
          if (char === SEMI) continue parameter;
          if (char === EQ) {
            const keyEnd = trailingOWS(header, keyStart, index);
            const key = header.slice(keyStart, keyEnd).toLowerCase();
            index = skipOWS(header, index + 1, len);
            if (index < len && header.charCodeAt(index) === DQUOTE) {
              index++;
              let value = "";
              if (multipart) while (index < len) {
                const code = header.charCodeAt(index++);
                if (code === DQUOTE) {
                  index = parseToken(header, index, len);
                  if (parameters[key] === void 0) parameters[key] = value;
                  break;
                }
                if (code === 37 && index + 1 < len) {
                  const code2 = header.charCodeAt(index);
                  const code3 = header.charCodeAt(index + 1);
                  if (code2 === 50 && code3 === 50) {
                    value += '"';
                    index += 2;
                    continue;
                  }
                  if (code2 === 48) {
                    if (code3 === 100 || code3 === 68) {
                      value += "\r";
                      index += 2;
                      continue;
                    }
                    if (code3 === 97 || code3 === 65) {
                      value += "\n";
                      index += 2;
                      continue;
                    }
                  }
                }
                value += String.fromCharCode(code);
              } else while (index < len) {
                const code = header.charCodeAt(index++);
                if (code === DQUOTE) {
                  index = parseToken(header, index, len);
                  if (parameters[key] === void 0) parameters[key] = value;
                  break;
                }
                if (code === BSLASH && index < len) {
                  value += header[index++];
                  continue;
                }
                value += String.fromCharCode(code);
              }
              continue parameter;
            }
            const valueStart = index;
            index = parseToken(header, index, len);
            const valueEnd = trailingOWS(header, valueStart, index);
            const value = header.slice(valueStart, valueEnd);
            if (parameters[key] === void 0) {
              parameters[key] = value;
              if (extended && key.charCodeAt(key.length - 1) === ASTERISK) {
                const normalizedKey = key.slice(0, -1);
                const decoded = decodeExtended(value);
                if (decoded !== void 0) parameters[normalizedKey] = decoded;
              }
            }
            continue parameter;
          }
          index++;
        }
      }
      return {
        type: type,
        parameters: parameters
      };
    }
    function decodeExtended(str) {
      const charsetEnd = str.indexOf("'");
      if (charsetEnd <= 0) return;
      const languageEnd = str.indexOf("'", charsetEnd + 1);
      if (languageEnd === -1) return;
      const charset = str.slice(0, charsetEnd).toLowerCase();
      const encoded = str.slice(languageEnd + 1);
      switch (charset) {
       case "iso-8859-1":
        return decodeHexEscapes(encoded);

       case "utf-8":
       case "utf8":
        return tryDecodeURIComponent(encoded);
      }
      return;
    }
    function tryDecodeURIComponent(str) {
      try {
        return decodeURIComponent(str);
      } catch {
        return;
      }
    }
    function parseToken(str, index, len) {
      while (index < len) {
        const char = str.charCodeAt(index);
        if (char === SEMI) break;
        index++;
      }
      return index;
    }
    function skipOWS(str, index, len) {
      while (index < len) {
        const char = str.charCodeAt(index);
        if (char !== SP && char !== HTAB) break;
        index++;
      }
      return index;
    }
    function trailingOWS(str, start, end) {
      while (end > start) {
        const char = str.charCodeAt(end - 1);
        if (char !== SP && char !== HTAB) break;
        end--;
      }
      return end;
    }
    function isHexDigit(char) {
      const code = char.charCodeAt(0);
      return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
    }
    function decodeHexEscapes(str) {
      const firstEscape = str.indexOf("%");
      if (firstEscape === -1) return str;
      let result = str.slice(0, firstEscape);
      for (let idx = firstEscape; idx < str.length; idx++) if (str[idx] === "%" && idx + 2 < str.length && isHexDigit(str[idx + 1]) && isHexDigit(str[idx + 2])) {
        result += String.fromCharCode(Number.parseInt(str[idx + 1] + str[idx + 2], 16));
        idx += 2;
      } else result += str[idx];
      return result;
    }
  }
};
