/** Why a good run sends a request. */
interface Reason {
  readonly call: string
  /** Only for the runs whose title matches; the first reason that fits counts. */
  readonly of?: RegExp
  /** It is repeated until something is over. */
  readonly polls?: boolean
  readonly why: string
}

const LOOK_UP = 'finds what the name means, and tells what exists when it means nothing'

/** In the order in which the requests are sent. */
export const reasons: readonly Reason[] = [
  { call: 'GET /api/accounts', why: 'the account is not given; all other requests name it' },
  {
    call: 'GET /api/data-brokers',
    of: /netapp-data-broker/,
    why: 'one of that name may be there; tells a data broker whose response was lost from older ones',
  },
  { call: 'GET /api/data-brokers', why: 'tells whether one is online that could answer; nothing gets a single one' },
  { call: 'GET /api/groups', why: 'the group must be there before anything is asked of it; nothing gets a single one' },
  {
    call: 'GET /v3/environments',
    of: /^prune, distributions|^prune, config|replacing/,
    why: 'what an environment runs is not deleted; looked at again before each deletion',
  },
  { call: 'GET /v3/environments', of: /^request/, why: 'what was asked for' },
  {
    call: 'GET /v3/environments',
    of: /^environment, create/,
    why: 'one of that name may be there, and the number of environments is limited',
  },
  {
    call: 'GET /v3/environments',
    of: /^domain, (get|list|delete)/,
    why: 'the names of the environments, for the summary',
  },
  { call: 'GET /v3/environments', why: LOOK_UP },
  {
    call: 'GET /v3/distributions',
    of: /^upload|^release, in place/,
    why: 'it may be there already; tells an upload whose response was lost from older ones',
  },
  { call: 'GET /v3/distributions', of: /^prune/, why: 'what there is to delete' },
  { call: 'GET /v3/distributions', why: LOOK_UP },
  {
    call: 'GET /v3/distributions/{id}',
    of: /^release/,
    why: 'the name of what runs there, for the outputs; or the MD5 that the file is held against',
  },
  { call: 'GET /v3/distributions/{id}', of: /^backup/, why: 'the name of what is backed up, for the summary' },
  { call: 'GET /v3/distributions/{id}', of: /replacing/, why: 'who renames one meanwhile keeps it' },
  { call: 'GET /v3/distributions/{id}', why: 'the list lacks the MD5 that the file is held against' },
  {
    call: 'GET /v3/appConfigFiles',
    of: /^deploy/,
    why: `${LOOK_UP}; and tells an upload whose response was lost from older ones`,
  },
  {
    call: 'GET /v3/appConfigFiles',
    why: 'they may be there already; tells an upload whose response was lost from older ones',
  },
  { call: 'GET /v3/users', why: 'there may be such a user; nothing gets a single one by its name' },
  {
    call: 'GET /v3/domains',
    of: /^promote/,
    polls: true,
    why: 'first where they are, in the plan and directly before the request; then whether each has moved',
  },
  {
    call: 'GET /v3/domains',
    of: /^release/,
    polls: true,
    why: 'in the plan, and directly before each change: what is live is not changed; then whether each has moved',
  },
  {
    call: 'GET /v3/domains',
    of: /^restore/,
    why: 'in the plan, and directly before the restore: what is live is not restored into',
  },
  { call: 'GET /v3/domains', of: /^environment/, why: 'an environment that domains point at is not deleted' },
  { call: 'GET /v3/domains', why: 'it may be there already, or point elsewhere' },
  { call: 'GET /v3/domains/{id}', why: 'where it points directly before the change, since a list may lag behind' },
  { call: 'POST /v3/distributions', why: 'the upload' },
  { call: 'POST /v3/appConfigFiles', why: 'the upload' },
  {
    call: 'GET /v3/backups',
    of: /^backup/,
    why: 'before: tells a backup whose response was lost from older ones; after: proves that it is there, and tells which to delete',
  },
  {
    call: 'GET /v3/backups',
    of: /^release/,
    why: 'before: tells a backup whose response was lost from older ones; after: proves that it is there',
  },
  { call: 'GET /v3/backups', of: /^prune, distributions/, why: 'what a backup refers to is not deleted' },
  { call: 'GET /v3/backups', of: /^prune/, why: 'what there is to delete' },
  { call: 'GET /v3/backups', why: 'finds the newest one; nothing gets a single one' },
  { call: 'POST /v3/backups', why: 'the backup' },
  {
    call: 'GET /v3/backups/jobs/{id}',
    of: /^download/,
    why: 'the list does not tell whether a backup is complete',
  },
  {
    call: 'GET /v3/backups/jobs/{id}',
    of: /^restore/,
    polls: true,
    why: 'first of the backup, for the list does not tell whether it is complete; then how the restore gets on',
  },
  {
    call: 'GET /v3/backups/jobs/{id}',
    of: /blue\/green/,
    polls: true,
    why: 'how the backup, then the restore gets on',
  },
  { call: 'GET /v3/backups/jobs/{id}', polls: true, why: 'how the backup gets on' },
  { call: 'PUT /v3/backups/{id}/restore', why: 'the restore' },
  { call: 'POST /api/v3/repos/acme/shop/deployments', why: 'records it on GitHub' },
  {
    call: 'POST /api/v3/repos/acme/shop/deployments/{n}/statuses',
    why: 'in progress with the address of the run, then what became of it; inactive for the one before',
  },
  { call: 'PUT /v3/environments/{id}/deploy', why: 'the deployment' },
  {
    call: 'GET /v3/environments/{id}',
    of: /^promote/,
    why: 'both, in the plan and directly before the request: what does not run is not promoted, and a switch back needs what was there',
  },
  {
    call: 'GET /v3/environments/{id}',
    of: /^(?:restore|find-live|environment.*delete)/,
    why: 'whether it is marked as production, where the stack shows that',
  },
  {
    call: 'GET /v3/environments/{id}',
    of: /^release/,
    polls: true,
    why: 'in the plan, and directly before each change, for what holds then; and how the deployment gets on',
  },
  {
    call: 'GET /v3/environments/{id}',
    polls: true,
    why: 'directly before the request, what ran there before; then how the deployment gets on: there is no job to ask',
  },
  { call: 'GET /page', why: 'the health check, until the page is well' },
  { call: 'PUT /v3/production', why: 'the promotion' },
  {
    call: 'GET /api/v3/repos/acme/shop/deployments',
    why: 'finds those before it on GitHub, which are to become inactive',
  },
  { call: 'GET /api/v3/repos/acme/shop/deployments/{n}/statuses', why: 'tells whether the one before is active' },
  { call: 'POST /v3/environments', why: 'makes it' },
  { call: 'DELETE /v3/environments/{id}', why: 'deletes it' },
  { call: 'PUT /v3/protect', why: 'protects it' },
  { call: 'POST /v3/domains', why: 'adds it' },
  { call: 'PUT /v3/domains/{id}', why: 'points it at the environment' },
  { call: 'DELETE /v3/domains/{id}', why: 'deletes it' },
  { call: 'POST /v3/users', why: 'adds the user' },
  { call: 'PUT /v3/users/{user}', why: 'changes the user' },
  { call: 'PUT /v3/users/{user}/password', why: 'changes the password' },
  { call: 'POST /v3/password-reset/{user}', why: 'has the token sent; it takes no login' },
  { call: 'PUT /v3/password-reset/password', why: 'sets the password by the token; it takes no login' },
  { call: 'DELETE /v3/users/{user}', why: 'deletes the user' },
  { call: 'POST /v3/environments/{id}/logs/download-token', why: 'the download needs a token of its own' },
  { call: 'GET /v3/environments/logs/download/{id}', why: 'the download' },
  { call: 'POST /v3/distributions/{id}/download-token', why: 'the download needs a token of its own' },
  { call: 'GET /v3/distributions/download/{id}', why: 'the download' },
  { call: 'GET /v3/backups/{id}/repositorydownloadlink', why: 'the download needs a link of its own' },
  { call: 'GET /repository/{id}/blue-repository.sql.gz', why: 'the download' },
  { call: 'DELETE /v3/distributions/{id}', why: 'a deletion, one for each' },
  { call: 'DELETE /v3/backups/{id}', why: 'a deletion, one for each' },
  { call: 'POST /api/data-brokers', why: 'makes it' },
  {
    call: 'GET /api/data-brokers/{id}/list-…',
    why: 'the question; its answer comes as a message',
  },
  {
    call: 'GET /api/accounts/{id}/groups/{id}/list-…',
    why: 'the question; its answer comes as a message',
  },
  {
    call: 'GET /api/messages/client',
    polls: true,
    why: 'first the end of the queue, or a quick answer would be missed; then what has come since',
  },
  {
    call: 'GET /api/relationships-v2',
    of: /netapp-relationship/,
    polls: true,
    why: 'finds it by its source and target, or by its exact id; then whether it is listed',
  },
  { call: 'POST /api/relationships-v2', why: 'creates it' },
  {
    call: 'GET /api/relationships-v2/{id}',
    of: /netapp-relationship/,
    why: 'its settings right before the update, which could reset what it leaves out; then proves the update, which a response alone does not',
  },
  { call: 'PUT /api/relationships-v2/{id}', why: 'updates its settings' },
  { call: 'DELETE /api/v2/accounts/{id}/relationships', why: 'deletes it' },
  {
    call: 'GET /api/relationships-v2/{id}',
    polls: true,
    why: 'first its settings; then, right before the request, its last run, from which the new one is told; then how that progresses',
  },
  { call: 'PUT /api/relationships/{id}/sync', why: 'the sync' },
]
