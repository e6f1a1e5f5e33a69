import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { idShape, yearShape } from './shapes.ts'

const wordsShape = z.string().trim().min(5).max(2000)

export const observationShape = z.object({
  id: idShape,
  unitId: idShape,
  activityId: idShape.nullable(),
  activityCode: z.string().nullable(),
  activityName: z.string().nullable(),
  /** Field of the activity (`months.3`, `expectedResult`); null for the row, or for the unit's plan as a whole. */
  field: z.string().nullable(),
  round: z.number().int(),
  text: z.string(),
  personName: z.string(),
  postName: z.string(),
  at: z.string(),
  answer: z.object({ text: z.string(), personName: z.string(), at: z.string() }).nullable(),
  end: z.object({ outcome: z.enum(['resolved', 'withdrawn']), personName: z.string(), at: z.string() }).nullable(),
  mayAnswer: z.boolean(),
  maySettle: z.boolean(),
  mayWithdraw: z.boolean(),
})

export const observationRoutes = {
  observations: queryRoute('operations.observations', {
    path: '/api/planes/:year/observaciones',
    access: 'staff',
    summary: 'Observations of a unit’s plan or of all, oldest first, with their answers and ends',
    input: z.object({ year: yearShape, unitId: idShape.optional() }),
    output: z.object({ mayObserve: z.boolean(), observations: z.array(observationShape) }),
  }),
  addObservation: actionRoute('operations.addObservation', {
    path: '/api/planes/:year/observaciones',
    access: ['planningOfficer', 'unitHead', 'executive', 'authority'],
    summary: 'Says on the cell, the row or the whole of a submitted plan what should be corrected',
    input: z.object({
      year: yearShape,
      unitId: idShape,
      activityId: idShape.optional(),
      field: z.string().trim().min(1).max(60).optional(),
      text: wordsShape,
    }),
    output: z.object({ id: idShape }),
  }),
  answerObservation: actionRoute('operations.answerObservation', {
    path: '/api/planes/:year/observaciones/:observationId/responder',
    access: ['unitHead', 'liaison'],
    summary: 'The unit says what it did about an observation',
    input: z.object({ year: yearShape, observationId: idShape, text: wordsShape }),
    output: z.object({ id: idShape }),
  }),
  settleObservation: actionRoute('operations.settleObservation', {
    path: '/api/planes/:year/observaciones/:observationId/cerrar',
    access: ['planningOfficer', 'unitHead', 'executive', 'authority'],
    summary: 'Whoever reviews takes it as resolved; whoever wrote it may withdraw it. It stays in the trail',
    input: z.object({ year: yearShape, observationId: idShape, outcome: z.enum(['resolved', 'withdrawn']) }),
    output: z.object({ id: idShape }),
  }),
} as const
