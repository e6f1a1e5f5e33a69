import type { ReactNode } from 'react'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { type ShownStep, stepWhen, stepWho } from '../approval/stepWords.ts'
import { useViewer } from '../parts/useViewer.ts'
import { closingText as words } from './messages.es.ts'

/** What was done in a closing, newest first, with the reason of who did it. */
export function ClosingTrail({
  label,
  steps,
  none,
}: {
  label: string
  steps: readonly ShownStep[]
  none: string
}): ReactNode {
  const viewer = useViewer()
  if (steps.length === 0) return <p className="soft">{none}</p>
  const knots = steps.toReversed().map((step, at) => ({
    id: step.id,
    when: stepWhen(step, viewer),
    label: (
      <>
        <b>{words.stepDone[step.act] ?? step.act}</b>
        <br />
        <span className="soft">{stepWho(step)}</span>
        {step.reason === null ? null : <p className="as-written">{step.reason}</p>}
      </>
    ),
    state: at === 0 ? ('here' as const) : ('done' as const),
  }))
  return <Knots label={label} knots={knots} />
}
