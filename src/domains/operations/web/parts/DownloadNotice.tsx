import type { ReactNode } from 'react'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { downloadText as text } from './messages.es.ts'
import type { Downloading } from './useDownload.ts'

/** Where a download stands: being prepared, ready, or refused with its reason. */
export function DownloadNotice({ download }: { download: Downloading }): ReactNode {
  const { running, done, error, cancel } = download
  if (running !== null) return <Progress label={text.preparing(running.label)} onCancel={cancel} />
  if (error !== null) {
    return (
      <Notice kind="error" live title={error.message}>
        {` ${error.remedy}`}
      </Notice>
    )
  }
  if (done === null) return null
  return (
    <Notice kind="success" live>
      {text.ready(done.fileName, text.bytes(done.bytes))}
    </Notice>
  )
}
