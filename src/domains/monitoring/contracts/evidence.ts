import { z } from 'zod'
import { actionRoute, downloadRoute, type Role, uploadRoute } from '../../../kernel/contract.ts'
import { confidentialities, MAX_EVIDENCE_BYTES } from '../model/evidence.ts'
import { extractShape } from './extractShapes.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const hashShape = z.string().regex(/^[0-9a-f]{64}$/u)
const monthInput = { year: yearShape, month: monthShape, activityId: idShape }

export const fileShape = z.object({
  id: idShape,
  fileName: z.string(),
  byteLength: z.number().int(),
  mediaType: z.string(),
  sha256: z.string(),
  /** Of the photo as the camera wrote it, as the browser told it; null where it was sent as it was. */
  originalSha256: z.string().nullable(),
  uploadedByName: z.string(),
  uploadedAt: z.string(),
  /** What is known of it where it is an extract of a register; its small figures only for who checks it. */
  extract: extractShape.nullable().default(null),
})

const ofReport = {
  means: z.string().max(1000).nullable(),
  confidentiality: z.enum(confidentialities).default('internal'),
  /** The day that it speaks of. */
  datedOn: z.iso.date().nullable().default(null),
}
const placed = z.object({ kind: z.enum(['link', 'record']), place: z.string().trim().min(3).max(1000), ...ofReport })
const filed = z.object({ kind: z.literal('file'), fileId: idShape, ...ofReport })

/** A piece of evidence as it is written: a file is named by its id. */
export const writtenEvidenceShape = z.discriminatedUnion('kind', [placed, filed])
/** The same as it is read: a file comes with what is known of it. */
export const evidenceShape = z.discriminatedUnion('kind', [placed, filed.extend({ file: fileShape })])

/** The same for whoever may not read some of it: that it is there, and nothing of what it says. */
export const readEvidenceShape = z.discriminatedUnion('kind', [
  ...evidenceShape.options,
  z.object({ kind: z.literal('withheld'), ...ofReport }),
])

const unitPeople: readonly Role[] = ['unitHead', 'liaison', 'responsible']

export const evidenceRoutes = {
  addEvidenceFile: uploadRoute('monitoring.addEvidenceFile', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/archivos',
    access: unitPeople,
    storedUpToBytes: MAX_EVIDENCE_BYTES,
    summary: 'Keeps a file among those of the unit in a month; saving the report makes it evidence',
    input: z.object({ ...monthInput, originalSha256: hashShape.optional() }),
    output: fileShape,
  }),
  removeEvidenceFile: actionRoute('monitoring.removeEvidenceFile', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/archivos/:fileId/quitar',
    access: unitPeople,
    summary: 'Takes away a file of the unit in a month that no report uses',
    input: z.object({ ...monthInput, fileId: idShape }),
    output: z.object({}),
  }),
  downloadEvidence: downloadRoute('monitoring.downloadEvidence', {
    path: '/api/seguimiento/evidencias/:fileId',
    access: 'staff',
    summary: 'A file of evidence as it was sent, for whoever may read it',
    input: z.object({ fileId: idShape }),
    output: z.unknown(),
  }),
  showEvidence: downloadRoute('monitoring.showEvidence', {
    path: '/api/seguimiento/evidencias/:fileId/imagen',
    access: 'staff',
    summary: 'A photo of evidence, to be shown in the page',
    input: z.object({ fileId: idShape }),
    output: z.unknown(),
  }),
} as const
