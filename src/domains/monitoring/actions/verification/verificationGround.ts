import { DomainError } from '../../../../kernel/domainError.ts'
import type { PlanInForce } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import { ruleShape } from '../../contracts/verification.ts'
import { rectified } from '../../model/correction.ts'
import { isOutsideMonth } from '../../model/evidence.ts'
import { isLateReport } from '../../model/monthClosing.ts'
import type { Report } from '../../model/report.ts'
import type { SampleRow, SampleRule } from '../../model/verification/riskSample.ts'
import type { ReportHands } from '../../model/verification/verdicts.ts'
import { listCorrections } from '../../store/correctionStore.ts'
import { listReports } from '../../store/reportStore.ts'
import { listReportSteps } from '../../store/stepStore.ts'
import { listSamples, type StoredSample } from '../../store/verificationStore.ts'
import { shareDone } from '../monthGround.ts'

type Unit = PlanInForce['units'][number]

/** A validated report with what a sample and a verdict need to know of it. */
export type Verifiable = {
  report: Report
  activity: Unit['activities'][number]
  unit: Unit
  row: SampleRow
  hands: ReportHands
}

/** The validated reports of the activities in force, of every month: nothing of them is written while they are validated. */
export async function readVerifiable(db: Reader, { plan, units }: PlanInForce): Promise<Verifiable[]> {
  const reports = rectified(await listReports(db, plan.id), await listCorrections(db, plan.id))
  const validated = reports.filter(({ status }) => status === 'validated')
  const trails = await listReportSteps(
    db,
    validated.map(({ id }) => id),
  )
  const places = new Map(
    units.flatMap((unit) => unit.activities.map((activity) => [activity.id, { unit, activity }] as const)),
  )
  return validated.flatMap((report) => {
    const place = places.get(report.activityId)
    if (place === undefined) return []
    const own = validated.filter(({ activityId }) => activityId === report.activityId)
    const steps = trails.get(report.id) ?? []
    const before = own.find(({ month }) => month === report.month - 1)
    const row = {
      ...{ id: report.id, weightBp: place.activity.weightBp, late: isLateReport(steps) },
      doneBp: shareDone(place.activity, own, report.month),
      beforeBp: before === undefined ? null : shareDone(place.activity, own, before.month),
      files: report.evidence.flatMap((one) => (one.kind === 'file' ? [one.file.sha256] : [])),
      outsideMonth: report.evidence.some((one) => isOutsideMonth(one, plan.year, report.month)),
    }
    const people = new Set([report.typedBy, ...steps.map(({ personId }) => personId)])
    return [{ report, ...place, row, hands: { unitId: report.unitId, people } }]
  })
}

export function ruleOf({ rule }: StoredSample): SampleRule {
  return ruleShape.parse(JSON.parse(rule))
}

/** @throws DomainError `monitoring.sampleNotFound`. */
export async function demandSample(db: Reader, { plan }: PlanInForce, number: number): Promise<StoredSample> {
  const found = (await listSamples(db, plan.id)).find((one) => one.number === number)
  if (found === undefined) throw new DomainError('monitoring.sampleNotFound', 'notFound', { year: plan.year, number })
  return found
}
