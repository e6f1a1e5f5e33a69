import { MONTHS } from '../../../../kernel/month.ts'
import type { PlanAgenda } from '../../../operations/index.ts'
import { type AgendaDay, agendaOf } from '../../model/board/agenda.ts'
import { type Closings, dueDays } from '../closings/closingGround.ts'
import type { Locks } from '../cuts/lockGround.ts'

const plain = { month: null, phase: null, unitKind: null, units: [] } as const

function ofPlan({ plan: { year }, windows, phases, phaseExtensions }: PlanAgenda): AgendaDay[] {
  return [
    ...windows.flatMap(({ startsOn, endsOn }): AgendaDay[] => [
      { ...plain, year, kind: 'windowOpens', on: startsOn },
      { ...plain, year, kind: 'windowEnds', on: endsOn },
    ]),
    ...phases.flatMap(({ phase, unitKind: kind, startsOn, endsOn }): AgendaDay[] => {
      const unitKind = kind === 'all' ? null : kind
      return [
        { ...plain, year, phase, unitKind, kind: 'phaseBegins', on: startsOn },
        { ...plain, year, phase, unitKind, kind: 'phaseEnds', on: endsOn },
      ]
    }),
    ...phaseExtensions.map(
      ({ phase, unitName, endsOn }): AgendaDay => ({
        ...{ ...plain, year, phase, kind: 'phaseExtensionEnds', on: endsOn, units: [unitName] },
      }),
    ),
  ]
}

function ofReports(closings: Closings, { reopenings }: Locks, unitName: (id: string) => string): AgendaDay[] {
  const { year, extensions } = closings
  return [
    ...MONTHS.map(
      (month): AgendaDay => ({ ...plain, year, month, kind: 'reportsDue', on: dueDays(closings, month).dueOn }),
    ),
    ...extensions
      .filter(({ withdrawn }) => withdrawn === null)
      .map(
        ({ month, dueOn, unitId }): AgendaDay => ({
          ...{ ...plain, year, month, kind: 'extensionEnds', on: dueOn, units: [unitName(unitId)] },
        }),
      ),
    ...reopenings.map(
      ({ month, endsOn, unitId }): AgendaDay => ({
        ...{ ...plain, year, month, kind: 'reopeningEnds', on: endsOn, units: [unitName(unitId)] },
      }),
    ),
  ]
}

/** What comes in the next days of the year that is carried out and of the one that is being made. */
export function boardAgenda(
  reports: { closings: Closings; locks: Locks; unitName: (id: string) => string },
  plans: readonly PlanAgenda[],
  today: string,
): AgendaDay[] {
  const { closings, locks, unitName } = reports
  return agendaOf([...ofReports(closings, locks, unitName), ...plans.flatMap(ofPlan)], today)
}
