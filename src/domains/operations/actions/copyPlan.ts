import { DomainError } from '../../../kernel/domainError.ts'
import { type ActContext, act } from '../../platform/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import { copyRoutes } from '../contracts/copyPlan.ts'
import { stillToCopy, templatesToCopy } from '../model/copyPlan.ts'
import { newPlanState, type Plan } from '../model/plan.ts'
import { planningOffice } from '../model/planPolicy.ts'
import { listActivities, listHeld } from '../store/activityStore.ts'
import { insertActivities } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { findPlan, getPlan, getPlanForChange, insertPlan } from '../store/planStore.ts'
import { listPlanUnits } from '../store/planUnitStore.ts'
import { insertTemplates, listTemplates } from '../store/templateStore.ts'
import { looseLinks, placeCopies } from './placeCopies.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'newId'>

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

export const copyPlan = act({
  route: copyRoutes.copyPlan,
  load: async ({ tx, input, today }) => {
    if (input.year === input.from) throw new DomainError('operations.sameYear', 'invalid', { year: input.year })
    const source = await getPlan(tx, input.from)
    const known = await findPlan(tx, input.year)
    return { source, known: known === undefined ? undefined : await getPlanForChange(tx, input.year, today) }
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
