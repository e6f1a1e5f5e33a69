import type { ReactNode } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Section } from '../../../../ui/layout/Section.tsx'
import { followUpRoutes } from '../../contract.ts'
import { FollowUpTable } from './FollowUpTable.tsx'
import { followUpText as words } from './messages.es.ts'

/** What waits for the person who looks; nothing where nothing does. */
export function MyFollowUps(): ReactNode {
  const { data } = useRead(followUpRoutes.followUps, { mine: 'si' })
  if (data === undefined || data.rows.length === 0) return null
  return (
    <Section title={`${words.mineTitle} (${data.rows.length})`} caption={words.mineCaption}>
      <FollowUpTable caption={words.mineTitle} rows={data.rows} />
    </Section>
  )
}
