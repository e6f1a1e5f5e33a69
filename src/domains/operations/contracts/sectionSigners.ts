import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { sectionActs, sectionStatuses } from '../model/workflow/sectionSignature.ts'
import { idShape, yearShape } from './shapes.ts'

const path = '/api/planes/:year/unidades/:unitId/secciones'

export const sectionRoutes = {
  sections: queryRoute('operations.sections', {
    path,
    access: 'staff',
    summary: 'Posts of sections that sign inside a unit’s plan, with their signatures and what whoever asks may do',
    input: z.object({ year: yearShape, unitId: idShape }),
    output: z.object({
      signers: z.array(
        z.object({
          postId: idShape,
          postName: z.string(),
          status: z.enum(sectionStatuses),
          /** The last signature of the post; it stands while the status is `signed`. */
          signature: z.object({ personName: z.string(), bySubstitute: z.boolean(), at: z.string() }).nullable(),
          available: z.array(
            z.object({
              act: z.enum(sectionActs),
              refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
            }),
          ),
        }),
      ),
      mayName: z.boolean(),
      /** Posts that may be named: those of the unit and of the units below it, without its head. */
      posts: z.array(z.object({ postId: idShape, postName: z.string(), unitName: z.string() })),
    }),
  }),
  nameSectionSigners: actionRoute('operations.nameSectionSigners', {
    path,
    access: ['planningOfficer', 'unitHead'],
    summary: 'Says which posts of sections sign inside a unit’s plan before its head presents it',
    input: z.object({ year: yearShape, unitId: idShape, postIds: z.array(idShape).max(30) }),
    output: z.object({ signers: z.number().int() }),
  }),
  signSection: actionRoute('operations.signSection', {
    path: '/api/planes/:year/unidades/:unitId/secciones/firmar',
    access: 'staff',
    summary: 'Signs for a section what the unit’s plan holds now; any change after it asks for a new signature',
    input: z.object({ year: yearShape, unitId: idShape, postId: idShape }),
    output: z.object({ sha256: z.string() }),
  }),
} as const
