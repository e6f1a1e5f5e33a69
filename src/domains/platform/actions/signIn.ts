import { randomBytes } from 'node:crypto'
import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { sessionRoutes } from '../contracts/session.ts'
import { lockedUntil } from '../model/lockout.ts'
import { sessionEnd } from '../pipeline/identify.ts'
import { type PublicActContext, publicAct } from '../pipeline/publicAct.ts'
import { passwordMatches } from '../store/passwords.ts'
import { insertSession } from '../store/sessionStore.ts'
import { findPersonByEmail, getAttempts, type SignInPerson, saveAttempts } from '../store/signInStore.ts'

async function openSession(
  context: Pick<PublicActContext<unknown>, 'tx' | 'now'>,
  person: SignInPerson,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await insertSession(context.tx, {
    token,
    personId: person.id,
    now: context.now,
    expiresAt: sessionEnd(context.now),
    userAgent: null,
  })
  return token
}

function entered(person: SignInPerson, token: string) {
  return {
    answer: { outcome: 'entered' as const, person: { personId: person.id, name: person.name } },
    token,
    log: { personId: person.id, outcome: 'done' as const, things: [`platform.person:${person.id}`] },
  }
}

export const signIn = publicAct(sessionRoutes.signIn, async (context) => {
  const { tx, now, input } = context
  const email = foldText(input.email)
  const attempts = await getAttempts(tx, email)
  if (attempts.lockedUntil !== null && attempts.lockedUntil > now) {
    return { answer: { outcome: 'locked' as const, until: attempts.lockedUntil }, log: null }
  }
  const person = await findPersonByEmail(tx, email)
  const matches = await passwordMatches(person?.passwordHash ?? null, input.password)
  if (person === undefined || !matches || !person.active) {
    const failures = attempts.failures + 1
    const until = lockedUntil(failures, now)
    await saveAttempts(tx, email, failures, until)
    const log =
      person === undefined
        ? null
        : {
            personId: person.id,
            outcome: 'refused' as const,
            things: [`platform.person:${person.id}`],
            data: { failures },
          }
    return { answer: until === null ? { outcome: 'refused' as const } : { outcome: 'locked' as const, until }, log }
  }
  await saveAttempts(tx, email, 0, null)
  return entered(person, await openSession(context, person))
})

export const enterDemo = publicAct(sessionRoutes.enterDemo, async (context) => {
  if (!context.app.demoSignIn) throw new DomainError('platform.notADemo', 'forbidden')
  const person = await findPersonByEmail(context.tx, foldText(context.input.email))
  if (person === undefined || !person.active) throw new DomainError('platform.personNotFound', 'notFound')
  return entered(person, await openSession(context, person))
})
