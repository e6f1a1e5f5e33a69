import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

const MONTH = '/seguimiento/2025?mes=12'
const ACTIVITY = 'Visitar empresas para captar vacantes'
const REGISTER = 'Registro de empresas visitadas'
const COLUMNS = [
  ['Ficha', 'Clave de la persona (documento, número de ficha)'],
  ['Contacto', 'Dato personal (nombre, teléfono, correo, dirección)'],
  ['Fecha', 'Fecha del caso'],
  ['Resultado', 'Categoría'],
] as const

/** 62 visits to 60 invented persons; two of them with a result of their own. */
async function aBook(change: (row: string[], at: number) => string[] = (row) => row) {
  const rows = Array.from({ length: 62 }, (_, at) =>
    change(
      [
        `55${String(at % 60).padStart(6, '0')}`,
        `Persona ${at % 60} Inventada`,
        '2025-12-09',
        at < 2 ? 'Rechazo' : 'Vacante',
      ],
      at,
    ),
  )
  const bytes = await writeXlsx({ sheets: [{ name: 'Hoja1', rows: [COLUMNS.map(([name]) => name), ...rows] }] })
  return { name: 'visitas de diciembre.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

describe.skipIf(chromiumPath === undefined)('el extracto de un registro (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page
  let above: Page
  let reader: Page
  let planner: Page

  async function open(page: Page): Promise<void> {
    await page.goto(MONTH)
    await page.getByRole('link', { name: ACTIVITY }).click()
    await page.getByRole('heading', { level: 1, name: ACTIVITY }).waitFor()
  }

  beforeAll(async () => {
    ;[head, above, reader, planner] = [
      await demo.open({ role: 'unitHead' }),
      await demo.open({ role: 'executive' }),
      await demo.open({ role: 'authority' }),
      await demo.open({ role: 'planningOfficer' }),
    ]
  })

  it('la unidad dice qué registro lleva y qué columna es la clave; lo que falta se dice y lo escrito no se pierde', async () => {
    await head.goto('/seguimiento/registros')
    await head.getByRole('table', { name: 'Registros de la institución' }).waitFor()
    await head.getByRole('button', { name: 'Agregar un registro' }).click()
    const dialog = head.getByRole('dialog')
    await dialog.getByLabel('Nombre', { exact: true }).fill(REGISTER)
    await dialog.getByRole('button', { name: 'Guardar' }).click()
    await dialog.getByText('Diga dónde se lleva.').waitFor()
    await head.reload()
    await head.getByRole('button', { name: 'Agregar un registro' }).click()
    await dialog.getByText('Se recuperó lo que había escrito').waitFor()
    expect(await dialog.getByLabel('Nombre', { exact: true }).inputValue()).toBe(REGISTER)
    await dialog.getByLabel('Sistema o lugar donde se lleva').fill('Libro 4 de la dirección')
    for (const [at, [name, kind]] of COLUMNS.entries()) {
      if (at > 1) await dialog.getByRole('button', { name: 'Agregar otra columna' }).click()
      await dialog.getByLabel(`Nombre de la columna ${at + 1}`).fill(name)
      await dialog.getByLabel(`Qué contiene la columna ${at + 1}`).selectOption({ label: kind })
    }
    expect(await faultsOf(head)).toEqual([])
    await dialog.getByRole('button', { name: 'Guardar' }).click()
    await head.getByRole('table', { name: 'Registros de la institución' }).getByText('Clave: Ficha').waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('una fila mala se dice con su número y sin su contenido; corregida, el servidor cuenta y propone la cifra', async () => {
    await open(head)
    await head.getByLabel('¿Cuánto se hizo en diciembre?').fill('60')
    await head.getByLabel('¿Qué se logró?').fill('Se visitaron empresas.')
    await head.getByRole('button', { name: 'Subir el extracto de un registro…' }).click()
    const dialog = head.getByRole('dialog')
    await dialog.getByLabel('Registro', { exact: true }).selectOption({ label: `${REGISTER} (Dirección de Empleo)` })
    await dialog.getByLabel('Filtro').fill('Visitas con acta, oficina central')
    const chooser = dialog.getByLabel('Archivo', { exact: true })
    const wrong = await aBook((row, at) => (at === 4 ? row.with(2, 'ayer vino Persona 4') : row))
    await chooser.setInputFiles(wrong)
    await dialog.getByRole('button', { name: 'Leer y guardar sin identidades' }).click()
    await dialog.getByText('fila 6, «Fecha»: no es una fecha de día, mes y año de cuatro cifras').waitFor()
    expect(await dialog.getByText('ayer vino').count()).toBe(0)
    expect(await faultsOf(head)).toEqual([])
    await chooser.setInputFiles(await aBook())
    await dialog.getByRole('button', { name: 'Leer y guardar sin identidades' }).click()
    await dialog.waitFor({ state: 'detached' })
    await head.getByText('Los extractos de este informe dicen 62; se escribió 60.').waitFor()
    await head.getByText('Totales por corte (2)').click()
    await head.getByRole('table', { name: 'Resultado' }).getByText('Rechazo').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText(`${REGISTER}: 60, en 1 extracto de esta actividad hasta diciembre.`).waitFor()
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Diez visitas más en enero.')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
  })

  it('quien revisa ve la diferencia, el período y las huellas, y valida', async () => {
    await open(above)
    await above.getByText('Los extractos de este informe dicen 62; se escribió 60.').waitFor()
    await above.getByText('Huella del archivo original').waitFor()
    expect(await faultsOf(above)).toEqual([])
    await above.getByRole('button', { name: 'Validar' }).click()
    await above.getByText('Validado').first().waitFor()
  })

  it('el resto del personal lee los totales sin cifras menores de 5, y no baja las filas', async () => {
    await reader.goto(new URL(above.url()).pathname)
    await reader.getByText('Totales por corte (2)').click()
    const table = reader.getByRole('table', { name: 'Resultado' })
    await table
      .getByRole('row', { name: /Rechazo/u })
      .getByText('menos de 5')
      .first()
      .waitFor()
    await table
      .getByRole('row', { name: /Vacante/u })
      .getByText('se oculta')
      .first()
      .waitFor()
    expect(await reader.getByRole('link', { name: /Registro de empresas visitadas/u }).count()).toBe(0)
    expect(await faultsOf(reader)).toEqual([])
  })

  it('en la mesa de verificación está el extracto entero, y las filas que se bajan no dicen quién', async () => {
    await planner.goto('/seguimiento/2025/verificacion')
    await planner.getByRole('button', { name: 'Sacar una muestra' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Los que traen evidencia con fecha de fuera del mes').waitFor()
    await dialog.getByLabel('Desde', { exact: true }).selectOption({ label: 'Diciembre' })
    await dialog.getByLabel('Hasta', { exact: true }).selectOption({ label: 'Diciembre' })
    await dialog.getByLabel('Al azar, de los que ningún criterio eligió').fill('100')
    await dialog.getByRole('button', { name: 'Sacar una muestra' }).click()
    await planner.getByText('Los extractos de este informe dicen 62; se escribió 60.').waitFor()
    await planner.getByText('Totales por corte (2)').click()
    await planner
      .getByRole('table', { name: 'Resultado' })
      .getByRole('row', { name: /Rechazo/u })
      .waitFor()
    const coming = planner.waitForEvent('download')
    await planner.getByRole('link', { name: /^Registro de empresas visitadas/u }).click()
    const rows = await (await coming).createReadStream()
    const text = Buffer.concat(await rows.toArray()).toString('utf8')
    expect(text).toMatch(/^Ficha \(seudónimo\),Contacto \(seudónimo\),Fecha,Resultado\r\np-/u)
    expect(text).not.toMatch(/Inventada|55000/u)
    expect(await faultsOf(planner)).toEqual([])
  })
})
