/** Which inputs each operation of an action needs. */
export type Needs<O extends string> = Readonly<Record<O, readonly string[]>>

/** A phrase for each input that the operation needs and that is empty. */
export function missingFor<O extends string>(
  needs: Needs<O>,
  values: Readonly<Record<string, unknown>> & { readonly operation: O },
): string[] {
  return needs[values.operation]
    .filter((name) => values[name] === undefined)
    .map((name) => `\`${name}\` is required for \`operation: ${values.operation}\``)
}
