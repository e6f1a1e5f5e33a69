import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application, Credentials } from '../../../platform/index.ts'
import { inTransaction, unitsAt } from '../../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../../platform/testing.ts'
import { changeActivities } from '../changeActivities.ts'
import { downloadPlan } from '../downloadPlan.ts'
import { activities } from '../readActivities.ts'
import { saveMonths } from '../saveMonths.ts'
import { undoChange } from '../undoChange.ts'
import { acceptImport } from './acceptImport.ts'
import { decideImport } from './decideImport.ts'
import { describeImportLayout } from './describeImportLayout.ts'
import { discardImport } from './discardImport.ts'
import { importDoubts } from './importDoubts.ts'
import { importPreview } from './importPreview.ts'
import { importRows } from './importRows.ts'
import { listImports } from './listImports.ts'
import { mapImportColumns } from './mapImportColumns.ts'
import { stageImport } from './stageImport.ts'
import { undoImport } from './undoImport.ts'

const clock = settableClock('2026-03-02T15:00:00.000Z')
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const credentials = as('plan')
const MONTHS = 'Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sep|Oct|Nov|Dic'
const HEADER = `Línea Estratégica/Proceso|Actividad|Resultado Esperado|Medio de Verificación|Responsable|${MONTHS}`
const QUARTERS = '||25%|||25%|||25%|||25%'
const EIGHTS = Array(12).fill('8%').join('|')
const row = (name: string, months = QUARTERS): string => `Gestión|${name}|Hecho|Registro|Jefatura|${months}`
const titled = (unit: string): string => `${unit}|||||PROGRAMA ANUAL (%)|||||||||||`
const bytesOf = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n').replaceAll('|', '\t'))

let app: Application
let unitId: string
let year = 2030

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unitId = await aUnit(tx, { name: 'Unidad de Archivo', code: 'ARC' })
    await aPerson(tx, { email: 'plan@ministerio.example', unitId, roles: ['planningOfficer'] })
    await aPerson(tx, { email: 'jefa@ministerio.example', unitId, roles: ['unitHead'] })
  })
})
afterAll(() => app.database.close())

async function stage(bytes: Uint8Array, name = 'plan.txt'): Promise<string> {
  clock.advance(1000)
  return (await stageImport.call(app, { credentials, input: { year }, file: { name, bytes } })).importId
}
const preview = (importId: string) => importPreview.call(app, { credentials, input: { importId } })
const decide = (input: Parameters<typeof decideImport.call>[1]['input']) =>
  decideImport.call(app, { credentials, input })
const accept = (importId: string, input = {}) => acceptImport.call(app, { credentials, input: { importId, ...input } })
const stored = async () => (await activities.call(app, { credentials, input: { year } })).activities

describe('poner un documento en revisión', () => {
  it('solo Planificación puede, y el intento queda en el registro', async () => {
    const file = { name: 'plan.txt', bytes: bytesOf(titled('Unidad de Archivo'), HEADER, row('Una')) }
    await expect(stageImport.call(app, { credentials: as('jefa'), input: { year }, file })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
    const refused = app.database.kysely.selectFrom('platform_log').select('act').where('outcome', '=', 'refused')
    expect((await refused.execute()).map(({ act }) => act)).toContain('operations.stageImport')
  })

  it.each([
    ['vacío', new Uint8Array(), 'documents.empty'],
    ['de otro tipo', new TextEncoder().encode('<html><p>x'), 'documents.unknownType'],
    ['binario', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /documents\./u],
  ])('un archivo %s se rechaza con su código y no se guarda nada', async (_title, bytes, code) => {
    const call = stageImport.call(app, { credentials, input: { year }, file: { name: 'x.txt', bytes } })
    await expect(call).rejects.toMatchObject({
      code: typeof code === 'string' ? code : expect.stringMatching(code),
    })
    expect((await listImports.call(app, { credentials, input: { year } })).imports).toEqual([])
    expect(await app.database.kysely.selectFrom('platform_file').select('sha256').execute()).toEqual([])
  })

  it('sin archivo responde que falta', async () => {
    await expect(stageImport.call(app, { credentials, input: { year } })).rejects.toMatchObject({
      code: 'operations.importFileMissing',
    })
  })

  it('descartada, el mismo archivo empieza de nuevo', async () => {
    const bytes = bytesOf(titled('Unidad de Archivo'), HEADER, row('Una'))
    const first = await stage(bytes)
    expect(await stage(bytes)).toBe(first)
    await discardImport.call(app, { credentials, input: { importId: first } })
    const second = await stage(bytes)
    expect(second).not.toBe(first)
    await discardImport.call(app, { credentials, input: { importId: second } })
    const { imports } = await listImports.call(app, { credentials, input: { year } })
    expect(imports.map(({ state, activities: rows }) => [state, rows])).toEqual([
      ['discarded', 1],
      ['discarded', 1],
    ])
  })
})

describe('decidir y aplicar', () => {
  it('una decisión para muchas filas cambia solo lo que dice; lo demás entra como se leyó', async () => {
    year = 2031
    const rows = [row('Ocho uno', EIGHTS), row('Ocho dos', EIGHTS), row('Justa'), row('Sin meses', '|||||||||||')]
    const importId = await stage(bytesOf(titled('Unidad de Archivo'), HEADER, ...rows))
    const before = await preview(importId)
    expect(before.totals).toMatchObject({ rows: 4, ready: 1, warning: 3, block: 0 })
    const group = before.groups.find(({ rule }) => rule === 'months.sum')!
    expect(group).toMatchObject({ rows: 2, open: 2, choices: ['accept', 'spread', 'ask'] })
    await decide({ importId, groups: [{ key: group.key, decision: { kind: 'spread' } }] })
    expect((await preview(importId)).totals).toMatchObject({ ready: 3, warning: 1 })
    const { report } = await accept(importId)
    expect(report).toMatchObject({ activities: { added: 4 }, decisions: { spread: 2 }, units: { matched: 1 } })
    const sums = (await stored()).map(({ months }) => months.reduce<number>((sum, share) => sum + (share ?? 0), 0))
    expect(sums).toEqual([10_000, 10_000, 10_000, 0])
  })

  it('una decisión que la duda no ofrece se rechaza', async () => {
    year = 2032
    const importId = await stage(bytesOf(titled('Unidad de Archivo'), HEADER, row('Ocho', EIGHTS)))
    const { doubts } = await importDoubts.call(app, { credentials, input: { importId } })
    expect(doubts[0]).toMatchObject({ rule: 'months.sum', place: 'línea 3', writes: ['writeMonths'] })
    const id = doubts[0]!.id
    await expect(
      decide({ importId, doubts: [{ id, decision: { kind: 'dropValue', position: 1 } }] }),
    ).rejects.toMatchObject({ code: 'operations.importChoiceUnknown' })
    await decide({ importId, doubts: [{ id, decision: { kind: 'leaveOut' } }] }).catch(() => undefined)
    await decide({ importId, doubts: [{ id, decision: { kind: 'accept' } }] })
    await decide({ importId, doubts: [{ id, decision: null }] })
    const { rows } = await importRows.call(app, { credentials, input: { importId, unit: 0 } })
    expect(rows[0]).toMatchObject({ state: 'warning', sum: 9600, comparison: 'new' })
  })

  it('una unidad que no está se crea con su alias, o se dice cuál es', async () => {
    year = 2033
    const rows = [titled('Oficina Costera'), HEADER, row('Una'), '', titled('Unidad Rara'), HEADER, row('Otra')]
    const importId = await stage(bytesOf(...rows))
    const name = (await preview(importId)).units[1]!.name
    await decide({ importId, units: [{ name, decision: { kind: 'existing', unitId } }] })
    const { report } = await accept(importId)
    expect(report.units.created.map(({ code }) => code)).toEqual(['OC'])
    expect(report.units.aliases).toEqual([{ unitId, alias: name }])
    expect((await stored()).map((one) => one.unitId === unitId)).toEqual(expect.arrayContaining([true, false]))
  })
})

describe('unidades nuevas', () => {
  const under = (parentId: string | null, unitKind = 'departamental' as const, underRead?: string) => ({
    ...({ kind: 'new', unitKind, parentId } as const),
    ...(underRead === undefined ? {} : { underRead }),
  })

  it('se crean con la clase y bajo la unidad que se eligió, también una del documento, y el informe lo dice', async () => {
    year = 2037
    const parts = ['Oficina del Cerro', 'Zona del Valle'].flatMap((unit) => [titled(unit), HEADER, row(unit), ''])
    const importId = await stage(bytesOf(...parts))
    const decideUnit = (name: string, decision: ReturnType<typeof under>) =>
      decide({ importId, units: [{ name, decision }] })
    await decideUnit('Oficina del Cerro', under(null, 'departamental', 'Zona del Valle'))
    await decideUnit('Zona del Valle', { ...under(unitId), unitKind: 'regional' as 'departamental' })
    expect((await preview(importId)).units.map(({ target }) => target)).toMatchObject([
      { kind: 'new', unitKind: 'departamental', parentId: null, under: 1 },
      { kind: 'new', unitKind: 'regional', parentId: unitId, under: null },
    ])
    const { report } = await accept(importId)
    const lines = report.units.created.map(({ name, kind, under: above }) => [name, kind, above])
    expect(lines).toEqual([
      ['Oficina del Cerro', 'departamental', 'Zona del Valle'],
      ['Zona del Valle', 'regional', 'Unidad de Archivo'],
    ])
    const tree = await unitsAt(app.database.kysely, '2037-02-01')
    const byName = new Map(tree.map((unit) => [unit.name, unit]))
    const zone = byName.get('Zona del Valle')!
    expect(zone).toMatchObject({ kind: 'regional', parentId: unitId })
    expect(byName.get('Oficina del Cerro')).toMatchObject({ kind: 'departamental', parentId: zone.id })
  })

  it('una que no existe, o que cuelga de sí misma, se rechaza y no se guarda', async () => {
    year = 2038
    const importId = await stage(bytesOf(titled('Oficina Sola'), HEADER, row('Una')))
    for (const decision of [under('no-existe'), under(null, 'departamental', 'Oficina Sola')])
      await expect(decide({ importId, units: [{ name: 'Oficina Sola', decision }] })).rejects.toMatchObject({
        code: 'operations.importUnitWrong',
        details: { unit: 'Oficina Sola' },
      })
    expect((await preview(importId)).units[0]).toMatchObject({ decided: false })
  })
})

describe('otra versión del mismo documento', () => {
  it('lo que se marca queda guardado; lo que no difiere no se puede marcar', async () => {
    year = 2039
    const names = ['Cambia una', 'Cambia dos', 'Igual', 'Se va']
    await accept(await stage(bytesOf(titled('Unidad de Archivo'), HEADER, ...names.map((name) => row(name)))))
    const changed = [row('Cambia una', EIGHTS), row('Cambia dos', EIGHTS), row('Igual')]
    const importId = await stage(bytesOf(titled('Unidad de Archivo'), HEADER, ...changed))
    const { comparison } = await preview(importId)
    expect(comparison.changed.map(({ unit, taken }) => [unit, taken])).toEqual(
      Array(2).fill(['Unidad de Archivo', false]),
    )
    const [first, second] = comparison.changed.map(({ key }) => key)
    const gone = comparison.gone[0]!.activityId
    await decide({ importId, changes: [first!, second!, gone].map((key) => ({ key, take: true })) })
    await decide({ importId, changes: [{ key: second!, take: false }] })
    const after = (await preview(importId)).comparison
    expect([...after.changed, ...after.gone].map(({ taken }) => taken)).toEqual([true, false, true])
    await expect(decide({ importId, changes: [{ key: 'línea 5', take: true }] })).rejects.toMatchObject({
      code: 'operations.importDoubtUnknown',
    })
    const { report } = await accept(importId, { changed: [first], gone: [gone] })
    expect(report.activities).toMatchObject({ added: 0, changed: 1, same: 1, annulled: 1 })
    const sums = (await stored()).map(({ name, months }) => [
      name,
      months.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    ])
    expect(sums).toEqual([
      ['Cambia una', 9600],
      ['Cambia dos', 10_000],
      ['Igual', 10_000],
    ])
  })

  it('muestra lo que cambió y aplica solo lo elegido', async () => {
    year = 2034
    const first = await stage(bytesOf(titled('Unidad de Archivo'), HEADER, row('Igual'), row('Cambia'), row('Se va')))
    await accept(first)
    const second = await stage(
      bytesOf(titled('Unidad de Archivo'), HEADER, row('Igual'), row('Cambia', EIGHTS), row('Nueva')),
    )
    const { comparison } = await preview(second)
    expect(comparison).toMatchObject({ existing: 3, added: 1, same: 1 })
    expect(comparison.changed.map(({ activity }) => activity)).toEqual(['Cambia'])
    expect(comparison.gone.map(({ activity }) => activity)).toEqual(['Se va'])
    const { report } = await accept(second, { changed: 'all', gone: [comparison.gone[0]!.activityId] })
    expect(report.activities).toMatchObject({ added: 1, same: 1, changed: 1, annulled: 1 })
    const after = await stored()
    expect(after.map(({ name }) => name)).toEqual(['Igual', 'Cambia', 'Nueva'])
    expect(after[1]!.months).toEqual(Array(12).fill(800))
    await undoImport.call(app, { credentials, input: { importId: second } })
    const undone = await stored()
    expect(undone.map(({ name }) => name)).toEqual(['Igual', 'Cambia', 'Se va'])
    expect(undone[1]!.months[2]).toBe(2500)
  })

  it('no se deshace si alguien cambió después lo que entró; deshecho ese cambio, sí', async () => {
    year = 2035
    const importId = await stage(bytesOf(titled('Unidad de Archivo'), HEADER, row('Una')))
    await accept(importId)
    const [one] = await stored()
    const cells = [{ activityId: one!.id, month: 1, expected: null, value: 100 }]
    const { changeId } = await saveMonths.call(app, { credentials: as('jefa'), input: { year, cells } })
    const undo = () => undoImport.call(app, { credentials, input: { importId } })
    await expect(undo()).rejects.toMatchObject({ code: 'operations.importChangedSince', details: { count: 1 } })
    await undoChange.call(app, { credentials: as('jefa'), input: { year, changeId: changeId! } })
    expect(await undo()).toEqual({ annulled: 1 })
    expect(await stored()).toEqual([])
    await expect(undo()).rejects.toMatchObject({ code: 'operations.importNotAccepted' })
  })
})

describe('lo que Hilo mismo escribe', () => {
  it.each(['xlsx', 'csv'] as const)(
    'su %s entra en el plan de otro año con las mismas filas y cifras',
    async (formato) => {
      year = formato === 'xlsx' ? 2041 : 2043
      const means = row('Con dos medios').replace('Registro', 'Acta')
      await accept(await stage(bytesOf(titled('Unidad de Archivo'), HEADER, row('Una', EIGHTS), means)))
      const plain = (rows: Awaited<ReturnType<typeof stored>>) =>
        rows.map(({ unitId: unit, name, expectedResult, means: declared, responsibleText, months }) => ({
          ...{ unit, name, expectedResult, declared, responsibleText, months },
        }))
      const before = await stored()
      const [, second] = before
      const change = { activityId: second!.id, field: 'means' as const, before: second!.means, after: ['Acta', 'Foto'] }
      await changeActivities.call(app, {
        credentials: as('jefa'),
        input: { year, kind: 'edit', summary: '', changes: [change] },
      })
      const changed = plain(await stored())
      const { bytes } = await downloadPlan.call(app, { credentials, input: { year, formato } })
      year++
      const importId = await stage(bytes, `plan.${formato}`)
      expect((await preview(importId)).units.map(({ target }) => target)).toEqual([{ kind: 'existing', unitId }])
      await accept(importId)
      // Several means in one cell come back as one: a person parts them.
      const inOneCell = changed.map((one) => ({ ...one, declared: [one.declared.join(' ')] }))
      expect(plain(await stored())).toEqual(inOneCell)
    },
  )
})

describe('columnas que una persona dice', () => {
  const shares = Array(12).fill('8.33').join('|')
  const unknown = [`A|B|C|D|E|${Array.from({ length: 12 }, (_, at) => `M${at + 1}x`).join('|')}`]
  const odd = (...names: string[]) =>
    bytesOf(...unknown, ...names.map((name) => `Gestión|${name}|Hecho|Registro|Jefatura|${shares}`))

  it('se leen de nuevo con ellas y se recuerdan para el siguiente archivo con esos encabezados', async () => {
    year = 2036
    const importId = await stage(odd('Una', 'Dos'), 'raro.txt')
    const { sections } = await describeImportLayout.call(app, { credentials, input: { importId } })
    expect(sections[0]!.columns).toHaveLength(17)
    const fields = ['strategicLine', 'activity', 'expectedResult', 'verification', 'responsible'] as const
    const months = Array.from({ length: 12 }, (_, at) => `months.${at + 1}` as 'months.1')
    const told = { index: 0, headerRow: 0, columns: [...fields, ...months], percentScale: 'percent' as const }
    const { activities: read } = await mapImportColumns.call(app, {
      credentials,
      input: { importId, sections: [told], remember: true },
    })
    expect(read).toBe(2)
    expect((await preview(importId)).totals).toMatchObject({ rows: 2, numbers: 24, total: 2 * 9996 })
    const file = { name: 'otro.txt', bytes: odd('Tres') }
    const next = await stageImport.call(app, { credentials, input: { year }, file })
    expect(next.mappingRemembered).toBe(true)
    expect((await preview(next.importId)).totals).toMatchObject({ rows: 1, numbers: 12 })
    await expect(
      mapImportColumns.call(app, {
        credentials,
        input: { importId, sections: [{ ...told, columns: ['activity', 'activity'] }], remember: false },
      }),
    ).rejects.toMatchObject({ code: 'operations.importColumnsWrong' })
  })

  it('de los números que cuentan algo sale la meta física, y otra versión cambia con ella los meses', async () => {
    year = 2047
    const visits = (inMarch: string) =>
      bytesOf(
        titled('Unidad de Archivo'),
        `${HEADER}|Unidad de medida`,
        `${row('Visitar fincas', `2||${inMarch}|||||||||`)}|Visitas`,
        `${row('Dar talleres', '||1,500|||500||||||')}|Personas`,
      )
    const importId = await stage(visits('6'), 'cantidades.txt')
    expect(await preview(importId)).toMatchObject({ needsMapping: true, totals: { rows: 2, block: 2, numbers: 0 } })
    const { sections } = await describeImportLayout.call(app, { credentials, input: { importId } })
    const told = sections.map(({ index, headerRow, columns }) => ({
      ...{ index, headerRow, percentScale: 'quantity' as const },
      columns: columns.map(({ proposed }) => proposed),
    }))
    await mapImportColumns.call(app, { credentials, input: { importId, sections: told, remember: true } })
    const { rows } = await importRows.call(app, { credentials, input: { importId, unit: 0 } })
    expect(rows.map(({ state, target, sum }) => [state, target, sum])).toEqual([
      ['ready', { unitOfMeasure: 'Visitas', quantity: 8 }, 10_000],
      ['ready', { unitOfMeasure: 'Personas', quantity: 2000 }, 10_000],
    ])
    await accept(importId)
    expect((await stored()).map(({ target, months }) => [target?.quantities[2], months[2]])).toEqual([
      [6, 7500],
      [1500, 7500],
    ])
    clock.advance(1000)
    const file = { name: 'cantidades-2.txt', bytes: visits('2') }
    const next = await stageImport.call(app, { credentials, input: { year }, file })
    const { changed, same } = (await preview(next.importId)).comparison
    expect([next.mappingRemembered, same, changed.map(({ differences }) => differences)]).toEqual([
      true,
      1,
      [
        [
          {
            field: 'target',
            before: '8 Visitas: 2, –, 6, –, –, –, –, –, –, –, –, –',
            after: '4 Visitas: 2, –, 2, –, –, –, –, –, –, –, –, –',
          },
        ],
      ],
    ])
    await accept(next.importId, { changed: 'all' })
    expect((await stored()).map(({ target, months }) => [target?.quantities[2], months[2]])).toEqual([
      [2, 5000],
      [1500, 7500],
    ])
  })
})
