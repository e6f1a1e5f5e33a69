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
