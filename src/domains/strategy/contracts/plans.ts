import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { catalogueDataSchema, planFields } from '../model/catalogueData.ts'
import { strategyWriters } from '../model/strategyPolicy.ts'
import { idShape, savedShape, treeShape } from './shapes.ts'

export const planRoutes = {
  listStrategicPlans: queryRoute('strategy.listStrategicPlans', {
    path: '/api/estrategia/planes',
    access: 'staff',
    summary: 'Strategic plans, newest first, and which one covers today',
    input: z.object({}),
    output: z.object({
      plans: z.array(
        z.object({
          id: idShape,
          name: z.string(),
          code: z.string().nullable(),
          startYear: z.number(),
          endYear: z.number(),
          objectives: z.number(),
          /** In force. */
          lines: z.number(),
        }),
      ),
      /** The newest plan that covers this year, else the newest; null without plans. */
      currentId: idShape.nullable(),
      mayWrite: z.boolean(),
    }),
  }),
  getStrategicPlan: queryRoute('strategy.getStrategicPlan', {
    path: '/api/estrategia/planes/:planId',
    access: 'staff',
    summary: 'A strategic plan whole: perspectives, objectives, lines, processes, values, alignment',
    input: z.object({ planId: idShape }),
    output: treeShape,
  }),
  getObjective: queryRoute('strategy.getObjective', {
    path: '/api/estrategia/objetivos/:objectiveId',
    access: 'staff',
    summary: 'The strategic plan of an objective whole, found by the objective',
    input: z.object({ objectiveId: idShape }),
    output: treeShape,
  }),
  createStrategicPlan: actionRoute('strategy.createStrategicPlan', {
    path: '/api/estrategia/planes',
    access: strategyWriters,
    summary: 'Opens a strategic plan without objectives',
    input: planFields,
    output: savedShape,
  }),
  saveStrategicPlan: actionRoute('strategy.saveStrategicPlan', {
    path: '/api/estrategia/planes/:planId',
    access: strategyWriters,
    summary: 'Changes name, years, mission, vision and values of a strategic plan',
    input: planFields.extend({ planId: idShape, revision: z.number().int() }),
    output: savedShape,
  }),
  createCatalogue: actionRoute('strategy.createCatalogue', {
    path: '/api/estrategia/catalogos',
    access: strategyWriters,
    summary: 'Makes a strategic plan whole from plain data, or adds what the one of that name lacks',
    input: catalogueDataSchema,
    output: z.object({
      id: idShape,
      added: z.object({
        values: z.number(),
        perspectives: z.number(),
        objectives: z.number(),
        lines: z.number(),
        processes: z.number(),
        alignment: z.number(),
      }),
      /** What the plan already holds with other words; it was left as it is. */
      different: z.array(
        z.object({
          part: z.enum(['plan', 'value', 'perspective', 'objective', 'line', 'process']),
          key: z.string(),
          field: z.string(),
          stored: z.string(),
          given: z.string(),
        }),
      ),
    }),
  }),
} as const
