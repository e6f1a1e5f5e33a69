import { describe, expect, it } from 'vitest'
import { dayIn, systemClock } from './clock.ts'

describe('el día de un instante', () => {
  it.each([
    ['2026-03-02T01:00:00.000Z', 'America/El_Salvador', '2026-03-01'],
    ['2026-03-02T06:00:00.000Z', 'America/El_Salvador', '2026-03-02'],
    ['2026-01-01T02:59:59.999Z', 'America/Argentina/Buenos_Aires', '2025-12-31'],
    ['2026-03-02T01:00:00.000Z', 'UTC', '2026-03-02'],
  ])('%s en %s es %s', (instant, zone, day) => {
    expect(dayIn(zone, instant)).toBe(day)
  })
})

describe('el reloj de una demostración detenida', () => {
  it('sigue desde su último acto y se queda en su día', () => {
    let real = Date.parse('2026-11-21T18:00:00.000Z')
    const stopped = { day: '2026-01-15', from: '2026-01-15T14:30:01.000Z' }
    const clock = systemClock('America/El_Salvador', stopped, () => real)
    expect([clock.now(), clock.today()]).toEqual(['2026-01-15T14:30:01.000Z', '2026-01-15'])
    real += 90_000
    expect([clock.now(), clock.today()]).toEqual(['2026-01-15T14:31:31.000Z', '2026-01-15'])
  })

  it('sin día detenido dice la hora que es, y el día de la institución', () => {
    const clock = systemClock('America/El_Salvador', null, () => Date.parse('2026-03-02T01:00:00.000Z'))
    expect([clock.now(), clock.today()]).toEqual(['2026-03-02T01:00:00.000Z', '2026-03-01'])
  })
})
