import { describe, expect, it } from 'vitest'
import { dayIn } from './clock.ts'

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
