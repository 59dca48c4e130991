/** What is wrong with a glob. In a file of its own: who catches it does not load what compiles globs. */
export class GlobError extends Error {}
