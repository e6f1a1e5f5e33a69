import { describe, expect, it } from 'vitest'
import type { MonthRow } from '../figures.ts'
import { draftOf, evidenceFrom, parseReportDraft, readDraft } from './reportDraft.ts'

const row = (one: Partial<MonthRow>): MonthRow => ({
  activity: {
    ...{ id: 'a', code: 'ONO-1', name: 'Organizar ferias', expectedResult: '', unitOfMeasure: null, responsible: '' },
    means: ['Acta firmada', 'Registro fotográfico'],
  },
  unit: { id: 'u', name: 'Oficina del Norte' },
  ...{ form: 'share', programmedBp: 800, programmedQuantity: null, doneBp: null, report: null },
  due: { on: '2026-03-06', hasPassed: false, extendedBecause: null },
  lock: null,
  reopened: null,
  ...{ missing: [], warnings: [], mayWrite: true, available: [], steps: [], mayRectify: null, corrections: [] },
  ...{ unproven: [], conformity: null },
  ...one,
})
const draft = { ...draftOf(row({}), 'es-SV'), achievement: 'Se hizo' }

describe('lo que se escribe en un informe', () => {
  it('un informe nuevo pregunta por el lugar de cada medio que declara el plan', () => {
    expect(draft.evidence.map(({ means }) => means)).toEqual(['Acta firmada', 'Registro fotográfico'])
    expect(readDraft(draft, 'share', 'es-SV')).toMatchObject({ content: { shareBp: null, evidence: [] } })
  })

  it.each([
    ['share', { figure: '8,33' }, { shareBp: 833, quantity: null }],
    ['share', { figure: '0' }, { shareBp: 0 }],
    ['share', { figure: '' }, { shareBp: null }],
    ['quantity', { figure: '1 200' }, { shareBp: null, quantity: 1200 }],
    ['demand', { received: '4', attended: '0' }, { received: 4, attended: 0, shareBp: null }],
  ] as const)('en %s %j se lee', (form, typed, content) => {
    expect(readDraft({ ...draft, ...typed }, form, 'es-SV')).toMatchObject({ content })
  })

  it('lo que no es una cifra se señala y no se adivina', () => {
    const wrong = { ...draft, figure: 'doce', women: '-1' }
    expect(readDraft(wrong, 'share', 'es-SV')).toEqual({ wrong: ['figure', 'women'] })
  })

  it('un lugar en blanco no es evidencia', () => {
    const [first, second] = draft.evidence
    if (first === undefined || second === undefined) throw new Error('two means')
    const written = {
      ...draft,
      evidence: [
        { ...first, place: '  ' },
        { ...second, place: ' Carpeta 3 ' },
      ],
    }
    expect(readDraft(written, 'share', 'es-SV')).toMatchObject({
      content: { evidence: [{ kind: 'record', place: 'Carpeta 3', means: 'Registro fotográfico' }] },
    })
  })

  it('un archivo responde al primer medio que nada prueba todavía; si el plan declara uno solo, a ese', () => {
    const facts = {
      id: 'f',
      fileName: 'acta.pdf',
      byteLength: 9,
      mediaType: 'application/pdf',
      sha256: 'a',
      extract: null,
      originalSha256: null,
    }
    const file = { ...facts, uploadedByName: 'Ana', uploadedAt: '2026-03-02T15:00:00.000Z' }
    const means = ['Acta firmada', 'Registro fotográfico']
    const first = evidenceFrom(file, means, draft.evidence)
    expect(first.means).toBe('Acta firmada')
    const second = evidenceFrom(file, means, [...draft.evidence, first])
    expect(second.means).toBe('Registro fotográfico')
    expect(evidenceFrom(file, means, [first, second]).means).toBeNull()
    expect(evidenceFrom(file, ['Acta firmada'], [first]).means).toBe('Acta firmada')
    expect(readDraft({ ...draft, evidence: [first] }, 'share', 'es-SV')).toMatchObject({
      content: { evidence: [{ kind: 'file', fileId: 'f', means: 'Acta firmada', confidentiality: 'internal' }] },
    })
  })

  it('lo que guardó el navegador vuelve igual, y otra cosa no entra', () => {
    expect(parseReportDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(parseReportDraft({ figure: 3 })).toBeUndefined()
  })
})
