import * as v from 'valibot'

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty())
/** Text that may be missing, null or `""`, all of which mean: not set. */
const text = v.fallback(
  v.optional(
    v.pipe(
      v.nullable(v.string()),
      v.transform((value) => value || undefined),
    ),
  ),
  undefined,
)
/** The id of something else: a number is as good as text, and unset is as above. */
const reference = v.fallback(
  v.optional(
    v.pipe(
      v.nullable(v.union([v.string(), v.number()])),
      v.transform((value) => (value === null || value === '' ? undefined : String(value))),
    ),
  ),
  undefined,
)

export const Distribution = v.looseObject({
  id,
  name: text,
  distributionName: text,
  createdAt: text,
  createdBy: text,
  modifiedAt: text,
  modifiedBy: text,
  md5hash: text,
})
export type Distribution = v.InferOutput<typeof Distribution>

export const AppConfigFile = v.looseObject({
  id,
  name: text,
  createdAt: text,
  createdBy: text,
  modifiedAt: text,
  modifiedBy: text,
  md5hash: text,
})
export type AppConfigFile = v.InferOutput<typeof AppConfigFile>

export const Domain = v.looseObject({
  id,
  name: text,
  environmentId: reference,
  createdAt: text,
  createdBy: text,
  updatedAt: text,
  updatedBy: text,
})
export type Domain = v.InferOutput<typeof Domain>

export const Environment = v.looseObject({
  id,
  name: text,
  url: text,
  createdAt: text,
  createdBy: text,
  deployedAt: text,
  deployedBy: text,
  distributionId: reference,
  state: v.fallback(v.string(), ''),
})
export type Environment = v.InferOutput<typeof Environment>

export const Backup = v.looseObject({
  id,
  environmentId: reference,
  backupType: text,
  createdAt: text,
  createdBy: text,
  distributionId: reference,
})
export type Backup = v.InferOutput<typeof Backup>

export const BackupJob = v.looseObject({ jobId: reference, status: v.string() })
export type BackupJob = v.InferOutput<typeof BackupJob>

export const RestoreReply = v.looseObject({ jobId: id })

export const User = v.looseObject({
  id: v.fallback(v.optional(id), undefined),
  username: v.pipe(
    v.nullable(v.string()),
    v.transform((value) => value ?? ''),
  ),
  role: text,
  active: v.fallback(
    v.optional(
      v.pipe(
        v.union([v.boolean(), v.picklist(['true', 'false'])]),
        v.transform((value) => value === true || value === 'true'),
      ),
    ),
    undefined,
  ),
})
export type User = v.InferOutput<typeof User>

export const TokenReply = v.looseObject({
  // As it may stand in a header.
  access_token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/)),
  refresh_token: text,
})

export const DownloadToken = v.looseObject({ token: v.pipe(v.string(), v.nonEmpty()) })
/** Without a `url` as long as the link is not ready. */
export const DownloadLink = v.fallback(v.looseObject({ url: text }), { url: undefined })
