import { foldText } from '../../../../kernel/text.ts'
import { type ActContext, openUnits, readPackInForce, readUnits, type UnitsWanted } from '../../../platform/index.ts'
import { departmentOfName } from '../../../platform/model/index.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import { newAliases, unitCode } from '../../model/importReview/unitTargets.ts'
import type { ImportView } from './importView.ts'

export type ImportedUnits = {
  /** By position of the unit in the document; null: left out. */
  ids: readonly (string | null)[]
  codes: ReadonlyMap<string, string>
  created: ImportReport['units']['created']
  aliases: { unitId: string; alias: string }[]
}

type Placed = { id: string; index: number; name: string; isNew: boolean; aliases: string[] }

/** Every unit of the document that enters, with the id that it has or gets; none shares an alias with another. */
function placeUnits({ one, tree, targets }: ImportView, newId: () => string): Placed[] {
  const placed = targets.flatMap(({ target }, index): Placed[] => {
    if (target.kind === 'new') return [{ id: newId(), index, name: target.name, isNew: true, aliases: [] }]
    if (target.kind !== 'existing') return []
    const name = tree.find(({ id }) => id === target.unitId)?.name ?? ''
    return [{ id: target.unitId, index, name, isNew: false, aliases: [] }]
  })
  for (const unit of placed) {
    const read = one.plan.units[unit.index]
    if (read !== undefined) unit.aliases.push(...newAliases(read, [...tree, ...placed]))
  }
  return placed
}

/**
 * Opens the units that the institution lacks, on the first day of the plan's year (or of the unit above, when that is
 * later) and in the department that its name ends with, and keeps the document's other ways of writing each as aliases.
 */
export async function importUnits(
  { tx, newId }: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  view: ImportView,
): Promise<ImportedUnits> {
  const { tree, targets } = view
  const placed = placeUnits(view, newId)
  const byIndex = new Map(placed.map((unit) => [unit.index, unit]))
  const taken = new Set((await readUnits(tx)).flatMap(({ versions }) => versions.map(({ code }) => foldText(code))))
  const { departments } = await readPackInForce(tx)
  const codes = new Map(tree.map(({ id, code }) => [id, code]))
  const opened: UnitsWanted['opened'][number][] = []
  for (const { id, index, aliases } of placed) {
    const target = targets[index]?.target
    if (target?.kind !== 'new') continue
    const { name, unitKind: kind, under } = target
    const parentId = under === null ? target.parentId : (byIndex.get(under)?.id ?? null)
    const code = unitCode(name, taken)
    taken.add(foldText(code))
    codes.set(id, code)
    const department = departmentOfName(departments, { name, kind })?.code ?? null
    opened.push({ id, from: firstDay(index, view), code, name, kind, parentId, department, aliases })
  }
  const aliases = placed.filter((unit) => !unit.isNew && unit.aliases.length > 0)
  await openUnits(tx, {
    opened: parentsFirst(opened),
    aliases: aliases.map(({ id: unitId, aliases: more }) => ({ unitId, aliases: more })),
  })
  return {
    ids: targets.map((_, index) => byIndex.get(index)?.id ?? null),
    codes,
    created: createdUnits(placed, opened, view),
    aliases: placed.flatMap(({ id: unitId, aliases: own }) => own.map((alias) => ({ unitId, alias }))),
  }
}

type Opened = UnitsWanted['opened'][number]

function createdUnits(placed: readonly Placed[], opened: readonly Opened[], { one, tree }: ImportView) {
  const names = new Map([...tree, ...opened].map(({ id, name }) => [id, name]))
  return opened.map(({ id, code, name, kind, parentId }) => ({
    ...{ id, code, name, kind, under: parentId === null ? null : (names.get(parentId) ?? null) },
    readAs: one.plan.units[placed.find((unit) => unit.id === id)?.index ?? -1]?.name ?? name,
  }))
}

/** The first day of the year, or that of the unit above when it opened later; a new unit above follows the same rule. */
function firstDay(index: number, { one, tree, targets }: Pick<ImportView, 'one' | 'tree' | 'targets'>): string {
  const first = `${one.year}-01-01`
  const target = targets[index]?.target
  if (target?.kind !== 'new') return first
  if (target.under !== null) return firstDay(target.under, { one, tree, targets })
  const above = tree.find(({ id }) => id === target.parentId)?.openedOn ?? first
  return above > first ? above : first
}

/** A unit can be opened only under one that is there; nothing hangs from itself (`targetUnits`). */
function parentsFirst(opened: readonly Opened[]): Opened[] {
  const byId = new Map(opened.map((unit) => [unit.id, unit]))
  const depth = ({ parentId }: Opened): number => {
    const above = byId.get(parentId ?? '')
    return above === undefined ? 0 : 1 + depth(above)
  }
  return [...opened].sort((a, b) => depth(a) - depth(b))
}
