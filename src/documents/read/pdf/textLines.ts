import { type Box, boxAround, centre, type TextPiece } from './geometry.ts'
import { turnText } from './upright.ts'

export type TextLine = { pieces: TextPiece[]; box: Box; size: number }

/** Pieces of text that stand on one line, lines from top to bottom, pieces from left to right. */
export function groupLines(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextPiece[][] = []
  for (const piece of [...pieces].sort((a, b) => centre(a.box).y - centre(b.box).y)) {
    const line = lines.findLast((candidate) => candidate.some((other) => onOneLine(other, piece)))
    if (line === undefined) lines.push([piece])
    else line.push(piece)
  }
  return lines.map((line) => ({
    pieces: line.sort((a, b) => a.box.left - b.box.left),
    box: boxAround(line.map(({ box }) => box)),
    size: Math.max(...line.map(({ size }) => size)),
  }))
}

/** Half the letters' height tells lines apart; a small raised mark still belongs to its line. */
function onOneLine(a: TextPiece, b: TextPiece): boolean {
  return Math.abs(centre(a.box).y - centre(b.box).y) < 0.5 * Math.max(a.size, b.size)
}

/**
 * The words of a line. Programs draw a word in several pieces (an accent, two joined letters); a gap wider than a seventh of
 * the letters' height parts words (narrow faces set a fifth, less kerning), and so does any gap where a space was drawn.
 */
export function wordsOf(pieces: readonly TextPiece[]): TextPiece[] {
  const words: TextPiece[] = []
  for (const piece of pieces) {
    const last = words.at(-1)
    const gap = last === undefined ? 0 : piece.box.left - last.box.right
    if (last === undefined || gap > 0.14 * piece.size || (piece.afterSpace && gap > 0)) words.push(piece)
    else
      words[words.length - 1] = { ...last, text: last.text + piece.text, box: { ...last.box, right: piece.box.right } }
  }
  return words
}

export function lineText(pieces: readonly TextPiece[]): string {
  return wordsOf(pieces)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Lines of one paragraph as one text. A word divided at the end of a line is put together when a small letter follows;
 * a hyphen between capitals or figures is part of the word (`PAT-` `03`). No space stands behind a bar or before a stop.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .reduce((text, line) => {
      if (text === '') return line
      if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
      const joins = /\p{L}[-‐]$|[\p{L}\p{N}]\/$/u.test(text) || /^[.,;:)\]”»]/u.test(line)
      return joins ? text + line : `${text} ${line}`
    }, '')
}

/** Text of a cell or paragraph from its pieces; turned text comes behind the rest. */
export function blockText(pieces: readonly TextPiece[]): string {
  const upright = pieces.filter(({ turned }) => turned === false)
  return [upright, turnText(pieces, 'up'), turnText(pieces, 'down')]
    .map((block) => joinLines(groupLines(block).map(({ pieces: line }) => lineText(line))))
    .filter((text) => text !== '')
    .join(' ')
}
