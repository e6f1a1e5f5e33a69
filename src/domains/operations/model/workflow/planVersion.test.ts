import { describe, expect, it } from 'vitest'
import { numberParts, type VersionUnit } from './planVersion.ts'

const part = (unitPlanId: string, sha256: string, number = 0): VersionUnit => {
  return { unitPlanId, unitId: `unidad-${unitPlanId}`, sha256, activities: 3, number }
}
const numbers = (...given: Parameters<typeof numberParts>) => numberParts(...given).map(({ number }) => number)

describe('número del plan de cada unidad en la versión siguiente', () => {
  it.each([
    ['la primera vez es 1', [], [part('a', 'x')], [], [1]],
    ['lo que no cambia conserva el suyo', [part('a', 'x', 4)], [part('a', 'x')], [], [4]],
    ['lo que cambia toma el siguiente', [part('a', 'x', 4)], [part('a', 'y')], [], [5]],
    [
      'cada unidad lleva su cuenta',
      [part('a', 'x', 4), part('b', 'x', 1)],
      [part('b', 'z'), part('a', 'x')],
      [],
      [2, 4],
    ],
    ['el de una versión anulada no vuelve a darse', [part('a', 'x', 4)], [part('a', 'z')], [part('a', 'y', 5)], [6]],
    ['lo mismo que se anuló conserva su número', [part('a', 'x', 4)], [part('a', 'y')], [part('a', 'y', 5)], [5]],
    ['quien vuelve a lo vigente conserva el vigente', [part('a', 'x', 4)], [part('a', 'x')], [part('a', 'y', 5)], [4]],
  ])('%s', (_title, before, now, annulled, expected) => {
    expect(numbers(before, now, annulled)).toEqual(expected)
  })
})
