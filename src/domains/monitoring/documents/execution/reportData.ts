import type { DocumentControl } from '../../../../documents/model.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { ExecutionReport } from '../../model/execution/executionReport.ts'
import type { Narrative, ReportSigners } from '../../model/execution/narrative.ts'
import type { CutGroup } from '../cutData.ts'

type ReportGroup = { key: string; code: string | null; name: string | null; figures: CutGroup }

/** The computed part, with the cut that it is of. */
export type ReportData = ExecutionReport<ReportGroup> & {
  cut: { number: number; month: Month; closedAt: string; sha256: string }
  ground: { version: number }
  figures: CutGroup
}

type Printed = {
  year: number
  institution: { name: string; locale: string; timeZone: string }
  control: DocumentControl
  report: ReportData
}

/** What is printed of an issued report: its bytes. */
export type IssuedData = Printed & {
  number: number
  code: string
  issuedOn: string
  issuedAt: string
  narrative: Narrative & { number: number }
  signers: ReportSigners
}

/** What is printed of a report that nobody issued yet; a null narrative: nobody wrote one. */
export type DraftData = Printed & { printedAt: string; narrative: (Narrative & { number: number }) | null }
