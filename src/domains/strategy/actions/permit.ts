import type { Permit } from '../../platform/index.ts'
import type { Actor } from '../../platform/model/index.ts'
import { mayWriteStrategy } from '../model/strategyPolicy.ts'

/** Planning may; nothing that row security fences by unit is written here, so the scope is empty. */
export function permitStrategy(actor: Actor): Permit {
  const assignment = mayWriteStrategy(actor)
  return assignment === undefined ? undefined : { assignment, scope: [] }
}
