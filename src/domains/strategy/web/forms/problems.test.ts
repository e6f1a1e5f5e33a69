import { describe, expect, it } from 'vitest'
import { CallError } from '../../../../ui/data/call.ts'
import { check, orNull, refusedProblems } from './problems.ts'

const refusal = (code: string, details: Record<string, unknown>): CallError =>
  new CallError(422, { code, message: 'Pasó algo.', remedy: 'Haga algo.', details, requestId: null })

describe('lo que falta en un formulario', () => {
  it.each([
    ['filled', ' ', false],
    ['filled', 'x', true],
    ['number', '0', false],
    ['number', '12', true],
    ['number', '100', false],
    ['year', '2024', true],
    ['year', '24', false],
    ['lineCode', '3.5', true],
    ['lineCode', '3', false],
    ['chosen', '', false],
  ] as const)('%s «%s»: %s', (rule, text, right) => {
    expect(check[rule](text) === undefined).toBe(right)
  })

  it('un dato opcional vacío es nulo', () => {
    expect([orNull('  '), orNull(' a ')]).toEqual([null, 'a'])
  })

  it('el rechazo se dice junto al campo que nombra', () => {
    const { problems, loose } = refusedProblems(refusal('strategy.codeTaken', { field: 'code' }), ['code', 'text'])
    expect([[...problems], loose]).toEqual([[['code', 'Pasó algo. Haga algo.']], undefined])
  })

  it('los datos con mala forma se señalan uno por uno', () => {
    const details = { fields: [{ field: 'values.0.name' }, { field: 'otro' }] }
    const { problems } = refusedProblems(refusal('platform.badInput', details), ['values'])
    expect([...problems.keys()]).toEqual(['values'])
  })

  it('el que no es de ningún campo queda suelto', () => {
    expect(refusedProblems(refusal('platform.notAllowed', {}), ['code']).loose).toBe('Pasó algo. Haga algo.')
  })
})
