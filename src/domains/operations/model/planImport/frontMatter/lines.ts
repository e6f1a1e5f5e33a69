import type { SourcePlace, SourceRow } from '../../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../../kernel/text.ts'

/** A row with anything written on it, cleaned for reading as prose: no tags of a scanner, no doubled merged cells. */
export type Line = {
  place: SourcePlace
  /** Trimmed; empty ones kept so that columns stay in place. */
  cells: string[]
  /** All that is written, cells joined with ` | `. */
  text: string
  folded: string
}

const tag = /<\/?[a-z][a-z0-9]*\s*\/?>/giu
const bullet = /^\s*(?:[-–—•·*▪●○➢✓]|\u{f0b7})\s+/u

/** Rows without any text are left out: blank lines carry nothing that the other rules use. */
export function toLines(rows: readonly SourceRow[]): Line[] {
  return rows.flatMap((row) => {
    const cells = row.cells.map((cell) => (cell.merged ? '' : cleanText(cell.text)))
    return cells.some((cell) => cell !== '') ? [lineOf(row.place, cells)] : []
  })
}

export function lineOf(place: SourcePlace, cells: string[]): Line {
  const text = cells.filter((cell) => cell !== '').join(' | ')
  return { place, cells, text, folded: foldText(text) }
}

/** Texts of the cells that hold one. */
export function writtenCells(line: Line): string[] {
  return line.cells.filter((cell) => cell !== '')
}

/** True for prose and for a table row with a single written cell, which readers can't tell apart. */
export function isSingle(line: Line): boolean {
  return writtenCells(line).length === 1
}

export function hasBullet(text: string): boolean {
  return bullet.test(text)
}

export function withoutBullet(text: string): string {
  return text.replace(bullet, '').trim()
}

/**
 * Joins a sentence that a page or line break cut: the text before has no closing sign and the text after goes on in
 * lower case. Only prose is joined, never cells of a table.
 */
export function joinBrokenSentences(lines: readonly Line[]): Line[] {
  const pieces: Line[][] = []
  for (const line of lines) {
    const open = pieces.at(-1)
    const previous = open?.at(-1)
    if (open !== undefined && previous !== undefined && continuesSentence(previous, line)) open.push(line)
    else pieces.push([line])
  }
  return pieces.flatMap(joinPieces)
}

/** Joined once at the end, so that a document of a hundred thousand open lines costs no more than its length. */
function joinPieces(pieces: readonly Line[]): Line[] {
  const [first] = pieces
  if (first === undefined || pieces.length === 1) return [...pieces]
  return [lineOf(first.place, [pieces.map((piece) => piece.text).join(' ')])]
}

function continuesSentence(before: Line, line: Line): boolean {
  if (!isSingle(before) || !isSingle(line)) return false
  return !/[.:;!?…)"”»]$/u.test(before.text) && /^\p{Ll}[\p{Ll}\p{Zs},]/u.test(line.text)
}

function cleanText(text: string): string {
  return text
    .replace(tag, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
}
