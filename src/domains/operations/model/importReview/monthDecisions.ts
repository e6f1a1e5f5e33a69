import { distribute, sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { MonthShares } from '../activity.ts'
import type { ImportIssue } from '../planImport/importedPlan.ts'
import { readMonthCell, toShare } from '../planImport/monthCell.ts'
import type { Decision } from './decision.ts'

/** Doubts that are about the months of a row. */
export function isMonthDoubt({ rule }: Pick<ImportIssue, 'rule'>): boolean {
  return rule.startsWith('months.') || rule === 'row.misaligned'
}

/** Month cells that a doubt shows, as written; empty where it shows none. */
export function writtenCells(issue: ImportIssue): string[] {
  return (issue.original ?? '').split(' | ')
}

function shareOf(text: string): number | null {
  const cell = readMonthCell({ text })
  return cell.kind === 'number' ? toShare(cell.value, 'percent') : null
}

/** The twelve months that are left when one of the written values goes; undefined when they are not twelve. */
export function monthsWithout(issue: ImportIssue, position: number): MonthShares | undefined {
  const cells = writtenCells(issue)
  if (cells.length !== MONTHS.length + 1 || position > cells.length) return undefined
  return cells.toSpliced(position - 1, 1).map(shareOf)
}

/** Places (from 1) of the values without which a row of thirteen adds up to 100 %; of equal neighbours the first. */
export function droppablePositions(issue: ImportIssue): number[] {
  const cells = writtenCells(issue)
  return cells.flatMap((text, index) => {
    if (index > 0 && cells[index - 1] === text) return []
    const months = monthsWithout(issue, index + 1)
    return months !== undefined && sumShares(months) === WHOLE_YEAR_BP ? [index + 1] : []
  })
}

/** The written shares in proportion, adding up to 100 %; undefined when no month has work. */
export function spreadToWhole(months: MonthShares): MonthShares | undefined {
  const weights = months.map((share) => share ?? 0)
  if (weights.every((share) => share === 0)) return undefined
  const parts = distribute(WHOLE_YEAR_BP, weights)
  return months.map((share, index) => (share === null ? null : (parts[index] ?? 0)))
}

/** Levels to increments: what each month adds to the one before. Undefined when a level falls. */
export function incrementsOf(months: MonthShares): MonthShares | undefined {
  let level = 0
  const parts = months.map((share) => {
    if (share === null) return null
    const part = share - level
    level = share
    return part
  })
  return parts.some((part) => part !== null && part < 0) ? undefined : parts
}

/** Share that a proposal writes ("15 %", "10%"); undefined when it is no figure. */
export function proposedShare(issue: ImportIssue): number | undefined {
  return shareOf(issue.proposal ?? '') ?? undefined
}

/** The months after a decision about a month doubt, or undefined when that decision says nothing about months. */
export function decidedMonths(issue: ImportIssue, decision: Decision, months: MonthShares): MonthShares | undefined {
  switch (decision.kind) {
    case 'writeMonths':
      return decision.months
    case 'dropValue':
      return monthsWithout(issue, decision.position)
    case 'spread':
      return spreadToWhole(months)
    case 'increments':
      return incrementsOf(months)
    case 'take': {
      const month = /^months\.(\d+)$/u.exec(issue.field)?.[1]
      const share = proposedShare(issue)
      return month === undefined || share === undefined ? undefined : months.with(Number(month) - 1, share)
    }
    default:
      return undefined
  }
}
