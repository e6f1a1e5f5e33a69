import { confirmClosing, declareClosing, returnClosing, saveClosing } from '../../src/domains/operations/index.ts'
import type { DemoClosing, DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'

/** Ids of the plan's rows by key. */
type Rows = ReadonlyMap<string, string>

/** The unit writes how its activities ended; where it hands that in, every one of them. */
async function declare(ground: DemoGround, year: number, closing: DemoClosing, rows: Rows): Promise<void> {
  const { app, ids } = ground
  const { unit, declaredOn, others, end } = closing
  const unitId = idOf(ids.units, unit)
  goTo(ground, declaredOn)
  const credentials = as(ground, `${unit}-JEF`)
  const named = new Map(others.map((other) => [other.activity, other]))
  const written = [...rows].filter(([key]) => (end === 'writing' ? named.has(key) : key.startsWith(`${unit}-`)))
  const declared = written.map(([key, activityId]) => {
    const { state = 'fulfilled' as const, ground: why = '' } = named.get(key) ?? {}
    return { activityId, revision: 0, state, ground: why, evidence: `Archivo de la unidad, legajo ${key} de ${year}` }
  })
  await saveClosing.call(app, { credentials, input: { year, unitId, rows: declared } })
  if (end !== 'writing') await declareClosing.call(app, { credentials, input: { year, unitIds: [unitId] } })
}

/** Planning confirms it or returns it. */
async function answer(ground: DemoGround, year: number, { unit, end }: DemoClosing, rows: Rows): Promise<void> {
  if (typeof end === 'string') return
  const { app, ids } = ground
  const unitId = idOf(ids.units, unit)
  goTo(ground, end.on)
  const credentials = as(ground, 'UPC-JEF')
  if (!('comment' in end)) {
    await confirmClosing.call(app, { credentials, input: { year, unitIds: [unitId] } })
    return
  }
  const comments = [{ activityId: idOf(rows, end.activity), text: end.comment }]
  await returnClosing.call(app, { credentials, input: { year, unitId, comments } })
}

/** Units that say how each of their activities ended the year. */
export async function closeUnits(
  ground: DemoGround,
  { year, closings }: Pick<DemoPlanYear, 'year' | 'closings'>,
  rows: Rows,
): Promise<void> {
  for (const closing of closings) await declare(ground, year, closing, rows)
  for (const closing of closings) await answer(ground, year, closing, rows)
}
