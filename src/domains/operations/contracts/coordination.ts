import { z } from 'zod'
import { actionRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { coordinationActs, coordinationStatuses } from '../model/workflow/coordination.ts'
import { idShape, yearShape } from './shapes.ts'

const wordsShape = z.string().trim().min(5).max(2000)
const unitPeople: readonly Role[] = ['unitHead', 'liaison']

const coordinationShape = z.object({
  id: idShape,
  activity: z.object({ id: idShape, code: z.string(), name: z.string() }),
  asking: z.object({ id: idShape, name: z.string() }),
  asked: z.object({ id: idShape, name: z.string() }),
  what: z.string(),
  joint: z.boolean(),
  status: z.enum(coordinationStatuses),
  answer: z.string().nullable(),
  pendingReason: z.string().nullable(),
  jointActivityId: idShape.nullable(),
  askedBy: z.string(),
  askedAt: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** Waits for an answer, or for the agreement to one, and stops the plan of who asks. */
  open: z.boolean(),
  available: z.array(
    z.object({
      act: z.enum(coordinationActs),
      refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
    }),
  ),
})

export const coordinationRoutes = {
  coordination: queryRoute('operations.coordination', {
    path: '/api/planes/:year/coordinacion',
    access: 'staff',
    summary: 'What units ask of each other for their activities, with the answers and what whoever asks may do',
    input: z.object({ year: yearShape }),
    output: z.object({
      requests: z.array(coordinationShape),
      /** Units whose plan whoever asks may still write, and so may ask others. */
      mayAskFor: z.array(z.object({ unitId: idShape, name: z.string() })),
      units: z.array(z.object({ id: idShape, code: z.string(), name: z.string() })),
    }),
  }),
  askCoordination: actionRoute('operations.askCoordination', {
    path: '/api/planes/:year/coordinacion',
    access: unitPeople,
    summary: 'Asks other units for what an activity needs of them; they are named as units that help',
    input: z.object({
      year: yearShape,
      activityId: idShape,
      unitIds: z.array(idShape).min(1).max(30),
      what: wordsShape,
      joint: z.boolean(),
    }),
    output: z.object({ ids: z.array(idShape) }),
  }),
  takeCoordinationStep: actionRoute('operations.takeCoordinationStep', {
    path: '/api/planes/:year/coordinacion/:requestId',
    access: unitPeople,
    summary:
      'Accepts, refuses or proposes; agrees, carries a joint activity, goes on without an answer, or takes it back',
    input: z.object({
      year: yearShape,
      requestId: idShape,
      step: z.enum(coordinationActs),
      /** Asked for when refusing, proposing and going on without an answer. */
      text: wordsShape.optional(),
    }),
    output: z.object({ status: z.enum(coordinationStatuses) }),
  }),
} as const
