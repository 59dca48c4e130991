import { singleSignOn } from '../../support/single-sign-on.ts'
import { netAppRecipes } from './netapp-recipes.ts'
import type { Recipe } from './recipe.ts'

const BACKED_UP_AGAIN = {
  lines: /^(a backup of blue|backups started|restores started)/,
  why: 'what was changed since the first backup was begun would not be in it, so another is made, and restored',
}

const RELEASED_AGAIN = {
  lines: /^(a backup of blue|backups started|restores started|deployments started)/,
  why: 'without `resume` a new run does all that it is asked',
}

const RESTORE_TWICE = {
  lines: /^restores started/,
  why: 'a restore without an answer has no known job: only a second one proves that the content is there',
}

const DEPLOYED_AGAIN = {
  lines: /^deployments started/,
  why: 'without `skip-if-deployed` what runs is deployed a second time',
}

const LOGS_AGAIN = {
  lines: /^the file .*logs-.*$/,
  why: 'logs have the second in their name',
}

const WITH_ADA = { cloud: { users: [{ username: 'ci@example.com' }, { username: 'ada@example.com' }] } }

const RESET_TOKEN = 'reset-token-of-ada-1234'

const SHOP = 'shop-1.2.1-distribution.tar.gz'

export const recipes: readonly Recipe[] = [
  {
    action: 'upload-distribution',
    files: { 'site.tar.gz': 'the distribution of a site' },
    inputs: { file: 'site.tar.gz' },
  },
  {
    action: 'upload-distribution',
    variant: 'replacing',
    files: { 'shop-1.0.0-distribution.tar.gz': 'another distribution of that name' },
    inputs: { file: 'shop-1.0.0-distribution.tar.gz', 'if-exists': 'replace' },
  },
  {
    action: 'deploy',
    inputs: { environment: 'green', distribution: SHOP, 'skip-if-deployed': true },
  },
  {
    action: 'deploy',
    variant: 'with config files',
    files: { 'site.properties': 'colour=red\n' },
    inputs: {
      environment: 'green',
      distribution: SHOP,
      'config-files':
        '[{path: site.properties, role: systemproperty}, {name: blue-1.0.0.properties, role: file, new-filename: a.properties}]',
      'skip-if-deployed': true,
    },
    repeats: {
      lines: /^deployments started/,
      why: 'nobody can see which config files a deployment has, so another one is not taken for this one',
    },
  },
  {
    action: 'deploy',
    variant: 'with a health check',
    inputs: (_, { page }) => ({ environment: 'green', distribution: SHOP, 'health-check-url': page }),
    bodiless: ['GET /page'],
    repeats: DEPLOYED_AGAIN,
  },
  {
    action: 'deploy',
    variant: 'recorded on GitHub',
    inputs: (_, { gitHubToken }) => ({ environment: 'green', distribution: SHOP, 'github-token': gitHubToken }),
    repeats: DEPLOYED_AGAIN,
  },
  {
    action: 'deploy',
    variant: 'with single sign-on',
    simulator: { behaviors: { singleSignOn: true } },
    // The first access token ends with the request after the deployment has begun.
    prepare: ({ identityProvider }) => {
      Object.assign(identityProvider, { tokenSeconds: 6.5, toldSeconds: 600 })
    },
    inputs: { environment: 'green', distribution: SHOP, 'skip-if-deployed': true },
    env: (simulator, origin) => singleSignOn(simulator, origin),
  },
  {
    action: 'deploy',
    variant: 'rolled back',
    // By the distribution it is known whose deployment has failed when a response was lost.
    simulator: { behaviors: { deployOutcomes: ['fails'], distributionShown: 'during' } },
    inputs: { environment: 'green', distribution: SHOP, 'rollback-on-failure': true, 'logs-on-failure': false },
    ends: 'failure',
    halfway: { lines: /^green (runs|is) /, why: 'what has failed stays until it is rolled back' },
  },
  {
    action: 'backup',
    inputs: { environment: 'blue', keep: 1 },
    forNames: ['GET /v3/distributions/*'],
    repeats: BACKED_UP_AGAIN,
  },
  {
    action: 'promote-production',
    inputs: { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true },
  },
  { action: 'find-live', inputs: { domain: 'www.example.com', environments: 'blue, green' } },
  {
    action: 'download-logs',
    inputs: { environment: 'blue', path: 'logs' },
    varies: ['size-bytes'],
    repeats: LOGS_AGAIN,
  },
  {
    action: 'download-backup',
    inputs: { backup: 'latest', environment: 'blue', path: 'backups' },
    varies: ['md5', 'size-bytes'],
  },
  {
    action: 'download-distribution',
    inputs: { distribution: SHOP, path: 'distributions' },
  },
  {
    action: 'prune',
    variant: 'distributions',
    inputs: { resource: 'distributions', keep: 1 },
  },
  {
    action: 'prune',
    variant: 'backups',
    inputs: { resource: 'backups', environment: 'blue', 'older-than-days': 3 },
  },
  {
    action: 'restore',
    inputs: { environment: 'green', backup: 'latest', 'source-environment': 'blue' },
    twice: RESTORE_TWICE,
    repeats: BACKED_UP_AGAIN,
  },
  {
    action: 'upload-config-file',
    files: { 'site.properties': 'colour=red\n' },
    inputs: { file: 'site.properties' },
  },
  {
    action: 'environment',
    variant: 'create',
    simulator: { limits: { environments: 5 } },
    inputs: { operation: 'create', name: 'preview' },
  },
  {
    action: 'environment',
    variant: 'delete',
    inputs: { operation: 'delete', name: 'test' },
  },
  {
    action: 'environment',
    variant: 'protect',
    inputs: { operation: 'protect', 'protect-site': true, 'site-password': 'Pw1-of-site', 'protect-cms': false },
  },
  {
    action: 'domain',
    variant: 'add',
    inputs: { operation: 'ensure', name: 'shop.example.com', environment: 'blue' },
  },
  {
    action: 'domain',
    variant: 'move',
    inputs: { operation: 'ensure', name: 'www.example.com', environment: 'green' },
  },
  {
    action: 'domain',
    variant: 'delete',
    inputs: { operation: 'delete', name: 'www.example.com' },
    forNames: ['GET /v3/environments'],
  },
  {
    action: 'user',
    variant: 'add',
    inputs: { operation: 'add', user: 'ada@example.com', 'user-password': 'Pw1-of-ada', role: 'user', active: true },
    refusesAgain: {
      message: /exists already/,
      why: 'whether the user that is there has that password cannot be seen',
    },
  },
  {
    action: 'user',
    variant: 'delete',
    simulator: WITH_ADA,
    inputs: { operation: 'delete', user: 'ada@example.com' },
  },
  {
    action: 'user',
    variant: 'update',
    simulator: WITH_ADA,
    inputs: { operation: 'update', user: 'ada@example.com', role: 'user', active: false },
  },
  {
    action: 'user',
    variant: 'change-password',
    simulator: WITH_ADA,
    inputs: {
      operation: 'change-password',
      user: 'ada@example.com',
      'user-password': 'Pw1-of-ada@example.com',
      'new-password': 'Pw2-of-ada',
    },
    unrepeated: {
      requests: ['PUT /v3/users/ada%40example.com/password'],
      why: 'when it took effect, another try would be refused for its current password',
    },
    refusesAgain: { message: /ChangePasswordFailed/, why: 'the current password is another one by then' },
  },
  {
    action: 'user',
    variant: 'send-password-reset',
    simulator: WITH_ADA,
    inputs: { operation: 'send-password-reset', user: 'ada@example.com' },
    unrepeated: {
      requests: ['POST /v3/password-reset/ada%40example.com'],
      why: 'each one is an email to somebody',
    },
    repeats: { lines: /^an email /, why: 'nobody can see whether the first was sent' },
  },
  {
    action: 'user',
    variant: 'set-password',
    simulator: WITH_ADA,
    prepare: ({ cloud }) => {
      const expiresAt = Number.POSITIVE_INFINITY
      cloud.passwordResets.push({ token: RESET_TOKEN, username: 'ada@example.com', expiresAt })
    },
    inputs: { operation: 'set-password', 'reset-token': RESET_TOKEN, 'new-password': 'Pw2-of-ada' },
    unrepeated: {
      requests: ['PUT /v3/password-reset/password'],
      why: 'when it took effect, another try would be refused for its token',
    },
    refusesAgain: { message: /PasswordResetFailed/, why: 'the token counts once' },
  },
  {
    action: 'request',
    inputs: { path: '/v3/environments' },
    varies: ['body'],
    // What comes back is handed on as it is.
    bodiless: ['GET /v3/environments'],
  },
  {
    action: '.',
    variant: 'in place',
    files: { 'site.tar.gz': 'the distribution of a site' },
    inputs: { file: 'site.tar.gz', environment: 'blue', 'rollback-on-failure': false },
    forNames: ['GET /v3/distributions/*'],
    repeats: RELEASED_AGAIN,
  },
  {
    action: '.',
    variant: 'blue/green',
    inputs: { distribution: SHOP, environment: 'green', 'live-environment': 'blue', 'rollback-on-failure': false },
    twice: RESTORE_TWICE,
    repeats: RELEASED_AGAIN,
    refusesAgain: { message: /green is live|is not live/, why: 'what was promoted before the kill is live by then' },
  },
  {
    action: '.',
    variant: 'recorded on GitHub',
    inputs: (_, { gitHubToken }) => ({
      ...{ distribution: SHOP, environment: 'green', backup: false, 'rollback-on-failure': false },
      'github-token': gitHubToken,
    }),
    repeats: DEPLOYED_AGAIN,
  },
  ...netAppRecipes,
]

/** Actions without a recipe, and why. */
export const exempt: Readonly<Record<string, string>> = {
  'check-stack': 'a request that fails is a finding of its own, not a failure of the step',
  simulator: 'it sends no request',
}
