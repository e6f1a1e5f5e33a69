import { z } from 'zod'
import { actionRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { sessionActs, sessionKinds, sessionStatuses } from '../model/workflow/planSession.ts'
import { stepShape } from './approval.ts'
import { recordShape } from './records.ts'
import { idShape, unitPlanStatusShape, yearShape } from './shapes.ts'

const keepers: readonly Role[] = ['planningOfficer', 'executive']
const numberShape = z.coerce.number().int().min(1).max(10_000)
const shortText = z.string().trim().min(2).max(300)

/** Everything that is written of a session while it is open. */
const contentShape = z.object({
  kind: z.enum(sessionKinds),
  place: shortText,
  heldOn: z.iso.date(),
  /** Number of the earlier session whose acta this one corrects. */
  corrects: z.number().int().min(1).nullable(),
  attendees: z
    .array(z.union([z.object({ postId: idShape, personId: idShape }), z.object({ guest: shortText })]))
    .max(200),
  unitIds: z.array(idShape).max(500),
  consolidated: z.boolean(),
  agreements: z.array(z.string().trim().min(5).max(2000)).max(100),
})

const headShape = z.object({
  number: z.number().int(),
  status: z.enum(sessionStatuses),
  kind: z.enum(sessionKinds),
  place: z.string(),
  heldOn: z.string(),
  corrects: z.number().int().nullable(),
})

export const planSessionRoutes = {
  planSessions: queryRoute('operations.planSessions', {
    path: '/api/planes/:year/sesiones',
    access: 'staff',
    summary: 'Sessions of a plan, newest first, and the plans that may be presented in one',
    input: z.object({ year: yearShape }),
    output: z.object({
      mayOpen: z.boolean(),
      sessions: z.array(
        headShape.extend({
          attendees: z.number().int(),
          /** Whoever asks is one of them, and so may decide in it. */
          attended: z.boolean(),
          presented: z.number().int(),
          decisions: z.number().int(),
          /** Units whose plan is on its table, and whether the consolidated plan is. */
          unitIds: z.array(idShape),
          consolidated: z.boolean(),
        }),
      ),
      units: z.array(
        z.object({ unitId: idShape, name: z.string(), status: unitPlanStatusShape, reviewed: z.boolean() }),
      ),
    }),
  }),
  planSession: queryRoute('operations.planSession', {
    path: '/api/planes/:year/sesiones/:number',
    access: 'staff',
    summary: 'One session: who came, what was presented, the steps that were taken in it and what was agreed',
    input: z.object({ year: yearShape, number: numberShape }),
    output: headShape.extend({
      revision: z.number().int(),
      correctedBy: z.array(z.number().int()),
      attendees: z.array(
        z.object({
          postId: idShape.nullable(),
          personId: idShape.nullable(),
          postName: z.string(),
          personName: z.string(),
          bySubstitute: z.boolean(),
        }),
      ),
      presented: z.array(
        z.object({
          /** Null: the consolidated plan. */
          unitId: idShape.nullable(),
          unitName: z.string(),
          status: z.string(),
          sha256: z.string(),
          at: z.string(),
          /** A step was taken on it in this session, so it stays on the table. */
          decided: z.boolean(),
        }),
      ),
      decisions: z.array(stepShape.extend({ unitId: idShape.nullable(), unitName: z.string() })),
      agreements: z.array(z.string()),
      record: recordShape,
      openedBy: z.string(),
      closed: z.object({ personName: z.string(), postName: z.string(), at: z.string() }).nullable(),
      available: z.array(
        z.object({
          act: z.enum(sessionActs),
          refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
        }),
      ),
    }),
  }),
  sessionAttendees: queryRoute('operations.sessionAttendees', {
    path: '/api/planes/:year/asistentes',
    access: 'staff',
    summary: 'Posts with the person who holds each on a day, to say who came to a session',
    input: z.object({ year: yearShape, on: z.iso.date() }),
    output: z.object({
      people: z.array(
        z.object({
          postId: idShape,
          personId: idShape,
          postName: z.string(),
          unitName: z.string(),
          personName: z.string(),
          bySubstitute: z.boolean(),
        }),
      ),
    }),
  }),
  openSession: actionRoute('operations.openSession', {
    path: '/api/planes/:year/sesiones',
    access: keepers,
    summary: 'Opens a session with its place, day, attendees and what is presented; it gets the next number',
    input: contentShape.extend({ year: yearShape }),
    output: z.object({ number: z.number().int() }),
  }),
  saveSession: actionRoute('operations.saveSession', {
    path: '/api/planes/:year/sesiones/:number',
    access: keepers,
    summary: 'Writes what an open session holds, over the revision that whoever saves saw',
    input: contentShape.extend({ year: yearShape, number: numberShape, revision: z.number().int().min(0) }),
    output: z.object({ revision: z.number().int() }),
  }),
  closeSession: actionRoute('operations.closeSession', {
    path: '/api/planes/:year/sesiones/:number/cerrar',
    access: keepers,
    summary: 'Closes a session: nothing of it changes any more, and its acta is registered with a verification code',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.object({ number: z.number().int() }),
  }),
} as const
