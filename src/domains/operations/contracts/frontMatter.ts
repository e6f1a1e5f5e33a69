import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { planSectionSchema } from '../model/planSection.ts'
import { idShape, yearShape } from './shapes.ts'

/** A signature of the plan (`unitId` null) or of a unit's plan, in the order in which they are printed. */
const signatureShape = z.object({
  unitId: idShape.nullable(),
  act: z.string().trim().min(1).max(100),
  name: z.string().trim().max(200),
  post: z.string().trim().min(1).max(200),
})

export const frontMatterRoutes = {
  frontMatter: queryRoute('operations.frontMatter', {
    path: '/api/planes/:year/secciones',
    access: 'staff',
    summary: 'Sections before the plans of the units, and who signs',
    input: z.object({ year: yearShape }),
    output: z.object({ sections: z.array(planSectionSchema), signatures: z.array(signatureShape) }),
  }),
  saveFrontMatter: actionRoute('operations.saveFrontMatter', {
    path: '/api/planes/:year/secciones',
    access: ['planningOfficer'],
    summary: 'Puts sections and signatures in the place of those that a plan in preparation had',
    input: z.object({
      year: yearShape,
      sections: z.array(planSectionSchema).max(60),
      signatures: z.array(signatureShape).max(400),
    }),
    output: z.object({ sections: z.number().int(), signatures: z.number().int() }),
  }),
} as const
