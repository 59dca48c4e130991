export const OPERATIONS = [
  'list',
  'get',
  'add',
  'update',
  'delete',
  'change-password',
  'send-password-reset',
  'set-password',
] as const

export type Operation = (typeof OPERATIONS)[number]

/** Who has lost the password could not log in. */
export const WITHOUT_LOGIN: readonly Operation[] = ['send-password-reset', 'set-password']
