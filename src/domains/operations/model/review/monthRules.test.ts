import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity.ts'
import type { RuleCode } from './finding.ts'
import { describeFinding, describeRepair } from './reviewText.es.ts'
import { anActivity, codesIn, everyMonth, found, foundIn, inMonths, quarters } from './testing/reviewBuilders.ts'

const thirteen = ['5%', '5%', '10%', '10%', '10%', '10%', '10%', '5%', '10%', '10%', '10%', '5%', '5%']

describe('lo que dicen los meses', () => {
  it.each<[string, Partial<Activity>, RuleCode[]]>([
    ['cuatro trimestres de 25 suman 100: nada que decir', { months: quarters }, []],
    ['doce meses de 8 suman 96: aviso', { months: everyMonth(800) }, ['months.sum']],
    ['una suma de 98.99 ya no es redondeo', { months: inMonths({ 1: 5000, 2: 4899 }) }, ['months.sum']],
    ['una suma de 99 es redondeo', { months: inMonths({ 1: 5000, 2: 4900 }) }, ['months.rounding']],
    ['una suma de 101 es redondeo', { months: inMonths({ 1: 5000, 2: 5100 }) }, ['months.rounding']],
    ['doce veces 8.33 suman 99.96: redondeo', { months: everyMonth(833) }, ['months.rounding']],
    ['una suma de 110 es aviso', { months: inMonths({ 1: 5500, 2: 5500 }) }, ['months.sum']],
    [
      'una suma de 110.01 bloquea y no repite el aviso',
      { months: inMonths({ 1: 5500, 2: 5501 }) },
      ['months.sumOver110'],
    ],
    ['un mes de 115 bloquea en lugar de la suma', { months: inMonths({ 1: 8500, 2: 11500 }) }, ['months.cellOver100']],
    ['un mes de 100 no pasa de 100', { months: inMonths({ 9: 10000 }) }, ['months.singleMonth']],
    ['un solo mes que no suma 100 se dice una vez', { months: inMonths({ 9: 6000 }) }, ['months.sum']],
    ['sin ningún valor no hay programación', { months: inMonths({}) }, ['months.none']],
    ['con ceros escritos tampoco hay programación', { months: everyMonth(0) }, ['months.none']],
    ['un cero escrito no cambia una fila que suma 100', { months: quarters.with(0, 0) }, []],
    ['sin programación y no ofrecida: nada que decir', { months: everyMonth(0), modality: 'notOffered' }, []],
  ])('%s', (_, activity, codes) => expect(codesIn(activity)).toEqual(codes))

  it.each([
    ['programada', 'scheduled', 'warning'],
    ['permanente', 'permanent', 'warning'],
    ['sin modalidad', null, 'warning'],
    ['a demanda', 'onDemand', 'notice'],
    ['condicionada', 'conditional', 'notice'],
  ] as const)('sin programación y %s', (_, modality, severity) => {
    expect(foundIn('months.none', { months: everyMonth(0), modality })).toMatchObject([
      { severity, params: { zeros: 12 } },
    ])
  })

  it('a demanda, una suma de 60 es solo consejo', () => {
    expect(foundIn('months.sum', { months: inMonths({ 1: 6000 }), modality: 'onDemand' })).toMatchObject([
      { severity: 'notice' },
    ])
  })

  it('trece valores bloquean mientras los meses estén vacíos', () => {
    const given = { months: inMonths({}) }
    expect(codesIn(given, thirteen)).toEqual(['months.undecidable'])
    expect(codesIn(given, ['', '', ''])).toEqual(['months.none'])
    expect(codesIn({ months: quarters }, thirteen)).toEqual([])
  })

  it('las lecturas de trece valores quitan uno de dos iguales vecinos y cierran en 100', () => {
    const activities = [anActivity({ months: inMonths({}) })]
    const [finding] = found('months.undecidable', { activities, rawMonths: { a1: thirteen } })
    expect(finding?.repairs.map((repair) => repair.params)).toEqual([
      { value: '5%', position: 1 },
      { value: '5%', position: 12 },
    ])
    expect(found('months.undecidable', { activities, rawMonths: { a1: thirteen.with(4, 'X') } })[0]?.repairs).toEqual(
      [],
    )
  })

  it('un mes de 115 propone 15 solo cuando así la fila suma 100', () => {
    const [slip] = foundIn('months.cellOver100', { months: inMonths({ 1: 8500, 9: 11500 }) })
    expect(slip).toMatchObject({ field: 'months.9', params: { month: 9, share: 11500, sum: 20000 } })
    expect(slip?.repairs[0]?.params).toEqual({ month: 9, from: 11500, to: 1500 })
    expect(slip && describeRepair(slip.repairs[0]!).label).toBe('Cambiar septiembre a 15')
    expect(foundIn('months.cellOver100', { months: inMonths({ 1: 8000, 9: 11500 }) })[0]?.repairs).toEqual([])
    expect(foundIn('months.cellOver100', { months: inMonths({ 1: 9167, 9: 83300 }) })[0]?.repairs[0]?.params).toEqual({
      month: 9,
      from: 83300,
      to: 833,
    })
    expect(foundIn('months.cellOver100', { months: inMonths({ 1: 11500, 9: 11500 }) })[0]?.repairs).toEqual([])
  })

  it('doce meses de 8 se arreglan con un punto por trimestre o en partes iguales', () => {
    const [finding] = foundIn('months.sum', { months: everyMonth(800) })
    expect(finding).toMatchObject({ variant: '12x800', params: { sum: 9600, difference: 400 } })
    expect(finding && describeFinding(finding).title).toBe('Doce meses de 8 suman 96')
    expect(finding?.repairs.map((repair) => [repair.code, repair.changes[0]?.after])).toEqual([
      ['months.quarterly', [800, 800, 900, 800, 800, 900, 800, 800, 900, 800, 800, 900]],
      ['months.equal', [834, 834, 834, 834, 833, 833, 833, 833, 833, 833, 833, 833]],
    ])
    expect(finding?.repairs.map((repair) => describeRepair(repair).detail)).toEqual([
      'mar, jun, sep y dic suben un punto',
      '8.33 y 8.34 en 12 meses programados',
    ])
  })

  it('una fila desigual se reparte en proporción y los ceros escritos se quedan', () => {
    const months = inMonths({ 3: 5000, 6: 2500 }).with(0, 0)
    const [finding] = foundIn('months.sum', { months })
    expect(finding?.repairs.map((repair) => [repair.code, repair.changes[0]?.after])).toEqual([
      ['months.equal', inMonths({ 3: 5000, 6: 5000 }).with(0, 0)],
      ['months.proportional', inMonths({ 3: 6667, 6: 3333 }).with(0, 0)],
    ])
  })
})

describe('cantidades y porcentajes', () => {
  const target = { unitOfMeasure: 'talleres', quantities: inMonths({ 3: 1, 6: 1, 9: 2 }) }

  it.each<[string, Partial<Activity>, number]>([
    ['los porcentajes salen de las cantidades', { target, months: inMonths({ 3: 2500, 6: 2500, 9: 5000 }) }, 0],
    ['una diferencia de un punto es redondeo', { target, months: inMonths({ 3: 2600, 6: 2500, 9: 4900 }) }, 0],
    ['un mes con cantidad y sin porcentaje', { target, months: inMonths({ 3: 5000, 9: 5000 }) }, 1],
    ['unidad de medida sin cantidades todavía', { target: { ...target, quantities: inMonths({}) } }, 0],
    ['sin meta física', {}, 0],
  ])('%s', (_, activity, count) => expect(foundIn('target.mismatch', activity)).toHaveLength(count))

  it('propone calcular desde las cantidades, también cuando no hay programación', () => {
    const after = inMonths({ 3: 2500, 6: 2500, 9: 5000 })
    const mismatch = foundIn('target.mismatch', { target, months: inMonths({ 3: 5000, 9: 5000 }) })
    expect(mismatch[0]).toMatchObject({ params: { months: [3, 6], largest: 2500 } })
    expect(mismatch[0]?.repairs).toMatchObject([{ code: 'months.fromTarget', changes: [{ after }] }])
    expect(foundIn('months.none', { target, months: inMonths({}) })[0]?.repairs).toMatchObject([
      { code: 'months.fromTarget', changes: [{ after }] },
    ])
  })
})
