import { DomainError } from '../../../../kernel/domainError.ts'
import { act, postsAt } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { evaluationRoutes } from '../../contracts/evaluations.ts'
import { evaluationWriters } from '../../model/evaluation/evaluationWorkflow.ts'
import { isOpenPart } from '../../model/evaluation/unitEvaluation.ts'
import { holdEvaluation } from '../../store/evaluationStore.ts'
import { holdPart, saveContent } from '../../store/unitEvaluationStore.ts'
import { demandOpenEvaluation, demandPart } from './evaluationGround.ts'

/** Whoever saves over what another one wrote meanwhile is told so. */
export const saveUnitEvaluation = act({
  route: evaluationRoutes.saveUnitEvaluation,
  load: ({ tx, input }) => holdEvaluation(tx, input.year, input.quarter, 'shared'),
  authorize: (actor, _evaluation, { unitId }) => {
    const assignment = findAssignment(actor, evaluationWriters, unitId)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async ({ tx, today, newId, input, resource }) => {
    const { year, quarter, unitId, content } = input
    const evaluation = demandOpenEvaluation(resource, input)
    const part = demandPart(await holdPart(tx, evaluation.id, unitId), unitId)
    if (!isOpenPart(part.status)) throw new DomainError('monitoring.partSent', 'conflict')
    if (part.revision !== input.revision) throw new DomainError('monitoring.partChangedMeanwhile', 'conflict')
    const posts = new Set((await postsAt(tx, today, unitId)).map(({ id }) => id))
    const foreign = content.commitments.find(({ postId }) => !posts.has(postId))
    if (foreign !== undefined) throw new DomainError('monitoring.postOfOtherUnit', 'invalid', { text: foreign.text })
    const past = content.commitments.find(({ dueOn }) => dueOn < today)
    if (past !== undefined) throw new DomainError('monitoring.dueBeforeToday', 'invalid')
    const revision = part.revision + 1
    await saveContent(tx, { id: part.id, unitId, revision }, content, newId)
    return {
      answer: { revision },
      log: {
        things: [`monitoring.evaluation:${evaluation.id}`, `platform.unit:${unitId}`],
        unitId,
        data: { year, quarter, causes: content.causes.length, commitments: content.commitments.length },
      },
    }
  },
})
