import type { ReactNode } from 'react'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { type AskedCause, askedCauses } from '../../model/changes/changeRequest.ts'
import { changesText } from './messages.es.ts'

/** Why a request is made, as it is typed. */
export type Content = { cause: AskedCause | null; reason: string; actNumber: string }

export const blankContent: Content = { cause: null, reason: '', actNumber: '' }

const SHORTEST = 5
const isShort = ({ reason }: Content): boolean => reason.trim().length < SHORTEST

/** What the server gets of it, where it is complete: no number is null. */
export function contentInput(content: Content) {
  const { cause, reason, actNumber } = content
  if (cause === null || isShort(content)) return null
  return { cause, reason: reason.trim(), actNumber: actNumber.trim() === '' ? null : actNumber.trim() }
}

type Props = { value: Content; onChange: (value: Content) => void; tried: boolean }

/** Cause, reason and the act that authorises. */
export function ContentFields({ value, onChange, tried }: Props): ReactNode {
  return (
    <>
      <Select
        label={changesText.cause}
        error={tried && value.cause === null ? changesText.causeMissing : undefined}
        options={askedCauses.map((cause) => ({ value: cause, label: changesText.causes[cause] }))}
        value={value.cause ?? ''}
        onChange={(event) =>
          onChange({ ...value, cause: askedCauses.find((one) => one === event.currentTarget.value) ?? null })
        }
      />
      <TextArea
        label={changesText.reason}
        error={tried && isShort(value) ? changesText.reasonMissing : undefined}
        value={value.reason}
        maxLength={2000}
        onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
      />
      <TextInput
        label={changesText.actNumber}
        hint={changesText.actHint}
        optional
        width="m"
        maxLength={100}
        value={value.actNumber}
        onChange={(event) => onChange({ ...value, actNumber: event.currentTarget.value })}
      />
    </>
  )
}
