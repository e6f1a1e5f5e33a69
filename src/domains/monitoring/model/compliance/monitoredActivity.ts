import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { ExemptMonth, Modality, MonthShares } from '../../../operations/model/index.ts'
import type { UnitKind } from '../../../platform/model/index.ts'

/** The two programmes that compliance is always shown against (domain.md D38). */
export type Programme = 'original' | 'inForce'

/** Up to the end of which month, and against which programme, a figure is computed. */
export type Cut = { month: Month; programme: Programme }

/** What came in and what was dealt with in one month of an activity on demand: whole cases. */
export type DemandMonth = { received: number; attended: number }

/** Cases of an activity on demand; a null month is one without a report. */
export type DemandSheet = { pendingAtStart: number; months: readonly (DemandMonth | null)[] }

/** An activity as monitoring sees it: plain data, all lists twelve long, January first. */
export type MonitoredActivity = {
  id: string
  unitId: string
  unitKind: UnitKind
  /** Null is treated as scheduled. */
  modality: Modality | null
  /** Null counts like the others of its unit. */
  weightBp: BasisPoints | null
  /** Of the first version that was authorized; all null where the activity came later. */
  original: MonthShares
  /** Each month as the version says that was in force in it (D14); all null where the activity was dropped. */
  inForce: MonthShares
  exempt: readonly ExemptMonth[]
  /**
   * Share of the year's work done in each month: the validated figure, or the verified one where a verifier looked
   * (decisions.md 36). Null is no report; a reported 0 is 0.
   */
  executed: readonly (BasisPoints | null)[]
  /** Only of an activity on demand. */
  demand: DemandSheet | null
  /** Months in which it stood in the unit's plan; null: all of them. */
  heldMonths: readonly Month[] | null
}

/** What decides whether work is due in a month. */
export type DueWork = Pick<MonitoredActivity, 'exempt' | Programme>

export function monthsTo(last: Month): readonly Month[] {
  return MONTHS.slice(0, last)
}

/**
 * Whether a month is out of the denominator (D32). A condition that the plan announced holds against both programmes;
 * a suspension, or the end of a unit, is a change of the year (D38) and excuses nothing against the original one.
 */
export function isExempt({ exempt }: Pick<DueWork, 'exempt'>, month: Month, programme: Programme): boolean {
  return exempt.some((one) => one.month === month && (programme === 'inForce' || one.why === 'conditionNotMet'))
}

/**
 * Whether a month owes a report: what every coverage and every count of reports goes by. Coverage is there so that silence is
 * not taken for a bad figure (domain.md D7), and work on demand that nobody reported is silence too, although it stands in no
 * mean (D33): it owes a report in each month in which it was in the plan, also in one of no cases. An exempt month owes none
 * (D32), and what is not offered never.
 */
export function owesReport(
  activity: DueWork & Pick<MonitoredActivity, 'modality' | 'heldMonths'>,
  month: Month,
  programme: Programme,
): boolean {
  const { modality, heldMonths } = activity
  if (modality === 'notOffered' || isExempt(activity, month, programme)) return false
  if (modality === 'onDemand') return heldMonths?.includes(month) ?? true
  return dueShare(activity, month, programme) > 0
}

/** Share of the year that has to be done in a month, basis points: 0 where nothing is programmed or it is exempt. */
export function dueShare(activity: DueWork, month: Month, programme: Programme): BasisPoints {
  return isExempt(activity, month, programme) ? 0 : (activity[programme][month - 1] ?? 0)
}
