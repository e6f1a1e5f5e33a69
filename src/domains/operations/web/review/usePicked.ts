import { useState } from 'react'

export type Picked = {
  has: (key: string) => boolean
  toggle: (key: string) => void
  /** All of them when some are missing, else none. */
  toggleAll: () => void
  keys: string[]
}

/** Which of the offered keys are chosen: all of them until somebody takes one out. */
export function usePicked(offered: readonly string[]): Picked {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const keys = offered.filter((key) => !left.has(key))
  return {
    has: (key) => !left.has(key),
    toggle: (key) => setLeft(new Set(left.has(key) ? [...left].filter((one) => one !== key) : [...left, key])),
    toggleAll: () => setLeft(new Set(keys.length < offered.length ? [] : offered)),
    keys,
  }
}
