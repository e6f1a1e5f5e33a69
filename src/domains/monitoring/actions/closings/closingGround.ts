import type { Month } from '../../../../kernel/month.ts'
import { type Reader, readWorkingCalendar } from '../../../platform/index.ts'
import type { WorkingCalendar } from '../../../platform/model/index.ts'
import { type DueDay, dueDay, dueDayOf } from '../../model/monthClosing.ts'
import {
  listClosingExtensions,
  listClosingRules,
  type StoredExtension,
  type StoredRule,
} from '../../store/closingStore.ts'

/** When the reports of a plan are due. */
export type Closings = {
  year: number
  calendar: WorkingCalendar
  rules: readonly StoredRule[]
  extensions: readonly StoredExtension[]
}

export async function readClosings(
  db: Reader,
  { id, year }: { id: string; year: number },
  today: string,
): Promise<Closings> {
  // A plan may come into force before its year, and reports of December are due in January.
  const span = { fromYear: Math.min(year, Number(today.slice(0, 4))), toYear: year + 1 }
  const [calendar, rules, extensions] = await Promise.all([
    readWorkingCalendar(db, span),
    listClosingRules(db, id),
    listClosingExtensions(db, id),
  ])
  return { year, calendar, rules, extensions }
}

/** The day of a month for every unit, and for one of them. */
export function dueDays({ year, calendar, rules, extensions }: Closings, month: Month) {
  const dueOn = dueDay(calendar, year, month, rules)
  return { dueOn, ofUnit: (unitId: string): DueDay => dueDayOf(dueOn, extensions, unitId, month) }
}
