import { drawSample, giveVerdicts, sample } from '../../src/domains/monitoring/index.ts'
import type { InputOf, OutputOf } from '../../src/kernel/contract.ts'
import type { DemoSample } from '../data/followingTypes.ts'
import { as, type DemoStep } from './ground.ts'
import type { YearWork } from './monthWork.ts'

type Verdict = Pick<InputOf<typeof giveVerdicts.route>, 'kind' | 'reason'>
type Item = OutputOf<typeof sample.route>['items'][number]

const piecesOf = ({ pieces }: Item): string[] => pieces.map(({ id }) => id)

/** What does not verify is said one by one, what does at once. */
async function look({ ground, year, keys }: YearWork, drawn: DemoSample, number: number): Promise<void> {
  const credentials = as(ground, drawn.by)
  const { items } = await sample.call(ground.app, { credentials, input: { year, number } })
  const give = async (verdict: Verdict, evidenceIds: string[]): Promise<void> => {
    await giveVerdicts.call(ground.app, { credentials, input: { year, number, ...verdict, evidenceIds } })
  }
  const keyOf = ({ activity, month }: Pick<Item, 'activity' | 'month'>): string => `${keys.get(activity.id)} ${month}`
  for (const { activity, month, kind, reason } of drawn.faults) {
    const found = items.find((item) => keyOf(item) === `${activity} ${month}`)
    if (found === undefined)
      throw new Error(`the demo says a verdict of ${activity} ${month}, which is not in its sample`)
    await give({ kind, reason }, piecesOf(found))
  }
  const faulty = new Set(drawn.faults.map(({ activity, month }) => `${activity} ${month}`))
  const good = items.filter((item) => item.mayJudge && item.pieces.length > 0 && !faulty.has(keyOf(item)))
  await give({ kind: 'verified', reason: '' }, good.slice(0, drawn.verifies).flatMap(piecesOf))
}

/** The samples of a plan in force, each drawn and looked at some days later. */
export function sampleSteps(work: YearWork): DemoStep[] {
  const { ground, year, reporting } = work
  return reporting.samples.flatMap((drawn): DemoStep[] => {
    const { by, side, fromMonth, toMonth, rule } = drawn
    let number = 0
    return [
      {
        on: drawn.drawn,
        take: async () => {
          const input = { year, side, fromMonth, toMonth, rule }
          ;({ number } = await drawSample.call(ground.app, { credentials: as(ground, by), input }))
        },
      },
      { on: drawn.looked, take: () => look(work, drawn, number) },
    ]
  })
}
