import { describe, expect, it } from 'vitest'
import { availableActs } from '../../../../kernel/workflow.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { evaluationParties, evaluationWorkflow, isOwnPart, partiesToEvaluation } from './evaluationWorkflow.ts'
import { isOpenPart, unitEvaluationStatuses } from './unitEvaluation.ts'

const complete = { missing: [], ownWork: false }

describe('quién puede qué con lo que dice una unidad', () => {
  it.each([
    ['ownHead', { pending: ['submit'], submitted: ['recall'], returned: ['submit'] }],
    ['liaison', {}],
    ['reviewer', { submitted: ['return', 'review'] }],
  ] as const)('%s, en cada estado', (party, expected) => {
    const all = unitEvaluationStatuses.map((status) => {
      const acts = availableActs(evaluationWorkflow, status, [party], complete)
      return [status, acts.map(({ act }) => act)] as const
    })
    expect(Object.fromEntries(all.filter(([, acts]) => acts.length > 0))).toEqual(expected)
  })

  it('incompleto no se envía; a revisarlo nada lo frena', () => {
    const refusals = unitEvaluationStatuses.flatMap((status) =>
      availableActs(evaluationWorkflow, status, evaluationParties, { ...complete, missing: ['cause'] }),
    )
    expect(refusals.filter(({ refusal }) => refusal !== null).map(({ act }) => act)).toEqual(['submit', 'submit'])
  })

  it('quien lo envió no lo da por revisado, aunque hoy esté fuera de la unidad; devolverlo sí', () => {
    const acts = availableActs(evaluationWorkflow, 'submitted', ['reviewer'], { ...complete, ownWork: true })
    expect(acts.map(({ act, refusal }) => [act, refusal?.code])).toEqual([
      ['return', undefined],
      ['review', 'monitoring.ownPart'],
    ])
  })

  it.each([
    ['la última vez que se envió', ['submit'], true],
    ['y después lo retiró y lo envió otra persona', ['submit', 'recall', 'otra'], false],
    ['solo lo devolvió', ['otra', 'return'], false],
  ])('es de quien lo envió %s', (_when, acts, own) => {
    const steps = acts.map((act) =>
      act === 'otra'
        ? { act: 'submit' as const, personId: 'q' }
        : { act: act as 'submit' | 'recall' | 'return', personId: 'p' },
    )
    expect(isOwnPart(steps, 'p')).toBe(own)
  })

  it('solo se escribe antes de enviar y tras una devolución', () => {
    expect(unitEvaluationStatuses.filter(isOpenPart)).toEqual(['pending', 'returned'])
  })

  it('Planificación no revisa a su propia unidad: lo hace la Dirección Ejecutiva', () => {
    const post = { id: 'a', kind: 'holder' as const, postId: 'x', postName: 'Puesto' }
    const officer: Actor = {
      ...{ personId: 'p', name: 'Quien sea', email: 'p@ministerio.example' },
      assignments: [{ ...post, unitId: 'plan', roles: ['planningOfficer', 'unitHead'] }],
    }
    const executive: Actor = { ...officer, assignments: [{ ...post, unitId: 'alta', roles: ['executive'] }] }
    expect([...partiesToEvaluation(officer, 'plan').keys()]).toEqual(['ownHead'])
    expect([...partiesToEvaluation(officer, 'norte').keys()]).toEqual(['reviewer'])
    expect([...partiesToEvaluation(executive, 'plan').keys()]).toEqual(['reviewer'])
  })
})
