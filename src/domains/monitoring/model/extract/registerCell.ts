import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { FieldKind } from './register.ts'

/** Why a cell can't be read. Nothing here carries what the cell says: it may be a person's. */
export const cellFaults = [
  ...(['formula', 'date', 'sex', 'sexLetter', 'number', 'unclearNumber', 'tooLong', 'total'] as const),
] as const
export type CellFault = (typeof cellFaults)[number]

/** A cell in the one form in which it is counted and kept; null: it says nothing. */
export type ReadCell = { value: string | null } | { fault: CellFault }

export const LONGEST_CELL = 120

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function dayOf(year: number, month: number, day: number): string | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0)
  if (year < 1900 || year > 2100 || day < 1 || day > last) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `2026-02-03`, or day, month and year of four figures as people write them; a clock time after it is left out. */
function readDate(text: string): ReadCell {
  const bare = text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/u, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(bare)
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(bare)
  const [year, month, day] = iso?.slice(1) ?? written?.slice(1).reverse() ?? []
  if (year === undefined) return { fault: 'date' }
  const value = dayOf(Number(year), Number(month), Number(day))
  return value === undefined ? { fault: 'date' } : { value }
}

/** Figures that a float keeps, so that the stored file says the same. */
const MOST_FIGURES = 15

/** Exact decimals of what a spreadsheet stores; none for what only an exponent can write. */
function plainNumber(text: string): ReadCell {
  if (!/^-?\d{1,13}(\.\d{1,6})?$/u.test(text)) return { fault: 'number' }
  const [whole = '', decimals = ''] = text.split('.')
  if (whole.length + decimals.length > MOST_FIGURES) return { fault: 'number' }
  const rest = decimals.replace(/0+$/u, '')
  const bare = whole.replace(/^(-?)0+(?=\d)/u, '$1')
  return { value: rest === '' ? bare.replace(/^-0$/u, '0') : `${bare}.${rest}` }
}

/** `1.234` may be a thousand or one and a bit: it is not guessed. */
function readNumber({ text, number }: SourceCell): ReadCell {
  if (number !== undefined) return plainNumber(String(number))
  const bare = text.trim()
  if (/^-?\d{1,3}[.,]\d{3}$/u.test(bare) && !/^-?0[.,]/u.test(bare)) return { fault: 'unclearNumber' }
  if (/^-?[1-9]\d{0,2}([ .]\d{3})+(,\d{1,2})?$/u.test(bare))
    return plainNumber(bare.replace(/[ .]/gu, '').replace(',', '.'))
  if (/^-?[1-9]\d{0,2}([ ,]\d{3})+(\.\d{1,2})?$/u.test(bare)) return plainNumber(bare.replace(/[ ,]/gu, ''))
  return plainNumber(bare.replace(',', '.'))
}

const SEXES: Readonly<Record<string, string>> = {
  ...{ mujer: 'mujer', femenino: 'mujer', femenina: 'mujer', f: 'mujer' },
  ...{ hombre: 'hombre', masculino: 'hombre', masculina: 'hombre', h: 'hombre' },
  ...{ otro: 'otro', otra: 'otro', 'no binario': 'otro', intersexual: 'otro' },
}
const UNSAID: ReadonlySet<string> = new Set(['', '-', 'n/d', 'nd', 's/d', 'no indica', 'no consta', 'sin dato'])

/** What the letter M stands for in a column: men where women are F, women where men are H; otherwise nobody can tell. */
export function meaningOfM(texts: readonly string[]): string | null {
  const seen = new Set(texts.map(foldText))
  if (seen.has('f') === seen.has('h')) return null
  return seen.has('f') ? 'hombre' : 'mujer'
}

function readSex(text: string, ofM: string | null): ReadCell {
  const folded = foldText(text)
  if (folded === 'm') return ofM === null ? { fault: 'sexLetter' } : { value: ofM }
  const value = SEXES[folded]
  return value === undefined ? { fault: 'sex' } : { value }
}

/**
 * A cell as its field says that it is. Formulas are never reckoned: one without a stored result is a fault.
 *
 * @param ofM what the letter M stands for in the column
 */
export function readCell(kind: FieldKind, cell: SourceCell, ofM: string | null): ReadCell {
  if (cell.formulaWithoutValue === true) return { fault: 'formula' }
  const text = cell.text.replace(/\s+/gu, ' ').trim()
  if (UNSAID.has(foldText(text))) return { value: null }
  if (text.length > LONGEST_CELL) return { fault: 'tooLong' }
  switch (kind) {
    case 'date':
    case 'birthDate':
      return readDate(text)
    case 'number':
      return readNumber(cell)
    case 'sex':
      return readSex(text, ofM)
    case 'personKey':
    case 'identity':
    case 'ageBand':
    case 'territory':
    case 'category':
      return { value: text }
  }
}

/** Letters and figures only, as they stand. */
export function bareKey(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The form in which two spellings of a key are the same one: a number without zeros in front. */
export function normalKey(text: string): string {
  const bare = bareKey(text)
  return /^\d+$/u.test(bare) ? bare.replace(/^0+(?=\d)/u, '') : bare
}
