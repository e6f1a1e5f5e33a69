import { describe, expect, it } from 'vitest'
import type { Month } from '../../../kernel/month.ts'
import { readCut } from './compliance/figures.ts'
import type { MonitoredRow } from './compliance/monitoredPlan.ts'
import { aMonitored, inMonths } from './compliance/testing/builders.ts'
import type { ReportStatus } from './report.ts'
import { refuseMissing, reportCounts, sumCounts } from './reportCounts.ts'

const QUARTER: readonly Month[] = [1, 2, 3]

function aRow(given: Parameters<typeof aMonitored>[0] & { unit?: string } = {}): MonitoredRow {
  const { unit = 'Norte', ...more } = given
  return {
    ...aMonitored({ months: inMonths({ 1: 2500, 2: 2500, 3: 0, 12: 5000 }), unitId: unit, ...more }),
    ...{ activityId: more.id ?? 'a1', code: 'NOR-01', name: 'Visitar', lineId: null, processId: null },
    unit: { id: unit, code: unit, name: unit, kind: 'central' },
  }
}
const always = (status: ReportStatus | undefined) => () => status
const noReport = always(undefined)

describe('qué informes se esperan', () => {
  it.each<[title: string, row: MonitoredRow, expected: number]>([
    ['los de los meses con algo programado; un 0 no es nada', aRow(), 2],
    ['a demanda, los de todos los meses: también se informa que nadie pidió nada', aRow({ modality: 'onDemand' }), 3],
    ['a demanda desde febrero, desde febrero', aRow({ modality: 'onDemand', heldMonths: [2, 3, 4] }), 2],
    ['un mes no exigible no se espera', aRow({ exempt: [{ month: 1, why: 'suspended' }] }), 1],
    [
      'a demanda tampoco el no exigible',
      aRow({ modality: 'onDemand', exempt: [{ month: 1, why: 'conditionNotMet' }] }),
      2,
    ],
    ['de lo que no se ofrece, ninguno', aRow({ modality: 'notOffered' }), 0],
  ])('%s', (_title, row, expected) => {
    expect(sumCounts(reportCounts([row], QUARTER, noReport))).toEqual({
      ...{ expected, validated: 0, waiting: 0, missing: expected },
    })
    const [progress] = readCut([row], { month: 3, programme: 'inForce' }).rows
    const coverage = progress?.state === 'onDemand' ? progress.demand.reports : undefined
    const shares = progress !== undefined && 'reports' in progress ? progress.reports : coverage
    expect(shares?.expected ?? 0).toBe(expected)
  })
})

describe('cómo están', () => {
  it.each<[title: string, status: ReportStatus | undefined, where: 'validated' | 'waiting' | 'missing']>([
    ['el que nadie empezó falta', undefined, 'missing'],
    ['el borrador falta', 'draft', 'missing'],
    ['el enviado espera', 'submitted', 'waiting'],
    ['el devuelto espera', 'returned', 'waiting'],
    ['el validado está', 'validated', 'validated'],
  ])('%s', (_title, status, where) => {
    const none = { expected: 2, validated: 0, waiting: 0, missing: 0 }
    expect(sumCounts(reportCounts([aRow()], QUARTER, always(status)))).toEqual({ ...none, [where]: 2 })
  })

  it('por unidad, primero la que más debe; la que no debía nada no está', () => {
    const rows = [
      aRow({ id: 'a', unit: 'Sur' }),
      aRow({ id: 'b', unit: 'Este' }),
      aRow({ id: 'c', unit: 'Norte' }),
      aRow({ id: 'd', unit: 'Norte' }),
      aRow({ id: 'e', unit: 'Oeste', modality: 'notOffered' }),
    ]
    const statusOf = (activityId: string) => (activityId === 'c' ? ('validated' as const) : undefined)
    const units = reportCounts(rows, [1, 2, 3], statusOf).map(({ unit, missing }) => [unit.name, missing])
    expect(units).toEqual([
      ['Este', 2],
      ['Norte', 2],
      ['Sur', 2],
    ])
  })

  it('un mes que el corte no cierra no se cuenta', () => {
    expect(sumCounts(reportCounts([aRow()], [12], noReport)).expected).toBe(1)
  })
})

describe('cerrar con informes que faltan', () => {
  const seen = (missing: number) => ({ missing, reason: 'La oficina no tuvo luz' })
  it.each([
    ['si no falta ninguno no se pide nada', 0, undefined, undefined],
    ['si falta uno hay que decir por qué', 1, undefined, 'monitoring.reportsMissing'],
    ['con su motivo se cierra', 3, seen(3), undefined],
    ['si llegó alguno mientras tanto, también', 2, seen(3), undefined],
    ['si faltan más de los que se vieron, no', 4, seen(3), 'monitoring.moreMissing'],
  ] as const)('%s', (_title, missing, without, code) => {
    expect(refuseMissing(missing, without)?.code).toBe(code)
  })

  it.each([
    [1, '1 informe que no llegó'],
    [2, '2 informes que no llegaron'],
  ])('%i se dice «%s»', (missing, reports) => {
    expect(refuseMissing(missing, undefined)?.details).toEqual({ missing, reports })
  })
})
