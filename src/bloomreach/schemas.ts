import * as v from 'valibot'
import { id, md5, text, textOrNone, token, tokenIfAny } from '../core/fields.ts'

const StoredFile = v.looseObject({
  id,
  name: text,
  createdAt: text,
  createdBy: text,
  modifiedAt: text,
  modifiedBy: text,
  md5hash: md5,
})

export const Distribution = StoredFile
export type Distribution = v.InferOutput<typeof Distribution>

export const AppConfigFile = StoredFile
export type AppConfigFile = v.InferOutput<typeof AppConfigFile>

export const Domain = v.looseObject({
  id,
  name: text,
  environmentId: text,
  createdAt: text,
  createdBy: text,
  updatedAt: text,
  updatedBy: text,
})
export type Domain = v.InferOutput<typeof Domain>

/** As it is listed: what an entry without an id points at is live all the same. */
export const DomainEntry = v.looseObject({ ...Domain.entries, id: text })

/** `''` where it is missing or null; what is no text is a state that nobody knows, and shown as it is. */
const state = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.nonNullish(v.unknown()),
      v.transform((value) => JSON.stringify(value)),
    ),
  ]),
  '',
)

export const Environment = v.looseObject({
  id,
  name: text,
  url: text,
  createdAt: text,
  createdBy: text,
  deployedAt: text,
  deployedBy: text,
  distributionId: text,
  state,
})
export type Environment = v.InferOutput<typeof Environment>

/** As it is listed: what an entry without an id runs is in use all the same. */
export const EnvironmentEntry = v.looseObject({ ...Environment.entries, id: text })
export type EnvironmentEntry = v.InferOutput<typeof EnvironmentEntry>

export const Backup = v.looseObject({
  id,
  environmentId: text,
  backupType: text,
  createdAt: text,
  createdBy: text,
  distributionId: text,
})
export type Backup = v.InferOutput<typeof Backup>

/** As it is listed: an entry was seen to lack its id. `distributionId` is `''` where it says that it refers to none. */
export const BackupEntry = v.looseObject({ ...Backup.entries, id: text, distributionId: textOrNone })
export type BackupEntry = v.InferOutput<typeof BackupEntry>

export const BackupJob = v.looseObject({ jobId: text, status: v.string() })
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

export const TokenReply = v.looseObject({ access_token: token, refresh_token: tokenIfAny })

export const DownloadToken = v.looseObject({ token })
/** Without a `url` as long as the link is not ready. */
export const DownloadLink = v.fallback(v.looseObject({ url: text }), { url: undefined })
