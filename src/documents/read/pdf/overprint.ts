import { overlap, type TextPiece } from './geometry.ts'

/** Parts of the letters' height by which two words lie on each other; tight lines and letters set closely touch less. */
const MIN_DEEP = 0.4
const MIN_WIDE = 0.3

/**
 * Words that lie on words of another line: a sheet printed with rows lower than their text, whose lines then belong to
 * nobody knows which row. Accents and signs that are drawn apart lie on their letter and do not count.
 */
export function isOverprinted(pieces: readonly TextPiece[]): boolean {
  const words = pieces
    .filter(({ text, turned }) => !turned && /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => a.box.top - b.box.top)
  return words.some((word, index) => {
    for (const other of words.slice(index + 1)) {
      if (other.box.top >= word.box.bottom) return false
      if (lieOnEachOther(word, other)) return true
    }
    return false
  })
}

function lieOnEachOther(a: TextPiece, b: TextPiece): boolean {
  const size = Math.min(a.size, b.size)
  return (
    overlap(a.box.top, a.box.bottom, b.box.top, b.box.bottom) > MIN_DEEP * size &&
    overlap(a.box.left, a.box.right, b.box.left, b.box.right) > MIN_WIDE * size
  )
}
