import type { ReactNode } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { platformErrors } from '../../messages.es.ts'
import { type ActSentences, type LogLine, logSentence } from './logSentence.ts'
import { logText } from './messages.es.ts'

const refusal = z.object({ code: z.string() })
const sentencesOfErrors: Readonly<Record<string, { message: string }>> = platformErrors

function Reason({ line }: { line: LogLine }): ReactNode {
  const parsed = refusal.safeParse(line.data)
  if (line.outcome !== 'refused' || !parsed.success) return null
  return <p className="soft">{sentencesOfErrors[parsed.data.code]?.message ?? parsed.data.code}</p>
}

/** Names that fit into a line; the rest is counted. */
const SHOWN = 5

/** On what it was done, where the sentence does not say it. */
function About({ line, said }: { line: LogLine; said: string }): ReactNode {
  const names = line.things.flatMap(({ label }) => (label === null || said.includes(label) ? [] : [label]))
  if (names.length === 0) return null
  return <p className="soft">{logText.about(names.slice(0, SHOWN), Math.max(0, names.length - SHOWN))}</p>
}

function What({ line, sentences }: { line: LogLine; sentences: ActSentences }): ReactNode {
  const said = logSentence(line, sentences)
  return (
    <div className="platform-log-line">
      {line.outcome === 'refused' ? <Status kind="late">{logText.refused}</Status> : null}{' '}
      {line.person === null ? (
        logText.nobody
      ) : (
        <Link href={`/registro?persona=${line.person.id}`}>
          <b>{line.person.name}</b>
        </Link>
      )}
      {line.post === null ? null : <span className="soft">, {logText.as(line.post.name)},</span>} {said}.
      <About line={line} said={said} />
      <Reason line={line} />
      <details>
        <summary>{logText.detail}</summary>
        <pre>
          {JSON.stringify({ act: line.act, things: line.things, data: line.data, personal: line.personal }, null, 2)}
        </pre>
      </details>
    </div>
  )
}

function columnsFor(timeZone: string, sentences: ActSentences): Column<LogLine>[] {
  const words = logText.columns
  return [
    {
      id: 'at',
      head: words.at,
      rowHead: true,
      className: 'nb',
      cell: (line) => <time dateTime={line.at}>{formatInstant(line.at, timeZone)}</time>,
    },
    { id: 'what', head: words.what, phone: 'full', cell: (line) => <What line={line} sentences={sentences} /> },
    {
      id: 'chain',
      head: words.chain,
      align: 'end',
      phone: 'full',
      cell: (line) => (
        <span className="platform-hash" title={line.hash}>
          {logText.line(line.seq)} · <code>{line.hash.slice(0, 10)}</code>
        </span>
      ),
    },
  ]
}

/** Lines of the log as plain sentences, with their place in the chain. */
export function LogLines({
  lines,
  timeZone,
  sentences,
}: {
  lines: readonly LogLine[]
  timeZone: string
  sentences: ActSentences
}): ReactNode {
  return (
    <DataTable
      caption={logText.caption}
      columns={columnsFor(timeZone, sentences)}
      rows={lines}
      rowKey={(line) => String(line.seq)}
    />
  )
}
