import type { z } from 'zod'
import type { InputOf, OutputOf, ParsedInputOf, Route } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { together } from '../../../kernel/together.ts'
import type { Actor, Assignment } from '../model/actor.ts'
import { canonicalJson, sha256 } from '../store/canonicalJson.ts'
import { type Scope, setScope, type Tx } from '../store/database/transaction.ts'
import type { ReceivedFile } from '../store/files/receivedFile.ts'
import { appendLog } from '../store/logStore.ts'
import { answerGiven, saveAnswer } from '../store/requestStore.ts'
import { admitTo } from './admitTo.ts'
import type { Application, Credentials } from './application.ts'
import { admit, findCaller } from './identify.ts'
import { logRefusal } from './logRefusal.ts'
import { settledTransaction } from './settledTransaction.ts'

/** A file that came with an upload: bytes in memory, at most the limit of the server's multipart reader. */
export type UploadedFile = { name: string; bytes: Uint8Array }

export type ActContext<I, F = undefined> = {
  app: Application
  tx: Tx
  actor: Actor
  credentials: Credentials
  now: string
  today: string
  newId: () => string
  input: I
  file: UploadedFile | undefined
  /** The file of a route that stores it. */
  received: ReceivedFile | undefined
  /** What `readFile` made of the file. */
  fileContent: F
  /** Work outside the database that is done once the transaction has ended, however it did. */
  afterwards: (work: () => Promise<void>) => void
}

/** Whether the actor may, and as what: the assignment goes to the log, the scope to row security. */
export type Permit = { assignment: Assignment | null; scope: Scope } | undefined

/** What an act tells the log: the things it touched and what it did, without personal fields in `data`. */
export type ActRecord = { things: readonly string[]; unitId?: string | null; data?: unknown; personal?: unknown }

export type Act<R extends Route, Resource, F = undefined> = {
  route: R
  /**
   * Slow work on the uploaded file that needs no database. It is done behind the coarse door and before the transaction,
   * so that nobody waits for a row or, on an embedded database, for the whole of it while a file is read.
   */
  readFile?: (file: UploadedFile | undefined, app: Application, received: ReceivedFile | undefined) => Promise<F>
  /** Reads (and locks) what the act is about; what is missing is a DomainError of kind notFound. */
  load: (context: ActContext<ParsedInputOf<R>, F>) => Promise<Resource>
  authorize: (actor: Actor, resource: Resource, input: ParsedInputOf<R>) => Permit
  /** The answer holds a secret that is stored only as a hash: it is not kept, and a repeated request runs again. */
  secretAnswer?: true
  /** Writes through `tx` only: `load`, `authorize` and `run` are done again when another act took a unique value at once. */
  run: (
    context: ActContext<ParsedInputOf<R>, F> & { resource: Resource; assignment: Assignment | null },
  ) => Promise<{ answer: z.input<R['output']>; log: ActRecord | null }>
}

export type ActCall<R extends Route> = {
  credentials: Credentials
  input: InputOf<R>
  requestId?: string | undefined
  file?: UploadedFile | undefined
  received?: ReceivedFile | undefined
  /** Who calls passed the coarse door already, before the file was read from the line (`admitTo`). */
  admitted?: boolean
}

/** A verb ready to be bound to its route or called by the command line and the demo. */
export type BoundAct<R extends Route = Route> = {
  kind: 'act'
  route: R
  call(app: Application, call: ActCall<R>): Promise<OutputOf<R>>
}

/** @throws DomainError `platform.badInput` with one line for each field that is wrong. */
export function parseInput<R extends Route>(route: R, input: unknown): ParsedInputOf<R> {
  const parsed = route.input.safeParse(input)
  if (parsed.success) return parsed.data as ParsedInputOf<R>
  const fields = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), problem: issue.code }))
  throw new DomainError('platform.badInput', 'invalid', { fields })
}

function checkAnswer<R extends Route>(app: Application, route: R, answer: unknown): OutputOf<R> {
  return (app.checkAnswers ? route.output.parse(answer) : answer) as OutputOf<R>
}

/** What can't be ended while the storage or the database is away keeps its mark for the sweep: the act is done or refused all the same. */
function leaveToSweep(error: unknown): void {
  if (!(error instanceof DomainError) || error.kind !== 'unavailable') throw error
}

type Doing = { now: string; route: Route; actor: Actor; assignment?: Assignment | null }

/** The line of what was done, in the transaction that does it. */
export function logDone(tx: Tx, { now, route, actor, assignment = null }: Doing, record: ActRecord): Promise<number> {
  return appendLog(tx, {
    at: now,
    act: route.name,
    outcome: 'done',
    personId: actor.personId,
    assignmentId: assignment?.id ?? null,
    unitId: record.unitId ?? null,
    things: record.things,
    data: record.data,
    personal: record.personal,
  })
}

/** What a repeated request will be answered; one without an id is not remembered. */
async function keepAnswer(
  tx: Tx,
  { now, route, actor }: Doing,
  { requestId, ...kept }: { requestId: string | undefined; bodyHash: string; answer: string },
): Promise<void> {
  if (requestId !== undefined)
    await saveAnswer(tx, { ...kept, requestId, personId: actor.personId, act: route.name, at: now })
}

/** What makes a repeated request the same one: its input and the bytes that came with it. */
function hashOfBody<R extends Route>({ name }: R, { input, file, received }: ActCall<R>): string {
  const fileHash = received?.sha256 ?? (file === undefined ? null : sha256(file.bytes))
  return sha256(canonicalJson([name, input, fileHash]))
}

async function readBehindTheDoor<R extends Route, Resource, F>(
  app: Application,
  { route, readFile }: Act<R, Resource, F>,
  { credentials, file, received, admitted = false }: ActCall<R>,
): Promise<F> {
  // Without readFile, F is undefined.
  if (readFile === undefined) return undefined as F
  if (!admitted) await admitTo(app, route, credentials)
  return readFile(file, app, received)
}

/**
 * Makes an act from its parts. Calling it opens one transaction, finds the actor, passes the coarse door, parses,
 * loads, authorises, runs, writes one line in the log and commits; a refusal rolls all back and is logged.
 * The same request id with the same body returns the stored answer.
 */
export function act<R extends Route, Resource, F = undefined>(spec: Act<R, Resource, F>): BoundAct<R> {
  const { route } = spec
  return {
    kind: 'act',
    route,
    call: async (app, call) => {
      const { credentials, input, requestId, file, received } = call
      let actor: Actor | undefined
      const ending: (() => Promise<void>)[] = []
      try {
        const fileContent = await readBehindTheDoor(app, spec, call)
        return await settledTransaction(app.database, async (tx) => {
          const remembered = spec.secretAnswer === true ? undefined : requestId
          const caller = await findCaller(app, tx, credentials, remembered)
          actor = caller?.actor
          admit(route.access, actor)
          if (caller === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
          const parsed = parseInput(route, input)
          const bodyHash = hashOfBody(route, call)
          if (caller.stored !== null) return JSON.parse(answerGiven(caller.stored, bodyHash))
          const now = app.clock.now()
          const context = {
            app,
            tx,
            actor: caller.actor,
            credentials,
            now,
            today: app.clock.today(),
            newId: app.newId,
            input: parsed,
            file,
            received,
            fileContent,
            afterwards: (work: () => Promise<void>) => void ending.push(work),
          }
          const resource = await spec.load(context)
          const permit = spec.authorize(caller.actor, resource, parsed)
          if (permit === undefined) throw new DomainError('platform.notAllowed', 'forbidden', { act: route.name })
          setScope(tx, permit.scope)
          const { answer, log } = await spec.run({ ...context, resource, assignment: permit.assignment })
          const checked = checkAnswer(app, route, answer)
          const kept = { requestId: remembered, bodyHash, answer: JSON.stringify(checked) }
          const doing = { now, route, actor: caller.actor, assignment: permit.assignment }
          await together([keepAnswer(tx, doing, kept), log === null ? null : logDone(tx, doing, log)])
          return checked
        })
      } catch (error) {
        if (error instanceof DomainError) await logRefusal(app, route.name, actor, error)
        throw error
      } finally {
        for (const work of ending) await work().catch(leaveToSweep)
      }
    },
  }
}
