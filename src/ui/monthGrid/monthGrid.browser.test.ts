import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../../acceptance/harness/accessibility.ts'
import { chromiumPath } from '../../../acceptance/harness/browser.ts'
import {
  cell,
  copyFromSpreadsheet,
  harness,
  live,
  months,
  press,
  saved,
  saves,
  server,
  setMode,
  setServer,
  shown,
} from '../../../bench/monthGrid/gridActions.ts'
import { type GridBrowser, type OpenOptions, startGridBrowser } from '../../../bench/monthGrid/gridPage.ts'
import type { MonthShares } from './types.ts'

let grid: GridBrowser

/** Waits for a value as long as a busy machine may need. */
const until = <T>(read: () => T) => expect.poll(read, { timeout: 20_000, interval: 50 })
let page: Page

/** The grid as a first visit finds it; one page serves all, because a new one costs as much as the test. */
async function open(options: OpenOptions = {}): Promise<Page> {
  await page.mouse.move(0, 0)
  return grid.show(page, options)
}

describe.skipIf(chromiumPath === undefined)('cuadrícula mensual en Chromium (se salta sin Chromium)', () => {
  beforeAll(async () => {
    grid = await startGridBrowser(chromiumPath!)
    page = await grid.open()
  })
  afterAll(async () => {
    await grid?.close()
  })

  describe('pegar', () => {
    // Twenty rows from the second one on, with none that is read only.
    const block = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 12 }, (_, col) => ['8%', '13,5', '9 %', '7.25', '0%', ''][(row + col) % 6]!),
    )
    const expected = block.map((row) =>
      row.map((text) => ({ '8%': 800, '13,5': 1350, '9 %': 900, '7.25': 725, '0%': 0 })[text] ?? null),
    )
    const readAll = async (page: Page): Promise<MonthShares[]> =>
      Promise.all(Array.from({ length: 20 }, (_, index) => months(page, index + 2)))

    it('20 × 12 de una hoja de cálculo: 240 de 240, un Ctrl+Z lo devuelve todo y se anuncia', async () => {
      await open()
      const before = await readAll(page)
      await cell(page, 2, 1).click()
      await copyFromSpreadsheet(page, block)
      await page.keyboard.press('Control+v')
      await until(() => live(page).textContent()).toBe('Pegadas 240 celdas. Ctrl+Z deshace.')
      expect(await readAll(page)).toEqual(expected)
      await saved(page)
      expect(await server(page, 2, 2)).toBe(1350)
      await page.keyboard.press('Control+z')
      await until(() => live(page).textContent()).toContain('Deshecho: pegar')
      expect(await readAll(page)).toEqual(before)
      await until(() => server(page, 2, 2)).toBe(1000)
      await page.keyboard.press('Control+y')
      expect(await readAll(page)).toEqual(expected)
    })

    it('lo que no es número, lo que cae fuera y lo de solo lectura se dice', async () => {
      await open()
      await page.locator('.mg-grid').focus()
      await press(page, 'Control+End ArrowUp ArrowUp ArrowLeft')
      await copyFromSpreadsheet(page, [
        ['8', 'nada', '8'],
        ['8', '8', '8'],
        ['8', '8', '8'],
        ['8', '8', '8'],
      ])
      await page.keyboard.press('Control+v')
      await until(() => live(page).textContent()).toBe(
        'Pegadas 3 celdas. Ctrl+Z deshace. 1 no es un número y quedó como estaba: DSS-24 diciembre «nada». 6 celdas fuera de la cuadrícula. 2 celdas de solo lectura sin cambio.',
      )
      expect(await shown(page, 24, 12)).toBe('0')
      expect(await shown(page, 26, 12)).toBe('8')
    })

    it('copiar lleva las cifras con el signo del país y cortar las borra', async () => {
      await open({ locale: 'es-CO' })
      await cell(page, 5, 1).click()
      await cell(page, 6, 3).click({ modifiers: ['Shift'] })
      await page.keyboard.press('Control+c')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('8,33\t8,33\t8,34\r\n\t\t25')
      await page.keyboard.press('Control+x')
      expect(await months(page, 6)).toEqual([null, null, null, null, null, 2500, null, null, 2500, null, null, 2500])
    })
  })

  describe('escribir', () => {
    it('1 7 Intro doce veces sin pausa escribe doce valores', async () => {
      await open()
      await cell(page, 9, 1).click()
      await Promise.all(
        Array.from({ length: 12 }, () => ['1', '7', 'Enter'])
          .flat()
          .map((key) => page.keyboard.press(key)),
      )
      for (let row = 9; row < 21; row += 1) expect((await months(page, row))[0]).toBe(1700)
      await saved(page)
      const sent = (await saves(page)).flat().filter((change) => change.month === 1)
      expect(new Set(sent.map((change) => change.value))).toEqual(new Set([1700]))
      expect(sent).toHaveLength(12)
    })

    it('lo que no se puede leer se queda en la celda con su razón, y Esc lo deja como estaba', async () => {
      await open()
      await cell(page, 1, 2).click()
      await press(page, '8 x Enter')
      const field = page.locator('.mg-editor')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await page.locator('.mg-error').textContent()).toContain('Escriba un número')
      expect(await accessibilityFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await shown(page, 1, 2)).toBe('8')
      expect(await saves(page)).toEqual([])
    })

    it('vacío y cero no son lo mismo', async () => {
      await open()
      await cell(page, 1, 1).click()
      await press(page, '0 Tab Delete')
      await saved(page)
      expect((await months(page, 1)).slice(0, 2)).toEqual([0, null])
      expect([await server(page, 1, 1), await server(page, 1, 2)]).toEqual([0, null])
    })

    it('una fila de solo lectura no se abre y lo dice', async () => {
      await open()
      await page.locator('.mg-grid').focus()
      await press(page, 'Control+End ArrowUp 5')
      expect(await page.locator('.mg-editor').isHidden()).toBe(true)
      expect(await live(page).textContent()).toBe('DSS-25 es de solo lectura.')
    })

    it('F2 edita lo que hay y las flechas caminan en el texto', async () => {
      await open()
      await cell(page, 1, 1).click()
      await press(page, 'F2 End ArrowLeft 1 Enter')
      expect((await months(page, 1))[0]).toBe(1800)
    })

    it('un método de entrada escribe en un campo de verdad', async () => {
      await open()
      await cell(page, 1, 1).click()
      const session = await page.context().newCDPSession(page)
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
      await session.send('Input.imeSetComposition', { text: '15', selectionStart: 2, selectionEnd: 2 })
      await session.send('Input.insertText', { text: '15' })
      await page.keyboard.press('Enter')
      expect((await months(page, 1))[0]).toBe(1500)
    })
  })

  describe('moverse', () => {
    it('flechas, bordes, páginas y selección; la suma de lo elegido está a la vista', async () => {
      await open({ rows: 500 })
      const active = () =>
        page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant')?.replace(/^.*?-/u, ''))
      await cell(page, 1, 1).click()
      await press(page, 'ArrowDown ArrowDown ArrowRight')
      expect(await active()).toBe('2-1')
      await press(page, 'End')
      expect(await active()).toBe('2-11')
      await press(page, 'Control+End')
      expect(await active()).toBe('499-11')
      expect(await page.locator('[data-r="499"]').isVisible()).toBe(true)
      await press(page, 'Control+Home PageDown')
      expect(Number((await active())?.split('-')[0])).toBeGreaterThan(5)
      await press(page, 'Control+Home Shift+ArrowRight Shift+ArrowDown')
      expect(await page.locator('.mg-summary').textContent()).toBe('4 celdas elegidas: suman 26, promedio 8.67')
      await press(page, 'Control+a')
      expect(await page.locator('.mg-summary').textContent()).toContain('6000 celdas elegidas')
    })

    it('Tab al final de la fila sale de la cuadrícula: nadie queda atrapado', async () => {
      await open()
      await cell(page, 1, 12).click()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('grid')
    })

    it('«?» abre la lista de teclas, pero no mientras se escribe', async () => {
      await open()
      await cell(page, 1, 1).click()
      await press(page, '1 Shift+?')
      expect(await page.locator('dialog').isVisible()).toBe(false)
      await press(page, 'Escape Shift+?')
      expect(await page.locator('dialog').isVisible()).toBe(true)
      expect(await accessibilityFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid')
    })
  })

  describe('llenar', () => {
    it('Ctrl+D y Ctrl+R', async () => {
      await open()
      await cell(page, 4, 2).click()
      await cell(page, 6, 3).click({ modifiers: ['Shift'] })
      await page.keyboard.press('Control+d')
      expect((await months(page, 6)).slice(1, 3)).toEqual([800, 1000])
      await page.keyboard.press('Control+r')
      expect((await months(page, 6)).slice(1, 3)).toEqual([800, 800])
    })

    it('el tirador repite hacia abajo', async () => {
      await open()
      await cell(page, 1, 6).click()
      const handle = (await page.locator('[data-handle]').boundingBox())!
      const target = (await cell(page, 5, 6).boundingBox())!
      await page.mouse.move(handle.x + 4, handle.y + 4)
      await page.mouse.down()
      await page.mouse.move(target.x + 10, target.y + 10, { steps: 5 })
      await page.mouse.up()
      for (const row of [2, 3, 4, 5]) expect((await months(page, row))[5]).toBe(900)
      expect(await live(page).textContent()).toBe('Llenadas 4 celdas. Ctrl+Z deshace.')
    })

    it('repartir la diferencia desde las acciones de la fila cierra en 100 y se deshace', async () => {
      await open()
      await cell(page, 3, 1).click()
      await page.keyboard.press('Shift+F10')
      expect(await accessibilityFaults(page)).toEqual([])
      await page.keyboard.press('Enter')
      expect((await months(page, 3)).filter((share) => share === 900)).toHaveLength(4)
      expect(await page.locator('[data-r="2"] .mg-sum').textContent()).toBe('100')
      await page.keyboard.press('Control+z')
      expect(await page.locator('[data-r="2"] .mg-sum').textContent()).toBe('96, no suma 100')
    })
  })

  describe('filtrar', () => {
    it('lo que se escribe va a la fila que se ve, y al quitar el filtro la fila sigue elegida', async () => {
      await open()
      await page.evaluate(() => window.harness.show(['r3', 'r11']))
      await until(() => page.locator('[data-r]').count()).toBe(2)
      expect(await page.locator('.mg-foot .mg-sum').textContent()).toBe('2')
      await cell(page, 2, 1).click()
      await press(page, '9 Tab')
      expect((await months(page, 11))[0]).toBe(900)
      await page.evaluate(() => window.harness.show(null))
      await until(() => page.locator('.mg-current .mg-code').textContent()).toBe('DSS-11')
      expect(await page.evaluate(() => window.harness.selectedRow)).toBe('r11')
      await page.evaluate(() => window.harness.show([]))
      await page.getByText('Ninguna fila pasa este filtro.').waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  })

  describe('guardar', () => {
    it('guarda solo, y lo escrito mientras se guarda sale después sobre lo guardado', async () => {
      await open()
      await harness(page, 'hold')
      await cell(page, 1, 1).click()
      await press(page, '5 Enter')
      await until(async () => (await saves(page)).length).toBe(1)
      await press(page, 'ArrowUp 6 Enter')
      expect(await page.locator('[data-phase=saving]').textContent()).toBe('Guardando…')
      await harness(page, 'release')
      await saved(page)
      await until(() => saves(page)).toEqual([
        [{ rowId: 'r1', month: 1, expected: 800, value: 500 }],
        [{ rowId: 'r1', month: 1, expected: 500, value: 600 }],
      ])
    })

    it('deshacer después de guardar envía el cambio contrario', async () => {
      await open()
      await cell(page, 1, 1).click()
      await press(page, '5 Enter')
      await saved(page)
      await page.keyboard.press('Control+z')
      await until(() => server(page, 1, 1)).toBe(800)
      expect((await saves(page)).at(-1)).toEqual([{ rowId: 'r1', month: 1, expected: 500, value: 800 }])
    })

    it('un conflicto muestra los dos valores y no pisa ninguno', async () => {
      await open()
      for (const month of [1, 2]) await setServer(page, 1, month, 1200)
      await cell(page, 1, 1).click()
      await press(page, '1 0 Tab 1 1 Tab')
      const panel = page.locator('.mg-conflicts')
      await panel.waitFor()
      expect(await panel.textContent()).toContain('Usted escribió 10; otra persona guardó 12 a las 10:41.')
      expect(await cell(page, 1, 1).textContent()).toBe('1012, conflicto, otra persona guardó 12')
      expect(await server(page, 1, 1)).toBe(1200)
      expect(await accessibilityFaults(page)).toEqual([])
      await panel.getByRole('button', { name: 'Usar el mío' }).first().click()
      await until(() => server(page, 1, 1)).toBe(1000)
      await panel.getByRole('button', { name: 'Dejar el otro' }).click()
      expect((await months(page, 1)).slice(0, 2)).toEqual([1000, 1200])
      expect(await server(page, 1, 2)).toBe(1200)
      expect(await panel.count()).toBe(0)
    })

    it('sin conexión los cambios quedan en el equipo, pasan una recarga y salen al volver', async () => {
      await open()
      await setMode(page, 'offline')
      await cell(page, 1, 1).click()
      await press(page, '5 Enter 6 Enter 7 Enter')
      await page.getByText('Sin conexión: 3 cambios en este equipo').first().waitFor()
      await page.reload()
      await until(() => live(page).textContent()).toBe('Se recuperaron 3 cambios que quedaron en este equipo.')
      expect((await months(page, 2))[0]).toBe(600)
      await page.locator('[data-phase=offline]').waitFor()
      await setMode(page, 'ok')
      await page.evaluate(() => void window.dispatchEvent(new Event('online')))
      await saved(page)
      expect([await server(page, 1, 1), await server(page, 2, 1), await server(page, 3, 1)]).toEqual([500, 600, 700])
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })

    it('un rechazo dice su razón, no pierde nada y se puede reintentar', async () => {
      await open()
      await setMode(page, 'refuse')
      await cell(page, 1, 1).click()
      await press(page, '5 Enter')
      await page.getByText('No se guardó: el plan ya se presentó').first().waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await setMode(page, 'ok')
      await page.getByRole('button', { name: 'Reintentar' }).click()
      await saved(page)
      expect(await server(page, 1, 1)).toBe(500)
    })
  })

  describe('tamaño y acceso', () => {
    it('5 000 filas dibujan a lo sumo 1 500 nodos', async () => {
      await open({ rows: 5_000 })
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1_500)
      await page.locator('.mg-grid').focus()
      await page.keyboard.press('Control+End')
      await until(() => page.locator('[data-r="4999"]').count()).toBe(1)
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(1_500)
    })

    it.each(['light', 'dark'] as const)('axe no encuentra faltas (%s), con selección y en tarjetas', async (scheme) => {
      await open({ scheme })
      await cell(page, 3, 8).click()
      await cell(page, 5, 10).click({ modifiers: ['Shift'] })
      expect(await accessibilityFaults(page)).toEqual([])
      await open({ scheme, width: 390, height: 800 })
      expect(await accessibilityFaults(page)).toEqual([])
    })

    it('a 390 px hay una tarjeta por fila con doce campos, y nada se sale de lado', async () => {
      await open({ width: 390, height: 800 })
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(await sideways()).toBe(0)
      await page.getByRole('button', { name: 'DSS-03' }).click()
      const fields = page.locator('.mg-card-open input')
      expect(await fields.count()).toBe(12)
      await page.getByLabel('marzo, DSS-03').fill('12')
      await page.getByLabel('abril, DSS-03').fill('abc')
      await page.getByLabel('mayo, DSS-03').focus()
      expect(await page.locator('.mg-field-error').textContent()).toContain('Escriba un número')
      expect(await accessibilityFaults(page)).toEqual([])
      await saved(page)
      expect(await server(page, 3, 3)).toBe(1200)
      expect(await server(page, 3, 4)).toBe(800)
      expect(await page.locator('.mg-card-open .mg-card-sum').textContent()).toBe('Suma100')
      expect(await sideways()).toBe(0)
    })
  })
})
