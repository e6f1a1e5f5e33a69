import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ConfirmDialog } from '../../../../ui/overlays/Dialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { changeReads } from './changeReads.ts'
import { itemWords, type RequestChange, type RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

type Answer = { accepted: boolean; reason: string }
type Answers = Readonly<Record<string, Answer>>

const SHORTEST = 5
const choices = ['accept', 'refuse'] as const

/** A no says why, and so does a transfer that goes on without the answer of the unit that receives it. */
function needsReason({ receiver }: RequestChange, { accepted }: Answer): boolean {
  return !accepted || receiver?.answer === 'unanswered'
}

function problemOf(change: RequestChange, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return changesText.decideMissing
  return !needsReason(change, answer) || answer.reason.trim().length >= SHORTEST ? undefined : changesText.reasonMissing
}

function acceptHint({ problem, receiver }: RequestChange): string | undefined {
  if (problem !== null || receiver === null) return problem?.message
  return changesText.receiver.answers[receiver.answer](receiver.unitName)
}

type OneProps = {
  change: RequestChange
  words: string
  answer: Answer | undefined
  tried: boolean
  onChange: (answer: Answer) => void
}

function One({ change, words, answer, tried, onChange }: OneProps): ReactNode {
  const problem = tried ? problemOf(change, answer) : undefined
  return (
    <li>
      <RadioGroup
        label={words}
        error={answer === undefined ? problem : undefined}
        value={answer === undefined ? null : answer.accepted ? 'accept' : 'refuse'}
        onChange={(choice) => onChange({ accepted: choice === 'accept', reason: answer?.reason ?? '' })}
        options={choices.map((value) => ({
          value,
          label: changesText[value],
          // What can't be done can only be refused.
          disabled: value === 'accept' && (change.problem !== null || change.receiver?.answer === 'refused'),
          hint: value === 'accept' ? acceptHint(change) : undefined,
        }))}
      />
      {answer !== undefined && needsReason(change, answer) ? (
        <TextArea
          label={answer.accepted ? changesText.receiver.without : changesText.decideReason}
          rows={2}
          maxLength={2000}
          error={problem}
          value={answer.reason}
          onChange={(event) => onChange({ accepted: answer.accepted, reason: event.currentTarget.value })}
        />
      ) : null}
    </li>
  )
}

/** Decides a request change by change; says before signing what it will do. */
export function DecideForm({ year, request }: { year: string; request: RequestPage }): ReactNode {
  const announce = useAnnounce()
  const [answers, setAnswers] = useState<Answers>({})
  const [tried, setTried] = useState(false)
  const [signing, setSigning] = useState(false)
  const [why, setWhy] = useState('')
  const decide = useAct(changeRequestRoutes.decideChangeRequest, {
    refresh: changeReads,
    onSuccess: () => announce(changesText.done, { toast: true }),
  })
  const { changes, number } = request
  const complete = changes.every((change) => problemOf(change, answers[change.id]) === undefined)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (complete) setSigning(true)
  }
  const sign = (): void => {
    if (decide.isPending) return
    const decisions = changes.flatMap((change) => {
      const { id } = change
      const answer = answers[id]
      if (answer === undefined) return []
      const said = needsReason(change, answer) ? { reason: answer.reason.trim() } : {}
      return [{ id, accepted: answer.accepted, ...said }]
    })
    const reason = why.trim().length < SHORTEST ? undefined : why.trim()
    decide.mutate({ input: { year, number, decisions, reason } }, { onSettled: () => setSigning(false) })
  }
  const accepted = changes.filter(({ id }) => answers[id]?.accepted).length
  return (
    <Section title={changesText.decide} caption={changesText.decideHint}>
      <form className="form" onSubmit={submit} noValidate>
        <ol className="change-list">
          {changes.map((change) => (
            <One
              key={change.id}
              change={change}
              words={itemWords(change.item, request)}
              answer={answers[change.id]}
              tried={tried}
              onChange={(answer) => setAnswers({ ...answers, [change.id]: answer })}
            />
          ))}
        </ol>
        {decide.error === null ? null : (
          <Notice kind="error" live>
            {planText.problem(decide.error.message, decide.error.remedy)}
          </Notice>
        )}
        {why !== '' || decide.error?.code === 'operations.decisionWarnings' ? (
          <TextArea
            label={changesText.doubts.decide}
            rows={2}
            maxLength={2000}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        ) : null}
        <p aria-live="polite">{complete ? changesText.preview(accepted, changes.length) : ''}</p>
        <div className="acts form-acts">
          <Button type="submit" variant="primary" busy={decide.isPending}>
            {changesText.decideConfirm}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={signing}
        title={changesText.decideConfirm}
        confirmLabel={changesText.decideConfirm}
        busy={decide.isPending}
        onConfirm={sign}
        onCancel={() => setSigning(false)}
      >
        <p>
          <b>{changesText.decideAsk(accepted, changes.length - accepted)}</b>{' '}
          {changesText.preview(accepted, changes.length)} {changesText.decideFinal}
        </p>
      </ConfirmDialog>
    </Section>
  )
}
