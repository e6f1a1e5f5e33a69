import { query } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import type { DecidedRow } from '../../model/importReview/applyDecisions.ts'
import { writtenCells } from '../../model/importReview/monthDecisions.ts'
import { yearQuantity } from '../../model/physicalTarget.ts'
import { getImport } from '../../store/importStore.ts'
import { viewImport } from './importView.ts'

export const importRows = query(importRoutes.importRows, async ({ db, input, today }) => {
  const view = await viewImport(db, await getImport(db, input.importId), today)
  const compared = new Map(view.comparison.rows.map(({ key, kind }) => [key, kind]))
  const rows = (view.decided.units[input.unit]?.rows ?? []).map((decided) => {
    const { key, row, state, doubts } = decided
    const { strategicLine, code, activity, expectedResult, verification, responsible, months, sum, physicalTarget } =
      row
    return {
      ...{ key, state, strategicLine, code, activity, expectedResult, verification, responsible, months, sum },
      target:
        physicalTarget === undefined
          ? null
          : { unitOfMeasure: physicalTarget.unitOfMeasure, quantity: yearQuantity(physicalTarget) },
      unplaced: unplacedValues(decided),
      comparison: compared.get(key) ?? ('new' as const),
      doubts: doubts.map(({ id, issue: { rule, severity, field }, open }) => ({ id, rule, severity, field, open })),
    }
  })
  return { rows }
})

/** Values of a row whose months nobody could place. */
function unplacedValues({ row, doubts }: DecidedRow): number | null {
  if (row.months.some((share) => share !== null)) return null
  const doubt = doubts.find(({ issue }) => issue.rule === 'months.undecidable')
  return doubt === undefined ? null : writtenCells(doubt.issue).filter((text) => text !== '').length
}
