import { describe, expect, it } from 'vitest'
import {
  demandLine,
  demandObjective,
  demandPerspective,
  demandProcess,
  demandYears,
  getBelieved,
} from './catalogueRules.ts'
import type { StrategicTree } from './strategicPlan.ts'

const revision = 0
const catalogue: StrategicTree = {
  plan: {
    id: 'plan',
    name: 'Plan',
    code: null,
    version: null,
    startYear: 2024,
    endYear: 2028,
    mission: null,
    vision: null,
    values: [],
    revision,
  },
  perspectives: [{ id: 'p1', number: 1, name: 'Personas', goal: '', revision }],
  objectives: [
    { id: 'o3', perspectiveId: 'p1', number: 3, text: 'Empleo', unitId: null, revision },
    { id: 'o4', perspectiveId: 'p1', number: 4, text: 'Trato', unitId: null, revision },
  ],
  lines: [
    { id: 'l35', objectiveId: 'o3', code: '3.5', text: 'Ferias', withdrawn: false, revision },
    { id: 'l36', objectiveId: 'o3', code: '3.6', text: 'Bolsa', withdrawn: true, revision },
  ],
  processes: [
    { id: 'a', code: 'P-1', name: 'Archivo', kind: null, objectiveId: null, unitId: null, withdrawn: false, revision },
  ],
  alignment: [],
}

function codeOf(run: () => void): string {
  try {
    run()
  } catch (error) {
    return String((error as Error).message)
  }
  return 'ok'
}

describe('reglas del catálogo', () => {
  it.each([
    [null, 'o3', '3.7', 'ok'],
    ['l35', 'o3', '3.5', 'ok'],
    ['l35', 'o4', '4.1', 'ok'],
    [null, 'o3', '3.5', 'strategy.codeTaken'],
    [null, 'o3', '3.6', 'strategy.codeTaken'],
    [null, 'o3', '4.1', 'strategy.codeOutsideObjective'],
    [null, 'o9', '9.1', 'strategy.objectiveNotFound'],
    ['l36', 'o3', '3.6', 'strategy.withdrawn'],
  ])('línea %s en %s con código %s: %s', (id, objectiveId, code, expected) => {
    expect(codeOf(() => demandLine(catalogue, { id, objectiveId, code, text: 'Texto' }))).toBe(expected)
  })

  it.each([
    [null, 5, 'p1', 'ok'],
    ['o4', 6, 'p1', 'ok'],
    ['o3', 3, 'p1', 'ok'],
    ['o3', 6, 'p1', 'strategy.objectiveHasLines'],
    [null, 4, 'p1', 'strategy.numberTaken'],
    [null, 5, 'p9', 'strategy.perspectiveNotFound'],
  ])('objetivo %s con número %s en %s: %s', (id, number, perspectiveId, expected) => {
    expect(codeOf(() => demandObjective(catalogue, { id, number, perspectiveId, text: 'T', unitId: null }))).toBe(
      expected,
    )
  })

  it.each([
    [null, 'ARCHIVO ', null, null, 'strategy.processExists'],
    [null, 'Compras', 'P-1', null, 'strategy.processExists'],
    [null, 'Compras', null, 'o9', 'strategy.objectiveNotFound'],
    [null, 'Compras', 'P-2', 'o3', 'ok'],
    ['a', 'Archivo', 'P-1', null, 'ok'],
  ])('proceso %s «%s» %s %s: %s', (id, name, code, objectiveId, expected) => {
    const draft = { id, name, code, objectiveId, kind: null, unitId: null }
    expect(codeOf(() => demandProcess(catalogue, draft))).toBe(expected)
  })

  it('dos perspectivas no llevan el mismo número', () => {
    const draft = { number: 1, name: 'Otra', goal: '' }
    expect(codeOf(() => demandPerspective(catalogue, { id: null, ...draft }))).toBe('strategy.numberTaken')
    expect(codeOf(() => demandPerspective(catalogue, { id: 'p1', ...draft }))).toBe('ok')
  })

  it('el último año no va antes que el primero', () => {
    expect(codeOf(() => demandYears(2028, 2024))).toBe('strategy.yearsReversed')
    expect(codeOf(() => demandYears(2024, 2024))).toBe('ok')
  })

  it('quien guarda sobre una versión vieja recibe lo guardado', () => {
    const believed = { id: 'l35', revision: 4 }
    expect(() => getBelieved(catalogue.lines, believed, 'strategy.lineNotFound')).toThrow(
      expect.objectContaining({
        code: 'strategy.changedMeanwhile',
        details: { stored: expect.objectContaining({ text: 'Ferias' }) },
      }),
    )
  })
})
