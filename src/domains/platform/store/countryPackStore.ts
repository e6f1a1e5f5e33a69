import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Country, type CountryPack, countryPackSchema } from '../model/countryPack.ts'
import { canonicalJson } from './canonicalJson.ts'
import { projectFolder } from './database/projectFolder.ts'
import type { Tx } from './database/transaction.ts'

/** The pack of a country as this release ships it. */
export function readCountryPack(country: Country): CountryPack {
  const text = readFileSync(join(projectFolder(), 'instances', `${country}.json`), 'utf8')
  return countryPackSchema.parse(JSON.parse(text))
}

/** Keeps the pack beside the institution as it was read. */
export async function saveCountryPack(tx: Tx, pack: CountryPack): Promise<void> {
  await tx
    .updateTable('platform_institution')
    .set({ country_pack: canonicalJson(pack) })
    .execute()
}
