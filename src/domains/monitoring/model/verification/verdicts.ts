import type { Role } from '../../../../kernel/contract.ts'

/** Who looks at evidence: planning verifies; internal control gives an opinion of its own, which changes no figure (D41). */
export const verifyingSides = ['planning', 'control'] as const
export type VerifyingSide = (typeof verifyingSides)[number]

/** The role that looks on each side. */
export const roleOfSide: Readonly<Record<VerifyingSide, Role>> = {
  planning: 'planningOfficer',
  control: 'internalControl',
}

/** Verifica, insuficiente, no corresponde. */
export const verdictKinds = ['verified', 'insufficient', 'mismatch'] as const
export type VerdictKind = (typeof verdictKinds)[number]

/**
 * What is known of a report on one side. `unreviewed` (*sin revisar*) is not `insufficient`: nobody looked at it (D41).
 * `unproven`: a piece that was looked at does not verify.
 */
export const verificationStates = ['unreviewed', 'verified', 'unproven'] as const
export type VerificationState = (typeof verificationStates)[number]

export type Verdict = { evidenceId: string; side: VerifyingSide; kind: VerdictKind }

/** The verdict of a side that counts for each piece: the newest. */
export function standingVerdicts<One extends Verdict>(
  oldestFirst: readonly One[],
  side: VerifyingSide,
): Map<string, One> {
  return new Map(oldestFirst.filter((one) => one.side === side).map((one) => [one.evidenceId, one]))
}

/**
 * A report is verified when every piece of it that was looked at verifies (D41: a verdict for each piece, the rest is *sin
 * revisar*); one piece that does not is enough to leave its figure unproven.
 */
export function verificationState(
  evidenceIds: readonly string[],
  standing: ReadonlyMap<string, Pick<Verdict, 'kind'>>,
): VerificationState {
  const given = evidenceIds.flatMap((id) => standing.get(id)?.kind ?? [])
  if (given.length === 0) return 'unreviewed'
  return given.every((kind) => kind === 'verified') ? 'verified' : 'unproven'
}

/** What a person did with a report before somebody looks at its proof. */
export type ReportHands = { unitId: string; people: ReadonlySet<string> }

/** Whether a person took part in a report, or belongs to its unit: such a one does not verify it (D35, decisions.md 21). */
export function tookPart({ unitId, people }: ReportHands, who: { personId: string; unitId: string }): boolean {
  return unitId === who.unitId || people.has(who.personId)
}
