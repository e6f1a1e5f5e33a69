import { z } from 'zod'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { useFilters } from '../../../../ui/useSearch.ts'
import { reportConformityRoutes } from '../../contract.ts'
import { useMonth } from '../useMonth.ts'

const schema = z.object({ mes: z.coerce.number().int().min(1).max(12).optional().catch(undefined) })

/** The month that the address names, or else the last in which an office sent something, or else the usual one of the year. */
export function useConformityMonth(year: string, today: string): { month: Month; isKnown: boolean } {
  const [{ mes }] = useFilters(schema)
  const usual = useMonth(year, today)
  const latest = useRead(reportConformityRoutes.latestSent, { year }, { enabled: mes === undefined })
  if (mes !== undefined) return usual
  const sent = MONTHS.find((month) => month === latest.data?.month)
  return { month: sent ?? usual.month, isKnown: usual.isKnown && !latest.isLoading }
}
