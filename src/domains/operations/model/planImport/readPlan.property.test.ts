import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../kernel/text.ts'
import type { ImportedActivity } from './importedPlan.ts'
import { TEXT_FIELDS } from './layout.ts'
import { readPlan } from './readPlan.ts'
import { Choices, type InventedRow, inventPlan } from './testing/inventedPlan.ts'
import { renderPlan } from './testing/renderPlan.ts'

const isRight = (read: ImportedActivity | undefined, row: InventedRow): boolean =>
  read !== undefined &&
  TEXT_FIELDS.every((field) => read[field] === row.texts[field]) &&
  read.code === row.code &&
  read.months.join() === row.months.join()

const isFlagged = (read: ImportedActivity | undefined): boolean =>
  read?.issues.some(({ severity, rule }) => severity !== 'notice' && rule !== 'line.sameTextAsCoded') === true

/** Reads an invented plan in an invented form, and counts rows right and rows wrong without a word about it. */
function judge(seed: number): { rows: number; right: number; silent: string[]; units: boolean } {
  const choices = new Choices(seed)
  const units = inventPlan(choices)
  const source = renderPlan(units, choices)
  const plan = readPlan(source, { name: 'x', format: source.format, sha256: '', bytes: 0 })
  const result = { rows: 0, right: 0, silent: [] as string[], units: true }
  for (const unit of units) {
    const read = plan.units.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => foldText(each) === foldText(unit.name)),
    )
    if (read?.activities.length !== unit.rows.length) result.units = false
    for (const [index, row] of unit.rows.entries()) {
      const activity = read?.activities[index]
      if (row.damage === null) result.rows += 1
      if (isRight(activity, row)) result.right += row.damage === null ? 1 : 0
      else if (!isFlagged(activity))
        result.silent.push(`${unit.name} ${index}: ${activity?.original.join('|') ?? 'falta'}`)
    }
  }
  const written = units.reduce((sum, unit) => sum + unit.rows.length, 0)
  if (plan.totals.activities !== written) result.units = false
  return result
}

describe('planes inventados en formas inventadas', () => {
  it('en cada uno, las unidades y sus filas están todas y ninguna fila está mal en silencio', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { silent, units } = judge(seed)
        expect(silent).toEqual([])
        expect(units).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('al menos 98 % de las filas que nadie dañó se leen bien', () => {
    const judged = Array.from({ length: 150 }, (_, seed) => judge(seed))
    const count = (key: 'rows' | 'right'): number => judged.reduce((sum, each) => sum + each[key], 0)
    expect(count('right') / count('rows')).toBeGreaterThanOrEqual(0.98)
  })
})
