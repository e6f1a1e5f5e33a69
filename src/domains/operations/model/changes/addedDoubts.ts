import type { Finding } from '../review/finding.ts'

/** The same doubt under another unit or under another code is the same: its fingerprint names the unit. */
function keyOf({ rule, activityId, field, params }: Finding): string {
  return JSON.stringify([rule, activityId, field, params])
}

/**
 * Doubts that changes would add to a plan: blocks and warnings of the activities that they make or alter, and that the
 * plan did not have. What it had already is no reason to stop a change that leaves it as it was (domain.md D3, D38).
 *
 * @param before findings of the plan as it is.
 * @param after findings of the plan with the changes done.
 * @param touched ids of the activities that the changes make or alter.
 * @param accepted fingerprints of findings that somebody accepted with a reason.
 */
export function addedDoubts(
  before: readonly Finding[],
  after: readonly Finding[],
  touched: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
): Finding[] {
  const known = new Set(before.map(keyOf))
  return after.filter(
    (finding) =>
      finding.severity !== 'notice' &&
      finding.activityId !== null &&
      touched.has(finding.activityId) &&
      !known.has(keyOf(finding)) &&
      (finding.severity === 'block' || !accepted.has(finding.fingerprint)),
  )
}
