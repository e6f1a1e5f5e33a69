import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { reviewRoutes } from '../contracts/review.ts'
import { mayAcceptFindings } from '../model/planPolicy.ts'
import { insertAcceptances, listAcceptances, withdrawAcceptance as withdraw } from '../store/acceptanceStore.ts'
import { getPlanForStep, listUnitPlans } from '../store/planStore.ts'
import { findingsSeen } from './applyRepair.ts'
import { planInStep } from './planMemory.ts'
import { findingsOf } from './reviewedPlan.ts'
import { demandOpen } from './unitPlanGround.ts'

const present = (unitIds: readonly (string | null)[]): string[] => unitIds.filter((unitId) => unitId !== null)

export const acceptFindings = act({
  route: reviewRoutes.acceptFindings,
  load: async (context) => {
    const { tx, input } = context
    const { id: planId } = await getPlanForStep(tx, input.year)
    const whole = await planInStep(context, input.year)
    const findings = findingsSeen(findingsOf(whole), input.fingerprints)
    const unitIds = [...new Set(findings.map((finding) => finding.unitId))]
    const unitPlans = whole.unitPlans.filter((unitPlan) => unitIds.includes(unitPlan.unitId))
    return { planId, findings, unitIds, unitPlans, accepted: whole.accepted }
  },
  authorize: (actor, { unitIds }) => {
    const assignment = mayAcceptFindings(actor, unitIds)
    return assignment === undefined ? undefined : { assignment, scope: present(unitIds) }
  },
  run: async ({ tx, actor, now, newId, input, resource }) => {
    const { planId, findings, unitIds, unitPlans, accepted } = resource
    for (const unitPlan of unitPlans) demandOpen(unitPlan)
    const blocks = findings.filter((finding) => finding.severity === 'block')
    if (blocks.length > 0) throw new DomainError('operations.blockNotAcceptable', 'conflict', { blocks: blocks.length })
    const acceptances = findings
      .filter((finding) => !accepted.has(finding.fingerprint))
      .map(({ activityId, unitId, rule, fingerprint }) => {
        const what = { planId, activityId, unitId, rule, fingerprint }
        return { id: newId(), ...what, reason: input.reason, personId: actor.personId, at: now }
      })
    await insertAcceptances(tx, acceptances)
    const ids = acceptances.map(({ id }) => id)
    if (ids.length === 0) return { answer: { ids }, log: null }
    return {
      answer: { ids },
      log: {
        things: [
          `operations.plan:${planId}`,
          ...present(acceptances.map((one) => one.activityId)).map((id) => `operations.activity:${id}`),
        ],
        unitId: unitIds.length === 1 ? (unitIds[0] ?? null) : null,
        data: {
          reason: input.reason,
          accepted: acceptances.map(({ id, rule, activityId, unitId }) => ({ id, rule, activityId, unitId })),
        },
      },
    }
  },
})

export const withdrawAcceptance = act({
  route: reviewRoutes.withdrawAcceptance,
  load: async ({ tx, input }) => {
    const plan = await getPlanForStep(tx, input.year)
    const acceptance = (await listAcceptances(tx, plan.id)).find((one) => one.id === input.acceptanceId)
    if (acceptance === undefined) throw new DomainError('operations.acceptanceNotFound', 'notFound')
    const unitPlan = (await listUnitPlans(tx, plan.id)).find((one) => one.unitId === acceptance.unitId)
    return { acceptance, unitPlan }
  },
  authorize: (actor, { acceptance: { unitId } }) => {
    const assignment = mayAcceptFindings(actor, [unitId])
    return assignment === undefined ? undefined : { assignment, scope: present([unitId]) }
  },
  run: async ({ tx, now, resource: { acceptance, unitPlan } }) => {
    if (unitPlan !== undefined) demandOpen(unitPlan)
    const { id, planId, activityId, unitId, rule } = acceptance
    await withdraw(tx, id, now)
    return {
      answer: { id },
      log: {
        things: [`operations.plan:${planId}`, ...present([activityId]).map((one) => `operations.activity:${one}`)],
        unitId,
        data: { withdrawn: id, rule },
      },
    }
  },
})
