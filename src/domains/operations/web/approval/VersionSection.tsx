import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { dayBefore } from '../../../platform/model/index.ts'
import type { versionRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { versionsText } from './messages.es.ts'
import { SignedCopies } from './SignedCopies.tsx'
import { VersionDownloads } from './VersionDownloads.tsx'

export type Version = OutputOf<typeof versionRoutes.versions>['versions'][number]

function periodOf({ status, inForceFrom, inForceTo }: Version): string {
  if (status === 'annulled') return versionsText.never
  if (inForceFrom === null) return versionsText.notYet
  const from = shortDay(inForceFrom)
  return inForceTo === null ? versionsText.fromDay(from) : versionsText.between(from, shortDay(dayBefore(inForceTo)))
}

type Props = { year: string; version: Version; mayAttach: boolean }

function VersionUnits({ version }: Pick<Props, 'version'>): ReactNode {
  return (
    <DataTable
      caption={versionsText.unitsCaption(version.number)}
      columns={[
        { id: 'name', head: versionsText.contents, rowHead: true, cell: ({ name }) => name },
        {
          id: 'number',
          head: versionsText.unitVersion,
          align: 'end',
          phoneLabel: versionsText.unitVersion,
          cell: ({ number }) => number,
        },
        {
          id: 'activities',
          head: versionsText.activities,
          align: 'end',
          phoneLabel: versionsText.activities,
          cell: ({ activities: count }) => count,
        },
      ]}
      rowKey={({ unitId }) => unitId}
      rows={version.units}
      compact
    />
  )
}

function Papers({ year, version, mayAttach }: Props): ReactNode {
  return (
    <>
      <VersionDownloads year={year} number={version.number} units={version.units} />
      <SignedCopies year={year} number={version.number} copies={version.signedCopies} mayAttach={mayAttach} />
      <details>
        <summary>{versionsText.unitsCaption(version.number)}</summary>
        <VersionUnits version={version} />
      </details>
    </>
  )
}

/** One approved version: what it is, where it differs and its documents; of those that no longer count, on request. */
export function VersionSection(props: Props): ReactNode {
  const { year, version } = props
  const activities = version.units.reduce((sum, unit) => sum + unit.activities, 0)
  return (
    <Section
      title={versionsText.version(version.number)}
      caption={`${versionsText.status[version.status]} · ${versionsText.kind[version.kind]}`}
    >
      <FactList
        layout="rows"
        facts={[
          { id: 'approved', term: versionsText.approved, value: shortDay(version.approvedOn) },
          { id: 'period', term: versionsText.period, value: periodOf(version) },
          { id: 'code', term: versionsText.code, value: <a href={`/verificar/${version.code}`}>{version.code}</a> },
          { id: 'hash', term: versionsText.hash, value: <code className="hash">{version.sha256}</code> },
          {
            id: 'contents',
            term: versionsText.contents,
            value: versionsText.contentsCount(version.units.length, activities),
          },
          ...(version.reason === null ? [] : [{ id: 'reason', term: versionsText.reason, value: version.reason }]),
        ]}
      />
      {version.number === 1 ? null : (
        <p>
          <Link href={addresses.compareVersions(year, version.number, version.number - 1)}>
            {versionsText.compareWith(version.number - 1)}
          </Link>
        </p>
      )}
      {version.status === 'superseded' || version.status === 'annulled' ? (
        <details className="version-papers">
          <summary>{versionsText.papers(version.number)}</summary>
          <Papers {...props} />
        </details>
      ) : (
        <Papers {...props} />
      )}
    </Section>
  )
}
