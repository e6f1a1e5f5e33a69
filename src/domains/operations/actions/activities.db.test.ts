import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application, Credentials } from '../../platform/index.ts'
import { inTransaction } from '../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../platform/testing.ts'
import { aCatalogue } from '../../strategy/testing.ts'
import { addActivities } from './addActivities.ts'
import { annulActivities } from './annulActivities.ts'
import { changeActivities } from './changeActivities.ts'
import { createPlan } from './createPlan.ts'
import { activities, activity } from './readActivities.ts'
import { overview, unitPlan } from './readPlans.ts'
import { saveMonths } from './saveMonths.ts'
import { undoChange } from './undoChange.ts'

const YEAR = 2026
const clock = settableClock('2026-03-02T15:00:00.000Z')
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const EMPTY = Array(12).fill(null)
let app: Application
let unit: string
let other: string

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unit = await aUnit(tx, { name: 'Dirección de Empleo', code: 'DEM' })
    other = await aUnit(tx, { name: 'Oficina del Sur', code: 'OSU', kind: 'departamental' })
    await aPerson(tx, { email: 'jefa@ministerio.example', unitId: unit, roles: ['unitHead'] })
    await aPerson(tx, { email: 'otro@ministerio.example', unitId: other, roles: ['unitHead'] })
    await aPerson(tx, { email: 'plan@ministerio.example', unitId: other, roles: ['planningOfficer'] })
  })
  await createPlan.call(app, {
    credentials: as('plan'),
    input: { year: YEAR, title: 'Plan 2026', strategicPlanId: null, formCode: 'PAT-01', unitFormCode: 'PAT-02' },
  })
})
afterAll(() => app.database.close())

async function add(name: string, months: (number | null)[] = EMPTY, extra = {}): Promise<string> {
  const input = { year: YEAR, unitId: unit, activities: [{ name, months, ...extra }] }
  const { ids } = await addActivities.call(app, { credentials: as('jefa'), input })
  return ids[0]!
}

async function read(id: string) {
  return (await activity.call(app, { credentials: as('jefa'), input: { year: YEAR, activityId: id } })).activity
}

async function refusals(): Promise<number> {
  const rows = await app.database.kysely
    .selectFrom('platform_log')
    .select('seq')
    .where('outcome', '=', 'refused')
    .execute()
  return rows.length
}

describe('abrir el plan de un año', () => {
  const open = (year: number, strategicPlanId: string | null) =>
    createPlan.call(app, {
      credentials: as('plan'),
      input: { year, title: `Plan ${year}`, strategicPlanId, formCode: 'PAT-01', unitFormCode: 'PAT-02' },
    })

  it('cuelga del plan estratégico elegido; de uno que no está, se niega con su frase', async () => {
    await expect(open(2031, 'ninguno')).rejects.toMatchObject({ code: 'operations.strategyNotFound', kind: 'invalid' })
    const strategy = await inTransaction(app.database, (tx) => aCatalogue(tx))
    await open(2031, strategy.plan.id)
    const { plan } = await overview.call(app, { credentials: as('jefa'), input: { year: 2031 } })
    expect(plan.strategicPlanId).toBe(strategy.plan.id)
  })
})

describe('escribir el plan de una unidad', () => {
  it('las actividades nuevas toman código y lugar, y conservan vacío y cero', async () => {
    const id = await add('Abrir ferias de empleo', [0, null, ...Array(10).fill(1000)])
    expect(await read(id)).toMatchObject({ code: 'DEM-01', position: 1, months: [0, null, ...Array(10).fill(1000)] })
    expect((await read(await add('Cerrar ferias'))).code).toBe('DEM-02')
  })

  it('un código escrito a mano no se usa dos veces', async () => {
    await add('Con código propio', EMPTY, { code: 'DEM-90' })
    await expect(add('Con el mismo', EMPTY, { code: 'DEM-90' })).rejects.toMatchObject({
      code: 'operations.codeTaken',
      kind: 'conflict',
      details: { code: 'DEM-90' },
    })
  })

  it('con meta física los meses salen de las cantidades y no se escriben a mano', async () => {
    const target = { unitOfMeasure: 'ferias', quantities: [1, 1, 1, ...Array(9).fill(null)] }
    const id = await add('Contar ferias', EMPTY, { target })
    expect((await read(id)).months.slice(0, 4)).toEqual([3334, 3333, 3333, null])
    const cells = [{ activityId: id, month: 1, expected: 3334, value: 4000 }]
    await expect(saveMonths.call(app, { credentials: as('jefa'), input: { year: YEAR, cells } })).rejects.toMatchObject(
      {
        code: 'operations.monthsAreDerived',
      },
    )
    const after = { unitOfMeasure: 'ferias', quantities: [1, 1, ...Array(10).fill(null)] }
    const changes = [{ activityId: id, field: 'target' as const, before: target, after }]
    await changeActivities.call(app, {
      credentials: as('jefa'),
      input: { year: YEAR, kind: 'edit', summary: '', changes },
    })
    expect((await read(id)).months.slice(0, 3)).toEqual([5000, 5000, null])
  })

  it('la jefatura de otra unidad no puede, y el intento queda en el registro', async () => {
    const id = await add('Visitar empresas')
    const before = await refusals()
    const cells = [{ activityId: id, month: 1, expected: null, value: 100 }]
    await expect(saveMonths.call(app, { credentials: as('otro'), input: { year: YEAR, cells } })).rejects.toMatchObject(
      {
        code: 'platform.notAllowed',
      },
    )
    expect(await refusals()).toBe(before + 1)
    expect((await read(id)).months).toEqual(EMPTY)
  })

  it('la base de datos misma rechaza escribir fuera del alcance', async () => {
    const id = await add('Cuidar el alcance')
    await expect(
      inTransaction(app.database, (tx) =>
        tx.insertInto('operations_unit_plan').values({ id: 'x', plan_id: 'p', unit_id: unit }).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    const result = await inTransaction(app.database, (tx) =>
      tx.updateTable('operations_activity').set({ name: 'Otro' }).where('id', '=', id).executeTakeFirst(),
    )
    expect(Number(result.numUpdatedRows)).toBe(0)
  })
})

describe('un cambio de muchas filas', () => {
  it('escribe cada campo en su fila, también las listas, y deja las demás como estaban', async () => {
    const names = ['Abrir oficinas', 'Cerrar oficinas', 'Pintar oficinas']
    const [one, two, three] = [await add(names[0]!), await add(names[1]!), await add(names[2]!)]
    const before = await Promise.all([one, two, three].map(read))
    const months = [null, 250, ...Array(10).fill(null)]
    const target = { unitOfMeasure: 'oficinas', quantities: [null, 3, 1, ...Array(9).fill(null)] }
    const responsibles = [
      { kind: 'unit' as const, unitId: unit },
      { kind: 'committee' as const, name: 'Comité de oficinas' },
    ]
    const change = (changes: Parameters<typeof changeActivities.call>[1]['input']['changes']) => {
      const input = { year: YEAR, kind: 'bulk' as const, summary: '', changes }
      return changeActivities.call(app, { credentials: as('jefa'), input })
    }
    const { changeId } = await change([
      { activityId: one, field: 'months', before: EMPTY, after: months },
      { activityId: one, field: 'responsibles', before: [], after: responsibles },
      { activityId: two, field: 'target', before: null, after: target },
      { activityId: two, field: 'supports', before: [], after: [other] },
      { activityId: two, field: 'condition', before: null, after: 'Si hay «presupuesto» \\ "espacio"' },
    ])
    expect(await Promise.all([one, two, three].map(read))).toEqual([
      { ...before[0], months, responsibles },
      {
        ...before[1],
        target,
        months: [null, 7500, 2500, ...Array(9).fill(null)],
        supports: [other],
        condition: 'Si hay «presupuesto» \\ "espacio"',
      },
      before[2],
    ])
    await change([{ activityId: one, field: 'responsibles', before: responsibles, after: responsibles.slice(1) }])
    expect((await read(one)).responsibles).toEqual(responsibles.slice(1))
    await change([{ activityId: one, field: 'responsibles', before: responsibles.slice(1), after: responsibles }])
    const undo = { year: YEAR, changeId: changeId! }
    await undoChange.call(app, { credentials: as('jefa'), input: undo })
    expect(await Promise.all([one, two, three].map(read))).toEqual(before)
  })
})

describe('guardar meses entre varias personas', () => {
  it('la celda que otra persona cambió vuelve como conflicto con los dos valores y quién fue', async () => {
    const id = await add('Atender casos')
    const save = (who: string, expected: number | null, value: number) => {
      clock.advance(1000)
      const cells = [{ activityId: id, month: 3, expected, value }]
      return saveMonths.call(app, { credentials: as(who), input: { year: YEAR, cells } })
    }
    expect(await save('plan', null, 500)).toMatchObject({ saved: 1, conflicts: [] })
    expect(await save('jefa', null, 700)).toMatchObject({
      saved: 0,
      changeId: null,
      conflicts: [{ month: 3, expected: null, theirs: 500, by: 'plan@ministerio.example' }],
    })
    expect((await read(id)).months[2]).toBe(500)
    expect(await save('jefa', 500, 700)).toMatchObject({ saved: 1 })
  })

  it('el mismo envío dos veces se guarda una vez; con otro contenido se rechaza', async () => {
    const id = await add('Repetir envíos')
    const call = { credentials: as('jefa'), requestId: 'envio-1' }
    const cells = [{ activityId: id, month: 1, expected: null, value: 100 }]
    const first = await saveMonths.call(app, { ...call, input: { year: YEAR, cells } })
    expect(await saveMonths.call(app, { ...call, input: { year: YEAR, cells } })).toEqual(first)
    const others = [{ activityId: id, month: 2, expected: null, value: 100 }]
    await expect(saveMonths.call(app, { ...call, input: { year: YEAR, cells: others } })).rejects.toMatchObject({
      code: 'platform.requestReused',
    })
  })
})

describe('deshacer', () => {
  const undo = (changeId: string) => undoChange.call(app, { credentials: as('jefa'), input: { year: YEAR, changeId } })

  it('un cambio vuelve atrás una vez, con su historial', async () => {
    const id = await add('Publicar boletín')
    const changes = [
      { activityId: id, field: 'name' as const, before: 'Publicar boletín', after: 'Publicar el boletín' },
    ]
    const input = { year: YEAR, kind: 'edit' as const, summary: 'Artículo', changes }
    const { changeId } = await changeActivities.call(app, { credentials: as('jefa'), input })
    expect((await read(id)).name).toBe('Publicar el boletín')
    await undo(changeId!)
    expect((await read(id)).name).toBe('Publicar boletín')
    await expect(undo(changeId!)).rejects.toMatchObject({ code: 'operations.alreadyUndone' })
    const { history } = await activity.call(app, { credentials: as('jefa'), input: { year: YEAR, activityId: id } })
    expect(history.map((entry) => entry.kind)).toEqual(expect.arrayContaining(['add', 'edit', 'undo']))
  })

  it('si alguien cambió lo mismo después, no se deshace en silencio', async () => {
    const id = await add('Medir tiempos')
    const edit = (before: string, after: string) =>
      changeActivities.call(app, {
        credentials: as('jefa'),
        input: { year: YEAR, kind: 'edit', summary: '', changes: [{ activityId: id, field: 'name', before, after }] },
      })
    const { changeId } = await edit('Medir tiempos', 'Medir esperas')
    await edit('Medir esperas', 'Medir la espera')
    await expect(undo(changeId!)).rejects.toMatchObject({ code: 'operations.changeConflict' })
    await expect(edit('Medir tiempos', 'Otra')).rejects.toMatchObject({ code: 'operations.changeConflict' })
  })

  it('anular se deshace y la actividad vuelve; a los 31 días ya no', async () => {
    const id = await add('Ordenar archivo')
    const input = { year: YEAR, ids: [id], reason: 'Repetida' }
    const { changeId } = await annulActivities.call(app, { credentials: as('jefa'), input })
    await expect(read(id)).rejects.toMatchObject({ code: 'operations.activityNotFound' })
    await undo(changeId)
    expect((await read(id)).name).toBe('Ordenar archivo')
    const again = await annulActivities.call(app, { credentials: as('jefa'), input })
    clock.advance(31 * 86_400_000)
    await expect(undo(again.changeId)).rejects.toMatchObject({ code: 'operations.tooLateToUndo' })
  })
})

describe('leer el plan', () => {
  it('la lista de unidades cuenta actividades, sumas, carga y dudas de cada una', async () => {
    const { units, totals } = await overview.call(app, { credentials: as('otro'), input: { year: YEAR } })
    const own = units.find((row) => row.unitId === unit)!
    const { activities: rows } = await unitPlan.call(app, {
      credentials: as('otro'),
      input: { year: YEAR, unitId: unit },
    })
    expect(own.activities).toBe(rows.length)
    expect(totals.activities).toBe(rows.length)
    expect(own.complete).toBe(
      rows.filter((row) => row.months.reduce<number>((sum, share) => sum + (share ?? 0), 0) === 10_000).length,
    )
    expect(own.doubts.warning).toBeGreaterThan(0)
  })

  it('la búsqueda no distingue acentos ni mayúsculas: los mismos resultados de las dos formas', async () => {
    await add('Difundir estadísticas del régimen laboral')
    const search = (text: string) => activities.call(app, { credentials: as('otro'), input: { year: YEAR, text } })
    const [plain, accented] = [await search('regimen ESTADISTICAS'), await search('Régimen estadísticas')]
    expect(plain.total).toBe(1)
    expect(accented).toEqual(plain)
    expect((await search('100%_\\')).total).toBe(0)
  })
})
