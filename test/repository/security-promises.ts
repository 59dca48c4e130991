/** What holds a sentence of SECURITY.md: tests, each as `file: a part of its title`. */
type Holders = readonly string[]
/** A sentence that promises nothing of the actions: what to do, or what others do. */
export const ADVICE = 'advice'

/** Each sentence of SECURITY.md by its beginning, in the order of the page, and what holds it. */
export const promises: readonly (readonly [beginning: string, heldBy: Holders | typeof ADVICE])[] = [
  ['Not in an issue: use', ADVICE],
  ['Use the latest major version', ADVICE],

  [
    'Passwords, tokens (the renewed ones too)',
    ['unit/support/secrecy.test.ts: a secret is found', 'e2e/sso-grants.test.ts: none of the tokens is in the log'],
  ],
  ['They are in no output, except one', ['unit/support/secrecy.test.ts: not where it belongs']],
  [
    'A secret that the service sends back',
    ['e2e/every-action-echoed-secrets.test.ts: a password that the service echoes is not shown, however it is written'],
  ],
  [
    'A response that cannot be read is quoted nowhere',
    ['e2e/every-action-echoed-secrets.test.ts: a response that is malformed is not quoted'],
  ],
  ['A token that is too short', ['e2e/every-action-echoed-secrets.test.ts: a token that no service gives is refused']],
  ['The password in the address of a proxy', ['e2e/proxy-tunnel.test.ts: is reached with the proxy’s credentials']],
  [
    'Credentials are sent to the origin that you name',
    [
      'e2e/download-distribution.test.ts: credentials stay with the API',
      'e2e/sso-refused.test.ts: a token URL that redirects is not followed with credentials',
    ],
  ],
  ['An `api-url` with a user name', ['e2e/every-action-bad-input.test.ts: credentials are never shown']],
  ['The host is in log and summary', ['e2e/simulated-stack.test.ts: its host is in log and summary']],
  ['A stack and an address that contradict', ['e2e/simulated-stack.test.ts: contradict each other']],
  ['The link of a backup gets no credentials', ['e2e/download-backup.test.ts: the signed link gets no credentials']],
  [
    'It is not followed to this machine',
    ['e2e/download-backup-leads-here.test.ts: a service elsewhere that gives a link to this machine'],
  ],
  [
    'The credentials of a health check',
    ['e2e/deploy-health-inputs.test.ts: credentials do not follow a redirect to another origin'],
  ],
  [
    'At its end a step deletes',
    ['e2e/every-action-login-and-session.test.ts: logs in once, and ends its own session only'],
  ],
  [
    'It does not log the user out',
    ['e2e/every-action-login-and-session.test.ts: logs in once, and ends its own session only'],
  ],
  [
    'TLS certificates are always checked',
    ['e2e/proxy-tunnel.test.ts: an unknown authority has signed its certificate'],
  ],
  ["Where Node's switch for it is off", ['e2e/certificates-unchecked.test.ts: nothing is sent']],
  [
    'A step talks to your stack',
    [
      'e2e/documented-requests.test.ts: the page has all of that',
      'e2e/proxy-tunnel.test.ts: over tunnels that it keeps',
    ],
  ],
  ['A step that talks to a simulator says so', ['e2e/simulated-stack.test.ts: records no deployment on GitHub']],
  ['Credentials that are given as inputs', ['e2e/simulated-stack.test.ts: are not sent to the simulator']],
  ['Nothing keeps another step', ADVICE],
  ['Give secrets to the jobs that need them', ADVICE],
  ['The test harness knows every secret', ['unit/support/secrecy.test.ts: a secret is found']],

  ['The name of a downloaded file', ['e2e/download-names.test.ts: the name is ours all the same']],
  ['No file that exists is replaced', ['e2e/download-names.test.ts: another file of that name, and a link, stay']],
  ['Only its user may read', ['e2e/download-killed.test.ts: what it has left is for its user only']],
  ['What a killed step has left', ['e2e/download-killed.test.ts: the next run removes it']],
  [
    'A file that is outside of the workspace',
    ['e2e/upload-links.test.ts: what leads out of the workspace is not uploaded'],
  ],
  ['Known forms of secrets', ['e2e/logs-on-failure-secrets.test.ts: are masked in log, summary and annotations']],
  ['The downloaded log holds them all', ['e2e/logs-on-failure-secrets.test.ts: none is shown, and the file is there']],
  ['Uploads are compared by MD5', ['e2e/upload-refused-or-corrupt.test.ts: an upload that arrives corrupt is deleted']],
  [
    'It finds what was damaged',
    ['e2e/upload-same-content.test.ts: does not take one of another size, though its MD5 is the same'],
  ],
  [
    'Who uploaded a file that is used again',
    ['e2e/upload-same-content.test.ts: names who uploaded what is used again'],
  ],

  [
    'Text from a server is data',
    [
      'e2e/deploy-logs-on-failure.test.ts: what the logs say is data',
      'e2e/summary-markdown.test.ts: whatever the names are',
    ],
  ],
  [
    'A step succeeds only when it reaches its own end',
    ['e2e/process-end.test.ts: a process that ends before the end of the step is a failure'],
  ],
  [
    'No response holds a step longer',
    ['e2e/limits-request.test.ts: to the login ends the step', 'e2e/limits-request.test.ts: does not hold up a cancel'],
  ],
  [
    'Lists, archives, bodies and nested JSON',
    [
      'unit/bloomreach/listing.test.ts: of a list without an end',
      'unit/actions/log-archive.test.ts: what is made to keep a step busy does not',
      'e2e/nested-too-deeply.test.ts: a response that is nested too deeply ends in a clear error',
    ],
  ],
  ['`request` refuses paths', ['e2e/request-paths.test.ts: servers disagree on where it leads']],

  ['any action, without `github-token`', ['e2e/documented-requests.test.ts: the page has all of that']],
  ['with `github-token`', ['e2e/github-deployments.test.ts: records a deployment']],
  ['single sign-on without `sso-client-secret`', ['e2e/sso-refused.test.ts: without the permission']],

  ['What a job runs is', ['repository/archive.test.ts: what a job downloads holds all of the bundle']],
  ['Its checksums are attested', ['repository/release-workflow.test.ts: a version is released as it was tested']],
  ['To compile it yourself and compare', ['repository/security.test.ts: CI compiles src/ and compares it with dist/']],
  ['Pin an action by the commit', ADVICE],
  ['The packages in `dist/` are', ['repository/licences.test.ts: what is bundled may be given on']],
  ['CI runs `npm audit', ['repository/security.test.ts: CI checks the bundled packages']],
]
