import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../testing.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { Database } from './database/openDatabase.ts'
import { inTransaction, type Tx } from './database/transaction.ts'
import { appendLog, hashLine } from './logStore.ts'
import { type ChainReport, verifyLog } from './verifyLog.ts'

const LINES = 12
const AT = '2026-03-02T15:00:00.000Z'
let database: Database

function write(tx: Tx, n: number): Promise<number> {
  return appendLog(tx, {
    at: AT,
    act: 'platform.prueba',
    outcome: n % 3 === 0 ? 'refused' : 'done',
    personId: `p${n}`,
    assignmentId: null,
    unitId: `u${n}`,
    things: [`platform.unit:${n}`, 'platform.unit:todas'],
    data: { n },
    personal: { name: `Persona ${n}` },
  })
}

/** What the check says of the log after somebody with the owner's rights touched it; the touch is then taken back. */
async function reportAfter(touch: (tx: Tx) => Promise<unknown>): Promise<ChainReport> {
  const undo = new Error('undo')
  let report: ChainReport | undefined
  await database.kysely
    .transaction()
    .execute(async (tx) => {
      await touch(tx)
      report = await verifyLog(tx)
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  if (report === undefined) throw new Error('the touch failed')
  return report
}

const EDITS: Record<string, string> = {
  version: 'update platform_log set version = version + 1 where seq = $',
  at: "update platform_log set at = '2027-03-02T15:00:00.000Z' where seq = $",
  act: "update platform_log set act = act || 'x' where seq = $",
  outcome: "update platform_log set outcome = case outcome when 'done' then 'refused' else 'done' end where seq = $",
  person: 'update platform_log set person_id = null where seq = $',
  unit: "update platform_log set unit_id = 'otra' where seq = $",
  body: "update platform_log set body = body || ' ' where seq = $",
  prevHash: "update platform_log set prev_hash = repeat('f', 64) where seq = $",
  hash: "update platform_log set hash = repeat('f', 64) where seq = $",
  thingChanged: "update platform_log_thing set thing = 'otra' where seq = $ and thing like '%todas'",
  thingAdded: "insert into platform_log_thing values ($, 'otra')",
  thingDropped: "delete from platform_log_thing where seq = $ and thing like '%todas'",
  salt: "update platform_log_personal set salt = 'otra' where seq = $",
  personal: "update platform_log_personal set data = '{}' where seq = $",
}

async function drop(tx: Tx, seq: number): Promise<void> {
  await tx.deleteFrom('platform_log_thing').where('seq', '=', seq).execute()
  await tx.deleteFrom('platform_log_personal').where('seq', '=', seq).execute()
  await tx.deleteFrom('platform_log').where('seq', '=', seq).execute()
}

async function swap(tx: Tx, one: number, other: number): Promise<void> {
  const rows = await tx.selectFrom('platform_log').selectAll().where('seq', 'in', [one, other]).execute()
  await sql`update platform_log set hash = seq where seq in (${one}, ${other})`.execute(tx)
  for (const { seq, ...rest } of rows) {
    await tx
      .updateTable('platform_log')
      .set(rest)
      .where('seq', '=', seq === one ? other : one)
      .execute()
  }
}

/** A careful forger: changes the body and makes the line's own hash again. */
async function forge(tx: Tx, seq: number): Promise<void> {
  const line = await tx.selectFrom('platform_log').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
  const body = canonicalJson({ ...JSON.parse(line.body), data: { n: 'otra cosa' } })
  await tx
    .updateTable('platform_log')
    .set({ body, hash: hashLine(line.prev_hash, body) })
    .where('seq', '=', seq)
    .execute()
}

const line = fc.integer({ min: 1, max: LINES })

beforeAll(async () => {
  database = await openTestDatabase()
  await inTransaction(database, async (tx) => {
    for (let n = 1; n <= LINES; n++) await write(tx, n)
  })
})
afterAll(() => database.close())

describe('la cadena del registro, para cualquier línea', () => {
  it.each(Object.entries(EDITS))('cambiar %s se encuentra y nombra la línea', async (_column, statement) => {
    await fc.assert(
      fc.asyncProperty(line, async (seq) => {
        const report = await reportAfter((tx) => sql.raw(statement.replace('$', String(seq))).execute(tx))
        expect(report.firstBroken?.seq).toBe(seq)
        expect(report.lines).toBe(seq - 1)
      }),
      { numRuns: 4 },
    )
  })

  it('quitarla se encuentra y la nombra', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (seq) => {
        expect((await reportAfter((tx) => drop(tx, seq))).firstBroken).toEqual({ seq, reason: 'missing' })
      }),
      { numRuns: LINES },
    )
  })

  it('cambiarla de lugar con otra se encuentra y nombra la primera', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(line, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort((a, b) => a - b)),
        async ([one = 0, other = 0]) => {
          const { firstBroken } = await reportAfter((tx) => swap(tx, one, other))
          expect(firstBroken).toEqual({ seq: one, reason: 'prevHash' })
        },
      ),
      { numRuns: 15 },
    )
  })

  it('rehacer su huella después de cambiarla rompe la línea siguiente, o la cabeza', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (seq) => {
        const { firstBroken } = await reportAfter((tx) => forge(tx, seq))
        expect(firstBroken?.seq).toBe(seq + 1)
        expect(firstBroken?.reason).toBe(seq === LINES ? 'head' : 'prevHash')
      }),
      { numRuns: LINES },
    )
  })

  it('cincuenta actos a la vez no la bifurcan', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => inTransaction(database, (tx) => write(tx, 100 + n))))
    expect(await verifyLog(database.kysely)).toMatchObject({ lines: LINES + 50, firstBroken: null })
  })
})
