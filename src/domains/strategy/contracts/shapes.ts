import { z } from 'zod'
import { processKinds } from '../model/strategicPlan.ts'

export const idShape = z.string().min(1).max(80)
const revision = z.number().int()

/** The thing that a save changes, with the revision that the person saw; null makes a new one. */
export const believedShape = z.object({ id: idShape, revision })

export const savedShape = z.object({ id: idShape, revision })

export const planShape = z.object({
  id: idShape,
  name: z.string(),
  code: z.string().nullable(),
  version: z.string().nullable(),
  startYear: z.number(),
  endYear: z.number(),
  mission: z.string().nullable(),
  vision: z.string().nullable(),
  values: z.array(z.object({ name: z.string(), text: z.string() })).readonly(),
  revision,
})

export const perspectiveShape = z.object({
  id: idShape,
  number: z.number(),
  name: z.string(),
  goal: z.string(),
  revision,
})

export const objectiveShape = z.object({
  id: idShape,
  perspectiveId: idShape,
  number: z.number(),
  text: z.string(),
  unitId: idShape.nullable(),
  revision,
})

export const lineShape = z.object({
  id: idShape,
  objectiveId: idShape,
  code: z.string(),
  text: z.string(),
  withdrawn: z.boolean(),
  revision,
})

export const processShape = z.object({
  id: idShape,
  code: z.string().nullable(),
  name: z.string(),
  kind: z.enum(processKinds).nullable(),
  objectiveId: idShape.nullable(),
  unitId: idShape.nullable(),
  withdrawn: z.boolean(),
  revision,
})

export const alignmentShape = z.object({
  id: idShape,
  outerPlan: z.string(),
  axis: z.string(),
  proposal: z.string(),
  objectiveId: idShape,
  revision,
})

export const treeShape = z.object({
  plan: planShape,
  perspectives: z.array(perspectiveShape).readonly(),
  objectives: z.array(objectiveShape).readonly(),
  lines: z.array(lineShape).readonly(),
  processes: z.array(processShape).readonly(),
  alignment: z.array(alignmentShape).readonly(),
  /** Names today of the units that the catalogue speaks of. */
  units: z.array(z.object({ id: idShape, name: z.string() })),
  /** Whether the reader may change it. */
  mayWrite: z.boolean(),
})
