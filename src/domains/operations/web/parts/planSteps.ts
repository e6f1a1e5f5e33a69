import type { UnitPlanStatus } from '../../model/plan.ts'
import { planText } from './messages.es.ts'

type StepLook = { done: 0 | 1 | 2 | 3 | 4 | 5; returned: boolean; word: string }

const done = {
  draft: 1,
  submitted: 2,
  observed: 1,
  endorsed: 3,
  inForce: 4,
  superseded: 5,
  closed: 5,
} as const satisfies Record<UnitPlanStatus, number>

/** Where a unit's plan stands on its way; null: nobody opened it yet. */
export function stepOf(status: UnitPlanStatus | null): StepLook {
  if (status === null) return { done: 0, returned: false, word: planText.unitStatus.none }
  return { done: done[status], returned: status === 'observed', word: planText.unitStatus[status] }
}

/** The same in words, with whether planning finished its review of what was submitted. */
export function stepWord(status: UnitPlanStatus, reviewed: boolean): string {
  const { word } = stepOf(status)
  return status === 'submitted' && reviewed ? planText.reviewedStatus(word) : word
}

/** The unit did its part: the plan left its hands and did not come back. */
export function isPresented(status: UnitPlanStatus | null): boolean {
  return status !== null && status !== 'draft' && status !== 'observed'
}
