import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import type { approvalRoutes } from '../../contract.ts'
import type { Viewer } from '../parts/useViewer.ts'
import { approvalText, unitApprovalText } from './messages.es.ts'

export type Approval = OutputOf<typeof approvalRoutes.approval>
export type UnitApproval = Approval['units'][number]
export type ShownStep = Approval['steps'][number]

/** `3 mar 2026, 09:00` in the institution's time zone. */
export function stepWhen({ at }: Pick<ShownStep, 'at'>, { timeZone, locale }: Viewer): string {
  return formatInstant(at, timeZone, locale)
}

export function stepWho({ personName, postName, bySubstitute }: ShownStep): string {
  return approvalText.by(postName, personName, bySubstitute)
}

/** What a step of a unit's plan was, in one or two words. */
export function stepDone({ act }: Pick<ShownStep, 'act'>): string {
  const words: Readonly<Record<string, string>> = unitApprovalText.stepDone
  return words[act] ?? act
}

/** What still has to be settled in a unit's plan, in words; empty when nothing. */
export function openWords(unit: UnitApproval): string[] {
  const { toSettle, openObservations, openCoordination, unsignedSections, missingConformity } = unit
  return [
    ...(toSettle > 0 ? [approvalText.toSettle(toSettle)] : []),
    ...(openObservations > 0 ? [approvalText.observations(openObservations)] : []),
    ...(openCoordination > 0 ? [approvalText.requests(openCoordination)] : []),
    // What an office has not presented no rectora can look at yet.
    ...(missingConformity > 0 && unit.status === 'submitted' ? [approvalText.conformity(missingConformity)] : []),
    ...(unsignedSections > 0 ? [approvalText.sections(unsignedSections)] : []),
  ]
}
