/** The host of a URL as a network knows it: an address of IPv6 without its brackets. */
export function bareHost({ hostname }: Pick<URL, 'hostname'>): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Whether what goes to `url` stays on this machine. */
export function isLoopback(url: Pick<URL, 'hostname'>): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(bareHost(url))
}
