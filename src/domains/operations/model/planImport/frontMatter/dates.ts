import { foldText } from '../../../../../kernel/text.ts'

const monthNames = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const dayFirst = /(?<!\d)(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})(?!\d)/u
const yearFirst = /(?<!\d)(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?!\d)/u
const inWords =
  /(?<!\d)(?<day>\d{1,2})[°º]?\s+(?:de\s+)?(?<name>[a-z]{3,10})\.?\s*(?:de|del|,)?\s*(?<year>\d{4})(?!\d)/u

/**
 * First date in a text as `YYYY-MM-DD`: `28/07/2021`, `28-7-2021`, `2021-07-28`, `28 de julio de 2021`; null when there
 * is none or it is not in the calendar. Day first, as Spanish-speaking administrations write.
 */
export function readDate(text: string): string | null {
  const folded = foldText(text)
  const groups = (yearFirst.exec(folded) ?? dayFirst.exec(folded) ?? inWords.exec(folded))?.groups
  if (groups === undefined) return null
  const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name)
  return calendarDate(Number(groups.year), month, Number(groups.day))
}

function monthNumber(name: string): number {
  const spelled = name.startsWith('set') ? 'septiembre' : name
  return monthNames.findIndex((month) => month === spelled || month.slice(0, 3) === spelled) + 1
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
