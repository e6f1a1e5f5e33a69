import { DomainError } from '../../../../kernel/domainError.ts'
import { type PlanInForce, planInForce } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import type { CutFile } from '../../contracts/cuts.ts'
import type { ComputedReport } from '../../contracts/execution.ts'
import { executionReport } from '../../model/execution/executionReport.ts'
import { monthsOfPeriod, type ReportPeriod } from '../../model/execution/reportPeriod.ts'
import { listCuts, type StoredCut } from '../../store/cutStore.ts'
import { readCutFile } from '../cuts/cutGround.ts'
import { demandPlan } from '../monthGround.ts'

/** Which report somebody asks for; without a unit that of the institution. */
export type AskedReport = { year: number; number: number; period: ReportPeriod; unitId?: string | undefined }

export type ReportGround = {
  plan: PlanInForce['plan']
  cut: StoredCut
  unitId: string | null
  computed: ComputedReport
}

function computedOf(
  { month, closedAt, ground, thresholds, whole, ...file }: CutFile,
  { number, sha256 }: StoredCut,
  asked: { period: ReportPeriod; months: ComputedReport['months']; unitId: string | null },
): ComputedReport {
  const { reports, rows, units, since } = file
  if (reports === undefined) throw new DomainError('monitoring.cutWithoutReports', 'conflict', { number })
  const { unitId, ...period } = asked
  const group = units.find(({ key }) => key === unitId)
  if (unitId !== null && group === undefined)
    throw new DomainError('monitoring.unitNotInCut', 'notFound', { number, unitId })
  const unit = unitId === null ? null : { id: unitId, code: group?.code ?? '', name: group?.name ?? '' }
  const nothing = { original: null, inForce: null, effect: null }
  const { activities, units: shown, ...report } = executionReport({ rows, reports, units, since }, { ...period, unit })
  return {
    ...report,
    ...{ months: [...report.months], activities: activities.map((one) => ({ ...one, months: [...one.months] })) },
    units: [...shown],
    ...{ cut: { number, month, closedAt, sha256 }, ground, thresholds },
    since: report.since === null ? null : { ...report.since, differences: [...report.since.differences] },
    figures: (group === undefined ? whole.equalUnits : group.figures) ?? nothing,
  }
}

/**
 * A report on execution with everything in it that is computed: from the bytes of its cut, and nothing live.
 *
 * @throws DomainError `monitoring.noPlanInForce`, `monitoring.cutNotFound`, `monitoring.cutEndsNoQuarter`,
 * `monitoring.cutWithoutReports`, `monitoring.unitNotInCut`.
 */
export async function readReportGround(db: Reader, asked: AskedReport, today: string): Promise<ReportGround> {
  const { year, number, period, unitId = null } = asked
  const { plan } = demandPlan(await planInForce(db, year, today), year)
  const cuts = await listCuts(db, plan.id)
  const cut = cuts.find((one) => one.number === number)
  if (cut === undefined) throw new DomainError('monitoring.cutNotFound', 'notFound', { year, number })
  const months = monthsOfPeriod(cuts, cut, period)
  if (months === undefined) throw new DomainError('monitoring.noSuchPeriod', 'notFound', { number })
  const file = await readCutFile(db, cut)
  return { plan, cut, unitId, computed: computedOf(file, cut, { period, months, unitId }) }
}
