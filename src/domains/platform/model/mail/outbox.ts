import { DomainError } from '../../../../kernel/domainError.ts'

/**
 * Where a mail is. `sending`: handed to the server, without its answer yet. `uncertain`: the answer never came, so it may
 * have arrived and is not sent again. `expired`: its day passed before it could go, and the next digest says it all.
 */
export const mailStatuses = ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'expired'] as const
export type MailStatus = (typeof mailStatuses)[number]

export const mailFaults = [
  'unreachable',
  'notEncrypted',
  'signInRefused',
  'tryLater',
  'addressRefused',
  'messageRefused',
  'badAddress',
  'noAnswer',
] as const
export type MailFault = (typeof mailFaults)[number]

/** What came of handing a mail to the server; `detail` is what the server said, for whoever has to repair it. */
export type MailOutcome = { kind: 'sent' } | { kind: 'refused'; fault: MailFault; detail: string }

/** Faults of the server or of its configuration: the next mail would meet the same one. */
export const serverFaults: readonly MailFault[] = ['unreachable', 'notEncrypted', 'signInRefused']

/** Faults that trying again does not mend. */
const lastingFaults: readonly MailFault[] = ['addressRefused', 'messageRefused', 'badAddress']

/** Minutes until the next try after the first, the second…; after the last one nothing is tried by itself. */
const DELAYS_MINUTES = [1, 5, 15, 60, 120, 240] as const

/** Longer than any server takes to answer: a mail that is still being sent then was left by a process that ended. */
export const SENDING_MINUTES = 15

export const minutesLater = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Where a mail stands after a try, and when the next one is. */
export function afterTry(
  outcome: MailOutcome,
  attempts: number,
  now: string,
): { status: MailStatus; nextTryAt: string | null } {
  if (outcome.kind === 'sent') return { status: 'sent', nextTryAt: null }
  if (outcome.fault === 'noAnswer') return { status: 'uncertain', nextTryAt: null }
  const delay = lastingFaults.includes(outcome.fault) ? undefined : DELAYS_MINUTES[attempts - 1]
  if (delay === undefined) return { status: 'failed', nextTryAt: null }
  return { status: 'waiting', nextTryAt: minutesLater(now, delay) }
}

/**
 * Why a mail can't be tried again by hand, or undefined: only what surely did not go out, and on its own day, so that nobody
 * gets two digests of a day nor two on a day.
 */
export function refuseRetry(mail: { status: MailStatus; day: string }, today: string): DomainError | undefined {
  if (mail.status !== 'failed' && mail.status !== 'waiting')
    return new DomainError('platform.mailNotRetried', 'conflict')
  return mail.day === today ? undefined : new DomainError('platform.mailOfAnotherDay', 'conflict')
}
