import type { ReactNode } from 'react'
import { Link } from '../Link.tsx'

export type FigureProps = {
  /** Already written for people; null when there is no datum, which is not the same as zero. */
  value: ReactNode
  /** Written small after the value. */
  unit?: string | undefined
  /** What the figure means, in words. */
  children: ReactNode
  /** Up to when it counts: no figure stands without it. */
  cutOff: ReactNode
  /** Where its formula and rows are. */
  link?: { href: string; label: string } | undefined
}

/** The cifra: number, meaning, cut-off and the way to its rows. */
export function Figure({ value, unit, children, cutOff, link }: FigureProps): ReactNode {
  return (
    <div className="figure">
      {value === null ? (
        <span className="v soft">–</span>
      ) : (
        <span className="v">
          {value}
          {unit ? <span className="u"> {unit}</span> : null}
        </span>
      )}
      <span className="k">{children}</span>
      <p className="cut">
        <span>{cutOff}</span>
        {link ? <Link href={link.href}>{link.label}</Link> : null}
      </p>
    </div>
  )
}
