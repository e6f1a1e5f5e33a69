import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { sectionRoutes } from '../../contract.ts'
import { ActList } from '../parts/ActList.tsx'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import { approvalReads } from './approvalReads.ts'
import { sectionText as words } from './messages.es.ts'

type Sections = OutputOf<typeof sectionRoutes.sections>
type Signer = Sections['signers'][number]
type Props = { year: string; unitId: string }

function NameDialog({ year, unitId, data, onClose }: Props & { data: Sections; onClose: () => void }): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [postIds, setPostIds] = useState<readonly string[]>(data.signers.map(({ postId }) => postId))
  const name = useAct(sectionRoutes.nameSectionSigners, {
    refresh: approvalReads,
    onSuccess: ({ signers }) => {
      announce(words.named(signers), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!name.isPending) name.mutate({ input: { year, unitId, postIds: [...postIds] } })
  }
  const frame = { title: words.name, hint: words.nameHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.save} busy={name.isPending} problem={name.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {data.posts.length === 0 ? (
          <p className="soft">{words.noPosts}</p>
        ) : (
          <CheckboxGroup
            label={words.posts}
            options={data.posts.map(({ postId, postName, unitName }) => ({
              value: postId,
              label: postName,
              hint: unitName,
            }))}
            values={postIds}
            onChange={setPostIds}
          />
        )}
      </form>
    </FormDialog>
  )
}

function SignDialog({ year, unitId, signer, onClose }: Props & { signer: Signer; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const sign = useAct(sectionRoutes.signSection, {
    refresh: approvalReads,
    onSuccess: () => {
      announce(words.done, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={words.sign}
      hint={words.signHint(signer.postName)}
      withReason={false}
      busy={sign.isPending}
      problem={sign.error}
      onConfirm={() => sign.mutate({ input: { year, unitId, postId: signer.postId } })}
      onClose={onClose}
    />
  )
}

function columnsOf({ timeZone, locale }: Viewer, onSign: (signer: Signer) => void): readonly Column<Signer>[] {
  return [
    { id: 'post', head: words.post, rowHead: true, cell: ({ postName }) => postName },
    {
      id: 'status',
      head: words.signature,
      phone: 'full',
      cell: ({ status, signature }) => (
        <>
          <b>{words.statuses[status]}</b>
          {signature === null ? null : (
            <span className="meta">
              {words.by(signature.personName, signature.bySubstitute)}, {formatInstant(signature.at, timeZone, locale)}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'acts',
      head: '',
      phone: 'full',
      cell: (signer) =>
        signer.available.length === 0 ? null : (
          <ActList
            acts={signer.available.map(({ act, refusal }) => ({
              id: `${signer.postId} ${act}`,
              label: words.sign,
              refusal,
              onDo: () => onSign(signer),
            }))}
          />
        ),
    },
  ]
}

/** The sections that sign inside the unit's plan, where it has any or somebody may name them. */
export function SectionSignatures({ year, unitId }: Props): ReactNode {
  const read = useRead(sectionRoutes.sections, { year, unitId })
  const viewer = useViewer()
  const [naming, setNaming] = useState(false)
  const [signing, setSigning] = useState<Signer | null>(null)
  const { data } = read
  if (data !== undefined && data.signers.length === 0 && !data.mayName) return null
  return (
    <Section
      title={words.title}
      actions={data?.mayName ? <Button onClick={() => setNaming(true)}>{words.name}</Button> : undefined}
    >
      <ReadGate read={read}>
        {({ signers }) =>
          signers.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columnsOf(viewer, setSigning)}
              rowKey={({ postId }) => postId}
              rows={signers}
              compact
            />
          )
        }
      </ReadGate>
      {naming && data !== undefined ? (
        <NameDialog year={year} unitId={unitId} data={data} onClose={() => setNaming(false)} />
      ) : null}
      {signing === null ? null : (
        <SignDialog year={year} unitId={unitId} signer={signing} onClose={() => setSigning(null)} />
      )}
    </Section>
  )
}
