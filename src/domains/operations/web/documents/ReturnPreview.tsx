import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { type Accepted, countAccepted, firstAccepted, type Preview, toggled } from './accepted.ts'
import { documentsText } from './messages.es.ts'
import { AdditionTable, ChangeTable, MissingTable, ProblemTable } from './returnTables.tsx'

const text = documentsText.back

export type ReturnPreviewProps = {
  preview: Preview
  busy: boolean
  onApply: (accepted: Accepted) => void
  onDiscard: () => void
}

/** What a returned file would do, part by part; each row can be left out before anything is written. */
export function ReturnPreview({ preview, busy, onApply, onDiscard }: ReturnPreviewProps): ReactNode {
  const [accepted, setAccepted] = useState<Accepted>(() => firstAccepted(preview))
  const change = (part: Partial<Accepted>): void => setAccepted({ ...accepted, ...part })
  const { changes, conflicts, additions, missing, problems } = preview
  const offered = changes.length + conflicts.length + additions.length + missing.length
  return (
    <div className="documents-part">
      <Summary preview={preview} offered={offered} />
      <ProblemTable problems={problems} />
      <ChangeTable
        title={text.conflicts}
        caption={text.conflictsCaption}
        preview={preview}
        rows={conflicts}
        taken={accepted.conflicts}
        onToggle={(index) => change({ conflicts: toggled(accepted.conflicts, index) })}
      />
      <ChangeTable
        title={text.changes}
        preview={preview}
        rows={changes}
        taken={accepted.changes}
        onToggle={(index) => change({ changes: toggled(accepted.changes, index) })}
      />
      <AdditionTable
        preview={preview}
        taken={accepted.additions}
        onToggle={(index) => change({ additions: toggled(accepted.additions, index) })}
      />
      <MissingTable
        preview={preview}
        taken={accepted.annul}
        onToggle={(id) => change({ annul: toggled(accepted.annul, id) })}
      />
      {offered === 0 ? null : (
        <div className="documents-acts">
          <Button
            variant="primary"
            busy={busy}
            disabled={countAccepted(accepted) === 0}
            onClick={() => onApply(accepted)}
          >
            {text.apply(countAccepted(accepted))}
          </Button>
          <Button variant="quiet" onClick={onDiscard}>
            {text.discard}
          </Button>
        </div>
      )}
    </div>
  )
}

function Summary({ preview, offered }: { preview: Preview; offered: number }): ReactNode {
  const { fileName, untouched, changes, conflicts, additions, missing, changedSince } = preview
  const since = changedSince === 0 ? '' : ` ${text.changedSince(changedSince)}`
  if (untouched) {
    return (
      <Notice kind="success" live>
        {text.untouched(fileName)}
        {since}
      </Notice>
    )
  }
  const found =
    offered === 0
      ? text.nothing(fileName)
      : text.found(changes.length, conflicts.length, additions.length, missing.length)
  return (
    <Notice kind={conflicts.length > 0 ? 'warn' : 'info'} live title={offered === 0 ? undefined : fileName}>
      {` ${found}`}
      {since}
    </Notice>
  )
}
