import { DomainError } from '../../../../kernel/domainError.ts'
import { planAloneInForce } from '../../../operations/index.ts'
import { act, canonicalJson } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { roleOfSide } from '../../model/verification/verdicts.ts'
import { insertSample, listSamples } from '../../store/verificationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { drawOf, readDrawn } from './drawGround.ts'

/** Draws once and for all: what comes later is for another sample. */
export const drawSample = act({
  route: verificationRoutes.drawSample,
  load: ({ tx, input, today }) => planAloneInForce(tx, input.year, today),
  authorize: (actor, _plan, { side }) => {
    const assignment = findAssignment(actor, [roleOfSide[side]])
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, newId, input, assignment, resource }) => {
    const found = demandPlan(resource, input.year)
    const { side, fromMonth, toMonth } = input
    const drawnFrom = await readDrawn(tx, found, { fromMonth, toMonth })
    const rule = { ...input.rule, seed: newId() }
    const items = drawOf(drawnFrom, rule)
    if (items.length === 0) throw new DomainError('monitoring.nothingToSample', 'conflict')
    const number = (await listSamples(tx, found.plan.id)).length + 1
    const id = newId()
    const decided = { personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    const drawn = { id, number, side, fromMonth, toMonth, rule: canonicalJson(rule), population: drawnFrom.length }
    const kept = { planId: found.plan.id, drawnFrom: canonicalJson(drawnFrom) }
    await insertSample(tx, { ...drawn, ...kept, ...decided }, items)
    return {
      answer: { number, items: items.length },
      log: {
        things: [`monitoring.sample:${id}`, `operations.plan:${found.plan.id}`],
        data: {
          year: input.year,
          number,
          side,
          fromMonth,
          toMonth,
          rule,
          population: drawnFrom.length,
          items: items.length,
        },
      },
    }
  },
})
