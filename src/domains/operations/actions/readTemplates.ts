import { compareText } from '../../../kernel/text.ts'
import { query, type ReadContext } from '../../platform/index.ts'
import { templateRoutes } from '../contracts/templates.ts'
import { isEditable } from '../model/plan.ts'
import { mayAcceptTemplate, mayKeepTemplate } from '../model/planPolicy.ts'
import { templateDifferences as differencesOf, nationalFigure, type Template } from '../model/template.ts'
import type { StoredActivity } from '../store/activityStore.ts'
import { getTemplate, listTemplates as list } from '../store/templateStore.ts'
import { planOf } from './planMemory.ts'

async function readGround({ db, actor, input, today }: ReadContext<{ year: number }>) {
  const { plan, units, unitPlans, activities } = await planOf(db, input.year, today)
  const named = new Map(units.map(({ id, code, name }) => [id, { id, code, name }]))
  const open = (unitId: string): boolean => {
    const unitPlan = unitPlans.find((one) => one.unitId === unitId)
    return unitPlan === undefined || isEditable(unitPlan.status)
  }
  return {
    plan,
    open,
    units: units.map(({ id, code, name }) => ({ id, code, name })).sort((a, b) => compareText(a.name, b.name)),
    unitOf: (id: string) => named.get(id) ?? { id, code: '', name: '' },
    copiesOf: (template: Template): StoredActivity[] =>
      activities.filter((activity) => activity.template?.templateId === template.id),
    mayKeep: (unitId: string) => actor !== undefined && mayKeepTemplate(actor, unitId) !== undefined,
  }
}

function plain({ planId: _plan, ...template }: Template) {
  return template
}

export const listTemplates = query(templateRoutes.listTemplates, async (context) => {
  const { plan, units, unitOf, copiesOf, mayKeep } = await readGround(context)
  const templates = (await list(context.db, plan.id)).map((template) => {
    const copies = copiesOf(template)
    return {
      template: plain(template),
      leadUnit: unitOf(template.leadUnitId),
      national: nationalFigure(template, copies),
      mayKeep: mayKeep(template.leadUnitId),
      units: [...new Set(copies.map((copy) => unitOf(copy.unitId).code))].sort(compareText),
      behind: copies.filter((copy) => copy.template?.version !== template.version).length,
    }
  })
  return {
    templates: templates.sort((a, b) => compareText(a.template.name, b.template.name)),
    mayLead: units.filter((unit) => mayKeep(unit.id)),
  }
})

export const templateDifferences = query(templateRoutes.templateDifferences, async (context) => {
  const { actor, db, input } = context
  const { plan, units, unitOf, copiesOf, mayKeep, open } = await readGround(context)
  const template = await getTemplate(db, plan.id, input.templateId)
  const copies = copiesOf(template)
  return {
    template: plain(template),
    leadUnit: unitOf(template.leadUnitId),
    national: nationalFigure(template, copies),
    mayKeep: mayKeep(template.leadUnitId),
    copies: copies
      .map((copy) => ({
        activityId: copy.id,
        unit: unitOf(copy.unitId),
        code: copy.code,
        version: copy.template?.version ?? template.version,
        months: copy.months,
        differences: differencesOf(template, copy),
        mayAccept: actor !== undefined && open(copy.unitId) && mayAcceptTemplate(actor, [copy.unitId]) !== undefined,
      }))
      .sort((a, b) => compareText(a.unit.name, b.unit.name)),
    others: units
      .filter((unit) => !copies.some((copy) => copy.unitId === unit.id))
      .map((unit) => ({ ...unit, open: open(unit.id) })),
  }
})
