import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { reportConformityRoutes, reportRoutes } from '../../contract.ts'
import { isSent } from '../../model/conformity/typeOrder.ts'

export type ConformityType = OutputOf<typeof reportConformityRoutes.reportConformity>['types'][number]
export type ConformityRow = ConformityType['rows'][number]

/** Everything that an act of conformity changes: read again after each. */
export const conformityReads = [reportConformityRoutes.reportConformity, reportRoutes.report, reportRoutes.myMonth]

export const views = ['all', 'pending', 'changed', 'exception', 'given', 'unsent'] as const
export type View = (typeof views)[number]
/** `rectora`: one of them, or `todas`. Left out, a rectora sees her own, and what waits for her where something does. */
export const filterSchema = z.object({
  ver: z.enum(views).optional().catch(undefined),
  rectora: z.string().optional().catch(undefined),
})
export type ConformityFilter = z.output<typeof filterSchema>
export const ALL_LEADS = 'todas'

function isIn(row: ConformityRow, view: View): boolean {
  if (view === 'all') return true
  if (view === 'unsent') return !isSent(row)
  if (view === 'pending') return isSent(row) && row.status === 'pending'
  return view === 'changed' ? row.changed : row.status === view
}

export function leadOf(types: readonly ConformityType[], { rectora }: ConformityFilter): string {
  return rectora ?? types.find(({ mine }) => mine)?.leadUnit.id ?? ALL_LEADS
}

/** What one bulk act may take: those that wait; an exception is looked at one by one. */
export function isReady({ status, available }: ConformityRow): boolean {
  return status === 'pending' && available.some(({ act, refusal }) => act === 'give' && refusal === null)
}

export function viewOf(types: readonly ConformityType[], { ver }: ConformityFilter): View {
  return ver ?? (types.some(({ rows }) => rows.some(isReady)) ? 'pending' : 'all')
}

/** A type with those of its reports that are shown, and all of them, which the figures of the type are of. */
export type ShownType = ConformityType & { all: readonly ConformityRow[] }

/** Types with those of their reports that the filters leave; a type without any is left out. */
export function filtered(types: readonly ConformityType[], filters: ConformityFilter): ShownType[] {
  const [lead, view] = [leadOf(types, filters), viewOf(types, filters)]
  return types
    .filter(({ leadUnit }) => lead === ALL_LEADS || leadUnit.id === lead)
    .map((type) => ({ ...type, all: type.rows, rows: type.rows.filter((row) => isIn(row, view)) }))
    .filter(({ rows }) => rows.length > 0)
}

/** What the offices did together, once, where all of them count the same thing (domain.md D36). */
export function nationalOf(
  rows: readonly ConformityRow[],
): { done: number; programmed: number; unitOfMeasure: string } | null {
  const units = new Set(rows.map(({ activity, form }) => (form === 'quantity' ? activity.unitOfMeasure : null)))
  const [unitOfMeasure] = units
  if (units.size !== 1 || unitOfMeasure === undefined || unitOfMeasure === null) return null
  return {
    done: rows.reduce((sum, { report }) => sum + (report?.quantity ?? 0), 0),
    programmed: rows.reduce((sum, { programmedQuantity }) => sum + (programmedQuantity ?? 0), 0),
    unitOfMeasure,
  }
}

/** What an act of conformity sends of a report: what was seen of it. */
export function seenOf({ activity, digest }: ConformityRow): { activityId: string; digest: string } {
  return { activityId: activity.id, digest: digest ?? '' }
}
