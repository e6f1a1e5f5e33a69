import { createHash } from 'node:crypto'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumPath, demoPerson, faultsOf, PHONE, sidewaysOverflow } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { send } from './harness/demoAddresses.ts'
import { take } from './harness/people.ts'

const MONTH = '/seguimiento/2025?mes=12'
const API = '/api/seguimiento/2025/12'
const FIGURE = /^¿(?:Cuánto|Qué parte del trabajo del año) se hizo en diciembre\?/u
const DONE = '¿Qué se logró?'
const HERE = 'En este equipo, sin enviar'
const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Evidence = {
  kind: string
  file?: { fileName: string; mediaType: string; byteLength: number; sha256: string; originalSha256: string | null }
}
type Row = {
  activity: { id: string; name: string }
  form: string
  report: { achievement: string; revision: number; evidence: Evidence[] } | null
}
type Month = { rows: Row[]; files: { fileName: string; sha256: string }[] }

describe.skipIf(chromiumPath === undefined)('informar sin línea (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page
  let context: BrowserContext
  let activities: readonly Row['activity'][]

  const stored = async (page = head): Promise<Month> => (await page.request.get(`${demo.address}${API}`)).json()
  const reportOf = async (id: string) =>
    (await stored()).rows.find(({ activity }) => activity.id === id)?.report ?? null
  const activity = (at: number): Row['activity'] => {
    const found = activities[at]
    if (found === undefined) throw new Error(`the demo has no report number ${at} to write`)
    return found
  }
  /** A photo of a phone: large, and no two alike. */
  const photo = async (seed: number): Promise<Buffer> =>
    Buffer.from(
      await head.evaluate(async (hue) => {
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: 3000, height: 2250 })
        const pen = canvas.getContext('2d')
        if (pen === null) return ''
        for (let row = 0; row < 75; row += 1)
          for (let column = 0; column < 100; column += 1) {
            pen.fillStyle = `hsl(${(hue * 47 + row * 31 + column * 17) % 360} 60% ${30 + ((row * column) % 50)}%)`
            pen.fillRect(column * 30, row * 30, 30, 30)
          }
        return canvas.toDataURL('image/jpeg', 0.95).replace(/^.*,/u, '')
      }, seed),
      'base64',
    )
  const attach = (page: Page, name: string, buffer: Buffer) =>
    page.getByLabel('Archivos y fotos').setInputFiles([{ name, mimeType: 'image/jpeg', buffer }])

  async function open(page: Page, { name }: Row['activity']): Promise<void> {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
  async function openMonth(page: Page): Promise<void> {
    await page.goto(MONTH)
    await page.getByRole('heading', { level: 1, name: 'Diciembre de 2025' }).waitFor()
  }
  /** The program is in the browser: from here on it opens without a line. */
  const ready = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const rowHere = (page: Page, name: string) =>
    page
      .getByRole('table', { name: /^En este equipo/u })
      .getByRole('row')
      .filter({ hasText: name })
  const inBrowser = (page: Page) =>
    page.evaluate(async () => {
      const counts: Record<string, number> = {}
      for (const { name = '' } of await indexedDB.databases()) {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name)
          asked.onsuccess = () => resolve(asked.result)
          asked.onerror = () => reject(asked.error)
        })
        for (const store of db.objectStoreNames)
          counts[store] = await new Promise((resolve) => {
            const asked = db.transaction(store).objectStore(store).count()
            asked.onsuccess = () => resolve(asked.result)
          })
        db.close()
      }
      return counts
    })

  async function keepReport(page: Page, one: Row['activity'], { figure = '7', said = 'Escrito sin línea.' } = {}) {
    await open(page, one)
    await page.getByLabel(FIGURE).fill(figure)
    await page.getByLabel(DONE).fill(said)
    await page.getByRole('button', { name: 'Guardar en este equipo' }).click()
    await page.getByText(HERE).first().waitFor()
    await page.getByRole('link', { name: 'Mi mes' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Diciembre de 2025' }).waitFor()
  }

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
    context = head.context()
    await openMonth(head)
    await ready(head)
    const { rows } = await stored()
    activities = rows.filter(({ form, report }) => form !== 'demand' && report === null).map((row) => row.activity)
  })
  beforeEach(async () => {
    await context.setOffline(false)
  })

  it('tres informes con su foto, se recarga sin línea, vuelve la línea y llegan los tres una vez cada uno', async () => {
    const photos = await Promise.all([1, 2, 3].map(photo))
    await openMonth(head)
    await context.setOffline(true)
    await head.getByText('Lo que escriba queda en este equipo').waitFor()
    for (const [at, buffer] of photos.entries()) {
      await open(head, activity(at))
      await head.getByLabel(FIGURE).fill(String(10 + at))
      await head.getByLabel(DONE).fill(`Sin línea, número ${at}.`)
      await attach(head, `visita ${at}.jpg`, buffer)
      await head.getByText('En este equipo: se enviará con el informe').waitFor()
      if (at === 0) expect(await faultsOf(head)).toEqual([])
      await head.getByRole('button', { name: 'Guardar en este equipo' }).click()
      await head.getByText(HERE).first().waitFor()
      await head.getByRole('link', { name: 'Mi mes' }).first().click()
    }
    await head.reload()
    await head.getByRole('heading', { name: 'En este equipo (3)' }).waitFor()
    await head.getByText(/Lo que ve se leyó el/u).waitFor()
    expect(
      await head
        .getByRole('table', { name: /^En este equipo/u })
        .getByText(HERE)
        .count(),
    ).toBe(3)
    expect(await faultsOf(head)).toEqual([])
    await head.setViewportSize(PHONE)
    expect(await sidewaysOverflow(head)).toBe(0)
    await head.setViewportSize({ width: 1366, height: 768 })

    await context.setOffline(false)
    for (const at of photos.keys()) await rowHere(head, activity(at).name).getByText('Recibido').waitFor()
    await head.getByText('Lo que escriba queda en este equipo').waitFor({ state: 'detached' })
    const month = await stored()
    for (const [at, buffer] of photos.entries()) {
      const { report } = month.rows.find((row) => row.activity.id === activity(at).id) ?? {}
      expect(report).toMatchObject({ achievement: `Sin línea, número ${at}.`, revision: 1 })
      const [file, ...more] = (report?.evidence ?? []).flatMap((one) => one.file ?? [])
      expect(more).toEqual([])
      expect(file).toMatchObject({ fileName: `visita ${at}.jpg`, originalSha256: shaOf(buffer) })
      expect(file?.byteLength).toBeLessThan(buffer.byteLength)
      expect(month.files.filter(({ sha256 }) => sha256 === file?.sha256)).toHaveLength(1)
    }
    expect(await inBrowser(head)).toMatchObject({ files: 0 })
  })

  it('el servidor lo guardó y la respuesta se perdió: se repite y sigue estando una vez', async () => {
    await openMonth(head)
    const ids: (string | undefined)[] = []
    // Every answer is lost until the page has said that the report is still here: it may try again before it is read.
    let answersArrive = false
    await head.route(`**${API}/informes/${activity(3).id}`, async (route) => {
      ids.push(route.request().headers()['idempotency-key'])
      if (answersArrive) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await open(head, activity(3))
    await head.getByLabel(FIGURE).fill('4')
    await head.getByLabel(DONE).fill('La respuesta se perdió.')
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText(HERE).first().waitFor()
    expect(await reportOf(activity(3).id)).toMatchObject({ revision: 1 })
    answersArrive = true
    await openMonth(head)
    await rowHere(head, activity(3).name).getByText('Recibido').waitFor()
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(1)
    expect(await reportOf(activity(3).id)).toMatchObject({ revision: 1, achievement: 'La respuesta se perdió.' })
    await head.unroute(`**${API}/informes/${activity(3).id}`)
  })

  it('si otra persona lo guardó mientras tanto, no se pisa: se abren los dos y se elige', async () => {
    await openMonth(head)
    await context.setOffline(true)
    await keepReport(head, activity(4), { figure: '15', said: 'Lo mío.' })
    const other = await demo.open({ role: 'liaison' })
    const { rows } = await stored(other)
    const writer = rows.some((row) => row.activity.id === activity(4).id) ? other : await secondSession()
    await send(writer.request, demo.address, `${API}/informes/${activity(4).id}`, {
      ...{ revision: 0, content: { ...EMPTY, quantity: 12, achievement: 'Lo del otro.' } },
    })
    await context.setOffline(false)
    await rowHere(head, activity(4).name).getByText('Cambió mientras tanto').waitFor()
    expect(await reportOf(activity(4).id)).toMatchObject({ achievement: 'Lo del otro.' })
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('link', { name: `Abrir ${activity(4).name}` }).click()
    await head.getByText('guardó este informe después').waitFor()
    await head.getByText('Lo del otro.').waitFor()
    expect(await head.getByLabel(DONE).inputValue()).toBe('Lo mío.')
    await head.getByRole('button', { name: 'Quedarme con lo mío' }).click()
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText('Informe guardado').first().waitFor()
    expect(await reportOf(activity(4).id)).toMatchObject({ achievement: 'Lo mío.', revision: 2 })
  })

  it('una página cuyo código no llega lo dice, y al intentarlo otra vez se abre', async () => {
    const page = await demo.open({ role: 'unitHead', serviceWorkers: 'block' })
    await openMonth(page)
    await page.route('**/assets/**', (route) => route.abort('connectionreset'))
    await page.evaluate(() => history.pushState({}, '', '/estrategia'))
    await page.getByText('Esta página falló').waitFor()
    await page.unroute('**/assets/**')
    await page.getByRole('button', { name: 'Intentar de nuevo' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('Esta página falló').count()).toBe(0)
    await page.context().close()
  })

  it('con dos pestañas abiertas sale una sola vez', async () => {
    await openMonth(head)
    const twin = await context.newPage()
    await openMonth(twin)
    const sent: string[] = []
    context.on('request', (request: Request) => {
      if (request.method() === 'POST' && request.url().includes(activity(5).id)) sent.push(request.url())
    })
    await context.setOffline(true)
    await keepReport(head, activity(5))
    await rowHere(twin, activity(5).name).getByText(HERE).waitFor()
    sent.length = 0
    await context.setOffline(false)
    for (const page of [head, twin]) await rowHere(page, activity(5).name).getByText('Recibido').waitFor()
    expect(sent).toHaveLength(1)
    expect(await reportOf(activity(5).id)).toMatchObject({ revision: 1 })
    await twin.close()
  })

  it('si la sesión terminó, la pide y sigue; con la sesión de otra persona no sale nada', async () => {
    await openMonth(head)
    await context.setOffline(true)
    await keepReport(head, activity(6))
    const cookies = await context.cookies()
    await context.clearCookies()
    await context.setOffline(false)
    await head
      .getByRole('dialog')
      .getByRole('button')
      .filter({ hasText: /^Volver|^Seguir|^Entrar/u })
      .first()
      .waitFor()
    expect(await rowHere(head, activity(6).name).getByText(HERE).count()).toBe(1)
    // Somebody else enters in the same browser: sees nothing of it, and nothing goes in that name.
    const stranger = await demoPerson(demo.address, 'planningOfficer')
    const entry = { data: { email: stranger }, headers: { origin: demo.address } }
    await head.request.post(`${demo.address}/api/sesion/demo`, entry)
    await openMonth(head)
    expect(await head.getByRole('heading', { name: /^En este equipo/u }).count()).toBe(0)
    expect((await inBrowser(head)).reports).toBeGreaterThan(0)
    const own = await secondSession()
    const seen = (await stored(own)).rows.find((row) => row.activity.id === activity(6).id)
    expect(seen?.report).toBeNull()
    await context.clearCookies()
    await context.addCookies(cookies)
    await openMonth(head)
    await rowHere(head, activity(6).name).getByText('Recibido').waitFor()
  })

  it('lo que el servidor rechaza dice por qué y no se pierde; se descarta solo si se confirma', async () => {
    await openMonth(head)
    await context.setOffline(true)
    await keepReport(head, activity(7), { said: 'Llegó tarde.' })
    // Meanwhile the same report goes out from another computer: it can't be written any more.
    const elsewhere = await secondSession()
    const place = {
      ...EMPTY,
      quantity: 1,
      achievement: 'Desde la oficina',
      noEvidence: 'No hubo',
      corrective: 'Más en enero',
    }
    await send(elsewhere.request, demo.address, `${API}/informes/${activity(7).id}`, { revision: 0, content: place })
    await send(elsewhere.request, demo.address, `${API}/pasos`, { act: 'submit', activityIds: [activity(7).id] })
    await context.setOffline(false)
    await rowHere(head, activity(7).name)
      .getByText(/^No se pudo: /u)
      .waitFor()
    await head.getByRole('link', { name: `Abrir ${activity(7).name}` }).click()
    await head.getByRole('heading', { name: 'Lo que escribió en este equipo y no se pudo guardar' }).waitFor()
    await head.getByText('Llegó tarde.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await openMonth(head)
    await take(head, `Descartar ${activity(7).name}`, { confirm: 'Descartar lo escrito' })
    await rowHere(head, activity(7).name).waitFor({ state: 'detached' })
  })

  it('sin línea no se puede salir; al salir se pregunta por lo que falta, y después no queda nada', async () => {
    await openMonth(head)
    await context.setOffline(true)
    await keepReport(head, activity(8))
    const menu = async (): Promise<void> => {
      await head.locator('details.who > summary').click()
      await head.locator('details.who').getByRole('button', { name: 'Salir', exact: true }).click()
    }
    await menu()
    await head.getByRole('dialog').getByRole('button', { name: 'Salir y borrar lo que no se ha enviado' }).click()
    await head.getByText('Sin línea no se puede salir').first().waitFor()
    expect(await inBrowser(head)).toMatchObject({ reports: expect.any(Number) })
    await head.route(`**${API}/informes/**`, (route) => route.abort())
    await context.setOffline(false)
    await head.getByText('Lo que escriba queda en este equipo').waitFor({ state: 'detached' })
    await menu()
    const dialog = head.getByRole('dialog')
    await dialog.getByText('En este equipo hay 1 informe').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await dialog.getByRole('button', { name: 'Salir y borrar lo que no se ha enviado' }).click()
    await head.waitForURL('**/entrar')
    expect(await inBrowser(head)).toEqual({ answers: 0, reports: 0, files: 0 })
    expect(
      await head.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('hilo.draft.'))),
    ).toEqual([])
    const kept = await head.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return caches_.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([])
    await context.setOffline(true)
    await head.goto(MONTH)
    await head.getByText('No hay conexión con el servidor.').waitFor()
    expect(await head.getByText(activity(8).name).count()).toBe(0)
  })

  const EMPTY = {
    ...{ shareBp: null, quantity: null, received: null, attended: null, women: null, men: null, evidence: [] },
    ...{ achievement: '', difficulty: '', corrective: '', noEvidence: '' },
  }
  /** The same person in another browser. */
  async function secondSession(): Promise<Page> {
    return demo.open({ role: 'unitHead' })
  }
})
