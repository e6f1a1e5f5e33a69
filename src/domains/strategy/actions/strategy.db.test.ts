import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Route } from '../../../kernel/contract.ts'
import { type Application, type BoundAct, inTransaction } from '../../platform/index.ts'
import { anInstitution, aPerson, atTheSameTime, aUnit, openTestApplication } from '../../platform/testing.ts'
import type { StrategicTree } from '../model/strategicPlan.ts'
import { readTree } from '../store/catalogueStore.ts'
import { aCatalogue, catalogueData } from '../testing.ts'
import { createCatalogue } from './createCatalogue.ts'
import { createStrategicPlan } from './createStrategicPlan.ts'
import { getObjective, getStrategicPlan } from './getStrategicPlan.ts'
import { listStrategicPlans } from './listStrategicPlans.ts'
import { removeAlignment } from './removeAlignment.ts'
import { saveAlignment } from './saveAlignment.ts'
import { saveLine } from './saveLine.ts'
import { saveObjective } from './saveObjective.ts'
import { savePerspective } from './savePerspective.ts'
import { saveProcess } from './saveProcess.ts'
import { saveStrategicPlan } from './saveStrategicPlan.ts'
import { restoreLine, withdrawLine } from './withdrawLine.ts'
import { restoreProcess, withdrawProcess } from './withdrawProcess.ts'

const planner = { kind: 'email', email: 'planificacion@ministerio.example' } as const
const head = { kind: 'email', email: 'jefatura@ministerio.example' } as const
let app: Application
let unitId: string
let stored: StrategicTree
let serial = 0

/** One verb with an input that is right for the stored catalogue, and the thing that its log line names. */
type Verb = {
  act: BoundAct
  input: () => Record<string, unknown>
  thing: string
  /** Verbs that take no believed version can't meet a conflict. */
  conflict: boolean
}

const first = <T>(things: readonly T[]): T => things[0] as T
const believed = ({ id, revision }: { id: string; revision: number }) => ({ id, revision })
const planId = () => stored.plan.id

function verb<R extends Route>(
  act: BoundAct<R>,
  thing: string,
  input: () => Record<string, unknown>,
  conflict = true,
): [string, Verb] {
  return [act.route.name, { act: act as unknown as BoundAct, thing, input, conflict }]
}

const verbs: [string, Verb][] = [
  verb(createStrategicPlan, 'plan', () => ({ ...planInput(), name: `Otro plan ${serial}` }), false),
  verb(saveStrategicPlan, 'plan', () => ({ ...planInput(), planId: planId(), revision: stored.plan.revision })),
  verb(createCatalogue, 'line', () => ({ ...catalogueData(), name: `Catálogo ${serial}` }), false),
  verb(savePerspective, 'perspective', () => ({
    planId: planId(),
    existing: believed(first(stored.perspectives)),
    number: 1,
    name: 'Usuarios',
    goal: 'Servir bien',
  })),
  verb(saveObjective, 'objective', () => {
    const { perspectiveId, number, ...rest } = first(stored.objectives)
    return { planId: planId(), existing: believed(rest), perspectiveId, number, text: 'Proteger más', unitId }
  }),
  verb(saveLine, 'line', () => {
    const { objectiveId, code, ...rest } = first(stored.lines)
    return { planId: planId(), existing: believed(rest), objectiveId, code, text: 'Inspección a tiempo' }
  }),
  verb(withdrawLine, 'line', () => {
    const { id, revision } = first(stored.lines)
    return { planId: planId(), lineId: id, revision }
  }),
  verb(restoreLine, 'line', () => {
    const { id, revision } = first(stored.lines)
    return { planId: planId(), lineId: id, revision }
  }),
  verb(saveProcess, 'process', () => ({
    planId: planId(),
    existing: believed(first(stored.processes)),
    code: 'P-09',
    name: 'Archivo central',
    kind: 'support',
    objectiveId: first(stored.objectives).id,
    unitId,
  })),
  verb(withdrawProcess, 'process', () => {
    const { id, revision } = first(stored.processes)
    return { planId: planId(), processId: id, revision }
  }),
  verb(restoreProcess, 'process', () => {
    const { id, revision } = first(stored.processes)
    return { planId: planId(), processId: id, revision }
  }),
  verb(saveAlignment, 'alignment', () => {
    const { id, revision, outerPlan, axis, objectiveId } = first(stored.alignment)
    return { planId: planId(), existing: { id, revision }, outerPlan, axis, proposal: '1.9 Otra', objectiveId }
  }),
  verb(removeAlignment, 'alignment', () => {
    const { id, revision } = first(stored.alignment)
    return { planId: planId(), alignmentId: id, revision }
  }),
]

/** A stored thing as a form sends it back untouched. */
const withoutId = <T extends { id: string; revision: number }>({ id: _id, revision: _revision, ...fields }: T) => fields
const ofPiece = (thing: { id: string; revision: number }) => {
  return { ...withoutId(thing), planId: planId(), existing: believed(thing) }
}
const ofVerb = <R extends Route>(act: BoundAct<R>, input: Record<string, unknown>) => {
  return { act: act as unknown as BoundAct, input }
}

function planInput() {
  const { id: _id, revision: _revision, ...fields } = stored.plan
  return { ...fields, values: [...fields.values, { name: 'Orden', text: '' }], vision: 'Ser confiables' }
}

async function logOf(act: string): Promise<{ outcome: string; things: string[] }[]> {
  const lines = await app.database.kysely
    .selectFrom('platform_log')
    .select(['seq', 'outcome'])
    .where('act', '=', act)
    .orderBy('seq')
    .execute()
  const things = await app.database.kysely.selectFrom('platform_log_thing').selectAll().execute()
  return lines.map(({ seq, outcome }) => ({
    outcome,
    things: things.filter((thing) => thing.seq === seq).map(({ thing }) => thing),
  }))
}

const read = (): Promise<StrategicTree> => readTree(app.database.kysely, stored.plan.id)

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unitId = await aUnit(tx, { name: 'Unidad de Planificación' })
    await aPerson(tx, { email: planner.email, unitId, roles: ['planningOfficer'] })
    await aPerson(tx, { email: head.email, unitId, roles: ['unitHead'] })
  })
})
beforeEach(async () => {
  serial += 1
  stored = await inTransaction(app.database, (tx) => aCatalogue(tx, { name: `Plan estratégico ${serial}` }))
})
afterAll(() => app.database.close())

describe.each(verbs)('%s', (name, { act, input, thing, conflict }) => {
  it('lo hace Planificación y queda en el registro', async () => {
    const before = (await logOf(name)).length
    const answer: unknown = await act.call(app, { credentials: planner, input: input() })
    const lines = (await logOf(name)).slice(before)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.outcome).toBe('done')
    expect(lines[0]?.things.some((one) => one.startsWith(`strategy.${thing}:`))).toBe(true)
    expect(answer).toMatchObject({ id: expect.any(String) })
  })

  it('una jefatura de unidad no puede', async () => {
    const before = await read()
    await expect(act.call(app, { credentials: head, input: input() })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await read()).toEqual(before)
    expect((await logOf(name)).at(-1)?.outcome).toBe('refused')
  })

  it('el mismo envío dos veces se hace una vez y responde igual', async () => {
    const call = { credentials: planner, input: input(), requestId: `${name}-${serial}` }
    const answer: unknown = await act.call(app, call)
    const lines = (await logOf(name)).length
    expect(await act.call(app, call)).toEqual(answer)
    expect(await logOf(name)).toHaveLength(lines)
  })

  if (!conflict) return
  it('si otra persona lo cambió, no lo pisa y devuelve lo guardado', async () => {
    const late = input()
    await act.call(app, { credentials: planner, input: late })
    const before = await read()
    await expect(act.call(app, { credentials: planner, input: late })).rejects.toMatchObject({
      code:
        thing === 'alignment' && name.endsWith('removeAlignment')
          ? 'strategy.alignmentNotFound'
          : 'strategy.changedMeanwhile',
    })
    expect(await read()).toEqual(before)
  })
})

describe('guardar sin cambiar nada', () => {
  const same: [string, () => { act: BoundAct; input: Record<string, unknown> }][] = [
    [
      'el plan',
      () => ofVerb(saveStrategicPlan, { ...withoutId(stored.plan), planId: planId(), revision: stored.plan.revision }),
    ],
    ['una perspectiva', () => ofVerb(savePerspective, ofPiece(first(stored.perspectives)))],
    ['un objetivo', () => ofVerb(saveObjective, ofPiece(first(stored.objectives)))],
    ['una línea', () => ofVerb(saveLine, ofPiece(first(stored.lines)))],
    ['un proceso', () => ofVerb(saveProcess, ofPiece(first(stored.processes)))],
    ['una alineación', () => ofVerb(saveAlignment, ofPiece(first(stored.alignment)))],
  ]
  it.each(same)('%s no sube la versión ni deja línea en el registro', async (_name, call) => {
    const { act, input } = call()
    const lines = (await logOf(act.route.name)).length
    const before = await read()
    const answer: unknown = await act.call(app, { credentials: planner, input })
    expect(answer).toMatchObject({ id: expect.any(String) })
    expect(await read()).toEqual(before)
    expect(await logOf(act.route.name)).toHaveLength(lines)
  })
})

describe('el plan estratégico', () => {
  it('se lee entero y en orden', async () => {
    const tree = await getStrategicPlan.call(app, { credentials: head, input: { planId: planId() } })
    expect(tree.lines.map((line) => line.code)).toEqual(['1.1', '1.2', '1.10', '2.1', '3.1'])
    expect(tree.objectives.map((objective) => objective.number)).toEqual([1, 2, 3])
    expect(tree).toMatchObject({ mayWrite: false, plan: { values: [{ name: 'Respeto' }] } })
    expect(tree.alignment).toHaveLength(2)
  })

  it('se encuentra por uno de sus objetivos, y Planificación puede cambiarlo', async () => {
    const objectiveId = first(stored.objectives).id
    const tree = await getObjective.call(app, { credentials: planner, input: { objectiveId } })
    expect([tree.plan.id, tree.mayWrite]).toEqual([planId(), true])
    await expect(
      getObjective.call(app, { credentials: planner, input: { objectiveId: 'ninguno' } }),
    ).rejects.toMatchObject({ code: 'strategy.objectiveNotFound' })
  })

  it('el que cubre el año en curso es el actual', async () => {
    await createStrategicPlan.call(app, {
      credentials: planner,
      input: { ...planInput(), name: `Plan futuro ${serial}`, startYear: 2029, endYear: 2033 },
    })
    const { plans, currentId } = await listStrategicPlans.call(app, { credentials: head, input: {} })
    const current = plans.find((plan) => plan.id === currentId)
    expect(plans[0]?.startYear).toBe(2029)
    expect(current).toMatchObject({ startYear: 2024, endYear: 2028 })
  })

  it('dos planes no llevan el mismo nombre, con o sin tildes', async () => {
    const input = { ...planInput(), name: stored.plan.name.toUpperCase().replace('É', 'E') }
    await expect(createStrategicPlan.call(app, { credentials: planner, input })).rejects.toMatchObject({
      code: 'strategy.planExists',
    })
  })

  it('a la vez, dos que toman el mismo nombre: uno gana y el otro se niega con su frase', async () => {
    const other = await inTransaction(app.database, (tx) => aCatalogue(tx, { name: `Otro ${serial}` }))
    const rename = (plan: StrategicTree['plan']) => () =>
      saveStrategicPlan.call(app, {
        credentials: planner,
        input: { ...planInput(), name: `El mismo ${serial}`, planId: plan.id, revision: plan.revision },
      })
    const ended = await atTheSameTime(app.database, [rename(stored.plan), rename(other.plan)])
    expect(ended.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(ended.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'strategy.planExists',
      kind: 'conflict',
    })
  })

  it('guardar nombre, años y valores cambia todo a la vez', async () => {
    const input = { ...planInput(), name: `Renombrado ${serial}`, planId: planId(), revision: stored.plan.revision }
    await saveStrategicPlan.call(app, { credentials: planner, input })
    expect((await read()).plan).toMatchObject({
      name: `Renombrado ${serial}`,
      vision: 'Ser confiables',
      values: [{ name: 'Respeto' }, { name: 'Orden' }],
      revision: stored.plan.revision + 1,
    })
  })

  it('una línea retirada conserva su código y vuelve al restablecerla', async () => {
    const { id, revision, objectiveId, code } = first(stored.lines)
    const withdrawn = await withdrawLine.call(app, {
      credentials: planner,
      input: { planId: planId(), lineId: id, revision },
    })
    const again = { planId: planId(), existing: null, objectiveId, code, text: 'Otra' }
    await expect(saveLine.call(app, { credentials: planner, input: again })).rejects.toMatchObject({
      code: 'strategy.codeTaken',
      details: { field: 'code' },
    })
    await restoreLine.call(app, {
      credentials: planner,
      input: { planId: planId(), lineId: id, revision: withdrawn.revision },
    })
    expect((await read()).lines.find((line) => line.id === id)).toMatchObject({ withdrawn: false, code })
  })

  it('un par anulado deja de verse, sigue en la tabla y se puede volver a poner', async () => {
    const { id, revision, ...pair } = first(stored.alignment)
    await removeAlignment.call(app, { credentials: planner, input: { planId: planId(), alignmentId: id, revision } })
    expect((await read()).alignment.map((one) => one.id)).not.toContain(id)
    const row = await app.database.kysely
      .selectFrom('strategy_alignment')
      .select('annulled_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.annulled_at).not.toBeNull()
    await saveAlignment.call(app, { credentials: planner, input: { planId: planId(), existing: null, ...pair } })
    expect((await read()).alignment).toHaveLength(stored.alignment.length)
  })

  it('una unidad que no existe no puede responder por un objetivo', async () => {
    const { id, revision, perspectiveId, number, text } = first(stored.objectives)
    const input = { planId: planId(), existing: { id, revision }, perspectiveId, number, text, unitId: 'ninguna' }
    await expect(saveObjective.call(app, { credentials: planner, input })).rejects.toMatchObject({
      code: 'strategy.unitNotFound',
    })
  })
})

describe('catálogo de una vez', () => {
  it('repetido no agrega nada y conserva lo guardado', async () => {
    const input = { ...catalogueData(), name: stored.plan.name }
    const lines = (await logOf('strategy.createCatalogue')).length
    const { added, different } = await createCatalogue.call(app, { credentials: planner, input })
    expect(Object.values(added)).toEqual([0, 0, 0, 0, 0, 0])
    expect(different).toEqual([])
    expect(await read()).toEqual(stored)
    expect(await logOf('strategy.createCatalogue')).toHaveLength(lines)
  })

  it('agrega solo lo que falta', async () => {
    const data = catalogueData({ name: stored.plan.name })
    const input = { ...data, lines: [...data.lines, { code: '3.2', text: 'Expediente digital' }] }
    const { id, added } = await createCatalogue.call(app, { credentials: planner, input })
    expect([id, added.lines, added.objectives]).toEqual([planId(), 1, 0])
    expect((await read()).lines.map((line) => line.code)).toContain('3.2')
  })
})
