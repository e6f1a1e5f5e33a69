import type { Month } from '../../../../kernel/month.ts'
import { type CutReading, type Figures, readCut } from '../compliance/figures.ts'
import { divide, type Fraction, simplest, subtract, ZERO } from '../compliance/fraction.ts'
import type { Cut } from '../compliance/monitoredActivity.ts'
import type { MonitoredRow } from '../compliance/monitoredPlan.ts'
import type { VerificationState } from './verdicts.ts'

/** State of the validated report of an activity in a month. */
export type StateOf = (activityId: string, month: Month) => VerificationState

/** The same rows with only the months whose report is in some states: what was looked at, or what was verified. */
export function readingOf(
  rows: readonly MonitoredRow[],
  cut: Cut,
  stateOf: StateOf,
  wanted: readonly VerificationState[],
): CutReading {
  const kept = rows.map((row) => ({
    ...row,
    executed: row.executed.map((share, at) =>
      wanted.includes(stateOf(row.activityId, (at + 1) as Month)) ? share : null,
    ),
  }))
  return readCut(kept, cut)
}

/** Figures of one group four times: with what was sent, validated, looked at and verified. */
export type VerifiedFigures = Readonly<Record<'sent' | 'validated' | 'looked' | 'verified', Figures>>

/**
 * Share of the validated work whose evidence was looked at, uncapped; null where nothing was validated. And how far what was
 * reported is from what is verified, in parts of the year: an indicator of its own (domain.md D41). Null: no programme.
 */
export function verificationOf(all: VerifiedFigures): { lookedShare: Fraction | null; distance: Fraction | null } {
  const { sent, validated, looked, verified } = all
  const distance =
    sent.means === null || verified.means === null
      ? null
      : simplest(subtract(sent.means.executed, verified.means.executed))
  return {
    lookedShare: divide(looked.means?.uncapped.executed ?? ZERO, validated.means?.uncapped.executed ?? ZERO),
    distance,
  }
}
