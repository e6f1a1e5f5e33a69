import { describe, expect, it } from 'vitest'
import { approvalText } from './messages.es.ts'
import { termState } from './termState.ts'

const ZONE = 'America/El_Salvador'

describe('en qué está el plazo de quien debe actuar', () => {
  it.each([
    ['corre todavía', '2025-12-10T15:00:00.000Z', 0, 'until'],
    ['venció mientras esperaba', '2025-12-10T15:00:00.000Z', 9, 'late'],
    ['llegó el último día, de noche', '2025-12-13T04:00:00.000Z', 9, 'late'],
    ['llegó cuando ya había terminado', '2025-12-15T15:00:00.000Z', 9, 'cameLate'],
    ['espera desde que se abrió el plan', null, 9, 'late'],
  ])('%s', (_case, since, daysLate, state) => {
    expect(termState({ since, endsOn: '2025-12-12', daysLate }, ZONE)).toBe(state)
  })

  it('lo que llegó vencido lo dice', () => {
    expect(approvalText.waiting.cameLate('12 dic 2025', 3)).toBe(
      'llegó vencido: el plazo terminó el 12 dic 2025, hace 3 días',
    )
  })
})
