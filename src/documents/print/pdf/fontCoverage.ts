/** True when a shipped font draws this code point. */
export type FontCoverage = (codePoint: number) => boolean

type Range = { from: number; to: number }

/**
 * Which characters the given TrueType fonts draw between them, read from the subtables of their `cmap` in the formats 4
 * and 12 (OpenType 1.9, "cmap"). Typst refuses to write PDF/UA-1 when a single character has no glyph, so this is asked
 * before it compiles.
 */
export function fontCoverage(fonts: readonly Uint8Array[]): FontCoverage {
  const ranges = fonts.flatMap(rangesOf)
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const answer = known.get(codePoint) ?? ranges.some(({ from, to }) => codePoint >= from && codePoint <= to)
    known.set(codePoint, answer)
    return answer
  }
}

function rangesOf(font: Uint8Array): Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const count = view.getUint16(cmap + 2)
  return Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4)).flatMap((subtable) => {
    const format = view.getUint16(subtable)
    if (format === 4) return segmentRanges(view, subtable)
    return format === 12 ? groupRanges(view, subtable) : []
  })
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)))
    if (name === tag) return view.getUint32(entry + 8)
  }
  throw new Error(`font without table ${tag}`)
}

/** Format 4. Segments that map through glyph ids are looked at one by one: id 0 is the missing glyph. */
function segmentRanges(view: DataView, at: number): Range[] {
  const size = view.getUint16(at + 6)
  const ranges: Range[] = []
  for (let i = 0; i < size; i += 2) {
    const to = view.getUint16(at + 14 + i)
    const from = view.getUint16(at + 16 + size + i)
    const delta = view.getUint16(at + 16 + 2 * size + i)
    const offsetAt = at + 16 + 3 * size + i
    const offset = view.getUint16(offsetAt)
    for (let code = from; code <= to && code < 0xffff; code++) {
      const id = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - from))
      const glyph = offset !== 0 && id === 0 ? 0 : (id + delta) & 0xffff
      if (glyph !== 0) extend(ranges, code)
    }
  }
  return ranges
}

/** Format 12: groups of code points beyond 16 bits. */
function groupRanges(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12
    return { from: view.getUint32(group), to: view.getUint32(group + 4) }
  })
}

function extend(ranges: Range[], code: number): void {
  const last = ranges.at(-1)
  if (last && last.to === code - 1) last.to = code
  else ranges.push({ from: code, to: code })
}
