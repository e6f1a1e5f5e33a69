import type { ReactElement } from 'react'
import type { FlagSeverity } from './types.ts'

type GlyphName = FlagSeverity | 'none' | 'check' | 'lock'

/** Shapes differ, so that a severity is told apart without colour. */
export function Glyph({ name }: { readonly name: GlyphName }): ReactElement {
  return (
    <svg className="mg-glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'var(--sheet)' }
const shapes: Readonly<Record<GlyphName, ReactElement>> = {
  block: (
    <>
      <rect x=".8" y=".8" width="14.4" height="14.4" rx="1.4" fill="currentColor" />
      <path d="m4.7 4.7 6.6 6.6m0-6.6-6.6 6.6" strokeWidth="1.9" {...line} />
    </>
  ),
  warning: (
    <>
      <path d="M8 .8 15.8 15H.2Z" fill="currentColor" stroke="currentColor" strokeWidth=".6" strokeLinejoin="round" />
      <path d="M8 5.6v4.6M8 11.6v1.7" strokeWidth="1.8" {...line} />
    </>
  ),
  notice: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 7v4.6M8 4.2v1.7" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  none: <path d="M3 8h10" stroke="currentColor" strokeWidth="1.6" />,
  check: <path d="m2.5 8.5 3.7 3.7 7.3-8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  lock: (
    <path d="M3 7.2h10v7.3H3zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" fill="none" stroke="currentColor" strokeWidth="1.5" />
  ),
}
