import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { documentRoutes } from '../../contract.ts'
import { downloadText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { documentsText as text } from './messages.es.ts'

type Document = OutputOf<typeof documentRoutes.handedOut>['documents'][number]

const words = text.handedOut

function subjectOf({ kind, unit }: Document): string {
  return kind === 'record' ? words.record : (unit?.name ?? text.wholePlan)
}

function standingOf({ kind, version, revision, fileName }: Document): string {
  if (kind === 'record') return fileName ?? ''
  if (kind === 'comparison') return words.comparison(version ?? 0)
  return version === null ? words.working(revision) : words.version(version)
}

/** What went out of the plan: when, to whom first, its fingerprint, and the kept bytes again. */
export function HandedOutPart({ year }: { year: number }): ReactNode {
  const read = useRead(documentRoutes.handedOut, { year })
  const { timeZone, locale } = useViewer()
  const columns: Column<Document>[] = [
    {
      id: 'document',
      head: words.document,
      rowHead: true,
      phone: 'full',
      cell: (document) => (
        <>
          {words.name(downloadText.formats[document.format], subjectOf(document))}
          <br />
          <span className="soft">{standingOf(document)}</span>
        </>
      ),
    },
    { id: 'copy', head: text.copy, phoneLabel: text.copy, width: '7rem', cell: ({ copy }) => text.copies[copy].label },
    {
      id: 'when',
      head: words.when,
      phone: 'full',
      cell: ({ at, person }) => (
        <>
          {formatInstant(at, timeZone, locale)}
          {person === null ? null : (
            <>
              <br />
              <span className="soft">{person}</span>
            </>
          )}
        </>
      ),
    },
    {
      id: 'hash',
      head: words.hash,
      phoneLabel: words.hash,
      phone: 'full',
      width: '30%',
      cell: ({ sha256 }) => <code className="documents-hash">{sha256}</code>,
    },
    {
      id: 'download',
      head: <span className="vh">{text.download}</span>,
      align: 'end',
      phone: 'full',
      cell: (document) =>
        document.fileName !== null ? (
          <LinkButton
            small
            icon="download"
            href={downloadAddress(documentRoutes.downloadHandedOut, { year, documentId: document.id })}
            download
            aria-label={words.again(downloadText.formats[document.format], downloadText.bytes(document.byteLength))}
          >
            {downloadText.bytes(document.byteLength)}
          </LinkButton>
        ) : (
          <span className="soft">{words.notKept}</span>
        ),
    },
  ]
  return (
    <Section title={words.title} caption={words.caption}>
      <ReadState read={read} whoToAsk={text.whoToAsk}>
        {({ documents, total }) =>
          documents.length === 0 ? (
            <EmptyState title={words.noneTitle}>{words.none}</EmptyState>
          ) : (
            <>
              <DataTable caption={words.title} columns={columns} rows={documents} rowKey={({ id }) => id} />
              {total > documents.length ? <p className="soft">{words.newest(documents.length, total)}</p> : null}
            </>
          )
        }
      </ReadState>
    </Section>
  )
}
