import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import {
  type Application,
  exportBackup,
  openFiles,
  restoreBackup,
  sha256,
  type UploadedFile,
} from '../../../platform/index.ts'
import { openTestDatabase } from '../../../platform/testing.ts'
import type { extractRoutes } from '../../contracts/extracts.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { downloadEvidence } from '../readEvidence.ts'
import { report } from '../readReport.ts'
import { addRegister } from '../registers/addRegister.ts'
import { changeRegister } from '../registers/changeRegister.ts'
import { removeEvidenceFile } from '../removeEvidenceFile.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { drawSample } from '../verification/drawSample.ts'
import { sample } from '../verification/readSamples.ts'
import { addExtract } from './addExtract.ts'
import { personsInYear } from './readPersonsInYear.ts'

let ground: PlanGround
const ids = { fairs: '', consultations: '', register: '' }

const registerInput = () => ({
  ...{ unitId: ground.units.one, name: 'Registro de colocaciones', place: 'Sistema de prueba' },
  periodicity: 'continuous' as const,
  fields: [
    { name: 'Documento', kind: 'personKey' as const },
    { name: 'Nombre', kind: 'identity' as const },
    { name: 'Sexo', kind: 'sex' as const },
    { name: 'Nacimiento', kind: 'birthDate' as const },
    { name: 'Fecha', kind: 'date' as const },
    { name: 'Servicio', kind: 'category' as const },
  ],
})

const HEAD = ['Documento', 'Nombre', 'Sexo', 'Nacimiento', 'Fecha', 'Servicio', 'Teléfono']
/** Invented persons; nothing of this may be found afterwards. */
const keyOf = (n: number) => `77${String(n).padStart(6, '0')}-9`
const aRow = (n: number, month: number, service = 'Colocación') => [
  ...[keyOf(n), `Persona ${n} Inventada`, n % 2 === 0 ? 'F' : 'M', `1991-07-${String(n).padStart(2, '0')}`],
  ...[`2026-0${month}-10`, service, `7000-00${n}`],
]
const many = (from: number, to: number, month: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => aRow(from + at, month))

async function aBook(rows: readonly (readonly string[])[], head = HEAD): Promise<UploadedFile> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Hoja1', rows: [head, ...rows].map((row) => [...row]) }] })
  return { name: 'colocaciones de Persona 17.xlsx', bytes: new Uint8Array(bytes) }
}
const aText = (text: string, name = 'datos.csv'): UploadedFile => ({ name, bytes: new TextEncoder().encode(text) })
const csvOf = (rows: readonly (readonly string[])[]) => aText([HEAD, ...rows].map((row) => row.join(';')).join('\r\n'))

type Stated = Partial<InputOf<typeof extractRoutes.addExtract>>
const upload = (who: string, file: UploadedFile | undefined, stated: Stated = {}) =>
  addExtract.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month: 2, activityId: ids.fairs, registerId: ids.register, filter: 'Oficina del Norte' },
      ...{ from: '2026-02-01', to: '2026-02-28', takenOn: '2026-03-01', countedBy: 'persons', ...stated },
    },
    ...(file === undefined ? {} : { file }),
  })

type Piece = { fileId: string; confidentiality?: 'internal' | 'confidential' }
async function write(month: Month, quantity: number, pieces: readonly Piece[], revision = 0, activityId = ids.fairs) {
  const evidence = pieces.map((one) => ({ kind: 'file' as const, means: null, ...one }))
  const content = {
    ...{ shareBp: null, quantity, received: null, attended: null, women: null, men: null, evidence },
    ...{ achievement: 'Se colocó', difficulty: '', corrective: 'Se repone', noEvidence: '' },
  }
  const input = { year: YEAR, month, activityId, revision, content }
  return saveReport.call(ground.app, { credentials: as('jefa'), input })
}
const step = (who: string, act: 'submit' | 'validate', month: Month) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [ids.fairs] },
  })
const see = (who: string, month: Month = 2) =>
  report.call(ground.app, { credentials: as(who), input: { year: YEAR, month, activityId: ids.fairs } })
const inYear = (who: string, month: Month = 2) =>
  personsInYear.call(ground.app, { credentials: as(who), input: { year: YEAR, month, activityId: ids.fairs } })

/** Paths of every file of the installation, also those on their way in. */
function onDisk(): string[] {
  const { folder } = ground.app.files
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []))
}

/** Every row of every table, as a backup carries them. */
function backupLines(): Promise<string[]> {
  const { database, files } = ground.app
  return exportBackup(database, { release: '0', createdAt: '2026-03-02T15:00:00.000Z', files }, async (all) => {
    const lines: string[] = []
    for await (const line of all) lines.push(line)
    return lines
  })
}
/** Everything that is kept: each row, and each file as it stands on the disk. */
const everything = async (): Promise<string> =>
  [...(await backupLines()), ...onDisk().map((path) => readFileSync(path, 'utf8'))].join('\n')
/** Pseudonyms of every extract, in the order of their files. */
const pseudonymsIn = ({ kysely }: Application['database']) =>
  kysely.selectFrom('monitoring_extract').select('pseudonyms').orderBy('file_id').execute()
const logOf = async (outcome: 'done' | 'refused'): Promise<unknown[]> =>
  (
    await ground.app.database.kysely
      .selectFrom('platform_log')
      .select('body')
      .where('act', '=', 'monitoring.addExtract')
      .where('outcome', '=', outcome)
      .orderBy('seq')
      .execute()
  ).map(({ body }) => JSON.parse(body).data)

beforeAll(async () => {
  ground = await openPlanGround()
  const quantities = [60, 60, ...Array(10).fill(null)]
  const months = inMonths({ 1: 5000, 2: 5000 })
  const target = { unitOfMeasure: 'personas', quantities }
  const common = { expectedResult: 'Servicio prestado', means: ['Extracto del registro'], months, target }
  ;[ids.fairs = ''] = await ground.add(ground.units.one, [{ name: 'Colocar personas', ...common }])
  ;[ids.consultations = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  ids.register = (await addRegister.call(ground.app, { credentials: as('enlace'), input: registerInput() })).id
}, 120_000)
afterAll(() => ground.app.database.close())

describe('subir un extracto', () => {
  it.each<[string, () => UploadedFile | Promise<UploadedFile> | undefined, Stated, string]>([
    ['sin archivo', () => undefined, {}, 'monitoring.fileMissing'],
    ['un PDF', () => aText('%PDF-1.7 nada', 'a.xlsx'), {}, 'documents.'],
    ['una página web', () => aText('<html><script>x()</script>', 'a.csv'), {}, 'documents.unknownType'],
    ['una hoja sin las columnas', () => aBook([], ['Documento']), {}, 'monitoring.extractColumns'],
    [
      'con una fecha que no es',
      () => aBook([[...aRow(3, 2).with(4, 'Persona 3 Inventada')]]),
      {},
      'monitoring.extractRows',
    ],
    [
      'que nombra a alguien en una categoría',
      () => aBook([aRow(4, 2, `de ${keyOf(4)}`)]),
      {},
      'monitoring.extractNamesPerson',
    ],
    [
      'con un filtro que nombra a alguien',
      () => aBook([aRow(4, 2)]),
      { filter: 'persona 4 inventada' },
      'monitoring.extractFilterNames',
    ],
    ['con el período al revés', () => aBook([aRow(4, 2)]), { to: '2026-01-01' }, 'monitoring.extractDays'],
    ['tomado mañana', () => aBook([aRow(4, 2)]), { takenOn: '2026-03-03' }, 'monitoring.extractDays'],
    ['de un registro que no está', () => aBook([aRow(4, 2)]), { registerId: 'otro' }, 'monitoring.registerNotFound'],
  ])('%s se rechaza y no queda nada', async (_title, make, stated, code) => {
    await expect(upload('jefa', await make(), stated)).rejects.toMatchObject({ code: expect.stringContaining(code) })
    const { kysely } = ground.app.database
    expect(await kysely.selectFrom('platform_stored_file').select('sha256').execute()).toEqual([])
    expect(await kysely.selectFrom('monitoring_extract').select('file_id').execute()).toEqual([])
    expect(onDisk()).toEqual([])
  })

  it('una fórmula sin resultado no se calcula', async () => {
    const rows = [HEAD, [...aRow(4, 2)].with(5, '')]
    const cells = new Map([['1,5', { value: null, formula: '1+1' }]])
    const bytes = await writeXlsx({ sheets: [{ name: 'Hoja1', rows, cells }] })
    await expect(upload('jefa', { name: 'a.xlsx', bytes: new Uint8Array(bytes) })).rejects.toMatchObject({
      code: 'monitoring.extractRows',
      details: { rows: 'fila 2, «Servicio»: trae una fórmula sin resultado guardado' },
    })
  })

  it('quien no escribe los informes de la unidad no lo sube, y se rechaza antes de leerlo', async () => {
    const file = aText('esto no es una tabla', 'a.csv')
    await expect(upload('jefe2', file)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(upload('titular', file)).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(upload('plan', file)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('la bitácora dice cada rechazo sin decir de quién', async () => {
    const lines = JSON.stringify(await logOf('refused'))
    expect(lines).toContain('monitoring.extractRows')
    expect(lines).not.toMatch(/Inventada|77000003|7000-00/u)
  })

  it('se cuenta de nuevo, y de lo que se guarda nadie sale con su nombre, documento, teléfono ni nacimiento', async () => {
    const book = await aBook([...many(1, 20, 2), aRow(1, 2, 'Orientación')])
    const file = await upload('enlace', book)
    expect(file).toMatchObject({
      ...{ fileName: 'Registro de colocaciones, 2026-02-01 a 2026-02-28.csv', mediaType: 'text/csv' },
      extract: {
        ...{ registerName: 'Registro de colocaciones', filter: 'Oficina del Norte', countedBy: 'persons' },
        ...{ originalSha256: sha256(book.bytes), otherColumns: 1, hiddenRows: 0 },
        totals: { rows: 21, persons: 20, withoutPerson: 0, outsidePeriod: 0 },
      },
    })
    expect(file.sha256).not.toBe(sha256(book.bytes))
    const stored = await downloadEvidence.call(ground.app, { credentials: as('jefa'), input: { fileId: file.id } })
    const text = Buffer.concat(await stored.bytes.toArray()).toString('utf8')
    expect(text.split('\r\n')[0]).toBe(
      'Documento (seudónimo),Nombre (seudónimo),Sexo,Nacimiento (edad al final del período),Fecha,Servicio',
    )
    expect(text.split('\r\n')[1]).toMatch(/^p-[0-9a-f]{32},p-[0-9a-f]{32},hombre,30-44,2026-02-10,Colocación$/u)
    const all = await everything()
    expect(all).toContain('Colocación')
    for (const secret of [/Inventada/u, /7700000|7700001/u, /7000-00/u, /1991-07/u, /Persona 17/u])
      expect(all).not.toMatch(secret)
    expect(all).not.toContain(readFileSync(ground.app.personKeyFile, 'utf8').trim())
    expect(await logOf('done')).toMatchObject([{ rows: 21, persons: 20, filter: 'Oficina del Norte' }])
  })

  it('lo mismo otra vez es el extracto que ya está; dicho de otra forma se rechaza', async () => {
    const rows = [...many(1, 20, 2), aRow(1, 2, 'Orientación')]
    const again = await upload('jefa', csvOf(rows))
    expect(again.extract?.totals).toMatchObject({ rows: 21, persons: 20 })
    expect(await pseudonymsIn(ground.app.database)).toHaveLength(1)
    await expect(upload('jefa', csvOf(rows), { filter: 'Otro filtro' })).rejects.toMatchObject({
      code: 'monitoring.extractKnown',
    })
  })

  it('uno de menos de 5 filas no deja su cifra en la bitácora; uno sin casos es 0', async () => {
    const stated = { countedBy: 'rows' as const }
    const small = await upload('jefa', await aBook(many(1, 3, 2)), stated)
    expect(small.extract?.totals).toMatchObject({ rows: 3, persons: 3 })
    expect((await logOf('done')).at(-1)).toMatchObject({ rows: 'few', persons: 'few' })
    expect((await upload('jefa', await aBook([]), stated)).extract?.totals).toMatchObject({ rows: 0, persons: 0 })
  })

  it('de un registro retirado no se toman más', async () => {
    const input = { ...registerInput(), registerId: ids.register, revision: 1 }
    const set = (status: 'inUse' | 'retired', revision: number) =>
      changeRegister.call(ground.app, { credentials: as('plan'), input: { ...input, status, revision } })
    await set('retired', 1)
    await expect(upload('jefa', await aBook([aRow(1, 2)]))).rejects.toMatchObject({
      code: 'monitoring.registerRetired',
    })
    await set('inUse', 2)
  })
})

describe('el extracto como evidencia', () => {
  it('quien escribe, quien revisa y quien lee ven que la cifra no es la del extracto', async () => {
    const [january, february] = [
      await upload('jefa', await aBook(many(16, 25, 1)), {
        ...{ month: 1, from: '2026-01-01', to: '2026-01-31', takenOn: '2026-02-02' },
      }),
      await upload('jefa', csvOf([...many(1, 20, 2), aRow(1, 2, 'Orientación')])),
    ]
    await write(1, 10, [{ fileId: january.id }])
    await write(2, 19, [{ fileId: february.id }])
    expect((await see('jefa')).warnings).toContain('extractDiffers')
    expect((await see('jefa', 1)).warnings).not.toContain('extractDiffers')
    await step('jefa', 'submit', 2)
    expect((await see('ejecutiva')).warnings).toContain('extractDiffers')
  })

  it('las personas de varios meses se cuentan una vez en el año', async () => {
    expect(await inYear('jefa')).toEqual({
      registers: [
        {
          ...{ registerId: ids.register, registerName: 'Registro de colocaciones' },
          ...{ persons: 25, extracts: 2, otherKey: 0 },
        },
      ],
    })
    expect((await inYear('jefa', 1)).registers).toMatchObject([{ persons: 10, extracts: 1 }])
    await expect(inYear('jefe2')).rejects.toMatchObject({ code: 'monitoring.reportNotForYou' })
  })

  it('con otra clave de la instalación no se mezclan, y se dice', async () => {
    const app = { ...ground.app, personKeyFile: `${ground.app.personKeyFile}.otra` }
    const call = { credentials: as('jefa'), input: { year: YEAR, month: 2 as const, activityId: ids.fairs } }
    expect((await personsInYear.call(app, call)).registers).toMatchObject([{ persons: 0, extracts: 0, otherKey: 2 }])
    rmSync(app.personKeyFile)
  })

  it('validado, el resto del personal ve los totales sin cifras menores de 5, y no las filas', async () => {
    await step('ejecutiva', 'validate', 2)
    const extractOf = async (who: string) => {
      const [piece] = (await see(who)).report.evidence
      return piece?.kind === 'file' ? piece.file : undefined
    }
    const own = await extractOf('plan')
    const service = (file: Awaited<ReturnType<typeof extractOf>>) =>
      file?.extract?.totals.cuts.find(({ field }) => field === 'Servicio')?.cells
    expect(service(own)).toEqual([
      { value: 'Colocación', rows: 20, persons: 20 },
      { value: 'Orientación', rows: 1, persons: 1 },
    ])
    const others = await extractOf('titular')
    expect(others?.extract).toMatchObject({ rowsWithheld: true, totals: { rows: 21, persons: 20 } })
    expect(service(others)).toEqual([
      { value: 'Colocación', rows: 'hidden', persons: 'hidden' },
      { value: 'Orientación', rows: 'few', persons: 'few' },
    ])
    const fileId = own?.id ?? ''
    const take = (who: string) => downloadEvidence.call(ground.app, { credentials: as(who), input: { fileId } })
    for (const who of ['titular', 'jefe2'])
      await expect(take(who)).rejects.toMatchObject({ code: 'monitoring.rowsNotForYou' })
    for (const who of ['jefa', 'ejecutiva', 'plan']) (await take(who)).bytes.destroy()
    expect((await inYear('titular')).registers).toMatchObject([{ persons: 20, extracts: 1 }])
  })

  it('lo de fuera del mes lo elige la muestra, y quien verifica ve el extracto entero', async () => {
    const { app } = ground
    const late = await upload('jefa', await aBook(many(1, 9, 2)), { month: 1, from: '2026-02-01', to: '2026-02-20' })
    const { revision } = await write(1, 9, [{ fileId: late.id }], 1)
    expect(revision).toBe(2)
    await step('jefa', 'submit', 1)
    await step('ejecutiva', 'validate', 1)
    const rule = { weightFromBp: null, jumpFromBp: null, late: false, repeatedFile: false, randomShareBp: 0 }
    const input = { year: YEAR, side: 'planning' as const, fromMonth: 1, toMonth: 2 }
    await expect(drawSample.call(app, { credentials: as('plan'), input: { ...input, rule } })).rejects.toMatchObject({
      code: 'monitoring.nothingToSample',
    })
    const drawn = { ...input, rule: { ...rule, outsideMonth: true } }
    const { number } = await drawSample.call(app, { credentials: as('plan'), input: drawn })
    const { items } = await sample.call(app, { credentials: as('plan'), input: { year: YEAR, number } })
    expect(items).toMatchObject([
      {
        ...{ month: 1, reasons: ['outsideMonth'] },
        pieces: [{ evidence: { kind: 'file', file: { extract: { totals: { rows: 9, persons: 9 } } } } }],
      },
    ])
  })
})

describe('después', () => {
  it('la copia lleva el extracto y sus seudónimos, y no la clave', async () => {
    const { app } = ground
    const lines = await backupLines()
    expect(lines.join('\n')).not.toContain(readFileSync(app.personKeyFile, 'utf8').trim())
    const other = await openTestDatabase()
    try {
      const files = openFiles({ kind: 'folder', folder: `${app.files.folder}-otra` })
      await restoreBackup(
        other,
        (async function* () {
          yield* lines
        })(),
        { acceptBrokenLog: false, files },
      )
      const restored = await pseudonymsIn(other)
      expect(restored).toEqual(await pseudonymsIn(app.database))
      expect(new Set(restored.flatMap(({ pseudonyms }) => pseudonyms)).size).toBe(25)
      rmSync(files.folder, { recursive: true })
    } finally {
      await other.close()
    }
  })

  it('el que ningún informe usa se quita con sus bytes y sus seudónimos', async () => {
    const place = { year: YEAR, month: 1 as const, activityId: ids.fairs }
    const { kysely } = ground.app.database
    const spare = await kysely
      .selectFrom('monitoring_extract as extract')
      .innerJoin('monitoring_evidence_file as file', 'file.id', 'extract.file_id')
      .leftJoin('monitoring_evidence as used', 'used.file_id', 'extract.file_id')
      .select('extract.file_id')
      .where('used.id', 'is', null)
      .where('file.month', '=', place.month)
      .executeTakeFirstOrThrow()
    const input = { ...place, fileId: spare.file_id }
    await removeEvidenceFile.call(ground.app, { credentials: as('jefa'), input })
    const left = await kysely.selectFrom('monitoring_extract').select('file_id').execute()
    expect(left.map(({ file_id }) => file_id)).not.toContain(spare.file_id)
  })
})
