import type { OutputOf } from '../../../../kernel/contract.ts'
import { workingCalendarRoutes } from '../../contract.ts'
import { weekdayOf } from '../../model/workingCalendar/dayArithmetic.ts'

export type Calendar = OutputOf<typeof workingCalendarRoutes.readCalendar>
export type OwnDay = Calendar['own'][number]

/** A line of the year: a holiday, with the decision to work on it, or a day of the institution. */
export type FreeDay = {
  key: string
  day: string
  name: string
  source: string
  movedFrom: string | null
  onWeekend: boolean
  isHoliday: boolean
  /** What the institution decided of it and is in force. */
  own: OwnDay | undefined
}

/** Days of the year in their order. A decision to work on what is no holiday any more stays in sight. */
export function freeDaysOf({ holidays, own, weekend }: Calendar): FreeDay[] {
  const living = own.filter(({ annulledAt }) => annulledAt === null)
  const named = new Set(holidays.map(({ day }) => day))
  const lines: FreeDay[] = [
    ...holidays.map(({ isWorked, ...holiday }) => ({
      ...holiday,
      key: `${holiday.day} ${holiday.name}`,
      onWeekend: weekend.includes(weekdayOf(holiday.day)),
      isHoliday: true,
      own: isWorked ? living.find(({ day }) => day === holiday.day) : undefined,
    })),
    ...living
      .filter(({ day, kind }) => kind === 'free' || !named.has(day))
      .map((one) => ({
        ...{ key: one.id, day: one.day, name: one.name, source: one.actNumber ?? '', movedFrom: null },
        ...{ onWeekend: weekend.includes(weekdayOf(one.day)), isHoliday: false, own: one },
      })),
  ]
  return lines.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

const long = new Intl.DateTimeFormat('es-SV', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })

/** `lunes, 12 de enero` of `2026-01-12`, as es-SV writes it. */
export function weekdayAndDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00.000Z`))
}

/** Reads to fetch again after an act of this page. */
export const affected = [workingCalendarRoutes.readCalendar]
