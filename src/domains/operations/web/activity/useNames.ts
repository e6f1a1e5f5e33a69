import { useMemo } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { postRoutes } from '../../../platform/contract.ts'
import { planRoutes } from '../../contract.ts'
import { useCatalogue } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import type { Names } from './valueText.ts'

const NONE: Names['endedPosts'] = []

/** Names of lines, processes, units and posts that an activity of the year may point at. */
export function useNames(year: string, endedPosts: Names['endedPosts'] = NONE): Names {
  const { locale } = useViewer()
  const { lines, processes } = useCatalogue(year)
  const overview = useRead(planRoutes.overview, { year }, { staleMs: 60_000 }).data
  const listed = useRead(postRoutes.listPosts, {}, { staleMs: 60_000 }).data
  return useMemo(
    () => ({
      lines,
      processes,
      units: overview?.units.map(({ unitId, code, name }) => ({ id: unitId, code, name })) ?? [],
      posts:
        listed?.posts.map(({ id, name, holders }) => ({ id, name, holders: holders.map((holder) => holder.name) })) ??
        [],
      endedPosts,
      locale,
    }),
    [lines, processes, overview, listed, endedPosts, locale],
  )
}
