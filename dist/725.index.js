"use strict";

exports.id = 725;

exports.ids = [ 725 ];

exports.modules = {
 4725: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   maskLogLine: () => maskLogLine
  });
  const SECRET_NAME = "(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_.]?key|(?:access|private|secret)[-_.]?key|credential|authorization|signature|\\bsig|cookie|session[-_.]?id)s?";
  const VALUE = `(?:\\\\?"[^"]*"?|'[^']*'?|[^\\s"'&,;<>)}\\]]+)`;
  const FORMS = [ [ /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,500}@/gi, "$1***@" ], [ /(?<![\w-])eyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g, "***" ], [ /\b(Bearer|Basic)\s{1,5}[\w+/=~.-]{16,}/gi, "$1 ***" ], [ /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, "***" ], [ /\b(?:gh[pousr]_|github_pat_|xox[abeprs]-|AIza|sk_live_|rk_live_|npm_)[\w-]{16,}/g, "***" ], [ /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*/g, "***" ], [ new RegExp(`(${SECRET_NAME}(?:\\\\?["'])?\\s{0,5}(?:=>?|:)\\s{0,5})${VALUE}`, "gi"), "$1***" ], [ new RegExp(`(<[\\w:.-]{0,40}${SECRET_NAME}>)[^<]+`, "gi"), "$1***" ], [ /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, "***" ] ];
  function maskLogLine(line) {
   return FORMS.reduce((result, [form, mask]) => result.replace(form, mask), line);
  }
 }
};
