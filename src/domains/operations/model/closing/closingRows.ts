import type { Month } from '../../../../kernel/month.ts'
import type { Activity, Exemption } from '../activity.ts'
import type { VersionKind } from '../workflow/planVersion.ts'
import type { ClosingDeclaration, ClosingState } from './closingState.ts'

/** A declaration as it is kept. */
export type KeptDeclaration = ClosingDeclaration & {
  /** What whoever returned the closing said of it. */
  comment: string | null
  revision: number
  personId: string
  at: string
}

/** Which version left an activity out, and why. */
export type Dropping = {
  activityId: string
  version: number
  kind: VersionKind
  /** The request for changes that asked for it, or null for a round. */
  request: number | null
  reason: string | null
}

/** From some month on nothing was due any more. */
export type ExemptRest = { from: Month; why: Exemption }

/** One activity that the year's closing has to settle. */
export type ClosingRow = {
  activity: Pick<Activity, 'id' | 'code' | 'name' | 'unitId' | 'position' | 'responsibleText'>
  state: ClosingState | null
  /** Null: it is in the version in force, and its unit declares it. */
  dropped: Dropping | null
  exemptRest: ExemptRest | null
  declaration: KeptDeclaration | null
}

/** From the first month out of the denominator on, every programmed month is out of it: nothing more was due. */
export function exemptRest({ months, exempt }: Pick<Activity, 'months' | 'exempt'>): ExemptRest | null {
  const [first] = exempt.toSorted((a, b) => a.month - b.month)
  if (first === undefined) return null
  const out = new Set<number>(exempt.map(({ month }) => month))
  const rest = months.flatMap((share, at) => (at + 1 >= first.month && (share ?? 0) > 0 ? [at + 1] : []))
  return rest.length > 0 && rest.every((month) => out.has(month)) ? { from: first.month, why: first.why } : null
}

export type YearOnRecord = {
  /** Of the version in force, all units. */
  inForce: readonly Activity[]
  /** Activities that left the plan, as they were, by id. */
  gone: ReadonlyMap<string, Activity>
  dropped: readonly Dropping[]
  /** Split or merged: they go on in others, which are settled in their place. */
  continued: ReadonlySet<string>
  declarations: ReadonlyMap<string, KeptDeclaration>
}

/**
 * Everything that the closing has to settle: what the version in force holds, declared by its units, and what a version
 * of the year left out, which is cancelled by that change. Each activity stands once, by unit and place.
 */
export function closingRows({ inForce, gone, dropped, continued, declarations }: YearOnRecord): ClosingRow[] {
  const standing = new Set(inForce.map(({ id }) => id))
  const left = new Map(dropped.map((one) => [one.activityId, one]))
  const rows = [
    ...inForce.map((activity): ClosingRow => {
      const declaration = declarations.get(activity.id) ?? null
      const rest = exemptRest(activity)
      return { activity, state: declaration?.state ?? null, dropped: null, exemptRest: rest, declaration }
    }),
    ...[...left].flatMap(([id, dropping]): ClosingRow[] => {
      const activity = gone.get(id)
      if (activity === undefined || standing.has(id) || continued.has(id)) return []
      return [{ activity, state: 'cancelled', dropped: dropping, exemptRest: null, declaration: null }]
    }),
  ]
  return rows.sort(
    (a, b) =>
      a.activity.unitId.localeCompare(b.activity.unitId) ||
      a.activity.position - b.activity.position ||
      a.activity.code.localeCompare(b.activity.code),
  )
}
