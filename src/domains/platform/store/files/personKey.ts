import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DomainError } from '../../../../kernel/domainError.ts'

const KEY = /^[0-9a-f]{64}$/u

/** Whole or not at all, and never over one that is there: with another key nobody could be told again. */
async function makeKey(path: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(temporary, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true })
  try {
    await link(temporary, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

async function readKey(path: string): Promise<Buffer> {
  try {
    const text = await readFile(path, 'utf8').catch(async (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      await makeKey(path)
      return readFile(path, 'utf8')
    })
    if (!KEY.test(text.trim())) throw new Error('not a key')
    return Buffer.from(text.trim(), 'hex')
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'content'
    throw new DomainError('platform.personKeyUnreadable', 'unavailable', { cause })
  }
}

/** Pseudonyms of persons under the key of the installation (ADR 031). */
export type PersonPseudonyms = {
  /** Tells one key from another and says nothing of it. */
  keyId: string
  /** The same person has another pseudonym in each scope, so that what is of two scopes can't be put together. */
  pseudonymOf: (scope: readonly (string | number)[], person: string) => string
}

/**
 * Keyed digests (HMAC-SHA-256) of who people are: without the key, which is in no database, no backup and no repository, trying
 * every possible number gives nobody away. The file of the key is made on its first use.
 *
 * @throws DomainError `platform.personKeyUnreadable`.
 */
export async function personPseudonyms(keyFile: string): Promise<PersonPseudonyms> {
  const key = await readKey(keyFile)
  const digest = (text: string): string => createHmac('sha256', key).update(text).digest('hex')
  return {
    keyId: digest('hilo.keyId').slice(0, 16),
    // Letters in front: a spreadsheet would take some digests for numbers.
    pseudonymOf: (scope, person) => `p-${digest(JSON.stringify([...scope, person])).slice(0, 32)}`,
  }
}
