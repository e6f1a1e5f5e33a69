import { z } from 'zod'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { InputOf } from '../../../../kernel/contract.ts'
import { parseQuantity } from '../../../../kernel/quantity.ts'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import { fileShape, type reportRoutes } from '../../contract.ts'
import { confidentialities } from '../../model/evidence.ts'
import type { MonthRow } from '../figures.ts'

const ofReport = {
  means: z.string().nullable(),
  confidentiality: z.enum(confidentialities),
  /** Drafts of before evidence had a day of its own have none. */
  datedOn: z.string().nullable().default(null),
}
/** Drafts of an older page know nothing of originals nor of extracts. */
const keptFileShape = fileShape.extend({
  originalSha256: fileShape.shape.originalSha256.default(null),
  extract: fileShape.shape.extract.default(null),
})
const evidenceSchema = z.discriminatedUnion('kind', [
  /** Without a place yet it is no evidence. */
  z.object({ kind: z.enum(['link', 'record']), place: z.string(), ...ofReport }),
  z.object({ kind: z.literal('file'), fileId: z.string(), file: keptFileShape, ...ofReport }),
])
export type DraftEvidence = z.infer<typeof evidenceSchema>
export type FileFacts = z.infer<typeof fileShape>

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
  evidence: z.array(evidenceSchema),
  noEvidence: z.string(),
  /** The revision over which it was typed. */
  revision: z.number(),
  /** The queued report as which it was last saved in this browser; null: never. */
  queueId: z.string().nullable().default(null),
})
export type ReportDraft = z.infer<typeof draftSchema>
export type ReportContent = InputOf<typeof reportRoutes.saveReport>['content']

export function parseReportDraft(stored: unknown): ReportDraft | undefined {
  return draftSchema.safeParse(stored).data
}

const typed = (value: number | null): string => (value === null ? '' : String(value))

/** A line that asks where a proof is; null: of no declared means. */
export function placeFor(means: string | null): DraftEvidence {
  return { kind: 'record', place: '', means, datedOn: null, confidentiality: 'internal' }
}

/** A file as evidence, of the first declared means that nothing proves yet; where only one is declared, of that one. */
export function evidenceFrom(
  file: FileFacts,
  means: readonly string[],
  evidence: readonly DraftEvidence[],
): DraftEvidence {
  const proven = evidence.flatMap((one) => (one.kind === 'file' || one.place.trim() !== '' ? [one.means] : []))
  const [only = null] = means.length === 1 ? means : []
  const open = means.find((one) => !proven.includes(one)) ?? only
  return { kind: 'file', fileId: file.id, file, means: open, datedOn: null, confidentiality: 'internal' }
}

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
    evidence: [...(report?.evidence ?? activity.means.map((means) => placeFor(means)))],
    noEvidence: report?.noEvidence ?? '',
    revision: report?.revision ?? 0,
    queueId: null,
  }
}

/** Whether two drafts say the same, whatever became of them. */
export function sameWords(one: ReportDraft, other: ReportDraft): boolean {
  const said = (draft: ReportDraft): string =>
    JSON.stringify(draftSchema.parse({ ...draft, revision: 0, queueId: null }))
  return said(one) === said(other)
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
      evidence: draft.evidence.flatMap<DraftEvidence>((one) => {
        if (one.kind === 'file') return [one]
        const place = one.place.trim()
        return place === '' ? [] : [{ ...one, place }]
      }),
    },
  }
}

/** The figures that an extract is compared with, as far as they can be read. */
export function writtenFigures(
  { figure, attended }: ReportDraft,
  form: MonthRow['form'],
): { quantity: number | null; attended: number | null } {
  return {
    quantity: form === 'quantity' ? (parseQuantity(figure) ?? null) : null,
    attended: parseQuantity(attended) ?? null,
  }
}
