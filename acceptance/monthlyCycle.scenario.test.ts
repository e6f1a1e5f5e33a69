import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../src/app/http/createServer.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../src/domains/operations/testing.ts'
import { inTransaction } from '../src/domains/platform/index.ts'
import { aSession } from '../src/domains/platform/testing.ts'
import { stopAtFirstFault } from './harness/steps.ts'

const CYCLE = `/api/seguimiento/${YEAR}`
const CAUSE = 'Dos ferias se contaron dos veces'
/** The rule of a sample that looks at everything. */
const ALL = { weightFromBp: null, jumpFromBp: null, late: false, repeatedFile: true, randomShareBp: 10_000 }

describe('el ciclo mensual, de lo que informa cada unidad a la evaluación del trimestre', () => {
  let ground: PlanGround
  let server: FastifyInstance
  let address = ''
  /** Activities of the two offices. */
  let [fairs, talks, visits] = ['', '', '']
  const tokens = new Map<string, string>()

  const headersOf = (who: string) => ({ cookie: `hilo_session=${tokens.get(who)}`, origin: address })
  async function get(who: string, path: string) {
    const answer = await fetch(`${address}${path}`, { headers: headersOf(who) })
    expect(answer.status, path).toBe(200)
    return answer.json()
  }
  const send = (who: string, path: string, body: object) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { ...headersOf(who), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  async function post(who: string, path: string, body: object) {
    const answer = await send(who, path, body)
    const said = await answer.json()
    expect(answer.status, `${path}: ${JSON.stringify(said)}`).toBe(200)
    return said
  }
  const refusal = async (who: string, path: string, body: object) => {
    const answer = await send(who, path, body)
    return [answer.status, (await answer.json()).error.code]
  }
  const step = (who: string, month: number, act: string, activityIds: string[], more: object = {}) =>
    post(who, `${CYCLE}/${month}/pasos`, { act, activityIds, ...more })

  async function keepList(who: string, month: number, activityId: string, text: string) {
    const body = new FormData()
    body.append('file', new File([text], 'asistencia.csv'))
    const path = `${CYCLE}/${month}/informes/${activityId}/archivos`
    const answer = await fetch(`${address}${path}`, { method: 'POST', headers: headersOf(who), body })
    expect(answer.status).toBe(200)
    const { id } = (await answer.json()) as { id: string }
    return { kind: 'file', fileId: id, means: 'Informe firmado', confidentiality: 'internal' }
  }
  async function report(who: string, month: number, activityId: string, shareBp: number, list: string) {
    const evidence = [await keepList(who, month, activityId, list)]
    const figures = { shareBp, quantity: null, received: null, attended: null, women: null, men: null }
    const words = { achievement: 'Se hizo lo previsto', difficulty: '', corrective: 'Se repone', noEvidence: '' }
    const { revision } = await get(who, `${CYCLE}/${month}`).then(
      ({ rows }) =>
        rows.find((row: { activity: { id: string } }) => row.activity.id === activityId).report ?? { revision: 0 },
    )
    await post(who, `${CYCLE}/${month}/informes/${activityId}`, {
      revision,
      content: { ...figures, ...words, evidence },
    })
  }
  const complianceOf = async (month: number, unitId: string) => {
    const { groups } = await get('titular', `${CYCLE}/cumplimiento/verificado?month=${month}`)
    return groups.find(({ key }: { key: string }) => key === unitId).figures
  }

  /** From March to April, and from April to May; nobody's session lasts that long. */
  async function sixWeeksLater(): Promise<void> {
    ground.clock.advance(42 * 24 * 60 * 60 * 1000)
    await inTransaction(ground.app.database, async (tx) => {
      const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
      for (const { id, email } of people)
        tokens.set((email ?? '').split('@')[0] ?? '', await aSession(tx, ground.app, id))
    })
  }

  stopAtFirstFault()
  beforeAll(async () => {
    ground = await openPlanGround()
    const { app, units } = ground
    const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
    ;[fairs = '', talks = ''] = await ground.add(units.one, [
      { name: 'Organizar ferias', ...common },
      { name: 'Dar charlas', ...common },
    ])
    ;[visits = ''] = await ground.add(units.two, [{ name: 'Visitar empresas', ...common }])
    await makeOfficial(ground)
    await sixWeeksLater()
    server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
    address = await server.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await server?.close()
    await ground?.app.database.close()
  })

  it('la jefatura, el enlace por cuenta de otro puesto y otra unidad informan tres meses con su prueba, y envían', async () => {
    for (const month of [1, 2, 3]) {
      await report('jefa', month, fairs, 834, `feria ${month}`)
      await report('enlace', month, talks, 834, `charla ${month}`)
      await report('jefe2', month, visits, 834, month === 2 ? 'charla 1' : `visita ${month}`)
      await step('jefa', month, 'submit', [fairs, talks])
      await step('jefe2', month, 'submit', [visits])
    }
    expect((await complianceOf(3, ground.units.one)).validated).toBe(0)
  })

  it('nadie valida lo suyo, ni lo de una unidad que no es suya', async () => {
    const asked = { act: 'validate', activityIds: [fairs] }
    for (const who of ['jefa', 'jefe2']) expect((await refusal(who, `${CYCLE}/1/pasos`, asked))[0]).toBe(403)
  })

  it('el nivel superior devuelve uno con su comentario; la unidad lo corrige y todo se valida', async () => {
    const comment = { field: 'achievement', text: 'Diga a cuántas personas se atendió' }
    await step('ejecutiva', 3, 'return', [fairs], { comment })
    await report('jefa', 3, fairs, 800, 'feria 3, con firmas')
    await step('jefa', 3, 'submit', [fairs])
    for (const month of [1, 2, 3]) await step('ejecutiva', month, 'validate', [fairs, talks, visits])
    const { rows } = await get('jefa', `${CYCLE}/3`)
    const [returned] = rows.filter((row: { activity: { id: string } }) => row.activity.id === fairs)
    expect(returned.steps.map(({ act }: { act: string }) => act)).toEqual(['submit', 'return', 'submit', 'validate'])
  })

  it('Planificación cierra el trimestre con un corte, y en un mes cerrado ya no se devuelve nada', async () => {
    const { number } = await post('plan', `${CYCLE}/cortes`, { month: 3, note: '' })
    expect(number).toBe(1)
    const later = { act: 'return', activityIds: [fairs], comment: { field: null, text: 'Falta una firma' } }
    expect(await refusal('ejecutiva', `${CYCLE}/3/pasos`, later)).toEqual([409, 'monitoring.monthClosed'])
  })

  it('una muestra por riesgo encuentra el archivo repetido, y el dictamen separa lo verificado de lo informado', async () => {
    const drawn = { side: 'planning', fromMonth: 1, toMonth: 3, rule: ALL }
    const { number, items } = await post('plan', `${CYCLE}/verificacion`, drawn)
    expect(items).toBe(9)
    const sample = await get('plan', `${CYCLE}/verificacion/${number}`)
    const repeated = sample.items.filter(({ reasons }: { reasons: string[] }) => reasons.includes('repeatedFile'))
    expect(repeated.map((one: { activity: { id: string }; month: number }) => [one.activity.id, one.month])).toEqual(
      expect.arrayContaining([
        [visits, 2],
        [talks, 1],
      ]),
    )
    const wrong = repeated.find((one: { activity: { id: string } }) => one.activity.id === visits)
    const verdict = (kind: string, reason: string, evidenceIds: string[]) =>
      post('plan', `${CYCLE}/verificacion/${number}/dictamenes`, { kind, reason, evidenceIds })
    await verdict('mismatch', 'La lista es de una charla de enero', [wrong.pieces[0].id])
    const others = sample.items.filter((one: { reportId: string }) => one.reportId !== wrong.reportId)
    await verdict(
      'verified',
      '',
      others.map((one: { pieces: { id: string }[] }) => one.pieces[0]?.id),
    )
    const { validated, verified, distance } = await complianceOf(3, ground.units.two)
    expect({ validated, verified, distance }).toEqual({ validated: 2502, verified: 1668, distance: 834 })
  })

  it('la cifra equivocada se rectifica en el mes abierto y el corte siguiente dice la diferencia y su causa', async () => {
    const path = `${CYCLE}/2/informes/${visits}/rectificacion`
    const figures = { shareBp: 0, quantity: null, received: null, attended: null }
    const said = { cause: 'verification', reason: CAUSE, record: 'Acta 3', revision: 0 }
    const { revision } = await post('jefe2', path, { figures, ...said })
    await post('jefe2', `${path}/pasos`, { act: 'submit', revision })
    const { corrections } = await get('ejecutiva', `${CYCLE}/4/rectificaciones`)
    await post('ejecutiva', `${path}/pasos`, { act: 'validate', revision: corrections[0].revision })
    await sixWeeksLater()
    const without = { missing: 3, reason: 'Abril se informa en mayo' }
    await post('plan', `${CYCLE}/cortes`, { month: 4, note: '', without })
    const { since } = await get('titular', `${CYCLE}/cortes/2/datos`)
    expect(since.differences).toMatchObject([
      { activityId: visits, month: 2, before: 834, after: 0, correction: { cause: 'verification', reason: CAUSE } },
    ])
  })

  it('el trimestre se evalúa con el corte que lo cerró y nace un compromiso que otro cierra', async () => {
    await post('plan', `${CYCLE}/evaluaciones`, { quarter: 1 })
    const place = { unitId: ground.units.two }
    const { evaluation } = await get('jefe2', `${CYCLE}/evaluaciones/1`)
    const own = evaluation.units.find(({ id }: { id: string }) => id === ground.units.two)
    const commitments = [{ text: 'Guardar cada lista con su mes', postId: own.posts[0].id, dueOn: '2026-06-30' }]
    const content = { causes: [{ cause: 'staff', text: CAUSE }], commitments }
    await post('jefe2', `${CYCLE}/evaluaciones/1/partes`, { ...place, revision: 0, content })
    await post('jefe2', `${CYCLE}/evaluaciones/1/pasos`, { ...place, act: 'submit' })
    await post('plan', `${CYCLE}/evaluaciones/1/pasos`, { ...place, act: 'review' })
    const minutes = { place: 'Sala de juntas', heldOn: '2026-05-04', attendees: ['Despacho'], agreements: [] }
    expect(await post('plan', `${CYCLE}/evaluaciones/1/cierre`, { minutes })).toEqual({ commitments: 1 })
    const { rows } = await get('jefe2', `/api/seguimiento/pendientes?kind=commitment&year=${YEAR}`)
    const path = `/api/seguimiento/pendientes/${rows[0].id}/pasos`
    await post('jefe2', path, { act: 'answer', text: 'Cada lista está en su carpeta', place: 'Nota 7' })
    expect((await refusal('jefe2', path, { act: 'close', text: 'Hecho', place: '' }))[0]).toBe(403)
    await post('plan', path, { act: 'close', text: 'Se comprobó', place: '' })
  })

  it('el informe de ejecución se emite con un código que cualquiera comprueba', async () => {
    const report = `${CYCLE}/cortes/1/informes/quarter`
    const narrative = { presentation: 'Tres meses', achievements: '', difficulties: '', corrective: '', next: '' }
    await post('plan', `${report}/narrativa`, { seen: 0, narrative })
    const { code } = await post('plan', `${report}/emisiones`, { narrative: 1 })
    const known = await (await fetch(`${address}/api/verificar/${code}`)).json()
    expect(known.standing).toBe('valid')
  })
})
