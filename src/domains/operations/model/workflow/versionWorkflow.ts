import type { Workflow } from '../../../../kernel/workflow.ts'
import type { PlanParty } from './parties.ts'

/** State of an approved version; its bytes never change (decisions.md 11, 26). */
export const versionStatuses = ['authorized', 'inForce', 'superseded', 'annulled'] as const
export type VersionStatus = (typeof versionStatuses)[number]

export const versionActs = ['bringIntoForce', 'supersede', 'annul'] as const
export type VersionAct = (typeof versionActs)[number]

/** A version is made by the authorisation; the next one that comes into force supersedes it. */
export const versionWorkflow: Workflow<VersionStatus, PlanParty, undefined, VersionAct> = {
  bringIntoForce: { from: ['authorized'], to: 'inForce', by: ['planning'] },
  supersede: { from: ['inForce'], to: 'superseded', by: ['planning'] },
  annul: { from: ['authorized'], to: 'annulled', by: ['authority'] },
}
