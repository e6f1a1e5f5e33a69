import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { type ActContext, act } from '../../platform/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import { copyRoutes } from '../contracts/copyPlan.ts'
import type { Activity } from '../model/activity.ts'
import { copyActivity, stillToCopy, templatesToCopy } from '../model/copyPlan.ts'
import { freeCode } from '../model/newActivity.ts'
import { isEditable, newPlanState, type Plan } from '../model/plan.ts'
import { planningOffice } from '../model/planPolicy.ts'
import { listActivities, listHeld } from '../store/activityStore.ts'
import { insertActivities } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { findPlan, getPlan, getPlanForChange, insertPlan } from '../store/planStore.ts'
import { listPlanUnits, type PlanUnit } from '../store/planUnitStore.ts'
import { insertTemplates, listTemplates } from '../store/templateStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { ensureUnitPlan } from './unitPlanGround.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'newId'>
type Skipped = { unitId: string; name: string; reason: 'gone' | 'notEditable'; activities: number }

/** A plan that hangs from another strategic plan keeps the words of the line, not the link. */
async function looseLinks(
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

/** Copies what the target lacks and gives, for each actividad tipo of the source, its counterpart. */
async function copyTemplates(context: Context, source: Plan, target: Plan) {
  const { tx, newId } = context
  const pairs = templatesToCopy(await listTemplates(tx, source.id), await listTemplates(tx, target.id))
  const sameStrategy = source.strategicPlanId === target.strategicPlanId
  const links = sameStrategy ? {} : { lineId: null, processId: null }
  const made = pairs.map(({ template, heldId }) => ({ from: template, id: heldId ?? newId(), isNew: heldId === null }))
  const news = made.filter(({ isNew }) => isNew)
  await insertTemplates(
    tx,
    news.map(({ from, id }) => ({ ...from, ...links, id, planId: target.id })),
  )
  return { count: news.length, byId: new Map(made.map(({ from, id }) => [from.id, id])) }
}

type Ground = {
  target: Plan
  units: readonly PlanUnit[]
  sourceUnits: readonly PlanUnit[]
  wanted: readonly Activity[]
}

async function placeCopies(context: Context, ground: Ground, templates: ReadonlyMap<string, string>) {
  const { tx, newId } = context
  const held = await listHeld(tx, ground.target.id)
  const skipped: Skipped[] = []
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
      const code = codes.has(row.code) ? freeCode(unit, codes) : row.code
      codes.add(code)
      const place = { id: newId(), unitPlanId: unitPlan.id, position: last + index + 1, code }
      copies.push(copyActivity(row, place, templates))
    }
  }
  return { copies, skipped: skipped.sort((a, b) => compareText(a.name, b.name)) }
}

export const copyPlan = act({
  route: copyRoutes.copyPlan,
  load: async ({ tx, input }) => {
    if (input.year === input.from) throw new DomainError('operations.sameYear', 'invalid', { year: input.year })
    const source = await getPlan(tx, input.from)
    const known = await findPlan(tx, input.year)
    return { source, known: known === undefined ? undefined : await getPlanForChange(tx, input.year) }
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: 'all' }
  },
  run: async (context) => {
    const { tx, actor, now, today, newId, input, resource } = context
    const { source, known } = resource
    const title = input.title ?? source.title.replaceAll(String(source.year), String(input.year))
    const target: Plan = known ?? { ...source, id: newId(), year: input.year, title, ...newPlanState }
    if (known === undefined) await insertPlan(tx, target, now)
    const rows = await listActivities(tx, source.id)
    const { wanted, already } = stillToCopy(rows, await listHeld(tx, target.id))
    const templates = await copyTemplates(context, source, target)
    const ground = {
      target,
      units: await listPlanUnits(tx, target, today),
      sourceUnits: await listPlanUnits(tx, source, today),
      wanted: await looseLinks(context, source, target, wanted),
    }
    const { copies, skipped } = await placeCopies(context, ground, templates.byId)
    const changeId = copies.length === 0 ? null : newId()
    if (changeId !== null) {
      await insertActivities(tx, copies)
      const set = { id: changeId, planId: target.id, kind: 'add' as const, personId: actor.personId, at: now }
      const ids = copies.map((copy) => copy.id)
      await insertChangeSet(tx, { ...set, summary: String(source.year), changes: [] }, ids)
    }
    const counts = {
      units: new Set(copies.map((copy) => copy.unitId)).size,
      activities: copies.length,
      templates: templates.count,
      already: already.length,
    }
    const opened = known === undefined
    const changed = opened || changeId !== null || templates.count > 0
    return {
      answer: { planId: target.id, opened, changeId, ...counts, skipped },
      log: changed
        ? {
            things: [`operations.plan:${target.id}`],
            data: { year: target.year, from: source.year, opened, changeId, ...counts, skipped },
          }
        : null,
    }
  },
})
