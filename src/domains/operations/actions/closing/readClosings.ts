import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { type AvailableAct, availableActs } from '../../../../kernel/workflow.ts'
import { query } from '../../../platform/index.ts'
import { closingRoutes } from '../../contracts/closing.ts'
import type { ClosingRow } from '../../model/closing/closingRows.ts'
import { closingTotals, isIncomplete } from '../../model/closing/closingTotals.ts'
import { isDeclarable, unitClosingWorkflow } from '../../model/closing/unitClosing.ts'
import { closingBegins, lastDayOf, yearClosingWorkflow } from '../../model/closing/yearClosing.ts'
import { partiesToPlan } from '../../model/workflow/parties.ts'
import { listNextYear, type NextYear } from '../../store/closingStore.ts'
import { shownStep } from '../approval/readApproval.ts'
import { planOf } from '../planMemory.ts'
import { recordOf } from '../records/recordOf.ts'
import { refusalWords } from '../refusalWords.ts'
import { unconfirmedOf } from './closeYear.ts'
import { type ClosingStanding, readClosing } from './closingGround.ts'

function shownActs<A extends string>(acts: readonly AvailableAct<A>[]) {
  return acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) }))
}

function actsOn({ status, parties, facts }: ClosingStanding) {
  return shownActs(availableActs(unitClosingWorkflow, status, parties.keys(), facts))
}

const movedIn = (rows: readonly ClosingRow[]): string[] =>
  rows.filter(({ state }) => state === 'moved').map(({ activity }) => activity.id)

function shownNext(next: NextYear | undefined) {
  if (next === undefined) return null
  const { id, code, name, unitId, year } = next
  return { id, code, name, unitId, year }
}

export const yearClosing = query(closingRoutes.yearClosing, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const { plan } = whole
  const { version, standings, steps, openRequests } = await readClosing(db, whole, actor, today)
  const all = standings.flatMap(({ rows }) => rows)
  const next = await listNextYear(db, movedIn(all))
  const over = today >= lastDayOf(plan.year)
  // The units that are left out are named when the year is closed; here the button says which would stop it.
  const facts = { year: plan.year, over, unconfirmed: unconfirmedOf(standings), leaving: [] }
  const parties = partiesToPlan(actor)
  return {
    plan,
    version: version?.number ?? null,
    begins: closingBegins(plan.year),
    ends: lastDayOf(plan.year),
    available: shownActs(availableActs(yearClosingWorkflow, plan.status, parties.keys(), facts)),
    totals: closingTotals(all),
    steps: steps.map(shownStep),
    openRequests,
    record: await recordOf(db, plan.id, 'yearClosing', plan.id),
    units: standings
      .filter(({ facts }) => facts.held)
      .map((standing) => {
        const { unit, status, totals, rows, steps: trail } = standing
        const last = trail.at(-1)
        return {
          unitId: unit.id,
          code: unit.code,
          name: unit.name,
          status,
          totals,
          movedLinked: movedIn(rows).filter((id) => next.has(id)).length,
          lastStep: last === undefined ? null : shownStep(last),
          available: actsOn(standing),
        }
      })
      .sort((a, b) => compareText(a.name, b.name)),
  }
})

export const unitClosing = query(closingRoutes.unitClosing, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const ground = await readClosing(db, whole, actor, today)
  const unit = whole.units.find(({ id }) => id === input.unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId: input.unitId })
  const { id, code, name } = unit
  const standing = ground.standings.find((one) => one.unit.id === id && one.facts.held)
  const empty = { status: 'pending' as const, mayWrite: false, locked: null, available: [], rows: [], steps: [] }
  const head = { unit: { id, code, name }, version: ground.version?.number ?? null }
  if (standing === undefined)
    return { ...head, ...empty, declares: { kind: 'own' as const, unit: name }, totals: closingTotals([]) }
  const { rows, facts, parties, status, declares } = standing
  const next = await listNextYear(db, movedIn(rows))
  const isOwn = parties.has('ownHead') || parties.has('ownLiaison')
  return {
    ...head,
    status,
    declares,
    mayWrite: isOwn && isDeclarable(status) && facts.locked === undefined,
    locked: facts.locked === undefined ? null : refusalWords(facts.locked),
    available: actsOn(standing),
    totals: standing.totals,
    rows: rows.map((row) => ({
      activityId: row.activity.id,
      code: row.activity.code,
      name: row.activity.name,
      responsible: row.activity.responsibleText,
      state: row.state,
      ground: row.declaration?.ground ?? '',
      evidence: row.declaration?.evidence ?? '',
      comment: row.declaration?.comment ?? null,
      revision: row.declaration?.revision ?? 0,
      incomplete: isIncomplete(row),
      dropped: row.dropped === null ? null : { ...row.dropped },
      exemptRest: row.exemptRest,
      next: shownNext(next.get(row.activity.id)),
    })),
    steps: standing.steps.map(shownStep),
  }
})
