import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { reportRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { pageTitles } from '../messages.es.ts'
import { ConformityNotice } from './ConformityNotice.tsx'
import { CorrectionFacts } from './CorrectionFacts.tsx'
import { leadOf } from './leadOf.ts'
import { correctionText, reportText as words } from './messages.es.ts'
import { PlanFacts, ReportFacts, ReportTrail } from './ReportFacts.tsx'
import { UnprovenNotice } from './UnprovenNotice.tsx'

type Props = { year: string; month: Month; activityId: string; locale: string; timeZone: string }

/** The report of others with its evidence, for whoever comes from a figure: nothing in it is written or decided here. */
export function ReadReport({ year, month, activityId, locale, timeZone }: Props): ReactNode {
  const read = useRead(reportRoutes.report, { year, month, activityId })
  return (
    <ReadState read={read} title={pageTitles.report} whoToAsk={words.notForYou}>
      {(row) => (
        <>
          <PageHeader
            title={row.activity.name}
            crumbs={[
              {
                label: pageTitles.complianceActivity,
                href: addresses.complianceActivity(year, month, activityId),
              },
              { label: row.activity.code },
            ]}
            lead={leadOf(row, month, locale)}
          />
          <SplitLayout
            railLabel={words.plan}
            rail={
              <>
                <PlanFacts row={row} locale={locale} />
                <ReportTrail row={row} locale={locale} timeZone={timeZone} />
              </>
            }
          >
            {row.lock === null ? null : <Notice kind="info">{words.lockedBy(row.lock.number)}</Notice>}
            <ConformityNotice conformity={row.conformity} />
            <UnprovenNotice unproven={row.unproven} isOwn={false} />
            <ReportFacts {...{ row, year, month, locale, timeZone }} />
            {row.corrections.length === 0 ? null : (
              <Section title={correctionText.section}>
                {row.corrections.toReversed().map((correction) => (
                  <CorrectionFacts key={correction.id} {...{ correction, row, year, locale, timeZone }} />
                ))}
              </Section>
            )}
          </SplitLayout>
        </>
      )}
    </ReadState>
  )
}
