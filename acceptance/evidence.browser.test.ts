import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

const MONTH = '/seguimiento/2025?mes=12'
const ACTIVITY = 'Visitar empresas para captar vacantes'
const OTHER = 'Realizar talleres de búsqueda de empleo'
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'ficha ')])
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe.skipIf(chromiumPath === undefined)('la evidencia de un informe (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page
  let above: Page

  async function open(page: Page, activity = ACTIVITY): Promise<void> {
    await page.goto(MONTH)
    await page.getByRole('link', { name: activity }).click()
    await page.getByRole('heading', { level: 1, name: activity }).waitFor()
  }

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
    above = await demo.open({ role: 'executive' })
  })

  it('un PDF y una foto se suben, lo que no vale dice por qué, y lo escrito sigue ahí', async () => {
    await open(head)
    await head.getByLabel('¿Cuánto se hizo en diciembre?').fill('60')
    await head.getByLabel('¿Qué se logró?').fill('Se visitaron 60 empresas.')
    await head.getByLabel('Archivos y fotos').setInputFiles([
      { name: 'fichas.pdf', mimeType: 'application/pdf', buffer: PDF },
      { name: 'visita.png', mimeType: 'image/png', buffer: PNG },
      { name: 'trampa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>x()</script>') },
    ])
    await head.getByText(/El archivo se llama \.pdf pero por dentro no es un PDF/u).waitFor()
    await head.getByRole('link', { name: 'fichas.pdf' }).waitFor()
    await head.getByRole('img', { name: 'Foto: visita.png' }).waitFor()
    expect(await head.getByLabel('¿Qué se logró?').inputValue()).toBe('Se visitaron 60 empresas.')
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('button', { name: 'Quitar de la lista trampa.pdf' }).click()
  })

  it('sin línea queda en el equipo; lo que tarda se cancela, y mientras tanto no se puede enviar', async () => {
    const one = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF })
    await head.route('**/archivos', (route) => route.abort())
    await head.getByLabel('Archivos y fotos').setInputFiles([one('sin linea.pdf')])
    await head.getByText('En este equipo: se enviará con el informe').waitFor()
    await head.getByRole('button', { name: 'Quitar sin linea.pdf de este informe' }).click()
    await head.unroute('**/archivos')
    await head.getByRole('button', { name: 'Probar ahora' }).click()
    await head.getByRole('button', { name: 'Guardar y enviar' }).waitFor()
    // Never answered: it stays on its way until somebody stops it.
    await head.route('**/archivos', () => undefined)
    await head.getByLabel('Archivos y fotos').setInputFiles([one('lento.pdf')])
    await head.getByText('Subiendo lento.pdf').waitFor()
    expect(await head.getByRole('button', { name: 'Guardar y enviar' }).isDisabled()).toBe(true)
    await head.getByRole('button', { name: 'Cancelar', exact: true }).click()
    await head.getByText('Subiendo lento.pdf').waitFor({ state: 'detached' })
    expect(await head.getByRole('button', { name: 'Guardar y enviar' }).isDisabled()).toBe(false)
    await head.unroute('**/archivos')
  })

  it('recargar no los pierde; se marca quién puede verlos y se envía', async () => {
    await head.reload()
    await head.getByRole('link', { name: 'fichas.pdf' }).waitFor()
    const fichas = head.getByRole('listitem').filter({ hasText: 'fichas.pdf' })
    await fichas.getByLabel('Quién puede verla').selectOption({ label: 'Confidencial' })
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Diez visitas más en enero.')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    await head.getByText('Confidencial').waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('quien revisa ve la foto y baja el PDF tal como se subió', async () => {
    await open(above)
    await above.getByRole('img', { name: 'Foto: visita.png' }).waitFor()
    const coming = above.waitForEvent('download')
    await above.getByRole('link', { name: 'fichas.pdf' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('fichas.pdf')
    expect(shaOf(await readFile(await download.path()))).toBe(shaOf(PDF))
  })

  it('el mismo archivo prueba otra actividad; uno que nadie usa se borra', async () => {
    await open(head, OTHER)
    await head
      .getByLabel('Archivos y fotos')
      .setInputFiles([{ name: 'por error.txt', mimeType: 'text/plain', buffer: Buffer.from('No era este') }])
    await head.getByRole('button', { name: 'Quitar por error.txt de este informe' }).click()
    await head.getByText('Otros archivos de la unidad en este mes (3)').click()
    await head.getByRole('button', { name: 'Usar en este informe: visita.png' }).click()
    await head.getByRole('button', { name: 'Quitar visita.png de este informe' }).waitFor()
    await head.getByRole('button', { name: 'Borrar por error.txt' }).click()
    await head.getByText('Otros archivos de la unidad en este mes (1)').waitFor()
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText('Informe guardado').first().waitFor()
    await head.reload()
    await head.getByRole('button', { name: 'Quitar visita.png de este informe' }).waitFor()
  })
})
