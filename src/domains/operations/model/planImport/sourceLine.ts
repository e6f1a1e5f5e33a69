import type { SourceCell, SourceRow } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'

/** A row of the source made easy to question: clean texts, which cells hold something, and its only text if it has one. */
export type SourceLine = {
  /** Position inside its section, from 0. */
  index: number
  row: SourceRow
  cells: readonly SourceCell[]
  /** Text of each cell, spaces collapsed, markup left by scanners removed. */
  texts: readonly string[]
  /** The same, folded for comparison. */
  folded: readonly string[]
  /** Columns with a text that is not the repetition of a merged cell. */
  filled: readonly number[]
  /** The text of a row that says one thing only. */
  single: string | null
}

export function toSourceLine(row: SourceRow, index: number): SourceLine {
  const texts = row.cells.map((cell) => cleanText(cell.text))
  const filled = texts.flatMap((text, column) => (text !== '' && row.cells[column]?.merged !== true ? [column] : []))
  const distinct = new Set(texts.filter((text) => text !== ''))
  const [only] = distinct
  return {
    index,
    row,
    cells: row.cells,
    texts,
    folded: texts.map(foldText),
    filled,
    single: distinct.size === 1 ? (only ?? null) : null,
  }
}

/** Collapses white space and drops the markup that text recognition leaves behind (`<small>`). */
export function cleanText(text: string): string {
  return text
    .replace(/<\/?[a-z]{1,8}>/giu, ' ')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

export function isBlank(line: SourceLine): boolean {
  return line.texts.every((text) => text === '')
}

/** All letters are capitals, and there is at least one. */
export function isUpperCase(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase('es')
}

export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
