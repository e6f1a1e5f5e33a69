import './imports.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { CallError, call } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { EmptyState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { importRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { importScreen as words } from './messages.es.ts'

type Line = OutputOf<typeof importRoutes.listImports>['imports'][number]

const addressOfImport = ({ id, state }: Pick<Line, 'id' | 'state'>): string =>
  state === 'staged' || state === 'discarded' ? `/plan/importar/${id}` : `/plan/importar/${id}/informe`

const columns: Column<Line>[] = [
  {
    id: 'file',
    head: words.columns.file,
    rowHead: true,
    cell: (line) => <Link href={addressOfImport(line)}>{line.fileName}</Link>,
  },
  { id: 'year', head: words.columns.year, phoneLabel: words.columns.year, cell: ({ year }) => year },
  { id: 'state', head: words.columns.state, phoneLabel: words.columns.state, cell: ({ state }) => words.states[state] },
  { id: 'rows', head: words.columns.rows, align: 'end', phoneLabel: words.columns.rows, cell: (one) => one.activities },
  { id: 'units', head: words.columns.units, align: 'end', phoneLabel: words.columns.units, cell: (one) => one.units },
  { id: 'when', head: words.columns.when, phoneLabel: words.columns.when, cell: ({ at }) => shortDay(at.slice(0, 10)) },
  { id: 'by', head: words.columns.by, phoneLabel: words.columns.by, cell: ({ by }) => by },
]

/** Year and file, then the waiting while it is read, with a way to stop waiting. */
function useUpload(year: string) {
  const navigate = useNavigate()
  const announce = useAnnounce()
  const controller = useRef<AbortController | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [failure, setFailure] = useState<CallError | null>(null)
  const send = async (file: File): Promise<void> => {
    const own = new AbortController()
    controller.current = own
    setFailure(null)
    setReading(file.name)
    try {
      const sent = { signal: own.signal, file }
      const { importId, existing, state } = await call(importRoutes.stageImport, { year: Number(year) }, sent)
      if (existing) announce(words.same, { toast: true })
      await navigate({ to: addressOfImport({ id: importId, state }) })
    } catch (error) {
      if (own.signal.aborted) announce(words.stopped, { toast: true })
      else if (error instanceof CallError) setFailure(error)
      else throw error
    } finally {
      setReading(null)
    }
  }
  return { reading, failure, send, stop: () => controller.current?.abort() }
}

export function ImportPage(): ReactNode {
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const read = useRead(importRoutes.listImports, {})
  const { reading, failure, send, stop } = useUpload(year)
  const { isPlanner } = useViewer()
  const isYear = /^20\d\d$/u.test(year)
  if (!isPlanner)
    return (
      <>
        <PageHeader title={pageTitles.imports} />
        <NoPermissionState whoToAsk={words.whoToAsk} />
      </>
    )
  return (
    <div className="import-page">
      <PageHeader title={pageTitles.imports} lead={words.lead} />
      <div className="import-form">
        <TextInput
          label={words.year}
          inputMode="numeric"
          width="xs"
          value={year}
          onChange={(event) => setYear(event.currentTarget.value.trim())}
          error={isYear ? undefined : words.yearError}
        />
        <FileDrop
          label={words.file}
          hint={words.fileHint}
          accept=".txt,.tsv,.csv,.xlsx,.xlsm,.ods,.docx,.pdf"
          disabled={!isYear || reading !== null}
          onFiles={([file]) => {
            if (file !== undefined) void send(file)
          }}
        />
        {reading === null ? null : <Progress label={words.reading(reading)} onCancel={stop} cancelLabel={words.stop} />}
        {failure === null ? null : (
          <Notice kind="error" live title={failure.message}>
            <p>{failure.remedy}</p>
          </Notice>
        )}
      </div>
      <Section title={words.listTitle}>
        <ReadState read={read} whoToAsk={words.whoToAsk}>
          {({ imports }) =>
            imports.length === 0 ? (
              <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
            ) : (
              <DataTable caption={words.listTitle} columns={columns} rows={imports} rowKey={({ id }) => id} />
            )
          }
        </ReadState>
      </Section>
    </div>
  )
}
