import type { OutputOf } from '../../../../kernel/contract.ts'
import { approvalRoutes, conformityRoutes, observationRoutes } from '../../contract.ts'

export type ConformityType = OutputOf<typeof conformityRoutes.conformity>['types'][number]
export type ConformityRow = ConformityType['activities'][number]
export type TypeSheet = OutputOf<typeof conformityRoutes.conformityOfType>
export type OfficeRow = TypeSheet['activities'][number]

/** Everything that an act of conformity changes: read again after each. */
export const conformityReads = [
  conformityRoutes.conformity,
  conformityRoutes.conformityOfType,
  approvalRoutes.approval,
  approvalRoutes.unitApproval,
  observationRoutes.observations,
]

/** What one bulk act may take: those that wait; an exception is looked at one by one. */
export function isReady({ status, available }: ConformityRow): boolean {
  return status === 'pending' && available.some(({ act, refusal }) => act === 'give' && refusal === null)
}

export function unitsOf(rows: readonly ConformityRow[]): number {
  return new Set(rows.map(({ unit }) => unit.id)).size
}
