import type { Clock } from '../../../kernel/clock.ts'
import type { Database } from '../store/database/openDatabase.ts'

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
}

/** In whose name something is done: a browser's session token, or a person named on the command line. */
export type Credentials = { kind: 'token'; token: string | null } | { kind: 'email'; email: string }
