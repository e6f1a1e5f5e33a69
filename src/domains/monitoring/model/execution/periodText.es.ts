import { type Month, monthName } from '../../../../kernel/month.ts'
import type { NarrativeSection } from './narrative.ts'
import type { ReportPeriod } from './reportPeriod.ts'

const ordinals: Readonly<Record<number, string>> = { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto' }

/** `marzo`, `febrero a marzo`, `primer trimestre (enero a marzo)`. */
export function periodName(period: ReportPeriod, months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return ''
  const span = first === last ? monthName(first) : `${monthName(first)} a ${monthName(last)}`
  return period === 'month' ? span : `${ordinals[last / 3]} trimestre (${span})`
}

/** Titles of what people write, on the page and on paper. */
export const narrativeTitles = {
  presentation: 'Presentación',
  achievements: 'Principales logros',
  difficulties: 'Dificultades y sus causas',
  corrective: 'Medidas correctivas',
  next: 'Lo que sigue',
} satisfies Record<NarrativeSection, string>
