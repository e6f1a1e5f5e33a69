import type { Access, ParsedInputOf, Route } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { type Actor, auditorAccess, findAssignment, staffRoles } from '../model/actor.ts'
import { demandWithin } from '../model/auditReach.ts'
import type { Reader } from '../store/database/transaction.ts'
import type { StoredAnswer } from '../store/requestStore.ts'
import { findActorByEmail, findSession, touchSession } from '../store/sessionStore.ts'
import type { Application, Credentials } from './application.ts'

/** A session ends after eight hours without use; it is moved forward at most once a minute. */
const SESSION_MS = 8 * 60 * 60 * 1000
const TOUCH_MS = 60 * 1000

export function sessionEnd(now: string): string {
  return new Date(Date.parse(now) + SESSION_MS).toISOString()
}

/** Who knocks, and what was answered to a request id of theirs before. */
type Caller = { actor: Actor; stored: StoredAnswer | null }

/**
 * Who knocks, or undefined without a living session.
 *
 * @throws DomainError `platform.otherPerson`: the session is not of the person in whose name the page asks.
 */
export async function findCaller(
  app: Application,
  db: Reader,
  credentials: Credentials,
  requestId?: string,
): Promise<Caller | undefined> {
  const [now, today] = [app.clock.now(), app.clock.today()]
  if (credentials.kind === 'email') return findActorByEmail(db, foldText(credentials.email), { today, requestId })
  if (credentials.token === null) return undefined
  const session = await findSession(db, credentials.token, { now, today, requestId })
  if (session !== undefined && Date.parse(now) - Date.parse(session.lastSeenAt) > TOUCH_MS) {
    await touchSession(db, session.tokenHash, now, sessionEnd(now))
  }
  const { personId } = credentials
  if (personId !== undefined && session !== undefined && session.actor.personId !== personId)
    throw new DomainError('platform.otherPerson', 'conflict')
  return session
}

/** Who knocks, as `findCaller`. */
export async function findActor(app: Application, db: Reader, credentials: Credentials): Promise<Actor | undefined> {
  return (await findCaller(app, db, credentials))?.actor
}

/**
 * The coarse door of a route, before anything is read.
 *
 * @throws DomainError `platform.signInFirst` (401) or `platform.notYourRole` (403).
 */
export function admit(access: Access, actor: Actor | undefined): void {
  if (access === 'public') return
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  if (access === 'session') return
  const allowed = access === 'staff' ? staffRoles : access
  if (findAssignment(actor, allowed) === undefined)
    throw new DomainError('platform.notYourRole', 'forbidden', { roles: allowed })
}

/**
 * The door of a read. An external auditor passes where the route says what of the plans it reads and the access that is
 * open today reaches all of it; everywhere else as anybody without a post.
 *
 * @throws DomainError as `admit` does, and `platform.outsideAudit` (403).
 */
export function admitReader<R extends Route>(route: R, actor: Actor | undefined, input: () => ParsedInputOf<R>): void {
  const access = auditorAccess(actor)
  if (access === undefined || route.auditor === undefined) admit(route.access, actor)
  else if (route.auditor !== 'own') demandWithin(access, route.auditor.reach(input()))
}
