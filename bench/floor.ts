// The bare floor: Node's own HTTP server and one prepared query for each address. Run by bench/servers.ts in a process of its own.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import pg from 'pg'
import { floorQueries } from './floorQueries.ts'

type Answer = (name: string, text: string, values: unknown[]) => Promise<unknown[]>

async function openPostgres(url: string): Promise<Answer> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  return async (name, text, values) => (await pool.query({ name, text, values })).rows
}

async function openEmbedded(folder: string): Promise<Answer> {
  const database = await PGlite.create({ dataDir: join(folder, 'pglite'), extensions: { pg_trgm } })
  return async (_name, text, values) => (await database.query(text, values)).rows
}

const { DATABASE_URL, HILO_DATA, HILO_FILES } = process.env
const ask = DATABASE_URL ? await openPostgres(DATABASE_URL) : await openEmbedded(HILO_DATA ?? '')

/** Puts what was sent into the folder of the files, and says its hash. */
async function keep(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeFile(join(HILO_FILES ?? '', `floor-${sha256}`), bytes)
  return sha256
}

async function answer(request: IncomingMessage): Promise<unknown[]> {
  const [, name = '', year, second] = (request.url ?? '').split('/')
  const values = [year, ...(second === undefined ? [] : [decodeURIComponent(second)])]
  if (request.method === 'POST') values.push(await keep(request))
  return ask(name, floorQueries[name] ?? '', values)
}

const server = createServer((request, response) => {
  answer(request).then(
    (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
process.on('SIGTERM', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
})
