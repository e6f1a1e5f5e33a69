import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus } from '../../../../kernel/workflow.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { correctionRoutes } from '../../contracts/corrections.ts'
import { correctionWorkflow } from '../../model/reportWorkflow.ts'
import { takeCorrectionStep as storeStep } from '../../store/correctionStore.ts'
import { listCorrectionSteps } from '../../store/stepStore.ts'
import { rowOf } from '../monthGround.ts'
import { assignmentFor, permitDecider } from '../reportDeciding.ts'
import { standingIn } from '../standingIn.ts'
import { correctionFacts } from './correctionAnswers.ts'
import { demandRevision, holdClosedMonth, pendingOf } from './correctionGround.ts'

/** The same steps as those of a report; validated, it is written in the month that is open at that moment. */
export const takeCorrectionStep = act({
  route: correctionRoutes.takeCorrectionStep,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await standingIn(tx, actor, [input.activityId], today)),
  }),
  authorize: (_actor, { standings }, { act: step }) => permitDecider(standings, step),
  run: async ({ tx, actor, now, today, newId, input, resource: { plan, partiesIn } }) => {
    const { year, month, activityId, act: step, comment } = input
    if (step === 'return' && comment === undefined) throw new DomainError('monitoring.commentMissing', 'invalid')
    const { rows, openMonth } = await holdClosedMonth(tx, plan, input, { actor, partiesIn, today })
    const row = rowOf(rows, activityId)
    const { code } = row.activity
    const assignment = assignmentFor(row.parties, step)
    if (assignment === undefined) throw new DomainError('monitoring.notYourActivity', 'forbidden', { code })
    const pending = pendingOf(row)
    if (pending === undefined) throw new DomainError('monitoring.noCorrection', 'conflict', { code })
    demandRevision(row, pending, input.revision)
    const steps = (await listCorrectionSteps(tx, [pending.id])).get(pending.id) ?? []
    const to = nextStatus(correctionWorkflow, step, pending.status, correctionFacts(actor, pending, steps), { code })
    const writtenIn = to === 'validated' ? openMonth : null
    await storeStep(
      tx,
      {
        ...{ id: newId(), reportId: pending.reportId, correctionId: pending.id, unitId: row.unit.id },
        ...{ act: step, from: pending.status, to, at: now, personId: actor.personId },
        ...{ postName: assignment.postName, bySubstitute: assignment.kind === 'substitute' },
        ...{ field: null, comment: comment ?? null, dueOn: null, late: false },
      },
      writtenIn,
    )
    return {
      answer: {},
      log: {
        things: [
          ...[`monitoring.correction:${pending.id}`, `monitoring.report:${pending.reportId}`],
          `operations.activity:${activityId}`,
        ],
        unitId: row.unit.id,
        data: { year, month, step, writtenIn, comment: comment ?? null },
      },
    }
  },
})
