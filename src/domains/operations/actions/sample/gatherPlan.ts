import { attachmentTypeOf } from '../../../../documents/read/attachment.ts'
import type { AuditReach } from '../../../../kernel/contract.ts'
import { getFile, type Reader } from '../../../platform/index.ts'
import {
  conformityRow,
  coordinationRow,
  observationRow,
  planStepRow,
  requestItemRows,
  requestRow,
  requestStepRow,
  type SampleNames,
  type SampleRow,
} from '../../documents/sample/sampleRows.ts'
import { sampleText as text } from '../../documents/sample/sampleText.es.ts'
import type { Plan } from '../../model/plan.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { listRequestSteps } from '../../store/changeStepStore.ts'
import { listConformity } from '../../store/conformityStore.ts'
import { listCoordination } from '../../store/coordinationStore.ts'
import { listObservations } from '../../store/observationStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { gatherDocuments } from './gatherDocuments.ts'
import { gatherRecords } from './gatherRecords.ts'
import { gatherVersions } from './gatherVersions.ts'
import { namesOf, type PlanSample, reaches } from './planSample.ts'
import type { SampleFiles } from './sampleFiles.ts'

async function gatherRequests(sample: PlanSample): Promise<SampleRow<'actos'>[]> {
  const { db, plan, reach, names, files, folder } = sample
  const requests = (await listChangeRequests(db, plan.id)).reverse().filter(({ unitId }) => reaches(reach, unitId))
  const steps = await listRequestSteps(db, plan.id)
  const rows: SampleRow<'cambios'>[] = []
  for (const request of requests) rows.push(requestRow(names, request, await gatherAttached(sample, request)))
  const items = requests.flatMap((request) => requestItemRows(names, request))
  await files.addTable(folder, 'cambios', text.tables.cambios, rows)
  await files.addTable(folder, 'cambios_detalle', text.tables.cambios_detalle, items)
  return requests.flatMap((request) =>
    (steps.get(request.id) ?? []).map((step) => requestStepRow(names, request, step)),
  )
}

async function gatherAttached(
  { db, plan, reach, files, folder }: PlanSample,
  { document, number }: { document: { sha256: string } | null; number: number },
): Promise<string | null> {
  if (document === null) return null
  const what = text.what.attached(plan.year, number)
  const { sha256 } = document
  if (!reach.names) {
    files.left.push({ what, why: text.why.attached, bytes: null, sha256 })
    return null
  }
  const bytes = await getFile(db, sha256)
  const end = (await attachmentTypeOf(bytes)).split('/').at(-1) ?? 'bin'
  return files.add(`${folder}cambios/solicitud-${number}-adjunto.${end}`, what, bytes)
}

/** Everything of one year that the scope reaches, as files; and how they call its units and activities. */
export async function gatherPlan(
  db: Reader,
  plan: Plan,
  reach: AuditReach,
  today: string,
  files: SampleFiles,
): Promise<SampleNames> {
  const folder = `${plan.year}/`
  const names = await namesOf(db, plan, today)
  const sample: PlanSample = { db, plan, reach, names, files, folder }
  await gatherVersions(sample)
  await gatherDocuments(sample)
  await gatherRecords(sample)
  const requestSteps = await gatherRequests(sample)
  const steps = (await listSteps(db, plan.id)).filter(({ unitPlanId }) =>
    reaches(reach, unitPlanId === null ? null : names.unitOf(unitPlanId)),
  )
  const acts = [...steps.map((step) => planStepRow(names, step)), ...requestSteps]
  await files.addTable(folder, 'actos', text.tables.actos, acts)
  const conformity = (await listConformity(db, plan.id)).filter(({ activityId }) =>
    reaches(reach, names.activityUnit(activityId)),
  )
  const reviewed = conformity.map((step) => conformityRow(names, step))
  await files.addTable(folder, 'conformidad', text.tables.conformidad, reviewed)
  const observations = (await listObservations(db, plan.id)).filter(({ unitPlanId }) =>
    reaches(reach, names.unitOf(unitPlanId)),
  )
  const seen = observations.map((one) => observationRow(names, one))
  await files.addTable(folder, 'observaciones', text.tables.observaciones, seen)
  const asked = (await listCoordination(db, plan.id)).filter(
    ({ askingUnitId, askedUnitId }) => reaches(reach, askingUnitId) || reaches(reach, askedUnitId),
  )
  const coordination = asked.map((one) => coordinationRow(names, one))
  await files.addTable(folder, 'coordinacion', text.tables.coordinacion, coordination)
  return names
}
