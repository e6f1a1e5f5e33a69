import type { Role } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { foldText } from '../../../../kernel/text.ts'
import { type Department, departmentCalled } from '../departments.ts'
import { changed, opened, sameFacts, type UnitFacts, withAliases } from '../unitChanges.ts'
import { type UnitAt, type UnitKind, type UnitLife, unitKinds, unitsCalled, unitsOn } from '../unitTree.ts'
import type { DirectoryRow, RowPlace } from './readDirectory.ts'

export type RowEffect = 'create' | 'change' | 'same' | 'impossible'

/** A doubt about one row: a code for a sentence and the words that cause it. */
export type RowDoubt = { code: DoubtCode; value: string }
export type DoubtCode =
  | 'codeMissing'
  | 'nameMissing'
  | 'emailBad'
  | 'kindAssumed'
  | 'parentUnknown'
  | 'departmentUnknown'
  | 'unitUnknown'
  | 'postMissing'
  | 'roleUnknown'
  | 'repeated'
  | 'before'
  /** A rule of the tree refuses the row; `value` is the code of the error. */
  | 'refused'

export type PlannedRow = {
  place: RowPlace
  kind: 'unit' | 'person'
  name: string
  /** Code of a unit, address of a person. */
  key: string
  effect: RowEffect
  doubts: RowDoubt[]
}

/** What a person's row asks for once the units stand. */
export type PersonWanted = {
  name: string
  email: string
  post: { unitId: string; name: string; roles: Role[] } | null
}

export type DirectoryState = {
  units: readonly UnitLife[]
  people: readonly { name: string; email: string }[]
  /** Those of the country. */
  departments: readonly Department[]
  roleOf: (text: string) => Role | undefined
  /** Whether the person with that address has that post of the unit already. */
  holds: (email: string, unitId: string, post: string) => boolean
}

export type DirectoryPlan = {
  rows: PlannedRow[]
  /** Every unit as it would be, and which of them change. */
  units: readonly UnitLife[]
  touched: ReadonlySet<string>
  people: PersonWanted[]
}

type UnitRow = Extract<DirectoryRow, { kind: 'unit' }>
type PersonRow = Extract<DirectoryRow, { kind: 'person' }>

function kindOf(text: string): UnitKind | undefined {
  return unitKinds.find((kind) => kind === foldText(text))
}

/** A unit named by its code or by a name. */
function findUnit(units: readonly UnitLife[], text: string, day: string): UnitAt | undefined {
  const byCode = unitsOn(units, day).find((unit) => foldText(unit.code) === foldText(text))
  if (byCode !== undefined) return byCode
  const called = unitsCalled(units, text, day)
  return called.length === 1 ? called[0] : undefined
}

type UnitOutcome = { row: PlannedRow; unit: UnitLife | undefined }

/** One unit against the tree as it stands after the rows before it. */
function planUnit(
  { units, departments }: Pick<DirectoryState, 'units' | 'departments'>,
  row: UnitRow,
  from: string,
  newId: () => string,
): UnitOutcome {
  const doubts: RowDoubt[] = []
  const planned = (effect: RowEffect, unit?: UnitLife): UnitOutcome => ({
    row: { place: row.place, kind: 'unit', name: row.name, key: row.code, effect, doubts },
    unit,
  })
  if (row.code === '') doubts.push({ code: 'codeMissing', value: row.name })
  if (row.name === '') doubts.push({ code: 'nameMissing', value: row.code })
  const parent = row.parent === '' ? undefined : findUnit(units, row.parent, from)
  if (row.parent !== '' && parent === undefined) doubts.push({ code: 'parentUnknown', value: row.parent })
  if (doubts.length > 0) return planned('impossible')
  const kind = kindOf(row.unitKind)
  const known = unitsOn(units, from).find((unit) => foldText(unit.code) === foldText(row.code))
  if (kind === undefined && (known === undefined || row.unitKind !== ''))
    doubts.push({ code: 'kindAssumed', value: row.unitKind })
  const parentId = parent?.id ?? known?.parentId ?? null
  const called = departmentCalled(departments, row.department)?.code
  if (row.department !== '' && called === undefined) doubts.push({ code: 'departmentUnknown', value: row.department })
  const department = called ?? known?.department ?? null
  const facts = { code: row.code, name: row.name, kind: kind ?? known?.kind ?? 'central', parentId, department }
  try {
    const life = known === undefined ? opened(units, newId(), from, facts) : changedOrSame(units, known, from, facts)
    const base = [...units.filter(({ id }) => id !== life.id), life]
    const aliases = [...life.aliases, ...row.aliases]
    const named = withAliases(base, life.id, aliases)
    if (known !== undefined && known.name !== row.name) doubts.push({ code: 'before', value: known.name })
    const isSame = known !== undefined && units.includes(life) && named.aliases.length === life.aliases.length
    return planned(known === undefined ? 'create' : isSame ? 'same' : 'change', isSame ? undefined : named)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    doubts.push({ code: 'refused', value: error.code })
    return planned('impossible')
  }
}

function changedOrSame(units: readonly UnitLife[], known: UnitAt, from: string, facts: UnitFacts): UnitLife {
  const life = units.find(({ id }) => id === known.id)
  if (life !== undefined && sameFacts(facts, known)) return life
  return changed(units, known.id, from, { ...facts, reason: null })
}

function planPerson(
  row: PersonRow,
  state: DirectoryState,
  units: readonly UnitLife[],
  from: string,
): { row: PlannedRow; wanted: PersonWanted | undefined } {
  const doubts: RowDoubt[] = []
  if (row.name === '') doubts.push({ code: 'nameMissing', value: row.email })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(row.email)) doubts.push({ code: 'emailBad', value: row.email })
  const base = { place: row.place, kind: 'person' as const, name: row.name, key: row.email }
  if (doubts.length > 0) return { row: { ...base, effect: 'impossible', doubts }, wanted: undefined }
  const roles = row.roles.flatMap((text) => {
    const role = state.roleOf(text)
    if (role === undefined) doubts.push({ code: 'roleUnknown', value: text })
    return role ?? []
  })
  const unit = row.unit === '' ? undefined : findUnit(units, row.unit, from)
  if (row.unit !== '' && unit === undefined) doubts.push({ code: 'unitUnknown', value: row.unit })
  if (unit !== undefined && row.post === '') doubts.push({ code: 'postMissing', value: row.unit })
  const post = unit === undefined || row.post === '' ? null : { unitId: unit.id, name: row.post, roles }
  const known = state.people.find((person) => foldText(person.email) === foldText(row.email))
  if (known !== undefined && known.name !== row.name) doubts.push({ code: 'before', value: known.name })
  const gains = post !== null && !state.holds(row.email, post.unitId, post.name)
  const effect = known === undefined ? 'create' : known.name !== row.name || gains ? 'change' : 'same'
  return { row: { ...base, effect, doubts }, wanted: { name: row.name, email: row.email, post } }
}

/** Units that name a parent further down wait for it: passes until one changes nothing. */
function planUnits(rows: readonly UnitRow[], state: DirectoryState, from: string, newId: () => string) {
  const outcomes = new Map<UnitRow, PlannedRow>()
  const touched = new Set<string>()
  let units = state.units
  let waiting = [...rows]
  let progress = true
  while (progress) {
    progress = false
    for (const row of waiting) {
      const { row: planned, unit } = planUnit({ ...state, units }, row, from, newId)
      outcomes.set(row, planned)
      if (planned.effect === 'impossible') continue
      progress = true
      waiting = waiting.filter((other) => other !== row)
      if (unit === undefined) continue
      touched.add(unit.id)
      units = [...units.filter(({ id }) => id !== unit.id), unit]
    }
  }
  return { outcomes, touched, units }
}

function repeated(rows: readonly DirectoryRow[], row: DirectoryRow): boolean {
  if (row.kind !== 'unit' || row.code === '') return false
  const first = rows.find((other) => other.kind === 'unit' && foldText(other.code) === foldText(row.code))
  return first !== row
}

/**
 * What a list of units and people would create or change from a day on, with its doubts, without writing anything. What is
 * not understood is not guessed: a row without a parent that exists is left out, an unknown role too.
 */
export function planDirectory(
  rows: readonly DirectoryRow[],
  state: DirectoryState,
  from: string,
  newId: () => string,
): DirectoryPlan {
  const unitRows = rows.filter((row): row is UnitRow => row.kind === 'unit' && !repeated(rows, row))
  const { outcomes, touched, units } = planUnits(unitRows, state, from, newId)
  const people: PersonWanted[] = []
  const planned = rows.map((row): PlannedRow => {
    if (row.kind === 'unit') {
      const doubts: RowDoubt[] = [{ code: 'repeated', value: row.code }]
      const base = { place: row.place, kind: 'unit' as const, name: row.name, key: row.code }
      return outcomes.get(row) ?? { ...base, effect: 'impossible', doubts }
    }
    const { row: result, wanted } = planPerson(row, state, units, from)
    if (wanted !== undefined && result.effect !== 'same') people.push(wanted)
    return result
  })
  return { rows: planned, units, touched, people }
}
