import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { versionRoutes } from '../../contract.ts'
import { downloadText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { versionsText } from './messages.es.ts'

type Copy = OutputOf<typeof versionRoutes.versions>['versions'][number]['signedCopies'][number]
export type SignedCopiesProps = { year: string; number: number; copies: readonly Copy[]; mayAttach: boolean }

const text = versionsText.signed

/** What came back signed: each as it arrived, with whether it begins with the bytes that Hilo handed out. */
export function SignedCopies({ year, number, copies, mayAttach }: SignedCopiesProps): ReactNode {
  return (
    <div className="signed-copies">
      <h3>{text.title}</h3>
      {copies.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <CopyTable {...{ year, number, copies, mayAttach }} />
      )}
      {mayAttach ? <AttachCopy {...{ year, number, copies }} /> : null}
    </div>
  )
}

function CopyName({ fileName, extendsDocument, withdrawn }: Copy): ReactNode {
  const { timeZone, locale } = useViewer()
  if (withdrawn === null)
    return (
      <>
        <span className="hash">{fileName}</span>
        <br />
        <span className="soft">{extendsDocument ? text.extends : text.scanned}</span>
      </>
    )
  const { at, person, reason } = withdrawn
  return (
    <>
      <del className="hash">{fileName}</del>
      <br />
      <b>{text.withdrawn(formatInstant(at, timeZone, locale), person)}</b> <span className="soft">{reason}</span>
    </>
  )
}

type WithdrawProps = { year: string; number: number; copy: Copy; onClose: () => void }

function WithdrawDialog({ year, number, copy, onClose }: WithdrawProps): ReactNode {
  const announce = useAnnounce()
  const withdraw = useAct(versionRoutes.withdrawSignedCopy, {
    refresh: [versionRoutes.versions],
    onSuccess: () => {
      announce(text.withdrawnDone(copy.fileName), { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={text.withdraw}
      hint={text.withdrawHint(copy.fileName)}
      withReason
      busy={withdraw.isPending}
      problem={withdraw.error}
      onConfirm={(reason) => withdraw.mutate({ input: { year, number, copyId: copy.id, reason: reason ?? '' } })}
      onClose={onClose}
    />
  )
}

function CopyTable({ year, number, copies, mayAttach }: SignedCopiesProps): ReactNode {
  const { timeZone, locale } = useViewer()
  const [withdrawing, setWithdrawing] = useState<Copy | null>(null)
  const columns: Column<Copy>[] = [
    {
      id: 'file',
      head: text.file,
      rowHead: true,
      phone: 'full',
      cell: (copy) => <CopyName {...copy} />,
    },
    {
      id: 'at',
      head: text.attachedAt,
      phone: 'full',
      width: '24%',
      cell: ({ at, person }) => (
        <>
          {formatInstant(at, timeZone, locale)}
          <br />
          <span className="soft">{person}</span>
        </>
      ),
    },
    {
      id: 'download',
      head: <span className="vh">{versionsText.download}</span>,
      align: 'end',
      phone: 'full',
      width: '14rem',
      cell: (copy) => (
        <>
          {mayAttach && copy.withdrawn === null ? (
            <Button
              small
              variant="quiet"
              aria-label={text.withdrawOf(copy.fileName)}
              onClick={() => setWithdrawing(copy)}
            >
              {text.withdrawShort}
            </Button>
          ) : null}{' '}
          <LinkButton
            small
            icon="download"
            href={downloadAddress(versionRoutes.downloadSignedCopy, { year, number, copyId: copy.id })}
            download
            aria-label={text.download(copy.fileName, downloadText.bytes(copy.byteLength))}
          >
            {downloadText.bytes(copy.byteLength)}
          </LinkButton>
        </>
      ),
    },
  ]
  return (
    <>
      <DataTable caption={text.caption(number)} columns={columns} rows={copies} rowKey={({ id }) => id} compact />
      {withdrawing === null ? null : (
        <WithdrawDialog year={year} number={number} copy={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </>
  )
}

function AttachCopy({ year, number, copies }: Omit<SignedCopiesProps, 'mayAttach'>): ReactNode {
  const attach = useAct(versionRoutes.attachSignedCopy, { refresh: [versionRoutes.versions] })
  const name = attach.variables?.file?.name ?? ''
  const stands = copies.some(({ id, withdrawn }) => id === attach.data?.id && withdrawn === null)
  return (
    <>
      <FileDrop
        label={text.attach}
        hint={text.attachHint}
        accept="application/pdf,image/jpeg,image/png"
        disabled={attach.isPending}
        onFiles={([file]) => {
          if (file !== undefined) attach.mutate({ input: { year, number }, file })
        }}
      />
      {attach.isPending ? <Progress label={text.attaching(name)} /> : null}
      {attach.error === null ? null : (
        <Notice kind="error" live title={attach.error.message}>
          {` ${attach.error.remedy}`}
        </Notice>
      )}
      {stands ? (
        <Notice kind="success" live>
          {text.attached(name)}
        </Notice>
      ) : null}
    </>
  )
}
