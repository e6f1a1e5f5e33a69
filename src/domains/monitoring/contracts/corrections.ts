import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { correctionCauses } from '../model/correction.ts'
import { reportWarnings } from '../model/reportWarnings.ts'
import { reportActs } from '../model/reportWorkflow.ts'
import { besideShape, figuresShape, ownCorrectionShape } from './correctionShapes.ts'
import { deciders, unitPeople } from './reports.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const ofReport = { year: yearShape, month: monthShape, activityId: idShape }

export const correctionRoutes = {
  corrections: queryRoute('monitoring.corrections', {
    path: '/api/seguimiento/:year/:month/rectificaciones',
    access: 'staff',
    kept: 'own',
    summary:
      'Corrections of closed months that are written in a month, of the units in which whoever asks writes or decides',
    input: z.object({ year: yearShape, month: monthShape }),
    output: z.object({
      corrections: z.array(
        ownCorrectionShape.extend({
          activity: z.object({
            ...{ id: idShape, code: z.string(), name: z.string(), unitOfMeasure: z.string().nullable() },
          }),
        }),
      ),
    }),
  }),
  saveCorrection: actionRoute('monitoring.saveCorrection', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/rectificacion',
    access: unitPeople,
    summary:
      'Writes the figures, people and texts that should stand for those of a closed month, with the reason and the record that proves it',
    input: z.object({
      ...ofReport,
      figures: figuresShape,
      /** Left out: it stays as it is. */
      beside: besideShape.optional(),
      cause: z.enum(correctionCauses),
      reason: z.string().trim().min(10).max(1000),
      record: z.string().trim().min(3).max(1000),
      /** Revision that the author saw; 0: none was waiting. */
      revision: z.number().int().min(0),
    }),
    output: z.object({
      revision: z.number().int(),
      /** What is odd in the month with these figures, without stopping them. */
      warnings: z.array(z.enum(reportWarnings)).readonly(),
    }),
  }),
  discardCorrection: actionRoute('monitoring.discardCorrection', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/rectificacion/descartar',
    access: unitPeople,
    summary: 'Gives up the correction that is being written; another one may be asked for',
    input: z.object({
      ...ofReport,
      /** Revision that the person saw. */
      revision: z.number().int().min(1),
    }),
    output: z.object({}),
  }),
  takeCorrectionStep: actionRoute('monitoring.takeCorrectionStep', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/rectificacion/pasos',
    access: deciders,
    summary: 'Sends, takes back, returns or validates the correction that waits; validated, it counts',
    input: z.object({
      ...ofReport,
      act: z.enum(reportActs),
      /** Revision that the person saw. */
      revision: z.number().int().min(1),
      /** Asked for when returning. */
      comment: z.string().trim().min(5).max(2000).optional(),
    }),
    output: z.object({}),
  }),
} as const
