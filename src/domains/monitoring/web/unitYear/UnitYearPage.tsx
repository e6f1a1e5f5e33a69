import type { ReactNode } from 'react'
import { monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { unitYearRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { CutMonth } from '../compliance/CutTools.tsx'
import '../compliance/compliance.css'
import { complianceWords, hundredths } from '../compliance/figureWords.ts'
import { type Place, usePlace } from '../compliance/usePlace.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { useReadsHealth } from '../useReadsHealth.ts'
import { Activities } from './Activities.tsx'
import { Changes, CoordinationOfUnit, Evaluations, FollowUpsOfUnit } from './Around.tsx'
import { MonthStrip } from './MonthStrip.tsx'
import { unitYearText as words } from './messages.es.ts'
import './unitYear.css'
import type { UnitYear } from './unitYearData.ts'

/** The figure of the unit in one sentence, its state, and what it owes. */
function Lead({ year, unitId, place }: { year: UnitYear; unitId: string; place: Place }): ReactNode {
  const { figures, status, months } = year
  const { locale, month } = place
  const means = figures.inForce?.means
  const compliance = means?.validated.compliance ?? null
  const overdue = months.reduce((sum, one) => sum + one.overdue, 0)
  return (
    <p className="year-lead">
      {status === null ? null : <Status kind={status} />}{' '}
      {means == null || compliance === null ? (
        words.noFigure
      ) : (
        <>
          <b>{words.percent(hundredths(compliance, locale))}</b>{' '}
          {words.figure(
            monthName(month),
            hundredths(means.validated.executed, locale),
            hundredths(means.programmed, locale),
          )}
        </>
      )}{' '}
      {words.original(complianceWords(figures.original, locale))} {words.overdueLead(overdue)}{' '}
      <Link href={addresses.complianceGroup({ ...place, grouping: 'unit' }, unitId)}>{words.seeFigure}</Link>
    </p>
  )
}

/** The whole year of a unit: its months, its activities, and what was agreed, changed, evaluated and asked around them. */
export function UnitYearPage(): ReactNode {
  const place = usePlace()
  const unitId = usePathParameter('unitId')
  const { year, month } = place
  const readsHealth = useReadsHealth()
  const read = useRead(unitYearRoutes.unitYear, { year, month, unitId }, { enabled: place.isKnown })
  const crumbs = [
    { label: pageTitles.compliance, href: addresses.compliance({ ...place, grouping: 'unit' }) },
    { label: pageTitles.unitYear },
  ]
  return (
    <ReadState read={read} title={pageTitles.unitYear} whoToAsk={monitoringText.whoToAsk}>
      {(data) =>
        data.unit === null ? (
          <>
            <PageHeader crumbs={crumbs} title={pageTitles.unitYear} />
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          </>
        ) : (
          <>
            <PageHeader
              crumbs={crumbs}
              above={words.above(year)}
              title={`${data.unit.code} ${data.unit.name}`}
              control={[
                monitoringText.closeOf(monthName(month), year, place.isOver),
                data.version === null ? null : words.version(data.version),
              ]}
              actions={
                <Button icon="print" onClick={() => window.print()}>
                  {words.print}
                </Button>
              }
            />
            <Toolbar>
              <CutMonth place={place} />
            </Toolbar>
            <Lead year={data} unitId={unitId} place={place} />
            <MonthStrip {...{ year: data, unitId, place, readsHealth }} />
            <Activities rows={data.rows} place={place} />
            <FollowUpsOfUnit year={year} unitId={unitId} />
            <Changes year={year} changes={data.changes} />
            <Evaluations year={year} evaluations={data.evaluations} />
            <CoordinationOfUnit year={year} unitId={unitId} />
          </>
        )
      }
    </ReadState>
  )
}
