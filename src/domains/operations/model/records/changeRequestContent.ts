import { z } from 'zod'
import { type ChangeRequest, changeCauses } from '../changes/changeRequest.ts'
import type { RequestItem } from '../changes/requestItem.ts'

const named = z.object({ id: z.string(), code: z.string(), name: z.string() })

/** Shares in basis points and months as the request holds them; its own bytes are the only source, so they are not checked again. */
const item = z.custom<RequestItem>((value) => typeof value === 'object' && value !== null && 'kind' in value)

/** A request for changes when it was decided: each change with its decision (domain.md D14, D38). */
export const changeRequestContentSchema = z.object({
  kind: z.literal('changeRequest'),
  unit: named,
  outcome: z.enum(['approved', 'approvedInPart', 'refused']),
  cause: z.enum(changeCauses),
  reason: z.string(),
  /** Number of the act that authorises the change. */
  actNumber: z.string().nullable(),
  document: z.object({ name: z.string(), sha256: z.string() }).nullable(),
  /** The version that the decision made. */
  version: z.object({ number: z.number().int(), code: z.string(), sha256: z.string() }).nullable(),
  /** `decision` is null where the request was refused whole. */
  items: z.array(
    z.object({ item, decision: z.object({ accepted: z.boolean(), reason: z.string().nullable() }).nullable() }),
  ),
  steps: z.array(
    z.object({
      act: z.string(),
      post: z.string(),
      /** The person stood in for the holder of the post. */
      bySubstitute: z.boolean(),
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
  /** What the changes speak of, as it was called before the decision; `codeAfter` where another unit gave it one of its own. */
  activities: z.array(named.extend({ codeAfter: z.string().optional() })),
  names: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type ChangeRequestContent = z.infer<typeof changeRequestContentSchema>

/** What is called what in a plan; the content keeps the names that its changes point at. */
type Namer = Pick<ChangeRequestContent, 'activities' | 'names'>

/** The part of the names that some changes point at: they are found by the ids inside them. */
export function namesIn(items: ChangeRequest['items'], all: Namer): Namer {
  const text = JSON.stringify(items)
  const pointedAt = ({ id }: { id: string }): boolean => text.includes(`"${id}"`)
  return { activities: all.activities.filter(pointedAt), names: all.names.filter(pointedAt) }
}
