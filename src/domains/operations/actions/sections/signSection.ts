import { nextStatus } from '../../../../kernel/workflow.ts'
import { act } from '../../../platform/index.ts'
import { sectionRoutes } from '../../contracts/sectionSigners.ts'
import { sectionStatus, sectionWorkflow } from '../../model/workflow/sectionSignature.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { insertSteps } from '../../store/stepStore.ts'
import { signatureOf } from '../signatureOf.ts'
import { sectionGround } from './sectionGround.ts'

/** @throws DomainError `platform.wrongState` where it is signed already, `operations.planNotEditable`, `operations.planEmpty`. */
export const signSection = act({
  route: sectionRoutes.signSection,
  load: async ({ tx, actor, today, input }) => {
    const plan = await getPlanForStep(tx, input.year, today)
    return { plan, ...(await sectionGround(tx, actor, today, input)) }
  },
  authorize: (actor, { standing }, { postId }) => {
    const named = standing.record.signers.some((signer) => signer.postId === postId)
    const assignment = named ? actor.assignments.find((one) => one.postId === postId) : undefined
    return assignment === undefined ? undefined : { assignment, scope: [standing.unit.id] }
  },
  run: async (context) => {
    const { tx, input, assignment, resource } = context
    const { plan, standing, facts } = resource
    const { unitPlan, record, unit } = standing
    const { digest } = record
    nextStatus(sectionWorkflow, 'sign', sectionStatus(record.steps, input.postId, digest), facts)
    await insertSteps(tx, [
      {
        ...signatureOf(context, assignment, null),
        planId: plan.id,
        unitPlanId: unitPlan.id,
        round: plan.round,
        act: 'signSection',
        from: unitPlan.status,
        to: unitPlan.status,
        digest,
        sessionId: null,
        overdue: false,
      },
    ])
    return {
      answer: { sha256: digest },
      log: {
        things: [`operations.unitPlan:${unitPlan.id}`],
        unitId: unit.id,
        data: { year: input.year, postId: input.postId, sha256: digest },
      },
    }
  },
})
