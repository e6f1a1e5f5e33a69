import { z } from 'zod'
import { type AuditReach, downloadRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { auditAccessShape } from '../../platform/contract.ts'
import { versionStatuses } from '../model/workflow/versionWorkflow.ts'
import { idShape } from './shapes.ts'

/** Who makes a sample of any scope: whoever reads the log too. */
export const sampleMakers = ['internalControl', 'planningOfficer', 'admin'] as const satisfies readonly Role[]

const MANY_YEARS = 20

/** `2025,2026` */
const yearsShape = z
  .string()
  .regex(/^\d{4}(,\d{4})*$/)
  .transform((text) => [...new Set(text.split(',').map(Number))])
  .refine((years) => years.length <= MANY_YEARS)

/** Ids with commas between. */
const unitsShape = z
  .string()
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(idShape).min(1).max(500))

const sampleInput = z.object({
  anios: yearsShape,
  unidades: unitsShape.optional(),
  nombres: z.enum(['no', 'si']).default('no'),
})

/** The scope that a request for a sample asks for. */
export function sampleReach({ anios, unidades, nombres }: z.output<typeof sampleInput>): AuditReach {
  return { years: anios, units: unidades ?? 'all', names: nombres === 'si' }
}

export const auditRoutes = {
  auditScope: queryRoute('operations.auditScope', {
    path: '/api/auditoria/alcance',
    access: sampleMakers,
    auditor: 'own',
    summary: 'Years, versions and units that whoever asks may take a sample of; the access of an external auditor',
    input: z.object({}),
    output: z.object({
      /** Null for the staff. */
      access: auditAccessShape.nullable(),
      plans: z.array(
        z.object({
          year: z.number().int(),
          title: z.string(),
          versions: z.array(
            z.object({
              number: z.number().int(),
              status: z.enum(versionStatuses),
              approvedOn: z.string(),
              sha256: z.string(),
            }),
          ),
        }),
      ),
      units: z.array(z.object({ id: idShape, code: z.string(), name: z.string() })),
    }),
  }),
  downloadSample: downloadRoute('operations.downloadSample', {
    path: '/api/auditoria/muestra',
    access: sampleMakers,
    auditor: { reach: sampleReach },
    summary:
      'The sample file for an auditor as one ZIP: versions, changes, observations, acts, the chained log with its proof, an index and the program that checks it',
    input: sampleInput,
    output: z.unknown(),
  }),
} as const
