import { DomainError } from '../../../kernel/domainError.ts'
import type { Workflow } from '../../../kernel/workflow.ts'
import type { Actor, Assignment } from '../../platform/model/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import type { RequiredField } from './dueMonth.ts'
import type { Report, ReportStatus } from './report.ts'

/**
 * What a person is to a report: who answers for it, who types it for them (D34), the head of the unit, the level above it,
 * which steps in where the head made the report (D35; decisions.md 21), or the unidad rectora of its actividad tipo, which
 * gives conformidad técnica and takes no step of the report (D36).
 */
export const reportParties = ['responsible', 'liaison', 'ownHead', 'levelAbove', 'technicalLead'] as const
export type ReportParty = (typeof reportParties)[number]

export const reportActs = ['submit', 'recall', 'return', 'validate'] as const
export type ReportAct = (typeof reportActs)[number]

export type ReportFacts = {
  missing: readonly RequiredField[]
  /** The actor typed what is in it, or sent it. */
  ownWork: boolean
  /** It was validated, and a cut keeps it: its figures are rectified, and never written again (ADR 025). */
  isKept: boolean
}

function refuseIncomplete({ missing }: ReportFacts): DomainError | undefined {
  return missing.length === 0 ? undefined : new DomainError('monitoring.reportIncomplete', 'conflict', { missing })
}

function refuseOwnWork({ ownWork }: ReportFacts): DomainError | undefined {
  return ownWork ? new DomainError('monitoring.ownReport', 'forbidden') : undefined
}

function refuseReturn(facts: ReportFacts): DomainError | undefined {
  return refuseOwnWork(facts) ?? (facts.isKept ? new DomainError('monitoring.validatedInCut', 'conflict') : undefined)
}

/**
 * Life of a report (domain.md D10): written, sent by who answers for it, returned or validated by the head of the unit or by
 * the level above. Who typed or sent a report never validates it. What was sent comes back until somebody looked at it; what
 * was validated is returned by who could have validated it, until a cut closes the month.
 */
export const reportWorkflow: Workflow<ReportStatus, ReportParty, ReportFacts, ReportAct> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['responsible', 'ownHead'], refuse: refuseIncomplete },
  recall: { from: ['submitted'], to: 'draft', by: ['responsible', 'ownHead'] },
  return: { from: ['submitted', 'validated'], to: 'returned', by: ['ownHead', 'levelAbove'], refuse: refuseReturn },
  validate: { from: ['submitted'], to: 'validated', by: ['ownHead', 'levelAbove'], refuse: refuseOwnWork },
}

/** A correction goes the same way; validated, it counts, and another one takes its place (ADR 025). */
export const correctionWorkflow: typeof reportWorkflow = {
  ...reportWorkflow,
  return: { ...reportWorkflow.return, from: ['submitted'] },
}

/** A report is written until it is sent, and again once it is returned. */
export function isWritable(status: ReportStatus): boolean {
  return status === 'draft' || status === 'returned'
}

/** Who may write a report, in the order in which a person with several posts does it. */
export const reportWriters: readonly ReportParty[] = ['responsible', 'ownHead', 'liaison']

/** What a report hangs from. */
export type ReportGround = {
  /** The unit whose activity it is. */
  unitId: string
  /** The post that heads the nearest unit above; null: the Dirección Ejecutiva. */
  levelAbovePostId: string | null
  /** Posts that answer for the activity; left out where no activity is looked at yet, and any of the unit may be it. */
  responsiblePostIds?: readonly string[]
  /** The unidad rectora of the actividad tipo that the activity comes from. */
  leadUnitId?: string | undefined
}

type Parties = Map<ReportParty, Assignment>

function foundParties(found: readonly [ReportParty, Assignment | undefined][]): Parties {
  return new Map(found.flatMap(([party, one]) => (one === undefined ? [] : [[party, one] as const])))
}

/** What the actor is as one of those who write the reports of a unit or of one activity: posts of the unit and no others. */
export function writersToReports(
  actor: Actor,
  { unitId, responsiblePostIds }: Pick<ReportGround, 'unitId' | 'responsiblePostIds'>,
): Parties {
  const responsible = actor.assignments.find(
    ({ postId, unitId: own, roles }) =>
      own === unitId && roles.includes('responsible') && (responsiblePostIds?.includes(postId) ?? true),
  )
  return foundParties([
    ['responsible', responsible],
    ['liaison', findAssignment(actor, ['liaison'], unitId)],
    ['ownHead', findAssignment(actor, ['unitHead'], unitId)],
  ])
}

/** Everything that the actor is to the reports of a unit or of one activity, each with the assignment that makes it so. */
export function partiesToReports(actor: Actor, ground: ReportGround): Parties {
  const { levelAbovePostId, leadUnitId } = ground
  const above =
    levelAbovePostId === null
      ? findAssignment(actor, ['executive'])
      : actor.assignments.find(({ postId }) => postId === levelAbovePostId)
  return new Map([
    ...writersToReports(actor, ground),
    ...foundParties([
      ['levelAbove', above],
      ['technicalLead', leadUnitId === undefined ? undefined : findAssignment(actor, ['technicalLead'], leadUnitId)],
    ]),
  ])
}

/** Whether a person typed a report or sent it. */
export function isOwnWork({ typedBy }: Pick<Report, 'typedBy'>, sentBy: string | undefined, personId: string): boolean {
  return typedBy === personId || sentBy === personId
}
