import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { MonthlyRow, MonthlySide, RowAnswer, SideAnswer } from '../../contracts/complianceShapes.ts'
import { type Fraction, fraction, multiply } from '../../model/compliance/fraction.ts'
import { type Cut, isExempt, monthsTo, type Programme } from '../../model/compliance/monitoredActivity.ts'
import type { MonitoredRow } from '../../model/compliance/monitoredPlan.ts'
import { percentHundredths } from '../../model/compliance/percentHundredths.ts'
import { isCounted, type Progress } from '../../model/compliance/progress.ts'
import { monthStatus, statusOf } from '../../model/compliance/status.ts'
import type { ComplianceGround, ProgrammeReading } from './complianceGround.ts'
import { hundredthsOrNull } from './figureAnswers.ts'

/** A number as whole hundredths of it: 150 for one and a half. */
const inHundredths = (number: Fraction): number => percentHundredths(multiply(number, fraction(1, 100)))

const noShares = { yearBp: 0, programmedBp: 0, validatedBp: 0, sentBp: 0, deviationBp: 0, compliance: null }

function sharesOf(validated: Progress, sent: Progress): Pick<SideAnswer, keyof typeof noShares | 'scaled' | 'reports'> {
  if (validated.state === 'notOffered' || sent.state === 'notOffered')
    return { ...noShares, scaled: null, reports: { expected: 0, validated: 0, sent: 0 } }
  if (validated.state === 'onDemand' || sent.state === 'onDemand') {
    const of = (one: Progress) => (one.state === 'onDemand' ? one.demand.reports : { expected: 0, received: 0 })
    const { expected, received } = of(validated)
    return { ...noShares, scaled: null, reports: { expected, validated: received, sent: of(sent).received } }
  }
  const { yearBp, programmedBp, executedBp, deviationBp, compliance, reports } = validated
  return {
    ...{ yearBp, programmedBp, validatedBp: executedBp, sentBp: sent.executedBp, deviationBp },
    compliance: hundredthsOrNull(compliance),
    scaled: isCounted(validated)
      ? {
          programmed: percentHundredths(fraction(programmedBp, yearBp)),
          executed: percentHundredths(fraction(Math.min(executedBp, programmedBp), yearBp)),
        }
      : null,
    reports: { expected: reports.expected, validated: reports.received, sent: sent.reports.received },
  }
}

function demandOf(progress: Progress): SideAnswer['demand'] {
  if (progress.state !== 'onDemand') return null
  const { received, attended, pending, attention } = progress.demand
  return { received, attended, pending, attention: hundredthsOrNull(attention) }
}

/** One activity against one programme; `at` is its place in the readings, which stand in the same order. */
function sideOf({ validated, sent }: ProgrammeReading, cut: Cut, row: MonitoredRow, at: number): SideAnswer | null {
  const [done, reported] = [validated.rows[at], sent.rows[at]]
  if (done === undefined || reported === undefined) return null
  const weight = validated.weights.get(row.id)
  return {
    unit: { id: row.unit.id, name: row.unit.name },
    state: done.state,
    status: statusOf(done),
    weight: weight === undefined ? null : inHundredths(weight),
    ...sharesOf(done, reported),
    isOverExecuted: 'isOverExecuted' in done && done.isOverExecuted,
    ribbon: MONTHS.map((month) => monthStatus(row, month, cut)),
    heldMonths: row.heldMonths === null ? null : [...row.heldMonths],
    demand: demandOf(done),
  }
}

type Side<S> = (reading: ProgrammeReading, cut: Cut, row: MonitoredRow, at: number) => S | null

function monthlySideOf(reading: ProgrammeReading, cut: Cut, row: MonitoredRow, at: number): MonthlySide | null {
  const side = sideOf(reading, cut, row, at)
  if (side === null) return null
  return {
    ...side,
    months: [...row[cut.programme]],
    validated: [...row.executed],
    sent: [...(reading.sent.rows[at]?.activity.executed ?? [])],
    exempt: row.exempt.filter(({ month }) => isExempt(row, month, cut.programme)),
  }
}

const keyOf = ({ activityId, unitId }: MonitoredRow): string => `${activityId} ${unitId}`

/** Rows of either programme: what a unit promised stands beside what it has in force. */
function joined<S>(readings: ComplianceGround['readings'], month: Month, sideOf: Side<S>) {
  const sidesIn = (programme: Programme) => {
    const reading = readings[programme]
    const all = [...reading.rows.values()].flatMap((row, at) => {
      const side = sideOf(reading, { month, programme }, row, at)
      return side === null ? [] : [{ row, side, key: keyOf(row) }]
    })
    return new Map(all.map((one) => [one.key, one]))
  }
  const [original, inForce] = [sidesIn('original'), sidesIn('inForce')]
  return [...new Map([...original, ...inForce]).values()].map(({ key, row: { activityId, code, name } }) => ({
    ...{ key, activityId, code, name },
    original: original.get(key)?.side ?? null,
    inForce: inForce.get(key)?.side ?? null,
  }))
}

/** Months up to the cut with a validated report, of an activity as its unit held it. */
function reportedMonths({ original, inForce }: ComplianceGround['readings'], last: Month): Map<string, Month[]> {
  const all = [...original.rows.values(), ...inForce.rows.values()]
  return new Map(
    all.map((row) => [
      keyOf(row),
      monthsTo(last).filter((month) => (row.executed[month - 1] ?? row.demand?.months[month - 1] ?? null) !== null),
    ]),
  )
}

/** The activities of both programmes up to the cut. */
export function rowAnswers(readings: ComplianceGround['readings'], month: Month): RowAnswer[] {
  const reported = reportedMonths(readings, month)
  return joined(readings, month, sideOf).map((row) => ({ ...row, reported: reported.get(row.key) ?? [] }))
}

/** The same with every month of the year. */
export function monthlyRows(readings: ComplianceGround['readings'], month: Month): MonthlyRow[] {
  return joined(readings, month, monthlySideOf)
}
