import { anInstitution, aPerson, aUnit } from '../../../testing.ts'
import { sha256 } from '../../canonicalJson.ts'
import type { Database } from '../../database/openDatabase.ts'
import { inTransaction, setScope, type Tx } from '../../database/transaction.ts'
import { appendLog } from '../../logStore.ts'
import { insertSession } from '../../sessionStore.ts'
import { insertInvitation } from '../../signInStore.ts'

const NOW = '2026-03-02T15:00:00.000Z'

/** Ids that languages sort in other orders than characters do, each referring to one that comes later in the file. */
const ACTIVITIES = ['B-2', 'a 1', 'á', 'ñ', 'z'] as const

async function addUnits(tx: Tx): Promise<void> {
  await aUnit(tx, { id: 'u-3', name: 'Unidad "nueva"\nde dos líneas' })
  await tx
    .insertInto('platform_unit')
    .values({ id: 'u-1', opened_on: '2020-01-01', closed_on: '2021-01-01', successor_id: 'u-3' })
    .execute()
}

async function addPlan(tx: Tx): Promise<void> {
  await tx
    .insertInto('operations_plan')
    .values({
      id: 'p',
      year: 2026,
      title: 'Plan',
      form_code: 'F',
      form_version: '01',
      unit_form_code: 'U',
      unit_form_version: '01',
      created_at: NOW,
    })
    .execute()
  await tx.insertInto('operations_unit_plan').values({ id: 'up', plan_id: 'p', unit_id: 'u-3' }).execute()
  for (const [index, id] of [...ACTIVITIES].reverse().entries()) {
    await tx
      .insertInto('operations_activity')
      .values({
        id,
        unit_plan_id: 'up',
        unit_id: 'u-3',
        position: index,
        code: `c${index}`,
        name: `Actividad ${id} \u{1F4C8} \\ "x" \t`,
        copied_from: ACTIVITIES[ACTIVITIES.length - index] ?? null,
      })
      .execute()
  }
  const months = [null, 0, 833, 10_000].map((share, index) => ({
    activity_id: 'á',
    unit_id: 'u-3',
    month: index + 1,
    share_bp: share,
    quantity: share === null ? null : 9_007_199_254_740_991 - index,
  }))
  await tx.insertInto('operations_activity_month').values(months).execute()
}

/** Rows of every awkward kind: self references, bytes, 0 beside null, large numbers, a session, a link, a log. */
export async function fillDatabase(database: Database, logLines = 3): Promise<void> {
  await inTransaction(database, async (tx) => {
    await setScope(tx, 'all')
    await anInstitution(tx)
    await addUnits(tx)
    const personId = await aPerson(tx, {
      email: 'ana@mp.example',
      password: 'una contraseña larga',
      unitId: 'u-3',
      roles: ['admin'],
    })
    await insertSession(tx, { token: 't', personId, now: NOW, expiresAt: NOW, userAgent: null })
    await insertInvitation(tx, { tokenHash: sha256('x'), personId, now: NOW, expiresAt: NOW })
    await addPlan(tx)
    for (const size of [0, 256, 70_000]) {
      const content = Uint8Array.from({ length: size }, (_, index) => index % 256)
      await tx
        .insertInto('platform_file')
        .values({ sha256: sha256(content), byte_length: size, content, stored_at: NOW })
        .execute()
    }
    for (let n = 1; n <= logLines; n++) {
      await appendLog(tx, {
        at: NOW,
        act: 'platform.prueba',
        outcome: 'done',
        personId,
        assignmentId: null,
        unitId: 'u-3',
        things: [`platform.unit:${n}`],
        data: { n },
        personal: { name: `Persona ${n}` },
      })
    }
  })
}
