import {
  activities,
  answerTransfer,
  decideChangeRequest,
  endorseChangeRequest,
  openChangeRequest,
  returnChangeRequest,
  saveChangeRequest,
  saveChangeWindows,
  submitChangeRequest,
  withdrawChangeRequest,
} from '../../src/domains/operations/index.ts'
import type { InputOf, OutputOf } from '../../src/kernel/contract.ts'
import type { Month } from '../../src/kernel/month.ts'
import type { DemoChangeItem, DemoChangeRequest, DemoPlanYear } from '../data/types.ts'
import { as, type DemoGround, type DemoStep, idOf } from './ground.ts'

type Item = InputOf<typeof saveChangeRequest.route>['items'][number]
type Stored = OutputOf<typeof activities.route>['activities'][number]

/** The days of each quarter on which requests are received. */
export async function saveWindows(ground: DemoGround, { year, changes }: DemoPlanYear): Promise<void> {
  const input = { year, windows: [...changes.windows] }
  await saveChangeWindows.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input })
}

/** What stood in one month goes to another, which may hold something already. */
function moved(values: readonly (number | null)[], from: Month, to: Month): (number | null)[] {
  const goes = values[from - 1] ?? 0
  return values.map((value, at) => (at === from - 1 ? null : at === to - 1 ? (value ?? 0) + goes : value))
}

function itemOf({ ids }: DemoGround, asked: DemoChangeItem, stored: Stored): Item {
  const activityId = stored.id
  switch (asked.kind) {
    case 'drop':
      return { kind: 'drop', activityId }
    case 'suspend':
      return { kind: 'suspend', activityId, from: asked.from, to: asked.to }
    case 'transfer':
      return { kind: 'transfer', activityId, toUnitId: idOf(ids.units, asked.to) }
    case 'move': {
      const { target, months } = stored
      if (target === null) {
        const after = moved(months, asked.from, asked.to)
        return { kind: 'edit', change: { activityId, field: 'months', before: months, after } }
      }
      const after = { ...target, quantities: moved(target.quantities, asked.from, asked.to) }
      return { kind: 'edit', change: { activityId, field: 'target', before: target, after } }
    }
  }
}

async function open(
  ground: DemoGround,
  year: number,
  request: DemoChangeRequest,
  find: (key: string) => Stored,
): Promise<{ number: number; items: string[] }> {
  const { app, ids } = ground
  const { unit, cause, reason, actNumber, end } = request
  const credentials = as(ground, `${unit}-JEF`)
  const asked = request.items.map((item) => itemOf(ground, item, find(item.activity)))
  const words = { year, cause, reason, actNumber }
  const opening = { ...words, unitId: idOf(ids.units, unit) }
  const { number } = await openChangeRequest.call(app, { credentials, input: opening })
  const { items } = await saveChangeRequest.call(app, {
    credentials,
    input: { ...words, number, seen: [], items: asked },
  })
  const isDraft = 'waits' in end && end.waits === 'unit'
  if (!isDraft) await submitChangeRequest.call(app, { credentials, input: { year, number } })
  return { number, items }
}

/**
 * The steps of requests for changes of a plan in force, each from its first day to its end (`rows`: ids of the plan's rows
 * by key). No two of them speak of the same row.
 */
export async function changeSteps(
  ground: DemoGround,
  year: number,
  requests: readonly DemoChangeRequest[],
  rows: ReadonlyMap<string, string>,
): Promise<DemoStep[]> {
  const { app } = ground
  const plan = await activities.call(app, { credentials: as(ground, 'UPC-JEF'), input: { year } })
  const stored = new Map(plan.activities.map((one) => [one.id, one]))
  const find = (key: string): Stored => {
    const one = stored.get(idOf(rows, key))
    if (one === undefined) throw new Error(`the demo asks to change ${key}, which is not in its plan`)
    return one
  }
  const steps: DemoStep[] = []
  for (const request of requests) {
    let made = { number: 0, items: [] as string[] }
    const { end, items } = request
    const then = (on: string, take: () => Promise<unknown>): number => steps.push({ on, take })
    then(request.submitted, async () => {
      made = await open(ground, year, request, find)
    })
    items.forEach((item, at) => {
      if (item.kind !== 'transfer') return
      then(item.answered, () => {
        const input = { year, number: made.number, itemId: made.items[at] ?? '', accepted: true }
        return answerTransfer.call(app, { credentials: as(ground, `${item.to}-JEF`), input })
      })
    })
    const because = (reason: string) => ({ year, number: made.number, reason })
    if ('withdrawn' in end)
      then(end.withdrawn, () =>
        withdrawChangeRequest.call(app, { credentials: as(ground, `${request.unit}-JEF`), input: because(end.why) }),
      )
    if ('returned' in end)
      then(end.returned, () =>
        returnChangeRequest.call(app, { credentials: as(ground, 'UPC-JEF'), input: because(end.why) }),
      )
    if (!('endorsed' in end)) continue
    then(end.endorsed, () => {
      const input = { year, number: made.number }
      return endorseChangeRequest.call(app, { credentials: as(ground, 'DES-JEF'), input })
    })
    if (!('decided' in end)) continue
    then(end.decided, () => {
      const decisions = items.map(({ refused }, at) => {
        const id = made.items[at] ?? ''
        return refused === null ? { id, accepted: true } : { id, accepted: false, reason: refused }
      })
      const input = { year, number: made.number, decisions }
      return decideChangeRequest.call(app, { credentials: as(ground, 'UPC-JEF'), input })
    })
  }
  return steps
}
