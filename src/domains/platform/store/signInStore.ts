import type { Reader, Tx } from './database/transaction.ts'

export type SignInPerson = { id: string; name: string; active: boolean; passwordHash: string | null }

export async function findPersonByEmail(tx: Tx, emailFolded: string): Promise<SignInPerson | undefined> {
  return tx
    .selectFrom('platform_person')
    .select(['id', 'name', 'active', 'password_hash as passwordHash'])
    .where('email_folded', '=', emailFolded)
    .executeTakeFirst()
}

/** Failures in a row of an address, locked for the rest of the transaction so that parallel tries are counted. */
export async function getAttempts(
  tx: Tx,
  emailFolded: string,
): Promise<{ failures: number; lockedUntil: string | null }> {
  await tx
    .insertInto('platform_sign_in_attempt')
    .values({ email_folded: emailFolded, failures: 0, locked_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('platform_sign_in_attempt')
    .select(['failures', 'locked_until as lockedUntil'])
    .where('email_folded', '=', emailFolded)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function saveAttempts(
  tx: Tx,
  emailFolded: string,
  failures: number,
  lockedUntil: string | null,
): Promise<void> {
  await tx
    .updateTable('platform_sign_in_attempt')
    .set({ failures, locked_until: lockedUntil })
    .where('email_folded', '=', emailFolded)
    .execute()
}

/** A link that was neither used nor is too old. */
function openInvitation(db: Reader, tokenHash: string, now: string) {
  return db
    .selectFrom('platform_invitation')
    .select('person_id as personId')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
}

export async function isInvitationOpen(db: Reader, tokenHash: string, now: string): Promise<boolean> {
  return (await openInvitation(db, tokenHash, now).executeTakeFirst()) !== undefined
}

/** Of two who use the same link at once the second waits, and finds it used. */
export async function findOpenInvitation(
  tx: Tx,
  tokenHash: string,
  now: string,
): Promise<{ personId: string } | undefined> {
  return openInvitation(tx, tokenHash, now).forUpdate().executeTakeFirst()
}

export async function insertInvitation(
  tx: Tx,
  invitation: { tokenHash: string; personId: string; now: string; expiresAt: string },
): Promise<void> {
  await tx
    .insertInto('platform_invitation')
    .values({
      token_hash: invitation.tokenHash,
      person_id: invitation.personId,
      created_at: invitation.now,
      expires_at: invitation.expiresAt,
      used_at: null,
    })
    .execute()
}

export async function useInvitation(tx: Tx, tokenHash: string, now: string): Promise<void> {
  await tx.updateTable('platform_invitation').set({ used_at: now }).where('token_hash', '=', tokenHash).execute()
}

export async function setPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.updateTable('platform_person').set({ password_hash: passwordHash }).where('id', '=', personId).execute()
}

/** Links of a person that were not used stop working. */
export async function endInvitationsOf(tx: Tx, personId: string, now: string): Promise<void> {
  await tx
    .updateTable('platform_invitation')
    .set({ expires_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
}
