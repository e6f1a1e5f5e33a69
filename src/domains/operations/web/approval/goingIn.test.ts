import { describe, expect, it } from 'vitest'
import type { UnitPlanStatus } from '../../model/plan.ts'
import { forceDay, goingToSign, goingWith } from './goingIn.ts'
import { approvalText } from './messages.es.ts'

const unit = (name: string, status: UnitPlanStatus) => ({ unitId: name, name, status })
const units = [unit('Norte', 'endorsed'), unit('Sur', 'draft'), unit('Este', 'inForce'), unit('Oeste', 'observed')]

describe('qué unidades van en el plan consolidado', () => {
  it('se firma lo que tiene visto bueno o está vigente, y dice cuáles quedan fuera', () => {
    expect(approvalText.goesIn(goingToSign(units), false)).toBe('Van 2 de 4 unidades; quedan fuera: Sur y Oeste.')
  })

  it('en otra ronda, lo que no llegó sigue como en la versión vigente', () => {
    expect(approvalText.goesIn(goingToSign(units), true)).toBe(
      'Van como están ahora 2 de 4 unidades; las demás siguen como en la versión vigente, o fuera si no están en ella: Sur y Oeste.',
    )
  })

  it('una versión autorizada lleva las suyas, aunque otra reciba después su visto bueno', () => {
    expect(approvalText.goesIn(goingWith(units, [{ unitId: 'Este' }]), false)).toBe(
      'Van 1 de 4 unidades; quedan fuera: Norte, Sur y Oeste.',
    )
  })

  it('cuando van todas lo dice', () => {
    expect(approvalText.goesIn(goingWith(units, units), true)).toBe('Van las 4 unidades.')
  })
})

describe('desde qué día se propone que rija una versión', () => {
  const from = (day: string | null) => ({ inForceFrom: day })
  const on = (day: string) => ({ approvedOn: day })
  it.each([
    ['la primera, autorizada antes del año', on('2025-12-15'), undefined, '2026-01-01', 'wholeYear'],
    ['la primera, autorizada tarde', on('2026-03-09'), undefined, '2026-01-01', 'wholeYear'],
    ['la siguiente, desde su autorización', on('2026-04-20'), from('2026-01-01'), '2026-04-20', 'fromApproval'],
    ['nunca antes de la vigente', on('2026-04-20'), from('2026-05-01'), '2026-05-01', 'fromApproval'],
    ['ni antes del año', on('2025-12-20'), from('2026-01-01'), '2026-01-01', 'fromApproval'],
    ['ni después del año', on('2027-01-08'), from('2026-01-01'), '2026-12-31', 'fromApproval'],
  ])('%s', (_case, authorized, inForce, day, rule) => {
    expect(forceDay('2026', authorized, inForce)).toEqual({ day, rule })
  })
})
