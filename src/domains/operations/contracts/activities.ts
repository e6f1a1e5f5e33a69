import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import {
  activityShape,
  changeShape,
  editShape,
  idShape,
  monthShape,
  monthsShape,
  shareShape,
  yearShape,
} from './shapes.ts'

const writers = ['planningOfficer', 'unitHead', 'liaison'] as const

/** What a new activity needs; the rest has a default. `code` is given by Hilo when it is missing. */
export const newActivityShape = activityShape
  .omit({ id: true, unitPlanId: true, unitId: true, position: true, exempt: true, template: true })
  .partial()
  .required({ name: true })
  .extend({ code: z.string().trim().min(1).max(40).optional(), months: monthsShape.optional() })

const unitNameShape = z.object({ id: idShape, name: z.string() })
/** The same work in the plan of another year. */
const linkedShape = z.object({ id: idShape, code: z.string(), name: z.string(), year: z.number().int() })

export const activityRoutes = {
  addActivities: actionRoute('operations.addActivities', {
    path: '/api/planes/:year/unidades/:unitId/actividades',
    access: writers,
    summary: 'Adds activities at the end of a unit plan, all or none',
    input: z.object({ year: yearShape, unitId: idShape, activities: z.array(newActivityShape).min(1).max(2000) }),
    output: z.object({ ids: z.array(idShape), changeId: idShape }),
  }),
  changeActivities: actionRoute('operations.changeActivities', {
    path: '/api/planes/:year/cambios',
    access: writers,
    summary:
      'Changes fields of activities as one undoable set; a value that differs from the believed one is a conflict',
    input: z.object({
      year: yearShape,
      kind: z.enum(['edit', 'bulk', 'repair']),
      summary: z.string().trim().max(300),
      changes: z.array(editShape).min(1).max(20_000),
    }),
    output: z.object({ changeId: idShape.nullable() }),
  }),
  saveMonths: actionRoute('operations.saveMonths', {
    path: '/api/planes/:year/meses',
    access: writers,
    summary:
      'Saves cells of the month grid; cells that somebody else changed come back as conflicts and stay as they are',
    input: z.object({
      year: yearShape,
      cells: z
        .array(
          z.object({
            activityId: idShape,
            month: z.number().int().min(1).max(12),
            expected: shareShape,
            value: shareShape,
          }),
        )
        .min(1)
        .max(60_000),
    }),
    output: z.object({
      saved: z.number(),
      changeId: idShape.nullable(),
      conflicts: z.array(
        z.object({
          activityId: idShape,
          month: z.number().int(),
          expected: shareShape,
          theirs: shareShape,
          by: z.string().nullable(),
          at: z.string().nullable(),
        }),
      ),
    }),
  }),
  annulActivities: actionRoute('operations.annulActivities', {
    path: '/api/planes/:year/actividades/anular',
    access: writers,
    summary: 'Takes activities out of a draft plan; they stay in the history',
    input: z.object({
      year: yearShape,
      ids: z.array(idShape).min(1).max(2000),
      reason: z.string().trim().min(3).max(500),
    }),
    output: z.object({ changeId: idShape }),
  }),
  undoChange: actionRoute('operations.undoChange', {
    path: '/api/planes/:year/cambios/:changeId/deshacer',
    // A rectora undoes what it sent to other units.
    access: [...writers, 'technicalLead'],
    summary: 'Undoes a set of changes within 30 days, where nobody changed the same values since',
    input: z.object({ year: yearShape, changeId: idShape }),
    output: z.object({ changeId: idShape.nullable() }),
  }),
  activity: queryRoute('operations.activity', {
    path: '/api/planes/:year/actividades/:activityId',
    access: 'staff',
    summary: 'One activity with its history, the cells as read and last year',
    input: z.object({ year: yearShape, activityId: idShape }),
    output: z.object({
      activity: activityShape,
      unit: z.object({ id: idShape, code: z.string(), name: z.string() }),
      editable: z.boolean(),
      rawCells: z.array(z.string()).nullable(),
      history: z.array(
        z.object({
          id: idShape,
          kind: z.string(),
          at: z.string(),
          personName: z.string(),
          summary: z.string(),
          changes: z.array(changeShape),
          undoneAt: z.string().nullable(),
        }),
      ),
      lastYear: z.object({ year: z.number(), activity: activityShape }).nullable(),
      /** Units that it passed through in the year, in order; none where it always was of one. */
      inherited: z.array(
        z.object({
          fromUnit: unitNameShape,
          toUnit: unitNameShape,
          from: monthShape,
          /** Its code in the unit that had it. */
          code: z.string(),
          /** Number of the request that decided it. */
          request: z.number().int(),
        }),
      ),
      /** Responsible posts that are no longer there, with the unit that inherits from theirs. */
      endedPosts: z.array(z.object({ id: idShape, name: z.string(), heir: z.string().nullable() })),
      /** Where it goes on when the closing moved it, and what the year before moved into it. */
      goesOn: linkedShape.nullable(),
      cameFrom: z.array(linkedShape.extend({ ground: z.string() })),
    }),
  }),
  activities: queryRoute('operations.activities', {
    path: '/api/planes/:year/actividades',
    access: 'staff',
    summary: 'Activities of a plan by filter; every word of the text must occur, without accents or case',
    input: z.object({
      year: yearShape,
      text: z.string().max(200).optional(),
      unitId: idShape.optional(),
      lineId: idShape.optional(),
      processId: idShape.optional(),
      classification: z.enum(['line', 'process', 'unclassified']).optional(),
      limit: z.coerce.number().int().min(1).max(20_000).default(20_000),
    }),
    output: z.object({ total: z.number(), activities: z.array(activityShape) }),
  }),
} as const
