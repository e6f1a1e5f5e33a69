import { planInForce } from '../../../operations/index.ts'
import { query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { evaluationRoutes } from '../../contracts/evaluations.ts'
import { evaluationKeepers } from '../../model/evaluation/evaluationWorkflow.ts'
import { cutOfQuarter, quarters } from '../../model/evaluation/quarter.ts'
import { listCuts } from '../../store/cutStore.ts'
import { listEvaluations } from '../../store/evaluationStore.ts'
import { listParts } from '../../store/unitEvaluationStore.ts'

export const evaluations = query(evaluationRoutes.evaluations, async ({ db, actor, input: { year }, today }) => {
  const found = await planInForce(db, year, today)
  const cuts = found === undefined ? [] : await listCuts(db, found.plan.id)
  const opened = await listEvaluations(db, year)
  const mayKeep = actor !== undefined && findAssignment(actor, evaluationKeepers) !== undefined
  const answers = quarters.map(async (quarter) => {
    const evaluation = opened.find((one) => one.quarter === quarter)
    const cut = cuts.find(({ id }) => id === evaluation?.cutId) ?? cutOfQuarter(cuts, quarter)
    const parts = evaluation === undefined ? [] : await listParts(db, evaluation.id)
    return {
      quarter,
      cut: cut === undefined ? null : { number: cut.number, month: cut.month, sha256: cut.sha256 },
      evaluation:
        evaluation === undefined
          ? null
          : {
              ...{ openedAt: evaluation.openedAt, closedAt: evaluation.closedAt, units: parts.length },
              reviewed: parts.filter(({ status }) => status === 'reviewed').length,
            },
    }
  })
  return { inForce: found !== undefined, mayKeep, quarters: await Promise.all(answers) }
})
