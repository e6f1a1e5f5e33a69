import type { ReactNode } from 'react'
import { cx } from '../cx.ts'

export type SplitLayoutProps = {
  children: ReactNode
  rail: ReactNode
  /** Name of the rail for who listens. */
  railLabel: string
  /** 288 px (default) or 330 px; below 1100 px the rail goes under. */
  railWidth?: 'narrow' | 'wide' | undefined
  /** The rail stays in sight while the main column scrolls. */
  sticky?: boolean | undefined
}

/** Main column and one rail. */
export function SplitLayout({ children, rail, railLabel, railWidth, sticky }: SplitLayoutProps): ReactNode {
  return (
    <div className={cx('split', railWidth === 'wide' && 'wide-rail')}>
      <div>{children}</div>
      <aside className={cx('rail', sticky && 'sticky')} aria-label={railLabel}>
        {rail}
      </aside>
    </div>
  )
}
