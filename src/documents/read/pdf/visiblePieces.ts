import { type Box, centre, isInside, type TextPiece } from './geometry.ts'

/** Part of the letters' height by which a text is drawn again to look bold. */
const BOLD_SHIFT = 0.15

/**
 * The words a person sees: those inside the page, and once those drawn twice on the spot, as programs without a bold letter
 * do (`8%` would become `8%8%`).
 */
export function visiblePieces(pieces: readonly TextPiece[], page: Box): TextPiece[] {
  const kept: TextPiece[] = []
  const byText = new Map<string, TextPiece[]>()
  for (const piece of pieces) {
    const same = byText.get(piece.text) ?? []
    if (!isInside(page, centre(piece.box)) || same.some((other) => drawnOver(other, piece))) continue
    byText.set(piece.text, [...same, piece])
    kept.push(piece)
  }
  return kept
}

function drawnOver(a: TextPiece, b: TextPiece): boolean {
  const shift = BOLD_SHIFT * Math.min(a.size, b.size)
  return Math.abs(a.box.left - b.box.left) < shift && Math.abs(a.box.top - b.box.top) < shift
}
