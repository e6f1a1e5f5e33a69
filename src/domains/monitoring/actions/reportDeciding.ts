import { partyFor } from '../../../kernel/workflow.ts'
import type { Permit } from '../../platform/index.ts'
import type { Assignment } from '../../platform/model/index.ts'
import { type ReportAct, type ReportParty, reportWorkflow } from '../model/reportWorkflow.ts'
import type { Standing } from './standingIn.ts'

/** The assignment with which a person takes a step, or undefined. */
export function assignmentFor(parties: ReadonlyMap<ReportParty, Assignment>, step: ReportAct): Assignment | undefined {
  const party = partyFor(reportWorkflow, step, parties.keys())
  return party === undefined ? undefined : parties.get(party)
}

/** Whether the actor takes a step in all of these units: who may not decide on one of them decides on none. */
export function permitDecider(standings: readonly Standing[], step: ReportAct): Permit {
  const assignments = standings.map(({ parties }) => assignmentFor(parties, step))
  const [assignment] = assignments
  if (assignment === undefined || assignments.includes(undefined)) return undefined
  return { assignment, scope: standings.map(({ unitId }) => unitId) }
}
