import { z } from 'zod'
import { actionRoute } from '../../../kernel/contract.ts'
import { modalities } from '../model/activity.ts'
import { changeShape, idShape, yearShape } from './shapes.ts'

const ids = z.array(idShape).min(1).max(2000)

export const bulkGapShape = z.enum(['modality', 'unitOfMeasure', 'weightBp', 'link'])

/** All that is stated must hold; an empty filter takes every activity of the plan. */
export const bulkFilterShape = z.object({
  activityIds: ids.optional(),
  unitIds: ids.optional(),
  classifications: z.array(z.enum(['line', 'process', 'unclassified'])).optional(),
  lineIds: ids.optional(),
  processIds: ids.optional(),
  modalities: z.array(z.enum(modalities).nullable()).optional(),
  lacks: z.array(bulkGapShape).optional(),
  text: z.string().max(200).optional(),
  lineText: z.string().max(4000).optional(),
  responsible: z.string().max(4000).optional(),
})

export const bulkSetShape = z
  .object({
    modality: z.enum(modalities).optional(),
    unitOfMeasure: z.string().max(120).optional(),
    weightBp: z.number().int().optional(),
    link: z.union([z.object({ lineId: idShape }), z.object({ processId: idShape })]).optional(),
  })
  .refine((set) => Object.values(set).some((value) => value !== undefined))

export const bulkRoutes = {
  fillInBulk: actionRoute('operations.fillInBulk', {
    path: '/api/planes/:year/llenar',
    access: ['planningOfficer', 'unitHead', 'liaison'],
    summary: 'Fills what activities lack, by filter; with preview it only says what would change',
    input: z.object({
      year: yearShape,
      filter: bulkFilterShape,
      set: bulkSetShape,
      /** Also where there is a value already. */
      replace: z.boolean(),
      preview: z.boolean(),
    }),
    output: z.object({
      changeId: idShape.nullable(),
      matched: z.number(),
      changed: z.number(),
      /** Values that stay because `replace` was not asked for. */
      kept: z.number(),
      /** Activities of the filter that stand in plans already presented: left out. */
      locked: z.number(),
      /** The first fifty that change. */
      rows: z.array(
        z.object({
          activityId: idShape,
          unitCode: z.string(),
          code: z.string(),
          name: z.string(),
          changes: z.array(changeShape),
        }),
      ),
    }),
  }),
} as const
