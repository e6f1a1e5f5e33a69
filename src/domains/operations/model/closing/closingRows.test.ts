import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity } from '../activity.ts'
import { anActivity } from '../review/testing/reviewBuilders.ts'
import { closingRows, type Dropping, exemptRest, type KeptDeclaration } from './closingRows.ts'
import { type DeclarableState, declarableStates, gapsOf } from './closingState.ts'
import { closingTotals } from './closingTotals.ts'

const declared = (activityId: string, state: DeclarableState | null, ground = '', evidence = ''): KeptDeclaration => ({
  ...{ activityId, state, ground, evidence },
  ...{ comment: null, revision: 1, personId: 'p1', at: '2026-12-10T15:00:00.000Z' },
})
const dropping = (activityId: string): Dropping => ({
  activityId,
  version: 2,
  kind: 'change',
  request: 1,
  reason: 'Sin presupuesto',
})
const one = (id: string, more: Partial<Activity> = {}): Activity => anActivity({ id, ...more })
const byId = (activities: readonly Activity[]) => new Map(activities.map((activity) => [activity.id, activity]))

describe('lo que falta para entregar una declaración', () => {
  it.each<[DeclarableState | null, string, string, string[]]>([
    [null, 'algo escrito', '', ['state']],
    ['fulfilled', '', 'Archivo 3', []],
    ['fulfilled', '', '  ', ['evidence']],
    ['partial', 'Faltó personal', 'Archivo 3', []],
    ['partial', '', '', ['ground', 'evidence']],
    ['notExecuted', 'Sin presupuesto', '', []],
    ['notExecuted', ' ', '', ['ground']],
    ['moved', 'Pasa a 2027', '', []],
    ['moved', '', '', ['ground']],
  ])('%s, fundamento «%s», evidencia «%s»: falta %o', (state, ground, evidence, gaps) => {
    expect(gapsOf({ state, ground, evidence })).toEqual(gaps)
  })

  it('de lo que nadie tocó falta el estado', () => expect(gapsOf(null)).toEqual(['state']))
})

describe('qué debe cerrarse', () => {
  const ground = { gone: new Map(), dropped: [], continued: new Set<string>(), declarations: new Map() }

  it('lo de la versión vigente lo declara su unidad; lo que un cambio quitó queda cancelado', () => {
    const rows = closingRows({
      ...ground,
      inForce: [one('a', { position: 1 }), one('b', { position: 2 })],
      gone: byId([one('c', { position: 3 })]),
      dropped: [dropping('c')],
      declarations: new Map([['a', declared('a', 'fulfilled', '', 'Archivo')]]),
    })
    expect(rows.map(({ activity, state, dropped }) => [activity.id, state, dropped?.request])).toEqual([
      ['a', 'fulfilled', undefined],
      ['b', null, undefined],
      ['c', 'cancelled', 1],
    ])
  })

  it('lo que se dividió o unió sigue en otras y no se cuenta dos veces', () => {
    const gone = byId([one('c')])
    const rows = closingRows({
      ...ground,
      inForce: [one('a')],
      gone,
      dropped: [dropping('c')],
      continued: new Set(['c']),
    })
    expect(rows.map(({ activity }) => activity.id)).toEqual(['a'])
  })

  it('lo que volvió a la versión vigente no está cancelado', () => {
    const rows = closingRows({ ...ground, inForce: [one('a')], gone: byId([one('a')]), dropped: [dropping('a')] })
    expect(rows.map(({ state }) => state)).toEqual([null])
  })

  it('cada actividad está una sola vez, y los estados con las no declaradas suman todas', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 })
    fc.assert(
      fc.property(ids, ids, ids, fc.array(fc.constantFrom(...declarableStates, null)), (held, left, parts, states) => {
        const declarations = new Map(held.map((id, at) => [id, declared(id, states[at] ?? null)]))
        const rows = closingRows({
          inForce: held.map((id) => one(id)),
          gone: byId(left.map((id) => one(id))),
          dropped: [...left, ...left].map(dropping),
          continued: new Set(parts),
          declarations,
        })
        const totals = closingTotals(rows)
        const { activities, undeclared, incomplete: _incomplete, ...states_ } = totals
        expect(new Set(rows.map(({ activity }) => activity.id)).size).toBe(rows.length)
        expect(Object.values(states_).reduce((sum, value) => sum + value, undeclared)).toBe(activities)
      }),
    )
  })
})

describe('meses exentos', () => {
  const months = [null, 2500, null, 2500, null, null, 2500, null, null, 2500, null, null]
  it.each<[string, Activity['exempt'], ReturnType<typeof exemptRest>]>([
    ['sin exención', [], null],
    ['exento un mes de en medio', [{ month: 4, why: 'suspended' }], null],
    [
      'exentos todos los que quedaban',
      [
        { month: 7, why: 'suspended' },
        { month: 10, why: 'suspended' },
      ],
      { from: 7, why: 'suspended' },
    ],
    ['exento un mes sin nada programado', [{ month: 12, why: 'conditionNotMet' }], null],
  ])('%s', (_case, exempt, rest) => {
    expect(exemptRest({ months, exempt })).toEqual(rest)
  })
})
