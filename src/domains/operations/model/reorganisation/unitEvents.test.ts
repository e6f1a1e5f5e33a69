import { describe, expect, it } from 'vitest'
import type { UnitLife } from '../../../platform/model/index.ts'
import { heirOf, unitEvents } from './unitEvents.ts'

type Given = Partial<Omit<UnitLife, 'versions'>> & { id: string; names?: readonly (readonly [string, string])[] }

function life({ id, names = [['2020-01-01', id]], ...given }: Given): UnitLife {
  const versions = names.map(([validFrom, name], at) => ({
    validFrom,
    validTo: names[at + 1]?.[0] ?? given.closedOn ?? null,
    code: id,
    name,
    kind: 'central' as const,
    parentId: null,
    department: null,
    reason: null,
  }))
  const openedOn = names[0]?.[0] ?? '2020-01-01'
  return { id, openedOn, closedOn: null, successorId: null, aliases: [], ...given, versions }
}

describe('qué unidades cambiaron en el año', () => {
  it('abiertas, renombradas, fusionadas y cerradas, por día; las de otro año no', () => {
    const units = [
      life({ id: 'vieja', closedOn: '2026-07-01', successorId: 'otra' }),
      life({
        id: 'otra',
        names: [
          ['2020-01-01', 'Sección B'],
          ['2026-03-15', 'Sección de Becas'],
        ],
      }),
      life({ id: 'nueva', names: [['2026-05-02', 'Unidad nueva']] }),
      life({ id: 'final', closedOn: '2026-12-31' }),
      life({ id: 'antes', closedOn: '2025-12-31' }),
      life({ id: 'enero', names: [['2026-01-01', 'Del año']] }),
      life({ id: 'despues', closedOn: '2027-01-01' }),
    ]
    expect(unitEvents(units, 2026).map(({ unitId, kind, day }) => [unitId, kind, day])).toEqual([
      ['otra', 'renamed', '2026-03-15'],
      ['nueva', 'opened', '2026-05-02'],
      ['vieja', 'merged', '2026-07-01'],
      ['final', 'closed', '2026-12-31'],
    ])
    expect(unitEvents(units, 2026)[0]).toMatchObject({ name: 'Sección B', newName: 'Sección de Becas' })
  })

  it('quien se mudó de lugar en el organigrama no cambió de nombre', () => {
    const unit = life({
      id: 'u',
      names: [
        ['2020-01-01', 'Igual'],
        ['2026-03-01', 'Igual'],
      ],
    })
    expect(unitEvents([unit], 2026)).toEqual([])
  })
})

describe('quién hereda', () => {
  const units = [
    life({ id: 'a', closedOn: '2026-03-01', successorId: 'b' }),
    life({ id: 'b', closedOn: '2026-08-01', successorId: 'c' }),
    life({ id: 'c' }),
    life({ id: 'd', closedOn: '2026-03-01' }),
  ]

  it.each([
    ['la unidad con que se fusionó', 'a', '2026-04-01', 'b'],
    ['cuando esa también cerró, la siguiente', 'a', '2026-08-01', 'c'],
    ['nadie, si cerró sin fusionarse', 'd', '2026-04-01', null],
  ])('%s', (_case, id, day, heir) => {
    expect(heirOf(units, id, day)).toBe(heir)
  })
})
