/** Joins class names and leaves out what is false or missing; undefined when nothing is left. */
export function cx(...names: readonly (string | false | null | undefined)[]): string | undefined {
  const kept = names.filter((name) => typeof name === 'string' && name !== '')
  return kept.length > 0 ? kept.join(' ') : undefined
}
