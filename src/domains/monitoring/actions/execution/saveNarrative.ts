import { DomainError } from '../../../../kernel/domainError.ts'
import { planInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { executionRoutes } from '../../contracts/execution.ts'
import { changedSections, emptyNarrative, isEmptyNarrative, narrativeWriter } from '../../model/execution/narrative.ts'
import { holdReport, insertNarrative, listNarratives } from '../../store/executionStore.ts'
import { readReportGround } from './executionGround.ts'

/** A saved narrative is a new version; whoever writes over one that was not seen is told so. It looks back: a closed year does not stop it. */
export const saveNarrative = act({
  route: executionRoutes.saveNarrative,
  load: ({ tx, input, today }) => planInForce(tx, input.year, today),
  authorize: (actor, _plan, { unitId = null }) => {
    const assignment = narrativeWriter(actor, unitId)
    return assignment === undefined ? undefined : { assignment, scope: unitId === null ? 'all' : [unitId] }
  },
  run: async ({ tx, actor, now, today, newId, input, assignment }) => {
    const { narrative, seen } = input
    const { plan, cut, unitId } = await readReportGround(tx, input, today)
    if (isEmptyNarrative(narrative)) throw new DomainError('monitoring.narrativeEmpty', 'invalid')
    const place = { cutId: cut.id, period: input.period, unitId }
    const report = await holdReport(tx, { id: newId(), planId: plan.id, ...place })
    const last = (await listNarratives(tx, report.id))[0]
    if ((last?.number ?? 0) !== seen)
      throw new DomainError('monitoring.narrativeChangedMeanwhile', 'conflict', {
        ...{ version: last?.number ?? 0, person: last?.personName ?? '' },
      })
    const changed = changedSections(last?.narrative ?? emptyNarrative, narrative)
    if (changed.length === 0) throw new DomainError('monitoring.narrativeSame', 'conflict', { version: seen })
    const version = seen + 1
    const written = { personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    await insertNarrative(tx, report, { id: newId(), number: version, narrative, ...written })
    return {
      answer: { version },
      log: {
        things: [`monitoring.executionReport:${report.id}`, `operations.plan:${plan.id}`],
        unitId,
        data: { year: input.year, cut: cut.number, period: input.period, version, changed },
      },
    }
  },
})
