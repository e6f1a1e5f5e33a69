import { describe, expect, it } from 'vitest'
import { demandAskable, refuseAsking } from './asking.ts'

const there = { unit: { closedOn: null }, conditional: true, windows: [], firstOpen: 13 }
const past = [{ quarter: 4 as const, startsOn: '2025-10-01', endsOn: '2025-10-15' }]

describe('qué puede pedirse todavía', () => {
  it.each([
    ['en el año, todo', { ...there, conditional: false, firstOpen: 11 }, undefined],
    ['fuera de las ventanas del año, se escribe y espera', { ...there, windows: past, firstOpen: 11 }, undefined],
    ['terminado el año, lo condicionado', there, undefined],
    ['terminado el año, sin nada condicionado', { ...there, conditional: false }, 'operations.yearOver'],
    ['terminado el año y sus ventanas', { ...there, windows: past }, 'operations.changeWindowsOver'],
    ['con la unidad cerrada', { ...there, unit: { closedOn: '2026-02-01' }, firstOpen: 2 }, 'operations.unitGone'],
    ['con la unidad que cierra después', { ...there, unit: { closedOn: '2026-02-03' } }, undefined],
  ])('%s', (_case, ground, code) => {
    expect(refuseAsking(ground, '2026-02-02')?.code).toBe(code)
  })

  it('terminado el año, de los cambios solo queda marcar meses no exigibles', () => {
    expect(() => demandAskable('exempt', 13)).not.toThrow()
    expect(() => demandAskable('edit', 12)).not.toThrow()
    for (const kind of ['add', 'drop', 'suspend', 'resume', 'split', 'merge', 'transfer', 'edit'] as const)
      expect(() => demandAskable(kind, 13)).toThrow(expect.objectContaining({ code: 'operations.yearOver' }))
  })
})
