import '../platform.css'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Steps } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { directoryRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { affected } from '../units/unitData.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { directoryText } from './messages.es.ts'
import { ReviewRows } from './ReviewRows.tsx'

type Chosen = { file: File; from: string }

function Done({ result }: { result: OutputOf<typeof directoryRoutes.importDirectory> }): ReactNode {
  return (
    <Notice
      kind="success"
      title={directoryText.doneTitle}
      live
      actions={
        <>
          <LinkButton variant="primary" href="/admin/unidades">
            {directoryText.toUnits}
          </LinkButton>
          <LinkButton href="/admin/personas">{directoryText.toPeople}</LinkButton>
        </>
      }
    >
      <p>{directoryText.done(result.units, result.people, result.posts, result.assignments)}</p>
    </Notice>
  )
}

function Import({ today }: { today: string }): ReactNode {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const preview = useAct(directoryRoutes.previewDirectory)
  const accept = useAct(directoryRoutes.importDirectory, { refresh: affected })
  const seen = preview.data
  const step = accept.data !== undefined ? 3 : seen !== undefined ? 1 : 0
  const choose = (next: Chosen): void => {
    setChosen(next)
    preview.mutate({ input: { from: next.from }, file: next.file })
  }
  const restart = (): void => {
    preview.reset()
    accept.reset()
  }
  return (
    <>
      <Steps label={directoryText.stepsLabel} steps={directoryText.steps} current={step} />
      {accept.data !== undefined ? (
        <Done result={accept.data} />
      ) : seen !== undefined && chosen !== null ? (
        <ReviewRows
          rows={seen.rows}
          act={accept}
          onBack={restart}
          onAccept={(skip) =>
            accept.mutate({
              input: { from: chosen.from, digest: seen.digest, skip: skip.join(',') },
              file: chosen.file,
            })
          }
        />
      ) : (
        <ChooseFile today={today} act={preview} onChosen={choose} />
      )}
    </>
  )
}

/** Units and people from a list: file, review with doubts, acceptance. */
export function ImportDirectoryPage(): ReactNode {
  const { isAdmin, today } = useViewer()
  return (
    <>
      <PageHeader title={pageTitles.directory} lead={directoryText.lead} />
      <div className="platform-list">
        {today === '' ? null : isAdmin ? (
          <Import today={today} />
        ) : (
          <NoPermissionState whoToAsk={directoryText.onlyAdmin} />
        )}
      </div>
    </>
  )
}
