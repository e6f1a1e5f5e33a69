import type { z } from 'zod'
import type { InputOf, OutputOf, ParsedInputOf, Route } from '../../../kernel/contract.ts'
import { inTransaction, type Tx } from '../store/database/transaction.ts'
import { appendLog } from '../store/logStore.ts'
import type { ActRecord } from './act.ts'
import { parseInput } from './act.ts'
import type { Application } from './application.ts'

export type PublicActContext<I> = {
  app: Application
  tx: Tx
  now: string
  today: string
  newId: () => string
  input: I
}

/**
 * An act before there is a session: signing in, accepting an invitation. Its refusals are answers and not errors
 * where a counter must be kept (a failed password), because an error rolls the transaction back.
 */
export type PublicAct<R extends Route = Route> = {
  kind: 'publicAct'
  route: R
  /** `token` opens a session: the HTTP edge puts it into an http-only cookie, it never stands in an answer. */
  call(app: Application, input: InputOf<R>): Promise<{ answer: OutputOf<R>; token?: string }>
}

export function publicAct<R extends Route>(
  route: R,
  run: (context: PublicActContext<ParsedInputOf<R>>) => Promise<{
    answer: z.input<R['output']>
    token?: string
    log: (ActRecord & { personId: string; outcome: 'done' | 'refused' }) | null
  }>,
): PublicAct<R> {
  return {
    kind: 'publicAct',
    route,
    call: (app, input) =>
      inTransaction(app.database, async (tx) => {
        const now = app.clock.now()
        const context = { app, tx, now, today: app.clock.today(), newId: app.newId, input: parseInput(route, input) }
        const { answer, token, log } = await run(context)
        if (log !== null) {
          await appendLog(tx, {
            at: now,
            act: route.name,
            outcome: log.outcome,
            personId: log.personId,
            assignmentId: null,
            unitId: null,
            things: log.things,
            data: log.data,
            personal: log.personal,
          })
        }
        return token === undefined ? { answer: answer as OutputOf<R> } : { answer: answer as OutputOf<R>, token }
      }),
  }
}
