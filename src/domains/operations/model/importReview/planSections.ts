import type { ImportedPlan } from '../planImport/importedPlan.ts'
import type { PlanSection } from '../planSection.ts'

/**
 * Front matter as the plan keeps it: sections whose kind has data of its own carry it; where the document's section
 * gave none, its paragraphs are kept as another section, so that nothing is lost.
 */
export function planSections({ frontMatter }: ImportedPlan): PlanSection[] {
  const { legalFrame: norms, glossary: terms, values, perspectives, alignment: pairs, method: steps } = frontMatter
  return frontMatter.sections.map(({ kind, title, paragraphs }): PlanSection => {
    if (kind === 'legalFrame' && norms.length > 0) return { kind, title, body: { norms } }
    if (kind === 'glossary' && terms.length > 0) return { kind, title, body: { terms } }
    if (kind === 'values' && values.length > 0) return { kind, title, body: { values } }
    if (kind === 'objectives' && perspectives.length > 0) return { kind, title, body: { perspectives } }
    if (kind === 'alignment' && pairs.length > 0) return { kind, title, body: { pairs } }
    if (kind === 'method' && steps.length > 0) return { kind, title, body: { steps } }
    const plain = ['introduction', 'objective', 'scope', 'mission', 'vision'] as const
    return { kind: plain.find((one) => one === kind) ?? 'other', title, body: { paragraphs } }
  })
}

const YEAR = /\b(?:19|20)\d\d\b/gu

/**
 * What the plan of a year is called after its document. The one year that the title names becomes the plan's: who imports the
 * document of a year to begin another one is not writing the plan of the first.
 */
export function titleOfYear(title: string, year: number): string {
  return new Set(title.match(YEAR)).size === 1 ? title.replaceAll(YEAR, String(year)) : title
}

export type PlanForms = {
  form: { code: string; version: string; date: string | null }
  unitForm: { code: string; version: string; date: string | null }
}

/**
 * Control blocks of the two forms: the consolidated plan's counts its pages, the unit sheet's is the one that most
 * sheets carry (domain.md A1). Codes of the year where the document prints none.
 */
export function planForms({ frontMatter }: ImportedPlan, year: number): PlanForms {
  const controls = [...frontMatter.documentControl].sort((a, b) => b.occurrences - a.occurrences)
  const whole = controls.find(({ pages }) => pages !== null) ?? controls.at(-1)
  const unit = controls.find((control) => control !== whole && control.pages === null) ?? whole
  const toForm = (control: typeof whole) => ({
    code: control?.code ?? `PLAN-${year}`,
    version: control?.version ?? '01',
    date: control?.date ?? null,
  })
  return { form: toForm(whole), unitForm: toForm(unit) }
}
