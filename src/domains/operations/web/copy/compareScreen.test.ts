import { describe, expect, it } from 'vitest'
import { compareScreen } from './messages.es.ts'

describe('las cuentas de una comparación', () => {
  it('la frase dice aparte lo que pasó a otra unidad, como las pestañas', () => {
    expect(compareScreen.lead(0, 1, 1, 8, 1)).toBe(
      '0 actividades nuevas, 1 que ya no está, 1 con cambios, 1 que pasó a otra unidad y 8 iguales.',
    )
    expect(compareScreen.lead(1, 0, 2, 1)).toBe('1 actividad nueva, 0 que ya no están, 2 con cambios y 1 igual.')
  })

  it('la lista de unidades dice qué cuenta', () => {
    expect(compareScreen.unitOption('Norte', 2)).toBe('Norte: 2 actividades distintas')
  })
})
