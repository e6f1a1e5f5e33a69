import { DomainError } from '../../../../kernel/domainError.ts'
import { type Application, findInstitution, getFile, handOut } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { documentName } from '../../model/documentName.ts'
import { copyOf } from '../../model/planFile.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion, readVersion } from '../../store/versionStore.ts'
import { fillOrder, handOrderOut } from '../documentOrder.ts'

/** Public page where anyone can check a document, or null where nobody outside reaches Hilo. */
function checkAddressOf({ publicUrl }: Application): string | null {
  return publicUrl === null ? null : `${publicUrl}/verificar`
}

/** An approved version as a document. It is printed from the frozen bytes: the working rows may say something else by now. */
export const downloadVersion = handOut(versionRoutes.downloadVersion, async ({ app, db, actor, input }) => {
  const { year, number, formato: format, unidad: unitId } = input
  const plan = await getPlan(db, year)
  const version = await getVersion(db, plan.id, number)
  const [file, institution] = await Promise.all([readVersion(db, version), findInstitution(db)])
  const unit = file.units.find(({ id }) => id === unitId)
  if (unitId !== undefined && unit === undefined) {
    throw new DomainError('operations.unitNotInVersion', 'notFound', { unitId, number })
  }
  // The frozen bytes hold no names, so there is only a public copy.
  const copy = 'publica'
  const order = await fillOrder(db, {
    year,
    planId: plan.id,
    versionId: version.id,
    revision: file.plan.revision,
    format,
    copy,
    unitId: unitId ?? null,
    fileName: documentName(year, { format, copy, unitCode: unit?.code, version: number }),
    shown: copyOf(file, { copy, unitId }),
    emblemSvg: institution?.emblemSvg ?? null,
    checkAddress: checkAddressOf(app),
    frozen: format === 'json' && unitId === undefined ? await getFile(db, version.sha256) : undefined,
  })
  return (recording) => handOrderOut(recording, { actor, app }, order)
})
