import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { verificationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import { useVerifyingSides } from '../useVerifyingSides.ts'
import { groupName, hundredths } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'
import type { Place } from './usePlace.ts'

type Answer = OutputOf<typeof verificationRoutes.verified>
type Verified = NonNullable<Answer['whole']>
type Line = { key: string; name: string; figures: Verified | null }

const percent = (value: number, locale: string): string => monitoringText.percent(hundredths(value, locale))

/** What nobody looked at is said apart from what was looked at and does not verify. */
function VerifiedCell({ figures, locale }: { figures: Verified; locale: string }): ReactNode {
  const { lookedShare, verified } = figures
  if (lookedShare === null) return <span className="soft">{words.verifiedNone.nothingValidated}</span>
  if (lookedShare === 0) return <span className="soft">{words.verifiedNone.nobodyLooked}</span>
  return (
    <>
      {percent(verified, locale)}
      {verified === 0 ? <span className="meta">{words.verifiedNone.looked}</span> : null}
    </>
  )
}

function verifiedColumns(head: string, locale: string): readonly Column<Line>[] {
  const figure = (id: keyof typeof words.verifiedHeads, cell: (figures: Verified) => ReactNode): Column<Line> => ({
    ...{ id, head: words.verifiedHeads[id], phoneLabel: words.verifiedHeads[id], align: 'end' },
    cell: ({ figures }) => (figures === null ? <span className="soft">–</span> : cell(figures)),
  })
  const orDash = (value: number | null): ReactNode => (value === null ? '–' : percent(value, locale))
  return [
    {
      ...{ id: 'name', head, rowHead: true, phone: 'full' },
      cell: ({ name, figures }) => (
        <>
          {name}
          {figures === null ? <span className="meta">{words.none.noProgramme}</span> : null}
        </>
      ),
    },
    figure('programmed', ({ programmed }) => percent(programmed, locale)),
    figure('sent', ({ sent }) => percent(sent, locale)),
    figure('validated', ({ validated }) => percent(validated, locale)),
    figure('verified', (figures) => <VerifiedCell figures={figures} locale={locale} />),
    figure('looked', ({ lookedShare }) => orDash(lookedShare)),
    figure('distance', ({ distance }) => (distance === null ? '–' : words.effectOf(hundredths(distance, locale)))),
  ]
}

function linesOf({ whole, groups }: Answer): Line[] {
  return [
    { key: 'whole', name: words.wholeName, figures: whole },
    ...groups.map((group) => ({ key: group.key, name: groupName(group, 'unit'), figures: group.figures })),
  ]
}

/** Programmed, reported, validated and verified side by side, with how much was looked at. */
export function VerifiedTable({ totals, locale }: { totals: Answer; locale: string }): ReactNode {
  return (
    <DataTable
      caption={words.verifiedTitle}
      columns={verifiedColumns(words.groupings.unit, locale)}
      rows={linesOf(totals)}
      rowKey={({ key }) => key}
      compact
    />
  )
}

/** The same as it stands at the end of a month. */
export function VerifiedSection({ place: { year, month, locale } }: { place: Place }): ReactNode {
  const read = useRead(verificationRoutes.verified, { year, month })
  const verifies = useVerifyingSides().length > 0
  return (
    <Section
      title={words.verifiedTitle}
      caption={words.verifiedCaption}
      actions={verifies ? <Link href={addresses.samples(year)}>{words.toSamples}</Link> : undefined}
    >
      <ReadState read={read} whoToAsk={monitoringText.whoToAsk}>
        {(totals) => <VerifiedTable totals={totals} locale={locale} />}
      </ReadState>
    </Section>
  )
}

/** The same of the group whose figure is open. */
export function VerifiedGroup({ place: { year, month, grouping, way, group, locale } }: { place: Place }): ReactNode {
  const read = useRead(verificationRoutes.verified, { year, month, grouping, way })
  return (
    <Section title={words.verifiedTitle} caption={words.verifiedCaption}>
      <ReadState read={read} whoToAsk={monitoringText.whoToAsk}>
        {({ groups }) => (
          <DataTable
            caption={words.verifiedTitle}
            columns={verifiedColumns(words.groupings[grouping], locale)}
            rows={groups
              .filter(({ key }) => key === group)
              .map((one) => ({ key: one.key, name: groupName(one, grouping), figures: one.figures }))}
            rowKey={({ key }) => key}
            compact
          />
        )}
      </ReadState>
    </Section>
  )
}
