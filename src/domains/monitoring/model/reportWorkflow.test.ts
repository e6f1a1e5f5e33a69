import { describe, expect, it } from 'vitest'
import { availableActs } from '../../../kernel/workflow.ts'
import { reportStatuses } from './report.ts'
import { isWritable, reportParties, reportWorkflow } from './reportWorkflow.ts'

const clean = { missing: [], ownWork: false }

describe('quién puede qué con un informe', () => {
  it.each([
    ['responsible', 'draft', ['submit']],
    ['responsible', 'returned', ['submit']],
    ['responsible', 'submitted', ['recall']],
    ['responsible', 'validated', []],
    ['liaison', 'draft', []],
    ['liaison', 'submitted', []],
    ['ownHead', 'draft', ['submit']],
    ['ownHead', 'submitted', ['recall', 'return', 'validate']],
    ['levelAbove', 'draft', []],
    ['levelAbove', 'submitted', ['return', 'validate']],
    ['levelAbove', 'returned', []],
    ['levelAbove', 'validated', []],
  ] as const)('%s con uno en estado %s', (party, status, acts) => {
    expect(availableActs(reportWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('quien lo hizo no lo valida ni lo devuelve, sea quien sea; incompleto no se envía', () => {
    const own = availableActs(reportWorkflow, 'submitted', reportParties, { ...clean, ownWork: true })
    expect(own.map(({ act, refusal }) => [act, refusal?.code])).toEqual([
      ['recall', undefined],
      ['return', 'monitoring.ownReport'],
      ['validate', 'monitoring.ownReport'],
    ])
    const [sent] = availableActs(reportWorkflow, 'draft', reportParties, { ...clean, missing: ['evidence'] })
    expect(sent?.refusal?.code).toBe('monitoring.reportIncomplete')
  })

  it('solo se escribe antes de enviarlo o una vez devuelto', () => {
    expect(reportStatuses.filter(isWritable)).toEqual(['draft', 'returned'])
  })
})
