import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { comparedFields } from '../model/officeDifferences.ts'
import { conformityActs, conformityStatuses } from '../model/workflow/conformity.ts'
import { idShape, monthsShape, unitPlanStatusShape, yearShape } from './shapes.ts'
import { nationalShape, templateShape, unitShape } from './templates.ts'

const wordsShape = z.string().trim().min(5).max(2000)
const refusalShape = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

/** An activity and what whoever acts saw of it: when it is no longer so, nothing is done. */
const seenShape = z.object({ activityId: idShape, digest: z.string().length(64) })
const once = (rows: readonly { activityId: string }[]): boolean =>
  new Set(rows.map(({ activityId }) => activityId)).size === rows.length

const standing = {
  activityId: idShape,
  unit: unitShape,
  code: z.string(),
  digest: z.string(),
  status: z.enum(conformityStatuses),
  /** It is no longer what the rectora looked at. */
  changed: z.boolean(),
  unitPlanStatus: unitPlanStatusShape,
  /** The office has not accepted the present version of the type. */
  behind: z.boolean(),
  programmed: z.boolean(),
  /** Acts that whoever asks may do now; `refusal` is what still stops one. */
  available: z.array(z.object({ act: z.enum(conformityActs), refusal: refusalShape.nullable() })),
}
const summary = {
  template: templateShape,
  leadUnit: unitShape,
  national: nationalShape,
  /** Whoever asks gives conformity for this type. */
  mine: z.boolean(),
  /** Offices of the same kind that have a plan and not this activity. */
  lacking: z.array(unitShape),
}
const one = z.object({ year: yearShape, templateId: idShape })

export const conformityRoutes = {
  conformity: queryRoute('operations.conformity', {
    path: '/api/planes/:year/conformidad',
    access: 'staff',
    summary: 'By actividad tipo, what offices plan under it and where the conformity of each activity stands',
    input: z.object({ year: yearShape }),
    output: z.object({ types: z.array(z.object({ ...summary, activities: z.array(z.object(standing)) })) }),
  }),
  conformityFile: downloadRoute('operations.conformityFile', {
    path: '/api/planes/:year/conformidad/datos',
    access: 'staff',
    summary: 'The same as CSV: a row for each activity, with its state, the post that gave it and its exception',
    input: z.object({ year: yearShape }),
    output: z.unknown(),
  }),
  conformityOfType: queryRoute('operations.conformityOfType', {
    path: '/api/planes/:year/conformidad/:templateId',
    access: 'staff',
    summary: 'The activities of offices under one actividad tipo: how they differ, where each stands, and the trail',
    input: one,
    output: z.object({
      ...summary,
      /** In how many ways the offices say each field. */
      ways: z.record(z.enum(comparedFields), z.number().int()),
      activities: z.array(
        z.object({
          ...standing,
          months: monthsShape,
          expectedResult: z.string(),
          means: z.array(z.string()).readonly(),
          responsibleText: z.string(),
          /** Fields in which it is not as more than half of the offices have it. */
          apart: z.array(z.enum(comparedFields)).readonly(),
          /** Fields in which it is not as the type says; `own`: the office may say it in its own way. */
          differs: z.array(
            z.object({ field: z.enum(['link', 'name', 'expectedResult', 'means', 'target']), own: z.boolean() }),
          ),
          exception: z
            .object({ text: z.string(), field: z.string().nullable(), answer: z.string().nullable() })
            .nullable(),
        }),
      ),
      /** Newest first; acts of one moment stand together. */
      trail: z.array(
        z.object({
          id: idShape,
          act: z.enum(conformityActs),
          activities: z.array(z.string()),
          personName: z.string(),
          postName: z.string(),
          bySubstitute: z.boolean(),
          reason: z.string().nullable(),
          at: z.string(),
        }),
      ),
    }),
  }),
  reviewConformity: actionRoute('operations.reviewConformity', {
    path: '/api/planes/:year/conformidad',
    access: ['technicalLead'],
    summary: 'Gives conformity to many activities at once and marks exceptions, all or none',
    input: z
      .object({
        year: yearShape,
        give: z.array(seenShape).max(1000),
        except: z
          .array(seenShape.extend({ field: z.string().trim().min(1).max(60).optional(), text: wordsShape }))
          .max(1000),
      })
      .refine(({ give, except }) => give.length + except.length > 0)
      .refine(({ give, except }) => once([...give, ...except])),
    output: z.object({ given: z.number().int(), exceptions: z.number().int() }),
  }),
  withdrawConformity: actionRoute('operations.withdrawConformity', {
    path: '/api/planes/:year/conformidad/retirar',
    access: ['technicalLead'],
    summary: 'Takes back conformity or exceptions, with a reason; the activities are pending again',
    input: z.object({
      year: yearShape,
      activities: z.array(seenShape).min(1).max(1000).refine(once),
      reason: wordsShape.max(1000),
    }),
    output: z.object({ withdrawn: z.number().int() }),
  }),
} as const
