import { describe, expect, it } from 'vitest'
import { orderByReferences } from './catalogue.ts'

const table = (name: string, ...references: string[]) => ({ name, references })

describe('el orden de las tablas de una copia', () => {
  it('pone cada tabla después de las que nombra, y por nombre entre iguales', () => {
    const ordered = orderByReferences([table('d', 'a', 'c'), table('c', 'b'), table('b'), table('a', 'b')])
    expect(ordered.map(({ name }) => name)).toEqual(['b', 'a', 'c', 'd'])
  })

  it('una tabla puede nombrarse a sí misma', () => {
    expect(orderByReferences([table('a', 'a')])).toHaveLength(1)
  })

  it('dos tablas que se nombran en círculo son un error de la migración', () => {
    expect(() => orderByReferences([table('a', 'b'), table('b', 'a')])).toThrow(/circle/)
  })
})
