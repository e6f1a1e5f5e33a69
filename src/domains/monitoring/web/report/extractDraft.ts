import { z } from 'zod'
import { countedBys } from '../../model/extract/extract.ts'

const draftSchema = z.object({
  registerId: z.string().nullable(),
  ...{ filter: z.string(), from: z.string(), to: z.string(), takenOn: z.string(), countedBy: z.enum(countedBys) },
})
export type ExtractDraft = z.infer<typeof draftSchema>

export function parseExtractDraft(stored: unknown): ExtractDraft | undefined {
  return draftSchema.safeParse(stored).data
}

/** The whole month, taken today. */
export function newExtractDraft(year: string, month: number, today: string): ExtractDraft {
  const [from, to] = [new Date(Date.UTC(Number(year), month - 1, 1)), new Date(Date.UTC(Number(year), month, 0))]
  const day = (date: Date): string => date.toISOString().slice(0, 10)
  return { registerId: null, filter: '', from: day(from), to: day(to), takenOn: today, countedBy: 'rows' }
}

export const extractFaults = ['register', 'filter', 'days'] as const
export type ExtractFault = (typeof extractFaults)[number]
export type StatedExtract = Omit<ExtractDraft, 'registerId'> & { registerId: string }

/** What a draft states, or what is wrong with it. */
export function readExtractDraft(
  draft: ExtractDraft,
  today: string,
): { stated: StatedExtract } | { faults: ExtractFault[] } {
  const { registerId, filter, from, to, takenOn } = draft
  const wrong: Record<ExtractFault, boolean> = {
    register: registerId === null,
    filter: filter.trim().length < 3,
    days: from === '' || to < from || takenOn < from || takenOn > today,
  }
  if (registerId === null || Object.values(wrong).includes(true))
    return { faults: extractFaults.filter((fault) => wrong[fault]) }
  return { stated: { ...draft, registerId } }
}
