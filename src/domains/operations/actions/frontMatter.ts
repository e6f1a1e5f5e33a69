import { DomainError } from '../../../kernel/domainError.ts'
import { act, query } from '../../platform/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import { frontMatterRoutes } from '../contracts/frontMatter.ts'
import { planningOffice } from '../model/planPolicy.ts'
import { listSections, listSignatures, replaceSections, replaceSignatures } from '../store/frontMatterStore.ts'
import { getPlan, getPlanForChange, listUnitPlans } from '../store/planStore.ts'

export const frontMatter = query(frontMatterRoutes.frontMatter, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const unitOf = new Map((await listUnitPlans(db, plan.id)).map(({ id, unitId }) => [id, unitId]))
  const signatures = (await listSignatures(db, plan.id)).map(({ unitPlanId, ...signature }) => ({
    ...signature,
    unitId: unitPlanId === null ? null : (unitOf.get(unitPlanId) ?? null),
  }))
  return { sections: await listSections(db, plan.id), signatures }
})

export const saveFrontMatter = act({
  route: frontMatterRoutes.saveFrontMatter,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForChange(tx, input.year, today)
    return { plan, unitPlans: await listUnitPlans(tx, plan.id) }
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, input, newId, now, resource: { plan, unitPlans } }) => {
    if (plan.status !== 'preparing') {
      throw new DomainError('operations.planNotEditable', 'conflict', { status: plan.status })
    }
    const signatures = input.signatures.map(({ unitId, ...signature }) => {
      const unitPlan = unitPlans.find((one) => one.unitId === unitId)
      if (unitId !== null && unitPlan === undefined) {
        throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
      }
      return { ...signature, id: newId(), unitId, unitPlanId: unitPlan?.id ?? null }
    })
    await replaceSections(tx, plan.id, input.sections, now)
    await replaceSignatures(tx, plan.id, signatures, now)
    const counts = { sections: input.sections.length, signatures: signatures.length }
    return { answer: counts, log: { things: [`operations.plan:${plan.id}`], data: { year: plan.year, ...counts } } }
  },
})
