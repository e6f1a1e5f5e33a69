import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import {
  decideChangeRequest,
  endorseChangeRequest,
  openChangeRequest,
  saveChangeRequest,
  submitChangeRequest,
} from '../../../operations/index.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inTransaction } from '../../../platform/index.ts'
import type { complianceRoutes } from '../../contracts/compliance.ts'
import type { FigureAnswer } from '../../contracts/complianceShapes.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { verified } from '../verification/readVerified.ts'
import { complianceDictionary, complianceFile } from './complianceFile.ts'
import { readCompliance } from './complianceGround.ts'
import { complianceActivity } from './readActivity.ts'
import { compliance } from './readCompliance.ts'
import { reprogrammed } from './readReprogrammed.ts'
import { complianceRows } from './readRows.ts'

/*
 * By hand, at the end of March. Ferias: 22 % in March and 78 % in September, all moved to September by a request on 2 March.
 * Visitas: 31 % in January, 30 % in March, 39 % in September; 31 and 19.63 validated. Consultas, of the other unit: 50 %
 * in March, sent and not validated.
 * Oficina del Norte: done (0 + 50.63) / 2; original (22 + 61) / 2, so 50.63 / 83 = 61 %; in force 50.63 / 61 = 83 %. It owes
 * 3 reports against the original and 2 against the one in force, and 3 of Accidentes, on demand, that nobody reported.
 */
const MARCH = 3
const reason = 'El presupuesto aprobado es menor'
const FAIRS = inMonths({ 3: 2200, 9: 7800 })
const MOVED = inMonths({ 9: 10_000 })

let ground: PlanGround
const ids = { fairs: '', visits: '', accidents: '', consultations: '' }

type How = Omit<InputOf<typeof complianceRoutes.compliance>, 'year' | 'month'>
const byUnit: How = { grouping: 'unit', way: 'equalUnits' }
const see = (how: How = byUnit, month: number = MARCH, who = 'jefe2') =>
  compliance.call(ground.app, { credentials: as(who), input: { year: YEAR, month, ...how } })
const rows = (group: string, how: How = byUnit) =>
  complianceRows.call(ground.app, { credentials: as('jefe2'), input: { year: YEAR, month: MARCH, group, ...how } })
/** Says where a unit is, since it exists. */
const saidToBeIn = (unitId: string, department: string) =>
  ground.app.database.kysely
    .updateTable('platform_unit_version')
    .set({ department })
    .where('unit_id', '=', unitId)
    .execute()
const place = { year: YEAR, month: MARCH }
const ratio = (figure: FigureAnswer | null | undefined) => figure?.means?.validated.compliance

async function report(who: string, activityId: string, month: number, shareBp: number): Promise<void> {
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
  }
  const input = { year: YEAR, month, activityId, revision: 0, content }
  await saveReport.call(ground.app, { credentials: as(who), input })
  await step(who, 'submit', activityId, month)
}
const step = (who: string, act: 'submit' | 'validate', activityId: string, month: number) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [activityId] },
  })

/** Asked by the unit, endorsed by the level above, decided by planning: version 2. */
async function reprogramme(): Promise<void> {
  const call = { credentials: as('jefa') }
  const { number } = await openChangeRequest.call(ground.app, {
    ...call,
    input: { year: YEAR, unitId: ground.units.one, cause: 'budget', reason, actNumber: 'Acuerdo 12' },
  })
  const change = { activityId: ids.fairs, field: 'months' as const, before: FAIRS, after: MOVED }
  const { items } = await saveChangeRequest.call(ground.app, {
    ...call,
    input: {
      ...{ year: YEAR, number, cause: 'budget', reason, actNumber: 'Acuerdo 12', seen: [] },
      items: [{ kind: 'edit', change }],
    },
  })
  const input = { year: YEAR, number, reason: 'Así se acordó' }
  await submitChangeRequest.call(ground.app, { ...call, input })
  await endorseChangeRequest.call(ground.app, { credentials: as('ejecutiva'), input })
  const decisions = items.map((id) => ({ id, accepted: true }))
  await decideChangeRequest.call(ground.app, { credentials: as('plan'), input: { ...input, decisions } })
}

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const added = await ground.add(one, [
    { name: 'Organizar ferias', months: FAIRS, ...common },
    { name: 'Visitar empresas', months: inMonths({ 1: 3100, 3: 3000, 9: 3900 }), ...common },
    { name: 'Investigar accidentes', months: inMonths({}), modality: 'onDemand', ...common },
  ])
  ids.fairs = added[0] ?? ''
  ids.visits = added[1] ?? ''
  ids.accidents = added[2] ?? ''
  const south = { name: 'Atender consultas', months: inMonths({ 3: 5000, 9: 5000 }), ...common }
  ids.consultations = (await ground.add(two, [south]))[0] ?? ''
  expect(await see()).toMatchObject({ ground: null, groups: [] })
  await makeOfficial(ground)
  await reprogramme()
  for (const [month, share] of [
    [1, 3100],
    [MARCH, 1963],
  ] as const) {
    await report('jefa', ids.visits, month, share)
    await step('ejecutiva', 'validate', ids.visits, month)
  }
  await report('jefe2', ids.consultations, MARCH, 5000)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('cumplimiento contra las dos programaciones', () => {
  it('sin reprogramación 61 %, con ella 83 %, calculados a mano', async () => {
    const { groups, ground: against } = await see()
    expect(against).toEqual({ version: 2, originalVersions: [1], units: 2, unitWeights: null })
    expect(groups.map(({ code, name }) => [code, name])).toEqual([
      ['ONO', 'Oficina del Norte'],
      ['OSU', 'Oficina del Sur'],
    ])
    const { original, inForce, effect } = groups[0]?.figures ?? {}
    expect(effect).toBe(2200)
    expect(original?.means).toEqual({
      programmed: 4150,
      deviation: -1619,
      validated: { executed: 2532, compliance: 6100, uncapped: { executed: 2532, compliance: 6100 } },
      sent: { executed: 2532, compliance: 6100, uncapped: { executed: 2532, compliance: 6100 } },
    })
    expect(inForce?.means).toMatchObject({ programmed: 3050, validated: { compliance: 8300 } })
    expect([original?.reports, inForce?.reports]).toEqual([
      { expected: 6, validated: 2, sent: 2 },
      { expected: 5, validated: 2, sent: 2 },
    ])
    expect(inForce).toMatchObject({ activities: 3, counted: 2 })
    expect(inForce?.byState).toMatchObject({ measured: 1, notScheduledToDate: 1, onDemand: 1 })
  })

  it('lo enviado y no validado no cuenta como hecho: se ve aparte', async () => {
    const south = (await see()).groups[1]?.figures.inForce
    expect(south?.means).toMatchObject({ validated: { compliance: 0 }, sent: { compliance: 10_000 } })
    expect(south).toMatchObject({ withoutReport: 1, reports: { expected: 1, validated: 0, sent: 1 } })
  })

  it('la institución, con las dos maneras de pesar las unidades', async () => {
    const { whole } = await see({ grouping: 'institution', way: 'byActivities' })
    // 12.6575 / 45.75 and 12.6575 / 40.25 where units weigh alike; 50.63 / 133 and 50.63 / 111 by activities.
    expect([ratio(whole.equalUnits?.original), ratio(whole.equalUnits?.inForce)]).toEqual([2767, 3145])
    // 31.4472 - 27.6667 and 45.6126 - 38.0677, from the exact ones.
    expect([whole.equalUnits?.effect, whole.byActivities?.effect]).toEqual([378, 754])
    expect([ratio(whole.byActivities?.original), ratio(whole.byActivities?.inForce)]).toEqual([3807, 4561])
  })

  it('por tipo de unidad, y lo que no cuelga de ninguna línea es un grupo a la vista', async () => {
    const kinds = await see({ grouping: 'unitKind', way: 'equalUnits' })
    expect(kinds.groups.map(({ key, figures }) => [key, ratio(figures.inForce)])).toEqual([['departamental', 3145]])
    for (const grouping of ['line', 'objective', 'perspective'] as const) {
      const { groups } = await see({ grouping, way: 'equalUnits' })
      expect(groups.map(({ key, figures }) => [key, ratio(figures.original)])).toEqual([['none', 3807]])
    }
  })

  it('por departamento: las unidades de uno en las dos maneras de pesarlas; las que no dijeron el suyo, a la vista', async () => {
    const department = (way: 'equalUnits' | 'byActivities'): How => ({ grouping: 'department', way })
    const summary = async (way: 'equalUnits' | 'byActivities' = 'equalUnits') =>
      (await see(department(way))).groups.map(({ key, name, figures }) => [key, name, ratio(figures.inForce)])
    expect(await summary()).toEqual([['none', null, 3145]])
    await saidToBeIn(ground.units.one, 'SV-UN')
    // The figures of Oficina del Norte and Oficina del Sur, each alone.
    expect(await summary()).toEqual([
      ['SV-UN', 'La Unión', 8300],
      ['none', null, 0],
    ])
    await saidToBeIn(ground.units.two, 'SV-UN')
    expect(await summary()).toEqual([['SV-UN', 'La Unión', 3145]])
    expect(await summary('byActivities')).toEqual([['SV-UN', 'La Unión', 4561]])
    for (const way of ['equalUnits', 'byActivities'] as const) {
      const sheet = await rows('SV-UN', department(way))
      expect([sheet.group?.name, sheet.parts.map(({ code }) => code), sheet.rows.length]).toEqual([
        ...['La Unión', ['ONO', 'OSU'], 4],
      ])
    }
    const totals = await verified.call(ground.app, {
      credentials: as('jefe2'),
      input: { ...place, grouping: 'department' },
    })
    expect(totals.groups).toMatchObject([{ key: 'SV-UN', figures: { programmed: 4025, validated: 1266, verified: 0 } }])
  })

  it('un cambio posterior no mueve la cifra de un mes anterior', async () => {
    const { groups, ground: against } = await see(byUnit, 1)
    expect(against?.version).toBe(1)
    expect(groups[0]?.figures.inForce).toEqual(groups[0]?.figures.original)
  })
})

describe('lo que hay detrás de una cifra', () => {
  it('las actividades de la unidad con su peso, su cinta y su estado en cada programación', async () => {
    const { group, parts, rows: found } = await rows(ground.units.one)
    expect([group?.name, parts]).toEqual(['Oficina del Norte', []])
    const fairs = found.find(({ activityId }) => activityId === ids.fairs)
    expect(fairs?.original).toMatchObject({
      ...{ state: 'measured', status: 'noReport', weight: 100, programmedBp: 2200, validatedBp: 0 },
      scaled: { programmed: 2200, executed: 0 },
      reports: { expected: 1, validated: 0, sent: 0 },
    })
    expect(fairs?.original?.ribbon.slice(0, 4)).toEqual(['notScheduled', 'notScheduled', 'noReport', 'notScheduled'])
    expect(fairs?.inForce).toMatchObject({ state: 'notScheduledToDate', status: 'scheduled', programmedBp: 0 })
    const visits = found.find(({ activityId }) => activityId === ids.visits)
    expect(visits?.inForce).toMatchObject({ status: 'atRisk', compliance: 8300, validatedBp: 5063, deviationBp: -1037 })
    expect(visits?.inForce?.ribbon.slice(0, 3)).toEqual(['onTrack', 'notScheduled', 'late'])
  })

  it('donde las unidades pesan igual, las filas son las unidades; según sus actividades, las actividades', async () => {
    const equal = await rows('all', { grouping: 'institution', way: 'equalUnits' })
    expect([equal.parts.map(({ code }) => code), equal.rows]).toEqual([['ONO', 'OSU'], []])
    const all = await rows('all', { grouping: 'institution', way: 'byActivities' })
    expect([all.parts, all.rows.length]).toEqual([[], 4])
  })

  it('un grupo que no existe no inventa cifras', async () => {
    expect(await rows('no-existe')).toMatchObject({ group: null, parts: [], rows: [] })
  })
})

describe('lo que cambió la reprogramación', () => {
  it('por unidad: cumplimiento sin ella y con ella, los meses de antes y de después, y qué solicitud los cambió', async () => {
    const { units, whole } = await reprogrammed.call(ground.app, { credentials: as('titular'), input: place })
    expect(units.map(({ code, figures }) => [code, ratio(figures.original), ratio(figures.inForce)])).toEqual([
      ['ONO', 6100, 8300],
    ])
    expect(units[0]?.rows).toHaveLength(1)
    const [row] = units[0]?.rows ?? []
    expect([row?.activityId, row?.original?.months, row?.inForce?.months]).toEqual([ids.fairs, FAIRS, MOVED])
    expect(row?.changes).toEqual([{ version: 2, request: 1, inForceFrom: '2026-03-02', reason }])
    expect([ratio(whole.original), ratio(whole.inForce)]).toEqual([2767, 3145])
  })

  it('antes del cambio no hay nada que listar', async () => {
    const input = { year: YEAR, month: 1 }
    expect((await reprogrammed.call(ground.app, { credentials: as('plan'), input })).units).toEqual([])
  })

  it('la ficha de la actividad: cada mes con su versión, lo enviado y lo validado', async () => {
    const sheet = (activityId: string) =>
      complianceActivity.call(ground.app, { credentials: as('enlace'), input: { ...place, activityId } })
    expect(await sheet(ids.visits)).toMatchObject({ changes: [], versions: [1, 1, ...Array(10).fill(2)] })
    const { rows: south } = await sheet(ids.consultations)
    expect(south).toHaveLength(1)
    expect(south[0]?.inForce).toMatchObject({ validated: inMonths({}), sent: inMonths({ 3: 5000 }) })
    expect((await sheet('no-existe')).rows).toEqual([])
  })
})

describe('las cifras como datos', () => {
  it('una fila por grupo y programación, con su diccionario; lo que sale queda en la bitácora', async () => {
    const { bytes, fileName } = await complianceFile.call(ground.app, {
      credentials: as('jefe2'),
      input: { ...place, ...byUnit },
    })
    const [head = '', ...lines] = new TextDecoder().decode(bytes).trim().split('\r\n')
    expect([fileName, lines.length]).toEqual(['cumplimiento-2026-03-unidad.csv', 4])
    expect(lines[0]).toContain('Oficina del Norte,original,41.5,25.32,-16.19,61,61,61,6,2,2,3,2')
    expect(lines[1]).toContain('Oficina del Norte,vigente,30.5,25.32,-5.19,83,83,83,5,2,2,3,2')
    expect(await ground.logged('monitoring.complianceFile')).toBe(1)
    const dictionary = await complianceDictionary.call(ground.app, { credentials: as('jefe2'), input: {} })
    const explained = new TextDecoder().decode(dictionary.bytes).trim().split('\r\n').length - 1
    expect(explained).toBe(head.split(',').length)
  })
})

describe('lo que se guarda en memoria', () => {
  const read = () => readCompliance(ground.app.database.kysely, YEAR, MARCH)

  it('sin cambios es lo mismo, también después de guardar un borrador; lo que se envía lo hace de nuevo', async () => {
    const before = await read()
    expect(await read()).toBe(before)
    const content = {
      ...{ shareBp: null, quantity: null, received: 3, attended: 2, women: null, men: null },
      ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
    }
    const input = { year: YEAR, month: MARCH, activityId: ids.accidents, revision: 0, content } as const
    await saveReport.call(ground.app, { credentials: as('jefa'), input })
    expect(await read()).toBe(before)
    await step('jefa', 'submit', ids.accidents, MARCH)
    const after = await read()
    expect(after).not.toBe(before)
    expect(after?.readings.inForce.sent).not.toEqual(before?.readings.inForce.sent)
    expect(after?.readings.inForce.validated).toEqual(before?.readings.inForce.validated)
  })

  it('lo que se lee dentro de un acto no se ve fuera de él', async () => {
    const outside = await read()
    const inside = await inTransaction(ground.app.database, (tx) => readCompliance(tx, YEAR, MARCH))
    expect(inside).not.toBe(outside)
    expect(await read()).toBe(outside)
  })
})

describe('quién lo lee', () => {
  it('todo el personal de cualquier unidad; nadie sin puesto ni sin sesión', async () => {
    for (const who of ['jefa', 'enlace', 'jefe2', 'rectora', 'plan', 'titular'])
      expect(ratio((await see(byUnit, MARCH, who)).groups[0]?.figures.inForce)).toBe(8300)
    await expect(see(byUnit, MARCH, 'nadie')).rejects.toMatchObject({ kind: 'unauthenticated' })
  })
})
