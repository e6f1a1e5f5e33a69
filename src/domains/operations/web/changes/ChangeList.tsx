import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { cx } from '../../../../ui/cx.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { useNames } from '../activity/useNames.ts'
import type { Names } from '../activity/valueText.ts'
import { planText } from '../parts/messages.es.ts'
import { itemsOf } from './itemForms.ts'
import { itemDetails, itemWords, type RequestChange, type RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'
import { useSaveRequest, withItems } from './saveRequest.ts'
import { TransferAnswer } from './TransferAnswer.tsx'

/** What a change puts, beside what it takes the place of. */
export function ChangeDetails({ change, names }: { change: RequestChange; names: Names }): ReactNode {
  const details = itemDetails(change.item, names)
  if (details.length === 0) return null
  return (
    <dl className="change-details">
      {details.map(({ id, term, before, after }) => (
        <div key={id}>
          {/* The head of a change of one field names the field already. */}
          <dt className={cx(change.item.kind === 'edit' && 'vh')}>{term}</dt>
          <dd>
            {before === null ? null : (
              <>
                <span className="soft">{changesText.before}:</span> <del>{before}</del>{' '}
                <span className="soft">{changesText.after}:</span>{' '}
              </>
            )}
            <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Decision({ decision }: Pick<RequestChange, 'decision'>): ReactNode {
  if (decision === null) return null
  return (
    <p>
      <b>{decision.accepted ? changesText.decision.accepted : changesText.decision.refused}</b>
      {decision.reason === null ? null : <span className="as-written"> {decision.reason}</span>}
    </p>
  )
}

/** The changes that a request asks for, each with what stops it and what was decided. */
export function ChangeList({ year, request }: { year: string; request: RequestPage }): ReactNode {
  const names = useNames(year)
  const announce = useAnnounce()
  const save = useSaveRequest(() => announce(changesText.removed, { toast: true }))
  const { changes, mayWrite } = request
  const settles = request.cause === 'reorganisation'
  if (changes.length === 0) return <p className="soft">{changesText.noChanges}</p>
  const remove = (id: string): void => {
    const kept = itemsOf({ ...request, changes: changes.filter((change) => change.id !== id) })
    if (!save.isPending) save.mutate(withItems(year, request, kept))
  }
  return (
    <>
      {save.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(save.error.message, save.error.remedy)}
        </Notice>
      )}
      <ol className="change-list">
        {changes.map((change) => {
          const words = itemWords(change.item, request)
          return (
            <li key={change.id}>
              <div className="change-head">
                <b>{words}</b>
                {mayWrite && !settles ? (
                  <Button
                    small
                    variant="quiet"
                    icon="close"
                    label={changesText.remove(words)}
                    onClick={() => remove(change.id)}
                  />
                ) : null}
              </div>
              <ChangeDetails change={change} names={names} />
              {change.problem === null ? null : (
                <Notice kind="warn">{changesText.problem(change.problem.message, change.problem.remedy)}</Notice>
              )}
              {request.status === 'draft' || request.status === 'withdrawn' ? null : (
                <TransferAnswer year={year} request={request} change={change} />
              )}
              <Decision decision={change.decision} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
