import type { Role } from '../../../../kernel/contract.ts'
import {
  type Actor,
  type Assignment,
  findAssignment,
  headPostOf,
  levelAbove,
  type PostInUnit,
} from '../../../platform/model/index.ts'

/** Who may act in the place of a level that let its term pass: the holder of a post, or whoever has an office. */
export type StandIn = { postId: string } | { role: Extract<Role, 'executive' | 'authority'> }

/**
 * What a person is to a plan, beyond the role: the head of the unit that made it, the level above that unit
 * (decisions.md 20, 21; domain.md D35), or one of the offices that act for the institution.
 */
export const planParties = [
  'ownLiaison',
  'ownHead',
  'levelAbove',
  'planning',
  /** The Dirección Ejecutiva where the plan is planning's own (decisions.md 21; domain.md D35). */
  'planningStandIn',
  'executive',
  'authority',
  /** The next level over planning, or over the level above, since the term of that level has passed. */
  'reviewEscalation',
  'approvalEscalation',
] as const
export type PlanParty = (typeof planParties)[number]

/** The unit whose plan it is, and the post that heads the nearest unit above (null: there is none). */
export type PlanGround = {
  unitId: string
  levelAbovePostId: string | null
  /** A post of the planning office stands in this unit. */
  planningsOwn: boolean
  /** Set while the term of whoever has the next move has passed and somebody may act in their place. */
  escalation?: { party: EscalationParty; by: StandIn } | undefined
}

export type EscalationParty = Extract<PlanParty, 'reviewEscalation' | 'approvalEscalation'>

export function isEscalation(party: PlanParty | undefined): boolean {
  return party === 'reviewEscalation' || party === 'approvalEscalation'
}

/**
 * The post that gives visto bueno to a unit's plan: the head of the nearest unit above that has one (decisions.md 20).
 * Where there is none it is the Dirección Ejecutiva, whoever holds it (undefined here), but for the unit that the
 * Dirección Ejecutiva itself heads: there it is the titular (D35).
 */
export function levelAbovePost<P extends PostInUnit>(
  units: Parameters<typeof levelAbove>[0],
  posts: readonly P[],
  unitId: string,
): P | undefined {
  const above = levelAbove(units, posts, unitId)
  if (above !== undefined || !headPostOf(posts, unitId)?.roles.includes('executive')) return above
  return posts.find(({ roles }) => roles.includes('authority'))
}

/** What a unit's plan is to those who decide on it, on the day of these units and posts. */
export function planGround<P extends PostInUnit>(
  units: Parameters<typeof levelAbove>[0],
  posts: readonly P[],
  unitId: string,
): PlanGround {
  return {
    unitId,
    levelAbovePostId: levelAbovePost(units, posts, unitId)?.id ?? null,
    planningsOwn: posts.some((post) => post.unitId === unitId && post.roles.includes('planningOfficer')),
  }
}

const OFFICES: readonly (readonly [PlanParty, Role])[] = [
  ['planning', 'planningOfficer'],
  ['executive', 'executive'],
  ['authority', 'authority'],
]

/**
 * Everything that the actor is to a unit's plan, each with the assignment that makes it so. Where no unit above has a
 * head the level above is the Dirección Ejecutiva (decisions.md 20).
 */
export function partiesToUnitPlan(actor: Actor, ground: PlanGround): Map<PlanParty, Assignment> {
  const parties = partiesToPlan(actor)
  const own = findAssignment(actor, ['unitHead'], ground.unitId)
  if (own !== undefined) parties.set('ownHead', own)
  const liaison = findAssignment(actor, ['liaison'], ground.unitId)
  if (liaison !== undefined) parties.set('ownLiaison', liaison)
  const above =
    ground.levelAbovePostId === null
      ? findAssignment(actor, ['executive'])
      : actor.assignments.find(({ postId }) => postId === ground.levelAbovePostId)
  if (above !== undefined) parties.set('levelAbove', above)
  const executive = parties.get('executive')
  if (ground.planningsOwn && executive !== undefined) parties.set('planningStandIn', executive)
  const escalated = ground.escalation && standInAssignment(actor, ground.escalation.by)
  if (ground.escalation !== undefined && escalated !== undefined) parties.set(ground.escalation.party, escalated)
  return parties
}

/** The assignment with which the actor acts in the place of a level, or undefined. */
export function standInAssignment(actor: Actor, by: StandIn): Assignment | undefined {
  return 'role' in by ? findAssignment(actor, [by.role]) : actor.assignments.find(({ postId }) => postId === by.postId)
}

/** What the actor is to the consolidated plan. */
export function partiesToPlan(actor: Actor): Map<PlanParty, Assignment> {
  return new Map(
    OFFICES.flatMap(([party, role]) => {
      const assignment = findAssignment(actor, [role])
      return assignment === undefined ? [] : [[party, assignment] as const]
    }),
  )
}
