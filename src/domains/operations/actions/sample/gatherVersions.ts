import { canonicalJson, getFile } from '../../../platform/index.ts'
import { partRow, type SampleRow, versionRow } from '../../documents/sample/sampleRows.ts'
import { sampleText as text } from '../../documents/sample/sampleText.es.ts'
import type { UnitFile } from '../../model/planFile.ts'
import type { PlanVersion, VersionUnit } from '../../model/workflow/planVersion.ts'
import { listVersions, listVersionUnits } from '../../store/versionStore.ts'
import { type PlanSample, reaches } from './planSample.ts'

/**
 * The approved versions: the frozen bytes where the scope reaches every unit, and else the parts of the units that it
 * reaches, each with the digest that the version keeps of it.
 */
export async function gatherVersions(sample: PlanSample): Promise<void> {
  const { db, plan, names, files, folder } = sample
  const versions = (await listVersions(db, plan.id)).reverse()
  const rows: SampleRow<'versiones'>[] = []
  const parts: SampleRow<'partes'>[] = []
  for (const version of versions) {
    const own = (await listVersionUnits(db, version.id)).filter(({ unitId }) => reaches(sample.reach, unitId))
    rows.push(versionRow(names, version, await addVersion(sample, version)))
    const units = sample.reach.units === 'all' ? [] : await frozenUnits(sample, version)
    for (const part of own) parts.push(partRow(names, version, part, await addPart(sample, version, part, units)))
  }
  await files.addTable(folder, 'versiones', text.tables.versiones, rows)
  await files.addTable(folder, 'partes', text.tables.partes, parts)
}

async function addVersion(
  { db, plan, reach, files, folder }: PlanSample,
  version: PlanVersion,
): Promise<string | null> {
  const what = text.what.version(plan.year, version.number)
  if (reach.units === 'all')
    return files.add(`${folder}versiones/version-${version.number}.json`, what, await getFile(db, version.sha256))
  files.left.push({ what, why: text.why.otherUnits, bytes: null, sha256: version.sha256 })
  return null
}

/** Units as the frozen bytes have them: a default of a later release would change their digest. */
async function frozenUnits({ db }: PlanSample, version: PlanVersion): Promise<readonly UnitFile[]> {
  return JSON.parse(new TextDecoder().decode(await getFile(db, version.sha256))).units
}

async function addPart(
  { plan, names, files, folder }: PlanSample,
  version: PlanVersion,
  part: VersionUnit,
  units: readonly UnitFile[],
): Promise<string | null> {
  const unit = units.find(({ unitPlanId }) => unitPlanId === part.unitPlanId)
  if (unit === undefined) return null
  const path = `${folder}versiones/version-${version.number}-${names.unitCode(part.unitId)}.json`
  return files.add(path, text.what.part(names.unitName(part.unitId), plan.year, version.number), canonicalJson(unit))
}
