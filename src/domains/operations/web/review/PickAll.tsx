import type { ReactNode } from 'react'
import { reviewScreen } from './messages.es.ts'

type PickAllProps = { checked: boolean; disabled?: boolean; onChange: () => void }

/** Head of the boxes: takes all rows or none. On a phone, where rows are cards, it says so in words. */
export function PickAll(props: PickAllProps): ReactNode {
  return (
    <th scope="col" className="c0">
      <label className="pick-all">
        <input type="checkbox" {...props} />
        <span>{reviewScreen.includeAll}</span>
      </label>
    </th>
  )
}
