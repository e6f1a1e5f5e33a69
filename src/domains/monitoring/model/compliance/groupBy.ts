/** Things by their key, groups and things in the order in which they came. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [thing])
    else own.push(thing)
  }
  return groups
}
