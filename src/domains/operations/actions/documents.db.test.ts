import { writeOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printXlsx } from '../../../documents/print/printXlsx.ts'
import { readDocument } from '../../../documents/read/readDocument.ts'
import { type Application, type Credentials, inTransaction } from '../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../platform/testing.ts'
import { consolidatedPlanDocument } from '../documents/consolidatedPlanDocument.ts'
import { planWorkbook } from '../documents/planWorkbook.ts'
import { type PlanFile, planFileSchema } from '../model/planFile.ts'
import type { PlanSection } from '../model/planSection.ts'
import { addActivities } from './addActivities.ts'
import { applyRoundTrip } from './applyRoundTrip.ts'
import { createPlan } from './createPlan.ts'
import { downloadDictionary, downloadPlan } from './downloadPlan.ts'
import { frontMatter, saveFrontMatter } from './frontMatter.ts'
import { previewRoundTrip } from './previewRoundTrip.ts'
import { saveMonths } from './saveMonths.ts'
import { undoChange } from './undoChange.ts'

const YEAR = 2026
const clock = settableClock('2026-03-02T15:00:00.000Z')
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const months = (first: number | null) => [first, 0, ...Array(10).fill(null)]
const sections: PlanSection[] = [
  { kind: 'introduction', title: 'Introducción', body: { paragraphs: ['Para qué es el plan.'] } },
  { kind: 'values', title: 'Valores', body: { values: [{ name: 'Respeto', text: 'A cada persona.' }] } },
]
let app: Application
let unit: string
let other: string
let ids: string[]

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unit = await aUnit(tx, { name: 'Dirección de Empleo', code: 'DEM' })
    other = await aUnit(tx, { name: 'Oficina del Sur', code: 'OSU', kind: 'departamental' })
    await aPerson(tx, { email: 'jefa@ministerio.example', unitId: unit, roles: ['unitHead'] })
    await aPerson(tx, { email: 'otro@ministerio.example', unitId: other, roles: ['unitHead'] })
    await aPerson(tx, { email: 'plan@ministerio.example', unitId: other, roles: ['planningOfficer'] })
  })
  const input = { year: YEAR, title: 'Plan Anual 2026', strategicPlanId: null, formCode: 'PA-1', unitFormCode: 'PA-2' }
  await createPlan.call(app, { credentials: as('plan'), input })
  const signatures = [{ unitId: null, act: 'Autorizó', name: 'Nombre de Prueba', post: 'Despacho' }]
  await saveFrontMatter.call(app, { credentials: as('plan'), input: { year: YEAR, sections, signatures } })
  const activities = ['Abrir ferias', 'Cerrar ferias', 'Contar ferias'].map((name) => ({
    name,
    expectedResult: 'Doce ferias',
    means: ['Acta', 'Foto'],
    months: months(10_000),
  }))
  const added = await addActivities.call(app, {
    credentials: as('jefa'),
    input: { year: YEAR, unitId: unit, activities },
  })
  ids = added.ids
})
afterAll(() => app.database.close())

type Format = 'pdf' | 'xlsx' | 'docx' | 'csv' | 'json'
const take = (formato: Format, rest: { unidad?: string; copia?: 'interna' | 'publica' } = {}) =>
  downloadPlan.call(app, { credentials: as('jefa'), input: { year: YEAR, formato, ...rest } })
const preview = (name: string, bytes: Uint8Array, who = 'jefa') =>
  previewRoundTrip.call(app, {
    credentials: as(who),
    input: { year: YEAR },
    file: { name, bytes: Uint8Array.from(bytes) },
  })

async function planFile(): Promise<PlanFile> {
  return planFileSchema.parse(JSON.parse(new TextDecoder().decode((await take('json')).bytes)))
}

const workbookOf = (file: PlanFile) => printXlsx(consolidatedPlanDocument(file), planWorkbook(file))

type Row = PlanFile['units'][number]['activities'][number]

/** The workbook of the plan as a person leaves it: the rows of the first unit changed. */
async function editedWorkbook(file: PlanFile, edit: (rows: readonly Row[]) => Row[]): Promise<Uint8Array> {
  const units = file.units.map((one, index) => (index === 0 ? { ...one, activities: edit(one.activities) } : one))
  return workbookOf({ ...file, units })
}

describe('entregar el plan', () => {
  it.each<[Format, string]>([
    ['pdf', 'plan-2026.pdf'],
    ['xlsx', 'plan-2026-para-editar.xlsx'],
    ['docx', 'plan-2026.docx'],
    ['csv', 'plan-2026-datos.csv'],
    ['json', 'plan-2026-datos.json'],
  ])('en %s: los mismos datos dan los mismos bytes, y se sabe que es el archivo entregado', async (format, name) => {
    const [first, second] = [await take(format), await take(format)]
    expect(first.fileName).toBe(name)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    const answer = await preview('otro nombre.bin', first.bytes)
    expect(answer).toMatchObject({ format, untouched: true, changedSince: 0, changes: [], problems: [] })
  })

  it('la copia pública lleva cargos; los nombres solo la interna', async () => {
    const text = async (copia: 'interna' | 'publica') => {
      const { sections: read } = await readDocument(Uint8Array.from((await take('docx', { copia })).bytes), 'plan.docx')
      return JSON.stringify(read)
    }
    expect(await text('publica')).not.toContain('Nombre de Prueba')
    expect(await text('publica')).toContain('Despacho')
    expect(await text('interna')).toContain('Nombre de Prueba')
    expect((await take('pdf', { copia: 'interna', unidad: unit })).fileName).toBe('plan-2026-DEM-copia-interna.pdf')
  })

  it('las secciones y firmas se guardan en su orden; solo Planificación las cambia', async () => {
    const stored = await frontMatter.call(app, { credentials: as('otro'), input: { year: YEAR } })
    expect(stored.sections).toEqual(sections)
    expect((await planFile()).sections).toEqual(sections)
    const input = { year: YEAR, sections: [], signatures: stored.signatures }
    await expect(saveFrontMatter.call(app, { credentials: as('jefa'), input })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const foreign = { unitId: other, act: 'Responsable', name: '', post: 'Jefatura' }
    await expect(
      saveFrontMatter.call(app, { credentials: as('plan'), input: { ...input, signatures: [foreign] } }),
    ).rejects.toMatchObject({ code: 'operations.unitWithoutPlan' })
  })

  it('cambiar las páginas del comienzo o las firmas también mueve la fecha de lo que se imprime', async () => {
    const before = (await planFile()).plan.changedAt
    clock.advance(90_000)
    const { signatures } = await frontMatter.call(app, { credentials: as('plan'), input: { year: YEAR } })
    expect((await planFile()).plan.changedAt).toBe(before)
    await saveFrontMatter.call(app, { credentials: as('plan'), input: { year: YEAR, sections, signatures } })
    expect((await planFile()).plan.changedAt).toBe(clock.now())
  })

  it('una unidad sin plan y el diccionario de los datos', async () => {
    await expect(take('pdf', { unidad: other })).rejects.toMatchObject({ code: 'operations.unitWithoutPlan' })
    const { bytes } = await downloadDictionary.call(app, { credentials: as('jefa'), input: {} })
    expect(new TextDecoder().decode(bytes)).toContain('enero')
  })
})

describe('el libro vuelve con cambios', () => {
  it('muestra cambios, filas nuevas y filas que faltan; se aplica y se deshace', async () => {
    const file = await planFile()
    const bytes = await editedWorkbook(file, ([first, , third]) => [
      { ...first!, name: 'Abrir doce ferias', months: months(9_000) },
      third!,
      { ...third!, id: 'sin-clave', name: 'Repartir volantes' },
    ])
    const answer = await preview('libro.xlsx', bytes)
    expect(answer.changes.map(({ change }) => [change.field, change.before, change.after])).toEqual([
      ['name', 'Abrir ferias', 'Abrir doce ferias'],
      ['months', months(10_000), months(9_000)],
    ])
    expect(answer.additions).toMatchObject([
      { unitId: unit, doubt: 'unknownKey', activity: { name: 'Repartir volantes' } },
    ])
    expect(answer.missing.map(({ code }) => code)).toEqual(['DEM-02'])
    expect(answer.conflicts).toEqual([])

    const input = {
      year: YEAR,
      fileName: answer.fileName,
      changes: answer.changes.map(({ change }) => change),
      additions: answer.additions.map(({ unitId, activity }) => ({ unitId, activities: [activity] })),
      annul: answer.missing.map(({ id }) => id),
    }
    const applied = await applyRoundTrip.call(app, { credentials: as('jefa'), input })
    expect(applied).toMatchObject({ changed: 2, added: 1, annulled: 1 })
    const names = async () => (await planFile()).units[0]?.activities.map(({ name }) => name)
    expect(await names()).toEqual(['Abrir doce ferias', 'Contar ferias', 'Repartir volantes'])
    expect(await preview('libro.xlsx', bytes)).toMatchObject({ changes: [], conflicts: [], changedSince: 3 })

    for (const changeId of applied.changeIds.toReversed()) {
      await undoChange.call(app, { credentials: as('jefa'), input: { year: YEAR, changeId } })
    }
    expect(await names()).toEqual(['Abrir ferias', 'Cerrar ferias', 'Contar ferias'])
  })

  it('guardado por LibreOffice en su formato vuelve con los mismos cambios', async () => {
    const bytes = await editedWorkbook(await planFile(), (rows) =>
      rows.map((row) => ({ ...row, months: months(null) })),
    )
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    const ods = await writeOds({ sheets: sheets.map(({ name, rows, cells }) => ({ name, rows, cells: cells! })) })
    const answer = await preview('libro.ods', ods)
    expect(answer).toMatchObject({ format: 'xlsx', untouched: false, additions: [], missing: [], problems: [] })
    expect(answer.changes.map(({ change }) => change.after)).toEqual(ids.map(() => months(null)))
  })

  it('lo que cambió en Hilo mientras tanto se muestra como conflicto con los dos valores', async () => {
    const file = await planFile()
    const bytes = await editedWorkbook(file, (rows) => rows.map((row) => ({ ...row, months: months(5_000) })))
    const cells = [{ activityId: ids[0]!, month: 1, expected: 10_000, value: 7_000 }]
    await saveMonths.call(app, { credentials: as('jefa'), input: { year: YEAR, cells } })
    const answer = await preview('libro.xlsx', bytes)
    expect(answer.conflicts).toMatchObject([
      { change: { before: months(7_000), after: months(5_000) }, written: { before: months(10_000) } },
    ])
    expect(answer.changes.map(({ change }) => change.activityId)).toEqual([ids[1], ids[2]])
    expect(answer.changedSince).toBe(1)
  })

  it('otra unidad puede mirar y no aplicar', async () => {
    const file = await planFile()
    const bytes = await editedWorkbook(file, (rows) => rows.map((row) => ({ ...row, name: `${row.name} más` })))
    const { fileName, changes } = await preview('libro.xlsx', bytes, 'otro')
    expect(changes).toHaveLength(3)
    const input = { year: YEAR, fileName, changes: changes.map(({ change }) => change), additions: [], annul: [] }
    await expect(applyRoundTrip.call(app, { credentials: as('otro'), input })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('el libro de otro plan, de una revisión que no se entregó y un archivo ajeno se rechazan', async () => {
    const file = await planFile()
    const foreign = await workbookOf({ ...file, plan: { ...file.plan, id: 'otro' } })
    await expect(preview('libro.xlsx', foreign)).rejects.toMatchObject({ code: 'operations.documentOfAnotherPlan' })
    const future = await workbookOf({ ...file, plan: { ...file.plan, revision: 999 } })
    await expect(preview('libro.xlsx', future)).rejects.toMatchObject({ code: 'operations.unknownRevision' })
    const text = new TextEncoder().encode('Actividad\tEne\nAlgo\t100\n')
    await expect(preview('plan.txt', text)).rejects.toMatchObject({ code: 'operations.notOurDocument' })
    await expect(preview('plan.json', text)).rejects.toMatchObject({ code: 'operations.notOurDocument' })
  })

  it('de un PDF que no es el entregado se lee lo que se ve, no lo que lleva dentro', async () => {
    const { bytes } = await take('pdf')
    const touched = Uint8Array.from([...bytes, ...new TextEncoder().encode('\n% \n')])
    const answer = await preview('plan.pdf', touched)
    expect(answer).toMatchObject({ format: 'pdf', untouched: false, revision: null })
    expect([answer.changes, answer.conflicts, answer.additions, answer.missing, answer.problems].flat()).toEqual([])
  })
})
