import { describe, expect, it } from 'vitest'
import { unitsText } from './messages.es.ts'
import { countSteps, holdsText, passesFilter, type TreeUnit, unitTree } from './unitTree.ts'

function aUnit(unitId: string, more: Partial<TreeUnit> = {}): TreeUnit {
  return {
    unitId,
    name: `Unidad ${unitId}`,
    code: unitId.toUpperCase(),
    kind: 'central',
    parentId: null,
    status: 'draft',
    activities: 2,
    doubts: { block: 0, warning: 0 },
    ...more,
  }
}

const norte = aUnit('norte', { kind: 'regional' })
const monte = aUnit('monte', { kind: 'departamental', parentId: 'norte', doubts: { block: 1, warning: 2 } })
const suelta = aUnit('suelta', { kind: 'departamental', parentId: 'direccion' })
const units = [aUnit('direccion'), aUnit('consejo', { kind: 'organo', status: 'submitted' }), monte, norte, suelta]
const shape = (passes: (unit: TreeUnit) => boolean, collapsed: string[] = []): unknown =>
  unitTree(units, passes, new Set(collapsed)).map(({ id, rows }) => [
    id,
    rows.map(({ unit, level }) => `${level} ${unit.unitId}`),
  ])

describe('el árbol de las unidades', () => {
  it('agrupa por clase y pone cada oficina bajo su regional', () => {
    expect(shape(() => true)).toEqual([
      ['central', ['2 direccion']],
      ['organo', ['2 consejo']],
      ['territorial', ['2 norte', '3 monte', '2 suelta']],
    ])
  })
  it('una regional cerrada guarda sus oficinas', () => {
    expect(shape(() => true, ['norte'])).toContainEqual(['territorial', ['2 norte', '2 suelta']])
  })
  it('con filtro, la regional se queda si alguna de sus oficinas pasa', () => {
    expect(shape((unit) => passesFilter(unit, 'dudas'))).toEqual([['territorial', ['2 norte', '3 monte']]])
  })
  it('cuenta solo lo que pasa el filtro', () => {
    const [group] = unitTree(units, (unit) => passesFilter(unit, 'dudas'), new Set())
    expect(group).toMatchObject({ activities: 2, doubts: 3, steps: { withPlan: 1, presented: 0 } })
  })
  it('busca sin tildes ni mayúsculas, por nombre o código', () => {
    const unit = aUnit('dss', { name: 'Dirección de Inspección' })
    expect(['direccion', 'INSPECCION dir', 'dss', ''].map((text) => holdsText(unit, text))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(holdsText(unit, 'empleo')).toBe(false)
  })
})

describe('cuántas unidades presentaron su plan', () => {
  const steps = (...statuses: TreeUnit['status'][]) => countSteps(statuses.map((status) => ({ status })))
  it('cuenta sobre las que tienen plan ese año; las demás se nombran aparte', () => {
    const counts = steps('submitted', 'inForce', 'draft', 'observed', null, null)
    expect(counts).toEqual({ withPlan: 4, presented: 2, draft: 1, observed: 1, withoutPlan: 2 })
    expect(unitsText.submitted(counts)).toBe('2 de 4')
    expect(unitsText.presented(counts)).toBe('2 de 4 presentadas')
  })
  it.each<[string, ReturnType<typeof steps>]>([
    [' unidades presentaron su plan 2022. Falta 1 en borrador.', steps('submitted', 'draft')],
    [
      ' unidades presentaron su plan 2022. Faltan 2 en borrador. 1 unidad no tiene plan.',
      steps('draft', 'draft', null),
    ],
    [' unidades presentaron su plan 2022. Falta 1 observada.', steps('observed', 'submitted')],
    [
      ' unidades presentaron su plan 2022. Faltan 1 en borrador y 1 observada.',
      steps('draft', 'observed', 'submitted'),
    ],
    [' unidades presentaron su plan 2022. 2 unidades no tienen plan.', steps('closed', 'closed', null, null)],
    [' unidad presentó su plan 2022.', steps('closed')],
    ['Ninguna unidad tiene plan en 2022.', steps(null, null)],
  ])('«%s»', (sentence, counts) => {
    expect(unitsText.leadSteps(2022, counts)).toBe(sentence)
  })
})
