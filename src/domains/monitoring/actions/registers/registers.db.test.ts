import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, openPlanGround, type PlanGround } from '../../../operations/testing.ts'
import { addRegister } from './addRegister.ts'
import { changeRegister } from './changeRegister.ts'
import { registers } from './readRegisters.ts'

let ground: PlanGround
let registerId = ''

const registerInput = () => ({
  ...{ unitId: ground.units.one, name: 'Registro de colocaciones', place: 'Sistema de prueba' },
  periodicity: 'continuous' as const,
  fields: [
    { name: 'Documento', kind: 'personKey' as const },
    { name: 'Servicio', kind: 'category' as const },
  ],
})

beforeAll(async () => {
  ground = await openPlanGround()
}, 120_000)
afterAll(() => ground.app.database.close())

describe('el catálogo de registros', () => {
  it('lo escribe la gente de la unidad que lo lleva y Planificación; nadie más, y queda en la bitácora', async () => {
    const { app } = ground
    const input = registerInput()
    for (const who of ['jefe2', 'titular', 'ejecutiva'])
      await expect(addRegister.call(app, { credentials: as(who), input })).rejects.toMatchObject({ kind: 'forbidden' })
    registerId = (await addRegister.call(app, { credentials: as('enlace'), input })).id
    expect([
      await ground.logged('monitoring.addRegister'),
      await ground.logged('monitoring.addRegister', 'refused'),
    ]).toEqual([1, 3])
    const seen = await registers.call(app, { credentials: as('titular'), input: {} })
    expect(seen).toMatchObject({
      mayKeep: [],
      registers: [{ name: 'Registro de colocaciones', unitName: 'Oficina del Norte', mayKeep: false, extracts: 0 }],
    })
    expect((await registers.call(app, { credentials: as('jefa'), input: {} })).mayKeep).toMatchObject([
      { id: ground.units.one },
    ])
  })

  it('cada cambio va sobre lo que se vio, y la bitácora guarda lo que había', async () => {
    const { app } = ground
    const input = { ...registerInput(), registerId, status: 'inUse' as const, revision: 1 }
    const change = (who: string, more: Partial<typeof input>) =>
      changeRegister.call(app, { credentials: as(who), input: { ...input, ...more } })
    await expect(change('jefe2', {})).rejects.toMatchObject({ code: 'platform.notAllowed' })
    // Nobody gives a register to a unit that is not the own one.
    await expect(change('jefa', { unitId: ground.units.two })).rejects.toMatchObject({ code: 'platform.notAllowed' })
    expect(await change('plan', { place: 'Sistema nuevo' })).toEqual({ revision: 2 })
    await expect(change('jefa', {})).rejects.toMatchObject({ code: 'monitoring.registerChanged' })
    const line = await app.database.kysely
      .selectFrom('platform_log')
      .select('body')
      .where('act', '=', 'monitoring.changeRegister')
      .where('outcome', '=', 'done')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(line.body).data).toMatchObject({
      ...{ before: { place: 'Sistema de prueba' }, after: { place: 'Sistema nuevo' } },
    })
    const twin = { ...registerInput(), name: ' registro DE colocaciones ' }
    await expect(addRegister.call(app, { credentials: as('plan'), input: twin })).rejects.toMatchObject({
      code: 'monitoring.registerNameTaken',
    })
    const twoKeys = {
      ...registerInput(),
      name: 'Otro',
      fields: [...input.fields, { name: 'Ficha', kind: 'personKey' as const }],
    }
    await expect(addRegister.call(app, { credentials: as('plan'), input: twoKeys })).rejects.toMatchObject({
      code: 'monitoring.registerTwoKeys',
    })
  })
})
