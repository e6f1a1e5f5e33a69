import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedFiles, riskSample, type SampleRow, type SampleRule } from './riskSample.ts'

/** Stands for SHA-256: spreads texts, and gives the same for the same. */
const digest = (text: string): string => {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return `${hash.toString(16).padStart(8, '0')}${text}`
}
const off: SampleRule = {
  ...{
    weightFromBp: null,
    late: false,
    jumpFromBp: null,
    repeatedFile: false,
    outsideMonth: false,
    randomShareBp: 0,
    seed: 's',
  },
}
const aRow = (row: Partial<SampleRow> = {}): SampleRow => ({
  ...{ id: 'r', weightBp: 500, late: false, doneBp: 800, beforeBp: 800, files: [], outsideMonth: false },
  ...row,
})
const reasons = (row: Partial<SampleRow>, rule: Partial<SampleRule>) =>
  riskSample([aRow(row)], { ...off, ...rule }, { repeated: new Set(['repetido']), digest }).flatMap(
    (item) => item.reasons,
  )

describe('por qué se mira un informe', () => {
  it.each([
    ['nada está encendido', { late: true, files: ['repetido'] }, {}, []],
    ['pesa justo el límite', { weightBp: 1000 }, { weightFromBp: 1000 }, ['weight']],
    ['pesa menos', { weightBp: 999 }, { weightFromBp: 1000 }, []],
    ['no tiene peso propio', { weightBp: null }, { weightFromBp: 0 }, []],
    ['llegó tarde', { late: true }, { late: true }, ['late']],
    ['llegó a tiempo', {}, { late: true }, []],
    ['saltó hacia arriba', { doneBp: 1800 }, { jumpFromBp: 1000 }, ['jump']],
    ['saltó hacia abajo', { doneBp: 0, beforeBp: 1000 }, { jumpFromBp: 1000 }, ['jump']],
    ['saltó menos', { doneBp: 1799 }, { jumpFromBp: 1000 }, []],
    ['sin mes anterior no hay salto', { doneBp: 5000, beforeBp: null }, { jumpFromBp: 1000 }, []],
    ['repite un archivo', { files: ['propio', 'repetido'] }, { repeatedFile: true }, ['repeatedFile']],
    ['trae evidencia de fuera del mes', { outsideMonth: true }, { outsideMonth: true }, ['outsideMonth']],
    ['toda su evidencia es del mes', {}, { outsideMonth: true }, []],
    ['todo a la vez', { late: true, weightBp: 9000 }, { late: true, weightFromBp: 1 }, ['weight', 'late']],
    ['el azar no repite a quien ya se mira', { late: true }, { late: true, randomShareBp: 10_000 }, ['late']],
    ['una parte pequeña no es ninguna', {}, { randomShareBp: 1 }, ['random']],
  ] as [string, Partial<SampleRow>, Partial<SampleRule>, string[]][])('%s', (_title, row, rule, found) => {
    expect(reasons(row, rule)).toEqual(found)
  })

  it('un archivo se repite si prueba dos informes, no si está dos veces en uno', () => {
    expect([...repeatedFiles([{ files: ['a', 'a', 'b'] }, { files: ['b', 'c'] }])]).toEqual(['b'])
  })
})

describe('cualquier muestra', () => {
  const anyRows = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      weightBp: fc.option(fc.nat(10_000)),
      late: fc.boolean(),
      doneBp: fc.option(fc.nat(10_000)),
      beforeBp: fc.option(fc.nat(10_000)),
      files: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      outsideMonth: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  const anyRule = fc.record({
    weightFromBp: fc.option(fc.nat(10_000)),
    late: fc.boolean(),
    jumpFromBp: fc.option(fc.nat(10_000)),
    repeatedFile: fc.boolean(),
    outsideMonth: fc.boolean(),
    randomShareBp: fc.nat(10_000),
    seed: fc.string(),
  })
  const draw = (rows: SampleRow[], rule: SampleRule) =>
    riskSample(rows, rule, { repeated: repeatedFiles(rows), digest })

  it('no depende del orden de los informes', () => {
    fc.assert(
      fc.property(anyRows, anyRule, (rows, rule) => {
        expect(draw(rows.toReversed(), rule)).toEqual(draw(rows, rule))
      }),
    )
  })

  it('con más azar se agregan informes y no se pierde ninguno', () => {
    fc.assert(
      fc.property(anyRows, anyRule, fc.nat(10_000), (rows, rule, other) => {
        const [less = 0, more = 0] = [rule.randomShareBp, other].toSorted((a, b) => a - b)
        const larger = draw(rows, { ...rule, randomShareBp: more })
        expect(larger).toEqual(expect.arrayContaining(draw(rows, { ...rule, randomShareBp: less })))
      }),
    )
  })

  it('con todo al azar se miran todos; la parte se redondea hacia arriba', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(10_000), (rows, randomShareBp) => {
        const exact = (rows.length * randomShareBp) / 10_000
        const count = draw(rows, { ...off, randomShareBp }).length
        expect(count).toBeGreaterThanOrEqual(exact)
        expect(count).toBeLessThan(exact + 1)
      }),
    )
  })
})
