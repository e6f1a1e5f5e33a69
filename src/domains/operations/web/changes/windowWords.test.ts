import { describe, expect, it } from 'vitest'
import { windowWords } from './windowWords.ts'

const window = { quarter: 4 as const, startsOn: '2025-11-03', endsOn: '2025-11-14' }
const open = { windows: [], windowOpen: true, nextWindow: null, inForce: 7, yearOver: false, yearClosed: false }
const shut = { ...open, windows: [window], windowOpen: false }

describe('lo que la página de solicitudes dice de hoy', () => {
  it('terminado el año con sus ventanas, dice por qué no se pide nada y quién puede hacer qué', () => {
    const { lead, who } = windowWords({ ...shut, yearOver: true }, '2025')
    expect(lead).toBe(
      'Hoy no se puede pedir nada: terminaron los doce meses de 2025 y sus ventanas para pedir cambios.',
    )
    expect(who).toMatch(/Planificación puede fijar otra ventana.*jefatura o el enlace.*no exigibles/u)
    expect(who).toMatch(/Lo ya presentado/u)
  })

  it.each([
    ['terminado el año, con la ventana abierta, solo lo no exigible', { ...open, yearOver: true }, /no exigibles/u],
    [
      'terminado el año, con otra ventana por venir, cuándo abre',
      { ...shut, yearOver: true, nextWindow: window },
      /3 nov/u,
    ],
    ['sin versión vigente, que se corrige el plan mismo', { ...open, inForce: null }, /corrige el suyo/u],
    ['pasadas las ventanas de un año que sigue, quién fija otra', shut, /Planificación puede fijar otra/u],
  ])('%s', (_title, standing, who) => {
    expect(windowWords(standing, '2025').who).toMatch(who)
  })

  it('si se puede pedir, o el año está cerrado, basta una frase', () => {
    for (const standing of [open, { ...open, windows: [window] }, { ...open, yearClosed: true }])
      expect(windowWords(standing, '2025').who).toBeUndefined()
    expect(windowWords({ ...shut, nextWindow: window }, '2025').lead).toContain('3 nov 2025')
  })
})
