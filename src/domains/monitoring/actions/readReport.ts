import type { OutputOf } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { monthName } from '../../../kernel/month.ts'
import { planInForce } from '../../operations/index.ts'
import { query, type Reader } from '../../platform/index.ts'
import type { Actor } from '../../platform/model/index.ts'
import { reportRoutes } from '../contracts/reports.ts'
import type { Evidence } from '../model/evidence.ts'
import { checksEvidence, mayReadEvidence } from '../model/evidencePolicy.ts'
import { publishedTotals } from '../model/extract/smallCells.ts'
import { mayReadReport, mayReadReview } from '../model/readingPolicy.ts'
import type { Report } from '../model/report.ts'
import { listUses } from '../store/evidenceStore.ts'
import { dueDays, readClosings } from './closings/closingGround.ts'
import { correctionAnswers, mayRectify } from './corrections/correctionAnswers.ts'
import { readLocks } from './cuts/lockGround.ts'
import { demandPlan, type MonthRow, readMonth } from './monthGround.ts'
import { closedFor, rowAnswer } from './rowAnswer.ts'
import { type PartiesOf, standingReader } from './standingIn.ts'
import { readUnproven, type Unproven } from './verification/unprovenEvidence.ts'

type Answer = OutputOf<typeof reportRoutes.report>
type Shown = Answer['report']['evidence'][number]
type Reading = { actor: Actor; partiesIn: PartiesOf; report: Report; leadUnitId: string | undefined }

/** An extract for who does not check the report: without the figures that may tell who somebody is. */
function published(evidence: Evidence): Shown {
  if (evidence.kind !== 'file' || evidence.file.extract === null) return evidence
  const { extract } = evidence.file
  const totals = publishedTotals(extract.totals)
  return { ...evidence, file: { ...evidence.file, extract: { ...extract, totals, rowsWithheld: true } } }
}

/** Each piece as the person reads it, or undefined. A file that proves another report too is as closed as there. */
async function readable(db: Reader, { actor, partiesIn, report, leadUnitId }: Reading): Promise<Map<Evidence, Shown>> {
  const files = report.evidence.flatMap((one) => (one.kind === 'file' ? [one.fileId] : []))
  const uses = await listUses(db, files)
  const parties = new Set(partiesIn(report.unitId, { leadUnitId }).keys())
  return new Map(
    report.evidence.flatMap((one): [Evidence, Shown][] => {
      const own = { status: report.status, confidentiality: one.confidentiality }
      const used = one.kind === 'file' ? (uses.get(one.fileId) ?? []) : [own]
      if (!mayReadEvidence(actor, parties, used)) return []
      return [[one, checksEvidence(actor, parties, used) ? one : published(one)]]
    }),
  )
}

function withheld({ means, confidentiality }: Evidence): Shown {
  return { kind: 'withheld', means, datedOn: null, confidentiality }
}

/** What does not verify, without the name of a piece that the person may not read. */
function unprovenOf(all: readonly Unproven[], shown: ReadonlyMap<Evidence, Shown>): Unproven[] {
  const names = new Set([...shown.keys()].map((one) => (one.kind === 'file' ? one.file.fileName : one.place)))
  return all.filter(({ name }) => names.has(name))
}

/** Corrections go the way of a report, and are read as one. */
function correctionsOf({ corrections, parties }: MonthRow, actor: Actor) {
  return corrections
    .filter(({ status }) => mayReadReport(actor, parties, status))
    .map((correction) => ({ correction, parties }))
}

/** A report that is not there and one that the person may not read answer alike: nobody finds out drafts by asking. */
export const report = query(reportRoutes.report, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { year, month, activityId } = input
  const found = demandPlan(await planInForce(db, year, today), year)
  const partiesIn = await standingReader(db, actor, today)
  const [row] = await readMonth(db, found, month, { actor, partiesIn, today }, [activityId])
  if (row?.report === undefined || !mayReadReport(actor, row.parties, row.report.status))
    throw new DomainError('monitoring.reportNotForYou', 'forbidden', { month: monthName(month) })
  const shown = await readable(db, {
    ...{ actor, partiesIn, report: row.report },
    leadUnitId: row.conformity?.template.leadUnitId,
  })
  const locks = await readLocks(db, found.plan.id)
  const unitId = row.unit.id
  const readsReview = mayReadReview(actor, row.parties)
  const unproven = readsReview ? ((await readUnproven(db, found.plan.id, [row.report])).get(row.report.id) ?? []) : []
  const said = <Step extends { comment: string | null }>(steps: readonly Step[]): Step[] =>
    steps.map((step) => (readsReview ? step : { ...step, comment: null }))
  const corrections = await correctionAnswers(db, actor, correctionsOf(row, actor))
  const answer = rowAnswer(row, month, {
    ...{ due: dueDays(await readClosings(db, found.plan, today), month).ofUnit(unitId), today },
    ...closedFor(locks, { unitId, month, today }),
    mayRectify: mayRectify(row, locks.cuts),
    corrections: corrections.map((one) => ({ ...one, steps: said(one.steps) })),
    unproven: unprovenOf(unproven, shown),
  })
  return {
    ...answer,
    report: {
      ...row.report,
      typedBy: row.report.typedByName,
      evidence: row.report.evidence.map((one) => shown.get(one) ?? withheld(one)),
    },
    steps: said(answer.steps),
    conformity: answer.conformity && {
      ...answer.conformity,
      exception: readsReview ? answer.conformity.exception : null,
      steps: said(answer.conformity.steps),
    },
  }
})
