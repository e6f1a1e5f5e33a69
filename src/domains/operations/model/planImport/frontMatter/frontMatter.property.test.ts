import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../../kernel/text.ts'
import { frontMatterSchema } from '../importedPlan.ts'
import { makePlanCase } from '../testing/planCase.ts'
import { readFrontMatter } from './readFrontMatter.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

describe('preliminares de planes generados', () => {
  it('portada y control se leen en cualquier estilo', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, truth, style } = makePlanCase(seed)
        const rows = source.sections.filter((section) => !section.hidden).flatMap((section) => section.rows)
        const front = readFrontMatter(rows)
        expect(frontMatterSchema.parse(front)).toEqual(front)
        expect(front.year).toBe(truth.year)
        expect(foldText(front.institution ?? '')).toBe(foldText(truth.institution))
        const printed = rows.filter((row) => row.cells.some((cell) => cell.text.startsWith('Código:'))).length
        const control = { code: 'POA-F-07', version: '02', date: '2024-08-05', pages: null, occurrences: printed }
        expect(front.documentControl).toEqual(style.letterhead === 'none' ? [] : [control])
      }),
      { numRuns: 150, seed: 11 },
    )
  })

  it('las secciones se leen enteras, sin membretes ni filas del plan', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source } = makePlanCase(seed, { frontMatter: true })
        const front = readFrontMatter(source.sections.flatMap((section) => section.rows))
        expect(front.signatures.map(({ label, post }) => `${label} ${post}`)).toEqual([
          'Elaboró Jefa de Planificación',
          'Autorizó Director General',
        ])
        expect(front.contents.map(({ page }) => page)).toEqual([2, 3])
        expect(front.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`)).toEqual([
          'introduction 1',
          'mission 1',
          'objectives 3',
        ])
        expect(front.mission).toBe('Acercar la cultura a todas las personas.')
        expect(front.perspectives.map(({ name, objectives }) => [name, objectives.length])).toEqual([['Personas', 2]])
      }),
      { numRuns: 150, seed: 12 },
    )
  })
})
