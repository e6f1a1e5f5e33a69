import { compareText, foldText } from '../../../../kernel/text.ts'
import { isCut, type KeptRow } from './identities.ts'
import type { FieldKind, RegisterField } from './register.ts'

/** Rows and persons of one value; a null value is what the rows do not say. */
export type TotalsCell = { value: string | null; rows: number; persons: number | null }
export type ExtractCut = { field: string; kind: FieldKind; cells: readonly TotalsCell[] }

/** What an extract says, recomputed from its file. */
export type ExtractTotals = {
  rows: number
  /** Each counted once; null: the register has no key. */
  persons: number | null
  /** Rows whose key is empty: of them nobody knows whose they are. */
  withoutPerson: number
  /** Rows with a date out of the stated period. */
  outsidePeriod: number
  /** Exact decimal of each number field, and how many rows say one. */
  sums: readonly { field: string; sum: string; values: number }[]
  cuts: readonly ExtractCut[]
}

const DECIMALS = 6
const MICRO = 10n ** BigInt(DECIMALS)

function microOf(decimal: string): bigint {
  const [whole = '0', decimals = ''] = decimal.replace('-', '').split('.')
  const value = BigInt(whole) * MICRO + BigInt(decimals.padEnd(DECIMALS, '0'))
  return decimal.startsWith('-') ? -value : value
}

/** The exact sum of decimals of at most six places. */
export function sumOf(decimals: readonly string[]): string {
  const sum = decimals.reduce((all, one) => all + microOf(one), 0n)
  const bare = sum < 0n ? -sum : sum
  const rest = String(bare % MICRO)
    .padStart(DECIMALS, '0')
    .replace(/0+$/u, '')
  const whole = `${sum < 0n ? '-' : ''}${bare / MICRO}`
  return rest === '' ? whole : `${whole}.${rest}`
}

type Tally = { spellings: Map<string, number>; rows: number; persons: Set<string> }

/** The spelling that most rows have; among equals the first in order. */
function usualSpelling({ spellings }: Tally): string {
  const [first] = [...spellings].toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

/** Months of dates in their order; of anything else the largest first, and what is not said at the end. */
function orderOf(kind: FieldKind): (a: TotalsCell, b: TotalsCell) => number {
  return (a, b) => {
    if (a.value === null || b.value === null) return a.value === null ? 1 : -1
    const byName = compareText(a.value, b.value) || (a.value < b.value ? -1 : 1)
    return kind === 'date' || kind === 'birthDate' ? byName : b.rows - a.rows || byName
  }
}

function cutOf(rows: readonly KeptRow[], { name, kind }: RegisterField, at: number, hasKey: boolean): ExtractCut {
  const tallies = new Map<string | null, Tally>()
  for (const { person, values } of rows) {
    const said = values[at] ?? null
    const value = kind === 'date' ? (said?.slice(0, 7) ?? null) : said
    const key = value === null ? null : foldText(value)
    const tally = tallies.get(key) ?? { spellings: new Map(), rows: 0, persons: new Set() }
    tallies.set(key, tally)
    tally.rows += 1
    if (person !== null) tally.persons.add(person)
    if (value !== null) tally.spellings.set(value, (tally.spellings.get(value) ?? 0) + 1)
  }
  const cells = [...tallies].map(([key, tally]) => ({
    ...{ value: key === null ? null : usualSpelling(tally), rows: tally.rows },
    persons: hasKey ? tally.persons.size : null,
  }))
  return { field: name, kind, cells: cells.toSorted(orderOf(kind)) }
}

/** Every total of an extract, from its rows alone. */
export function totalsOf(
  rows: readonly KeptRow[],
  fields: readonly RegisterField[],
  { from, to }: { from: string; to: string },
): ExtractTotals {
  const hasKey = fields.some(({ kind }) => kind === 'personKey')
  const dates = fields.flatMap(({ kind }, at) => (kind === 'date' ? [at] : []))
  const isOutside = ({ values }: KeptRow): boolean =>
    dates.some((at) => {
      const day = values[at] ?? null
      return day !== null && (day < from || day > to)
    })
  return {
    rows: rows.length,
    persons: hasKey ? new Set(rows.flatMap(({ person }) => person ?? [])).size : null,
    withoutPerson: hasKey ? rows.filter(({ person }) => person === null).length : 0,
    outsidePeriod: rows.filter(isOutside).length,
    sums: fields.flatMap(({ name, kind }, at) => {
      if (kind !== 'number') return []
      const said = rows.flatMap(({ values }) => values[at] ?? [])
      return [{ field: name, sum: sumOf(said), values: said.length }]
    }),
    cuts: fields.flatMap((field, at) => (isCut(field) ? [cutOf(rows, field, at, hasKey)] : [])),
  }
}
