import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { ReportStatus, ReportStep } from '../model/report.ts'
import { listCorrectionSteps, listReportSteps } from './stepStore.ts'

export type ReportState = {
  id: string
  activityId: string
  unitId: string
  month: Month
  status: ReportStatus
  typedBy: string
  /** Who sent it last, and when it took its last step; null of what does not wait for anybody's decision or correction. */
  sentBy: string | null
  steppedAt: string | null
}

type Row = Pick<ReportState, 'id' | 'activityId' | 'unitId' | 'typedBy'> & { month: unknown; status: string }

const waits = ({ status }: Row): boolean => status === 'submitted' || status === 'returned'

// The tables' checks allow no others.
const toState = (row: Row, steps: readonly ReportStep[] = []): ReportState => ({
  ...{ ...row, month: row.month as Month, status: row.status as ReportStatus },
  sentBy: steps.findLast(({ act }) => act === 'submit')?.personId ?? null,
  steppedAt: steps.at(-1)?.at ?? null,
})

const columns = [
  'id',
  'activity_id as activityId',
  'unit_id as unitId',
  'month',
  'status',
  'typed_by as typedBy',
] as const

/** How far every report of a plan has come, with who made it; one that nobody began is not there. */
export async function listReportStates(db: Reader, planId: string): Promise<ReportState[]> {
  const rows = await db.selectFrom('monitoring_report').select(columns).where('plan_id', '=', planId).execute()
  const trails = await listReportSteps(
    db,
    rows.filter(waits).map(({ id }) => id),
  )
  return rows.map((row) => toState(row, trails.get(row.id)))
}

/** The same of the corrections of a plan that were sent or returned. */
export async function listCorrectionStates(db: Reader, planId: string): Promise<ReportState[]> {
  const rows = await db
    .selectFrom('monitoring_correction')
    .select(columns)
    .where('plan_id', '=', planId)
    .where('status', 'in', ['submitted', 'returned'])
    .execute()
  const trails = await listCorrectionSteps(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => toState(row, trails.get(row.id)))
}
