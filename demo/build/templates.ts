import { createTemplate, listTemplates, pushTemplate } from '../../src/domains/operations/index.ts'
import type { DemoActivity, DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, idOf } from './ground.ts'

/** The rectoras write the actividades tipo that offices carry out in a year; those that the plan has already stay. */
async function makeTemplates(ground: DemoGround, { year, unitPlans }: DemoPlanYear): Promise<Map<string, string>> {
  const { app, ministry, ids, catalogue } = ground
  const { templates } = await listTemplates.call(app, { credentials: as(ground, 'UPC-JEF'), input: { year } })
  const known = new Map(templates.map(({ template }) => [template.name, template.id]))
  const used = new Set(unitPlans.flatMap(({ activities }) => activities.map((activity) => activity.catalogue)))
  const made = new Map<string, string>()
  for (const entry of ministry.catalogue.filter(({ key }) => used.has(key))) {
    const { name, expectedResult, means, unitOfMeasure, line, process } = entry
    const input = {
      ...{ year, leadUnitId: idOf(ids.units, entry.ownerUnit), name, expectedResult, means: [...means], unitOfMeasure },
      lineId: line === null ? null : idOf(catalogue.lines, line),
      processId: process === null ? null : idOf(catalogue.processes, process),
      // An office that counts puts its own figure into the result.
      resultMayDiffer: entry.allowsOwnResult || unitOfMeasure !== null,
      meansMayDiffer: entry.allowsOwnMeans,
    }
    const credentials = as(ground, `${entry.ownerUnit}-JEF`)
    made.set(entry.key, known.get(name) ?? (await createTemplate.call(app, { credentials, input })).id)
  }
  return made
}

/**
 * The rectoras make their actividades tipo of a year and send them to the offices that don't have them yet, in the order
 * in which each office will print them; answers the id of each new row by its key.
 */
export async function sendTemplates(
  ground: DemoGround,
  planYear: DemoPlanYear,
  held: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { app, ministry, ids } = ground
  const templates = await makeTemplates(ground, planYear)
  const sent = new Map<string, string>()
  const waiting = planYear.unitPlans.map(({ activities }) =>
    activities.filter((activity) => activity.catalogue !== null && !held.has(activity.key)),
  )
  while (waiting.some((rows) => rows.length > 0)) {
    for (const { key, ownerUnit } of ministry.catalogue) {
      const next = waiting.flatMap((rows): DemoActivity[] => (rows[0]?.catalogue === key ? rows.splice(0, 1) : []))
      if (next.length === 0) continue
      const unitIds = next.map(({ unit }) => idOf(ids.units, unit))
      const input = { year: planYear.year, templateId: idOf(templates, key), unitIds }
      const { created } = await pushTemplate.call(app, { credentials: as(ground, `${ownerUnit}-JEF`), input })
      const byUnit = new Map(created.map(({ unitId, activityId }) => [unitId, activityId]))
      for (const row of next) sent.set(row.key, idOf(byUnit, idOf(ids.units, row.unit)))
    }
  }
  return sent
}
