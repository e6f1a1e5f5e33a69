import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { bulkRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ChangeWords } from '../review/ChangeWords.tsx'
import type { LinkNames } from '../review/changeWords.ts'
import { bulkScreen } from './messages.es.ts'

export type BulkAnswer = OutputOf<typeof bulkRoutes.fillInBulk>

/** What filling would change: figures, and the first rows before and after. */
export function BulkResult(props: { year: string; answer: BulkAnswer; names: LinkNames }): ReactNode {
  const { year, answer, names } = props
  const { matched, changed, kept, locked, rows } = answer
  return (
    <>
      <p role="status">
        <b>{bulkScreen.result(matched, changed)}</b> {kept === 0 ? null : bulkScreen.kept(kept)}{' '}
        {locked === 0 ? null : bulkScreen.locked(locked)}
      </p>
      {rows.length === 0 ? null : (
        <table className="t diff in-words cards">
          <caption className="vh">{bulkScreen.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="c1">
                {planText.unit}
              </th>
              <th scope="col">{planText.activity}</th>
              <th scope="col" className="cw">
                {planText.before} → {planText.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.activityId}>
                <td className="soft">{row.unitCode}</td>
                <th scope="row">
                  <Link href={addresses.activity(year, row.activityId)}>{row.name}</Link>
                </th>
                <td className="full">
                  <ChangeWords changes={row.changes} names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changed > rows.length ? <p className="hint">{bulkScreen.rest(changed - rows.length)}</p> : null}
    </>
  )
}
