import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { saveChangeWindows } from './changeWindows.ts'
import { changeRequest, changeRequests } from './readRequests.ts'
import { openChangeRequest, saveChangeRequest } from './writeRequest.ts'

let ground: PlanGround
const ids = { fairs: '', visits: '' }
const content = { cause: 'budget' as const, reason: 'El presupuesto aprobado es menor', actNumber: null }

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  const common = { months: EVEN, expectedResult: '12 informes', means: ['Informe firmado'] }
  const given = await ground.add(one, [
    { name: 'Organizar ferias', condition: 'Hay convenio', ...common },
    { name: 'Visitar empresas', ...common },
  ])
  ids.fairs = given[0] ?? ''
  ids.visits = given[1] ?? ''
  await ground.add(two, [{ name: 'Dar cursos', ...common }])
  await makeOfficial(ground)
  const third = { quarter: 3 as const, startsOn: `${YEAR}-09-01`, endsOn: `${YEAR}-09-15` }
  await saveWindows([third])
  // From 2 March to 5 January of the next year.
  ground.clock.advance(309 * 86_400_000)
})
afterAll(() => ground.app.database.close())

type Windows = Parameters<typeof saveChangeWindows.call>[1]['input']['windows']
const saveWindows = (windows: Windows) =>
  saveChangeWindows.call(ground.app, { credentials: as('plan'), input: { year: YEAR, windows } })
const list = (who: string) => changeRequests.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const open = (who: string, unitId: string) =>
  openChangeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId, ...content } })

describe('terminado el año y antes de cerrarlo', () => {
  it('con sus ventanas pasadas no se abre ninguna solicitud', async () => {
    await expect(open('enlace', ground.units.one)).rejects.toMatchObject({ code: 'operations.changeWindowsOver' })
    expect(await list('enlace')).toMatchObject({ yearOver: true, yearClosed: false, mayOpenFor: [] })
  })

  it('sin ventanas la abre la unidad con algo condicionado, y solo para marcar meses no exigibles', async () => {
    await saveWindows([])
    expect((await list('enlace')).mayOpenFor.map(({ unitId }) => unitId)).toEqual([ground.units.one])
    const { number } = await open('enlace', ground.units.one)
    const items = [
      { kind: 'exempt' as const, activityId: ids.fairs, months: [3 as const] },
      { kind: 'drop' as const, activityId: ids.visits },
    ]
    const input = { year: YEAR, number, ...content, seen: [], items }
    await saveChangeRequest.call(ground.app, { credentials: as('enlace'), input })
    const page = await changeRequest.call(ground.app, { credentials: as('enlace'), input: { year: YEAR, number } })
    expect(page.changes.map(({ problem }) => problem?.code)).toEqual([undefined, 'operations.yearOver'])
  })

  it('la unidad sin nada condicionado ya no tiene qué pedir', async () => {
    await expect(open('jefe2', ground.units.two)).rejects.toMatchObject({ code: 'operations.yearOver' })
    expect((await list('jefe2')).mayOpenFor).toEqual([])
  })
})
