import { describe, expect, it } from 'vitest'
import { availableActs } from '../../../../kernel/workflow.ts'
import { conformityActs, conformityStatuses } from '../../../operations/model/index.ts'
import { emptyContent, type Report, reportStatuses } from '../report.ts'
import { reportParties } from '../reportWorkflow.ts'
import {
  lookedAt,
  type ReportConformity,
  type ReportConformityFacts,
  reportConformityWorkflow,
  reportStanding,
  validationWarning,
} from './reportConformity.ts'

const clean: ReportConformityFacts = {
  ...{ about: { code: 'ONO-1', unit: 'Oficina del Norte' }, reportStatus: 'submitted', ownWork: false },
}
const table: Record<string, Record<string, string[]>> = {
  pending: { technicalLead: ['give', 'except'] },
  given: { technicalLead: ['except', 'withdraw'] },
  exception: { technicalLead: ['give', 'withdraw'] },
}
const cells = conformityStatuses.flatMap((status) =>
  reportParties.map((party) => ({ status, party, acts: table[status]?.[party] ?? [] })),
)
const refusal = (act: (typeof conformityActs)[number], facts: Partial<ReportConformityFacts>) =>
  reportConformityWorkflow[act].refuse?.({ ...clean, ...facts })?.code

describe('quién da conformidad a un informe', () => {
  it.each(cells)('$status, $party: $acts', ({ status, party, acts }) => {
    expect(availableActs(reportConformityWorkflow, status, [party], clean).map(({ act }) => act)).toEqual(acts)
  })

  it('quien lo informó no da, quita ni observa lo suyo', () => {
    for (const act of conformityActs) expect(refusal(act, { ownWork: true })).toBe('monitoring.conformityOwnReport')
  })

  it('se mira lo que se envió, antes o después de validarlo', () => {
    const open = reportStatuses.filter((reportStatus) => refusal('give', { reportStatus }) === undefined)
    expect(open).toEqual(['submitted', 'validated'])
    expect(refusal('except', { reportStatus: 'returned' })).toBe('monitoring.conformityNotSent')
    expect(refusal('give', { reportStatus: undefined })).toBe('monitoring.conformityNotSent')
    // What was said is taken back whenever the rectora sees that it was wrong.
    expect(refusal('withdraw', { reportStatus: 'returned' })).toBeUndefined()
  })
})

const step = (to: ReportConformity['to'], digest: string): ReportConformity => ({
  ...{ reportId: 'r', templateId: 't', act: 'give', from: 'pending', to, digest, field: null, reason: null },
  ...{ personId: 'p', personName: 'Persona', postName: 'Puesto', bySubstitute: false, at: '2026-03-02T15:00:00.000Z' },
})

describe('hasta cuándo vale', () => {
  it.each([
    ['sin pasos', [], 'a', 'pending', false],
    ['dada a lo que dice hoy', [step('given', 'a')], 'a', 'given', false],
    ['dada a lo que ya no dice', [step('given', 'a')], 'b', 'pending', true],
    ['excepción sobre lo que dice hoy', [step('exception', 'a')], 'a', 'exception', false],
    // Changing a comma does not take away what the rectora said.
    ['excepción sobre lo que ya no dice', [step('exception', 'a')], 'b', 'exception', true],
    ['retirada', [step('given', 'a'), step('pending', 'a')], 'a', 'pending', false],
  ] as const)('%s', (_what, trail, digest, status, changed) => {
    const standing = reportStanding(trail, digest)
    expect(standing).toMatchObject({ status, changed })
    expect(standing.exception).toBe(status === 'exception' ? trail.at(-1) : null)
  })

  const report: Report = {
    ...emptyContent,
    ...{ id: 'r', planId: 'p', unitId: 'u', activityId: 'a', month: 2, status: 'submitted', revision: 1 },
    ...{ onBehalfOf: null, typedBy: 'x', typedByName: 'Equis', typedAt: '2026-03-01T00:00:00.000Z', shareBp: 800 },
    evidence: [{ kind: 'record', place: 'Acta 1', means: null, datedOn: null, confidentiality: 'internal' }],
  }
  const [piece] = report.evidence

  it('lo que se mira es lo que el informe dice y lo que lo prueba', () => {
    const changes: Partial<Report>[] = [
      { shareBp: 900 },
      { achievement: 'Otra cosa' },
      { women: 3 },
      { evidence: [] },
      { noEvidence: 'Se perdió' },
    ]
    for (const change of changes) expect(lookedAt({ ...report, ...change })).not.toEqual(lookedAt(report))
  })

  it('no cambia por validarlo, por quién lo teclea ni por quién puede leer la evidencia', () => {
    const moved: Report = { ...report, status: 'validated', revision: 9, typedBy: 'otra' }
    expect(lookedAt(moved)).toEqual(lookedAt(report))
    if (piece === undefined) throw new Error('no piece')
    expect(lookedAt({ ...report, evidence: [{ ...piece, confidentiality: 'public' }] })).toEqual(lookedAt(report))
  })
})

describe('validar', () => {
  it('sin conformidad no pide nada; con una excepción pide decir por qué', () => {
    const asked = conformityStatuses.filter((status) => validationWarning(status, { code: 'ONO-1' }) !== undefined)
    expect(asked).toEqual(['exception'])
    expect(validationWarning(undefined, { code: 'ONO-1' })).toBeUndefined()
  })
})
