import { z } from 'zod'
import { MONTHS, type Month } from '../../../kernel/month.ts'
import { useFilters } from '../../../ui/useSearch.ts'
import { usualMonth } from './month/monthGroups.ts'

const schema = z.object({ mes: z.coerce.number().int().min(1).max(12).optional().catch(undefined) })

/** The month that the address names, or else the usual one of the year. */
export function useMonth(year: string, today: string): { month: Month; isKnown: boolean } {
  const [{ mes }] = useFilters(schema)
  const asked = mes ?? usualMonth(Number(year), today)
  return { month: MONTHS.find((month) => month === asked) ?? 12, isKnown: mes !== undefined || today !== '' }
}
