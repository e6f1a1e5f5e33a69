import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { planGround } from '../workflow/parties.ts'
import { changeRequestStatuses, transferAnswers } from './changeRequest.ts'
import { receiverStandIn, refuseTransfer, transferActs, transferParties, transferWorkflow } from './transferAnswer.ts'

const clean = { requestStatus: 'submitted', madeByActor: false, decidedBySide: false } as const

/** Every act that each party has from each state: anything else is a fault. */
const table: Record<string, Record<string, string[]>> = {
  unanswered: { receiver: ['accept', 'refuse'] },
  accepted: { receiver: ['refuse'] },
  refused: { receiver: ['accept'] },
}
const cells = transferAnswers.flatMap((answer) =>
  transferParties.map((party) => ({ answer, party, acts: table[answer]?.[party] ?? [] })),
)

describe('la respuesta de la unidad que recibe un traslado', () => {
  it.each(cells)('$answer, $party: $acts', ({ answer, party, acts }) => {
    expect(availableActs(transferWorkflow, answer, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('ningún acto empieza en un estado que no está en la tabla', () => {
    for (const answer of transferAnswers)
      for (const act of transferActs.filter((one) => !transferWorkflow[one].from.includes(answer)))
        expect(() => nextStatus(transferWorkflow, act, answer, clean)).toThrow('platform.wrongState')
  })

  it('se pide desde que se presenta hasta que se decide, y no a quien hizo la solicitud', () => {
    const asked = changeRequestStatuses.filter(
      (requestStatus) => transferWorkflow.accept.refuse?.({ ...clean, requestStatus }) === undefined,
    )
    expect(asked).toEqual(['submitted', 'endorsed'])
    expect(transferWorkflow.accept.refuse?.({ ...clean, madeByActor: true })?.code).toBe('operations.ownMaking')
  })

  it.each(transferActs)('quien decide la solicitud no responde por la unidad que recibe: %s', (act) => {
    const from = transferWorkflow[act].from[0] ?? 'unanswered'
    expect(() => nextStatus(transferWorkflow, act, from, { ...clean, decidedBySide: true })).toThrow(
      'operations.deciderAnswers',
    )
  })

  const transfer = { kind: 'transfer', activityId: 'a', toUnitId: 'u' } as const
  it.each([
    ['aceptado por la unidad', 'accepted', null, undefined],
    ['rechazado por la unidad', 'refused', 'Urge', 'operations.transferRefused'],
    ['sin respuesta y sin motivo', 'unanswered', null, 'operations.transferUnanswered'],
    ['sin respuesta y con motivo', 'unanswered', 'No contestó en el plazo', undefined],
  ] as const)('un traslado %s', (_title, answer, reason, code) => {
    expect(refuseTransfer({ item: transfer, receiver: { answer, reason: null } }, reason, 'Oficina')?.code).toBe(code)
  })

  it('a los demás cambios nadie más responde', () => {
    const item = { kind: 'drop', activityId: 'a' } as const
    expect(refuseTransfer({ item, receiver: { answer: 'unanswered', reason: null } }, null, '')).toBeUndefined()
  })
})

/** Despacho (titular, sin unidad encima) > Dirección Ejecutiva > Dirección > dos oficinas; Planificación en la Ejecutiva. */
const tree: [id: string, parentId: string | null][] = [
  ['despacho', null],
  ['ejecutiva', 'despacho'],
  ['direccion', 'ejecutiva'],
  ['norte', 'direccion'],
  ['sur', 'direccion'],
  ['planificacion', 'ejecutiva'],
]
const units = tree.map(([id, parentId]) => ({ id, parentId }))
const post = (unitId: string, ...roles: string[]) => ({ id: `p-${unitId}`, unitId, roles: ['unitHead', ...roles] })
const posts = [
  post('despacho', 'authority'),
  post('ejecutiva', 'executive'),
  post('direccion'),
  post('norte'),
  post('sur'),
  post('planificacion', 'planningOfficer'),
]

describe('quién responde por la unidad que recibe (quien decide la solicitud no)', () => {
  it.each([
    ['de una oficina a su vecina: su gente', 'norte', 'sur', undefined],
    [
      'a la unidad de quien da el visto bueno: el nivel superior de ella',
      'norte',
      'direccion',
      { postId: 'p-ejecutiva' },
    ],
    ['a Planificación, que decide: su nivel superior', 'norte', 'planificacion', { postId: 'p-ejecutiva' }],
    [
      'a Planificación, si ese nivel da el visto bueno: el siguiente',
      'direccion',
      'planificacion',
      { postId: 'p-despacho' },
    ],
    ['a la Ejecutiva, que no decide lo de una oficina: su gente', 'norte', 'ejecutiva', undefined],
    [
      'a la Ejecutiva, que da el visto bueno a la dirección: el titular',
      'direccion',
      'ejecutiva',
      { postId: 'p-despacho' },
    ],
    ['de Planificación a una oficina: su gente', 'planificacion', 'sur', undefined],
    [
      'de Planificación a la Ejecutiva, que decide por ella: el titular',
      'planificacion',
      'ejecutiva',
      { postId: 'p-despacho' },
    ],
  ] as const)('%s', (_title, from, to, standIn) => {
    expect(receiverStandIn(units, posts, planGround(units, posts, from), to)).toEqual(standIn)
  })

  it('sin jefaturas encima responde la Dirección Ejecutiva, o el titular donde ella decide', () => {
    const flat = [
      { id: 'a', parentId: null },
      { id: 'b', parentId: null },
    ]
    const heads = [post('a'), post('b', 'planningOfficer')]
    const ground = planGround(flat, heads, 'a')
    expect(receiverStandIn(flat, heads, ground, 'b')).toEqual({ role: 'authority' })
    expect(receiverStandIn(flat, heads, { ...ground, levelAbovePostId: 'p-x' }, 'b')).toEqual({ role: 'executive' })
  })
})
