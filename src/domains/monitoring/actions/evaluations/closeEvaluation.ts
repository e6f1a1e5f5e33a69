import { DomainError } from '../../../../kernel/domainError.ts'
import { newVerificationCode, registerBytes } from '../../../operations/index.ts'
import { act, canonicalJson, postsAt } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { type EvaluationFile, evaluationRoutes } from '../../contracts/evaluations.ts'
import { evaluationKeepers } from '../../model/evaluation/evaluationWorkflow.ts'
import { holdEvaluation, markClosed } from '../../store/evaluationStore.ts'
import { insertFollowUps } from '../../store/followUpStore.ts'
import { listParts, type StoredPart } from '../../store/unitEvaluationStore.ts'
import { demandOpenEvaluation, type RatedUnit, readEvaluatedCut } from './evaluationGround.ts'

/** What of a unit is kept: only what was reviewed; of a unit that did not get there, that it did not. */
function kept(unit: RatedUnit, part: StoredPart | undefined, posts: ReadonlyMap<string, string>) {
  const status = part?.status ?? 'pending'
  const content = status === 'reviewed' ? part?.content : undefined
  return {
    ...{ ...unit, status, causes: [...(content?.causes ?? [])] },
    commitments: (content?.commitments ?? []).map(({ text, postId, dueOn }) => ({
      ...{ text, dueOn, post: posts.get(postId) ?? '' },
    })),
  }
}

/** From here on nothing of it changes; what was reviewed of each unit becomes commitments that are followed. */
export const closeEvaluation = act({
  route: evaluationRoutes.closeEvaluation,
  load: ({ tx, input }) => holdEvaluation(tx, input.year, input.quarter, 'alone'),
  authorize: (actor) => {
    const assignment = findAssignment(actor, evaluationKeepers)
    return assignment === undefined ? undefined : { assignment, scope: 'all' }
  },
  run: async ({ app, tx, actor, now, today, newId, input, assignment, resource }) => {
    const { year, quarter, minutes } = input
    const evaluation = demandOpenEvaluation(resource, input)
    if (minutes.heldOn > today) throw new DomainError('monitoring.sessionAhead', 'invalid')
    const parts = await listParts(tx, evaluation.id)
    const waiting = parts.filter(({ status }) => status === 'submitted').length
    if (waiting > 0) throw new DomainError('monitoring.partsWaiting', 'conflict', { count: waiting })
    const { cut, file, units } = await readEvaluatedCut(tx, evaluation)
    const posts = new Map((await postsAt(tx, today)).map(({ id, name }) => [id, name]))
    const partOf = new Map(parts.map((part) => [part.unitId, part]))
    const post = assignment?.postName ?? ''
    const content: EvaluationFile = {
      ...{ format: 'hilo.evaluacion/1', year, quarter, closedAt: now, post, minutes, thresholds: file.thresholds },
      cut: { number: cut.number, month: cut.month, sha256: cut.sha256 },
      units: units.map((unit) => kept(unit, partOf.get(unit.id), posts)),
    }
    const bytes = new TextEncoder().encode(canonicalJson(content))
    const { sha256 } = await registerBytes(
      { tx, actor, now, today, newId },
      {
        ...{ planId: evaluation.planId, kind: 'evaluation', code: newVerificationCode(app), bytes },
        subject: { id: evaluation.id, number: quarter, postName: post },
      },
    )
    await markClosed(tx, evaluation.id, { at: now, sha256 })
    const given = { evaluationId: evaluation.id, givenBy: actor.personId, givenPost: post, givenAt: now }
    const commitments = parts
      .filter(({ status }) => status === 'reviewed')
      .flatMap(({ unitId, content: { commitments: proposed } }) =>
        proposed.map(({ text, postId, dueOn }) => ({
          ...{ id: newId(), kind: 'commitment' as const, year, unitId, postId, text, dueOn, origin: '', ...given },
        })),
      )
    await insertFollowUps(tx, commitments)
    return {
      answer: { commitments: commitments.length },
      log: {
        things: [`monitoring.evaluation:${evaluation.id}`, ...commitments.map(({ id }) => `monitoring.followUp:${id}`)],
        data: { year, quarter, sha256, commitments: commitments.length },
      },
    }
  },
})
