import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { type GlyphName, glyphPaths } from './glyphPaths.tsx'

export type GlyphProps = {
  name: GlyphName
  /** Only when no word stands beside it: then it is read aloud as an image. */
  label?: string | undefined
  className?: string | undefined
}

/** One drawing, as tall as the letter around it unless CSS says otherwise. */
export function Glyph({ name, label, className }: GlyphProps): ReactNode {
  if (label === undefined)
    return (
      <svg className={cx('g', className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {glyphPaths[name]}
      </svg>
    )
  return (
    <svg className={cx('g', className)} viewBox="0 0 16 16" role="img" aria-label={label}>
      {glyphPaths[name]}
    </svg>
  )
}
