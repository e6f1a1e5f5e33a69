import { foldText } from '../../../../../kernel/text.ts'
import { isControlCell, withLabelledValues } from './controlBlocks.ts'
import type { Line } from './lines.ts'
import { isSingle, writtenCells } from './lines.ts'

/** Rows that one letterhead spreads over at most, read as a table. */
const BLOCK_ROWS = 4
const REPEATED = 3
const pageNumber = /^(?:p[aá]g(?:ina|\.)?\s*)?\d{1,4}(?:\s*(?:de|\/)\s*\d{1,4})?$/iu

/**
 * Takes the letterheads of pages out of running text, by general signs only: a control cell in the row, texts that
 * stand beside control cells on other pages, rows between two control rows, page numbers, short lines that come back.
 */
export function withoutLetterheads(front: readonly Line[], document: readonly Line[]): Line[] {
  const known = letterheadTexts(document)
  const repeated = repeatedLines(front)
  return front.filter((line, index) => {
    if (isControlLine(line) || isPageNumber(line) || repeated.has(line.folded)) return false
    if (writtenCells(line).every((cell) => known.has(foldText(cell)))) return false
    return !standsInsideBlock(front, index)
  })
}

/** Texts that share a row with a control cell at least twice, folded: name of the institution, title of the plan. */
export function letterheadTexts(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (!isControlLine(line)) continue
    const beside = withLabelledValues(line.cells).filter((cell) => !isControlCell(cell))
    for (const cell of new Set(beside.map(foldText))) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count > 1))
}

function isControlLine(line: Line): boolean {
  return withLabelledValues(line.cells).some(isControlCell)
}

function isPageNumber(line: Line): boolean {
  return isSingle(line) && pageNumber.test(line.text)
}

function standsInsideBlock(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line === undefined || line.cells.length < 2) return false
  const near = (from: number, to: number): boolean => lines.slice(Math.max(0, from), to).some(isControlLine)
  return near(index - BLOCK_ROWS + 1, index) && near(index + 1, index + 2)
}

function repeatedLines(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.text.length > 120 || /[.:;]$/u.test(line.text)) continue
    counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([text]) => text))
}
