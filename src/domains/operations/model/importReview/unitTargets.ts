import { foldText } from '../../../../kernel/text.ts'
import type { UnitAt, UnitKind } from '../../../platform/model/index.ts'
import type { ImportedUnit } from '../planImport/importedPlan.ts'
import { sameUnit, unitWords, variantOf } from '../planImport/unitNames.ts'
import { UNKNOWN_UNIT } from '../planImport/unitRegistry.ts'
import type { UnitDecision } from './decision.ts'

/** What a unit of the document becomes. `undecided` can't enter: nobody knows whose rows they are. */
export type UnitTarget =
  | { kind: 'existing'; unitId: string }
  | { kind: 'new'; name: string; unitKind: UnitKind; parentId: string | null }
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
 * that is written the same but for plural, particles and a misread letter; else a new one under `rootId`. Two units
 * of the document never fall silently on the same one of the tree.
 */
export function targetUnits(
  units: readonly Named[],
  tree: readonly UnitAt[],
  decisions: Readonly<Record<string, UnitDecision>>,
): TargetedUnit[] {
  const root = rootOf(tree)
  const taken = new Set<string>()
  return units.map((unit) => {
    const candidates = candidatesFor(unit, tree)
    const decision = decisions[unit.name]
    if (decision !== undefined) return { target: decidedTarget(unit, decision, tree), decided: true, candidates }
    if (unit.name === UNKNOWN_UNIT) return { target: { kind: 'undecided' }, decided: false, candidates }
    const found = findUnit(unit, tree)
    if (found !== undefined && !taken.has(found.id)) {
      taken.add(found.id)
      return { target: { kind: 'existing', unitId: found.id }, decided: false, candidates }
    }
    const target: UnitTarget = { kind: 'new', name: unit.name, unitKind: unit.kind, parentId: root }
    return { target, decided: false, candidates }
  })
}

function decidedTarget(unit: Named, decision: UnitDecision, tree: readonly UnitAt[]): UnitTarget {
  if (decision.kind === 'leaveOut') return decision
  if (decision.kind === 'existing')
    return tree.some(({ id }) => id === decision.unitId) ? decision : { kind: 'undecided' }
  const { unitKind, parentId, name } = decision
  return { kind: 'new', name: name ?? unit.name, unitKind, parentId }
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
