/** Draws that a seed repeats (mulberry32): a round that failed is run again with the seed that it printed. */
export type Draws = {
  /** From 0, below 1. */
  share: () => number
  /** Whole, from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  oneOf: <T>(things: readonly T[]) => T | undefined
  bytes: (count: number) => Buffer
}

export function drawsOf(seed: number): Draws {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    whole,
    oneOf: (things) => things[whole(0, things.length - 1)],
    bytes: (count) => Buffer.from(Uint8Array.from({ length: count }, () => whole(0, 255))),
  }
}
