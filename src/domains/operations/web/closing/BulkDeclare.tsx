import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { type DeclarableState, declarableStates } from '../../model/closing/closingState.ts'
import { type ClosingDraft, type ClosingEdit, shownIn, withEdit } from './closingDraft.ts'
import type { ClosingRow } from './closingReads.ts'
import { closingText, unitClosingText as words } from './messages.es.ts'

type Props = { rows: readonly ClosingRow[]; draft: ClosingDraft; onChange: (next: ClosingDraft) => void }

const options = declarableStates.map((value) => ({ value, label: closingText.states[value] }))

/** The same state, ground or evidence for every activity in sight; nothing leaves the screen before it is saved. */
export function BulkDeclare({ rows, draft, onChange }: Props): ReactNode {
  const [state, setState] = useState<DeclarableState | null>(null)
  const [ground, setGround] = useState('')
  const [evidence, setEvidence] = useState('')
  const [replace, setReplace] = useState(false)
  const meant = rows.filter((row) => replace || shownIn(draft, row).state === null)
  const change: Partial<ClosingEdit> = {
    ...(state === null ? {} : { state }),
    ...(ground.trim() === '' ? {} : { ground: ground.trim() }),
    ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
  }
  const isEmpty = Object.keys(change).length === 0
  const apply = (): void => onChange(meant.reduce((next, row) => withEdit(next, row, change), draft))
  return (
    <details className="closing-bulk-box">
      <summary>{words.bulk}</summary>
      <p className="hint">{words.bulkHint}</p>
      <div className="closing-bulk">
        <Select
          label={words.state}
          options={options}
          value={state ?? ''}
          onChange={(event) => setState(declarableStates.find((one) => one === event.currentTarget.value) ?? null)}
        />
        <TextInput
          label={words.ground}
          optional
          value={ground}
          maxLength={2000}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
        <TextInput
          label={words.evidence}
          optional
          value={evidence}
          maxLength={2000}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={words.bulkReplace}
        checked={replace}
        onChange={(event) => setReplace(event.currentTarget.checked)}
      />
      <Button disabled={isEmpty || meant.length === 0} onClick={apply}>
        {isEmpty ? words.bulkNothing : words.bulkApply(meant.length)}
      </Button>
    </details>
  )
}
