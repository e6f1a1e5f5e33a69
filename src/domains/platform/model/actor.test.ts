import { describe, expect, it } from 'vitest'
import { type Actor, findAssignment } from './actor.ts'

const actor: Actor = {
  personId: 'p1',
  name: 'Ana Prueba',
  email: 'ana@ministerio.example',
  assignments: [
    { id: 'a1', kind: 'holder', postId: 't1', postName: 'Jefatura', unitId: 'u1', roles: ['unitHead'] },
    { id: 'a2', kind: 'substitute', postId: 't2', postName: 'Planificación', unitId: 'u2', roles: ['planningOfficer'] },
  ],
}

describe('quién puede', () => {
  it.each([
    ['jefatura en su unidad', ['unitHead'], 'u1', 'a1'],
    ['jefatura en otra unidad', ['unitHead'], 'u2', undefined],
    ['planificación donde sea', ['planningOfficer'], undefined, 'a2'],
    ['un rol que no tiene', ['admin'], undefined, undefined],
  ] as const)('%s', (_title, allowed, unitId, expected) => {
    expect(findAssignment(actor, allowed, unitId)?.id).toBe(expected)
  })

  it('sin puestos no puede nada', () => {
    expect(findAssignment({ ...actor, assignments: [] }, ['unitHead', 'admin'])).toBeUndefined()
  })
})
