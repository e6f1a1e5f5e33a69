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

/** Leads to the year that counts today. */
export function StartPage(): ReactNode {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(planRoutes.listPlans, {}, { staleMs: 30_000 })
  return (
    <ReadState read={read} title={pageTitles.start} whoToAsk={monitoringText.whoToAsk}>
      {({ plans }) => {
        if (me === undefined) return <LoadingState />
        const year = monitoredYear(plans, me.today)
        if (year !== undefined)
          return <Navigate to="/seguimiento/$year" params={{ year: String(year) } as never} replace />
        return (
          <>
            <PageHeader title={pageTitles.start} />
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          </>
        )
      }}
    </ReadState>
  )
}
