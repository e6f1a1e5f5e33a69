import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, type Role, uploadRoute } from '../../../kernel/contract.ts'
import { askedCauses, changeCauses, changeRequestStatuses, transferAnswers } from '../model/changes/changeRequest.ts'
import { changeRequestActs } from '../model/changes/changeRequestWorkflow.ts'
import { transferActs } from '../model/changes/transferAnswer.ts'
import { newActivityShape } from './activities.ts'
import { recordShape } from './records.ts'
import { findingShape } from './review.ts'
import { idShape, monthShape, requestedChangeShape, yearShape } from './shapes.ts'

const reasonShape = z.string().trim().min(5).max(2000)
const numberShape = z.coerce.number().int().min(1)
const one = z.object({ year: yearShape, number: numberShape })

const activityId = idShape
const partsShape = z.array(newActivityShape).min(2).max(10).readonly()

const askedItems = [
  z.object({ kind: z.literal('add'), activity: newActivityShape }),
  z.object({ kind: z.literal('drop'), activityId }),
  z.object({ kind: z.literal('suspend'), activityId, from: monthShape, to: monthShape }),
  z.object({ kind: z.literal('resume'), activityId, from: monthShape }),
  z.object({ kind: z.literal('split'), activityId, into: partsShape }),
  z.object({
    kind: z.literal('merge'),
    activityIds: z
      .array(idShape)
      .min(2)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length)
      .readonly(),
    into: newActivityShape,
  }),
  z.object({ kind: z.literal('transfer'), activityId, toUnitId: idShape }),
  z.object({ kind: z.literal('edit'), change: requestedChangeShape }),
  z.object({ kind: z.literal('exempt'), activityId, months: z.array(monthShape).min(1).max(12).readonly() }),
] as const

/** What a unit may ask for. */
const askedItemShape = z.discriminatedUnion('kind', askedItems)

/** The same, and what becomes of the activities of a unit that closed. */
export const requestItemShape = z.discriminatedUnion('kind', [
  ...askedItems,
  z.object({ kind: z.literal('inherit'), activityId, toUnitId: idShape }),
  z.object({ kind: z.literal('end'), activityId, reason: reasonShape }),
])

const contentShape = z.object({
  cause: z.enum(askedCauses),
  reason: reasonShape,
  /** Number of the act that authorises the change. */
  actNumber: z.string().trim().min(1).max(100).nullable(),
})

const refusalShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

const stepShape = z.object({
  id: idShape,
  act: z.string(),
  to: z.enum(changeRequestStatuses),
  personName: z.string(),
  postName: z.string(),
  bySubstitute: z.boolean(),
  reason: z.string().nullable(),
  at: z.string(),
})

const summaryShape = contentShape.extend({
  cause: z.enum(changeCauses),
  number: z.number().int(),
  unitId: idShape,
  unitName: z.string(),
  status: z.enum(changeRequestStatuses),
  items: z.number().int(),
  accepted: z.number().int(),
  version: z.number().int().nullable(),
  /** A transfer waits for the answer of a unit of whoever asks. */
  awaitsOwnUnit: z.boolean(),
  lastStep: stepShape.nullable(),
})

const windowShape = z.object({
  quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

const unitPeople: readonly Role[] = ['unitHead', 'liaison']
const deciders: readonly Role[] = ['planningOfficer', 'executive', 'unitHead', 'authority']
/** Planning presents what settles a unit that closed. */
const presenters: readonly Role[] = ['unitHead', 'planningOfficer']
const stepInput = one.extend({ reason: reasonShape.optional() })
const stepOutput = z.object({ status: z.enum(changeRequestStatuses) })

function stepRoute(name: string, path: string, access: readonly Role[], summary: string) {
  return actionRoute(`operations.${name}`, {
    path: `/api/planes/:year/solicitudes/:number/${path}`,
    access,
    summary,
    input: stepInput,
    output: stepOutput,
  })
}

export const changeRequestRoutes = {
  changeRequests: queryRoute('operations.changeRequests', {
    path: '/api/planes/:year/solicitudes',
    access: 'staff',
    summary: 'Requests for changes of a plan in force, newest first, with the windows in which they are presented',
    input: z.object({ year: yearShape }),
    output: z.object({
      requests: z.array(summaryShape),
      windows: z.array(windowShape),
      windowOpen: z.boolean(),
      nextWindow: windowShape.nullable(),
      /** No month is left: only that a condition was not met may still be asked for. */
      yearOver: z.boolean(),
      yearClosed: z.boolean(),
      mayKeepWindows: z.boolean(),
      /** Number of the version in force, or null before the first. */
      inForce: z.number().int().nullable(),
      /** Units for which whoever asks may open a request: their plan is in force, they did not close, and something is left to ask. */
      mayOpenFor: z.array(z.object({ unitId: idShape, name: z.string() })),
    }),
  }),
  changeRequest: queryRoute('operations.changeRequest', {
    path: '/api/planes/:year/solicitudes/:number',
    access: 'staff',
    summary: 'A request with its changes, what still stops each, its trail and what whoever asks may do',
    input: one,
    output: summaryShape.extend({
      /** First month that may still change; 13 when the year is past. */
      firstOpenMonth: z.number().int(),
      document: z.object({ name: z.string(), sha256: z.string() }).nullable(),
      /** Why nothing of it may be written or decided, where the year is closed. */
      locked: refusalShape.nullable(),
      mayWrite: z.boolean(),
      available: z.array(z.object({ act: z.enum(changeRequestActs), refusal: refusalShape.nullable() })),
      changes: z.array(
        z.object({
          id: idShape,
          item: requestItemShape,
          /** What the unit that a transfer goes to said, and what whoever asks may answer; null for other changes. */
          receiver: z
            .object({
              unitName: z.string(),
              answer: z.enum(transferAnswers),
              reason: z.string().nullable(),
              available: z.array(z.enum(transferActs)),
            })
            .nullable(),
          decision: z.object({ accepted: z.boolean(), reason: z.string().nullable() }).nullable(),
          /** Why it could not be done today, or null. */
          problem: refusalShape.nullable(),
        }),
      ),
      /** Warnings of the reviewer that the changes would add to the plan: whoever presents it says why they stay. */
      doubts: z.array(
        findingShape
          .pick({ rule: true, params: true, fingerprint: true })
          .extend({ activity: z.object({ code: z.string(), name: z.string() }) }),
      ),
      /** Activities that the changes speak of, annulled ones too. */
      activities: z.array(z.object({ id: idShape, code: z.string(), name: z.string() })),
      units: z.array(z.object({ id: idShape, name: z.string() })),
      trail: z.array(stepShape),
      /** Of the decision. */
      record: recordShape,
    }),
  }),
  openChangeRequest: actionRoute('operations.openChangeRequest', {
    path: '/api/planes/:year/solicitudes',
    access: unitPeople,
    summary: 'Opens a request for changes of the plan in force of a unit, empty',
    input: contentShape.extend({ year: yearShape, unitId: idShape }),
    output: z.object({ number: z.number().int() }),
  }),
  saveChangeRequest: actionRoute('operations.saveChangeRequest', {
    path: '/api/planes/:year/solicitudes/:number',
    access: unitPeople,
    summary: 'Puts the changes of a request that is being written in place of those that its author saw',
    input: contentShape.extend({
      year: yearShape,
      number: numberShape,
      /** Ids of the changes that whoever saves saw; others mean that somebody else saved meanwhile. */
      seen: z.array(idShape).max(200),
      items: z.array(askedItemShape).max(200),
    }),
    output: z.object({ items: z.array(idShape) }),
  }),
  attachToChangeRequest: uploadRoute('operations.attachToChangeRequest', {
    path: '/api/planes/:year/solicitudes/:number/documento',
    access: [...unitPeople, 'planningOfficer'],
    summary: 'Attaches the document that supports a request (PDF, JPEG or PNG), in place of the one before',
    input: one,
    output: z.object({ sha256: z.string() }),
  }),
  changeRequestDocument: downloadRoute('operations.changeRequestDocument', {
    path: '/api/planes/:year/solicitudes/:number/documento',
    access: 'staff',
    summary: 'The document that supports a request, as it came',
    input: one,
    output: z.object({}),
  }),
  submitChangeRequest: stepRoute('submitChangeRequest', 'presentar', presenters, 'Presents a request'),
  withdrawChangeRequest: stepRoute('withdrawChangeRequest', 'retirar', presenters, 'Takes a request back for good'),
  returnChangeRequest: stepRoute('returnChangeRequest', 'devolver', deciders, 'Returns a request, with a reason'),
  endorseChangeRequest: stepRoute(
    'endorseChangeRequest',
    'visto-bueno',
    ['unitHead', 'executive', 'authority'],
    'Visto bueno of the level above',
  ),
  refuseChangeRequest: stepRoute('refuseChangeRequest', 'rechazar', deciders, 'Refuses a whole request, with a reason'),
  answerTransfer: actionRoute('operations.answerTransfer', {
    path: '/api/planes/:year/solicitudes/:number/traslado',
    // The level above answers where the head of the unit decides on the request.
    access: [...unitPeople, 'executive', 'authority'],
    summary:
      'The unit that would receive an activity accepts it, or says why not; it may change its answer until the decision',
    input: one.extend({ itemId: idShape, accepted: z.boolean(), reason: reasonShape.optional() }),
    output: z.object({ answer: z.enum(transferAnswers) }),
  }),
  decideChangeRequest: actionRoute('operations.decideChangeRequest', {
    path: '/api/planes/:year/solicitudes/:number/decidir',
    access: ['planningOfficer', 'executive', 'authority'],
    summary: 'Decides every change of a request; what is accepted makes the next version, in force from that day',
    input: one.extend({
      decisions: z.array(z.object({ id: idShape, accepted: z.boolean(), reason: reasonShape.optional() })).max(200),
      reason: reasonShape.optional(),
    }),
    output: stepOutput.extend({ version: z.number().int().nullable() }),
  }),
  saveChangeWindows: actionRoute('operations.saveChangeWindows', {
    path: '/api/planes/:year/ventanas',
    access: ['planningOfficer'],
    summary: 'Sets the days of each quarter on which requests may be presented; without any, every day',
    input: z.object({ year: yearShape, windows: z.array(windowShape).max(4) }),
    output: z.object({ windows: z.number().int() }),
  }),
} as const
