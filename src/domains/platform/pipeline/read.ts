import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { InputOf, OutputOf, ParsedInputOf, Route } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Actor } from '../model/actor.ts'
import { inTransaction, type Reader, type Tx } from '../store/database/transaction.ts'
import { type ActRecord, logDone, parseInput } from './act.ts'
import type { Application, Credentials } from './application.ts'
import { admitReader, findActor } from './identify.ts'
import { logRefusal } from './logRefusal.ts'

export type ReadContext<I> = {
  app: Application
  db: Reader
  /** Undefined only on public routes. */
  actor: Actor | undefined
  today: string
  input: I
}

export type ReadCall<R extends Route> = { credentials: Credentials; input: InputOf<R> }

export type BoundQuery<R extends Route = Route> = {
  kind: 'query'
  route: R
  call(app: Application, call: ReadCall<R>): Promise<OutputOf<R>>
}

/** A file to hand out. `hash` in hexadecimal becomes the entity tag. */
export type Download = { fileName: string; mediaType: string; bytes: Uint8Array }

/** A kept file to hand out without holding it in memory. */
export type StoredDownload = {
  fileName: string
  mediaType: string
  byteLength: number
  bytes: Readable
  /** Shown in the page instead of saved: only for what can't run anything. */
  inline: boolean
}

export type BoundStoredDownload<R extends Route = Route> = {
  kind: 'storedDownload'
  route: R
  call(app: Application, call: ReadCall<R>): Promise<StoredDownload>
}

export type BoundDownload<R extends Route = Route> = {
  kind: 'download'
  route: R
  /** Each download is a line in the log. */
  logged: boolean
  call(app: Application, call: ReadCall<R>): Promise<Download>
}

/** A read leaves no line in the log; one that was not allowed does (trust.md 1, promise 7). */
async function tellingRefusal<T>(
  app: Application,
  route: Route,
  actor: Actor | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'forbidden') await logRefusal(app, route.name, actor, error)
    throw error
  }
}

async function prepare<R extends Route>(
  app: Application,
  route: R,
  call: ReadCall<R>,
): Promise<ReadContext<ParsedInputOf<R>>> {
  const db = app.database.kysely
  const actor = await findActor(app, db, call.credentials)
  await tellingRefusal(app, route, actor, async () => admitReader(route, actor, () => parseInput(route, call.input)))
  return { app, db, actor, today: app.clock.today(), input: parseInput(route, call.input) }
}

/** A read of stored data: actor, coarse door, input, answer; no transaction, no line in the log. */
export function query<R extends Route>(
  route: R,
  run: (context: ReadContext<ParsedInputOf<R>>) => Promise<z.input<R['output']>>,
): BoundQuery<R> {
  return {
    kind: 'query',
    route,
    call: async (app, call) => {
      const context = await prepare(app, route, call)
      const answer = await tellingRefusal(app, route, context.actor, () => run(context))
      return (app.checkAnswers ? route.output.parse(answer) : answer) as OutputOf<R>
    },
  }
}

/** A read that answers with a file and leaves no trace: a form, a dictionary. */
export function download<R extends Route>(
  route: R,
  run: (context: ReadContext<ParsedInputOf<R>>) => Promise<Download>,
): BoundDownload<R> {
  return {
    kind: 'download',
    route,
    logged: false,
    call: async (app, call) => {
      const context = await prepare(app, route, call)
      return tellingRefusal(app, route, context.actor, () => run(context))
    },
  }
}

/**
 * A kept file. One that is saved leaves a line in the log, written before its first byte goes out; one shown in the page
 * (`log` null) leaves none.
 */
export function handOutStored<R extends Route>(
  route: R,
  run: (
    context: ReadContext<ParsedInputOf<R>> & { actor: Actor },
  ) => Promise<{ file: StoredDownload; log: ActRecord | null }>,
): BoundStoredDownload<R> {
  return {
    kind: 'storedDownload',
    route,
    call: async (app, call) => {
      const context = await prepare(app, route, call)
      const { actor } = context
      if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
      return tellingRefusal(app, route, actor, async () => {
        const { file, log } = await run({ ...context, actor })
        if (log !== null)
          await inTransaction(app.database, (tx) => logDone(tx, { now: app.clock.now(), route, actor }, log))
        return file
      })
    },
  }
}

/** Registers what goes out and names it for the log: the last thing done before the file is sent. */
export type HandingOut = (context: { tx: Tx; now: string }) => Promise<{ file: Download; log: ActRecord }>

/**
 * A file that leaves the house. The slow work (reading, printing) is done first; what it gives back is then done in a
 * transaction that ends with a line in the log, so nothing goes out without one.
 */
export function handOut<R extends Route>(
  route: R,
  run: (context: ReadContext<ParsedInputOf<R>> & { actor: Actor }) => Promise<HandingOut>,
): BoundDownload<R> {
  return {
    kind: 'download',
    route,
    logged: true,
    call: async (app, call) => {
      const context = await prepare(app, route, call)
      const { actor } = context
      if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
      const handing = await tellingRefusal(app, route, actor, () => run({ ...context, actor }))
      return inTransaction(app.database, async (tx) => {
        const now = app.clock.now()
        const { file, log } = await handing({ tx, now })
        await logDone(tx, { now, route, actor }, log)
        return file
      })
    },
  }
}
