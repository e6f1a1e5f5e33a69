import type { Clock } from '../../../kernel/clock.ts'
import type { Actor } from '../model/actor.ts'
import type { Mailer } from '../model/mail/mailer.ts'
import type { Notice, NoticeKind } from '../model/notices/notice.ts'
import type { Database } from '../store/database/openDatabase.ts'
import type { Reader } from '../store/database/transaction.ts'
import type { FileStorage } from '../store/files/fileStorage.ts'
import type { AddToSample } from './sampleHook.ts'

/**
 * Names for people of things that a line of the log touched (`operations.activity:…`), by thing; what has none is left
 * out. Platform names its own; the domains above it plug theirs in here.
 */
export type NameThings = (db: Reader, things: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What kept files belong to, by hash: one may prove several things. What nobody names is left out. */
export type NameFiles = (db: Reader, hashes: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>

/** What a person has to do, told under the kinds that are not muted. */
export type NoticesOf = (actor: Actor, muted: readonly NoticeKind[]) => readonly Notice[]

/**
 * Reads once what everybody has to do on a day, and answers for as many people as there are. The domains that know plug
 * themselves in here.
 */
export type ReadNotices = (db: Reader, today: string) => Promise<NoticesOf>

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
  nameFiles: NameFiles
  readNotices: ReadNotices
  /** The mail server; null where none is configured, and nothing is tried. */
  mailer: Mailer | null
  addToSample: AddToSample
  /** Where the files that people send are kept. */
  files: FileStorage
  /** File of the key under which persons of register extracts get their pseudonyms; made on its first use. */
  personKeyFile: string
}

/** In whose name something is done: a browser's session token, or a person named on the command line. */
export type Credentials =
  | {
      kind: 'token'
      token: string | null
      /** Who the page believes to be signed in, where it says so: another person's session is refused. */
      personId?: string | undefined
    }
  | { kind: 'email'; email: string }
