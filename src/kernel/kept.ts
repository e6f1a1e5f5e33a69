/** What is derived from a thing that never changes, worked out when first asked for and forgotten with the thing. */
export function keptUnder<K extends object, V>(derive: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>()
  return (from) => {
    const found = known.get(from) ?? derive(from)
    known.set(from, found)
    return found
  }
}

/** Keeps a thing under an id as the one that was used last, and forgets the one that was not used for longest. */
export function keepLast<T>(kept: Map<string, T>, most: number, id: string, thing: T): T {
  kept.delete(id)
  kept.set(id, thing)
  const oldest = kept.keys().next().value
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return thing
}

/** Things by id, in the order of their making. `key`: everything that would make another thing of it. */
export type Kept<T> = Map<string, { key: string; thing: Promise<T> }>

/** The thing that is kept under an id while its key is the same, of at most so many; a failed one is not remembered. */
export function remember<T>(
  kept: Kept<T>,
  most: number,
  { id, key }: { id: string; key: string },
  make: () => Promise<T>,
): Promise<T> {
  const known = kept.get(id)
  if (known?.key === key) return known.thing
  const thing = make()
  keepLast(kept, most, id, { key, thing })
  thing.catch(() => {
    if (kept.get(id)?.thing === thing) kept.delete(id)
  })
  return thing
}
