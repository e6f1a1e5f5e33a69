import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { asRefusal } from './lostConnection.ts'

/** Texts that get a name. There are about two hundred; what comes later is of texts that vary, and is not worth keeping. */
const NAMED = 500
/** Longer texts are rows written in bulk: their number varies, and planning is the least that they cost. */
const LONGEST = 5_000

/** It says nothing: it travels with the first statement of its transaction, and fails with it. */
const BEGIN = 'begin'
const NOTHING = { command: BEGIN, rowCount: 0, rows: [] }

const refusing = (error: unknown): never => {
  throw asRefusal(error)
}

function preparing(client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  /** The beginning of a transaction, while nothing waits for it. */
  let begun: Promise<unknown> | undefined
  const send = (text: string, values: readonly unknown[]) => {
    const name = values.length === 0 ? undefined : nameOf(text)
    const asked = name === undefined ? { text, values: [...values] } : { name, text, values: [...values] }
    return client.query(asked).catch(refusing)
  }
  const query = async (text: string, values: readonly unknown[]) => {
    const sent = send(text, values)
    if (text === BEGIN) {
      begun = sent
      // Told to whoever asks next.
      sent.catch(() => undefined)
      return NOTHING
    }
    const before = begun
    begun = undefined
    return before === undefined ? sent : (await Promise.all([before, sent]))[1]
  }
  return {
    // Kysely's client can read through a cursor too; nothing here does.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  }
}

/**
 * The pool for Kysely, with a name for each statement that has parameters: a connection reads and plans its text once.
 * On small reads planning cost more than running (ADR 012). A database that is away is a refusal in plain words.
 */
export function preparingPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= NAMED || text.length > LONGEST) return known
    const name = `hilo_${names.size}`
    names.set(text, name)
    return name
  }
  // Whoever waits for an answer is told by the query. A connection that breaks between two of them must not end the process,
  // nor one that breaks with its greeting, before anybody holds it: so each is listened to from the start.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    options: pool.options,
    connect: async () => preparing(await pool.connect().catch(refusing), nameOf),
    end: () => pool.end(),
  }
}
