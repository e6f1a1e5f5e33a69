import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Periodicity, Register, RegisterStatus } from '../model/extract/register.ts'

export type NewRegister = Register & { changedBy: string; changedAt: string }

/** A register with who changed it last and how often it was taken from. */
export type StoredRegister = Register & {
  changedByName: string
  changedAt: string
  extracts: number
  lastTakenOn: string | null
}

const registers = (db: Reader) =>
  db
    .selectFrom('monitoring_register as register')
    .innerJoin('platform_person as person', 'person.id', 'register.changed_by')
    .select(['register.id', 'register.unit_id as unitId', 'register.name', 'register.place', 'register.periodicity'])
    .select(['register.fields', 'register.status', 'register.revision', 'register.changed_at as changedAt'])
    .select(['person.name as changedByName'])
    .select(({ selectFrom }) => [
      selectFrom('monitoring_extract as taken')
        .select(({ fn }) => sql<number>`${fn.countAll()}::int`.as('count'))
        .whereRef('taken.register_id', '=', 'register.id')
        .as('extracts'),
      selectFrom('monitoring_extract as taken')
        .select(sql<string | null>`max(taken.taken_on)`.as('last'))
        .whereRef('taken.register_id', '=', 'register.id')
        .as('lastTakenOn'),
    ])

type RegisterRow = Awaited<ReturnType<ReturnType<typeof registers>['execute']>>[number]

function registerOf(row: RegisterRow): StoredRegister {
  return {
    ...row,
    extracts: row.extracts ?? 0,
    // Only checked fields are written, and the table's checks allow no other words.
    fields: JSON.parse(row.fields),
    ...{ periodicity: row.periodicity as Periodicity, status: row.status as RegisterStatus },
  }
}

/** Every register of the institution, by name. */
export async function listRegisters(db: Reader): Promise<StoredRegister[]> {
  const rows = await registers(db).execute()
  return rows.map(registerOf)
}

export async function findRegister(db: Reader, id: string): Promise<StoredRegister | undefined> {
  const row = await registers(db).where('register.id', '=', id).executeTakeFirst()
  return row && registerOf(row)
}

/** The same, held until the act ends. */
export async function holdRegister(tx: Tx, id: string): Promise<StoredRegister | undefined> {
  await tx.selectFrom('monitoring_register').select('id').where('id', '=', id).forUpdate().execute()
  return findRegister(tx, id)
}

/** Adds a register, or writes it over what was there. */
export async function saveRegister(tx: Tx, register: NewRegister): Promise<void> {
  const { id, unitId, name, place, periodicity, fields, status, revision, changedBy, changedAt } = register
  const content = {
    ...{ unit_id: unitId, name, place, periodicity, fields: JSON.stringify(fields), status, revision },
    ...{ changed_by: changedBy, changed_at: changedAt },
  }
  await tx
    .insertInto('monitoring_register')
    .values({ id, ...content })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(content))
    .execute()
}
