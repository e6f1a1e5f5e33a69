import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity.ts'
import { reviewPlan } from './reviewPlan.ts'
import { describeFinding } from './reviewText.es.ts'
import { anActivity, aPlan, found, foundIn, inMonths } from './testing/reviewBuilders.ts'

const loose = { classification: 'unclassified', lineId: null, processId: null } as const

describe('el vínculo con la estrategia', () => {
  it.each<[string, Partial<Activity>, string[]]>([
    ['una fila vinculada', {}, []],
    ['una línea que ya no existe', { lineId: 'borrada' }, ['line.notInCatalogue']],
    ['un código fuera del catálogo', { ...loose, lineText: '9.9 Otra cosa' }, ['line.notInCatalogue']],
    ['un código fuera del catálogo pero ya vinculada por una persona', { lineText: '9.9 Otra cosa' }, []],
    [
      'un código fuera del catálogo en una fila de proceso',
      { classification: 'process', lineId: null, processId: 'pr1', lineText: '9.9 Otra' },
      [],
    ],
    ['el código de una línea, sin vincular', { ...loose, lineText: 'LE 1.1 Texto distinto' }, ['line.sameText']],
    ['el mismo texto sin código', { ...loose, lineText: 'SERVIR MEJOR a las personas.' }, ['line.sameText']],
    ['el mismo texto que un proceso', { ...loose, lineText: 'Atencion al Publico' }, ['line.sameText']],
    ['ni código ni texto conocidos', { ...loose, lineText: 'Otra cosa' }, ['unclassified']],
    ['texto vacío', { ...loose, lineText: '' }, ['unclassified']],
    ['línea sin decir cuál', { lineId: null, lineText: 'Otra cosa' }, ['unclassified']],
  ])('%s', (_, activity, codes) => {
    const findings = reviewPlan(aPlan({ activities: [anActivity(activity)] })).filter((f) => f.activityId !== null)
    expect(findings.map((finding) => finding.rule)).toEqual(codes)
  })

  it('el mismo texto que la línea propone vincular y nunca vincula solo', () => {
    const activity = anActivity({ ...loose, lineText: 'Servir mejor a las personas' })
    const [finding] = found('line.sameText', { activities: [activity] })
    expect(finding && describeFinding(finding).explanation).toBe(
      'Mismo texto que la línea 1.1, «Servir mejor a las personas»: ¿vincular?',
    )
    expect(finding?.repairs).toMatchObject([
      {
        code: 'link.line',
        changes: [{ field: 'link', before: loose, after: { classification: 'line', lineId: 'l11', processId: null } }],
      },
    ])
    expect(activity.lineId).toBeNull()
  })

  it('un código equivocado con el texto de otra línea propone esa línea', () => {
    const [finding] = foundIn('line.notInCatalogue', { ...loose, lineText: '9.9 Servir mejor a las personas' })
    expect(finding?.repairs.map((repair) => repair.code)).toEqual(['link.line'])
  })

  it('un objetivo sin actividades dice cuántas filas están sin clasificar', () => {
    const activities = [
      anActivity({ ...loose, lineText: 'Algo' }),
      anActivity({ id: 'a2', ...loose, classification: 'process', processId: 'pr1', lineText: 'Algo' }),
    ]
    expect(found('objective.withoutActivities', { activities }).map((f) => f.params)).toEqual([
      { number: 1, text: 'Servir', unclassified: 1, unmappedProcess: 1 },
    ])
    expect(found('objective.withoutActivities')).toEqual([])
  })

  it('un proceso con objetivo lleva sus actividades al objetivo', () => {
    const activities = [anActivity({ ...loose, classification: 'process', processId: 'pr1' })]
    const processes = [{ id: 'pr1', name: 'Atención', objectiveId: 'o1' }]
    expect(found('objective.withoutActivities', { activities, processes })).toEqual([])
    expect(found('line.withoutActivities', { activities, processes }).map((f) => f.params.code)).toEqual(['1.1'])
  })
})

describe('filas comparadas con otras', () => {
  it('la misma actividad con el mismo resultado en una unidad se dice en la segunda', () => {
    const activities = [
      anActivity({ id: 'b', position: 2, code: 'UNO-02', name: 'ELABORAR boletines.' }),
      anActivity({ id: 'a', position: 1, code: 'UNO-01', name: 'Elaborar  boletines' }),
      anActivity({ id: 'c', position: 3, name: 'Elaborar boletines', expectedResult: '3 boletines' }),
      anActivity({ id: 'd', position: 1, unitId: 'u2', name: 'Elaborar boletines' }),
    ]
    expect(found('duplicate', { activities })).toMatchObject([{ activityId: 'b', params: { firstCode: 'UNO-01' } }])
  })

  it('el mismo texto en varias unidades es un solo hallazgo con las unidades', () => {
    const activities = [
      anActivity({ id: 'a', name: 'Elaborar boletines' }),
      anActivity({ id: 'b', name: 'elaborar boletines.', unitId: 'u2' }),
      anActivity({ id: 'c', name: 'Elaborar informes', unitId: 'u2', position: 2 }),
    ]
    expect(found('sameTextAcrossUnits', { activities }).map((f) => f.params)).toEqual([
      { name: 'elaborar boletines.', unitIds: ['u2', 'u1'], units: ['Unidad Dos', 'Unidad Uno'], activities: 2 },
    ])
  })

  it('un texto cortado se completa con el único texto entero que empieza igual', () => {
    const whole = anActivity({ id: 'b', name: 'Elaborar boletines de empleo' })
    const cut = anActivity({ id: 'a', name: 'Elaborar boletines de' })
    const proposed = (activities: Activity[]): unknown[] =>
      found('text.cut', { activities }).flatMap((f) => f.repairs.map((repair) => repair.changes[0]?.after))
    expect(proposed([whole, cut])).toEqual(['Elaborar boletines de empleo'])
    expect(proposed([whole, cut, anActivity({ id: 'c', name: 'Elaborar boletines de salud' })])).toEqual([])
    expect(proposed([cut, anActivity({ id: 'c', name: 'Elaborar boletines desde enero' })])).toEqual([])
    expect(proposed([cut])).toEqual([])
  })

  it.each<[string, (number | null)[], number]>([
    ['nadie usa pesos', [null, null], 0],
    ['suman 100', [4000, 6000], 0],
    ['suman 100 con decimales', [3333, 3333, 3334], 0],
    ['suman 90', [4000, 5000], 1],
    ['una sin peso y la otra 50', [5000, null], 1],
  ])('pesos: %s', (_, weights, count) => {
    const activities = weights.map((weightBp, i) =>
      anActivity({ id: `a${i}`, position: i, name: `Hacer ${i}`, weightBp }),
    )
    const findings = found('weights.sum', { activities })
    expect(findings).toHaveLength(count)
    const sums = findings.flatMap((f) => f.repairs).map((r) => r.changes.reduce((sum, c) => sum + Number(c.after), 0))
    expect(sums.every((sum) => sum === 10_000)).toBe(true)
  })

  it.each<[string, number[], number]>([
    ['tres actividades, dos de ellas en junio', [6, 6, 9], 1],
    ['cada una en su mes', [3, 6, 9], 0],
    ['con dos actividades no se habla de carga', [6, 6], 0],
  ])('carga: %s', (_, months, count) => {
    const activities = months.map((month, i) =>
      anActivity({ id: `a${i}`, name: `Hacer ${i}`, months: inMonths({ [month]: 10_000 }) }),
    )
    const findings = found('load.peak', { activities })
    expect(findings.map((f) => f.params)).toEqual(count === 0 ? [] : [{ month: 6, share: 6667, activities: 3 }])
  })
})
