import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS } from '../../../kernel/month.ts'
import { derivedShare, fieldsOf, hasBegun, isBehind, isDue, missingFields, reportForm } from './dueMonth.ts'
import type { ReportContent } from './report.ts'

const EVEN = MONTHS.map(() => 833)
const target = { unitOfMeasure: 'visitas', quantities: MONTHS.map(() => 10) }
const planned = { modality: 'scheduled' as const, target: null, months: EVEN, exempt: [] }

describe('qué mes pide informe', () => {
  it.each([
    ['con trabajo programado', planned, true],
    ['con un 0 escrito', { ...planned, months: MONTHS.map(() => 0) }, false],
    ['sin programación', { ...planned, months: MONTHS.map(() => null) }, false],
    ['no exigible', { ...planned, exempt: [{ month: 3 as const, why: 'conditionNotMet' as const }] }, false],
    [
      'a demanda, aunque no tenga programación',
      { ...planned, modality: 'onDemand' as const, months: MONTHS.map(() => null) },
      true,
    ],
    ['que no se ofrece', { ...planned, modality: 'notOffered' as const }, false],
  ])('%s', (_title, activity, due) => {
    expect(isDue(activity, 3)).toBe(due)
  })

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2027-01-01', true],
  ])('el %s marzo de 2026 ha empezado: %s', (today, begun) => {
    expect(hasBegun(2026, 3, today)).toBe(begun)
  })

  it.each([
    ['onDemand', target, 'demand'],
    ['scheduled', target, 'quantity'],
    ['scheduled', null, 'share'],
    [null, null, 'share'],
  ] as const)('modalidad %s con meta %j se informa como %s', (modality, meta, form) => {
    expect(reportForm({ modality, target: meta })).toBe(form)
  })
})

describe('el avance que sale de una cantidad', () => {
  it('las partes de un año cumplido suman exactamente 100 %, repartidas como sea', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (done) => {
        const quantities = done.map((quantity) => quantity as number | null)
        const year = done.reduce((sum, quantity) => sum + quantity, 0)
        fc.pre(year > 0)
        const meta = { unitOfMeasure: 'visitas', quantities }
        let before = 0
        const shares = done.map((quantity) => {
          const share = derivedShare(meta, before, quantity)
          before += quantity
          return share ?? 0
        })
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000)
        expect(shares.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  it.each([
    ['sin cantidad no hay avance', 0, null, null],
    ['cero es cero', 0, 0, 0],
    ['antes de llegar a la meta no llega a 100', 0, 119, 9_916],
    ['más que la meta pasa de 100', 120, 12, 1_000],
  ])('%s', (_title, before, quantity, share) => {
    expect(derivedShare(target, before, quantity)).toBe(share)
  })
})

describe('lo que falta para enviar', () => {
  const content: ReportContent = {
    ...{ shareBp: 800, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: '' },
    evidence: [{ kind: 'record', place: 'Acta 4', means: null, datedOn: null, confidentiality: 'internal' }],
  }
  const share = { form: 'share' as const, programmed: 800, done: 800 }

  it.each([
    ['nada', content, share, []],
    ['la cifra', { ...content, shareBp: null }, { ...share, done: null }, ['shareBp', 'corrective']],
    ['lo logrado, en blanco', { ...content, achievement: ' ' }, share, ['achievement']],
    ['la evidencia', { ...content, evidence: [] }, share, ['evidence']],
    ['nada si se dice por qué no hay evidencia', { ...content, evidence: [], noEvidence: 'Se perdió' }, share, []],
    ['qué se hará, por debajo de lo programado', content, { ...share, done: 719 }, ['corrective']],
    ['nada en el límite', content, { ...share, done: 720 }, []],
    [
      'lo recibido y lo atendido',
      content,
      { form: 'demand' as const, programmed: 800, done: null },
      ['received', 'attended'],
    ],
    ['la cantidad', content, { form: 'quantity' as const, programmed: 800, done: 800 }, ['quantity']],
  ])('%s', (_title, one, how, missing) => {
    expect(missingFields(one, how)).toEqual(missing)
  })

  it('sin programación nadie está atrasado', () => {
    expect([isBehind(null, null), isBehind(0, null), isBehind(100, null)]).toEqual([false, false, true])
  })
})

describe('de qué datos se puede hablar al devolver', () => {
  it.each([
    ['share', ['shareBp', 'people', 'achievement', 'difficulty', 'corrective', 'evidence']],
    ['quantity', ['quantity', 'people', 'achievement', 'difficulty', 'corrective', 'evidence']],
    ['demand', ['received', 'attended', 'people', 'achievement', 'difficulty', 'evidence']],
  ] as const)('un informe de %s', (form, fields) => {
    expect(fieldsOf(form)).toEqual(fields)
  })
})
