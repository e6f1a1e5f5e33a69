import { z } from 'zod'
import { changeCauses } from '../changes/changeRequest.ts'
import { closingStates } from '../closing/closingState.ts'
import { unitClosingStatuses } from '../closing/unitClosing.ts'

const count = z.number().int()
const totals = z.object({
  activities: count,
  undeclared: count,
  incomplete: count,
  fulfilled: count,
  partial: count,
  notExecuted: count,
  moved: count,
  cancelled: count,
})

/** A step with the post that took it. */
const step = z.object({
  act: z.string(),
  post: z.string(),
  /** The person stood in for the holder of the post. */
  bySubstitute: z.boolean(),
  reason: z.string().nullable(),
  at: z.string(),
})

const row = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  state: z.enum(closingStates).nullable(),
  ground: z.string(),
  /** Where the evidence is. */
  evidence: z.string(),
  /** The version that left it out, and the request that asked for it. */
  dropped: z.object({ version: count, request: count.nullable(), reason: z.string().nullable() }).nullable(),
  /** Month from which nothing was due of it any more. */
  exemptFrom: count.nullable(),
  /** The activity of the next year in which it goes on. */
  next: z.object({ id: z.string(), code: z.string(), name: z.string(), year: count }).nullable(),
})

/** How a year ended when it was closed (domain.md D40): declared states, by unit, with what stands behind them. */
export const yearClosingContentSchema = z.object({
  kind: z.literal('yearClosing'),
  /** The version that was settled. */
  planVersion: z.object({ number: count, code: z.string() }).nullable(),
  totals,
  units: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      status: z.enum(unitClosingStatuses),
      totals,
      rows: z.array(row),
      steps: z.array(step),
    }),
  ),
  /** Requests for changes that made a version of the year. */
  changes: z.array(
    z.object({ number: count, unit: z.string(), cause: z.enum(changeCauses), reason: z.string(), version: count }),
  ),
  /** Closings and reopenings, the one that is recorded last. */
  steps: z.array(step),
})
export type YearClosingContent = z.infer<typeof yearClosingContentSchema>
