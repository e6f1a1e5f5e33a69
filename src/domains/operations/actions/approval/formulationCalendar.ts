import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { act, query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { calendarRoutes } from '../../contracts/calendar.ts'
import { planningOffice } from '../../model/planPolicy.ts'
import { daysLate, dueFor, phaseOf, wrongDates } from '../../model/workflow/formulationCalendar.ts'
import { insertExtensions, listExtensions, listPhaseDates, replacePhaseDates } from '../../store/calendarStore.ts'
import { getPlanForChange } from '../../store/planStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { planOf } from '../planMemory.ts'
import { readApproval } from './approvalGround.ts'

export const formulationCalendar = query(calendarRoutes.formulationCalendar, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const [ground, dates, extensions] = await Promise.all([
    readApproval(db, whole, actor, today),
    listPhaseDates(db, whole.plan.id),
    listExtensions(db, whole.plan.id),
  ])
  const nameOf = new Map(ground.standings.map(({ unit }) => [unit.id, unit.name]))
  return {
    mayKeep: findAssignment(actor, planningOffice) !== undefined,
    dates,
    extensions: extensions.map((extension) => ({ ...extension, unitName: nameOf.get(extension.unitId) ?? '' })),
    units: ground.standings
      .map(({ unit, unitPlan, facts }) => {
        const next = phaseOf(unitPlan.status, facts.reviewed)
        const due = next && dueFor({ dates, extensions }, { unitId: unit.id, kind: unit.kind }, next.phase)
        return {
          unitId: unit.id,
          name: unit.name,
          status: unitPlan.status,
          next:
            next === undefined
              ? null
              : {
                  ...next,
                  endsOn: due?.endsOn ?? null,
                  extended: due?.extended ?? false,
                  daysLate: due === undefined ? 0 : daysLate(due.endsOn, today),
                },
        }
      })
      .sort((a, b) => (b.next?.daysLate ?? 0) - (a.next?.daysLate ?? 0) || compareText(a.name, b.name)),
  }
})

export const saveCalendar = act({
  route: calendarRoutes.saveCalendar,
  load: ({ tx, input, today }) => getPlanForChange(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, input, resource: plan }) => {
    const wrong = wrongDates(input.dates)
    if (wrong !== undefined) throw new DomainError('operations.phaseDatesWrong', 'invalid', wrong)
    await replacePhaseDates(tx, plan.id, input.dates)
    return {
      answer: { phases: input.dates.length },
      log: { things: [`operations.plan:${plan.id}`], data: { year: plan.year, dates: input.dates } },
    }
  },
})

export const extendPhase = act({
  route: calendarRoutes.extendPhase,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForChange(tx, input.year, today)
    const units = await listPlanUnits(tx, plan, today)
    const unknown = input.unitIds.find((id) => !units.some((unit) => unit.id === id))
    if (unknown !== undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId: unknown })
    return { plan, units, dates: await listPhaseDates(tx, plan.id) }
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, newId, input, assignment, resource: { plan, units, dates } }) => {
    const { phase, endsOn, reason } = input
    const extensions = [...new Set(input.unitIds)].map((unitId) => {
      const kind = units.find((unit) => unit.id === unitId)?.kind ?? 'central'
      const due = dueFor({ dates, extensions: [] }, { unitId, kind }, phase)
      if (due === undefined || endsOn <= due.endsOn)
        throw new DomainError('operations.extensionTooShort', 'invalid', { endsOn: due?.endsOn ?? '' })
      return { id: newId(), phase, unitId, endsOn, reason, postName: assignment?.postName ?? '', at: now }
    })
    await insertExtensions(tx, plan.id, actor.personId, extensions)
    return {
      answer: { ids: extensions.map(({ id }) => id) },
      log: {
        things: [`operations.plan:${plan.id}`, ...extensions.map(({ unitId }) => `platform.unit:${unitId}`)],
        data: { year: plan.year, phase, endsOn, reason, units: extensions.map(({ unitId }) => unitId) },
      },
    }
  },
})
