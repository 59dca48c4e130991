const SECRET_NAME =
  '(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_.]?key|(?:access|private|secret)[-_.]?key|credential|authorization|signature|\\bsig|cookie|session[-_.]?id)s?'

/** In quotes, to their end; without, to the next blank or separator. */
const VALUE = `(?:\\\\?"[^"]*"?|'[^']*'?|[^\\s"'&,;<>)}\\]]+)`

/** What is secret by its form. Each takes a time in proportion to the line, for its parts are bounded or begin once. */
const FORMS: readonly (readonly [form: RegExp, mask: string])[] = [
  // scheme://user:password@host
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,500}@/gi, '$1***@'],
  // A JWT; one that is cut, too.
  [/(?<![\w-])eyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g, '***'],
  [/\b(Bearer|Basic)\s{1,5}[\w+/=~.-]{16,}/gi, '$1 ***'],
  // AWS, GitHub, Slack, Google, Stripe, npm
  [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g, '***'],
  [/\b(?:gh[pousr]_|github_pat_|xox[abeprs]-|AIza|sk_live_|rk_live_|npm_)[\w-]{16,}/g, '***'],
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*/g, '***'],
  // password=…, "token": "…", <secret>…
  [new RegExp(`(${SECRET_NAME}(?:\\\\?["'])?\\s{0,5}(?:=>?|:)\\s{0,5})${VALUE}`, 'gi'), '$1***'],
  [new RegExp(`(<[\\w:.-]{0,40}${SECRET_NAME}>)[^<]+`, 'gi'), '$1***'],
  // An e-mail address
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '***'],
]

/**
 * A line of a site's log with `***` for what is secret by its form: passwords in addresses, tokens, keys, what follows
 * `password=` and the like, e-mail addresses. A workflow's log may be read by anyone who can read the repository.
 */
export function maskLogLine(line: string): string {
  return FORMS.reduce((result, [form, mask]) => result.replace(form, mask), line)
}
