import type { ReactNode } from 'react'
import { dayIn } from '../../../../kernel/clock.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { monthName } from '../../../../kernel/month.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { complianceRoutes } from '../../contract.ts'
import { unitWays } from '../../model/compliance/figures.ts'
import { joinsUnits, WHOLE } from '../../model/compliance/grouping.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { CutTools } from './CutTools.tsx'
import './compliance.css'
import { type FigureLine, figureColumns } from './figureColumns.tsx'
import { groupName, weightsControl } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'
import { type Place, usePlace } from './usePlace.ts'
import { VerifiedSection } from './VerifiedSection.tsx'

type Answer = OutputOf<typeof complianceRoutes.compliance>

/** The institution, in both ways of weighing its units. */
function wholeLines({ whole, ground }: Answer, place: Place): FigureLine[] {
  return unitWays.flatMap((way) => {
    const figures = whole[way]
    const href = addresses.complianceGroup({ ...place, grouping: 'institution', way }, WHOLE)
    return figures === undefined ? [] : [{ key: way, name: words.ways[namedWay(way, ground)], href, figures }]
  })
}

function groupLines({ groups }: Answer, place: Place): FigureLine[] {
  return groups.map((group) => ({
    key: group.key,
    name: groupName(group, place.grouping),
    href: addresses.complianceGroup(place, group.key),
    figures: group.figures,
  }))
}

function Figures({ answer, place }: { answer: Answer; place: Place }): ReactNode {
  const { locale, grouping } = place
  const title = words.groupsTitle(grouping)
  const groups = groupLines(answer, place)
  const isSilent = !unitWays.some((way) => (answer.whole[way]?.inForce?.reports.validated ?? 0) > 0)
  return (
    <>
      {isSilent ? <Notice kind="info">{words.noReports}</Notice> : null}
      <Section title={words.whole}>
        <DataTable
          caption={words.whole}
          columns={figureColumns(words.way, locale)}
          rows={wholeLines(answer, place)}
          rowKey={({ key }) => key}
        />
      </Section>
      {grouping === 'institution' ? null : (
        <Section
          title={title}
          caption={joinsUnits(grouping) ? words.ways[namedWay(place.way, answer.ground)] : undefined}
        >
          <DataTable
            caption={title}
            columns={figureColumns(words.groupings[grouping], locale)}
            rows={groups}
            rowKey={({ key }) => key}
          />
        </Section>
      )}
      <p className="hint">{words.rounding}</p>
      {grouping === 'department' ? <p className="hint">{words.departmentHint}</p> : null}
    </>
  )
}

/** A closed month has figures that do not change, and these are others. */
function ClosedWith({ cut: { number, at }, place }: { cut: NonNullable<Answer['cut']>; place: Place }): ReactNode {
  const day = formatDay(dayIn(place.timeZone, at), place.locale)
  return (
    <Notice kind="info">
      {words.closedWith} <Link href={addresses.cut(place.year, number)}>{words.cutOf(number, day)}</Link>
      {words.figuresOfToday}
    </Notice>
  )
}

function Data({ place: { year, month, grouping, way } }: { place: Place }): ReactNode {
  return (
    <>
      <LinkButton href={downloadAddress(complianceRoutes.complianceFile, { year, month, grouping, way })}>
        {words.data}
      </LinkButton>
      <LinkButton variant="quiet" href={downloadAddress(complianceRoutes.complianceDictionary, {})}>
        {words.dictionary}
      </LinkButton>
    </>
  )
}

/** How the plan of a year is fulfilled at the end of a month, against what was promised and what is in force. */
export function CompliancePage(): ReactNode {
  const place = usePlace()
  const { year, month, grouping, way } = place
  const read = useRead(complianceRoutes.compliance, { year, month, grouping, way }, { enabled: place.isKnown })
  return (
    <ReadState read={read} title={pageTitles.compliance} whoToAsk={monitoringText.whoToAsk}>
      {(answer) => (
        <>
          <PageHeader
            title={pageTitles.compliance}
            lead={
              answer.ground === null
                ? undefined
                : words.lead(monitoringText.closeOf(monthName(month), year, place.isOver), answer.ground.version)
            }
            control={
              answer.ground === null
                ? undefined
                : [words.originals(answer.ground.originalVersions), weightsControl(answer.ground, place.locale)]
            }
            actions={answer.ground === null ? undefined : <Data place={place} />}
          />
          <MonitoringTabs year={year} month={month} current="compliance" />
          {answer.ground === null ? (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          ) : (
            <>
              <CutTools place={place} ground={answer.ground} />
              {answer.cut === null ? null : <ClosedWith cut={answer.cut} place={place} />}
              <Figures answer={answer} place={place} />
              <VerifiedSection place={place} />
            </>
          )}
        </>
      )}
    </ReadState>
  )
}
