import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../kernel/contract.ts'
import type { Actor } from '../../platform/model/index.ts'
import { mayReadReport, mayReadReview } from './readingPolicy.ts'
import { type ReportStatus, reportStatuses } from './report.ts'
import type { ReportParty } from './reportWorkflow.ts'

const actor = (...held: Role[]): Actor => ({
  ...{ personId: 'p', name: 'Persona', email: 'p@ministerio.example' },
  assignments: [{ id: 'a', kind: 'holder', postId: 'po', postName: 'Puesto', unitId: 'u', roles: held }],
})
const readable = (who: Actor, parties: readonly ReportParty[]): ReportStatus[] =>
  reportStatuses.filter((status) => mayReadReport(who, new Set(parties), status))
const inside = roles.filter((role) => role !== 'externalAuditor')

describe('quién puede leer el informe de una actividad en un mes', () => {
  it.each(inside)('sin tener parte en él, %s lee solo el validado', (role) => {
    expect(readable(actor(role), [])).toEqual(['validated'])
  })

  it('la auditoría externa y quien no tiene puesto no leen ninguno', () => {
    expect(readable(actor('externalAuditor'), [])).toEqual([])
    expect(readable(actor(), [])).toEqual([])
  })

  it.each<[string, ReportParty, readonly ReportStatus[]]>([
    ['quien responde', 'responsible', reportStatuses],
    ['el enlace', 'liaison', reportStatuses],
    ['la jefatura de la unidad', 'ownHead', reportStatuses],
    ['el nivel superior', 'levelAbove', ['submitted', 'returned', 'validated']],
    ['la unidad rectora de su actividad tipo', 'technicalLead', ['submitted', 'returned', 'validated']],
  ])('%s', (_who, party, expected) => {
    expect(readable(actor('unitHead'), [party])).toEqual(expected)
  })
})

describe('quién lee lo que se dijo al revisarlo', () => {
  it('quien dirige, planifica o controla, y nadie más sin tener parte', () => {
    expect(roles.filter((role) => mayReadReview(actor(role), new Set()))).toEqual([
      ...['planningOfficer', 'executive', 'authority', 'internalControl'],
    ])
  })

  it('quien tuvo parte en él', () => {
    expect(mayReadReview(actor('responsible'), new Set(['responsible']))).toBe(true)
  })
})
