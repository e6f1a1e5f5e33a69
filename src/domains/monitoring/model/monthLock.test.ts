import { describe, expect, it } from 'vitest'
import { lockOf, type Reopening, unitsReopened } from './monthLock.ts'

const cut = (number: number, month: 1 | 3 | 6) => ({ number, month, at: '2026-04-10T15:00:00.000Z' })
const cuts = [cut(1, 1), cut(2, 3)]
const reopened = (one: Partial<Reopening>): Reopening => ({
  ...{ unitId: 'norte', month: 2, endsOn: '2026-05-15', reason: 'Faltó un anexo' },
  ...one,
})
const lock = (month: 1 | 2 | 3 | 4, reopenings: Reopening[] = [], today = '2026-05-10', unitId = 'norte') =>
  lockOf({ cuts, reopenings }, { unitId, month, today })?.number

describe('un mes cerrado', () => {
  it.each([
    ['lo cierra el primer corte que lo alcanza', 1, 1],
    ['un corte cierra también los meses anteriores que seguían abiertos', 2, 2],
    ['el mes del corte', 3, 2],
    ['los que siguen están abiertos', 4, undefined],
  ] as const)('%s', (_title, month, number) => {
    expect(lock(month)).toBe(number)
  })

  it.each([
    ['reabierto para la unidad se escribe', [reopened({})], '2026-05-10', undefined],
    ['también el último día', [reopened({})], '2026-05-15', undefined],
    ['al día siguiente ya no', [reopened({})], '2026-05-16', 2],
    [
      'de dos reaperturas vale la que termina después',
      [reopened({ endsOn: '2026-05-01' }), reopened({})],
      '2026-05-10',
      undefined,
    ],
    ['la de otra unidad no sirve', [reopened({ unitId: 'sur' })], '2026-05-10', 2],
    ['la de otro mes tampoco', [reopened({ month: 3 })], '2026-05-10', 2],
  ] as [string, Reopening[], string, number | undefined][])('%s', (_title, reopenings, today, number) => {
    expect(lock(2, reopenings, today)).toBe(number)
  })
})

describe('cuántas unidades escriben en un mes reabierto', () => {
  it.each([
    ['ninguna', [], 0],
    ['dos reaperturas de una unidad son una', [reopened({}), reopened({ endsOn: '2026-05-20' })], 1],
    ['dos unidades', [reopened({}), reopened({ unitId: 'sur' })], 2],
    ['la que terminó no cuenta', [reopened({ endsOn: '2026-05-09' })], 0],
    ['el último día cuenta', [reopened({ endsOn: '2026-05-10' })], 1],
    ['la de otro mes no', [reopened({ month: 3 })], 0],
  ] as [string, Reopening[], number][])('%s', (_title, reopenings, units) => {
    expect(unitsReopened(reopenings, 2, '2026-05-10')).toBe(units)
  })
})
