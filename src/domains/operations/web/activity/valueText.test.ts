import { describe, expect, it } from 'vitest'
import { changeTexts, responsibleName } from './valueText.ts'

const names = { lines: [], processes: [], units: [], posts: [], endedPosts: [], locale: 'es-SV' }

describe('los dos valores de un cambio', () => {
  it('una meta que solo cambia de mes se lee distinta antes y después', () => {
    const target = (...months: [number, number][]) => ({
      unitOfMeasure: 'cursos',
      quantities: Array.from({ length: 12 }, (_, at) => months.find(([month]) => month === at + 1)?.[1] ?? null),
    })
    const before = target([3, 12], [7, 12])
    const after = target([3, 12], [9, 12])
    expect(changeTexts({ activityId: 'a', field: 'target', before, after }, names)).toEqual({
      before: 'Mar 12, Jul 12 (24 cursos en el año)',
      after: 'Mar 12, Sep 12 (24 cursos en el año)',
    })
  })
})

it('un puesto que terminó se nombra como tal, con quien lo hereda', () => {
  const named = (heir: string | null) =>
    responsibleName({ kind: 'post', postId: 'p' }, { ...names, endedPosts: [{ id: 'p', name: 'Jefatura', heir }] })
  expect(named(null)).toBe('Jefatura (puesto terminado)')
  expect(named('Oficina del Sur')).toBe('Jefatura (puesto terminado; lo suyo pasó a Oficina del Sur)')
})
