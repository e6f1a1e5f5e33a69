import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { DateInput, Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { evaluationCauseNames } from '../../model/evaluation/evaluationText.es.ts'
import { evaluationCauses } from '../../model/evaluation/unitEvaluation.ts'
import type { EvaluatedUnit } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'
import type { CauseDraft, CauseFaults, CommitmentDraft, CommitmentFaults } from './partDraft.ts'

type LineProps<Line, Faults> = {
  /** From 1. */
  at: number
  line: Line
  faults: Faults
  onChange: (line: Line) => void
  onRemove: () => void
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }): ReactNode {
  return (
    <p>
      <Button small variant="quiet" icon="close" onClick={onRemove}>
        {words.remove(what)}
      </Button>
    </p>
  )
}

export function CauseFields({ at, line, faults, onChange, onRemove }: LineProps<CauseDraft, CauseFaults>): ReactNode {
  return (
    <>
      <Select
        label={words.causeLabel(at)}
        error={faults.cause}
        options={evaluationCauses.map((value) => ({ value, label: evaluationCauseNames[value] }))}
        value={line.cause}
        onChange={(event) => onChange({ ...line, cause: event.currentTarget.value })}
      />
      <TextArea
        label={words.causeText(at)}
        error={faults.text}
        rows={2}
        maxLength={2000}
        value={line.text}
        onChange={(event) => onChange({ ...line, text: event.currentTarget.value })}
      />
      <Remove what={words.causeLabel(at)} onRemove={onRemove} />
    </>
  )
}

export function CommitmentFields({
  at,
  line,
  faults,
  posts,
  today,
  onChange,
  onRemove,
}: LineProps<CommitmentDraft, CommitmentFaults> & { posts: EvaluatedUnit['posts']; today: string }): ReactNode {
  return (
    <>
      <TextArea
        label={words.commitmentText(at)}
        error={faults.text}
        rows={2}
        maxLength={2000}
        value={line.text}
        onChange={(event) => onChange({ ...line, text: event.currentTarget.value })}
      />
      <Select
        label={words.commitmentPost(at)}
        error={faults.postId}
        options={posts.map(({ id, name }) => ({ value: id, label: name }))}
        value={line.postId}
        onChange={(event) => onChange({ ...line, postId: event.currentTarget.value })}
      />
      <DateInput
        label={words.commitmentDay(at)}
        error={faults.dueOn}
        min={today}
        value={line.dueOn}
        onChange={(event) => onChange({ ...line, dueOn: event.currentTarget.value })}
      />
      <Remove what={words.commitmentLabel(at)} onRemove={onRemove} />
    </>
  )
}
