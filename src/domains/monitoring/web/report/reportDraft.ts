import { z } from 'zod'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { InputOf } from '../../../../kernel/contract.ts'
import { parseQuantity } from '../../../../kernel/quantity.ts'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import type { reportRoutes } from '../../contract.ts'
import { evidenceKinds } from '../../model/report.ts'
import type { MonthRow } from '../figures.ts'

const draftSchema = z.object({
  /** Share or quantity as typed. */
  figure: z.string(),
  received: z.string(),
  attended: z.string(),
  women: z.string(),
  men: z.string(),
  achievement: z.string(),
  difficulty: z.string(),
  corrective: z.string(),
  evidence: z.array(z.object({ kind: z.enum(evidenceKinds), place: z.string(), means: z.string().nullable() })),
  noEvidence: z.string(),
  /** The revision over which it was typed. */
  revision: z.number(),
})
export type ReportDraft = z.infer<typeof draftSchema>
export type ReportContent = InputOf<typeof reportRoutes.saveReport>['content']

export function parseReportDraft(stored: unknown): ReportDraft | undefined {
  return draftSchema.safeParse(stored).data
}

const typed = (value: number | null): string => (value === null ? '' : String(value))

/** What is saved as it is typed; a new report asks for the place of each declared means. */
export function draftOf({ form, report, activity }: MonthRow, locale: string): ReportDraft {
  const share = report?.shareBp ?? null
  const figure =
    form === 'quantity' ? typed(report?.quantity ?? null) : share === null ? '' : formatShare(share, locale)
  return {
    figure,
    received: typed(report?.received ?? null),
    attended: typed(report?.attended ?? null),
    women: typed(report?.women ?? null),
    men: typed(report?.men ?? null),
    achievement: report?.achievement ?? '',
    difficulty: report?.difficulty ?? '',
    corrective: report?.corrective ?? '',
    evidence: [...(report?.evidence ?? activity.means.map((means) => ({ kind: 'record' as const, place: '', means })))],
    noEvidence: report?.noEvidence ?? '',
    revision: report?.revision ?? 0,
  }
}

export const figureFields = ['figure', 'received', 'attended', 'women', 'men'] as const
export type FigureField = (typeof figureFields)[number]

/** The content that a draft stands for, or the fields whose figure can't be read. Evidence without a place is none. */
export function readDraft(
  draft: ReportDraft,
  form: MonthRow['form'],
  locale: string,
): { content: ReportContent } | { wrong: FigureField[] } {
  const share = form === 'share' ? parseShare(draft.figure, locale) : { ok: true as const, value: null }
  const quantity = form === 'quantity' ? parseQuantity(draft.figure) : null
  const read = {
    figure: share.ok && quantity !== undefined ? true : undefined,
    received: parseQuantity(draft.received),
    attended: parseQuantity(draft.attended),
    women: parseQuantity(draft.women),
    men: parseQuantity(draft.men),
  }
  const wrong = figureFields.filter((field) => read[field] === undefined)
  if (wrong.length > 0) return { wrong }
  const { achievement, difficulty, corrective, noEvidence } = draft
  return {
    content: {
      shareBp: share.ok ? share.value : null,
      quantity: quantity ?? null,
      received: read.received ?? null,
      attended: read.attended ?? null,
      women: read.women ?? null,
      men: read.men ?? null,
      ...{ achievement, difficulty, corrective, noEvidence },
      evidence: draft.evidence.map((one) => ({ ...one, place: one.place.trim() })).filter(({ place }) => place !== ''),
    },
  }
}
