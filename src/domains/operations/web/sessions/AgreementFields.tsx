import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { sessionsText as words } from './messages.es.ts'
import type { SessionForm } from './sessionForm.ts'

type Props = {
  agreements: SessionForm['agreements']
  faults: readonly string[]
  onChange: (agreements: SessionForm['agreements']) => void
}

/** What was agreed, one text each. */
export function AgreementFields({ agreements, faults, onChange }: Props): ReactNode {
  return (
    <fieldset className="session-part">
      <legend>{words.agreements}</legend>
      {agreements.map(({ key, text }, at) => (
        <div key={key} className="session-adder">
          <TextArea
            label={words.agreement(at + 1)}
            error={faults.includes(key) ? words.agreementShort : undefined}
            value={text}
            rows={2}
            maxLength={2000}
            onChange={(event) => {
              const typed = event.currentTarget.value
              onChange(agreements.map((one) => (one.key === key ? { ...one, text: typed } : one)))
            }}
          />
          <Button
            small
            variant="quiet"
            icon="close"
            label={words.remove(words.agreement(at + 1))}
            onClick={() => onChange(agreements.filter((one) => one.key !== key))}
          />
        </div>
      ))}
      <Button
        onClick={() =>
          onChange([...agreements, { key: `new ${agreements.length} ${agreements.at(-1)?.key ?? ''}`, text: '' }])
        }
      >
        {words.addAgreement}
      </Button>
    </fieldset>
  )
}
