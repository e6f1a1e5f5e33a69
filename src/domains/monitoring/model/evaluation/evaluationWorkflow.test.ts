import { describe, expect, it } from 'vitest'
import { availableActs } from '../../../../kernel/workflow.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { evaluationParties, evaluationWorkflow, partiesToEvaluation } from './evaluationWorkflow.ts'
import { isOpenPart, unitEvaluationStatuses } from './unitEvaluation.ts'

const complete = { missing: [] }

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
      availableActs(evaluationWorkflow, status, evaluationParties, { missing: ['cause'] }),
    )
    expect(refusals.filter(({ refusal }) => refusal !== null).map(({ act }) => act)).toEqual(['submit', 'submit'])
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
