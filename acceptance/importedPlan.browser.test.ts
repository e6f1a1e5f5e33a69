import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpacked, written } from '../src/domains/operations/actions/sample/testing/openedSample.ts'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath, demoPerson, faultsOf, launchChromium, openPage, supportingNote } from './harness/browser.ts'
import { bytesOf, CODE, codeOn, wordsOf } from './harness/downloads.ts'
import { type Errand, openErrand } from './harness/errand.ts'
import { addExemptMonth } from './harness/exemptMonths.ts'
import { headsOf, type PlannedUnit, settleDoubts } from './harness/importedUnits.ts'
import { closeWithout, type Fill, type People, peopleOf, take } from './harness/people.ts'
import { plan2022File } from './harness/plan2022.ts'
import { signPlan } from './harness/planSignatures.ts'
import { type RunningProduct, startProduct } from './harness/product.ts'
import { checkReceived } from './harness/receivedFile.ts'
import { reportMonths } from './harness/reportedMonths.ts'
import { stopAtFirstFault } from './harness/steps.ts'

const YEAR = 2022
const ASKED = 'Revisar con nosotros el primer borrador'
const OBSERVED = 'Diga cuántas personas se atenderán'
const CORRECTED = 'Doce informes entregados a quien los pidió'
const ADJUSTED = 'El presupuesto aprobado es menor que el solicitado'
/** The year is over, so a request can only ask for months that were not due. */
const CHANGED = 'condición no cumplida'
const CONDITION = 'Hay convenio firmado con la otra institución'
const REFUSED = 'La actividad sigue en el convenio'
const AGREED = 'Cada unidad guarda sus medios de verificación.'
const AUDITOR = 'auditora@corte.example'

const source = plan2022File()
type Row = {
  id: string
  unitId: string
  code: string
  condition: string | null
  months: (number | null)[]
  target: object | null
}
type Named = 'planning' | 'executive' | 'authority' | 'control'

describe.skipIf(chromiumPath === undefined || source === undefined)(
  'el plan de 2022, del documento a la auditoría (necesita HILO_CHROMIUM y el documento de 2022)',
  () => {
    let product: RunningProduct
    let browser: Browser
    let people: People
    let errand: Errand
    let heads: ReadonlyMap<string, string>
    let units: readonly PlannedUnit[]
    /** The unit that is followed, and the one that it asks. */
    let own: PlannedUnit
    let asked: PlannedUnit
    const who = {} as Record<Named, string>
    /** Data of version 1 as they were handed out while it was in force. */
    let first: Buffer
    const folder = mkdtempSync(join(tmpdir(), 'hilo-2022-'))

    const headOf = (unit: PlannedUnit): string => heads.get(unit.unitId) ?? ''
    const approval = (email: string): Promise<Page> => people(email, `/plan/${YEAR}/aprobacion`)
    const trail = (email: string, unit = own): Promise<Page> =>
      people(email, `/plan/${YEAR}/unidades/${unit.unitId}/tramite`)
    const rows = async (): Promise<Row[]> => {
      const path = `/api/planes/${YEAR}/actividades?unitId=${own.unitId}`
      return (await errand.get<{ activities: Row[] }>(who.planning, path)).activities
    }
    /** Units that present without being looked at here, each by its head. */
    async function presentTheRest(except: readonly PlannedUnit[]): Promise<void> {
      for (const unit of units.filter(({ activities }) => activities > 0)) {
        if (except.includes(unit)) continue
        await errand.post(headOf(unit), `/api/planes/${YEAR}/tramite/presentar`, { unitIds: [unit.unitId] })
      }
    }
    const inSession = (number: string) => (dialog: Locator) => dialog.getByLabel('En qué sesión').selectOption(number)
    const sign = (from: string, fill?: Fill) => signPlan(approval, who, { from, fill })

    stopAtFirstFault()
    beforeAll(async () => {
      product = await startProduct()
      browser = await launchChromium()
      const { address } = product
      people = peopleOf(browser, address)
      errand = await openErrand(address)
      who.planning = await demoPerson(address, 'planningOfficer')
      who.executive = await demoPerson(address, 'executive')
      who.authority = await demoPerson(address, 'authority')
      who.control = await demoPerson(address, 'internalControl')
    })
    afterAll(async () => {
      await errand?.end()
      await browser?.close()
      await product?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    it('Planificación lo importa, y cada una de sus unidades tiene quien la dirija', async () => {
      const page = await people(who.planning, '/plan/importar')
      await page.locator('.import-form').getByRole('textbox').first().fill(String(YEAR))
      await page.locator('input[type=file]').setInputFiles(source ?? '')
      await page.getByRole('heading', { level: 1, name: 'Revisar la importación' }).waitFor()
      await page.getByRole('button', { name: 'Aplicar al plan…' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click()
      await page.getByText('Entraron 483 actividades de 30 unidades.').waitFor()
      const answer = await errand.get<{ units: PlannedUnit[] }>(who.planning, `/api/planes/${YEAR}/unidades`)
      units = answer.units.filter(({ status }) => status !== null)
      expect(units).toHaveLength(30)
      const found = await headsOf(errand, product.address, units)
      heads = found.heads
      expect(found.invented).toBe(27)
      const small = units.filter(({ activities }) => activities === 5)
      expect(small.length).toBeGreaterThan(1)
      ;[own, asked] = small as [PlannedUnit, PlannedUnit]
      await settleDoubts(errand, who.planning, YEAR)
    })

    it('una unidad pide algo a otra, no presenta mientras espera, y la otra acepta', async () => {
      const page = await people(headOf(own), `/plan/${YEAR}/coordinacion`)
      await take(page, 'Pedir a otra unidad', {
        fill: async (dialog) => {
          await dialog.getByRole('combobox', { name: 'Actividad', exact: true }).click()
          await page.getByRole('option').first().click()
          await dialog.getByRole('combobox', { name: 'A qué unidad', exact: true }).fill(asked.name)
          await page.getByRole('option', { name: asked.name }).first().click()
          await dialog.getByLabel('Qué necesita de ella').fill(ASKED)
        },
      })
      const waits = await trail(headOf(own))
      expect(await waits.getByRole('button', { name: 'Presentar el plan' }).isDisabled()).toBe(true)
      const other = await people(headOf(asked), `/plan/${YEAR}/coordinacion`)
      await other.getByText(ASKED).waitFor()
      await take(other, 'Aceptar', { confirm: 'Aceptar' })
      await other.getByRole('cell', { name: /Aceptada/u }).waitFor()
      const told = await people(headOf(own), `/plan/${YEAR}/coordinacion`)
      await told.getByRole('row', { name: new RegExp(`${asked.name}.*Aceptada`, 'u') }).waitFor()
    })

    it('las jefaturas presentan; Planificación observa, y la unidad corrige la actividad, responde y presenta otra vez', async () => {
      await take(await trail(headOf(own)), 'Presentar el plan')
      await take(await trail(headOf(asked), asked), 'Presentar el plan')
      await presentTheRest([own, asked])
      const planning = await trail(who.planning)
      await take(planning, 'Observar', {
        fill: async (dialog) => {
          await dialog.getByLabel('De qué habla').selectOption({ index: 1 })
          await dialog.getByLabel('Dato').selectOption({ label: 'Resultado esperado' })
          await dialog.getByLabel('Qué debe corregirse').fill(OBSERVED)
        },
      })
      await take(planning, 'Devolver con observaciones')
      const [row] = await rows()
      const head = await people(headOf(own), `/plan/${YEAR}/actividades/${row?.id}`)
      await head.getByRole('button', { name: 'Cambiar: Qué se hará' }).click()
      await head.getByLabel('Resultado esperado').fill(CORRECTED)
      await head.getByRole('button', { name: 'Guardar', exact: true }).click()
      await head.getByRole('button', { name: 'Cambiar: Qué se hará' }).waitFor()
      const changes = (await rows())
        .slice(0, 2)
        .map(({ id, condition }) => ({ activityId: id, field: 'condition', before: condition, after: CONDITION }))
      await errand.post(headOf(own), `/api/planes/${YEAR}/cambios`, { kind: 'edit', summary: '', changes })
      const again = await trail(headOf(own))
      await again.getByText(OBSERVED).waitFor()
      await take(again, 'Responder', {
        fill: (dialog) => dialog.getByLabel('Qué hizo la unidad').fill('El resultado ya dice la cantidad'),
      })
      await take(again, 'Presentar el plan')
      const settled = await trail(who.planning)
      await settled.getByRole('button', { name: 'Dar por resuelta' }).click()
      await settled.getByText('Resuelta', { exact: true }).waitFor()
      await people(who.planning, `/plan/${YEAR}/actividades/${row?.id}`).then((page) =>
        page.getByText(CORRECTED).first().waitFor(),
      )
    })

    it('Planificación revisa los 29 planes presentados; el nivel superior los decide en una sesión', async () => {
      await take(await approval(who.planning), 'Terminar la revisión (29)', {
        confirm: 'Terminar la revisión de 29 planes',
      })
      const page = await people(who.planning, `/plan/${YEAR}/sesiones`)
      await take(page, 'Abrir una sesión', {
        fill: async (dialog) => {
          await dialog.getByLabel('Lugar').fill('Sala del despacho')
          for (const post of ['Dirección Ejecutiva', 'Titular del Ministerio']) {
            await dialog.getByRole('combobox', { name: 'Agregar a quien asistió' }).fill(post)
            await page.getByRole('option').first().click()
            await dialog.getByRole('listitem').filter({ hasText: post }).waitFor()
          }
          await dialog.getByLabel('Todos los planes de unidades').check()
          await dialog.getByLabel('También el plan consolidado').check()
          await dialog.getByRole('button', { name: 'Agregar un acuerdo' }).click()
          await dialog.getByRole('textbox', { name: 'Acuerdo 1' }).fill(AGREED)
        },
      })
      await page.getByRole('heading', { level: 1, name: 'Sesión 1' }).waitFor()
      await take(await approval(who.executive), 'Dar visto bueno (29)', {
        confirm: 'Dar visto bueno a 29 planes',
        fill: inSession('1'),
      })
    })

    it('tres personas firman el consolidado: elaboró, visto bueno y autorizó; rige la versión 1', async () => {
      await sign(`${YEAR}-01-01`, inSession('1'))
      const signatures = (await approval(who.control)).getByRole('list', { name: 'Firmas de esta ronda' })
      for (const [act, post] of [
        ['Elaboró', 'Área Técnica de Planificación'],
        ['Visto bueno', 'Dirección Ejecutiva, en la sesión 1'],
        ['Autorizó', 'Titular del Ministerio, en la sesión 1'],
      ] as const)
        await signatures.getByRole('listitem').filter({ hasText: act }).filter({ hasText: post }).waitFor()
      const page = await people(headOf(own), `/plan/${YEAR}/versiones`)
      await page.getByText(`Rige la versión 1 desde el 1 ene ${YEAR}.`).waitFor()
      await page.getByText('29 unidades, 483 actividades', { exact: true }).waitFor()
      first = (await bytesOf(page, 'Descargar Datos completos (JSON) de la versión 1')).bytes
    })

    it('la sesión se cierra con un acta que dice lo decidido y que cualquiera comprueba', async () => {
      const page = await people(who.planning, `/plan/${YEAR}/sesiones/1`)
      await take(page, 'Cerrar la sesión')
      await page.getByText('Está cerrada: nada de ella cambia.').waitFor()
      const decisions = page.getByRole('table', { name: 'Pasos que se dieron en la sesión' })
      // The heading, 29 units, and the second and third signatures.
      await expect.poll(() => decisions.getByRole('row').count()).toBe(1 + 29 + 2)
      await decisions.getByRole('row', { name: new RegExp(`${own.name} Visto bueno`, 'u') }).waitFor()
      const acta = await bytesOf(page, 'Descargar la constancia en PDF')
      expect(acta.name).toBe(`plan-${YEAR}-acta-de-sesion-1.pdf`)
      const words = await wordsOf(acta.bytes)
      for (const said of [AGREED, own.name, await codeOn(page)]) expect(words).toContain(said)
      const outside = await openPage(browser, product.address)
      await outside.goto(`/verificar/${await codeOn(page)}`)
      await outside.getByRole('heading', { name: 'Válido' }).waitFor()
      await outside.getByText(`Acta de la sesión 1 del plan ${YEAR}`).waitFor()
      await outside.context().close()
    })

    it('el plan se ajusta al presupuesto aprobado: la unidad mueve meses, todo se firma otra vez y rige la versión 2', async () => {
      await take(await approval(who.planning), 'Abrir otra ronda', {
        fill: (dialog) => dialog.getByLabel('Motivo').fill(ADJUSTED),
      })
      const planned = await rows()
      const at = planned.findIndex(({ months: [jan, feb] }) => (jan ?? 0) >= 200 && (feb ?? 0) >= 200)
      const [jan, feb] = (planned[at]?.months ?? []).map((share) => (share ?? 0) / 100) as [number, number]
      const page = await people(headOf(own), `/plan/${YEAR}/unidades/${own.unitId}/meses`)
      const cell = (month: number) => page.locator(`.mg-grid [id$="-${at}-${month}"]`)
      const shown = () => Promise.all([cell(0).textContent(), cell(1).textContent()])
      await cell(0).waitFor()
      expect(await shown()).toEqual([String(jan), String(feb)])
      await cell(0).click()
      for (const value of [jan - 1, feb + 1]) {
        await page.keyboard.type(String(value))
        await page.keyboard.press('Tab')
      }
      await page
        .getByText(/^Guardado /u)
        .first()
        .waitFor()
      await page.reload()
      await expect.poll(shown).toEqual([String(jan - 1), String(feb + 1)])
      await take(await trail(headOf(own)), 'Presentar el plan')
      await presentTheRest([own])
      await take(await approval(who.planning), 'Terminar la revisión (29)', {
        confirm: 'Terminar la revisión de 29 planes',
      })
      await take(await approval(who.executive), 'Dar visto bueno (29)', { confirm: 'Dar visto bueno a 29 planes' })
      await sign(`${YEAR}-02-01`)
      const versions = await people(headOf(own), `/plan/${YEAR}/versiones`)
      await versions.getByText(`Rige la versión 2 desde el 1 feb ${YEAR}.`).waitFor()
      await versions.getByText(ADJUSTED).waitFor()
    })

    it('la unidad pide reprogramar; se decide cada cambio, rige la versión 3 y queda la constancia', async () => {
      const head = await people(headOf(own), `/plan/${YEAR}/cambios`)
      await take(head, 'Pedir meses no exigibles', {
        fill: async (dialog) => {
          await dialog.getByLabel('Razón').selectOption('staff')
          await dialog.getByLabel('Por qué se pide').fill('El convenio se firmó tarde')
        },
      })
      await head.getByRole('heading', { level: 1, name: 'Solicitud de cambio 1' }).waitFor()
      await addExemptMonth(head, 0)
      await addExemptMonth(head, 1)
      await head.getByLabel(/^Documento que lo apoya/u).setInputFiles(supportingNote)
      await head.getByRole('region', { name: 'Mensajes' }).getByText('Documento adjuntado.').waitFor()
      expect(await accessibilityFaults(head)).toEqual([])
      await take(head, 'Presentar la solicitud')
      const request = `/plan/${YEAR}/cambios/1`
      await take(await people(who.executive, request), 'Dar visto bueno')
      const planning = await people(who.planning, request)
      await planning.getByRole('radio', { name: 'Aceptar' }).first().check()
      await planning.getByRole('radio', { name: 'Rechazar' }).last().check()
      await planning.getByLabel('Por qué se rechaza').fill(REFUSED)
      await take(planning, 'Firmar la decisión')
      await planning.getByText('Rige lo que se aceptó.').waitFor()
      const told = await people(headOf(own), request)
      await told.getByText(REFUSED).waitFor()
      const record = await bytesOf(told, 'Descargar la constancia en PDF')
      const words = await wordsOf(record.bytes)
      for (const said of ['como no exigibles', REFUSED, await codeOn(told)]) expect(words).toContain(said)
      const outside = await openPage(browser, product.address)
      await outside.goto(`/verificar/${await codeOn(told)}`)
      await outside.getByText(`Solicitud de cambio 1 del plan ${YEAR}`).waitFor()
      await outside.context().close()
    })

    it('la versión 3 se compara con la primera en la página, en PDF y en datos', async () => {
      const page = await people(headOf(own), `/plan/${YEAR}/versiones/3/comparar/1`)
      await page.getByText(CHANGED).first().waitFor()
      const pdf = await bytesOf(page, 'Descargar la comparación en PDF')
      expect(await wordsOf(pdf.bytes)).toContain(CHANGED)
      const csv = await bytesOf(page, 'Descargar la comparación en Datos abiertos (CSV)')
      const lines = csv.bytes.toString('utf8').trim().split('\r\n').slice(1)
      expect(lines.filter((line) => line.includes(CHANGED))).toHaveLength(1)
      // The two months of the adjustment and those that are not due: nothing else differs.
      expect(lines).toHaveLength(3)
      expect(lines.every((line) => line.startsWith('cambiada') && line.includes(own.name))).toBe(true)
    })

    it('la unidad informa el primer trimestre y el nivel superior lo valida; se cierra con un corte', async () => {
      const quarter = { year: YEAR, months: [1, 2, 3], head: headOf(own), above: who.executive }
      await reportMonths(errand, quarter)
      const closings = await people(who.planning, `/seguimiento/${YEAR}/cierres`)
      await take(closings, 'Cerrar meses', { fill: closeWithout(3) })
      await closings.getByRole('link', { name: 'Corte n.º 1' }).click()
      await closings.getByRole('heading', { level: 1, name: 'Corte n.º 1' }).waitFor()
      const figures = (unit: PlannedUnit) =>
        closings.getByRole('row').filter({ hasText: unit.name }).locator('.compliance-figure').allTextContents()
      // The approved adjustment is no reprogramming; January, reported as it asks, is measured against what it was then.
      expect(await figures(own)).toEqual(['99.02 %', '99.02 %'])
      expect(await figures(asked)).toEqual(['0.00 %', '0.00 %'])
      expect(await faultsOf(closings)).toEqual([])
    })

    it('lo que cambió la solicitud se ve con su efecto en el cumplimiento de la unidad', async () => {
      const page = await people(headOf(asked), `/seguimiento/${YEAR}/reprogramacion?mes=12`)
      const changed = page.getByRole('region', { name: own.name })
      await changed.getByText(/^Sin reprogramación: \d+\.\d\d %; con: \d+\.\d\d %$/u).waitFor()
      await changed.getByRole('link', { name: 'Versión 3, solicitud 1' }).waitFor()
      expect(await faultsOf(page)).toEqual([])
    })

    it('cualquiera comprueba lo que recibió: el PDF de la versión 3 rige y los datos de la 1 están sustituidos', async () => {
      const versions = await people(who.planning, `/plan/${YEAR}/versiones`)
      await versions.getByText(/^Rige la versión 3/u).waitFor()
      const current = (await bytesOf(versions, 'Descargar PDF de la versión 3')).bytes
      const codes = await versions.getByText(new RegExp(`^${CODE.source}$`, 'u')).allTextContents()
      expect(codes).toHaveLength(3)
      const outside = await openPage(browser, product.address)
      const check = (code: string | undefined, standing: string, buffer: Buffer, words: string) =>
        checkReceived(outside, code, { standing, buffer, words })
      const altered = Buffer.from(current)
      altered[altered.length - 20] = (altered.at(-20) ?? 0) ^ 1
      await check(codes[0], 'Vigente', current, 'byte por byte, un documento registrado')
      await check(codes[0], 'Vigente', altered, 'no es ninguno de los documentos')
      await check(codes[2], 'Sustituido', first, 'byte por byte, un documento registrado')
    })

    it('no tiene actividades tipo, así que nadie debe conformidad técnica', async () => {
      const page = await people(who.planning, `/plan/${YEAR}/conformidad`)
      await page.getByText('Ninguna actividad espera conformidad').waitFor()
    })

    it('una auditora de fuera se lleva la muestra; su programa dice que todo concuerda y nombra el archivo alterado', async () => {
      const access = {
        name: 'Auditora de Prueba',
        email: AUDITOR,
        body: 'Corte de Cuentas',
        purpose: 'Examen del plan',
      }
      await errand.post(who.control, '/api/auditoria/accesos', {
        ...{ ...access, years: [YEAR], units: 'all', names: false, from: '2026-01-15', until: '2026-12-31' },
      })
      const auditor = await people(AUDITOR, '/auditoria')
      await auditor.getByText('Corte de Cuentas', { exact: true }).waitFor()
      const { bytes } = await bytesOf(auditor, 'Descargar la muestra')
      const files = unpacked(bytes)
      const table = (name: string) => JSON.parse(files.get(`${YEAR}/${name}.json`)?.toString() ?? '[]') as object[]
      expect(
        ['versiones', 'cambios', 'observaciones', 'coordinacion', 'constancias'].map((name) => table(name).length),
      ).toEqual([3, 1, 1, 1, 2])
      const home = written(folder, files)
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
  },
)
