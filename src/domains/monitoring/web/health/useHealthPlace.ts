import { z } from 'zod'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { useViewed, type Viewed } from '../useViewed.ts'

const month = z.coerce.number().int().min(1).max(12).optional().catch(undefined)
const schema = z.object({ desde: month, hasta: month, unidad: z.string().optional().catch(undefined) })

export type HealthView = Viewed & {
  year: string
  from: Month
  to: Month
  /** The unit that a list is narrowed to. */
  unit: string | undefined
  /** False until it is known which months to show. */
  isKnown: boolean
  change: (change: Partial<z.output<typeof schema>>) => void
}

const monthOf = (wanted: number, otherwise: Month): Month => MONTHS.find((one) => one === wanted) ?? otherwise

/** The period that the address names, from January to the usual month where it names none; never backwards. */
export function useHealthPlace(): HealthView {
  const year = usePathParameter('year')
  const viewed = useViewed()
  const [{ desde, hasta, unidad }, change] = useFilters(schema)
  const to = monthOf(hasta ?? usualMonth(Number(year), viewed.today), 12)
  const from = monthOf(Math.min(desde ?? 1, to), 1)
  return {
    ...{ ...viewed, year, from, to, unit: unidad === '' ? undefined : unidad, change },
    isKnown: hasta !== undefined || viewed.today !== '',
  }
}
