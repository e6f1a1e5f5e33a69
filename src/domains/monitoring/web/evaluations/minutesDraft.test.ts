import { describe, expect, it } from 'vitest'
import { type MinutesDraft, minutesFaults, minutesOf, parseMinutesDraft } from './minutesDraft.ts'

const typed: MinutesDraft = {
  place: 'Sala de juntas',
  heldOn: '2026-04-16',
  attendees: ' Dirección Ejecutiva\n\nJefatura de Planificación ',
  agreements: '',
}

describe('el acta que alguien escribe', () => {
  it('vuelve después de recargar como se escribió, a medias también; lo que no es un acta no vuelve', () => {
    const half = { ...typed, attendees: 'Direc', agreements: 'Se' }
    expect(parseMinutesDraft(JSON.parse(JSON.stringify(half)))).toEqual(half)
    expect(parseMinutesDraft({ ...typed, attendees: ['Dirección Ejecutiva'] })).toBeUndefined()
  })

  it('cada línea es alguien que asistió o algo que se acordó; las vacías no cuentan', () => {
    expect(minutesOf(typed)).toMatchObject({
      attendees: ['Dirección Ejecutiva', 'Jefatura de Planificación'],
      agreements: [],
    })
  })

  it.each<[string, Partial<MinutesDraft>, (keyof MinutesDraft)[]]>([
    ['entera', {}, []],
    ['sin lugar', { place: 'a ' }, ['place']],
    ['de mañana', { heldOn: '2026-04-17' }, ['heldOn']],
    ['sin asistentes', { attendees: '\n ' }, ['attendees']],
    ['con un acuerdo de tres letras', { agreements: 'Que sí se hará\nYa' }, ['agreements']],
  ])('%s', (_, change, missing) => {
    expect(Object.keys(minutesFaults({ ...typed, ...change }, '2026-04-16'))).toEqual(missing)
  })
})
