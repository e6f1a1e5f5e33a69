import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { ReportPlace } from '../addresses.ts'
import type { Viewed } from '../useViewed.ts'
import type { ReadReport } from './executionData.ts'
import { executionText as words } from './messages.es.ts'
import { NarrativeForm } from './NarrativeForm.tsx'
import { NarrativeText } from './NarrativeText.tsx'
import { VersionDialog } from './VersionDialog.tsx'

type Props = { read: ReadReport; place: ReportPlace; viewed: Viewed; personId: string; onStale: () => void }

function Versions({ read, place, viewed }: Pick<Props, 'read' | 'place' | 'viewed'>): ReactNode {
  const [seen, setSeen] = useState<number | null>(null)
  const last = read.narrative
  return (
    <>
      <h3>{words.versions}</h3>
      <DataTable
        caption={words.versions}
        columns={[
          {
            ...{ id: 'version', head: words.versionHead, rowHead: true },
            cell: ({ number }) => words.versionName(number),
          },
          {
            ...{ id: 'who', head: words.writtenBy, phone: 'full' },
            cell: ({ personName, postName }) => (
              <>
                {personName}
                <span className="meta">{postName}</span>
              </>
            ),
          },
          {
            ...{ id: 'when', head: words.when, phone: 'full' },
            cell: ({ at }) => formatInstant(at, viewed.timeZone, viewed.locale),
          },
          {
            ...{ id: 'see', head: '', phone: 'full' },
            cell: ({ number }) =>
              number === last?.number ? null : (
                <Button small onClick={() => setSeen(number)}>
                  {words.see(number)}
                </Button>
              ),
          },
        ]}
        rows={read.versions}
        rowKey={({ number }) => String(number)}
        compact
      />
      {seen === null || last === null ? null : (
        <VersionDialog place={place} version={seen} last={last} onClose={() => setSeen(null)} />
      )}
    </>
  )
}

/** What people say in the report: the last version, its editor, and the versions before. */
export function NarrativePart({ read, place, viewed, personId, onStale }: Props): ReactNode {
  const [writing, setWriting] = useState(false)
  const { narrative, versions, mayWrite, mayReadDrafts } = read
  const nothing = mayReadDrafts ? words.notWritten : words.notIssued
  return (
    <Section
      title={words.narrative}
      caption={narrative === null ? undefined : words.narrativeCaption(narrative.number)}
      actions={
        mayWrite && !writing ? (
          <Button onClick={() => setWriting(true)}>{narrative === null ? words.write : words.edit}</Button>
        ) : undefined
      }
    >
      {writing ? (
        <NarrativeForm {...{ read, place, personId, onStale }} onClose={() => setWriting(false)} />
      ) : narrative === null ? (
        <p className="soft">{nothing}</p>
      ) : (
        <NarrativeText narrative={narrative} />
      )}
      {versions.length > 1 ? <Versions read={read} place={place} viewed={viewed} /> : null}
    </Section>
  )
}
