import './documents.css'
import type { ReactNode } from 'react'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { planRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { DownloadPart } from './DownloadPart.tsx'
import { HandedOutPart } from './HandedOutPart.tsx'
import { documentsText as text } from './messages.es.ts'
import { ReturnPart } from './ReturnPart.tsx'

/** Formats of the plan, each with its use, and the way back of what was edited outside. */
export function DocumentsPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(planRoutes.overview, { year: Number(year) })
  const { isWriter } = useViewer()
  return (
    <>
      <PageHeader
        title={pageTitles.documents}
        lead={text.lead}
        crumbs={[{ label: text.crumbPlan(year), href: `/plan/${year}` }, { label: pageTitles.documents }]}
      />
      <PlanTabs year={year} current="documents" />
      <ReadState read={read} whoToAsk={text.whoToAsk}>
        {({ units }) => (
          <>
            <DownloadPart year={Number(year)} units={units.filter(({ status }) => status !== null)} />
            <HandedOutPart year={Number(year)} />
            {isWriter ? <ReturnPart year={Number(year)} /> : null}
          </>
        )}
      </ReadState>
    </>
  )
}
