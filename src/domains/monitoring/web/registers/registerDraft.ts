import { z } from 'zod'
import type { InputOf, OutputOf } from '../../../../kernel/contract.ts'
import type { registerRoutes } from '../../contract.ts'
import { fieldKinds, periodicities, registerStatuses } from '../../model/extract/register.ts'

export type RegisterRow = OutputOf<typeof registerRoutes.registers>['registers'][number]

const draftSchema = z.object({
  unitId: z.string().nullable(),
  ...{ name: z.string(), place: z.string(), periodicity: z.enum(periodicities) },
  /** A column without a name is none; its kind is empty until it is chosen. */
  fields: z.array(z.object({ name: z.string(), kind: z.enum([...fieldKinds, '']) })),
  ...{ status: z.enum(registerStatuses), revision: z.number() },
})
export type RegisterDraft = z.infer<typeof draftSchema>

export function parseRegisterDraft(stored: unknown): RegisterDraft | undefined {
  return draftSchema.safeParse(stored).data
}

const blank = { name: '', kind: '' } as const

/** What is written of a register so far; of a new one, in the only unit whose registers the person keeps. */
export function draftOfRegister(register: RegisterRow | null, units: readonly { id: string }[]): RegisterDraft {
  if (register === null)
    return {
      unitId: units.length === 1 ? (units[0]?.id ?? null) : null,
      ...{ name: '', place: '', periodicity: 'continuous', fields: [blank, blank], status: 'inUse', revision: 0 },
    }
  const { unitId, name, place, periodicity, fields, status, revision } = register
  return { unitId, name, place, periodicity, fields: [...fields], status, revision }
}

export const registerFaults = ['name', 'unit', 'place', 'columns'] as const
export type RegisterFault = (typeof registerFaults)[number]
type Written = Omit<InputOf<typeof registerRoutes.changeRegister>, 'registerId'>

/** The register that a draft stands for, or what it lacks. */
export function readRegisterDraft(draft: RegisterDraft): { register: Written } | { faults: RegisterFault[] } {
  const named = draft.fields.filter(({ name }) => name.trim() !== '')
  const fields = named.flatMap(({ name, kind }) => (kind === '' ? [] : [{ name: name.trim(), kind }]))
  const wrong: Record<RegisterFault, boolean> = {
    name: draft.name.trim().length < 2,
    unit: draft.unitId === null,
    place: draft.place.trim().length < 2,
    columns: fields.length === 0 || fields.length < named.length,
  }
  const { unitId, name, place, periodicity, status, revision } = draft
  if (unitId === null || Object.values(wrong).includes(true))
    return { faults: registerFaults.filter((fault) => wrong[fault]) }
  return { register: { unitId, name, place, periodicity, fields, status, revision } }
}
