import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { changeRequestStatuses } from '../model/changes/changeRequest.ts'
import { unitPlanStatuses } from '../model/plan.ts'
import { recordShape } from './records.ts'
import { idShape, monthShape, monthsShape, yearShape } from './shapes.ts'

const reasonShape = z.string().trim().min(5).max(2000)
const one = z.object({ year: yearShape, unitId: idShape })

const requestShape = z.object({
  number: z.number().int(),
  status: z.enum(changeRequestStatuses),
  /** Number of the version that the decision made. */
  version: z.number().int().nullable(),
})

const settledShape = z.object({
  activityId: idShape,
  /** Its code in the unit that closed. */
  code: z.string(),
  name: z.string(),
  toUnitId: idShape,
  toUnitName: z.string(),
  from: monthShape,
  /** Number of the request that decided it. */
  request: z.number().int(),
})

const choiceShape = z.object({
  activityId: idShape,
  /** Whoever inherits it; null: it ends. */
  heirId: idShape.nullable(),
  /** Why it ends. */
  reason: reasonShape.optional(),
})

const unitOfDayShape = z.object({
  unitId: idShape,
  code: z.string(),
  name: z.string(),
  depth: z.number().int(),
  nameInVersion: z.string().nullable(),
  activities: z.number().int(),
})

export const reorganisationRoutes = {
  reorganisation: queryRoute('operations.reorganisation', {
    path: '/api/planes/:year/reorganizacion',
    access: 'staff',
    summary: 'Units opened, renamed, merged and closed in the year, with how many activities wait for an heir',
    input: z.object({ year: yearShape }),
    output: z.object({
      events: z.array(
        z.object({
          unitId: idShape,
          kind: z.enum(['opened', 'renamed', 'merged', 'closed']),
          day: z.iso.date(),
          name: z.string(),
          newName: z.string().nullable(),
          successorName: z.string().nullable(),
          planStatus: z.enum(unitPlanStatuses).nullable(),
          waiting: z.number().int(),
          passed: z.number().int(),
          request: requestShape.nullable(),
        }),
      ),
      mayPrepare: z.boolean(),
    }),
  }),
  settlement: queryRoute('operations.settlement', {
    path: '/api/planes/:year/reorganizacion/:unitId',
    access: 'staff',
    summary: 'What becomes of the activities of a unit that closed: waiting, inherited, ended, and who may inherit',
    input: one,
    output: z.object({
      unit: z.object({ id: idShape, code: z.string(), name: z.string(), closedOn: z.iso.date() }),
      successorName: z.string().nullable(),
      planStatus: z.enum(unitPlanStatuses).nullable(),
      /** First month that may still pass to somebody; 13 when the year is past. */
      firstOpenMonth: z.number().int(),
      /** Months since the unit closed that ended without an owner. */
      ownerless: z.array(monthShape),
      heirs: z.array(z.object({ id: idShape, name: z.string(), opensPlan: z.boolean() })),
      defaultHeirId: idShape.nullable(),
      waiting: z.array(
        z.object({
          id: idShape,
          code: z.string(),
          name: z.string(),
          /** Months still to be done that have something programmed. */
          months: z.array(monthShape),
          choice: choiceShape.nullable(),
        }),
      ),
      passed: z.array(settledShape),
      /** Activities that stay with the unit: what it did, and what ended with it. */
      kept: z.array(z.object({ id: idShape, code: z.string(), name: z.string(), ended: z.string().nullable() })),
      /** Activities of other units that name a post of this one, or the unit itself: theirs to change. */
      naming: z.array(
        z.object({
          id: idShape,
          code: z.string(),
          name: z.string(),
          unitName: z.string(),
          named: z.array(z.string()),
          /** State of its unit's plan, which says how it is changed. */
          planStatus: z.enum(unitPlanStatuses),
        }),
      ),
      request: requestShape.extend({ reason: z.string(), actNumber: z.string().nullable() }).nullable(),
      /** Ids of the changes of the request that is being written. */
      seen: z.array(idShape),
      mayPrepare: z.boolean(),
      /** The closing report, once the unit is settled. */
      record: recordShape,
    }),
  }),
  planAtDate: queryRoute('operations.planAtDate', {
    path: '/api/planes/:year/a-una-fecha',
    access: 'staff',
    summary: 'The version in force on a day under the tree of units of that day; with a unit, its activities too',
    input: z.object({ year: yearShape, day: z.iso.date().optional(), unitId: idShape.optional() }),
    output: z.object({
      day: z.iso.date(),
      /** The day is still to come: the answer is what is known today. */
      isToCome: z.boolean(),
      version: z
        .object({
          number: z.number().int(),
          code: z.string(),
          inForceFrom: z.string().nullable(),
          inForceTo: z.string().nullable(),
        })
        .nullable(),
      tree: z.array(unitOfDayShape),
      /** Units of that version that were not there that day. */
      absent: z.array(unitOfDayShape),
      unit: z
        .object({
          unitId: idShape,
          name: z.string(),
          activities: z.array(
            z.object({
              id: idShape,
              code: z.string(),
              name: z.string(),
              expectedResult: z.string(),
              months: monthsShape,
            }),
          ),
        })
        .nullable(),
    }),
  }),
  prepareSettlement: actionRoute('operations.prepareSettlement', {
    path: '/api/planes/:year/reorganizacion/:unitId',
    access: ['planningOfficer'],
    summary: 'Writes, as a request of planning, which unit inherits each activity of a unit that closed and which end',
    input: one.extend({
      /** Ids of the changes that whoever saves saw; others mean that somebody else saved meanwhile. */
      seen: z.array(idShape).max(500),
      reason: reasonShape,
      /** Number of the act that authorises the reorganisation. */
      actNumber: z.string().trim().min(1).max(100).nullable(),
      choices: z.array(choiceShape).max(500),
    }),
    output: z.object({ number: z.number().int() }),
  }),
} as const
