import { describe, expect, it } from 'vitest'
import { stagesAt } from './navigation.ts'

const plans = [
  { year: 2026, status: 'preparing' as const },
  { year: 2025, status: 'inForce' as const },
  { year: 2024, status: 'closed' as const },
]

describe('de un plan se pasa a Seguimiento sin perder el año', () => {
  it.each([
    ['el plan vigente lleva al suyo', '/plan/2025/versiones', '/seguimiento/2025'],
    ['el de un año cerrado también', '/plan/2024', '/seguimiento/2024'],
    ['dentro de Seguimiento queda el año', '/seguimiento/2024/cierres', '/seguimiento/2024'],
    ['un plan que se prepara no tiene seguimiento todavía', '/plan/2026', '/seguimiento'],
    ['una página sin año no elige ninguno', '/estrategia', '/seguimiento'],
  ])('%s', (_title, path, href) => {
    expect(stagesAt(path, 2026, plans).at(-1)?.href).toBe(href)
  })
})
