import { z } from 'zod'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { OutputOf, Route } from '../../../../kernel/contract.ts'
import { importRoutes } from '../../contract.ts'

export type Preview = OutputOf<typeof importRoutes.importPreview>
export type Unit = Preview['units'][number]
export type Group = Preview['groups'][number]
export type Row = OutputOf<typeof importRoutes.importRows>['rows'][number]
export type Doubt = OutputOf<typeof importRoutes.importDoubts>['doubts'][number]

export const unitKinds = ['central', 'regional', 'departamental', 'organo'] as const

/** What a decision changes on the screen. */
export const afterDecision: readonly Route[] = [
  importRoutes.importPreview,
  importRoutes.importRows,
  importRoutes.importDoubts,
]

/** A row that differs, or (without differences) an activity that the document does not name any more. */
export type PlanChange = Pick<
  Preview['comparison']['changed'][number],
  'key' | 'unit' | 'activity' | 'differences' | 'taken'
>

/** Every difference with the plan that is there: rows that say otherwise first, by unit as the document has them. */
export function planChanges({ comparison: { changed, gone } }: Preview): PlanChange[] {
  return [...changed, ...gone.map(({ activityId: key, ...row }) => ({ ...row, key, differences: [] }))]
}

/** Unit whose rows are shown, group that is decided one by one, and the doubt in the panel. */
export const reviewFilters = z.object({
  unidad: z.coerce.number().int().min(0).optional().catch(undefined),
  grupo: z.string().max(600).optional().catch(undefined),
  duda: z.string().max(600).optional().catch(undefined),
  todas: z.coerce.boolean().optional().catch(undefined),
})
export type ReviewFilters = z.output<typeof reviewFilters>

export const share = (value: number | null): string => (value === null ? '' : formatShare(value))

/** A sentence of the reading whose figures never part from their sign. */
export const unbroken = (message: string): string => message.replaceAll(' %', '\u00a0%')

/** Shares typed by hand, in per cent; undefined when a box holds no share. */
export function parseShares(texts: readonly string[]): (number | null)[] | undefined {
  const shares = texts.map((text) => {
    const clean = text.replace('%', '').replace(',', '.').trim()
    if (clean === '') return null
    return /^\d{1,3}(\.\d{1,2})?$/u.test(clean) && Number(clean) <= 100 ? Math.round(Number(clean) * 100) : undefined
  })
  const known = shares.filter((one) => one !== undefined)
  return known.length === shares.length ? known : undefined
}
