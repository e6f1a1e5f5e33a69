import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { DateInput, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { institutionRoutes, workingCalendarRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { type FieldErrors, fieldId } from '../parts/formErrors.ts'
import { useDone } from '../parts/useDone.ts'
import { affected, type OwnDay } from './calendarData.ts'
import { calendarText } from './messages.es.ts'

const words = calendarText.fields

function ReasonField(props: { value: string; errors: FieldErrors; onChange: (reason: string) => void }): ReactNode {
  return (
    <TextArea
      id={fieldId('reason')}
      label={words.reason}
      error={props.errors.of('reason')}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      data-autofocus
    />
  )
}

export function AddDayDialog({ firstDay, onClose }: { firstDay: string; onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState({ day: firstDay, name: '', actNumber: '' })
  const act = useAct(workingCalendarRoutes.addFreeDay, {
    refresh: affected,
    onSuccess: useDone(calendarText.done.add, onClose),
  })
  const common = (field: keyof typeof draft, errors: FieldErrors) => ({
    id: fieldId(field),
    label: words[field],
    error: errors.of(field),
    value: draft[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
  })
  return (
    <FormDialog
      title={calendarText.addTitle}
      submitLabel={calendarText.add}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: draft })}
      act={act}
      labels={words}
    >
      {(errors) => (
        <>
          <DateInput {...common('day', errors)} data-autofocus />
          <TextInput {...common('name', errors)} hint={calendarText.nameHint} />
          <TextInput {...common('actNumber', errors)} hint={calendarText.actHint} />
        </>
      )}
    </FormDialog>
  )
}

export function WorkHolidayDialog(props: { day: string; name: string; onClose: () => void }): ReactNode {
  const { day, name, onClose } = props
  const [reason, setReason] = useState('')
  const act = useAct(workingCalendarRoutes.workHoliday, {
    refresh: affected,
    onSuccess: useDone(calendarText.done.work, onClose),
  })
  return (
    <FormDialog
      title={calendarText.workTitle(name)}
      submitLabel={calendarText.work}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { day, reason } })}
      act={act}
      labels={words}
      effect={calendarText.workEffect(formatDay(day))}
    >
      {(errors) => <ReasonField value={reason} errors={errors} onChange={setReason} />}
    </FormDialog>
  )
}

export function AnnulDayDialog({ own, onClose }: { own: OwnDay; onClose: () => void }): ReactNode {
  const [reason, setReason] = useState('')
  const act = useAct(workingCalendarRoutes.annulCalendarDay, {
    refresh: affected,
    onSuccess: useDone(calendarText.done.annul, onClose),
  })
  const day = formatDay(own.day)
  return (
    <FormDialog
      title={calendarText.annulTitle(day)}
      submitLabel={calendarText.annul}
      danger
      onClose={onClose}
      onSubmit={() => act.mutate({ input: { dayId: own.id, reason } })}
      act={act}
      labels={words}
      effect={own.kind === 'free' ? calendarText.annulFree(day) : calendarText.annulWorked(day)}
    >
      {(errors) => <ReasonField value={reason} errors={errors} onChange={setReason} />}
    </FormDialog>
  )
}

export function AdoptHolidaysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const act = useAct(workingCalendarRoutes.adoptHolidays, {
    refresh: [...affected, institutionRoutes.readCountryPack],
    onSuccess: useDone(calendarText.done.adopt, onClose),
  })
  return (
    <FormDialog
      title={calendarText.adopt}
      submitLabel={calendarText.adopt}
      onClose={onClose}
      onSubmit={() => act.mutate({ input: {} })}
      act={act}
      effect={calendarText.adoptEffect}
    />
  )
}
