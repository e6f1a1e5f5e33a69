import { z } from 'zod'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { lackingParts, type StepPart } from '../../model/followUp/stepParts.ts'
import { followUpText as words } from './messages.es.ts'

/** The words of a step while they are typed; a file stays out, for a tab can't keep it. */
const stepDraft = z.object({ text: z.string(), place: z.string() })
export type StepDraft = z.infer<typeof stepDraft>

/** What an older program left in the tab is taken only where it still has this shape. */
export function parseStepDraft(stored: unknown): StepDraft | undefined {
  return stepDraft.safeParse(stored).data
}

const missing = { text: words.textMissing, place: words.placeMissing } as const

/** What is missing, under the field where it is. */
export function stepFaults(act: FollowUpAct, draft: StepDraft, hasFile: boolean): Partial<Record<StepPart, string>> {
  return Object.fromEntries(lackingParts(act, { ...draft, hasFile }).map((part) => [part, missing[part]]))
}
