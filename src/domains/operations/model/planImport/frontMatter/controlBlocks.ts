import type { FrontMatter } from '../importedPlan.ts'
import { readDate } from './dates.ts'
import type { Line } from './lines.ts'

type ControlBlock = FrontMatter['documentControl'][number]
type Reading = { code: string; version: string | null; date: string | null; pages: number | null }

const code =
  /^c[oó]d(?:igo|\.)(?:\s+del?\s+(?:documento|formulario|formato))?\s*:\s*(?<value>[\p{L}\d][\p{L}\d ./_–-]{0,38}?)(?=\s*(?:$|versi[oó]n|revisi[oó]n|fecha|p[aá]gina|\n))/iu
const version = /(?:^|\s)(?:versi[oó]n|revisi[oó]n|edici[oó]n)\s*(?:n[o°º]\.?\s*)?:\s*(?<value>[\p{L}]?[\d.]{1,8})/iu
const date = /(?:^|\s)(?:fecha|vigencia|aprobad[oa])(?:\s+[\p{L} ]{2,30})?\s*:\s*(?<value>[^|\n]{6,40})/iu
const pages = /(?:^|\s)p[aá]g(?:ina|\.)?\s*:?\s*\d+\s*(?:de|\/)\s*(?<value>\d+)/iu
const labelOnly = /^(?:c[oó]digo|versi[oó]n|revisi[oó]n|fecha|vigencia|p[aá]gina)\s*:$/iu
/** Lines, blank ones apart, over which one block may spread when its cells were read as loose lines. */
const BLOCK_SPAN = 8

/** True when a cell is part of a control block: a code, version, date or page count behind its label. */
export function isControlCell(text: string): boolean {
  if (text.length > 120) return false
  if (code.test(text) || /^\s*(?:versi[oó]n|revisi[oó]n)\s*:\s*\p{L}?\d/iu.test(text)) return true
  const dated = /^\s*fecha[\p{L} ]{0,30}:/iu.test(text) && readDate(text) !== null
  return dated || new RegExp(`^\\s*${pages.source}\\s*$`, 'iu').test(text)
}

/**
 * Control blocks of the forms in a document, one for each code in order of appearance, with the number of times it was
 * printed. Spaces that a scanner put inside a code are taken out. Version, date and pages are the most frequent ones.
 */
export function readControlBlocks(lines: readonly Line[]): ControlBlock[] {
  const readings = readEach(lines)
  return [...new Set(readings.map((reading) => reading.code))].map((value) => {
    const same = readings.filter((reading) => reading.code === value)
    return {
      code: value,
      version: mostFrequent(same.map((reading) => reading.version)),
      date: mostFrequent(same.map((reading) => reading.date)),
      pages: mostFrequent(same.map((reading) => reading.pages)),
      occurrences: same.length,
    }
  })
}

/** A label alone in its cell speaks of the next written cell: both are read as one text. */
export function withLabelledValues(cells: readonly string[]): string[] {
  const written = cells.filter((cell) => cell !== '')
  return written.flatMap((cell, index) => {
    if (labelOnly.test(cell)) return [`${cell} ${written[index + 1] ?? ''}`.trim()]
    return labelOnly.test(written[index - 1] ?? '') ? [] : [cell]
  })
}

function readEach(lines: readonly Line[]): Reading[] {
  const readings: Reading[] = []
  let openUntil = -1
  lines.forEach((line, index) => {
    for (const cell of withLabelledValues(line.cells)) {
      const found = code.exec(cell)?.groups?.value
      if (found !== undefined && /\d|-/u.test(found)) {
        readings.push({ code: normalizeCode(found), version: null, date: null, pages: null })
        openUntil = index + BLOCK_SPAN
      }
      const current = readings.at(-1)
      if (current !== undefined && index <= openUntil && cell.length <= 120) completeReading(current, cell)
    }
  })
  return readings
}

function completeReading(reading: Reading, cell: string): void {
  const dateText = date.exec(cell)?.groups?.value
  const pagesText = pages.exec(cell)?.groups?.value
  reading.version ??= version.exec(cell)?.groups?.value ?? null
  reading.date ??= dateText === undefined ? null : readDate(dateText)
  reading.pages ??= pagesText === undefined ? null : Number(pagesText)
}

function normalizeCode(text: string): string {
  return text
    .replace(/\s*([-–/._])\s*/gu, '$1')
    .replace(/–/gu, '-')
    .trim()
    .toUpperCase()
}

function mostFrequent<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
