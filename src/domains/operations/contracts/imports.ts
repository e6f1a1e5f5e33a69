import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, uploadRoute } from '../../../kernel/contract.ts'
import { decisionSchema, fragmentDecisionSchema, unitDecisionSchema } from '../model/importReview/decision.ts'
import { importReportSchema } from '../model/importReview/importReport.ts'
import {
  figureScaleShape,
  importDoubtsShape,
  importPreviewShape,
  importRowsShape,
  importShape,
  layoutSectionShape,
  mappedFieldShape,
} from './importShapes.ts'
import { idShape, yearShape } from './shapes.ts'

const access = ['planningOfficer'] as const
const one = z.object({ importId: idShape })
const catalogueChoice = z.object({
  /** Name of the strategic plan; one of that name gets only what it lacks. */
  name: z.string().trim().min(1).max(200),
  startYear: z.coerce.number().int().min(1900).max(2200),
  endYear: z.coerce.number().int().min(1900).max(2200),
  /** Texts without code become processes and their rows hang from them (D16: only when asked). */
  processes: z.boolean(),
})

/** What a person chose of the differences with the plan that is there. New rows always enter. */
const chosen = z.union([z.literal('all'), z.literal('none'), z.array(z.string().max(300)).max(20_000)])

export const importRoutes = {
  stageImport: uploadRoute('operations.stageImport', {
    path: '/api/importaciones',
    access,
    summary: 'Reads a document into the waiting room of a year; the same file again answers the import that is there',
    input: z.object({ year: yearShape }),
    output: z.object({
      importId: idShape,
      /** The same file had come before for this year. */
      existing: z.boolean(),
      state: z.enum(['staged', 'accepted']),
      /** Columns were told by a mapping that the institution remembers. */
      mappingRemembered: z.boolean(),
    }),
  }),
  listImports: queryRoute('operations.listImports', {
    path: '/api/importaciones',
    access,
    summary: 'Imports with their states, newest first',
    input: z.object({ year: yearShape.optional() }),
    output: z.object({ imports: z.array(importShape) }),
  }),
  importPreview: queryRoute('operations.importPreview', {
    path: '/api/importaciones/:importId',
    access,
    summary: 'What a read document would put into the plan: units, groups of doubts, fragments, front matter, changes',
    input: one,
    output: importPreviewShape,
  }),
  importRows: queryRoute('operations.importRows', {
    path: '/api/importaciones/:importId/filas',
    access,
    summary: 'Rows of one unit of the document as they would enter',
    input: one.extend({ unit: z.coerce.number().int().min(0) }),
    output: importRowsShape,
  }),
  importDoubts: queryRoute('operations.importDoubts', {
    path: '/api/importaciones/:importId/dudas',
    access,
    summary:
      'Doubts one by one, of a group or a unit, each with its original, its neighbours and the ways to settle it',
    input: one.extend({
      unit: z.coerce.number().int().min(0).optional(),
      group: z.string().max(600).optional(),
      openOnly: z.stringbool().default(false),
    }),
    output: importDoubtsShape,
  }),
  decideImport: actionRoute('operations.decideImport', {
    path: '/api/importaciones/:importId/decisiones',
    access,
    summary: 'Keeps decisions: a doubt, all doubts of a group, a unit, a loose fragment, a change; null takes one back',
    input: one.extend({
      doubts: z
        .array(z.object({ id: z.string().max(600), decision: decisionSchema.nullable() }))
        .max(5000)
        .default([]),
      groups: z
        .array(z.object({ key: z.string().max(600), decision: decisionSchema.nullable() }))
        .max(200)
        .default([]),
      units: z
        .array(z.object({ name: z.string().max(500), decision: unitDecisionSchema.nullable() }))
        .max(2000)
        .default([]),
      fragments: z
        .array(z.object({ key: z.string().max(300), decision: fragmentDecisionSchema.nullable() }))
        .max(5000)
        .default([]),
      /** Differences with the plan that is there: by key of the row, or id of an activity that is gone. */
      changes: z
        .array(z.object({ key: z.string().max(300), take: z.boolean() }))
        .max(20_000)
        .default([]),
    }),
    output: z.object({ decided: z.number().int() }),
  }),
  describeImportLayout: queryRoute('operations.describeImportLayout', {
    path: '/api/importaciones/:importId/columnas',
    access,
    summary: 'Columns of each section of the document with samples and what they seem to be',
    input: one,
    output: z.object({ import: importShape, sections: z.array(layoutSectionShape) }),
  }),
  mapImportColumns: actionRoute('operations.mapImportColumns', {
    path: '/api/importaciones/:importId/columnas',
    access,
    summary:
      'Reads the document again with the columns and the scale of its figures that a person told, and remembers them',
    input: one.extend({
      sections: z
        .array(
          z.object({
            index: z.number().int().min(0),
            headerRow: z.number().int().min(0).nullable(),
            columns: z.array(mappedFieldShape.nullable()).max(200),
            percentScale: figureScaleShape.nullable(),
          }),
        )
        .min(1)
        .max(200),
      remember: z.boolean(),
    }),
    output: z.object({ activities: z.number().int() }),
  }),
  acceptImport: actionRoute('operations.acceptImport', {
    path: '/api/importaciones/:importId/aplicar',
    access,
    summary: 'Puts the read plan into the plan of its year, all or nothing',
    input: one.extend({
      catalogue: catalogueChoice.nullable().default(null),
      changed: chosen.default('none'),
      gone: chosen.default('none'),
    }),
    output: z.object({ planId: idShape, report: importReportSchema }),
  }),
  undoImport: actionRoute('operations.undoImport', {
    path: '/api/importaciones/:importId/deshacer',
    access,
    summary: 'Takes back as a whole what an import put into the plan, where nobody changed it since',
    input: one,
    output: z.object({ annulled: z.number().int() }),
  }),
  discardImport: actionRoute('operations.discardImport', {
    path: '/api/importaciones/:importId/descartar',
    access,
    summary: 'Puts a read document away without applying it',
    input: one,
    output: z.object({ importId: idShape }),
  }),
  readImportReport: queryRoute('operations.readImportReport', {
    path: '/api/importaciones/:importId/informe',
    access,
    summary: 'What an accepted import did and what it left',
    input: one,
    output: z.object({ import: importShape, report: importReportSchema }),
  }),
  importReport: downloadRoute('operations.importReport', {
    path: '/api/importaciones/:importId/informe/archivo',
    access,
    summary: 'The report of an import as a file: all of it in JSON, what was left out or in doubt in CSV',
    input: one.extend({ format: z.enum(['json', 'csv']).default('json') }),
    output: z.object({}),
  }),
} as const
