import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { fieldKinds, MAX_FIELDS, periodicities, registerStatuses } from '../model/extract/register.ts'
import { registerKeepers } from '../model/extract/registerPolicy.ts'
import { idShape } from './shapes.ts'

const name = z.string().trim().min(2).max(200)

/** What is known of a register, as a person writes it. */
const registerContent = {
  ...{ unitId: idShape, name, place: name, periodicity: z.enum(periodicities) },
  fields: z
    .array(z.object({ name: z.string().trim().min(1).max(100), kind: z.enum(fieldKinds) }))
    .min(1)
    .max(MAX_FIELDS)
    .readonly(),
}
const revision = z.number().int()

export const registerRoutes = {
  registers: queryRoute('monitoring.registers', {
    path: '/api/seguimiento/registros',
    access: 'staff',
    summary: 'The registers that units keep, with their columns and how often extracts of them were taken',
    input: z.object({}),
    output: z.object({
      /** Units whose registers whoever asks may write. */
      mayKeep: z.array(z.object({ id: idShape, name: z.string() })),
      registers: z.array(
        z.object({
          ...{ id: idShape, ...registerContent, unitName: z.string(), status: z.enum(registerStatuses), revision },
          ...{ mayKeep: z.boolean(), changedByName: z.string(), changedAt: z.string() },
          ...{ extracts: z.number().int(), lastTakenOn: z.string().nullable() },
        }),
      ),
    }),
  }),
  addRegister: actionRoute('monitoring.addRegister', {
    path: '/api/seguimiento/registros',
    access: registerKeepers,
    summary: 'Adds a register to the catalogue: the unit that keeps it, where, and what its columns hold',
    input: z.object(registerContent),
    output: z.object({ id: idShape }),
  }),
  changeRegister: actionRoute('monitoring.changeRegister', {
    path: '/api/seguimiento/registros/:registerId',
    access: registerKeepers,
    summary:
      'Changes a register over the revision that its author saw, or retires it; extracts keep what they were read with',
    input: z.object({ registerId: idShape, ...registerContent, status: z.enum(registerStatuses), revision }),
    output: z.object({ revision }),
  }),
} as const
