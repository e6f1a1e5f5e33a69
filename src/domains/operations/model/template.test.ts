import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumShares } from '../../../kernel/basisPoints.ts'
import { applyChanges } from './activityChange.ts'
import { differences } from './comparePlans.ts'
import { anActivity, everyMonth, inMonths, quarters } from './review/testing/reviewBuilders.ts'
import { acceptanceChanges, nationalFigure, type Template, templateDifferences } from './template.ts'

const template: Template = {
  id: 't1',
  planId: 'p',
  leadUnitId: 'rectora',
  version: 2,
  lineText: '1.1 Servir mejor',
  lineId: 'l11',
  processId: null,
  name: 'Visitar empresas',
  expectedResult: '100 visitas',
  means: ['Acta de visita'],
  unitOfMeasure: null,
  resultMayDiffer: true,
  meansMayDiffer: false,
  withdrawn: false,
}
const copy = (given: Parameters<typeof anActivity>[0] = {}) =>
  anActivity({
    name: 'Visitar empresas',
    expectedResult: '20 visitas',
    means: ['Acta de visita'],
    template: { templateId: 't1', version: 1 },
    ...given,
  })

describe('cambios de una actividad tipo', () => {
  it('muestra campo por campo lo que difiere, y aparte lo que la unidad puede decir a su modo', () => {
    const found = templateDifferences(template, copy({ name: 'Visitar locales', lineId: 'l12' }))
    expect(found.map(({ field, own }) => [field, own])).toEqual([
      ['link', false],
      ['name', false],
      ['expectedResult', true],
    ])
  })

  it('aceptar deja la copia al día sin tocar meses ni responsable; lo propio, solo si se pide', () => {
    const own = copy({ name: 'Visitar locales', months: quarters })
    const [after] = applyChanges([own], acceptanceChanges(template, own, false))
    expect(after).toMatchObject({
      name: 'Visitar empresas',
      expectedResult: '20 visitas',
      months: quarters,
      template: { version: 2 },
    })
    const [all] = applyChanges([own], acceptanceChanges(template, own, true))
    expect(all?.expectedResult).toBe('100 visitas')
    expect(templateDifferences(template, all ?? own)).toEqual([])
  })

  it('una línea nueva del catálogo mueve la fila y deja el texto que traía escrito', () => {
    const own = copy({ lineId: 'l12', lineText: '1.2 como lo escribió la oficina' })
    const [after] = applyChanges([own], acceptanceChanges(template, own, false))
    expect(after).toMatchObject({ lineId: 'l11', lineText: '1.2 como lo escribió la oficina' })
  })

  it('una copia al día no tiene nada que aceptar', () => {
    const own = copy({ template: { templateId: 't1', version: 2 } })
    expect(acceptanceChanges(template, own, false)).toEqual([])
  })
})

describe('cifra nacional de una actividad tipo', () => {
  it('sin cantidades es la media de las unidades, cada una una vez aunque tenga dos filas', () => {
    const copies = [
      copy({ id: 'a', unitId: 'u1', months: inMonths({ 1: 10_000 }) }),
      copy({ id: 'b', unitId: 'u2', months: inMonths({ 1: 10_000 }) }),
      copy({ id: 'c', unitId: 'u2', months: inMonths({ 2: 10_000 }) }),
    ]
    expect(nationalFigure(template, copies)).toMatchObject({
      months: inMonths({ 1: 7500, 2: 2500 }),
      quantities: null,
      units: 2,
      activities: 3,
    })
  })

  it('con cantidades en todas las unidades se suman y los meses salen de la suma', () => {
    const visits = { ...template, unitOfMeasure: 'visitas' }
    const target = (first: number, second: number) => ({
      unitOfMeasure: 'Visitas',
      quantities: [first, second, ...Array(10).fill(null)],
    })
    const copies = [
      copy({ id: 'a', unitId: 'u1', target: target(10, 20) }),
      copy({ id: 'b', unitId: 'u2', target: target(30, 40) }),
    ]
    const figure = nationalFigure(visits, copies)
    expect(figure.quantities?.slice(0, 3)).toEqual([40, 60, null])
    expect(figure.months.slice(0, 3)).toEqual([4000, 6000, null])
    expect(nationalFigure(visits, [...copies, copy({ id: 'c', unitId: 'u3' })]).quantities).toBeNull()
  })

  it('la unidad sin ningún mes cuenta entre las unidades y no baja la media', () => {
    const copies = [
      copy({ id: 'a', unitId: 'u1', months: quarters }),
      copy({ id: 'b', unitId: 'u2', months: inMonths({}) }),
    ]
    expect(nationalFigure(template, copies)).toMatchObject({ months: quarters, units: 2, unprogrammed: 1 })
  })

  it('la fila de la rectora no se suma a la de las unidades que hacen el trabajo', () => {
    const office = copy({ id: 'a', unitId: 'u1', months: quarters })
    const lead = copy({ id: 'b', unitId: 'rectora', months: everyMonth(833) })
    expect(nationalFigure(template, [office, lead])).toMatchObject({ months: quarters, units: 1, leadRows: 1 })
    expect(nationalFigure(template, [lead])).toMatchObject({ units: 1, leadRows: 0 })
  })

  it('si todas las unidades suman 100, la cifra nacional suma exactamente 100', () => {
    const row = fc.constantFrom(quarters, inMonths({ 1: 10_000 }), inMonths({ 2: 3333, 3: 3333, 4: 3334 }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const copies = rows.map((months, at) => copy({ id: `${at}`, unitId: `u${at}`, months }))
        expect(sumShares(nationalFigure(template, copies).months)).toBe(10_000)
      }),
    )
  })
})

describe('comparar una actividad con la del año anterior', () => {
  it('dice qué campos cambian, y el texto de la línea cuando no cuelga de nada', () => {
    const before = anActivity({ classification: 'unclassified', lineId: null, lineText: 'Línea X' })
    const after = { ...before, id: 'b', lineText: 'Línea Y', months: everyMonth(800) }
    expect(differences(before, after).map((change) => change.field)).toEqual(['lineText', 'months'])
  })
})
