import { query } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { applyDecisions, type DecidedDoubt, type DecidedRow } from '../../model/importReview/applyDecisions.ts'
import { choicesFor, openChoices } from '../../model/importReview/choices.ts'
import { groupOf } from '../../model/importReview/doubt.ts'
import { markedCells } from '../../model/importReview/markedCells.ts'
import { getImport } from '../../store/importStore.ts'

export const importDoubts = query(importRoutes.importDoubts, async ({ db, input }) => {
  const { plan, decisions } = await getImport(db, input.importId)
  const decided = applyDecisions(plan, decisions)
  const doubts = decided.units.flatMap(({ rows }, unit) => {
    if (input.unit !== undefined && input.unit !== unit) return []
    const unitName = plan.units[unit]?.name ?? ''
    return rows.flatMap((row, at) =>
      row.doubts
        .filter(({ issue, open }) => {
          const inGroup =
            input.group === undefined ? issue.severity !== 'notice' : groupOf(issue, row.read).key === input.group
          return inGroup && (open || !input.openOnly)
        })
        .map((doubt) => ({ ...clipping(row, doubt, rows[at - 1], rows[at + 1]), unit, unitName })),
    )
  })
  return { doubts }
})

/** A doubt with the row as the document has it, its neighbours, and the ways to settle it. */
function clipping(row: DecidedRow, doubt: DecidedDoubt, before?: DecidedRow, after?: DecidedRow) {
  const { id, issue, open, decision } = doubt
  const { rule, severity, message, field, original } = issue
  const asNeighbour = (other?: DecidedRow) => (other === undefined ? null : { cells: other.read.original })
  return {
    ...{ id, rule, severity, message, field, original, open, decision },
    rowKey: row.key,
    place: row.key,
    activity: row.row.activity,
    cells: row.read.original,
    marked: markedCells(row.read.original, issue),
    before: asNeighbour(before),
    after: asNeighbour(after),
    months: row.row.months,
    choices: choicesFor(row.read, issue),
    writes: openChoices(issue),
  }
}
