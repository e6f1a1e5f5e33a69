import { z } from 'zod'
import { dayIn } from '../../../kernel/clock.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { email, name } from '../contracts/fields.ts'
import { type CountryPack, countries } from '../model/countryPack.ts'
import { opened } from '../model/unitChanges.ts'
import type { Application } from '../pipeline/application.ts'
import { readCountryPack, saveCountryPack } from '../store/countryPackStore.ts'
import { inTransaction, type Tx } from '../store/database/transaction.ts'
import { findInstitution, saveInstitution } from '../store/institutionStore.ts'
import { appendLog } from '../store/logStore.ts'
import { insertPerson } from '../store/personStore.ts'
import { insertHolding, insertPost } from '../store/postStore.ts'
import { saveUnit } from '../store/unitStore.ts'
import { makeOneTimeLink, type OneTimeLink } from './oneTimeLink.ts'

export const installationSchema = z.object({
  name,
  acronym: z.string().trim().min(1).max(20),
  country: z.enum(countries),
  /** Unit at the top of the tree, where the first administrator has a post. */
  unitName: name,
  adminName: name,
  adminEmail: email,
})
export type Installation = z.infer<typeof installationSchema>

async function saveFirstInstitution(tx: Tx, input: Installation, pack: CountryPack): Promise<void> {
  if ((await findInstitution(tx)) !== undefined) throw new DomainError('platform.alreadyInstalled', 'conflict')
  await saveInstitution(tx, {
    name: input.name,
    acronym: input.acronym,
    country: input.country,
    locale: pack.locale,
    timeZone: pack.timeZone,
    emblemSvg: null,
    isDemo: false,
    fixedDate: null,
  })
  await saveCountryPack(tx, pack)
}

/**
 * Sets up an empty database: institution, the unit at the top, a post with the role of Administración in it and the
 * person who holds it, with a one-time link to choose a password. The unit exists since the first of January, so that
 * this year's plan can name it; the post since today, as the country's own clock says it.
 *
 * @throws DomainError `platform.alreadyInstalled`.
 */
export async function installInstitution(app: Application, input: Installation): Promise<OneTimeLink> {
  const pack = readCountryPack(input.country)
  const now = app.clock.now()
  const today = dayIn(pack.timeZone, now)
  return inTransaction(app.database, async (tx) => {
    await saveFirstInstitution(tx, input, pack)
    const [unitId, postId, personId, holdingId] = [app.newId(), app.newId(), app.newId(), app.newId()]
    const facts = {
      code: input.acronym,
      name: input.unitName,
      kind: 'central',
      parentId: null,
      department: null,
    } as const
    await saveUnit(tx, opened([], unitId, `${today.slice(0, 4)}-01-01`, facts))
    const since = { validFrom: today, validTo: null }
    await insertPost(tx, { id: postId, unitId, name: 'Administración de Hilo', roles: ['admin'], ...since })
    await insertPerson(tx, { id: personId, name: input.adminName, email: input.adminEmail, now })
    await insertHolding(tx, { id: holdingId, personId, postId, kind: 'holder', ...since })
    const link = await makeOneTimeLink(
      tx,
      { id: personId, name: input.adminName, email: input.adminEmail, active: true },
      now,
    )
    await appendLog(tx, {
      at: now,
      act: 'platform.install',
      outcome: 'done',
      personId: null,
      assignmentId: null,
      unitId,
      things: [
        'platform.institution:institution',
        `platform.unit:${unitId}`,
        `platform.post:${postId}`,
        `platform.person:${personId}`,
      ],
      data: { name: input.name, acronym: input.acronym, pack },
      personal: { name: input.adminName, email: input.adminEmail },
    })
    return link
  })
}
