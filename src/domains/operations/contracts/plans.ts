import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { activityShape, idShape, planShape, unitEndShape, unitPlanStatusShape, yearShape } from './shapes.ts'

const doubts = z.object({ block: z.number(), warning: z.number(), notice: z.number() })

export const planRoutes = {
  listPlans: queryRoute('operations.listPlans', {
    path: '/api/planes',
    access: 'staff',
    kept: 'own',
    summary: 'Plans by year, newest first, with how many units and activities each has',
    input: z.object({}),
    output: z.object({ plans: z.array(planShape.extend({ units: z.number(), activities: z.number() })) }),
  }),
  createPlan: actionRoute('operations.createPlan', {
    path: '/api/planes',
    access: ['planningOfficer'],
    summary: 'Opens the plan of a year',
    input: z.object({
      year: yearShape,
      title: z.string().trim().min(1).max(200),
      strategicPlanId: idShape.nullable(),
      formCode: z.string().trim().min(1).max(60),
      unitFormCode: z.string().trim().min(1).max(60),
    }),
    output: z.object({ id: idShape }),
  }),
  openUnitPlan: actionRoute('operations.openUnitPlan', {
    path: '/api/planes/:year/unidades/:unitId/abrir',
    access: ['planningOfficer', 'unitHead', 'liaison'],
    summary: 'Opens the plan of a unit in a year, empty',
    input: z.object({ year: yearShape, unitId: idShape }),
    output: z.object({ id: idShape }),
  }),
  overview: queryRoute('operations.overview', {
    path: '/api/planes/:year/unidades',
    access: 'staff',
    summary: 'Units of the plan with counts, load by month and doubts',
    input: z.object({ year: yearShape }),
    output: z.object({
      plan: planShape,
      units: z.array(
        z.object({
          unitId: idShape,
          code: z.string(),
          name: z.string(),
          kind: z.enum(['central', 'regional', 'departamental', 'organo']),
          parentId: idShape.nullable(),
          /** Null: nobody said it. */
          department: z.object({ code: z.string(), name: z.string() }).nullable(),
          status: unitPlanStatusShape.nullable(),
          end: unitEndShape,
          /** Whoever asks may write the unit's plan now. */
          editable: z.boolean(),
          activities: z.number(),
          /** Rows whose months sum exactly 100 %. */
          complete: z.number(),
          unclassified: z.number(),
          /** Activities with work in each month. */
          load: z.array(z.number()).length(12),
          /** Sum of basis points in each month. */
          shares: z.array(z.number()).length(12),
          doubts,
        }),
      ),
      totals: z.object({
        units: z.number(),
        activities: z.number(),
        complete: z.number(),
        unclassified: z.number(),
        doubts,
      }),
      /** Doubts that belong to no unit, such as an objective without activities. */
      planDoubts: doubts,
    }),
  }),
  unitPlan: queryRoute('operations.unitPlan', {
    path: '/api/planes/:year/unidades/:unitId',
    access: 'staff',
    summary: 'Plan of a unit with its activities and how many doubts each has',
    input: z.object({ year: yearShape, unitId: idShape }),
    output: z.object({
      plan: planShape,
      unit: z.object({ id: idShape, code: z.string(), name: z.string() }),
      unitPlanId: idShape.nullable(),
      status: unitPlanStatusShape.nullable(),
      notes: z.string(),
      editable: z.boolean(),
      activities: z.array(activityShape),
      /** First day without the unit, where it closes in the plan's year. */
      closedOn: z.iso.date().nullable(),
      end: unitEndShape,
      /** Activities of a unit that closes, still to be done, that nobody inherited. */
      waiting: z.number().int(),
    }),
  }),
} as const
