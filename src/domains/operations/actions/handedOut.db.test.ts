import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, inTransaction, readUnits, saveUnit, sha256 } from '../../platform/index.ts'
import { aPerson } from '../../platform/testing.ts'
import { downloadPlan } from './downloadPlan.ts'
import { downloadHandedOut, handedOut } from './handedOut.ts'
import { previewRoundTrip } from './previewRoundTrip.ts'
import { as, openPlanGround, type PlanGround, YEAR } from './testing/planGround.ts'

let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [{ name: 'Atender consultas' }])
  await inTransaction(ground.app.database, (tx) =>
    aPerson(tx, { email: 'auditor@ministerio.example', unitId: ground.units.lead, roles: ['externalAuditor'] }),
  )
})
afterAll(() => ground.app.database.close())

type Format = 'pdf' | 'csv' | 'json'
const take = (formato: Format, who = 'jefa', unidad?: string) =>
  downloadPlan.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, formato, ...(unidad === undefined ? {} : { unidad }) },
  })
const list = async (who = 'jefa') => handedOut.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const again = (documentId: string, who = 'jefa') =>
  downloadHandedOut.call(ground.app, { credentials: as(who), input: { year: YEAR, documentId } })
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('lo que se entregó se guarda', () => {
  it('pedido otra vez sin cambios en el plan, sale de lo guardado y no se imprime de nuevo', async () => {
    const first = await take('csv')
    // Only the store can answer these bytes: no printing gives them.
    await ground.app.database.kysely
      .updateTable('platform_file')
      .set({ content: Buffer.from('lo guardado') })
      .where('sha256', '=', sha256(first.bytes))
      .execute()
    expect(textOf((await take('csv', 'plan')).bytes)).toBe('lo guardado')
    expect(textOf((await take('csv', 'plan', ground.units.one)).bytes)).toContain('Atender consultas')
  })

  it('cada entrega queda en la bitácora con quién y la huella de lo que se llevó', async () => {
    const before = await ground.logged('operations.downloadPlan', 'done')
    const { bytes } = await take('json', 'jefa')
    await take('json', 'plan')
    expect(await ground.logged('operations.downloadPlan', 'done')).toBe(before + 2)
    const line = await ground.app.database.kysely
      .selectFrom('platform_log')
      .select(['body', 'person_id'])
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(line.body).data).toMatchObject({ format: 'json', sha256: sha256(bytes), year: YEAR })
  })

  it('un cambio en el plan, o en el nombre de una unidad, da otro documento y el anterior sigue guardado', async () => {
    const first = await take('json')
    await ground.add(ground.units.one, [{ name: 'Cerrar consultas' }])
    ground.clock.advance(1000)
    const second = await take('json')
    expect(textOf(second.bytes)).toContain('Cerrar consultas')
    await inTransaction(ground.app.database, async (tx) => {
      const unit = (await readUnits(tx)).find(({ id }) => id === ground.units.one)
      if (unit === undefined) throw new Error('the ground lost its unit')
      await saveUnit(tx, { ...unit, versions: unit.versions.map((one) => ({ ...one, name: 'Nombre Nuevo' })) })
    })
    ground.clock.advance(1000)
    const third = await take('json')
    expect(textOf(third.bytes)).toContain('Nombre Nuevo')
    const { documents } = await list()
    const [newest] = documents
    expect(newest).toMatchObject({
      format: 'json',
      fileName: expect.any(String),
      sha256: sha256(third.bytes),
      unit: null,
      version: null,
    })
    const kept = documents.find((one) => one.sha256 === sha256(first.bytes))
    expect(textOf((await again(kept?.id ?? '')).bytes)).toBe(textOf(first.bytes))
    expect(await ground.logged('operations.downloadHandedOut', 'done')).toBe(1)
  })

  it('dos personas que lo piden a la vez reciben lo mismo y queda un solo documento', async () => {
    await ground.add(ground.units.one, [{ name: 'Contar consultas' }])
    const [one, two] = await Promise.all([take('json', 'jefa'), take('json', 'plan')])
    expect(textOf(one.bytes)).toBe(textOf(two.bytes))
    const { documents } = await list()
    expect(documents.filter((document) => document.sha256 === sha256(one.bytes))).toHaveLength(1)
  })

  it('quien es de la casa ve a quién se entregó; la auditoría externa no lee la lista', async () => {
    expect((await list('plan')).documents.every(({ person }) => person !== null)).toBe(true)
    await expect(list('auditor')).rejects.toMatchObject({ code: 'platform.notYourRole' })
  })

  it('de lo que se entregó antes de guardar bytes se conoce la huella y nada más', async () => {
    const db = ground.app.database.kysely
    const row = await db.selectFrom('operations_document').selectAll().limit(1).executeTakeFirstOrThrow()
    const bytes = new TextEncoder().encode(canonicalJson(['antiguo']))
    const old = { ...row, id: 'antiguo', sha256: sha256(bytes), source: null, file_name: null }
    await db.insertInto('operations_document').values(old).execute()
    expect((await list()).documents.find(({ id }) => id === 'antiguo')).toMatchObject({ fileName: null })
    await expect(again('antiguo')).rejects.toMatchObject({ code: 'operations.documentNotKept' })
    const answer = await previewRoundTrip.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR },
      file: { name: 'antiguo.json', bytes },
    })
    expect(answer.untouched).toBe(true)
  })
})
