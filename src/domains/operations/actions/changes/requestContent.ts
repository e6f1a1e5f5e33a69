import { postsAt, type Reader } from '../../../platform/index.ts'
import type { ChangeRequest, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import { activitiesOf } from '../../model/changes/requestItem.ts'
import { type ChangeRequestContent, namesIn } from '../../model/records/changeRequestContent.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { listActivitiesWithIds } from '../../store/activityStore.ts'
import type { WholePlan } from '../planMemory.ts'

type Decided = {
  request: ChangeRequest
  outcome: ChangeRequestContent['outcome']
  version: PlanVersion | null
  steps: readonly Omit<ChangeRequestStep, 'personName'>[]
}

/**
 * A decided request as its record keeps it, with the names that units, lines and posts have on that day.
 *
 * @param whole the plan as it was before the decision.
 */
export async function requestContent(
  db: Reader,
  { plan, units, catalogue, activities: before }: WholePlan,
  today: string,
  { request, outcome, version, steps }: Decided,
): Promise<ChangeRequestContent> {
  const named = request.items.flatMap(({ item }) => [...activitiesOf(item)])
  const codes = new Map(before.map(({ id, code }) => [id, code]))
  const activities = (await listActivitiesWithIds(db, plan.id, named, true)).map(({ id, code: codeNow, name }) => {
    const code = codes.get(id) ?? codeNow
    return { id, code, name, ...(code === codeNow ? {} : { codeAfter: codeNow }) }
  })
  const posts = await postsAt(db, today)
  const { lines, processes } = catalogue
  const names = [
    ...units.map(({ id, name }) => ({ id, name })),
    ...posts.map(({ id, name }) => ({ id, name })),
    ...lines.map(({ id, code, text }) => ({ id, name: `${code} ${text}` })),
    ...processes.map(({ id, name }) => ({ id, name })),
  ]
  const unit = units.find(({ id }) => id === request.unitId)
  return {
    kind: 'changeRequest',
    unit: { id: request.unitId, code: unit?.code ?? '', name: unit?.name ?? '' },
    outcome,
    cause: request.cause,
    reason: request.reason,
    actNumber: request.actNumber,
    document: request.document,
    version: version === null ? null : { number: version.number, code: version.code, sha256: version.sha256 },
    items: request.items.map(({ item, decision }) => ({ item, decision })),
    steps: steps.map(({ act, postName, bySubstitute, reason, at }) => ({
      act,
      post: postName,
      bySubstitute,
      reason,
      at,
    })),
    ...namesIn(request.items, { activities, names }),
  }
}
