import { foldText } from '../../../../kernel/text.ts'
import { type ActContext, openUnits, readUnits, type UnitsWanted } from '../../../platform/index.ts'
import { newAliases, unitCode } from '../../model/importReview/unitTargets.ts'
import type { ImportView } from './importView.ts'

export type ImportedUnits = {
  /** By position of the unit in the document; null: left out. */
  ids: readonly (string | null)[]
  codes: ReadonlyMap<string, string>
  created: { id: string; code: string; name: string; readAs: string }[]
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
 * later), and keeps the document's other ways of writing each as aliases.
 */
export async function importUnits(
  { tx, newId }: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  view: ImportView,
): Promise<ImportedUnits> {
  const { one, tree, targets } = view
  const placed = placeUnits(view, newId)
  const taken = new Set((await readUnits(tx)).flatMap(({ versions }) => versions.map(({ code }) => foldText(code))))
  const codes = new Map(tree.map(({ id, code }) => [id, code]))
  const opened: UnitsWanted['opened'][number][] = []
  for (const { id, index, aliases } of placed) {
    const target = targets[index]?.target
    if (target?.kind !== 'new') continue
    const { name, unitKind: kind, parentId } = target
    const code = unitCode(name, taken)
    taken.add(foldText(code))
    codes.set(id, code)
    opened.push({ id, from: firstDay(one.year, parentId, view), code, name, kind, parentId, aliases })
  }
  const aliases = placed.filter((unit) => !unit.isNew && unit.aliases.length > 0)
  await openUnits(tx, { opened, aliases: aliases.map(({ id: unitId, aliases: more }) => ({ unitId, aliases: more })) })
  const byIndex = new Map(placed.map(({ index, id }) => [index, id]))
  return {
    ids: targets.map((_, index) => byIndex.get(index) ?? null),
    codes,
    created: placed
      .filter(({ isNew }) => isNew)
      .map(({ id, index, name }) => ({
        id,
        code: codes.get(id) ?? '',
        name,
        readAs: one.plan.units[index]?.name ?? name,
      })),
    aliases: placed.flatMap(({ id: unitId, aliases: own }) => own.map((alias) => ({ unitId, alias }))),
  }
}

function firstDay(year: number, parentId: string | null, { tree }: ImportView): string {
  const first = `${year}-01-01`
  const above = tree.find(({ id }) => id === parentId)?.openedOn ?? first
  return above > first ? above : first
}
