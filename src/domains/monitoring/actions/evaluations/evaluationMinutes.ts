import type { PublishedHead } from '../../../../documents/model.ts'
import { printDocx } from '../../../../documents/print/printDocx.ts'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import {
  checkAddressOf,
  controlOf,
  fillOrder,
  findRecordOf,
  handOrderOut,
  planInForce,
  publishedHead,
} from '../../../operations/index.ts'
import { findInstitution, handOut } from '../../../platform/index.ts'
import { evaluationRoutes, type MinutesFormat } from '../../contracts/evaluations.ts'
import { minutesDocument, type PrintedMinutes } from '../../documents/evaluation/minutesDocument.ts'
import { minutesText as text } from '../../documents/evaluation/minutesText.es.ts'
import { findEvaluation } from '../../store/evaluationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { demandEvaluation } from './evaluationGround.ts'
import { readClosed } from './readEvaluation.ts'

type Printing = { bytes: Uint8Array; logHead: PublishedHead }

async function printMinutes(
  printed: PrintedMinutes,
  format: MinutesFormat,
  { bytes, logHead }: Printing,
): Promise<Uint8Array> {
  const document = minutesDocument(printed, logHead)
  if (format === 'docx') return printDocx(document)
  const attachment = { name: 'evaluacion.json', mediaType: 'application/json', description: text.attachment, bytes }
  return (await printPdf(document, attachment)).bytes
}

/** The minutes of a closed evaluation as a document of its record: what went out once goes out again as it was. */
export const evaluationMinutes = handOut(
  evaluationRoutes.evaluationMinutes,
  async ({ app, db, actor, input, today }) => {
    const { year, quarter, formato: format } = input
    const { plan } = demandPlan(await planInForce(db, year, today), year)
    const found = demandEvaluation(await findEvaluation(db, year, quarter), input)
    if (found.sha256 === null) throw new DomainError('monitoring.evaluationStillOpen', 'conflict', { quarter })
    const record = await findRecordOf(db, plan.id, 'evaluation', found.id)
    if (record === undefined) throw new DomainError('monitoring.evaluationWithoutCode', 'notFound', { quarter })
    const [{ file, bytes }, institution] = await Promise.all([readClosed(db, found.sha256), findInstitution(db)])
    const { code, issuedOn, sha256 } = record
    const about = {
      ...{ code, issuedOn, sha256, control: controlOf(plan.form), checkAddress: checkAddressOf(app) },
      institution: {
        ...{ name: institution?.name ?? '', emblemSvg: institution?.emblemSvg ?? null },
        ...{ locale: institution?.locale ?? 'es-SV', timeZone: institution?.timeZone ?? 'UTC' },
      },
    }
    const order = await fillOrder(db, {
      ...{ kind: 'record', year, planId: plan.id, versionId: null, recordId: record.id, revision: plan.revision },
      ...{ format, copy: 'publica', unitId: null, fileName: text.file(year, quarter, format) },
      content: { recordId: record.id, ...about },
      print: async () =>
        printMinutes({ file, ...about }, format, { bytes, logHead: await publishedHead(app, db, record.at) }),
    })
    return (recording) => handOrderOut(recording, { actor, app }, order)
  },
)
