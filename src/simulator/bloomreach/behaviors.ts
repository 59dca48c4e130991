import * as v from 'valibot'

const busyResponse = v.picklist([409, 400, 'accepted'])
/** `fails` ends with the status `error`; the reference knows no other words for an end, but services have them. */
const jobOutcome = v.picklist(['ok', 'fails', 'hangs', 'cancelled', 'aborted', 'timeout'])

/** How a deploy goes on after its 202. */
const deployOutcome = v.picklist(['ok', 'fails', 'other', 'hangs', 'vanishes', 'rolled-back'])

/** What the reference leaves open, or prints in one way while real stacks do it in another. */
export const behaviorsSchema = v.strictObject({
  /** Where a refresh token is exchanged. */
  refreshPath: v.picklist(['refresh_token', 'verify_token']),
  /** The status, without a body, at the other of the two paths. */
  wrongRefreshStatus: v.picklist([404, 405]),
  tokenType: v.string(),
  /** Single sign-on: no login with a password. */
  singleSignOn: v.boolean(),
  /** An upload with a bad token: its body is read first, or the 401 comes at once and the connection is closed. */
  unauthorizedUpload: v.picklist(['read', 'close']),

  /** `reference`: `ID`, but `id` in backups and `EnvironmentId` in the response for a new one, as printed. */
  idKey: v.picklist(['id', 'ID', 'reference']),
  /** Form of `/v3/production`, `/v3/protect` and `/v3/domains?name=`; the other form is a bare 404. */
  slashes: v.picklist(['without', 'with', 'either']),
  /** The reference prints the first; a client is known that calls the second. The other one is a bare 404. */
  configPath: v.picklist(['appConfigFiles', 'appconfigfiles', 'either']),
  /** `reference`: distributions and environments in pages, the others as bare arrays. */
  lists: v.picklist(['reference', 'items', 'array']),
  /** `more` of a page. */
  moreAs: v.picklist(['boolean', 'text']),
  /** Which pages can be had: any, or whatever is asked for the first one, with `more`. */
  pages: v.picklist(['any', 'first']),
  /** So many entries are counted in `total`, and are on no page. */
  hiddenEntries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  listOrder: v.picklist(['oldest-first', 'newest-first']),
  times: v.picklist(['seconds', 'milliseconds']),
  /** Distributions and config files carry their `size`, in bytes. */
  fileSizeShown: v.boolean(),
  /** `deployedAt` in the list of environments: as with a single one, in another form of the same instant, or not at all. */
  listedDeployedAt: v.picklist(['same', 'other-form', 'missing']),
  /** `deployedAt` of an environment from a deploy's 202 to its end. */
  deployedAtMeanwhile: v.picklist(['kept', 'missing']),
  /** Backups in lists carry `backupType`. */
  backupTypeShown: v.boolean(),
  /** Environments carry `production`. */
  productionShown: v.boolean(),
  /** The reference's protect call does not say which environment it means; `environmentId` in its body may. */
  protectEnvironment: v.picklist(['optional', 'required', 'refused']),

  /** One for each deploy to come; then `ok`. */
  deployOutcomes: v.array(deployOutcome),
  /** The states that are read one after another while a deploy runs. */
  deployStates: v.pipe(v.array(v.string()), v.minLength(1)),
  failureState: v.string(),
  /** When the new distribution id is seen: after the deploy, during it, or already beside the stale `deployed`. */
  distributionShown: v.picklist(['after', 'during', 'at-once']),
  deployWhileBusy: busyResponse,
  restoreWhileBusy: busyResponse,
  /** Where a domain is shown to point while it moves: at its old environment, nowhere (`""` or null), or at a third one. */
  domainsMeanwhile: v.picklist(['old', 'empty', 'null', 'third']),
  /** One for each backup to come; then `ok`. */
  backupOutcomes: v.array(jobOutcome),
  restoreOutcomes: v.array(jobOutcome),
  /** What becomes of a backup whose job has not ended well. */
  failedBackups: v.picklist(['removed', 'listed']),
  /** How long after its start a job is unknown, and after its end a backup is not listed yet, in seconds. */
  jobLagSeconds: v.pipe(v.number(), v.minValue(0)),
  listLagSeconds: v.pipe(v.number(), v.minValue(0)),

  /** What an upload leaves behind whose response a fault withholds. */
  lostUpload: v.picklist(['complete', 'partial', 'nothing']),
  /** How many uploads to come are stored with other bytes than were sent. */
  corruptUploads: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** A config file of an existing name: `blue (1).properties`, a 400, or two of the same name. */
  sameConfigFileName: v.picklist(['rename', 'refuse', 'accept']),
  /** Instead of the usual name in the content-disposition of downloads. */
  downloadName: v.nullable(v.string()),
})

export type Behaviors = v.InferOutput<typeof behaviorsSchema>
export type DeployOutcome = v.InferOutput<typeof deployOutcome>
export type JobOutcome = v.InferOutput<typeof jobOutcome>
export type BusyResponse = v.InferOutput<typeof busyResponse>

/** The likeliest stack. */
export function defaultBehaviors(): Behaviors {
  return {
    refreshPath: 'refresh_token',
    wrongRefreshStatus: 404,
    tokenType: 'bearer',
    singleSignOn: false,
    unauthorizedUpload: 'read',
    idKey: 'id',
    slashes: 'without',
    configPath: 'either',
    lists: 'reference',
    moreAs: 'boolean',
    pages: 'any',
    hiddenEntries: 0,
    listOrder: 'oldest-first',
    times: 'seconds',
    fileSizeShown: false,
    listedDeployedAt: 'same',
    deployedAtMeanwhile: 'kept',
    backupTypeShown: false,
    productionShown: false,
    protectEnvironment: 'optional',
    deployOutcomes: [],
    deployStates: ['deploying'],
    failureState: 'error',
    distributionShown: 'after',
    domainsMeanwhile: 'old',
    deployWhileBusy: 409,
    restoreWhileBusy: 400,
    backupOutcomes: [],
    restoreOutcomes: [],
    failedBackups: 'removed',
    jobLagSeconds: 0,
    listLagSeconds: 0,
    lostUpload: 'complete',
    corruptUploads: 0,
    sameConfigFileName: 'rename',
    downloadName: null,
  }
}

/** Sets some of them. Throws a ValiError when a name or a value is unknown. */
export function setBehaviors(behaviors: Behaviors, changes: unknown): void {
  const parsed = v.parse(v.partial(behaviorsSchema), changes)
  Object.assign(behaviors, Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined)))
}
