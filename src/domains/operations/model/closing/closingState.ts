/** How an activity ended its year (domain.md D40). */
export const closingStates = ['fulfilled', 'partial', 'notExecuted', 'moved', 'cancelled'] as const
export type ClosingState = (typeof closingStates)[number]

/** What a unit may declare; `cancelled` is read from the change that dropped the activity, never typed. */
export const declarableStates = ['fulfilled', 'partial', 'notExecuted', 'moved'] as const satisfies ClosingState[]
export type DeclarableState = (typeof declarableStates)[number]

/** What a unit says of one activity, perhaps half written. */
export type ClosingDeclaration = {
  activityId: string
  /** Null while only words were written. */
  state: DeclarableState | null
  ground: string
  /** Where the evidence is. */
  evidence: string
}

/** What a declaration still lacks before it can be handed in. */
export type ClosingGap = 'state' | 'ground' | 'evidence'

/**
 * Everything but *cumplida* says why; what was done in full or in part says where its evidence is, since nothing else
 * stands behind a declared state.
 */
export function gapsOf(declaration: Omit<ClosingDeclaration, 'activityId'> | null): ClosingGap[] {
  if (declaration === null || declaration.state === null) return ['state']
  const { state, ground, evidence } = declaration
  const gaps: ClosingGap[] = []
  if (state !== 'fulfilled' && ground.trim() === '') gaps.push('ground')
  if ((state === 'fulfilled' || state === 'partial') && evidence.trim() === '') gaps.push('evidence')
  return gaps
}
