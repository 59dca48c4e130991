/** The values of the `github` context that a JavaScript action sees as `GITHUB_<NAME>`; the token it sees only as input. */
export interface GitHubContext {
  action: string
  action_ref: string
  action_repository: string
  actor: string
  actor_id: string
  api_url: string
  base_ref: string
  event_name: string
  graphql_url: string
  head_ref: string
  job: string
  ref: string
  ref_name: string
  ref_protected: string
  ref_type: string
  repository: string
  repository_id: string
  repository_owner: string
  repository_owner_id: string
  retention_days: string
  run_attempt: string
  run_id: string
  run_number: string
  server_url: string
  sha: string
  token: string
  triggering_actor: string
  workflow: string
  workflow_ref: string
  workflow_sha: string
}

/** The context of a push to `main` of a made-up repository, with what is given in place of it. */
export function githubContext(given: Partial<GitHubContext> = {}): GitHubContext {
  const repository = given.repository ?? 'octo-org/website'
  const ref = given.ref ?? 'refs/heads/main'
  const sha = given.sha ?? 'ffac537e6cbbf934b08745a378932722df287a53'
  const server = given.server_url ?? 'https://github.com'
  const api = given.api_url ?? (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`)
  const actor = given.actor ?? 'octocat'
  return {
    action: '__bloomreach-cloud_actions',
    action_ref: 'v1',
    action_repository: 'octo-org/bloomreach-cloud-actions',
    actor,
    actor_id: '583231',
    api_url: api,
    base_ref: '',
    event_name: 'push',
    graphql_url: api.endsWith('/v3') ? api.replace(/v3$/, 'graphql') : `${api}/graphql`,
    head_ref: '',
    job: 'release',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '9919',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '3',
    server_url: server,
    sha,
    token: '',
    triggering_actor: actor,
    workflow: 'Release',
    workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
    workflow_sha: sha,
    ...given,
  }
}
