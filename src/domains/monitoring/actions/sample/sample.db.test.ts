import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { downloadSample } from '../../../operations/index.ts'
import {
  aHome,
  as,
  check,
  makeOfficial,
  openPlanGround,
  type PlanGround,
  unpacked,
  written,
  YEAR,
} from '../../../operations/testing.ts'
import { type Application, receiveFile, sha256 } from '../../../platform/index.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import type { Confidentiality } from '../../model/evidence.ts'
import { addEvidenceFile } from '../addEvidenceFile.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { issueReport } from '../execution/issueReport.ts'
import { saveNarrative } from '../execution/saveNarrative.ts'
import { addExtract } from '../extracts/addExtract.ts'
import { addRegister } from '../registers/addRegister.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { addMonitoringToSample } from './addToSample.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const home = aHome()
let ground: PlanGround
let app: Application
const ids = { fairs: '', consultations: '' }
const proofs = { internal: '', confidential: '', extract: '' }

/** A photo; what is appended makes it another file. */
async function upload(who: string, activityId: string, month: Month, mark: string) {
  const bytes = Buffer.concat([PNG, Buffer.from(mark)])
  const received = await receiveFile(
    app.files.folder,
    { name: `foto de ${mark}.png`, maxBytes: 1000 },
    Readable.from([bytes]),
  )
  return addEvidenceFile.call(app, { credentials: as(who), input: { year: YEAR, month, activityId }, received })
}
/** An extract of a register: six persons of one service and one of another. */
async function takeExtract() {
  const fields = [
    { name: 'Documento', kind: 'personKey' as const },
    { name: 'Servicio', kind: 'category' as const },
  ]
  const register = { name: 'Registro de colocaciones', place: 'Libro 1', periodicity: 'monthly' as const, fields }
  const unitId = ground.units.one
  const { id } = await addRegister.call(app, { credentials: as('jefa'), input: { unitId, ...register } })
  const lines = Array.from({ length: 7 }, (_, at) => `7700000${at};${at === 6 ? 'Orientación' : 'Colocación'}`)
  const bytes = new TextEncoder().encode(['Documento;Servicio', ...lines].join('\n'))
  const days = { from: '2026-01-01', to: '2026-01-31', takenOn: '2026-02-02' }
  const stated = { registerId: id, filter: 'Oficina del Norte', countedBy: 'persons' as const, ...days }
  const input = { year: YEAR, month: 1, activityId: ids.fairs, ...stated }
  return addExtract.call(app, { credentials: as('jefa'), input, file: { name: 'extracto.csv', bytes } })
}
type Proof = { fileId: string; confidentiality: Confidentiality }
async function report(who: string, activityId: string, month: Month, proof: readonly Proof[], thenSend = true) {
  const evidence = proof.map((one) => ({ kind: 'file' as const, means: null, ...one }))
  const content = {
    ...{ shareBp: 2500, quantity: null, received: null, attended: null, women: null, men: null, evidence },
    ...{ achievement: 'Se hizo la feria', difficulty: 'Llovió', corrective: '', noEvidence: '' },
  }
  const credentials = as(who)
  await saveReport.call(app, { credentials, input: { year: YEAR, month, activityId, revision: 0, content } })
  if (!thenSend) return
  const input = { year: YEAR, month, activityIds: [activityId] }
  await takeReportStep.call(app, { credentials, input: { ...input, act: 'submit' } })
  await takeReportStep.call(app, { credentials: as('ejecutiva'), input: { ...input, act: 'validate' } })
}

type Asked = Omit<Parameters<typeof downloadSample.call>[1]['input'], 'anios'>
const take = async (input: Asked = {}) =>
  (await downloadSample.call(app, { credentials: as('plan'), input: { anios: String(YEAR), ...input } })).bytes
type Files = Map<string, Buffer>
const rowsOf = (files: Files, table: string): Record<string, unknown>[] =>
  JSON.parse(files.get(`${YEAR}/${table}.json`)?.toString('utf8') ?? 'null')
const leftOut = (files: Files): Record<string, unknown>[] =>
  JSON.parse(files.get('indice.json')?.toString('utf8') ?? '[]').filter((row: { fuera: unknown }) => row.fuera !== null)
/** Paths of the sample by the digest of their bytes. */
const digests = (files: Files) => new Map([...files].map(([path, bytes]) => [sha256(bytes), path]))

let named: Files
let unnamed: Files

beforeAll(async () => {
  ground = await openPlanGround()
  app = { ...ground.app, addToSample: addMonitoringToSample }
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const months = inMonths({ 1: 2500, 2: 2500, 3: 5000 })
  ;[ids.fairs = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', months, ...common }])
  ;[ids.consultations = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', months, ...common }])
  await makeOfficial(ground)
  const [internal, confidential] = [
    await upload('jefa', ids.fairs, 1, 'uno'),
    await upload('jefa', ids.fairs, 1, 'dos'),
  ]
  const extract = await takeExtract()
  proofs.extract = extract.sha256
  proofs.internal = internal.sha256
  proofs.confidential = confidential.sha256
  await report('jefa', ids.fairs, 1, [
    { fileId: internal.id, confidentiality: 'internal' },
    { fileId: confidential.id, confidentiality: 'confidential' },
    { fileId: extract.id, confidentiality: 'internal' },
  ])
  const south = await upload('jefe2', ids.consultations, 1, 'tres')
  await report('jefe2', ids.consultations, 1, [{ fileId: south.id, confidentiality: 'public' }])
  await closeMonths.call(app, { credentials: as('plan'), input: { year: YEAR, month: 1, note: 'Al despacho' } })
  // A month that is open, which is not the auditor's yet.
  await report('jefa', ids.fairs, 2, [], false)
  const place = { year: YEAR, number: 1, period: 'month' as const, unitId: ground.units.one }
  const narrative = { presentation: 'Texto', achievements: '', difficulties: '', corrective: '', next: '' }
  await saveNarrative.call(app, { credentials: as('jefa'), input: { ...place, seen: 0, narrative } })
  await issueReport.call(app, { credentials: as('plan'), input: { ...place, narrative: 1 } })
  named = unpacked(await take({ nombres: 'si' }))
  unnamed = unpacked(await take())
}, 120_000)
afterAll(async () => {
  rmSync(home, { recursive: true })
  await ground.app.database.close()
})

describe('el seguimiento en la muestra para auditoría', () => {
  it('concuerda, como ZIP y como carpeta', async () => {
    const zip = join(home, 'muestra.zip')
    writeFileSync(zip, await take({ nombres: 'si' }))
    expect(check(zip)).toEqual({ status: 0, said: expect.stringContaining('Todo concuerda.') })
    expect(check(written(home, named)).status).toBe(0)
    expect(check(written(home, unnamed)).status).toBe(0)
  })

  it('trae el corte, lo emitido y los informes de los meses cerrados, y ninguno de un mes abierto', () => {
    expect(rowsOf(named, 'cortes')).toMatchObject([
      { numero: 1, mes: 1, nota: 'Al despacho', archivo: `${YEAR}/cortes/corte-1.json` },
    ])
    expect(rowsOf(named, 'informes_emitidos')).toMatchObject([
      { corte: 1, periodo: 'mes', unidad_codigo: 'ONO', emision: 1, version_texto: 1 },
    ])
    for (const table of ['cortes', 'informes_emitidos'])
      for (const { archivo, sha256: hash } of rowsOf(named, table))
        expect(sha256(named.get(String(archivo)) ?? Buffer.alloc(0))).toBe(hash)
    expect(
      rowsOf(named, 'informes').map(({ mes, unidad_codigo, actividad_codigo, estado, logro, evidencias }) => [
        ...[mes, unidad_codigo, actividad_codigo, estado, logro, evidencias],
      ]),
    ).toEqual([
      [1, 'ONO', 'ONO-01', 'validado', 'Se hizo la feria', 3],
      [1, 'OSU', 'OSU-01', 'validado', 'Se hizo la feria', 1],
    ])
  })

  it('con nombres trae los archivos; lo confidencial se queda, con su huella y el porqué', () => {
    expect(digests(named).get(proofs.internal)).toMatch(/^2026\/evidencias\/01-ONO-01-[0-9a-f]{8}\.png$/u)
    expect(digests(named).has(proofs.confidential)).toBe(false)
    expect(leftOut(named)).toMatchObject([
      { sha256: proofs.confidential, fuera: expect.stringContaining('confidencial') },
    ])
    expect(rowsOf(named, 'evidencias')).toHaveLength(4)
    expect(rowsOf(named, 'evidencias').map(({ nombre_archivo }) => nombre_archivo)).toContain('foto de uno.png')
  })

  it('sin nombres quedan fuera los archivos y los nombres, y las huellas van', () => {
    expect([...unnamed.keys()].filter((path) => path.includes('/evidencias/'))).toEqual([])
    const rows = rowsOf(unnamed, 'evidencias')
    expect(rows.map(({ nombre_archivo, archivo }) => [nombre_archivo, archivo])).toEqual(Array(4).fill([null, null]))
    expect(rows.map((row) => row.sha256)).toContain(proofs.internal)
    expect(rowsOf(unnamed, 'informes')[0]).not.toHaveProperty('persona')
    expect(rowsOf(named, 'informes')[0]).toHaveProperty('persona')
  })

  it('un extracto lleva sus totales sin cifras menores de 5; sus filas, con seudónimos, solo si se pidieron nombres', () => {
    expect(digests(named).get(proofs.extract)).toMatch(/^2026\/evidencias\/01-ONO-01-[0-9a-f]{8}\.csv$/u)
    expect(digests(unnamed).has(proofs.extract)).toBe(false)
    expect(rowsOf(named, 'evidencias').map(({ tipo }) => tipo)).toContain('extracto')
    for (const files of [named, unnamed]) {
      const [row] = rowsOf(files, 'extractos')
      expect(row).toMatchObject({
        ...{
          registro: 'Registro de colocaciones',
          filtro: 'Oficina del Norte',
          desde: '2026-01-01',
          hasta: '2026-01-31',
        },
        ...{ tomado_el: '2026-02-02', cuenta: 'personas', filas: 7, personas: 7, guardado_sha256: proofs.extract },
      })
      const content = files.get(String(row?.archivo)) ?? Buffer.alloc(0)
      expect(sha256(content)).toBe(row?.totales_sha256)
      expect(JSON.parse(content.toString('utf8')).totals.cuts[0].cells).toEqual([
        { persons: 'hidden', rows: 'hidden', value: 'Colocación' },
        { persons: 'few', rows: 'few', value: 'Orientación' },
      ])
      expect([...files.values()].some((bytes) => bytes.includes('77000003'))).toBe(false)
    }
  })

  it('de unas unidades solo lo suyo: el corte, que es de todas, queda fuera con su huella', async () => {
    const files = unpacked(await take({ unidades: ground.units.two, nombres: 'si' }))
    expect(check(written(home, files)).status).toBe(0)
    expect(rowsOf(files, 'informes').map(({ unidad_codigo }) => unidad_codigo)).toEqual(['OSU'])
    expect(rowsOf(files, 'informes_emitidos')).toEqual([])
    expect(rowsOf(files, 'cortes')).toMatchObject([{ archivo: null }])
    expect([...files.keys()].filter((path) => path.includes('/evidencias/'))).toHaveLength(1)
  })

  it('cada campo está en el diccionario', () => {
    const known = JSON.parse(named.get('diccionario.json')?.toString('utf8') ?? '[]').map(
      ({ tabla, campo }: { tabla: string; campo: string }) => `${tabla} ${campo}`,
    )
    for (const table of ['cortes', 'informes', 'evidencias', 'extractos', 'informes_emitidos'])
      for (const field of Object.keys(rowsOf(named, table)[0] ?? {})) expect(known).toContain(`${table} ${field}`)
  })

  it('una evidencia cambiada se descubre, también si el manifiesto se rehízo con ella', () => {
    const path = digests(named).get(proofs.internal) ?? ''
    const changed = Buffer.from('otra foto')
    const manifest = JSON.parse(named.get('manifiesto.json')?.toString('utf8') ?? '{}')
    for (const one of manifest.archivos)
      if (one.ruta === path) Object.assign(one, { bytes: changed.byteLength, sha256: sha256(changed) })
    const files = new Map<string, string | Uint8Array>([
      ...named,
      [path, changed],
      ['manifiesto.json', JSON.stringify(manifest)],
    ])
    const { status, said } = check(written(home, files))
    expect(status).toBe(1)
    expect(said).toContain(`El archivo ${path} no tiene la huella que dice ${YEAR}/evidencias.json.`)
  })
})
