import { formatShare } from '../../../../kernel/basisPoints.ts'
import { verificationText as words } from './messages.es.ts'
import type { Sample } from './verificationData.ts'

/** A rule in sentences: each criterion that is on, and the part by chance. */
export function ruleWords(rule: Sample['rule'], locale: string): string[] {
  const { weightFromBp, jumpFromBp, late, repeatedFile, outsideMonth, randomShareBp } = rule
  const percent = (share: number): string => formatShare(share, locale)
  return [
    ...(weightFromBp === null ? [] : [words.rule.weight(percent(weightFromBp))]),
    ...(late ? [words.rule.late] : []),
    ...(jumpFromBp === null ? [] : [words.rule.jump(percent(jumpFromBp))]),
    ...(repeatedFile ? [words.rule.repeatedFile] : []),
    ...(outsideMonth ? [words.rule.outsideMonth] : []),
    words.rule.random(percent(randomShareBp)),
  ]
}
