import { z } from 'zod'
import { queryRoute, uploadRoute } from '../../../kernel/contract.ts'
import { countedBys } from '../model/extract/extract.ts'
import { fileShape } from './evidence.ts'
import { unitPeople } from './reports.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const monthInput = { year: yearShape, month: monthShape, activityId: idShape }
const count = z.number().int()

export const extractRoutes = {
  addExtract: uploadRoute('monitoring.addExtract', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/extractos',
    access: unitPeople,
    summary:
      'Reads an extract of a register, counts it anew and keeps it without identities among the files of the unit in a month',
    input: z.object({
      ...{ ...monthInput, registerId: idShape, filter: z.string().trim().min(3).max(500) },
      ...{ from: z.iso.date(), to: z.iso.date(), takenOn: z.iso.date(), countedBy: z.enum(countedBys) },
    }),
    output: fileShape,
  }),
  personsInYear: queryRoute('monitoring.personsInYear', {
    path: '/api/seguimiento/:year/:month/informes/:activityId/personas',
    access: 'staff',
    summary:
      'How many distinct persons the extracts of an activity hold from the beginning of the year to a month, by register',
    input: z.object(monthInput),
    output: z.object({
      registers: z.array(
        z.object({
          ...{ registerId: idShape, registerName: z.string(), extracts: count, otherKey: count },
          /** `few`: from 1 to 4, which whoever asks may not see. */
          persons: z.union([count, z.literal('few')]),
        }),
      ),
    }),
  }),
} as const
