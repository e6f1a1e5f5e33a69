import { describe, expect, it } from 'vitest'
import { type Line, type LineEvent, lineAfter, unknownLine } from './line.ts'

const [NINE, TEN, ELEVEN] = ['09:00', '10:00', '11:00'].map((time) => `2026-01-15T${time}:00.000Z`) as [
  string,
  string,
  string,
]
const after = (...events: LineEvent[]): Line => events.reduce(lineAfter, unknownLine)

describe('la línea con el servidor', () => {
  it('mientras el servidor conteste, hay línea', () => {
    expect(after({ kind: 'answer', at: TEN })).toMatchObject({ isOut: false, shownFrom: null })
  })

  it('sin respuesta no la hay, y lo que está a la vista es de la última respuesta', () => {
    expect(after({ kind: 'answer', at: TEN }, { kind: 'silence' }, { kind: 'silence' })).toMatchObject({
      ...{ isOut: true, shownFrom: TEN },
    })
  })

  it('de varias respuestas guardadas cuenta la más vieja', () => {
    const events: LineEvent[] = [
      { kind: 'silence' },
      ...[TEN, NINE, ELEVEN].map((at) => ({ kind: 'kept', at }) as const),
    ]
    expect(after(...events)).toMatchObject({ isOut: true, shownFrom: NINE })
  })

  it('cualquier respuesta del servidor la devuelve', () => {
    expect(after({ kind: 'kept', at: NINE }, { kind: 'answer', at: TEN })).toEqual({
      ...{ isOut: false, shownFrom: null, answeredAt: TEN },
    })
  })
})
