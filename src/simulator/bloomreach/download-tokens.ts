import { downloadResponse } from '../downloads.ts'
import type { Call } from './calls.ts'
import type { DownloadToken } from './cloud.ts'
import { Refusal } from './refusal.ts'
import type { Stack } from './stack.ts'
import { newDownloadToken } from './tokens.ts'

/** How long a download token and a signed link are good for. */
const LIFETIME_MS = 15 * 60 * 1000

// The reference prints this type for the logs' archive, too.
const CONTENT_TYPE = { logs: 'application/json; charset=utf-8', distribution: 'application/octet-stream' }

/** Gives out a token for a download that the stack's contents hold. */
export function issueDownload(stack: Stack, download: Omit<DownloadToken, 'token' | 'expiresAt'>): string {
  const token = newDownloadToken(stack)
  stack.cloud.downloadTokens.push({ ...download, token, expiresAt: stack.now() + LIFETIME_MS })
  return token
}

export function downloadByToken(stack: Stack, call: Call<unknown>, kind: 'logs' | 'distribution'): Response {
  const token = call.param('token')
  const found = findDownload(stack, token, kind)
  if (!found) throw new Refusal(404, 'InvalidDownloadToken', `Download token '${token}' not valid.`)
  return sendDownload(stack, call.c.req.raw.headers, found, CONTENT_TYPE[kind])
}

/** The download behind a token, if that is still good. */
export function findDownload(stack: Stack, token: string, kind: DownloadToken['kind']): DownloadToken | undefined {
  const now = stack.now()
  return stack.cloud.downloadTokens.find((one) => one.token === token && one.kind === kind && one.expiresAt > now)
}

export function sendDownload(stack: Stack, headers: Headers, found: DownloadToken, contentType: string): Response {
  if (!stack.contents.find(found.contentId)) throw new Refusal(404, 'FileNotFound', 'The file is not there any more')
  const filename = stack.behaviors.downloadName ?? found.filename
  return downloadResponse(stack.contents, { id: found.contentId, filename, contentType }, headers)
}
