import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { saveFile } from '../../../../ui/data/call.ts'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { queueText as words } from './messages.es.ts'
import { QueueState } from './QueueState.tsx'
import { newest, type QueuedReport } from './queueRules.ts'
import { findFile } from './queueStore.ts'

type Props = { report: QueuedReport; locale: string; timeZone: string }

async function copyOf(id: string): Promise<void> {
  const file = await findFile(id)
  if (file !== undefined) saveFile({ blob: file.blob, fileName: file.facts.fileName })
}

/** What was written here and can't be saved any more, such as of a closed month: to be read, copied and thrown away. */
export function QueuedContent({ report, ...place }: Props): ReactNode {
  const [asking, setAsking] = useState(false)
  const { draft } = newest(report)
  const figures = [draft.figure, draft.attended, draft.received].filter((one) => one !== '').join(' / ')
  const texts = {
    figure: figures,
    achievement: draft.achievement,
    difficulty: draft.difficulty,
    corrective: draft.corrective,
  }
  const facts = Object.entries(texts).flatMap(([id, value]) =>
    value === '' ? [] : [{ id, term: words.fields[id as keyof typeof texts], value }],
  )
  const files = draft.evidence.flatMap((one) => (one.kind === 'file' ? [one.file] : []))
  return (
    <Section
      title={words.gone}
      caption={words.goneHint}
      actions={<Button onClick={() => setAsking(true)}>{words.discard}</Button>}
    >
      <p>
        <QueueState report={report} {...place} />
      </p>
      <FactList facts={facts} />
      <div className="acts">
        {files.map(({ id, fileName }) => (
          <Button key={id} small icon="download" onClick={() => void copyOf(id)}>
            {words.copyOf(fileName)}
          </Button>
        ))}
      </div>
      {asking ? <DiscardDialog report={report} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}
