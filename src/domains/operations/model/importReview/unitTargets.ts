import { foldText } from '../../../../kernel/text.ts'
import type { UnitAt, UnitKind } from '../../../platform/model/index.ts'
import type { ImportedUnit } from '../planImport/importedPlan.ts'
import { sameUnit, unitWords, variantOf } from '../planImport/unitNames.ts'
import { UNKNOWN_UNIT } from '../planImport/unitRegistry.ts'
import type { UnitDecision } from './decision.ts'

/** What a unit of the document becomes. `undecided` can't enter: nobody knows whose rows they are. */
export type UnitTarget =
  | { kind: 'existing'; unitId: string }
  /** `under`: it hangs from a unit of the document that is new too, by its position there; `parentId` is null then. */
  | { kind: 'new'; name: string; unitKind: UnitKind; parentId: string | null; under: number | null }
  | { kind: 'leaveOut' }
  | { kind: 'undecided' }

export type TargetedUnit = {
  target: UnitTarget
  /** A person said so; otherwise it follows from the name. */
  decided: boolean
  /** Units whose name shares what distinguishes it, for the person who decides. */
  candidates: string[]
}

type Named = Pick<ImportedUnit, 'name' | 'aliases' | 'kind' | 'issues'>

/**
 * Where each unit of the document goes: what a person decided; else the unit that carries that name or alias, or one
 * that is written the same but for plural, particles and a misread letter; else a new one under the one root. Two units
 * of the document never fall silently on the same one of the tree.
 */
export function targetUnits(
  units: readonly Named[],
  tree: readonly UnitAt[],
  decisions: Readonly<Record<string, UnitDecision>>,
): TargetedUnit[] {
  const root = rootOf(tree)
  const taken = new Set<string>()
  const own = units.map((unit): TargetedUnit => {
    const candidates = candidatesFor(unit, tree)
    const decision = decisions[unit.name]
    if (decision !== undefined) return { target: decidedTarget(unit, decision, tree), decided: true, candidates }
    if (unit.name === UNKNOWN_UNIT) return { target: { kind: 'undecided' }, decided: false, candidates }
    const found = findUnit(unit, tree)
    if (found !== undefined && !taken.has(found.id)) {
      taken.add(found.id)
      return { target: { kind: 'existing', unitId: found.id }, decided: false, candidates }
    }
    const target: UnitTarget = { kind: 'new', name: unit.name, unitKind: unit.kind, parentId: root, under: null }
    return { target, decided: false, candidates }
  })
  return own.map((one, index) => ({ ...one, target: hung(one.target, index, { units, decisions, own, root }) }))
}

type Hanging = {
  units: readonly Named[]
  decisions: Readonly<Record<string, UnitDecision>>
  own: readonly TargetedUnit[]
  root: string | null
}

/** Where a new unit hangs that was put under another one of the document: under the root when that one does not enter. */
function hung(target: UnitTarget, index: number, all: Hanging): UnitTarget {
  const above = aboveOf(index, all)
  if (target.kind !== 'new' || above === undefined) return target
  const there = isCircle(index, all) ? undefined : all.own[above]?.target
  if (there?.kind === 'existing') return { ...target, parentId: there.unitId }
  return there?.kind === 'new' ? { ...target, parentId: null, under: above } : { ...target, parentId: all.root }
}

function isCircle(index: number, all: Hanging): boolean {
  const seen = new Set<number>()
  for (let at: number | undefined = index; at !== undefined; at = aboveOf(at, all)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** Position of the unit of the document under which a person put this one. */
function aboveOf(index: number, { units, decisions }: Pick<Hanging, 'units' | 'decisions'>): number | undefined {
  const decision = decisions[units[index]?.name ?? '']
  if (decision?.kind !== 'new' || decision.underRead === undefined) return undefined
  const at = units.findIndex(({ name }) => name === decision.underRead)
  return at === -1 ? undefined : at
}

/**
 * The first unit of the document whose decision can't be carried out: it names a unit that is not there, hangs from a
 * closed one, from one that does not enter, or from itself. Undefined when all can.
 */
export function unsoundUnit(
  units: readonly Named[],
  tree: readonly UnitAt[],
  decisions: Readonly<Record<string, UnitDecision>>,
): string | undefined {
  const targets = targetUnits(units, tree, decisions)
  const isOpen = (id: string): boolean => tree.some((unit) => unit.id === id && unit.closedOn === null)
  const isUnsound = ({ name }: Named, index: number): boolean => {
    const [decision, target] = [decisions[name], targets[index]?.target]
    if (decision?.kind === 'existing') return target?.kind !== 'existing'
    if (decision?.kind !== 'new' || target?.kind !== 'new') return false
    if (decision.underRead === undefined) return decision.parentId !== null && !isOpen(decision.parentId)
    const above = targets[units.findIndex((unit) => unit.name === decision.underRead)]?.target
    if (above?.kind === 'existing') return target.parentId !== above.unitId || !isOpen(above.unitId)
    return target.under === null
  }
  return units.find(isUnsound)?.name
}

function decidedTarget(unit: Named, decision: UnitDecision, tree: readonly UnitAt[]): UnitTarget {
  if (decision.kind === 'leaveOut') return decision
  if (decision.kind === 'existing')
    return tree.some(({ id }) => id === decision.unitId) ? decision : { kind: 'undecided' }
  const { unitKind, parentId, name } = decision
  return { kind: 'new', name: name ?? unit.name, unitKind, parentId, under: null }
}

/** The one unit at the top that has others below it; null when the tree has none or several. */
function rootOf(tree: readonly UnitAt[]): string | null {
  const parents = new Set(tree.map(({ parentId }) => parentId))
  const roots = tree.filter(({ id, parentId }) => parentId === null && parents.has(id))
  return roots.length === 1 ? (roots[0]?.id ?? null) : null
}

function findUnit(unit: Named, tree: readonly UnitAt[]): UnitAt | undefined {
  const names = [unit.name, ...unit.aliases]
  const folded = new Set(names.map(foldText))
  const exact = tree.filter((one) => [one.name, ...one.aliases].some((name) => folded.has(foldText(name))))
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  const words = names.map(unitWords)
  const close = tree.filter((one) =>
    [one.name, ...one.aliases].some((name) => words.some((own) => sameUnit(own, unitWords(name)))),
  )
  if (close.length > 0) return close.length === 1 ? close[0] : undefined
  const longer = isCut(unit) ? tree.filter((one) => foldText(one.name).startsWith(foldText(unit.name))) : []
  return longer.length === 1 ? longer[0] : undefined
}

/** Named by a sheet whose name fills all the letters that fit: the unit's goes on. */
function isCut({ issues }: Named): boolean {
  return issues.some(({ rule }) => rule === 'unit.nameCut')
}

function candidatesFor(unit: Named, tree: readonly UnitAt[]): string[] {
  const words = unitWords(unit.name)
  return tree.filter((one) => variantOf(words, unitWords(one.name))).map(({ id }) => id)
}

/** Ways of writing the unit that nothing in the institution is called yet. */
export function newAliases(unit: Named, known: readonly { name: string; aliases: readonly string[] }[]): string[] {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText))
  const unique = new Map([unit.name, ...unit.aliases].map((alias) => [foldText(alias), alias]))
  return [...unique].filter(([folded]) => !taken.has(folded)).map(([, alias]) => alias)
}

/** `DGT`: initials of the words that matter, with a number when another unit has them already. */
export function unitCode(name: string, taken: ReadonlySet<string>): string {
  const initials = unitWords(name)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 8)
  const base = initials === '' ? 'U' : initials
  let code = base
  for (let number = 2; taken.has(foldText(code)); number++) code = `${base}${number}`
  return code
}
