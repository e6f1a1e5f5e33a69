import { DomainError } from '../../../../kernel/domainError.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { correctionRoutes } from '../../contracts/corrections.ts'
import { isWritable } from '../../model/reportWorkflow.ts'
import { discardCorrection as storeDiscard } from '../../store/correctionStore.ts'
import { demandOwn, permitWriter } from '../reportWriting.ts'
import { writingIn } from '../standingIn.ts'
import { demandRevision, holdClosedMonth, pendingOf } from './correctionGround.ts'

/** Gives up a correction that nobody is looking at: what counted goes on counting, and another one may be asked for. */
export const discardCorrection = act({
  route: correctionRoutes.discardCorrection,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await writingIn(tx, actor, [input.activityId])),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, input, resource: { plan, partiesIn } }) => {
    const { year, month, activityId } = input
    const { rows } = await holdClosedMonth(tx, plan, input, { actor, partiesIn, today })
    const row = demandOwn(rows, activityId)
    const pending = pendingOf(row)
    if (pending === undefined) throw new DomainError('monitoring.noCorrection', 'conflict', { code: row.activity.code })
    if (!isWritable(pending.status)) throw new DomainError('monitoring.correctionSent', 'conflict')
    demandRevision(row, pending, input.revision)
    await storeDiscard(tx, pending.id, { personId: actor.personId, at: now })
    const { after, cause, reason, record } = pending
    return {
      answer: {},
      log: {
        things: [
          ...[`monitoring.correction:${pending.id}`, `monitoring.report:${pending.reportId}`],
          `operations.activity:${activityId}`,
        ],
        unitId: row.unit.id,
        data: { year, month, after, cause, reason, record },
      },
    }
  },
})
