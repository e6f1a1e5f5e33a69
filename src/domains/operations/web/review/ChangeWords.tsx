import type { ReactNode } from 'react'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import type { Change } from '../../model/activityChange.ts'
import { changeText } from '../parts/messages.es.ts'
import { type LinkNames, valueInWords } from './changeWords.ts'
import { reviewScreen } from './messages.es.ts'

/** What a field said and what it says after; the old words crossed out. */
export function BeforeAfter({ change, names }: { change: Change; names: LinkNames }): ReactNode {
  const [before, after] = [valueInWords(change, 'before', names), valueInWords(change, 'after', names)]
  return (
    <>
      {before === '' ? <span className="soft">{changeText.none}</span> : <del>{before}</del>}{' '}
      <Glyph name="arrow" label={reviewScreen.becomes} />{' '}
      {after === '' ? <span className="soft">{changeText.none}</span> : <ins>{after}</ins>}
    </>
  )
}

/** All changes of one activity, each under the name of its field. */
export function ChangeWords({ changes, names }: { changes: readonly Change[]; names: LinkNames }): ReactNode {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.field}>
          <span className="soft">{changeText[change.field]}:</span> <BeforeAfter change={change} names={names} />
        </li>
      ))}
    </ul>
  )
}
