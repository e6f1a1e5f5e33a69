import { printCsv } from '../../../documents/print/printCsv.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import {
  type Application,
  canonicalJson,
  type Download,
  download,
  inTransaction,
  sha256,
} from '../../platform/index.ts'
import { documentRoutes } from '../contracts/documents.ts'
import { openDataText } from '../documents/documentText.es.ts'
import { planDictionary } from '../documents/planCsv.ts'
import { type CopyKind, copyOf, type PlanFile } from '../model/planFile.ts'
import type { PlanFormat } from '../model/planFormat.ts'
import { keepPlanCopy, registerDocument } from '../store/documentStore.ts'
import { getPlanHeld } from '../store/planStore.ts'
import { type PlanToPrint, planFileOf } from './planFileOf.ts'
import { mediaTypes, printPlan } from './printPlan.ts'

const marks: Readonly<Record<PlanFormat, string>> = {
  pdf: '',
  docx: '',
  xlsx: '-para-editar',
  csv: '-datos',
  json: '-datos',
}

function fileName(file: PlanFile, format: PlanFormat, copy: CopyKind, unitCode: string | undefined): string {
  const unit = unitCode === undefined ? '' : `-${unitCode}`
  const internal = copy === 'interna' && (format === 'pdf' || format === 'docx') ? '-copia-interna' : ''
  return `plan-${file.plan.year}${unit}${marks[format]}${internal}.${format}`
}

/** Printing takes seconds, so it happens between the reading of the plan and the registering of the file. */
export const downloadPlan = download(documentRoutes.downloadPlan, async ({ app, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { formato: format, copia: copy, unidad: unitId, year } = input
  const { file, institution } = await readPlanFile(app, year, today)
  const unit = file.units.find(({ id }) => id === unitId)
  if (unitId !== undefined && unit === undefined) {
    throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
  }
  const shown = copyOf(file, { copy, unitId })
  const bytes = await printPlan(shown, { format, single: unit !== undefined, emblemSvg: institution.emblemSvg })
  const { id: planId, revision } = file.plan
  await inTransaction(app.database, async (tx) => {
    await keepPlanCopy(tx, file, canonicalJson(file))
    await registerDocument(tx, {
      sha256: sha256(bytes),
      planId,
      revision,
      format,
      copy,
      unitId: unitId ?? null,
      byteLength: bytes.byteLength,
      personId: actor.personId,
      at: app.clock.now(),
    })
  })
  return { fileName: fileName(file, format, copy, unit?.code), mediaType: mediaTypes[format], bytes }
})

function readPlanFile(app: Application, year: number, today: string): Promise<PlanToPrint> {
  return inTransaction(app.database, async (tx) => planFileOf(tx, await getPlanHeld(tx, year), today))
}

export const downloadDictionary = download(documentRoutes.downloadDictionary, async (): Promise<Download> => {
  const bytes = printCsv(planDictionary(), { delimiter: ',', bom: false })
  return { fileName: openDataText.dictionaryFile, mediaType: mediaTypes.csv, bytes }
})
