import { printPdf } from '../../../../documents/print/printPdf.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { controlOf } from '../../../operations/index.ts'
import { findInstitution, handOut, sha256 } from '../../../platform/index.ts'
import { executionRoutes } from '../../contracts/execution.ts'
import type { DraftData } from '../../documents/execution/reportData.ts'
import { draftDocument } from '../../documents/execution/reportDocument.ts'
import { reportText as text } from '../../documents/execution/reportText.es.ts'
import { mayReadNarrative } from '../../model/execution/narrative.ts'
import { findReport, listIssues, listNarratives } from '../../store/executionStore.ts'
import { readReportGround } from './executionGround.ts'

/** To be read on paper before it is issued: it is no document and is not kept, and leaves a line in the log. */
export const executionReportDraft = handOut(
  executionRoutes.executionReportDraft,
  async ({ app, db, actor, input, today }) => {
    const { year, period } = input
    const { plan, cut, unitId, computed } = await readReportGround(db, input, today)
    if (!mayReadNarrative(actor, unitId)) throw new DomainError('monitoring.narrativeNotForYou', 'forbidden')
    const report = await findReport(db, { cutId: cut.id, period, unitId })
    const last = report === undefined ? undefined : (await listNarratives(db, report.id))[0]
    const issued = report === undefined ? undefined : (await listIssues(db, report.id))[0]
    if (issued !== undefined && issued.narrative === last?.number)
      throw new DomainError('monitoring.alreadyIssued', 'conflict', { issue: issued.number })
    const institution = await findInstitution(db)
    const control = controlOf(plan.form)
    const file: DraftData = {
      ...{ year, report: computed, printedAt: app.clock.now() },
      institution: {
        ...{ name: institution?.name ?? '', locale: institution?.locale ?? 'es-SV' },
        timeZone: institution?.timeZone ?? 'UTC',
      },
      control: { ...control, date: control.date === '' ? today : control.date },
      narrative: last === undefined ? null : { ...last.narrative, number: last.number },
    }
    const { bytes } = await printPdf(draftDocument(file, { emblemSvg: institution?.emblemSvg ?? null }))
    const narrative = last?.number ?? 0
    const place = text.filePlace(period, cut.number, computed.unit?.code ?? text.wholeFile)
    return async () => ({
      file: { fileName: text.draft.file(year, place, narrative), mediaType: 'application/pdf', bytes },
      log: {
        things: [
          ...(report === undefined ? [] : [`monitoring.executionReport:${report.id}`]),
          `operations.plan:${plan.id}`,
        ],
        unitId,
        data: { year, cut: cut.number, period, narrative, sha256: sha256(bytes) },
      },
    })
  },
)
