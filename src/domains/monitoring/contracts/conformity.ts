import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { conformityActs, conformityStatuses } from '../../operations/model/index.ts'
import { reportFields } from '../model/dueMonth.ts'
import { reportStatuses } from '../model/report.ts'
import { reportContentShape, rowShape } from './reports.ts'
import { idShape, monthShape, reasonShape, yearShape } from './shapes.ts'

const place = { year: yearShape, month: monthShape }
const unitShape = z.object({ id: idShape, name: z.string() })
const refusalShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

/** A report and what whoever acts saw of it: when it is no longer so, nothing is done. */
const seenShape = z.object({ activityId: idShape, digest: z.string().length(64) })
const once = (rows: readonly { activityId: string }[]): boolean =>
  new Set(rows.map(({ activityId }) => activityId)).size === rows.length

const said = reportContentShape.pick({
  ...{ quantity: true, received: true, attended: true, achievement: true, difficulty: true, noEvidence: true },
})

/** The report of an office under an actividad tipo in a month. */
const rowOfOffice = rowShape
  .pick({ unit: true, form: true, programmedBp: true, programmedQuantity: true, doneBp: true })
  .extend({
    activity: z.object({ id: idShape, code: z.string(), unitOfMeasure: z.string().nullable() }),
    reportStatus: z.enum(reportStatuses),
    /** What was sent; null: nothing was, or it is not for whoever asks. */
    report: said.extend({ pieces: z.number().int() }).nullable(),
    /** Under what the month programmed; null where that can't be said. */
    behind: z.boolean().nullable(),
    late: z.boolean(),
    digest: z.string().nullable(),
    status: z.enum(conformityStatuses),
    /** The report is no longer what the rectora looked at. */
    changed: z.boolean(),
    /** Who said it last, when, and what where it is an exception; null: nobody did, or it is not for whoever asks. */
    last: z
      .object({
        ...{ act: z.enum(conformityActs), field: z.string().nullable(), reason: z.string().nullable() },
        ...{ personName: z.string(), postName: z.string(), at: z.string() },
      })
      .nullable(),
    /** Acts that whoever asks may do now; `refusal` is what still stops one. */
    available: z.array(z.object({ act: z.enum(conformityActs), refusal: refusalShape.nullable() })),
  })

export const reportConformityRoutes = {
  reportConformity: queryRoute('monitoring.reportConformity', {
    path: '/api/seguimiento/:year/:month/conformidad',
    access: 'staff',
    summary:
      'By actividad tipo, what offices reported under it in a month and where the conformity of each report stands',
    input: z.object(place),
    output: z.object({
      /** Version of the plan that is carried out; null: none is in force. */
      version: z.number().int().nullable(),
      types: z.array(
        z.object({
          ...{ id: idShape, name: z.string(), leadUnit: unitShape },
          /** Whoever asks gives conformity for this type. */
          mine: z.boolean(),
          rows: z.array(rowOfOffice),
        }),
      ),
    }),
  }),
  latestSent: queryRoute('monitoring.latestSent', {
    path: '/api/seguimiento/:year/conformidad',
    access: 'staff',
    summary: 'The last month in which an office sent a report that a rectora looks at; null where none did',
    input: z.object({ year: yearShape }),
    output: z.object({ month: monthShape.nullable() }),
  }),
  reviewReportConformity: actionRoute('monitoring.reviewReportConformity', {
    path: '/api/seguimiento/:year/:month/conformidad',
    access: ['technicalLead'],
    summary: 'Gives conformity to many reports of a month at once and marks exceptions, all or none',
    input: z
      .object({
        ...place,
        give: z.array(seenShape).max(1000),
        except: z.array(seenShape.extend({ field: z.enum(reportFields).nullable(), text: reasonShape })).max(1000),
      })
      .refine(({ give, except }) => give.length + except.length > 0)
      .refine(({ give, except }) => once([...give, ...except])),
    output: z.object({ given: z.number().int(), exceptions: z.number().int() }),
  }),
  withdrawReportConformity: actionRoute('monitoring.withdrawReportConformity', {
    path: '/api/seguimiento/:year/:month/conformidad/retirar',
    access: ['technicalLead'],
    summary: 'Takes back conformity or exceptions of reports, with a reason; they are pending again',
    input: z.object({ ...place, reports: z.array(seenShape).min(1).max(1000).refine(once), reason: reasonShape }),
    output: z.object({ withdrawn: z.number().int() }),
  }),
} as const
