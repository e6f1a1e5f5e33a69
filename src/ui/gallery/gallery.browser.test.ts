import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Browser, Page } from 'playwright-core'
import { build, type InlineConfig, type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../../acceptance/harness/accessibility.ts'
import { chromiumPath, launchChromium, sidewaysOverflow } from '../../../acceptance/harness/browser.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

let server: PreviewServer
let browser: Browser
let built: string
let page: Page
let visits = 0
const complaints: string[] = []

type Look = { width?: number; height?: number }

/** The gallery as a first visit finds it; one page serves all, because a new one costs as much as the test. */
async function gallery({ width = 1366, height = 900 }: Look = {}): Promise<Page> {
  await page.mouse.move(0, 0)
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ media: null })
  // An address of its own, so that it is a visit and not a reload.
  visits += 1
  await page.goto(`${server.resolvedUrls?.local[0]}?visit=${visits}`)
  await page.getByRole('heading', { level: 1, name: 'Piezas' }).waitFor()
  return page
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.matches('input, textarea') ? element.id : (element?.textContent ?? '').trim()
  })

describe.skipIf(chromiumPath === undefined)('piezas en el navegador (necesita Chromium)', () => {
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'hilo-gallery-'))
    // React's own warnings are complaints too: they are only in its development build.
    const define = { 'process.env.NODE_ENV': JSON.stringify('development') }
    const shared: InlineConfig = { root: folder, configFile: false, logLevel: 'error', define, plugins: [react()] }
    await build({ ...shared, build: { outDir: built, emptyOutDir: true, minify: false } })
    server = await preview({ ...shared, build: { outDir: built }, preview: { host: '127.0.0.1', port: 0 } })
    browser = await launchChromium()
    page = await browser.newPage({ reducedMotion: 'reduce' })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await page.addInitScript(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      if (location.protocol !== 'http:' || visit?.type === 'reload') return
      localStorage.clear()
      sessionStorage.clear()
    })
  })

  afterEach(() => {
    expect(complaints.splice(0)).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(built, { recursive: true, force: true })
  })

  describe('sin fallas de accesibilidad', () => {
    it.each([1366, 390])('la página entera a %i px, en reposo y con errores de formulario', async (width) => {
      await gallery({ width })
      expect(await accessibilityFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Revisar y enviar' }).click()
      await page.getByRole('heading', { name: 'Hay 2 cosas por corregir' }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    })

    it('con un diálogo, una confirmación, los atajos y el buscador abiertos', async () => {
      await gallery()
      for (const name of ['Abrir un diálogo', 'Pedir confirmación']) {
        await page.getByRole('button', { name }).click()
        await page.getByRole('dialog').waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }
      for (const [key, name] of [
        ['?', 'Atajos de teclado'],
        ['Control+k', 'Buscar'],
      ] as const) {
        await page.keyboard.press(key)
        await page.getByRole('dialog', { name }).waitFor()
        if (name === 'Buscar') await page.locator('.palette [role=option]').first().waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }
    })

    it('con menús, lista de opciones y mensaje abiertos', async () => {
      await gallery()
      await page.getByRole('button', { name: 'Mostrar un mensaje' }).click()
      await page.getByRole('button', { name: 'Deshacer' }).last().waitFor()
      await page.getByRole('combobox', { name: 'Municipio' }).click()
      await page.locator('.combo [role=option]').first().waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await page.locator('.who > summary').click()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  })

  it('en un teléfono nada se desliza de lado, las filas son tarjetas y el menú lleva a todo', async () => {
    await gallery({ width: 390, height: 844 })
    expect(await sidewaysOverflow(page)).toBe(0)
    await expect(page.locator('.t.cards thead').first().isVisible()).resolves.toBe(false)
    await page.locator('.phone-menu > summary').click()
    expect(await sidewaysOverflow(page)).toBe(0)
    await expect(page.locator('.phone-menu a.item').count()).resolves.toBe(12)
    const short = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, .btn, select, input:not(.vh, [type=checkbox], [type=radio]), .chip, summary',
        ),
      ]
        .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.height > 0 && box.height < 44)
        .map(({ text }) => text),
    )
    expect(short).toEqual([])
  })

  it('entre 320 y 1201 px nada se sale por el lado', async () => {
    await gallery()
    for (const width of [320, 721, 981, 1024, 1201]) {
      await page.setViewportSize({ width, height: 800 })
      // Measured until it holds: under load the first frame may come before the fonts.
      await expect.poll(() => sidewaysOverflow(page), { timeout: 5_000 }).toBe(0)
    }
  })

  it('el diálogo dice su título, guarda el foco y lo devuelve', async () => {
    await gallery()
    const button = page.getByRole('button', { name: 'Abrir un diálogo' })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Marzo: hay dos valores')
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press('Tab')
      // Past the last element the browser's own bar has its turn: then nothing of the page is focused.
      expect(await page.evaluate(() => document.activeElement?.matches('body, dialog, dialog *'))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Abrir un diálogo')
  })

  it('una confirmación que quita algo empieza en la salida', async () => {
    await gallery()
    await page.getByRole('button', { name: 'Pedir confirmación' }).click()
    await expect.poll(() => focused(page)).toBe('Cancelar')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Pedir confirmación')
  })

  it('la lista de opciones se usa con el teclado y sin tildes', async () => {
    await gallery()
    const box = page.getByRole('combobox', { name: 'Municipio' })
    await box.focus()
    await page.keyboard.type('concepcion')
    await expect.poll(() => page.locator('.combo [role=option]').allTextContents()).toEqual(['ConcepciónZona costera'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await box.inputValue()).toBe('Concepción')
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('zzz')
    await page.getByText('Nada coincide con lo que escribió.').waitFor()
    await page.keyboard.press('Tab')
    expect(await box.inputValue()).toBe('Concepción')
  })

  it('Ctrl+K busca y va; Esc devuelve el foco', async () => {
    await gallery()
    await page.getByRole('button', { name: 'Mostrar un mensaje' }).focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: 'Valle Hondo' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Mostrar un mensaje')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('andres')
    await page.getByText('Un resultado').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).toBe('#p2')
  })

  it('el menú se abre, se recorre y se cierra con el teclado', async () => {
    await gallery()
    const summary = page.locator('summary', { hasText: 'Más acciones' })
    await summary.focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toContain('Copiar al año siguiente')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('Descartar')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Más acciones')
    expect(await page.getByText('Copiar al año siguiente').isVisible()).toBe(false)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Más acciones')
    expect(await page.locator('.row output').textContent()).toBe('copy')
  })

  it('«?» muestra los atajos, pero no mientras se escribe', async () => {
    await gallery()
    await page.getByLabel('Qué se hizo').focus()
    await page.keyboard.type('¿Qué?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Abrir un diálogo' }).focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Atajos de teclado' }).waitFor()
  })

  it('el resumen de errores toma el foco y lleva a cada campo', async () => {
    await gallery()
    await page.getByRole('button', { name: 'Revisar y enviar' }).click()
    await expect.poll(() => focused(page)).toBe('Hay 2 cosas por corregir')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('visits')
    expect(await page.locator('#visits').getAttribute('aria-describedby')).toBe('visits-hint visits-error')
    await page.getByRole('button', { name: 'Revisar y enviar' }).click()
    await expect.poll(() => focused(page)).toBe('Hay 2 cosas por corregir')
  })

  it('lo escrito vuelve después de recargar, con el foco en el mismo campo, hasta que se envía', async () => {
    await gallery()
    await page.getByLabel('¿Cuántas visitas se hicieron en noviembre?').fill('40')
    await page.getByLabel('Qué se hizo').fill('Se visitaron 40 obras')
    await page.reload()
    await page.getByText('Se recuperó lo que había escrito').waitFor()
    expect(await page.getByLabel('Qué se hizo').inputValue()).toBe('Se visitaron 40 obras')
    expect(await focused(page)).toBe('told')
    await page.getByRole('button', { name: 'Revisar y enviar' }).click()
    await page.reload()
    await page.getByText('Se guarda al escribir').waitFor()
    expect(await page.getByLabel('Qué se hizo').inputValue()).toBe('')
  })

  it('lo elegido en una lista queda aunque otro campo cambie antes de que la pantalla se dibuje', async () => {
    await gallery()
    const place = page.getByRole('combobox', { name: 'Municipio' })
    await place.click()
    await page.locator('.combo [role=option]').nth(1).waitFor()
    const chosen = await page.evaluate(async () => {
      const option = document.querySelectorAll<HTMLElement>('.combo [role=option]')[1]
      const told = document.querySelector<HTMLTextAreaElement>('#told')
      if (option === undefined || told === null) throw new Error('no option or no field')
      const name = option.firstChild?.textContent ?? ''
      option.click()
      // React draws a click in a microtask and what the drawing asks for in the next task: the other field changes between.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(told, 'Se visitaron 40 obras')
      told.dispatchEvent(new Event('input', { bubbles: true }))
      return name
    })
    await expect.poll(() => page.getByLabel('Qué se hizo').inputValue()).toBe('Se visitaron 40 obras')
    await page.reload()
    expect(await page.getByLabel('Qué se hizo').inputValue()).toBe('Se visitaron 40 obras')
    expect(await place.inputValue()).toBe(chosen)
  })

  it('el tema elegido dura y en papel manda el claro', async () => {
    await gallery()
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.locator('.who > summary').click()
    await page.locator('.who').getByLabel('Oscuro').check()
    await expect.poll(ground).toBe('rgb(20, 24, 27)')
    await page.reload()
    await expect.poll(ground).toBe('rgb(20, 24, 27)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)).toBe(
      'rgb(28, 35, 38)',
    )
  })

  it('una hoja A4 no lleva menús ni la forma de teléfono', async () => {
    await gallery({ width: 700, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.bar', '.threadnav', '.foot', '.banner', '.skip'])
      expect(await page.locator(part).isVisible()).toBe(false)
    expect(
      await page
        .locator('.t.cards thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group')
  })

  it('un mensaje se dice en la región viva, se ve y se puede deshacer', async () => {
    await gallery()
    await page.getByRole('button', { name: 'Mostrar un mensaje' }).click()
    await expect.poll(() => page.locator('output[aria-live=polite]').textContent()).toBe('Se cambiaron 14 filas')
    // What was just added is further down: the message stays at the top.
    const box = await page.locator('.toast').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(200)
    await page.locator('.toast').getByRole('button', { name: 'Deshacer' }).click()
    expect(await page.locator('.toast').count()).toBe(0)
    expect(await page.locator('.row output').textContent()).toBe('undo')
  })

  it('el primer tabulador salta al contenido', async () => {
    await gallery()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Saltar al contenido')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('los archivos llegan por el botón', async () => {
    await gallery()
    await page.getByLabel('Archivos').setInputFiles([
      { name: 'acta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('a') },
      { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('b') },
    ])
    await page.getByText('acta.pdf, foto.jpg').waitFor()
  })
})
