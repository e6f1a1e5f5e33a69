import { describe, expect, it } from 'vitest'
import { holdsText, passesFilter, type TreeUnit, unitTree } from './unitTree.ts'

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
    expect(group).toMatchObject({ units: 1, activities: 2, doubts: 3, presented: 0 })
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
