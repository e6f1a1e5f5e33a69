import type { DocumentBlock, DocumentSection, DocumentTable } from '../../../documents/model.ts'
import type { PlanSection } from '../model/planSection.ts'
import { documentText } from './documentText.es.ts'

const text = documentText.sections

/** Sections before the units' plans, upright, in their order. */
export function frontMatterSections(sections: readonly PlanSection[]): DocumentSection[] {
  return sections.map((section) => ({
    heading: { level: 1, text: section.title },
    orientation: 'portrait',
    blocks: blocksOf(section),
  }))
}

function blocksOf(section: PlanSection): DocumentBlock[] {
  switch (section.kind) {
    case 'legalFrame':
      return [legalTable(section.body.norms)]
    case 'glossary':
      return [definitions(section.body.terms.map(({ term, definition }) => ({ term, text: definition })))]
    case 'values':
      return [definitions(section.body.values.map(({ name, text: meaning }) => ({ term: name, text: meaning })))]
    case 'objectives':
      return section.body.perspectives.flatMap(perspectiveBlocks)
    case 'alignment':
      return [alignmentTable(section.body.pairs)]
    case 'method':
      return [
        {
          kind: 'steps',
          items: section.body.steps.map(({ title, paragraphs }) => ({ title, text: paragraphs.join('\n') })),
        },
      ]
    default:
      return section.body.paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph }))
  }
}

function definitions(items: { term: string; text: string }[]): DocumentBlock {
  return { kind: 'definitions', items }
}

type BodyOf<K extends PlanSection['kind']> = Extract<PlanSection, { kind: K }>['body']

function perspectiveBlocks(perspective: BodyOf<'objectives'>['perspectives'][number]): DocumentBlock[] {
  const lead = text.perspective(perspective.number, perspective.name)
  const items = perspective.objectives.map((objective) => documentText.objective(objective.number, objective.text))
  return [
    { kind: 'paragraph', lead, text: perspective.goal },
    ...(items.length === 0 ? [] : [{ kind: 'bullets' as const, items }]),
  ]
}

function legalTable(norms: BodyOf<'legalFrame'>['norms']): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { key: 'norm', label: text.norm, width: 40, align: 'start', kind: 'text' },
      { key: 'articles', label: text.articles, width: 18, align: 'start', kind: 'text' },
      { key: 'asks', label: text.asks, width: 60, align: 'start', kind: 'text' },
    ],
    groups: [
      {
        rows: norms.map(({ norm, articles, text: asks }) => ({ cells: { norm, articles: articles.join(', '), asks } })),
      },
    ],
  }
}

function alignmentTable(pairs: BodyOf<'alignment'>['pairs']): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { key: 'axis', label: text.axis, width: 40, align: 'start', kind: 'text' },
      { key: 'proposal', label: text.proposal, width: 60, align: 'start', kind: 'text' },
      { key: 'objective', label: text.objective, width: 20, align: 'start', kind: 'text' },
    ],
    groups: [
      {
        rows: pairs.map(({ axis, proposal, objective }) => ({
          cells: { axis, proposal, objective: `OE${objective}` },
        })),
      },
    ],
  }
}
