import { describe, expect, it } from 'vitest'
import { eventWords } from './eventWords.ts'

const event = { day: '2026-07-01', name: 'Unidad de Género', newName: 'Unidad de Igualdad', successorName: 'Empleo' }

describe('lo que cambia una unidad se dice en el tiempo de su día', () => {
  it.each([
    ['opened', 'Se abrirá', 'Se abrió'],
    [
      'renamed',
      '«Unidad de Género» pasará a llamarse «Unidad de Igualdad»',
      '«Unidad de Género» pasó a llamarse «Unidad de Igualdad»',
    ],
    ['merged', 'Se fusionará con Empleo', 'Se fusionó con Empleo'],
    ['closed', 'Cerrará', 'Cerró'],
  ] as const)('%s: antes «%s», y desde su día «%s»', (kind, before, since) => {
    expect(eventWords({ ...event, kind }, '2026-06-30')).toBe(before)
    expect(eventWords({ ...event, kind }, '2026-07-01')).toBe(since)
  })
})
