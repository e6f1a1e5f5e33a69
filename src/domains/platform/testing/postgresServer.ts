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

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export function createPostgresDatabase(name: string, template = 'template0'): Promise<void> {
  return onServer(`create database ${name} template ${template}`)
}

export function dropPostgresDatabase(name: string): Promise<void> {
  return onServer(`drop database if exists ${name} with (force)`)
}
