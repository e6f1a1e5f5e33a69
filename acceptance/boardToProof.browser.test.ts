import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { send } from './harness/demoAddresses.ts'

const YEAR = 2025
const MONTH = `/api/seguimiento/${YEAR}/12`
const ACTIVITY = 'Visitar empresas para captar vacantes'
const UNIT = 'DGE Dirección de Empleo'
/** Planted: it is the list of another activity, in another month. */
const WRONG = {
  name: 'Visitas de diciembre.csv',
  text: 'Taller de búsqueda de empleo;Mayo de 2025\ngrupo;personas\nA;22',
}

type Rows = { rows: { activity: { id: string; name: string } }[] }

describe.skipIf(chromiumPath === undefined)('del tablero a la prueba (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let reader: Page
  let head: Page
  let activityId = ''
  let secretId = ''

  async function upload(name: string, text: string): Promise<string> {
    const headers = { origin: demo.address, 'idempotency-key': randomUUID() }
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
    const answer = await head.request.post(`${demo.address}${MONTH}/informes/${activityId}/archivos`, {
      ...{ multipart: { file }, headers },
    })
    return ((await answer.json()) as { id: string }).id
  }

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
    const above = await demo.open({ role: 'executive' })
    reader = await demo.open({ role: 'authority' })
    const { rows }: Rows = await (await head.request.get(`${demo.address}${MONTH}`)).json()
    activityId = rows.find(({ activity }) => activity.name === ACTIVITY)?.activity.id ?? ''
    const wrongId = await upload(WRONG.name, WRONG.text)
    secretId = await upload('Empresas visitadas.csv', 'empresa;respuesta\nUna;no')
    const piece = (fileId: string, confidentiality: string) => ({ kind: 'file', fileId, means: null, confidentiality })
    const content = {
      ...{ shareBp: null, quantity: 60, received: null, attended: null, women: null, men: null },
      ...{ achievement: 'Se visitaron 60 empresas', difficulty: '', corrective: 'Se repone en enero', noEvidence: '' },
      evidence: [piece(wrongId, 'internal'), piece(secretId, 'confidential')],
    }
    await send(head.request, demo.address, `${MONTH}/informes/${activityId}`, { revision: 0, content })
    await send(head.request, demo.address, `${MONTH}/pasos`, { act: 'submit', activityIds: [activityId] })
    // While nobody validated it, the authority reads nothing of it.
    const early = await reader.request.get(`${demo.address}${MONTH}/informes/${activityId}`)
    expect(early.status()).toBe(403)
    await send(above.request, demo.address, `${MONTH}/pasos`, { act: 'validate', activityIds: [activityId] })
  })

  it('en cuatro pasos, cada uno con su dirección, la autoridad encuentra la evidencia que no corresponde', async () => {
    await reader.goto(`/seguimiento/${YEAR}/tablero?mes=12`)
    const week = reader.getByRole('region', { name: 'Qué cambió en la semana' })
    await week.getByRole('link', { name: UNIT }).click()
    await reader.getByRole('heading', { level: 1, name: UNIT }).waitFor()
    const steps = [reader.url()]
    await reader.getByRole('link', { name: ACTIVITY, exact: true }).click()
    await reader.getByRole('heading', { level: 1, name: ACTIVITY }).waitFor()
    steps.push(reader.url())
    await reader.getByRole('link', { name: 'diciembre', exact: true }).click()
    await reader.getByText('Se visitaron 60 empresas').waitFor()
    steps.push(reader.url())
    const waiting = reader.waitForEvent('download', { timeout: 60_000 })
    await reader.getByRole('link', { name: WRONG.name }).click()
    const file = await waiting
    steps.push(file.url())
    expect(new Set(steps).size).toBe(4)
    expect(steps[2]).toContain(`/seguimiento/${YEAR}/12/${activityId}`)
    // It says another activity and another month: what the report calls a list of December is not.
    expect(readFileSync(await file.path(), 'utf8')).toBe(WRONG.text)
    await reader.goBack()
    await reader.getByRole('link', { name: 'diciembre', exact: true }).waitFor()
    expect(reader.url()).toBe(steps[1])
  })

  it('lo confidencial consta y no se abre; nada se puede escribir ni decidir', async () => {
    await reader.goto(`/seguimiento/${YEAR}/12/${activityId}`)
    await reader.getByText(/^Confidencial: la leen la unidad/u).waitFor()
    expect(await reader.getByRole('link', { name: 'Empresas visitadas.csv' }).count()).toBe(0)
    const answer = await reader.request.get(`${demo.address}/api/seguimiento/evidencias/${secretId}`)
    expect(answer.status()).toBe(403)
    expect(await reader.getByRole('button', { name: /Validar|Guardar|Devolver/u }).count()).toBe(0)
    expect(await faultsOf(reader)).toEqual([])
  })

  it('de la cifra de la unidad al informe en un solo paso', async () => {
    await reader.goto(`/seguimiento/${YEAR}/tablero?mes=12`)
    const week = reader.getByRole('region', { name: 'Qué cambió en la semana' })
    await week.getByRole('link', { name: UNIT }).click()
    const row = reader.getByRole('row').filter({ hasText: ACTIVITY })
    await row.getByRole('link', { name: 'informe de diciembre' }).click()
    await reader.getByRole('link', { name: WRONG.name }).waitFor()
  })

  it('la salud del proceso: de la cifra a quién calla, y lo que no es de uno no se ve', async () => {
    await reader.goto(`/seguimiento/${YEAR}/tablero?mes=8`)
    await reader.getByRole('link', { name: 'Comprobar' }).click()
    await reader.getByRole('link', { name: 'Salud del proceso' }).click()
    await reader.getByRole('heading', { level: 1, name: `Salud del proceso ${YEAR}` }).waitFor()
    await reader.getByRole('link', { name: 'Ver la lista: Informes devueltos' }).click()
    const returns = reader.getByRole('table', { name: 'Informes devueltos' })
    await returns.getByText('La lista de asistencia que se cita es la de mayo.').waitFor()
    expect(await returns.getByRole('row').count()).toBe(4)
    expect(await faultsOf(reader)).toEqual([])
    await head.goto(`/seguimiento/${YEAR}/salud?desde=1&hasta=8`)
    await head.getByText('Solo de las unidades que usted encabeza o revisa.').waitFor()
    expect(await head.getByRole('table', { name: 'Por unidad' }).getByRole('row').count()).toBe(2)
  })

  it('el año de la unidad, con sus meses y sus actividades', async () => {
    await reader.goto(`/seguimiento/${YEAR}/tablero?mes=12`)
    const week = reader.getByRole('region', { name: 'Qué cambió en la semana' })
    await week.getByRole('link', { name: UNIT }).click()
    await reader.getByRole('link', { name: 'Año de la unidad' }).click()
    const strip = reader.getByRole('table', { name: 'Los doce meses' })
    await strip
      .getByRole('row', { name: /^Informes validados/u })
      .getByText('15 de 15')
      .first()
      .waitFor()
    const activities = reader.getByRole('table', { name: 'Actividades' })
    await activities.getByRole('row').filter({ hasText: ACTIVITY }).getByRole('img').waitFor()
    expect(await faultsOf(reader)).toEqual([])
  })
})
