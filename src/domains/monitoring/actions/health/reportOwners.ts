import type { Activity } from '../../../operations/model/index.ts'
import { postsAt, type Reader } from '../../../platform/index.ts'
import type { ReportOwner } from '../../model/health/processFacts.ts'
import { unitNames } from '../followUps/unitNames.ts'

/** Answers who owes the reports of an activity: whoever the plan names, or what it says where it names nobody. */
export async function reportOwners(
  db: Reader,
  today: string,
): Promise<(activity: Pick<Activity, 'responsibles' | 'responsibleText' | 'unitId'>) => ReportOwner[]> {
  const posts = new Map((await postsAt(db, today)).map(({ id, name }) => [id, name]))
  const nameOfUnit = await unitNames(db)
  return ({ responsibles, responsibleText, unitId }) => {
    const named = responsibles.map((one): ReportOwner => {
      if (one.kind === 'post') return { key: one.postId, name: posts.get(one.postId) ?? responsibleText }
      if (one.kind === 'unit') return { key: one.unitId, name: nameOfUnit(one.unitId) }
      return { key: one.name, name: one.name }
    })
    if (named.length > 0) return named
    return [{ key: responsibleText, name: responsibleText === '' ? nameOfUnit(unitId) : responsibleText }]
  }
}
