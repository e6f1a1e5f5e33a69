import { institutionRoutes } from '../contracts/institution.ts'
import { comparePacks, packFacts } from '../model/countryPack.ts'
import { query } from '../pipeline/read.ts'
import { readPackInForce } from '../store/countryPackStore.ts'

export const readCountryPack = query(institutionRoutes.readCountryPack, async ({ db }) => {
  const { facts, shipped, isKept } = await readPackInForce(db)
  return { isKept, isShipped: shipped !== undefined, facts: comparePacks(facts, packFacts(shipped)) }
})
