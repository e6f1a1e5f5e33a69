import type { Month } from '../../../../kernel/month.ts'
import type { Phase } from '../../../operations/model/index.ts'
import { plusDays, type UnitKind } from '../../../platform/model/index.ts'

export const agendaKinds = [
  'reportsDue',
  'extensionEnds',
  'reopeningEnds',
  'windowOpens',
  'windowEnds',
  'phaseBegins',
  'phaseEnds',
  'phaseExtensionEnds',
] as const

/** Something of the calendar of a year; the month or phase that it speaks of, and the units, where it is only for some. */
export type AgendaDay = {
  on: string
  kind: (typeof agendaKinds)[number]
  year: number
  month: Month | null
  phase: Phase | null
  /** Kind of unit that a phase has dates of its own for. */
  unitKind: UnitKind | null
  units: readonly string[]
}

/** How far the board looks ahead. */
export const AGENDA_DAYS = 15

/** What an entry speaks of, whatever the units. */
export const agendaSubject = ({ on, kind, year, month, phase, unitKind }: AgendaDay): string =>
  JSON.stringify([on, kind, year, month, phase, unitKind])

/** What comes from today on within so many days, in the order of the calendar; the same for several units stands once. */
export function agendaOf(days: readonly AgendaDay[], today: string, ahead: number = AGENDA_DAYS): AgendaDay[] {
  const last = plusDays(today, ahead)
  const found = new Map<string, AgendaDay>()
  for (const day of days) {
    if (day.on < today || day.on > last) continue
    const units = new Set([...(found.get(agendaSubject(day))?.units ?? []), ...day.units])
    found.set(agendaSubject(day), { ...day, units: [...units] })
  }
  return [...found.values()].toSorted((a, b) => a.on.localeCompare(b.on))
}
