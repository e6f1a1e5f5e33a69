import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, uploadRoute } from '../../../kernel/contract.ts'
import { comparisonFormats, planFormats } from '../model/planFormat.ts'
import { signedCopyKeepers } from '../model/planPolicy.ts'
import { versionKinds } from '../model/workflow/planVersion.ts'
import { versionStatuses } from '../model/workflow/versionWorkflow.ts'
import { versionComparisonShape } from './comparison.ts'
import { idShape, yearShape } from './shapes.ts'

const numberShape = z.coerce.number().int().min(1).max(100_000)

/** `original`: each unit as it was last approved as a whole, before requests changed it. */
const otherShape = z.union([z.literal('original'), numberShape])

const reasonShape = z.string().trim().min(5).max(1000)

const versionShape = z.object({
  number: z.number().int(),
  kind: z.enum(versionKinds),
  status: z.enum(versionStatuses),
  sha256: z.string(),
  code: z.string(),
  approvedOn: z.string(),
  inForceFrom: z.string().nullable(),
  inForceTo: z.string().nullable(),
  reason: z.string().nullable(),
})

export const versionRoutes = {
  versions: queryRoute('operations.versions', {
    path: '/api/planes/:year/versiones',
    access: 'staff',
    summary: 'Approved versions of a plan, newest first, each with the plans of units inside it',
    input: z.object({ year: yearShape }),
    output: z.object({
      versions: z.array(
        versionShape.extend({
          units: z.array(
            z.object({ unitId: idShape, name: z.string(), number: z.number().int(), activities: z.number().int() }),
          ),
          signedCopies: z.array(
            z.object({
              id: idShape,
              fileName: z.string(),
              byteLength: z.number().int(),
              sha256: z.string(),
              /** It begins with the very bytes of a document of this version: what follows was added when it was signed. */
              extendsDocument: z.boolean(),
              at: z.string(),
              /** Who attached it, for the staff of the institution. */
              person: z.string().nullable(),
              /** It should not have been attached and no longer counts; it stays to be seen. */
              withdrawn: z.object({ at: z.string(), reason: z.string(), person: z.string().nullable() }).nullable(),
            }),
          ),
        }),
      ),
      /** Whether who asks may attach and withdraw signed copies. */
      mayAttach: z.boolean(),
    }),
  }),
  downloadVersion: downloadRoute('operations.downloadVersion', {
    path: '/api/planes/:year/versiones/:number/documento',
    access: 'staff',
    auditor: {
      reach: ({ year, unidad }) => ({ years: [year], units: unidad === undefined ? 'all' : [unidad], names: false }),
    },
    summary: 'An approved version, or one unit of it, printed from its frozen bytes as PDF, XLSX, DOCX, CSV or JSON',
    input: z.object({ year: yearShape, number: numberShape, formato: z.enum(planFormats), unidad: idShape.optional() }),
    output: z.unknown(),
  }),
  attachSignedCopy: uploadRoute('operations.attachSignedCopy', {
    path: '/api/planes/:year/versiones/:number/firmadas',
    access: signedCopyKeepers,
    summary:
      'Attaches a copy of a version that was signed on paper or electronically (PDF, JPEG or PNG, told by its content)',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.object({ id: idShape, extendsDocument: z.boolean() }),
  }),
  withdrawSignedCopy: actionRoute('operations.withdrawSignedCopy', {
    path: '/api/planes/:year/versiones/:number/firmadas/:copyId/retirar',
    access: signedCopyKeepers,
    summary: 'Withdraws a signed copy that should not have been attached, with a reason; its row and bytes stay',
    input: z.object({ year: yearShape, number: numberShape, copyId: idShape, reason: reasonShape }),
    output: z.object({ id: idShape }),
  }),
  downloadSignedCopy: downloadRoute('operations.downloadSignedCopy', {
    path: '/api/planes/:year/versiones/:number/firmadas/:copyId',
    access: 'staff',
    summary: 'A signed copy as it was attached, byte by byte',
    input: z.object({ year: yearShape, number: numberShape, copyId: idShape }),
    output: z.unknown(),
  }),
  compareVersionsFile: downloadRoute('operations.compareVersionsFile', {
    path: '/api/planes/:year/versiones/:number/comparar/:other/documento',
    access: 'staff',
    summary:
      'The same comparison as a document or CSV: a row for each activity that is new or gone and for each value that differs',
    input: z.object({
      year: yearShape,
      number: numberShape,
      other: otherShape,
      unidad: idShape.optional(),
      formato: z.enum(comparisonFormats).default('csv'),
    }),
    output: z.unknown(),
  }),
  compareVersions: queryRoute('operations.compareVersions', {
    path: '/api/planes/:year/versiones/:number/comparar/:other',
    access: 'staff',
    summary:
      'A version beside an earlier one, or beside the original plan of each unit: added, dropped, moved and changed activities',
    input: z.object({
      year: yearShape,
      number: numberShape,
      other: otherShape,
      unitId: idShape.optional(),
    }),
    output: versionComparisonShape,
  }),
} as const
