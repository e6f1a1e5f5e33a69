import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { templateRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { useLinkNames } from '../review/useLinkNames.ts'
import { templateScreen } from './messages.es.ts'
import { TemplateForm } from './TemplateForm.tsx'
import { draftOf, emptyDraft, type TemplateSheet, wordsOf } from './templateWords.ts'

export const templateReads = [templateRoutes.listTemplates, templateRoutes.templateDifferences]

type CreateProps = { year: string; leads: readonly { id: string; name: string }[]; onClose: () => void }

/** Makes an actividad tipo and opens its sheet. */
export function CreateTemplateDialog({ year, leads, onClose }: CreateProps): ReactNode {
  const form = useId()
  const navigate = useNavigate()
  const { choices } = useLinkNames(year)
  const [draft, setDraft] = useState({ ...emptyDraft, leadUnitId: leads.length === 1 ? (leads[0]?.id ?? '') : '' })
  const [tried, setTried] = useState(false)
  const create = useAct(templateRoutes.createTemplate, {
    refresh: templateReads,
    onSuccess: ({ id }) => void navigate({ href: addresses.template(year, id) }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (draft.name.trim() === '' || draft.leadUnitId === '' || create.isPending) return
    create.mutate({ input: { year, leadUnitId: draft.leadUnitId, ...wordsOf(draft, choices) } })
  }
  const frame = { title: templateScreen.create, confirm: templateScreen.create, form, onClose }
  return (
    <FormDialog {...frame} busy={create.isPending} problem={create.error}>
      <TemplateForm
        id={form}
        draft={draft}
        onChange={setDraft}
        tried={tried}
        links={choices}
        leads={leads}
        onSubmit={submit}
      />
    </FormDialog>
  )
}

type ChangeProps = { year: string; template: TemplateSheet['template']; onClose: () => void }

/** Changes an actividad tipo: its version rises and every copy shows the difference. */
export function ChangeTemplateDialog({ year, template, onClose }: ChangeProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { choices } = useLinkNames(year)
  const [draft, setDraft] = useState(draftOf(template))
  const [tried, setTried] = useState(false)
  const change = useAct(templateRoutes.changeTemplate, {
    refresh: templateReads,
    onSuccess: () => {
      announce(templateScreen.saved, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (draft.name.trim() === '' || change.isPending) return
    const { id: templateId, version } = template
    change.mutate({ input: { year, templateId, version, ...wordsOf(draft, choices) } })
  }
  const frame = {
    title: templateScreen.editTitle,
    hint: templateScreen.editHint,
    confirm: planText.save,
    form,
    onClose,
  }
  return (
    <FormDialog {...frame} busy={change.isPending} problem={change.error}>
      <TemplateForm
        id={form}
        draft={draft}
        onChange={setDraft}
        tried={tried}
        links={choices}
        leads={[]}
        onSubmit={submit}
      />
    </FormDialog>
  )
}
