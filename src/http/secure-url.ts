import { isLoopback } from './loopback.ts'

/** Whether what goes to `url` stays private on its way: https, or plain http that does not leave this machine. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}
