import { z } from 'zod'
import { sameValue } from '../../../../kernel/sameValue.ts'
import { unitKinds } from '../../model/unitTree.ts'

const unit = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(unitKinds),
  parentId: z.string().nullable(),
  department: z.string().nullable(),
})
const from = z.string()

/** What each form about a unit keeps of what was typed. */
const shapes = {
  open: z.object({ unit, from }),
  change: z.object({ unit, from, reason: z.string(), before: unit }),
  close: z.object({ from }),
  merge: z.object({ from, successorId: z.string().nullable() }),
}
export type UnitForm = keyof typeof shapes
export type UnitFormDraft<F extends UnitForm> = z.infer<(typeof shapes)[F]>

/** What the browser kept of a form, but a change of a unit that somebody else has changed since. */
export function keptUnitForm<F extends UnitForm>(
  form: F,
  initial: UnitFormDraft<F>,
  stored: unknown,
): UnitFormDraft<F> | undefined {
  const kept = shapes[form].safeParse(stored).data as UnitFormDraft<F> | undefined
  if (kept === undefined || !('before' in kept) || !('before' in initial)) return kept
  return sameValue(kept.before, initial.before) ? kept : undefined
}
