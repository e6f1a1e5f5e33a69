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
import { StatusLegend } from '../../../../ui/marks/Status.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { complianceRoutes } from '../../contract.ts'
import { type Grouping, joinsUnits } from '../../model/compliance/grouping.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { addresses } from '../addresses.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { CutMonth } from './CutTools.tsx'
import './compliance.css'
import { Formula } from './Formula.tsx'
import { type FigureLine, figureColumns } from './figureColumns.tsx'
import { groupName, weighedName, weightsControl } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'
import { rowColumns } from './rowColumns.tsx'
import { type Place, usePlace } from './usePlace.ts'
import { VerifiedGroup } from './VerifiedSection.tsx'

type Answer = OutputOf<typeof complianceRoutes.complianceRows>
type Group = NonNullable<Answer['group']>

function Parts({ parts, ground, place }: Pick<Answer, 'parts' | 'ground'> & { place: Place }): ReactNode {
  const grouping: Grouping = place.grouping === 'perspective' ? 'objective' : 'unit'
  const lines = parts.map(
    (part): FigureLine => ({
      key: part.key,
      name:
        ground === null || grouping !== 'unit'
          ? groupName(part, grouping)
          : weighedName(groupName(part, grouping), part.key, ground, place.locale),
      href: addresses.complianceGroup({ ...place, grouping }, part.key),
      figures: part.figures,
    }),
  )
  const title = place.grouping === 'department' ? words.unitsOf : words.parts
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        columns={figureColumns(words.groupings[grouping], place.locale)}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}

function Body({ answer, group, place }: { answer: Answer; group: Group; place: Place }): ReactNode {
  const { parts, rows } = answer
  const name = groupName(group, place.grouping)
  // Of a department its units stand here in either way of weighing them.
  const ofParts = parts.length > 0 && (place.grouping !== 'department' || place.way === 'equalUnits')
  const line = { key: group.key, name, href: addresses.complianceGroup(place, group.key), figures: group.figures }
  return (
    <>
      <Section title={pageTitles.compliance}>
        <DataTable
          caption={pageTitles.compliance}
          columns={figureColumns(words.groupings[place.grouping], place.locale)}
          rows={[line]}
          rowKey={({ key }) => key}
        />
        <Formula figures={group.figures} ofParts={ofParts} locale={place.locale} />
      </Section>
      <VerifiedGroup place={place} />
      {parts.length > 0 ? <Parts parts={parts} ground={answer.ground} place={place} /> : null}
      {rows.length > 0 ? (
        <Section title={words.rows}>
          <DataTable
            caption={words.rows}
            columns={rowColumns(place, place.grouping !== 'unit')}
            rows={rows}
            rowKey={({ key }) => key}
          />
          <StatusLegend />
        </Section>
      ) : null}
    </>
  )
}

/** What stands behind one figure: its formula with its numbers, and the parts or activities that it is a mean of. */
export function GroupPage(): ReactNode {
  const place = usePlace()
  const { year, month, grouping, way, group } = place
  const read = useRead(
    complianceRoutes.complianceRows,
    { year, month, grouping, way, group },
    { enabled: place.isKnown && group !== '' },
  )
  const back = [
    { label: pageTitles.compliance, href: addresses.compliance(place) },
    { label: pageTitles.complianceGroup },
  ]
  if (group === '') return <NoGroup crumbs={back} />
  return (
    <ReadState read={read} title={pageTitles.complianceGroup} whoToAsk={monitoringText.whoToAsk}>
      {(answer) =>
        answer.group === null || answer.ground === null ? (
          <NoGroup crumbs={back} />
        ) : (
          <>
            <PageHeader
              crumbs={back}
              title={groupName(answer.group, grouping)}
              lead={words.lead(monitoringText.closeOf(monthName(month), year, place.isOver), answer.ground.version)}
              control={[
                words.originals(answer.ground.originalVersions),
                joinsUnits(grouping) ? words.ways[namedWay(way, answer.ground)] : null,
                weightsControl(answer.ground, place.locale),
              ]}
              actions={
                grouping === 'unit' ? (
                  <Link href={addresses.unitYear(year, month, group)}>{pageTitles.unitYear}</Link>
                ) : undefined
              }
            />
            <Toolbar>
              <CutMonth place={place} />
            </Toolbar>
            <Body answer={answer} group={answer.group} place={place} />
          </>
        )
      }
    </ReadState>
  )
}

function NoGroup({ crumbs }: { crumbs: readonly { label: string; href?: string }[] }): ReactNode {
  return (
    <>
      <PageHeader crumbs={crumbs} title={pageTitles.complianceGroup} />
      <EmptyState title={words.noGroupFound}>{words.noGroupFoundHint}</EmptyState>
    </>
  )
}
