import { describe, expect, it } from 'vitest'
import { changeRequestActs } from '../../model/changes/changeRequestWorkflow.ts'
import type { RequestItem } from '../../model/changes/requestItem.ts'
import { transferActs } from '../../model/changes/transferAnswer.ts'
import type { ClosingReportContent } from '../../model/records/closingReportContent.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import { valueText } from '../sample/sampleText.es.ts'
import { itemLines } from './itemLines.ts'
import { recordDocument } from './recordDocument.ts'
import { changeRequestText } from './recordText.es.ts'

const activities = [
  { id: 'a', code: 'DIT-01', name: 'Inspeccionar' },
  { id: 'b', code: 'DIT-02', name: 'Orientar' },
]
const names = { activities, names: [{ id: 'u2', name: 'Oficina del Sur' }] }
const months = (share: number) => Array.from({ length: 12 }, (_, at) => (at < 2 ? share : null))
const lines = (item: RequestItem) => itemLines(item, names, 'es-SV')

describe('lo que cada cambio de una solicitud dice en papel', () => {
  it.each<[string, RequestItem, string]>([
    ['agregar', { kind: 'add', activity: { name: 'Capacitar' } }, 'Agregar la actividad «Capacitar»'],
    ['quitar', { kind: 'drop', activityId: 'a' }, 'Quitar DIT-01 «Inspeccionar»'],
    [
      'suspender',
      { kind: 'suspend', activityId: 'a', from: 3, to: 5 },
      'Suspender DIT-01 «Inspeccionar» de marzo a mayo',
    ],
    ['reanudar', { kind: 'resume', activityId: 'a', from: 4 }, 'Reanudar DIT-01 «Inspeccionar» desde abril'],
    ['dividir', { kind: 'split', activityId: 'a', into: [] }, 'Dividir DIT-01 «Inspeccionar»'],
    [
      'unir',
      { kind: 'merge', activityIds: ['a', 'b'], into: { name: 'Atender' } },
      'Unir DIT-01 «Inspeccionar» y DIT-02 «Orientar» en «Atender»',
    ],
    [
      'trasladar',
      { kind: 'transfer', activityId: 'a', toUnitId: 'u2' },
      'Trasladar DIT-01 «Inspeccionar» a Oficina del Sur',
    ],
    [
      'no exigible',
      { kind: 'exempt', activityId: 'a', months: [3, 4] },
      'Marcar como no exigibles marzo y abril en DIT-01 «Inspeccionar»',
    ],
    [
      'heredar',
      { kind: 'inherit', activityId: 'a', toUnitId: 'u2' },
      'Pasar DIT-01 «Inspeccionar» a Oficina del Sur, que la hereda',
    ],
    [
      'terminar',
      { kind: 'end', activityId: 'b', reason: 'Ya no se hace' },
      'Terminar DIT-02 «Orientar» con su unidad: Ya no se hace',
    ],
  ])('%s', (_name, item, words) => {
    expect(lines(item)[0]?.what).toBe(words)
  })

  it('un dato cambiado lleva lo de antes y lo de después; vacío no es cero', () => {
    const change = { activityId: 'a', field: 'months' as const, before: months(5_000), after: months(0) }
    expect(lines({ kind: 'edit', change })).toEqual([
      {
        what: 'Cambiar los meses de DIT-01 «Inspeccionar»',
        before: 'Ene 50, Feb 50 (suma 100)',
        after: 'Ene 0, Feb 0 (suma 0)',
      },
    ])
  })

  it('lo trasladado se llama como antes de la decisión y dice el código que recibe', () => {
    const moved = { ...names, activities: [{ ...activities[0]!, codeAfter: 'OSU-07' }] }
    expect(itemLines({ kind: 'transfer', activityId: 'a', toUnitId: 'u2' }, moved, 'es-SV')).toEqual([
      { what: 'Trasladar DIT-01 «Inspeccionar» a Oficina del Sur', before: 'DIT-01', after: 'OSU-07' },
    ])
  })

  it('una actividad que se divide tiene un renglón por cada nueva', () => {
    const item: RequestItem = { kind: 'split', activityId: 'a', into: [{ name: 'Una' }, { name: 'Otra' }] }
    expect(lines(item).map(({ what }) => what)).toEqual(['Dividir DIT-01 «Inspeccionar»', '«Una»', '«Otra»'])
  })
})

const file: RecordFile = {
  format: 'hilo-constancia',
  version: 1,
  institution: { name: 'Ministerio de Prueba', acronym: 'MP', locale: 'es-SV', timeZone: 'America/El_Salvador' },
  plan: { id: 'p', year: 2026, title: 'Plan 2026', form: { code: 'PAT-01', version: '01', date: null } },
  number: 3,
  code: '0A1B-2C3D-4E5F-6G7H',
  issuedOn: '2026-03-15',
  issuedAt: '2026-03-15T15:00:00.000Z',
  post: 'Jefatura de Planificación',
  content: {
    kind: 'changeRequest',
    unit: { id: 'u1', code: 'DIT', name: 'Dirección de Inspección' },
    outcome: 'approvedInPart',
    cause: 'budget',
    reason: 'Menos presupuesto',
    actNumber: null,
    document: null,
    version: { number: 2, code: 'AAAA-AAAA-AAAA-AAAA', sha256: 'ab' },
    items: [
      { item: { kind: 'drop', activityId: 'a' }, decision: { accepted: true, reason: null } },
      { item: { kind: 'drop', activityId: 'b' }, decision: { accepted: false, reason: 'Hace falta' } },
    ],
    steps: [
      {
        act: 'approveInPart',
        post: 'Jefatura de Planificación',
        bySubstitute: true,
        reason: null,
        at: '2026-03-15T15:00:00.000Z',
      },
    ],
    ...names,
  },
}

describe('los pasos de una solicitud', () => {
  it.each([
    ...['open', 'write', ...changeRequestActs.filter((act) => act !== 'withdraw')],
    ...transferActs.map((act) => `${act}Transfer`),
  ])('%s tiene su palabra en papel y en la muestra', (act) => {
    expect(Object.keys(changeRequestText.acts)).toContain(act)
    expect(Object.keys(valueText.act)).toContain(act)
  })
})

describe('la constancia de una solicitud en papel', () => {
  const logHead = { head: { day: '2026-03-14', hash: 'f'.repeat(64) } }
  const document = recordDocument(file, { emblemSvg: null, checkAddress: 'https://hilo.example/verificar', logHead })

  it('lleva en cada hoja qué es, su número, su día y el código con la dirección donde se comprueba', () => {
    expect(document.approval).toEqual({
      version: '3',
      date: '2026-03-15',
      code: '0A1B-2C3D-4E5F-6G7H',
      address: 'https://hilo.example/verificar',
      logHead,
    })
    expect(document.labels?.approvedVersion).toBe('Solicitud de cambio')
  })

  it('dice cada decisión con su motivo, y quién decidió por encargo', () => {
    const text = JSON.stringify(document.sections)
    for (const words of ['Aprobada en parte', 'Aceptado', 'No aceptado. Hace falta', 'Planificación, por encargo'])
      expect(text).toContain(words)
  })
})

describe('el informe de cierre de una unidad en papel', () => {
  const row = (code: string, outcome: ClosingReportContent['activities'][number]['outcome']) => ({
    ...{ id: code, code, outcome, name: `Actividad ${code}`, expectedResult: '12 informes' },
    months: Array.from({ length: 12 }, (_, at) => (at === 4 ? null : 500)),
  })
  const content: ClosingReportContent = {
    kind: 'closingReport',
    unit: { id: 'u', code: 'ONO', name: 'Oficina del Norte', openedOn: '2012-02-06', closedOn: '2026-07-15' },
    successorName: 'Oficina del Sur',
    reason: 'Se fusionan las dos oficinas',
    actNumber: 'Acuerdo 40',
    version: { number: 2, code: 'AAAA-AAAA-AAAA-AAAA' },
    activities: [
      row('ONO-01', { kind: 'inherited', unitName: 'Oficina del Sur', code: 'OSU-09', from: 7 }),
      row('ONO-02', { kind: 'ended', from: 7, reason: 'El programa terminó' }),
      row('ONO-03', { kind: 'kept' }),
    ],
  }
  const printed = recordDocument(
    { ...file, issuedOn: '2026-07-18', content },
    { emblemSvg: null, checkAddress: null, logHead: { head: null } },
  )
  const text = JSON.stringify(printed.sections)

  it('dice de la unidad hasta qué día existió, qué la sucede y que no lleva cifras reportadas', () => {
    expect(printed.labels?.approvedVersion).toBe('Informe de cierre')
    for (const words of [
      'Del 6 de febrero de 2012 al 14 de julio de 2026',
      'Oficina del Sur',
      '3: 1 heredadas, 1 terminadas con ella, 1 que ya había hecho',
      'No lleva lo reportado mes a mes',
    ])
      expect(text).toContain(words)
  })

  it('dice de cada actividad quién la hereda o por qué termina, y lo programado hasta el mes anterior', () => {
    expect(text).toContain('La hereda Oficina del Sur desde julio, con el código OSU-09')
    expect(text).toContain('Termina desde julio: El programa terminó')
    expect(text).toContain('Programado hasta junio')
    // Five months of six have 5 %.
    expect(text).toContain('"before":"25"')
  })

  it('lleva su plan como estaba: un mes sin programar no es cero', () => {
    expect(text).toContain('"m4":"5","m5":"–","m6":"5"')
  })
})
