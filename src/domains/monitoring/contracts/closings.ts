import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { closingKeepers } from '../model/monthClosing.ts'
import { givenTimeShape, idShape, monthShape, reasonShape, yearShape } from './shapes.ts'

const decided = { personName: z.string(), postName: z.string(), at: z.string(), reason: z.string() }

export const closingRoutes = {
  closings: queryRoute('monitoring.closings', {
    path: '/api/seguimiento/:year/cierres',
    access: 'staff',
    summary: 'On which day the reports of each month are due, by which rule, and which units were given more time',
    input: z.object({ year: yearShape }),
    output: z.object({
      /** False: no version of the plan is in force, so that nothing is due. */
      inForce: z.boolean(),
      mayKeep: z.boolean(),
      units: z.array(z.object({ id: idShape, name: z.string() })),
      months: z.array(
        z.object({
          ...{ month: monthShape, businessDay: z.number().int(), dueOn: z.string() },
          /** Units for which the month, which a cut closed, is open again today. */
          reopenedFor: z.number().int(),
        }),
      ),
      rules: z.array(z.object({ id: idShape, fromMonth: monthShape, businessDay: z.number().int(), ...decided })),
      /** Oldest first. */
      cuts: z.array(z.object({ number: z.number().int(), month: monthShape, at: z.string(), postName: z.string() })),
      /** Newest first. */
      reopenings: z.array(
        z.object({ id: idShape, month: monthShape, unitName: z.string(), endsOn: z.string(), ...decided }),
      ),
      /** Newest first. */
      extensions: z.array(
        z.object({
          ...{ id: idShape, month: monthShape, unitName: z.string(), dueOn: z.string(), ...decided },
          /** Null: it stands. */
          withdrawn: z.object(decided).nullable(),
        }),
      ),
    }),
  }),
  setClosingRule: actionRoute('monitoring.setClosingRule', {
    path: '/api/seguimiento/:year/cierres',
    access: closingKeepers,
    summary: 'Says on which business day after a month its reports are due, from a month on',
    input: z.object({
      ...{ year: yearShape, fromMonth: monthShape, reason: reasonShape },
      businessDay: z.number().int().min(1).max(20),
    }),
    output: z.object({ id: idShape }),
  }),
  extendClosing: actionRoute('monitoring.extendClosing', {
    path: '/api/seguimiento/:year/cierres/prorrogas',
    access: closingKeepers,
    summary: 'Gives units more time to report a month, with the reason that stays',
    input: givenTimeShape.extend({ dueOn: z.iso.date() }),
    output: z.object({ ids: z.array(idShape) }),
  }),
  withdrawExtension: actionRoute('monitoring.withdrawExtension', {
    path: '/api/seguimiento/:year/cierres/prorrogas/:extensionId/retiro',
    access: closingKeepers,
    summary: 'Takes back an extension that has not ended, with the reason that stays',
    input: z.object({ year: yearShape, extensionId: idShape, reason: reasonShape }),
    output: z.object({ id: idShape }),
  }),
} as const
