import type { Month } from '../../../../kernel/month.ts'
import type { ExemptMonth } from '../../../operations/model/index.ts'
import { owesReport } from '../compliance/monitoredActivity.ts'
import type { ProgressState } from '../compliance/progress.ts'
import type { ProgressStatus } from '../compliance/status.ts'
import type { CutDifference } from '../cutDifferences.ts'
import type { ReportCounts } from '../reportCounts.ts'
import type { ReportPeriod } from './reportPeriod.ts'

type Place = { id: string; name: string }
type Twelve = readonly (number | null)[]

/** What of an activity against one programme a report reads; the rest of what the cut keeps of it is not needed. */
type Side = {
  unit: Place
  state: ProgressState
  status: ProgressStatus | null
  /** Basis points up to the cut. */
  programmedBp: number
  validatedBp: number
  sentBp: number
  /** Hundredths of a percent. */
  compliance: number | null
  demand: { received: number; attended: number; pending: number } | null
  heldMonths: readonly Month[] | null
  months: Twelve
  validated: Twelve
  sent: Twelve
  exempt: readonly ExemptMonth[]
}
type Row = { key: string; activityId: string; code: string; name: string; original: Side | null; inForce: Side | null }

type Words = { achievement: string; difficulty: string; corrective: string; noEvidence: string; evidence: number }
export type KeptReport = Words & {
  activityId: string
  unitId: string
  month: Month
  status: 'submitted' | 'returned' | 'validated'
  late: boolean
}

/** What a cut keeps, as far as a report on execution is made from it. */
export type CutForReport<Group> = {
  rows: readonly Row[]
  reports: readonly KeptReport[]
  units: readonly Group[]
  since: { number: number; differences: readonly CutDifference[] } | null
}

/** How the report of a month stands: `waiting` was sent and is not validated. */
export type ReportStanding = Exclude<keyof ReportCounts, 'expected'>
export type ReportedMonth = Words & {
  month: Month
  standing: ReportStanding
  late: boolean
  /** False: reported although nothing was due, so it is in no count. */
  owed: boolean
}

/** An activity in the period and up to the cut; figures against the programme in force where nothing else is said. */
export type ReportedActivity = Pick<Row, 'key' | 'activityId' | 'code' | 'name'> & {
  unit: Place
  status: ProgressStatus | null
  programmedBp: number
  sentBp: number
  validatedBp: number
  complianceOriginal: number | null
  complianceInForce: number | null
  /** Sums of the months of the period, basis points; null: in none of them is there one. */
  period: { programmedBp: number | null; sentBp: number | null; validatedBp: number | null }
  demand: Side['demand']
  /** The months of the period that owe a report or have one. */
  months: readonly ReportedMonth[]
}

export type PeriodCounts = ReportCounts & { late: number }

export type ExecutionReport<Group> = {
  period: ReportPeriod
  months: readonly Month[]
  /** Null: the institution. */
  unit: (Place & { code: string }) | null
  activities: readonly ReportedActivity[]
  counts: PeriodCounts
  /** Of the institution: each unit with its figures and its reports of the period. */
  units: readonly { group: Group; counts: PeriodCounts }[]
  since: CutForReport<Group>['since']
}

const noWords: Words = { achievement: '', difficulty: '', corrective: '', noEvidence: '', evidence: 0 }
const standings = { submitted: 'waiting', returned: 'waiting', validated: 'validated' } as const

function sumOf(months: readonly Month[], figures: Twelve): number | null {
  const known = months.flatMap((month) => figures[month - 1] ?? [])
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
}

/** Whether the month owes a report, by the one rule for it. */
function owes({ state, exempt, heldMonths, months }: Side, month: Month): boolean {
  const modality = state === 'onDemand' || state === 'notOffered' ? state : null
  return owesReport({ modality, exempt, heldMonths, inForce: months, original: months }, month, 'inForce')
}

function monthOf(side: Side | null, report: KeptReport | undefined, month: Month): ReportedMonth | undefined {
  const owed = side !== null && owes(side, month)
  if (report === undefined) return owed ? { month, standing: 'missing', late: false, owed, ...noWords } : undefined
  const { status, late, achievement, difficulty, corrective, noEvidence, evidence } = report
  return { month, standing: standings[status], late, owed, achievement, difficulty, corrective, noEvidence, evidence }
}

function activityOf(row: Row, months: readonly Month[], reportOf: ReportOf): ReportedActivity | undefined {
  const { key, activityId, code, name, original, inForce } = row
  const side = inForce ?? original
  if (side === null) return undefined
  return {
    ...{ key, activityId, code, name, unit: side.unit, status: side.status, demand: side.demand },
    ...{ sentBp: side.sentBp, validatedBp: side.validatedBp, programmedBp: inForce?.programmedBp ?? 0 },
    complianceOriginal: original?.compliance ?? null,
    complianceInForce: inForce?.compliance ?? null,
    period: {
      programmedBp: sumOf(months, inForce?.months ?? []),
      sentBp: sumOf(months, side.sent),
      validatedBp: sumOf(months, side.validated),
    },
    months: months.flatMap((month) => monthOf(inForce, reportOf(activityId, side.unit.id, month), month) ?? []),
  }
}

type ReportOf = (activityId: string, unitId: string, month: Month) => KeptReport | undefined

function countsOf(activities: readonly ReportedActivity[]): PeriodCounts {
  const months = activities.flatMap((one) => one.months.filter(({ owed }) => owed))
  const of = (standing: ReportStanding): number => months.filter((one) => one.standing === standing).length
  return {
    ...{ expected: months.length, validated: of('validated'), waiting: of('waiting'), missing: of('missing') },
    late: months.filter(({ late }) => late).length,
  }
}

/**
 * The computed part of a report on execution: everything from what a cut kept and nothing typed (domain.md D12, D13, D38). A
 * month that a reprogramming left without work and that has a report still shows it.
 *
 * @param unit null: the institution, all units one after the other in the order of the cut.
 */
export function executionReport<Group extends { key: string }>(
  { rows, reports, units, since }: CutForReport<Group>,
  { period, months, unit }: { period: ReportPeriod; months: readonly Month[]; unit: (Place & { code: string }) | null },
): ExecutionReport<Group> {
  const byPlace = new Map(reports.map((one) => [`${one.activityId} ${one.unitId} ${one.month}`, one]))
  const reportOf: ReportOf = (activityId, unitId, month) => byPlace.get(`${activityId} ${unitId} ${month}`)
  const activities = rows
    .flatMap((row) => activityOf(row, months, reportOf) ?? [])
    .filter((one) => unit === null || one.unit.id === unit.id)
  const ofUnit = (key: string) => activities.filter((one) => one.unit.id === key)
  const shown = unit === null ? units : []
  return {
    ...{ period, months, unit },
    activities: unit === null ? units.flatMap(({ key }) => ofUnit(key)) : activities,
    counts: countsOf(activities),
    units: shown.map((group) => ({ group, counts: countsOf(ofUnit(group.key)) })),
    since:
      since === null || unit === null
        ? since
        : { ...since, differences: since.differences.filter((one) => one.unit === unit.name) },
  }
}
