import { describe, expect, it } from 'vitest'
import { sessionWith } from './sessionOf.ts'

const session = (number: number, unitIds: string[], more: { closed?: boolean; consolidated?: boolean } = {}) => ({
  number,
  unitIds,
  status: more.closed === true ? ('closed' as const) : ('open' as const),
  consolidated: more.consolidated === true,
})

describe('la sesión que se ofrece para un paso', () => {
  it.each<[string, ReturnType<typeof session>[], Parameters<typeof sessionWith>[1], number | undefined]>([
    ['la abierta que tiene el plan en la mesa', [session(2, ['a']), session(1, ['b'])], ['b'], 1],
    ['la más nueva de dos', [session(1, ['a']), session(2, ['a'])], ['a'], 2],
    ['una cerrada no', [session(1, ['a'], { closed: true })], ['a'], undefined],
    ['de varios planes, la que los tiene todos', [session(2, ['a']), session(1, ['a', 'b'])], ['a', 'b'], 1],
    ['ninguna si falta uno', [session(1, ['a'])], ['a', 'b'], undefined],
    ['ninguna si no se eligió nada', [session(1, ['a'])], [], undefined],
    ['la del consolidado', [session(2, ['a']), session(1, [], { consolidated: true })], 'consolidated', 1],
  ])('%s', (_case, sessions, on, expected) => {
    expect(sessionWith(sessions, on)).toBe(expected)
  })
})
