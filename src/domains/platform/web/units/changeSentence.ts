import { formatDay } from '../../../../kernel/day.ts'
import type { UnitAt } from '../../model/unitTree.ts'
import { unitKindText, unitText } from './messages.es.ts'

export type UnitDraft = Pick<UnitAt, 'code' | 'name' | 'kind' | 'parentId' | 'department'>

/** What a change of a unit does, in one sentence, before it is saved. */
export function changeSentence(
  before: UnitDraft,
  after: UnitDraft,
  from: string,
  /** Of a unit, and of a department. */
  nameOf: (id: string) => string,
): string {
  const words = unitText.preview
  const name = after.name.trim()
  const code = after.code.trim()
  const parts = [
    name !== '' && name !== before.name && words.rename(before.name, name),
    after.parentId !== before.parentId && words.move(after.parentId === null ? null : nameOf(after.parentId)),
    after.kind !== before.kind && words.kind(unitKindText[after.kind]),
    after.department !== before.department &&
      words.department(after.department === null ? null : nameOf(after.department)),
    code !== '' && code !== before.code && words.code(code),
  ].filter((part) => part !== false)
  return parts.length === 0 || from === '' ? words.nothing : words.change(parts.join('; '), formatDay(from))
}
