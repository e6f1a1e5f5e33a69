import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { FileDrop } from '../../../../ui/controls/FileDrop.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
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
      {copies.length === 0 ? <p className="soft">{text.none}</p> : <CopyTable {...{ year, number, copies }} />}
      {mayAttach ? <AttachCopy year={year} number={number} /> : null}
    </div>
  )
}

function CopyTable({ year, number, copies }: Omit<SignedCopiesProps, 'mayAttach'>): ReactNode {
  const { timeZone, locale } = useViewer()
  const columns: Column<Copy>[] = [
    {
      id: 'file',
      head: text.file,
      rowHead: true,
      phone: 'full',
      cell: ({ fileName, extendsDocument }) => (
        <>
          <span className="hash">{fileName}</span>
          <br />
          <span className="soft">{extendsDocument ? text.extends : text.scanned}</span>
        </>
      ),
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
      width: '9rem',
      cell: ({ id, fileName, byteLength }) => (
        <LinkButton
          small
          icon="download"
          href={downloadAddress(versionRoutes.downloadSignedCopy, { year, number, copyId: id })}
          download
          aria-label={text.download(fileName, downloadText.bytes(byteLength))}
        >
          {downloadText.bytes(byteLength)}
        </LinkButton>
      ),
    },
  ]
  return <DataTable caption={text.caption(number)} columns={columns} rows={copies} rowKey={({ id }) => id} compact />
}

function AttachCopy({ year, number }: Pick<SignedCopiesProps, 'year' | 'number'>): ReactNode {
  const attach = useAct(versionRoutes.attachSignedCopy, { refresh: [versionRoutes.versions] })
  const name = attach.variables?.file?.name ?? ''
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
      {attach.isSuccess ? (
        <Notice kind="success" live>
          {text.attached(name)}
        </Notice>
      ) : null}
    </>
  )
}
