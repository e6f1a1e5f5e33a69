import type { OutputOf } from '../../../../kernel/contract.ts'
import type { reportRoutes } from '../../contract.ts'
import type { QueueState, SendVerdict } from '../../model/reportQueue.ts'
import type { FileFacts, ReportContent, ReportDraft } from '../report/reportDraft.ts'

/** What a person wrote: as it was typed, to open it again, and as it is sent. */
export type Written = { draft: ReportDraft; content: ReportContent }

export type Problem = { message: string; remedy: string }

/** What the server answered, with the file that each one of this browser became. */
export type Received = OutputOf<typeof reportRoutes.saveReport> & {
  at: string
  files: Readonly<Record<string, FileFacts>>
}

/** The report of an activity in a month, as it waits in this browser. There is one for each person, month and activity. */
export type QueuedReport = Written & {
  /** One for the whole time that it waits, whatever is written anew. */
  id: string
  key: string
  personId: string
  year: string
  month: number
  activityId: string
  activityName: string
  /** The revision over which it was written. */
  revision: number
  /** Of the next sending; the same for as long as it is not known whether the one before arrived. */
  requestId: string
  /** It left, and no answer came: it may have arrived. */
  tried: boolean
  /** How often it found nobody. */
  tries: number
  /** It did not arrive at once: the person is told what became of it. */
  waited: boolean
  state: QueueState
  problem: Problem | null
  savedAt: string
  /** Written after it left; it goes when the answer of what left is known, over the revision that it made. */
  next: Written | null
  received: Received | null
}

export type Place = Pick<QueuedReport, 'personId' | 'year' | 'month' | 'activityId'>
type Naming = { now: string; newId: () => string }

export function keyOf({ personId, year, month, activityId }: Place): string {
  return [personId, year, month, activityId].join(' ')
}

/** A report that goes to the queue; what may have arrived already is not changed, the new words go behind it. */
export function queued(
  before: QueuedReport | undefined,
  report: Place & Written & Pick<QueuedReport, 'activityName' | 'revision'>,
  { now, newId }: Naming,
): QueuedReport {
  const { draft, content } = report
  if (before?.tried === true) return { ...before, next: { draft, content } }
  const going = before?.state === 'received' ? undefined : before
  return {
    ...report,
    id: going?.id ?? newId(),
    key: keyOf(report),
    requestId: newId(),
    ...{ tried: false, tries: 0, waited: going?.waited ?? false, state: 'waiting', problem: null },
    savedAt: now,
    ...{ next: null, received: null },
  }
}

/** What the person wrote last. */
export function newest(report: QueuedReport): Written {
  return report.next ?? report
}

/** It goes out now: from here on it may arrive. */
export function leaving(report: QueuedReport): QueuedReport {
  return { ...report, state: 'sending', tried: true, problem: null }
}

/** The server has it. What was written behind it is a report of its own now, over the revision that this one made. */
export function arrived(report: QueuedReport, received: Received, { now, newId }: Naming): QueuedReport {
  const { next, waited, tries } = report
  if (next === null) return { ...report, state: 'received', received, tried: false }
  const { revision } = received
  const draft = withFiles(next.draft, received.files)
  const content = { ...next.content, evidence: sentEvidence(next.content.evidence, received.files) }
  const again = queued({ ...report, tried: false }, { ...report, draft, content, revision }, { now, newId })
  return { ...again, waited, tries }
}

/** It did not arrive, or nobody knows. A refusal is an answer: what was refused is surely not there. */
export function notArrived(report: QueuedReport, verdict: SendVerdict, problem: Problem): QueuedReport {
  if (verdict === 'session') return { ...report, state: 'waiting' }
  if (verdict === 'again') return { ...report, state: 'waiting', waited: true, tries: report.tries + 1 }
  return { ...report, ...(report.next ?? {}), next: null, tried: false, state: verdict, problem }
}

/** The sending stopped before it: from now on the person is told of it. */
export function stayed(report: QueuedReport): QueuedReport {
  return report.state === 'waiting' ? { ...report, waited: true } : report
}

/** The person asks for another try of what was refused. */
export function retried(report: QueuedReport): QueuedReport {
  return report.state === 'refused' ? { ...report, state: 'waiting', problem: null } : report
}

/** What goes next of one person: the oldest first. What was being sent when its page ended goes again. */
export function nextToSend(reports: readonly QueuedReport[], personId: string): QueuedReport | undefined {
  return reports
    .filter((one) => one.personId === personId && (one.state === 'waiting' || one.state === 'sending'))
    .toSorted((a, b) => a.savedAt.localeCompare(b.savedAt) || a.key.localeCompare(b.key))
    .at(0)
}

/** What is not with the server yet, and would be lost with this browser. */
export function isUnsent({ state, next }: Pick<QueuedReport, 'state' | 'next'>): boolean {
  return state !== 'received' || next !== null
}

const TOLD_MS = 24 * 60 * 60 * 1000

/** The person was told long enough that it arrived; what arrived at once is told by the page itself. */
export function isOver({ state, waited, received }: QueuedReport, now: string): boolean {
  if (state !== 'received' || received === null) return false
  return !waited || Date.parse(now) - Date.parse(received.at) > TOLD_MS
}

const OF_BROWSER = 'equipo:'

/** The name of a file that only this browser has. */
export function browserFileId(id: string): string {
  return `${OF_BROWSER}${id}`
}

export function isOfBrowser(fileId: string): boolean {
  return fileId.startsWith(OF_BROWSER)
}

/** Files that have to arrive before the report that names them. */
export function filesToSend(content: ReportContent): string[] {
  return content.evidence.flatMap((one) => (one.kind === 'file' && isOfBrowser(one.fileId) ? [one.fileId] : []))
}

type Files = Received['files']

/** The evidence with the names that its files got in the server. */
export function sentEvidence(evidence: ReportContent['evidence'], files: Files): ReportContent['evidence'] {
  return evidence.map((one) => (one.kind === 'file' ? { ...one, fileId: files[one.fileId]?.id ?? one.fileId } : one))
}

/** A draft in which what arrived is a file like any other. */
export function withFiles(draft: ReportDraft, files: Files): ReportDraft {
  const evidence = draft.evidence.map((one) => {
    const file = one.kind === 'file' ? files[one.fileId] : undefined
    return one.kind === 'file' && file !== undefined ? { ...one, fileId: file.id, file } : one
  })
  return { ...draft, evidence }
}

/** Whether what is on the screen was sent as this report, and does not know yet that it arrived. */
export function awaitsArrival(draft: ReportDraft, report: QueuedReport | undefined): Received | null {
  const received = report?.received ?? null
  if (report === undefined || received === null || draft.queueId !== report.id) return null
  return draft.revision < received.revision ? received : null
}
