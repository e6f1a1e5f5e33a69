import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase } from '../testing/testDatabase.ts'
import type { Database } from './database/openDatabase.ts'
import { inTransaction } from './database/transaction.ts'
import { appendLog, hashLine, type LogEntry } from './logStore.ts'
import { verifyLog } from './verifyLog.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('muchos actos a la vez dejan una cadena entera, y cada huella es la de su texto y la anterior', async () => {
  const COUNT = 24
  const line = (number: number): LogEntry => ({
    ...{ at: '2025-01-02T03:04:05.000Z', act: 'prueba.acto', personId: null, assignmentId: null, unitId: null },
    outcome: 'done',
    things: [`prueba.cosa:${number}`, 'prueba.cosa:a'],
    // What looks like the number of a line, and what a text must be careful with.
    data: { seq: 7, text: '},"seq":9,{ "comillas" \\ ñ € \n', number },
    personal: { name: `Persona ${number}` },
  })
  const seqs = await Promise.all(
    Array.from({ length: COUNT }, (_, number) => inTransaction(database, (tx) => appendLog(tx, line(number)))),
  )
  expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: COUNT }, (_, at) => at + 1))
  const stored = await database.kysely.selectFrom('platform_log').selectAll().orderBy('seq').execute()
  for (const { seq, body, prev_hash, hash } of stored) {
    expect(JSON.parse(body).seq).toBe(seq)
    expect(hash).toBe(hashLine(prev_hash, body))
    expect(prev_hash).toBe(stored[seq - 2]?.hash ?? '0'.repeat(64))
  }
  expect(await verifyLog(database.kysely)).toMatchObject({ lines: COUNT, firstBroken: null })
})
