import { DomainError } from '../../../../kernel/domainError.ts'
import { planInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { evaluationRoutes } from '../../contracts/evaluations.ts'
import { evaluationKeepers } from '../../model/evaluation/evaluationWorkflow.ts'
import { cutOfQuarter } from '../../model/evaluation/quarter.ts'
import { listCuts } from '../../store/cutStore.ts'
import { findEvaluation, insertEvaluation } from '../../store/evaluationStore.ts'
import { readCutFile } from '../cuts/cutGround.ts'
import { demandPlan } from '../monthGround.ts'
import { ratedUnits } from './evaluationGround.ts'

/** An evaluation looks back: the year may be closed. Of two who open it at once the second one finds it open. */
export const openEvaluation = act({
  route: evaluationRoutes.openEvaluation,
  load: ({ tx, input, today }) => planInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, evaluationKeepers)
    return assignment === undefined ? undefined : { assignment, scope: 'all' }
  },
  run: async ({ tx, actor, now, newId, input, assignment, resource }) => {
    const { year, quarter } = input
    const { plan } = demandPlan(resource, year)
    const cut = cutOfQuarter(await listCuts(tx, plan.id), quarter)
    if (cut === undefined) throw new DomainError('monitoring.quarterWithoutCut', 'conflict', { quarter })
    if ((await findEvaluation(tx, year, quarter)) !== undefined)
      throw new DomainError('monitoring.evaluationOpened', 'conflict', { quarter })
    const units = ratedUnits(await readCutFile(tx, cut))
    const id = newId()
    const postName = assignment?.postName ?? ''
    await insertEvaluation(
      tx,
      { id, planId: plan.id, quarter, cutId: cut.id, personId: actor.personId, postName, at: now },
      units.map((unit) => ({ id: newId(), unitId: unit.id })),
    )
    return {
      answer: { quarter },
      log: {
        things: [`monitoring.evaluation:${id}`, `monitoring.cut:${cut.id}`],
        data: { year, quarter, cut: cut.number, units: units.length },
      },
    }
  },
})
