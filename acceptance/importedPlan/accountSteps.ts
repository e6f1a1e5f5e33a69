import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unpacked, written } from '../../src/domains/operations/actions/sample/testing/openedSample.ts'
import { openPage } from '../harness/browser.ts'
import { bytesOf, CODE } from '../harness/downloads.ts'
import { checkReceived } from '../harness/receivedFile.ts'
import { type Story, YEAR } from './story.ts'

const AUDITOR = 'auditora@corte.example'

/** What anybody and the auditor can check of it. */
export function accountSteps(story: Story): void {
  it('cualquiera comprueba lo que recibió: el PDF de la versión 3 rige y los datos de la 1 están sustituidos', async () => {
    const versions = await story.people(story.who.planning, `/plan/${YEAR}/versiones`)
    await versions.getByText(/^Rige la versión 3/u).waitFor()
    const current = (await bytesOf(versions, 'Descargar PDF de la versión 3')).bytes
    const codes = await versions.getByText(new RegExp(`^${CODE.source}$`, 'u')).allTextContents()
    expect(codes).toHaveLength(3)
    const outside = await openPage(story.browser, story.product.address)
    const check = (code: string | undefined, standing: string, buffer: Buffer, words: string) =>
      checkReceived(outside, code, { standing, buffer, words })
    const altered = Buffer.from(current)
    altered[altered.length - 20] = (altered.at(-20) ?? 0) ^ 1
    await check(codes[0], 'Vigente', current, 'byte por byte, un documento registrado')
    await check(codes[0], 'Vigente', altered, 'no es ninguno de los documentos')
    await check(codes[2], 'Sustituido', story.first, 'byte por byte, un documento registrado')
  })

  it('no tiene actividades tipo, así que nadie debe conformidad técnica', async () => {
    const page = await story.people(story.who.planning, `/plan/${YEAR}/conformidad`)
    await page.getByText('Ninguna actividad espera conformidad').waitFor()
  })

  it('una auditora de fuera se lleva la muestra; su programa dice que todo concuerda y nombra el archivo alterado', async () => {
    const access = {
      name: 'Auditora de Prueba',
      email: AUDITOR,
      body: 'Corte de Cuentas',
      purpose: 'Examen del plan',
    }
    await story.errand.post(story.who.control, '/api/auditoria/accesos', {
      ...{ ...access, years: [YEAR], units: 'all', names: false, from: '2026-01-15', until: '2026-12-31' },
    })
    const auditor = await story.people(AUDITOR, '/auditoria')
    await auditor.getByText('Corte de Cuentas', { exact: true }).waitFor()
    const { bytes } = await bytesOf(auditor, 'Descargar la muestra')
    const files = unpacked(bytes)
    const table = (name: string) => JSON.parse(files.get(`${YEAR}/${name}.json`)?.toString() ?? '[]') as object[]
    expect(
      ['versiones', 'cambios', 'observaciones', 'coordinacion', 'constancias'].map((name) => table(name).length),
    ).toEqual([3, 1, 1, 1, 2])
    const home = written(story.folder, files)
    const verify = () => spawnSync(process.execPath, ['verificar.mjs', '.'], { cwd: home, encoding: 'utf8' })
    const whole = verify()
    expect(whole.stdout).toMatch(/Todo concuerda\.\n$/u)
    expect([whole.status, whole.stderr]).toEqual([0, ''])
    const version = [...files.keys()].find((path) => path.startsWith(`${YEAR}/versiones/`)) ?? ''
    const flipped = Buffer.from(files.get(version) ?? '')
    const middle = Math.floor(flipped.length / 2)
    flipped[middle] = (flipped[middle] ?? 0) ^ 1
    writeFileSync(join(home, version), flipped)
    const broken = verify()
    expect(broken.stdout).toContain(`NO CONCUERDA: El archivo ${version} no es el que se entregó`)
    expect(broken.status).toBe(1)
  })
}
