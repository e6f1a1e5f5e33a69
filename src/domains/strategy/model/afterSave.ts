import { sameValue } from '../../../kernel/sameValue.ts'
import type { Believed } from './catalogueRules.ts'

/**
 * A thing as a save leaves it: a new one at revision 0, the stored one with the next revision, or the stored one itself
 * when the save says nothing else. Then there is nothing to write, and nobody who is writing meanwhile has a conflict.
 */
export function afterSave<Fields extends object>(
  before: (Fields & Believed) | undefined,
  fields: Fields,
  newId: () => string,
): Fields & Believed {
  if (before === undefined) return { ...fields, id: newId(), revision: 0 }
  const { id, revision } = before
  return sameValue({ ...fields, id, revision }, before) ? before : { ...fields, id, revision: revision + 1 }
}
