import { describe, expect, it } from 'vitest'
import { standingVerdicts, tookPart, type VerdictKind, type VerifyingSide, verificationState } from './verdicts.ts'

const given = (...all: [string, VerdictKind, VerifyingSide?][]) =>
  all.map(([evidenceId, kind, side = 'planning']) => ({ evidenceId, kind, side }))

describe('cómo queda un informe después de mirar su evidencia', () => {
  it.each([
    ['nadie la miró', given(), 'unreviewed'],
    ['la única pieza mirada verifica', given(['acta', 'verified']), 'verified'],
    ['todas verifican', given(['acta', 'verified'], ['foto', 'verified']), 'verified'],
    ['una es insuficiente', given(['acta', 'verified'], ['foto', 'insufficient']), 'unproven'],
    ['una no corresponde', given(['acta', 'mismatch']), 'unproven'],
    ['un dictamen posterior reemplaza al anterior', given(['acta', 'mismatch'], ['acta', 'verified']), 'verified'],
    ['el de Control Interno no cambia nada', given(['acta', 'verified'], ['acta', 'mismatch', 'control']), 'verified'],
    ['el de otra evidencia tampoco', given(['ajena', 'verified']), 'unreviewed'],
  ])('%s', (_title, verdicts, state) => {
    expect(verificationState(['acta', 'foto'], standingVerdicts(verdicts, 'planning'))).toBe(state)
  })

  it('sin evidencia no hay qué verificar: queda sin revisar', () => {
    expect(verificationState([], new Map())).toBe('unreviewed')
  })
})

describe('quién no verifica', () => {
  it.each([
    ['quien escribió, envió o validó', { personId: 'ana', unitId: 'plan' }, true],
    ['quien es de la unidad', { personId: 'eva', unitId: 'norte' }, true],
    ['otra persona de otra unidad sí puede', { personId: 'eva', unitId: 'plan' }, false],
  ])('%s', (_title, who, part) => {
    expect(tookPart({ unitId: 'norte', people: new Set(['ana']) }, who)).toBe(part)
  })
})
