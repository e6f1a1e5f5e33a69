// The bare floor: Node's own HTTP server and one prepared query for each address. Run by bench/servers.ts in a process of its own.
import { createServer } from 'node:http'
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

const { DATABASE_URL, HILO_DATA } = process.env
const ask = DATABASE_URL ? await openPostgres(DATABASE_URL) : await openEmbedded(HILO_DATA ?? '')

const server = createServer((request, response) => {
  const [, name = '', year, second] = (request.url ?? '').split('/')
  const text = floorQueries[name] ?? ''
  ask(name, text, second === undefined ? [year] : [year, decodeURIComponent(second)]).then(
    (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
process.on('SIGTERM', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
})
