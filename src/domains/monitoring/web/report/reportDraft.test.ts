import { describe, expect, it } from 'vitest'
import type { MonthRow } from '../figures.ts'
import { draftOf, parseReportDraft, readDraft } from './reportDraft.ts'

const row = (one: Partial<MonthRow>): MonthRow => ({
  activity: {
    ...{ id: 'a', code: 'ONO-1', name: 'Organizar ferias', expectedResult: '', unitOfMeasure: null, responsible: '' },
    means: ['Acta firmada', 'Registro fotográfico'],
  },
  unit: { id: 'u', name: 'Oficina del Norte' },
  ...{ form: 'share', programmedBp: 800, programmedQuantity: null, doneBp: null, report: null },
  ...{ missing: [], mayWrite: true, available: [], steps: [] },
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

  it('lo que guardó el navegador vuelve igual, y otra cosa no entra', () => {
    expect(parseReportDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(parseReportDraft({ figure: 3 })).toBeUndefined()
  })
})
