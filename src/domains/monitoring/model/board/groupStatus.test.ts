import { describe, expect, it } from 'vitest'
import { figuresOf, readCut } from '../compliance/figures.ts'
import type { MonitoredActivity } from '../compliance/monitoredActivity.ts'
import { aMonitored, inMonths, type Twelve } from '../compliance/testing/builders.ts'
import { groupRibbon, groupStatus } from './groupStatus.ts'

const MARCH = { month: 3, programme: 'inForce' } as const
const row = (id: string, given: { months?: Twelve; executed?: Twelve; weightBp?: number; modality?: 'onDemand' }) =>
  aMonitored({ id, ...given })
const at = (rows: readonly MonitoredActivity[]) => readCut(rows, MARCH)

describe('el estado de un grupo', () => {
  const done = (share: number) => row('a', { executed: inMonths({ 3: share }) })
  it.each([
    ['lo de más no lo hace superado', [done(9000)], 'onTrack'],
    ['90 % justo: en meta', [done(2250)], 'onTrack'],
    ['por debajo de 90 %: en riesgo', [done(2249)], 'atRisk'],
    ['por debajo de 70 %: atrasado', [done(1749)], 'late'],
    ['informó 0: atrasado, no sin reporte', [done(0)], 'late'],
    ['nadie informó: sin reporte', [row('a', {})], 'noReport'],
    [
      'una que se pasa no tapa a otra que no hizo nada',
      [done(9000), row('b', { executed: inMonths({ 3: 0 }) })],
      'late',
    ],
    ['todavía no vence nada: programado', [row('a', { months: inMonths({ 9: 10_000 }) })], 'scheduled'],
    ['sin programación en el año', [row('a', { months: inMonths({}) })], 'notScheduled'],
    ['solo trabajo a demanda: no tiene estado', [row('a', { modality: 'onDemand' })], null],
  ])('%s', (_title, rows, expected) => {
    expect(groupStatus(figuresOf(at(rows)))).toBe(expected)
  })
})

describe('la cinta de un grupo', () => {
  const half = inMonths({ 1: 5000, 3: 5000 })

  it('cada mes solo, con lo que sus filas debían en él; los que vienen, programados', () => {
    const rows = [
      row('a', { months: half, executed: inMonths({ 1: 5000, 3: 0 }) }),
      row('b', { months: inMonths({ 3: 5000, 9: 5000 }), executed: inMonths({ 3: 4000 }) }),
    ]
    expect(groupRibbon(at(rows), MARCH)).toEqual([
      ...['onTrack', 'notScheduled', 'late', 'notScheduled', 'notScheduled', 'notScheduled'],
      ...['notScheduled', 'notScheduled', 'scheduled', 'notScheduled', 'notScheduled', 'notScheduled'],
    ])
  })

  it('lo que un mes hizo de más no tapa otra fila; sin ningún informe, sin reporte', () => {
    const rows = [row('a', { months: half, executed: inMonths({ 1: 9000 }) }), row('b', { months: half })]
    const [january, , march] = groupRibbon(at(rows), MARCH)
    expect([january, march]).toEqual(['late', 'noReport'])
  })

  it('pesan como en la cifra: 3 de 4 partes hechas es en riesgo', () => {
    const rows = [
      row('a', { months: half, executed: inMonths({ 1: 5000 }), weightBp: 7500 }),
      row('b', { months: half, weightBp: 2500 }),
    ]
    expect(groupRibbon(at(rows), MARCH)[0]).toBe('atRisk')
  })
})
