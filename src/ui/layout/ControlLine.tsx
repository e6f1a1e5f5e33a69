import type { ReactNode } from 'react'

export type ControlLineProps = {
  /** Code, version, date, state…; what is empty is left out. */
  items: readonly ReactNode[]
}

/** The line under a title, as on a registered document. */
export function ControlLine({ items }: ControlLineProps): ReactNode {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '')
  return (
    <p className="control">
      {shown.map((item, at) => (
        <span key={at}>{item}</span>
      ))}
    </p>
  )
}
