import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { exemptions } from '../model/activity.ts'
import { closingStates, declarableStates } from '../model/closing/closingState.ts'
import { declarerKinds, unitClosingActs, unitClosingStatuses } from '../model/closing/unitClosing.ts'
import { yearClosingActs } from '../model/closing/yearClosing.ts'
import { versionKinds } from '../model/workflow/planVersion.ts'
import { stepShape } from './approval.ts'
import { recordShape } from './records.ts'
import { idShape, monthShape, planShape, yearShape } from './shapes.ts'

const reasonShape = z.string().trim().min(5).max(1000)
const wordsShape = z.string().trim().max(2000)
const unitPeople: readonly Role[] = ['unitHead', 'liaison']
/** Planning declares for a unit that is gone and that nobody inherits from. */
const declaring: readonly Role[] = [...unitPeople, 'planningOfficer']
const above: readonly Role[] = ['planningOfficer', 'unitHead', 'executive', 'authority']

const refusalShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() })
const available = <A extends readonly [string, ...string[]]>(acts: A) =>
  z.array(z.object({ act: z.enum(acts), refusal: refusalShape.nullable() }))

const count = z.number().int()
const totalsShape = z.object({
  activities: count,
  undeclared: count,
  incomplete: count,
  fulfilled: count,
  partial: count,
  notExecuted: count,
  moved: count,
  cancelled: count,
})

/** An activity in which another one goes on, or from which it came. */
const linkedShape = z.object({
  id: idShape,
  code: z.string(),
  name: z.string(),
  unitId: idShape,
  year: z.number().int(),
})

const rowShape = z.object({
  activityId: idShape,
  code: z.string(),
  name: z.string(),
  responsible: z.string(),
  state: z.enum(closingStates).nullable(),
  ground: z.string(),
  evidence: z.string(),
  /** What whoever returned the closing said of it. */
  comment: z.string().nullable(),
  /** 0: nobody wrote anything yet. */
  revision: count,
  incomplete: z.boolean(),
  /** The version that left it out: its state is read from there. */
  dropped: z
    .object({
      version: count,
      kind: z.enum(versionKinds),
      request: count.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  exemptRest: z.object({ from: monthShape, why: z.enum(exemptions) }).nullable(),
  next: linkedShape.nullable(),
})

const oneUnit = z.object({ year: yearShape, unitId: idShape })
const unitIdsShape = z.array(idShape).min(1).max(500)
const unitsInput = z.object({ year: yearShape, unitIds: unitIdsShape })
const unitsOutput = z.object({ units: count })

export const closingRoutes = {
  yearClosing: queryRoute('operations.yearClosing', {
    path: '/api/planes/:year/cierre',
    access: 'staff',
    summary: 'How far every unit is with closing the year, with its figures, and what whoever asks may do',
    input: z.object({ year: yearShape }),
    output: z.object({
      plan: planShape,
      /** The version in force that is settled, or null: there is nothing to close. */
      version: count.nullable(),
      /** First day on which closings are handed in, and on which the year may be closed. */
      begins: z.string(),
      ends: z.string(),
      available: available(yearClosingActs),
      totals: totalsShape,
      steps: z.array(stepShape),
      /** Requests for changes that nobody decided: they stay as they are when the year is closed. */
      openRequests: count,
      /** The closing report of the last time that the year was closed. */
      record: recordShape,
      units: z.array(
        z.object({
          unitId: idShape,
          code: z.string(),
          name: z.string(),
          status: z.enum(unitClosingStatuses),
          totals: totalsShape,
          /** Of the moved ones, those that have their activity in the next year's plan. */
          movedLinked: count,
          lastStep: stepShape.nullable(),
          available: available(unitClosingActs),
        }),
      ),
    }),
  }),
  unitClosing: queryRoute('operations.unitClosing', {
    path: '/api/planes/:year/unidades/:unitId/cierre',
    access: 'staff',
    summary: 'How each activity of a unit ended the year, as its people declare it',
    input: oneUnit,
    output: z.object({
      unit: z.object({ id: idShape, code: z.string(), name: z.string() }),
      version: count.nullable(),
      status: z.enum(unitClosingStatuses),
      mayWrite: z.boolean(),
      /** Whose people declare; the unit's name, or null where planning does. */
      declares: z.object({ kind: z.enum(declarerKinds), unit: z.string().nullable() }),
      /** Why nothing may be written although whoever asks belongs to the unit, or null. */
      locked: refusalShape.nullable(),
      available: available(unitClosingActs),
      totals: totalsShape,
      rows: z.array(rowShape),
      steps: z.array(stepShape),
    }),
  }),
  saveClosing: actionRoute('operations.saveClosing', {
    path: '/api/planes/:year/unidades/:unitId/cierre',
    access: declaring,
    summary: 'Keeps what a unit declares of its activities, one or many, over the revisions that its author saw',
    input: oneUnit.extend({
      rows: z
        .array(
          z.object({
            activityId: idShape,
            revision: z.number().int().min(0),
            state: z.enum(declarableStates).nullable(),
            ground: wordsShape,
            evidence: wordsShape,
          }),
        )
        .min(1)
        .max(1000),
    }),
    output: z.object({ saved: count }),
  }),
  declareClosing: actionRoute('operations.declareClosing', {
    path: '/api/planes/:year/cierre/declarar',
    access: declaring,
    summary: 'Hands in the closing of a unit',
    input: unitsInput,
    output: unitsOutput,
  }),
  recallClosing: actionRoute('operations.recallClosing', {
    path: '/api/planes/:year/cierre/retirar',
    access: declaring,
    summary: 'Takes back a closing that nobody confirmed yet',
    input: unitsInput,
    output: unitsOutput,
  }),
  confirmClosing: actionRoute('operations.confirmClosing', {
    path: '/api/planes/:year/cierre/confirmar',
    access: above,
    summary: 'The level above or planning confirms the closing of one or many units',
    input: unitsInput,
    output: unitsOutput,
  }),
  returnClosing: actionRoute('operations.returnClosing', {
    path: '/api/planes/:year/unidades/:unitId/cierre/devolver',
    access: above,
    summary: 'Returns the closing of a unit, with what has to be looked at in each row or in all of it',
    input: oneUnit.extend({
      reason: reasonShape.optional(),
      comments: z.array(z.object({ activityId: idShape, text: reasonShape })).max(1000),
    }),
    output: unitsOutput,
  }),
  closeYear: actionRoute('operations.closeYear', {
    path: '/api/planes/:year/cierre/cerrar',
    access: ['planningOfficer'],
    summary: 'Closes the year: from then on nothing of its plan is written; units left out are named with a reason',
    input: z.object({ year: yearShape, leaving: z.array(idShape).max(500), reason: reasonShape.optional() }),
    output: z.object({ closedOn: z.string() }),
  }),
  reopenYear: actionRoute('operations.reopenYear', {
    path: '/api/planes/:year/cierre/reabrir',
    access: ['authority'],
    summary: 'Opens a closed year again through a day; past it the year is closed by itself',
    input: z.object({ year: yearShape, until: z.iso.date(), reason: reasonShape }),
    output: z.object({ openUntil: z.string() }),
  }),
  closingFile: downloadRoute('operations.closingFile', {
    path: '/api/planes/:year/cierre/datos.csv',
    access: 'staff',
    summary: 'How each activity of the year ended, as data (CSV)',
    input: z.object({ year: yearShape }),
    output: z.object({}),
  }),
  closingDictionary: downloadRoute('operations.closingDictionary', {
    path: '/api/planes/cierre/diccionario.csv',
    access: 'staff',
    summary: 'What each column of the closing data holds (CSV)',
    input: z.object({}),
    output: z.object({}),
  }),
} as const

export const movedRoutes = {
  movedActivities: queryRoute('operations.movedActivities', {
    path: '/api/planes/:year/trasladadas',
    access: 'staff',
    summary: 'What the year before moved into this one, with the activity in which each goes on',
    input: z.object({ year: yearShape }),
    output: z.object({
      from: z.number().int(),
      rows: z.array(
        z.object({
          activityId: idShape,
          code: z.string(),
          name: z.string(),
          unitId: idShape,
          unitName: z.string(),
          /** The unit whose plan of this year takes it: of a unit that is gone, its heir; null where nobody inherits. */
          taker: z.object({ id: idShape, name: z.string() }).nullable(),
          ground: z.string(),
          /** The unit's closing was confirmed. */
          confirmed: z.boolean(),
          next: linkedShape.nullable(),
          /** Whoever asks may write in the taker's plan of this year: link it, and bring it while that is a draft. */
          mayLink: z.boolean(),
          mayBring: z.boolean(),
        }),
      ),
    }),
  }),
  bringMoved: actionRoute('operations.bringMoved', {
    path: '/api/planes/:year/trasladadas/traer',
    access: ['planningOfficer', ...unitPeople],
    summary: 'Copies moved activities of the year before into the plans of their units',
    input: z.object({ year: yearShape, activityIds: z.array(idShape).min(1).max(1000) }),
    output: z.object({ brought: count }),
  }),
  linkMoved: actionRoute('operations.linkMoved', {
    path: '/api/planes/:year/trasladadas/enlazar',
    access: ['planningOfficer', ...unitPeople],
    summary: 'Links a moved activity to the one of this year in which it goes on; null takes the link away',
    input: z.object({ year: yearShape, activityId: idShape, toActivityId: idShape.nullable() }),
    output: z.object({ toActivityId: idShape.nullable() }),
  }),
} as const
