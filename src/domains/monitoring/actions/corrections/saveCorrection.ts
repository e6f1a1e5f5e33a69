import { DomainError } from '../../../../kernel/domainError.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { correctionRoutes } from '../../contracts/corrections.ts'
import { changedBeside, newContent, type Rectifiable, rectifiableOf } from '../../model/correction.ts'
import { isWritable } from '../../model/reportWorkflow.ts'
import { lastCorrectionNumber, saveCorrection as storeCorrection } from '../../store/correctionStore.ts'
import { judgeReport } from '../monthGround.ts'
import { demandOwn, permitWriter } from '../reportWriting.ts'
import { writingIn } from '../standingIn.ts'
import { demandRevision, holdClosedMonth, pendingOf } from './correctionGround.ts'

/** For the log, which keeps no texts: those that change are named. */
const numbersOf = ({ achievement: _a, difficulty: _d, corrective: _c, ...numbers }: Rectifiable) => numbers

/** What was never reported, or not validated, is no wrong figure: for that a month is opened again (ADR 025). */
export const saveCorrection = act({
  route: correctionRoutes.saveCorrection,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await writingIn(tx, actor, [input.activityId])),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ tx, actor, now, today, newId, input, resource: { plan, partiesIn } }) => {
    const { year, month, activityId, cause, reason, record } = input
    const { rows } = await holdClosedMonth(tx, plan, input, { actor, partiesIn, today })
    const row = demandOwn(rows, activityId)
    const { report, activity, unit, reports } = row
    if (report?.status !== 'validated')
      throw new DomainError('monitoring.nothingToRectify', 'conflict', { code: activity.code })
    const pending = pendingOf(row)
    if (pending !== undefined && !isWritable(pending.status))
      throw new DomainError('monitoring.correctionSent', 'conflict')
    demandRevision(row, pending, input.revision)
    const before = rectifiableOf(report)
    const after = newContent(before, { ...before, ...input.beside, ...input.figures })
    const id = pending?.id ?? newId()
    const revision = input.revision + 1
    await storeCorrection(tx, {
      ...{ id, planId: report.planId, unitId: unit.id, activityId, month, reportId: report.id },
      number: pending?.number ?? (await lastCorrectionNumber(tx, report.id)) + 1,
      status: pending?.status ?? 'draft',
      ...{ revision, before, after, cause, reason, record, typedBy: actor.personId, typedAt: now, writtenIn: null },
    })
    return {
      answer: {
        revision,
        warnings: judgeReport(activity, { ...report, ...after }, reports, month).warnings,
      },
      log: {
        things: [`monitoring.correction:${id}`, `monitoring.report:${report.id}`, `operations.activity:${activityId}`],
        unitId: unit.id,
        data: {
          ...{ year, month, revision, before: numbersOf(before), after: numbersOf(after) },
          ...{ beside: changedBeside(before, after), cause, reason, record },
        },
      },
    }
  },
})
