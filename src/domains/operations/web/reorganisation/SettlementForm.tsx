import { type FormEvent, type ReactNode, useState } from 'react'
import { MONTHS } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { reorganisationRoutes } from '../../contract.ts'
import '../changes/changes.css'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import {
  type Choice,
  type Choices,
  chosenInput,
  ENDS,
  firstDraft,
  isChosen,
  isShort,
  keptDraft,
  type SettlementDraft,
  sumUp,
} from './choices.ts'
import { reorganisationText as words } from './messages.es.ts'
import { reorganisationReads, type Settlement } from './reorganisationReads.ts'

type OneProps = {
  activity: Settlement['waiting'][number]
  heirs: Settlement['heirs']
  choice: Choice
  tried: boolean
  onChange: (choice: Choice) => void
}

function One({ activity, heirs, choice, tried, onChange }: OneProps): ReactNode {
  const name = `${activity.code} «${activity.name}»`
  return (
    <li>
      <div className="change-head">
        <b>
          {activity.code} {activity.name}
        </b>
        <span className="soft">{words.months(activity.months)}</span>
      </div>
      <Select
        label={words.heir(name)}
        labelHidden
        placeholder={words.chooseOne}
        error={tried && choice.heir === '' ? words.missing : undefined}
        options={[
          ...heirs.map(({ id, name: unit, opensPlan }) => ({
            value: id,
            label: opensPlan ? words.opensPlan(unit) : unit,
          })),
          { value: ENDS, label: words.ends },
        ]}
        value={choice.heir}
        onChange={(event) => onChange({ ...choice, heir: event.currentTarget.value })}
      />
      {choice.heir === ENDS ? (
        <TextArea
          label={words.endReason(activity.code)}
          rows={2}
          maxLength={2000}
          error={tried && isShort(choice.reason) ? words.reasonMissing : undefined}
          value={choice.reason}
          onChange={(event) => onChange({ ...choice, reason: event.currentTarget.value })}
        />
      ) : null}
    </li>
  )
}

function Preview({ choices, heirs }: { choices: Choices; heirs: Settlement['heirs'] }): ReactNode {
  const { byHeir, ends, missing } = sumUp(choices)
  return (
    <div aria-live="polite">
      <b>{words.preview}:</b>
      <ul>
        {[...byHeir].map(([id, count]) => (
          <li key={id}>{words.previewHeir(count, heirs.find((one) => one.id === id)?.name ?? '')}</li>
        ))}
        {ends > 0 ? <li>{words.previewEnds(ends)}</li> : null}
        {missing > 0 ? <li>{words.previewMissing(missing)}</li> : null}
      </ul>
    </div>
  )
}

/** Who inherits each activity of a unit that closed, and what ends with it: planning writes it here. */
export function SettlementForm({ year, page }: { year: string; page: Settlement }): ReactNode {
  const announce = useAnnounce()
  const { personId } = useViewer()
  const draft = useDraft<SettlementDraft>({
    key: `settlement:${year}:${page.unit.id}:${personId}`,
    initial: firstDraft(page),
    parse: (stored) => keptDraft(page, stored),
  })
  const { choices, reason, actNumber } = draft.value
  const put = (change: Partial<SettlementDraft>): void => draft.update((newest) => ({ ...newest, ...change }))
  const [tried, setTried] = useState(false)
  const save = useAct(reorganisationRoutes.prepareSettlement, {
    refresh: reorganisationReads,
    onSuccess: () => {
      draft.clear()
      announce(words.saved, { toast: true })
    },
  })
  const month = MONTHS.find((one) => one === page.firstOpenMonth)
  const complete = !isShort(reason) && Object.values(choices).every(isChosen)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!complete || save.isPending) return
    const words = { reason: reason.trim(), actNumber: actNumber.trim() === '' ? null : actNumber.trim() }
    save.mutate({ input: { year, unitId: page.unit.id, seen: page.seen, choices: chosenInput(choices), ...words } })
  }
  return (
    <Section title={words.choose} caption={month === undefined ? words.yearPast : words.chooseHint(month)}>
      <form className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {draft.restored && !tried ? <Notice kind="info">{words.restored}</Notice> : null}
        <ol className="change-list">
          {page.waiting.map((activity) => (
            <One
              key={activity.id}
              activity={activity}
              heirs={page.heirs}
              choice={choices[activity.id] ?? { heir: '', reason: '' }}
              tried={tried}
              onChange={(choice) => put({ choices: { ...choices, [activity.id]: choice } })}
            />
          ))}
        </ol>
        <TextArea
          label={words.reason}
          error={tried && isShort(reason) ? words.reasonMissing : undefined}
          value={reason}
          maxLength={2000}
          onChange={(event) => put({ reason: event.currentTarget.value })}
        />
        <TextInput
          label={words.actNumber}
          hint={words.actHint}
          optional
          width="m"
          maxLength={100}
          value={actNumber}
          onChange={(event) => put({ actNumber: event.currentTarget.value })}
        />
        <Preview choices={choices} heirs={page.heirs} />
        {save.error === null ? null : (
          <Notice kind="error" live>
            {planText.problem(save.error.message, save.error.remedy)}
          </Notice>
        )}
        <div className="acts form-acts">
          <Button type="submit" variant="primary" busy={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Section>
  )
}
