import { z } from 'zod'
import { actionRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { conformityStatuses } from '../../operations/model/index.ts'
import { reportFields, requiredFields } from '../model/dueMonth.ts'
import { reportStatuses } from '../model/report.ts'
import { reportWarnings } from '../model/reportWarnings.ts'
import { reportActs } from '../model/reportWorkflow.ts'
import { verdictKinds, verifyingSides } from '../model/verification/verdicts.ts'
import { availableShape, besideShape, figuresShape, ownCorrectionShape, stepShape } from './correctionShapes.ts'
import { evidenceShape, fileShape, readEvidenceShape, writtenEvidenceShape } from './evidence.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const words = z.string().trim().max(4000)

export const reportContentShape = figuresShape.extend({
  ...besideShape.shape,
  evidence: z.array(writtenEvidenceShape).max(20).readonly(),
  noEvidence: words,
})

const reportShape = reportContentShape.extend({
  evidence: z.array(evidenceShape).readonly(),
  status: z.enum(reportStatuses),
  revision: z.number().int(),
  onBehalfOf: z.string().nullable(),
  typedBy: z.string(),
  typedAt: z.string(),
})

/** One activity in a month, as whoever owes or looks at its report sees it. */
export const rowShape = z.object({
  activity: z.object({
    id: idShape,
    code: z.string(),
    name: z.string(),
    expectedResult: z.string(),
    means: z.array(z.string()).readonly(),
    unitOfMeasure: z.string().nullable(),
    responsible: z.string(),
  }),
  unit: z.object({ id: idShape, name: z.string() }),
  form: z.enum(['share', 'quantity', 'demand']),
  programmedBp: z.number().int().nullable(),
  programmedQuantity: z.number().int().nullable(),
  /** Share of the month: typed, or derived from the quantity. */
  doneBp: z.number().int().nullable(),
  /** Its figures are those that count: of the newest validated correction, where there is one. */
  report: reportShape.nullable(),
  /** When it is due, and whether that day has passed; a reason where the unit was given more time. */
  due: z.object({ on: z.string(), hasPassed: z.boolean(), extendedBecause: z.string().nullable() }),
  /** The cut that closed the month for this unit: nothing may be written; null while it is open. */
  lock: z.object({ number: z.number().int(), at: z.string() }).nullable(),
  /** The closed month is open again for this unit through a day; the cut is the one that had closed it. */
  reopened: z.object({ number: z.number().int(), endsOn: z.string(), reason: z.string() }).nullable(),
  missing: z.array(z.enum(requiredFields)).readonly(),
  /** What is odd in the report without stopping it. */
  warnings: z.array(z.enum(reportWarnings)).readonly(),
  /** Pieces that somebody looked at in a sample and that do not prove the report. */
  unproven: z.array(
    z.object({
      ...{ name: z.string(), kind: z.enum(verdictKinds), reason: z.string(), side: z.enum(verifyingSides) },
      sample: z.number().int(),
    }),
  ),
  mayWrite: z.boolean(),
  available: z.array(availableShape),
  /**
   * Whether the person may write a correction of the closed month now, or also send it; null: no, since the month is open,
   * nothing is validated, or one that was sent waits.
   */
  mayRectify: z.enum(['write', 'send']).nullable(),
  /** Corrections of the report, oldest first. */
  corrections: z.array(ownCorrectionShape),
  /** The trail of the report, oldest first. */
  steps: z.array(stepShape),
  /** What the unidad rectora of its actividad tipo said of it; null: nobody leads it. */
  conformity: z
    .object({
      template: z.string(),
      status: z.enum(conformityStatuses),
      /** The report is no longer what the rectora looked at. */
      changed: z.boolean(),
      exception: z.object({ field: z.string().nullable(), text: z.string(), by: z.string() }).nullable(),
      /** Oldest first. */
      steps: z.array(stepShape),
    })
    .nullable(),
})

const placeShape = z.object({ year: yearShape, month: monthShape })

/** A report as it is written over the revision that its author saw; 0: there was none. */
const writtenShape = z.object({
  activityId: idShape,
  content: reportContentShape,
  revision: z.number().int().min(0),
})

/** What came of it: a report that lacks nothing can be sent. */
const savedShape = z.object({
  revision: z.number().int(),
  missing: z.array(z.enum(requiredFields)).readonly(),
})

export const unitPeople: readonly Role[] = ['unitHead', 'liaison', 'responsible']
export const deciders: readonly Role[] = ['unitHead', 'responsible', 'executive', 'authority']

/** The same for whoever reads a report of others. */
const readRowShape = rowShape.extend({
  report: reportShape.extend({ evidence: z.array(readEvidenceShape).readonly() }),
})

export const reportRoutes = {
  myMonth: queryRoute('monitoring.myMonth', {
    path: '/api/seguimiento/:year/:month',
    access: 'staff',
    kept: 'own',
    summary: 'What whoever asks owes, may type or has to look at in a month, with the reports as they stand',
    input: z.object({ year: yearShape, month: monthShape }),
    output: z.object({
      /** Version of the plan that is carried out; null: none is in force. */
      version: z.number().int().nullable(),
      /** When the month is due for units without more time, and the business days left, null once it passed; null without a version. */
      due: z.object({ on: z.string(), daysLeft: z.number().int().nullable() }).nullable(),
      rows: z.array(rowShape),
      /** Files of the month, in the units in which whoever asks writes. */
      files: z.array(fileShape.extend({ unitId: idShape, isUsed: z.boolean() })),
    }),
  }),
  report: queryRoute('monitoring.report', {
    path: '/api/seguimiento/:year/:month/informes/:activityId',
    access: 'staff',
    kept: 'own',
    summary: 'The report of an activity in a month, for whoever may read it: once it is validated, all the staff',
    input: placeShape.extend({ activityId: idShape }),
    output: readRowShape,
  }),
  saveReport: actionRoute('monitoring.saveReport', {
    path: '/api/seguimiento/:year/:month/informes/:activityId',
    access: unitPeople,
    summary: 'Writes what was done of an activity in a month; a liaison types it for the post that answers',
    input: placeShape.extend(writtenShape.shape),
    output: savedShape,
  }),
  saveReports: actionRoute('monitoring.saveReports', {
    path: '/api/seguimiento/:year/:month/informes',
    access: unitPeople,
    summary: 'Writes the reports of many activities in a month at once: all that are named, or none',
    input: placeShape.extend({
      reports: z
        .array(writtenShape)
        .min(1)
        .max(200)
        .refine((reports) => new Set(reports.map(({ activityId }) => activityId)).size === reports.length)
        .readonly(),
    }),
    output: z.object({ reports: z.array(savedShape.extend({ activityId: idShape })).readonly() }),
  }),
  takeReportStep: actionRoute('monitoring.takeReportStep', {
    path: '/api/seguimiento/:year/:month/pasos',
    access: deciders,
    summary: 'Sends, takes back, returns or validates reports of a month: all that are named, or none',
    input: z.object({
      year: yearShape,
      month: monthShape,
      act: z.enum(reportActs),
      activityIds: z.array(idShape).min(1).max(500),
      /** Asked for when returning; the field is the one that it speaks of, or null for the whole report. */
      comment: z
        .object({ field: z.enum(reportFields).nullable(), text: z.string().trim().min(5).max(2000) })
        .optional(),
    }),
    output: z.object({ changed: z.number().int() }),
  }),
} as const
