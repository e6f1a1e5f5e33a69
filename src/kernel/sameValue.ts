/** Equality of plain data; the order of keys means nothing, null and absent differ. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.size) return false
  return left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}
