import { hashText, pick, readTable, readTwelve, roundQuantity } from '../table.ts'
import type { DemoCatalogueActivity } from '../types.ts'
import { catalogueTable } from './catalogue.ts'
import { offices } from './offices.ts'
import { isInYear, type Row, readAnchor, readExtras, readOwnRow } from './row.ts'

type CatalogueRow = {
  key: string
  ownerUnit: string
  anchor: string
  name: string
  result: string
  means: string
  responsible: string
  programme: string
  allows: string
}

const catalogueRows: readonly CatalogueRow[] = readTable(catalogueTable).map(
  ([
    number = '',
    ownerUnit = '',
    anchor = '',
    name = '',
    result = '',
    means = '',
    responsible = '',
    programme = '',
    allows = '',
  ]) => ({ key: `T-${number}`, ownerUnit, anchor, name, result, means, responsible, programme, allows }),
)

/** Opened in January 2026: it has no plan of 2025. */
const OPENED_IN_2026 = 'OPG'

/** Quantity of one month in an office: the catalogue's by size; large ones go up to a tenth up or down. */
function officeQuantity(seed: string, quantity: number, size: number): number {
  const variation = 0.9 + (hashText(seed) % 21) / 100
  return roundQuantity(quantity * size * (quantity * size < 20 ? 1 : variation))
}

/** The office's own programme for a catalogue activity that names none: always the same for the same office. */
function programmeOf(unit: string, size: number, entry: CatalogueRow): string {
  if (!entry.programme.startsWith('=')) return pick(`${unit} ${entry.key}`, entry.programme.split('/'))
  const [unitOfMeasure = '', spec = ''] = entry.programme.split('@')
  const cells = readTwelve(spec.trim()).flatMap((quantity, month) =>
    quantity === null ? [] : [`${month + 1}:${officeQuantity(`${unit} ${entry.key} ${month}`, quantity, size)}`],
  )
  return `${unitOfMeasure.trim()} @ ${cells.join(' ')}`
}

function fromCatalogue(unit: string, size: number, cells: readonly string[]): Row {
  const [number = '', key = '', programme = '', extras = ''] = cells
  const entry = catalogueRows.find((row) => row.key === key)
  if (entry === undefined) throw new RangeError(`demo table: ${unit} ${key}`)
  return {
    unit,
    number,
    anchor: entry.anchor,
    name: entry.name,
    result: entry.result,
    means: entry.means,
    responsible: entry.responsible,
    programme: programme === '' ? programmeOf(unit, size, entry) : programme,
    extras: readExtras(extras),
    catalogue: key,
  }
}

/** Rows of the twelve offices, in the order of their plans. */
export const officeRows: readonly Row[] = offices.flatMap(({ unit, size, table }) =>
  readTable(table).map((cells) => {
    const row = cells[1]?.startsWith('T-') ? fromCatalogue(unit, size, cells) : readOwnRow(unit, cells)
    return unit === OPENED_IN_2026 ? { ...row, extras: new Map([...row.extras, ['desde', '2026']]) } : row
  }),
)

export const catalogue: readonly DemoCatalogueActivity[] = catalogueRows.map((entry) => {
  const { line, process } = readAnchor(entry.anchor)
  const quantities = entry.programme.startsWith('=')
  return {
    key: entry.key,
    ownerUnit: entry.ownerUnit,
    line,
    process,
    name: entry.name,
    // The quantity belongs to each office: the catalogue says only what is counted.
    expectedResult: entry.result.replace(/^\{n\} (.)/, (_, first: string) => first.toUpperCase()),
    means: entry.means.split(';').map((item) => item.trim()),
    unitOfMeasure: quantities ? (entry.programme.slice(1).split('@')[0]?.trim() ?? null) : null,
    allowsOwnResult: entry.allows.includes('resultado'),
    allowsOwnMeans: entry.allows.includes('medios'),
    units: offices
      .map(({ unit }) => unit)
      .filter((unit) =>
        officeRows.some((row) => row.unit === unit && row.catalogue === entry.key && isInYear(row, 2026)),
      ),
  }
})
