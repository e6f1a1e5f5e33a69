import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeActivities } from '../changeActivities.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { bringPlanIntoForce } from './bringPlanIntoForce.ts'
import { compareVersions } from './compareVersions.ts'
import { downloadVersion } from './downloadVersion.ts'
import { addObservation, answerObservation, settleObservation } from './observations.ts'
import { openRound } from './openRound.ts'
import { annulPlan, authorizePlan, elaboratePlan, endorsePlan, returnPlan } from './planSteps.ts'
import { approval, unitApproval } from './readApproval.ts'
import { observations } from './readObservations.ts'
import { versions } from './readVersions.ts'
import {
  endorseUnitPlans,
  observeUnitPlans,
  recallUnitPlan,
  reopenUnitPlan,
  reviewUnitPlans,
  submitUnitPlan,
} from './unitPlanSteps.ts'

let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
})
afterAll(() => ground.app.database.close())

type UnitStep = typeof submitUnitPlan
const step = (route: UnitStep, who: string, unitIds: string[], reason?: string) =>
  route.call(ground.app, { credentials: as(who), input: { year: YEAR, unitIds, reason } })
const planStep = (route: typeof elaboratePlan, who: string, reason?: string) =>
  route.call(ground.app, { credentials: as(who), input: { year: YEAR, reason } })
const sheet = (who: string) => approval.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const statusOf = async (unitId: string) => (await sheet('plan')).units.find((unit) => unit.unitId === unitId)?.status

const addTo = (unitId: string, name: string, months: (number | null)[] = EVEN) =>
  ground.add(unitId, [{ name, months, expectedResult: '12 informes', means: ['Informe firmado'] }])

describe('el plan de una unidad', () => {
  it('con dudas que bloquean no se presenta, y el rechazo queda en la bitácora', async () => {
    await addTo(ground.units.one, 'Atender consultas', [20_000, ...Array(11).fill(null)])
    await expect(step(submitUnitPlan, 'jefa', [ground.units.one])).rejects.toMatchObject({
      code: 'operations.doubtsToSettle',
      details: { unitId: ground.units.one },
    })
    expect(await ground.logged('operations.submitUnitPlan', 'refused')).toBe(1)
    expect(await statusOf(ground.units.one)).toBe('draft')
  })

  it('lo presenta su jefatura y nadie más; presentado ya no se edita; puede retirarlo', async () => {
    const [id] = await addTo(ground.units.two, 'Inspeccionar locales')
    await settle(ground, ground.units.two)
    await expect(step(submitUnitPlan, 'jefa', [ground.units.two])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(step(submitUnitPlan, 'plan', [ground.units.two])).rejects.toMatchObject({ kind: 'forbidden' })
    await step(submitUnitPlan, 'jefe2', [ground.units.two])
    expect(await statusOf(ground.units.two)).toBe('submitted')
    const edit = { activityId: id ?? '', field: 'name' as const, before: 'Inspeccionar locales', after: 'Otra' }
    await expect(
      changeActivities.call(ground.app, {
        credentials: as('jefe2'),
        input: { year: YEAR, kind: 'edit', summary: 'Nombre', changes: [edit] },
      }),
    ).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    await step(recallUnitPlan, 'jefe2', [ground.units.two])
    expect(await statusOf(ground.units.two)).toBe('draft')
    await step(submitUnitPlan, 'jefe2', [ground.units.two])
  })

  it('el visto bueno lo da el nivel superior y solo después de la revisión de Planificación', async () => {
    await expect(step(endorseUnitPlans, 'ejecutiva', [ground.units.two])).rejects.toMatchObject({
      code: 'operations.notReviewed',
    })
    await step(reviewUnitPlans, 'plan', [ground.units.two])
    await expect(step(recallUnitPlan, 'jefe2', [ground.units.two])).rejects.toMatchObject({
      code: 'operations.alreadyReviewed',
    })
    await expect(step(endorseUnitPlans, 'jefe2', [ground.units.two])).rejects.toMatchObject({ kind: 'forbidden' })
    await step(endorseUnitPlans, 'ejecutiva', [ground.units.two])
    expect(await statusOf(ground.units.two)).toBe('endorsed')
    await expect(step(reopenUnitPlan, 'ejecutiva', [ground.units.two])).rejects.toMatchObject({
      code: 'operations.reasonMissing',
    })
    const trail = await unitApproval.call(ground.app, {
      credentials: as('jefe2'),
      input: { year: YEAR, unitId: ground.units.two },
    })
    expect(trail.steps.map(({ act }) => act)).toEqual(['submit', 'recall', 'submit', 'review', 'endorse'])
  })

  it('se devuelve con observaciones, que se responden y se cierran, y todo queda en el trámite', async () => {
    const { lead } = ground.units
    const [activityId] = await addTo(lead, 'Diseñar cursos')
    await settle(ground, lead)
    await step(submitUnitPlan, 'jefa-empleo', [lead])
    await expect(step(observeUnitPlans, 'plan', [lead])).rejects.toMatchObject({ code: 'operations.nothingObserved' })
    const observe = (who: string) =>
      addObservation.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, unitId: lead, activityId, field: 'expectedResult', text: 'Diga de qué son los informes' },
      })
    await expect(observe('jefa')).rejects.toMatchObject({ kind: 'forbidden' })
    const { id: observationId } = await observe('plan')
    await expect(step(reviewUnitPlans, 'plan', [lead])).rejects.toMatchObject({ code: 'operations.observationsOpen' })
    const seen = await observations.call(ground.app, {
      credentials: as('jefa-empleo'),
      input: { year: YEAR, unitId: lead },
    })
    expect(seen.observations).toMatchObject([{ mayAnswer: true }])
    await step(observeUnitPlans, 'plan', [lead])
    expect(await statusOf(lead)).toBe('observed')
    await expect(step(submitUnitPlan, 'jefa-empleo', [lead])).rejects.toMatchObject({
      code: 'operations.observationsUnanswered',
    })
    const answer = (who: string) =>
      answerObservation.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, observationId, text: 'Son informes de cursos dados' },
      })
    await expect(answer('jefa')).rejects.toMatchObject({ kind: 'forbidden' })
    await answer('jefa-empleo')
    await step(submitUnitPlan, 'jefa-empleo', [lead])
    const close = (who: string, outcome: 'resolved' | 'withdrawn') =>
      settleObservation.call(ground.app, { credentials: as(who), input: { year: YEAR, observationId, outcome } })
    await expect(close('ejecutiva', 'withdrawn')).rejects.toMatchObject({ kind: 'forbidden' })
    await close('plan', 'resolved')
    await expect(close('plan', 'resolved')).rejects.toMatchObject({ kind: 'forbidden' })
    const { observations: trail } = await observations.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: lead },
    })
    expect(trail).toMatchObject([
      {
        activityId,
        field: 'expectedResult',
        answer: { text: 'Son informes de cursos dados' },
        end: { outcome: 'resolved' },
        mayAnswer: false,
      },
    ])
    await step(reviewUnitPlans, 'plan', [lead])
  })
})

describe('el plan consolidado', () => {
  it('se elabora, recibe visto bueno y autorización de tres personas, y congela la versión 1', async () => {
    await expect(planStep(endorsePlan, 'ejecutiva')).rejects.toMatchObject({ code: 'operations.notElaborated' })
    await planStep(elaboratePlan, 'plan')
    await expect(planStep(elaboratePlan, 'plan')).rejects.toMatchObject({ code: 'operations.alreadyElaborated' })
    await planStep(endorsePlan, 'ejecutiva')
    await planStep(returnPlan, 'titular', 'Falta la Oficina del Norte')
    await expect(planStep(endorsePlan, 'ejecutiva')).rejects.toMatchObject({ code: 'operations.notElaborated' })
    await planStep(elaboratePlan, 'plan')
    await planStep(endorsePlan, 'ejecutiva')
    await expect(planStep(authorizePlan, 'ejecutiva')).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await planStep(authorizePlan, 'titular')).toEqual({ status: 'authorized' })
    const order = { year: YEAR, number: 1, formato: 'json' as const }
    const { bytes } = await downloadVersion.call(ground.app, { credentials: as('plan'), input: order })
    const { official } = JSON.parse(new TextDecoder().decode(bytes))
    const signed = (await sheet('plan')).steps.slice(-3).map(({ act, postName }) => ({ act, post: postName }))
    expect(official.signatures).toEqual(signed)
    expect(signed.every(({ post }) => post !== '')).toBe(true)
    const enact = (from: string) =>
      bringPlanIntoForce.call(ground.app, { credentials: as('plan'), input: { year: YEAR, from } })
    await expect(enact('2025-12-31')).rejects.toMatchObject({ code: 'operations.inForceOutside' })
    expect(await enact('2026-01-01')).toEqual({ number: 1 })
    expect(await statusOf(ground.units.two)).toBe('inForce')
    expect(await statusOf(ground.units.one)).toBe('draft')
    const [first] = (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).versions
    expect(first).toMatchObject({
      number: 1,
      kind: 'formulation',
      status: 'inForce',
      inForceFrom: '2026-01-01',
      units: [{ unitId: ground.units.two, number: 1, activities: 1 }],
    })
    expect(first?.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  })

  it('una unidad que llega tarde hace la versión 2 y deja las demás como están', async () => {
    const open = (who: string, kind: 'late' | 'adjustment') =>
      openRound.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, kind, reason: 'Llegó después del cierre' },
      })
    await expect(open('jefa', 'late')).rejects.toMatchObject({ kind: 'forbidden' })
    await open('plan', 'late')
    await expect(planStep(elaboratePlan, 'plan')).rejects.toMatchObject({ code: 'operations.nothingNew' })
    await step(endorseUnitPlans, 'ejecutiva', [ground.units.lead])
    await planStep(elaboratePlan, 'plan')
    await planStep(endorsePlan, 'ejecutiva')
    await planStep(authorizePlan, 'titular')
    await bringPlanIntoForce.call(ground.app, { credentials: as('plan'), input: { year: YEAR, from: '2026-03-15' } })
    const [second, first] = (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } }))
      .versions
    expect(first).toMatchObject({ status: 'superseded', inForceTo: '2026-03-15' })
    expect(second).toMatchObject({ number: 2, kind: 'late', status: 'inForce', inForceFrom: '2026-03-15' })
    expect(second?.units.map(({ unitId, number }) => [unitId, number])).toEqual([
      [ground.units.lead, 1],
      [ground.units.two, 1],
    ])
    expect(await statusOf(ground.units.two)).toBe('inForce')
  })

  it('el ajuste al presupuesto abre todas las unidades y sube solo el número de las que cambian', async () => {
    const input = { year: YEAR, kind: 'adjustment' as const, reason: 'Presupuesto aprobado en diciembre' }
    await openRound.call(ground.app, { credentials: as('plan'), input })
    expect(await statusOf(ground.units.two)).toBe('draft')
    await addTo(ground.units.two, 'Capacitar inspectores')
    await settle(ground, ground.units.two)
    await step(submitUnitPlan, 'jefe2', [ground.units.two])
    await step(reviewUnitPlans, 'plan', [ground.units.two])
    await step(endorseUnitPlans, 'ejecutiva', [ground.units.two])
    await planStep(elaboratePlan, 'plan')
    await planStep(endorsePlan, 'ejecutiva')
    await planStep(authorizePlan, 'titular')
    const [third, second] = (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } }))
      .versions
    expect(second).toMatchObject({ number: 2, status: 'inForce' })
    expect(third).toMatchObject({ number: 3, kind: 'adjustment', status: 'authorized', reason: input.reason })
    expect(third?.units.map(({ unitId, number, activities }) => [unitId, number, activities])).toEqual([
      [ground.units.lead, 1, 1],
      [ground.units.two, 2, 2],
    ])
  })

  it('el titular anula lo autorizado antes de que rija, con su motivo, y se firma de nuevo', async () => {
    await expect(planStep(annulPlan, 'plan', 'Tiene un error')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(planStep(annulPlan, 'titular')).rejects.toMatchObject({ code: 'operations.reasonMissing' })
    expect(await planStep(annulPlan, 'titular', 'Un dato del presupuesto estaba mal')).toEqual({ status: 'preparing' })
    await expect(planStep(annulPlan, 'titular', 'Otra vez')).rejects.toMatchObject({ code: 'platform.wrongState' })
    expect((await sheet('plan')).steps.at(-1)).toMatchObject({
      act: 'annul',
      from: 'authorized',
      to: 'preparing',
      reason: 'Un dato del presupuesto estaba mal',
    })
    const list = async () =>
      (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).versions
    expect((await list()).slice(0, 2)).toMatchObject([
      { number: 3, status: 'annulled', inForceFrom: null },
      { number: 2, status: 'inForce' },
    ])
    const download = { year: YEAR, number: 3, formato: 'json' as const }
    expect((await downloadVersion.call(ground.app, { credentials: as('plan'), input: download })).bytes).toBeDefined()
    await expect(planStep(endorsePlan, 'ejecutiva')).rejects.toMatchObject({ code: 'operations.notElaborated' })
    await planStep(elaboratePlan, 'plan')
    await planStep(endorsePlan, 'ejecutiva')
    await planStep(authorizePlan, 'titular')
    const [fourth, third] = await list()
    expect(fourth).toMatchObject({ number: 4, status: 'authorized' })
    expect(fourth?.code).not.toBe(third?.code)
    expect(fourth?.units.map(({ number }) => number)).toEqual(third?.units.map(({ number }) => number))
  })

  it('dos versiones se comparan fila por fila, también por unidad', async () => {
    const compare = (number: number, other: number, unitId?: string) =>
      compareVersions.call(ground.app, {
        credentials: as('jefa'),
        input: { year: YEAR, number, other, ...(unitId === undefined ? {} : { unitId }) },
      })
    expect(await compare(3, 2)).toMatchObject({
      counts: { added: 1, dropped: 0, changed: 0, moved: 0, same: 2 },
      added: [{ name: 'Capacitar inspectores', unitId: ground.units.two }],
    })
    expect((await compare(3, 2, ground.units.lead)).counts).toMatchObject({ added: 0, same: 1 })
    expect((await compare(2, 3)).counts).toMatchObject({ added: 0, dropped: 1 })
    await expect(compare(3, 9)).rejects.toMatchObject({ code: 'operations.versionNotFound' })
  })
})
