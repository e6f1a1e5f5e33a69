import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState, LoadingState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { planRoutes } from '../../../operations/contract.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { monitoredYear } from '../../model/monitoredYear.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { startText as words } from './messages.es.ts'

/** Leads to a page of the year that counts today. */
function YearToday({
  title,
  to,
}: {
  title: string
  to: '/seguimiento/$year' | '/seguimiento/$year/tablero'
}): ReactNode {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(planRoutes.listPlans, {}, { staleMs: 30_000 })
  return (
    <ReadState read={read} title={title} whoToAsk={monitoringText.whoToAsk}>
      {({ plans }) => {
        if (me === undefined) return <LoadingState />
        const year = monitoredYear(plans, me.today)
        if (year !== undefined) return <Navigate to={to} params={{ year: String(year) } as never} replace />
        return (
          <>
            <PageHeader title={title} />
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          </>
        )
      }}
    </ReadState>
  )
}

export function StartPage(): ReactNode {
  return <YearToday title={pageTitles.start} to="/seguimiento/$year" />
}

/** The board without a year: the address that the authority keeps. */
export function BoardStartPage(): ReactNode {
  return <YearToday title={pageTitles.board} to="/seguimiento/$year/tablero" />
}
