import { describe, expect, it } from 'vitest'
import type { UnitAt } from '../../../platform/model/index.ts'
import type { ImportIssue } from '../planImport/importedPlan.ts'
import { issue } from '../planImport/issue.ts'
import { readPlan } from '../planImport/readPlan.ts'
import { textSource } from '../planImport/testing/textSource.ts'
import { applyDecisions } from './applyDecisions.ts'
import { catalogueOf, withoutCode } from './catalogueOf.ts'
import { comparePlan } from './comparePlan.ts'
import { NO_DECISIONS } from './decision.ts'
import { enteringRows } from './enteringRows.ts'
import { groupDoubts } from './groups.ts'
import { newAliases, targetUnits, unitCode, unsoundUnit } from './unitTargets.ts'

function aUnit(id: string, name: string, given: Partial<UnitAt> = {}): UnitAt {
  const place = { parentId: null, department: null, aliases: [], openedOn: '2020-01-01', closedOn: null }
  return { id, code: id.toUpperCase(), name, kind: 'central', ...place, ...given }
}

const imported = (name: string, aliases: string[] = [], issues: ImportIssue[] = []) => ({
  ...{ name, aliases, issues },
  kind: 'central' as const,
})

describe('unidades del documento en la institución', () => {
  const tree = [
    aUnit('raiz', 'Despacho'),
    aUnit('a', 'Dirección de Empleo', { parentId: 'raiz', aliases: ['Bolsa de Empleo'] }),
    aUnit('b', 'Unidad de Archivo', { parentId: 'raiz' }),
  ]

  it.each([
    ['por su nombre sin acentos', imported('DIRECCION DE EMPLEO'), 'a'],
    ['por un alias de la institución', imported('Bolsa de Empleo'), 'a'],
    ['por un alias del documento', imported('Jefatura X', ['Unidad de Archivo']), 'b'],
    ['por un plural o una partícula', imported('Unidad del Archivos'), 'b'],
  ])('se reconoce %s', (_title, unit, unitId) => {
    expect(targetUnits([unit], tree, {})[0]?.target).toEqual({ kind: 'existing', unitId })
  })

  it('el nombre de una hoja que no cupo entero se reconoce por como empieza', () => {
    const cut = imported('Unidad de Arch', [], [issue('unit.nameCut', '', { field: 'unit' })])
    expect(targetUnits([cut], tree, {})[0]?.target).toEqual({ kind: 'existing', unitId: 'b' })
    expect(targetUnits([imported('Unidad de Arch')], tree, {})[0]?.target.kind).toBe('new')
  })

  it('la que no está es nueva, bajo la única raíz; la que nadie sabe cuál es queda sin decidir', () => {
    const [fresh, unknown] = targetUnits([imported('Oficina Costera'), imported('Unidad sin identificar')], tree, {})
    const target = { kind: 'new', name: 'Oficina Costera', unitKind: 'central', parentId: 'raiz', under: null }
    expect(fresh?.target).toEqual(target)
    expect(unknown?.target).toEqual({ kind: 'undecided' })
  })

  it('dos unidades del documento no caen calladas sobre la misma', () => {
    const [first, second] = targetUnits([imported('Dirección de Empleo'), imported('Bolsa de Empleo')], tree, {})
    expect(first?.target).toEqual({ kind: 'existing', unitId: 'a' })
    expect(second?.target.kind).toBe('new')
  })

  it('lo que decide una persona gana al nombre', () => {
    const decisions = { 'Oficina Costera': { kind: 'existing', unitId: 'b' } } as const
    expect(targetUnits([imported('Oficina Costera')], tree, decisions)[0]).toMatchObject({
      target: { kind: 'existing', unitId: 'b' },
      decided: true,
    })
  })

  describe('una unidad nueva cuelga de donde dice una persona', () => {
    const units = [imported('Oficina Costera'), imported('Zona Norte'), imported('Dirección de Empleo')]
    const under = (underRead: string) => ({
      ...({ kind: 'new', unitKind: 'departamental', parentId: null, underRead } as const),
    })

    it('de otra nueva del documento, o de la que ese nombre tiene en la institución', () => {
      const [costera] = targetUnits(units, tree, { 'Oficina Costera': under('Zona Norte') })
      expect(costera?.target).toMatchObject({ unitKind: 'departamental', parentId: null, under: 1 })
      const [empleo] = targetUnits(units, tree, { 'Oficina Costera': under('Dirección de Empleo') })
      expect(empleo?.target).toMatchObject({ parentId: 'a', under: null })
    })

    it('si aquella no entra, de la única raíz', () => {
      const decisions = { 'Oficina Costera': under('Zona Norte'), 'Zona Norte': { kind: 'leaveOut' } as const }
      expect(targetUnits(units, tree, decisions)[0]?.target).toMatchObject({ parentId: 'raiz', under: null })
    })

    const fresh = (parentId: string | null) => ({ kind: 'new', unitKind: 'regional', parentId }) as const
    it.each([
      ['una que existe', { 'Oficina Costera': fresh('a') }, undefined],
      ['lo más alto', { 'Oficina Costera': fresh(null) }, undefined],
      ['otra nueva', { 'Oficina Costera': under('Zona Norte') }, undefined],
      ['una que no existe', { 'Oficina Costera': fresh('nadie') }, 'Oficina Costera'],
      ['una cerrada', { 'Oficina Costera': fresh('c') }, 'Oficina Costera'],
      ['una que no está en el documento', { 'Oficina Costera': under('Zona Sur') }, 'Oficina Costera'],
      ['ella misma', { 'Oficina Costera': under('Oficina Costera') }, 'Oficina Costera'],
      [
        'una que cuelga de ella',
        { 'Oficina Costera': under('Zona Norte'), 'Zona Norte': under('Oficina Costera') },
        'Oficina Costera',
      ],
      [
        'una que no entra',
        { 'Oficina Costera': under('Zona Norte'), 'Zona Norte': { kind: 'leaveOut' } as const },
        'Oficina Costera',
      ],
      ['ser una que no existe', { 'Oficina Costera': { kind: 'existing', unitId: 'x' } as const }, 'Oficina Costera'],
    ])('se puede o no: %s', (_title, decisions, unsound) => {
      const closed = { ...aUnit('c', 'Unidad Cerrada', { parentId: 'raiz' }), closedOn: '2026-01-01' }
      expect(unsoundUnit(units, [...tree, closed], decisions)).toBe(unsound)
    })
  })

  it('guarda solo las escrituras que nadie lleva ya', () => {
    const unit = imported('Dirección de Empleo', ['DIRECCIÓN DE EMPLEO', 'Dir. Empleo', 'Bolsa de empleo'])
    expect(newAliases(unit, tree)).toEqual(['Dir. Empleo'])
  })

  it('el código sale de las iniciales y no se repite', () => {
    expect(unitCode('Oficina de la Costa Norte', new Set())).toBe('OCN')
    expect(unitCode('Oficina de la Costa Norte', new Set(['ocn', 'ocn2']))).toBe('OCN3')
  })
})

const months = (text: string): string => Array(12).fill(text).join('\t')
const header = [
  'Línea Estratégica\tActividad\tResultado Esperado\tMedio de Verificación\tResponsable',
  'Ene\tFeb\tMar\tAbr\tMay\tJun\tJul\tAgo\tSep\tOct\tNov\tDic',
].join('\t')
const line = (activity: string, share: string, strategic = 'Atención'): string =>
  `${strategic}\t${activity}\tResultado\tRegistro\tJefatura\t${months(share)}`
const planFrom = (...lines: string[]) =>
  readPlan(textSource(['Unidad de Archivo', header, ...lines].join('\n')), {
    name: 'x.txt',
    format: 'text',
    sha256: '',
    bytes: 0,
  })

describe('dudas iguales de muchas filas', () => {
  it('se juntan por regla y por cómo están escritas, con lo que se puede decidir de una vez', () => {
    const plan = planFrom(line('Una', '8%'), line('Dos', '8%'), line('Tres', '7%'))
    const groups = groupDoubts(applyDecisions(plan, NO_DECISIONS)).filter(({ rule }) => rule === 'months.sum')
    expect(groups.map(({ rows, open }) => [rows, open])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(groups[0]?.choices).toEqual(['accept', 'spread', 'ask'])
  })
})

describe('lo que cambia frente al plan que está', () => {
  const stored = (activity: string, share: string, id: string) => {
    const { row } = entering(planFrom(line(activity, share)))[0]!
    const empty = {
      responsibles: [],
      supports: [],
      condition: null,
      modality: null,
      weightBp: null,
      target: null,
      exempt: [],
    }
    return {
      ...{ id, unitPlanId: 'p', unitId: 'b', position: 1, code: id, template: null, copiedFrom: null, ...empty },
      ...{ classification: 'unclassified' as const, lineId: null, processId: null, lineText: row.strategicLine },
      ...{ name: row.activity, expectedResult: row.expectedResult, means: [row.verification] },
      ...{ responsibleText: row.responsible, months: row.months },
    }
  }
  const entering = (plan: ReturnType<typeof planFrom>) =>
    enteringRows(applyDecisions(plan, NO_DECISIONS), [
      { target: { kind: 'existing', unitId: 'b' }, decided: true, candidates: [] },
    ])

  it('nueva, igual, cambiada y la que ya no está, por unidad y nombre sin acentos', () => {
    const existing = [stored('Igual', '8%', 'a1'), stored('CAMBIADA', '8%', 'a2'), stored('Se fue', '8%', 'a3')]
    const rows = entering(planFrom(line('Igual', '8%'), line('Cambiada', '7%'), line('Nueva', '8%')))
    const { rows: compared, gone } = comparePlan(rows, existing, () => null)
    expect(compared.map(({ kind }) => kind)).toEqual(['same', 'changed', 'new'])
    expect(compared[1]).toMatchObject({ activityId: 'a2', differences: [{ field: 'name' }, { field: 'months' }] })
    expect(gone.map(({ id }) => id)).toEqual(['a3'])
  })

  describe('la meta física', () => {
    const in3 = (quantity: number | null) => Array.from({ length: 12 }, (_, month) => (month === 2 ? quantity : null))
    const target = (unitOfMeasure: string, quantity: number | null) => ({ unitOfMeasure, quantities: in3(quantity) })
    const compare = (own: ReturnType<typeof target> | null, read: ReturnType<typeof target> | undefined) => {
      const [first] = entering(planFrom(line('Visitar', '8%')))
      const rows = [{ ...first!, row: { ...first!.row, ...(read && { physicalTarget: read }) } }]
      const [compared] = comparePlan(rows, [{ ...stored('Visitar', '8%', 'a1'), target: own }], () => null).rows
      return compared?.kind === 'changed' ? compared.differences.map(({ field, after }) => [field, after]) : []
    }

    it.each([
      ['lo que el documento no dice se queda', target('Visitas', 4), undefined, []],
      ['una unidad de medida nueva se propone', null, target('Visitas', null), [['target', 'Visitas']]],
      ['una unidad de medida no borra las cantidades', target('Visitas', 4), target('Visitas', null), []],
      ['la misma no es un cambio', target('Visitas', 4), target('Visitas', 4), []],
      [
        'otra cantidad sí',
        target('Visitas', 4),
        target('', 5),
        [['target', '5 Visitas: –, –, 5, –, –, –, –, –, –, –, –, –']],
      ],
    ])('%s', (_, own, read, differences) => {
      expect(compare(own, read)).toEqual(differences)
    })
  })

  it('dos filas con el mismo nombre se toman una por una, la copia exacta primero', () => {
    const existing = [stored('Repetida', '8%', 'a1'), stored('Repetida', '7%', 'a2')]
    const rows = entering(planFrom(line('Repetida', '7%'), line('Repetida', '8%')))
    const { rows: compared, gone } = comparePlan(rows, existing, () => null)
    expect(compared).toMatchObject([
      { kind: 'same', activityId: 'a2' },
      { kind: 'same', activityId: 'a1' },
    ])
    expect(gone).toEqual([])
  })
})

describe('catálogo que trae el documento', () => {
  it('cada línea toma su texto más largo, sin el código; sin objetivo no se crea', () => {
    const plan = planFrom(line('Una', '8%', '3.1 Modernizar'), line('Dos', '8%', 'LE 3.1 Modernizar la atención'))
    const rows = plan.units.flatMap(({ activities }) => activities)
    const front = {
      ...plan.frontMatter,
      perspectives: [{ number: 1, name: 'P', goal: '', objectives: [{ number: 3, text: 'O' }] }],
    }
    expect(catalogueOf({ ...plan, frontMatter: front }, rows).lines).toEqual([
      { code: '3.1', text: 'Modernizar la atención' },
    ])
    expect(catalogueOf(plan, rows)).toMatchObject({ lines: [], codesWithoutObjective: ['3.1'] })
  })

  it('el código se quita sin tocar el texto', () => {
    expect(withoutCode('LE 3.1 Modernizar')).toBe('Modernizar')
    expect(withoutCode('Modernizar')).toBe('Modernizar')
  })
})
