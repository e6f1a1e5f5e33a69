import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2025
const PASSWORD = 'una clave larga de prueba'
const AUDITOR = { name: 'Auditora de Prueba', email: 'auditora@corte.example', body: 'Corte de Cuentas' }
const SHOWN = 'Oficina Departamental'

describe.skipIf(chromiumPath === undefined)('alguien de fuera audita un año (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let control: Page
  let auditor: Page
  let link = ''
  const folder = mkdtempSync(join(tmpdir(), 'hilo-auditor-'))
  const sample = join(folder, 'muestra.zip')

  beforeAll(async () => {
    control = await demo.open({ role: 'internalControl' })
    auditor = await demo.open()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('Control Interno le da acceso a un año, con un enlace que solo se muestra una vez', async () => {
    await control.goto('/auditoria')
    await control.getByRole('button', { name: 'Dar un acceso' }).click()
    const dialog = control.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Dar un acceso' }).click()
    await dialog.getByText('Elija al menos un año.').waitFor()
    await dialog.getByLabel('Nombre de la persona').fill(AUDITOR.name)
    await dialog.getByLabel('Correo').fill(AUDITOR.email)
    await dialog.getByLabel('Entidad').fill(AUDITOR.body)
    await dialog.getByLabel('Para qué').fill('Examen especial del plan')
    await dialog.getByLabel(String(YEAR)).check()
    await dialog.getByLabel('Último día').fill('2026-12-31')
    expect(await accessibilityFaults(control)).toEqual([])
    await dialog.getByRole('button', { name: 'Dar un acceso' }).click()
    const shown = control.getByText(/\/invitacion\//)
    await shown.waitFor()
    link = (await shown.textContent())?.trim() ?? ''
    await control.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).last().click()
    await control.getByText(AUDITOR.name).first().waitFor()
  })

  it('entra con su enlace, ve su alcance y nada más', async () => {
    await auditor.goto(new URL(link).pathname)
    const fields = auditor.locator('input[type="password"]')
    await fields.first().waitFor()
    for (let at = 0; at < (await fields.count()); at++) await fields.nth(at).fill(PASSWORD)
    await auditor.locator('form button[type="submit"]').click()
    await auditor.locator('a[href="/entrar"]').click()
    await auditor.getByLabel('Correo').fill(AUDITOR.email)
    await auditor.locator('input[type="password"]').fill(PASSWORD)
    await auditor.getByRole('button', { name: 'Entrar', exact: true }).click()
    await auditor.waitForURL('**/auditoria')
    await auditor.getByText('Corte de Cuentas', { exact: true }).waitFor()
    await auditor.getByText(/31 de diciembre de 2026, ese día incluido/).waitFor()
    expect(await auditor.getByRole('link', { name: 'Estrategia' }).count()).toBe(0)
    expect(await accessibilityFaults(auditor)).toEqual([])
  })

  it('su enlace ya usado lo dice al abrirlo, sin pedir nada', async () => {
    const outside = await demo.open()
    await outside.goto(new URL(link).pathname)
    await outside.getByText('Este enlace no sirve').waitFor()
    expect(await outside.locator('input').count()).toBe(0)
    expect(await faultsOf(outside)).toEqual([])
    await outside.getByRole('link', { name: 'Ir a la entrada' }).click()
    await outside.waitForURL('**/entrar')
  })

  it('se lleva la muestra y la comprueba sin Hilo', async () => {
    const [download] = await Promise.all([
      auditor.waitForEvent('download', { timeout: 60_000 }),
      auditor.getByRole('button', { name: 'Descargar la muestra' }).click(),
    ])
    await download.saveAs(sample)
    const program = join(import.meta.dirname, '..', 'public', 'verificar.mjs')
    const { status, stdout } = spawnSync(process.execPath, [program, sample], { encoding: 'utf8' })
    expect(stdout).toContain('Todo concuerda.')
    expect(status).toBe(0)
  })

  it('lo que no es de su alcance se le niega, y Control Interno lo ve en el registro', async () => {
    await auditor.goto(`/plan/${YEAR}`)
    await auditor
      .getByText(/Un acceso de auditoría no abre/)
      .first()
      .waitFor()
    expect(await auditor.getByText(SHOWN).count()).toBe(0)
    const other = await auditor.request.get(`/api/auditoria/muestra?anios=${YEAR + 1}`)
    expect(other.status()).toBe(403)
    await control.goto('/registro')
    await control.getByText(AUDITOR.name).first().waitFor()
    const refused = control.getByText(/descargar una muestra para auditoría/).filter({ visible: true })
    await refused.first().waitFor()
  })

  it('retirado el acceso, su sesión termina', async () => {
    await control.goto('/auditoria')
    await control.getByRole('button', { name: `Retirar el acceso de ${AUDITOR.name}` }).click()
    const dialog = control.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Terminó el examen')
    await dialog.getByRole('button', { name: /Retirar el acceso/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await control.getByText('Retirado', { exact: true }).waitFor()
    expect((await auditor.request.get('/api/auditoria/alcance')).status()).toBe(401)
    await auditor.goto('/auditoria')
    await auditor.waitForURL('**/entrar**')
  })
})
