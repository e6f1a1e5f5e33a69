import { DomainError } from '../../../../kernel/domainError.ts'
import { foldText } from '../../../../kernel/text.ts'
import { ageBandOf } from './ageBand.ts'
import type { ExtractRow } from './readExtract.ts'
import type { RegisterField } from './register.ts'
import { bareKey, normalKey } from './registerCell.ts'

/** Keyed digest of a person's key; given from outside, since a model holds no secret. */
export type Pseudonym = (key: string) => string

/** A row as it is kept: the person is a pseudonym, or null where the row names none. */
export type KeptRow = { person: string | null; values: readonly (string | null)[] }

/** A cut with more values than these tells persons apart. */
export const MAX_VALUES = 300
/** Shorter ones may be part of any word. */
const SHORTEST_KEY = 6

const cutKinds: readonly RegisterField['kind'][] = ['sex', 'birthDate', 'ageBand', 'territory', 'category', 'date']

/** Whether a field is counted value by value. */
export const isCut = ({ kind }: RegisterField): boolean => cutKinds.includes(kind)

/** Whether a text says who somebody of the file is: the same number, or the same name of two words or more. */
export type NamesPerson = (text: string) => boolean

export function personsNamed(rows: readonly ExtractRow[], fields: readonly RegisterField[]): NamesPerson {
  const ofKind = (kind: RegisterField['kind']): string[] => {
    const at = fields.flatMap((field, index) => (field.kind === kind ? [index] : []))
    return rows.flatMap(({ values }) => at.flatMap((index) => values[index] ?? []))
  }
  const identities = ofKind('identity')
  const keys = new Set([...ofKind('personKey'), ...identities.filter((text) => /\d/u.test(text))].map(bareKey))
  const long = [...keys].filter((key) => key.length >= SHORTEST_KEY)
  const names = [...new Set(identities.map(foldText))].filter((name) => name.includes(' '))
  return (text) => {
    const [folded, bare] = [foldText(text), bareKey(text)]
    return long.some((key) => bare.includes(key)) || names.some((name) => folded.includes(name))
  }
}

/** @throws DomainError `monitoring.extractManyValues`, `monitoring.extractNamesPerson`. */
function demandHarmless(rows: readonly ExtractRow[], fields: readonly RegisterField[], namesPerson: NamesPerson): void {
  for (const [at, { name, kind }] of fields.entries()) {
    if (!['ageBand', 'territory', 'category'].includes(kind)) continue
    const values = new Set(rows.flatMap(({ values }) => values[at] ?? []))
    if (values.size > MAX_VALUES)
      throw new DomainError('monitoring.extractManyValues', 'invalid', { field: name, max: MAX_VALUES })
    // Value by value: rows are many and their values few.
    const naming = [...values].find(namesPerson)
    if (naming === undefined) continue
    const line = rows.find((row) => row.values[at] === naming)?.line ?? 0
    throw new DomainError('monitoring.extractNamesPerson', 'invalid', { field: name, line })
  }
}

/**
 * Rows without who they speak of (trust.md 6): the key and what else says who it is give way to the person's pseudonym, a
 * birth date to the band of ages at the end of the period. What is counted by value must not say it either.
 *
 * @throws DomainError `monitoring.extractManyValues`, `monitoring.extractNamesPerson`.
 */
export function withoutIdentities(
  rows: readonly ExtractRow[],
  fields: readonly RegisterField[],
  { pseudonym, endsOn, namesPerson }: { pseudonym: Pseudonym; endsOn: string; namesPerson: NamesPerson },
): KeptRow[] {
  demandHarmless(rows, fields, namesPerson)
  const keyAt = fields.findIndex(({ kind }) => kind === 'personKey')
  return rows.map(({ values }) => {
    const key = normalKey(values[keyAt] ?? '')
    const person = key === '' ? null : pseudonym(key)
    const kept = values.map((value, at) => {
      const kind = fields[at]?.kind
      if (kind === 'personKey' || kind === 'identity') return person
      return kind === 'birthDate' && value !== null ? ageBandOf(value, endsOn) : value
    })
    return { person, values: kept }
  })
}
