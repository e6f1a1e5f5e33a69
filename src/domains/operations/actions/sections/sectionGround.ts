import { DomainError } from '../../../../kernel/domainError.ts'
import { postsAt, type Reader, unitsAt } from '../../../platform/index.ts'
import { type Actor, type Assignment, descendantsOf, headPostOf } from '../../../platform/model/index.ts'
import { isEditable, type UnitPlan } from '../../model/plan.ts'
import type { PlanParty } from '../../model/workflow/parties.ts'
import type { SectionFacts } from '../../model/workflow/sectionSignature.ts'
import { readApproval, standingsOf, type UnitStanding } from '../approval/approvalGround.ts'
import { planOf } from '../planMemory.ts'

export type SectionGround = { standing: UnitStanding; facts: SectionFacts }

/** @throws DomainError `operations.planNotFound`, `operations.unitWithoutPlan`. */
export async function sectionGround(
  db: Reader,
  actor: Actor,
  today: string,
  { year, unitId }: { year: number; unitId: string },
): Promise<SectionGround> {
  const whole = await planOf(db, year, today)
  const [standing] = standingsOf(await readApproval(db, whole, actor, today), [unitId])
  if (standing === undefined) throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
  const { unit, activities } = standing.facts
  return { standing, facts: { unit, status: standing.unitPlan.status, activities } }
}

const NAMING: readonly PlanParty[] = ['planning', 'ownHead']

/** Planning or the head of the unit say which sections sign. */
export function namingAssignment({ parties }: UnitStanding): Assignment | undefined {
  return NAMING.map((party) => parties.get(party)).find((assignment) => assignment !== undefined)
}

/** Which sections sign is settled before the plan is presented. */
export function mayNameNow({ status }: UnitPlan): boolean {
  return isEditable(status)
}

export type SectionPost = { postId: string; postName: string; unitId: string; unitName: string }

/** Posts that may sign as a section: those of the unit and of the units below it, without the head of the unit. */
export async function sectionPosts(db: Reader, unitId: string, day: string): Promise<SectionPost[]> {
  const posts = await postsAt(db, day)
  const units = await unitsAt(db, day)
  const head = headPostOf(posts, unitId)
  const own = [...units.filter(({ id }) => id === unitId), ...descendantsOf(units, unitId)]
  return own.flatMap((unit) =>
    posts
      .filter((post) => post.unitId === unit.id && post.id !== head?.id)
      .map((post) => ({ postId: post.id, postName: post.name, unitId: unit.id, unitName: unit.name })),
  )
}
