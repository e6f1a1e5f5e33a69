import { z } from 'zod'
import { evaluationText as words } from './messages.es.ts'

/** The minutes while they are typed; who attended and what was agreed are one to a line. */
const minutesDraft = z.object({ place: z.string(), heldOn: z.string(), attendees: z.string(), agreements: z.string() })
export type MinutesDraft = z.infer<typeof minutesDraft>

/** What an older program left in the tab is taken only where it still has this shape. */
export function parseMinutesDraft(stored: unknown): MinutesDraft | undefined {
  return minutesDraft.safeParse(stored).data
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The minutes as the act takes them. */
export function minutesOf({ place, heldOn, attendees, agreements }: MinutesDraft) {
  return { place, heldOn, attendees: lines(attendees), agreements: lines(agreements) }
}

/** What is missing, under the field where it is. */
export function minutesFaults(draft: MinutesDraft, today: string): Partial<Record<keyof MinutesDraft, string>> {
  const { place, heldOn, attendees, agreements } = minutesOf(draft)
  return {
    ...(place.trim().length < 3 ? { place: words.placeMissing } : {}),
    ...(heldOn === '' || heldOn > today ? { heldOn: words.heldOnMissing } : {}),
    ...(attendees.length === 0 ? { attendees: words.attendeesMissing } : {}),
    ...(agreements.some((line) => line.length < 5) ? { agreements: words.agreementsShort } : {}),
  }
}
