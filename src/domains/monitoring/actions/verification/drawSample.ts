import { DomainError } from '../../../../kernel/domainError.ts'
import { planAloneInForce } from '../../../operations/index.ts'
import { act, canonicalJson, sha256 } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { repeatedFiles, riskSample } from '../../model/verification/riskSample.ts'
import { roleOfSide } from '../../model/verification/verdicts.ts'
import { insertSample, listSamples } from '../../store/verificationStore.ts'
import { demandPlan } from '../monthGround.ts'
import { readVerifiable } from './verificationGround.ts'

const digest = (text: string): string => sha256(new TextEncoder().encode(text))

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
    const verifiable = await readVerifiable(tx, found)
    const asked = verifiable.filter(({ report: { month } }) => month >= fromMonth && month <= toMonth)
    const rule = { ...input.rule, seed: newId() }
    const repeated = repeatedFiles(verifiable.map(({ row }) => row))
    const items = riskSample(
      asked.map(({ row }) => row),
      rule,
      { repeated, digest },
    )
    if (items.length === 0) throw new DomainError('monitoring.nothingToSample', 'conflict')
    const number = (await listSamples(tx, found.plan.id)).length + 1
    const id = newId()
    const decided = { personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    const drawn = { id, number, side, fromMonth, toMonth, rule: canonicalJson(rule), population: asked.length }
    await insertSample(tx, { ...drawn, planId: found.plan.id, ...decided }, items)
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
          population: asked.length,
          items: items.length,
        },
      },
    }
  },
})
