import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

describe.skipIf(chromiumPath === undefined)('muchos informes en una cuadrícula (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
  })

  it('con el teclado se llenan dos líneas; Intro baja, lo escrito vuelve tras recargar y se guarda de una vez', async () => {
    await head.goto('/seguimiento/2025?mes=12')
    await head.getByRole('link', { name: 'Informar varias a la vez' }).click()
    const done = head.getByLabel(/^Hecho: /u)
    await done.first().fill('100')
    await done.first().press('Enter')
    await head.keyboard.type('0')
    expect(await done.nth(1).inputValue()).toBe('0')
    const said = head.getByLabel(/^Qué se logró: /u)
    const proof = head.getByLabel(/^Registro y lugar de la prueba: /u)
    for (const line of [0, 1]) {
      await said.nth(line).fill('Se hizo lo del mes')
      await proof.nth(line).fill('Libro 4, archivo de la unidad')
    }
    await head.reload()
    await head.getByText('Se recuperó lo que había escrito y no guardó.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('button', { name: 'Guardar', exact: true }).click()
    await head.getByText('Se guardaron 2 informes').first().waitFor()
    await head.getByText('Falta: qué se hará para recuperarlo').waitFor()
  })

  it('antes de enviar se ve lo que va y qué conviene mirar', async () => {
    await head.getByLabel(/^Qué se hará para recuperarlo: /u).fill('Se repone en enero')
    await head.getByRole('button', { name: 'Guardar', exact: true }).click()
    await head.getByText('Se guardó 1 informe').first().waitFor()
    const send = 'Enviar 2 informes…'
    await take(head, send, {
      confirm: 'Enviar',
      fill: async (dialog) => {
        await dialog.getByText('Informa 0 y el mes tenía algo programado.').waitFor()
        expect(await faultsOf(head)).toEqual([])
      },
    })
    await head.goto('/seguimiento/2025?mes=12')
    await head.getByRole('heading', { name: 'Enviados (2)' }).waitFor()
  })
})
