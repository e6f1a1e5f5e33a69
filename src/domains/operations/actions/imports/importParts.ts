import { type ActContext, findYearlyPlanLabel } from '../../../platform/index.ts'
import { importText } from '../../messages.es.ts'
import { planForms, planSections, titleOfYear } from '../../model/importReview/planSections.ts'
import { newPlanState, type Plan, type UnitPlan } from '../../model/plan.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import {
  countSections,
  insertSignatures,
  listSigned,
  type NewSignature,
  replaceSections,
} from '../../store/frontMatterStore.ts'
import { getPlanForChange, insertPlan, insertUnitPlans, listUnitPlans } from '../../store/planStore.ts'
import type { ImportedUnits } from './importUnits.ts'
import type { ImportView } from './importView.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'newId' | 'now' | 'today'>

/** The locked plan of the year; a new one takes title and control blocks from the document. */
export async function planOfYear({ tx, newId, now, today }: Context, { one, plan }: ImportView): Promise<Plan> {
  if (plan === undefined) {
    const { year } = one
    const given = one.plan.frontMatter.title
    const title =
      given === null ? importText.planTitle((await findYearlyPlanLabel(tx)).name, year) : titleOfYear(given, year)
    const fresh = { id: newId(), year, strategicPlanId: null, title: title.slice(0, 200) }
    await insertPlan(tx, { ...fresh, ...planForms(one.plan, year), ...newPlanState }, now)
  }
  return getPlanForChange(tx, one.year, today)
}

/** Every unit of the document gets its plan, also those without rows; notes are kept where it is new. */
export async function unitPlansFor(
  { tx, newId }: Context,
  plan: Plan,
  { one }: ImportView,
  { ids }: ImportedUnits,
): Promise<Map<string, UnitPlan>> {
  const unitPlans = new Map((await listUnitPlans(tx, plan.id)).map((unitPlan) => [unitPlan.unitId, unitPlan]))
  const opened: UnitPlan[] = []
  for (const [index, unitId] of ids.entries()) {
    if (unitId === null || unitPlans.has(unitId)) continue
    const notes = (one.plan.units[index]?.notes ?? []).map(({ text }) => text).join('\n')
    const unitPlan: UnitPlan = { id: newId(), planId: plan.id, unitId, status: 'draft', notes }
    opened.push(unitPlan)
    unitPlans.set(unitId, unitPlan)
  }
  await insertUnitPlans(tx, opened)
  return unitPlans
}

export type PartsImported = { sections: number; signatureIds: string[]; sectionsAdded: boolean }

/** Front matter of a plan that has none yet, and the signatures of every plan that nobody signed in Hilo. */
export async function importParts(
  { tx, newId, now }: Context,
  plan: Plan,
  imported: ImportedPlan,
  units: ImportedUnits,
  unitPlans: ReadonlyMap<string, UnitPlan>,
): Promise<PartsImported> {
  const sections = (await countSections(tx, plan.id)) === 0 ? planSections(imported) : []
  if (sections.length > 0) await replaceSections(tx, plan.id, sections, now)
  const signed = await listSigned(tx, plan.id)
  const signaturesOf = (
    list: readonly { name: string; post: string; label: string | null }[],
    place: Pick<NewSignature, 'unitId' | 'unitPlanId'>,
  ): NewSignature[] =>
    signed.has(place.unitPlanId)
      ? []
      : list.map(({ name, post, label }) => ({ id: newId(), ...place, act: label ?? '', name, post }))
  const signatures = [
    ...signaturesOf(imported.frontMatter.signatures, { unitId: null, unitPlanId: null }),
    ...imported.units.flatMap((unit, index) => {
      const unitId = units.ids[index] ?? null
      const unitPlanId = unitId === null ? undefined : unitPlans.get(unitId)?.id
      return unitPlanId === undefined ? [] : signaturesOf(unit.signatures, { unitId, unitPlanId })
    }),
  ]
  await insertSignatures(tx, plan.id, signatures, now)
  return { sections: sections.length, signatureIds: signatures.map(({ id }) => id), sectionsAdded: sections.length > 0 }
}
