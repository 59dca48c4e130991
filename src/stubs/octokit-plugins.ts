/**
 * Stands in for the plugins of Octokit in the bundle, a method for each of the thousand endpoints and for each list of
 * pages: the few requests to GitHub name their paths themselves.
 */
export const restEndpointMethods = (): object => ({})
export const paginateRest = (): object => ({})
