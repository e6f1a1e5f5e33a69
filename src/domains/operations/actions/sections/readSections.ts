import { DomainError } from '../../../../kernel/domainError.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { query } from '../../../platform/index.ts'
import { sectionRoutes } from '../../contracts/sectionSigners.ts'
import { sectionSignature, sectionStatus, sectionWorkflow } from '../../model/workflow/sectionSignature.ts'
import { refusalWords } from '../refusalWords.ts'
import { mayNameNow, namingAssignment, sectionGround, sectionPosts } from './sectionGround.ts'

export const sections = query(sectionRoutes.sections, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { standing, facts } = await sectionGround(db, actor, today, input)
  const { record, unit, unitPlan } = standing
  const mayName = namingAssignment(standing) !== undefined && mayNameNow(unitPlan)
  return {
    signers: record.signers.map(({ postId, postName }) => {
      const status = sectionStatus(record.steps, postId, record.digest)
      const last = sectionSignature(record.steps, postId)
      const holds = actor.assignments.some((assignment) => assignment.postId === postId)
      const acts = availableActs(sectionWorkflow, status, holds ? ['signer'] : [], facts)
      return {
        postId,
        postName,
        status,
        signature:
          last === undefined ? null : { personName: last.personName, bySubstitute: last.bySubstitute, at: last.at },
        available: acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) })),
      }
    }),
    mayName,
    posts: mayName
      ? (await sectionPosts(db, unit.id, today)).map(({ postId, postName, unitName }) => ({
          postId,
          postName,
          unitName,
        }))
      : [],
  }
})
