import { describe, expect, it } from 'vitest'
import { anActivity } from '../parts/testing.ts'
import { flagOf, judgeMonths, monthsViews, passesView } from './monthsVerdict.ts'

const even = (share: number): number[] => Array.from({ length: 12 }, () => share)
const NONE = new Set<string>()
const views = (months: (number | null)[]): string[] => {
  const verdict = judgeMonths(anActivity(), months, NONE)
  return monthsViews.filter((view) => passesView(verdict, view))
}

describe('lo que la programación dice de una fila', () => {
  it.each([
    ['una fila que suma 100 solo está en todas', [10_000, ...Array.from({ length: 11 }, () => null)], ['todas']],
    ['una fila que suma 96 no suma 100', even(800), ['todas', 'no100']],
    ['una fila sin meses está sin programar', Array.from({ length: 12 }, () => null), ['todas', 'vacias']],
    ['ceros escritos también son sin programar', even(0), ['todas', 'vacias']],
    ['un mes de 110 bloquea', [11_000, ...Array.from({ length: 11 }, () => 0)], ['todas', 'no100', 'bloquean']],
  ])('%s', (_title, months, expected) => {
    expect(views(months)).toEqual(expected)
  })

  it('un aviso aceptado con motivo deja de ser aviso mientras los meses sean los mismos', () => {
    const activity = anActivity()
    const open = judgeMonths(activity, even(800), NONE)
    const accepted = new Set([open.finding?.fingerprint ?? ''])
    expect(flagOf(activity, open)?.severity).toBe('warning')
    expect(flagOf(activity, judgeMonths(activity, even(800), accepted))?.severity).toBe('notice')
    expect(flagOf(activity, judgeMonths(activity, [900, ...even(800).slice(1)], accepted))?.severity).toBe('warning')
  })

  it('una fila con cantidades dice por qué no se escribe', () => {
    const target = { unitOfMeasure: 'visitas', quantities: [10, ...Array.from({ length: 11 }, () => null)] }
    const activity = anActivity({ target, months: [10_000, ...Array.from({ length: 11 }, () => null)] })
    expect(flagOf(activity, judgeMonths(activity, activity.months, NONE))?.text).toContain('cantidades')
  })

  it('la marca señala el mes que pasa de 100', () => {
    const months = [0, 11_500, ...Array.from({ length: 10 }, () => 0)]
    expect(flagOf(anActivity(), judgeMonths(anActivity(), months, NONE))).toMatchObject({ severity: 'block', month: 2 })
  })
})
