import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { enteringTotals } from '../../model/importReview/enteringRows.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import { countDecisions, leftoversOf } from '../../model/importReview/leftovers.ts'
import { getImportForChange, settleImport } from '../../store/importStore.ts'
import { addNewRows, annulGone, applyChanged } from './importActivities.ts'
import { importCatalogue, linksBy } from './importCatalogue.ts'
import { importParts, planOfYear, unitPlansFor } from './importParts.ts'
import { demandStaged, importPermit } from './importPermit.ts'
import { type ImportedUnits, importUnits } from './importUnits.ts'
import { type ImportView, viewImport } from './importView.ts'

/** Doubts never stop an import (decisions.md 19), but rows need somebody whose they are. */
function demandUnitsTold({ one, decided, targets }: ImportView): void {
  const units = one.plan.units.filter(
    (_, index) => targets[index]?.target.kind === 'undecided' && (decided.units[index]?.rows.length ?? 0) > 0,
  )
  if (units.length > 0)
    throw new DomainError('operations.importUnitUndecided', 'invalid', { units: units.map(({ name }) => name) })
}

type Done = Pick<
  ImportReport,
  'activities' | 'catalogue' | 'changeIds' | 'signatureIds' | 'sectionsAdded' | 'frontMatter'
>

function reportOf(view: ImportView, units: ImportedUnits, done: Done, at: string, by: string): ImportReport {
  const { one, decided, targets, entering } = view
  return {
    version: 1,
    ...{ year: one.year, fileName: one.fileName, sha256: one.sha256, at, by },
    units: {
      matched: targets.filter(({ target }) => target.kind === 'existing').length,
      created: units.created,
      leftOut: one.plan.units.filter((_, index) => units.ids[index] === null).map(({ name }) => name),
      aliases: units.aliases,
    },
    totals: enteringTotals(entering),
    decisions: countDecisions(one.decisions),
    joinedFragments:
      one.plan.totals.joinedFragments + decided.fragments.filter(({ joinedTo }) => joinedTo !== null).length,
    leftovers: leftoversOf(one.plan, decided, targets),
    ...done,
  }
}

/**
 * Puts the read plan into the plan of its year in one transaction: missing units and aliases, the plan itself, front
 * matter, signatures, activities with their cells as read, and the catalogue when asked. Rows that are there already
 * are left alone; differences enter only where chosen.
 */
export const acceptImport = act({
  route: importRoutes.acceptImport,
  load: ({ tx, input }) => getImportForChange(tx, input.importId),
  authorize: importPermit,
  run: async (context) => {
    const { tx, actor, input, now, today, resource: one } = context
    demandStaged(one)
    const view = await viewImport(tx, one, today)
    demandUnitsTold(view)
    const locked = await planOfYear(context, view)
    const units = await importUnits(context, view)
    const unitPlans = await unitPlansFor(context, locked, view, units)
    const parts = await importParts(context, locked, one.plan, units, unitPlans)
    const catalogue = input.catalogue === null ? null : await importCatalogue(context, view, locked, input.catalogue)
    const plan = catalogue === null ? locked : { ...locked, strategicPlanId: catalogue.strategicPlanId }
    const linkOf = await linksBy(tx, plan)
    const { added, linked, changeId } = await addNewRows(context, view, { plan, units, unitPlans, linkOf })
    const changed = await applyChanged(context, view, input.changed)
    const gone = await annulGone(context, view, plan, input.gone)
    const { things = [], ...catalogueDone } = catalogue ?? {}
    const { rows } = view.comparison
    const done: Done = {
      activities: {
        ...{ added, changed: changed.changed, annulled: gone.annulled },
        same: rows.filter(({ kind }) => kind === 'same').length,
        leftOut: view.decided.units.flatMap((unit) => unit.rows).length - view.entering.length,
      },
      catalogue: catalogue === null ? null : { ...catalogue, linkedRows: linked },
      changeIds: [changeId, changed.changeId, gone.changeId].filter((id) => id !== null),
      ...{ signatureIds: parts.signatureIds, sectionsAdded: parts.sectionsAdded },
      frontMatter: { sections: parts.sections, signatures: parts.signatureIds.length },
    }
    const report = reportOf(view, units, done, now, actor.name)
    await settleImport(tx, one.id, { state: 'accepted', at: now, planId: plan.id, report })
    const { activities, decisions, changeIds } = report
    const created = units.created.map(({ id }) => `platform.unit:${id}`)
    return {
      answer: { planId: plan.id, report },
      log: {
        things: [`operations.import:${one.id}`, `operations.plan:${plan.id}`, ...created, ...things],
        data: {
          year: one.year,
          sha256: one.sha256,
          activities,
          decisions,
          changeIds,
          units: units.created,
          catalogue: catalogueDone,
        },
      },
    }
  },
})
