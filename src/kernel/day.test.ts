import { describe, expect, it } from 'vitest'
import { formatDay, formatInstant, withFullStop } from './day.ts'

describe('fechas para leer', () => {
  it('un día no cambia con la zona horaria del equipo', () => {
    expect(formatDay('2026-11-05')).toBe('5 de noviembre de 2026')
  })

  it('un instante se muestra en la hora de la institución', () => {
    expect(formatInstant('2026-03-02T05:30:00.000Z', 'America/El_Salvador')).toContain('1 mar 2026')
    expect(formatInstant('2026-03-02T05:30:00.000Z', 'America/Asuncion')).toContain('2 mar 2026')
  })

  it('una hora que ya termina en punto no recibe otro', () => {
    const when = formatInstant('2026-11-23T20:01:00.000Z', 'America/El_Salvador')
    expect(withFullStop(`Vale hasta el ${when}`)).toMatch(/m\.$/)
    expect(withFullStop(`Vale hasta el ${when}`)).not.toContain('..')
    expect(withFullStop('Vale hasta el 23 nov 2026, 14:01')).toBe('Vale hasta el 23 nov 2026, 14:01.')
  })
})
