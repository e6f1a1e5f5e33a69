import type { frontMatterRoutes } from '../../src/domains/operations/contract.ts'
import type { InputOf } from '../../src/kernel/contract.ts'
import type { DemoFrontMatter, DemoStrategy } from '../data/types.ts'

type Sections = InputOf<typeof frontMatterRoutes.saveFrontMatter>['sections']

/** The front matter of the data as the sections that a plan keeps and prints, in their printed order. */
export function frontMatterSections(front: DemoFrontMatter, strategy: DemoStrategy): Sections {
  const text = (paragraphs: readonly string[]) => ({ paragraphs: [...paragraphs] })
  const perspectives = strategy.perspectives.map(({ number, name, goal }) => {
    const own = strategy.objectives.filter((objective) => objective.perspective === number)
    return {
      number,
      name,
      goal,
      objectives: own.map((objective) => ({ number: objective.number, text: objective.text })),
    }
  })
  const axisOf = (code: string): string => {
    const axis = strategy.nationalPlan.axes.find(({ proposals }) =>
      proposals.some((proposal) => proposal.code === code),
    )
    return axis === undefined ? '' : `${axis.number}. ${axis.name}`
  }
  const proposalText = new Map(
    strategy.nationalPlan.axes.flatMap(({ proposals }) =>
      proposals.map(({ code, text: words }) => [code, `${code} ${words}`]),
    ),
  )
  const pairs = strategy.alignment.map(({ proposal, objective }) => {
    return { axis: axisOf(proposal), proposal: proposalText.get(proposal) ?? proposal, objective }
  })
  return [
    { kind: 'introduction', title: 'Introducción', body: text(front.introduction) },
    { kind: 'objective', title: 'Objetivo del plan', body: text(front.objective) },
    { kind: 'legalFrame', title: 'Marco legal', body: { norms: front.legalFrame } },
    { kind: 'scope', title: 'Alcance', body: text(front.scope) },
    { kind: 'glossary', title: 'Términos y definiciones', body: { terms: front.glossary } },
    { kind: 'mission', title: 'Misión', body: text([front.mission]) },
    { kind: 'vision', title: 'Visión', body: text([front.vision]) },
    { kind: 'values', title: 'Valores', body: { values: front.values } },
    { kind: 'objectives', title: 'Objetivos estratégicos', body: { perspectives } },
    { kind: 'alignment', title: `Alineación con el ${strategy.nationalPlan.name}`, body: { pairs } },
    { kind: 'method', title: 'Metodología', body: { steps: front.method } },
  ]
}
