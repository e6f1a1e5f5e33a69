import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { afterDecision, type Group, unbroken } from './reviewData.ts'

type BulkProps = { importId: string; groups: readonly Group[]; editable: boolean }

const look = { block: ['late', 'late ink'], warning: ['atRisk', 'at-risk ink'], notice: ['info', 'soft'] } as const

function Decision({ importId, group, editable }: { importId: string; group: Group; editable: boolean }): ReactNode {
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision })
  const byOne = `/plan/importar/${importId}?grupo=${encodeURIComponent(group.key)}`
  const put = (kind: Group['choices'][number] | null): void => {
    // Only decisions without a value of their own are offered for many rows.
    const simple = ['accept', 'ask', 'take', 'spread', 'increments', 'leaveOut'] as const
    const found = simple.find((one) => one === kind)
    const decision = found === undefined ? null : { kind: found }
    decide.mutate({ input: { importId, groups: [{ key: group.key, decision }] } })
  }
  if (group.decided !== null && group.choices.includes(group.decided))
    return (
      <span className="import-decided">
        <Glyph name="check" /> {words.decisions[group.decided]}{' '}
        {editable ? (
          <Button variant="quiet" small busy={decide.isPending} onClick={() => put(null)}>
            {words.change}
          </Button>
        ) : null}
      </span>
    )
  if (group.choices.length === 0 || !editable) return <Link href={byOne}>{words.oneByOne}</Link>
  return (
    <Select
      label={`${words.bulkColumns.decision}: ${group.message}`}
      labelHidden
      value=""
      disabled={decide.isPending}
      options={[
        ...group.choices.map((kind) => ({ value: kind, label: words.decisions[kind] })),
        { value: 'one', label: words.oneByOne },
      ]}
      onChange={(event) => {
        const kind = group.choices.find((one) => one === event.currentTarget.value)
        if (kind !== undefined) put(kind)
        else if (event.currentTarget.value === 'one') document.getElementById(`one-${group.key}`)?.click()
      }}
    />
  )
}

function GroupTable({ importId, groups, editable }: BulkProps): ReactNode {
  return (
    <table className="t import-bulk">
      <caption className="vh">{words.bulkTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className="num">
            {words.bulkColumns.rows}
          </th>
          <th scope="col">{words.bulkColumns.doubt}</th>
          <th scope="col">{words.bulkColumns.decision}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <td className="num n">
              {group.rows} <span className="import-phone">{words.rowsWord(group.rows)}</span>
            </td>
            <th scope="row">
              <Glyph name={look[group.severity][0]} className={look[group.severity][1]} />{' '}
              <Link id={`one-${group.key}`} href={`/plan/importar/${importId}?grupo=${encodeURIComponent(group.key)}`}>
                {unbroken(group.message)}
              </Link>
              <span className="hint import-sample">{group.sample.slice(0, 120)}</span>
            </th>
            <td className="dec">
              <Decision importId={importId} group={group} editable={editable} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Equal doubts of many rows, each decided at once; those of one row alone, unless they block, behind one line. */
export function BulkTable({ groups, ...rest }: BulkProps): ReactNode {
  const many = groups.filter(({ rows, severity }) => rows > 1 || severity === 'block')
  const single = groups.filter((group) => !many.includes(group))
  return (
    <section className="import-col" aria-labelledby="import-bulk">
      <h2 id="import-bulk">{words.bulkTitle}</h2>
      {groups.length === 0 ? <p className="hint">{words.noDoubts}</p> : null}
      {many.length === 0 ? null : <GroupTable {...rest} groups={many} />}
      {single.length === 0 ? null : (
        <details open={many.length === 0}>
          <summary>{words.singles(single.length)}</summary>
          <GroupTable {...rest} groups={single} />
        </details>
      )}
    </section>
  )
}
