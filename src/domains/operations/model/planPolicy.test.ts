import { describe, expect, it } from 'vitest'
import type { Role } from '../../../kernel/contract.ts'
import type { Actor } from '../../platform/model/index.ts'
import { mayTakeBackCopies, mayWriteUnits } from './planPolicy.ts'

function actorWith(...posts: [string, Role][]): Actor {
  return {
    personId: 'p',
    name: 'Persona de Prueba',
    email: 'p@ministerio.example',
    assignments: posts.map(([unitId, role], i) => ({
      id: `a${i}`,
      kind: 'holder',
      postId: `t${i}`,
      postName: 'Puesto',
      unitId,
      roles: [role],
    })),
  }
}

describe('quién escribe el plan de una unidad', () => {
  it.each<[string, Actor, string[], boolean]>([
    ['la jefatura, en su unidad', actorWith(['u1', 'unitHead']), ['u1'], true],
    ['el enlace, en su unidad', actorWith(['u1', 'liaison']), ['u1'], true],
    ['la jefatura, en otra unidad', actorWith(['u1', 'unitHead']), ['u2'], false],
    ['la jefatura, en la suya y otra a la vez', actorWith(['u1', 'unitHead']), ['u1', 'u2'], false],
    ['quien tiene dos jefaturas, en ambas', actorWith(['u1', 'unitHead'], ['u2', 'unitHead']), ['u1', 'u2'], true],
    ['planificación, en todas', actorWith(['u9', 'planningOfficer']), ['u1', 'u2'], true],
    ['control interno, en ninguna', actorWith(['u1', 'internalControl']), ['u1'], false],
    ['la responsable de una actividad, no el plan', actorWith(['u1', 'responsible']), ['u1'], false],
    ['sin unidades no hay permiso que dar', actorWith(['u1', 'unitHead']), [], false],
  ])('%s', (_title, actor, units, allowed) => {
    expect(mayWriteUnits(actor, units) !== undefined).toBe(allowed)
  })
})

describe('quién quita lo que una rectora envió a otras unidades', () => {
  const rectora = actorWith(['dem', 'technicalLead'])
  it.each<[string, Actor, string, string[] | null, boolean]>([
    ['la rectora, lo que envió ella', rectora, 'p', ['dem', 'dem'], true],
    ['la rectora, lo que envió otra persona', rectora, 'otra', ['dem'], false],
    ['la rectora, lo que es de dos rectoras', rectora, 'p', ['dem', 'din'], false],
    ['la rectora, filas que no son de una actividad tipo', rectora, 'p', null, false],
    ['quien envió y ya no está en la rectora', actorWith(['u1', 'unitHead']), 'p', ['dem'], false],
  ])('%s', (_title, actor, sentBy, leads, allowed) => {
    expect(mayTakeBackCopies(actor, sentBy, leads) !== undefined).toBe(allowed)
  })
})
