import { type ChildProcess, fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { SourceDocument } from '../../kernel/sourceDocument.ts'
import { childCommand } from './child/childCommand.ts'
import { residentBytes } from './child/childMemory.ts'
import type { ReadReply } from './child/protocol.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { readDocument } from './readDocument.ts'
import { refusal } from './refusal.ts'

export type ReadLimits = {
  /** From the moment the process is started. */
  timeoutMs: number
  /** Resident memory above what the process holds before it reads, watched where the system tells it (Linux). */
  memoryBytes: number
}

/** A clean PDF of 65 pages was seen to take 405 MB above its base, a plan of 31 sheets 35 MB, one in DOCX 105 MB. */
export const READ_LIMITS: ReadLimits = { timeoutMs: 30_000, memoryBytes: 512 * 1024 * 1024 }

const WATCH_EVERY_MS = 25

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a process of its own, one at a time: the server answers others meanwhile, and a file made to exhaust time
 * or memory takes only that process with it. Empty and too large files are refused without starting one.
 *
 * @throws DomainError every code of `readDocument`, and `documents.timeout`, `documents.memory`, `documents.readerFailed`.
 */
export function readInChild(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<ReadLimits> = {},
): Promise<SourceDocument> {
  if (bytes.byteLength === 0 || bytes.byteLength > MAX_FILE_BYTES) return readDocument(bytes, fileName)
  const reading = last.then(() => runChild(bytes, fileName, { ...READ_LIMITS, ...limits }))
  last = reading.catch(() => undefined)
  return reading
}

async function runChild(bytes: Uint8Array, fileName: string, limits: ReadLimits): Promise<SourceDocument> {
  const { entry, execArgv } = childCommand()
  const child = fork(entry, [], {
    execArgv,
    env: {},
    cwd: tmpdir(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await converse(child, bytes, fileName, limits)
  } finally {
    await ended(child)
  }
}

/** Waits until the process is gone, so that the next one never runs beside it. */
function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function converse(
  child: ChildProcess,
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
): Promise<SourceDocument> {
  return new Promise((resolve, reject) => {
    let stopWatching = (): void => {}
    let reading = false
    const timer = setTimeout(
      () => finish(() => reject(refusal('documents.timeout', { seconds: Math.ceil(limits.timeoutMs / 1000) }))),
      limits.timeoutMs,
    )
    const finish = (settle: () => void): void => {
      clearTimeout(timer)
      stopWatching()
      settle()
    }
    child.on('message', (reply: ReadReply) => {
      if (reply.kind === 'ready') {
        reading = true
        stopWatching = watchMemory(child, limits, () => finish(() => reject(refusal('documents.memory'))))
        child.send({ bytes, fileName })
      } else if (reply.kind === 'document') finish(() => resolve(reply.document))
      else if (reply.kind === 'refused') finish(() => reject(refusal(reply.code, reply.details)))
      else finish(() => reject(refusal('documents.readerFailed', { reason: reply.reason })))
    })
    child.once('error', (error) => finish(() => reject(refusal('documents.readerFailed', { reason: error.message }))))
    // V8 ends a process whose heap is full with SIGABRT; any other early end is a fault of ours.
    child.once('exit', (code, signal) =>
      finish(() =>
        reject(
          refusal(reading && signal === 'SIGABRT' ? 'documents.memory' : 'documents.readerFailed', { code, signal }),
        ),
      ),
    )
  })
}

function watchMemory(child: ChildProcess, limits: ReadLimits, exceeded: () => void): () => void {
  const { pid } = child
  const base = pid === undefined ? null : residentBytes(pid)
  if (pid === undefined || base === null) return () => {}
  const watch = setInterval(() => {
    if ((residentBytes(pid) ?? 0) > base + limits.memoryBytes) exceeded()
  }, WATCH_EVERY_MS)
  return () => clearInterval(watch)
}
