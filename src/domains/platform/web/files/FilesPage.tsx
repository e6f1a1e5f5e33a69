import '../platform.css'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { formatCount } from '../../../../kernel/spanish.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { fileRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { filesText as words } from './messages.es.ts'

type Check = NonNullable<OutputOf<typeof fileRoutes.fileCheck>['last']>
type Fault = Check['faults'][number]

function Faults({ check: { faults, faultCount }, timeZone }: { check: Check; timeZone: string }): ReactNode {
  const columns: Column<Fault>[] = [
    {
      id: 'file',
      head: words.file,
      rowHead: true,
      width: '40%',
      cell: ({ sha256 }) => <code className="platform-hash">{sha256}</code>,
    },
    {
      ...{ id: 'what', head: words.what, phone: 'full' as const },
      cell: ({ state }) => <Status kind="late">{words.states[state]}</Status>,
    },
    {
      ...{ id: 'about', head: words.about, phoneLabel: words.about },
      cell: ({ mediaType, byteLength, of }) => (
        <>
          {of.map((name) => (
            <span key={name} className="meta">
              {name}
            </span>
          ))}
          {mediaType ?? words.inside}
          <span className="meta">{words.size(byteLength)}</span>
        </>
      ),
    },
    {
      ...{ id: 'stored', head: words.stored, phoneLabel: words.stored },
      cell: ({ storedAt }) => formatInstant(storedAt, timeZone),
    },
  ]
  const caption = faults.length < faultCount ? words.shown(faults.length, faultCount) : undefined
  return (
    <Section title={words.table} caption={caption}>
      <DataTable caption={words.caption} columns={columns} rows={faults} rowKey={({ sha256 }) => sha256} />
    </Section>
  )
}

function Verdict({ faultCount, isOld }: Check): ReactNode {
  if (faultCount > 0)
    return (
      <Notice kind="error" title={words.bad(faultCount)}>
        {words.whatToDo} <Link href="/ayuda/linea-de-ordenes">{words.howTo}</Link>
      </Notice>
    )
  return isOld ? null : <Notice kind="success">{words.good}</Notice>
}

function LastCheck({ check, timeZone }: { check: Check; timeZone: string }): ReactNode {
  const { endedAt, whole, extra, faultCount, isOld } = check
  const facts = [
    { id: 'ended', term: words.ended, value: formatInstant(endedAt, timeZone) },
    { id: 'whole', term: words.whole, value: words.wholeCount(whole) },
    { id: 'wrong', term: words.wrong, value: formatCount(faultCount) },
    { id: 'extra', term: words.extra, value: words.extraCount(extra) },
  ]
  return (
    <>
      {isOld ? <Notice kind="warn">{words.old}</Notice> : null}
      <Verdict {...check} />
      <Section title={words.last}>
        <FactList layout="rows" facts={facts} />
      </Section>
      {faultCount === 0 ? null : <Faults check={check} timeZone={timeZone} />}
    </>
  )
}

/** What the nightly check of the kept files found, and what to do about it. */
export function FilesPage(): ReactNode {
  const { timeZone } = useViewer()
  const read = useRead(fileRoutes.fileCheck, {})
  return (
    <>
      <PageHeader
        crumbs={[{ label: words.back, href: '/admin/institucion' }, { label: pageTitles.files }]}
        title={pageTitles.files}
        lead={words.lead}
      />
      <ReadState read={read} whoToAsk={commonText.whoToAskAdmin}>
        {({ last, underWaySince }) => (
          <>
            {underWaySince === null ? null : (
              <Notice kind="info">{words.underWay(formatInstant(underWaySince, timeZone))}</Notice>
            )}
            {last === null ? (
              <EmptyState title={words.none}>{words.noneHint}</EmptyState>
            ) : (
              <LastCheck check={last} timeZone={timeZone} />
            )}
          </>
        )}
      </ReadState>
    </>
  )
}
