import { describe, expect, it } from 'vitest'
import { type Evidence, isOutsideMonth } from '../evidence.ts'
import type { Extract } from './extract.ts'
import { extractDifference } from './extractDifference.ts'
import type { ShownTotals } from './smallCells.ts'

const totals = { rows: 212, persons: 190, withoutPerson: 0, outsidePeriod: 0, sums: [], cuts: [] }
type Stated = Pick<Extract<ShownTotals>, 'countedBy' | 'totals'>
const piece = (change: Partial<Stated> = {}) => ({
  kind: 'file',
  file: { extract: { countedBy: 'rows' as const, totals, ...change } },
})
const written = { quantity: 210, attended: 205 }

describe('lo que el extracto dice y lo que se escribió', () => {
  it.each([
    ['una cantidad se compara con la cantidad', 'quantity', written, [piece()], { stated: 212, written: 210 }],
    ['lo que es a demanda, con lo atendido', 'demand', written, [piece()], { stated: 212, written: 205 }],
    ['una parte del año no se cuenta', 'share', written, [piece()], null],
    ['sin extractos no hay qué comparar', 'quantity', written, [{ kind: 'record' }], null],
    ['si es lo mismo no se dice nada', 'quantity', { ...written, quantity: 212 }, [piece()], null],
    [
      'las personas en vez de las filas',
      'quantity',
      written,
      [piece({ countedBy: 'persons' })],
      { stated: 190, written: 210 },
    ],
    [
      'sin escribir todavía, propone',
      'quantity',
      { ...written, quantity: null },
      [piece()],
      { stated: 212, written: null },
    ],
    [
      'dos extractos se suman',
      'quantity',
      written,
      [piece(), piece({ countedBy: 'persons' })],
      { stated: 402, written: 210 },
    ],
    [
      'una cifra que no se muestra no se compara',
      'quantity',
      written,
      [piece({ totals: { ...totals, rows: 'few' } })],
      null,
    ],
  ] as const)('%s', (_title, form, figures, evidence, expected) => {
    expect(extractDifference(form, figures, evidence)).toEqual(expected)
  })
})

describe('la evidencia de fuera del mes', () => {
  const record = { kind: 'record', place: 'Acta 4', means: null, confidentiality: 'internal' } as const
  const extractOf = (from: string, to: string) => ({ datedOn: null, file: { extract: { from, to } } })
  it.each<[string, Parameters<typeof isOutsideMonth>[0] | Evidence, boolean]>([
    ['sin fecha no se sabe', { ...record, datedOn: null }, false],
    ['el primer día del mes', { ...record, datedOn: '2026-02-01' }, false],
    ['el último', { ...record, datedOn: '2026-02-28' }, false],
    ['la víspera', { ...record, datedOn: '2026-01-31' }, true],
    ['el día siguiente', { ...record, datedOn: '2026-03-01' }, true],
    ['el mismo mes de otro año', { ...record, datedOn: '2025-02-10' }, true],
    ['un extracto del mes', extractOf('2026-02-01', '2026-02-28'), false],
    ['un extracto que empieza antes', extractOf('2026-01-15', '2026-02-28'), true],
    ['un extracto que termina después', extractOf('2026-02-01', '2026-03-05'), true],
  ])('%s', (_title, piece, outside) => {
    expect(isOutsideMonth(piece, 2026, 2)).toBe(outside)
  })
})
