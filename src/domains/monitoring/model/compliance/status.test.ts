import { describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { progressOf } from './progress.ts'
import { monthStatus, statusOf } from './status.ts'
import { aMonitored, inMonths } from './testing/builders.ts'

const cut = (month: Month) => ({ month, programme: 'inForce' as const })
type Given = Parameters<typeof aMonitored>[0]

describe('estado de un mes solo', () => {
  it.each<[title: string, given: Given, month: Month, status: string | null]>([
    ['más de 110 de cada 100: superada', { executed: inMonths({ 3: 2751 }) }, 3, 'exceeded'],
    ['110 justo: en meta', { executed: inMonths({ 3: 2750 }) }, 3, 'onTrack'],
    ['90 justo: en meta', { executed: inMonths({ 3: 2250 }) }, 3, 'onTrack'],
    ['menos de 90: en riesgo', { executed: inMonths({ 3: 2249 }) }, 3, 'atRisk'],
    ['70 justo: en riesgo', { executed: inMonths({ 3: 1750 }) }, 3, 'atRisk'],
    ['menos de 70: atrasada', { executed: inMonths({ 3: 1749 }) }, 3, 'late'],
    ['un 0 reportado: atrasada', { executed: inMonths({ 3: 0 }) }, 3, 'late'],
    ['nada reportado: sin reporte', {}, 3, 'noReport'],
    ['lo de marzo no arregla junio', { executed: inMonths({ 3: 5000, 6: 0 }) }, 6, 'late'],
    ['nada vencía: no programada', {}, 4, 'notScheduled'],
    ['un 0 programado: no programada', { months: inMonths({ 4: 0, 12: 10_000 }) }, 4, 'notScheduled'],
    ['nada vencía y se hizo trabajo atrasado: no programada', { executed: inMonths({ 4: 2500 }) }, 4, 'notScheduled'],
    ['no exigible: no programada', { exempt: [{ month: 3, why: 'suspended' }] }, 3, 'notScheduled'],
    ['después del corte: programada', { executed: inMonths({ 9: 2500 }) }, 9, 'scheduled'],
    ['después del corte y sin programa: no programada', {}, 10, 'notScheduled'],
    ['a demanda: ninguno', { modality: 'onDemand' }, 3, null],
    ['no ofrecida: ninguno', { modality: 'notOffered' }, 3, null],
  ])('%s', (_title, given, month, status) => {
    expect(monthStatus(aMonitored(given), month, cut(6))).toBe(status)
  })
})

describe('estado acumulado al corte', () => {
  it.each<[title: string, given: Given, month: Month, status: string | null]>([
    ['lo hecho en marzo vale en junio: en meta', { executed: inMonths({ 3: 5000, 6: 0 }) }, 6, 'onTrack'],
    ['110 justo: en meta', { executed: inMonths({ 6: 5500 }) }, 6, 'onTrack'],
    ['más de 110: superada', { executed: inMonths({ 6: 5501 }) }, 6, 'exceeded'],
    ['90 justo: en meta', { executed: inMonths({ 6: 4500 }) }, 6, 'onTrack'],
    ['menos de 90: en riesgo', { executed: inMonths({ 6: 4499 }) }, 6, 'atRisk'],
    ['menos de 70: atrasada', { executed: inMonths({ 6: 3499 }) }, 6, 'late'],
    ['un reporte de dos: se juzga por lo que hay', { executed: inMonths({ 3: 2500 }) }, 6, 'late'],
    ['ningún reporte de los debidos: sin reporte', {}, 6, 'noReport'],
    ['un 0 reportado: atrasada', { executed: inMonths({ 3: 0 }) }, 6, 'late'],
    ['solo un reporte de un mes sin programa: se juzga', { executed: inMonths({ 2: 5000 }) }, 6, 'onTrack'],
    ['todavía no vence nada: programada', {}, 2, 'scheduled'],
    ['adelantada: superada', { executed: inMonths({ 1: 100 }) }, 2, 'exceeded'],
    ['no exigible hasta ahora: programada', { exempt: [{ month: 3, why: 'suspended' }] }, 4, 'scheduled'],
    [
      'nada será exigible: no programada',
      {
        months: inMonths({ 3: 5000, 6: 5000 }),
        exempt: [
          { month: 3, why: 'suspended' },
          { month: 6, why: 'suspended' },
        ],
      },
      4,
      'notScheduled',
    ],
    ['sin programación: no programada', { months: inMonths({}) }, 6, 'notScheduled'],
    ['a demanda: ninguno', { modality: 'onDemand' }, 6, null],
    ['no ofrecida: ninguno', { modality: 'notOffered' }, 6, null],
  ])('%s', (_title, given, month, status) => {
    expect(statusOf(progressOf(aMonitored(given), cut(month)))).toBe(status)
  })

  it('los umbrales son datos del plan', () => {
    const strict = { exceededOver: 100, onTrackFrom: 100, atRiskFrom: 99 }
    const done = (bp: number) => aMonitored({ executed: inMonths({ 3: bp }) })
    const both = (bp: number) => [
      statusOf(progressOf(done(bp), cut(3)), strict),
      monthStatus(done(bp), 3, cut(3), strict),
    ]
    expect([2501, 2500, 2475, 2474].map(both)).toEqual(
      ['exceeded', 'onTrack', 'atRisk', 'late'].map((status) => [status, status]),
    )
  })
})
