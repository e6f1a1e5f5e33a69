import { describe, expect, it } from 'vitest'
import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import { type PercentScale, readMonthCell, toShare } from './monthCell.ts'

const share = (cell: SourceCell, scale: PercentScale): number | null => {
  const read = readMonthCell(cell)
  return read.kind === 'number' ? toShare(read.value, read.signed ? 'percent' : scale) : null
}

describe('una celda de mes', () => {
  it.each([
    ['8%', 800],
    ['8 %', 800],
    ['8\u00a0%', 800],
    ['33.33 %', 3333],
    ['8,33%', 833],
    ['100.00%', 10_000],
    ['115%', 11_500],
    ['0%', 0],
    ['.5%', 50],
    ['16.666%', 1667],
  ])('«%s» con signo vale %i centésimas, sea cual sea la escala', (text, expected) => {
    expect(share({ text }, 'percent')).toBe(expected)
    expect(share({ text }, 'fraction')).toBe(expected)
  })

  it.each([
    [{ text: '8' }, 'percent', 800],
    [{ text: '8,33' }, 'percent', 833],
    [{ text: '0,08' }, 'fraction', 800],
    [{ text: '0.0833' }, 'fraction', 833],
    [{ text: '8', number: 8 }, 'percent', 800],
    [{ text: '0.08', number: 0.08 }, 'fraction', 800],
    [{ text: '8%', number: 1 / 12, percent: true }, 'percent', 833],
    [{ text: '8%', number: 0.08 }, 'percent', 800],
    [{ text: '8%', number: 8 }, 'fraction', 800],
    [{ text: '29%', number: 0.29, percent: true }, 'percent', 2900],
  ] as const)('%j en %s vale %i', (cell, scale, expected) => {
    expect(share(cell, scale)).toBe(expected)
  })

  it.each([
    ['', 'empty'],
    ['%', 'barePercent'],
    ['-', 'dash'],
    ['X', 'mark'],
    ['✓', 'mark'],
    ['25% aprox.', 'text'],
    ['25%25%', 'text'],
    ['1.000', 'text'],
    ['-5%', 'text'],
    ['8..3%', 'text'],
  ])('«%s» no es un número: %s', (text, kind) => {
    expect(readMonthCell({ text }).kind).toBe(kind)
  })

  it('letras que un escáner pone por cifras se proponen, no se ponen', () => {
    expect(readMonthCell({ text: 'l0%' })).toEqual({ kind: 'text', text: 'l0%', proposal: '10%' })
    expect(readMonthCell({ text: 'diez' })).toEqual({ kind: 'text', text: 'diez', proposal: null })
  })

  it('un número negativo guardado y una fórmula sin valor no se leen', () => {
    expect(readMonthCell({ text: '-5%', number: -0.05, percent: true }).kind).toBe('text')
    expect(readMonthCell({ text: '', formulaWithoutValue: true }).kind).toBe('formula')
  })
})
