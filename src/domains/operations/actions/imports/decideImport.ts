import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import type { UnitAt } from '../../../platform/model/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { choicesFor, openChoices } from '../../model/importReview/choices.ts'
import type { Decision, ImportDecisions } from '../../model/importReview/decision.ts'
import { doubtsOf, groupOf, rowKey } from '../../model/importReview/doubt.ts'
import { unsoundUnit } from '../../model/importReview/unitTargets.ts'
import type { ImportedActivity, ImportedPlan, ImportIssue } from '../../model/planImport/importedPlan.ts'
import { getImportForChange, type PlanImport, saveImportDecisions } from '../../store/importStore.ts'
import { demandStaged, importPermit } from './importPermit.ts'
import { type ImportView, treeOf, viewImport } from './importView.ts'

type Known = { row: ImportedActivity; issue: ImportIssue; group: string }

function doubtsById(plan: ImportedPlan): Map<string, Known> {
  return new Map(
    plan.units
      .flatMap(({ activities }) => activities)
      .flatMap((row) => doubtsOf(row).map(({ id, issue }) => [id, { row, issue, group: groupOf(issue, row).key }])),
  )
}

/** @throws DomainError `operations.importChoiceUnknown` for a decision that this doubt does not offer. */
function demandOffered({ row, issue }: Known, decision: Decision): void {
  const offered =
    openChoices(issue).some((kind) => kind === decision.kind) ||
    choicesFor(row, issue).some(
      (choice) =>
        choice.decision.kind === decision.kind &&
        (decision.kind !== 'dropValue' ||
          (choice.decision.kind === 'dropValue' && choice.decision.position === decision.position)),
    )
  if (!offered)
    throw new DomainError('operations.importChoiceUnknown', 'invalid', { rule: issue.rule, kind: decision.kind })
}

/** The record with those entries put, or taken out where the value is null. */
function withEntries<T>(record: Readonly<Record<string, T>>, entries: readonly (readonly [string, T | null])[]) {
  const changed = new Map(Object.entries(record))
  for (const [key, value] of entries) {
    if (value === null) changed.delete(key)
    else changed.set(key, value)
  }
  return Object.fromEntries(changed)
}

export const decideImport = act({
  route: importRoutes.decideImport,
  load: ({ tx, input }) => getImportForChange(tx, input.importId),
  authorize: importPermit,
  run: async ({ tx, input, today, resource: one }) => {
    demandStaged(one)
    const known = doubtsById(one.plan)
    const byGroup = input.groups.flatMap(({ key, decision }) =>
      [...known].filter(([, doubt]) => doubt.group === key).map(([id]) => ({ id, decision })),
    )
    const doubts = [...byGroup, ...input.doubts].map(({ id, decision }) => {
      const doubt = known.get(id)
      if (doubt === undefined) throw new DomainError('operations.importDoubtUnknown', 'notFound', { id })
      if (decision !== null) demandOffered(doubt, decision)
      return [id, decision] as const
    })
    demandKnown(one.plan, input)
    const decisions: ImportDecisions = {
      doubts: withEntries(one.decisions.doubts, doubts),
      units: withEntries(
        one.decisions.units,
        input.units.map(({ name, decision }) => [name, decision] as const),
      ),
      fragments: withEntries(
        one.decisions.fragments,
        input.fragments.map(({ key, decision }) => [key, decision] as const),
      ),
      changes: withEntries(
        one.decisions.changes,
        input.changes.map(({ key, take }) => [key, take ? ('take' as const) : null] as const),
      ),
    }
    if (input.units.length > 0) demandSoundUnits(one, await treeOf(tx, one.year, today), decisions)
    if (input.changes.length > 0) demandDiffers(await viewImport(tx, one, today), input.changes)
    await saveImportDecisions(tx, one.id, decisions)
    const { groups, units, fragments, changes } = input
    const decided = doubts.length + units.length + fragments.length + changes.length
    const data = { decided, doubts: input.doubts, groups, units, fragments, changes }
    return { answer: { decided }, log: { things: [`operations.import:${one.id}`], data } }
  },
})

/** @throws DomainError `operations.importUnitWrong` when a unit of the document can't become what was decided. */
function demandSoundUnits({ plan }: PlanImport, tree: readonly UnitAt[], { units }: ImportDecisions): void {
  const unit = unsoundUnit(plan.units, tree, units)
  if (unit !== undefined) throw new DomainError('operations.importUnitWrong', 'invalid', { unit })
}

/** @throws DomainError `operations.importDoubtUnknown` for a row or activity that does not differ (any more). */
function demandDiffers({ comparison }: ImportView, changes: readonly { key: string; take: boolean }[]): void {
  const known = new Set([
    ...comparison.rows.flatMap(({ kind, key }) => (kind === 'changed' ? [key] : [])),
    ...comparison.gone.map(({ id }) => id),
  ])
  const unknown = changes.find(({ key, take }) => take && !known.has(key))
  if (unknown !== undefined) throw new DomainError('operations.importDoubtUnknown', 'notFound', { id: unknown.key })
}

function demandKnown(
  plan: ImportedPlan,
  input: { units: readonly { name: string }[]; fragments: readonly { key: string }[] },
): void {
  const units = new Set(plan.units.map(({ name }) => name))
  const fragments = new Set(plan.orphanFragments.map(({ source }) => rowKey(source)))
  const unknown = [
    ...input.units.map(({ name }) => name).filter((name) => !units.has(name)),
    ...input.fragments.map(({ key }) => key).filter((key) => !fragments.has(key)),
  ]
  if (unknown.length > 0) throw new DomainError('operations.importDoubtUnknown', 'notFound', { id: unknown[0] })
}
