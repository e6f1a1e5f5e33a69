import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { addressOf } from '../../../../ui/data/call.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { type Content, ContentFields, contentInput } from './ContentFields.tsx'
import { changeReads } from './changeReads.ts'
import { itemsOf } from './itemForms.ts'
import { askedCause, type RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'
import { useSaveRequest, withItems } from './saveRequest.ts'

type Props = { year: string; request: RequestPage }

function EditDialog({ year, request, onClose }: Props & { onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { cause, reason, actNumber } = request
  const [content, setContent] = useState<Content>({ cause: askedCause(cause), reason, actNumber: actNumber ?? '' })
  const [tried, setTried] = useState(false)
  const save = useSaveRequest(() => {
    announce(changesText.saved, { toast: true })
    onClose()
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    const asked = contentInput(content)
    if (asked === null || save.isPending) return
    save.mutate(withItems(year, { ...request, ...asked }, itemsOf(request)))
  }
  const frame = { title: changesText.editTitle, form, onClose }
  return (
    <FormDialog {...frame} confirm={changesText.edit} busy={save.isPending} problem={save.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <ContentFields value={content} onChange={setContent} tried={tried} />
      </form>
    </FormDialog>
  )
}

function Attach({ year, request }: Props): ReactNode {
  const announce = useAnnounce()
  const attach = useAct(changeRequestRoutes.attachToChangeRequest, {
    refresh: changeReads,
    onSuccess: () => announce(changesText.attached, { toast: true }),
  })
  return (
    <>
      {attach.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(attach.error.message, attach.error.remedy)}
        </Notice>
      )}
      <FileDrop
        label={changesText.attach}
        accept=".pdf,.jpg,.jpeg,.png"
        disabled={attach.isPending}
        onFiles={([file]) => {
          if (file !== undefined) attach.mutate({ input: { year, number: request.number }, file })
        }}
      />
    </>
  )
}

/** Why a request is made and the document that supports it. */
export function ContentSection({ year, request }: Props): ReactNode {
  const [editing, setEditing] = useState(false)
  const { cause, reason, actNumber, document, number, mayWrite } = request
  const { address } = addressOf(changeRequestRoutes.changeRequestDocument, { year, number })
  return (
    <Section
      title={changesText.content}
      actions={
        mayWrite && cause !== 'reorganisation' ? (
          <Button onClick={() => setEditing(true)}>{changesText.edit}</Button>
        ) : undefined
      }
    >
      <FactList
        layout="rows"
        facts={[
          { id: 'cause', term: changesText.cause, value: changesText.causes[cause] },
          { id: 'reason', term: changesText.explained, value: <span className="as-written">{reason}</span> },
          { id: 'act', term: changesText.actNumber, value: actNumber ?? changesText.noAct },
          {
            id: 'document',
            term: changesText.document,
            value:
              document === null ? (
                changesText.noDocument
              ) : (
                <a href={address} download={document.name}>
                  {changesText.download(document.name)}
                </a>
              ),
          },
        ]}
      />
      {mayWrite ? (
        <div className="form">
          <Attach year={year} request={request} />
        </div>
      ) : null}
      {editing ? <EditDialog year={year} request={request} onClose={() => setEditing(false)} /> : null}
    </Section>
  )
}
