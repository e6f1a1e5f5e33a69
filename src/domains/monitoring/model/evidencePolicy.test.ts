import { describe, expect, it } from 'vitest'
import type { Role } from '../../../kernel/contract.ts'
import type { Actor } from '../../platform/model/index.ts'
import { nameWithEnding } from './evidence.ts'
import { confidentialityOf, type EvidenceUse, mayReadEvidence } from './evidencePolicy.ts'
import type { ReportParty } from './reportWorkflow.ts'

const actor = (...roles: Role[]): Actor => ({
  ...{ personId: 'p', name: 'Persona', email: 'p@ministerio.example' },
  assignments: [{ id: 'a', kind: 'holder', postId: 'po', postName: 'Puesto', unitId: 'u', roles }],
})
const draft: EvidenceUse = { status: 'draft', confidentiality: 'internal' }
const sent: EvidenceUse = { status: 'submitted', confidentiality: 'internal' }
const returned: EvidenceUse = { status: 'returned', confidentiality: 'confidential' }
const validated: EvidenceUse = { status: 'validated', confidentiality: 'internal' }
const open: EvidenceUse = { status: 'validated', confidentiality: 'public' }
const secret: EvidenceUse = { status: 'validated', confidentiality: 'confidential' }
const secretSent: EvidenceUse = { status: 'submitted', confidentiality: 'confidential' }

const people: Readonly<Record<string, [Role, ReportParty[]]>> = {
  'quien responde': ['responsible', ['responsible']],
  'la jefatura de la unidad': ['unitHead', ['ownHead']],
  'el enlace': ['liaison', ['liaison']],
  'el nivel superior': ['executive', ['levelAbove']],
  Planificación: ['planningOfficer', []],
  'Control Interno': ['internalControl', []],
  'la jefatura de otra unidad': ['unitHead', []],
  'la titular': ['authority', []],
  'otro puesto': ['registryClerk', []],
}
const makers = ['quien responde', 'la jefatura de la unidad', 'el enlace']
const checkers = [...makers, 'el nivel superior', 'Planificación', 'Control Interno']
const all = Object.keys(people)

describe('quién puede leer una evidencia', () => {
  it.each<[string, EvidenceUse[], readonly string[]]>([
    ['que ningún informe usa todavía', [], makers],
    ['de un borrador', [draft], makers],
    ['de un informe enviado', [sent], checkers],
    ['confidencial de un informe enviado', [secretSent], checkers],
    ['confidencial de un informe devuelto', [returned], checkers],
    ['interna de un informe validado', [validated], all],
    ['pública de un informe validado', [open], all],
    ['confidencial de un informe validado', [secret], checkers],
    [
      'validada en uno y confidencial en otro que se escribe',
      [open, { ...draft, confidentiality: 'confidential' }],
      checkers,
    ],
  ])('%s', (_title, uses, expected) => {
    const readers = all.filter((name) => {
      const [role, parties] = people[name] ?? ['admin', []]
      return mayReadEvidence(actor(role), new Set(parties), uses)
    })
    expect(readers).toEqual(expected)
  })

  it('con varios niveles vale el más estricto', () => {
    expect(confidentialityOf([open, secret, validated])).toBe('confidential')
    expect(confidentialityOf([open, validated])).toBe('internal')
    expect(confidentialityOf([open])).toBe('public')
  })
})

describe('el nombre de un archivo', () => {
  it.each([
    ['acta.pdf', 'pdf', 'acta.pdf'],
    ['acta.PDF', 'pdf', 'acta.PDF'],
    ['foto.jpeg', 'jpg', 'foto.jpeg'],
    ['foto', 'jpg', 'foto.jpg'],
    ['acta.exe', 'pdf', 'acta.exe.pdf'],
  ])('«%s» con contenido %s sale como «%s»', (name, ending, expected) => {
    expect(nameWithEnding(name, ending)).toBe(expected)
  })
})
