import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentSection } from '../../../../documents/model.ts'
import type { MinutesData } from './minutesData.ts'
import { minutesDocument } from './minutesDocument.ts'

const rated = (rating: 'onTrack' | 'atRisk' | 'notScheduled', compliance: number | null) => ({
  ...{ rating, compliance, reports: { expected: 3, validated: 2 } },
})
const file: MinutesData = {
  ...{ year: 2026, quarter: 1, closedAt: '2026-04-16T16:00:00.000Z' },
  post: 'Jefatura de Planificación',
  minutes: {
    ...{ place: 'Sala de juntas', heldOn: '2026-04-16', agreements: ['Se pide apoyo'] },
    attendees: ['Dirección Ejecutiva', 'Jefatura de la Oficina del Sur'],
  },
  thresholds: { exceededOver: 110, onTrackFrom: 90, atRiskFrom: 70 },
  cut: { number: 1, month: 3, sha256: 'a'.repeat(64) },
  units: [
    {
      ...{ name: 'Oficina del Sur', status: 'reviewed' },
      rated: { inForce: rated('atRisk', 8000), original: rated('notScheduled', null) },
      causes: [{ cause: 'staff', text: 'Dos plazas vacantes' }],
      commitments: [{ text: 'Atender lo pendiente', post: 'Jefatura de la Oficina del Sur', dueOn: '2026-05-15' }],
    },
    {
      ...{ name: 'Oficina del Norte', status: 'pending', causes: [], commitments: [] },
      rated: { inForce: rated('onTrack', 10_000), original: rated('onTrack', 10_000) },
    },
  ],
}
const printed = (change: Partial<MinutesData> = {}) =>
  minutesDocument(
    {
      file: { ...file, ...change },
      institution: { name: 'Ministerio', emblemSvg: null, locale: 'es-SV', timeZone: 'America/El_Salvador' },
      control: { formCode: 'F-1', version: '1', date: '' },
      ...{ code: 'AAAA-BBBB-CCCC-DDDD', issuedOn: '2026-04-16', sha256: 'b'.repeat(64), checkAddress: null },
    },
    { head: null },
  )
const blocksOf = (sections: readonly DocumentSection[], heading: string): readonly DocumentBlock[] =>
  sections.find((one) => one.heading?.text === heading)?.blocks ?? []
const rowsOf = ([table]: readonly DocumentBlock[]) =>
  table?.kind === 'table' ? table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells)) : []

describe('el acta de la evaluación de un trimestre', () => {
  it('dice en cada página de qué trimestre es, con su código y el día en que se cerró', () => {
    const { title, approval, control, labels } = printed()
    expect(title).toBe('Acta de la evaluación del primer trimestre de 2026')
    expect(approval).toEqual({ version: '1', date: '2026-04-16', code: 'AAAA-BBBB-CCCC-DDDD', logHead: { head: null } })
    expect([control.date, labels?.approvedVersion]).toEqual(['2026-04-16', 'Acta del trimestre'])
  })

  it('lo que nada tocaba no es cero, y lo que no se revisó se dice', () => {
    expect(rowsOf(blocksOf(printed().sections, 'Calificación de las unidades'))).toMatchObject([
      {
        ...{ unit: 'Oficina del Sur', rating: 'En riesgo', compliance: 8000, ratingOriginal: 'Sin programación' },
        ...{ complianceOriginal: null, reports: '2 de 3', standing: 'Revisado' },
      },
      { unit: 'Oficina del Norte', rating: 'En meta', compliance: 10_000, standing: 'No llegó a revisarse' },
    ])
  })

  it('lleva causas y compromisos con quién responde y hasta cuándo', () => {
    const { sections } = printed()
    expect(rowsOf(blocksOf(sections, 'Causas'))).toEqual([
      { unit: 'Oficina del Sur', cause: 'Personal', what: 'Dos plazas vacantes' },
    ])
    expect(rowsOf(blocksOf(sections, 'Compromisos'))).toEqual([
      {
        ...{ unit: 'Oficina del Sur', commitment: 'Atender lo pendiente' },
        ...{ post: 'Jefatura de la Oficina del Sur', dueOn: '15 de mayo de 2026' },
      },
    ])
  })

  it('firman quienes asistieron, y quien la cerró aunque no esté entre ellos, una sola vez', () => {
    const signers = (change: Partial<MinutesData>) => {
      const block = blocksOf(printed(change).sections, 'Acuerdos').find(({ kind }) => kind === 'signatures')
      return block?.kind === 'signatures' ? block.cells.map(({ act, post }) => `${act}: ${post}`) : []
    }
    expect(signers({})).toEqual([
      'Asistió: Dirección Ejecutiva',
      'Asistió: Jefatura de la Oficina del Sur',
      'Cerró la evaluación: Jefatura de Planificación',
    ])
    expect(signers({ post: 'Dirección Ejecutiva' })).toHaveLength(2)
  })

  it('sin acuerdos ni compromisos lo dice en lugar de dejar el hueco', () => {
    const units = file.units.map((unit) => ({ ...unit, causes: [], commitments: [] }))
    const { sections } = printed({ units, minutes: { ...file.minutes, agreements: [] } })
    expect(blocksOf(sections, 'Acuerdos')[0]).toEqual({
      ...{ kind: 'paragraph', text: 'Sin más acuerdos que los compromisos.' },
    })
    expect(blocksOf(sections, 'Compromisos')).toMatchObject([
      { kind: 'table', emptyText: 'De esta evaluación no nació ningún compromiso.' },
    ])
  })
})
