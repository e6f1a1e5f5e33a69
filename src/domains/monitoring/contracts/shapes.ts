import { z } from 'zod'
import { MONTHS } from '../../../kernel/month.ts'

export const yearShape = z.coerce.number().int().min(2000).max(2100)
export const monthShape = z.coerce.number().pipe(z.union(MONTHS.map((month) => z.literal(month))))
export const idShape = z.string().min(1).max(100)
