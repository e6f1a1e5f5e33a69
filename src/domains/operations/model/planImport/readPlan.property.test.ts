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
  read?.issues.some(
    ({ severity, rule }) => severity !== 'notice' && rule !== 'months.sum' && rule !== 'line.sameTextAsCoded',
  ) === true

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
      result.rows += 1
      if (isRight(activity, row)) result.right += 1
      else if (!isFlagged(activity))
        result.silent.push(`${unit.name} ${index}: ${activity?.original.join('|') ?? 'falta'}`)
    }
  }
  if (plan.units.reduce((sum, unit) => sum + unit.activities.length, 0) !== result.rows) result.units = false
  return result
}

describe('planes inventados en formas inventadas', () => {
  it('cada uno se lee con al menos 98 % de las filas bien y ninguna mal en silencio', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { rows, right, silent, units } = judge(seed)
        expect(silent).toEqual([])
        expect(units).toBe(true)
        expect(right / rows).toBeGreaterThanOrEqual(0.98)
      }),
      { numRuns: 150 },
    )
  })
})
