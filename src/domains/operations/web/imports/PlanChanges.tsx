import type { ReactNode } from 'react'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { importScreen as words } from './messages.es.ts'
import type { Preview } from './reviewData.ts'

/** How many of the differences with the plan that is there a person ticked. */
export function takenOf({ comparison: { changed, gone } }: Preview): { all: number; taken: number } {
  const rows = [...changed, ...gone]
  return { all: rows.length, taken: rows.filter(({ taken }) => taken).length }
}

/** What the document changes in the plan that is there, and the way to choose of it. */
export function Changes({ preview, editable }: { preview: Preview; editable: boolean }): ReactNode {
  const { existing, added, changed, same, gone } = preview.comparison
  if (existing === 0) return null
  const { all, taken } = takenOf(preview)
  return (
    <Section title={words.changesTitle}>
      <p>{words.changesText(added, changed.length, same, gone.length)}</p>
      {all === 0 || !editable ? null : (
        <div className="import-choose">
          <LinkButton href={`/plan/importar/${preview.import.id}/cambios`}>{words.chooseChanges}</LinkButton>
          <span>{words.takenOf(taken, all)}</span>
        </div>
      )}
    </Section>
  )
}
