import { daysIn } from '../../../../kernel/clock.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { changesThroughYear, type PlanChange, planThroughYear } from '../../../operations/index.ts'
import { findInstitution, type Reader } from '../../../platform/index.ts'
import { type Actor, daysBetween } from '../../../platform/model/index.ts'
import type { Correction } from '../../model/correction.ts'
import { unitsOfHealth } from '../../model/health/healthPolicy.ts'
import type { OwedReport, ReportOnItsWay } from '../../model/health/processFacts.ts'
import { type Review, reviewsOf } from '../../model/health/reviews.ts'
import { mayReadReport } from '../../model/readingPolicy.ts'
import type { Report } from '../../model/report.ts'
import { listCorrections } from '../../store/correctionStore.ts'
import { listReopenings, type StoredReopening } from '../../store/cutStore.ts'
import { listReportsOnTheirWay, type MonthSpan } from '../../store/healthStore.ts'
import { readClosings } from '../closings/closingGround.ts'
import { standingReader } from '../standingIn.ts'
import { heldInYear, owedReports } from './owedReports.ts'

type NamedUnit = { id: string; code: string; name: string }
/** What reprogramming did to one activity of a unit. */
export type Reprogrammed = { unitId: string; activityId: string; changes: readonly PlanChange[] }

/** Everything of the process in some months, of the units that a person may read. */
export type HealthGround = {
  units: readonly NamedUnit[]
  /** Whether these are all units of the plan. */
  isWhole: boolean
  owed: readonly OwedReport[]
  reports: readonly ReportOnItsWay[]
  reviews: readonly Review[]
  reopenings: readonly StoredReopening[]
  reprogrammed: readonly Reprogrammed[]
  corrections: readonly Correction[]
  activityOf: (id: string) => { id: string; code: string; name: string }
  dayOf: (instant: string) => string
  /** Whether the person may open a report. */
  mayRead: (report: Pick<Report, 'unitId' | 'status'>) => boolean
}

type Asking = { db: Reader; actor: Actor; today: string; year: number; span: MonthSpan }

const monthsOf = ({ from, to }: MonthSpan): Month[] => MONTHS.filter((month) => month >= from && month <= to)

/**
 * How reporting went in some months, or undefined while no version is in force.
 *
 * @throws DomainError `operations.planNotFound`; `monitoring.healthNotForYou`: it is about no unit of the person.
 */
export async function readHealth(asking: Asking): Promise<HealthGround | undefined> {
  const { db, actor, today, span } = asking
  const year = await planThroughYear(db, asking.year, span.to)
  if (year === undefined) return undefined
  const held = heldInYear(year)
  const all = new Map([...held.values()].map(({ unit }) => [unit.id, unit]))
  const partiesIn = await standingReader(db, actor, today)
  const wanted = new Set(unitsOfHealth(actor, [...all.keys()], partiesIn))
  if (wanted.size === 0) throw new DomainError('monitoring.healthNotForYou', 'forbidden')
  const isWanted = ({ unitId }: { unitId: string }): boolean => wanted.has(unitId)
  const inSpan = ({ month }: { month: Month }): boolean => month >= span.from && month <= span.to
  const reports = await listReportsOnTheirWay(db, year.plan.id, span)
  const closings = await readClosings(db, year.plan, today)
  const owed = await owedReports(db, { year, closings, reports, today, months: monthsOf(span) })
  const dayOf = daysIn((await findInstitution(db))?.timeZone ?? 'UTC')
  const own = reports.filter(isWanted)
  const since = `${year.plan.year}-${String(span.from).padStart(2, '0')}-01`
  const changes = [...(await changesThroughYear(db, year))].map(([activityId, list]) => ({
    ...{ activityId, unitId: held.get(activityId)?.unit.id ?? '' },
    changes: list.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom >= since),
  }))
  return {
    units: [...all.values()].filter(({ id }) => wanted.has(id)),
    isWhole: wanted.size === all.size,
    owed: owed.filter(isWanted),
    reports: own,
    reviews: own.flatMap((report) => reviewsOf(report, { dayOf, daysBetween, today })),
    reopenings: (await listReopenings(db, year.plan.id)).filter((one) => isWanted(one) && inSpan(one)),
    reprogrammed: changes.filter(isWanted),
    corrections: (await listCorrections(db, year.plan.id)).filter(
      (one) => isWanted(one) && inSpan(one) && one.status !== 'draft',
    ),
    activityOf: (id) => {
      const { code = '', name = '' } = held.get(id)?.activity ?? {}
      return { id, code, name }
    },
    dayOf,
    // Of nobody's activity in particular: who answers for one reads it from the own month.
    mayRead: ({ unitId, status }) => mayReadReport(actor, partiesIn(unitId, { responsiblePostIds: [] }), status),
  }
}
