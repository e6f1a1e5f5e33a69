import { activities, addActivities, changeActivities } from '../../src/domains/operations/index.ts'
import type { InputOf, OutputOf } from '../../src/kernel/contract.ts'
import { sameValue } from '../../src/kernel/sameValue.ts'
import type { DemoActivity } from '../data/types.ts'
import { as, type DemoGround, idOf } from './ground.ts'

type Change = InputOf<typeof changeActivities.route>['changes'][number]
type Stored = OutputOf<typeof activities.route>['activities'][number]

/** What the product keeps of a row of the data. */
function wordsOf({ ids, catalogue }: DemoGround, activity: DemoActivity) {
  const { line, process, responsible, weight } = activity
  return {
    lineText: activity.lineText,
    classification: activity.classification,
    lineId: line === null ? null : idOf(catalogue.lines, line),
    processId: process === null ? null : idOf(catalogue.processes, process),
    name: activity.name,
    expectedResult: activity.expectedResult,
    means: activity.means,
    responsibleText: responsible.text,
    responsibles: responsible.posts.map((post) => ({ kind: 'post' as const, postId: idOf(ids.posts, post) })),
    supports: activity.supportingUnits.map((unit) => idOf(ids.units, unit)),
    condition: activity.condition,
    modality: activity.modality,
    weightBp: weight === null ? null : weight * 100,
    target: activity.target,
    months: activity.months,
  }
}

/** Adds rows at the end of their unit's plan, in the order given; answers their ids by key. */
export async function addRows(
  ground: DemoGround,
  year: number,
  rows: readonly DemoActivity[],
): Promise<Map<string, string>> {
  const added = new Map<string, string>()
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const own = rows.filter((row) => row.unit === unit)
    const input = {
      ...{ year, unitId: idOf(ground.ids.units, unit) },
      activities: own.map((row) => ({ ...wordsOf(ground, row), code: row.key })),
    }
    const { ids } = await addActivities.call(ground.app, { credentials: as(ground, 'UPC-TEC'), input })
    for (const [index, row] of own.entries()) added.set(row.key, ids[index] ?? '')
  }
  return added
}

type Link = Pick<Stored, 'classification' | 'lineId' | 'processId'>

const FIELDS = [
  ...(['name', 'expectedResult', 'means', 'responsibleText', 'responsibles', 'supports'] as const),
  ...(['condition', 'modality', 'weightBp', 'target', 'months'] as const),
]

/** What turns a stored row into the row of the data; quantities bring their months along. */
function changesTo(ground: DemoGround, stored: Stored, activity: DemoActivity): Change[] {
  const wanted = wordsOf(ground, activity)
  const activityId = stored.id
  const counts = activity.target !== null
  const changes = FIELDS.filter((field) => !(counts && field === 'months')).map(
    (field) => ({ activityId, field, before: stored[field], after: wanted[field] }) as Change,
  )
  const linkOf = ({ classification, lineId, processId }: Link): Link => ({ classification, lineId, processId })
  changes.push({ activityId, field: 'link', before: linkOf(stored), after: linkOf(wanted) })
  // The text of a row that hangs from a line is the line's; another row says its own.
  if (wanted.lineText !== '')
    changes.push({ activityId, field: 'lineText', before: stored.lineText, after: wanted.lineText })
  changes.push({ activityId, field: 'position', before: stored.position, after: activity.position })
  return changes.filter(({ before, after }) => !sameValue(before, after))
}

/** Brings rows that are in the plan to what the data says, one change for each unit. */
export async function writeRows(
  ground: DemoGround,
  year: number,
  rows: readonly DemoActivity[],
  idsByKey: ReadonlyMap<string, string>,
  summary: string,
): Promise<void> {
  const credentials = as(ground, 'UPC-TEC')
  const plan = await activities.call(ground.app, { credentials, input: { year } })
  const stored = new Map(plan.activities.map((one) => [one.id, one]))
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const changes = rows
      .filter((row) => row.unit === unit)
      .flatMap((row) => {
        const one = stored.get(idOf(idsByKey, row.key))
        return one === undefined ? [] : changesTo(ground, one, row)
      })
    if (changes.length === 0) continue
    const input = { year, kind: 'edit' as const, summary, changes }
    await changeActivities.call(ground.app, { credentials, input })
  }
}
