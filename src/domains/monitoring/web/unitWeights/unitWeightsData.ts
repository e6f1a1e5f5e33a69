import type { OutputOf } from '../../../../kernel/contract.ts'
import type { unitWeightRoutes } from '../../contract.ts'

export type Weights = OutputOf<typeof unitWeightRoutes.unitWeights>
export type Weighing = Weights['decided'][number]

/** The decision that holds today; undefined: nothing was decided. */
export function held({ decided, holds }: Weights): Weighing | undefined {
  return decided.find(({ id }) => id === holds)
}

/** What the last decision says, from which a new one starts. */
export function weighed({ decided }: Weights): Weighing['weights'] {
  return decided.at(-1)?.weights ?? []
}
