import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { monthName } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { reprogrammedRoutes } from '../../contract.ts'
import { WHOLE } from '../../model/compliance/grouping.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import type { MonthlySide } from './answers.ts'
import { ChangeList } from './ChangeList.tsx'
import { CutMonth } from './CutTools.tsx'
import './compliance.css'
import { type FigureLine, figureColumns } from './figureColumns.tsx'
import { complianceWords, hundredths, monthsShort, monthsText } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'
import { type Place, usePlace } from './usePlace.ts'

type Answer = OutputOf<typeof reprogrammedRoutes.reprogrammed>
type Unit = Answer['units'][number]
type Row = Unit['rows'][number]

/** The programme of one side, with the months out of it and its compliance. */
function Programme({ side, none, locale }: { side: MonthlySide | null; none: string; locale: string }): ReactNode {
  if (side === null) return <span className="soft">{none}</span>
  const { months, exempt, compliance, heldMonths } = side
  return (
    <>
      {monthsText(months, locale)}
      {heldMonths === null ? null : <span className="meta">{words.held(monthsShort(heldMonths))}</span>}
      {exempt.length === 0 ? null : (
        <span className="meta">
          {exempt.map(({ month, why }) => `${monthsShort([month])} ${words.exempt[why]}`).join(', ')}
        </span>
      )}
      <span className="meta">
        {compliance === null
          ? words.states[side.state] || words.none.nothingDue
          : `${pageTitles.compliance}: ${monitoringText.percent(hundredths(compliance, locale))}`}
      </span>
    </>
  )
}

function columnsOf({ year, month, locale }: Place): readonly Column<Row>[] {
  return [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      phone: 'full',
      cell: ({ activityId, code, name }) => (
        <>
          <Link href={addresses.complianceActivity(year, month, activityId)}>{name}</Link>
          <span className="meta">{code}</span>
        </>
      ),
    },
    {
      id: 'before',
      head: words.before,
      width: '25%',
      phone: 'full',
      phoneLabel: words.before,
      cell: ({ original }) => <Programme side={original} none={words.notThere} locale={locale} />,
    },
    {
      id: 'now',
      head: words.now,
      width: '25%',
      phone: 'full',
      phoneLabel: words.now,
      cell: ({ inForce }) => <Programme side={inForce} none={words.leftPlan} locale={locale} />,
    },
    {
      id: 'why',
      head: words.why,
      width: '24%',
      phone: 'full',
      phoneLabel: words.why,
      cell: ({ changes }) => <ChangeList year={year} changes={changes} />,
    },
  ]
}

const unitName = ({ code, name }: Unit): string => `${code} ${name}`

function UnitChanges({ unit, place }: { unit: Unit; place: Place }): ReactNode {
  const { original, inForce } = unit.figures
  const title = unitName(unit)
  return (
    <Section
      title={title}
      caption={words.withAndWithout(complianceWords(original, place.locale), complianceWords(inForce, place.locale))}
    >
      <DataTable caption={title} columns={columnsOf(place)} rows={unit.rows} rowKey={({ key }) => key} />
    </Section>
  )
}

function Effects({ answer: { whole, units, ground }, place }: { answer: Answer; place: Place }): ReactNode {
  const byUnit = { ...place, grouping: 'unit' as const }
  const lines: FigureLine[] = [
    ...units.map((unit) => ({
      key: unit.id,
      name: unitName(unit),
      href: addresses.complianceGroup(byUnit, unit.id),
      figures: unit.figures,
    })),
    {
      key: WHOLE,
      name: words.wholeName,
      href: addresses.complianceGroup({ ...place, grouping: 'institution', way: 'equalUnits' }, WHOLE),
      figures: whole,
    },
  ]
  return (
    <Section title={words.unitEffect} caption={words.ways[namedWay('equalUnits', ground)]}>
      <DataTable
        caption={words.unitEffect}
        columns={figureColumns(words.groupings.unit, place.locale)}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}

/** What the changes of the year moved in the plan, by unit, with compliance without them and with them. */
export function ReprogrammedPage(): ReactNode {
  const place = usePlace()
  const { year, month } = place
  const read = useRead(reprogrammedRoutes.reprogrammed, { year, month }, { enabled: place.isKnown })
  return (
    <ReadState read={read} title={pageTitles.reprogrammed} whoToAsk={monitoringText.whoToAsk}>
      {(answer) => {
        // What another unit inherited stands in both units.
        const moved = new Set(answer.units.flatMap(({ rows }) => rows.map(({ activityId }) => activityId)))
        return (
          <>
            <PageHeader
              title={pageTitles.reprogrammed}
              lead={answer.ground === null ? undefined : words.reprogrammedLead(answer.units.length, moved.size)}
              control={
                answer.ground === null
                  ? undefined
                  : [
                      monitoringText.closeOf(monthName(month), year, place.isOver),
                      words.originals(answer.ground.originalVersions),
                    ]
              }
            />
            <MonitoringTabs year={year} month={month} current="reprogrammed" />
            {answer.ground === null ? (
              <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
            ) : (
              <>
                <Toolbar>
                  <CutMonth place={place} />
                </Toolbar>
                {answer.units.length === 0 ? (
                  <EmptyState title={words.reprogrammedNone}>{words.reprogrammedNoneHint}</EmptyState>
                ) : (
                  <>
                    <Effects answer={answer} place={place} />
                    {answer.units.map((unit) => (
                      <UnitChanges key={unit.id} unit={unit} place={place} />
                    ))}
                  </>
                )}
              </>
            )}
          </>
        )
      }}
    </ReadState>
  )
}
