import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { markNotices, notices } from '../../../platform/index.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { giveInstruction } from '../followUps/giveInstruction.ts'
import { takeFollowUpStep } from '../followUps/takeFollowUpStep.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { readMonitoringNotices } from './monitoringNotices.ts'

/* Enero vence el 6 de febrero y febrero el 6 de marzo de 2026; los días son los de la institución. */
let ground: PlanGround
const ids = { visits: '', fairs: '', instruction: '' }

const on = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const see = async (who: string) => (await notices.call(ground.app, { credentials: as(who), input: {} })).notices
const told = async (who: string) => (await see(who)).map(({ kind, text }) => `${kind}: ${text}`)
const step = (who: string, act: 'submit' | 'return' | 'validate', activityId: string, month: number) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: {
      year: YEAR,
      month,
      act,
      activityIds: [activityId],
      ...(act === 'return' ? { comment: { field: null, text: 'Falta el acta' } } : {}),
    },
  })
const write = (who: string, activityId: string, month: number, shareBp: number, revision = 0) =>
  saveReport.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month, activityId, revision },
      content: {
        ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
        ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'En firma' },
      },
    },
  })

beforeAll(async () => {
  ground = await openPlanGround()
  ground.app.readNotices = readMonitoringNotices
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const [visits = '', fairs = ''] = await ground.add(ground.units.one, [
    { name: 'Visitar empresas', months: inMonths({ 1: 5000, 2: 2000, 9: 3000 }), ...common },
    { name: 'Organizar ferias', months: inMonths({ 2: 5000, 10: 5000 }), ...common },
  ])
  await ground.add(ground.units.two, [{ name: 'Atender consultas', months: inMonths({ 9: 10_000 }), ...common }])
  Object.assign(ids, { visits, fairs })
  expect(await see('jefa')).toEqual([])
  await makeOfficial(ground)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('los avisos siguen a lo que pasa', () => {
  it('lo que falta de los meses que terminaron, con su plazo; el mes en curso todavía no', async () => {
    on('2026-03-03')
    expect(await told('jefa')).toEqual([
      'owed: Falta el informe de enero de 2026 de «Visitar empresas».',
      'owed: Faltan 2 informes de febrero de 2026.',
    ])
    expect(await told('enlace')).toHaveLength(2)
    for (const who of ['jefe2', 'plan', 'ejecutiva', 'titular']) expect([who, await see(who)]).toEqual([who, []])
  })

  it('el día hábil antes del plazo se vuelve urgente, y de nuevo sin leer', async () => {
    const before = await see('jefa')
    await markNotices.call(ground.app, {
      credentials: as('jefa'),
      input: { ids: before.map(({ id }) => id), isRead: true },
    })
    expect((await see('jefa')).map(({ isRead }) => isRead)).toEqual([true, true])
    on('2026-03-05')
    const after = await see('jefa')
    expect(after.map(({ kind, isRead }) => [kind, isRead])).toEqual([
      ['closingSoon', false],
      ['owed', true],
    ])
    expect(after[0]?.href).toBe(`/seguimiento/${YEAR}?mes=2`)
  })

  it('lo enviado deja de faltar y espera a otra persona, nunca a quien lo hizo', async () => {
    await write('jefa', ids.visits, 1, 5000)
    await step('jefa', 'submit', ids.visits, 1)
    expect(await told('jefa')).toEqual(['closingSoon: Faltan 2 informes de febrero de 2026.'])
    expect(await told('ejecutiva')).toEqual([
      'toReview: Espera su revisión el informe de enero de 2026 de «Visitar empresas».',
    ])
  })

  it('lo devuelto vuelve a quien lo escribe; si se devuelve otra vez, es otro aviso sin leer', async () => {
    await step('ejecutiva', 'return', ids.visits, 1)
    expect(await see('ejecutiva')).toEqual([])
    const [, returned] = await see('jefa')
    expect(returned).toMatchObject({ kind: 'returned', isRead: false, href: `/seguimiento/${YEAR}/1/${ids.visits}` })
    await markNotices.call(ground.app, { credentials: as('jefa'), input: { ids: [returned?.id ?? ''], isRead: true } })
    expect((await see('jefa'))[1]).toMatchObject({ kind: 'returned', isRead: true })
    ground.clock.advance(60_000)
    await step('jefa', 'submit', ids.visits, 1)
    await step('ejecutiva', 'return', ids.visits, 1)
    expect((await see('jefa'))[1]).toMatchObject({ kind: 'returned', isRead: false })
  })

  it('a los 6 días hábiles sin corrección está detenido, y a los 6 sin revisión también', async () => {
    on('2026-03-13')
    expect((await told('jefa'))[0]).toBe(
      'stuck: Espera su corrección desde el 5 de marzo de 2026 el informe de enero de 2026 de «Visitar empresas».',
    )
    await step('jefa', 'submit', ids.visits, 1)
    on('2026-03-23')
    expect(await told('ejecutiva')).toEqual([
      'stuck: Espera revisión desde el 13 de marzo de 2026 el informe de enero de 2026 de «Visitar empresas».',
    ])
  })

  it('lo validado no espera a nadie', async () => {
    await step('ejecutiva', 'validate', ids.visits, 1)
    expect(await see('ejecutiva')).toEqual([])
    expect(await told('jefa')).toEqual(['owed: Faltan 2 informes de febrero de 2026.'])
  })

  it('una instrucción: a la unidad, y con su respuesta a quien instruye', async () => {
    const input = { unitId: ground.units.one, text: 'Ordene el archivo', dueOn: '2026-03-24', origin: '' }
    ids.instruction = (await giveInstruction.call(ground.app, { credentials: as('titular'), input })).id
    expect((await told('jefa'))[0]).toBe('closingSoon: Le toca responder una instrucción: «Ordene el archivo».')
    expect(await see('jefe2')).toEqual([])
    const answer = { id: ids.instruction, act: 'answer' as const, text: 'Hecho', place: 'Acta 3' }
    await takeFollowUpStep.call(ground.app, { credentials: as('jefa'), input: answer })
    expect(await told('titular')).toEqual([
      'toReview: Ya respondieron una instrucción y falta que usted la cierre o la devuelva: «Ordene el archivo».',
    ])
    const close = { id: ids.instruction, act: 'close' as const, text: '', place: '' }
    await takeFollowUpStep.call(ground.app, { credentials: as('titular'), input: close })
    expect(await see('titular')).toEqual([])
  })

  it('lo de un mes cerrado ya no se puede hacer, y no se avisa', async () => {
    const without = { missing: 2, reason: 'La unidad no informó a tiempo' }
    const input = { year: YEAR, month: 2, note: '', without }
    await closeMonths.call(ground.app, { credentials: as('plan'), input })
    expect(await see('jefa')).toEqual([])
  })
})
