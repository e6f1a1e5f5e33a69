import type { UnitKind } from '../../../platform/model/index.ts'
import type { UnitPlanStatus } from '../plan.ts'
import type { PlanParty } from './parties.ts'

/** Phases of the formulation in the order in which a year goes through them (method steps of domain.md A2; D39). */
export const phases = [
  'inputs',
  'formulation',
  'coordination',
  'submission',
  'review',
  'approval',
  'adjustment',
] as const
export type Phase = (typeof phases)[number]

/** Dates of a phase for one kind of unit, or for all that have none of their own; both days are included. */
export type PhaseDates = { phase: Phase; unitKind: UnitKind | 'all'; startsOn: string; endsOn: string }

/** More time for one unit, given by a person with a reason (prórroga). */
export type Extension = {
  id: string
  phase: Phase
  unitId: string
  endsOn: string
  reason: string
  personName: string
  postName: string
  at: string
}

/** When a phase ends for a unit: the dates of its kind, or of all, and its longest extension. */
export function dueFor(
  calendar: { dates: readonly PhaseDates[]; extensions: readonly Extension[] },
  unit: { unitId: string; kind: UnitKind },
  phase: Phase,
): { startsOn: string; endsOn: string; extended: boolean } | undefined {
  const own = calendar.dates.filter((dates) => dates.phase === phase)
  const dates = own.find(({ unitKind }) => unitKind === unit.kind) ?? own.find(({ unitKind }) => unitKind === 'all')
  if (dates === undefined) return undefined
  const longest = calendar.extensions
    .filter((extension) => extension.phase === phase && extension.unitId === unit.unitId)
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1)
  const extended = longest !== undefined && longest > dates.endsOn
  return { startsOn: dates.startsOn, endsOn: extended ? longest : dates.endsOn, extended }
}

/** The phase in which a unit's plan stands and who has the next move; undefined when its part is done. */
export function phaseOf(status: UnitPlanStatus, reviewed: boolean): { phase: Phase; party: PlanParty } | undefined {
  if (status === 'draft' || status === 'observed') return { phase: 'submission', party: 'ownHead' }
  if (status !== 'submitted') return undefined
  return reviewed ? { phase: 'approval', party: 'levelAbove' } : { phase: 'review', party: 'planning' }
}

const DAY_MS = 86_400_000

/** Calendar days after the last day of a term; 0 on that day or before it. */
export function daysLate(endsOn: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(endsOn)) / DAY_MS))
}

/** Why dates can't be saved: the phase whose days are the wrong way round, or given twice. */
export function wrongDates(dates: readonly PhaseDates[]): PhaseDates | undefined {
  return dates.find(
    (one, at) =>
      one.endsOn < one.startsOn ||
      dates.slice(0, at).some((other) => other.phase === one.phase && other.unitKind === one.unitKind),
  )
}
