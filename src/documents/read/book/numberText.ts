import { formatValue } from 'hucre'
import { MONTHS, monthShortName } from '../../../kernel/month.ts'

/** Number formats of a workbook (`0%`, `dd/mm/yyyy`) without their literal parts, which are not codes. */
function codes(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[[^\]]*\]/gu, '')
}

/** `0%` and `0.00 %` are percentages; `0"%"` only prints the sign after the number as it is. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && codes(format).includes('%')
}

/**
 * A number as its cell shows it, with the decimal point of the file. Where the format carries literal text the number is
 * printed plain, as the formatter takes a literal `%` for a percentage.
 */
export function numberText(value: number, format: string | undefined): string {
  const plain = String(Number(value.toPrecision(15)))
  if (format === undefined || format === 'General' || /["\\]/u.test(format)) return plain
  try {
    return formatValue(value, format)
  } catch {
    return plain
  }
}

/**
 * A date as `YYYY-MM-DD` whatever its format says (day and month change places between countries); a format with months
 * but no days, as people head month columns with, gives the Spanish month: `Ene`.
 */
export function dateText(date: Date, format: string | undefined): string {
  const shown = format === undefined ? '' : codes(format).toLowerCase()
  const month = MONTHS[date.getUTCMonth()]
  if (month !== undefined && shown.includes('mmm') && !shown.includes('d')) {
    return shown.includes('y') ? `${monthShortName(month)} ${date.getUTCFullYear()}` : monthShortName(month)
  }
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
