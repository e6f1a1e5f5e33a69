import { DomainError } from '../../../../kernel/domainError.ts'
import { foldText } from '../../../../kernel/text.ts'

/**
 * What a column of a register holds. `personKey` is the number that tells one person from another, `identity` a name,
 * telephone or anything else that says who it is; neither is kept as it comes (trust.md 6).
 */
export const fieldKinds = [
  ...(['personKey', 'identity', 'sex', 'birthDate', 'ageBand', 'territory', 'date', 'category', 'number'] as const),
] as const
export type FieldKind = (typeof fieldKinds)[number]

export type RegisterField = { name: string; kind: FieldKind }

export const periodicities = ['continuous', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const
export type Periodicity = (typeof periodicities)[number]

/** A retired register stays in the catalogue and takes no more extracts. */
export const registerStatuses = ['inUse', 'retired'] as const
export type RegisterStatus = (typeof registerStatuses)[number]

/** A register that a unit keeps outside of Hilo, as far as its extracts need to know it. */
export type Register = {
  id: string
  /** The unit that keeps it. */
  unitId: string
  name: string
  /** System or place where it is kept. */
  place: string
  periodicity: Periodicity
  fields: readonly RegisterField[]
  status: RegisterStatus
  revision: number
}

export const MAX_FIELDS = 40

/** Two names that a person reads as the same are the same column. */
export const sameField = (a: string, b: string): boolean => foldText(a) === foldText(b)

/** @throws DomainError `monitoring.registerTwoKeys`, `monitoring.registerSameField`. */
export function demandFields(fields: readonly RegisterField[]): void {
  if (fields.filter(({ kind }) => kind === 'personKey').length > 1)
    throw new DomainError('monitoring.registerTwoKeys', 'invalid')
  const twice = fields.find(({ name }, at) => fields.some((other, index) => index < at && sameField(other.name, name)))
  if (twice !== undefined) throw new DomainError('monitoring.registerSameField', 'invalid', { field: twice.name })
}
