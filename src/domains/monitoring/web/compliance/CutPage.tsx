import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { cutFormats, cutRoutes } from '../../contract.ts'
import { unitWays } from '../../model/compliance/figures.ts'
import { namedWay } from '../../model/compliance/unitWeights.ts'
import { isShareFigure } from '../../model/cutDifferences.ts'
import { addresses } from '../addresses.ts'
import './compliance.css'
import { monitoringText, pageTitles } from '../messages.es.ts'
import type { Cut, CutDifference, CutFile } from './cutData.ts'
import { type FigureLine, figureColumns } from './figureColumns.tsx'
import { groupName, weighedName, weightsControl } from './figureWords.ts'
import { complianceText, cutText as words } from './messages.es.ts'
import { VerifiedTable } from './VerifiedSection.tsx'

// The pages behind a figure read it as it is today, so those of a cut open none: its rows are in its bytes.
const href = null

function wholeLines({ whole, ground }: CutFile): FigureLine[] {
  return unitWays.flatMap((way) => {
    const figures = whole[way]
    return figures === undefined ? [] : [{ key: way, name: complianceText.ways[namedWay(way, ground)], href, figures }]
  })
}

function unitLines({ units, ground }: CutFile, locale: string): FigureLine[] {
  return units.map((unit) => ({
    ...{ key: unit.key, href, figures: unit.figures },
    name: weighedName(groupName(unit, 'unit'), unit.key, ground, locale),
  }))
}

function departmentLines(departments: NonNullable<CutFile['departments']>): FigureLine[] {
  return departments.map((one) => ({ key: one.key, name: groupName(one, 'department'), href, figures: one.figures }))
}

/** Shares with their sign, cases and people as they are. */
function figureText(value: number | null, { figure }: CutDifference, locale: string): ReactNode {
  if (value === null) return <span className="soft">{words.none}</span>
  return isShareFigure(figure) ? monitoringText.percent(formatShare(value, locale)) : value.toLocaleString(locale)
}

/** The correction behind a difference; what else moved it (a late report, a change of the plan) the cut does not know. */
function Cause({ row: { correction, activityId }, year }: { row: CutDifference; year: string }): ReactNode {
  if (correction === null) return <span className="soft">{words.noCause}</span>
  const { month, number, cause, reason } = correction
  return (
    <>
      <Link href={addresses.complianceActivity(year, month, activityId)}>
        {complianceText.correctionOf(number, month)}
      </Link>
      <span className="meta">{monitoringText.correctionWhy(monitoringText.correctionCauses[cause], reason)}</span>
    </>
  )
}

type DifferencesProps = { since: CutFile['since']; year: string; locale: string }

function Differences({ since, year, locale }: DifferencesProps): ReactNode {
  if (since === null) return <p className="soft">{words.first}</p>
  const { number, differences } = since
  if (differences.length === 0) return <p>{words.same(number)}</p>
  return (
    <>
      <p>{words.since(number, differences.length)}</p>
      <DataTable
        caption={words.sinceTitle}
        columns={[
          { id: 'activity', head: words.activity, rowHead: true, cell: ({ code, name }) => `${code} ${name}` },
          { id: 'unit', head: words.unit, phone: 'full', cell: ({ unit }) => unit },
          {
            id: 'figure',
            head: words.figure,
            phone: 'full',
            cell: ({ figure, month }) => words.figureOf(figure, month),
          },
          {
            ...{ id: 'before', head: words.before, align: 'end', phoneLabel: words.before },
            cell: (row) => figureText(row.before, row, locale),
          },
          {
            ...{ id: 'after', head: words.after, align: 'end', phoneLabel: words.after },
            cell: (row) => figureText(row.after, row, locale),
          },
          { id: 'cause', head: words.cause, phone: 'full', cell: (row) => <Cause row={row} year={year} /> },
        ]}
        rowKey={({ activityId, unit, figure, month }) => `${activityId} ${unit} ${figure} ${month}`}
        rows={differences}
        compact
      />
    </>
  )
}

/** The sheet with its code, where it has one, and the bytes that everything is printed from. */
function Downloads({ year, cut: { number, code } }: { year: string; cut: Pick<Cut, 'number' | 'code'> }): ReactNode {
  const formats = code === null ? [] : cutFormats
  return (
    <>
      {formats.map((format) => (
        <a key={format} href={addresses.cutDocument(year, number, format)}>
          {words.formats[format]}
        </a>
      ))}
      <a href={addresses.cutData(year, number)}>{words.download}</a>
    </>
  )
}

/** A cut as it was kept, whatever came afterwards. */
export function CutPage(): ReactNode {
  const [year, number] = [usePathParameter('year'), usePathParameter('number')]
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const locale = me?.institution.locale ?? 'es-SV'
  const read = useRead(cutRoutes.cut, { year, number })
  return (
    <ReadState read={read} title={pageTitles.cut} whoToAsk={monitoringText.whoToAsk}>
      {({ cut, file }) => {
        const { exceededOver, onTrackFrom, atRiskFrom } = file.thresholds
        const when = formatInstant(cut.at, me?.institution.timeZone ?? 'UTC', locale)
        return (
          <>
            <PageHeader
              crumbs={[
                { label: words.closings, href: addresses.closings(year, cut.month) },
                { label: words.title(cut.number) },
              ]}
              title={words.title(cut.number)}
              lead={words.lead(cut.month, file.year, file.ground.version)}
              control={[
                words.kind(cut.month),
                words.closedBy(cut.personName, cut.postName, when),
                ...(cut.note === '' ? [] : [cut.note]),
                ...(file.without === undefined ? [] : [words.without(file.without)]),
                words.thresholds(onTrackFrom, atRiskFrom, exceededOver),
                weightsControl(file.ground, locale),
                words.hash(cut.sha256),
                ...(cut.code === null ? [] : [words.code(cut.code)]),
              ]}
              actions={<Downloads year={year} cut={cut} />}
            />
            <Section title={words.sinceTitle}>
              <Differences since={file.since} year={year} locale={locale} />
            </Section>
            <Section title={words.whole} caption={complianceText.way}>
              <DataTable
                caption={words.whole}
                columns={figureColumns(complianceText.way, locale)}
                rows={wholeLines(file)}
                rowKey={({ key }) => key}
              />
            </Section>
            <Section title={words.units}>
              <DataTable
                caption={words.units}
                columns={figureColumns(words.unit, locale)}
                rows={unitLines(file, locale)}
                rowKey={({ key }) => key}
              />
            </Section>
            <Section title={words.departments} caption={complianceText.ways[namedWay('equalUnits', file.ground)]}>
              {file.departments === undefined ? (
                <p className="soft">{words.departmentsNotKept}</p>
              ) : (
                <DataTable
                  caption={words.departments}
                  columns={figureColumns(complianceText.groupings.department, locale)}
                  rows={departmentLines(file.departments)}
                  rowKey={({ key }) => key}
                />
              )}
            </Section>
            <Section title={complianceText.verifiedTitle} caption={complianceText.verifiedCaption}>
              {file.verified === undefined ? (
                <p className="soft">{words.verifiedNotKept}</p>
              ) : (
                <VerifiedTable totals={file.verified} locale={locale} />
              )}
            </Section>
            <p className="hint">{words.rowsInData}</p>
            <p className="hint">{complianceText.rounding}</p>
          </>
        )
      }}
    </ReadState>
  )
}
