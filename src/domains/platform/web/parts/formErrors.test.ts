import { describe, expect, it } from 'vitest'
import { CallError } from '../../../../ui/data/call.ts'
import { formErrors } from './formErrors.ts'

const labels = { name: 'Nombre', email: 'Correo' }

function refusal(code: string, details: Record<string, unknown> = {}): CallError {
  return new CallError(422, { code, message: 'Pasó algo.', remedy: 'Haga algo.', details, requestId: null })
}

describe('los errores de un formulario', () => {
  it('cada campo mal escrito se señala con un enlace', () => {
    const fields = [{ field: 'email', problem: 'invalid_format' }]
    const errors = formErrors(refusal('platform.badInput', { fields }), labels)
    expect(errors.of('email')).toBe('Revise este dato.')
    expect(errors.of('name')).toBeUndefined()
    expect(errors.summary).toEqual([{ message: 'Correo: Revise este dato.', fieldId: 'campo-email' }])
  })

  it('un rechazo que es de un campo se dice junto a él', () => {
    expect(formErrors(refusal('platform.emailTaken'), labels).of('email')).toBe('Pasó algo. Haga algo.')
  })

  it('el que no es de ninguno se dice arriba', () => {
    expect(formErrors(refusal('platform.notAllowed'), labels).summary).toEqual([{ message: 'Pasó algo. Haga algo.' }])
  })

  it('una fecha se señala en el campo de fecha que el formulario tiene', () => {
    expect(formErrors(refusal('platform.tooEarly'), { lastDay: 'Último día' }).of('lastDay')).toBeDefined()
  })

  it('sin error, o con la sesión terminada, no dice nada', () => {
    const ended = { code: 'platform.signInFirst', message: '', remedy: '', details: {}, requestId: null }
    expect(formErrors(new CallError(401, ended), labels).summary).toEqual([])
    expect(formErrors(null, labels).summary).toEqual([])
  })
})
