import { z } from 'zod'
import { MONTHS } from '../../../kernel/month.ts'
import { exemptions, modalities } from '../model/activity.ts'
import { planStatuses, roundKinds, unitPlanStatuses } from '../model/plan.ts'

/** Shapes that several routes share. Shares are basis points; null is "not programmed". */
export const shareShape = z.number().int().min(0).max(1_000_000).nullable()
export const monthsShape = z.array(shareShape).length(12).readonly()
/** That a unit closes in the plan's year, and whoever it was merged into. */
export const unitEndShape = z
  .object({
    unitId: z.string(),
    /** First day without the unit. */
    closedOn: z.iso.date(),
    successor: z.object({ unitId: z.string(), name: z.string() }).nullable(),
  })
  .nullable()

export const yearShape = z.coerce.number().int().min(2000).max(2100)
export const idShape = z.string().min(1).max(100)
export const textShape = z.string().max(4000)

export const linkShape = z.object({
  classification: z.enum(['line', 'process', 'unclassified']),
  lineId: idShape.nullable(),
  processId: idShape.nullable(),
})

export const targetShape = z.object({
  unitOfMeasure: z.string().trim().min(1).max(120),
  quantities: z.array(z.number().int().min(0).max(1_000_000_000_000).nullable()).length(12).readonly(),
})

export const responsibleShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), postId: idShape }),
  z.object({ kind: z.literal('unit'), unitId: idShape }),
  z.object({ kind: z.literal('committee'), name: z.string().trim().min(1).max(300) }),
])

/** A month of the year, 1 to 12. */
export const monthShape = z.union(MONTHS.map((month) => z.literal(month)))
const exemptShape = z.array(z.object({ month: monthShape, why: z.enum(exemptions) })).readonly()

export const templateLinkShape = z.object({ templateId: idShape, version: z.number().int() })

export const activityShape = linkShape.extend({
  id: idShape,
  unitPlanId: idShape,
  unitId: idShape,
  position: z.number().int(),
  code: z.string(),
  lineText: z.string(),
  name: z.string(),
  expectedResult: z.string(),
  means: z.array(z.string()).readonly(),
  responsibleText: z.string(),
  responsibles: z.array(responsibleShape).readonly(),
  supports: z.array(idShape).readonly(),
  condition: z.string().nullable(),
  modality: z.enum(modalities).nullable(),
  weightBp: z.number().int().nullable(),
  target: targetShape.nullable(),
  months: monthsShape,
  exempt: exemptShape,
  template: templateLinkShape.nullable(),
  copiedFrom: idShape.nullable(),
})

const formShape = z.object({ code: z.string(), version: z.string(), date: z.string().nullable() })
export const planShape = z.object({
  id: idShape,
  year: z.number().int(),
  strategicPlanId: idShape.nullable(),
  title: z.string(),
  status: z.enum(planStatuses),
  form: formShape,
  unitForm: formShape,
  revision: z.number().int(),
  /** From 1; each round prepares one version. */
  round: z.number().int(),
  roundKind: z.enum(roundKinds),
  /** Day on which the year was closed first, and the last day of its reopening. */
  closedOn: z.string().nullable(),
  openUntil: z.string().nullable(),
})
export const unitPlanStatusShape = z.enum(unitPlanStatuses)

function changeOf<F extends string, V extends z.ZodType>(field: F, value: V) {
  return z.object({ activityId: idShape, field: z.literal(field), before: value, after: value })
}

const edits = {
  months: changeOf('months', monthsShape),
  link: changeOf('link', linkShape),
  means: changeOf('means', z.array(textShape).max(20).readonly()),
  modality: changeOf('modality', z.enum(modalities).nullable()),
  weightBp: changeOf('weightBp', z.number().int().min(1).max(10_000).nullable()),
  target: changeOf('target', targetShape.nullable()),
  name: changeOf('name', textShape),
  expectedResult: changeOf('expectedResult', textShape),
  responsibleText: changeOf('responsibleText', textShape),
  lineText: changeOf('lineText', textShape),
  condition: changeOf('condition', textShape.nullable()),
  responsibles: changeOf('responsibles', z.array(responsibleShape).max(20).readonly()),
  supports: changeOf('supports', z.array(idShape).max(50).readonly()),
  template: changeOf('template', templateLinkShape.nullable()),
  position: changeOf('position', z.number().int().min(1)),
}

/** One change of an activity in force that a request may ask for. */
export const requestedChangeShape = z.discriminatedUnion('field', [
  edits.months,
  edits.link,
  edits.means,
  edits.modality,
  edits.weightBp,
  edits.target,
  edits.name,
  edits.expectedResult,
  edits.responsibleText,
  edits.lineText,
  edits.condition,
  edits.responsibles,
  edits.supports,
])

/** One change that a person may write: what the sender believes is there, and what to put (decisions.md 11). */
export const editShape = z.discriminatedUnion('field', [
  ...requestedChangeShape.options,
  edits.template,
  edits.position,
])

/** Every change that a history or a comparison may tell; which months don't count is decided by request only. */
export const changeShape = z.discriminatedUnion('field', [...editShape.options, changeOf('exempt', exemptShape)])
