import { z } from 'zod'
import { sameValue } from '../../../../kernel/sameValue.ts'
import type { Settlement } from './reorganisationReads.ts'

/** What becomes of an activity, as it is chosen: a unit's id, ENDS, or '' while nobody chose. */
export type Choice = { heir: string; reason: string }
export type Choices = Readonly<Record<string, Choice>>

/** The value of "it ends" among ids of units. */
export const ENDS = 'ends'
const SHORTEST = 5

export const isShort = (text: string): boolean => text.trim().length < SHORTEST

/** What was saved; else whoever the unit was merged into. */
export function firstChoices({ waiting, defaultHeirId }: Settlement): Choices {
  return Object.fromEntries(
    waiting.map(({ id, choice }): [string, Choice] => [
      id,
      choice === null
        ? { heir: defaultHeirId ?? '', reason: '' }
        : { heir: choice.heirId ?? ENDS, reason: choice.reason ?? '' },
    ]),
  )
}

const draftSchema = z.object({
  /** What was saved when it was typed. */
  seen: z.array(z.string()),
  choices: z.record(z.string(), z.object({ heir: z.string(), reason: z.string() })),
  reason: z.string(),
  actNumber: z.string(),
})
export type SettlementDraft = z.infer<typeof draftSchema>

export function firstDraft(page: Settlement): SettlementDraft {
  const { request, seen } = page
  return {
    ...{ seen, choices: { ...firstChoices(page) } },
    ...{ reason: request?.reason ?? '', actNumber: request?.actNumber ?? '' },
  }
}

/** What the browser kept, while it still speaks of what is saved and of the activities that wait. */
export function keptDraft({ seen, waiting }: Settlement, stored: unknown): SettlementDraft | undefined {
  const kept = draftSchema.safeParse(stored).data
  if (kept === undefined || !sameValue(kept.seen, seen)) return undefined
  const ids = waiting.map(({ id }) => id)
  return sameValue(Object.keys(kept.choices).sort(), ids.toSorted()) ? kept : undefined
}

export function isChosen({ heir, reason }: Choice): boolean {
  return heir === ENDS ? !isShort(reason) : heir !== ''
}

/** What the server gets: what nobody chose is left out. */
export function chosenInput(choices: Choices) {
  return Object.entries(choices).flatMap(([activityId, choice]) => {
    if (!isChosen(choice)) return []
    const { heir, reason } = choice
    return [heir === ENDS ? { activityId, heirId: null, reason: reason.trim() } : { activityId, heirId: heir }]
  })
}

/** How many activities each unit would get, how many end and how many nobody chose. */
export function sumUp(choices: Choices): { byHeir: ReadonlyMap<string, number>; ends: number; missing: number } {
  const byHeir = new Map<string, number>()
  const given = Object.values(choices)
  for (const { heir } of given) if (heir !== '' && heir !== ENDS) byHeir.set(heir, (byHeir.get(heir) ?? 0) + 1)
  return {
    byHeir,
    ends: given.filter(({ heir }) => heir === ENDS).length,
    missing: given.filter(({ heir }) => heir === '').length,
  }
}
