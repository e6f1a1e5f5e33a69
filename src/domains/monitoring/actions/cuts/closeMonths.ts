import { newVerificationCode, planAloneInForce, registerBytes } from '../../../operations/index.ts'
import { act, canonicalJson } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { cutRoutes } from '../../contracts/cuts.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { refuseMissing, sumCounts } from '../../model/reportCounts.ts'
import { insertCut } from '../../store/cutStore.ts'
import { demandPlan } from '../monthGround.ts'
import { buildCut, demandCompliance } from './buildCut.ts'
import { closingMonths, countReports, refuseCut } from './cutGround.ts'
import { readLocks } from './lockGround.ts'

/** From here on nobody writes in those months, and what the cut kept never changes. */
export const closeMonths = act({
  route: cutRoutes.closeMonths,
  load: ({ tx, input, today }) => planAloneInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ app, tx, actor, now, today, newId, input, assignment, resource }) => {
    const found = demandPlan(resource, input.year)
    const { month, note } = input
    const locks = await readLocks(tx, found.plan.id)
    const refusal = await refuseCut(tx, found, locks, { month, today })
    if (refusal !== undefined) throw refusal
    const ground = await demandCompliance(tx, input.year, month)
    const { missing } = sumCounts(await countReports(tx, ground, closingMonths(locks, month)))
    const unseen = refuseMissing(missing, input.without)
    if (unseen !== undefined) throw unseen
    const without = input.without === undefined || missing === 0 ? {} : { without: { ...input.without, missing } }
    const last = locks.cuts.at(-1)
    const number = (last?.number ?? 0) + 1
    const postName = assignment?.postName ?? ''
    const cut = { number, month, closedAt: now, post: postName, note, ...without }
    const file = await buildCut(tx, ground, last, cut)
    const bytes = new TextEncoder().encode(canonicalJson(file))
    const id = newId()
    const planId = found.plan.id
    const { sha256 } = await registerBytes(
      { tx, actor, now, today, newId },
      { planId, kind: 'monthCut', code: newVerificationCode(app), subject: { id, number, postName }, bytes },
    )
    await insertCut(tx, { id, planId, number, month, sha256, note, personId: actor.personId, postName, at: now })
    return {
      answer: { number },
      log: {
        things: [`monitoring.cut:${id}`, `operations.plan:${planId}`],
        data: { year: input.year, month, number, sha256, note, ...without },
      },
    }
  },
})
