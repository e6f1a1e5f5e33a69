import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import { cleanText } from './sourceLine.ts'
import { DASH, MARK } from './words.ts'

/** How unsigned numbers of a section are to be read: `8` as 8 %, or `0.08` as 8 %; null is undecided. */
export type PercentScale = 'percent' | 'fraction'

/** `quantity`: the numbers count something (workshops, visits) and the shares derive from them; only a person says so. */
export type FigureScale = PercentScale | 'quantity'

/** What one month cell says, before the scale of unsigned numbers is known. */
export type MonthCell =
  | { kind: 'empty' | 'barePercent' | 'dash' | 'mark' | 'formula'; text: string }
  | { kind: 'text'; text: string; proposal: string | null }
  | {
      kind: 'number'
      text: string
      /** With a % sign or a percent format: the number of per cent. Without: the number as written. */
      value: number
      signed: boolean
      /** False when the figure has more than two decimals of a per cent. */
      exact: boolean
    }

const NUMBER = /^(?:\d{1,4}(?:[.,]\d{1,6})?|[.,]\d{1,4})$/u

/** Reads a month cell and guesses nothing: what is no plain number stays a text. */
export function readMonthCell(cell: SourceCell | undefined): MonthCell {
  const text = cleanText(cell?.text ?? '')
  if (cell?.formulaWithoutValue === true) return { kind: 'formula', text }
  if (cell?.number !== undefined && Number.isFinite(cell.number)) return storedNumber(cell.number, text, cell.percent)
  if (text === '') return { kind: 'empty', text }
  if (text === '%') return { kind: 'barePercent', text }
  if (DASH.test(text)) return { kind: 'dash', text }
  if (MARK.test(text)) return { kind: 'mark', text }
  const signed = /%$/u.test(text)
  const digits = signed ? text.slice(0, -1).trim() : text
  if (!NUMBER.test(digits) || (!signed && /^[1-9]\d*[.,]\d{3}$/u.test(digits)))
    return { kind: 'text', text, proposal: misreadDigits(text) }
  const value = Number(digits.replace(',', '.'))
  return { kind: 'number', text, value, signed, exact: !/[.,]\d{3,}$/u.test(digits) }
}

function storedNumber(number: number, text: string, percent: boolean | undefined): MonthCell {
  if (number < 0) return { kind: 'text', text: text === '' ? String(number) : text, proposal: null }
  const shown = /^(\d+(?:[.,]\d+)?)\s*%$/u.exec(text)
  const shownAsPercent = shown !== null && Math.abs(Number((shown[1] ?? '').replace(',', '.')) - number * 100) <= 0.5
  const shownAsIs = shown !== null && Math.abs(Number((shown[1] ?? '').replace(',', '.')) - number) <= 0.005
  if (percent === true || shownAsPercent)
    return { kind: 'number', text, value: number * 100, signed: true, exact: true }
  return { kind: 'number', text, value: number, signed: shownAsIs, exact: true }
}

/** `l0%`, `1O %`: letters that a scan puts for digits. Only proposed. */
function misreadDigits(text: string): string | null {
  const repaired = text
    .replace(/[oO]/gu, '0')
    .replace(/[lIi|]/gu, '1')
    .replace(/[sS]/gu, '5')
    .replace(/\s+/gu, '')
  return repaired !== text && /^\d{1,3}([.,]\d{1,2})?%$/u.test(repaired) ? repaired : null
}

/** Basis points of a number, rounded to the hundredth of a per cent. */
export function toShare(value: number, scale: PercentScale): BasisPoints {
  return Math.round(Number((value * (scale === 'percent' ? 100 : 10_000)).toFixed(4)))
}
