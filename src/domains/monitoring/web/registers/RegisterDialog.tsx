import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { registerRoutes } from '../../contract.ts'
import { periodicities, registerStatuses } from '../../model/extract/register.ts'
import { ColumnFields } from './ColumnFields.tsx'
import { registerText as words } from './messages.es.ts'
import {
  draftOfRegister,
  parseRegisterDraft,
  type RegisterDraft,
  type RegisterFault,
  type RegisterRow,
  readRegisterDraft,
} from './registerDraft.ts'

type Props = {
  /** Null: a new one. */
  register: RegisterRow | null
  /** Units whose registers the person keeps. */
  units: readonly { id: string; name: string }[]
  personId: string
  onClose: () => void
}

const options = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }))

/** Writes a register of the catalogue; what is typed stays in this tab until it is saved. */
export function RegisterDialog({ register, units, personId, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [tried, setTried] = useState(false)
  const draft = useDraft<RegisterDraft>({
    key: `register:${register?.id ?? 'new'}:${register?.revision ?? 0}:${personId}`,
    initial: draftOfRegister(register, units),
    parse: parseRegisterDraft,
  })
  const done = {
    refresh: [registerRoutes.registers],
    onSuccess: () => {
      draft.clear()
      announce(words.saved, { toast: true })
      onClose()
    },
  }
  const add = useAct(registerRoutes.addRegister, done)
  const change = useAct(registerRoutes.changeRegister, done)
  const busy = add.isPending || change.isPending
  const read = readRegisterDraft(draft.value)
  const put = (part: Partial<RegisterDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const wrong = (fault: RegisterFault, sentence: string): string | undefined =>
    tried && 'faults' in read && read.faults.includes(fault) ? sentence : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if ('faults' in read || busy) return
    const { status, revision, ...content } = read.register
    if (register === null) add.mutate({ input: content })
    else change.mutate({ input: { registerId: register.id, ...content, status, revision } })
  }
  const { unitId, name, place, periodicity, fields, status } = draft.value
  const title = register === null ? words.add : words.changeOf(register.name)
  const frame = { title, confirm: words.save, form, onClose }
  return (
    <FormDialog {...frame} busy={busy} problem={add.error ?? change.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored ? <Notice kind="info">{words.restored}</Notice> : null}
        <TextInput
          label={words.name}
          error={wrong('name', words.nameMissing)}
          value={name}
          maxLength={200}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <Combobox
          label={words.unit}
          error={wrong('unit', words.unitMissing)}
          items={units.map((unit) => ({ id: unit.id, label: unit.name }))}
          value={unitId}
          onChange={(chosen) => put({ unitId: chosen })}
        />
        <TextInput
          label={words.place}
          hint={words.placeHint}
          error={wrong('place', words.placeMissing)}
          value={place}
          maxLength={200}
          onChange={(event) => put({ place: event.currentTarget.value })}
        />
        <Select
          label={words.periodicity}
          placeholder={null}
          options={options(periodicities, words.periodicities)}
          value={periodicity}
          onChange={({ currentTarget: { value } }) =>
            put({ periodicity: periodicities.find((one) => one === value) ?? periodicity })
          }
        />
        <ColumnFields
          fields={fields}
          error={wrong('columns', words.columnsMissing)}
          onChange={(next) => put({ fields: next })}
        />
        {register === null ? null : (
          <Select
            label={words.status}
            placeholder={null}
            options={options(registerStatuses, words.statuses)}
            value={status}
            onChange={({ currentTarget: { value } }) =>
              put({ status: registerStatuses.find((one) => one === value) ?? status })
            }
          />
        )}
      </form>
    </FormDialog>
  )
}
