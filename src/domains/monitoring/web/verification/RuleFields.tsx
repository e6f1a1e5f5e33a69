import type { ReactNode } from 'react'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { verificationText as words } from './messages.es.ts'
import type { RuleDraft, RuleFaults } from './ruleDraft.ts'

type Props = { draft: RuleDraft; faults: RuleFaults; onChange: (change: Partial<RuleDraft>) => void }

/** The criteria of a rule with their limits, and the part by chance. */
export function RuleFields({ draft, faults, onChange }: Props): ReactNode {
  const percent = (field: 'weight' | 'jump' | 'random', hint: string): ReactNode => (
    <TextInput
      label={words[field]}
      hint={hint}
      error={faults[field]}
      suffix="%"
      width="xs"
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  const switchOf = (field: 'late' | 'repeatedFile' | 'outsideMonth'): ReactNode => (
    <Checkbox
      label={words[field]}
      checked={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
    />
  )
  return (
    <>
      {percent('weight', words.weightHint)}
      {switchOf('late')}
      {percent('jump', words.jumpHint)}
      {switchOf('repeatedFile')}
      {switchOf('outsideMonth')}
      {percent('random', words.randomHint)}
    </>
  )
}
