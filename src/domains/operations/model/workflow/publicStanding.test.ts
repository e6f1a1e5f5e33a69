import { describe, expect, it } from 'vitest'
import { publicStanding } from './publicStanding.ts'

const version = (
  status: 'authorized' | 'inForce' | 'superseded' | 'annulled',
  from: string | null,
  to: string | null,
) => ({
  status,
  inForceFrom: from,
  inForceTo: to,
})

describe('lo que la página pública dice de una versión', () => {
  it.each([
    ['autorizada y sin fecha', version('authorized', null, null), 'notYet'],
    ['que rige desde mañana', version('inForce', '2026-03-03', null), 'notYet'],
    ['que rige desde hoy', version('inForce', '2026-03-02', null), 'inForce'],
    ['que otra sustituye mañana', version('superseded', '2026-01-01', '2026-03-03'), 'inForce'],
    ['que otra sustituye hoy', version('superseded', '2026-01-01', '2026-03-02'), 'superseded'],
    ['anulada', version('annulled', null, null), 'annulled'],
  ] as const)('%s', (_name, one, standing) => {
    expect(publicStanding(one, '2026-03-02')).toBe(standing)
  })
})
