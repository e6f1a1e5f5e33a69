import { z } from 'zod'
import { sectionKinds } from './planImport/importedPlan.ts'

export { sectionKinds }
export type SectionKind = (typeof sectionKinds)[number]

const paragraphs = z.object({ paragraphs: z.array(z.string()).readonly() })
const titled = <K extends SectionKind, B extends z.ZodType>(kind: K, body: B) =>
  z.object({ kind: z.literal(kind), title: z.string(), body })

/** One section of the front matter with the body of its kind (domain.md A2). */
export const planSectionSchema = z.discriminatedUnion('kind', [
  titled('introduction', paragraphs),
  titled('objective', paragraphs),
  titled('scope', paragraphs),
  titled(
    'legalFrame',
    z.object({
      norms: z
        .array(z.object({ norm: z.string(), articles: z.array(z.string()).readonly(), text: z.string() }))
        .readonly(),
    }),
  ),
  titled('glossary', z.object({ terms: z.array(z.object({ term: z.string(), definition: z.string() })).readonly() })),
  titled('mission', paragraphs),
  titled('vision', paragraphs),
  titled('values', z.object({ values: z.array(z.object({ name: z.string(), text: z.string() })).readonly() })),
  titled(
    'objectives',
    z.object({
      perspectives: z
        .array(
          z.object({
            number: z.number().int(),
            name: z.string(),
            goal: z.string(),
            objectives: z.array(z.object({ number: z.number().int(), text: z.string() })).readonly(),
          }),
        )
        .readonly(),
    }),
  ),
  titled(
    'alignment',
    z.object({
      /** One pair for each objective that a proposal of the outer plan reaches. */
      pairs: z.array(z.object({ axis: z.string(), proposal: z.string(), objective: z.number().int() })).readonly(),
    }),
  ),
  titled(
    'method',
    z.object({
      steps: z
        .array(z.object({ number: z.number().int(), title: z.string(), paragraphs: z.array(z.string()).readonly() }))
        .readonly(),
    }),
  ),
  titled('other', paragraphs),
])
export type PlanSection = z.infer<typeof planSectionSchema>

/** A signature of the plan (`unitPlanId` null) or of a unit's plan, where a section of the unit may have its own. */
export const planSignatureSchema = z.object({
  unitPlanId: z.string().nullable(),
  /** `Elaboró`, `Visto bueno`, `Autorizó`, `Responsable`. */
  act: z.string(),
  /** '' where nobody is named, and in what goes to the public. */
  name: z.string(),
  post: z.string(),
  /** A section signs inside its unit's plan; the place where the head signs stays. */
  section: z.literal(true).optional(),
  /** A substitute signed for the holder of the post: printed "por encargo". */
  bySubstitute: z.literal(true).optional(),
})
export type PlanSignature = z.infer<typeof planSignatureSchema>
