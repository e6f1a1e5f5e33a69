import type { PublishedHead } from '../../../../documents/model.ts'
import { printCsv } from '../../../../documents/print/printCsv.ts'
import { printDocx } from '../../../../documents/print/printDocx.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { findInstitution, handOut } from '../../../platform/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { comparisonCsv } from '../../documents/comparisonCsv.ts'
import { type ComparedVersions, comparisonDocument } from '../../documents/comparisonDocument.ts'
import { comparisonText } from '../../documents/documentText.es.ts'
import { copyOf, type PlanFile } from '../../model/planFile.ts'
import type { ComparisonFormat } from '../../model/planFormat.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion } from '../../store/versionStore.ts'
import { checkAddressOf } from '../checkAddressOf.ts'
import { fillOrder, handOrderOut } from '../documentOrder.ts'
import { publishedHead } from '../publishedHead.ts'
import { bothFiles } from './compareVersions.ts'

async function print(
  compared: ComparedVersions,
  format: ComparisonFormat,
  logHead: PublishedHead,
): Promise<Uint8Array> {
  if (format === 'csv') {
    return printCsv(comparisonCsv(compared.before, compared.after, compared.unit?.id), { delimiter: ',', bom: false })
  }
  const document = comparisonDocument(compared, logHead)
  return format === 'docx' ? printDocx(document) : (await printPdf(document)).bytes
}

/** Two versions side by side as an annex of the later one, under its verification code. */
export const compareVersionsFile = handOut(versionRoutes.compareVersionsFile, async ({ app, db, actor, input }) => {
  const { year, number, other, unidad: unitId, formato: format } = input
  const plan = await getPlan(db, year)
  const version = await getVersion(db, plan.id, number)
  const [{ before, after }, institution] = await Promise.all([bothFiles(db, input), findInstitution(db)])
  const unit = [...after.units, ...before.units].find(({ id }) => id === unitId)
  if (unitId !== undefined && unit === undefined)
    throw new DomainError('operations.unitNotInVersion', 'notFound', { unitId, number })
  const shown = (file: PlanFile) => copyOf(file, { copy: 'publica' })
  const emblemSvg = institution?.emblemSvg ?? null
  const checkAddress = checkAddressOf(app)
  const compared = { before: shown(before), after: shown(after), other, unit, emblemSvg, checkAddress }
  const order = await fillOrder(db, {
    kind: 'comparison',
    year,
    planId: plan.id,
    versionId: version.id,
    recordId: null,
    revision: after.plan.revision,
    format,
    copy: 'publica',
    unitId: unitId ?? null,
    fileName: comparisonText.file(year, number, other, unit?.code, format),
    // Versions never change, so their names stand for all that they hold.
    content: { comparedWith: other, emblemSvg, checkAddress },
    print: async () => print(compared, format, await publishedHead(app, db, version.at)),
  })
  return (recording) => handOrderOut(recording, { actor, app }, order)
})
