import type { z } from 'zod'
import type { InputOf, OutputOf, ParsedInputOf, Route } from '../../../kernel/contract.ts'
import type { Actor } from '../model/actor.ts'
import type { Reader } from '../store/database/transaction.ts'
import { parseInput } from './act.ts'
import type { Application, Credentials } from './application.ts'
import { admit, findActor } from './identify.ts'

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

export type BoundDownload<R extends Route = Route> = {
  kind: 'download'
  route: R
  call(app: Application, call: ReadCall<R>): Promise<Download>
}

async function prepare<R extends Route>(
  app: Application,
  route: R,
  call: ReadCall<R>,
): Promise<ReadContext<ParsedInputOf<R>>> {
  const db = app.database.kysely
  const actor = await findActor(app, db, call.credentials)
  admit(route.access, actor)
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
      const answer = await run(await prepare(app, route, call))
      return (app.checkAnswers ? route.output.parse(answer) : answer) as OutputOf<R>
    },
  }
}

/** A read that answers with a file. */
export function download<R extends Route>(
  route: R,
  run: (context: ReadContext<ParsedInputOf<R>>) => Promise<Download>,
): BoundDownload<R> {
  return { kind: 'download', route, call: async (app, call) => run(await prepare(app, route, call)) }
}
