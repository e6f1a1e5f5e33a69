import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportedActivity } from '../planImport/importedPlan.ts'
import { issue } from '../planImport/issue.ts'
import type { IssueRule } from '../planImport/issueRules.ts'
import { decideRow } from './applyDecisions.ts'
import { choicesFor, openChoices } from './choices.ts'
import type { Decision } from './decision.ts'
import { doubtsOf } from './doubt.ts'
import { rawMonthsOf } from './rawMonths.ts'
import { withFragment } from './textDecisions.ts'

const none = Array<number | null>(12).fill(null)

function aRow(given: Partial<ImportedActivity> = {}): ImportedActivity {
  const texts = {
    strategicLine: 'Mejora de la atención',
    code: null,
    activity: 'Atender consultas',
    expectedResult: 'Consultas atendidas',
    verification: 'Registro',
    responsible: 'Jefatura',
  }
  const { code: _code, ...cells } = texts
  return {
    source: { line: 7 },
    ...texts,
    months: none,
    sum: null,
    original: Object.values(cells),
    issues: [],
    ...given,
  }
}

function aDoubt(rule: IssueRule, field: string, original: string | null = null, proposal: string | null = null) {
  return issue(rule, 'Duda.', { field, original, proposal })
}

/** The row after one decision about its only doubt. */
function decide(row: ImportedActivity, decision: Decision) {
  const [doubt] = doubtsOf(row)
  return decideRow(row, { [doubt!.id]: decision })
}

const eights = Array<number>(12).fill(800)
const written = (cells: string[]): string => cells.join(' | ')
const thirteen = ['8%', '8%', '8%', '9%', '8%', '8%', '9%', '8%', '8%', '8%', '9%', '8%', '9%']

describe('decisiones sobre los meses', () => {
  it('los meses que escribe una persona ya no salen de las cantidades; la unidad de medida se queda', () => {
    const physicalTarget = { unitOfMeasure: 'Visitas', quantities: none.with(2, 4) }
    const doubt = aDoubt('months.quantityTotal', 'months', '5')
    const row = aRow({ months: none.with(2, 10_000), sum: 10_000, physicalTarget, issues: [doubt] })
    expect(decide(row, { kind: 'accept' }).row.physicalTarget).toEqual(physicalTarget)
    expect(decide(row, { kind: 'writeMonths', months: eights }).row.physicalTarget).toEqual({
      unitOfMeasure: 'Visitas',
      quantities: none,
    })
  })

  const uneven = aRow({ months: eights, sum: 9600, issues: [aDoubt('months.sum', 'months', null, '8.34 %')] })

  it.each<[string, ImportedActivity, Decision, (number | null)[], string]>([
    ['aceptar deja cada cifra como está y cierra la duda', uneven, { kind: 'accept' }, eights, 'ready'],
    ['preguntar deja cada cifra como está y la duda sigue abierta', uneven, { kind: 'ask' }, eights, 'warning'],
    [
      'repartir cierra en 100 con los restos mayores',
      uneven,
      { kind: 'spread' },
      [834, 834, 834, 834, ...Array<number>(8).fill(833)],
      'ready',
    ],
    [
      'escribir los doce valores pone exactamente esos',
      uneven,
      { kind: 'writeMonths', months: [10_000, ...none.slice(1)] },
      [10_000, ...none.slice(1)],
      'ready',
    ],
    ['dejar fuera no cambia la fila y la saca del plan', uneven, { kind: 'leaveOut' }, eights, 'out'],
    [
      'tomar la propuesta cambia solo el mes que pasa de 100',
      aRow({
        months: [11_500, 8500, ...none.slice(2)],
        sum: 20_000,
        issues: [aDoubt('months.cellOver100', 'months.1', '115%', '15 %'), aDoubt('months.sumOver110', 'months')],
      }),
      { kind: 'take' },
      [1500, 8500, ...none.slice(2)],
      'ready',
    ],
    [
      'quitar el sexto de trece valores deja los doce que suman 100',
      aRow({ issues: [aDoubt('months.undecidable', 'months', written(thirteen))] }),
      { kind: 'dropValue', position: 6 },
      [800, 800, 800, 900, 800, 900, 800, 800, 800, 900, 800, 900],
      'ready',
    ],
    [
      'un nivel acumulado pasa a lo que aporta cada mes',
      aRow({
        months: [2500, 5000, 7500, 10_000, ...none.slice(4)],
        sum: 25_000,
        issues: [aDoubt('months.cumulative', 'months'), aDoubt('months.sumOver110', 'months')],
      }),
      { kind: 'increments' },
      [2500, 2500, 2500, 2500, ...none.slice(4)],
      'ready',
    ],
  ])('%s', (_title, row, decision, months, state) => {
    const decided = decide(row, decision)
    expect(decided.row.months).toEqual(months)
    expect(decided.state).toBe(state)
    expect(decided.read).toBe(row)
  })

  it('trece valores sin decidir guardan sus celdas; decididos, ya no', () => {
    const row = aRow({ issues: [aDoubt('months.undecidable', 'months', written(thirteen))] })
    expect(rawMonthsOf(decideRow(row, {}))).toEqual(thirteen)
    expect(rawMonthsOf(decide(row, { kind: 'ask' }))).toEqual(thirteen)
    expect(rawMonthsOf(decide(row, { kind: 'dropValue', position: 6 }))).toBeNull()
  })

  it('de trece valores ofrece solo los que dejan 100, escribirlos o preguntar', () => {
    const doubt = aDoubt('months.undecidable', 'months', written(thirteen))
    const choices = choicesFor(aRow({ issues: [doubt] }), doubt)
    expect(choices.map(({ decision }) => decision.kind)).toEqual([...Array<string>(4).fill('dropValue'), 'ask'])
    expect(
      choices.slice(0, -1).every(({ months }) => months?.reduce<number>((a, b) => a + (b ?? 0), 0) === 10_000),
    ).toBe(true)
    expect(openChoices(doubt)).toEqual(['writeMonths'])
  })
})

describe('decisiones sobre los textos', () => {
  it('vincular a la línea pone su código y deja el texto como está escrito', () => {
    const row = aRow({
      issues: [aDoubt('line.sameTextAsCoded', 'strategicLine', 'Mejora', '3.5 Mejora de la atención')],
    })
    expect(decide(row, { kind: 'take' }).row).toMatchObject({ code: '3.5', strategicLine: 'Mejora de la atención' })
  })

  it('la partícula corrida vuelve al final de la columna anterior', () => {
    const row = aRow({ strategicLine: 'Apoyo a oficinas', activity: 'de Atender consultas' })
    const doubt = aDoubt('row.shiftedParticle', 'activity', row.activity, 'Atender consultas')
    expect(decide({ ...row, issues: [doubt] }, { kind: 'take' }).row).toMatchObject({
      strategicLine: 'Apoyo a oficinas de',
      activity: 'Atender consultas',
    })
  })

  it('el texto completo de una celda cortada se toma solo cuando alguien lo decide', () => {
    const row = aRow({ issues: [aDoubt('row.cutText', 'verification', 'Registro', 'Registro de consultas')] })
    expect(decideRow(row, {}).row).toEqual(row)
    expect(decide(row, { kind: 'take' }).row.verification).toBe('Registro de consultas')
    expect(decide(row, { kind: 'writeText', text: 'Acta' }).row.verification).toBe('Acta')
  })

  it('un fragmento sigue a las celdas de su columna', () => {
    expect(withFragment(aRow(), ['', '', 'del año', '', ''])?.expectedResult).toBe('Consultas atendidas del año')
    expect(
      withFragment(aRow({ responsible: 'Jefe/', original: ['', '', '', '', 'Jefe/'] }), ['', '', '', '', 'jefa']),
    ).toMatchObject({
      responsible: 'Jefe/jefa',
    })
    expect(withFragment(aRow(), ['', '', '', '', '', 'sobra'])).toBeUndefined()
  })
})

describe('ninguna cifra cambia sin decisión', () => {
  const share = fc.option(fc.integer({ min: 0, max: 12_000 }), { nil: null })
  const months = fc.array(share, { minLength: 12, maxLength: 12 })
  const rules = fc.constantFrom<IssueRule>('months.sum', 'months.cellOver100', 'row.cutText', 'row.hidden')

  it('sin decisiones, o aceptando y preguntando, la fila es la que se leyó', () => {
    fc.assert(
      fc.property(
        months,
        fc.array(rules, { maxLength: 4 }),
        fc.constantFrom('accept', 'ask'),
        (shares, found, kind) => {
          const issues = found.map((rule) => aDoubt(rule, rule === 'row.cutText' ? 'activity' : 'months', 'x', '5 %'))
          const row = aRow({ months: shares, issues })
          const decisions = Object.fromEntries(doubtsOf(row).map(({ id }) => [id, { kind } as Decision]))
          expect(decideRow(row, {}).row).toEqual(row)
          expect(decideRow(row, decisions).row).toEqual(row)
        },
      ),
    )
  })

  it('repartir suma siempre 100 y no programa un mes vacío', () => {
    fc.assert(
      fc.property(
        months.filter((shares) => shares.some((one) => (one ?? 0) > 0)),
        (shares) => {
          const row = aRow({ months: shares, issues: [aDoubt('months.sum', 'months')] })
          const after = decide(row, { kind: 'spread' }).row.months
          expect(after.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(10_000)
          expect(after.map((one) => one === null)).toEqual(shares.map((one) => one === null))
        },
      ),
    )
  })
})
