/** A repeatable source of choices: the same seed makes the same choices on every machine. */
export type Random = {
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(options: readonly [T, ...T[]]): T
  shuffle<T>(values: readonly T[]): T[]
}

/** Mulberry32: small, well spread, and not bound to the library that draws the seeds. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (options) => options[int(0, options.length - 1)] ?? options[0],
    shuffle: (values) =>
      values
        .map((value) => ({ value, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  }
}
