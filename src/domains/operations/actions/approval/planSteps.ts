import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { type ActContext, act, type Permit } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import type { Plan, PlanStatus } from '../../model/plan.ts'
import { partiesToPlan } from '../../model/workflow/parties.ts'
import { planFacts, standingSignatures } from '../../model/workflow/planFacts.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import type { PlanVersion, VersionSignature } from '../../model/workflow/planVersion.ts'
import { type PlanAct, type PlanFacts, planWorkflow } from '../../model/workflow/planWorkflow.ts'
import { versionWorkflow } from '../../model/workflow/versionWorkflow.ts'
import { getPlanForStep, listUnitPlans, savePlanState } from '../../store/planStore.ts'
import { insertSteps, listSteps } from '../../store/stepStore.ts'
import { listVersions, saveVersionStatus } from '../../store/versionStore.ts'
import { openSessionFor } from '../sessions/openSessionFor.ts'
import { presentInSession } from '../sessions/presented.ts'
import { signatureOf } from '../signatureOf.ts'
import { type Draft, draftVersion, freezeVersion } from './nextVersion.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'newId'>

/** The locked plan with what its workflow looks at. */
export type PlanStanding = {
  plan: Plan
  draft: Draft
  facts: PlanFacts
  /** Of this round, those that still stand. */
  signatures: readonly PlanStep[]
  /** Why the round was opened; null: the first round. */
  roundReason: string | null
}

export async function loadPlanStanding(
  { tx, actor, today }: Pick<ActContext<unknown>, 'tx' | 'actor' | 'today'>,
  year: number,
): Promise<PlanStanding> {
  const plan = await getPlanForStep(tx, year, today)
  const [unitPlans, steps, draft] = [
    await listUnitPlans(tx, plan.id),
    await listSteps(tx, plan.id),
    await draftVersion(tx, plan, today),
  ]
  const opened = steps.findLast(({ act: step, round }) => step === 'openRound' && round === plan.round)
  const facts = planFacts({ plan, unitPlans, steps, ...draft }, actor.personId)
  return { plan, draft, facts, signatures: standingSignatures({ plan, steps }), roundReason: opened?.reason ?? null }
}

export function planStepPermit(actor: Actor, step: PlanAct): Permit {
  const parties = partiesToPlan(actor)
  const party = partyFor(planWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  return assignment === undefined ? undefined : { assignment, scope: 'all' }
}

/**
 * Takes a step of the consolidated plan and writes its line in the trail.
 *
 * @throws DomainError `platform.wrongState`, or the refusal of the workflow.
 */
export async function takePlanStep(
  context: Context,
  { plan, draft, facts }: PlanStanding,
  step: PlanAct,
  {
    reason = null,
    sessionId = null,
    ...round
  }: { reason?: string | null; sessionId?: string | null } & Partial<Pick<Plan, 'round' | 'roundKind'>> = {},
): Promise<PlanStatus> {
  const { tx, actor } = context
  const to = nextStatus(planWorkflow, step, plan.status, facts)
  const parties = partiesToPlan(actor)
  const party = partyFor(planWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  await savePlanState(tx, { ...plan, ...round, status: to })
  await insertSteps(tx, [
    {
      ...signatureOf(context, assignment, reason),
      planId: plan.id,
      unitPlanId: null,
      round: round.round ?? plan.round,
      act: step,
      from: plan.status,
      to,
      digest: draft.digest,
      sessionId,
      overdue: false,
    },
  ])
  return to
}

type Signing = { postName: string; bySubstitute: boolean }

function frozenSignature(act: VersionSignature['act'], signing: Signing | undefined): VersionSignature {
  return { act, post: signing?.postName ?? '', ...(signing?.bySubstitute ? { bySubstitute: true } : {}) }
}

/** The posts under which the plan was elaborated, endorsed and, now, authorised, and where a substitute signed. */
function signaturesOf({ signatures }: PlanStanding, context: Context): VersionSignature[] {
  const standing = (wanted: PlanAct) => signatures.findLast((one) => one.act === wanted)
  const now = signatureOf(context, planStepPermit(context.actor, 'authorize')?.assignment, null)
  return [
    frozenSignature('elaborate', standing('elaborate')),
    frozenSignature('endorse', standing('endorse')),
    frozenSignature('authorize', now),
  ]
}

/** The version that was authorised and never ruled stays on record as annulled. */
async function annulAuthorized({ tx }: Context, plan: Plan): Promise<PlanVersion> {
  const version = (await listVersions(tx, plan.id)).find(({ status }) => status === 'authorized')
  if (version === undefined) throw new DomainError('operations.nothingAuthorized', 'conflict')
  const status = nextStatus(versionWorkflow, 'annul', version.status, undefined)
  await saveVersionStatus(tx, { ...version, status })
  return version
}

/** What a step does to a version: authorising freezes the next one, annulling ends the one that was authorised. */
async function versionOfStep(
  context: ActContext<unknown>,
  standing: PlanStanding,
  step: PlanAct,
  reason: string | undefined,
): Promise<PlanVersion | undefined> {
  const { plan, draft, roundReason } = standing
  if (step === 'annul') return annulAuthorized(context, plan)
  if (step !== 'authorize') return undefined
  return freezeVersion(context, plan, draft, {
    kind: plan.roundKind,
    reason: reason ?? roundReason,
    signatures: signaturesOf(standing, context),
  })
}

const WITH_REASON: readonly PlanAct[] = ['return', 'annul']

function planStep(route: typeof approvalRoutes.elaboratePlan, step: PlanAct) {
  return act({
    route,
    load: (context) => loadPlanStanding(context, context.input.year),
    authorize: (actor) => planStepPermit(actor, step),
    run: async (context) => {
      const { input, resource: standing } = context
      const { plan, draft } = standing
      if (WITH_REASON.includes(step) && input.reason === undefined)
        throw new DomainError('operations.reasonMissing', 'invalid')
      const session = await openSessionFor(context, plan.id, input.session)
      const shown = { unitPlanId: null, status: plan.status, sha256: draft.digest, at: context.now }
      if (session !== undefined) await presentInSession(context.tx, session, [shown])
      const status = await takePlanStep(context, standing, step, {
        reason: input.reason ?? null,
        sessionId: session?.id ?? null,
      })
      const version = await versionOfStep(context, standing, step, input.reason)
      const things = [`operations.plan:${plan.id}`]
      const frozen =
        version === undefined ? {} : { version: version.number, sha256: version.sha256, units: draft.parts.length }
      if (version !== undefined) things.push(`operations.version:${version.id}`)
      return {
        answer: { status },
        log: {
          things,
          data: {
            year: plan.year,
            round: plan.round,
            reason: input.reason ?? null,
            session: input.session ?? null,
            ...frozen,
          },
        },
      }
    },
  })
}

export const elaboratePlan = planStep(approvalRoutes.elaboratePlan, 'elaborate')
export const endorsePlan = planStep(approvalRoutes.endorsePlan, 'endorse')
export const returnPlan = planStep(approvalRoutes.returnPlan, 'return')
export const authorizePlan = planStep(approvalRoutes.authorizePlan, 'authorize')
export const annulPlan = planStep(approvalRoutes.annulPlan, 'annul')
