import type { PlanVersion, VersionUnit } from './planVersion.ts'

/**
 * In which version each unit's *original* plan stands (domain.md D38): the last one that approved it as a whole, by the
 * formulation, a late round or the adjustment to the budget. What requests changed later is reprogramming, and never
 * becomes the original; a part that a round left as it was keeps the original that it had.
 *
 * @param versions oldest first, with their parts
 * @returns number of the version by unit plan
 */
export function originalParts(
  versions: readonly (Pick<PlanVersion, 'number' | 'kind'> & {
    parts: readonly Pick<VersionUnit, 'unitPlanId' | 'number'>[]
  })[],
): Map<string, number> {
  const original = new Map<string, number>()
  let before = new Map<string, number>()
  for (const { number, kind, parts } of versions) {
    for (const part of parts) {
      const isNew = !before.has(part.unitPlanId)
      if (isNew || (kind !== 'change' && before.get(part.unitPlanId) !== part.number))
        original.set(part.unitPlanId, number)
    }
    before = new Map(parts.map((part) => [part.unitPlanId, part.number]))
  }
  return original
}
