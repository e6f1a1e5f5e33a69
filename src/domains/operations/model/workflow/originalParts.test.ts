import { describe, expect, it } from 'vitest'
import { originalParts } from './originalParts.ts'
import type { VersionKind } from './planVersion.ts'

const version = (number: number, kind: VersionKind, parts: Readonly<Record<string, number>>) => ({
  number,
  kind,
  parts: Object.entries(parts).map(([unitPlanId, part]) => ({ unitPlanId, number: part })),
})

describe('cuál es el plan original de una unidad', () => {
  it('el de la formulación, aunque las solicitudes lo cambien', () => {
    const versions = [version(1, 'formulation', { a: 1, b: 1 }), version(2, 'change', { a: 2, b: 1 })]
    const first = { a: 1, b: 1 }
    expect(originalParts(versions).map(Object.fromEntries)).toEqual([first, first])
  })

  it('el del ajuste al presupuesto, en las unidades que ajustó; una ronda tardía no toca a las demás', () => {
    const versions = [
      version(1, 'formulation', { a: 1, b: 1 }),
      version(2, 'adjustment', { a: 2, b: 1 }),
      version(3, 'change', { a: 3, b: 1 }),
      version(4, 'late', { a: 3, b: 1, c: 1 }),
    ]
    const adjusted = { a: 2, b: 1 }
    expect(originalParts(versions).map(Object.fromEntries)).toEqual([
      { a: 1, b: 1 },
      adjusted,
      adjusted,
      { ...adjusted, c: 4 },
    ])
  })
})
