/**
 * The address of Mission Control, the user interface of a stack, by the origin of its API; undefined where that is none of
 * Bloomreach's own (a simulator, a proxy).
 */
export function missionControlOf(origin: string): string | undefined {
  const [, stack] = /^https:\/\/api\.([\w-]+)\.bloomreach\.cloud$/.exec(origin) ?? []
  return stack && `https://missioncontrol.${stack}.bloomreach.cloud`
}
