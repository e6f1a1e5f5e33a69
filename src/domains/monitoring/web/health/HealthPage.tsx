import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { monthName } from '../../../../kernel/month.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { healthRoutes } from '../../contract.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { pageTitles } from '../messages.es.ts'
import { HealthFiguresList } from './HealthFigures.tsx'
import { Returns, Reviewers } from './HealthReviews.tsx'
import { HealthTools } from './HealthTools.tsx'
import { HealthUnits } from './HealthUnits.tsx'
import './health.css'
import { healthText as words } from './messages.es.ts'
import { useHealthPlace } from './useHealthPlace.ts'

/** How reporting itself goes: who is silent, how long reviews take, what is returned, what has no proof. */
export function HealthPage(): ReactNode {
  const view = useHealthPlace()
  const { year, from, to, locale, today } = view
  const read = useRead(healthRoutes.health, { year, from, to }, { enabled: view.isKnown })
  return (
    <ReadState read={read} title={pageTitles.health} whoToAsk={words.whoToAsk}>
      {({ inForce, isWhole, whole, units, reviewers, returns }) => (
        <>
          <PageHeader
            title={words.title(year)}
            lead={words.lead}
            control={
              inForce
                ? [
                    words.period(monthName(from), monthName(to), year),
                    words.countedOn(formatDay(today, locale)),
                    isWhole ? null : words.onlyOwn,
                  ]
                : undefined
            }
            actions={
              <>
                {inForce ? (
                  <LinkButton href={downloadAddress(healthRoutes.healthFile, { year, from, to })}>
                    {words.download}
                  </LinkButton>
                ) : null}
                <Button icon="print" onClick={() => window.print()}>
                  {words.print}
                </Button>
              </>
            }
          />
          <MonitoringTabs year={year} month={to} current="health" />
          {inForce ? (
            <>
              <HealthTools view={view} />
              <HealthFiguresList figures={whole} view={view} />
              <HealthUnits units={units} view={view} />
              <div className="health-two">
                <Reviewers reviewers={reviewers} locale={locale} />
                <Returns returns={returns} />
              </div>
            </>
          ) : (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          )}
        </>
      )}
    </ReadState>
  )
}
