import type { InputOf } from '../../../../kernel/contract.ts'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import type { verificationRoutes } from '../../contract.ts'
import { verificationText as words } from './messages.es.ts'

type StatedRule = InputOf<typeof verificationRoutes.drawSample>['rule']

/** The rule as it is typed; percentages are text, and an empty limit turns its criterion off. */
export type RuleDraft = {
  weight: string
  jump: string
  random: string
  late: boolean
  repeatedFile: boolean
  outsideMonth: boolean
}

export const usualRule: RuleDraft = {
  weight: '10',
  jump: '20',
  random: '5',
  late: true,
  repeatedFile: true,
  outsideMonth: true,
}

export type RuleFaults = Partial<Record<'weight' | 'jump' | 'random', string>>

const WHOLE_BP = 10_000

/** Basis points, null when blank, undefined when it is no percentage from `least` to 100. */
function percentBp(text: string, locale: string, least: number): number | null | undefined {
  const parsed = parseShare(text, locale)
  if (!parsed.ok) return undefined
  const { value } = parsed
  return value === null || (value >= least && value <= WHOLE_BP) ? value : undefined
}

/** The rule, or what is wrong with what was typed. */
export function readRule(draft: RuleDraft, locale: string): { rule: StatedRule } | { faults: RuleFaults } {
  const [weightFromBp, jumpFromBp] = [percentBp(draft.weight, locale, 1), percentBp(draft.jump, locale, 1)]
  const randomShareBp = percentBp(draft.random, locale, 0)
  if (weightFromBp === undefined || jumpFromBp === undefined || randomShareBp === undefined || randomShareBp === null)
    return {
      faults: {
        ...(weightFromBp === undefined ? { weight: words.limitWrong } : {}),
        ...(jumpFromBp === undefined ? { jump: words.limitWrong } : {}),
        ...(randomShareBp === undefined || randomShareBp === null ? { random: words.randomWrong } : {}),
      },
    }
  const { late, repeatedFile, outsideMonth } = draft
  return { rule: { weightFromBp, jumpFromBp, randomShareBp, late, repeatedFile, outsideMonth } }
}
