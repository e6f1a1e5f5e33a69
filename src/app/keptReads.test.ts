import { describe, expect, it } from 'vitest'
import { routes } from './routes.ts'

describe('respuestas que quedan en el navegador', () => {
  it('son las de Mi mes y sus informes, y ninguna otra', () => {
    const kept = routes.flatMap(({ route }) => (route.kept === undefined ? [] : [`${route.name} ${route.kept}`]))
    expect(kept.toSorted()).toEqual([
      'monitoring.corrections own',
      'monitoring.myMonth own',
      'monitoring.report own',
      'operations.listPlans own',
      'platform.me self',
    ])
  })

  it('solo se guardan lecturas, y nunca de una puerta abierta a cualquiera', () => {
    const odd = routes.filter(
      ({ route }) => route.kept !== undefined && (route.kind !== 'query' || route.access === 'public'),
    )
    expect(odd).toEqual([])
  })
})
