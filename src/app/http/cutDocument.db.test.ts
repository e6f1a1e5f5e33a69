import { createHash } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import { readXlsx } from 'hucre/xlsx'
import { getDocument } from 'unpdf/pdfjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verificationPage } from '../../domains/operations/index.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../domains/operations/testing.ts'
import { inTransaction } from '../../domains/platform/index.ts'
import { aSession } from '../../domains/platform/testing.ts'
import { createServer } from './createServer.ts'
import { addLogHeadPages } from './logHeadPages.ts'

const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
let server: FastifyInstance
let address = ''
let fairs = ''
const tokens = new Map<string, string>()

const headersOf = (who: string) => ({ cookie: `hilo_session=${tokens.get(who)}`, origin: address })
const get = (who: string, path: string) => fetch(`${address}/api${path}`, { headers: headersOf(who) })
async function post(who: string, path: string, body: object): Promise<void> {
  const headers = { ...headersOf(who), 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.status, await answer.text()).toBe(200)
}
const close = (month: number, note: string) =>
  post('plan', `/seguimiento/${YEAR}/cortes`, { month, note, without: { missing: 99, reason: 'No llegaron todos' } })
async function take(number: number, path: string): Promise<Uint8Array> {
  const answer = await get('titular', `/seguimiento/${YEAR}/cortes/${number}/${path}`)
  expect(answer.status).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const cutOf = async (number: number) => (await (await get('jefa', `/seguimiento/${YEAR}/cortes/${number}`)).json()).cut
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const registered = async (code: string, bytes: Uint8Array) =>
  (await (await fetch(`${address}/api/verificar/${code}/${shaOf(bytes)}`)).json()).registered

async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      return words.replace(/\s+/gu, ' ')
    }),
  )
  const attachments = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null
  const headings = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  await pdf.destroy()
  return { pages, headings, attached: Object.values(attachments ?? {})[0]?.content }
}

const everybodySignsIn = () =>
  inTransaction(ground.app.database, async (tx) => {
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    for (const { id, email } of people)
      tokens.set((email ?? '').split('@')[0] ?? '', await aSession(tx, ground.app, id))
  })

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[fairs = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  await everybodySignsIn()
  server = await createServer({ ...app, publicUrl: 'https://planes.example' }, { publicUrl: null, logLevel: 'silent' })
  address = await server.listen({ host: '127.0.0.1', port: 0 })
  const content = {
    ...{ shareBp: 833, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: '', evidence: [], noEvidence: 'Acta en firma' },
  }
  await post('jefa', `/seguimiento/${YEAR}/1/informes/${fairs}`, { content, revision: 0 })
  await post('jefa', `/seguimiento/${YEAR}/1/pasos`, { act: 'submit', activityIds: [fairs] })
  await post('ejecutiva', `/seguimiento/${YEAR}/1/pasos`, { act: 'validate', activityIds: [fairs] })
  await close(1, 'Se presentó al despacho')
}, 120_000)
afterAll(async () => {
  await server.close()
  await ground.app.database.close()
})

describe('la hoja de un corte', () => {
  it('dice contra qué se mide, las dos programaciones y las unidades, con código en cada página y los datos adjuntos', async () => {
    const { code, sha256 } = await cutOf(1)
    const { pages, headings, attached } = await readPdf(await take(1, 'documento?formato=pdf'))
    const text = pages.join(' ')
    for (const words of [
      `Corte n.º 1 del seguimiento de ${YEAR}`,
      `Hasta enero de ${YEAR}`,
      'Se presentó al despacho',
      'En meta desde 90 %, en riesgo desde 70 %, superada sobre 110 %',
      'Todas las unidades pesan igual',
      'Cada unidad pesa según sus actividades',
      'Oficina del Norte',
      '1 de 2',
      'Es el primer corte del año',
    ])
      expect(text).toContain(words)
    // The hash is too long for one line of its cell.
    expect(text.replaceAll(' ', '')).toContain(sha256)
    for (const page of pages) expect(page).toContain(code)
    expect(headings[0]).toBe('Qué guarda este corte')
    expect(headings).toContain('De lo programado a lo verificado')
    expect(text).toContain('lo que nadie miró no es insuficiente')
    expect(shaOf(attached ?? new Uint8Array())).toBe(sha256)
  })

  it('quien tiene el código o el archivo la comprueba: un byte cambiado ya no es ella', async () => {
    const { code } = await cutOf(1)
    const known = await (await fetch(`${address}/api/verificar/${code}`)).json()
    expect(known).toMatchObject({ standing: 'valid', document: { kind: 'monthCut', number: 1, year: YEAR } })
    const page = verificationPage({ institution: '', typed: code, answer: { kind: 'answer', ...known } }).body
    expect(page).toContain(`Corte n.º 1 del seguimiento del plan ${YEAR}`)
    for (const path of ['documento?formato=pdf', 'documento?formato=xlsx', 'datos']) {
      const bytes = await take(1, path)
      expect(await registered(code, bytes), path).toBe('document')
      const changed = Uint8Array.from(bytes)
      changed[100] = (changed[100] ?? 0) ^ 1
      expect(await registered(code, changed), path).toBeNull()
    }
  })

  it('lo que se entregó una vez se entrega igual, y queda en el registro', async () => {
    expect(shaOf(await take(1, 'documento?formato=pdf'))).toBe(shaOf(await take(1, 'documento?formato=pdf')))
    expect(await ground.logged('monitoring.cutDocument')).toBeGreaterThan(3)
  })

  it('no es una constancia del plan: su código no abre otra puerta', async () => {
    const { code } = await cutOf(1)
    const answer = await get('jefa', `/planes/${YEAR}/constancias/${code}?formato=json`)
    expect(answer.status).toBe(404)
  })

  it('la del corte siguiente dice las diferencias con la rectificación que las causó', async () => {
    await post('jefa', `/seguimiento/${YEAR}/1/informes/${fairs}/rectificacion`, {
      figures: { shareBp: 700, quantity: null, received: null, attended: null },
      ...{ cause: 'countedTwice', reason: 'Una feria se contó dos veces', record: 'Acta 14', revision: 0 },
    })
    const steps = `/seguimiento/${YEAR}/1/informes/${fairs}/rectificacion/pasos`
    await post('jefa', steps, { act: 'submit', revision: 1 })
    await post('ejecutiva', steps, { act: 'validate', revision: 2 })
    ground.clock.advance(30 * DAY)
    await everybodySignsIn()
    await close(2, '')
    ground.clock.advance(5 * DAY)
    await everybodySignsIn()
    const { pages } = await readPdf(await take(2, 'documento?formato=pdf'))
    const text = pages.join(' ')
    expect(text).toContain('Una cifra de los meses que cerró el corte n.º 1 es otra en este.')
    expect(text).toMatch(/8\.33 .*7 .*Rectificación 1 de enero\. Se contó dos veces: Una feria se contó dos veces/u)
    expect((await cutOf(2)).code).not.toBe((await cutOf(1)).code)
  })

  it('cada página lleva la cabeza del registro que estaba publicada cuando se cerró, y no la de cuando se imprime', async () => {
    const open = fastify()
    addLogHeadPages(open, ground.app, (reply, { body }) => reply.type('text/html').send(body))
    const rows = (await open.inject('/cabezas.csv')).body.split('\n').map((line) => line.split(','))
    await open.close()
    // It was closed on 1 April, so the last day that had ended was 31 March; five days have gone by since.
    const [day = '', , hash = ''] = rows.find(([one]) => one === '2026-03-31') ?? []
    expect(rows[1]?.[0]).toBe('2026-04-05')
    expect(rows[1]?.[2]).not.toBe(hash)
    const { pages } = await readPdf(await take(2, 'documento?formato=pdf'))
    const line = `Cabeza del registro de actos del ${day.split('-').reverse().join('/')}: ${hash}. Las cabezas se publican en https://planes.example/cabezas`
    for (const page of pages) expect(page).toContain(line)
    const { sheets } = await readXlsx(await take(2, 'documento?formato=xlsx'))
    expect(sheets[0]?.rows.flat()).toContain(line)
    const first = await readPdf(await take(1, 'documento?formato=pdf'))
    for (const page of first.pages) expect(page).toContain('todavía no se había publicado ninguna cabeza')
  })
})
