import type { BasisPoints } from '../../../kernel/basisPoints.ts'
import type { Month } from '../../../kernel/month.ts'
import type { Evidence } from './evidence.ts'

export const reportStatuses = ['draft', 'submitted', 'returned', 'validated'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** What a person writes of an activity in a month. A null figure is not reported; 0 is a reported zero. */
export type ReportContent = {
  /** Increment of the year's work, for activities without quantities (domain.md D1). */
  shareBp: BasisPoints | null
  /** Whole units of the meta física, where the activity has one (D9). */
  quantity: number | null
  /** Work on demand (D33). */
  received: number | null
  attended: number | null
  women: number | null
  men: number | null
  achievement: string
  difficulty: string
  corrective: string
  evidence: readonly Evidence[]
  /** Why there is no evidence. */
  noEvidence: string
}

/** A report that nobody has begun. */
export const emptyContent: ReportContent = {
  ...{ shareBp: null, quantity: null, received: null, attended: null, women: null, men: null },
  ...{ achievement: '', difficulty: '', corrective: '', evidence: [], noEvidence: '' },
}

export type Report = ReportContent & {
  id: string
  planId: string
  unitId: string
  activityId: string
  month: Month
  status: ReportStatus
  revision: number
  /** Post for which somebody else typed (D34), or null. */
  onBehalfOf: string | null
  typedBy: string
  typedByName: string
  typedAt: string
}

/** A report without what proves it: its figures and its state. */
export type BareReport = Omit<Report, 'evidence'>

/** A step of a report's trail. */
export type ReportStep = {
  reportId: string
  act: string
  personId: string
  personName: string
  postName: string
  bySubstitute: boolean
  field: string | null
  comment: string | null
  at: string
  /** Day on which the report was due when it was sent; null on other steps. */
  dueOn: string | null
  /** Extemporáneo: sent after that day. */
  late: boolean
}
