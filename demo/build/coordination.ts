import {
  askCoordination,
  changeActivities,
  coordination,
  takeCoordinationStep,
} from '../../src/domains/operations/index.ts'
import type { DemoCoordinationRequest, DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'

type Asked = DemoCoordinationRequest & { asking: string; id: string }
type Share = NonNullable<DemoCoordinationRequest['joint']>

async function ask(
  ground: DemoGround,
  year: number,
  requests: readonly DemoCoordinationRequest[],
  rows: ReadonlyMap<string, string>,
): Promise<Asked[]> {
  const made: Asked[] = []
  for (const request of requests) {
    const asking = request.activity.slice(0, 3)
    const input = {
      ...{ year, activityId: idOf(rows, request.activity), unitIds: [idOf(ground.ids.units, request.asked)] },
      ...{ what: request.what, joint: request.joint !== undefined },
    }
    const { ids } = await askCoordination.call(ground.app, { credentials: as(ground, `${asking}-JEF`), input })
    made.push({ ...request, asking, id: ids[0] ?? '' })
  }
  return made
}

/** The asked unit takes a joint activity into its plan and says who does its part and in which months. */
async function carry(ground: DemoGround, year: number, { asked, id }: Asked, share: Share): Promise<void> {
  const { app, ids, ministry } = ground
  const credentials = as(ground, `${asked}-JEF`)
  await takeCoordinationStep.call(app, { credentials, input: { year, requestId: id, step: 'carry' } })
  const { requests } = await coordination.call(app, { credentials, input: { year } })
  const activityId = requests.find((one) => one.id === id)?.jointActivityId
  if (!activityId) throw new Error(`the demo carries ${id} into no plan`)
  const post = { kind: 'post' as const, postId: idOf(ids.posts, share.post) }
  const title = ministry.posts.find(({ key }) => key === share.post)?.title ?? ''
  const changes = [
    { activityId, field: 'months' as const, before: Array(12).fill(null), after: [...share.months] },
    { activityId, field: 'responsibles' as const, before: [], after: [post] },
    { activityId, field: 'responsibleText' as const, before: '', after: title },
  ]
  const input = { year, kind: 'edit' as const, summary: 'Parte de la unidad en una actividad conjunta', changes }
  await changeActivities.call(app, { credentials, input })
}

/** What units ask of each other while they write the plan of a year, and what comes back. */
export async function coordinate(
  ground: DemoGround,
  { year, coordination: words }: DemoPlanYear,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  const { app } = ground
  goTo(ground, words.askedOn)
  const made = await ask(ground, year, words.requests, rows)
  goTo(ground, words.answeredOn)
  for (const { id, asking, asked, answer } of made) {
    if (answer === null) continue
    const input = {
      year,
      requestId: id,
      step: answer.step,
      ...(answer.text === undefined ? {} : { text: answer.text }),
    }
    const by = answer.step === 'withdraw' ? asking : asked
    await takeCoordinationStep.call(app, { credentials: as(ground, `${by}-JEF`), input })
  }
  goTo(ground, words.settledOn)
  for (const request of made) {
    if (request.joint !== undefined) await carry(ground, year, request, request.joint)
    if (request.goesOn === undefined) continue
    const input = { year, requestId: request.id, step: 'leaveOpen' as const, text: request.goesOn }
    await takeCoordinationStep.call(app, { credentials: as(ground, `${request.asking}-JEF`), input })
  }
}
