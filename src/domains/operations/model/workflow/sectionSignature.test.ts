import { describe, expect, it } from 'vitest'
import { availableActs, nextStatus } from '../../../../kernel/workflow.ts'
import { unitPlanStatuses } from '../plan.ts'
import type { PlanStep } from './planStep.ts'
import { sectionStatus, sectionStatuses, sectionWorkflow } from './sectionSignature.ts'

const unit = { unitId: 'u', unit: 'Oficina' }
const facts = { unit, status: 'draft', activities: 2 } as const
const signed = (postId: string, digest: string): PlanStep => ({
  id: `${postId} ${digest}`,
  planId: 'p',
  unitPlanId: 'up',
  round: 1,
  act: 'signSection',
  from: 'draft',
  to: 'draft',
  personId: 'x',
  personName: '',
  postId,
  postName: '',
  bySubstitute: false,
  reason: null,
  digest,
  sessionId: null,
  session: null,
  overdue: false,
  at: '2026-03-02T15:00:00.000Z',
})

describe('la firma de una sección', () => {
  it.each([
    ['unsigned', ['sign']],
    ['outdated', ['sign']],
    ['signed', []],
  ] as const)('%s: quien tiene el puesto puede %o', (status, acts) => {
    expect(availableActs(sectionWorkflow, status, ['signer'], facts).map(({ act }) => act)).toEqual(acts)
    expect(sectionStatuses).toContain(status)
  })

  it.each([
    ['sin firma', [], 'unsigned'],
    ['firma de lo que hay', [signed('a', 'hoy')], 'signed'],
    ['firma de lo que había', [signed('a', 'ayer')], 'outdated'],
    ['firmó otra vez', [signed('a', 'ayer'), signed('a', 'hoy')], 'signed'],
    ['firmó otro puesto', [signed('b', 'hoy')], 'unsigned'],
  ] as const)('%s', (_title, steps, status) => {
    expect(sectionStatus(steps, 'a', 'hoy')).toBe(status)
  })

  it.each(unitPlanStatuses.filter((status) => status !== 'draft' && status !== 'observed'))(
    'un plan %s ya no se firma',
    (status) => {
      expect(() => nextStatus(sectionWorkflow, 'sign', 'unsigned', { ...facts, status })).toThrow(
        'operations.planNotEditable',
      )
    },
  )

  it('un plan sin actividades no se firma', () => {
    expect(() => nextStatus(sectionWorkflow, 'sign', 'unsigned', { ...facts, activities: 0 })).toThrow(
      'operations.planEmpty',
    )
  })
})
