import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { sectionRoutes } from '../../contracts/sectionSigners.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { replaceSectionSigners } from '../../store/sectionSignerStore.ts'
import { mayNameNow, namingAssignment, sectionGround, sectionPosts } from './sectionGround.ts'

/** @throws DomainError `operations.planNotEditable`, `operations.postNotInUnit`. */
export const nameSectionSigners = act({
  route: sectionRoutes.nameSectionSigners,
  load: async ({ tx, actor, today, input }) => {
    await getPlanForStep(tx, input.year, today)
    return sectionGround(tx, actor, today, input)
  },
  authorize: (_actor, { standing }) => {
    const assignment = namingAssignment(standing)
    return assignment === undefined ? undefined : { assignment, scope: [standing.unit.id] }
  },
  run: async ({ tx, today, input, resource: { standing } }) => {
    const { unit, unitPlan } = standing
    if (!mayNameNow(unitPlan))
      throw new DomainError('operations.planNotEditable', 'conflict', { status: unitPlan.status })
    const posts = await sectionPosts(tx, unit.id, today)
    const named = [...new Set(input.postIds)].map((postId) => {
      const post = posts.find((one) => one.postId === postId)
      if (post === undefined) throw new DomainError('operations.postNotInUnit', 'invalid', { postId, unit: unit.name })
      return { postId, unitId: unit.id }
    })
    await replaceSectionSigners(tx, unitPlan.id, named)
    return {
      answer: { signers: named.length },
      log: {
        things: [`operations.unitPlan:${unitPlan.id}`],
        unitId: unit.id,
        data: { year: input.year, posts: named.map(({ postId }) => postId) },
      },
    }
  },
})
