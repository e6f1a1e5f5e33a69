import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { act } from '../../../platform/index.ts'
import { evaluationRoutes } from '../../contracts/evaluations.ts'
import { evaluationWorkflow, isOwnPart, partiesToEvaluation } from '../../model/evaluation/evaluationWorkflow.ts'
import { missingParts } from '../../model/evaluation/unitEvaluation.ts'
import { holdEvaluation } from '../../store/evaluationStore.ts'
import { holdPart, insertEvaluationStep, listEvaluationSteps } from '../../store/unitEvaluationStore.ts'
import { demandOpenEvaluation, demandPart, ratingsOf, readEvaluatedCut } from './evaluationGround.ts'

export const takeEvaluationStep = act({
  route: evaluationRoutes.takeEvaluationStep,
  load: ({ tx, input }) => holdEvaluation(tx, input.year, input.quarter, 'shared'),
  authorize: (actor, _evaluation, { act: step, unitId }) => {
    const parties = partiesToEvaluation(actor, unitId)
    const party = partyFor(evaluationWorkflow, step, parties.keys())
    const assignment = party === undefined ? undefined : parties.get(party)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async ({ tx, actor, now, newId, input, assignment, resource }) => {
    const { year, quarter, unitId, act: step, comment } = input
    const evaluation = demandOpenEvaluation(resource, input)
    const part = demandPart(await holdPart(tx, evaluation.id, unitId), unitId)
    if (step === 'return' && comment === undefined) throw new DomainError('monitoring.textMissing', 'invalid')
    const unit = (await readEvaluatedCut(tx, evaluation)).units.find(({ id }) => id === unitId)
    const missing = unit === undefined ? [] : missingParts(ratingsOf(unit), part.content)
    const own = (await listEvaluationSteps(tx, evaluation.id)).filter(({ partId }) => partId === part.id)
    const ownWork = isOwnPart(own, actor.personId)
    const to = nextStatus(evaluationWorkflow, step, part.status, { missing, ownWork })
    await insertEvaluationStep(tx, {
      ...{ id: newId(), partId: part.id, unitId, act: step, from: part.status, to, comment: comment ?? null, at: now },
      ...{ personId: actor.personId, postName: assignment?.postName ?? '' },
      bySubstitute: assignment?.kind === 'substitute',
    })
    return {
      answer: { status: to },
      log: {
        things: [`monitoring.evaluation:${evaluation.id}`, `platform.unit:${unitId}`],
        unitId,
        data: { year, quarter, step, comment: comment ?? null },
      },
    }
  },
})
