import type { AuditReach } from '../../../../kernel/contract.ts'
import type { Reader } from '../../../platform/index.ts'
import type { SampleNames } from '../../documents/sample/sampleRows.ts'
import type { Plan } from '../../model/plan.ts'
import { listUnitPlans } from '../../store/planStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { activityPlaces } from '../../store/sampleStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import type { SampleFiles } from './sampleFiles.ts'

/** What the sample of one year is made from. */
export type PlanSample = {
  db: Reader
  plan: Plan
  reach: AuditReach
  names: SampleNames
  files: SampleFiles
  folder: string
}

/** Whether a unit is within the scope; what speaks of the whole plan always is. */
export function reaches({ units }: AuditReach, unitId: string | null): boolean {
  return unitId === null || units === 'all' || units.includes(unitId)
}

export async function namesOf(db: Reader, plan: Plan, today: string): Promise<SampleNames> {
  const [units, unitPlans, activities, versions] = [
    new Map((await listPlanUnits(db, plan, today)).map((unit) => [unit.id, unit])),
    new Map((await listUnitPlans(db, plan.id)).map(({ id, unitId }) => [id, unitId])),
    await activityPlaces(db, plan.id),
    new Map((await listVersions(db, plan.id)).map(({ id, number }) => [id, number])),
  ]
  return {
    year: plan.year,
    unitCode: (id) => units.get(id)?.code ?? '',
    unitName: (id) => units.get(id)?.name ?? '',
    unitOf: (id) => unitPlans.get(id) ?? '',
    activityCode: (id) => activities.get(id)?.code ?? '',
    activityUnit: (id) => activities.get(id)?.unitId ?? '',
    versionNumber: (id) => versions.get(id) ?? null,
  }
}
