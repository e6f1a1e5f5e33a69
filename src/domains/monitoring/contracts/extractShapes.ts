import { z } from 'zod'
import { countedBys } from '../model/extract/extract.ts'
import { fieldKinds } from '../model/extract/register.ts'
import { idShape } from './shapes.ts'

const count = z.number().int().min(0)
/** A figure, `few` (menos de 5), or `hidden` beside it. */
const shown = z.union([count, z.enum(['few', 'hidden'])])

/** The totals of an extract as whoever asks may see them. */
const totalsShape = z.object({
  ...{ rows: shown, persons: shown.nullable(), withoutPerson: count, outsidePeriod: count },
  sums: z.array(z.object({ field: z.string(), sum: z.string(), values: count })).readonly(),
  cuts: z
    .array(
      z.object({
        ...{ field: z.string(), kind: z.enum(fieldKinds) },
        cells: z.array(z.object({ value: z.string().nullable(), rows: shown, persons: shown.nullable() })).readonly(),
      }),
    )
    .readonly(),
})

/** What is known of a file that is an extract of a register. */
export const extractShape = z.object({
  ...{ registerId: idShape, registerName: z.string(), filter: z.string() },
  ...{ from: z.string(), to: z.string(), takenOn: z.string(), countedBy: z.enum(countedBys) },
  ...{ originalSha256: z.string(), hiddenRows: count, otherColumns: count, totals: totalsShape },
  /** Who asks reads the totals and not the rows. */
  rowsWithheld: z.boolean().optional(),
})
