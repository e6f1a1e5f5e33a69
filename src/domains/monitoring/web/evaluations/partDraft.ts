import { z } from 'zod'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { evaluationRoutes } from '../../contract.ts'
import { evaluationCauses } from '../../model/evaluation/unitEvaluation.ts'
import type { EvaluatedUnit } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

const SHORTEST = 5

/** What a form holds while it is filled in; `key` keeps a line its place. */
const key = z.string()
const causeSchema = z.object({ key, cause: z.string(), text: z.string() })
const commitmentSchema = z.object({ key, text: z.string(), postId: z.string(), dueOn: z.string() })
const draftSchema = z.object({
  causes: z.array(causeSchema).readonly(),
  commitments: z.array(commitmentSchema).readonly(),
})
export type CauseDraft = z.infer<typeof causeSchema>
export type CommitmentDraft = z.infer<typeof commitmentSchema>
export type PartDraft = z.infer<typeof draftSchema>

export function parsePartDraft(stored: unknown): PartDraft | undefined {
  return draftSchema.safeParse(stored).data
}

export const emptyCause: Omit<CauseDraft, 'key'> = { cause: '', text: '' }
export const emptyCommitment: Omit<CommitmentDraft, 'key'> = { text: '', postId: '', dueOn: '' }

export function draftOf({ content }: Pick<EvaluatedUnit, 'content'>): PartDraft {
  const keyed = <One>(lines: readonly One[]) => lines.map((line, at) => ({ ...line, key: String(at) }))
  return { causes: keyed(content?.causes ?? []), commitments: keyed(content?.commitments ?? []) }
}

/** The lines with one more, whose key none of them has. */
export function withLine<One extends { key: string }>(lines: readonly One[], line: Omit<One, 'key'>): One[] {
  const next = Math.max(-1, ...lines.map(({ key }) => Number(key))) + 1
  return [...lines, { ...line, key: String(next) } as One]
}

export type CauseFaults = { cause?: string; text?: string }
export type CommitmentFaults = { text?: string; postId?: string; dueOn?: string }

const shortText = (text: string) => (text.trim().length < SHORTEST ? { text: words.textMissing } : {})

export function causeFaults({ cause, text }: CauseDraft): CauseFaults {
  return { ...(cause === '' ? { cause: words.causeMissing } : {}), ...shortText(text) }
}

export function commitmentFaults({ text, postId, dueOn }: CommitmentDraft, today: string): CommitmentFaults {
  return {
    ...shortText(text),
    ...(postId === '' ? { postId: words.postMissing } : {}),
    ...(dueOn === '' || dueOn < today ? { dueOn: words.dayMissing } : {}),
  }
}

type Content = InputOf<typeof evaluationRoutes.saveUnitEvaluation>['content']

/** What is sent; undefined while a line lacks something. */
export function contentOf({ causes, commitments }: PartDraft, today: string): Content | undefined {
  const faults = [...causes.map(causeFaults), ...commitments.map((one) => commitmentFaults(one, today))]
  if (faults.some((fault) => Object.keys(fault).length > 0)) return undefined
  return {
    causes: causes.flatMap(({ cause, text }) => {
      const known = evaluationCauses.find((one) => one === cause)
      return known === undefined ? [] : [{ cause: known, text }]
    }),
    commitments: commitments.map(({ text, postId, dueOn }) => ({ text, postId, dueOn })),
  }
}
