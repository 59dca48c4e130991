/** What a text may hold so that it is taken for something else than text, by what it is after. */
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  'workflow commands': [
    'two\n::error::owned',
    'two\r\n::set-output name=owned::owned',
    'cr alone\r::warning file=owned::owned',
    '::set-output name=owned::owned',
    '::add-path::/owned\n::set-env name=OWNED::owned\n::save-state name=owned::owned',
    '::add-mask::green',
    '::stop-commands::owned-owned\n::echo::on',
    '  \t::notice::owned',
    '##[error]owned',
    'amid ##[add-mask]green a line',
    '##[set-output name=owned;]owned',
    '%0A::error::owned',
    '%0D%0A::add-mask::green%0D%0A##[error]owned',
    '%250A::error::owned',
    'data%0Afile=owned,title=owned::owned',
    '\u00ad::error::owned #\u200d#[error]owned :\u200b:warning::owned',
  ],
  'command files': [
    'owned\nEOF\nowned=owned\nowned<<EOF\nowned\nEOF',
    'owned\nghadelimiter_00000000-0000-4000-8000-000000000000\nowned=owned',
    'owned<<ghadelimiter_owned\nowned\nghadelimiter_owned',
    'owned=owned\r\nowned=owned',
    '\nOWNED=owned\n/owned/bin\n',
  ],
  'Markdown and HTML': [
    '</td></tr></table><script>alert("owned")</script><img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)" onclick=owned>owned</a><!-- <h1>owned',
    '\n\n# Owned\n\n[owned](https://evil.example) ![x](https://evil.example/x.png) | a | b |\n|---|---|\n| 1 | 2 |',
    '`owned` **owned** ~~~\n```\nowned\n```\n---\n> owned\n\n- owned\n\n    owned',
    `'"><svg/onload=alert(1)> &lt;b&gt; &#60;script&#62; "quoted"`,
    '```mermaid\ngantt\n  owned :crit, 0, 1\n```\n%%{init: {}}%% ; owned : 0, 9',
  ],
  terminal: [
    '\u001b[31mred\u001b[0m\u001b]0;owned\u0007\u001b]8;;https://evil.example\u001b\\owned\u001b]8;;\u001b\\',
    '\u009b31mred \u001bcowned \u001b[2J\u001b[1A\u001b[2Kowned',
    'nul\u0000owned\u0001\u0008\u0008\u0008\u000b\u000c\u007f\u0085::error::owned',
  ],
  Unicode: [
    '\u202egnp.exe\u2066owned\u2069 \u200b\u200d\ufeff\u2060owned',
    'line\u2028::warning::owned\u2029::error::owned',
    'half \ud800 and \udfff of characters',
    `e${'\u0301'.repeat(200)} \u{e0041}\u{e0042}owned ${'👩‍👩‍👧'.repeat(60)}`,
  ],
  'paths and names': [
    '../../owned/../../owned',
    '/etc/owned',
    'C:\\owned\\..\\owned',
    '\\\\host\\share\\owned',
    '..%2f..%2fowned%00.tar.gz?owned#owned',
    'owned.tar.gz. . .',
    'COM1.owned.txt',
    '-rf owned --owned=owned $(owned) `owned` ; owned',
    '__proto__.owned',
    '__proto__',
  ],
  YAML: [
    '!owned "x"\n::error::owned: !owned x',
    '? ["##[error]owned"]\n: !owned owned',
    `a: &a [owned, owned]\n${[...'bcdefghij'].map((name, n) => `${name}: &${name} [${`*${'abcdefghi'[n]}, `.repeat(9)}]`).join('\n')}`,
    '{owned: [owned',
  ],
  long: [`${'x'.repeat(3000)}`, 'owned '.repeat(170_000), 'x'.repeat(1_000_000), '::error::owned\n'.repeat(66_000)],
}

/** The whole catalogue. */
export const HOSTILE: readonly string[] = Object.values(STRINGS).flat()

/** As many as one test's name can bear to be long. */
export function titleOf(text: string): string {
  return JSON.stringify(text.slice(0, 60))
}

/** How long a variable of a process may be on Linux, with its name. */
const LONGEST_VARIABLE = 120_000

/** Those that an input or another variable can carry: it ends at a NUL, is UTF-8, and is not longer than that. */
export const HOSTILE_INPUTS = HOSTILE.filter((text) => !text.includes('\0') && text.isWellFormed()).map((text) =>
  text.slice(0, LONGEST_VARIABLE),
)

/** Those that a file on a Linux disk can be named. */
export const HOSTILE_FILE_NAMES = HOSTILE.filter(
  (text) => !/[\0/]/.test(text) && text.isWellFormed() && Buffer.byteLength(text) <= 255,
)

/** Those that a header can carry, as the bytes of their UTF-8: no line ends, no control characters, not too long. */
export const HOSTILE_HEADERS = HOSTILE.filter(
  (text) => !/\p{Cc}/u.test(text) && text.isWellFormed() && text.length < 8000,
).map((text) => Buffer.from(text).toString('latin1'))
