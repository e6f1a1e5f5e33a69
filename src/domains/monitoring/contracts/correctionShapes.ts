import { z } from 'zod'
import { correctionCauses } from '../model/correction.ts'
import { reportStatuses } from '../model/report.ts'
import { reportActs } from '../model/reportWorkflow.ts'
import { idShape, monthShape } from './shapes.ts'

const count = z.number().int().min(0).max(1_000_000_000_000).nullable()

/** Shares are basis points; a null figure is not reported and differs from a reported 0. */
export const figuresShape = z.object({
  shareBp: z.number().int().min(0).max(100_000).nullable(),
  quantity: count,
  received: count,
  attended: count,
})

const words = z.string().trim().max(4000)

/** Who benefited, by sex, and what was said. */
export const besideShape = z.object({
  women: count,
  men: count,
  achievement: words,
  difficulty: words,
  corrective: words,
})
const rectifiableShape = figuresShape.extend(besideShape.shape)

/** A step in the trail of a report or of a correction. */
export const stepShape = z.object({
  act: z.string(),
  personName: z.string(),
  postName: z.string(),
  bySubstitute: z.boolean(),
  field: z.string().nullable(),
  comment: z.string().nullable(),
  at: z.string(),
  dueOn: z.string().nullable(),
  late: z.boolean(),
})

export const availableShape = z.object({
  act: z.enum(reportActs),
  refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
})

/** What a correction says, for whoever may read compliance. */
export const correctionShape = z.object({
  id: idShape,
  /** The month whose report was wrong. */
  month: monthShape,
  /** Place in the chain of that month's report. */
  number: z.number().int(),
  status: z.enum(reportStatuses),
  before: rectifiableShape,
  after: rectifiableShape,
  cause: z.enum(correctionCauses),
  reason: z.string(),
  record: z.string(),
  /** The month that was open when it was validated; null before. */
  writtenIn: monthShape.nullable(),
})

/** The same as whoever makes or decides it sees it. */
export const ownCorrectionShape = correctionShape.extend({
  revision: z.number().int(),
  typedBy: z.string(),
  typedAt: z.string(),
  steps: z.array(stepShape),
  available: z.array(availableShape),
})
