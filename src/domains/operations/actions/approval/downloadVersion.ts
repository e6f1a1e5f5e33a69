import { DomainError } from '../../../../kernel/domainError.ts'
import { findInstitution, getFile, handOut } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { documentName } from '../../model/documentName.ts'
import { copyOf } from '../../model/planFile.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion, readVersion } from '../../store/versionStore.ts'
import { checkAddressOf } from '../checkAddressOf.ts'
import { fillOrder, handOrderOut } from '../documentOrder.ts'
import { printPlan } from '../printPlan.ts'
import { publishedHead } from '../publishedHead.ts'

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
  const shown = copyOf(file, { copy, unitId })
  const emblemSvg = institution?.emblemSvg ?? null
  const checkAddress = checkAddressOf(app)
  const order = await fillOrder(db, {
    kind: 'plan',
    year,
    planId: plan.id,
    versionId: version.id,
    recordId: null,
    revision: file.plan.revision,
    format,
    copy,
    unitId: unitId ?? null,
    fileName: documentName(year, { format, copy, unitCode: unit?.code, version: number }),
    content: { shown, emblemSvg, checkAddress },
    print: async () => {
      // The whole plan as data is the frozen bytes themselves.
      if (format === 'json' && unitId === undefined) return getFile(db, version.sha256)
      const logHead = await publishedHead(app, db, version.at)
      return printPlan(shown, { format, single: unitId !== undefined, emblemSvg, checkAddress, logHead })
    },
  })
  return (recording) => handOrderOut(recording, { actor, app }, order)
})
