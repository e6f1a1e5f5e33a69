import type { FastifyInstance } from 'fastify'
import { DomainError } from '../kernel/domainError.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { ensureDemo } from './ensureDemo.ts'
import { errorSentence } from './errorSentence.ts'
import { createServer } from './http/createServer.ts'
import { makeApplication, openMigrated } from './openApplication.ts'

async function listen(server: FastifyInstance, { host, port }: Configuration): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new DomainError('platform.portTaken', 'conflict', { port })
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
    await ensureDemo(database, { wantsDemo: wantsDemo || configuration.database.kind === 'embedded', say })
    const app = await makeApplication(database, { loopback: configuration.loopback, checkAnswers: false })
    const server = await createServer(app, { publicUrl: configuration.publicUrl, logLevel: 'warn' })
    const address = await listen(server, configuration)
    say(`Hilo está en ${address}`)
    if (database.engine === 'pglite') {
      say(
        'Base incorporada: un solo proceso y sin protección contra cortes de luz. Para producción use DATABASE_URL (PostgreSQL 15 o más nuevo).',
      )
    }
    const close = async (): Promise<void> => {
      say('Cerrando…')
      await server.close()
      await database.close()
      process.exit(0)
    }
    process.once('SIGINT', close)
    process.once('SIGTERM', close)
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
