import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { findInstitution, type Institution, type Reader } from '../../platform/index.ts'
import { signatureText } from '../messages.es.ts'
import type { Plan, UnitPlan } from '../model/plan.ts'
import type { PlanFile, UnitFile } from '../model/planFile.ts'
import type { PlanSignature } from '../model/planSection.ts'
import { sectionSignature, sectionStatus } from '../model/workflow/sectionSignature.ts'
import { listActivities, type StoredActivity } from '../store/activityStore.ts'
import { listSections, listSignatures } from '../store/frontMatterStore.ts'
import { listInheritances } from '../store/inheritanceStore.ts'
import { getLastChangeAt } from '../store/planCopyStore.ts'
import { listUnitPlans } from '../store/planStore.ts'
import { listPlanUnits, type PlanUnit } from '../store/planUnitStore.ts'
import { listSectionSigners } from '../store/sectionSignerStore.ts'
import { listSteps } from '../store/stepStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { partDigest } from './partDigest.ts'
import { withoutRaw } from './planMemory.ts'

/** In a consolidated plan the head office comes first and the offices in the field last, each by name. */
const KIND_ORDER: readonly PlanUnit['kind'][] = ['central', 'organo', 'regional', 'departamental']

/** The sections that sign inside the units' plans; the name stands while the signature is of what the plan holds now. */
async function sectionSignatures(tx: Reader, plan: Plan, units: readonly UnitFile[]): Promise<PlanSignature[]> {
  const signers = await listSectionSigners(tx, plan.id)
  if (signers.size === 0) return []
  const steps = await listSteps(tx, plan.id)
  return units.flatMap((unit) =>
    (signers.get(unit.unitPlanId) ?? []).map(({ postId, postName }): PlanSignature => {
      const own = steps.filter(({ unitPlanId }) => unitPlanId === unit.unitPlanId)
      const signed = sectionStatus(own, postId, partDigest(unit)) === 'signed'
      const signature = signed ? sectionSignature(own, postId) : undefined
      return {
        ...{ unitPlanId: unit.unitPlanId, act: signatureText.section, name: signature?.personName ?? '' },
        ...{ post: postName, section: true as const },
        ...(signature?.bySubstitute ? { bySubstitute: true as const } : {}),
      }
    }),
  )
}

export type PlanToPrint = { file: PlanFile; institution: Institution }

/** A unit's part of the plan, with those of the activities that are its own. */
export function unitFileOf(
  { id, code, name, kind }: PlanUnit,
  { id: unitPlanId, status, notes }: UnitPlan,
  activities: readonly StoredActivity[],
): UnitFile {
  const own = activities.filter((activity) => activity.unitPlanId === unitPlanId).map(withoutRaw)
  return { id, unitPlanId, code, name, kind, status, notes, activities: own }
}

/**
 * The whole plan as document data. The plan's row must be held, so that everything is of one revision.
 *
 * @throws DomainError `operations.institutionMissing` before the institution was set up.
 */
export async function planFileOf(tx: Reader, plan: Plan, today: string): Promise<PlanToPrint> {
  const institution = await findInstitution(tx)
  if (institution === undefined) throw new DomainError('operations.institutionMissing', 'conflict')
  const activities = await listActivities(tx, plan.id)
  const planUnits = await listPlanUnits(tx, plan, today)
  const { objectives, lines, processes } = await catalogueOf(tx, plan)
  const units = (await listUnitPlans(tx, plan.id)).flatMap((unitPlan) => {
    const unit = planUnits.find(({ id }) => id === unitPlan.unitId)
    if (unit === undefined) return []
    return [unitFileOf(unit, unitPlan, activities)]
  })
  const inherited = (await listInheritances(tx, plan.id)).map(({ request: _request, ...passed }) => passed)
  const file: PlanFile = {
    format: 'hilo-plan',
    version: 1,
    institution: { name: institution.name, acronym: institution.acronym, locale: institution.locale },
    plan: {
      id: plan.id,
      year: plan.year,
      title: plan.title,
      status: plan.status,
      form: plan.form,
      unitForm: plan.unitForm,
      revision: plan.revision,
      changedAt: await getLastChangeAt(tx, plan.id),
    },
    sections: await listSections(tx, plan.id),
    signatures: [...(await listSignatures(tx, plan.id)), ...(await sectionSignatures(tx, plan, units))],
    objectives: objectives.map(({ id, number, text }) => ({ id, number, text })),
    lines: lines.map(({ id, objectiveId, code, text, withdrawn }) => ({ id, objectiveId, code, text, withdrawn })),
    processes: processes.map(({ id, name, objectiveId, withdrawn }) => ({ id, name, objectiveId, withdrawn })),
    units: units.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || compareText(a.name, b.name)),
    ...(inherited.length === 0 ? {} : { inherited }),
  }
  return { file, institution }
}
