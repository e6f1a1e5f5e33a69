import type { ImportedPlan } from '../planImport/importedPlan.ts'
import { placeText } from '../planImport/issue.ts'
import type { DecidedPlan } from './applyDecisions.ts'
import type { ImportDecisions } from './decision.ts'
import type { ImportReport } from './importReport.ts'
import type { TargetedUnit } from './unitTargets.ts'

/** Everything of the document that did not enter, and every doubt that stays open: nothing goes without a trace. */
export function leftoversOf(
  plan: ImportedPlan,
  decided: DecidedPlan,
  targets: readonly TargetedUnit[],
): ImportReport['leftovers'] {
  const rows = decided.units.flatMap(({ rows: own }, index) =>
    own.map((row) => ({ row, unit: plan.units[index]?.name ?? '', out: isOut(row.state, targets[index]) })),
  )
  return {
    fragments: decided.fragments
      .filter(({ joinedTo }) => joinedTo === null)
      .map(({ key, unit, cells }) => ({ place: key, unit, cells })),
    rows: rows.filter(({ out }) => out).map(({ row, unit }) => ({ place: row.key, unit, cells: row.read.original })),
    doubts: rows
      .filter(({ out }) => !out)
      .flatMap(({ row, unit }) =>
        row.doubts
          .filter(({ open, issue }) => open && issue.severity !== 'notice')
          .map(({ issue: { rule, severity, message, original } }) => ({
            place: row.key,
            unit,
            activity: row.row.activity,
            rule,
            severity,
            message,
            original,
          })),
      ),
    document: plan.issues
      .filter(({ rule }) => rule !== 'fragment.orphan')
      .map(({ source, rule, message }) => ({ place: source === null ? null : placeText(source), rule, message })),
  }
}

function isOut(state: string, target: TargetedUnit | undefined): boolean {
  return state === 'out' || target?.target.kind === 'leaveOut'
}

/** How many decisions of each kind were taken, over doubts, units and fragments. */
export function countDecisions({ doubts, units, fragments }: ImportDecisions): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of [...Object.values(doubts), ...Object.values(fragments)]) counts[kind] = (counts[kind] ?? 0) + 1
  for (const { kind } of Object.values(units)) counts[`unit.${kind}`] = (counts[`unit.${kind}`] ?? 0) + 1
  return counts
}
