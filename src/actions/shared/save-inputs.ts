import { folder } from '../../runtime/files.ts'

/** The inputs of every action that downloads a file. */
export const saveInputs = { path: folder('.') }
