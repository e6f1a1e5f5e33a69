import { describe, expect, it } from 'vitest'
import { lockedUntil } from './lockout.ts'

const now = '2026-03-02T10:00:00.000Z'

describe('espera después de contraseñas equivocadas', () => {
  it.each([
    [1, null],
    [4, null],
    [5, '2026-03-02T10:00:30.000Z'],
    [6, '2026-03-02T10:01:00.000Z'],
    [9, '2026-03-02T10:08:00.000Z'],
    [30, '2026-03-02T11:00:00.000Z'],
  ])('al fallo %i se espera hasta %s', (failures, until) => {
    expect(lockedUntil(failures, now)).toBe(until)
  })
})
