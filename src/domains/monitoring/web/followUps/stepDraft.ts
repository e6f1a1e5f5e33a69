import { z } from 'zod'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { followUpText as words } from './messages.es.ts'

/** The words of a step while they are typed; a file stays out, for a tab can't keep it. */
const stepDraft = z.object({ text: z.string(), place: z.string() })
export type StepDraft = z.infer<typeof stepDraft>

/** What an older program left in the tab is taken only where it still has this shape. */
export function parseStepDraft(stored: unknown): StepDraft | undefined {
  return stepDraft.safeParse(stored).data
}

const SHORTEST = 3
const isShort = (text: string): boolean => text.trim().length < SHORTEST

/** What is missing, under the field where it is. */
export function stepFaults(act: FollowUpAct, { text, place }: StepDraft, hasFile: boolean): Partial<StepDraft> {
  return {
    ...(act !== 'close' && isShort(text) ? { text: words.textMissing } : {}),
    ...(act === 'answer' && !hasFile && isShort(place) ? { place: words.placeMissing } : {}),
  }
}
