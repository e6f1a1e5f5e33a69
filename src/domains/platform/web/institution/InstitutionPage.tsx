import '../platform.css'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { Select, type SelectOption, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Emblem } from '../../../../ui/shell/Emblem.tsx'
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
const zoneNames: Readonly<Record<string, string>> = Object.fromEntries(
  zones.map((zone) => [zone, zone.replace('America/', '').replaceAll('_', ' ')]),
)

type FieldsProps = {
  draft: Institution
  change: (change: Partial<Institution>) => void
  errors: ReturnType<typeof formErrors>
}

function Fields({ draft, change, errors }: FieldsProps): ReactNode {
  const words = institutionText.fields
  const common = (field: keyof Institution) => ({ id: fieldId(field), label: words[field], error: errors.of(field) })
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

/** The same data for who may only read them. */
function InstitutionFacts({ stored }: { stored: Institution }): ReactNode {
  const { fields, countries, locales } = institutionText
  const named = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value
  const facts = [
    { id: 'name', term: fields.name, value: stored.name },
    { id: 'acronym', term: fields.acronym, value: stored.acronym },
    { id: 'country', term: fields.country, value: named(countries, stored.country) },
    { id: 'locale', term: fields.locale, value: named(locales, stored.locale) },
    { id: 'timeZone', term: fields.timeZone, value: zoneNames[stored.timeZone] ?? stored.timeZone },
    { id: 'emblem', term: fields.emblemSvg, value: <Emblem svg={stored.emblemSvg} /> },
  ]
  return (
    <>
      <Notice kind="info">{institutionText.readOnly}</Notice>
      <div className="platform-narrow platform-list">
        <FactList layout="rows" facts={facts} />
      </div>
    </>
  )
}

function InstitutionForm({ stored }: { stored: Institution }): ReactNode {
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
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <form className="platform-form" onSubmit={submit} noValidate>
        <Fields draft={draft} change={(change) => setDraft({ ...draft, ...change })} errors={errors} />
        <div>
          <Button type="submit" variant="primary" busy={act.isPending}>
            {institutionText.save}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Name, country, language, time zone and emblem. */
export function InstitutionPage(): ReactNode {
  const { isAdmin } = useViewer()
  const read = useRead(institutionRoutes.readInstitution, {})
  return (
    <>
      <PageHeader
        title={pageTitles.institution}
        lead={institutionText.lead}
        actions={
          <>
            <LinkButton href="/admin/institucion/paquete">{pageTitles.countryPack}</LinkButton>
            {isAdmin ? (
              <>
                <LinkButton href="/admin/institucion/correo">{pageTitles.outbox}</LinkButton>
                <LinkButton href="/admin/institucion/archivos">{pageTitles.files}</LinkButton>
              </>
            ) : null}
          </>
        }
        ruled
      />
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAsk}>
          {({ isDemo: _isDemo, ...stored }) =>
            isAdmin ? <InstitutionForm stored={stored} /> : <InstitutionFacts stored={stored} />
          }
        </ReadState>
      </div>
    </>
  )
}
