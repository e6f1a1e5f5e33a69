import { DomainError } from '../../../../kernel/domainError.ts'
import { monthName } from '../../../../kernel/month.ts'
import { planInForce } from '../../../operations/index.ts'
import { personPseudonyms, query } from '../../../platform/index.ts'
import { extractRoutes } from '../../contracts/extracts.ts'
import { checksEvidence } from '../../model/evidencePolicy.ts'
import { SMALLEST_SHOWN } from '../../model/extract/smallCells.ts'
import { mayReadReport } from '../../model/readingPolicy.ts'
import { listPersonsInYear } from '../../store/extractStore.ts'
import { demandPlan, readMonth } from '../monthGround.ts'
import { standingReader } from '../standingIn.ts'

/** Whoever reads the report of the month reads how many persons there were; who only reads it, of what is not confidential, and no figure of 1 to 4. */
export const personsInYear = query(extractRoutes.personsInYear, async ({ app, db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { year, month, activityId } = input
  const found = demandPlan(await planInForce(db, year, today), year)
  const viewer = { actor, partiesIn: await standingReader(db, actor, today), today }
  const [row] = await readMonth(db, found, month, viewer, [activityId])
  if (row === undefined || !mayReadReport(actor, row.parties, row.report?.status ?? 'draft'))
    throw new DomainError('monitoring.reportNotForYou', 'forbidden', { month: monthName(month) })
  const uses = row.report === undefined ? [] : [{ status: row.report.status, confidentiality: 'internal' as const }]
  const readsAll = checksEvidence(actor, new Set(row.parties.keys()), uses)
  const { keyId } = await personPseudonyms(app.personKeyFile)
  const counted = await listPersonsInYear(db, { planId: found.plan.id, activityId, month, keyId, readsAll })
  return {
    registers: counted.map((one) => ({
      ...one,
      persons: !readsAll && one.persons > 0 && one.persons < SMALLEST_SHOWN ? ('few' as const) : one.persons,
    })),
  }
})
