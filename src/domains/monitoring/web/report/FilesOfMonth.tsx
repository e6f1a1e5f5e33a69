import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { evidenceRoutes, reportRoutes } from '../../contract.ts'
import { EvidenceFileFacts, type Place } from './EvidenceFileFacts.tsx'
import { reportText as words } from './messages.es.ts'
import type { FileFacts } from './reportDraft.ts'

export type FileOfMonth = OutputOf<typeof reportRoutes.myMonth>['files'][number]

type Props = Place & {
  target: { year: string; month: number; activityId: string }
  files: readonly FileOfMonth[]
  onUse: (file: FileFacts) => void
}

/** What the unit has already sent in the month: the same file may prove several activities. */
export function FilesOfMonth({ target, files, onUse, ...place }: Props): ReactNode {
  const announce = useAnnounce()
  const remove = useAct(evidenceRoutes.removeEvidenceFile, {
    refresh: [reportRoutes.myMonth],
    onSuccess: () => announce(words.fileDeleted, { toast: true }),
  })
  if (files.length === 0) return null
  return (
    <details>
      <summary>{words.ofMonth(files.length)}</summary>
      <p className="hint">{words.ofMonthHint}</p>
      {remove.error === null ? null : (
        <Notice kind="error" live>
          {remove.error.message} {remove.error.remedy}
        </Notice>
      )}
      <ul className="evidence-list">
        {files.map((file) => (
          <li key={file.id} className="evidence-item">
            <EvidenceFileFacts file={file} {...place} />
            <div className="acts">
              <Button small aria-label={words.useFile(file.fileName)} onClick={() => onUse(file)}>
                {words.useHere}
              </Button>
              {file.isUsed ? null : (
                <Button
                  small
                  variant="quiet"
                  aria-label={words.deleteFile(file.fileName)}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate({ input: { ...target, fileId: file.id } })}
                >
                  {words.deleteIt}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
