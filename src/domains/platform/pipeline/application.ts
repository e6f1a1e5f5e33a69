import type { Clock } from '../../../kernel/clock.ts'
import type { Database } from '../store/database/openDatabase.ts'
import type { Reader } from '../store/database/transaction.ts'

/**
 * Names for people of things that a line of the log touched (`operations.activity:…`), by thing; what has none is left
 * out. Platform names its own; the domains above it plug theirs in here.
 */
export type NameThings = (db: Reader, things: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What every act and query runs on; made once when the process starts. */
export type Application = {
  database: Database
  clock: Clock
  newId: () => string
  /** Bytes that nobody can guess, for codes that are handed out. */
  randomBytes: (count: number) => Uint8Array
  /** Parses answers against their contract too: on in development and tests, trusted in production. */
  checkAnswers: boolean
  /** Address under which people outside reach Hilo, without a slash at the end; null where nobody does. */
  publicUrl: string | null
  /** One-click entry as a person of the demo: only in a demo that listens on a loopback address. */
  demoSignIn: boolean
  nameThings: NameThings
  /** Where the files that people send are kept; made when the first one comes. */
  filesFolder: string
}

/** In whose name something is done: a browser's session token, or a person named on the command line. */
export type Credentials = { kind: 'token'; token: string | null } | { kind: 'email'; email: string }
