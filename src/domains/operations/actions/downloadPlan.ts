import { printCsv } from '../../../documents/print/printCsv.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import {
  type Application,
  canonicalJson,
  type Download,
  download,
  handOut,
  inTransaction,
} from '../../platform/index.ts'
import { documentRoutes } from '../contracts/documents.ts'
import { openDataText } from '../documents/documentText.es.ts'
import { planDictionary } from '../documents/planCsv.ts'
import { documentName } from '../model/documentName.ts'
import { copyOf } from '../model/planFile.ts'
import { keepPlanCopy } from '../store/planCopyStore.ts'
import { getPlanHeld } from '../store/planStore.ts'
import { fillOrder, handOrderOut } from './documentOrder.ts'
import { type PlanToPrint, planFileOf } from './planFileOf.ts'
import { mediaTypes, printPlan } from './printPlan.ts'

/** Printing takes seconds, so it happens between the reading of the plan and the registering of the file. */
export const downloadPlan = handOut(documentRoutes.downloadPlan, async ({ app, db, actor, input, today }) => {
  const { formato: format, copia: copy, unidad: unitId, year } = input
  const { file, institution } = await readPlanFile(app, year, today)
  const unit = file.units.find(({ id }) => id === unitId)
  if (unitId !== undefined && unit === undefined) {
    throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
  }
  const shown = copyOf(file, { copy, unitId })
  const { emblemSvg } = institution
  const checkAddress = null
  const order = await fillOrder(db, {
    kind: 'plan',
    year,
    planId: file.plan.id,
    versionId: null,
    recordId: null,
    revision: file.plan.revision,
    format,
    copy,
    unitId: unitId ?? null,
    fileName: documentName(year, { format, copy, unitCode: unit?.code }),
    content: { shown, emblemSvg, checkAddress },
    print: () => printPlan(shown, { format, single: unitId !== undefined, emblemSvg, checkAddress }),
  })
  return async (recording) => {
    // A document that went out before left the copy of its revision then.
    if (order.kept === undefined) await keepPlanCopy(recording.tx, file, canonicalJson(file))
    return handOrderOut(recording, { actor, app }, order)
  }
})

function readPlanFile(app: Application, year: number, today: string): Promise<PlanToPrint> {
  return inTransaction(app.database, async (tx) => planFileOf(tx, await getPlanHeld(tx, year), today))
}

export const downloadDictionary = download(documentRoutes.downloadDictionary, async (): Promise<Download> => {
  const bytes = printCsv(planDictionary(), { delimiter: ',', bom: false })
  return { fileName: openDataText.dictionaryFile, mediaType: mediaTypes.csv, bytes }
})
