import type { ParsedInputOf, Route } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Actor } from '../model/actor.ts'
import { type Act, type ActCall, act, type BoundAct, parseInput, type UploadedFile } from './act.ts'
import type { Application } from './application.ts'
import { admit, findActor } from './identify.ts'
import { logRefusal } from './logRefusal.ts'

export type BeforeAct<I> = { app: Application; actor: Actor; input: I; file: UploadedFile | undefined }

/**
 * An act with slow work before its transaction (reading a file in another process): nothing waits for a lock
 * meanwhile, and the embedded database goes on answering others. Whoever may not pass the coarse door starts nothing.
 * The act itself checks everything again; a refusal of the work is logged like one of the act.
 */
export function actAfter<R extends Route, Prepared, Resource>(
  route: R,
  prepare: (before: BeforeAct<ParsedInputOf<R>>) => Promise<Prepared>,
  spec: (prepared: Prepared) => Omit<Act<R, Resource>, 'route'>,
): BoundAct<R> {
  return {
    kind: 'act',
    route,
    call: async (app, call) => act({ route, ...spec(await prepared(app, route, call, prepare)) }).call(app, call),
  }
}

async function prepared<R extends Route, Prepared>(
  app: Application,
  route: R,
  { credentials, input, file }: ActCall<R>,
  prepare: (before: BeforeAct<ParsedInputOf<R>>) => Promise<Prepared>,
): Promise<Prepared> {
  const actor = await findActor(app, app.database.kysely, credentials)
  try {
    admit(route.access, actor)
    if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
    return await prepare({ app, actor, input: parseInput(route, input), file })
  } catch (error) {
    if (error instanceof DomainError) await logRefusal(app, route.name, actor, error)
    throw error
  }
}
