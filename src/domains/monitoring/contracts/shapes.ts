import { z } from 'zod'
import { MONTHS } from '../../../kernel/month.ts'

export const yearShape = z.coerce.number().int().min(2000).max(2100)
export const monthShape = z.coerce.number().pipe(z.union(MONTHS.map((month) => z.literal(month))))
export const idShape = z.string().min(1).max(100)
/** Why somebody decided something; it stays beside the decision. */
export const reasonShape = z.string().trim().min(5).max(1000)
/** Which units are given time to report which month, and why; each kind of time adds its last day. */
export const givenTimeShape = z.object({
  ...{ year: yearShape, month: monthShape, reason: reasonShape },
  unitIds: z.array(idShape).min(1).max(500),
})
