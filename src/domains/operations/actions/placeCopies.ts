import { compareText } from '../../../kernel/text.ts'
import type { ActContext } from '../../platform/index.ts'
import type { Activity } from '../model/activity.ts'
import { copyActivity } from '../model/copyPlan.ts'
import { freeCode } from '../model/newActivity.ts'
import { isEditable, type Plan } from '../model/plan.ts'
import { listHeld } from '../store/activityStore.ts'
import type { PlanUnit } from '../store/planUnitStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { ensureUnitPlan } from './unitPlanGround.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'newId'>
export type SkippedUnit = { unitId: string; name: string; reason: 'gone' | 'notEditable'; activities: number }

/** A plan that hangs from another strategic plan keeps the words of the line, not the link. */
export async function looseLinks(
  context: Context,
  source: Plan,
  target: Plan,
  rows: readonly Activity[],
): Promise<Activity[]> {
  if (source.strategicPlanId === target.strategicPlanId) return [...rows]
  const { lines, processes } = await catalogueOf(context.tx, source)
  const textOf = ({ lineId, processId }: Activity): string => {
    const line = lines.find((one) => one.id === lineId)
    return line === undefined
      ? (processes.find((one) => one.id === processId)?.name ?? '')
      : `${line.code} ${line.text}`
  }
  return rows.map((row) => ({
    ...row,
    classification: 'unclassified',
    lineId: null,
    processId: null,
    lineText: row.lineText === '' ? textOf(row) : row.lineText,
  }))
}

export type CopyGround = {
  target: Plan
  units: readonly PlanUnit[]
  sourceUnits: readonly PlanUnit[]
  /** Under the unit whose plan takes it; without a code where that unit gives its own. */
  wanted: readonly Activity[]
}

/** The copies of the wanted activities at the end of their units' plans; units that are gone or not a draft are skipped. */
export async function placeCopies(
  context: Context,
  ground: CopyGround,
  templates: ReadonlyMap<string, string>,
): Promise<{ copies: Activity[]; skipped: SkippedUnit[] }> {
  const { tx, newId } = context
  const held = await listHeld(tx, ground.target.id)
  const skipped: SkippedUnit[] = []
  const copies: Activity[] = []
  for (const unitId of new Set(ground.wanted.map((activity) => activity.unitId))) {
    const rows = ground.wanted.filter((activity) => activity.unitId === unitId)
    const unit = ground.units.find((one) => one.id === unitId)
    const name = unit?.name ?? ground.sourceUnits.find((one) => one.id === unitId)?.name ?? ''
    const unitPlan = unit === undefined ? undefined : await ensureUnitPlan(context, ground.target.id, unit.id)
    if (unit === undefined || unitPlan === undefined || !isEditable(unitPlan.status)) {
      const reason = unit === undefined ? 'gone' : 'notEditable'
      skipped.push({ unitId, name, reason, activities: rows.length })
      continue
    }
    const own = held.filter((one) => one.unitPlanId === unitPlan.id)
    const codes = new Set(own.map((one) => one.code))
    const last = Math.max(0, ...own.map((one) => one.position))
    for (const [index, row] of rows.entries()) {
      const code = row.code === '' || codes.has(row.code) ? freeCode(unit, codes) : row.code
      codes.add(code)
      const place = { id: newId(), unitPlanId: unitPlan.id, position: last + index + 1, code }
      copies.push(copyActivity(row, place, templates))
    }
  }
  return { copies, skipped: skipped.sort((a, b) => compareText(a.name, b.name)) }
}
