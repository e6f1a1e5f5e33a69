import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { auditRoutes } from '../../contract.ts'
import { DownloadNotice } from '../parts/DownloadNotice.tsx'
import { useDownload } from '../parts/useDownload.ts'
import type { AuditScope } from './auditReads.ts'
import { auditText as words } from './messages.es.ts'
import { type ScopeDraft, ScopeFields } from './ScopeFields.tsx'

/** Which sample, and its download. */
export function SamplePart({ scope }: { scope: AuditScope }): ReactNode {
  const { access, plans, units } = scope
  const [draft, setDraft] = useState<ScopeDraft>({
    years: plans.length === 1 ? plans.map(({ year }) => String(year)) : [],
    unitIds: [],
    names: false,
  })
  const [tried, setTried] = useState(false)
  const download = useDownload()
  // An access to some units never reaches all of them.
  const all = access === null || access.units === 'all' ? [] : access.units
  const unitIds = draft.unitIds.length > 0 ? draft.unitIds : all
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (draft.years.length === 0 || download.running !== null) return
    const input = {
      anios: draft.years.toSorted().join(','),
      nombres: draft.names ? ('si' as const) : ('no' as const),
      ...(unitIds.length === 0 ? {} : { unidades: unitIds.join(',') }),
    }
    download.start(auditRoutes.downloadSample, input, { key: 'sample', label: words.sample })
  }
  return (
    <Section title={words.sampleTitle} caption={words.sampleHint}>
      <form className="form" onSubmit={submit} noValidate>
        <ScopeFields
          draft={draft}
          years={plans.map(({ year }) => year)}
          units={units}
          mayName={access === null || access.names}
          yearsMissing={tried && draft.years.length === 0}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <DownloadNotice download={download} />
        <div className="actions">
          <Button type="submit" variant="primary" icon="download" busy={download.running !== null}>
            {words.download}
          </Button>
          <LinkButton variant="quiet" href="/verificar.mjs" download>
            {words.program}
          </LinkButton>
        </div>
        <p className="soft">
          {words.howTo} <code>node verificar.mjs muestra.zip</code>.{' '}
          <Link href="/ayuda/auditoria">{words.howToMore}</Link>
        </p>
      </form>
    </Section>
  )
}
