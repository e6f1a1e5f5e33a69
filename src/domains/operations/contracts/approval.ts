import { z } from 'zod'
import { actionRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { roundKinds } from '../model/plan.ts'
import { phases } from '../model/workflow/formulationCalendar.ts'
import { planParties } from '../model/workflow/parties.ts'
import { planActs } from '../model/workflow/planWorkflow.ts'
import { unitPlanActs } from '../model/workflow/unitPlanWorkflow.ts'
import { idShape, planShape, unitEndShape, unitPlanStatusShape, yearShape } from './shapes.ts'

const reasonShape = z.string().trim().min(5).max(1000)
const unitIdsShape = z.array(idShape).min(1).max(500)

/** An act that whoever asks may do now; `refusal` is what still stops it. */
const available = <A extends readonly [string, ...string[]]>(acts: A) =>
  z.array(
    z.object({
      act: z.enum(acts),
      refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
      /** Whoever asks would act in the place of a level that let its term pass. */
      overdue: z.boolean(),
    }),
  )

/** Who has the next move in a unit's plan, since when and until when. */
const waitingShape = z
  .object({
    phase: z.enum(phases),
    party: z.enum(planParties),
    /** The post that should act; null: whoever has the office that the party names. */
    postName: z.string().nullable(),
    since: z.string().nullable(),
    endsOn: z.string().nullable(),
    daysLate: z.number().int(),
    /** Who may act in its place, once its term has passed. */
    standIn: z
      .union([z.object({ postName: z.string() }), z.object({ role: z.enum(['executive', 'authority']) })])
      .nullable(),
  })
  .nullable()

/** A step that was taken: also a signature. */
export const stepShape = z.object({
  id: idShape,
  unitPlanId: idShape.nullable(),
  round: z.number().int(),
  act: z.string(),
  from: z.string(),
  to: z.string(),
  personName: z.string(),
  postName: z.string(),
  bySubstitute: z.boolean(),
  reason: z.string().nullable(),
  at: z.string(),
  /** Number of the session in which it was taken. */
  session: z.number().int().nullable(),
  /** Taken by the next level above, since the term of the level that should act had passed. */
  overdue: z.boolean(),
})

/** Number of the open session in which the step is taken. */
const sessionShape = z.number().int().min(1).optional()

const unitStepInput = z.object({
  year: yearShape,
  unitIds: unitIdsShape,
  reason: reasonShape.optional(),
  session: sessionShape,
})
const unitStepOutput = z.object({ units: z.number().int() })

/** A step that is taken alike in one or many units' plans, all or none. */
function unitStepRoute(name: string, path: string, access: readonly Role[], summary: string) {
  return actionRoute(`operations.${name}`, {
    path: `/api/planes/:year/tramite/${path}`,
    access,
    summary,
    input: unitStepInput,
    output: unitStepOutput,
  })
}

const planStepInput = z.object({ year: yearShape, reason: reasonShape.optional(), session: sessionShape })
const planStepOutput = z.object({ status: planShape.shape.status })

function planStepRoute(name: string, path: string, access: readonly Role[], summary: string) {
  return actionRoute(`operations.${name}`, {
    path: `/api/planes/:year/consolidado/${path}`,
    access,
    summary,
    input: planStepInput,
    output: planStepOutput,
  })
}

const heads: readonly Role[] = ['unitHead', 'executive', 'authority']

export const approvalRoutes = {
  approval: queryRoute('operations.approval', {
    path: '/api/planes/:year/tramite',
    access: 'staff',
    summary: 'How the plan of every unit and the consolidated plan stand, and what whoever asks may do with each',
    input: z.object({ year: yearShape }),
    output: z.object({
      plan: planShape,
      available: available(planActs),
      steps: z.array(stepShape),
      units: z.array(
        z.object({
          unitId: idShape,
          unitPlanId: idShape,
          code: z.string(),
          name: z.string(),
          status: unitPlanStatusShape,
          /** That the unit is gone. */
          end: unitEndShape,
          available: available(unitPlanActs),
          activities: z.number().int(),
          toSettle: z.number().int(),
          openObservations: z.number().int(),
          unansweredObservations: z.number().int(),
          openCoordination: z.number().int(),
          /** Activities that wait for the conformity of a unidad rectora. */
          missingConformity: z.number().int(),
          unsignedSections: z.number().int(),
          reviewed: z.boolean(),
          lastStep: stepShape.nullable(),
          waiting: waitingShape,
        }),
      ),
    }),
  }),
  unitApproval: queryRoute('operations.unitApproval', {
    path: '/api/planes/:year/unidades/:unitId/tramite',
    access: 'staff',
    summary: 'The trail of a unit’s plan and what whoever asks may do with it now',
    input: z.object({ year: yearShape, unitId: idShape }),
    output: z.object({
      status: unitPlanStatusShape,
      available: available(unitPlanActs),
      steps: z.array(stepShape),
      toSettle: z.number().int(),
      openCoordination: z.number().int(),
      missingConformity: z.number().int(),
      openObservations: z.number().int(),
      reviewed: z.boolean(),
      levelAbove: z.object({ postName: z.string() }).nullable(),
      waiting: waitingShape,
    }),
  }),
  submitUnitPlan: unitStepRoute('submitUnitPlan', 'presentar', ['unitHead'], 'Presents the plan of a unit'),
  recallUnitPlan: unitStepRoute(
    'recallUnitPlan',
    'retirar',
    ['unitHead'],
    'Takes back a plan that nobody reviewed yet',
  ),
  observeUnitPlans: unitStepRoute(
    'observeUnitPlans',
    'observar',
    ['planningOfficer', ...heads],
    'Returns plans with the observations that stand open',
  ),
  reviewUnitPlans: unitStepRoute(
    'reviewUnitPlans',
    'revisar',
    ['planningOfficer', 'executive', 'authority'],
    'Planning has looked at these plans and lets them pass to the level above',
  ),
  endorseUnitPlans: unitStepRoute('endorseUnitPlans', 'visto-bueno', heads, 'Visto bueno of the level above'),
  reopenUnitPlan: unitStepRoute(
    'reopenUnitPlan',
    'reabrir',
    ['planningOfficer', ...heads],
    'Opens an endorsed plan again before the consolidated plan is endorsed; asks for a reason',
  ),
  elaboratePlan: planStepRoute(
    'elaboratePlan',
    'elaborar',
    ['planningOfficer'],
    'Signs Elaboró of what is endorsed now',
  ),
  endorsePlan: planStepRoute('endorsePlan', 'visto-bueno', ['executive'], 'Visto bueno of the consolidated plan'),
  returnPlan: planStepRoute('returnPlan', 'devolver', ['executive', 'authority'], 'Sends the plan back, with a reason'),
  authorizePlan: planStepRoute('authorizePlan', 'autorizar', ['authority'], 'Authorises: freezes the next version'),
  annulPlan: planStepRoute(
    'annulPlan',
    'anular',
    ['authority'],
    'Annuls what was authorised before it is in force, with a reason: its version stays as annulled',
  ),
  bringPlanIntoForce: actionRoute('operations.bringPlanIntoForce', {
    path: '/api/planes/:year/consolidado/vigencia',
    access: ['planningOfficer'],
    summary: 'Brings the authorised version into force from a day on; the one before is superseded',
    input: z.object({ year: yearShape, from: z.iso.date() }),
    output: z.object({ number: z.number().int() }),
  }),
  openRound: actionRoute('operations.openRound', {
    path: '/api/planes/:year/consolidado/ronda',
    access: ['planningOfficer'],
    summary: 'Prepares the next version: for units that came late, or for all units after the budget was approved',
    input: z.object({ year: yearShape, kind: z.enum(roundKinds).exclude(['formulation']), reason: reasonShape }),
    output: z.object({ round: z.number().int() }),
  }),
} as const
