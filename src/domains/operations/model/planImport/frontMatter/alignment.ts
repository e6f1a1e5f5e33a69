import type { FrontMatter } from '../importedPlan.ts'
import type { Line } from './lines.ts'
import { readObjectives } from './objectives.ts'

type Pair = FrontMatter['alignment'][number]

const onlyNumbers = /^\d{1,2}(?:\s*(?:,|;|y|e)\s*\d{1,2})*$/u

/**
 * Pairs of a table that links the outer plan to the institution's objectives: axis, proposal, objectives. An empty axis
 * or proposal carries on from the row above, through page breaks too. An objective named twice for a proposal counts once.
 */
export function readAlignment(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = []
  let above: string[] = []
  for (const line of lines) {
    const column = objectiveColumn(line.cells)
    if (column < 0) continue
    const outer = line.cells.filter((_, index) => index !== column)
    const filled = outer.map((cell, index) => (cell === '' ? (above[index] ?? '') : cell))
    above = filled
    const [axis, proposal] = filled.length > 1 ? [filled[0] ?? '', filled[1] ?? ''] : ['', filled[0] ?? '']
    const numbers = readNumbers(line.cells[column] ?? '')
    pairs.push(...[...new Set(numbers)].map((objective) => ({ axis, proposal, objective })))
  }
  return pairs
}

/** The cell that names objectives by number; a row of a single cell is prose and links nothing. */
function objectiveColumn(cells: readonly string[]): number {
  if (cells.length < 2) return -1
  const marked = cells.findLastIndex((cell) => readObjectives(cell).length > 0)
  return marked >= 0 ? marked : cells.findIndex((cell, index) => index > 0 && onlyNumbers.test(cell))
}

function readNumbers(cell: string): number[] {
  const marked = readObjectives(cell).map((objective) => objective.number)
  return marked.length > 0 ? marked : cell.split(/\D+/u).filter(Boolean).map(Number)
}
