import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * Address of a database on the server that TEST_DATABASE_URL names. A commit there does not wait for the disk: a test
 * database never outlives its server, and what is seen of a commit is the same.
 */
export function serverUrl(name?: string): string {
  const url = process.env.TEST_DATABASE_URL
  if (url === undefined || url === '') throw new Error('TEST_DATABASE_URL is not set')
  if (name === undefined) return url
  const address = new URL(url)
  address.pathname = `/${name}`
  address.searchParams.set('options', '-c synchronous_commit=off')
  return address.toString()
}

async function onServer<T extends pg.QueryResultRow>(statement: string, values?: string[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    return (await client.query<T>(statement, values)).rows
  } finally {
    await client.end()
  }
}

export async function createPostgresDatabase(name: string, template = 'template0'): Promise<void> {
  await onServer(`create database ${name} template ${template}`)
}

export async function dropPostgresDatabase(name: string): Promise<void> {
  await onServer(`drop database if exists ${name} with (force)`)
}

/** A server takes a hundred connections, others' among them. */
const AT_ONCE = 50

/**
 * Begins a run of tests, whose databases have a name in common; what comes back drops them all. Each drop waits for every
 * session of the server, and many dropped together wait no longer than one.
 */
export function beginRun(): () => Promise<void> {
  const run = `hilo_test_${randomBytes(4).toString('hex')}`
  process.env.HILO_TEST_RUN = run
  return async () => {
    const left = await onServer<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [run],
    )
    for (let at = 0; at < left.length; at += AT_ONCE)
      await Promise.all(left.slice(at, at + AT_ONCE).map(({ name }) => dropPostgresDatabase(name)))
  }
}

/** Makes a database of the run, which goes with it; its name comes back. */
export async function newPostgresDatabase(template?: string): Promise<string> {
  const name = `${process.env.HILO_TEST_RUN}_${randomBytes(4).toString('hex')}`
  await createPostgresDatabase(name, template)
  return name
}
