import type { OutputOf } from '../../../../kernel/contract.ts'
import type { Reader } from '../../../platform/index.ts'
import type { boardRoutes } from '../../contracts/board.ts'
import type { Knot } from '../../model/board/knots.ts'
import { listReportWords } from '../../store/boardStore.ts'
import type { ComplianceGround } from '../compliance/complianceGround.ts'
import { hundredthsOrNull } from '../compliance/figureAnswers.ts'

type Answer = OutputOf<typeof boardRoutes.board>

/** How many knots the board shows; all of them stand behind the figure of their unit. */
const SHOWN_KNOTS = 10

/** The worst knots with what their units wrote of them last. */
export async function boardKnots(
  db: Reader,
  { year: { plan }, readings, cut }: ComplianceGround,
  knots: readonly Knot[],
): Promise<Answer['knots']> {
  const shown = knots.slice(0, SHOWN_KNOTS).flatMap(({ progress, status }) => {
    const row = readings.inForce.rows.get(progress.activity.id)
    return row === undefined ? [] : [{ row, progress, status }]
  })
  const ids = shown.map(({ row }) => row.activityId)
  const words = new Map((await listReportWords(db, plan.id, ids, cut)).map((one) => [one.activityId, one]))
  return shown.map(({ row: { activityId, code, name, unit }, progress, status }) => {
    const { compliance, programmedBp, executedBp } = progress
    const last = words.get(activityId)
    return {
      ...{ activityId, code, name, unit: { id: unit.id, name: unit.name }, status },
      ...{ compliance: hundredthsOrNull(compliance), programmedBp, validatedBp: executedBp },
      words:
        last === undefined ? null : { month: last.month, difficulty: last.difficulty, corrective: last.corrective },
    }
  })
}
