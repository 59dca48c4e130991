/** Host names are compared without case, as the service does. */
export function isSameHost(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}
