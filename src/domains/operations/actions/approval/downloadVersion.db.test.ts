import { getDocument } from 'unpdf/pdfjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../../../documents/read/readDocument.ts'
import { returnedWorkbook } from '../../../../documents/read/returnedWorkbook.ts'
import { type Application, sha256 } from '../../../platform/index.ts'
import { handedOut } from '../handedOut.ts'
import { previewRoundTrip } from '../previewRoundTrip.ts'
import { approvePlan } from '../testing/approvedPlan.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from '../testing/planGround.ts'
import { downloadVersion } from './downloadVersion.ts'
import { versions } from './readVersions.ts'

let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [{ name: 'Atender consultas' }])
  await ground.add(ground.units.two, [{ name: 'Inspeccionar locales' }])
  await approvePlan(ground, [ground.units.one, ground.units.two], '2026-01-01')
  await setUnitPlanStatus(ground, ground.units.one, 'draft')
  await ground.add(ground.units.one, [{ name: 'Escrito después de aprobar' }])
})
afterAll(() => ground.app.database.close())

type Format = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'json'
const take = (formato: Format, { unidad, app = ground.app }: { unidad?: string; app?: Application } = {}) =>
  downloadVersion.call(app, {
    credentials: as('jefa'),
    input: { year: YEAR, number: 1, formato, ...(unidad === undefined ? {} : { unidad }) },
  })
const version = async () =>
  (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).versions[0]!

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' ')
    }),
  )
  await pdf.destroy()
  return pages
}

describe('los documentos de una versión aprobada', () => {
  it('el JSON del plan entero es, byte por byte, lo que se congeló', async () => {
    const { bytes, fileName } = await take('json')
    expect(fileName).toBe('plan-2026-version-1-datos.json')
    expect(sha256(bytes)).toBe((await version()).sha256)
  })

  it('el PDF dice lo aprobado y no lo escrito después, y cada página lleva versión, fecha y código', async () => {
    const app = { ...ground.app, publicUrl: 'https://planes.example' }
    const pages = await pagesOf((await take('pdf', { app })).bytes)
    const { code } = await version()
    expect(pages.join(' ')).toMatch(/Atender consultas.*Inspeccionar locales|Inspeccionar locales.*Atender consultas/u)
    expect(pages.join(' ')).not.toMatch(/Escrito después|Copia de trabajo/u)
    for (const page of pages) {
      expect(page).toContain('Versión aprobada 1, del 02/03/2026')
      expect(page).toContain(`Verificación ${code}`)
      expect(page).toContain('Compruebe este documento en https://planes.example/verificar')
      expect(page).toContain('todavía no se había publicado ninguna cabeza del registro de actos.')
      expect(page).toContain('Las cabezas se publican en https://planes.example/cabezas')
    }
  })

  it('el de una unidad lleva solo su parte; una unidad que no está en la versión no tiene documento', async () => {
    const { bytes, fileName } = await take('csv', { unidad: ground.units.two })
    expect(fileName).toBe('plan-2026-version-1-OSU-datos.csv')
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('Inspeccionar locales')
    expect(text).not.toContain('Atender consultas')
    await expect(take('pdf', { unidad: ground.units.lead })).rejects.toMatchObject({
      code: 'operations.unitNotInVersion',
    })
  })

  it('el Excel es para leer: no es un libro que se devuelva con cambios', async () => {
    const { bytes, fileName } = await take('xlsx')
    expect(fileName).toBe('plan-2026-version-1.xlsx')
    const source = await readDocument(Uint8Array.from(bytes), fileName)
    expect(returnedWorkbook(source)).toBeUndefined()
    expect(JSON.stringify(source.sections)).toContain((await version()).code)
  })

  it('queda entre los documentos entregados con su versión, y de vuelta sin cambios se reconoce', async () => {
    const { bytes } = await take('docx')
    expect(sha256((await take('docx')).bytes)).toBe(sha256(bytes))
    const { documents } = await handedOut.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
    expect(documents.filter(({ format }) => format === 'docx')).toMatchObject([{ version: 1, copy: 'publica' }])
    expect(await ground.logged('operations.downloadVersion')).toBeGreaterThan(1)
    const file = { name: 'plan.docx', bytes: Uint8Array.from(bytes) }
    const answer = await previewRoundTrip.call(ground.app, { credentials: as('jefa'), input: { year: YEAR }, file })
    expect(answer).toMatchObject({ untouched: true, changes: [], changedSince: 1 })
  })
})
