import { sameValue } from '../../../../kernel/sameValue.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { Activity, MonthShares, PhysicalTarget } from '../activity.ts'
import type { Change } from '../activityChange.ts'
import { hasQuantities, yearQuantity } from '../physicalTarget.ts'
import type { ImportedActivity } from '../planImport/importedPlan.ts'

/** A row that would enter, with the unit of the institution that it goes to (null: a unit that does not exist yet). */
export type EnteringRow = { key: string; unitId: string | null; row: ImportedActivity }

export type FieldDifference = { field: string; before: string | MonthShares; after: string | MonthShares }

export type ComparedRow =
  | { kind: 'new'; key: string }
  | { kind: 'same'; key: string; activityId: string }
  | { kind: 'changed'; key: string; activityId: string; changes: Change[]; differences: FieldDifference[] }

export type PlanComparison = {
  rows: ComparedRow[]
  /** Activities of the plan, in units that the document has, which the document does not name (any more). */
  gone: Activity[]
}

/**
 * What a document changes in the plan that is there. A row is the activity of the same unit, code of line and folded
 * name; repeated names are taken in order, exact copies first.
 */
export function comparePlan(
  entering: readonly EnteringRow[],
  existing: readonly Activity[],
  codeOfLine: (lineId: string) => string | null,
): PlanComparison {
  const waiting = new Map<string, Activity[]>()
  for (const activity of existing) {
    const code = activity.lineId === null ? null : codeOfLine(activity.lineId)
    for (const key of keysOf(activity.unitId, code, activity.name))
      waiting.set(key, [...(waiting.get(key) ?? []), activity])
  }
  const used = new Set<string>()
  const rows = entering.map(({ key, unitId, row }): ComparedRow => {
    const found = unitId === null ? undefined : matchOf(row, unitId, waiting, used)
    if (found === undefined) return { kind: 'new', key }
    used.add(found.id)
    const changes = changesOf(found, row)
    if (changes.length === 0) return { kind: 'same', key, activityId: found.id }
    const differences = changes.map(differenceOf)
    return { kind: 'changed', key, activityId: found.id, changes, differences }
  })
  const units = new Set(entering.map(({ unitId }) => unitId))
  return { rows, gone: existing.filter(({ id, unitId }) => !used.has(id) && units.has(unitId)) }
}

/** The stricter key first: with the code of the line, then without it. */
function keysOf(unitId: string, code: string | null, name: string): string[] {
  const folded = foldText(name)
  return [`${unitId}\n${code ?? ''}\n${folded}`, `${unitId}\n*\n${folded}`]
}

function matchOf(
  row: ImportedActivity,
  unitId: string,
  waiting: ReadonlyMap<string, readonly Activity[]>,
  used: ReadonlySet<string>,
): Activity | undefined {
  const free = keysOf(unitId, row.code, row.activity).map((key) =>
    (waiting.get(key) ?? []).filter(({ id }) => !used.has(id)),
  )
  return (
    free.flatMap((activities) => activities.find((one) => changesOf(one, row).length === 0) ?? [])[0] ?? free.flat()[0]
  )
}

/** What the document says otherwise; what it can't say (modality, weight, links made in Hilo) is left alone. */
function changesOf(activity: Activity, row: ImportedActivity): Change[] {
  const activityId = activity.id
  const means = meansOf(row)
  const changes: Change[] = [
    { activityId, field: 'lineText', before: activity.lineText, after: row.strategicLine },
    { activityId, field: 'name', before: activity.name, after: row.activity },
    { activityId, field: 'expectedResult', before: activity.expectedResult, after: row.expectedResult },
    { activityId, field: 'means', before: activity.means, after: means },
    { activityId, field: 'responsibleText', before: activity.responsibleText, after: row.responsible },
  ]
  const target = targetAfter(activity.target, row)
  changes.push({ activityId, field: 'target', before: activity.target, after: target })
  // Months that come from quantities change with them.
  if (!hasQuantities(target)) changes.push({ activityId, field: 'months', before: activity.months, after: row.months })
  return changes.filter(({ before, after }) => !sameValue(before, after))
}

/** What the document says of the physical target, over what Hilo has of it. */
function targetAfter(own: PhysicalTarget | null, { physicalTarget: read }: ImportedActivity): PhysicalTarget | null {
  if (read === undefined) return own
  const { quantities } = hasQuantities(read) || own === null ? read : own
  return { unitOfMeasure: read.unitOfMeasure || (own?.unitOfMeasure ?? ''), quantities }
}

/** The cell as one declared means; several in one cell are parted by a person. */
export function meansOf(row: Pick<ImportedActivity, 'verification'>): string[] {
  return row.verification === '' ? [] : [row.verification]
}

function differenceOf(change: Change): FieldDifference {
  const { field } = change
  if (change.field === 'target') return { field, before: targetText(change.before), after: targetText(change.after) }
  return { field, before: plain(change.before), after: plain(change.after) }
}

/** `36 talleres: 3, 3, –, …`; the unit of measure alone where nothing is planned. */
function targetText(target: PhysicalTarget | null): string {
  const year = target === null ? null : yearQuantity(target)
  if (target === null || year === null) return target?.unitOfMeasure ?? ''
  const months = target.quantities.map((quantity) => quantity ?? '–').join(', ')
  return `${`${year} ${target.unitOfMeasure}`.trimEnd()}: ${months}`
}

function plain(value: Change['before']): string | MonthShares {
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part === 'number' || part === null))
      return value.map((part) => (typeof part === 'number' ? part : null))
    return value.map(String).join(' · ')
  }
  return String(value ?? '')
}
