import { describe, expect, it } from 'vitest'
import { isOverdue, nextLevelOver } from './escalation.ts'
import { partiesToUnitPlan, planGround } from './parties.ts'

const unit = (id: string, parentId: string | null) => ({ id, parentId, name: id, code: id, kind: 'central' as const })
const post = (id: string, unitId: string, ...roles: string[]) => ({ id, unitId, roles })

const units = [unit('despacho', null), unit('empleo', 'despacho'), unit('ferias', 'empleo'), unit('suelta', null)]
const posts = [
  post('titular', 'despacho', 'authority'),
  post('ejecutiva', 'despacho', 'unitHead', 'executive'),
  post('directora', 'empleo', 'unitHead'),
  post('jefe', 'ferias', 'unitHead'),
  post('tecnica', 'suelta', 'planningOfficer'),
]

describe('quién actúa cuando venció el plazo del nivel que debía hacerlo', () => {
  it.each([
    ['en la revisión, la Dirección Ejecutiva', 'ferias', 'review', { role: 'executive' }],
    ['en la revisión del plan de Planificación, el titular', 'suelta', 'review', { role: 'authority' }],
    ['en el visto bueno, el nivel de encima del superior', 'ferias', 'approval', { postId: 'ejecutiva' }],
    ['encima de la Dirección Ejecutiva, el titular', 'empleo', 'approval', { role: 'authority' }],
    [
      'donde da el visto bueno la Dirección Ejecutiva sin unidad de arriba, el titular',
      'suelta',
      'approval',
      { role: 'authority' },
    ],
    ['encima del titular, nadie', 'despacho', 'approval', undefined],
  ] as const)('%s', (_title, unitId, phase, expected) => {
    expect(nextLevelOver(units, posts, unitId, phase)).toEqual(expected)
  })

  it('donde el nivel superior no tiene otro encima, la Dirección Ejecutiva', () => {
    const flat = [unit('direccion', null), unit('oficina', 'direccion')]
    const heads = [post('directora', 'direccion', 'unitHead'), post('jefe', 'oficina', 'unitHead')]
    expect(nextLevelOver(flat, heads, 'oficina', 'approval')).toEqual({ role: 'executive' })
  })

  it.each([
    ['sin plazo nadie está atrasado', undefined, false],
    ['el último día todavía está en plazo', '2026-03-02', false],
    ['al día siguiente venció', '2026-03-01', true],
  ] as const)('%s', (_title, endsOn, late) => {
    expect(isOverdue(endsOn, '2026-03-02')).toBe(late)
  })

  it('solo mientras el plazo está vencido es parte quien está encima', () => {
    const actor = {
      personId: 'p',
      name: 'P',
      email: 'p@ministerio.example',
      assignments: [
        {
          id: 'a',
          kind: 'holder' as const,
          postId: 'ejecutiva',
          postName: 'E',
          unitId: 'despacho',
          roles: ['executive' as const],
        },
      ],
    }
    const ground = planGround(units, posts, 'ferias')
    const escalation = { party: 'approvalEscalation' as const, by: { postId: 'ejecutiva' } }
    expect(partiesToUnitPlan(actor, ground).has('approvalEscalation')).toBe(false)
    expect(partiesToUnitPlan(actor, { ...ground, escalation }).has('approvalEscalation')).toBe(true)
  })
})
