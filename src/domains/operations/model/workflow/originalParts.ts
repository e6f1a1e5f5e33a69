import type { PlanVersion, VersionUnit } from './planVersion.ts'

/** Number of the version in which the original plan of each unit stands, by unit plan. */
export type OriginalParts = ReadonlyMap<string, number>

type VersionWithParts = Pick<PlanVersion, 'number' | 'kind'> & {
  parts: readonly Pick<VersionUnit, 'unitPlanId' | 'number'>[]
}

/**
 * In which version each unit's *original* plan stands (domain.md D38): the last one that approved it as a whole, by the
 * formulation, a late round or the adjustment to the budget. What requests changed later is reprogramming, and never
 * becomes the original; a part that a round left as it was keeps the original that it had.
 *
 * @param versions oldest first, with their parts
 * @returns what was so when each of them came into force, in the same order
 */
export function originalParts(versions: readonly VersionWithParts[]): OriginalParts[] {
  let original = new Map<string, number>()
  let before = new Map<string, number>()
  return versions.map(({ number, kind, parts }) => {
    const approved = parts.filter(
      (part) => !before.has(part.unitPlanId) || (kind !== 'change' && before.get(part.unitPlanId) !== part.number),
    )
    original = new Map([...original, ...approved.map(({ unitPlanId }) => [unitPlanId, number] as const)])
    before = new Map(parts.map((part) => [part.unitPlanId, part.number]))
    return original
  })
}
