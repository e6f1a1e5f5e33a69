import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueData } from '../testing/catalogueData.ts'
import type { CatalogueData } from './catalogueData.ts'
import { emptyTree, mergeCatalogue, mergedTree } from './catalogueMerge.ts'
import type { StrategicTree } from './strategicPlan.ts'

const empty = emptyTree({
  id: 'plan',
  name: 'Plan',
  code: null,
  version: null,
  startYear: 2024,
  endYear: 2028,
  mission: null,
  vision: null,
  values: [],
  revision: 0,
})

function counter(): () => string {
  let next = 0
  return () => {
    next += 1
    return `id${next}`
  }
}

function merged(stored: StrategicTree, given: CatalogueData): StrategicTree {
  return mergedTree(stored, mergeCatalogue(stored, given, counter()))
}

/** The catalogue by natural keys, whatever ids it got. */
function shape(catalogue: StrategicTree): unknown {
  const objective = (id: string | null) => catalogue.objectives.find((one) => one.id === id)?.number ?? null
  return {
    perspectives: catalogue.perspectives.map((one) => one.number).toSorted(),
    objectives: catalogue.objectives.map((one) => one.number).toSorted(),
    lines: catalogue.lines.map((one) => `${one.code} of ${objective(one.objectiveId)}`).toSorted(),
    processes: catalogue.processes.map((one) => `${one.name} of ${objective(one.objectiveId)}`).toSorted(),
    alignment: catalogue.alignment.map((one) => `${one.proposal} of ${objective(one.objectiveId)}`).toSorted(),
  }
}

const given: fc.Arbitrary<CatalogueData> = fc
  .record({ objectives: fc.integer({ min: 1, max: 12 }), lines: fc.integer({ min: 0, max: 12 }) })
  .map(({ objectives, lines }) =>
    catalogueData({
      objectives: Array.from({ length: objectives }, (_, at) => ({
        number: at + 1,
        perspective: (at % 2) + 1,
        text: `Objetivo ${at + 1}`,
        unitId: null,
      })),
      lines: Array.from({ length: lines }, (_, at) => ({
        code: `${(at % objectives) + 1}.${at + 1}`,
        text: `Línea ${at + 1}`,
      })),
      processes: [{ code: 'P-1', name: 'Archivo', kind: null, objective: objectives, unitId: null }],
      alignment: [{ outerPlan: 'Plan', axis: '1', proposal: '1.1', objective: objectives }],
    }),
  )

describe('catálogo a partir de datos', () => {
  it('repetirlo no agrega ni cambia nada', () => {
    fc.assert(
      fc.property(given, (data) => {
        const again = mergeCatalogue(merged(empty, data), data, counter())
        expect(again).toMatchObject({ planChanged: false, different: [] })
        const { perspectives, objectives, lines, processes, alignment } = again
        expect([perspectives, objectives, lines, processes, alignment].flat()).toEqual([])
      }),
    )
  })

  it('el orden de los datos no cambia el resultado', () => {
    fc.assert(
      fc.property(given, (data) => {
        const reversed = {
          ...data,
          perspectives: data.perspectives.toReversed(),
          objectives: data.objectives.toReversed(),
          lines: data.lines.toReversed(),
        }
        expect(shape(merged(empty, reversed))).toEqual(shape(merged(empty, data)))
      }),
    )
  })

  it('lo guardado con otras palabras queda como está y se dice', () => {
    const stored = merged(empty, catalogueData())
    const other = catalogueData({
      mission: 'Otra misión',
      values: [{ name: 'RESPETO', text: 'Otro texto' }],
      lines: [{ code: '1.1', text: 'Otro texto' }],
      processes: [{ code: 'P-01', name: 'Inspección', kind: null, objective: null, unitId: null }],
    })
    const merge = mergeCatalogue(stored, other, counter())
    expect(merge.planChanged).toBe(false)
    expect(merge.different.map(({ part, key, field }) => `${part} ${key} ${field}`)).toEqual([
      'plan mission mission',
      'value Respeto text',
      'line 1.1 text',
      'process P-01 name',
    ])
  })

  it('llena lo que estaba vacío y agrega valores nuevos al final', () => {
    const stored = merged(empty, catalogueData({ mission: null }))
    const more = catalogueData({ vision: 'Ser confiables', values: [{ name: 'Orden', text: '' }] })
    const { plan, planChanged } = mergeCatalogue(stored, more, counter())
    expect(planChanged).toBe(true)
    expect([plan.mission, plan.vision]).toEqual([more.mission, 'Ser confiables'])
    expect(plan.values.map((value) => value.name)).toEqual(['Respeto', 'Orden'])
  })

  it.each<[string, Partial<CatalogueData>]>([
    ['una línea de un objetivo que no está', { lines: [{ code: '9.1', text: 'Suelta' }] }],
    ['un objetivo sin perspectiva', { objectives: [{ number: 1, perspective: 7, text: 'Suelto', unitId: null }] }],
    ['una alineación sin objetivo', { alignment: [{ outerPlan: 'P', axis: '', proposal: '1', objective: 9 }] }],
  ])('%s se rechaza', (_, part) => {
    expect(() => mergeCatalogue(empty, catalogueData(part), counter())).toThrow('strategy.catalogueIncomplete')
  })
})
