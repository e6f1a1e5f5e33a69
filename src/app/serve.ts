import type { FastifyInstance } from 'fastify'
import { openFiles, sweepFiles } from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { startDigestRunner } from './digestRunner.ts'
import { ensureDemo } from './ensureDemo.ts'
import { errorSentence } from './errorSentence.ts'
import { startFileCheckRunner } from './fileCheckRunner.ts'
import { createServer } from './http/createServer.ts'
import { makeApplication, openMigrated } from './openApplication.ts'
import { startSweepRunner } from './sweepRunner.ts'

/** What is under way when the server stops has this long to end: a slow line would hold it for ever. */
const LONGEST_ANSWER_MS = 10_000

async function listen(server: FastifyInstance, { host, port }: Configuration): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new DomainError('platform.portTaken', 'conflict', { port })
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new DomainError('platform.addressUnavailable', 'unavailable', { host, port })
    }
    throw error
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Opens, fills with the demo where that is due, listens, and closes cleanly on Ctrl+C. */
async function serve(environment: NodeJS.ProcessEnv, wantsDemo: boolean): Promise<void> {
  const configuration = readConfiguration(environment)
  const database = await openMigrated(configuration)
  try {
    const files = openFiles(configuration.files)
    await files.demandAnswer()
    const { personKeyFile } = configuration
    const isEmbedded = configuration.database.kind === 'embedded'
    await ensureDemo(database, { wantsDemo: wantsDemo || isEmbedded, files, personKeyFile, say })
    const app = await makeApplication(database, configuration)
    await sweepFiles(database, files)
    const server = await createServer(app, { publicUrl: configuration.publicUrl, logLevel: 'warn' })
    const address = await listen(server, configuration)
    const complain = (line: string): void => void process.stderr.write(`${line}\n`)
    const stopDigests = startDigestRunner(app, complain)
    const stopSweeps = startSweepRunner(app, complain)
    const stopFileChecks = startFileCheckRunner(app, complain)
    let closing = false
    const close = async (): Promise<void> => {
      if (closing) return
      closing = true
      say('Cerrando…')
      const cut = setTimeout(() => server.server.closeAllConnections(), LONGEST_ANSWER_MS)
      await server.close()
      clearTimeout(cut)
      await stopDigests()
      await stopSweeps()
      await stopFileChecks()
      await database.close()
      process.exit(0)
    }
    // Before the address is announced: whoever reads it may already stop us.
    // Not "once": one Ctrl+C can arrive twice, and the second must not cut the closing short.
    process.on('SIGINT', close)
    process.on('SIGTERM', close)
    say(`Hilo está en ${address}`)
    if (database.engine === 'pglite') {
      say(
        'Base incorporada: un solo proceso y sin protección contra cortes de luz. Para producción use DATABASE_URL (PostgreSQL 15 o más nuevo).',
      )
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** One sentence for a person and exit code 1; the trace only for faults of ours. */
function fail(error: unknown): void {
  if (error instanceof DomainError) {
    process.stderr.write(`${errorSentence(error)}\n`)
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  }
  process.exitCode = 1
}

await serve(process.env, process.argv.includes('--demo')).catch(fail)
