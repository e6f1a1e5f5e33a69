import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../review/finding.ts'
import { addedDoubts } from './addedDoubts.ts'

function finding(severity: Severity, activityId: string | null, sum = 9600, unitId = 'u1'): Finding {
  return {
    rule: 'months.sumOver110',
    severity,
    activityId,
    unitId,
    field: 'months',
    variant: null,
    params: { sum },
    fingerprint: JSON.stringify(['months.sumOver110', activityId, unitId, sum]),
    repairs: [],
  }
}
const nobody = new Set<string>()
const touched = new Set(['a', 'b'])
const warning = finding('warning', 'a')

describe('las dudas que unos cambios agregan al plan', () => {
  it.each<[string, Finding[], Finding[], Finding[]]>([
    ['un aviso nuevo de lo que se toca', [], [warning], [warning]],
    ['una duda que bloquea', [], [finding('block', 'b')], [finding('block', 'b')]],
    ['no un consejo', [], [finding('notice', 'a')], []],
    ['no lo de una actividad que no se toca', [], [finding('warning', 'c')], []],
    ['no lo que habla del plan entero', [], [finding('warning', null)], []],
    ['no lo que el plan ya tenía', [warning], [warning], []],
    ['sí lo que el plan tenía con otra cifra', [finding('warning', 'a', 9800)], [warning], [warning]],
    ['no lo que pasa igual a otra unidad', [warning], [finding('warning', 'a', 9600, 'u2')], []],
  ])('%s', (_case, before, after, expected) => {
    expect(addedDoubts(before, after, touched, nobody)).toEqual(expected)
  })

  it('un aviso aceptado con motivo no cuenta; lo que bloquea no puede aceptarse', () => {
    const block = finding('block', 'b')
    const accepted = new Set([warning.fingerprint, block.fingerprint])
    expect(addedDoubts([], [warning, block], touched, accepted)).toEqual([block])
  })

  it('sin cambiar el plan no se agrega ninguna', () => {
    const any = fc.record({
      severity: fc.constantFrom<Severity>('block', 'warning', 'notice'),
      activityId: fc.constantFrom('a', 'b', 'c', null),
      sum: fc.integer({ min: 0, max: 20_000 }),
    })
    fc.assert(
      fc.property(fc.array(any), (drawn) => {
        const plan = drawn.map(({ severity, activityId, sum }) => finding(severity, activityId, sum))
        expect(addedDoubts(plan, plan, new Set(['a', 'b', 'c']), nobody)).toEqual([])
      }),
    )
  })
})
