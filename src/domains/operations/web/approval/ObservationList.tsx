import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { observationRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { fieldText, planText } from '../parts/messages.es.ts'
import { approvalReads } from './approvalReads.ts'
import { unitApprovalText as words } from './messages.es.ts'
import { AnswerDialog } from './ObservationDialogs.tsx'

type Observation = OutputOf<typeof observationRoutes.observations>['observations'][number]

function fieldWord(field: string | null): string | null {
  const labels: Readonly<Record<string, unknown>> = fieldText
  const word = field === null ? undefined : labels[field.split('.')[0] ?? '']
  return typeof word === 'string' ? word : null
}

function stateWord({ answer, end }: Observation): string {
  if (end !== null) return end.outcome === 'resolved' ? words.resolved : words.withdrawn
  return answer === null ? words.waiting : words.isAnswered
}

function About({ year, observation }: { year: string; observation: Observation }): ReactNode {
  const { activityId, activityCode, activityName, field } = observation
  const word = fieldWord(field)
  if (activityId === null) return words.wholePlan
  return (
    <>
      <Link href={addresses.activity(year, activityId)}>{`${activityCode ?? ''} ${activityName ?? ''}`.trim()}</Link>
      {word === null ? null : ` · ${word}`}
    </>
  )
}

function ObservationItem({ year, observation }: { year: string; observation: Observation }): ReactNode {
  const { id, text, personName, postName, at, answer } = observation
  const announce = useAnnounce()
  const [answering, setAnswering] = useState(false)
  const settle = useAct(observationRoutes.settleObservation, {
    refresh: approvalReads,
    onSuccess: () => announce(words.ended, { toast: true }),
  })
  const close = (outcome: 'resolved' | 'withdrawn'): void =>
    settle.mutate({ input: { year, observationId: id, outcome } })
  return (
    <li className="observation">
      <p>
        <About year={year} observation={observation} /> · <b>{stateWord(observation)}</b>
      </p>
      <p className="as-written">{text}</p>
      <span className="meta">{words.saidBy(personName, postName, shortDay(at.slice(0, 10)))}</span>
      {answer === null ? null : (
        <div className="answer">
          <p className="as-written">{answer.text}</p>
          <span className="meta">{words.answeredBy(answer.personName, shortDay(answer.at.slice(0, 10)))}</span>
        </div>
      )}
      {settle.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(settle.error.message, settle.error.remedy)}
        </Notice>
      )}
      <div className="acts no-print">
        {observation.mayAnswer ? (
          <Button small onClick={() => setAnswering(true)}>
            {words.answer}
          </Button>
        ) : null}
        {observation.maySettle ? (
          <Button small busy={settle.isPending} onClick={() => close('resolved')}>
            {words.resolve}
          </Button>
        ) : null}
        {observation.mayWithdraw ? (
          <Button small variant="quiet" busy={settle.isPending} onClick={() => close('withdrawn')}>
            {words.withdraw}
          </Button>
        ) : null}
      </div>
      {answering ? (
        <AnswerDialog year={year} observationId={id} asked={text} onClose={() => setAnswering(false)} />
      ) : null}
    </li>
  )
}

/** Observations of a unit's plan, the open ones first, each with its answer and its end. */
export function ObservationList(props: { year: string; observations: readonly Observation[] }): ReactNode {
  const { year, observations } = props
  const ordered = observations.toSorted((a, b) => Number(a.end !== null) - Number(b.end !== null))
  return (
    <ol className="observations">
      {ordered.map((observation) => (
        <ObservationItem key={observation.id} year={year} observation={observation} />
      ))}
    </ol>
  )
}
