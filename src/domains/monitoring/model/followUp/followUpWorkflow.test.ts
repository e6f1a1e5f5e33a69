import { describe, expect, it } from 'vitest'
import type { Role } from '../../../../kernel/contract.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { type FollowUpKind, followUpKinds, followUpStatuses, isOverdue } from './followUp.ts'
import { followUpActs, followUpWorkflow, mayReadFollowUp, partiesToFollowUp } from './followUpWorkflow.ts'

function aPerson(...posts: [unitId: string, ...roles: Role[]][]): Actor {
  const assignments = posts.map(([unitId, ...roles], at) => ({
    ...{ id: `a${at}`, kind: 'holder' as const, postId: `${unitId}-${roles[0] ?? 'puesto'}`, postName: 'Puesto' },
    ...{ unitId, roles },
  }))
  return { personId: 'p', name: 'Quien sea', email: 'p@ministerio.example', assignments }
}

/** The acts of every state, as `estado: acto, acto`; what is left out allows nothing. */
function actsOf(actor: Actor, kind: FollowUpKind, postId: string | null = null): Record<string, string[]> {
  const parties = partiesToFollowUp(actor, { kind, unitId: 'norte', postId })
  const all = followUpStatuses.map((status) => {
    const acts = availableActs(followUpWorkflow, status, parties.keys(), { ownAnswer: false })
    return [status, acts.map(({ act }) => act)] as const
  })
  return Object.fromEntries(all.filter(([, acts]) => acts.length > 0))
}

const answers = { open: ['answer'], returned: ['answer'] }
const oversees = { answered: ['return', 'close'] }

describe('quién puede qué con lo que se sigue, en cada estado', () => {
  it.each<[string, Actor, { commitment: object; instruction: object }]>([
    ['la jefatura de la unidad', aPerson(['norte', 'unitHead']), { commitment: answers, instruction: answers }],
    ['el enlace de la unidad', aPerson(['norte', 'liaison']), { commitment: {}, instruction: {} }],
    ['la jefatura de otra unidad', aPerson(['sur', 'unitHead']), { commitment: {}, instruction: {} }],
    ['Planificación', aPerson(['plan', 'planningOfficer']), { commitment: oversees, instruction: {} }],
    ['la Dirección Ejecutiva', aPerson(['alta', 'executive']), { commitment: oversees, instruction: oversees }],
    ['la autoridad', aPerson(['alta', 'authority']), { commitment: {}, instruction: oversees }],
    ['Control Interno', aPerson(['ci', 'internalControl']), { commitment: {}, instruction: {} }],
    ['Administración', aPerson(['ti', 'admin']), { commitment: {}, instruction: {} }],
    [
      'Planificación que tiene un puesto en la unidad',
      aPerson(['plan', 'planningOfficer'], ['norte']),
      { commitment: {}, instruction: {} },
    ],
    [
      'la jefatura que además es Dirección Ejecutiva',
      aPerson(['norte', 'unitHead', 'executive']),
      { commitment: answers, instruction: answers },
    ],
  ])('%s', (_who, actor, expected) => {
    for (const kind of followUpKinds) expect([kind, actsOf(actor, kind)]).toEqual([kind, expected[kind]])
  })

  it('responde también quien tiene el puesto que el compromiso nombra, y solo en su unidad', () => {
    expect(actsOf(aPerson(['norte', 'responsible']), 'commitment', 'norte-responsible')).toEqual(answers)
    expect(actsOf(aPerson(['norte', 'responsible']), 'commitment', 'norte-otro')).toEqual({})
    expect(actsOf(aPerson(['norte', 'responsible']), 'instruction')).toEqual({})
  })

  it('quien dio la respuesta no la da por hecha, aunque hoy esté fuera de la unidad; devolverla sí', () => {
    const acts = availableActs(followUpWorkflow, 'answered', ['overseer'], { ownAnswer: true })
    expect(acts.map(({ act, refusal }) => [act, refusal?.code])).toEqual([
      ['return', undefined],
      ['close', 'monitoring.ownAnswer'],
    ])
  })

  it('lo cerrado queda cerrado, y cada acto lleva a un solo estado', () => {
    const ends = followUpActs.map((act) => [act, followUpWorkflow[act].from, followUpWorkflow[act].to])
    expect(ends).toEqual([
      ['answer', ['open', 'returned'], 'answered'],
      ['return', ['answered'], 'returned'],
      ['close', ['answered'], 'closed'],
    ])
  })
})

describe('el plazo', () => {
  it.each([
    ['open', '2026-04-30', false],
    ['open', '2026-05-01', true],
    ['returned', '2026-05-01', true],
    ['answered', '2026-05-01', false],
    ['closed', '2026-05-01', false],
  ] as const)('%s, con plazo el 30 de abril, visto el %s: vencido %s', (status, today, overdue) => {
    expect(isOverdue({ status, dueOn: '2026-04-30' }, today)).toBe(overdue)
  })
})

describe('quién lee', () => {
  it.each<[string, Actor, boolean]>([
    ['quien trabaja en la unidad', aPerson(['norte', 'responsible']), true],
    ['otra unidad', aPerson(['sur', 'unitHead']), false],
    ['la autoridad', aPerson(['alta', 'authority']), true],
    ['la Dirección Ejecutiva', aPerson(['alta', 'executive']), true],
    ['Planificación', aPerson(['plan', 'planningOfficer']), true],
    ['Control Interno', aPerson(['ci', 'internalControl']), true],
    ['Administración', aPerson(['ti', 'admin']), false],
  ])('%s: una instrucción a la unidad %s; un compromiso, siempre', (_who, actor, may) => {
    expect(mayReadFollowUp(actor, { kind: 'instruction', unitId: 'norte' })).toBe(may)
    expect(mayReadFollowUp(actor, { kind: 'commitment', unitId: 'norte' })).toBe(true)
  })
})
