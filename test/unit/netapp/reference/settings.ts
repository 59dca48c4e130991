import * as v from 'valibot'

const { string: text, number, boolean: flag, array: list, optional, strictObject: object } = v
const whole = optional(v.pipe(number(), v.integer()))
const on = optional(flag())
const words = optional(list(text()))

const entries = {
  gracePeriod: number(),
  ...{ deleteOnSource: flag(), deleteOnTarget: flag(), objectTagging: flag(), copyData: flag() },
  retries: v.pipe(number(), v.integer()),
  fileTypes: object({ files: on, directories: on, symlinks: on, hardlinks: on }),
  compareBy: object({ uid: on, gid: on, mtime: on, mode: on }),
  files: object({
    ...{ excludeExtensions: words, excludeByRegex: words, minSize: whole, maxSize: whole },
    ...{ minDate: optional(text()), maxDate: v.nullish(text()) },
    ...{ minCreationDate: optional(text()), maxCreationDate: v.nullish(text()) },
  }),
  directories: object({ excludeNames: words }),
  schedule: object({
    ...{ syncInDays: whole, syncInHours: whole, syncInMinutes: whole },
    ...{ isEnabled: on, nextTime: optional(text()), syncWhenCreated: on },
  }),
  scheduleAbort: object({ abortInDays: whole, abortInHours: whole, abortInMinutes: whole, isEnabled: on }),
}

const optionalEntries = {
  ...{ copyAcl: on, continuousSync: on, copyProperties: optional(object({ metadata: on, tags: on })) },
  notifications: optional(
    object({ cm: optional(object({ done: on, failed: on, aborted: on, running_continuously: on })) }),
  ),
}

/** The settings of a relationship, as responses have them. */
export const settings = object({ ...entries, ...optionalEntries })

/** The same in a request, where none is required. */
export const newSettings = v.partial(settings)
