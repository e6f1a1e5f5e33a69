import { z } from 'zod'
import { LINE_CODE } from './lineCode.ts'
import { processKinds } from './strategicPlan.ts'

const words = (most: number) => z.string().trim().min(1).max(most)
const looseWords = (most: number) => z.string().trim().max(most)

export const yearField = z.number().int().min(1900).max(2200)
export const ordinalField = z.number().int().min(1).max(99)
export const planFields = z.object({
  name: words(200),
  code: words(60).nullable(),
  version: words(20).nullable(),
  startYear: yearField,
  endYear: yearField,
  mission: words(2000).nullable(),
  vision: words(2000).nullable(),
  values: z.array(z.object({ name: words(120), text: looseWords(1000) })).max(30),
})
export const perspectiveFields = z.object({ number: ordinalField, name: words(200), goal: looseWords(1000) })
export const objectiveTextField = words(1000)
export const lineFields = z.object({ code: z.string().trim().regex(LINE_CODE), text: words(1000) })
export const processFields = z.object({
  code: words(40).nullable(),
  name: words(300),
  kind: z.enum(processKinds).nullable(),
})
export const alignmentFields = z.object({ outerPlan: words(200), axis: looseWords(300), proposal: words(1000) })

/**
 * A strategic plan as plain data, its parts joined by their numbers: what the demo and the front matter of an
 * imported document carry. Units by id.
 */
export const catalogueDataSchema = planFields.extend({
  perspectives: z.array(perspectiveFields).max(30),
  objectives: z
    .array(
      z.object({
        number: ordinalField,
        perspective: ordinalField,
        text: objectiveTextField,
        unitId: z.string().nullable(),
      }),
    )
    .max(99),
  lines: z.array(lineFields).max(1000),
  processes: z
    .array(processFields.extend({ objective: ordinalField.nullable(), unitId: z.string().nullable() }))
    .max(1000),
  alignment: z.array(alignmentFields.extend({ objective: ordinalField })).max(1000),
})
export type CatalogueData = z.output<typeof catalogueDataSchema>
