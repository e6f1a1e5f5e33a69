import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { templateRoutes } from '../contracts/templates.ts'
import type { Activity } from '../model/activity.ts'
import { completeActivity, freeCode } from '../model/newActivity.ts'
import { isEditable } from '../model/plan.ts'
import { mayKeepTemplate } from '../model/planPolicy.ts'
import { linkOfTemplate, type Template } from '../model/template.ts'
import { listUnitsWithTemplate, readPlaces } from '../store/activityStore.ts'
import { insertActivities } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { listPlanUnits } from '../store/planUnitStore.ts'
import { demandAlive, loadTemplate } from './keepTemplate.ts'
import { ensureUnitPlan } from './unitPlanGround.ts'

/** A unit's own copy as it starts: the catalogue's words, no months, nobody responsible. */
function copyOf(template: Template, place: Parameters<typeof completeActivity>[1]): Activity {
  const { lineText, name, expectedResult, means, unitOfMeasure } = template
  const quantities = Array.from({ length: 12 }, () => null)
  const target = unitOfMeasure === null ? null : { unitOfMeasure, quantities }
  const words = { lineText, ...linkOfTemplate(template), name, expectedResult, means, target }
  return { ...completeActivity(words, place), template: { templateId: template.id, version: template.version } }
}

export const pushTemplate = act({
  route: templateRoutes.pushTemplate,
  load: async ({ tx, input, today }) => {
    const { plan, template } = await loadTemplate(tx, input)
    const wanted = new Set(input.unitIds)
    const units = (await listPlanUnits(tx, plan, today)).filter((unit) => wanted.has(unit.id))
    if (units.length < wanted.size) throw new DomainError('operations.unitNotFound', 'notFound')
    return { plan, template, units }
  },
  // The scope opens exactly the chosen units: a rectora reaches them for this one row and nothing else.
  authorize: (actor, { template, units }) => {
    const assignment = mayKeepTemplate(actor, template.leadUnitId)
    return assignment === undefined ? undefined : { assignment, scope: units.map((unit) => unit.id) }
  },
  run: async (context) => {
    const { tx, actor, now, newId, resource } = context
    const { plan, template, units } = resource
    demandAlive(template)
    const having = new Set(await listUnitsWithTemplate(tx, plan.id, template.id))
    const created: Activity[] = []
    const skipped: { unitId: string; reason: 'hasIt' | 'notEditable' }[] = []
    for (const unit of units) {
      const unitPlan = await ensureUnitPlan(context, plan.id, unit.id)
      if (having.has(unit.id)) skipped.push({ unitId: unit.id, reason: 'hasIt' })
      else if (!isEditable(unitPlan.status)) skipped.push({ unitId: unit.id, reason: 'notEditable' })
      else {
        const { codes, lastPosition } = await readPlaces(tx, unitPlan.id)
        const code = freeCode(unit, new Set(codes))
        const position = lastPosition + 1
        created.push(copyOf(template, { id: newId(), unitPlanId: unitPlan.id, unitId: unit.id, position, code }))
      }
    }
    if (created.length === 0) return { answer: { changeId: null, created: [], skipped }, log: null }
    await insertActivities(tx, created)
    const changeId = newId()
    const set = { id: changeId, planId: plan.id, kind: 'add' as const, personId: actor.personId, at: now }
    const ids = created.map((activity) => activity.id)
    await insertChangeSet(tx, { ...set, summary: '', changes: [] }, ids)
    return {
      answer: { changeId, created: created.map(({ id, unitId }) => ({ unitId, activityId: id })), skipped },
      log: {
        things: [`operations.template:${template.id}`, ...ids.map((id) => `operations.activity:${id}`)],
        unitId: template.leadUnitId,
        data: { changeId, version: template.version, units: created.map((activity) => activity.unitId) },
      },
    }
  },
})
