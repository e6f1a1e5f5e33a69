import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/controls/choices.tsx'
import { DateInput, Select, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { planSessionRoutes } from '../../contract.ts'
import { sessionKinds } from '../../model/workflow/planSession.ts'
import { stepWord } from '../parts/planSteps.ts'
import { useViewer } from '../parts/useViewer.ts'
import { AgreementFields } from './AgreementFields.tsx'
import { AttendeeFields } from './AttendeeFields.tsx'
import { sessionsText as words } from './messages.es.ts'
import './sessions.css'
import { contentOf, faultsOf, formOf, newForm, type SessionForm, sessionFormSchema } from './sessionForm.ts'
import { type SessionDetail, type SessionList, sessionReads } from './sessionReads.ts'

type FieldsProps = {
  year: string
  form: SessionForm
  tried: boolean
  list: SessionList
  /** Number of the session that is written; a new one has none. */
  own: number | undefined
  change: (part: Partial<SessionForm>) => void
}

function Fields({ year, form, tried, list, own, change }: FieldsProps): ReactNode {
  const faults = faultsOf(form)
  const earlier = list.sessions.filter(
    ({ status, number }) => status === 'closed' && (own === undefined || number < own),
  )
  const all = form.unitIds.length === list.units.length
  return (
    <>
      <TextInput
        label={words.where}
        error={tried && faults.place ? words.placeMissing : undefined}
        value={form.place}
        maxLength={300}
        width="full"
        data-autofocus
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <DateInput
        label={words.when}
        error={tried && faults.day ? words.dayMissing : undefined}
        value={form.heldOn}
        onChange={(event) => change({ heldOn: event.currentTarget.value })}
      />
      <RadioGroup
        label={words.kind}
        options={sessionKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      {earlier.length === 0 ? null : (
        <Select
          label={words.corrects}
          placeholder={words.correctsNone}
          options={earlier.map(({ number }) => ({ value: String(number), label: words.sessionTitle(number) }))}
          value={form.corrects === null ? '' : String(form.corrects)}
          onChange={(event) => {
            const { value } = event.currentTarget
            change({ corrects: value === '' ? null : Number(value) })
          }}
        />
      )}
      <AttendeeFields year={year} form={form} onChange={(attendees) => change({ attendees })} />
      <Checkbox
        label={words.allUnits}
        checked={all}
        onChange={() => change({ unitIds: all ? [] : list.units.map(({ unitId }) => unitId) })}
      />
      <div className="session-units">
        <CheckboxGroup
          label={words.whichUnits}
          options={list.units.map(({ unitId, name, status, reviewed }) => ({
            value: unitId,
            label: (
              <>
                {name} <span className="soft">· {stepWord(status, reviewed)}</span>
              </>
            ),
          }))}
          values={form.unitIds}
          onChange={(unitIds) => change({ unitIds })}
        />
      </div>
      <Checkbox
        label={words.consolidatedToo}
        checked={form.consolidated}
        onChange={(event) => change({ consolidated: event.currentTarget.checked })}
      />
      <AgreementFields
        agreements={form.agreements}
        faults={tried ? faults.agreements : []}
        onChange={(agreements) => change({ agreements })}
      />
    </>
  )
}

type Props = {
  year: string
  today: string
  list: SessionList
  /** The session that is written; without it a new one is opened. */
  session?: SessionDetail | undefined
  onOpened?: (number: number) => void
  onClose: () => void
}

/** Opens a session, or writes in an open one. */
export function SessionDialog({ year, today, list, session, onOpened, onClose }: Props): ReactNode {
  const id = useId()
  const announce = useAnnounce()
  const { personId } = useViewer()
  // What is typed over one state of a session is no draft of the next one.
  const record = session === undefined ? 'new' : `${session.number}:${session.revision}`
  const draft = useDraft<SessionForm>({
    key: `session:${year}:${record}:${personId}`,
    initial: session === undefined ? newForm(today) : formOf(session),
    parse: (kept) => sessionFormSchema.safeParse(kept).data,
  })
  const form = draft.value
  const [tried, setTried] = useState(false)
  const open = useAct(planSessionRoutes.openSession, {
    refresh: sessionReads,
    onSuccess: ({ number }) => {
      draft.clear()
      announce(words.opened(number), { toast: true })
      onClose()
      onOpened?.(number)
    },
  })
  const save = useAct(planSessionRoutes.saveSession, {
    refresh: sessionReads,
    onSuccess: () => {
      draft.clear()
      announce(words.saved, { toast: true })
      onClose()
    },
  })
  const busy = open.isPending || save.isPending
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const faults = faultsOf(form)
    if (faults.place || faults.day || faults.agreements.length > 0 || busy) return
    const content = { year, ...contentOf(form) }
    if (session === undefined) open.mutate({ input: content })
    else save.mutate({ input: { ...content, number: session.number, revision: session.revision } })
  }
  const title = session === undefined ? words.open : words.edit
  return (
    <FormDialog
      title={title}
      hint={session === undefined ? words.openHint : words.editHint}
      confirm={title}
      form={id}
      busy={busy}
      problem={open.error ?? save.error}
      onClose={onClose}
    >
      <form id={id} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        <Fields
          year={year}
          form={form}
          tried={tried}
          list={list}
          own={session?.number}
          change={(part) => draft.update((newest) => ({ ...newest, ...part }))}
        />
      </form>
    </FormDialog>
  )
}
