import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { changeShape, idShape, monthsShape, yearShape } from './shapes.ts'

const keepers = ['planningOfficer', 'technicalLead'] as const

export const templateShape = z.object({
  id: idShape,
  leadUnitId: idShape,
  version: z.number().int(),
  lineText: z.string(),
  lineId: idShape.nullable(),
  processId: idShape.nullable(),
  name: z.string(),
  expectedResult: z.string(),
  means: z.array(z.string()).readonly(),
  unitOfMeasure: z.string().nullable(),
  resultMayDiffer: z.boolean(),
  meansMayDiffer: z.boolean(),
  withdrawn: z.boolean(),
})

/** What its keeper writes; the line's text comes from the strategic plan. */
const wordsShape = z.object({
  lineId: idShape.nullable(),
  processId: idShape.nullable(),
  name: z.string().trim().min(1).max(4000),
  expectedResult: z.string().trim().max(4000),
  means: z.array(z.string().trim().min(1).max(4000)).max(20),
  unitOfMeasure: z.string().trim().min(1).max(120).nullable(),
  resultMayDiffer: z.boolean(),
  meansMayDiffer: z.boolean(),
})
const oneLink = (words: { lineId: string | null; processId: string | null }): boolean =>
  words.lineId === null || words.processId === null

export const nationalShape = z.object({
  months: monthsShape,
  quantities: z.array(z.number().nullable()).length(12).readonly().nullable(),
  units: z.number(),
  activities: z.number(),
  /** Rows of the lead unit itself, which are not added: they describe the others' work. */
  leadRows: z.number(),
  /** Units without any month, which the mean leaves out. */
  unprogrammed: z.number(),
})

export const unitShape = z.object({ id: idShape, code: z.string(), name: z.string() })
const summary = { template: templateShape, leadUnit: unitShape, national: nationalShape, mayKeep: z.boolean() }
const one = { year: yearShape, templateId: idShape }
const ids = z.array(idShape).min(1).max(500)

export const templateRoutes = {
  listTemplates: queryRoute('operations.listTemplates', {
    path: '/api/planes/:year/tipo',
    access: 'staff',
    summary: 'Actividades tipo of a plan, each with its national figure, counted once',
    input: z.object({ year: yearShape }),
    output: z.object({
      templates: z.array(z.object({ ...summary, units: z.array(z.string()), behind: z.number() })),
      /** Units for which this person may make one. */
      mayLead: z.array(unitShape),
    }),
  }),
  templateDifferences: queryRoute('operations.templateDifferences', {
    path: '/api/planes/:year/tipo/:templateId',
    access: 'staff',
    summary: 'An actividad tipo with its copies: versions behind and fields that differ',
    input: z.object(one),
    output: z.object({
      ...summary,
      copies: z.array(
        z.object({
          activityId: idShape,
          unit: unitShape,
          code: z.string(),
          /** Version that the unit accepted last. */
          version: z.number().int(),
          months: monthsShape,
          differences: z.array(
            z.object({
              field: z.enum(['link', 'name', 'expectedResult', 'means', 'target']),
              changes: z.array(changeShape),
              own: z.boolean(),
            }),
          ),
          mayAccept: z.boolean(),
        }),
      ),
      /** Units without a copy, for sending it. */
      others: z.array(unitShape.extend({ open: z.boolean() })),
    }),
  }),
  createTemplate: actionRoute('operations.createTemplate', {
    path: '/api/planes/:year/tipo',
    access: keepers,
    summary: 'Makes an actividad tipo of a unidad rectora',
    input: z.object({ year: yearShape, leadUnitId: idShape, ...wordsShape.shape }).refine(oneLink),
    output: z.object({ id: idShape }),
  }),
  makeTemplateFrom: actionRoute('operations.makeTemplateFrom', {
    path: '/api/planes/:year/tipo/desde',
    access: keepers,
    summary:
      'Turns activities with the same text in several units into copies of one actividad tipo; nothing else changes',
    input: z.object({
      year: yearShape,
      leadUnitId: idShape,
      activityIds: z.array(idShape).min(2).max(500),
      resultMayDiffer: z.boolean(),
      meansMayDiffer: z.boolean(),
    }),
    output: z.object({ id: idShape, changeId: idShape.nullable() }),
  }),
  changeTemplate: actionRoute('operations.changeTemplate', {
    path: '/api/planes/:year/tipo/:templateId/cambiar',
    access: keepers,
    summary: 'Changes an actividad tipo and raises its version; copies change only where they are accepted',
    input: z.object({ ...one, version: z.number().int(), ...wordsShape.shape }).refine(oneLink),
    output: z.object({ version: z.number().int() }),
  }),
  withdrawTemplate: actionRoute('operations.withdrawTemplate', {
    path: '/api/planes/:year/tipo/:templateId/retirar',
    access: keepers,
    summary: 'Withdraws an actividad tipo: it is sent to nobody any more, its copies stay',
    input: z.object({ ...one, reason: z.string().trim().min(3).max(500) }),
    output: z.object({ id: idShape }),
  }),
  pushTemplate: actionRoute('operations.pushTemplate', {
    path: '/api/planes/:year/tipo/:templateId/enviar',
    access: keepers,
    summary: 'Puts the activity in the drafts of the chosen units, without months or responsible; never twice',
    input: z.object({ ...one, unitIds: ids }),
    output: z.object({
      changeId: idShape.nullable(),
      created: z.array(z.object({ unitId: idShape, activityId: idShape })),
      skipped: z.array(z.object({ unitId: idShape, reason: z.enum(['hasIt', 'notEditable']) })),
    }),
  }),
  acceptTemplateChange: actionRoute('operations.acceptTemplateChange', {
    path: '/api/planes/:year/tipo/:templateId/aceptar',
    access: ['planningOfficer', 'unitHead'],
    summary: 'Brings chosen copies to the present version; words that a unit may keep change only with `withOwn`',
    input: z.object({ ...one, version: z.number().int(), activityIds: ids, withOwn: z.boolean() }),
    output: z.object({ changeId: idShape.nullable(), activities: z.number() }),
  }),
} as const
