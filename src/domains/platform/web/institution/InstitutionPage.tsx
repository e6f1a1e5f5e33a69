import '../platform.css'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { Select, type SelectOption, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { institutionRoutes, sessionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { fieldId, formErrors } from '../parts/formErrors.ts'
import { commonText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { institutionText } from './messages.es.ts'

type Institution = Omit<OutputOf<typeof institutionRoutes.readInstitution>, 'isDemo'>

/** Options of a list, with the stored value among them even when the list does not know it. */
function optionsOf(words: Readonly<Record<string, string>>, value: string): SelectOption[] {
  const options = Object.entries(words).map(([code, label]) => ({ value: code, label }))
  return words[value] === undefined ? [...options, { value, label: value }] : options
}

const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/'))

type FieldsProps = {
  draft: Institution
  change: (change: Partial<Institution>) => void
  errors: ReturnType<typeof formErrors>
}

function Fields({ draft, change, errors }: FieldsProps): ReactNode {
  const words = institutionText.fields
  const common = (field: keyof Institution) => ({ id: fieldId(field), label: words[field], error: errors.of(field) })
  const zoneNames = Object.fromEntries(zones.map((zone) => [zone, zone.replace('America/', '').replaceAll('_', ' ')]))
  return (
    <>
      <TextInput
        {...common('name')}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        {...common('acronym')}
        width="s"
        value={draft.acronym}
        onChange={(event) => change({ acronym: event.currentTarget.value })}
      />
      <Select
        {...common('country')}
        width="m"
        placeholder={null}
        options={optionsOf(institutionText.countries, draft.country)}
        value={draft.country}
        onChange={(event) => change({ country: event.currentTarget.value })}
      />
      <Select
        {...common('locale')}
        width="m"
        placeholder={null}
        options={optionsOf(institutionText.locales, draft.locale)}
        value={draft.locale}
        onChange={(event) => change({ locale: event.currentTarget.value })}
      />
      <Select
        {...common('timeZone')}
        hint={institutionText.zoneHint}
        width="m"
        placeholder={null}
        options={optionsOf(zoneNames, draft.timeZone)}
        value={draft.timeZone}
        onChange={(event) => change({ timeZone: event.currentTarget.value })}
      />
      <TextArea
        {...common('emblemSvg')}
        hint={institutionText.emblemHint}
        optional
        spellCheck={false}
        value={draft.emblemSvg ?? ''}
        onChange={(event) => change({ emblemSvg: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      />
    </>
  )
}

function InstitutionForm({ stored }: { stored: Institution }): ReactNode {
  const { isAdmin } = useViewer()
  const announce = useAnnounce()
  const [draft, setDraft] = useState(stored)
  const [attempt, setAttempt] = useState(0)
  const act = useAct(institutionRoutes.saveInstitution, {
    refresh: [institutionRoutes.readInstitution, sessionRoutes.me],
    onSuccess: () => announce(institutionText.saved, { toast: true }),
  })
  const errors = formErrors(act.isPending ? null : act.error, institutionText.fields)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (!act.isPending) act.mutate({ input: draft })
  }
  return (
    <>
      {isAdmin ? null : <Notice kind="info">{institutionText.readOnly}</Notice>}
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <form className="platform-form" onSubmit={submit} noValidate>
        <fieldset className="platform-form" disabled={!isAdmin}>
          <legend className="vh">{pageTitles.institution}</legend>
          <Fields draft={draft} change={(change) => setDraft({ ...draft, ...change })} errors={errors} />
        </fieldset>
        {isAdmin ? (
          <div>
            <Button type="submit" variant="primary" busy={act.isPending}>
              {institutionText.save}
            </Button>
          </div>
        ) : null}
      </form>
    </>
  )
}

/** Name, country, language, time zone and emblem. */
export function InstitutionPage(): ReactNode {
  const read = useRead(institutionRoutes.readInstitution, {})
  return (
    <>
      <PageHeader title={pageTitles.institution} lead={institutionText.lead} ruled />
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAsk}>
          {({ isDemo: _isDemo, ...stored }) => <InstitutionForm stored={stored} />}
        </ReadState>
      </div>
    </>
  )
}
