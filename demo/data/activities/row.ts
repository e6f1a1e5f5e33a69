import { distribute } from '../../../src/kernel/basisPoints.ts'
import { posts } from '../posts.ts'
import { hashText, readList, readShares, readTwelve, roundQuantity } from '../table.ts'
import type {
  DemoActivity,
  DemoClassification,
  DemoModality,
  DemoMonths,
  DemoResponsible,
  DemoTarget,
} from '../types.ts'

/** The plan in force and the one before; a row says with `desde=` and `hasta=` in which it stands. */
export const YEARS = [2025, 2026] as const
export type DemoYear = (typeof YEARS)[number]

/** One row of a table, before it is read for a year. */
export type Row = {
  unit: string
  number: string
  anchor: string
  name: string
  result: string
  means: string
  responsible: string
  programme: string
  extras: ReadonlyMap<string, string>
  catalogue: string | null
}

const extraNames = new Set([
  ...['apoyo', 'cond', 'mod', 'peso', 'desde', 'hasta', 'ancla'],
  ...['nombre25', 'resultado25', 'medios25', 'meses25', 'resp25'],
  // The adjustment of 2025 to the approved budget: the programme before it, and why a row went out.
  ...['antes25', 'baja25', 'alta25'],
])

/** @throws RangeError for a name that the tables don't have: a slip of the pen would be lost silently. */
export function readExtras(cell: string): ReadonlyMap<string, string> {
  return new Map(
    readList(cell, ' // ').map((item) => {
      const [name = '', ...value] = item.split('=')
      if (!extraNames.has(name)) throw new RangeError(`demo table: ${item}`)
      return [name, value.join('=')] as const
    }),
  )
}

/** Columns of a row that isn't in the catalogue. */
export function readOwnRow(unit: string, cells: readonly string[]): Row {
  const [number = '', anchor = '', name = '', result = '', means = '', responsible = '', programme = '', extras = ''] =
    cells
  return {
    unit,
    number,
    anchor,
    name,
    result,
    means,
    responsible,
    programme,
    extras: readExtras(extras),
    catalogue: null,
  }
}

type Anchor = Pick<DemoActivity, 'classification' | 'line' | 'process' | 'lineText'>

/** `5.2` is a line, `P-07` a process, `~text` stays as written and unclassified. */
export function readAnchor(anchor: string): Anchor {
  const free = { line: null, process: null, lineText: '' }
  const as = (classification: DemoClassification): typeof free & { classification: DemoClassification } => ({
    ...free,
    classification,
  })
  if (anchor.startsWith('~')) return { ...as('unclassified'), lineText: anchor.slice(1) }
  return anchor.startsWith('P-') ? { ...as('process'), process: anchor } : { ...as('line'), line: anchor }
}

/** `VIS,COM`, `"Comité ambiental"`, both, or nothing. A post that a small office lacks is done by its head. */
export function readResponsible(unit: string, cell: string): DemoResponsible {
  const group = /"([^"]*)"/.exec(cell)?.[1]
  const keys = readList(cell.replace(/"[^"]*"/, '').trim(), ',').map((suffix) => {
    const key = `${unit}-${suffix}`
    return posts.some((post) => post.key === key) ? key : `${unit}-JEF`
  })
  const titles = keys.map((key) => posts.find((post) => post.key === key)?.title ?? key)
  return { posts: keys, text: [...titles, ...(group === undefined ? [] : [group])].join('; ') }
}

const modalities = ['scheduled', 'permanent', 'onDemand', 'conditional', 'notOffered'] as const

function readModality(text: string | undefined): DemoModality {
  const modality = modalities.find((code) => code === (text ?? 'scheduled'))
  if (modality === undefined) throw new RangeError(`demo table: ${text}`)
  return modality
}

/** Last year's quantities: three rows in four were a little different. */
function lastYearQuantities(key: string, quantities: readonly (number | null)[]): (number | null)[] {
  const factor = [1, 0.8, 0.9, 1.1][hashText(`2025 ${key}`) % 4] ?? 1
  return quantities.map((quantity) => (quantity === null ? null : roundQuantity(quantity * factor)))
}

/** Shares of the quantities by largest remainder; a month without quantity has no programme. */
function sharesOf(quantities: readonly (number | null)[]): DemoMonths {
  const shares = distribute(
    10_000,
    quantities.map((quantity) => quantity ?? 0),
  )
  return quantities.map((quantity, month) => (quantity === null ? null : (shares[month] ?? null)))
}

function readTarget(programme: string): DemoTarget {
  const [unitOfMeasure = '', spec = ''] = readList(programme.slice(1), '@')
  return { unitOfMeasure, quantities: readTwelve(spec) }
}

/** What a programme says of a row: quantities and the months that they make, or months alone; the result with its figure. */
function readProgramme(result: string, programme: string, key: string | null) {
  const read = programme.startsWith('=') ? readTarget(programme) : null
  const target = read && key ? { ...read, quantities: lastYearQuantities(key, read.quantities) } : read
  const months = target === null ? readShares(programme) : sharesOf(target.quantities)
  return { expectedResult: fillResult(result, target), target, months }
}

/** `{n}` becomes the year's quantity, with the thousands sign of the country; without a quantity it goes. */
function fillResult(result: string, target: DemoTarget | null): string {
  if (!result.includes('{n}')) return result
  if (target === null) {
    const text = result.replace('{n} ', '')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const total = target.quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0)
  return result.replace('{n}', String(total).replace(/\B(?=(\d{3})+$)/g, ','))
}

/** Does the row stand in the plan of that year? */
export function isInYear(row: Row, year: DemoYear): boolean {
  return year >= Number(row.extras.get('desde') ?? 2025) && year <= Number(row.extras.get('hasta') ?? 2026)
}

/** The activity that a row is in the plan of a year. */
export function toActivity(row: Row, year: number, position: number): DemoActivity {
  const key = `${row.unit}-${row.number}`
  /** What 2025 said, where it said something else. */
  const was = (name: string, now: string): string => (year === 2025 ? (row.extras.get(`${name}25`) ?? now) : now)
  const result = was('resultado', row.result)
  const before = year === 2025 ? row.extras.get('antes25') : undefined
  const weight = row.extras.get('peso')
  return {
    key,
    unit: row.unit,
    position,
    ...readAnchor(row.extras.get('ancla') ?? row.anchor),
    name: was('nombre', row.name),
    means: readList(was('medios', row.means)),
    responsible: readResponsible(row.unit, was('resp', row.responsible)),
    supportingUnits: readList(row.extras.get('apoyo') ?? '', ','),
    condition: row.extras.get('cond') ?? null,
    modality: readModality(row.extras.get('mod')),
    weight: weight === undefined ? null : Number(weight),
    ...readProgramme(result, was('meses', row.programme), year === 2025 ? key : null),
    beforeAdjustment: before === undefined ? null : readProgramme(result, before, null),
    addedByAdjustment: year === 2025 && row.extras.has('alta25'),
    catalogue: row.catalogue,
    copiedFrom: year === 2026 && isInYear(row, 2025) ? key : null,
  }
}
