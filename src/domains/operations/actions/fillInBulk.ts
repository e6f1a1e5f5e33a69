import { act } from '../../platform/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import { bulkRoutes } from '../contracts/bulkFill.ts'
import { type BulkFilter, type BulkSet, matchFilter, previewBulk } from '../model/bulkFill.ts'
import { isEditable } from '../model/plan.ts'
import { mayWriteUnits, planWriters } from '../model/planPolicy.ts'
import { listActivities } from '../store/activityStore.ts'
import { getPlan, getPlanForChange, listUnitPlans } from '../store/planStore.ts'
import { listPlanUnits, type PlanUnit } from '../store/planUnitStore.ts'
import { commitChanges, loadGround } from './commitChanges.ts'
import { linkTextOf } from './knownLink.ts'

const SHOWN = 50

/** The input without the keys that were not said, as the rules take it. */
function said<T extends Record<string, unknown>>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // Object.fromEntries forgets the keys that the entries came from.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never
}

export const fillInBulk = act({
  route: bulkRoutes.fillInBulk,
  load: async ({ tx, input, today }) => {
    const plan = input.preview ? await getPlan(tx, input.year) : await getPlanForChange(tx, input.year, today)
    const filter: BulkFilter = said(input.filter)
    const set: BulkSet = said(input.set)
    if (set.link !== undefined) await linkTextOf(tx, plan, { lineId: null, processId: null, ...set.link })
    const open = new Set(
      (await listUnitPlans(tx, plan.id)).filter(({ status }) => isEditable(status)).map((unitPlan) => unitPlan.id),
    )
    const activities = await listActivities(tx, plan.id)
    const writable = activities.filter((activity) => open.has(activity.unitPlanId))
    const locked = activities.filter((one) => !open.has(one.unitPlanId) && matchFilter(one, filter)).length
    const fill = previewBulk(writable, filter, set, { replace: input.replace })
    const changed = new Set(fill.changes.map((change) => change.activityId))
    const units: PlanUnit[] = await listPlanUnits(tx, plan, today)
    return { fill, locked, changed: writable.filter((activity) => changed.has(activity.id)), units }
  },
  authorize: (actor, { changed }) => {
    const scope = [...new Set(changed.map((activity) => activity.unitId))]
    const assignment = scope.length === 0 ? findAssignment(actor, planWriters) : mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { input, resource } = context
    const { fill, locked, changed, units } = resource
    const changeId = input.preview
      ? null
      : await commitChanges(
          context,
          await loadGround(
            context,
            input.year,
            changed.map((activity) => activity.id),
          ),
          {
            kind: 'bulk',
            summary: Object.keys(said(input.set)).join(','),
            changes: fill.changes,
          },
        )
    const answer = {
      changeId,
      matched: fill.matched + locked,
      changed: fill.changed,
      kept: fill.kept.length,
      locked,
      rows: changed.slice(0, SHOWN).map(({ id, unitId, code, name }) => ({
        activityId: id,
        unitCode: units.find((unit) => unit.id === unitId)?.code ?? '',
        code,
        name,
        changes: fill.changes.filter((change) => change.activityId === id),
      })),
    }
    if (changeId === null) return { answer, log: null }
    const unitIds = [...new Set(changed.map((activity) => activity.unitId))]
    return {
      answer,
      log: {
        things: changed.map((activity) => `operations.activity:${activity.id}`),
        unitId: unitIds.length === 1 ? (unitIds[0] ?? null) : null,
        data: {
          changeId,
          filter: said(input.filter),
          set: said(input.set),
          replace: input.replace,
          changed: fill.changed,
        },
      },
    }
  },
})
