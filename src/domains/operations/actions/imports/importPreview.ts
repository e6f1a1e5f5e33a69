import { query } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { catalogueOf } from '../../model/importReview/catalogueOf.ts'
import { countRows, enteringTotals, otherYear } from '../../model/importReview/enteringRows.ts'
import { groupDoubts } from '../../model/importReview/groups.ts'
import { withFragment } from '../../model/importReview/textDecisions.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import { placeText } from '../../model/planImport/issue.ts'
import { getImport } from '../../store/importStore.ts'
import { type ImportView, viewImport } from './importView.ts'
import { lineOf } from './listImports.ts'

export const importPreview = query(importRoutes.importPreview, async ({ db, input, today }) => {
  const view = await viewImport(db, await getImport(db, input.importId), today)
  const { one, decided, entering } = view
  const { plan } = one
  const { activities: _count, months: _months, ...figures } = enteringTotals(entering)
  const catalogue = catalogueOf(
    plan,
    entering.map(({ row }) => row),
  )
  return {
    import: lineOf(one),
    otherYear: otherYear(plan, one.year),
    mapped: one.mapping !== null,
    needsMapping: needsMapping(plan),
    totals: { ...countRows(decided.units.flatMap(({ rows }) => rows)), units: plan.units.length, ...figures },
    units: unitsOf(view),
    groups: groupDoubts(decided),
    documentIssues: plan.issues
      .filter(({ rule }) => rule !== 'fragment.orphan')
      .map(({ source, ...issue }) => ({ ...issue, place: source === null ? null : placeText(source) })),
    fragments: fragmentsOf(view),
    frontMatter: frontMatterOf(plan),
    catalogue: {
      perspectives: catalogue.perspectives.length,
      objectives: catalogue.objectives.length,
      lines: catalogue.lines.length,
      processes: catalogue.processes.length,
      codesWithoutObjective: catalogue.codesWithoutObjective,
    },
    comparison: comparisonOf(view),
    tree: view.tree.map(({ id, name, kind, parentId }) => ({ id, name, kind, parentId })),
  }
})

/** Rows were left unread, or read without figures, because nobody knows what the columns are. */
function needsMapping({ issues, totals }: ImportedPlan): boolean {
  return (
    issues.some(({ rule }) => rule === 'layout.unknown' || rule === 'document.noPlan') ||
    (totals.issues['months.scaleUnclear'] ?? 0) + (totals.issues['months.twice'] ?? 0) > 0
  )
}

function unitsOf({ one, decided, targets }: ImportView) {
  return one.plan.units.map((unit, index) => ({
    index,
    name: unit.name,
    aliases: unit.aliases,
    kind: unit.kind,
    signatures: unit.signatures.length,
    notes: unit.notes.length,
    ...countRows(decided.units[index]?.rows ?? []),
    target: targets[index]?.target ?? { kind: 'undecided' as const },
    decided: targets[index]?.decided ?? false,
    candidates: targets[index]?.candidates ?? [],
  }))
}

/** The rows of a fragment's unit that it could go on with: its cells fall on their texts. */
function fragmentsOf({ one, decided }: ImportView) {
  return decided.fragments.map(({ key, unit, cells, joinedTo }) => {
    const index = one.plan.units.findIndex(({ name }) => name === unit)
    const candidates = (decided.units[index]?.rows ?? [])
      .filter(({ read }) => withFragment(read, cells) !== undefined)
      .map(({ key: row, read }) => ({ key: row, activity: read.activity }))
    return { key, place: key, unit, cells, joinedTo, candidates }
  })
}

function frontMatterOf({ frontMatter }: ImportedPlan) {
  return {
    title: frontMatter.title,
    institution: frontMatter.institution,
    forms: frontMatter.documentControl.map(({ code, version, date }) => ({ code, version, date })),
    sections: frontMatter.sections.length,
    norms: frontMatter.legalFrame.length,
    terms: frontMatter.glossary.length,
    values: frontMatter.values.length,
    perspectives: frontMatter.perspectives.length,
    objectives: frontMatter.perspectives.reduce((sum, { objectives }) => sum + objectives.length, 0),
    alignment: frontMatter.alignment.length,
    steps: frontMatter.method.length,
    signatures: frontMatter.signatures.length,
    mission: frontMatter.mission !== null,
    vision: frontMatter.vision !== null,
  }
}

function comparisonOf({ one, tree, existing, comparison }: ImportView) {
  const stored = new Map(existing.map((activity) => [activity.id, activity]))
  const units = new Map(tree.map(({ id, name }) => [id, name]))
  const placeOf = (id: string) => {
    const activity = stored.get(id)
    return { unit: units.get(activity?.unitId ?? '') ?? '', activity: activity?.name ?? '' }
  }
  const { changes } = one.decisions
  return {
    existing: existing.length,
    added: comparison.rows.filter(({ kind }) => kind === 'new').length,
    same: comparison.rows.filter(({ kind }) => kind === 'same').length,
    changed: comparison.rows.flatMap((row) =>
      row.kind !== 'changed'
        ? []
        : [
            {
              key: row.key,
              ...placeOf(row.activityId),
              differences: row.differences,
              taken: changes[row.key] === 'take',
            },
          ],
    ),
    gone: comparison.gone.map(({ id }) => ({ activityId: id, ...placeOf(id), taken: changes[id] === 'take' })),
  }
}
