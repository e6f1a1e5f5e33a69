import { z } from 'zod'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { unitWays } from '../../model/compliance/figures.ts'
import { groupings } from '../../model/compliance/grouping.ts'
import { isOver, lastMonthOver } from '../../model/monitoredYear.ts'
import type { CutPlace } from '../addresses.ts'

const schema = z.object({
  mes: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  por: z.enum(groupings).catch('unit'),
  forma: z.enum(unitWays).catch('equalUnits'),
  grupo: z.string().optional().catch(undefined),
})

export type Place = CutPlace & {
  year: string
  month: Month
  /** The last day of the month has passed. */
  isOver: boolean
  /** The group whose figure is opened. */
  group: string
  locale: string
  timeZone: string
  /** False until it is known which month to show. */
  isKnown: boolean
  change: (change: Partial<z.output<typeof schema>>) => void
}

/** What the address of a page of compliance says, with the usual month where it says none. */
export function usePlace(): Place {
  const year = usePathParameter('year')
  const [{ mes, por, forma, grupo }, change] = useFilters(schema)
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const today = me?.today ?? ''
  const asked = mes ?? lastMonthOver(Number(year), today)
  const month = MONTHS.find((one) => one === asked) ?? 12
  return {
    ...{ year, grouping: por, way: forma, group: grupo ?? '', change },
    month,
    isOver: isOver(Number(year), month, today),
    locale: me?.institution.locale ?? 'es-SV',
    timeZone: me?.institution.timeZone ?? 'UTC',
    isKnown: mes !== undefined || today !== '',
  }
}
