import { describe, expect, it } from 'vitest'
import type { Role } from '../../../../kernel/contract.ts'
import type { Actor } from '../../../platform/model/index.ts'
import {
  changedSections,
  emptyNarrative,
  isEmptyNarrative,
  mayReadNarrative,
  narrativeWriter,
  reportIssuer,
  signersOf,
} from './narrative.ts'

const person = (unitId: string, ...roles: Role[]): Actor => ({
  ...{ personId: 'p', name: 'Nombre', email: 'p@ministerio.example' },
  assignments: [{ id: 'a', kind: 'holder', postId: 'q', postName: 'Puesto', unitId, roles }],
})

describe('quién hace qué con un informe de ejecución', () => {
  it.each<[string, Actor, { write: boolean; issue: boolean; read: boolean }, { write: boolean; issue: boolean }]>([
    [
      'la jefatura, el de su unidad',
      person('u', 'unitHead'),
      { write: true, issue: true, read: true },
      { write: false, issue: false },
    ],
    [
      'la jefatura de otra unidad, nada',
      person('otra', 'unitHead'),
      { write: false, issue: false, read: false },
      { write: false, issue: false },
    ],
    [
      'el enlace escribe y no emite',
      person('u', 'liaison'),
      { write: true, issue: false, read: true },
      { write: false, issue: false },
    ],
    [
      'Planificación escribe el de la institución y emite los dos',
      person('p', 'planningOfficer'),
      { write: false, issue: true, read: true },
      { write: true, issue: true },
    ],
    [
      'la Dirección Ejecutiva revisa y emite',
      person('p', 'executive'),
      { write: false, issue: true, read: true },
      { write: false, issue: true },
    ],
    [
      'quien revisa y es de la unidad no la revisa',
      person('u', 'executive'),
      { write: false, issue: false, read: true },
      { write: false, issue: true },
    ],
    [
      'Control Interno lee',
      person('c', 'internalControl'),
      { write: false, issue: false, read: true },
      { write: false, issue: false },
    ],
    [
      'quien responde por actividades de otra unidad no lee borradores',
      person('otra', 'responsible'),
      { write: false, issue: false, read: false },
      { write: false, issue: false },
    ],
  ])('%s', (_title, actor, unit, institution) => {
    const may = (unitId: string | null) => ({
      write: narrativeWriter(actor, unitId) !== undefined,
      issue: reportIssuer(actor, unitId) !== undefined,
    })
    expect({ ...may('u'), read: mayReadNarrative(actor, 'u') }).toEqual(unit)
    expect(may(null)).toEqual(institution)
  })

  it('dos actos de una persona no son una revisión', () => {
    const written = { personId: 'a', post: 'Jefatura', at: '2026-04-01' }
    const issued = { personId: 'b', post: 'Planificación', at: '2026-04-02' }
    expect(signersOf(written, issued)).toEqual({
      written: { post: 'Jefatura', at: '2026-04-01' },
      reviewed: { post: 'Planificación', at: '2026-04-02' },
    })
    expect(signersOf(written, { ...issued, personId: 'a' }).reviewed).toBeNull()
  })

  it('qué partes cambian entre dos versiones, y cuándo no hay nada escrito', () => {
    const before = { ...emptyNarrative, presentation: 'Uno' }
    expect(changedSections(before, { ...before, next: 'Dos' })).toEqual(['next'])
    expect(changedSections(before, before)).toEqual([])
    expect(isEmptyNarrative({ ...emptyNarrative, next: '  \n' })).toBe(true)
    expect(isEmptyNarrative(before)).toBe(false)
  })
})
