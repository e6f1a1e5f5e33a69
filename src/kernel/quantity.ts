/** A whole quantity as typed: null when blank, undefined when it is not one. Thousands may be grouped. */
export function parseQuantity(text: string): number | null | undefined {
  const bare = text.trim()
  if (bare === '') return null
  if (!/^\d{1,13}$|^\d{1,3}([ ,.\u00a0]\d{3})+$/u.test(bare)) return undefined
  const value = Number(bare.replace(/[ ,.\u00a0]/gu, ''))
  return value <= 1_000_000_000_000 ? value : undefined
}
