import type { ImportedPlan } from '../planImport/importedPlan.ts'

export type FrontSection = { kind: string; title: string; body: Record<string, unknown> }

/**
 * Front matter as the plan keeps it: each section with its paragraphs, and beside them the data that its kind carries
 * (norms, terms, values, perspectives, pairs, steps).
 */
export function planSections({ frontMatter }: ImportedPlan): FrontSection[] {
  const { legalFrame, glossary, values, perspectives, alignment, method, mission, vision } = frontMatter
  const data: Readonly<Record<string, Record<string, unknown>>> = {
    legalFrame: { legalFrame },
    glossary: { glossary },
    mission: { mission },
    vision: { vision },
    values: { values },
    objectives: { perspectives },
    alignment: { alignment },
    method: { method },
  }
  return frontMatter.sections.map(({ kind, title, paragraphs }) => ({
    kind,
    title,
    body: { paragraphs, ...data[kind] },
  }))
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
