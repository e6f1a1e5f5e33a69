import { type ReactNode, useId } from 'react'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import { importScreen as words } from './messages.es.ts'
import { type PlanChange, share } from './reviewData.ts'

type Value = PlanChange['differences'][number]['before']

/** Of the twelve months those that differ, and the sum of all. */
function shown(value: Value, other: Value): string {
  if (typeof value === 'string') return value || words.blank
  const parts = MONTHS.flatMap((month) => {
    const [own, beside] = [value[month - 1] ?? null, typeof other === 'string' ? null : (other[month - 1] ?? null)]
    return own === beside ? [] : [`${monthShortName(month)} ${own === null ? words.blankMonth : share(own)}`]
  })
  const sum = value.reduce<number>((total, one) => total + (one ?? 0), 0)
  return `${parts.join(' · ')} (${words.sum(share(sum))})`
}

function fieldLabel(field: string): string {
  const labels: Readonly<Record<string, string>> = words.changeFields
  return labels[field] ?? field
}

/** One activity that the document says otherwise, or does not name any more, with a tick. */
export function ChangeRow(props: { row: PlanChange; taken: boolean; onTick: (take: boolean) => void }): ReactNode {
  const { row, taken, onTick } = props
  const id = useId()
  return (
    <li>
      <label className="choice">
        <input
          type="checkbox"
          checked={taken}
          aria-describedby={id}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{row.activity}</span>
      </label>
      <div id={id} className="import-diff">
        {row.differences.length === 0 ? <p>{words.goneRow}</p> : null}
        {row.differences.map(({ field, before, after }) => (
          <dl key={field}>
            <dt>{fieldLabel(field)}</dt>
            <dd>
              <span className="hint">{words.before}</span> <del>{shown(before, after)}</del>
            </dd>
            <dd>
              <span className="hint">{words.after}</span> <ins>{shown(after, before)}</ins>
            </dd>
          </dl>
        ))}
      </div>
    </li>
  )
}
