import { z } from 'zod'
import { MONTHS } from '../../../kernel/month.ts'
import { type Activity, exemptions, modalities } from './activity.ts'
import { planStatuses, unitPlanStatuses } from './plan.ts'
import { planSectionSchema, planSignatureSchema } from './planSection.ts'
import { type VersionSignature, versionKinds, versionSignatureActs } from './workflow/planVersion.ts'

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const PLAN_FILE_VERSION = 1

const share = z.number().int().min(0).nullable()
const id = z.string().min(1)
const monthSchema = z.union(MONTHS.map((month) => z.literal(month)))
const form = z.object({ code: z.string(), version: z.string(), date: z.string().nullable() })

const responsible = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), postId: id }),
  z.object({ kind: z.literal('unit'), unitId: id }),
  z.object({ kind: z.literal('committee'), name: z.string() }),
])

export const activityFileSchema = z.object({
  id,
  unitPlanId: id,
  unitId: id,
  position: z.number().int(),
  code: z.string(),
  lineText: z.string(),
  classification: z.enum(['line', 'process', 'unclassified']),
  lineId: id.nullable(),
  processId: id.nullable(),
  name: z.string(),
  expectedResult: z.string(),
  means: z.array(z.string()).readonly(),
  responsibleText: z.string(),
  responsibles: z.array(responsible).readonly(),
  supports: z.array(id).readonly(),
  condition: z.string().nullable(),
  modality: z.enum(modalities).nullable(),
  weightBp: z.number().int().nullable(),
  target: z
    .object({
      unitOfMeasure: z.string(),
      quantities: z.array(z.number().int().min(0).nullable()).length(12).readonly(),
    })
    .nullable(),
  /** Twelve shares of the year in basis points (8.33 % = 833); null is "not programmed", 0 a written zero. */
  months: z.array(share).length(12).readonly(),
  /** Months out of the denominator; files older than the field have none. */
  exempt: z
    .array(z.object({ month: monthSchema, why: z.enum(exemptions) }))
    .readonly()
    .default([]),
  template: z.object({ templateId: id, version: z.number().int() }).nullable(),
  copiedFrom: id.nullable(),
}) satisfies z.ZodType<Activity>

export const unitFileSchema = z.object({
  id,
  unitPlanId: id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(['central', 'regional', 'departamental', 'organo']),
  status: z.enum(unitPlanStatuses),
  notes: z.string(),
  activities: z.array(activityFileSchema).readonly(),
})
export type UnitFile = z.infer<typeof unitFileSchema>

/**
 * The whole plan of a year as one piece of plain data: what every printed document is made from, what a PDF carries
 * inside, and a public format of its own (`hilo-plan`, version 1). Units stand in the order in which they are printed,
 * activities in the order of their unit.
 */
export const planFileSchema = z.object({
  format: z.literal('hilo-plan'),
  version: z.literal(PLAN_FILE_VERSION),
  institution: z.object({ name: z.string(), acronym: z.string(), locale: z.string() }),
  plan: z.object({
    id,
    year: z.number().int(),
    title: z.string(),
    status: z.enum(planStatuses),
    form,
    unitForm: form,
    revision: z.number().int(),
    /** Instant of the plan's last change: the date of everything printed from it. */
    changedAt: z.string(),
  }),
  /** What an approved version says of itself; absent in a working copy. */
  official: z
    .object({
      number: z.number().int(),
      kind: z.enum(versionKinds),
      approvedOn: z.string(),
      code: z.string(),
      /** Who signed it; versions older than the field print the signatures of the front matter. */
      signatures: z
        .array(
          z.object({
            act: z.enum(versionSignatureActs),
            post: z.string(),
            bySubstitute: z.literal(true).optional(),
          }) satisfies z.ZodType<VersionSignature>,
        )
        .readonly()
        .optional(),
    })
    .optional(),
  sections: z.array(planSectionSchema).readonly(),
  signatures: z.array(planSignatureSchema).readonly(),
  objectives: z.array(z.object({ id, number: z.number().int(), text: z.string() })).readonly(),
  lines: z
    .array(z.object({ id, objectiveId: id, code: z.string(), text: z.string(), withdrawn: z.boolean() }))
    .readonly(),
  processes: z.array(z.object({ id, name: z.string(), objectiveId: id.nullable(), withdrawn: z.boolean() })).readonly(),
  units: z.array(unitFileSchema).readonly(),
  /** What passed from one unit to another in the year; absent where nothing did. */
  inherited: z
    .array(z.object({ activityId: id, fromUnitId: id, toUnitId: id, from: monthSchema, code: z.string() }))
    .readonly()
    .optional(),
})
export type PlanFile = z.infer<typeof planFileSchema>

/** Internal copies may print the names of who signs, public ones print posts only (decisions.md 26). */
export const copyKinds = ['publica', 'interna'] as const
export type CopyKind = (typeof copyKinds)[number]

/** What of the plan a copy shows: all units or one, with the names of who signs or without them. */
export function copyOf(file: PlanFile, choice: { copy: CopyKind; unitId?: string | undefined }): PlanFile {
  const units = choice.unitId === undefined ? file.units : file.units.filter((unit) => unit.id === choice.unitId)
  const shown = new Set(units.map((unit) => unit.unitPlanId))
  const signatures = file.signatures
    .filter(({ unitPlanId }) => (unitPlanId === null ? choice.unitId === undefined : shown.has(unitPlanId)))
    .map((signature) => (choice.copy === 'publica' ? { ...signature, name: '' } : signature))
  const sections = choice.unitId === undefined ? file.sections : []
  const { inherited, ...rest } = file
  const passed = inherited?.filter(
    ({ fromUnitId, toUnitId }) => choice.unitId === undefined || [fromUnitId, toUnitId].includes(choice.unitId),
  )
  return { ...rest, sections, signatures, units, ...(passed === undefined ? {} : { inherited: passed }) }
}
