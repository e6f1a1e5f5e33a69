import { formatDay } from '../../../../kernel/day.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { keepLast } from '../../../../kernel/kept.ts'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import type { PlanInForce } from '../../../operations/index.ts'
import { getFile, type Reader } from '../../../platform/index.ts'
import { type CutFile, cutFileShape } from '../../contracts/cuts.ts'
import { runningExtensions } from '../../messages.es.ts'
import { closingStop } from '../../model/closingStop.ts'
import { closedBy } from '../../model/monthLock.ts'
import { reportCounts, type UnitReportCounts } from '../../model/reportCounts.ts'
import { listReportStatuses } from '../../store/complianceStore.ts'
import type { StoredCut } from '../../store/cutStore.ts'
import { dueDays, readClosings } from '../closings/closingGround.ts'
import type { ComplianceGround } from '../compliance/complianceGround.ts'
import type { Locks } from './lockGround.ts'

/** Months that a cut of a month would close: those after the last cut. */
export function closingMonths({ cuts }: Locks, month: Month): Month[] {
  return MONTHS.filter((one) => one <= month && closedBy(cuts, one) === undefined)
}

/** Why the months up to one can't be closed on a day, or undefined. */
export async function refuseCut(
  db: Reader,
  { plan, units }: PlanInForce,
  locks: Locks,
  { month, today }: { month: Month; today: string },
): Promise<DomainError | undefined> {
  const closed = closedBy(locks.cuts, month)
  if (closed !== undefined)
    return new DomainError('monitoring.alreadyClosed', 'conflict', { month: monthName(month), number: closed.number })
  const closings = await readClosings(db, plan, today)
  const months = closingMonths(locks, month).map((one) => ({ month: one, dueOn: dueDays(closings, one).dueOn }))
  const unitIds = units.map(({ id }) => id)
  const stop = closingStop(months, closings.extensions, unitIds, today)
  if (stop === undefined) return undefined
  if (stop.kind === 'day')
    return new DomainError('monitoring.monthStillRunning', 'conflict', {
      ...{ month: monthName(stop.month), dueOn: formatDay(stop.dueOn) },
    })
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const running = stop.extensions.map((one) => ({ ...one, unit: names.get(one.unitId) ?? '' }))
  return new DomainError('monitoring.extensionRuns', 'conflict', {
    ...{ month: monthName(month), units: runningExtensions(running) },
  })
}

/** How the reports of some months stand in each unit. */
export async function countReports(
  db: Reader,
  { year: { plan }, readings }: ComplianceGround,
  months: readonly Month[],
): Promise<UnitReportCounts[]> {
  const reports = await listReportStatuses(db, plan.id)
  const statuses = new Map(reports.map(({ activityId, month, status }) => [`${activityId} ${month}`, status]))
  const rows = [...readings.inForce.rows.values()]
  return reportCounts(rows, months, (activityId, month) => statuses.get(`${activityId} ${month}`))
}

/** What a cut kept: the bytes whose SHA-256 is its own. */
export function readCutBytes(db: Reader, { sha256 }: StoredCut): Promise<Uint8Array> {
  return getFile(db, sha256)
}

/** Cuts kept at once: a year has twelve at most, and few are looked at. */
const KEPT = 6
const known = new Map<string, CutFile>()

/**
 * The same, read. The bytes of a digest never change, so they are read and checked once for each. Nobody may change the
 * answer: other requests read the same one. A failed read is not remembered.
 */
export async function readCutFile(db: Reader, cut: StoredCut): Promise<CutFile> {
  const parsed = async () => cutFileShape.parse(JSON.parse(new TextDecoder().decode(await readCutBytes(db, cut))))
  return keepLast(known, KEPT, cut.sha256, known.get(cut.sha256) ?? (await parsed()))
}
