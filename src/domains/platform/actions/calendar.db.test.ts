import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../kernel/contract.ts'
import type { workingCalendarRoutes } from '../contracts/calendar.ts'
import { nthBusinessDay } from '../model/workingCalendar/businessDays.ts'
import type { Application, Credentials } from '../pipeline/application.ts'
import { readWorkingCalendar } from '../store/calendarStore.ts'
import { readCountryPack, saveCountryPack } from '../store/countryPackStore.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { anInstitution, aPerson, atTheSameTime, aUnit, openTestApplication } from '../testing.ts'
import { addFreeDay } from './addFreeDay.ts'
import { adoptHolidays } from './adoptHolidays.ts'
import { annulCalendarDay } from './annulCalendarDay.ts'
import { readCalendar } from './readCalendar.ts'
import { readCountryPack as readPackPage } from './readCountryPack.ts'
import { readLog } from './readLog.ts'
import { workHoliday } from './workHoliday.ts'

let app: Application
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const read = (year = 2026, who = 'jefa') => readCalendar.call(app, { credentials: as(who), input: { year } })
const business = async (month: number) => (await read()).months[month - 1]?.businessDays ?? []
const puente = { day: '2026-06-16', name: 'Puente del Día del Padre', actNumber: 'Acuerdo 12/2026' }
const add = (input: Partial<InputOf<typeof workingCalendarRoutes.addFreeDay>> = {}, who = 'admin') =>
  addFreeDay.call(app, { credentials: as(who), input: { ...puente, ...input } })
const work = (day: string, who = 'admin') =>
  workHoliday.call(app, { credentials: as(who), input: { day, reason: 'Se atiende al público' } })
const annul = (dayId: string, who = 'admin') =>
  annulCalendarDay.call(app, { credentials: as(who), input: { dayId, reason: 'Se derogó el acuerdo' } })
const lastLine = async (act: string, outcome = 'done') =>
  app.database.kysely
    .selectFrom('platform_log')
    .select('body')
    .where('act', '=', act)
    .where('outcome', '=', outcome)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    await saveCountryPack(tx, readCountryPack('SV'))
    const unitId = await aUnit(tx, { name: 'Despacho' })
    for (const [name, role] of [
      ['admin', 'admin'],
      ['plan', 'planningOfficer'],
      ['jefa', 'unitHead'],
    ] as const)
      await aPerson(tx, { email: `${name}@ministerio.example`, unitId, roles: [role] })
    await aPerson(tx, { email: 'nadie@ministerio.example' })
  })
})
afterAll(() => app.database.close())

describe('el calendario laboral', () => {
  it('lo lee todo el personal, con los feriados que se guardaron al instalar; sin puesto no', async () => {
    const calendar = await read()
    expect(calendar).toMatchObject({ hasHolidays: true, differs: false, weekend: [6, 7], own: [] })
    expect(calendar.holidays.filter(({ day }) => day.startsWith('2026-04'))).toEqual([
      {
        day: '2026-04-01',
        name: 'Vacación de Semana Santa',
        movedFrom: null,
        source: expect.any(String),
        isWorked: false,
      },
      { day: '2026-04-02', name: 'Jueves Santo', movedFrom: null, source: expect.any(String), isWorked: false },
      { day: '2026-04-03', name: 'Viernes Santo', movedFrom: null, source: expect.any(String), isWorked: false },
      { day: '2026-04-04', name: 'Sábado Santo', movedFrom: null, source: expect.any(String), isWorked: false },
    ])
    expect((await business(1))[0]).toBe('2026-01-05')
    await expect(read(2026, 'nadie')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(read(1066)).rejects.toMatchObject({ code: 'platform.badInput' })
  })

  it('solo Administración agrega un día, con el número del acto, y queda una línea en el registro', async () => {
    for (const who of ['plan', 'jefa'])
      await expect(add({}, who)).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(add({ actNumber: ' ' })).rejects.toMatchObject({ code: 'platform.badInput' })
    expect(await business(6)).toContain(puente.day)
    const { id } = await add()
    expect(await business(6)).not.toContain(puente.day)
    expect((await read()).own).toEqual([{ id, kind: 'free', ...puente, annulledAt: null, annulledWhy: null }])
    expect(JSON.parse((await lastLine('platform.addFreeDay')).body)).toMatchObject({
      data: puente,
      things: [`platform.calendarDay:${id}`],
    })
  })

  it('un día no se decide dos veces, ni se agrega el que ya es libre', async () => {
    await expect(add({ name: 'Otro' })).rejects.toMatchObject({ code: 'platform.calendarDayTaken' })
    await expect(add({ day: '2026-06-20' })).rejects.toMatchObject({ code: 'platform.alreadyFree' })
    await expect(add({ day: '2026-08-06' })).rejects.toMatchObject({ code: 'platform.alreadyFree' })
    expect((await lastLine('platform.addFreeDay', 'refused')).body).toContain('platform.alreadyFree')
    const twice = await atTheSameTime(app.database, [
      () => add({ day: '2026-07-01' }),
      () => add({ day: '2026-07-01' }),
    ])
    const codes = twice.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code))
    expect(codes.toSorted()).toEqual(['hecho', 'platform.calendarDayTaken'])
  })

  it('un feriado se puede marcar como trabajado, con su motivo', async () => {
    await expect(work('2026-09-15', 'plan')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(work('2026-09-16')).rejects.toMatchObject({ code: 'platform.notAHoliday' })
    await expect(work(puente.day)).rejects.toMatchObject({ code: 'platform.calendarDayTaken' })
    await work('2026-09-15')
    expect(await business(9)).toContain('2026-09-15')
    expect((await read()).holidays.find(({ day }) => day === '2026-09-15')).toMatchObject({ isWorked: true })
    expect((await lastLine('platform.workHoliday')).body).toContain('Día de la Independencia')
  })

  it('lo anulado deja de contar, queda a la vista con su motivo y el día se puede decidir otra vez', async () => {
    const { id } = await add({ day: '2026-10-05' })
    await expect(annul(id, 'plan')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await annul(id)
    expect(await business(10)).toContain('2026-10-05')
    expect((await read()).own.find((day) => day.id === id)).toMatchObject({ annulledWhy: 'Se derogó el acuerdo' })
    await expect(annul(id)).rejects.toMatchObject({ code: 'platform.calendarDayAnnulled' })
    await expect(annul('no-existe')).rejects.toMatchObject({ code: 'platform.calendarDayNotFound' })
    await add({ day: '2026-10-05' })
    expect((await read()).own.filter(({ day }) => day === '2026-10-05')).toHaveLength(2)
  })

  it('el registro dice de qué día se decidió', async () => {
    const { lines } = await readLog.call(app, {
      credentials: as('plan'),
      input: { act: 'platform.annulCalendarDay', outcome: 'done' },
    })
    expect(lines[0]?.things).toMatchObject([{ label: '5 de octubre de 2026' }])
  })

  it('para otros dominios: varios años con lo del país y lo propio, en dos consultas', async () => {
    const asked: string[] = []
    const counting = app.database.kysely.withPlugin({
      transformQuery: ({ node }) => {
        asked.push(node.kind)
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const calendar = await readWorkingCalendar(counting, { fromYear: 2025, toYear: 2027 })
    expect(asked).toHaveLength(2)
    expect(calendar.freeDays.has('2026-06-16')).toBe(true)
    expect(calendar.freeDays.has('2026-09-15')).toBe(false)
    expect(nthBusinessDay(calendar, 2027, 1, 1)).toBe('2027-01-04')
  })
})

describe('los feriados de una versión nueva', () => {
  const keep = (pack: unknown) =>
    app.database.kysely
      .updateTable('platform_institution')
      .set({ country_pack: pack === null ? null : JSON.stringify(pack) })
      .execute()
  const adopt = (who = 'admin') => adoptHolidays.call(app, { credentials: as(who), input: {} })
  const { workingCalendar, ...older } = readCountryPack('SV')

  it('una instalación anterior no tiene ninguno hasta que Administración los toma; lo demás guardado no cambia', async () => {
    await keep({ ...older, currency: 'XXX' })
    const before = await read()
    expect(before).toMatchObject({ hasHolidays: false, differs: true, missing: null, holidays: [], weekend: [6, 7] })
    expect(before.months[0]?.businessDays[0]).toBe('2026-01-01')
    const { facts } = await readPackPage.call(app, { credentials: as('jefa'), input: {} })
    expect(facts.find(({ fact }) => fact === 'workingCalendar.holidays.Navidad')).toMatchObject({ inForce: null })
    await expect(adopt('plan')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await adopt()
    expect(await read()).toMatchObject({ hasHolidays: true, differs: false })
    const row = await app.database.kysely.selectFrom('platform_institution').selectAll().executeTakeFirstOrThrow()
    expect(JSON.parse(row.country_pack ?? '')).toMatchObject({ currency: 'XXX', workingCalendar: { weekend: [6, 7] } })
    expect((await lastLine('platform.adoptHolidays')).body).toContain('"before":null')
    await expect(adopt()).rejects.toMatchObject({ code: 'platform.nothingChanges' })
  })

  it('mientras no los tome, valen los guardados y la página dice que difieren', async () => {
    const own = workingCalendar.holidays.filter(({ name }) => name !== 'Día del Padre')
    await keep({ ...older, workingCalendar: { ...workingCalendar, holidays: own } })
    const calendar = await read()
    expect(calendar).toMatchObject({ hasHolidays: true, differs: true })
    expect(calendar.holidays.map(({ name }) => name)).not.toContain('Día del Padre')
    expect(calendar.months[5]?.businessDays).toContain('2026-06-17')
    const { facts } = await readPackPage.call(app, { credentials: as('jefa'), input: {} })
    expect(facts.filter(({ inForce, shipped }) => inForce !== shipped)).toEqual([
      {
        fact: 'workingCalendar.holidays.Día del Padre',
        inForce: null,
        shipped: expect.stringContaining('17 de junio'),
      },
    ])
  })

  it('sin paquete guardado valen los de esta versión; de un país sin paquete no hay cuáles tomar', async () => {
    await keep(null)
    expect(await read()).toMatchObject({ hasHolidays: true, differs: false })
    await app.database.kysely.updateTable('platform_institution').set({ country: 'GT' }).execute()
    expect(await read()).toMatchObject({ hasHolidays: false, differs: false, holidays: [] })
    await expect(adopt()).rejects.toMatchObject({ code: 'platform.noShippedHolidays' })
  })
})
