import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import {
  evaluationActs,
  evaluationKeepers,
  evaluationReviewers,
  evaluationWriters,
} from '../model/evaluation/evaluationWorkflow.ts'
import { quarters } from '../model/evaluation/quarter.ts'
import { ratings } from '../model/evaluation/rating.ts'
import { evaluationCauses, evaluationParts, unitEvaluationStatuses } from '../model/evaluation/unitEvaluation.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const quarterShape = z.coerce.number().pipe(z.union(quarters.map((quarter) => z.literal(quarter))))
const place = { year: yearShape, quarter: quarterShape }
const count = z.number().int()
const longText = z.string().trim().min(5).max(2000)

const contentShape = z.object({
  causes: z.array(z.object({ cause: z.enum(evaluationCauses), text: longText })).max(10),
  commitments: z.array(z.object({ text: longText, postId: idShape, dueOn: z.iso.date() })).max(20),
})

const minutesShape = z.object({
  place: z.string().trim().min(3).max(300),
  heldOn: z.iso.date(),
  attendees: z.array(z.string().trim().min(2).max(300)).min(1).max(100),
  agreements: z.array(longText).max(50),
})

const ratedShape = z.object({
  rating: z.enum(ratings),
  /** Hundredths of a percent, as the cut keeps it; null: nothing was due. */
  compliance: count.nullable(),
  /** Months with something due up to the cut, and those with a validated report. */
  reports: z.object({ expected: count, validated: count }),
})
const bothShape = z.object({ inForce: ratedShape, original: ratedShape })

const cutShape = z.object({ number: count, month: monthShape, sha256: z.string() })
const thresholdsShape = z.object({ exceededOver: count, onTrackFrom: count, atRiskFrom: count })
const refusalShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

/** What a closed evaluation keeps: its bytes are the canonical JSON of this. */
export const evaluationFileShape = z.object({
  format: z.literal('hilo.evaluacion/1'),
  ...{ year: count, quarter: quarterShape, cut: cutShape, thresholds: thresholdsShape },
  ...{ closedAt: z.string(), post: z.string(), minutes: minutesShape },
  units: z.array(
    z.object({
      ...{ id: idShape, name: z.string(), rated: bothShape, status: z.enum(unitEvaluationStatuses) },
      causes: z.array(z.object({ cause: z.enum(evaluationCauses), text: z.string() })),
      commitments: z.array(z.object({ text: z.string(), post: z.string(), dueOn: z.string() })),
    }),
  ),
})
export type EvaluationFile = z.output<typeof evaluationFileShape>

const unitShape = z.object({
  ...{ id: idShape, name: z.string(), rated: bothShape },
  ...{ status: z.enum(unitEvaluationStatuses), revision: count },
  /** Null: it is being written, which is seen by the unit alone. */
  content: contentShape.nullable(),
  /** Posts of the unit that may answer for a commitment; empty for whoever does not write. */
  posts: z.array(z.object({ id: idShape, name: z.string() })),
  /** Names of the posts that its commitments speak of. */
  postNames: z.record(z.string(), z.string()),
  mayWrite: z.boolean(),
  available: z.array(z.object({ act: z.enum(evaluationActs), refusal: refusalShape.nullable() })),
  missing: z.array(z.enum(evaluationParts)),
  steps: z.array(
    z.object({
      act: z.enum(evaluationActs),
      ...{ comment: z.string().nullable(), personName: z.string(), postName: z.string(), at: z.string() },
    }),
  ),
})

const evaluationShape = z.object({
  ...{ cut: cutShape, thresholds: thresholdsShape, openedAt: z.string(), openedPost: z.string() },
  closed: z
    .object({
      ...{ at: z.string(), post: z.string(), sha256: z.string(), minutes: minutesShape },
      /** Verification code; null: it was closed before evaluations had one. */
      code: z.string().nullable(),
    })
    .nullable(),
  mayClose: z.boolean(),
  units: z.array(unitShape),
})

export const evaluationRoutes = {
  evaluations: queryRoute('monitoring.evaluations', {
    path: '/api/seguimiento/:year/evaluaciones',
    access: 'staff',
    summary: 'The four quarters of a year, with their cut and their evaluation',
    input: z.object({ year: yearShape }),
    output: z.object({
      inForce: z.boolean(),
      mayKeep: z.boolean(),
      quarters: z.array(
        z.object({
          quarter: quarterShape,
          cut: cutShape.nullable(),
          /** Null: nobody opened it. */
          evaluation: z
            .object({ openedAt: z.string(), closedAt: z.string().nullable(), units: count, reviewed: count })
            .nullable(),
        }),
      ),
    }),
  }),
  openEvaluation: actionRoute('monitoring.openEvaluation', {
    path: '/api/seguimiento/:year/evaluaciones',
    access: evaluationKeepers,
    summary: 'Opens the evaluation of a quarter over the figures of the cut that closed it',
    input: z.object(place),
    output: z.object({ quarter: quarterShape }),
  }),
  evaluation: queryRoute('monitoring.evaluation', {
    path: '/api/seguimiento/:year/evaluaciones/:quarter',
    access: 'staff',
    summary: 'The evaluation of a quarter: ratings of the units by the cut, and what each of them said',
    input: z.object(place),
    /** Null: nobody opened it. */
    output: z.object({ evaluation: evaluationShape.nullable() }),
  }),
  saveUnitEvaluation: actionRoute('monitoring.saveUnitEvaluation', {
    path: '/api/seguimiento/:year/evaluaciones/:quarter/partes',
    access: evaluationWriters,
    summary: 'Writes the causes and the proposed commitments of a unit, over the revision that was seen',
    input: z.object({ ...place, unitId: idShape, revision: count, content: contentShape }),
    output: z.object({ revision: count }),
  }),
  takeEvaluationStep: actionRoute('monitoring.takeEvaluationStep', {
    path: '/api/seguimiento/:year/evaluaciones/:quarter/pasos',
    access: ['unitHead', ...evaluationReviewers],
    summary: "A step with a unit's part: sent or taken back by its head, reviewed or returned by planning",
    input: z.object({
      ...{ ...place, unitId: idShape, act: z.enum(evaluationActs) },
      /** What to correct; a return needs it. */
      comment: longText.optional(),
    }),
    output: z.object({ status: z.enum(unitEvaluationStatuses) }),
  }),
  closeEvaluation: actionRoute('monitoring.closeEvaluation', {
    path: '/api/seguimiento/:year/evaluaciones/:quarter/cierre',
    access: evaluationKeepers,
    summary: 'Closes an evaluation with the minutes of its session; the reviewed commitments come into being',
    input: z.object({ ...place, minutes: minutesShape }),
    output: z.object({ commitments: count }),
  }),
  downloadEvaluation: downloadRoute('monitoring.downloadEvaluation', {
    path: '/api/seguimiento/:year/evaluaciones/:quarter/datos',
    access: 'staff',
    summary: 'The bytes of a closed evaluation, whose SHA-256 its page shows',
    input: z.object(place),
    output: z.unknown(),
  }),
} as const
