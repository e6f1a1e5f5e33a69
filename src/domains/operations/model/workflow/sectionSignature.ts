import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import { isEditable, type UnitPlanStatus } from '../plan.ts'
import type { PlanStep } from './planStep.ts'

/** A post of a section that signs inside the unit's plan before the head presents it (domain.md A4, D34). */
export type SectionSigner = { postId: string; postName: string }

/** `outdated`: what was signed has changed since, so it asks for a new signature. */
export const sectionStatuses = ['unsigned', 'outdated', 'signed'] as const
export type SectionStatus = (typeof sectionStatuses)[number]

export const sectionActs = ['sign'] as const
export type SectionAct = (typeof sectionActs)[number]

/** What signing looks at. */
export type SectionFacts = { unit: { unitId: string; unit: string }; status: UnitPlanStatus; activities: number }

function refuseSigning({ unit, status, activities }: SectionFacts): DomainError | undefined {
  if (!isEditable(status)) return new DomainError('operations.planNotEditable', 'conflict', { ...unit, status })
  return activities === 0 ? new DomainError('operations.planEmpty', 'conflict', { ...unit }) : undefined
}

/** The signature of a section: whoever holds the named post signs what stands now. */
export const sectionWorkflow: Workflow<SectionStatus, 'signer', SectionFacts, SectionAct> = {
  sign: { from: ['unsigned', 'outdated'], to: 'signed', by: ['signer'], refuse: refuseSigning },
}

/** The last signature of a post, whether it still stands or not. */
export function sectionSignature(steps: readonly PlanStep[], postId: string): PlanStep | undefined {
  return steps.findLast((step) => step.act === 'signSection' && step.postId === postId)
}

/** @param digest SHA-256 of what the unit's plan holds now. */
export function sectionStatus(steps: readonly PlanStep[], postId: string, digest: string): SectionStatus {
  const signature = sectionSignature(steps, postId)
  if (signature === undefined) return 'unsigned'
  return signature.digest === digest ? 'signed' : 'outdated'
}
