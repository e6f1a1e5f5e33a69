import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import type { MonthShares, PhysicalTarget } from '../../model/activity.ts'
import type { ActivityLink, Change } from '../../model/activityChange.ts'
import { documentsText } from './messages.es.ts'

const text = documentsText.back

/** Both values of a change, as a person reads them; of months, only those that differ. */
export function describeChange(change: Change, links: ReadonlyMap<string, string>): { before: string; after: string } {
  if (change.field === 'months') {
    const differing = MONTHS.filter((month) => change.before[month - 1] !== change.after[month - 1])
    return { before: monthsText(change.before, differing), after: monthsText(change.after, differing) }
  }
  if (change.field === 'link') {
    return { before: linkText(change.before, links), after: linkText(change.after, links) }
  }
  if (change.field === 'target') return { before: targetText(change.before), after: targetText(change.after) }
  if (change.field === 'weightBp') {
    return { before: shareText(change.before), after: shareText(change.after) }
  }
  return { before: plainText(change.before), after: plainText(change.after) }
}

function monthsText(months: MonthShares, shown: readonly (typeof MONTHS)[number][]): string {
  return shown.map((month) => `${monthShortName(month)} ${shareText(months[month - 1] ?? null)}`).join(' · ')
}

function shareText(share: number | null): string {
  return share === null ? text.empty : formatShare(share)
}

function linkText(link: ActivityLink, links: ReadonlyMap<string, string>): string {
  return links.get(link.lineId ?? link.processId ?? '') ?? text.unclassified
}

function targetText(target: PhysicalTarget | null): string {
  if (target === null) return text.empty
  return `${target.unitOfMeasure}: ${target.quantities.map((quantity) => quantity ?? '–').join(' ')}`
}

function plainText(value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return text.empty
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
