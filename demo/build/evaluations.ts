import {
  closeEvaluation,
  followUps,
  openEvaluation,
  saveUnitEvaluation,
  takeEvaluationStep,
  takeFollowUpStep,
} from '../../src/domains/monitoring/index.ts'
import type { DemoCommitment, DemoEvaluation } from '../data/followingTypes.ts'
import { as, type DemoStep, idOf } from './ground.ts'
import type { YearWork } from './monthWork.ts'

type Part = DemoEvaluation['units'][number]

/** The head of a unit writes its part and sends it. */
async function write({ ground, year }: YearWork, { quarter }: DemoEvaluation, part: Part): Promise<void> {
  const { app, ids } = ground
  const credentials = as(ground, `${part.unit}-JEF`)
  const place = { year, quarter, unitId: idOf(ids.units, part.unit) }
  const content = {
    causes: [...part.causes],
    commitments: part.commitments.map(({ text, post, dueOn }) => ({ text, dueOn, postId: idOf(ids.posts, post) })),
  }
  await saveUnitEvaluation.call(app, { credentials, input: { ...place, revision: 0, content } })
  await takeEvaluationStep.call(app, { credentials, input: { ...place, act: 'submit' } })
}

async function review({ ground, year }: YearWork, { quarter, units }: DemoEvaluation): Promise<void> {
  const credentials = as(ground, 'UPC-JEF')
  for (const { unit } of units) {
    const input = { year, quarter, unitId: idOf(ground.ids.units, unit), act: 'review' as const }
    await takeEvaluationStep.call(ground.app, { credentials, input })
  }
}

/** What became of a commitment after the evaluation was closed. */
function commitmentSteps({ ground, year }: YearWork, { text, steps }: DemoCommitment): DemoStep[] {
  return steps.map((step) => ({
    on: step.on,
    take: async () => {
      const credentials = as(ground, step.by)
      const asked = { credentials, input: { kind: 'commitment' as const, year } }
      const { rows } = await followUps.call(ground.app, asked)
      const id = rows.find((row) => row.text === text)?.id ?? ''
      const input = { id, act: step.act, text: step.text, place: step.act === 'answer' ? step.place : '' }
      await takeFollowUpStep.call(ground.app, { credentials, input })
    },
  }))
}

/** The evaluations of a plan in force, and what units did with what they promised. */
export function evaluationSteps(work: YearWork): DemoStep[] {
  const { ground, year, reporting } = work
  return reporting.evaluations.flatMap((one): DemoStep[] => {
    const { quarter, units, minutes } = one
    const keeper = () => as(ground, 'UPC-JEF')
    return [
      {
        on: one.opened,
        take: () => openEvaluation.call(ground.app, { credentials: keeper(), input: { year, quarter } }),
      },
      ...units.map((part) => ({ on: one.written, take: () => write(work, one, part) })),
      { on: one.reviewed, take: () => review(work, one) },
      {
        on: one.closed,
        take: () => {
          const kept = { place: minutes.place, heldOn: one.closed }
          const said = { attendees: [...minutes.attendees], agreements: [...minutes.agreements] }
          const input = { year, quarter, minutes: { ...kept, ...said } }
          return closeEvaluation.call(ground.app, { credentials: keeper(), input })
        },
      },
      ...units.flatMap(({ commitments }) => commitments.flatMap((commitment) => commitmentSteps(work, commitment))),
    ]
  })
}
