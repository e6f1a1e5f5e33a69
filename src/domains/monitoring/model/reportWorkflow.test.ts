import { describe, expect, it } from 'vitest'
import { availableActs } from '../../../kernel/workflow.ts'
import { reportStatuses } from './report.ts'
import { correctionWorkflow, isWritable, reportParties, reportWorkflow } from './reportWorkflow.ts'

const clean = { missing: [], ownWork: false, isKept: false }

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
    ['ownHead', 'validated', ['return']],
    ['levelAbove', 'draft', []],
    ['levelAbove', 'submitted', ['return', 'validate']],
    ['levelAbove', 'returned', []],
    ['levelAbove', 'validated', ['return']],
    ['technicalLead', 'submitted', []],
    ['technicalLead', 'validated', []],
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

  it('lo validado lo devuelve quien pudo validarlo, hasta que un corte lo guarda; nadie lo suyo', () => {
    const returned = (facts: Partial<typeof clean>) => reportWorkflow.return.refuse?.({ ...clean, ...facts })?.code
    expect(returned({})).toBeUndefined()
    expect(returned({ isKept: true })).toBe('monitoring.validatedInCut')
    expect(returned({ ownWork: true, isKept: true })).toBe('monitoring.ownReport')
  })

  it('una rectificación validada no se devuelve: otra ocupa su lugar', () => {
    expect(availableActs(correctionWorkflow, 'validated', reportParties, clean)).toEqual([])
    expect(availableActs(correctionWorkflow, 'submitted', ['levelAbove'], clean).map(({ act }) => act)).toEqual([
      'return',
      'validate',
    ])
  })

  it('solo se escribe antes de enviarlo o una vez devuelto', () => {
    expect(reportStatuses.filter(isWritable)).toEqual(['draft', 'returned'])
  })
})
