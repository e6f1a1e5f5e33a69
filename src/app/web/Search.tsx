import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import { planPlaces } from '../../domains/operations/web/index.ts'
import { CommandPalette } from '../../ui/overlays/CommandPalette.tsx'
import { extrasAt, stagesAt } from './navigation.ts'
import { searchEverything } from './searchEverything.ts'
import type { Session } from './useSession.ts'

export type SearchProps = { year: number | undefined; session: Session; onClose: () => void }

/** Ctrl+K, over the pages that the person may open and the plan of the year at work. */
export function Search({ year, session, onClose }: SearchProps): ReactNode {
  const navigate = useNavigate()
  const search = useCallback(
    (text: string, signal: AbortSignal) => {
      const inPlan = year === undefined ? [] : planPlaces(year).flatMap(({ places }) => places)
      const pages = [...stagesAt('', year), ...inPlan, ...extrasAt('', session)]
      return searchEverything(
        text,
        year,
        pages.map(({ label, href }) => ({ id: href, label, href })),
        signal,
      )
    },
    [year, session],
  )
  return <CommandPalette open onClose={onClose} search={search} onGo={(item) => void navigate({ href: item.href })} />
}
