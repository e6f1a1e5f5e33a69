import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { type VerdictKind, verdictKinds } from '../../model/verification/verdicts.ts'
import { monitoringText } from '../messages.es.ts'
import type { Target } from './desk.ts'
import { verificationText as words } from './messages.es.ts'
import { useVerdicts } from './useVerdicts.ts'
import type { Place } from './verificationData.ts'

const SHORTEST = 5

type Props = {
  place: Place
  targets: readonly Target[]
  usual: VerdictKind | null
  onGiven: (evidenceIds: readonly string[]) => void
  onClose: () => void
}

/** Says one verdict of one or many pieces, after showing of which; what does not verify needs its reason. */
export function VerdictDialog({ place, targets, usual, onGiven, onClose }: Props): ReactNode {
  const form = useId()
  const [kind, setKind] = useState(usual)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const verdicts = useVerdicts(place, onGiven)
  const isShort = kind !== 'verified' && reason.trim().length < SHORTEST
  const inReports = new Set(targets.map(({ report }) => report.reportId)).size
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (kind === null || isShort || verdicts.busy) return
    verdicts.give({ kind, reason: reason.trim(), evidenceIds: targets.map(({ id }) => id) })
  }
  const frame = { title: words.judge, hint: words.judgeHint, confirm: words.judge, form, onClose }
  return (
    <FormDialog {...frame} busy={verdicts.busy} problem={verdicts.problem}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <RadioGroup
          label={words.verdict}
          error={tried && kind === null ? words.kindMissing : undefined}
          options={verdictKinds.map((value) => ({
            value,
            label: monitoringText.verdicts[value],
            hint: words.verdictHints[value],
          }))}
          value={kind}
          onChange={setKind}
        />
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          optional={kind === 'verified'}
          error={tried && isShort ? words.reasonMissing : undefined}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus={usual === null ? undefined : true}
        />
        <div role="status">
          <p>{words.preview(kind === null ? null : monitoringText.verdicts[kind], targets.length, inReports)}</p>
        </div>
        <ul className="drawn-by">
          {targets.map(({ id, name, report: { activity, month } }) => (
            <li key={id}>{words.target(name, activity.code, month)}</li>
          ))}
        </ul>
      </form>
    </FormDialog>
  )
}
