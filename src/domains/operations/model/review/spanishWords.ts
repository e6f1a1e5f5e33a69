import { type BasisPoints, formatShare } from '../../../../kernel/basisPoints.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { list } from '../../../../kernel/spanish.ts'

const numbers =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete'.split(
    ' ',
  )

/** "doce" for 12; figures from 18 on. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count)
}

/** "1 punto", "4 puntos", "0.04 puntos", from basis points; the sign is left out. */
export function points(share: BasisPoints): string {
  const size = Math.abs(share)
  return `${formatShare(size)} ${size === 100 ? 'punto' : 'puntos'}`
}

/** "faltan 4 puntos", "sobra 1 punto": what a row lacks (positive) or has too much (negative), in basis points. */
export function gap(difference: BasisPoints): string {
  const plural = Math.abs(difference) === 100 ? '' : 'n'
  return `${difference > 0 ? 'falta' : 'sobra'}${plural} ${points(difference)}`
}

/** "mar, jun, sep y dic". */
export function shortMonths(months: readonly Month[]): string {
  return list(months.map((month) => monthName(month).slice(0, 3)))
}

/** A long text cut at a word, for a sentence that must stay short. */
export function shortened(text: string, length = 90): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), length / 2))}…`
}
