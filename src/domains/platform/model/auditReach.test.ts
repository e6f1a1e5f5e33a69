import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuditReach } from '../../../kernel/contract.ts'
import { auditState, demandWithin } from './auditReach.ts'

const fits = (access: AuditReach, asked: AuditReach): boolean => {
  try {
    demandWithin(access, asked)
    return true
  } catch {
    return false
  }
}
const some: AuditReach = { years: [2025, 2026], units: ['a', 'b'], names: false }

describe('alcance de la auditoría externa', () => {
  it.each<[string, AuditReach, boolean]>([
    ['lo mismo', some, true],
    ['menos años y menos unidades', { years: [2026], units: ['b'], names: false }, true],
    ['otro año', { ...some, years: [2024] }, false],
    ['un año de los suyos y otro más', { ...some, years: [2026, 2027] }, false],
    ['ningún año', { ...some, years: [] }, false],
    ['otra unidad', { ...some, units: ['c'] }, false],
    ['una suya y otra', { ...some, units: ['a', 'c'] }, false],
    ['ninguna unidad', { ...some, units: [] }, false],
    ['todas las unidades', { ...some, units: 'all' }, false],
    ['nombres', { ...some, names: true }, false],
  ])('%s', (_name, asked, expected) => {
    expect(fits(some, asked)).toBe(expected)
  })

  it('lo que cabe en un alcance cabe en uno más ancho', () => {
    const reach = fc.record({
      years: fc.uniqueArray(fc.integer({ min: 2024, max: 2027 })),
      units: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))),
      names: fc.boolean(),
    })
    const widest: AuditReach = { years: [2024, 2025, 2026, 2027], units: 'all', names: true }
    fc.assert(fc.property(reach, reach, (access, asked) => !fits(access, asked) || fits(widest, asked)))
    fc.assert(fc.property(reach, (asked) => fits(asked, asked) === (asked.years.length > 0 && asked.units.length > 0)))
  })

  it.each([
    ['2026-03-01', null, 'future'],
    ['2026-03-02', null, 'open'],
    ['2026-03-31', null, 'open'],
    ['2026-04-01', null, 'ended'],
    ['2026-03-02', '2026-03-02T10:00:00.000Z', 'revoked'],
  ])('el %s (retirado: %s) está %s', (today, revokedAt, state) => {
    expect(auditState({ from: '2026-03-02', until: '2026-04-01', revokedAt }, today)).toBe(state)
  })
})
