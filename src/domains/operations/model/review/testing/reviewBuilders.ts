import type { Activity, MonthShares } from '../../activity.ts'
import type { ActivityForReview, Finding, FindingOf, PlanForReview, RuleCode } from '../finding.ts'
import { isFindingOf } from '../finding.ts'
import { reviewPlan } from '../reviewPlan.ts'

/** Four quarters of 25 %. */
export const quarters: MonthShares = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]

/** Twelve times the same share. */
export function everyMonth(share: number): MonthShares {
  return Array.from({ length: 12 }, () => share)
}

/** Shares by month number; the others are null. */
export function inMonths(shares: Readonly<Record<number, number>>): MonthShares {
  return Array.from({ length: 12 }, (_, index) => shares[index + 1] ?? null)
}

/** An activity of which no rule has anything to say, but for what is given. */
export function anActivity(given: Partial<Activity> = {}): Activity {
  return {
    id: 'a1',
    unitPlanId: 'p1',
    unitId: 'u1',
    position: 1,
    code: 'UNO-01',
    lineText: '1.1 Servir mejor a las personas',
    classification: 'line',
    lineId: 'l11',
    processId: null,
    name: `Elaborar boletines (${given.id ?? 'a1'})`,
    expectedResult: '12 boletines publicados',
    means: ['Boletín publicado con su fecha'],
    responsibleText: 'Jefatura de Estudios',
    responsibles: [],
    supports: [],
    condition: null,
    modality: 'scheduled',
    weightBp: null,
    target: null,
    months: quarters,
    exempt: [],
    template: null,
    copiedFrom: null,
    ...given,
  }
}

export type PlanGiven = Partial<Omit<PlanForReview, 'activities'>> & {
  activities?: readonly Activity[]
  rawMonths?: Readonly<Record<string, readonly string[]>>
}

/** A plan with two units, one objective, one line and one process. */
export function aPlan(given: PlanGiven = {}): PlanForReview {
  const { activities = [anActivity()], rawMonths = {}, ...others } = given
  const wrapped: ActivityForReview[] = activities.map((activity) => ({
    activity,
    rawMonths: rawMonths[activity.id] ?? null,
  }))
  return {
    year: 2027,
    units: [
      { id: 'u1', name: 'Unidad Uno' },
      { id: 'u2', name: 'Unidad Dos' },
    ],
    lines: [{ id: 'l11', code: '1.1', text: 'Servir mejor a las personas', objectiveId: 'o1' }],
    objectives: [{ id: 'o1', number: 1, text: 'Servir' }],
    processes: [{ id: 'pr1', name: 'Atención al público', objectiveId: null }],
    ...others,
    activities: wrapped,
  }
}

/** Findings of one rule in a plan. */
export function found<C extends RuleCode>(rule: C, given: PlanGiven = {}): FindingOf<C>[] {
  return reviewPlan(aPlan(given)).filter((finding: Finding) => isFindingOf(finding, rule))
}

/** Findings of one rule in a plan of one activity. */
export function foundIn<C extends RuleCode>(rule: C, activity: Partial<Activity>): FindingOf<C>[] {
  return found(rule, { activities: [anActivity(activity)] })
}

/** Codes found in a plan of one activity. */
export function codesIn(activity: Partial<Activity>, rawMonths?: readonly string[]): RuleCode[] {
  const one = anActivity(activity)
  const given = rawMonths === undefined ? {} : { rawMonths: { [one.id]: rawMonths } }
  return reviewPlan(aPlan({ activities: [one], ...given })).map((finding) => finding.rule)
}
