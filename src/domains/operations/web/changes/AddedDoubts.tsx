import type { ReactNode } from 'react'
import { Section } from '../../../../ui/layout/Section.tsx'
import { isWritable } from '../../model/changes/changeRequest.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import type { RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

/** What the reviewer would find new in the plan with the changes of a request, and why whoever presented it left it so. */
export function AddedDoubts({ request }: { request: RequestPage }): ReactNode {
  const { doubts, status, trail } = request
  if (doubts.length === 0) return null
  const writable = isWritable(status)
  const presented = writable ? undefined : trail.findLast(({ act }) => act === 'submit')
  return (
    <Section
      title={changesText.doubts.title}
      caption={writable ? changesText.doubts.toSettle : changesText.doubts.presented}
    >
      {presented === undefined ? null : (
        <p>
          <b>{changesText.doubts.reason}:</b>{' '}
          <span className="as-written">{presented.reason ?? changesText.doubts.noReason}</span>
        </p>
      )}
      <ul className="change-list">
        {doubts.map(({ fingerprint, activity, ...finding }) => {
          const { title, whatToDo } = describeFinding(finding)
          return (
            <li key={fingerprint}>
              <b>{changesText.doubts.of(activity.name === '' ? activity.code : activity.name, title)}</b>
              <p className="soft">{whatToDo}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
