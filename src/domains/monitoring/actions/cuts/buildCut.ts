import { DomainError } from '../../../../kernel/domainError.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { Reader } from '../../../platform/index.ts'
import type { CutFile } from '../../contracts/cuts.ts'
import { defaultThresholds } from '../../model/compliance/thresholds.ts'
import { rectified } from '../../model/correction.ts'
import { cutDifferences } from '../../model/cutDifferences.ts'
import { keptMonths } from '../../model/execution/reportPeriod.ts'
import { isLateReport } from '../../model/monthClosing.ts'
import { emptyContent } from '../../model/report.ts'
import type { StoredCut } from '../../store/cutStore.ts'
import { listReports } from '../../store/reportStore.ts'
import { listReportSteps } from '../../store/stepStore.ts'
import { type ComplianceGround, readCompliance } from '../compliance/complianceGround.ts'
import { groundAnswer, groupsOf, wholeOf } from '../compliance/readCompliance.ts'
import { monthlyRows } from '../compliance/rowAnswers.ts'
import { verifiedTotals } from '../verification/readVerified.ts'
import { readCutFile } from './cutGround.ts'

/** @throws DomainError `monitoring.noPlanInForce`. */
export async function demandCompliance(db: Reader, year: number, month: Month): Promise<ComplianceGround> {
  const ground = await readCompliance(db, year, month)
  if (ground === undefined) throw new DomainError('monitoring.noPlanInForce', 'conflict', { year })
  return ground
}

/** What is not any more as the cut before kept it, in the months that it closed. */
export async function differencesSince(
  db: Reader,
  year: number,
  last: StoredCut | undefined,
): Promise<CutFile['since']> {
  if (last === undefined) return null
  const file = await readCutFile(db, last)
  const { readings, cut, corrections } = await demandCompliance(db, year, last.month)
  // A correction is written after the months that are closed when it is validated, so these came after that cut.
  const since = corrections.filter(({ writtenIn }) => writtenIn !== null && writtenIn > last.month)
  const differences = cutDifferences(file.rows, monthlyRows(readings, cut), last.month, since)
  return { number: last.number, differences }
}

/** How the reports stand that a report on execution speaks of (see `keptMonths`). */
async function keptReports(
  db: Reader,
  { year, cut, corrections }: ComplianceGround,
  last: StoredCut | undefined,
): Promise<CutFile['reports']> {
  const months = new Set(keptMonths(last?.month, cut))
  const reports = rectified(await listReports(db, year.plan.id), corrections).filter(({ month }) => months.has(month))
  const trails = await listReportSteps(
    db,
    reports.map(({ id }) => id),
  )
  return reports.flatMap((report) => {
    const { id, activityId, unitId, month, status, evidence } = report
    // A draft is nothing yet, and nobody but its authors has read it.
    if (status === 'draft') return []
    const words = status === 'validated' ? report : emptyContent
    const { achievement, difficulty, corrective, noEvidence } = words
    return [
      {
        ...{ activityId, unitId, month, status, late: isLateReport(trails.get(id) ?? []) },
        ...{ achievement, difficulty, corrective, noEvidence, evidence: evidence.length },
      },
    ]
  })
}

/** Everything that is known of the months up to that of the ground, to be kept as bytes. */
export async function buildCut(
  db: Reader,
  ground: ComplianceGround,
  last: StoredCut | undefined,
  cut: Pick<CutFile, 'number' | 'month' | 'closedAt' | 'post' | 'note' | 'without'>,
): Promise<CutFile> {
  const { year } = ground.year.plan
  const by = (grouping: 'unit' | 'department' | 'line' | 'objective' | 'perspective') =>
    groupsOf(ground, { grouping, way: 'equalUnits' })
  return {
    ...{ format: 'hilo.corte/1', year, ...cut },
    ground: groundAnswer(ground),
    thresholds: defaultThresholds,
    whole: wholeOf(ground),
    ...{ units: by('unit'), departments: by('department') },
    ...{ lines: by('line'), objectives: by('objective'), perspectives: by('perspective') },
    verified: await verifiedTotals(db, ground),
    rows: monthlyRows(ground.readings, ground.cut),
    reports: await keptReports(db, ground, last),
    since: await differencesSince(db, year, last),
  }
}
