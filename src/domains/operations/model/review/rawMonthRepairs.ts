import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { sameValue } from '../../../../kernel/sameValue.ts'
import type { Activity, MonthShares } from '../activity.ts'
import type { Repair } from './finding.ts'
import { proposal } from './monthRepairs.ts'

/** More readings than this are no help to the person who decides. */
const MOST_PROPOSALS = 4

/**
 * Readings of a row with thirteen values for twelve months: leave out one of two equal neighbours, where the
 * twelve that stay add up to exactly 100 %. Source: domain.md A5. Nothing when a value is not a figure.
 */
export function dropRepeatedRepairs(activity: Activity, raw: readonly string[]): Repair[] {
  const values = raw.map(readShare)
  if (raw.length !== MONTHS.length + 1 || values.some((value) => value === undefined)) return []
  const shares = values.map((value) => value ?? null)
  const found: { repair: Repair; after: MonthShares }[] = []
  for (const [index, value] of shares.entries()) {
    const isRepeated = value !== null && value > 0 && value === shares[index + 1]
    const after = shares.toSpliced(index, 1)
    if (!isRepeated || sumShares(after) !== WHOLE_YEAR_BP) continue
    if (found.some((other) => sameValue(other.after, after))) continue
    const params = { value: (raw[index] ?? '').trim(), position: index + 1 }
    found.push(proposal('months.dropRepeated', params, activity, after))
  }
  return found.length > MOST_PROPOSALS ? [] : found.map(({ repair }) => repair)
}

/** Basis points of a written percentage ("8", "8 %", "8,33%"); null for a blank; undefined for anything else. */
function readShare(text: string): number | null | undefined {
  const clean = text.replace(/[\s%]/gu, '').replace(',', '.')
  if (clean === '') return null
  if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(clean)) return undefined
  return Math.round(Number(clean) * 100)
}
