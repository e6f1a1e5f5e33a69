import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptFindings, withdrawAcceptance } from './acceptFindings.ts'
import { applyRepair } from './applyRepair.ts'
import { activity } from './readActivities.ts'
import { findings, findingsOfGroup, previewRepair } from './readFindings.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from './testing/planGround.ts'
import { undoChange } from './undoChange.ts'

const TWELVE_EIGHTS = Array(12).fill(800)
const eights = { rule: 'months.sum', severity: 'warning', variant: '12x800' } as const
let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
})
afterAll(() => ground.app.database.close())

const review = (unitId?: string) =>
  findings.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, unitId } })
const groupOf = async (unitId?: string) =>
  (await findingsOfGroup.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, unitId, ...eights } }))
    .findings
const preview = (who: string, unitId?: string) =>
  previewRepair.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, unitId, ...eights, repairCode: 'months.quarterly' },
  })
const monthsOf = async (id: string) =>
  (await activity.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, activityId: id } })).activity.months
const repair = (who: string, fingerprints: string[], requestId?: string) =>
  applyRepair.call(ground.app, {
    credentials: as(who),
    requestId,
    input: { year: YEAR, repairCode: 'months.quarterly', fingerprints },
  })
const accept = (who: string, fingerprints: string[], requestId?: string) =>
  acceptFindings.call(ground.app, {
    credentials: as(who),
    requestId,
    input: { year: YEAR, fingerprints, reason: 'Así se trabaja en esta oficina' },
  })
const fingerprintOf = async (id: string) => (await groupOf()).find((one) => one.activityId === id)!.fingerprint

async function addEights(unitId: string, name: string): Promise<string> {
  const [id] = await ground.add(unitId, [{ name, months: TWELVE_EIGHTS, responsibleText: 'Jefatura' }])
  return id!
}

describe('leer la revisión', () => {
  it('agrupa por regla y variante con sus unidades y reparaciones, y filtra por unidad', async () => {
    await addEights(ground.units.one, 'Atender denuncias')
    await addEights(ground.units.two, 'Registrar contratos')
    const { groups, counts, units } = await review()
    const group = groups.find((one) => one.variant === '12x800')!
    expect(group).toMatchObject({ rule: 'months.sum', severity: 'warning', count: 2 })
    expect(group.units).toHaveLength(2)
    expect(group.repairs.map(({ code }) => code)).toContain('months.quarterly')
    expect(counts.warning).toBe(
      groups.filter((one) => one.severity === 'warning').reduce((sum, one) => sum + one.count, 0),
    )
    const own = await review(ground.units.one)
    expect(own.groups.find((one) => one.variant === '12x800')?.count).toBe(1)
    expect(own.units).toEqual(units)
    expect(own.groups.flatMap((one) => one.units).every((one) => one.unitId === ground.units.one)).toBe(true)
  })

  it('una unidad que no existe se dice', async () => {
    await expect(review('nadie')).rejects.toMatchObject({ code: 'operations.unitNotFound' })
  })
})

describe('reparar', () => {
  it('la vista previa muestra las celdas y no cambia nada; aplicar cambia lo elegido y se deshace', async () => {
    const [mine, theirs] = [await addEights(ground.units.one, 'Orientar'), await addEights(ground.units.two, 'Visitar')]
    const { repairs } = await preview('plan')
    const chosen = repairs.find((one) => one.rows[0]?.activityId === mine)!
    expect(chosen.rows[0]?.changes[0]).toMatchObject({ field: 'months', before: TWELVE_EIGHTS })
    expect(await monthsOf(mine)).toEqual(TWELVE_EIGHTS)
    const answer = await repair('plan', [chosen.fingerprint])
    expect(answer).toMatchObject({ activities: 1, cells: 4, units: 1, skipped: 0 })
    expect((await monthsOf(mine))[2]).toBe(900)
    expect(await monthsOf(theirs)).toEqual(TWELVE_EIGHTS)
    const changeId = answer.changeId!
    await undoChange.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, changeId } })
    expect(await monthsOf(mine)).toEqual(TWELVE_EIGHTS)
  })

  it('la misma petición dos veces repara una vez y deja una línea', async () => {
    const id = await addEights(ground.units.one, 'Convocar mesas')
    const before = await ground.logged('operations.applyRepair')
    const fingerprints = [await fingerprintOf(id)]
    const first = await repair('jefa', fingerprints, 'reparar-1')
    expect(await repair('jefa', fingerprints, 'reparar-1')).toEqual(first)
    expect(await ground.logged('operations.applyRepair')).toBe(before + 1)
  })

  it('lo que cambió entre la vista previa y el botón no se repara: se cuenta como saltado', async () => {
    const [a, b] = [await addEights(ground.units.one, 'Medir'), await addEights(ground.units.one, 'Contar')]
    const fingerprints = [await fingerprintOf(a), await fingerprintOf(b)]
    await repair('jefa', [fingerprints[0]!])
    expect(await repair('jefa', fingerprints)).toMatchObject({ activities: 1, skipped: 1 })
    await expect(repair('jefa', fingerprints)).rejects.toMatchObject({ code: 'operations.findingsGone' })
  })

  it('otra unidad no puede, quien no escribe planes tampoco, y un plan presentado no se toca', async () => {
    const id = await addEights(ground.units.two, 'Publicar guías')
    const fingerprints = [await fingerprintOf(id)]
    const refused = await ground.logged('operations.applyRepair', 'refused')
    await expect(repair('jefa', fingerprints)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(repair('rectora', fingerprints)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('operations.applyRepair', 'refused')).toBe(refused + 2)
    await setUnitPlanStatus(ground, ground.units.two, 'submitted')
    await expect(repair('jefe2', fingerprints)).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    const { repairs } = await preview('plan')
    expect(repairs.filter((one) => one.rows[0]?.unitId === ground.units.two).every((one) => !one.editable)).toBe(true)
    await setUnitPlanStatus(ground, ground.units.two, 'draft')
    expect(await monthsOf(id)).toEqual(TWELVE_EIGHTS)
  })
})

describe('aceptar con motivo', () => {
  it('lo aceptado sale de la lista con quién, cuándo y por qué, y vuelve al retirarlo o al cambiar la fila', async () => {
    const id = await addEights(ground.units.one, 'Tramitar permisos')
    const { toSettle } = await review(ground.units.one)
    const fingerprint = await fingerprintOf(id)
    await accept('jefa', [fingerprint])
    expect((await groupOf()).some((one) => one.activityId === id)).toBe(false)
    const after = await review(ground.units.one)
    expect(after.toSettle).toBe(toSettle - 1)
    expect(after.accepted[0]).toMatchObject({
      reason: 'Así se trabaja en esta oficina',
      personName: 'jefa@ministerio.example',
      mayWithdraw: true,
      finding: { rule: 'months.sum' },
    })
    const acceptanceId = after.accepted[0]!.id
    const withdraw = (who: string) =>
      withdrawAcceptance.call(ground.app, { credentials: as(who), input: { year: YEAR, acceptanceId } })
    await expect(withdraw('jefe2')).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await withdraw('jefa')
    await expect(withdraw('jefa')).rejects.toMatchObject({ code: 'operations.acceptanceNotFound' })
    expect((await groupOf()).some((one) => one.activityId === id)).toBe(true)
    await accept('jefa', [fingerprint])
    await repair('jefa', [fingerprint])
    expect((await review()).accepted.find((one) => one.fingerprint === fingerprint)?.finding).toBeNull()
  })

  it('el enlace no acepta, ni otra jefatura; la repetición no deja dos', async () => {
    const fingerprint = await fingerprintOf(await addEights(ground.units.one, 'Archivar actas'))
    await expect(accept('enlace', [fingerprint])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(accept('jefe2', [fingerprint])).rejects.toMatchObject({ code: 'platform.notAllowed' })
    const before = await ground.logged('operations.acceptFindings')
    const { ids } = await accept('plan', [fingerprint], 'aceptar-1')
    expect(await accept('plan', [fingerprint], 'aceptar-1')).toEqual({ ids })
    expect(await accept('plan', [fingerprint])).toEqual({ ids: [] })
    expect(await ground.logged('operations.acceptFindings')).toBe(before + 1)
  })

  it('lo que bloquea no se acepta, y en un plan presentado tampoco nada', async () => {
    const [id] = await ground.add(ground.units.two, [{ name: 'Fiscalizar', months: [11_000, ...Array(11).fill(null)] }])
    const { groups } = await review(ground.units.two)
    const block = groups.find((one) => one.severity === 'block' && one.first.activityId === id)!
    await expect(accept('jefe2', [block.first.fingerprint])).rejects.toMatchObject({
      code: 'operations.blockNotAcceptable',
    })
    const warning = groups.find((one) => one.severity === 'warning')!
    await setUnitPlanStatus(ground, ground.units.two, 'endorsed')
    await expect(accept('plan', [warning.first.fingerprint])).rejects.toMatchObject({
      code: 'operations.planNotEditable',
    })
    await setUnitPlanStatus(ground, ground.units.two, 'draft')
  })
})
