import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { DateInput, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { auditAccessRoutes } from '../../../platform/contract.ts'
import { useViewer } from '../parts/useViewer.ts'
import type { AuditScope } from './auditReads.ts'
import { auditText as words } from './messages.es.ts'
import { type ScopeDraft, ScopeFields } from './ScopeFields.tsx'

const SHORTEST = 5

/** The link is shown this once: only its digest is kept. */
function LinkDialog({ path, expiresAt, onClose }: { path: string; expiresAt: string; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const { timeZone, locale } = useViewer()
  const link = `${window.location.origin}${path}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link)
    announce(words.copied, { toast: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.give}
      actions={
        <>
          <Button variant="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </>
      }
    >
      <Notice kind="warn" title={words.linkReady} live>
        <p>{words.linkUntil(formatInstant(expiresAt, timeZone, locale))}</p>
      </Notice>
      <p className="as-written">{link}</p>
    </Dialog>
  )
}

/** Gives a person of an outside body an access: who, what for, how far, between which days. */
export function GiveDialog({ scope, onClose }: { scope: AuditScope; onClose: () => void }): ReactNode {
  const form = useId()
  const { today } = useViewer()
  const [who, setWho] = useState({ name: '', email: '', body: '', purpose: '', from: today, until: '' })
  const [draft, setDraft] = useState<ScopeDraft>({ years: [], unitIds: [], names: false })
  const [tried, setTried] = useState(false)
  const give = useAct(auditAccessRoutes.giveAuditAccess, { refresh: [auditAccessRoutes.listAuditAccess] })
  if (give.data !== undefined) return <LinkDialog {...give.data} onClose={onClose} />
  const missing = (field: keyof typeof who): string | undefined =>
    tried && who[field].trim() === '' ? words.missing : undefined
  const short = who.purpose.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const empty = Object.values(who).some((value) => value.trim() === '')
    if (empty || short || draft.years.length === 0 || give.isPending) return
    const units = draft.unitIds.length === 0 ? ('all' as const) : [...draft.unitIds]
    give.mutate({ input: { ...who, years: draft.years.map(Number), units, names: draft.names } })
  }
  const text = (field: 'name' | 'email' | 'body' | 'from' | 'until') => ({
    error: missing(field),
    value: who[field],
    onChange: (event: { currentTarget: { value: string } }) => setWho({ ...who, [field]: event.currentTarget.value }),
  })
  const frame = { title: words.give, hint: words.giveHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.give} busy={give.isPending} problem={give.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextInput label={words.personName} maxLength={200} data-autofocus {...text('name')} />
        <TextInput label={words.email} inputMode="email" maxLength={200} {...text('email')} />
        <TextInput label={words.body} maxLength={200} {...text('body')} />
        <TextArea
          label={words.purpose}
          error={tried && short ? words.shortPurpose : undefined}
          maxLength={1000}
          value={who.purpose}
          onChange={(event) => setWho({ ...who, purpose: event.currentTarget.value })}
        />
        <ScopeFields
          draft={draft}
          years={scope.plans.map(({ year }) => year)}
          units={scope.units}
          mayName
          yearsMissing={tried && draft.years.length === 0}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <DateInput label={words.from} {...text('from')} />
        <DateInput label={words.to} {...text('until')} />
      </form>
    </FormDialog>
  )
}
