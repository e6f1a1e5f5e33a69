import { DomainError } from '../../../kernel/domainError.ts'
import type { Month } from '../../../kernel/month.ts'
import { refusalWords } from '../../../kernel/refusalWords.ts'
import { availableActs } from '../../../kernel/workflow.ts'
import { planInForce } from '../../operations/index.ts'
import { query, type Reader } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { monitoringErrors } from '../messages.es.ts'
import { type DueDay, daysLeft } from '../model/monthClosing.ts'
import { closedBy, reopeningOf } from '../model/monthLock.ts'
import { emptyContent } from '../model/report.ts'
import { isWritable, reportWorkflow, reportWriters } from '../model/reportWorkflow.ts'
import { listFiles, listUses } from '../store/evidenceStore.ts'
import { dueDays, readClosings } from './closings/closingGround.ts'
import { mayRectify, type OwnCorrection, ownCorrections } from './corrections/correctionAnswers.ts'
import { type Locks, readLocks } from './cuts/lockGround.ts'
import { type MonthRow, readMonth } from './monthGround.ts'
import { standingReader } from './standingIn.ts'
import { readUnproven, type Unproven } from './verification/unprovenEvidence.ts'

/** The cut that closed the month for a unit, or the reopening through which it writes all the same. */
function closedFor({ cuts, reopenings }: Locks, { unitId, month, today }: UnitDay) {
  const cut = closedBy(cuts, month)
  if (cut === undefined) return { lock: null, reopened: null }
  const { number, at } = cut
  const reopening = reopeningOf(reopenings, unitId, month, today)
  if (reopening === undefined) return { lock: { number, at }, reopened: null }
  return { lock: null, reopened: { number, endsOn: reopening.endsOn, reason: reopening.reason } }
}
type UnitDay = { unitId: string; month: Month; today: string }

type Rectifying = { mayRectify: ReturnType<typeof mayRectify>; corrections: OwnCorrection[] }

type Closing = { due: DueDay; today: string } & ReturnType<typeof closedFor>

type Beside = Rectifying & { unproven: Unproven[] }

function shown(row: MonthRow, month: Month, { due, lock, reopened, today, ...beside }: Closing & Beside) {
  const { activity, unit, form, programmedBp, doneBp, report, steps, facts, parties } = row
  const { id, code, name, expectedResult, means, target, responsibleText } = activity
  const status = report?.status ?? 'draft'
  const acts = lock !== null ? [] : availableActs(reportWorkflow, status, parties.keys(), facts)
  return {
    activity: {
      ...{ id, code, name, expectedResult, means, responsible: responsibleText },
      unitOfMeasure: target?.unitOfMeasure ?? null,
    },
    unit: { id: unit.id, name: unit.name },
    ...{ form, programmedBp, doneBp, missing: facts.missing, warnings: [...row.warnings], steps: [...steps] },
    due: { on: due.dueOn, hasPassed: today > due.dueOn, extendedBecause: due.extension?.reason ?? null },
    programmedQuantity: target?.quantities[month - 1] ?? null,
    ...{ lock, reopened, ...beside },
    report: report === undefined ? null : { ...emptyContent, ...report, typedBy: report.typedByName },
    mayWrite: lock === null && isWritable(status) && reportWriters.some((party) => parties.has(party)),
    available: acts.map(({ act, refusal }) => ({
      act,
      refusal: refusal === null ? null : refusalWords(refusal, monitoringErrors),
    })),
  }
}

/** Rows of the units in which the person writes or decides; of the level above, only what has been sent. */
export const myMonth = query(reportRoutes.myMonth, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const plan = await planInForce(db, input.year, today)
  if (plan === undefined) return { version: null, due: null, rows: [], files: [] }
  const partiesIn = await standingReader(db, actor, today)
  const rows = await readMonth(db, plan, input.month, { actor, partiesIn })
  const mine = rows.filter(
    ({ parties, report }) =>
      reportWriters.some((party) => parties.has(party)) ||
      (parties.has('levelAbove') && report !== undefined && report.status !== 'draft'),
  )
  const writing = mine.filter(({ parties }) => reportWriters.some((party) => parties.has(party)))
  const files = await filesOf(db, { planId: plan.plan.id, month: input.month, rows: writing })
  const closings = await readClosings(db, plan.plan, today)
  const locks = await readLocks(db, plan.plan.id)
  const { dueOn, ofUnit } = dueDays(closings, input.month)
  const corrections = await ownCorrections(db, actor, mine)
  const unproven = await readUnproven(
    db,
    plan.plan.id,
    mine.flatMap(({ report }) => report ?? []),
  )
  return {
    version: plan.version,
    due: { on: dueOn, daysLeft: daysLeft(closings.calendar, today, dueOn) },
    rows: mine.map((row) => {
      const closed = closedFor(locks, { unitId: row.unit.id, month: input.month, today })
      const own = {
        ...{ mayRectify: mayRectify(row, locks.cuts), corrections: corrections.get(row.activity.id) ?? [] },
        unproven: unproven.get(row.report?.id ?? '') ?? [],
      }
      return shown(row, input.month, { due: ofUnit(row.unit.id), today, ...closed, ...own })
    }),
    files,
  }
})

/** Files of the units in which the person writes: each may prove more than one report. */
async function filesOf(db: Reader, { planId, month, rows }: { planId: string; month: number; rows: MonthRow[] }) {
  const unitIds = [...new Set(rows.map(({ unit }) => unit.id))]
  const files = await listFiles(db, { planId, month, unitIds })
  const uses = await listUses(
    db,
    files.map(({ id }) => id),
  )
  return files.map((file) => ({ ...file, isUsed: uses.has(file.id) }))
}
