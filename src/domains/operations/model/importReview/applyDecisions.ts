import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { ImportedActivity, ImportedPlan } from '../planImport/importedPlan.ts'
import type { Decision, ImportDecisions } from './decision.ts'
import { type Doubt, doubtsOf, rowKey } from './doubt.ts'
import { decidedMonths, isMonthDoubt } from './monthDecisions.ts'
import { decidedTexts, withFragment } from './textDecisions.ts'

export type DecidedDoubt = Doubt & { decision: Decision | null; open: boolean }

/** `block` and `warning`: the worst open doubt. A notice alone leaves the row ready. `out`: it does not enter. */
export type RowState = 'ready' | 'warning' | 'block' | 'out'

export type DecidedRow = {
  key: string
  /** As the document says. */
  read: ImportedActivity
  /** As it would enter. */
  row: ImportedActivity
  doubts: DecidedDoubt[]
  state: RowState
}

export type LooseFragment = ImportedPlan['orphanFragments'][number] & { key: string; joinedTo: string | null }

export type DecidedPlan = {
  /** Rows of each unit, in the order of the plan's units. */
  units: { rows: DecidedRow[] }[]
  fragments: LooseFragment[]
}

/**
 * The plan as it would enter with what has been decided so far. Pure; without decisions every row is as it was read,
 * and a figure or text changes only by a decision about its own doubt (domain.md A8).
 */
export function applyDecisions(plan: ImportedPlan, decisions: ImportDecisions): DecidedPlan {
  const joins = new Map<string, string[][]>()
  const rows = new Map(plan.units.flatMap((unit) => unit.activities).map((row) => [rowKey(row.source), row]))
  const fragments = plan.orphanFragments.map((fragment) => {
    const key = rowKey(fragment.source)
    const decision = decisions.fragments[key]
    const target = decision?.kind === 'join' ? rows.get(decision.rowKey) : undefined
    if (target === undefined || withFragment(target, fragment.cells) === undefined)
      return { ...fragment, key, joinedTo: null }
    const joinedTo = rowKey(target.source)
    joins.set(joinedTo, [...(joins.get(joinedTo) ?? []), fragment.cells])
    return { ...fragment, key, joinedTo }
  })
  const units = plan.units.map((unit) => ({
    rows: unit.activities.map((read) => decideRow(read, decisions.doubts, joins.get(rowKey(read.source)) ?? [])),
  }))
  return { units, fragments }
}

export function decideRow(
  read: ImportedActivity,
  decisions: ImportDecisions['doubts'],
  fragments: readonly (readonly string[])[] = [],
): DecidedRow {
  const doubts = doubtsOf(read)
  let row = read
  for (const cells of fragments) row = { ...row, ...withFragment(row, cells) }
  let monthsDecided: Decision | undefined
  for (const { id, issue } of doubts) {
    const decision = decisions[id]
    if (decision === undefined) continue
    row = { ...row, ...decidedTexts(issue, decision, row) }
    const months = isMonthDoubt(issue) ? decidedMonths(issue, decision, row.months) : undefined
    if (months === undefined) continue
    row = { ...withoutQuantities(row), months: [...months], sum: sumShares(months) }
    monthsDecided = decision
  }
  const settled = monthsDecided !== undefined && (monthsDecided.kind === 'writeMonths' || row.sum === WHOLE_YEAR_BP)
  const decided = doubts.map(({ id, issue }): DecidedDoubt => {
    const decision = decisions[id] ?? null
    const open = decision === null ? !(settled && isMonthDoubt(issue)) : decision.kind === 'ask'
    return { id, issue, decision, open }
  })
  return { key: rowKey(read.source), read, row, doubts: decided, state: stateOf(decided) }
}

/** Months that a person wrote are no longer those that the quantities of the document make. */
function withoutQuantities(row: ImportedActivity): ImportedActivity {
  if (row.physicalTarget === undefined) return row
  return { ...row, physicalTarget: { ...row.physicalTarget, quantities: MONTHS.map(() => null) } }
}

function stateOf(doubts: readonly DecidedDoubt[]): RowState {
  if (doubts.some(({ decision }) => decision?.kind === 'leaveOut')) return 'out'
  const open = doubts.filter((doubt) => doubt.open).map(({ issue }) => issue.severity)
  if (open.includes('block')) return 'block'
  return open.includes('warning') ? 'warning' : 'ready'
}
