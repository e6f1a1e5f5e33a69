import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import type { followUpRoutes } from '../../contracts/followUps.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { giveInstruction } from './giveInstruction.ts'
import { followUp, followUps, instructionGround } from './readFollowUps.ts'
import { takeFollowUpStep } from './takeFollowUpStep.ts'

const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
let activityId = ''
let id = ''

const give = (who: string, change: Partial<InputOf<typeof followUpRoutes.giveInstruction>> = {}) =>
  giveInstruction.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ unitId: ground.units.one, text: 'Abrir la ventanilla los sábados', dueOn: '2026-03-10' },
      ...{ origin: `/plan/${YEAR}/unidades/${ground.units.one}`, ...change },
    },
  })
type Act = InputOf<typeof followUpRoutes.takeFollowUpStep>['act']
const step = (who: string, act: Act, text = '', place = '') =>
  takeFollowUpStep.call(ground.app, { credentials: as(who), input: { id, act, text, place } })
const list = async (who: string, input: InputOf<typeof followUpRoutes.followUps> = {}) =>
  (await followUps.call(ground.app, { credentials: as(who), input })).rows
const see = async (who: string) => {
  const read = await followUp.call(ground.app, { credentials: as(who), input: { id } })
  if (read.followUp === null) throw new Error('there is none')
  return read.followUp
}
const forbidden = { kind: 'forbidden', code: 'platform.notAllowed' }

beforeAll(async () => {
  ground = await openPlanGround()
  ;[activityId = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias' }])
}, 120_000)
afterAll(() => ground.app.database.close())

describe('dar una instrucción', () => {
  it('la dan el titular y la Dirección Ejecutiva, nunca a la unidad propia', async () => {
    for (const who of ['jefa', 'plan', 'rectora']) await expect(give(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(give('titular', { unitId: ground.units.office })).rejects.toMatchObject(forbidden)
    ;({ id } = await give('titular'))
    expect(await see('titular')).toMatchObject({
      ...{ kind: 'instruction', status: 'open', isOverdue: false, year: YEAR, quarter: null, steps: [] },
      origin: `/plan/${YEAR}/unidades/${ground.units.one}`,
    })
    expect(await ground.logged('monitoring.giveInstruction')).toBe(1)
  })

  it('ni para un día pasado, ni a una unidad que no existe, ni desde una dirección de otro sitio', async () => {
    await expect(give('titular', { dueOn: '2026-03-01' })).rejects.toMatchObject({ code: 'monitoring.dueBeforeToday' })
    await expect(give('titular', { unitId: 'ninguna' })).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    for (const origin of ['https://otra.example/', '//otra.example', 'plan'])
      await expect(give('titular', { origin })).rejects.toMatchObject({ code: 'platform.badInput' })
    await give('titular', { origin: '', dueOn: '2026-03-02' })
  })

  it('desde una página de una unidad o de una actividad la unidad viene puesta; la propia no se ofrece', async () => {
    const from = (input: InputOf<typeof followUpRoutes.instructionGround>) =>
      instructionGround.call(ground.app, { credentials: as('titular'), input })
    const { units } = await from({})
    expect(units.map(({ id: unitId }) => unitId)).not.toContain(ground.units.office)
    expect((await from({ unitId: ground.units.two })).unitId).toBe(ground.units.two)
    expect((await from({ activityId })).unitId).toBe(ground.units.one)
    expect((await from({ unitId: ground.units.office })).unitId).toBeNull()
  })
})

describe('quién la ve', () => {
  it('la unidad, quien instruye, Planificación y Control Interno; otra unidad no', async () => {
    for (const who of ['jefa', 'enlace', 'titular', 'ejecutiva', 'plan']) expect(await list(who)).toHaveLength(2)
    for (const who of ['jefe2', 'rectora']) expect(await list(who)).toEqual([])
    await expect(see('jefe2')).rejects.toMatchObject({ code: 'monitoring.instructionNotForYou' })
  })

  it('en Mi mes salen las que esperan algo de esa persona', async () => {
    expect(await list('jefa', { mine: 'si' })).toHaveLength(2)
    for (const who of ['enlace', 'titular', 'plan']) expect(await list(who, { mine: 'si' })).toEqual([])
  })
})

describe('la vida de una instrucción', () => {
  it('vence al día siguiente de su plazo mientras nadie responda', async () => {
    ground.clock.advance(8 * DAY)
    expect((await see('jefa')).isOverdue).toBe(false)
    ground.clock.advance(DAY)
    expect((await see('jefa')).isOverdue).toBe(true)
  })

  it('responde la jefatura, con qué se hizo y dónde está la prueba; nadie de fuera responde por ella', async () => {
    for (const who of ['jefe2', 'enlace', 'plan', 'titular', 'ejecutiva'])
      await expect(step(who, 'answer', 'Se abrió', 'Nota 12')).rejects.toMatchObject(forbidden)
    await expect(step('jefa', 'answer', '', 'Nota 12')).rejects.toMatchObject({ code: 'monitoring.textMissing' })
    await expect(step('jefa', 'answer', 'Se abrió')).rejects.toMatchObject({ code: 'monitoring.placeMissing' })
    expect(await step('jefa', 'answer', 'Se abre desde el sábado 14', 'Nota 12/2026')).toEqual({ status: 'answered' })
    expect((await see('jefa')).isOverdue).toBe(false)
    expect((await list('titular', { mine: 'si' })).map((row) => row.id)).toEqual([id])
  })

  it('ni la unidad ni Planificación la cierran; quien instruye la devuelve con lo que falta', async () => {
    for (const who of ['jefa', 'plan', 'jefe2']) await expect(step(who, 'close')).rejects.toMatchObject(forbidden)
    await expect(step('titular', 'return')).rejects.toMatchObject({ code: 'monitoring.textMissing' })
    expect(await step('titular', 'return', 'Falta el horario')).toEqual({ status: 'returned' })
    expect((await see('jefa')).isOverdue).toBe(true)
    await expect(step('titular', 'close')).rejects.toMatchObject({ code: 'platform.wrongState' })
  })

  it('respondida otra vez, de dos que la cierran a la vez la cierra uno, y queda con todo su recorrido', async () => {
    await step('jefa', 'answer', 'De 8 a 12', 'Nota 15/2026')
    const all = await atTheSameTime(ground.app.database, [
      () => step('titular', 'close'),
      () => step('ejecutiva', 'close'),
    ])
    expect(all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'platform.wrongState',
    ])
    const { steps, status, available } = await see('jefa')
    expect([status, available]).toEqual(['closed', []])
    expect(steps.map(({ act, text, place }) => [act, text, place])).toEqual([
      ['answer', 'Se abre desde el sábado 14', 'Nota 12/2026'],
      ['return', 'Falta el horario', ''],
      ['answer', 'De 8 a 12', 'Nota 15/2026'],
      ['close', '', ''],
    ])
    expect(await ground.logged('monitoring.takeFollowUpStep')).toBe(4)
  })

  it('el registro la llama por su nombre', async () => {
    const names = await nameMonitoringThings(ground.app.database.kysely, [`monitoring.followUp:${id}`])
    expect([...names.values()]).toEqual([`instrucción a Oficina del Norte, ${YEAR}`])
  })
})
