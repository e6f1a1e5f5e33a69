import type { Reader } from '../../platform/index.ts'
import type { ChangeRequestStatus } from '../model/changes/changeRequest.ts'
import type { ChangeWindow } from '../model/changes/changeWindow.ts'
import type { UnitClosingStatus } from '../model/closing/unitClosing.ts'
import type { Plan, UnitPlan } from '../model/plan.ts'
import type { Phase, PhaseDates } from '../model/workflow/formulationCalendar.ts'
import { listExtensions, listPhaseDates } from '../store/calendarStore.ts'
import { listChangeRequests } from '../store/changeRequestStore.ts'
import { listRequestSteps } from '../store/changeStepStore.ts'
import { listChangeWindows } from '../store/changeWindowStore.ts'
import { listClosings } from '../store/closingStore.ts'
import { findPlan } from '../store/planStore.ts'
import { planOf } from './planMemory.ts'

/** What somebody of outside has to know of a plan to say what is coming and what waits for whom. */
export type PlanAgenda = {
  plan: Plan
  unitPlans: readonly Pick<UnitPlan, 'unitId' | 'status'>[]
  windows: readonly ChangeWindow[]
  phases: readonly PhaseDates[]
  phaseExtensions: readonly { phase: Phase; unitName: string; endsOn: string }[]
  /** Newest first; `at` is the instant of the last step. */
  requests: readonly { number: number; unitName: string; status: ChangeRequestStatus; at: string | null }[]
  /** How many units' closings of the year stand in each state; those that nobody began are not there. */
  closings: readonly { status: UnitClosingStatus; count: number }[]
}

/** The agenda of a year's plan, or undefined while nobody made one. */
export async function planAgenda(db: Reader, year: number, today: string): Promise<PlanAgenda | undefined> {
  if ((await findPlan(db, year)) === undefined) return undefined
  const { plan, units, unitPlans } = await planOf(db, year, today)
  const [windows, phases, extensions, requests, steps, closings] = await Promise.all([
    listChangeWindows(db, plan.id),
    listPhaseDates(db, plan.id),
    listExtensions(db, plan.id),
    listChangeRequests(db, plan.id),
    listRequestSteps(db, plan.id),
    listClosings(db, plan.id),
  ])
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const nameOf = (unitId: string): string => names.get(unitId) ?? ''
  const states = [...closings.values()]
  return {
    plan,
    unitPlans: unitPlans.map(({ unitId, status }) => ({ unitId, status })),
    windows,
    phases,
    phaseExtensions: extensions.map(({ phase, unitId, endsOn }) => ({ phase, unitName: nameOf(unitId), endsOn })),
    requests: requests.map(({ id, number, unitId, status }) => ({
      ...{ number, status, unitName: nameOf(unitId), at: steps.get(id)?.at(-1)?.at ?? null },
    })),
    closings: [...new Set(states)].map((status) => ({ status, count: states.filter((one) => one === status).length })),
  }
}
