import { DomainError } from '../../../kernel/domainError.ts'
import { type PlanInForce, planInForce } from '../../operations/index.ts'
import { query, type Reader } from '../../platform/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import { daysLeft } from '../model/monthClosing.ts'
import { reportWriters } from '../model/reportWorkflow.ts'
import { listFiles, listUses } from '../store/evidenceStore.ts'
import { dueDays, readClosings } from './closings/closingGround.ts'
import { mayRectify, ownCorrections } from './corrections/correctionAnswers.ts'
import { readLocks } from './cuts/lockGround.ts'
import { type MonthRow, readMonth, respondingPosts } from './monthGround.ts'
import { closedFor, rowAnswer } from './rowAnswer.ts'
import { type PartiesOf, standingReader } from './standingIn.ts'
import { readUnproven } from './verification/unprovenEvidence.ts'

const isWriter = (parties: MonthRow['parties']): boolean => reportWriters.some((party) => parties.has(party))

/** Activities whose reports a person writes or decides: of the others, which are most of the plan, nothing is read. */
function idsOfParty({ units }: PlanInForce, partiesIn: PartiesOf): string[] {
  return units.flatMap(({ id, activities }) =>
    activities
      .filter((activity) => {
        const parties = partiesIn(id, { responsiblePostIds: respondingPosts(activity) })
        return isWriter(parties) || parties.has('levelAbove')
      })
      .map((activity) => activity.id),
  )
}

/** Rows of the units in which the person writes or decides; of the level above, only what has been sent. */
export const myMonth = query(reportRoutes.myMonth, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const plan = await planInForce(db, input.year, today)
  if (plan === undefined) return { version: null, due: null, rows: [], files: [] }
  const partiesIn = await standingReader(db, actor, today)
  const rows = await readMonth(db, plan, input.month, { actor, partiesIn, today }, idsOfParty(plan, partiesIn))
  const mine = rows.filter(
    ({ parties, report }) =>
      isWriter(parties) || (parties.has('levelAbove') && report !== undefined && report.status !== 'draft'),
  )
  const writing = mine.filter(({ parties }) => isWriter(parties))
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
      return rowAnswer(row, input.month, { due: ofUnit(row.unit.id), today, ...closed, ...own })
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
