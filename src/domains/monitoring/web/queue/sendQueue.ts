import { CallError, call } from '../../../../ui/data/call.ts'
import { evidenceRoutes, reportRoutes } from '../../contract.ts'
import { verdictOf } from '../../model/reportQueue.ts'
import { queueText as words } from './messages.es.ts'
import {
  arrived,
  filesToSend,
  isOver,
  keyOf,
  leaving,
  nextToSend,
  notArrived,
  type Problem,
  type QueuedReport,
  queued,
  type Received,
  retried,
  sentEvidence,
  stayed,
} from './queueRules.ts'
import { changeReport, deleteFiles, findFile, forgetPerson, listReports, putFile } from './queueStore.ts'
import { tellQueue } from './queueWatch.ts'

const LOCK = 'hilo-informes'
const naming = () => ({ now: new Date().toISOString(), newId: () => crypto.randomUUID() })

/** A file of the report is not in this browser any more. */
class FileGone extends Error {}

/** Sends what the report names and only this browser has; what arrived before is not sent again. */
async function sendFiles({ content, year, month, activityId, personId }: QueuedReport): Promise<Received['files']> {
  const files: Record<string, Received['files'][string]> = {}
  for (const id of filesToSend(content)) {
    const kept = await findFile(id)
    if (kept === undefined) throw new FileGone()
    const { blob, facts, requestId, arrived: before } = kept
    const file = new File([blob], facts.fileName, { type: facts.mediaType })
    const originalSha256 = facts.originalSha256 ?? undefined
    const input = { year, month, activityId, originalSha256 }
    const known = before ?? (await call(evidenceRoutes.addEvidenceFile, input, { file, requestId, personId }))
    if (before === null) await putFile({ ...kept, arrived: known })
    files[id] = known
  }
  return files
}

async function sendReport(report: QueuedReport): Promise<Received> {
  const files = await sendFiles(report)
  const { year, month, activityId, revision, requestId, personId, content } = report
  const sent = { ...content, evidence: sentEvidence(content.evidence, files) }
  const input = { year, month, activityId, revision, content: sent }
  const answer = await call(reportRoutes.saveReport, input, { requestId, personId })
  return { ...answer, at: new Date().toISOString(), files }
}

function problemOf(error: unknown): Problem {
  if (error instanceof CallError) return { message: error.message, remedy: error.remedy }
  return error instanceof FileGone ? words.fileGone : words.unexpected
}

/** @returns why the sending stopped; null: it goes on. */
async function sendOne(report: QueuedReport): Promise<'again' | 'session' | null> {
  await changeReport(report.key, (now) => now && leaving(now))
  await tellQueue()
  try {
    const received = await sendReport(report)
    await changeReport(report.key, (now) => now && arrived(now, received, naming()))
    await deleteFiles(Object.keys(received.files))
    return null
  } catch (error) {
    const verdict = error instanceof CallError ? verdictOf(error, report.tries) : 'refused'
    await changeReport(report.key, (now) => now && notArrived(now, verdict, problemOf(error)))
    return verdict === 'again' || verdict === 'session' ? verdict : null
  } finally {
    await tellQueue()
  }
}

async function sendAll(personId: string): Promise<void> {
  const told = (await listReports()).filter((one) => isOver(one, new Date().toISOString()))
  for (const { key } of told) await changeReport(key, () => undefined)
  for (;;) {
    const next = nextToSend(await listReports(), personId)
    if (next === undefined) return
    if ((await sendOne(next)) !== null) break
  }
  const left = (await listReports()).filter((one) => one.personId === personId && one.state === 'waiting')
  for (const { key } of left) await changeReport(key, (now) => now && stayed(now))
  await tellQueue()
}

/** Sends what waits, in order, one tab at a time. It ends when nothing waits, nobody answers or somebody has to sign in. */
export async function sendQueue(personId: string): Promise<void> {
  // Plain HTTP knows no locks; two tabs then send the same ids, and the server answers both alike.
  if ('locks' in navigator) await navigator.locks.request(LOCK, () => sendAll(personId))
  else await sendAll(personId)
}

type Report = Parameters<typeof queued>[1]

/** A browser that keeps nothing sends at once, or says why not. */
async function sendUnkept(report: Report): Promise<QueuedReport> {
  const only = queued(undefined, report, naming())
  return arrived(only, await sendReport(only), naming())
}

/**
 * Puts a report in the queue and sends it at once. It is in this browser before it leaves.
 *
 * @returns how it stands after the try.
 */
export async function saveThroughQueue(report: Report): Promise<QueuedReport | undefined> {
  const key = keyOf(report)
  const saved = await changeReport(key, (before) => queued(before, report, naming())).catch(() => null)
  if (saved === null) return sendUnkept(report)
  await tellQueue()
  await sendQueue(report.personId)
  return (await listReports()).find((one) => one.key === key) ?? saved
}

/** Another try of what the server refused. */
export async function retryReport({ key, personId }: QueuedReport): Promise<void> {
  await changeReport(key, (now) => now && retried(now))
  await sendQueue(personId)
}

/** Throws it away with its files: the person was asked, or chose what somebody else saved. */
export async function discardReport({ key, content, next }: QueuedReport): Promise<void> {
  await changeReport(key, () => undefined)
  await deleteFiles([...filesToSend(content), ...(next === null ? [] : filesToSend(next.content))])
  await tellQueue()
}

/** Nothing of the person's stays in this browser. */
export async function forgetQueue(personId: string): Promise<void> {
  await forgetPerson(personId)
  await tellQueue()
}
