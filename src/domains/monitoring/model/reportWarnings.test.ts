import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent, type ReportContent } from './report.ts'
import { type EarlierMonth, type ReportWarning, warningsOf } from './reportWarnings.ts'

const proof = [{ kind: 'record', place: 'Libro 3', means: null, datedOn: null, confidentiality: 'internal' }] as const
const content = (given: Partial<ReportContent> = {}): ReportContent => ({
  ...emptyContent,
  ...{ achievement: 'Se dieron dos cursos', evidence: proof, ...given },
})
const month = (given: Partial<EarlierMonth> = {}): EarlierMonth => ({
  ...{ received: null, attended: null, achievement: 'Otra cosa', done: null, ...given },
})
const share = (programmed: number | null, done: number | null) => ({ form: 'share' as const, programmed, done })
const demand = { form: 'demand' as const, programmed: null, done: null }

describe('lo que conviene mirar antes de enviar un informe', () => {
  it.each<[string, Parameters<typeof warningsOf>, ReportWarning[]]>([
    ['lo programado, con prueba: nada', [content(), share(800, 800), []], []],
    ['0 donde había algo programado', [content(), share(800, 0), []], ['zero']],
    ['sin cifra no es 0', [content(), share(800, null), []], []],
    ['algo donde no había nada programado', [content(), share(0, 100), []], ['notProgrammed']],
    ['110 de 100 justo: nada', [content(), share(800, 880), []], []],
    ['más de 110 de 100', [content(), share(800, 881), []], ['overProgrammed']],
    ['el año llega justo a 100 %', [content(), share(800, 800), [month({ done: 9200 })]], []],
    ['el año pasa de 100 %', [content(), share(800, 800), [month({ done: 9201 })]], ['overYear']],
    ['el triple de solicitudes justo: nada', [content({ received: 30 }), demand, [month({ received: 10 })]], []],
    ['más del triple', [content({ received: 31 }), demand, [month({ received: 10 })]], ['jump']],
    [
      'se atienden las que esperaban del mes anterior',
      [content({ received: 5, attended: 8 }), demand, [month({ received: 10, attended: 7 })]],
      [],
    ],
    [
      'se atienden más de las que había',
      [content({ received: 5, attended: 9 }), demand, [month({ received: 10, attended: 7 })]],
      ['attendedOver'],
    ],
    [
      'las mismas palabras de otro mes, aunque cambien tildes y mayúsculas',
      [content(), share(800, 800), [month({ achievement: 'SE DIERON  dos cursos' })]],
      ['sameWords'],
    ],
    [
      'sin evidencia, con su razón',
      [content({ evidence: [], noEvidence: 'Acta en firma' }), share(800, 800), []],
      ['noEvidence'],
    ],
  ])('%s', (_title, given, expected) => {
    expect(warningsOf(...given)).toEqual(expected)
  })

  it('el orden de los meses anteriores no cambia nada', () => {
    const earlier = fc.array(
      fc.record({
        received: fc.option(fc.nat(50)),
        attended: fc.option(fc.nat(50)),
        achievement: fc.constantFrom('Se dieron dos cursos', 'Otra cosa'),
        done: fc.option(fc.nat(4000)),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(earlier, fc.nat(2000), fc.nat(60), (months, done, received) => {
        for (const given of [share(800, done), demand])
          expect(warningsOf(content({ received }), given, months.toReversed())).toEqual(
            warningsOf(content({ received }), given, months),
          )
      }),
    )
  })
})
