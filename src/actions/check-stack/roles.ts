/** From the least to the most permissions. */
export const ROLES = ['user', 'developer', 'admin', 'root'] as const
