import type { OutputOf } from '../../../../kernel/contract.ts'
import type { reviewRoutes } from '../../contract.ts'
import type { RepairCode } from '../../model/review/finding.ts'
import { describeRepair } from '../../model/review/reviewText.es.ts'
import { reviewScreen } from './messages.es.ts'

export type Review = OutputOf<typeof reviewRoutes.findings>
export type ReviewGroup = Review['groups'][number]
export type GroupFinding = OutputOf<typeof reviewRoutes.findingsOfGroup>['findings'][number]
/** A repair of the group, leaving as it is with a reason, or going to the activity. */
export type Way = RepairCode | 'accept' | 'byHand'

/** Key of a group in the address. */
export function groupKey({ rule, severity, variant }: Pick<ReviewGroup, 'rule' | 'severity' | 'variant'>): string {
  return [rule, severity, ...(variant === null ? [] : [variant])].join('~')
}

/** The group that the address names: by its key, or the first of a rule; else the first one. */
export function chosenGroup(
  groups: readonly ReviewGroup[],
  asked: { grupo?: string | undefined; regla?: string | undefined },
): ReviewGroup | undefined {
  if (asked.grupo !== undefined) return groups.find((group) => groupKey(group) === asked.grupo)
  if (asked.regla !== undefined) return groups.find((group) => group.rule === asked.regla)
  return groups[0]
}

/** Words of a repair over all rows that offer it: its own where they agree, else those that fit every row. */
export function repairWords(code: RepairCode, findings: readonly GroupFinding[]): { label: string; detail: string } {
  const offers = findings.flatMap((finding) => finding.repairs.filter((repair) => repair.code === code))
  const words = offers.map(describeRepair)
  const [first] = words
  if (first === undefined) return { label: code, detail: '' }
  const general = Object.entries(reviewScreen.repairName).find(([known]) => known === code)?.[1]
  const sameLabel = words.every((one) => one.label === first.label)
  const sameDetail = words.every((one) => one.detail === first.detail)
  return {
    label: sameLabel ? first.label : (general ?? first.label),
    detail: sameDetail ? first.detail : reviewScreen.eachRow,
  }
}
