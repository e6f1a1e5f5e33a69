import { refusalWords } from '../../../../kernel/refusalWords.ts'
import { availableActs, partyFor } from '../../../../kernel/workflow.ts'
import type { Reader } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { monitoringErrors } from '../../messages.es.ts'
import { groupBy } from '../../model/compliance/groupBy.ts'
import { type Correction, openMonth } from '../../model/correction.ts'
import { closedBy, type MonthCut } from '../../model/monthLock.ts'
import type { ReportStep } from '../../model/report.ts'
import {
  correctionWorkflow,
  isOwnWork,
  type ReportFacts,
  type ReportParty,
  reportWorkflow,
  reportWriters,
} from '../../model/reportWorkflow.ts'
import { listCorrectionSteps } from '../../store/stepStore.ts'
import type { MonthRow } from '../monthGround.ts'

type Parties = ReadonlyMap<ReportParty, unknown>

/** A correction is demanded whole when it is written, so nothing of it is ever missing. */
export function correctionFacts(actor: Actor, { typedBy }: Correction, steps: readonly ReportStep[]): ReportFacts {
  const sentBy = steps.findLast(({ act }) => act === 'submit')?.personId
  return { missing: [], ownWork: isOwnWork({ typedBy }, sentBy, actor.personId), isKept: false }
}

/** The level above sees what was sent to it, as with reports. */
export function mayReadCorrection({ status }: Correction, parties: Parties): boolean {
  return reportWriters.some((party) => parties.has(party)) || (parties.has('levelAbove') && status !== 'draft')
}

/** Corrections with their trails and what a person may do with each. */
export async function correctionAnswers(
  db: Reader,
  actor: Actor,
  own: readonly { correction: Correction; parties: Parties }[],
) {
  const trails = await listCorrectionSteps(
    db,
    own.map(({ correction }) => correction.id),
  )
  return own.map(({ correction, parties }) => {
    const steps = trails.get(correction.id) ?? []
    const acts = availableActs(
      correctionWorkflow,
      correction.status,
      parties.keys(),
      correctionFacts(actor, correction, steps),
    )
    return {
      ...correction,
      typedBy: correction.typedByName,
      steps,
      available: acts.map(({ act, refusal }) => ({
        act,
        refusal: refusal === null ? null : refusalWords(refusal, monitoringErrors),
      })),
    }
  })
}

export type OwnCorrection = Awaited<ReturnType<typeof correctionAnswers>>[number]

/** Corrections of the reports of a month, by activity. */
export async function ownCorrections(
  db: Reader,
  actor: Actor,
  rows: readonly MonthRow[],
): Promise<Map<string, OwnCorrection[]>> {
  const own = rows.flatMap(({ corrections, parties }) =>
    corrections
      .filter((correction) => mayReadCorrection(correction, parties))
      .map((correction) => ({ correction, parties })),
  )
  return groupBy(await correctionAnswers(db, actor, own), ({ activityId }) => activityId)
}

/** Whether the person may write a correction of the month's report now, or go on with the one that is being written. */
export function mayRectify(
  { report, parties, corrections }: MonthRow,
  cuts: readonly MonthCut[],
): 'write' | 'send' | null {
  const isClosed = report !== undefined && closedBy(cuts, report.month) !== undefined && openMonth(cuts) !== null
  const waits = corrections.some(({ status }) => status === 'submitted')
  if (!isClosed || report.status !== 'validated' || waits) return null
  if (partyFor(reportWorkflow, 'submit', parties.keys()) !== undefined) return 'send'
  return reportWriters.some((party) => parties.has(party)) ? 'write' : null
}
