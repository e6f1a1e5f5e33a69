import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, uploadRoute } from '../../../kernel/contract.ts'
import { copyKinds } from '../model/planFile.ts'
import { handedOutKinds, planFormats } from '../model/planFormat.ts'
import { returnProblems } from '../model/roundTrip/returnedPlan.ts'
import { newActivityShape } from './activities.ts'
import { changeShape, idShape, yearShape } from './shapes.ts'

const writers = ['planningOfficer', 'unitHead', 'liaison'] as const
const activityName = z.object({ id: idShape, unitId: idShape, code: z.string(), name: z.string() })

export const documentRoutes = {
  downloadPlan: downloadRoute('operations.downloadPlan', {
    path: '/api/planes/:year/documento',
    access: 'staff',
    summary:
      'The plan of a year or of one unit as PDF, XLSX to edit, DOCX, CSV or JSON; what went out once is not printed again',
    input: z.object({
      year: yearShape,
      formato: z.enum(planFormats),
      unidad: idShape.optional(),
      copia: z.enum(copyKinds).default('publica'),
    }),
    output: z.unknown(),
  }),
  handedOut: queryRoute('operations.handedOut', {
    path: '/api/planes/:year/documentos',
    access: 'staff',
    summary:
      'Documents that went out of a plan, newest first; who got one first is shown to the staff of the institution',
    input: z.object({ year: yearShape }),
    output: z.object({
      documents: z.array(
        z.object({
          id: idShape,
          kind: z.enum(handedOutKinds),
          /** Null: it went out before bytes were kept. */
          fileName: z.string().nullable(),
          format: z.enum(planFormats),
          copy: z.enum(copyKinds),
          /** Null: the consolidated plan. */
          unit: z.object({ id: idShape, code: z.string(), name: z.string() }).nullable(),
          /** Number of the approved version, or null: of the working plan. */
          version: z.number().int().nullable(),
          revision: z.number().int(),
          byteLength: z.number().int(),
          sha256: z.string(),
          at: z.string(),
          person: z.string().nullable(),
        }),
      ),
      /** How many there are; the list holds the newest. */
      total: z.number().int(),
    }),
  }),
  downloadHandedOut: downloadRoute('operations.downloadHandedOut', {
    path: '/api/planes/:year/documentos/:documentId',
    access: 'staff',
    summary: 'The kept bytes of a document that went out before',
    input: z.object({ year: yearShape, documentId: idShape }),
    output: z.unknown(),
  }),
  downloadDictionary: downloadRoute('operations.downloadDictionary', {
    path: '/api/planes/diccionario',
    access: 'staff',
    summary: 'What each column of the open data file of a plan holds, as CSV',
    input: z.object({}),
    output: z.unknown(),
  }),
  previewRoundTrip: uploadRoute('operations.previewRoundTrip', {
    path: '/api/planes/:year/documento/revisar',
    access: 'staff',
    summary: 'What a file that Hilo handed out would change now that it came back; writes nothing',
    input: z.object({ year: yearShape }),
    output: z.object({
      fileName: z.string(),
      format: z.enum(planFormats),
      /** Exactly the bytes that were handed out. */
      untouched: z.boolean(),
      /** Revision that the file was written from; null where the file does not say it. */
      revision: z.number().int().nullable(),
      planRevision: z.number().int(),
      /** Activities that changed in Hilo since that revision. */
      changedSince: z.number().int(),
      changes: z.array(z.object({ place: z.string(), change: changeShape })),
      conflicts: z.array(z.object({ place: z.string(), change: changeShape, written: changeShape })),
      additions: z.array(
        z.object({
          unitId: idShape,
          place: z.string(),
          doubt: z.enum(['unknownKey', 'repeatedKey']).nullable(),
          activity: newActivityShape,
        }),
      ),
      missing: z.array(activityName),
      problems: z.array(
        z.object({
          code: z.enum(returnProblems),
          place: z.string(),
          unitId: idShape.nullable(),
          field: z.string(),
          text: z.string(),
        }),
      ),
      /** Names behind the ids above. */
      activities: z.array(activityName),
      units: z.array(z.object({ id: idShape, code: z.string(), name: z.string() })),
      links: z.array(z.object({ id: idShape, label: z.string() })),
    }),
  }),
  applyRoundTrip: actionRoute('operations.applyRoundTrip', {
    path: '/api/planes/:year/documento/aplicar',
    access: writers,
    summary: 'Applies what a person accepted of a returned file: all or nothing, each part undoable',
    input: z.object({
      year: yearShape,
      fileName: z.string().trim().min(1).max(200),
      changes: z.array(changeShape).max(20_000),
      additions: z
        .array(z.object({ unitId: idShape, activities: z.array(newActivityShape).min(1).max(2000) }))
        .max(200),
      annul: z.array(idShape).max(2000),
    }),
    output: z.object({
      /** In the order in which they were made; undone from the last to the first. */
      changeIds: z.array(idShape),
      changed: z.number().int(),
      added: z.number().int(),
      annulled: z.number().int(),
    }),
  }),
} as const
