import type { Page } from 'playwright-core'
import { getDocument } from 'unpdf/pdfjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { send } from './harness/demoAddresses.ts'

const YEAR = 2025
/** 20 % in June, which the demo reports, and 80 % in December, which it does not. */
const FOLLOWED = 'Dar seguimiento a quienes terminan los cursos'
const DIFFICULTY = 'Faltó transporte para las visitas'

type Rows = { rows: { activity: { id: string; name: string }; report: { status: string } | null }[] }

describe.skipIf(chromiumPath === undefined)('el tablero en pantalla (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let reader: Page

  beforeAll(async () => {
    const [head, above] = [await demo.open({ role: 'unitHead' }), await demo.open({ role: 'executive' })]
    reader = await demo.open({ role: 'authority' })
    const month = `/api/seguimiento/${YEAR}/12`
    const { rows }: Rows = await (await head.request.get(`${demo.address}${month}`)).json()
    const activityId = rows.find(({ activity }) => activity.name === FOLLOWED)?.activity.id ?? ''
    const content = {
      ...{ shareBp: 100, quantity: null, received: null, attended: null, women: null, men: null },
      ...{ achievement: 'Se llamó a 3 personas', difficulty: DIFFICULTY, corrective: 'Se pidió otro vehículo' },
      ...{ evidence: [], noEvidence: 'Las fichas se están archivando' },
    }
    await send(head.request, demo.address, `${month}/informes/${activityId}`, { revision: 0, content })
    await send(head.request, demo.address, `${month}/pasos`, { act: 'submit', activityIds: [activityId] })
    await send(above.request, demo.address, `${month}/pasos`, { act: 'validate', activityIds: [activityId] })
  })

  it('la autoridad lo abre desde el menú y lee cinco frases con su cifra y su enlace', async () => {
    await reader.goto('/')
    await reader.getByRole('link', { name: 'Tablero', exact: true }).click()
    await reader.getByRole('heading', { level: 1, name: `¿Cómo va el plan ${YEAR}?` }).waitFor()
    await reader.getByLabel('Hasta el mes de').selectOption('12')
    const sentences = reader.getByRole('list', { name: 'En cinco frases' }).getByRole('listitem')
    expect(await sentences.count()).toBe(5)
    await sentences
      .filter({ hasText: 'informe se validó desde el 8 de enero de 2026; se envió 1 y se devolvieron 0.' })
      .waitFor()
    expect(await faultsOf(reader)).toEqual([])
  })

  it('objetivos con su cinta y su estado, y la curva dicha en una frase', async () => {
    await reader.getByRole('img', { name: /^Hasta diciembre: programado \d+\.\d\d %, informado/u }).waitFor()
    const objectives = reader.getByRole('table', { name: 'Objetivos estratégicos' })
    await objectives.getByRole('row').filter({ hasText: /OE1\s/u }).getByText('Atrasada').waitFor()
    await reader.getByText('Ver los datos de la curva').click()
    const december = reader.getByRole('table', { name: /^Avance acumulado/u }).getByRole('row', { name: 'diciembre' })
    expect(await december.getByRole('cell').count()).toBe(4)
  })

  it('impreso en A4 cabe en dos hojas', async () => {
    await reader.goto(`/seguimiento/${YEAR}/tablero?mes=8`)
    await reader.getByRole('heading', { name: 'Los próximos quince días' }).waitFor()
    const bytes = await reader.pdf({ format: 'A4' })
    const { numPages } = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
    expect(numPages).toBe(2)
  })

  it('del tablero a la unidad, a su actividad y al informe: cada paso con su dirección', async () => {
    const week = reader.getByRole('region', { name: 'Qué cambió en la semana' })
    await week.getByRole('link', { name: 'DGE Dirección de Empleo' }).click()
    await reader.getByRole('link', { name: FOLLOWED }).click()
    await reader.getByRole('heading', { level: 1, name: FOLLOWED }).waitFor()
    await reader.getByRole('link', { name: 'diciembre', exact: true }).waitFor()
    expect(reader.url()).toContain(`/seguimiento/${YEAR}/cumplimiento/actividad/`)
  })

  it('en papel no quedan menús ni botones', async () => {
    await reader.goto('/tablero')
    await reader.getByRole('heading', { level: 1, name: `¿Cómo va el plan ${YEAR}?` }).waitFor()
    await reader.emulateMedia({ media: 'print' })
    expect(await reader.getByRole('button', { name: 'Imprimir' }).isVisible()).toBe(false)
    expect(await reader.getByRole('link', { name: 'Ver la fórmula y las filas' }).isVisible()).toBe(false)
    expect(await reader.getByRole('heading', { name: 'Nudos críticos' }).isVisible()).toBe(true)
  })
})
