import { fork } from 'node:child_process'
import { join } from 'node:path'
import { childProgram } from '../../child/childProgram.ts'
import { projectRoot } from '../../projectRoot.ts'
import type { PrintAnswer, PrintedFile, PrintJob } from './printJob.ts'

/** A whole plan takes about a second; past this something is wrong. */
const TIME_LIMIT_MS = 60_000

let queue: Promise<unknown> = Promise.resolve()

/**
 * Prints in a process of its own that ends with the document: the compiler's leaks go with it, the event loop stays free
 * and a document that never ends is killed. One at a time, because a plan of ten ministries takes more than a gigabyte.
 *
 * @throws Error with the reason when the process fails, is killed or exceeds its time.
 */
export function runPrintJob(job: PrintJob): Promise<PrintedFile> {
  const printed = queue.then(() => printInChild(job))
  queue = printed.catch(() => undefined)
  return printed
}

function printInChild(job: PrintJob): Promise<PrintedFile> {
  const { entry, loader } = childProgram('src/documents/print/child/printProcess')
  const child = fork(entry, {
    execArgv: [...loader],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(projectRoot(import.meta.url), 'src/documents/print/typst/fonts.conf'),
    },
  })
  return new Promise<PrintedFile>((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS)
    const lastWords: string[] = []
    child.stderr?.on('data', (text) => lastWords.push(String(text).slice(0, 2_000)))
    child.on('message', (answer: PrintAnswer) => {
      if (answer.ok) resolve(answer.file)
      else reject(new Error(`printing as ${job.format} failed: ${answer.reason}`))
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      reject(new Error(`the process printing ${job.format} ended (${signal ?? code}): ${lastWords.join('')}`))
    })
    child.send(job)
  })
}
