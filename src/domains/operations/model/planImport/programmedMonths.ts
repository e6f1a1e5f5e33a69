import { foldText } from '../../../../kernel/text.ts'
import { findMonthSets, type MonthColumns } from './monthNames.ts'
import type { SourceLine } from './sourceLine.ts'

/** `unclear`: the months stand more than once, and nothing says which of them are the plan. */
export type ProgrammedMonths = MonthColumns | 'unclear'

const PLANNED = /program|planific|planead|previst|cronograma|calendari|fisic|\bplan\b|\bmeta/u
const OTHER = /presupuest|ejecu|financier|monto|costo|gasto|inversion|avance|realizad|\breal\b|seguimiento|us\$|usd|\$/u

/**
 * The twelve columns of what is programmed: where a table has months twice, what is written over each run tells the plan
 * from its budget or from what was done.
 */
export function programmedMonths(line: SourceLine, above: SourceLine | undefined): ProgrammedMonths | undefined {
  const sets = findMonthSets(line.texts)
  const [first] = sets
  if (first === undefined || sets.length === 1) return first
  const scored = sets.map((set) => ({ set, score: scoreOf(labelOver(set, above)) })).sort((a, b) => b.score - a.score)
  const [best, next] = scored
  return best !== undefined && best.score > (next?.score ?? 0) ? best.set : 'unclear'
}

/** What stands over a run of months: the first text above it, which a merged head repeats. */
function labelOver({ columns }: MonthColumns, above: SourceLine | undefined): string {
  const [from, to] = [Math.min(...columns), Math.max(...columns)]
  return above?.texts.slice(from, to + 1).find((text) => text !== '') ?? ''
}

function scoreOf(label: string): number {
  const folded = foldText(label)
  return (PLANNED.test(folded) ? 1 : 0) - (OTHER.test(folded) ? 2 : 0)
}

/** A merged head over two columns that hold figures of their own below: programmed beside done, quantity beside money. */
export function isDoubled(columns: readonly number[], line: SourceLine, below: readonly SourceLine[]): boolean {
  const second = columns
    .map((column) => column + 1)
    .filter((at) => line.cells[at]?.merged === true && line.texts[at] === line.texts[at - 1])
  return below.some((row) => second.some((at) => row.cells[at]?.merged !== true && row.texts[at] !== ''))
}

/** Months split in "programado" and "ejecutado" in the row below: the columns of what was programmed. */
export function splitColumns(columns: readonly number[], below: SourceLine | undefined): number[] | undefined {
  if (!below) return undefined
  const programmed = columns.map((column, month) => {
    const end = columns[month + 1] ?? column + 3
    for (let at = column; at < end; at++)
      if (
        /^%?\s*(p|prog\b.*|programad[oa]s?|plan|planificad[oa]s?|fis\b.*|fisic[oa]s?)\.?\s*%?$/u.test(
          below.folded[at] ?? '',
        )
      )
        return at
    return undefined
  })
  const found = programmed.filter((column) => column !== undefined)
  return found.length === 12 ? found : undefined
}
