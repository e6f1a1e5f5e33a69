import type { ReactNode } from 'react'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { versionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import '../plan.css'
import './approval.css'
import { versionsText } from './messages.es.ts'
import { type Version, VersionSection } from './VersionSection.tsx'

function leadOf(versions: readonly Version[]): string {
  const inForce = versions.find(({ status }) => status === 'inForce')
  if (inForce === undefined || inForce.inForceFrom === null) return versionsText.noneInForce
  return versionsText.lead(inForce.number, shortDay(inForce.inForceFrom))
}

/** To the comparison of any two, which opens on the newest two. */
function CompareButton({ year, versions }: { year: string; versions: readonly Version[] }): ReactNode {
  const [latest, previous] = versions
  if (latest === undefined || previous === undefined) return null
  return (
    <LinkButton href={addresses.compareVersions(year, latest.number, previous.number)}>
      {pageTitles.compareVersions}
    </LinkButton>
  )
}

/** The approved versions of a plan: what was frozen, when, and since when it counts. */
export function VersionsPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(versionRoutes.versions, { year })
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.versions }]}
        title={versionsText.title(year)}
        lead={read.data === undefined ? undefined : leadOf(read.data.versions)}
        actions={
          read.data === undefined || read.data.versions.length === 0 ? undefined : (
            <>
              <CompareButton year={year} versions={read.data.versions} />
              <LinkButton href={addresses.planAt(year)}>{pageTitles.planAt}</LinkButton>
            </>
          )
        }
      />
      <ReadGate read={read}>
        {({ versions, mayAttach }) =>
          versions.length === 0 ? (
            <EmptyState title={versionsText.emptyTitle}>{versionsText.empty}</EmptyState>
          ) : (
            versions.map((version) => (
              <VersionSection key={version.number} year={year} version={version} mayAttach={mayAttach} />
            ))
          )
        }
      </ReadGate>
    </div>
  )
}
