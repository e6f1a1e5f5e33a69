import { type Month, monthName } from '../../../../kernel/month.ts'
import { type CountedRow, programmedText } from '../figures.ts'
import { reportText as words } from './messages.es.ts'

/** What the month had programmed, in a sentence. */
export function leadOf(row: CountedRow, month: Month, locale: string): string {
  if (row.form === 'demand') return words.leadDemand
  const figure = programmedText(row, locale)
  return words.lead(monthName(month), row.form === 'share' ? words.leadOfYear(figure) : figure)
}
